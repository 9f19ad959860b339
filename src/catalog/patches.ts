import secureJson from "secure-json-parse";
import type * as z from "zod";
import { compareBytes, isObject, type Json, type JsonObject } from "../json.ts";
import { type Path, syntaxProblem } from "../json-text.ts";
import { Problem } from "../problem.ts";
import { HEADER_KEYS, PATCH_KEYS, patchSchema } from "./patch-schema.ts";
import { normalizeProviderId } from "./provider-id.ts";

/** A local patch: what the repository says differently from upstream about one provider. */
export interface Patch {
	/** File name within the patches folder. */
	readonly file: string;
	/** Normalised provider id. */
	readonly provider: string;
	/** Header fields to set; absent and null ones say nothing. */
	readonly header: {
		readonly name?: string;
		readonly base_url?: string;
		readonly env?: string[];
		readonly doc?: string;
	};
	/** Merged over the model of the same id field by field; with a `name` a whole definition, so it may be new. */
	readonly models: readonly (JsonObject & { id: string })[];
	/** Ids of models to leave out. */
	readonly exclude: readonly string[];
	/** Where the keys stand that nothing reads, e.g. `["excluded_models"]`. */
	readonly unread: readonly Path[];
	/** As it was written, to point at its lines. */
	readonly text: string;
}

/**
 * Reads patches from their texts, in the order of their file names' bytes.
 * @throws {Problem} that lists every problem of every file, with its line and column where the JSON is broken.
 */
export function parsePatches(
	texts: ReadonlyMap<string, string>,
	directory: string,
): Patch[] {
	const patches: Patch[] = [];
	const problems: string[] = [];
	for (const file of [...texts.keys()].sort(compareBytes)) {
		const result = parsePatch(file, texts.get(file) ?? "");
		if ("patch" in result) patches.push(result.patch);
		else
			problems.push(...result.problems.map((p) => `${directory}/${file}${p}`));
	}
	if (problems.length > 0) {
		throw new Problem({
			title:
				problems.length === 1
					? "A local patch can't be used"
					: `Local patches can't be used: ${problems.length} problems`,
			cause: problems.join("\n"),
			remedy:
				'Nothing was written. A patch is {"provider": {"id": …}, "models": [{"id": …, fields to change}], "exclude": [model ids]}.',
		});
	}
	return patches;
}

function parsePatch(
	file: string,
	rawText: string,
): { patch: Patch } | { problems: string[] } {
	const text = rawText.replace(/^\ufeff/, "");
	const syntax = syntaxProblem(text);
	if (syntax !== null) return { problems: [syntax] };
	const data: unknown = secureJson.parse(text, undefined, {
		protoAction: "remove",
		constructorAction: "remove",
	});
	const parsed = patchSchema.safeParse(data);
	if (!parsed.success) {
		return {
			problems: parsed.error.issues.map(
				({ path, message }) =>
					`: ${path.length > 0 ? `${describePath(path, data)} ` : ""}${message}`,
			),
		};
	}
	const { provider, models, exclude } = parsed.data;
	const unread = [
		...keysBeside(PATCH_KEYS, parsed.data).map((key) => [key]),
		...keysBeside(HEADER_KEYS, provider).map((key) => ["provider", key]),
	];
	return {
		patch: {
			file,
			provider: normalizeProviderId(provider.id),
			header: saidOf(provider),
			models: (models ?? []) as Patch["models"],
			exclude: exclude ?? [],
			unread,
			text,
		},
	};
}

function keysBeside(known: readonly string[], object: object): string[] {
	return Object.keys(object).filter((key) => !known.includes(key));
}

/** The header fields that a patch sets; a null says as little as an absent one, an empty list is a statement. */
function saidOf(
	provider: z.infer<typeof patchSchema>["provider"],
): Patch["header"] {
	const { name, base_url, env, doc } = provider;
	return {
		...(name != null && { name }),
		...(base_url != null && { base_url }),
		...(env != null && { env }),
		...(doc != null && { doc }),
	};
}

/** `models[3] ("gpt-4o") cost`: with the entry's id, for people count badly. */
function describePath(path: readonly PropertyKey[], data: unknown): string {
	let place = "";
	let value = data as Json | undefined;
	for (const key of path) {
		value = isObject(value)
			? value[String(key)]
			: Array.isArray(value)
				? value[Number(key)]
				: undefined;
		if (typeof key === "number") {
			place += `[${key}]`;
			if (isObject(value) && typeof value.id === "string" && value.id !== "") {
				place += ` (${JSON.stringify(value.id)})`;
			}
		} else {
			place += place === "" ? String(key) : `.${String(key)}`;
		}
	}
	return place;
}
