import { posix } from "node:path";
import {
	compareBytes,
	isObject,
	type Json,
	type JsonObject,
	nestsTooDeep,
	sortKeys,
} from "../lib/json.ts";

/**
 * What upstream says where a local patch speaks, be it the same, or where it was held back. Kept beside the catalog,
 * because the next run could not know it from there: what changed beneath a patch, what is still wrong.
 */
export interface UpstreamValue {
	/** Normalised provider id. */
	readonly provider: string;
	/** Absent where the field is the provider's own. */
	readonly model?: string;
	/** Keys from the outside in, e.g. `["cost", "input"]`. */
	readonly field: readonly string[];
	/** What upstream says. */
	readonly upstream: Json;
	readonly by: "patch" | "hold";
}

/** Not `.json`: ReqLLM takes every file of that name in the folder for a provider's. */
const FILE = ".overruled.jsonl";

export function upstreamValuesPath(modelsDir: string): string {
	return posix.join(modelsDir, FILE);
}

export function isUpstreamValuesFile(name: string): boolean {
	return name === FILE;
}

export function toJson({ field, ...rest }: UpstreamValue): JsonObject {
	return { ...rest, field: [...field] };
}

/** A line of JSON for each value, so that a reviewer sees in the diff which ones are new. */
export function renderUpstreamValues(values: readonly UpstreamValue[]): string {
	return values
		.map(
			(value) => `${JSON.stringify(sortKeys(toJson(value)))}
`,
		)
		.sort(compareBytes)
		.join("");
}

/** What the last run kept. A line that is none says nothing. */
export function parseUpstreamValues(text: string): UpstreamValue[] {
	return text.split("\n").flatMap((line): UpstreamValue[] => {
		const data = parseLine(line);
		if (!isObject(data)) return [];
		const { provider, model, field, upstream, by } = data;
		const isModel = model === undefined || typeof model === "string";
		return typeof provider === "string" &&
			isModel &&
			Array.isArray(field) &&
			upstream !== undefined &&
			!nestsTooDeep(upstream) &&
			(by === "patch" || by === "hold")
			? [
					{
						provider,
						...(model !== undefined && { model }),
						field: field.map(String),
						upstream,
						by,
					},
				]
			: [];
	});
}

function parseLine(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		return null;
	}
}

/** One place of the catalog, as a key. */
export function placeKey({
	provider,
	model,
	field,
}: Pick<UpstreamValue, "provider" | "model" | "field">): string {
	return JSON.stringify([provider, model ?? null, field]);
}
