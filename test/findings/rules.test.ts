import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareCatalogs } from "../../src/changes/compare.ts";
import { diffCatalogs } from "../../src/changes/diff.ts";
import { membersOf } from "../../src/decisions/decision.ts";
import { NO_PRIOR_DECISIONS, runRules } from "../../src/findings/run-rules.ts";
import { type Json, type JsonObject, valueAt } from "../../src/lib/json.ts";
import { type Patch, parsePatches } from "../../src/patches/read.ts";
import {
	anyCatalog,
	apiJson,
	build,
	catalogOf,
} from "../../testkit/catalogs.ts";
import { noRealData, readCatalog } from "../../testkit/data.ts";
import { brief, judge, NOW, report } from "../../testkit/findings.ts";

type Providers = Parameters<typeof catalogOf>[0];

/** What is told of one model of `p` as it goes from one state to another, or comes new. */
function ofModel(before: JsonObject | null, after: JsonObject): string[] {
	const others = { other: { name: "Other" } };
	const model = (fields: JsonObject | null) =>
		fields === null ? {} : { m: { name: "M", ...fields } };
	return report(
		{ p: { ...others, ...model(before) } },
		{ p: { ...others, ...model(after) } },
	).filter((line) => !line.includes("schema-"));
}

const cost = (input: number, output: number, more: JsonObject = {}) => ({
	cost: { input, output, ...more },
});
const limit = (context: number, output: number) => ({
	limit: { context, output },
});

describe("a price", () => {
	test.each<[string, JsonObject | null, JsonObject, string[]]>([
		[
			"is impossible where it is negative",
			cost(1, 2),
			cost(-1, 2),
			["danger price-impossible p:m cost.input"],
		],
		[
			"is impossible above any that was ever listed",
			cost(6.67, 2),
			cost(6_670_000, 2),
			["danger price-impossible p:m cost.input"],
		],
		[
			"may be impossible in a new model, too",
			null,
			cost(-1, -1),
			[
				"danger price-impossible p:m cost.input",
				"danger price-impossible p:m cost.output",
			],
		],
		[
			"may be impossible in a tier",
			cost(1, 2),
			cost(1, 2, {
				tiers: [{ input: -1, tier: { type: "context", size: 200_000 } }],
			}),
			["danger price-impossible p:m cost.tiers"],
		],
		["is not told again where it was so before", cost(-1, 2), cost(-1, 3), []],
		["may be as dear as the dearest", cost(500, 1), cost(600, 1), []],
		[
			"may be any in another unit, or one that is not known",
			cost(1, 2, { per_hour: 1000 }),
			cost(1, 2, { per_hour: 1500, video: 5000 }),
			[],
		],
		[
			"is impossible in any unit where it is negative or not finite",
			cost(1, 2, { per_hour: 1 }),
			cost(1, 2, { per_hour: -1, video: Number.POSITIVE_INFINITY }),
			[
				"danger price-impossible p:m cost.per_hour",
				"danger price-impossible p:m cost.video",
			],
		],
		[
			"is impossible where it stands, whatever its name looks like",
			cost(1, 2),
			{
				...cost(1, 2, {
					"tiers[200000].input": -1,
					tiers: [{ input: 3, tier: { type: "context", size: 200_000 } }],
				}),
				experimental: { modes: { "a].b": { cost: { "c.d": -1 } } } },
			},
			[
				"danger price-impossible p:m cost.tiers[200000].input",
				"danger price-impossible p:m experimental.modes.a].b.cost.c.d",
			],
		],
		[
			"of another unit that moves tenfold is a danger, too",
			cost(1, 2, { per_hour: 1 }),
			cost(1, 2, { per_hour: 10 }),
			["danger price-jump p:m cost.per_hour"],
		],
		[
			"in context_over_200k is told of where it stands, though there are tiers without a threshold",
			cost(1, 2),
			cost(1, 2, { tiers: [], context_over_200k: { input: -1 } }),
			["danger price-impossible p:m cost.context_over_200k"],
		],
		[
			"that moves tenfold is a danger",
			cost(1, 2),
			cost(10, 2),
			["danger price-jump p:m cost.input"],
		],
		[
			"that falls to a tenth is, too",
			cost(1, 2),
			cost(1, 0.2),
			["danger price-jump p:m cost.output"],
		],
		[
			"that moves tenfold is a danger, whatever floating point makes of it",
			cost(1.4, 2),
			cost(0.14, 2),
			["danger price-jump p:m cost.input"],
		],
		[
			"that moves less is what the table of prices says",
			cost(1, 2),
			cost(2, 5),
			[],
		],
		[
			"that comes back from the impossible is no jump",
			cost(6_670_000, 2),
			cost(6.67, 2),
			[],
		],
		[
			"that becomes zero is worth a look",
			cost(1, 2),
			cost(0, 0),
			["warning price-zero p:m cost.input"],
		],
		["that was zero is not", cost(0, 0), cost(1, 2), []],
		[
			"of the cache above that of input is worth a look",
			cost(1, 2),
			cost(1, 2, { cache_read: 1.5 }),
			["warning cache-above-input p:m cost.cache_read"],
		],
		["of the cache may be as high", null, cost(1, 2, { cache_read: 1 }), []],
	])("%s", (_, before, after, findings) => {
		expect(ofModel(before, after)).toEqual(findings);
	});

	const offer = (input: number, output: number) => ({
		"glm-5": { name: "GLM-5", family: "glm", ...cost(input, output) },
	});
	const three = { a: offer(1, 2), b: offer(1.02, 2.2), c: offer(0.9, 2) };

	test("that jumps to where two others are is believable, and not held", () => {
		const before = { ...three, p: offer(20, 2) };
		expect(report(before, { ...three, p: offer(1, 2) })).toEqual([
			"notice price-jump p:glm-5 cost.input",
		]);
	});

	test("that was off before is not told again", () => {
		const before = { ...three, p: offer(20, 2) };
		expect(report(before, { ...three, p: offer(21, 2) })).toEqual([]);
	});

	test("of output below that of input is worth a look where the family is otherwise", () => {
		const after = {
			...three,
			p: { "glm-5-air": { family: "glm", ...cost(2, 1) } },
		};
		expect(report(three, after)).toContain(
			"warning output-below-input p:glm-5-air cost.output",
		);
	});

	test("of output below that of input is not where others sell the model like that", () => {
		const guard = { "glm-guard": { family: "glm", ...cost(2, 1) } };
		expect(
			report({ ...three, q: guard }, { ...three, q: guard, p: guard }),
		).toEqual([]);
	});
});

describe("a limit", () => {
	test.each<[string, JsonObject | null, JsonObject, string[]]>([
		[
			"is impossible where it is negative",
			limit(8, 4),
			limit(-1, 4),
			["danger limit-impossible p:m limit.context"],
		],
		[
			"is impossible where it is a fraction",
			null,
			limit(8.5, 4),
			["danger limit-impossible p:m limit.context"],
		],
		[
			"of context below half is worth a look",
			limit(1000, 4),
			limit(499, 4),
			["warning limit-shrank p:m limit.context"],
		],
		[
			"of output below half is what the table of abilities says",
			limit(1000, 400),
			limit(1000, 100),
			[],
		],
		["of half is neither", limit(1000, 400), limit(500, 200), []],
		[
			"that is zero now is worth a look",
			limit(448, 448),
			limit(0, 448),
			["warning limit-vanished p:m limit.context"],
		],
		[
			"that is not given any more is, too",
			limit(448, 448),
			{ limit: { context: 448 } },
			["warning limit-vanished p:m limit.output"],
		],
		[
			"of output above the context is good to know",
			limit(1000, 400),
			limit(1000, 1001),
			["notice output-above-context p:m limit.output"],
		],
		[
			"of output above the context is not told again",
			limit(1000, 1001),
			limit(1000, 1002),
			[],
		],
		[
			"of a context that is not known is exceeded by nothing",
			null,
			limit(0, 1000),
			[],
		],
	])("%s", (_, before, after, findings) => {
		expect(ofModel(before, after)).toEqual(findings);
	});
});

describe("a provider", () => {
	const many = (count: number) =>
		Object.fromEntries(
			Array.from({ length: count }, (_, index) => [
				`model-${index}x`,
				{ name: `${index} x` },
			]),
		);

	test("that lost more than half of its models is worth a look", () => {
		expect(report({ p: many(16) }, { p: many(7) })).toEqual([
			"warning provider-shrank p models",
		]);
	});

	test("that lost a quarter is good to know", () => {
		expect(report({ p: many(16) }, { p: many(12) })).toEqual([
			"notice provider-shrank p models",
		]);
	});

	test("that lost less, or fewer than four, is not", () => {
		expect(report({ p: many(17) }, { p: many(13) })).toEqual([]);
		expect(report({ p: many(6) }, { p: many(3) })).toEqual([]);
	});

	test("that lost more than half, and won as many others, is, too", () => {
		const others = Object.fromEntries(
			Array.from({ length: 6 }, (_, index) => [
				`new-${index}z`,
				{ name: `New ${index}` },
			]),
		);
		expect(report({ p: many(16) }, { p: { ...many(10), ...others } })).toEqual([
			"notice provider-shrank p models",
		]);
	});

	test("that lost many says how many are left, and where new ones came, how many it has", () => {
		const say = (after: Parameters<typeof catalogOf>[0]) =>
			judge(catalogOf({ p: many(16) }), catalogOf(after))
				.findings.filter(({ kind }) => kind.code === "provider-shrank")
				.map(({ message }) => message);
		expect(say({ p: many(10) })).toEqual([
			"6 of 16 models were removed; 10 are left.",
		]);
		expect(say({ p: { ...many(10), "new-z": { name: "New" } } })).toEqual([
			"6 of 16 models were removed; with new ones, the provider has 11 now.",
		]);
	});

	const routed = (head: JsonObject) =>
		build(apiJson({ p: { m: {} } }, { p: head })).catalog;
	test.each<[string, JsonObject, JsonObject, string[]]>([
		[
			"whose requests would go elsewhere is a danger",
			{},
			{ base_url: "https://evil.example" },
			["danger base-url-changed p base_url"],
		],
		[
			"whose key has another name is a danger",
			{ env: ["A"] },
			{ env: ["B"] },
			["danger env-changed p env"],
		],
		[
			"whose key may have one name more is good to know",
			{ env: ["A"] },
			{ env: ["A", "B"] },
			["notice env-changed p env"],
		],
		[
			"whose key is read from another name first is a danger",
			{ env: ["A"] },
			{ env: ["B", "A"] },
			["danger env-changed p env"],
		],
		[
			"whose key is read from another name before one of several is a danger",
			{ env: ["A", "B"] },
			{ env: ["A", "C", "B"] },
			["danger env-changed p env"],
		],
		[
			"whose keys are read in another order is a danger",
			{ env: ["A", "B", "C"] },
			{ env: ["A", "C", "B"] },
			["danger env-changed p env"],
		],
		["that has another name is not told", { name: "A" }, { name: "B" }, []],
		[
			"whose `api` changes is not: it never reaches the catalog",
			{ api: "https://a.b" },
			{ api: "https://c.d" },
			[],
		],
	])("%s", (_, before, after, findings) => {
		expect(judge(routed(before), routed(after)).findings.map(brief)).toEqual(
			findings,
		);
	});

	const named = (name: string) => ({ name, release_date: "2026-01-01" });
	const entries = { a: { m: named("M") }, b: { n: named("N") } };
	const plain = (provider: string, head: JsonObject = {}) =>
		build(
			apiJson(
				{
					...entries,
					[provider]: { x: named("X"), y: named("Y"), z: named("Z") },
				},
				{ a: { env: ["A_KEY"] }, b: { env: ["B_KEY"] }, [provider]: head },
			),
		).catalog;
	const without = build(
		apiJson(entries, { a: { env: ["A_KEY"] }, b: { env: ["B_KEY"] } }),
	).catalog;
	const evil = { base_url: "https://evil.example" };
	test.each<[string, string | null, JsonObject, string, JsonObject, string[]]>([
		["that is new, with a key of its own, is not told", null, {}, "c", {}, []],
		[
			"that is new and says where requests go is a danger",
			null,
			{},
			"c",
			evil,
			["danger base-url-changed c base_url"],
		],
		[
			"that is new and asks for the key of a stranger is a danger",
			null,
			{},
			"c",
			{ env: ["C_KEY", "A_KEY"] },
			["danger env-changed c env"],
		],
		[
			"that is new and asks for the key of one that is called alike is good to know",
			null,
			{},
			"a-cn",
			{ env: ["A_KEY"] },
			["notice env-changed a_cn env"],
		],
		[
			"that comes back and says where requests go is a danger",
			null,
			{},
			"openai",
			{ ...evil, env: ["OPENAI_API_KEY"] },
			["danger base-url-changed openai base_url"],
		],
		[
			"that comes back without the variable that it is known for is a danger",
			null,
			{},
			"openai",
			{ env: ["EVIL"] },
			["danger env-changed openai env"],
		],
		[
			"that is renamed and has another key is a danger",
			"c",
			{ env: ["C_KEY"], name: "C" },
			"d",
			{ env: ["EVIL"], name: "C" },
			["danger env-changed d env"],
		],
		[
			"that is renamed and says where requests go is a danger",
			"openai",
			{ env: ["C_KEY"], name: "C" },
			"openai2",
			{ env: ["C_KEY"], name: "C", ...evil },
			["danger base-url-changed openai2 base_url"],
		],
		[
			"that is renamed and stays what it was is not told",
			"openai",
			{ env: ["C_KEY"], name: "C" },
			"openai2",
			{ env: ["C_KEY"], name: "C" },
			[],
		],
	])("%s", (_, was, head, is, now, findings) => {
		const before = was === null ? without : plain(was, head);
		expect(judge(before, plain(is, now)).findings.map(brief)).toEqual(findings);
	});

	test("for which a local patch says where requests go is not told", () => {
		const [patch] = parsePatches(
			new Map([
				[
					"c.json",
					JSON.stringify({ provider: { id: "c", ...evil, env: ["A_KEY"] } }),
				],
			]),
			"patches",
		);
		const diff = compareCatalogs(
			without,
			plain("c", { ...evil, env: ["A_KEY"] }),
		);
		const of = (patches: Patch[]) =>
			runRules(
				diff,
				{ priceAlert: 2, onSuspicious: "hold" },
				{ ...NO_PRIOR_DECISIONS, patches },
				new Date("2026-06-15"),
			).findings.map(brief);
		expect(of([])).toEqual([
			"danger base-url-changed c base_url",
			"danger env-changed c env",
		]);
		expect(of(patch ? [patch] : [])).toEqual([]);
	});
});

test.each<[string, JsonObject, Json, boolean]>([
	["a price", { cost: { input: 100 } }, { input: 100, output: 2 }, false],
	["null for all prices", { cost: null }, null, false],
	[
		"another price of the model",
		{ cost: { output: 2 } },
		{ input: 100, output: 2 },
		true,
	],
])("a hold never overrules a local patch: %s", (_, fields, after, isHeld) => {
	const file = { provider: { id: "p" }, models: [{ id: "m", ...fields }] };
	const patches = parsePatches(
		new Map([["p.json", JSON.stringify(file)]]),
		"patches",
	);
	const { catalog, findings, held } = runRules(
		compareCatalogs(
			catalogOf({ p: { m: { name: "M", ...cost(1, 2) } } }),
			catalogOf({ p: { m: { name: "M", cost: after } } }),
		),
		{ priceAlert: 2, onSuspicious: "hold" },
		{ ...NO_PRIOR_DECISIONS, patches },
		NOW,
	);
	const [danger] = findings.filter(({ severity }) => severity === "danger");
	expect(danger?.field).toEqual(["cost", "input"]);
	expect(danger?.held ?? false).toBe(isHeld);
	expect(held).toHaveLength(isHeld ? 1 : 0);
	expect(catalog.get("p")?.models.get("m")?.cost).toEqual(
		isHeld ? { input: 1, output: 2 } : after,
	);
});

test.each<[string, string, string[]]>([
	["2025-25-11", "", ["warning date-impossible p:m release_date"]],
	["2025-02-31", "", ["warning date-impossible p:m release_date"]],
	["soon", "", ["warning date-impossible p:m release_date"]],
	["2031-01-01", "", ["warning date-impossible p:m release_date"]],
	["2026-07-01", "announced a little ahead", []],
	["2026-06", "a month", []],
	["2024-02-29", "a leap day", []],
])("a date such as %s %s", (release_date, _, findings) => {
	expect(ofModel(null, { release_date })).toEqual(findings);
});

describe("a dated id and its alias", () => {
	const pair = (dated: JsonObject, alias: JsonObject) => ({
		"m-2026-01-01": { release_date: "2026-01-01", ...dated },
		m: { release_date: "2026-01-02", ...alias },
	});
	const disagrees = "notice alias-disagrees p:m-2026-01-01 cost.input";

	test("that disagree are good to know", () => {
		expect(
			report(
				{ q: { x: {} } },
				{ q: { x: {} }, p: pair(cost(1, 2), cost(2, 2)) },
			),
		).toContain(disagrees);
	});

	test.each<[string, Providers[string]]>([
		["but for rounding, are one", pair(cost(1, 2), cost(1.01, 2))],
		[
			"are two where the alias is of another time",
			pair(cost(1, 2), { ...cost(2, 2), release_date: "2024-01-01" }),
		],
		[
			"are two where a newer dated one is there",
			{ ...pair(cost(1, 2), cost(2, 2)), "m-2026-03-01": {} },
		],
	])("%s", (_, models) => {
		expect(
			report({ q: { x: {} } }, { q: { x: {} }, p: models }).filter(
				(line) => line === disagrees,
			),
		).toEqual([]);
	});
});

describe("tiers", () => {
	const tiers = (size: number, price: number, legacy: number) =>
		cost(1, 2, {
			tiers: [{ input: price, tier: { type: "context", size } }],
			context_over_200k: { input: legacy },
		});
	const contradict = "notice tiers-contradict p:m cost.context_over_200k";

	test.each<[string, JsonObject, string[]]>([
		[
			"that step up elsewhere contradict `context_over_200k`",
			tiers(272_000, 2, 2),
			[contradict],
		],
		["with another price do, too", tiers(200_000, 2, 3), [contradict]],
		["that say the same do not", tiers(200_000, 2, 2), []],
	])("%s", (_, after, findings) => {
		expect(
			ofModel(null, after).filter((line) => line.includes("tiers-")),
		).toEqual(findings);
	});
});

describe("the shape of models", () => {
	const words = (status: string, count = 100) =>
		Object.fromEntries(
			Array.from({ length: count }, (_, index) => [
				`m${index}x`,
				{ name: `M${index} x`, status: index === 0 ? status : "beta" },
			]),
		);

	test("with a new key is told once, with one example", () => {
		expect(report({ p: { m: {} } }, { p: { m: { shiny: { a: 1 } } } })).toEqual(
			["notice schema-new-key p:m shiny"],
		);
	});

	test("with a value of another type is worth a look", () => {
		expect(
			report(
				{ p: { m: { interleaved: true } } },
				{ p: { m: { interleaved: { field: "x" } } } },
			),
		).toContain("warning schema-type-changed p:m interleaved");
	});

	test("with a new word where words are few is told", () => {
		expect(report({ p: words("beta") }, { p: words("sunset") })).toEqual([
			"notice schema-new-value p:m0x status",
		]);
	});

	test("with a new word where there are hardly any is not", () => {
		expect(
			report({ p: words("beta", 20) }, { p: words("sunset", 20) }),
		).toEqual([]);
	});
});

describe("what is held", () => {
	const before = catalogOf({ p: { m: cost(6.67, 2) } });
	const after = catalogOf({
		p: { m: { ...cost(6_670_000, 30), name: "New" } },
	});

	test("is, whatever is asked, what can't be true; everything else is shipped", () => {
		const { catalog, held, findings } = judge(before, after);
		expect(catalog.get("p")?.models.get("m")).toMatchObject({
			name: "New",
			cost: { input: 6.67, output: 30 },
		});
		expect(held).toEqual([
			{
				provider: "p",
				model: "m",
				field: ["cost", "input"],
				upstream: 6_670_000,
				by: "hold",
			},
		]);
		expect(findings[0]?.message).toContain(
			"Not written: the previous value is kept.",
		);
	});

	test("are all dangers where that is asked for", () => {
		const { catalog } = judge(before, after, "hold");
		expect(catalog.get("p")?.models.get("m")).toMatchObject({
			name: "New",
			cost: { input: 6.67, output: 2 },
		});
	});

	test("is left out where it is new", () => {
		const fresh = catalogOf({ p: { m: cost(6.67, 2), n: cost(-1, 2) } });
		const { catalog, findings } = judge(before, fresh);
		expect(catalog.get("p")?.models.get("n")?.cost).toEqual({ output: 2 });
		expect(findings[0]?.message).toContain(
			"Not written: the field is left out.",
		);
	});

	test("is a header's field, too: keys do not follow a new address", () => {
		const at = (base_url: string) =>
			build(apiJson({ p: { m: {} } }, { p: { base_url } })).catalog;
		const { catalog } = judge(
			at("https://a.example"),
			at("https://evil.example"),
			"hold",
		);
		expect(catalog.get("p")?.header.base_url).toBe("https://a.example");
	});

	test("is a number that JSON can't write, so that it is in no file", () => {
		const infinite = catalogOf({ p: { m: cost(Number.POSITIVE_INFINITY, 2) } });
		const { catalog, findings } = judge(before, infinite);
		expect(catalog.get("p")?.models.get("m")).toMatchObject({
			cost: { input: 6.67 },
		});
		expect(findings[0]?.after).toBe("Infinity");
	});
});

test("findings tell the values at their field, and no place twice, for any catalogs", () => {
	fc.assert(
		fc.property(anyCatalog, anyCatalog, (before, after) => {
			const diff = compareCatalogs(before, after);
			const { findings } = runRules(
				diff,
				{ priceAlert: 2, onSuspicious: "flag" },
				NO_PRIOR_DECISIONS,
				NOW,
			);
			const all = findings.flatMap(membersOf);
			const places = all.map((finding) =>
				JSON.stringify([finding.subject, finding.field]),
			);
			expect(new Set(places).size).toBe(places.length);
			for (const { subject, field, after: value } of all) {
				if (!("provider" in subject) || !subject.model || value === undefined)
					continue;
				const model = after.get(subject.provider)?.models.get(subject.model);
				expect(valueAt(model, field ?? [])).toEqual(value);
			}
		}),
	);
});

test("a held catalog differs from the one before in no field that was held, for any catalogs", () => {
	fc.assert(
		fc.property(anyCatalog, anyCatalog, (before, after) => {
			const { catalog, held } = judge(before, after, "hold");
			const changed = new Set(
				diffCatalogs(before, catalog).models.changed.flatMap(
					({ provider, after, fields }) =>
						fields.map(({ field }) =>
							JSON.stringify([provider, after.id, field]),
						),
				),
			);
			for (const { provider, model, field } of held) {
				expect(changed).not.toContain(JSON.stringify([provider, model, field]));
			}
		}),
	);
});

describe.skipIf(noRealData)("on real weeks", () => {
	test("the prices a million times too large of December 2025 are held, all of them", async () => {
		const before = await readCatalog("2025-12-08");
		const { findings, held, catalog } = judge(
			before,
			await readCatalog("2025-12-15"),
		);
		const impossible = findings.filter(
			({ kind }) => kind.code === "price-impossible",
		);
		// One change of upstream, at one provider.
		expect(impossible.map(({ subject }) => subject)).toEqual([
			{ provider: "cloudflare_ai_gateway" },
		]);
		expect(impossible[0]?.members).toHaveLength(33);
		expect(held).toHaveLength(33);
		expect(
			catalog
				.get("cloudflare_ai_gateway")
				?.models.get("workers-ai/llama-2-7b-chat-fp16"),
		).toMatchObject({ cost: { output: 6.67 } });
	});

	test.each([
		["2025-10-29", "2025-11-03"],
		["2025-12-08", "2025-12-15"],
		["2025-12-29", "2026-01-05"],
		["2026-05-04", "2026-05-11"],
		["2026-05-11", "2026-05-18"],
		["2026-06-08", "2026-06-15"],
	])(
		"a week has at most a screenful to look at, and hardly a danger: %s to %s",
		async (from, to) => {
			const { findings } = judge(
				await readCatalog(from),
				await readCatalog(to),
			);
			const having = (severity: string) =>
				findings.filter((finding) => finding.severity === severity).length;
			expect(having("danger")).toBeLessThanOrEqual(5);
			expect(having("danger") + having("warning")).toBeLessThanOrEqual(26);
			expect(having("notice")).toBeLessThanOrEqual(18);
		},
	);
});
