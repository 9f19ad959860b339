import type { Catalog, Model, Provider } from "../catalog/model.ts";
import { withId } from "../catalog/models-dev.ts";
import type { CatalogForm } from "../catalog/place.ts";
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
import { groupBy } from "../lib/maps.ts";
import { buildHeader } from "./header.ts";
import {
	FIXED_FIELDS,
	fieldOf,
	fieldsOf,
	IDENTITY,
	type Layered,
	layersOf,
	PRUNED_FIELDS,
} from "./layers.ts";
import type { Patch } from "./read.ts";

/** The result of the last run. */
type PreviousCatalog = Pick<PreviousFolder, "catalog" | "upstreamValues">;

const NOTHING: PreviousCatalog = { catalog: new Map(), upstreamValues: null };

/**
 * Applies the local patches to upstream: first the models of all patches, in order, then the excludes of all patches, so
 * that an excluded model stays out. Providers without models are left out.
 *
 * `upstreamValues` has upstream's value of every field that a patch sets, even to the same value. The next run needs it
 * to see what changed upstream. A model that is equal to that of the previous catalog is the same object, so that later
 * comparisons are fast.
 */
export function buildCatalog(
	upstream: Upstream,
	patches: readonly Patch[],
	previous: PreviousCatalog = NOTHING,
	form: CatalogForm = "req-llm",
): { catalog: Catalog; upstreamValues: UpstreamValue[] } {
	const layered = layersOf(upstream, patches, previous.catalog, form);
	const ids = new Set([
		...upstream.keys(),
		...patches.map(({ provider }) => provider),
	]);
	const ownLayers = groupBy(layered, ({ provider }) => provider);
	const ownPatches = groupBy(patches, ({ provider }) => provider);
	const catalog = new Map<string, Provider>();
	for (const id of [...ids].sort(compareBytes)) {
		const own = upstream.get(id);
		const before = previous.catalog.get(id)?.models;
		const layers = ownLayers.get(id) ?? [];
		const models = buildModels(id, own, layers, before, form);
		if (models.size > 0) {
			const patches = ownPatches.get(id) ?? [];
			const header = buildHeader(id, own, patches, form);
			catalog.set(id, { header, models });
		}
	}
	const recorded = new Map(
		(previous.upstreamValues ?? [])
			.filter(({ by }) => by === "patch")
			.map((one) => [placeKey(one), one.upstream]),
	);
	return {
		catalog,
		upstreamValues: layered.flatMap((one) => upstreamValuesOf(one, recorded)),
	};
}

function buildModels(
	provider: string,
	upstream: UpstreamProvider | undefined,
	layered: readonly Layered[],
	before: ReadonlyMap<string, Model> | undefined,
	form: CatalogForm,
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
		const entry = merged.get(id) ?? {};
		const old = before?.get(id);
		if (form === "models.dev") {
			const model = withId(entry, id);
			models.set(id, old !== undefined && isSame(old, model) ? old : model);
			continue;
		}
		const isOld = old !== undefined && isUnchanged(old, entry, provider);
		models.set(id, isOld ? old : finish(entry, provider, id));
	}
	return models;
}

/** Whether {@link finish} would return a model equal to the previous one. Faster than creating and comparing it. */
function isUnchanged(
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
	// Only if present: deleting a field makes an object slow.
	for (const field of PRUNED_FIELDS) {
		if (Object.hasOwn(model, field)) delete model[field];
	}
	return model;
}

/** If upstream's current entry can't be used (`isKept`), the values that the last run recorded are kept. */
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
		const value = isKept
			? previous.get(placeKey(place))
			: fieldOf(upstream, field);
		return value === undefined ? [] : [{ ...place, upstream: value }];
	});
}
