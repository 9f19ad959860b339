import type { GoneListing } from "../catalog/gone.ts";
import {
	type Catalog,
	type Model,
	type ModelRef,
	refKey,
} from "../catalog/model.ts";
import { dayOf } from "../lib/day.ts";
import {
	compareBytes,
	isObject,
	type Json,
	type JsonObject,
} from "../lib/json.ts";
import type { CatalogDiff } from "./compare.ts";
import { changesField, type ModelEntry } from "./diff.ts";

/**
 * Whether upstream has a model that the input `only` leaves out.
 * @param before its values in the previous catalog: then also whether `only` did not leave it out by them
 */
export type LeftOutTest = (model: ModelRef, before?: Model) => boolean;

/**
 * The models that are gone after a sync. Models that returned are not among them, nor are models that upstream still
 * has and this repository leaves out, except those that lost what `only` asks for: they may return with other prices.
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
	isLeftOut: LeftOutTest = () => false,
): GoneListing[] {
	const since = dayOf(now);
	const last = byModel(known);
	const latest: GoneListing[] = [
		...known,
		...changes.models.removed.map((entry) => {
			const listing = toListing(entry, last, since);
			return isLeftOut(listing, entry.model)
				? { ...listing, by: "only" as const }
				: listing;
		}),
		...renames.map(({ from, to }) => ({
			...toListing(from, last, since),
			successor: { provider: to.provider, id: to.model.id },
		})),
	];
	return [...byModel(latest).values()].flatMap((one) => {
		if (has(after, one)) return [];
		const { by, ...gone } = one;
		if (!isUpstream(one)) return [gone];
		return by === "only" && one.cost && isLeftOut(one) ? [one] : [];
	});
}

function toListing(
	{ provider, model }: ModelEntry,
	last: ReadonlyMap<string, GoneListing>,
	since: string,
): GoneListing {
	const { id } = model;
	const cost = withLast(model.cost, last.get(refKey({ provider, id }))?.cost);
	return { provider, id, since, ...(cost && { cost }) };
}

/**
 * The last known prices of models that are still listed, and that have no such price now, or 0. Without them, a price
 * could move by any factor by being unknown for one sync.
 * @param known see {@link listGone}
 */
export function listUnpriced(
	known: readonly GoneListing[],
	{
		after,
		changed,
		renames,
	}: Pick<CatalogDiff, "after" | "changed" | "renames">,
	now: Date,
): GoneListing[] {
	const last = byModel(known);
	const formerId = new Map(
		renames.map(({ from, to }) => [
			refKey({ provider: to.provider, id: to.model.id }),
			refKey({ provider: from.provider, id: from.model.id }),
		]),
	);
	const unpriced = byModel(known);
	for (const { provider, before, after, fields } of changed) {
		const place = { provider, id: after.id };
		const recorded = last.get(formerId.get(refKey(place)) ?? refKey(place));
		if (!recorded && !changesField(fields, "cost")) continue;
		const cost = withLast(before.cost, recorded?.cost);
		const since = recorded?.since ?? dayOf(now);
		if (cost) unpriced.set(refKey(place), { ...place, since, cost });
	}
	return [...unpriced.values()].flatMap(({ provider, id, since, cost }) => {
		const model = after.get(provider)?.models.get(id);
		if (!model) return [];
		const missing = Object.entries(cost ?? {}).filter(
			([name, price]) => isPaid(price) && !isPaid(costOf(model.cost)[name]),
		);
		return missing.length === 0
			? []
			: [{ provider, id, since, cost: Object.fromEntries(missing) }];
	});
}

/** The prices, and for those that are unknown or 0 the last known ones; undefined if there are none. */
function withLast(
	cost: Json | undefined,
	last: JsonObject | undefined,
): JsonObject | undefined {
	if (!last) return isObject(cost) ? cost : undefined;
	const own = costOf(cost);
	const missing = Object.entries(last).filter(
		([name, price]) => isPaid(price) && !isPaid(own[name]),
	);
	return Object.fromEntries(
		[...Object.entries(own), ...missing].sort(([a], [b]) => compareBytes(a, b)),
	);
}

function costOf(cost: Json | undefined): JsonObject {
	return isObject(cost) ? cost : {};
}

function isPaid(price: Json | undefined): boolean {
	return typeof price === "number" && price > 0;
}

/** If a model is listed twice, the last entry counts. */
function byModel(listings: readonly GoneListing[]): Map<string, GoneListing> {
	return new Map(listings.map((one) => [refKey(one), one]));
}

function has(catalog: Catalog, { provider, id }: ModelRef): boolean {
	return catalog.get(provider)?.models.has(id) ?? false;
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
		if (!has(catalog, one) && !one.by) byModel.set(refKey(one), one);
	}
	const get = (model: ModelRef) => byModel.get(refKey(model)) ?? null;
	return {
		listings: [...byModel.values()],
		get,
		renamedTo: (model) => {
			const seen = new Set<string>();
			let place = get(model)?.successor;
			while (place !== undefined && !has(catalog, place)) {
				// A model may have been renamed there and back.
				if (seen.has(refKey(place))) return null;
				seen.add(refKey(place));
				place = get(place)?.successor;
			}
			return place ?? null;
		},
	};
}
