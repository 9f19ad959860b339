import fc from "fast-check";
import { expect, test } from "vitest";
import {
	fromKnown,
	type GoneListing,
	knownGone,
	parseGone,
	renderGone,
} from "../../src/catalog/gone.ts";
import type { JsonObject } from "../../src/lib/json.ts";
import { Problem } from "../../src/lib/problem.ts";

const FILE = "priv/models_dev/.gone.jsonl";

const removed: GoneListing = {
	provider: "openai",
	id: "o1-preview",
	since: "2026-06-15",
	cost: { input: 15, output: 60 },
};
const renamed: GoneListing = {
	provider: "abacus",
	id: "Qwen-QwQ-32B",
	since: "2026-01-19",
	successor: { provider: "abacus", id: "Qwen/QwQ-32B" },
};

function causeOf(text: string): string {
	try {
		parseGone(text, FILE);
	} catch (error) {
		if (error instanceof Problem) return error.cause;
		throw error;
	}
	return "";
}

test("each model is a line, with its provider first, in the order of the bytes", () => {
	expect(renderGone([removed, renamed])).toBe(
		`{"provider":"abacus","id":"Qwen-QwQ-32B","since":"2026-01-19","successor":{"provider":"abacus","id":"Qwen/QwQ-32B"}}
{"provider":"openai","id":"o1-preview","since":"2026-06-15","cost":{"input":15,"output":60}}
`,
	);
});

test("what is written is read again, in any order of the lines, and gives the same bytes", () => {
	const text = fc.string({ unit: "binary", minLength: 1 });
	const ref = fc.record({ provider: text, id: text });
	const listing: fc.Arbitrary<GoneListing> = fc
		.tuple(
			ref,
			fc.date({
				min: new Date("2020-01-01"),
				max: new Date("2099-12-31"),
				noInvalidDate: true,
			}),
			fc.option(ref, { nil: undefined }),
			fc.option(fc.constant<JsonObject>({ input: 1, tiers: [{ size: 1 }] }), {
				nil: undefined,
			}),
		)
		.map(([model, day, successor, cost]) => ({
			...model,
			since: day.toISOString().slice(0, 10),
			...(successor && { successor }),
			...(cost && { cost }),
		}));
	fc.assert(
		fc.property(fc.array(listing), (listings) => {
			const text = renderGone(listings);
			const shuffled = text.trimEnd().split("\n").reverse().join("\n");
			expect(renderGone(parseGone(shuffled, FILE))).toBe(text);
		}),
	);
});

test.each([
	["<<<<<<< HEAD", "must be a JSON object with provider, id, since"],
	["[]", "must be a JSON object with provider, id, since"],
	['{"id":"a","since":"2026-06-15"}', "provider must be a text"],
	['{"provider":"","id":"a","since":"2026-06-15"}', "must not be empty"],
	['{"provider":"p","id":1,"since":"2026-06-15"}', "id must be a text"],
	['{"provider":"p","id":"a","since":"soon"}', "since must be a day"],
	[
		'{"provider":"p","id":"a","since":"2026-06-15","cost":[1]}',
		"cost must be an object of prices",
	],
	[
		'{"provider":"p","id":"a","since":"2026-06-15","successor":"b"}',
		"successor must be a model",
	],
	[
		'{"provider":"p","id":"a","since":"2026-06-15","more":1}',
		"has unknown keys: more",
	],
	["[".repeat(1e6), "must be a JSON object"],
])(
	"a line that can't be read is named, with what was expected: %s",
	(line, expected) => {
		const cause = causeOf(`${renderGone([removed])}\n${line}\n`);
		expect(cause).toContain(`${FILE}:3: `);
		expect(cause).toContain(expected);
		expect(cause.length).toBeLessThan(300);
	},
);

test("of many such lines, ten are listed and the others counted", () => {
	const lines = causeOf("=======\n".repeat(5000)).split("\n");
	expect(lines).toHaveLength(11);
	expect(lines.at(-1)).toBe("…and 4990 more");
});

test("the list that comes with the action is sorted and has models from before", async () => {
	const known = await knownGone();
	const keys = known.map(({ provider, id }) => `${provider}\n${id}`);
	expect(new Set(keys).size).toBe(keys.length);
	expect(keys).toContain("openai\no1-preview");
	// It is in the form of the file, so that it can be read as one.
	expect(parseGone(renderGone(known), FILE)).toHaveLength(known.length);
	expect(fromKnown({ p: { a: { since: "2026-06-15" } } })).toEqual([
		{ provider: "p", id: "a", since: "2026-06-15" },
	]);
});
