// The layers of local patches over upstream's values. The catalog is built from them, and the patches are reviewed with them.

import { type Catalog, type ModelRef, refKey } from "../catalog/model.ts";
import type { CatalogForm } from "../catalog/place.ts";
import type { Upstream, UpstreamProvider } from "../catalog/upstream.ts";
import { anyGlob, globMatcher, isGlob } from "../lib/glob.ts";
import { isObject, type Json, type JsonObject } from "../lib/json.ts";
import type { JsonPath } from "../lib/json-text.ts";
import { getOr, groupBy, memo } from "../lib/maps.ts";
import { buildHeader } from "./header.ts";
import type { Patch } from "./read.ts";

/** Fields of npm packages that models.dev once had and that no consumer of the catalog reads. */
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

/** One file per provider: it ignores an entry's values of these fields, sets its own, or leaves them out. */
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

/** A model or a provider's header that patches change. */
export interface Layered {
	/** Normalised provider id. */
	readonly provider: string;
	/** Absent for the header. */
	readonly model?: string;
	/** Upstream's values, by the catalog's field names; undefined if upstream has no such model. */
	readonly upstream: JsonObject | undefined;
	/** The values without patches: upstream's, or defaults. Undefined if the repository's inputs leave the model out. */
	readonly beneath: JsonObject | undefined;
	/** In the order in which they apply: the last one that sets a field wins. */
	readonly layers: readonly Layer[];
	/** Entries for a model that is neither in upstream nor defined by an earlier entry. */
	readonly orphans: readonly Layer[];
	readonly excludes: readonly PatchLocation[];
	/** Upstream's entry can't be used, so the previous catalog's values are kept. They do not count as a change by upstream. */
	readonly isKept: boolean;
}

/** Everything that patches change: for each provider first the header, then the models. */
export function layersOf(
	upstream: Upstream,
	patches: readonly Patch[],
	previous: Catalog = new Map(),
	form: CatalogForm = "req-llm",
): Layered[] {
	return [...groupBy(patches, ({ provider }) => provider)].flatMap(
		([id, own]) => {
			const entry = upstream.get(id);
			const before = previous.get(id)?.models;
			const header: Layered = {
				provider: id,
				upstream: headerOf(entry, form),
				beneath: buildHeader(id, entry, [], form),
				layers: own.map((patch) => ({
					patch,
					path: ["provider"],
					values: { ...patch.header },
				})),
				orphans: [],
				excludes: [],
				isKept: entry !== undefined && entry.models === before,
			};
			const models = [...collectEntries(own, entry, form)].map(
				([model, entries]): Layered => {
					const beneath = entry?.models.get(model);
					const base = beneath ?? entry?.leftOut?.get(model);
					const isKept = base !== undefined && base === before?.get(model);
					return {
						provider: id,
						model,
						upstream: base,
						beneath,
						...entries,
						isKept,
					};
				},
			);
			return [header, ...models];
		},
	);
}

interface PatchEntries {
	readonly layers: Layer[];
	readonly orphans: Layer[];
	readonly excludes: PatchLocation[];
}

/** The entries in one provider's patches, by model id. */
function collectEntries(
	patches: readonly Patch[],
	upstream: UpstreamProvider | undefined,
	form: CatalogForm,
): Map<string, PatchEntries> {
	const byModel = new Map<string, PatchEntries>();
	const of = (model: string): PatchEntries => {
		const found = byModel.get(model) ?? {
			layers: [],
			orphans: [],
			excludes: [],
		};
		byModel.set(model, found);
		return found;
	};
	for (const patch of patches) {
		for (const [index, entry] of patch.models.entries()) {
			const { layers, orphans } = of(entry.id);
			const isThere =
				layers.length > 0 ||
				upstream?.models.has(entry.id) === true ||
				upstream?.leftOut?.has(entry.id) === true;
			const isDefinition = typeof entry.name === "string";
			(isThere || isDefinition ? layers : orphans).push({
				patch,
				path: ["models", index],
				values: withoutFixed(entry, form),
			});
		}
	}
	// A glob also stands for models that a later patch defines. One glob is named per model: there may be very many.
	const ids = new Set([...(upstream?.models.keys() ?? []), ...byModel.keys()]);
	const matched = new Set<string>();
	for (const patch of patches) {
		for (const [index, text] of patch.exclude.entries()) {
			const location = { patch, path: ["exclude", index] };
			const found = isGlob(text) ? filterIds(ids, text) : [text];
			for (const id of found) {
				if (isGlob(text) && matched.has(id)) continue;
				if (isGlob(text)) matched.add(id);
				of(id).excludes.push(location);
			}
			if (found.length === 0) of(text).excludes.push(location);
		}
	}
	return byModel;
}

function filterIds(ids: Iterable<string>, glob: string): string[] {
	return [...ids].filter(globMatcher(glob));
}

/** Which models the patches name: in an entry, which keeps a model in the catalog, or in an exclude. */
export function namedByPatches(patches: readonly Patch[]) {
	const named = new Set(
		patches.flatMap(({ provider, models }) =>
			models.map(({ id }) => refKey({ provider, id })),
		),
	);
	const byProvider = groupBy(patches, ({ provider }) => provider);
	const excludes = memo((provider) =>
		anyGlob((byProvider.get(provider) ?? []).flatMap((one) => one.exclude)),
	);
	return {
		isNamed: (model: ModelRef) => named.has(refKey(model)),
		isExcluded: ({ provider, id }: ModelRef) => excludes(provider)(id),
	};
}

/** Whether an exclude stands for more than one model. */
export function isGlobExclude({ patch, path: [, index] }: PatchLocation) {
	return typeof index === "number" && isGlob(patch.exclude[index] ?? "");
}

function withoutFixed(entry: JsonObject, form: CatalogForm): JsonObject {
	return Object.fromEntries(
		Object.entries(entry).filter(([field, value]) =>
			form === "req-llm"
				? !FIXED_FIELDS.has(field)
				: !IDENTITY.includes(field) ||
					(field === "provider" && isObject(value)),
		),
	);
}

/** Upstream's values of a provider, by the header's field names. */
function headerOf(
	upstream: UpstreamProvider | undefined,
	form: CatalogForm,
): JsonObject {
	if (form === "models.dev") return { ...upstream?.fields };
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

/** The value of a field; undefined if there is none. */
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

/** By field. Computed once, because there may be many fields and many layers. */
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
