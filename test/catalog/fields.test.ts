import { readFile } from "node:fs/promises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	createDimension,
	dimensionKey,
	dimensionLabel,
	type Field,
	kindOf,
	MILLION_TOKENS,
	MODEL_FIELDS,
	PRICES,
	unitOf,
} from "../../src/catalog/fields.ts";
import { sourceFiles } from "../../testkit/imports.ts";

const groups = MODEL_FIELDS.flatMap(({ name, fields }) =>
	fields ? [{ name, fields }] : [],
);

/** Each word once for every field that it means. */
const wordsIn = (fields: readonly Field[]) =>
	fields.flatMap(({ aliases = [], shortAliases = [] }) => [
		...aliases,
		...shortAliases,
	]);

describe("the table of fields", () => {
	test("has each field once, and each alias means one field", () => {
		const all = [{ name: "", fields: MODEL_FIELDS }, ...groups];
		for (const { fields } of all) {
			const names = fields.map(({ name }) => name);
			expect(names).toEqual([...new Set(names)]);
			const words = wordsIn(fields);
			expect(words).toEqual([...new Set(words)]);
		}
		const anywhere = [
			...wordsIn(MODEL_FIELDS),
			...groups.flatMap(({ fields }) =>
				fields.flatMap(({ aliases = [] }) => aliases),
			),
		];
		expect(anywhere).toEqual([...new Set(anywhere)]);
	});

	test("has every fallback of a price among the prices before it, in the same unit", () => {
		for (const [index, { unit, fallback }] of PRICES.entries()) {
			if (fallback === undefined) continue;
			const before = PRICES.slice(0, index).map(({ name }) => name);
			expect(before).toContain(fallback);
			expect(unitOf(fallback)).toBe(unit);
		}
	});

	test("is where the fields that no rule is about are named, and nowhere else", async () => {
		const names = [
			/\bcache_write\b/,
			/\b(?:input|output)_audio\b/,
			/\bstructured_output\b/,
		];
		const texts = await Promise.all(
			(await sourceFiles()).map(async (path) => ({
				path,
				text: await readFile(
					new URL(`../../src/${path}`, import.meta.url),
					"utf8",
				),
			})),
		);
		for (const name of names) {
			const having = texts.filter(({ text }) => name.test(text));
			expect(having.map(({ path }) => path)).toEqual(["catalog/fields.ts"]);
		}
	});
});

test.each([
	[["cost"], "price"],
	[["cost", "video"], "price"],
	[["experimental", "modes", "fast", "cost", "input"], "price"],
	[["experimental", "modes", "fast", "provider"], "other"],
	[["limit", "pages"], "limit"],
	[["modalities", "input"], "modality"],
	[["tool_call"], "capability"],
	[["status"], "status"],
	[["constructor"], "other"],
	[[], "other"],
])("%j is about %s", (field, kind) => {
	expect(kindOf(field)).toBe(kind);
});

test.each([
	["per_hour", "hour"],
	["training_per_hour", "hour"],
	["per_request", "request"],
	["input_per_token", "token"],
	["image", "image"],
	["web_search", "web search"],
	["video", undefined],
	["input_image", undefined],
	["per_1k_images", undefined],
	["constructor", undefined],
	["", undefined],
])("a price called %j is for each %s", (name, per) => {
	expect(unitOf(name)?.per).toBe(per);
});

test.each([
	[createDimension("input"), "input", "input"],
	[createDimension("cache_read"), "cache_read", "cache read"],
	[
		createDimension("output", { tier: 272_000 }),
		"tiers[272000].output",
		"output over 272K",
	],
	[
		createDimension("output", { tier: 200_001 }),
		"tiers[200001].output",
		"output over 200K",
	],
	[
		createDimension("cache_read", { mode: "a].b" }),
		'modes["a].b"].cache_read',
		"cache read, a].b mode",
	],
	[createDimension("per_request"), "per_request", "request"],
	[createDimension("training_per_hour"), "training_per_hour", "training"],
	[createDimension("image"), "image", "image"],
])("a dimension is %j", (dimension, key, label) => {
	expect(dimensionKey(dimension)).toBe(key);
	expect(dimensionLabel(dimension)).toBe(label);
});

test("dimensions have the same key only where they are the same", () => {
	const name = fc.oneof(
		fc.constantFrom("input", "tiers[1].input", "modes[a].b", "a].b", '"'),
		fc.string({ unit: fc.constantFrom("a", "[", "]", ".", '"', "\\") }),
	);
	const dimension = fc
		.tuple(
			name,
			fc.oneof(
				fc.constant({}),
				fc.record({ tier: fc.constantFrom(1, 2) }),
				fc.record({ mode: name }),
			),
		)
		.map(([name, where]) => createDimension(name, where));
	fc.assert(
		fc.property(dimension, dimension, (a, b) => {
			fc.pre(JSON.stringify(a) !== JSON.stringify(b));
			expect(dimensionKey(a)).not.toBe(dimensionKey(b));
		}),
	);
});

test("every price in the table is in USD per million tokens, today", () => {
	expect(PRICES.filter(({ unit }) => unit !== MILLION_TOKENS)).toEqual([]);
});
