import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildCatalog } from "../../src/catalog/build.ts";
import type { Overruled } from "../../src/catalog/overruled.ts";
import { type Patch, parsePatches } from "../../src/catalog/patches.ts";
import { tell } from "../../src/changes/story.ts";
import { type Finding, subjectOf } from "../../src/finding.ts";
import { judgePatches } from "../../src/findings/patches.ts";
import type { JsonObject } from "../../src/json.ts";
import { validate } from "../../src/upstream/schema.ts";
import { apiJson, toData } from "../catalogs.ts";
import { noRealData, readReqllmPatches, readSnapshot } from "../data.ts";

type Models = Record<string, JsonObject>;
type Files = Record<string, JsonObject | string>;

function parse(files: Files): Patch[] {
	const texts = Object.entries(files).map(
		([file, patch]) =>
			[
				file,
				typeof patch === "string" ? patch : JSON.stringify(patch, null, 2),
			] as const,
	);
	return parsePatches(new Map(texts), "priv/models_local");
}

interface Sync {
	readonly catalog: ReturnType<typeof buildCatalog>["catalog"];
	readonly overruled: readonly Overruled[];
	readonly findings: readonly Finding[];
}

/** One sync after another, as far as patches go. */
function sync(
	api: unknown,
	patches: readonly Patch[],
	last: Sync | null = null,
): Sync {
	const { upstream } = validate(api, new Map(), () => true);
	const { catalog, overruled } = buildCatalog(upstream, patches);
	const story = tell(last?.catalog ?? new Map(), catalog);
	const findings = judgePatches({
		patches,
		upstream,
		overruled: last?.overruled ?? null,
		story,
	});
	return { catalog, overruled, findings };
}

function told(models: Models, files: Files): string[] {
	return sync(apiJson({ p: models }), parse(files)).findings.map(brief);
}

function brief(finding: Finding): string {
	return `${finding.severity} ${finding.code} ${subjectOf(finding)}: ${finding.message} ${finding.remedy}`;
}

const provider = { id: "p" };

describe("an entry of a patch", () => {
	test("that says what upstream says is redundant, with its lines", () => {
		const patch = { provider, models: [{ id: "m", reasoning: true }] };
		expect(told({ m: { reasoning: true } }, { "a.json": patch })).toEqual([
			"notice patch-redundant a.json p:m: Upstream says the same by now. Delete lines 6 to 9.",
		]);
	});

	test("of which upstream says a part is redundant in that", () => {
		const patch = { provider, models: [{ id: "m", a: 1, b: 2 }] };
		expect(told({ m: { a: 1, b: 3 } }, { "a.json": patch })).toEqual([
			"notice patch-redundant a.json p:m: Upstream says the same of `a` by now. Delete it, in line 8.",
		]);
	});

	test("that defines a model is not redundant in parts: it stands for itself", () => {
		const patch = { provider, models: [{ id: "m", name: "M", a: 1, b: 2 }] };
		expect(told({ m: { name: "M", a: 1 } }, { "a.json": patch })).toEqual([]);
	});

	test("that says something else is healthy", () => {
		const patch = { provider, models: [{ id: "m", ours: true }] };
		expect(told({ m: {} }, { "a.json": patch })).toEqual([]);
	});

	test("that a later file undoes has no effect", () => {
		const entry = (value: number) => ({
			provider,
			models: [{ id: "m", a: value }],
		});
		expect(told({ m: {} }, { "a.json": entry(1), "b.json": entry(2) })).toEqual(
			[
				"notice patch-shadowed a.json p:m: It has no effect: `b.json` sets the same, later. Delete lines 6 to 9.",
			],
		);
	});

	test("of an excluded model has no effect, wherever the exclude stands", () => {
		const exclude = { provider, exclude: ["m"] };
		const patch = { provider, models: [{ id: "m", a: 1 }] };
		expect(
			told({ m: {}, n: {} }, { "a.json": exclude, "b.json": patch }),
		).toEqual([
			"notice patch-shadowed b.json p:m: It has no effect: `a.json` excludes the model. Delete lines 6 to 9.",
		]);
	});

	test.each([
		["pricing", "cost"],
		["Cost", "cost"],
		["contextWindow", "limit"],
		["max_tokens", "limit"],
		["reasonning", "reasoning"],
		["tools", "tool_call"],
	])(
		"with a key that nothing reads is told which is meant: %s",
		(key, meant) => {
			const patch = { provider, models: [{ id: "m", [key]: 1 }] };
			expect(told({ m: {} }, { "a.json": patch })).toEqual([
				`warning patch-mistyped-key a.json p:m: Nothing reads \`${key}\` in line 8. It should be \`${meant}\`, or go.`,
			]);
		},
	);

	test("may have keys of its own", () => {
		const patch = {
			provider,
			models: [
				{
					id: "m",
					supports_strict_tools: true,
					aliases: [],
					type: "x",
					dimensions: 3,
				},
			],
		};
		expect(told({ m: {} }, { "a.json": patch })).toEqual([]);
	});

	test("is told of a mistyped key within a price", () => {
		const patch = { provider, models: [{ id: "m", cost: { prompt: 1 } }] };
		expect(told({ m: {} }, { "a.json": patch })).toEqual([
			"warning patch-mistyped-key a.json p:m: Nothing reads `prompt` in line 9. It should be `input`, or go.",
		]);
	});

	test.each([0.001, 0.000001])(
		"with a price per thousand tokens, or per token, is suspicious: %d of a dollar",
		(input) => {
			const patch = { provider, models: [{ id: "m", cost: { input } }] };
			const [line, ...more] = told(
				{ m: { cost: { input: 1 } } },
				{ "a.json": patch },
			);
			expect(line).toContain("warning patch-unit a.json p:m");
			expect(more).toEqual([]);
		},
	);

	test.each([0, 0.1])(
		"with a price of nothing, or that is low, is not: %d",
		(input) => {
			const patch = { provider, models: [{ id: "m", cost: { input } }] };
			expect(told({ m: { cost: { input: 1 } } }, { "a.json": patch })).toEqual(
				[],
			);
		},
	);
});

test("a file that holds only a mistyped key is told, and does not stop the run", () => {
	const patch = { provider, excluded_models: ["m"] };
	expect(told({ m: {} }, { "a.json": patch })).toEqual([
		"warning patch-mistyped-key a.json p: Nothing reads `excluded_models` in line 5. It should be `exclude`, or go.",
	]);
});

test("an exclude that matches nothing is told with its line", () => {
	const patch = { provider, exclude: ["m", "gone"] };
	expect(told({ m: {}, n: {} }, { "a.json": patch })).toEqual([
		"notice exclude-unmatched a.json p:gone: There is no such model to exclude. Delete it, in line 7.",
	]);
});

describe("ground that moved beneath a patch", () => {
	const patches = parse({
		"a.json": { provider, models: [{ id: "m", cost: { input: 9 } }] },
	});
	const api = (input: number) => apiJson({ p: { m: { cost: { input } } } });

	test("is told with what upstream said, says, and what the patch says; once", () => {
		const first = sync(api(1), patches);
		const second = sync(api(2), patches, first);
		const third = sync(api(2), patches, second);

		expect(first.findings).toEqual([]);
		expect(second.findings).toMatchObject([
			{
				code: "patch-conflict",
				severity: "warning",
				before: { input: 1 },
				after: { input: 2 },
				message: expect.stringContaining('the patch, which says {"input":9}'),
				remedy:
					"Decide which is right. If it is upstream: Delete lines 8 to 10.",
			},
		]);
		expect(third.findings).toEqual([]);
		expect(third.overruled).toEqual(second.overruled);
	});

	test("is told where the patch has come since the last sync", () => {
		const first = sync(api(1), []);
		expect(sync(api(2), patches, first).findings).toMatchObject([
			{ code: "patch-conflict", before: { input: 1 }, after: { input: 2 } },
		]);
		expect(sync(api(1), patches, first).findings).toEqual([]);
	});

	test("is not told on the first run of this action, which can't know", () => {
		const first = { ...sync(api(1), patches), overruled: null };
		const story = tell(first.catalog, first.catalog);
		const { upstream } = validate(api(2), new Map(), () => true);
		expect(judgePatches({ patches, upstream, overruled: null, story })).toEqual(
			[],
		);
	});

	test("is told of the provider itself, too", () => {
		const headers = parse({
			"a.json": { provider: { id: "p", doc: "Ours" }, exclude: [] },
		});
		const at = (description: string) =>
			apiJson({ p: { m: {} } }, { p: { description } });
		const first = sync(at("One"), headers);
		expect(sync(at("Two"), headers, first).findings).toMatchObject([
			{
				code: "patch-conflict",
				before: "One",
				after: "Two",
				subject: { file: "a.json", entry: "p" },
			},
		]);
	});

	test("goes from memory with its patch", () => {
		const first = sync(api(1), patches);
		expect(first.overruled).toHaveLength(1);
		expect(sync(api(1), [], first).overruled).toEqual([]);
	});
});

test("without the entries that are told to have no effect the catalog is the same, for any patches", () => {
	const id = fc.constantFrom("m", "n", "o");
	const fields = fc.dictionary(
		fc.constantFrom("a", "b", "name"),
		fc.constantFrom("x", "y"),
		{ noNullPrototype: true },
	);
	const anyPatch = fc.record({
		models: fc.array(
			fc.tuple(id, fields).map(([id, rest]) => ({ ...rest, id })),
			{ maxLength: 3 },
		),
		exclude: fc.array(id, { maxLength: 1 }),
	});
	const anyUpstream = fc.dictionary(id, fields, { noNullPrototype: true });
	fc.assert(
		fc.property(
			anyUpstream,
			fc.array(anyPatch, { maxLength: 3 }),
			(models, given) => {
				const files = given.map(
					(patch, index) => [`${index}.json`, { provider, ...patch }] as const,
				);
				const api = apiJson({ p: models, q: { x: {} } });
				const { catalog, findings } = sync(
					api,
					parse(Object.fromEntries(files)),
				);
				const idle = findings.find(
					({ code, message }) =>
						["patch-redundant", "patch-shadowed"].includes(code) &&
						/^(?:Upstream says the same by now|It has no effect)/.test(message),
				);
				if (!idle || !("file" in idle.subject)) return;
				const { file, entry } = idle.subject;
				const without = files.map(([name, patch]) => {
					const index = patch.models.findIndex(
						(model) => name === file && `p:${model.id}` === entry,
					);
					// Of two entries for one model in a file, which is meant can't be told by its id.
					const isOnly =
						patch.models.filter(({ id }) => `p:${id}` === entry).length === 1;
					return [
						name,
						index === -1 || !isOnly
							? patch
							: { ...patch, models: patch.models.toSpliced(index, 1) },
					] as const;
				});
				const cleaned = sync(api, parse(Object.fromEntries(without)));
				expect(toData(cleaned.catalog)).toEqual(toData(catalog));
			},
		),
		{ numRuns: 500 },
	);
});

test.skipIf(noRealData)(
	"ReqLLM's own patches have prices per thousand tokens, and entries that their own excludes undo",
	async () => {
		const patches = parsePatches(
			await readReqllmPatches(),
			"priv/models_local",
		);
		const { findings } = sync(await readSnapshot("2025-10-29"), patches);
		const having = (code: string) =>
			findings.filter((finding) => finding.code === code).map(subjectOf);

		expect(having("patch-unit")).toEqual([
			"google_patch.json google:gemini-embedding-001",
			"openai_patch.json openai:text-embedding-3-small",
			"openai_patch.json openai:text-embedding-3-large",
			"openai_patch.json openai:text-embedding-ada-002",
		]);
		expect(having("patch-shadowed")).toHaveLength(5);
		expect(having("patch-mistyped-key")).toEqual([]);
		expect(having("patch-conflict")).toEqual([]);
	},
);
