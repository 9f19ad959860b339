import { execFileSync } from "node:child_process";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import fc from "fast-check";
import { parse as parseLoose } from "jsonc-parser";
import { describe, expect, test } from "vitest";
import type { Catalog } from "../../src/catalog/model.ts";
import type { UpstreamValue } from "../../src/catalog/upstream-values.ts";
import { compareCatalogs } from "../../src/changes/compare.ts";
import { type Finding, findingKey, subjectOf } from "../../src/lib/finding.ts";
import type { Json, JsonObject } from "../../src/lib/json.ts";
import { buildCatalog } from "../../src/patches/apply.ts";
import type { CleanedPatch } from "../../src/patches/cleanup.ts";
import { parsePatches } from "../../src/patches/read.ts";
import { reviewPatches } from "../../src/patches/review.ts";
import { renderCleanup } from "../../src/report/patch-cleanup.ts";
import { validate } from "../../src/upstream/validate.ts";
import { apiJson, toData } from "../../testkit/catalogs.ts";
import {
	noRealData,
	readReqllmPatches,
	readSnapshot,
	temporaryFolder,
} from "../../testkit/data.ts";

type Models = Record<string, JsonObject>;
/** By name; data is written as most people write it, two spaces deep. */
type Files = Record<string, JsonObject | string>;

interface Sync {
	readonly catalog: Catalog;
	readonly upstreamValues: readonly UpstreamValue[] | null;
	readonly findings: readonly Finding[];
	readonly cleaned: readonly CleanedPatch[];
}

const BEFORE_ANY: Sync = {
	catalog: new Map(),
	upstreamValues: null,
	findings: [],
	cleaned: [],
};

function textsOf(files: Files): Map<string, string> {
	return new Map(
		Object.entries(files).map(([file, patch]) => [
			file,
			typeof patch === "string" ? patch : JSON.stringify(patch, null, 2),
		]),
	);
}

/** One sync after another, as far as patches go. */
function sync(
	api: unknown,
	files: Files | ReadonlyMap<string, string>,
	last: Sync = BEFORE_ANY,
): Sync {
	const texts = files instanceof Map ? files : textsOf(files as Files);
	const patches = parsePatches(texts, "priv/models_local");
	const { upstream } = validate(api, last.catalog, () => true);
	const { catalog, upstreamValues } = buildCatalog(upstream, patches, last);
	const diff = compareCatalogs(last.catalog, catalog);
	const evidence = {
		patches,
		upstream,
		upstreamValues: last.upstreamValues,
		diff,
	};
	return { catalog, upstreamValues, ...reviewPatches(evidence) };
}

function told(models: Models, files: Files): string[] {
	return sync(apiJson({ p: models }), files).findings.map(brief);
}

function brief(finding: Finding): string {
	return `${finding.severity} ${finding.kind.code} ${subjectOf(finding)}: ${finding.message} ${finding.remedy}`;
}

const provider = { id: "p" };
const patchOf = (...models: JsonObject[]) => ({ provider, models });

describe("an entry that says what upstream says", () => {
	test("is redundant as a whole, with its lines", () => {
		const patch = patchOf({ id: "m", reasoning: true, limit: { a: 1, b: 2 } });
		expect(
			told(
				{ m: { limit: { b: 2, a: 1 }, reasoning: true } },
				{ "a.json": patch },
			),
		).toEqual([
			"notice patch-redundant a.json p:m: Upstream has the same `reasoning` and `limit`, so the entry has no effect. Delete lines 6 to 13 of `a.json`.",
		]);
	});

	test("is redundant in part, with the lines of those fields alone", () => {
		const patch = patchOf({ id: "m", a: 1, ours: 0, b: [1], c: 3 });
		expect(told({ m: { a: 1, b: [1], c: 3 } }, { "a.json": patch })).toEqual([
			"notice patch-redundant a.json p:m: Upstream has the same `a`, `b` and `c`. Delete lines 8 and 10 to 13 of `a.json`.",
		]);
	});

	test("and defines a model is not redundant in part: it stands for itself", () => {
		const patch = patchOf({ id: "m", name: "M", a: 1, b: 2 });
		expect(told({ m: { name: "M", a: 1 } }, { "a.json": patch })).toEqual([]);
	});

	test("is not redundant where an earlier one says otherwise: without it that would count", () => {
		expect(
			told(
				{ m: { a: 1 } },
				{
					"1.json": patchOf({ id: "m", a: 2 }),
					"2.json": patchOf({ id: "m", a: 1 }),
				},
			),
		).toEqual([
			"notice patch-shadowed 1.json p:m: The entry has no effect: `a` is set again by line 6 of `2.json`. Delete lines 6 to 9 of `1.json`.",
		]);
	});

	test("says nothing at all where it has but its id and what never reaches the catalog", () => {
		const patch = patchOf({ id: "m", provider: "x", npm: "y" });
		expect(told({ m: {} }, { "a.json": patch })).toEqual([
			"notice patch-redundant a.json p:m: The entry sets nothing. Delete lines 6 to 10 of `a.json`.",
		]);
	});

	test("is told of a provider's header against upstream and the defaults", () => {
		const api = apiJson({ openai: { m: {} } }, { openai: { name: "OpenAI" } });
		const header = {
			id: "openai",
			name: "OpenAI",
			base_url: "https://api.openai.com/v1",
			env: ["MY_KEY"],
		};
		const { findings } = sync(api, { "a.json": { provider: header } });
		expect(findings.map(brief)).toEqual([
			"notice patch-redundant a.json openai: The catalog has the same `name` and `base_url` without it. Delete lines 4 to 5 of `a.json`.",
		]);
	});
});

test("a file that says nothing can go", () => {
	expect(told({ m: {} }, { "a.json": { provider, models: [] } })).toEqual([
		"notice patch-redundant a.json p: The file sets nothing. Delete `a.json`.",
	]);
});

test.each<[string, JsonObject]>([
	["other values", { reasoning: true, cost: { input: 2 } }],
	["keys of its own", { supports_strict_tools: true, aliases: [], host: "x" }],
	["a new model", { id: "new", name: "New", cost: { input: 1 } }],
])("an entry with %s is healthy", (_, entry) => {
	const upstream = { m: { reasoning: false, cost: { input: 1 } } };
	expect(told(upstream, { "a.json": patchOf({ id: "m", ...entry }) })).toEqual(
		[],
	);
});

describe("an entry that another undoes", () => {
	test("has no effect in the fields that are set again, each by whom", () => {
		expect(
			told(
				{ m: {} },
				{
					"1.json": patchOf({ id: "m", a: 1, b: 1, c: 1, ours: 1 }),
					"2.json": patchOf({ id: "m", a: 2 }, { id: "m", b: 2, c: 2 }),
				},
			),
		).toEqual([
			"notice patch-shadowed 1.json p:m: `a` is set again by line 6 of `2.json`; `b` and `c` are set again by line 10 of `2.json`. Delete lines 8 to 10 of `1.json`.",
		]);
	});

	test("has no effect where the model is excluded, wherever that stands", () => {
		expect(
			told(
				{ m: { a: 1 } },
				{
					"1.json": { provider, exclude: ["m"] },
					"2.json": patchOf({ id: "m", a: 1 }),
				},
			),
		).toEqual([
			"notice patch-shadowed 2.json p:m: The entry has no effect: line 6 of `1.json` excludes the model. Delete lines 6 to 9 of `2.json`; or, if you want the model, line 6 of `1.json`.",
		]);
	});

	test("is needed all the same where it defines the model that the next one changes", () => {
		expect(
			told(
				{},
				{
					"1.json": patchOf({ id: "m", name: "A", a: 1 }),
					"2.json": patchOf({ id: "m", a: 2 }),
					"3.json": patchOf({ id: "m", name: "B" }),
				},
			),
		).toEqual([
			"notice patch-shadowed 1.json p:m: `a` is set again by line 6 of `2.json`. Delete line 9 of `1.json`.",
		]);
	});

	test("is told of headers, too", () => {
		const header = (doc: string) => ({
			provider: { ...provider, doc },
			exclude: [],
		});
		expect(
			told({ m: {} }, { "1.json": header("A"), "2.json": header("B") }),
		).toEqual([
			"notice patch-shadowed 1.json p: `doc` is set again by line 2 of `2.json`. Delete line 4 of `1.json`.",
		]);
	});
});

test("an entry for a model that upstream does not have is an orphan", () => {
	expect(
		told({ m: {} }, { "a.json": patchOf({ id: "gone", api: "chat" }) }),
	).toEqual([
		'warning patch-orphan a.json p:gone: The patch changes a model that upstream does not have (any more), so there is nothing to change. Delete lines 6 to 9 of `a.json`; or give it a "name" and all other fields to define the model yourself.',
	]);
});

describe("an exclude", () => {
	test("that matches nothing is told, those of a file with one remedy", () => {
		const exclude = ["x", "m", "y", "z"];
		const remedy = "Delete lines 6 and 8 to 9 of `a.json`.";
		expect(told({ m: {}, n: {} }, { "a.json": { provider, exclude } })).toEqual(
			["x", "y", "z"].map(
				(id) =>
					`notice exclude-unmatched a.json p:${id}: Neither upstream nor a patch has the model. ${remedy}`,
			),
		);
	});

	test("that is there already is told once", () => {
		const exclude = { provider, exclude: ["m"] };
		expect(
			told({ m: {}, n: {} }, { "1.json": exclude, "2.json": exclude }),
		).toEqual([
			"notice patch-shadowed 2.json p:m: The model is excluded already, by line 6 of `1.json`. Delete line 6 of `2.json`.",
		]);
	});
});

describe("a key that nothing reads", () => {
	const meantBy = (entry: JsonObject, models: Models = { m: {} }) =>
		sync(apiJson({ p: models }), { "a.json": patchOf({ id: "m", ...entry }) })
			.findings.filter(({ kind }) => kind.code === "patch-mistyped-key")
			.map(({ message }) => message);

	test.each<[JsonObject, string, string]>([
		[{ pricing: {} }, "pricing", "cost"],
		[{ costs: {} }, "costs", "cost"],
		[{ Cost: {} }, "Cost", "cost"],
		[{ contextWindow: 1 }, "contextWindow", "limit.context"],
		[{ context_window: 1 }, "context_window", "limit.context"],
		[{ max_tokens: 1 }, "max_tokens", "limit.output"],
		[{ limits: {} }, "limits", "limit"],
		[{ toolCall: true }, "toolCall", "tool_call"],
		[{ tool_calls: true }, "tool_calls", "tool_call"],
		[{ reasonning: true }, "reasonning", "reasoning"],
		[{ temprature: true }, "temprature", "temperature"],
		[{ cost: { prompt: 1 } }, "prompt", "cost.input"],
		[{ cost: { output_price: 1 } }, "output_price", "cost.output"],
		[{ cost: { cacheRead: 1 } }, "cacheRead", "cost.cache_read"],
		[{ limit: { contxt: 1 } }, "contxt", "limit.context"],
		[{ modalities: { Input: [] } }, "Input", "modalities.input"],
	])("in an entry, %j, is told with what was meant", (entry, key, meant) => {
		expect(meantBy(entry)).toEqual([
			`Nothing reads \`${key}\`; did you mean \`${meant}\`?`,
		]);
	});

	test.each<[JsonObject]>([
		[{ supports_strict_tools: true }],
		[{ supports_json_schema_response_format: true }],
		[{ api: "responses", type: "embedding", dimensions: 3, category: "x" }],
		[{ aliases: [], host: "h", date: 1, thinking: {}, title: "t", stats: 1 }],
		[{ cost: { input: 1, image: 2, request: 3 } }],
	])("but is nowhere near one that is read, %j, is one's own", (entry) => {
		expect(meantBy(entry)).toEqual([]);
	});

	test("is one's own beside the right one, and where upstream has it itself", () => {
		expect(meantBy({ cost: { input: 1 }, pricing: "x" })).toEqual([]);
		expect(meantBy({ pricing: "x" }, { m: {}, n: { pricing: "y" } })).toEqual(
			[],
		);
	});

	test("is told apart from others in its entry, so that a new one is never taken for a known one", () => {
		const entry = {
			id: "m",
			toolCall: true,
			cost: { prompt: 1, completion: 2 },
		};
		const { findings } = sync(apiJson({ p: { m: {} } }), {
			"a.json": patchOf(entry),
		});
		expect(findings.map(({ field }) => field)).toEqual([
			["toolCall"],
			["cost", "prompt"],
			["cost", "completion"],
		]);
		expect(new Set(findings.map(findingKey)).size).toBe(3);
	});

	test("beside the known ones of a file or a header is told in any case", () => {
		const text = `{
  "$schema": "https://example.com/patch.json",
  "_comment": "why",
  "provider": { "id": "p", "api": "x", "npm": "y" },
  "excluded_models": []
}`;
		expect(told({ m: {} }, { "a.json": text })).toEqual([
			"warning patch-mistyped-key a.json p: Nothing reads `api`; did you mean `base_url`? Write `base_url` instead, or delete `api` in line 4 of `a.json`.",
			"warning patch-mistyped-key a.json p: Nothing reads `npm`. Delete `npm` in line 4 of `a.json`.",
			"warning patch-mistyped-key a.json p: Nothing reads `excluded_models`; did you mean `exclude`? Write `exclude` instead, or delete line 5 of `a.json`.",
		]);
	});
});

describe("a price in a patch", () => {
	const suspicions = (api: JsonObject, cost: JsonObject) =>
		sync(api, { "a.json": patchOf({ id: "acme/m-1", name: "M", cost }) })
			.findings.filter(({ kind }) => kind.code === "patch-unit")
			.map(({ message }) => message);
	const own = apiJson({
		p: { "acme/m-1": { cost: { input: 3, output: 15 } } },
	});

	test.each([
		["per thousand tokens", 0.003],
		["per token", 0.000003],
		["far below in no known unit", 0.0001],
	])("that is %s is suspicious beside upstream's own", (_, input) => {
		expect(suspicions(own, { input, output: 15 })).toEqual([
			`This looks like another unit: input $${input} (upstream's is $3.00).`,
		]);
	});

	test.each([0, 0.011, 3, 3000])("of %d is not", (input) => {
		expect(suspicions(own, { input })).toEqual([]);
	});

	test("is compared with the same model elsewhere where upstream has none here", () => {
		const costs = [2, 4, 4].map((input) => ({ cost: { input } }));
		const elsewhere = costs.map((m, index) => [`q${index}`, { "m-1": m }]);
		expect(
			suspicions(apiJson(Object.fromEntries(elsewhere)), { input: 0.004 }),
		).toEqual([
			"This looks like another unit: input $0.004 (the same model's elsewhere is $4.00).",
		]);
	});

	test("is compared with the same model elsewhere, even where a patch leaves it out", () => {
		const { findings } = sync(
			apiJson({ q: { "m-1": { cost: { input: 4 } } } }),
			{
				"a.json": patchOf({
					id: "acme/m-1",
					name: "M",
					cost: { input: 0.004 },
				}),
				"q.json": JSON.stringify({ provider: { id: "q" }, exclude: ["m-1"] }),
			},
		);
		expect(
			findings
				.filter(({ kind }) => kind.code === "patch-unit")
				.map(({ message }) => message),
		).toEqual([
			"This looks like another unit: input $0.004 (the same model's elsewhere is $4.00).",
		]);
	});

	test("is compared with the provider's others where no one else has it", () => {
		const others = (count: number) =>
			apiJson({
				p: Object.fromEntries(
					Array.from({ length: count }, (_, index) => [
						`other-${index}`,
						{ cost: { input: 1 } },
					]),
				),
			});
		expect(suspicions(others(5), { input: 0.001 })).toEqual([
			"This looks like another unit: input $0.001 (the provider's median is $1.00).",
		]);
		expect(suspicions(others(4), { input: 0.001 })).toEqual([]);
	});

	test("is told with its lines", () => {
		const { findings } = sync(own, {
			"a.json": patchOf({ id: "acme/m-1", cost: { input: 0.003 } }),
		});
		expect(findings).toEqual([
			expect.objectContaining({
				kind: expect.objectContaining({ code: "patch-unit" }),
				severity: "warning",
				field: ["cost"],
				remedy:
					"Prices are in USD per million tokens. Correct or delete lines 8 to 10 of `a.json`.",
			}),
		]);
	});
});

describe("ground that moved beneath a patch", () => {
	const api = (m: JsonObject, head: JsonObject = {}) =>
		apiJson({ p: { m, n: {} } }, { p: head });
	const patch = (values: JsonObject) => ({
		"a.json": patchOf({ id: "m", ...values }),
	});
	const conflicts = ({ findings }: Sync) =>
		findings.filter(({ kind }) => kind.code === "patch-conflict");

	test("is told once, with what upstream said, says, and what the patch says", () => {
		const files = patch({ cost: { input: 9 } });
		const first = sync(api({ cost: { input: 1 } }), files);
		const second = sync(api({ cost: { input: 2 } }), files, first);
		const third = sync(api({ cost: { input: 2 } }), files, second);

		expect(first.findings).toEqual([]);
		expect(second.findings).toEqual([
			{
				kind: expect.objectContaining({ code: "patch-conflict" }),
				severity: "warning",
				subject: { file: "a.json", entry: "p:m" },
				field: ["cost"],
				before: { input: 1 },
				after: { input: 2 },
				message: 'Upstream changed `cost`; the patch says `{"input":9}`.',
				remedy:
					"Decide which is right. To use upstream's value, delete lines 8 to 10 of `a.json`.",
			},
		]);
		expect(third.findings).toEqual([]);
		expect(third.upstreamValues).toEqual(second.upstreamValues);
	});

	test.each<[string, JsonObject, JsonObject, JsonObject, unknown[] | null]>([
		["from the same to another", { a: 9 }, { a: 9 }, { a: 2 }, [9, 2]],
		["to the same", { a: 9 }, { a: 1 }, { a: 9 }, null],
		["to nothing", { a: 9 }, { a: 1 }, {}, [1, undefined]],
		[
			"from nothing, where the last sync had a record",
			{ a: 9, b: 9 },
			{ b: 1 },
			{ b: 1, a: 2 },
			[undefined, 2],
		],
		[
			"not at all, but for its keys' order",
			{ a: 9 },
			{ a: {} },
			{ a: {} },
			null,
		],
		[
			"where the patch does not speak",
			{ a: 9 },
			{ a: 1, z: 1 },
			{ a: 1 },
			null,
		],
		["from 0 to -0", { a: 9 }, { a: 0 }, { a: -0 }, null],
	])("%s", (_, ours, before, after, expected) => {
		const first = sync(api(before), patch(ours));
		expect(
			conflicts(sync(api(after), patch(ours), first)).map(
				({ before, after }) => [before, after],
			),
		).toEqual(expected === null ? [] : [expected]);
	});

	test("is told of a patch that has come since the last sync", () => {
		const first = sync(api({ a: 1 }), {});
		expect(conflicts(sync(api({ a: 2 }), patch({ a: 9 }), first))).toEqual([
			expect.objectContaining({ before: 1, after: 2 }),
		]);
		expect(conflicts(sync(api({ a: 1 }), patch({ a: 9 }), first))).toEqual([]);
	});

	test("is not made of an edit of the patch, be it of a field that upstream lacks", () => {
		const first = sync(api({ a: 1 }), patch({ a: 8, ours: "chat" }));
		expect(
			conflicts(sync(api({ a: 1 }), patch({ a: 9, ours: "responses" }), first)),
		).toEqual([]);
	});

	test("is not made of two patches that differ, nor of a model that is excluded", () => {
		const two = {
			"a.json": patchOf({ id: "m", ours: 1 }, { id: "n", a: 1 }),
			"b.json": { ...patchOf({ id: "m", ours: 2 }), exclude: ["n"] },
		};
		const first = sync(api({}), two);
		expect(conflicts(sync(api({}), two, first))).toEqual([]);
	});

	test("is not told where the last sync kept no record, for then it is not known", () => {
		const first = {
			...sync(api({ a: 1 }), patch({ a: 9 })),
			upstreamValues: null,
		};
		expect(conflicts(sync(api({ a: 2 }), patch({ a: 9 }), first))).toEqual([]);
	});

	test("is told of the provider itself", () => {
		const files = { "a.json": { provider: { id: "p", doc: "Ours" } } };
		const first = sync(api({}, { description: "One" }), files);
		expect(
			conflicts(sync(api({}, { description: "Two" }), files, first)),
		).toEqual([
			expect.objectContaining({
				subject: { file: "a.json", entry: "p" },
				field: ["doc"],
				before: "One",
				after: "Two",
			}),
		]);
	});

	test("is told once of a defined model that is gone upstream, and of one that has come", () => {
		const files = patch({ name: "M", a: 9, b: 9, c: 9 });
		const without = apiJson({ p: { n: { name: "N" } } });
		const there = apiJson({
			p: { m: { name: "M", a: 1, b: 2, c: 9 }, n: { name: "N" } },
		});
		const other = {
			...files,
			"z.json": patchOf({ id: "n", name: "Ours" }),
		};

		const gone = sync(without, other, sync(there, other));
		expect(conflicts(gone).map(({ message }) => message)).toEqual([
			"Upstream does not have the model any more; the patch keeps it in the catalog.",
		]);
		const back = sync(there, other, gone);
		expect(conflicts(back).map(({ message }) => message)).toEqual([
			"Upstream now has the model, too, with other values for `a` and `b`.",
		]);
	});

	test("is not seen, nor forgotten, while upstream's entry is not usable", () => {
		const files = {
			"a.json": { ...patchOf({ id: "m", a: 9, ours: 1 }), exclude: [] },
			"b.json": { provider: { id: "p", doc: "Ours" } },
		};
		const good = api({ a: 1 }, { description: "D" });
		const first = sync(good, files);
		for (const broken of [
			api({ a: 1, cost: "free" }, { description: "D" }),
			{ ...good, p: { id: "p", models: [] }, q: { models: {} } },
		]) {
			const second = sync(broken, files, first);
			expect(second.findings).toEqual([]);
			expect(second.upstreamValues).toEqual(first.upstreamValues);
			expect(sync(good, files, second).findings).toEqual([]);
		}
	});

	test("goes from memory with its patch", () => {
		const first = sync(api({ a: 1 }), patch({ a: 9 }));
		expect(first.upstreamValues).toHaveLength(1);
		expect(sync(api({ a: 1 }), {}, first).upstreamValues).toEqual([]);
	});
});

describe("the lines to delete", () => {
	test.each([
		[
			'{"provider": {"id": "p"}, "models": [{"id": "m", "a": 1}], "exclude": ["x"]}',
			["`m` in line 1", "`x` in line 1"],
		],
		[
			'{\n"provider": {"id": "p"}, "models": [{\n"id": "m", "a": 1\n}, {\n"id": "n", "b": 1,\n"z": 1}],\n"exclude": [\n"x", "y"\n,\n"o" ]}',
			[
				"`m` in lines 2 to 4",
				"`b` in line 5",
				"`x` in line 8 and `y` in line 8",
				"`x` in line 8 and `y` in line 8",
			],
		],
		[
			'\ufeff{"provider": {"id": "p"}, "models": [\r\n\t{"id": "m", "a": 1},\r\n\t{"id": "n", "z": 1}\r\n]}',
			["line 2"],
		],
		[
			'{"provider": {"id": "p"},\n"models": [{"id": "n"}],\n"models": [\n{"id": "m", "z": 0,\n"a": 2,\n"a": 1}\n]}',
			["`a` in line 6"],
		],
	])("are right however the file is written: %j", (text, expected) => {
		const { findings } = sync(
			apiJson({ p: { m: { a: 1 }, n: { b: 1 }, o: {} } }),
			{ "a.json": text },
		);
		expect(findings.map(({ remedy }) => remedy)).toEqual(
			expected.map((lines) => `Delete ${lines} of \`a.json\`.`),
		);
	});
});

const id = fc.constantFrom("m", "n");
const fields = fc.dictionary(
	fc.constantFrom("a", "b", "name", "npm"),
	fc.constantFrom<Json>("x", "y", null),
	{ noNullPrototype: true, maxKeys: 3 },
);
const anyPatch = fc.record({
	provider: fc.record(
		{ id: fc.constantFrom("p", "q"), name: fc.constantFrom("P", "R") },
		{ requiredKeys: ["id"] },
	),
	models: fc.array(
		fc.tuple(id, fields).map(([id, rest]): JsonObject => ({ ...rest, id })),
		{ maxLength: 4 },
	),
	exclude: fc.oneof(
		{ weight: 3, arbitrary: fc.constant([]) },
		fc.array(id, { maxLength: 2 }),
	),
});
const anyApi = fc
	.dictionary(id, fields, { noNullPrototype: true })
	.map((models) => apiJson({ p: models, z: { z: {} } }));

const DELETABLE = [
	"patch-redundant",
	"patch-shadowed",
	"patch-orphan",
	"exclude-unmatched",
];

/** Does what a remedy says, as a person with an editor would, who also minds the commas. */
function obey(
	texts: ReadonlyMap<string, string>,
	remedies: readonly string[],
): Map<string, string> {
	const left = new Map(
		[...texts].map(([file, text]) => [file, text.split("\n")]),
	);
	for (const remedy of remedies) {
		const [, lines, file = ""] =
			/^Delete (?:lines? ([\d, ando]+) of )?`([^`]+)`[.;]/.exec(remedy) ?? [];
		const text = left.get(file);
		if (lines === undefined) left.delete(file);
		for (const [, from, to = from] of (lines ?? "").matchAll(
			/(\d+)(?: to (\d+))?/g,
		)) {
			for (let line = Number(from); line <= Number(to); line++) {
				if (text) text[line - 1] = "";
			}
		}
	}
	return new Map(
		[...left].map(([file, lines]) => [
			file,
			JSON.stringify(
				parseLoose(lines.join("\n"), [], { allowTrailingComma: true }),
			),
		]),
	);
}

/** The files as the patch that the report offers leaves them. */
function clean(
	texts: ReadonlyMap<string, string>,
	cleaned: readonly CleanedPatch[],
): Map<string, string> {
	const result = new Map(texts);
	for (const { file, before, after } of cleaned) {
		expect(texts.get(file)).toBe(before);
		if (after === null) result.delete(file);
		else result.set(file, after);
	}
	return result;
}

test("whatever is reported as deletable can be deleted, all of it or any: the catalog stays as it was", () => {
	fc.assert(
		fc.property(
			anyApi,
			fc.array(anyPatch, { maxLength: 3 }),
			fc.infiniteStream(fc.boolean()),
			(api, patches, some) => {
				const files = patches.map((patch, index) => [`${index}.json`, patch]);
				const texts = textsOf(Object.fromEntries(files) as Files);
				const { catalog, findings, cleaned } = sync(api, texts);
				const after = sync(api, clean(texts, cleaned));
				expect(toData(after.catalog)).toEqual(toData(catalog));
				const remedies = findings
					.filter(({ kind }) => DELETABLE.includes(kind.code))
					.map(({ remedy }) => remedy);
				const chosen = remedies.filter(() => some.next().value);
				for (const choice of [remedies, chosen]) {
					expect(toData(sync(api, obey(texts, choice)).catalog)).toEqual(
						toData(catalog),
					);
				}
			},
		),
		{ numRuns: 1000 },
	);
});

test("a second sync of the same has no conflicts and the same memory, for any patches", () => {
	fc.assert(
		fc.property(
			anyApi,
			fc.array(anyPatch, { maxLength: 3 }),
			(api, patches) => {
				const files = patches.map((patch, index) => [`${index}.json`, patch]);
				const texts = textsOf(Object.fromEntries(files) as Files);
				const first = sync(api, texts);
				const second = sync(api, texts, first);
				expect(
					second.findings.filter(({ kind }) => kind.code === "patch-conflict"),
				).toEqual([]);
				expect(second.upstreamValues).toEqual(first.upstreamValues);
			},
		),
		{ numRuns: 500 },
	);
});

describe.skipIf(noRealData)("ReqLLM's own patches", () => {
	const having = ({ findings }: Sync, code: string) =>
		findings.filter((finding) => finding.kind.code === code).map(subjectOf);
	const year = async () => {
		const texts = await readReqllmPatches();
		const first = sync(await readSnapshot("2025-10-29"), texts);
		return [
			first,
			sync(await readSnapshot("2026-06-15"), texts, first),
		] as const;
	};

	test("have prices per thousand tokens, dead excludes, and entries that their own excludes undo", async () => {
		const [first] = await year();

		expect(having(first, "patch-unit")).toEqual([
			"google_patch.json google:gemini-embedding-001",
			"openai_patch.json openai:text-embedding-3-small",
			"openai_patch.json openai:text-embedding-3-large",
			"openai_patch.json openai:text-embedding-ada-002",
		]);
		expect(having(first, "patch-shadowed")).toHaveLength(5);
		expect(having(first, "exclude-unmatched")).toHaveLength(41);
		expect(having(first, "patch-mistyped-key")).toEqual([]);
		expect(having(first, "patch-conflict")).toEqual([]);
	});

	test("are told of the three things that upstream changed beneath them in eight months", async () => {
		const [, second] = await year();

		expect(having(second, "patch-conflict")).toEqual([
			"google_patch.json google",
			"google_patch.json google:gemini-embedding-001",
			"xai_patch.json xai:grok-4-fast-non-reasoning",
		]);
	});

	test("come with a patch that git applies in any folder, and that leaves the catalog as it is", async () => {
		const [, second] = await year();
		const texts = await readReqllmPatches();
		const diff = renderCleanup(second.cleaned, "priv/models_local");
		await using folder = await temporaryFolder();
		for (const inside of ["", "service/"]) {
			const root = `${folder.path}/${inside}`;
			await mkdir(`${root}priv/models_local`, { recursive: true });
			for (const [file, text] of texts) {
				await writeFile(`${root}priv/models_local/${file}`, text);
			}
		}
		execFileSync("git", ["init", "-q"], { cwd: folder.path });
		for (const inside of ["", "service/"]) {
			const root = `${folder.path}/${inside}`;
			execFileSync("git", ["apply", "-"], { cwd: root, input: diff });
			const after = new Map<string, string>();
			for (const file of await readdir(`${root}priv/models_local`)) {
				after.set(
					file,
					await readFile(`${root}priv/models_local/${file}`, "utf8"),
				);
			}
			expect(after).toEqual(clean(texts, second.cleaned));
		}
	});
});
