import { createHash } from "node:crypto";
import { posix } from "node:path";
import { compareBytes, isObject, toStableJson } from "../lib/json.ts";
import type { Options } from "../options.ts";
import { renderElixirModule } from "./elixir.ts";
import { type GoneListing, gonePath, renderGone } from "./gone.ts";
import type { Catalog, Provider } from "./model.ts";
import {
	renderUpstreamValues,
	type UpstreamValue,
	upstreamValuesPath,
} from "./upstream-values.ts";

/** Text by path, relative to the working directory, with forward slashes. */
export type Files = ReadonlyMap<string, string>;

export type FileOptions = Pick<Options, "modelsDir" | "providersModule">;

export const MANIFEST = ".catalog_manifest.json";

/**
 * All files of a catalog: one JSON file per provider, the manifest, the Elixir module, and the files of upstream values
 * and of models that are gone, if there are any.
 * @param previousManifest kept if only `generated_at` would change, because a changed manifest makes its readers recompile
 */
export function renderFiles(
	catalog: Catalog,
	options: FileOptions,
	previousManifest: string | undefined,
	now: Date,
	upstreamValues: readonly UpstreamValue[] = [],
	gone: readonly GoneListing[] = [],
): Files {
	const { modelsDir } = options;
	const files = new Map<string, string>();
	const sha256 = createHash("sha256");
	const providers = [...catalog]
		.map(([id, provider]) => [providerPath(modelsDir, id), provider] as const)
		.sort(([a], [b]) => compareBytes(a, b));
	for (const [path, provider] of providers) {
		const text = renderProvider(provider);
		// Hashed one by one: hashing all texts at the end would make V8 hold each text twice.
		sha256.update(text);
		files.set(path, text);
	}
	const hash = sha256.digest("hex");
	files.set(
		manifestPath(modelsDir),
		renderManifest([...files.keys()], hash, previousManifest, now),
	);
	if (upstreamValues.length > 0) {
		files.set(
			upstreamValuesPath(modelsDir),
			renderUpstreamValues(upstreamValues),
		);
	}
	if (gone.length > 0) files.set(gonePath(modelsDir), renderGone(gone));
	if (options.providersModule) {
		const { path, name } = options.providersModule;
		files.set(path, renderElixirModule(name, catalog.keys()));
	}
	return files;
}

export function providerPath(modelsDir: string, providerId: string): string {
	return posix.join(modelsDir, `${providerId}.json`);
}

/** The files that contain the time of the run, so that they differ even if nothing else does. */
export function isDated(path: string, modelsDir: string): boolean {
	return path === manifestPath(modelsDir) || path === gonePath(modelsDir);
}

export function manifestPath(modelsDir: string): string {
	return posix.join(modelsDir, MANIFEST);
}

function renderProvider({ header, models }: Provider): string {
	return toStableJson({ provider: header, models: [...models.values()] });
}

/** @param hash hex SHA-256 of the provider files' contents, one after the other in the order of `paths` */
function renderManifest(
	paths: string[],
	hash: string,
	previous: string | undefined,
	now: Date,
): string {
	return previous !== undefined && saysTheSame(previous, paths, hash)
		? previous
		: toStableJson({ files: paths, generated_at: now.toISOString(), hash });
}

function saysTheSame(
	manifest: string,
	paths: readonly string[],
	hash: string,
): boolean {
	const parsed = parseManifest(manifest);
	return (
		parsed !== null &&
		parsed.hash === hash &&
		parsed.files.length === paths.length &&
		paths.every((path, index) => path === parsed.files[index])
	);
}

/** Null if it is not a manifest. */
export function parseManifest(
	text: string,
): { files: string[]; hash: string } | null {
	try {
		const data: unknown = JSON.parse(text);
		if (!isObject(data) || typeof data.hash !== "string") return null;
		if (!Array.isArray(data.files)) return null;
		const files = data.files.filter((file) => typeof file === "string");
		return { files, hash: data.hash };
	} catch {
		return null;
	}
}
