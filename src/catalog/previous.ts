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
import { type Files, manifestPath, parseManifest } from "./files.ts";
import type { Catalog, Model, Provider } from "./model.ts";
import { normalizeProviderId } from "./provider-id.ts";
import {
	parseUpstreamValues,
	type UpstreamValue,
	upstreamValuesPath,
} from "./upstream-values.ts";

/** What the models folder says, whatever tool and version wrote it. */
export interface Previous {
	readonly catalog: Catalog;
	/** What the last run kept of upstream beside it; null where there is no such file. */
	readonly upstreamValues: readonly UpstreamValue[] | null;
	/** Paths of the files that are provider files, so that this tool may delete them. */
	readonly providerFiles: ReadonlySet<string>;
	/** Why a file could not be read as a provider's, by path. */
	readonly unreadable: ReadonlyMap<string, string>;
}

/**
 * Reads the previous catalog from the texts of the models folder's JSON files. A file that can't be read still
 * counts as a provider's if the manifest lists it.
 */
export function parsePrevious(texts: Files, modelsDir: string): Previous {
	const manifest = manifestPath(modelsDir);
	const listed = new Set(parseManifest(texts.get(manifest) ?? "")?.files);
	const catalog = new Map<string, Provider>();
	const upstreamValues = upstreamValuesPath(modelsDir);
	const providerFiles = new Set<string>();
	const unreadable = new Map<string, string>();
	for (const [path, text] of texts) {
		if (path === manifest || path === upstreamValues) continue;
		if (posix.dirname(path) !== modelsDir) continue;
		const stem = posix.basename(path, ".json");
		const provider = parseProvider(text, stem);
		if (typeof provider === "string") {
			unreadable.set(path, provider);
			if (listed.has(path)) providerFiles.add(path);
			continue;
		}
		providerFiles.add(path);
		// A stale `a-b.json` beside `a_b.json` is the same provider in an older tool's spelling; the newer one counts.
		const id = normalizeProviderId(stem);
		if (!catalog.has(id) || stem === id) catalog.set(id, provider);
	}
	const kept = texts.get(upstreamValues);
	return {
		catalog: sortKeys(catalog),
		upstreamValues: kept === undefined ? null : parseUpstreamValues(kept),
		providerFiles,
		unreadable,
	};
}

/** The files in the models folder that this tool may delete. */
export function ownFiles(
	{ providerFiles }: Previous,
	modelsDir: string,
): string[] {
	return [...providerFiles, upstreamValuesPath(modelsDir)];
}

/** The provider, or why the text is none. */
function parseProvider(text: string, stem: string): Provider | string {
	let data: Json;
	try {
		data = JSON.parse(text);
	} catch (error) {
		return messageOf(error);
	}
	// A model lies two levels down.
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

/** The Mix task wrote long lists in the order of a hash. */
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
