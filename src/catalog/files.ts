import { createHash } from "node:crypto";
import { posix } from "node:path";
import { compareBytes, isObject, sortKeys, toStableJson } from "../lib/json.ts";
import { Problem } from "../lib/problem.ts";
import type { Options } from "../options.ts";
import { renderElixirModule } from "./elixir.ts";
import { type GoneListing, gonePath, renderGone } from "./gone.ts";
import { type Catalog, inFileOrder, type Provider } from "./model.ts";
import { renderModelsDev, type Spellings } from "./models-dev.ts";
import { patchFindingsPath, renderPatchFindings } from "./patch-findings.ts";
import { type CatalogPlace, formOf } from "./place.ts";
import {
	renderUpstreamValues,
	type UpstreamValue,
	upstreamValuesPath,
} from "./upstream-values.ts";

/** Text by path, relative to the working directory, with forward slashes. */
export type Files = ReadonlyMap<string, string>;

export type FileOptions = CatalogPlace & Pick<Options, "providersModule">;

export const MANIFEST = ".catalog_manifest.json";

/** What a run has to tell the next one. */
export interface Memory {
	readonly upstreamValues?: readonly UpstreamValue[];
	readonly gone?: readonly GoneListing[];
	/** Keys of the findings about local patches: see `findingKey`. */
	readonly patchFindings?: readonly string[];
}

/**
 * All files of a catalog: one JSON file per provider, the manifest and the Elixir module, or one file in models.dev's
 * shape; and the records for the next run that there is something to record in.
 * @param current the files as they are. An equal text is the same string, so that it is not in memory twice. The manifest
 * is kept if only `generated_at` would change, because a changed manifest makes its readers recompile
 */
export function renderFiles(
	catalog: Catalog,
	options: FileOptions,
	current: Files,
	now: Date,
	{ upstreamValues = [], gone = [], patchFindings = [] }: Memory = {},
	spellings: Spellings = new Map(),
): Files {
	const { catalogFile = null } = options;
	const files =
		catalogFile === null
			? renderFolder(catalog, options, current, now, patchFindings)
			: new Map([[catalogFile, renderOne(catalog, spellings, catalogFile)]]);
	if (upstreamValues.length > 0) {
		files.set(
			upstreamValuesPath(options),
			renderUpstreamValues(upstreamValues),
		);
	}
	if (gone.length > 0) files.set(gonePath(options), renderGone(gone));
	if (catalogFile !== null && patchFindings.length > 0) {
		files.set(patchFindingsPath(options), renderPatchFindings(patchFindings));
	}
	if (options.providersModule) {
		const { path, name } = options.providersModule;
		files.set(path, renderElixirModule(name, catalog.keys()));
	}
	return files;
}

/** The provider files and the manifest. */
function renderFolder(
	catalog: Catalog,
	{ modelsDir }: CatalogPlace,
	current: Files,
	now: Date,
	patchFindings: readonly string[],
): Map<string, string> {
	const files = new Map<string, string>();
	const sha256 = createHash("sha256");
	const providers = [...catalog]
		.map(([id, provider]) => [providerPath(modelsDir, id), provider] as const)
		.sort(([a], [b]) => compareBytes(a, b));
	for (const [path, provider] of providers) {
		const rendered = renderProvider(provider);
		const before = current.get(path);
		const text = rendered === before ? before : rendered;
		// Hashed one by one: hashing all texts at the end would make V8 hold each text twice.
		sha256.update(text);
		files.set(path, text);
	}
	const hash = sha256.digest("hex");
	files.set(
		manifestPath(modelsDir),
		renderManifest(
			{ files: [...files.keys()], hash, patchFindings },
			current.get(manifestPath(modelsDir)),
			now,
		),
	);
	return files;
}

/** GitHub takes no larger file. */
const MAX_FILE_BYTES = 100_000_000;

function renderOne(
	catalog: Catalog,
	spellings: Spellings,
	path: string,
): string {
	const parts = [...renderModelsDev(catalog, spellings)];
	const bytes = parts.reduce((sum, part) => sum + Buffer.byteLength(part), 0);
	if (bytes <= MAX_FILE_BYTES) return parts.join("");
	throw new Problem({
		title: "The catalog is too large for one file",
		cause: `${path} would have ${Math.ceil(bytes / 1_000_000)} MB. GitHub takes no file of more than ${MAX_FILE_BYTES / 1_000_000} MB.`,
		remedy:
			"Nothing was written. Leave models out with `providers`, `models` or `only`, or use `models-dir`, which has one file per provider.",
	});
}

export function providerPath(modelsDir: string, providerId: string): string {
	return posix.join(modelsDir, `${providerId}.json`);
}

/** The files that tell what a run did and when, so that they differ even if the catalog does not. */
export function isDated(path: string, place: CatalogPlace): boolean {
	return (
		path === manifestPath(place.modelsDir) ||
		path === gonePath(place) ||
		path === patchFindingsPath(place)
	);
}

/** The files beside the catalog in which a run tells the next one something. */
export function recordPaths(place: CatalogPlace): string[] {
	const paths = [upstreamValuesPath(place), gonePath(place)];
	return formOf(place) === "req-llm"
		? paths
		: [...paths, patchFindingsPath(place)];
}

export function manifestPath(modelsDir: string): string {
	return posix.join(modelsDir, MANIFEST);
}

function renderProvider({ header, models }: Provider): string {
	const file = {
		models: [...models.values()].map(inFileOrder),
		provider: sortKeys(header),
	};
	return `${JSON.stringify(file, null, 2)}\n`;
}

interface Manifest {
	readonly files: readonly string[];
	/** Hex SHA-256 of the provider files' contents, one after the other in the order of `files`. */
	readonly hash: string;
	readonly patchFindings: readonly string[];
}

function renderManifest(
	manifest: Manifest,
	previous: string | undefined,
	now: Date,
): string {
	if (previous !== undefined && saysTheSame(previous, manifest))
		return previous;
	const { files, hash, patchFindings } = manifest;
	return toStableJson({
		files: [...files],
		generated_at: now.toISOString(),
		hash,
		...(patchFindings.length > 0 && {
			patch_findings: [...patchFindings].sort(compareBytes),
		}),
	});
}

function saysTheSame(text: string, { files, hash }: Manifest): boolean {
	const parsed = parseManifest(text);
	return (
		parsed !== null &&
		parsed.hash === hash &&
		parsed.files.length === files.length &&
		files.every((path, index) => path === parsed.files[index])
	);
}

/** Null if it is not a manifest. */
export function parseManifest(text: string): Manifest | null {
	try {
		const data: unknown = JSON.parse(text);
		if (!isObject(data) || typeof data.hash !== "string") return null;
		if (!Array.isArray(data.files)) return null;
		const strings = (list: unknown) =>
			Array.isArray(list) ? list.filter((one) => typeof one === "string") : [];
		return {
			files: strings(data.files),
			hash: data.hash,
			patchFindings: strings(data.patch_findings),
		};
	} catch {
		return null;
	}
}
