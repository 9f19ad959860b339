import { describe, expect, test } from "vitest";
import { diffCatalogs } from "../../src/changes/diff.ts";
import { pairRenames } from "../../src/changes/renames.ts";
import { Problem } from "../../src/lib/problem.ts";
import { billOf, readProfile } from "../../src/usage/profile.ts";
import { catalogOf } from "../../testkit/catalogs.ts";

const file = "usage.json";

describe("a month's bill", () => {
	const before = catalogOf({
		openai: { "gpt-5": { cost: { input: 1, output: 10, cache_read: 0.1 } } },
		"google-vertex": { "gemini-2.5-pro": { cost: { input: 2, output: 4 } } },
	});
	const after = catalogOf({
		openai: { "gpt-5": { cost: { input: 2, output: 10, cache_read: 0.2 } } },
		"google-vertex": {},
	});
	const bill = (profile: object, now = after) =>
		billOf(readProfile(JSON.stringify(profile), file), {
			before,
			after: now,
			renames: [],
		});

	test("is tokens times price, in millions, for each dimension", () => {
		expect(
			bill({
				"openai:gpt-5": {
					input: 3_000_000,
					output: 500_000,
					cache_read: 10_000_000,
				},
			}),
		).toEqual({
			before: 3 + 5 + 1,
			after: 6 + 5 + 2,
			models: [{ provider: "openai", id: "gpt-5", before: 9, after: 13 }],
			uncounted: [],
		});
	});

	test("is requests times price where the price is per request", () => {
		const requests = (price: number) =>
			catalogOf({
				openai: { "gpt-5": { cost: { input: 1, per_request: price } } },
			});
		const profile = { "openai:gpt-5": { input: 1_000_000, per_request: 500 } };
		expect(
			billOf(readProfile(JSON.stringify(profile), file), {
				before: requests(0.01),
				after: requests(0.02),
				renames: [],
			}),
		).toMatchObject({ before: 1 + 5, after: 1 + 10, uncounted: [] });
	});

	test("does not count a model where nobody knows what a price is for", () => {
		const now = catalogOf({ openai: { "gpt-5": { cost: { video: 3 } } } });
		const profile = readProfile('{"openai:gpt-5": {"video": 10}}', file);
		expect(
			billOf(profile, { before: now, after: now, renames: [] }),
		).toMatchObject({ models: [], uncounted: ["openai:gpt-5"] });
	});

	test("takes the price of input where the cache has none", () => {
		expect(
			bill(
				{ "google-vertex:gemini-2.5-pro": { cache_read: 1_000_000 } },
				before,
			),
		).toMatchObject({ before: 2, after: 2 });
	});

	test("does not count a model that is gone or has no price, and says which", () => {
		expect(
			bill({
				"google_vertex:gemini-2.5-pro": { input: 1 },
				"openai:gpt-5": { video: 1 },
				"openai:gpt-6": { input: 1 },
			}),
		).toEqual({
			before: 0,
			after: 0,
			models: [],
			uncounted: [
				"google_vertex:gemini-2.5-pro",
				"openai:gpt-5",
				"openai:gpt-6",
			],
		});
	});

	test("follows a model to its new id", () => {
		const model = {
			name: "Grok 4",
			cost: { input: 1, output: 2 },
			limit: { context: 8, output: 4 },
		};
		const was = catalogOf({ x: { "xai/grok-4": model } });
		const now = catalogOf({
			x: { "x-ai/grok-4": { ...model, cost: { input: 3, output: 2 } } },
		});
		const { renames } = pairRenames(diffCatalogs(was, now), was, now);
		const profile = readProfile(
			JSON.stringify({ "x:xai/grok-4": { input: 1_000_000 } }),
			file,
		);

		expect(renames).toHaveLength(1);
		expect(billOf(profile, { before: was, after: now, renames })).toMatchObject(
			{
				before: 1,
				after: 3,
			},
		);
	});
});

test.each([
	["[]", 'usage.json:1: must be an object of "<provider>:<model>"'],
	["{", "usage.json:1:2: close brace expected"],
	['{\n"gpt-5": {}}', "usage.json:2: gpt-5 must be <provider>:<model>"],
	[
		'{"openai:gpt-5": {"input": "many"}}',
		"usage.json:1: openai:gpt-5 input must be a number",
	],
	[
		'{"openai:gpt-5": {"input": -1}}',
		"usage.json:1: openai:gpt-5 input must not be negative",
	],
	[
		'{"openai:gpt-5": 3}',
		"usage.json:1: openai:gpt-5 must be an object of numbers",
	],
])("a profile that can't be used stops the run: %s", (text, complaint) => {
	expect(() => readProfile(text, file)).toThrow(Problem);
	expect(() => readProfile(text, file)).toThrow(complaint);
});
