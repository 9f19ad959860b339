// How local patches lie over what upstream says: by this the catalog is built, and by this the patches are judged.

import type { Catalog } from "../catalog/model.ts";
import type { Upstream, UpstreamProvider } from "../catalog/upstream.ts";
import type { Json, JsonObject } from "../lib/json.ts";
import type { JsonPath } from "../lib/json-text.ts";
import { getOr } from "../lib/maps.ts";
import { buildHeader } from "./header.ts";
import type { Patch } from "./read.ts";

/** Fields of npm packages that models.dev once carried and no consumer of the catalog reads. */
export const PRUNED_FIELDS: readonly string[] = [
	"npm",
	"packageName",
	"license",
	"repository",
	"bugs",
	"homepage",
	"engines",
	"keywords",
	"exports",
	"dependencies",
];

/** The fields that the catalog sets itself. */
export const IDENTITY: readonly string[] = [
	"id",
	"provider",
	"provider_model_id",
];

/** Whatever an entry says there, the catalog says its own, or nothing. */
export const FIXED_FIELDS: ReadonlySet<string> = new Set([
	...IDENTITY,
	...PRUNED_FIELDS,
]);

/** A place in a patch file. */
export interface PatchLocation {
	readonly patch: Patch;
	readonly path: JsonPath;
}

/** What one entry of a patch sets. Fields that never reach the catalog are left out. */
export interface Layer extends PatchLocation {
	readonly values: JsonObject;
}

/** A model, or a provider's header, that patches speak of. */
export interface Layered {
	/** Normalised provider id. */
	readonly provider: string;
	/** Absent where it is the header. */
	readonly model?: string;
	/** What upstream says, by the catalog's fields; undefined where it has no such model. */
	readonly upstream: JsonObject | undefined;
	/** What the catalog would say without patches: upstream, or defaults. */
	readonly beneath: JsonObject | undefined;
	/** In the order in which they apply: the last that sets a field wins. */
	readonly layers: readonly Layer[];
	/** Entries that change a model which neither upstream nor an earlier entry has. */
	readonly orphans: readonly Layer[];
	readonly excludes: readonly PatchLocation[];
	/** Upstream's own words are not usable, and the previous catalog's stand for them: they are no news. */
	readonly isKept: boolean;
}

/** All that patches speak of: of each provider the header first, then the models. */
export function layersOf(
	upstream: Upstream,
	patches: readonly Patch[],
	previous: Catalog = new Map(),
): Layered[] {
	return [...groupByProvider(patches)].flatMap(([id, own]) => {
		const said = upstream.get(id);
		const before = previous.get(id)?.models;
		const header: Layered = {
			provider: id,
			upstream: headerOf(said),
			beneath: buildHeader(id, said, []),
			layers: own.map((patch) => ({
				patch,
				path: ["provider"],
				values: { ...patch.header },
			})),
			orphans: [],
			excludes: [],
			isKept: said !== undefined && said.models === before,
		};
		const models = [...pile(own, said)].map(([model, piled]): Layered => {
			const base = said?.models.get(model);
			const isKept = base !== undefined && base === before?.get(model);
			return {
				provider: id,
				model,
				upstream: base,
				beneath: base,
				...piled,
				isKept,
			};
		});
		return [header, ...models];
	});
}

interface Pile {
	readonly layers: Layer[];
	readonly orphans: Layer[];
	readonly excludes: PatchLocation[];
}

/** What the patches of one provider say of its models, by id. */
function pile(
	patches: readonly Patch[],
	upstream: UpstreamProvider | undefined,
): Map<string, Pile> {
	const piles = new Map<string, Pile>();
	const of = (model: string): Pile => {
		const found = piles.get(model) ?? { layers: [], orphans: [], excludes: [] };
		piles.set(model, found);
		return found;
	};
	for (const patch of patches) {
		for (const [index, entry] of patch.models.entries()) {
			const { layers, orphans } = of(entry.id);
			const isThere =
				layers.length > 0 || upstream?.models.has(entry.id) === true;
			const isDefinition = typeof entry.name === "string";
			(isThere || isDefinition ? layers : orphans).push({
				patch,
				path: ["models", index],
				values: withoutFixed(entry),
			});
		}
		for (const [index, id] of patch.exclude.entries()) {
			of(id).excludes.push({ patch, path: ["exclude", index] });
		}
	}
	return piles;
}

function withoutFixed(entry: JsonObject): JsonObject {
	return Object.fromEntries(
		Object.entries(entry).filter(([field]) => !FIXED_FIELDS.has(field)),
	);
}

/** What upstream itself says of a provider, by the header's fields. */
function headerOf(upstream: UpstreamProvider | undefined): JsonObject {
	const { name, base_url, env, description } = upstream ?? {};
	return {
		...(name != null && { name }),
		...(base_url != null && { base_url }),
		...(env != null && { env }),
		...(description != null && { doc: description }),
	};
}

/** Every field that the layers set. */
export function fieldsOf(layered: Layered): string[] {
	return [...settersIn(layered).keys()];
}

/** The value of a field; undefined where there is none. */
export function fieldOf(
	values: JsonObject | undefined,
	field: string,
): Json | undefined {
	return values && Object.hasOwn(values, field) ? values[field] : undefined;
}

/** The layers that set a field; the last of them wins. */
export function settersOf(layered: Layered, field: string): readonly Layer[] {
	return settersIn(layered).get(field) ?? [];
}

const setters = new WeakMap<Layered, ReadonlyMap<string, readonly Layer[]>>();

/** By field. Gathered once, since there may be many fields and many layers. */
function settersIn(layered: Layered): ReadonlyMap<string, readonly Layer[]> {
	const known = setters.get(layered);
	if (known) return known;
	const byField = new Map<string, Layer[]>();
	for (const layer of layered.layers) {
		for (const field in layer.values) {
			getOr(byField, field, () => []).push(layer);
		}
	}
	setters.set(layered, byField);
	return byField;
}

/** In their order. */
export function groupByProvider<T extends { readonly provider: string }>(
	all: readonly T[],
): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const one of all) getOr(groups, one.provider, () => []).push(one);
	return groups;
}
