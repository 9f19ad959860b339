import type { Catalog, Model, Provider } from "../catalog/model.ts";
import type { Previous as PreviousFolder } from "../catalog/previous.ts";
import type { Upstream, UpstreamProvider } from "../catalog/upstream.ts";
import { placeKey, type UpstreamValue } from "../catalog/upstream-values.ts";
import {
	compareBytes,
	isSame,
	isSorted,
	type Json,
	type JsonObject,
} from "../lib/json.ts";
import { buildHeader } from "./header.ts";
import {
	FIXED_FIELDS,
	fieldOf,
	fieldsOf,
	groupByProvider,
	IDENTITY,
	type Layered,
	layersOf,
	PRUNED_FIELDS,
} from "./layers.ts";
import type { Patch } from "./read.ts";

/** What the last run left behind. */
type PreviousCatalog = Pick<PreviousFolder, "catalog" | "upstreamValues">;

const NOTHING: PreviousCatalog = { catalog: new Map(), upstreamValues: null };

/**
 * Upstream with the local patches applied, in the form that is written: first every patch's models, in order,
 * then every patch's excludes, so an excluded model stays out. Providers without models are left out.
 * `overruled` is what upstream says wherever a patch speaks, be it the same: the next run tells by it what changed
 * beneath the patch. A model that says the same as in the previous catalog is that one's, so that nobody has to
 * compare the two again.
 */
export function buildCatalog(
	upstream: Upstream,
	patches: readonly Patch[],
	previous: PreviousCatalog = NOTHING,
): { catalog: Catalog; upstreamValues: UpstreamValue[] } {
	const layered = layersOf(upstream, patches, previous.catalog);
	const ids = new Set([
		...upstream.keys(),
		...patches.map(({ provider }) => provider),
	]);
	const ownLayers = groupByProvider(layered);
	const ownPatches = groupByProvider(patches);
	const catalog = new Map<string, Provider>();
	for (const id of [...ids].sort(compareBytes)) {
		const said = upstream.get(id);
		const before = previous.catalog.get(id)?.models;
		const models = buildModels(id, said, ownLayers.get(id) ?? [], before);
		if (models.size > 0) {
			const header = buildHeader(id, said, ownPatches.get(id) ?? []);
			catalog.set(id, { header, models });
		}
	}
	const said = new Map(
		(previous.upstreamValues ?? [])
			.filter(({ by }) => by === "patch")
			.map((one) => [placeKey(one), one.upstream]),
	);
	return {
		catalog,
		upstreamValues: layered.flatMap((one) => upstreamValuesOf(one, said)),
	};
}

function buildModels(
	provider: string,
	upstream: UpstreamProvider | undefined,
	layered: readonly Layered[],
	before: ReadonlyMap<string, Model> | undefined,
): Map<string, Model> {
	const merged = new Map<string, JsonObject>(upstream?.models);
	for (const { model, upstream: base, layers, excludes } of layered) {
		if (model === undefined) continue;
		if (excludes.length > 0) merged.delete(model);
		else if (layers.length > 0) {
			const entry = { ...base };
			for (const { values } of layers) Object.assign(entry, values);
			merged.set(model, entry);
		}
	}
	const models = new Map<string, Model>();
	const ids = [...merged.keys()];
	for (const id of isSorted(ids) ? ids : ids.sort(compareBytes)) {
		const said = merged.get(id) ?? {};
		const old = before?.get(id);
		const isOld = old !== undefined && saysTheSame(old, said, provider);
		models.set(id, isOld ? old : finish(said, provider, id));
	}
	return models;
}

/** Whether a model of the previous catalog is what {@link finish} would make, which takes less time than making it. */
function saysTheSame(
	old: Model,
	merged: JsonObject,
	provider: string,
): boolean {
	if (old.provider !== provider || old.provider_model_id !== old.id) {
		return false;
	}
	let fields = IDENTITY.length;
	for (const field in merged) {
		if (FIXED_FIELDS.has(field)) continue;
		const isOld =
			Object.hasOwn(old, field) && isSame(merged[field], old[field]);
		if (!isOld) return false;
		fields += 1;
	}
	return Object.keys(old).length === fields;
}

function finish(merged: JsonObject, provider: string, id: string): Model {
	const model: Model = { ...merged, id, provider, provider_model_id: id };
	// An object that a field was deleted from is slow ever after.
	for (const field of PRUNED_FIELDS) {
		if (Object.hasOwn(model, field)) delete model[field];
	}
	return model;
}

/** Where upstream's words are not usable, it has said what it said last. */
function upstreamValuesOf(
	layered: Layered,
	previous: ReadonlyMap<string, Json>,
): UpstreamValue[] {
	const { provider, model, upstream, excludes, isKept } = layered;
	if (excludes.length > 0) return [];
	return fieldsOf(layered).flatMap((field): UpstreamValue[] => {
		const place = {
			provider,
			...(model !== undefined && { model }),
			field: [field],
			by: "patch" as const,
		};
		const said = isKept
			? previous.get(placeKey(place))
			: fieldOf(upstream, field);
		return said === undefined ? [] : [{ ...place, upstream: said }];
	});
}
