import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../src/lib/json.ts";
import { catalogOf } from "../../testkit/catalogs.ts";
import { judge, report } from "../../testkit/findings.ts";

type Providers = Parameters<typeof catalogOf>[0];

const DAYS = { release_date: "2026-05-01", last_updated: "2026-05-01" };

/** `glm-5` at some providers. Each has another model, so that it is there before. */
function at(
	listings: Readonly<Record<string, JsonObject | null>>,
	id = "glm-5",
): Providers {
	return Object.fromEntries(
		Object.entries(listings).map(([provider, fields]) => [
			provider,
			{
				[`${provider}-own`]: { name: `Own of ${provider}`, ...DAYS },
				...(fields && { [id]: { name: "GLM-5", ...DAYS, ...fields } }),
			},
		]),
	);
}

/** What is said of `p`, whose model comes new or changes, beside others that stay as they are. */
function besideOthers(
	others: Readonly<Record<string, JsonObject>>,
	before: JsonObject | null,
	after: JsonObject,
	id?: string,
): string[] {
	return report(
		at({ ...others, p: before }, id),
		at({ ...others, p: after }, id),
	).filter((line) => line.includes(" p:") && !line.includes("schema-"));
}

const cost = (input: number, output: number, more: JsonObject = {}) => ({
	cost: { input, output, ...more },
});
const three = (fields: JsonObject) => ({ a: fields, b: fields, c: fields });

describe("a price beside those of other providers", () => {
	const others = { a: cost(1, 2), b: cost(1.02, 2.2), c: cost(0.9, 2) };

	test.each<[string, JsonObject, string[]]>([
		[
			"three times off the median is worth a look",
			cost(3, 6),
			["warning price-outlier p:glm-5 cost.input"],
		],
		[
			"fifty times off is a danger: the unit is wrong",
			cost(1e-6, 2e-6),
			["danger price-outlier p:glm-5 cost.input"],
		],
		["less than three times off is not", cost(2.9, 5.9), []],
		[
			"with another ratio of output to input is good to know",
			cost(1, 3.5),
			["notice price-ratio-outlier p:glm-5 cost.output"],
		],
		[
			"with quite another ratio is worth a look",
			cost(1, 5.4),
			["warning price-ratio-outlier p:glm-5 cost.output"],
		],
		[
			"of pictures is another thing",
			{ ...cost(20, 40), modalities: { output: ["image"] } },
			[],
		],
	])("that is %s", (_, fields, findings) => {
		expect(besideOthers(others, null, fields)).toEqual(findings);
	});

	test("that one other has, too, is none", () => {
		expect(
			besideOthers({ ...others, d: cost(3.1, 6.2) }, null, cost(3, 6)),
		).toEqual([]);
	});

	test("of a few cents is none", () => {
		expect(
			besideOthers(three(cost(0.02, 0.04)), null, cost(0.06, 0.12)),
		).toEqual([]);
	});

	test("fifty times off the only other is a danger, too", () => {
		expect(besideOthers({ a: cost(0.1, 0.3) }, null, cost(75, 200))).toContain(
			"danger price-outlier p:glm-5 cost.input",
		);
	});

	test("with another ratio than one other has is good to know of a new model only", () => {
		const [other, off] = [{ a: cost(1, 5) }, cost(1, 1.25)];
		expect(besideOthers(other, null, off)).toEqual([
			"notice price-ratio-outlier p:glm-5 cost.output",
		]);
		expect(besideOthers(other, cost(1, 5), off)).toEqual([]);
	});

	test("of two others says too little", () => {
		const { c: _, ...two } = others;
		expect(besideOthers(two, null, cost(3, 6))).toEqual([]);
	});

	test("that was as far off before is no news", () => {
		expect(besideOthers(others, cost(3, 6), cost(3.3, 6.6))).toEqual([]);
	});

	test("of output below input, in a family that is otherwise, is worth a look", () => {
		const glm = (fields: JsonObject) => ({ family: "glm", ...fields });
		expect(
			besideOthers(three(glm(cost(1, 2))), null, glm(cost(2, 1)), "glm-5"),
		).toContain("warning output-below-input p:glm-5 cost.output");
	});
});

describe("a price that moves", () => {
	const two = { a: cost(0.6, 2.2), b: cost(0.6, 2.2) };

	test.each<[string, JsonObject, JsonObject, string[]]>([
		[
			"away from two equal offers to where nobody is, is worth a look",
			cost(0.6, 2.2),
			cost(0.12, 2.2),
			["warning price-alone p:glm-5 cost.input"],
		],
		[
			"away from them by less than three times is good to know",
			cost(0.6, 2.2),
			cost(0.25, 2.2),
			["notice price-alone p:glm-5 cost.input"],
		],
		[
			"away from them by less than `price-alert` is not",
			cost(0.6, 2.2),
			cost(0.31, 2.2),
			[],
		],
		["to where they are is not", cost(0.2, 2.2), cost(0.6, 2.2), []],
		["from where they never were is not", cost(0.3, 2.2), cost(0.1, 2.2), []],
	])("%s", (_, before, after, findings) => {
		expect(besideOthers(two, before, after)).toEqual(findings);
	});

	test("tenfold to where one other is near, and none was near before, is a correction", () => {
		expect(
			besideOthers({ a: cost(0.1, 0.2) }, cost(75, 150), cost(0.08, 0.16)),
		).toEqual([
			"notice price-jump p:glm-5 cost.input",
			"notice price-jump p:glm-5 cost.output",
		]);
	});

	test("away from one equal offer is none", () => {
		expect(
			besideOthers({ a: cost(0.6, 2.2) }, cost(0.6, 2.2), cost(0.12, 2.2)),
		).toEqual([]);
	});
});

describe("a price that is missing", () => {
	const paid = { a: cost(1, 2), b: cost(1, 2), c: cost(1, 2) };
	/** `p` charges for its other models. */
	const provider = (fields: JsonObject | null, id = "glm-5"): Providers => ({
		...at(paid, id),
		p: {
			x: { name: "X", ...DAYS, ...cost(1, 2, { cache_read: 0.1 }) },
			y: { name: "Y", ...DAYS, ...cost(1, 2, { cache_read: 0.1 }) },
			z: { name: "Z", ...DAYS, ...cost(1, 2, { cache_read: 0.1 }) },
			v: { name: "V", ...DAYS, ...cost(1, 2, { cache_read: 0.1 }) },
			w: { name: "W", ...DAYS, ...cost(1, 2) },
			...(fields && { [id]: { name: "GLM-5", ...DAYS, ...fields } }),
		},
	});
	const come = (fields: JsonObject, id?: string) =>
		report(provider(null, id), provider(fields, id));

	test.each<[string, JsonObject, string[]]>([
		[
			"in a new model, at a provider that charges, is worth a look",
			{},
			["warning price-missing p:glm-5 cost"],
		],
		[
			"because it is zero is, too",
			cost(0, 0),
			["warning price-missing p:glm-5 cost"],
		],
		[
			"for input only is",
			cost(0, 2),
			["warning price-missing p:glm-5 cost.input"],
		],
	])("%s", (_, fields, findings) => {
		expect(come(fields)).toEqual(findings);
	});

	test("where the provider sells plans, a model with a price is worth a look", () => {
		const plan = Object.fromEntries(
			["u", "v", "w", "x"].map((id) => [
				id,
				{ name: id, ...DAYS, ...cost(0, 0) },
			]),
		);
		expect(
			report(
				{ p: plan },
				{ p: { ...plan, y: { name: "Y", ...DAYS, ...cost(1, 2) } } },
			),
		).toEqual(["warning price-unexpected p:y cost"]);
	});

	test("in a model that is called free is none", () => {
		expect(come({}, "glm-5:free")).toEqual([]);
	});

	test("at a provider that gives its models away is good to know", () => {
		expect(besideOthers(paid, null, cost(0, 0))).toEqual([
			"notice price-missing p:glm-5 cost",
		]);
	});

	test("where nobody else charges is none", () => {
		expect(besideOthers(three(cost(0, 0)), null, cost(0, 0))).toEqual([]);
	});

	test("for output, in an embedding that nobody charges it for, is none", () => {
		expect(besideOthers(three(cost(1, 0)), null, cost(1, 0))).toEqual([]);
	});

	test.each<[string, JsonObject | null, number]>([
		["of a new model", null, 1],
		["that was there before", cost(1, 2, { cache_read: 0.1 }), 1],
		["that was missing before", cost(1, 2.1), 0],
	])(
		"for the cache, %s, which others give, is good to know",
		(_, before, count) => {
			const others = {
				a: cost(1, 2, { cache_read: 0.1 }),
				b: cost(1, 2, { cache_read: 0.1 }),
				...{ c: cost(1, 2), d: cost(1, 2), e: cost(1, 2) },
			};
			expect(besideOthers(others, before, cost(1, 2))).toEqual(
				Array(count).fill("notice price-missing p:glm-5 cost.cache_read"),
			);
		},
	);
});

describe("a price of the cache", () => {
	const opus = cost(5, 25, { cache_read: 0.5 });

	test.each<[string, JsonObject, string[]]>([
		[
			"that belongs to another model is worth a look",
			cost(5, 25, { cache_read: 1.5 }),
			["warning cache-price-outlier p:glm-5 cost.cache_read"],
		],
		[
			"beside other prices of the model may be any",
			cost(6, 30, { cache_read: 1.5 }),
			[],
		],
		["without a discount is a decision", cost(5, 25, { cache_read: 5 }), []],
		["that is rounded is the same", cost(5, 25, { cache_read: 0.6 }), []],
	])("%s", (_, fields, findings) => {
		expect(besideOthers(three(opus), null, fields)).toEqual(findings);
	});
});

describe("a price of the cache of a new model", () => {
	const claude = (name: string, read: number) => ({
		[`claude-${name}`]: { name, ...DAYS, ...cost(1, 5, { cache_read: read }) },
	});
	const known = {
		...claude("haiku-3", 0.1),
		...claude("haiku-4", 0.1),
		...claude("haiku-5", 0.1),
	};

	test.each<[string, Providers, number, number]>([
		["above the share of the vendor's others is good to know", {}, 0.3, 1],
		["below it is not: discounts grow", {}, 0.03, 0],
		[
			"that another provider had before is not",
			{ q: claude("six", 0.3) },
			0.3,
			0,
		],
	])("%s", (_, others, read, count) => {
		const before = { ...others, anthropic: known };
		const after = {
			...others,
			anthropic: { ...known, ...claude("six", read) },
		};
		expect(report(before, after)).toEqual(
			Array(count).fill(
				"notice cache-price-unusual anthropic:claude-six cost.cache_read",
			),
		);
	});
});

describe("a tier", () => {
	const tier = (input: number, output: number) =>
		cost(1, 2, {
			tiers: [{ input, output, tier: { type: "context", size: 200_000 } }],
		});

	test.each<[string, JsonObject, number]>([
		["that costs as much as no tier is worth a look", tier(1, 2), 1],
		["that costs less is, too", tier(0.5, 1), 1],
		["that costs three times as much is", tier(3, 6), 1],
		["that costs twice as much is not", tier(2, 4), 0],
	])("%s", (_, fields, count) => {
		const odd = ["warning tier-outlier p:glm-5 cost.tiers"];
		expect(besideOthers({ a: cost(1, 2) }, null, fields)).toEqual(
			odd.slice(0, count),
		);
	});

	test("that another provider has, too, is believable", () => {
		expect(besideOthers({ a: tier(3, 6) }, null, tier(3, 6))).toEqual([]);
	});
});

describe("a limit beside those of other providers", () => {
	const limit = (context: number, output = 64_000) => ({
		limit: { context, output },
	});

	test.each<[string, JsonObject, string[]]>([
		[
			"that is a tenth of theirs is worth a look",
			limit(20_000),
			[
				"notice output-above-context p:glm-5 limit.output",
				"warning limit-outlier p:glm-5 limit.context",
			],
		],
		[
			"that is half of theirs is good to know",
			limit(100_000),
			["notice limit-outlier p:glm-5 limit.context"],
		],
		[
			"that is two thirds of theirs is, too",
			limit(133_000),
			["notice limit-outlier p:glm-5 limit.context"],
		],
		["that is a little less is the same", limit(196_608), []],
		[
			"of output that is half of theirs is good to know",
			limit(200_000, 32_000),
			["notice limit-outlier p:glm-5 limit.output"],
		],
	])("%s", (_, fields, findings) => {
		expect(besideOthers(three(limit(200_000)), null, fields).sort()).toEqual(
			findings,
		);
	});

	test("that one other has, too, is none", () => {
		const others = { ...three(limit(200_000)), d: limit(100_000) };
		expect(besideOthers(others, null, limit(100_000))).toEqual([]);
	});

	test("of a context that holds no page, in a model that calls tools, is worth a look", () => {
		expect(
			besideOthers({}, null, { tool_call: true, limit: { context: 72 } }),
		).toEqual(["warning limit-outlier p:glm-5 limit.context"]);
	});

	test("of input that holds no page is, too", () => {
		expect(
			besideOthers({}, null, { reasoning: true, limit: { input: 72 } }),
		).toEqual(["warning limit-outlier p:glm-5 limit.input"]);
	});

	test("that falls to where two others are is good to know", () => {
		expect(
			besideOthers(
				{ a: limit(100_000), b: limit(100_000) },
				limit(262_144),
				limit(100_000),
			),
		).toEqual(["notice limit-shrank p:glm-5 limit.context"]);
	});
});

describe("a capability beside what other providers say", () => {
	test.each<[string, JsonObject, JsonObject | null, JsonObject, string[]]>([
		[
			"that a new model lacks is good to know",
			{ reasoning: true },
			null,
			{ reasoning: false },
			["notice capability-outlier p:glm-5 reasoning"],
		],
		[
			"that goes is worth a look",
			{ tool_call: true },
			{ tool_call: true },
			{ tool_call: false },
			["warning capability-outlier p:glm-5 tool_call"],
		],
		[
			"to take files is good to know",
			{ attachment: true },
			null,
			{ attachment: false },
			["notice capability-outlier p:glm-5 attachment"],
		],
		[
			"to read images is, too",
			{ modalities: { input: ["text", "image"], output: ["text"] } },
			null,
			{ modalities: { input: ["text"], output: ["text"] } },
			["notice capability-outlier p:glm-5 modalities.input"],
		],
		[
			"that they list in another order is the same",
			{ modalities: { input: ["text", "image"], output: ["text"] } },
			null,
			{ modalities: { input: ["image", "text"], output: ["text"] } },
			[],
		],
		[
			"that was missing before is no news",
			{ reasoning: true },
			{ reasoning: false },
			{ reasoning: false, name: "Other" },
			[],
		],
	])("%s", (_, others, before, after, findings) => {
		expect(besideOthers(three(others), before, after)).toEqual(findings);
	});

	test("about which only the vendor says something is good to know, too", () => {
		const more = { "gpt-5": { name: "GPT-5" }, "o-3x": { name: "o3" } };
		const resold = (fields: JsonObject) => ({
			"zai/glm-5": { name: "GLM-5", ...DAYS, ...fields },
		});
		const others = { ...at({ zai: { reasoning: true } }), q: more };
		expect(
			report(
				{ ...others, r: more },
				{ ...others, r: { ...more, ...resold({ reasoning: false }) } },
			),
		).toContain("notice capability-outlier r:zai/glm-5 reasoning");
	});

	test("about which they do not agree is none", () => {
		const others = {
			...three({ reasoning: true }),
			d: { reasoning: false },
			e: { reasoning: false },
		};
		expect(besideOthers(others, null, { reasoning: false })).toEqual([]);
	});

	test("about which most of them agree is good to know, also of a model in use", () => {
		const others = { ...three({ reasoning: true }), d: { reasoning: false } };
		expect(
			besideOthers(others, { reasoning: true }, { reasoning: false }),
		).toEqual(["notice capability-outlier p:glm-5 reasoning"]);
	});

	const reads = (attachment: boolean, ...input: string[]) => ({
		attachment,
		modalities: { input, output: ["text"] },
	});

	test.each<[string, JsonObject, number]>([
		["that reads images, and takes no files", reads(false, "image", "text"), 1],
		["that takes files, and reads text only", reads(true, "text"), 1],
		["that takes files, and reads them", reads(true, "pdf", "text"), 0],
		["that reads text only", reads(false, "text"), 0],
	])("of a model %s", (_, fields, count) => {
		expect(besideOthers({}, null, fields)).toEqual(
			Array(count).fill("notice capability-outlier p:glm-5 attachment"),
		);
	});

	test.each([
		["is good to know: its name is the same", "GLM-5 TEE", 1],
		["is none: its name has no version", "Auto", 0],
	])("of a model with an id of its own %s", (_, name, count) => {
		const others = at(three({ reasoning: true, name: name.slice(0, 5) }));
		const own = { [`z-own-${name}`]: { ...DAYS, name, reasoning: false } };
		const findings = report(others, { ...others, p: own });
		expect(
			findings.filter((line) => line.includes("capability-outlier")),
		).toHaveLength(count);
	});
});

describe("a date beside what other providers say", () => {
	test.each<[string, string, number]>([
		["with day and month swapped", "2025-11-12", 1],
		["of another year", "2024-12-11", 1],
		["with one wrong digit", "2025-02-11", 1],
		["of a month later, when the provider got it", "2026-01-08", 0],
		["of half a year later", "2026-05-30", 1],
		["that is the same month", "2025-12", 0],
	])("%s: %s", (_, release_date, count) => {
		const outlier = ["notice date-outlier p:glm-5 release_date"];
		const others = three({ release_date: "2025-12-11" });
		expect(besideOthers(others, null, { release_date })).toEqual(
			outlier.slice(0, count),
		);
	});
});

test.each<[string, string, JsonObject, number]>([
	[
		"knowledge that comes after the release",
		"glm-5",
		{ knowledge: "2026-06" },
		1,
	],
	["knowledge from before it", "glm-5", { knowledge: "2025-12-31" }, 0],
	["a date in the id, of another year", "glm-5-20250101", {}, 1],
	["a month in the id, of another year", "glm-5-12-2024", {}, 1],
	["a date in the id, from the weeks before", "glm-5-2026-03-20", {}, 0],
])(
	"a date that contradicts another of the model: %s",
	(_, id, fields, count) => {
		expect(
			besideOthers({}, null, fields, id).map((line) => line.split(" ")[1]),
		).toEqual(["date-contradicts"].slice(0, count));
	},
);

describe("a new id", () => {
	const vertex = Object.fromEntries(
		["opus-4", "sonnet-4", "haiku-4"].map((name) => [
			`claude-${name}@20250514`,
			{ name, ...DAYS },
		]),
	);

	test("with its date written unlike the provider's others is good to know", () => {
		expect(
			report(
				{ p: vertex },
				{ p: { ...vertex, "claude-x-20260401": { name: "X", ...DAYS } } },
			),
		).toEqual(["notice id-unusual p:claude-x-20260401 id"]);
	});

	test("with its version written unlike the provider's others is, too", () => {
		const poe = Object.fromEntries(
			Array.from({ length: 12 }, (_, index) => [
				`model-${"abcdefghijkl"[index]}-4.${index % 10}`,
				{ name: `Model ${index}`, ...DAYS },
			]),
		);
		expect(
			report(
				{ p: poe },
				{ p: { ...poe, "claude-4-6": { name: "Claude", ...DAYS } } },
			),
		).toEqual(["notice id-unusual p:claude-4-6 id"]);
	});

	test("with small letters where its folder has capitals is, too", () => {
		const maker = Object.fromEntries(
			["V2", "V3", "R1", "R2"].map((name) => [
				`maker/Deep-${name}`,
				{ name, ...DAYS },
			]),
		);
		const others = { "other/glm-5": { name: "GLM", ...DAYS } };
		const small = { "maker/deep-v4": { name: "V4", ...DAYS } };
		expect(
			report(
				{ p: { ...maker, ...others } },
				{ p: { ...maker, ...others, ...small } },
			),
		).toEqual(["notice id-unusual p:maker/deep-v4 id"]);
	});

	test("with a space is", () => {
		const before = { p: { a: { name: "A", ...DAYS } } };
		expect(
			report(before, {
				p: { ...before.p, " zeta/model": { name: "Zeta", ...DAYS } },
			}),
		).toEqual(["notice id-unusual p: zeta/model id"]);
	});

	test("of a form that none of the provider's has is, too", () => {
		const many = Object.fromEntries(
			Array.from({ length: 12 }, (_, index) => [
				`vendor/model-${"abcdefghijkl"[index]}`,
				{ name: `Model ${index}`, ...DAYS },
			]),
		);
		expect(
			report(
				{ p: many },
				{ p: { ...many, "vendor:model-z": { name: "Z", ...DAYS } } },
			),
		).toEqual(["notice id-unusual p:vendor:model-z id"]);
	});

	test("for a name that another has is good to know", () => {
		const before = { p: { a: { name: "A", ...DAYS } } };
		expect(
			report(before, {
				p: {
					...before.p,
					"x-2": { name: "A", ...DAYS, last_updated: "2026-05-02" },
				},
			}),
		).toEqual(["notice name-twice p:x-2 name"]);
	});
});

describe("a model that ends", () => {
	const others = three({ reasoning: true });

	test("within months, at a provider that resells it, is good to know", () => {
		const more = { x: { name: "X" }, y: { name: "Y" } };
		const all = { ...more, "glm-5": { name: "GLM-5", ...DAYS } };
		expect(
			report(
				{ a: all, b: all, c: all, p: all },
				{ a: all, b: all, c: all, p: more },
			),
		).toEqual(["notice ends-early p:glm-5"]);
	});

	test("after a year, or where it was deprecated, is none", () => {
		const old = { release_date: "2025-01-01" };
		const gone = { status: "deprecated" };
		for (const fields of [old, gone]) {
			expect(
				report(at({ ...others, p: fields }), at({ ...others, p: null })),
			).toEqual([]);
		}
	});

	test("by being deprecated within months is good to know", () => {
		expect(
			besideOthers(others, {}, { status: "deprecated" }).filter(
				(line) => !line.includes("schema"),
			),
		).toEqual(["notice ends-early p:glm-5 status"]);
	});
});

describe("findings that are one change are one row", () => {
	const rows = (before: Providers, after: Providers) =>
		judge(catalogOf(before), catalogOf(after))
			.findings.filter(({ kind }) => !kind.isExample)
			.map(({ kind, subject, models }) => ({
				code: kind.code,
				subject,
				models: models?.map(({ provider, id }) => `${provider}:${id}`),
			}));
	const models = (input: number, output: number) => ({
		x: { name: "X", ...DAYS, ...cost(input, output) },
		y: { name: "Y", ...DAYS, ...cost(input * 2, output * 2) },
	});

	/** Models that keep their prices: the whole list did not move. */
	const others = Object.fromEntries(
		["u", "v", "w"].map((id) => [
			id,
			{ name: id.toUpperCase(), ...DAYS, ...cost(3, 6) },
		]),
	);

	test("a provider whose whole price list moves by one factor", () => {
		expect(rows({ p: models(1, 2) }, { p: models(10, 20) })).toMatchObject([
			{ code: "provider-repriced", subject: { provider: "p" } },
		]);
	});

	test("a provider of which some prices move by one factor", () => {
		const [before, after] = [models(1, 2), models(10, 20)];
		expect(
			rows({ p: { ...before, ...others } }, { p: { ...after, ...others } }),
		).toEqual([
			{
				code: "price-jump",
				subject: { provider: "p" },
				models: ["p:x", "p:y"],
			},
		]);
	});

	test("but not one whose prices move by several", () => {
		const { x } = models(10, 20);
		const { y } = models(20, 40);
		expect(
			rows({ p: models(1, 2) }, { p: { x, y } }).map(({ models }) => models),
		).toEqual([["p:x"], ["p:y"]]);
	});

	test("a model whose prices move by several factors", () => {
		const p = (input: number, output: number) => ({
			p: { x: { name: "X", ...DAYS, ...cost(input, output) }, ...others },
		});
		expect(rows(p(1, 2), p(10, 50))).toEqual([
			{
				code: "price-jump",
				subject: { provider: "p", model: "x" },
				models: ["p:x"],
			},
		]);
	});

	test("a model whose price moves at several providers", () => {
		const move = (input: number) =>
			at({ a: cost(input, 2), b: cost(input, 2) });
		expect(rows(move(30), move(1))).toEqual([
			{
				code: "price-jump",
				subject: { provider: "a", model: "glm-5" },
				models: ["a:glm-5", "b:glm-5"],
			},
		]);
	});

	test("notices of one code, wherever they are", () => {
		const before = { a: models(1, 2), b: models(1, 2) };
		const above = { limit: { context: 10, output: 20 } };
		const { x, y } = models(1, 2);
		const after = {
			a: { x: { ...x, ...above }, y },
			b: { x, y: { ...y, ...above } },
		};
		expect(rows(before, after)).toEqual([
			{
				code: "output-above-context",
				subject: { provider: "a", model: "x" },
				models: ["a:x", "b:y"],
			},
		]);
	});

	test("and say what they have in common, with the one that moved most as an example", () => {
		const [row] = judge(
			catalogOf({ p: { ...models(1, 2), ...others } }),
			catalogOf({ p: { ...models(10, 20.2), ...others } }),
		).findings;
		expect(row?.message).toBe(
			"2 models, such as `x`: `output` rose from $2.00 to $20.20 (10x). Hardly another provider has this price.",
		);
		expect(row).not.toHaveProperty("before");
		expect(row).not.toHaveProperty("field");

		const at = (input: number) => {
			const glm = { name: "GLM-5", ...DAYS, ...cost(input, 40) };
			return catalogOf({ a: { "glm-5": glm }, b: { "glm-5": glm } });
		};
		const [shared] = judge(at(30), at(1)).findings;
		expect(shared?.subject).toEqual({ provider: "a", model: "glm-5" });
		expect(shared?.message).toMatch(
			/^2 models at 2 providers, such as this one: `input` fell from \$30\.00 to \$1\.00 \(−97%\)\. /,
		);
	});

	test("and are held value by value", () => {
		const { held, catalog } = judge(
			catalogOf({ p: models(1, 2) }),
			catalogOf({ p: models(10, 20) }),
			"hold",
		);
		expect(held).toHaveLength(4);
		expect(catalog.get("p")?.models.get("y")).toMatchObject(cost(2, 4));
	});
});
