import { posix } from "node:path";
import type { Finding } from "../findings/finding.ts";
import { messageOf } from "../problem.ts";
import type { Catalog, Model, Provider } from "./catalog.ts";
import { type Files, MANIFEST, parseManifest } from "./files.ts";
import { isObject, type Json, type JsonObject } from "./json.ts";
import { normalizeProviderId } from "./provider-id.ts";

/** What the models folder says, whatever tool and version wrote it. */
export interface Previous {
	readonly catalog: Catalog;
	/** Paths of the files that are provider files, so that this tool may replace or delete them. */
	readonly providerFiles: ReadonlySet<string>;
	readonly findings: readonly Finding[];
}

/**
 * Reads the previous catalog from the texts of the models folder's JSON files. A file that can't be read as a
 * provider's is reported; it counts as one, so that it is rewritten or deleted, only if the manifest lists it
 * or its name is that of a provider of today (`isExpected`).
 */
export function parsePrevious(
	texts: Files,
	modelsDir: string,
	isExpected: (path: string) => boolean,
): Previous {
	const manifest = parseManifest(
		texts.get(posix.join(modelsDir, MANIFEST)) ?? "",
	);
	const listed = new Set(manifest?.files);
	const catalog = new Map<string, Provider>();
	const providerFiles = new Set<string>();
	const findings: Finding[] = [];
	for (const [path, text] of texts) {
		const stem = posix.basename(path, ".json");
		if (posix.dirname(path) !== posix.normalize(modelsDir)) continue;
		if (stem === MANIFEST || posix.basename(path) === MANIFEST) continue;
		const provider = parseProvider(text, stem);
		if (typeof provider === "string") {
			const ours = listed.has(path) || isExpected(path);
			if (ours) providerFiles.add(path);
			findings.push(unreadable(path, provider, ours));
			continue;
		}
		providerFiles.add(path);
		// A stale `a-b.json` beside `a_b.json` is the same provider in an older tool's spelling; the newer one counts.
		const id = normalizeProviderId(stem);
		if (!catalog.has(id) || stem === id) catalog.set(id, provider);
	}
	return { catalog, providerFiles, findings };
}

/** The provider, or why the text is none. */
function parseProvider(text: string, stem: string): Provider | string {
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch (error) {
		return messageOf(error);
	}
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
		models: new Map(
			data.models.filter(isModel).map((model) => [model.id, model]),
		),
	};
}

function isString(value: Json): value is string {
	return typeof value === "string";
}

function isModel(value: Json): value is JsonObject & Model {
	return isObject(value) && typeof value.id === "string" && value.id !== "";
}

function unreadable(path: string, reason: string, ours: boolean): Finding {
	return ours
		? {
				code: "unreadable-file",
				severity: "warning",
				subject: { file: path },
				message: `The file could not be read as a provider's (${reason}), so its models count as new.`,
				remedy: "Nothing to do: this run writes it anew, or deletes it.",
			}
		: {
				code: "foreign-file",
				severity: "warning",
				subject: { file: path },
				message: `The file is not a provider's (${reason}) and is left alone.`,
				remedy:
					"Move it out of the models folder, whose JSON files are all generated.",
			};
}
