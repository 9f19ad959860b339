// Catalogs for tests: some written by hand, and random ones for property tests.
import fc from "fast-check";
import type { Catalog } from "../src/catalog/model.ts";
import type { Json, JsonObject } from "../src/lib/json.ts";
import { buildCatalog } from "../src/patches/apply.ts";
import { type Patch, parsePatches } from "../src/patches/read.ts";
import { validate } from "../src/upstream/validate.ts";

type Models = Record<string, JsonObject>;

/** models.dev's api.json, made from the models of each provider. `heads` gives the other fields of a provider. */
export function apiJson(
	providers: Record<string, Models>,
	heads: Record<string, JsonObject> = {},
): JsonObject {
	return Object.fromEntries(
		Object.entries(providers).map(([id, models]): [string, JsonObject] => [
			id,
			{
				id,
				...heads[id],
				models: Object.fromEntries(
					Object.entries(models).map(([key, model]): [string, JsonObject] => [
						key,
						{ id: key, ...model },
					]),
				),
			},
		]),
	);
}

/** Patches from the contents of their files, by file name. */
export function patchesOf(files: Record<string, JsonObject>): Patch[] {
	const texts = Object.entries(files).map(
		([file, patch]) => [file, JSON.stringify(patch)] as const,
	);
	return parsePatches(new Map(texts), "priv/models_local");
}

/** The catalog that is built from api.json and the contents of patch files, by file name. */
export function build(
	api: JsonObject,
	patchFiles: Record<string, JsonObject> = {},
): ReturnType<typeof buildCatalog> {
	const { upstream } = validate(api, new Map(), () => true);
	return buildCatalog(upstream, patchesOf(patchFiles));
}

export function catalogOf(providers: Record<string, Models>): Catalog {
	return build(apiJson(providers)).catalog;
}

/** Plain data, so that a failed comparison shows the difference. */
export function toData(catalog: Catalog): JsonObject {
	return Object.fromEntries(
		[...catalog].map(([id, { header, models }]): [string, JsonObject] => [
			id,
			{ header, models: Object.fromEntries(models) },
		]),
	);
}

/** Few ids, so that two random catalogs share some. Unusual ids, because upstream may send any. */
const fieldName = fc.constantFrom(
	"cost",
	"limit",
	"a.b",
	"a",
	"b",
	"constructor",
	"toString",
	"hasOwnProperty",
	"length",
	"10",
	"",
	"$key",
	"[0]",
);

const { value: jsonValue } = fc.letrec<{ value: Json }>((tie) => ({
	value: fc.oneof(
		{ maxDepth: 3, depthSize: "small" },
		fc.constantFrom<Json>(null, true, false, 0, 1, 0.5, 1e-7, "", "text", "0"),
		fc.array(tie("value"), { maxLength: 3 }),
		fc.dictionary(fieldName, tie("value"), {
			maxKeys: 4,
			noNullPrototype: true,
		}),
	),
}));

const modelFields: fc.Arbitrary<JsonObject> = fc.dictionary(
	fieldName,
	jsonValue,
	{ maxKeys: 5, noNullPrototype: true },
);

const modelId = fc.constantFrom(
	"gpt-4o",
	"gpt-4o-mini",
	"x-ai/grok-4",
	"a.b",
	"a",
	"constructor",
	"10",
	"9",
	"\uffff",
	"\u{1f600}",
);

const providerId = fc.constantFrom(
	"openai",
	"google_vertex",
	"302ai",
	"wafer.ai",
	"constructor",
	"10",
);

/** Catalogs that models.dev never sent but could send. Any two of them have much in common. */
export const anyCatalog: fc.Arbitrary<Catalog> = fc
	.dictionary(
		providerId,
		fc.record({
			name: fc.constantFrom("One", "Two"),
			env: fc.subarray(["A_KEY", "B_KEY"]),
			models: fc.dictionary(modelId, modelFields, {
				minKeys: 1,
				maxKeys: 5,
				noNullPrototype: true,
			}),
		}),
		{ maxKeys: 4, noNullPrototype: true },
	)
	.map(
		(providers) =>
			new Map(
				Object.entries(providers).map(([id, { name, env, models }]) => [
					id,
					{
						header: { base_url: null, doc: "", env, id, name },
						models: new Map(
							Object.entries(models).map(([id, fields]) => [
								id,
								{ ...fields, id },
							]),
						),
					},
				]),
			),
	);
