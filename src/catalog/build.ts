import {
	compareBytes,
	isSame,
	isSorted,
	type Json,
	type JsonObject,
} from "../json.ts";
import type { Catalog, Model, Provider } from "./catalog.ts";
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
import { type Overruled, placeKey } from "./overruled.ts";
import type { Patch } from "./patches.ts";
import type { Previous as PreviousFolder } from "./previous.ts";

/** What models.dev says of a provider, as far as the catalog is built from it. */
export interface UpstreamProvider {
	/** models.dev's own spelling, e.g. `google-vertex`. */
	readonly id: string;
	readonly name?: string | undefined;
	/** Not models.dev's `api`: see `ProviderHeader.base_url`. Upstream has not set this field so far. */
	readonly base_url?: string | null | undefined;
	readonly env?: string[] | undefined;
	readonly description?: string | undefined;
	readonly models: ReadonlyMap<string, JsonObject>;
}

/** By normalised provider id. */
export type Upstream = ReadonlyMap<string, UpstreamProvider>;

/** What the last run left behind. */
type Previous = Pick<PreviousFolder, "catalog" | "overruled">;

const NOTHING: Previous = { catalog: new Map(), overruled: null };

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
	previous: Previous = NOTHING,
): { catalog: Catalog; overruled: Overruled[] } {
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
		(previous.overruled ?? [])
			.filter(({ by }) => by === "patch")
			.map((one) => [placeKey(one), one.upstream]),
	);
	return {
		catalog,
		overruled: layered.flatMap((one) => overruledOf(one, said)),
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

/** Whether a model of the previous catalog is what {@link finish} would make, which is cheaper than to make it. */
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
function overruledOf(
	layered: Layered,
	previous: ReadonlyMap<string, Json>,
): Overruled[] {
	const { provider, model, upstream, excludes, isKept } = layered;
	if (excludes.length > 0) return [];
	return fieldsOf(layered).flatMap((field): Overruled[] => {
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
