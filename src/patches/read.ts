import secureJson from "secure-json-parse";
import * as z from "zod/mini";
import type { CatalogForm } from "../catalog/place.ts";
import {
	normalizeProviderId,
	refuseProviderId,
} from "../catalog/provider-id.ts";
import {
	compareBytes,
	isObject,
	type Json,
	type JsonObject,
} from "../lib/json.ts";
import {
	type JsonPath,
	locator,
	syntaxProblem,
	type TextLocation,
} from "../lib/json-text.ts";
import { Problem } from "../lib/problem.ts";

/** A local patch: the repository's own values for one provider, which replace upstream's. */
export interface Patch {
	/** File name within the patches folder. */
	readonly file: string;
	/** The file's text. A byte order mark, which it may begin with, is left out. */
	readonly text: string;
	/** The position of a value in the file; null if it is not there. */
	readonly locate: (path: JsonPath) => TextLocation | null;
	/** Unknown keys of the file and of its `provider`. */
	readonly unknownKeys: readonly (readonly string[])[];
	/** Normalised provider id. */
	readonly provider: string;
	/** The provider's id as the patch spells it. */
	readonly spelling: string;
	/** Header fields to set. Absent and null fields set nothing. */
	readonly header: {
		readonly name?: string;
		readonly base_url?: string;
		readonly api?: string;
		readonly npm?: string;
		readonly env?: string[];
		readonly doc?: string;
	};
	/** Each entry changes fields of the model with its id. With a `name` it is a full definition, so the model may be new. */
	readonly models: readonly (JsonObject & { id: string })[];
	/** Ids of models to leave out, and globs. */
	readonly exclude: readonly string[];
}

const text = z.string({ error: "must be a string" });
const id = text.check(
	z.minLength(1, { error: "must not be empty", abort: true }),
);
const name = z.nullish(text);

/** Published as `schemas/patch.json`. */
export const patchSchema = z.looseObject(
	{
		$schema: z.optional(z.unknown()).check(z.describe("For editors")),
		provider: z.looseObject(
			{
				id: id.check(
					z.refine((value) => refuseProviderId(value) === null, {
						error: ({ input }) =>
							`${JSON.stringify(input)} ${refuseProviderId(String(input))?.reason}`,
					}),
				),
				name,
				base_url: name,
				api: name,
				npm: name,
				doc: name,
				env: z.nullish(
					z.array(text, {
						error: "must be a list of names of environment variables",
					}),
				),
			},
			{ error: 'must be an object with an "id"' },
		),
		models: z.optional(
			z.array(z.looseObject({ id }, { error: "must be an object" }), {
				error: "must be a list of objects",
			}),
		),
		exclude: z.optional(
			z.array(text, { error: "must be a list of model ids" }),
		),
	},
	{ error: 'must be an object with "provider", and "models" or "exclude"' },
);

/**
 * Reads patches from their texts, in the order of their file names' bytes.
 * @throws {Problem} that lists every problem of every file, with its line and column where the JSON is broken.
 */
export function parsePatches(
	texts: ReadonlyMap<string, string>,
	directory: string,
	form: CatalogForm = "req-llm",
): Patch[] {
	const patches: Patch[] = [];
	const problems: string[] = [];
	for (const file of [...texts.keys()].sort(compareBytes)) {
		const result = parsePatch(file, texts.get(file) ?? "", form);
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

/** Null if the text is no patch. */
export function parsePatchText(file: string, text: string): Patch | null {
	const result = parsePatch(file, text, "req-llm");
	return "patch" in result ? result.patch : null;
}

function parsePatch(
	file: string,
	rawText: string,
	form: CatalogForm,
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
	const header = headerFieldsOf(provider, form);
	const unknownKeys = unknownKeysOf(parsed.data, form);
	const setsNothing = !models && !exclude && Object.keys(header).length === 0;
	if (setsNothing && unknownKeys.length === 0) {
		return {
			problems: [
				`: has neither "models" nor "exclude" (its keys are ${Object.keys(parsed.data).join(", ")})`,
			],
		};
	}
	return {
		patch: {
			file,
			text,
			locate: locator(text),
			unknownKeys,
			provider: normalizeProviderId(provider.id),
			spelling: provider.id,
			header,
			models: (models ?? []) as Patch["models"],
			exclude: exclude ?? [],
		},
	};
}

/** `$schema` lets editors check the file. */
export const PATCH_KEYS: readonly string[] = [
	"$schema",
	"provider",
	"models",
	"exclude",
];

/** The keys of a header are those of the catalog that it patches. */
export const HEADER_KEYS: Readonly<Record<CatalogForm, readonly string[]>> = {
	"req-llm": ["id", "name", "base_url", "env", "doc"],
	"models.dev": ["id", "name", "api", "npm", "env", "doc"],
};

function unknownKeysOf(
	patch: z.infer<typeof patchSchema>,
	form: CatalogForm,
): string[][] {
	const unknown = (object: object, known: readonly string[]) =>
		Object.keys(object).filter((key) => !known.includes(key));
	return [
		...unknown(patch, PATCH_KEYS).map((key) => [key]),
		...unknown(patch.provider, HEADER_KEYS[form]).map((key) => [
			"provider",
			key,
		]),
	];
}

/** The header fields that a patch sets. Null sets nothing, like an absent field; an empty list sets an empty list. */
function headerFieldsOf(
	provider: z.infer<typeof patchSchema>["provider"],
	form: CatalogForm,
): Patch["header"] {
	const { name, base_url, api, npm, env, doc } = provider;
	return {
		...(name != null && { name }),
		...(form === "req-llm" && base_url != null && { base_url }),
		...(form === "models.dev" && api != null && { api }),
		...(form === "models.dev" && npm != null && { npm }),
		...(env != null && { env }),
		...(doc != null && { doc }),
	};
}

/** `models[3] ("gpt-4o") cost`: with the entry's id, because an index alone is hard to find. */
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
