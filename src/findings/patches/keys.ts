import { distance } from "fastest-levenshtein";
import type { Patch } from "../../catalog/patches.ts";
import type { Finding } from "../../finding.ts";
import { isObject, type JsonObject } from "../../json.ts";
import { linesOf } from "../../json-text.ts";

/** The fields of a model that consumers of the catalog read, and what people write instead of them. */
const FIELDS = {
	attachment: ["attachments", "vision", "files"],
	cost: ["pricing", "price", "prices", "costs"],
	experimental: [],
	family: [],
	interleaved: [],
	knowledge: ["knowledge_cutoff", "cutoff"],
	last_updated: ["updated", "updated_at"],
	limit: [
		"limits",
		"context",
		"context_window",
		"context_length",
		"max_tokens",
		"max_output_tokens",
	],
	modalities: ["modality"],
	name: ["title", "display_name", "label"],
	open_weights: ["open", "open_source"],
	reasoning: ["thinking"],
	reasoning_options: [],
	release_date: ["released", "released_at", "date"],
	status: ["state", "deprecated"],
	structured_output: ["structured_outputs", "json_mode", "json_schema"],
	temperature: ["supports_temperature"],
	tool_call: ["tools", "tool_use", "function_calling", "tool_calls"],
} as const satisfies Record<string, readonly string[]>;

const INNER = {
	cost: {
		input: ["prompt", "input_cost", "input_price", "in"],
		output: ["completion", "output_cost", "output_price", "out"],
		cache_read: ["cached", "cached_input", "cache", "input_cached"],
		cache_write: ["cache_creation"],
		reasoning: ["thinking"],
		input_audio: ["audio_input", "audio"],
		output_audio: ["audio_output"],
		tiers: [],
		context_over_200k: [],
	},
	limit: {
		context: [
			"context_window",
			"context_length",
			"input_tokens",
			"max_context",
		],
		input: ["max_input", "max_input_tokens"],
		output: ["max_output", "max_tokens", "max_output_tokens", "output_tokens"],
	},
	modalities: { input: ["in"], output: ["out"] },
} as const satisfies Record<string, Record<string, readonly string[]>>;

const INSTEAD: Readonly<Record<string, string>> = {
	excluded_models: "exclude",
	excludes: "exclude",
	excluded: "exclude",
	exclude_models: "exclude",
	model: "models",
	patches: "models",
	overrides: "models",
	api: "base_url",
	url: "base_url",
	baseUrl: "base_url",
	env_vars: "env",
	description: "doc",
	docs: "doc",
	title: "name",
};

/** Keys that are meant for others: nothing reads them, and nobody is told. */
export function judgeKeys(patch: Patch): Finding[] {
	const { file, provider, unknownKeys } = patch;
	const ofFile = unknownKeys.map((path) => {
		const key = path.at(-1) ?? "";
		const known =
			path.length > 1
				? ["name", "base_url", "env", "doc"]
				: ["models", "exclude", "provider"];
		const meant = INSTEAD[key] ?? nearest(key, known);
		const isMeant = meant !== undefined && known.includes(meant);
		return mistyped(
			patch,
			{ file, entry: provider },
			path,
			isMeant ? meant : null,
		);
	});
	const ofModels = patch.models.flatMap((entry, index) =>
		misspelled(entry).map(({ path, meant }) =>
			mistyped(
				patch,
				{ file, entry: `${provider}:${entry.id}` },
				["models", index, ...path],
				meant,
			),
		),
	);
	return [...ofFile, ...ofModels];
}

function mistyped(
	{ text }: Patch,
	subject: { file: string; entry: string },
	path: readonly (string | number)[],
	meant: string | null,
): Finding {
	const lines = linesOf(text, path);
	const where = lines ? ` in line ${lines.from}` : "";
	return {
		code: "patch-mistyped-key",
		severity: "warning",
		subject,
		message: `Nothing reads \`${path.at(-1)}\`${where}.`,
		remedy:
			meant === null
				? "Delete it, or see schemas/patch.json for what a patch may say."
				: `It should be \`${meant}\`, or go.`,
	};
}

interface Misspelled {
	readonly path: readonly string[];
	readonly meant: string;
}

/** Other keys than upstream's are a repository's own business, unless they are nearly upstream's. */
function misspelled(entry: JsonObject): Misspelled[] {
	const outer = Object.keys(entry).flatMap((key) => suggest(key, FIELDS, []));
	const inner = Object.entries(INNER).flatMap(([field, known]) => {
		const value = entry[field];
		return isObject(value)
			? Object.keys(value).flatMap((key) => suggest(key, known, [field]))
			: [];
	});
	return [...outer, ...inner];
}

function suggest(
	key: string,
	fields: Readonly<Record<string, readonly string[]>>,
	parents: readonly string[],
): Misspelled[] {
	if (Object.hasOwn(fields, key) || OURS.has(key)) return [];
	const plain = snake(key);
	const names = Object.keys(fields);
	const meant =
		names.find((name) => name === plain || fields[name]?.includes(plain)) ??
		nearest(plain, names);
	return meant === undefined ? [] : [{ path: [...parents, key], meant }];
}

/** Written by the build itself. */
const OURS: ReadonlySet<string> = new Set([
	"id",
	"provider",
	"provider_model_id",
]);

/** `contextWindow`, `Context-Window` and `context_window` are one. */
function snake(key: string): string {
	return key
		.replace(/([a-z])([A-Z])/g, "$1_$2")
		.replace(/[-\s]/g, "_")
		.toLowerCase();
}

/** One slip in a word, two in a long one. */
function nearest(key: string, names: readonly string[]): string | undefined {
	const most = key.length >= 8 ? 2 : key.length >= 4 ? 1 : 0;
	return names.find((name) => distance(key, name) <= most);
}
