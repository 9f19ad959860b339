import type { GoneListing } from "../catalog/gone.ts";
import type { Catalog, ModelRef } from "../catalog/model.ts";
import { isObject } from "../lib/json.ts";
import type { CatalogDiff } from "./compare.ts";
import type { ModelEntry } from "./diff.ts";

/**
 * The models that are gone after a sync. Models that returned are not among them, nor are models that upstream still
 * has and this repository leaves out.
 * @param known what earlier syncs recorded
 * @param isUpstream whether upstream lists a model now
 */
export function listGone(
	known: readonly GoneListing[],
	{
		after,
		changes,
		renames,
	}: Pick<CatalogDiff, "after" | "changes" | "renames">,
	isUpstream: (model: ModelRef) => boolean,
	now: Date,
): GoneListing[] {
	const since = now.toISOString().slice(0, 10);
	const latest = [
		...known,
		...changes.models.removed.map((entry) => toListing(entry, since)),
		...renames.map(({ from, to }) => ({
			...toListing(from, since),
			successor: { provider: to.provider, id: to.model.id },
		})),
	];
	// If a model is listed twice, the last entry counts.
	const byModel = new Map(latest.map((one) => [keyOf(one), one]));
	return [...byModel.values()].filter(
		(one) => !has(after, one) && !isUpstream(one),
	);
}

function toListing({ provider, model }: ModelEntry, since: string) {
	const { id, cost } = model;
	return { provider, id, since, ...(isObject(cost) && { cost }) };
}

function has(catalog: Catalog, { provider, id }: ModelRef): boolean {
	return catalog.get(provider)?.models.has(id) ?? false;
}

function keyOf({ provider, id }: ModelRef): string {
	return JSON.stringify([provider, id]);
}

/** Which models are gone, and what is known of each. */
export interface GoneModels {
	readonly listings: readonly GoneListing[];
	/** Null if the model is not gone, or was never known. */
	get(model: ModelRef): GoneListing | null;
	/** The place of a renamed model in the catalog now, over any number of renames; null if none is known. */
	renamedTo(model: ModelRef): ModelRef | null;
}

/**
 * @param recorded what the syncs of this repository recorded
 * @param brought what the action brings along. It says nothing about a provider that the catalog does not have, because
 *   the repository may have left it out.
 */
export function goneModels(
	recorded: readonly GoneListing[],
	brought: readonly GoneListing[],
	catalog: Catalog,
): GoneModels {
	const byModel = new Map<string, GoneListing>();
	const all = [
		...brought.filter(({ provider }) => catalog.has(provider)),
		...recorded,
	];
	for (const one of all) {
		if (!has(catalog, one)) byModel.set(keyOf(one), one);
	}
	const get = (model: ModelRef) => byModel.get(keyOf(model)) ?? null;
	return {
		listings: [...byModel.values()],
		get,
		renamedTo: (model) => {
			const seen = new Set<string>();
			let place = get(model)?.successor;
			while (place !== undefined && !has(catalog, place)) {
				// A model may have been renamed there and back.
				if (seen.has(keyOf(place))) return null;
				seen.add(keyOf(place));
				place = get(place)?.successor;
			}
			return place ?? null;
		},
	};
}
