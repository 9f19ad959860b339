import { posix } from "node:path";
import {
	compareBytes,
	isObject,
	isSorted,
	type Json,
	type JsonObject,
	MAX_DEPTH,
	nestsTooDeep,
} from "../lib/json.ts";
import { messageOf } from "../lib/problem.ts";
import {
	type Files,
	manifestPath,
	parseManifest,
	recordPaths,
} from "./files.ts";
import type { Catalog, Model, Provider } from "./model.ts";
import { parseModelsDev, untrackedFields } from "./models-dev.ts";
import { parsePatchFindings, patchFindingsPath } from "./patch-findings.ts";
import type { CatalogPlace } from "./place.ts";
import { normalizeProviderId } from "./provider-id.ts";
import {
	parseUpstreamValues,
	type UpstreamValue,
	upstreamValuesPath,
} from "./upstream-values.ts";

/** The catalog that the repository has, whichever tool and version wrote it. */
export interface Previous {
	readonly catalog: Catalog;
	/** The upstream values that the last run recorded; null if there is no such file. */
	readonly upstreamValues: readonly UpstreamValue[] | null;
	/** Keys of the findings about local patches that the last run reported. */
	readonly patchFindings: readonly string[];
	/** Paths of the provider files, which this tool may delete, or of the one file. */
	readonly providerFiles: ReadonlySet<string>;
	/** Why a file could not be read as a part of the catalog, by path. */
	readonly unreadable: ReadonlyMap<string, string>;
	/** Entries of the one file that are not providers: their keys, by path. */
	readonly foreignKeys: ReadonlyMap<string, readonly string[]>;
	/** Fields for requests that the tool which wrote the one file left out everywhere: see `untrackedFields`. */
	readonly untracked: ReadonlySet<string>;
}

/**
 * Reads the previous catalog from the JSON files of the models folder. A file that can't be parsed still counts as a
 * provider file if the manifest lists it.
 */
export function parsePrevious(texts: Files, place: CatalogPlace): Previous {
	const { catalogFile = null } = place;
	const kept = texts.get(upstreamValuesPath(place));
	return {
		...(catalogFile === null
			? parseFolder(texts, place)
			: {
					...parseFile(texts.get(catalogFile), catalogFile),
					patchFindings: parsePatchFindings(
						texts.get(patchFindingsPath(place)) ?? "",
					),
				}),
		upstreamValues: kept === undefined ? null : parseUpstreamValues(kept),
	};
}

/** A file that does not exist, or is empty, is an empty catalog. */
function parseFile(
	text: string | undefined,
	path: string,
): Omit<Previous, "upstreamValues" | "patchFindings"> {
	const read = parseModelsDev(text ?? "");
	if (typeof read === "string") {
		return {
			catalog: new Map(),
			providerFiles: new Set([path]),
			unreadable: new Map([[path, read]]),
			foreignKeys: new Map(),
			untracked: new Set(),
		};
	}
	const { catalog, foreignKeys } = read;
	return {
		catalog,
		providerFiles: new Set(catalog.size > 0 ? [path] : []),
		unreadable: new Map(),
		foreignKeys: new Map(foreignKeys.length > 0 ? [[path, foreignKeys]] : []),
		untracked: untrackedFields(text ?? "", catalog),
	};
}

function parseFolder(
	texts: Files,
	place: CatalogPlace,
): Omit<Previous, "upstreamValues"> {
	const { modelsDir } = place;
	const manifest = manifestPath(modelsDir);
	const { files = [], patchFindings = [] } =
		parseManifest(texts.get(manifest) ?? "") ?? {};
	const listed = new Set(files);
	const catalog = new Map<string, Provider>();
	const notProviders = new Set([manifest, ...recordPaths(place)]);
	const providerFiles = new Set<string>();
	const unreadable = new Map<string, string>();
	for (const [path, text] of texts) {
		if (notProviders.has(path)) continue;
		if (posix.dirname(path) !== modelsDir) continue;
		const stem = posix.basename(path, ".json");
		const provider = parseProvider(text, stem);
		if (typeof provider === "string") {
			unreadable.set(path, provider);
			if (listed.has(path)) providerFiles.add(path);
			continue;
		}
		providerFiles.add(path);
		// `a-b.json` is how an older tool wrote `a_b.json`. If both exist, the latter counts.
		const id = normalizeProviderId(stem);
		if (!catalog.has(id) || stem === id) catalog.set(id, provider);
	}
	return {
		catalog: sortKeys(catalog),
		patchFindings,
		providerFiles,
		unreadable,
		foreignKeys: new Map(),
		untracked: new Set(),
	};
}

/** The files of the catalog that this tool may delete. */
export function ownFiles(
	{ providerFiles }: Previous,
	place: CatalogPlace,
): string[] {
	return [...providerFiles, ...recordPaths(place)];
}

/** The provider, or why the text is not a provider file. */
function parseProvider(text: string, stem: string): Provider | string {
	let data: Json;
	try {
		data = JSON.parse(text);
	} catch (error) {
		return messageOf(error);
	}
	// A model is two levels below the file's root.
	if (nestsTooDeep(data, MAX_DEPTH + 2)) return "it nests too deeply";
	if (!isObject(data) || !isObject(data.provider)) {
		return 'it has no "provider"';
	}
	if (!Array.isArray(data.models)) return 'it has no list of "models"';
	const { base_url, doc, env, name } = data.provider;
	const id = normalizeProviderId(stem);
	return {
		header: {
			...data.provider,
			base_url: typeof base_url === "string" ? base_url : null,
			doc: typeof doc === "string" ? doc : "",
			env: Array.isArray(env) ? env.filter(isString) : [],
			id,
			name: typeof name === "string" ? name : id,
		},
		models: sortKeys(byId(data.models)),
	};
}

function byId(models: readonly Json[]): Map<string, Model> {
	const map = new Map<string, Model>();
	for (const model of models) if (isModel(model)) map.set(model.id, model);
	return map;
}

/** Needed for files of the Mix task, which wrote long lists in no particular order. */
function sortKeys<T>(map: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
	return isSorted([...map.keys()])
		? map
		: new Map([...map].sort(([a], [b]) => compareBytes(a, b)));
}

function isString(value: Json): value is string {
	return typeof value === "string";
}

function isModel(value: Json): value is JsonObject & Model {
	return isObject(value) && typeof value.id === "string" && value.id !== "";
}
