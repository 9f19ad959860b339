import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createDimension, dimensionKey } from "../../src/catalog/fields.ts";
import { priceChanges, pricesOf } from "../../src/changes/prices.ts";
import type { JsonObject } from "../../src/lib/json.ts";
import { noRealData, readCatalog, snapshotDates } from "../../testkit/data.ts";

const prices = (fields: JsonObject) =>
	Object.fromEntries(
		[...pricesOf({ id: "m", ...fields })].map(([key, { amount }]) => [
			key,
			amount,
		]),
	);

const changes = (before: JsonObject, after: JsonObject) =>
	priceChanges({ id: "m", ...before }, { id: "m", ...after });

/** The changes between costs, in brief: dimension, before, after. */
const costChanges = (before: JsonObject, after: JsonObject) =>
	changes({ cost: before }, { cost: after }).map(
		({ dimension, before, after }) => [dimensionKey(dimension), before, after],
	);

const tier = (size: number, cost: JsonObject): JsonObject => ({
	...cost,
	tier: { type: "context", size },
});

describe("the prices of a model", () => {
	test("are those of its cost, by dimension, known or not yet known to anyone", () => {
		expect(
			prices({ cost: { input: 1, output: 2, cache_read: 0.1, video: 3 } }),
		).toEqual({ input: 1, output: 2, cache_read: 0.1, video: 3 });
	});

	test("are none without a cost, and none for what is no number", () => {
		expect(prices({})).toEqual({});
		expect(prices({ cost: null })).toEqual({});
		expect(prices({ cost: "free" })).toEqual({});
		expect(prices({ cost: { input: null, output: "2" } })).toEqual({});
	});

	test("of zero are zero, and known", () => {
		expect(prices({ cost: { input: 0 } })).toEqual({ input: 0 });
	});

	test("have a tier for each threshold", () => {
		expect(
			prices({
				cost: {
					input: 1,
					tiers: [tier(200_000, { input: 2 }), tier(272_000, { input: 3 })],
				},
			}),
		).toEqual({ input: 1, "tiers[200000].input": 2, "tiers[272000].input": 3 });
	});

	test("have tiers only where a threshold says which", () => {
		expect(
			prices({
				cost: { tiers: [{ input: 1 }, { input: 1, tier: {} }, null, "x"] },
			}),
		).toEqual({});
		expect(prices({ cost: { tiers: { input: 1 } } })).toEqual({});
	});

	test("have the old context_over_200k as the tier of 200000", () => {
		expect(
			prices({ cost: { context_over_200k: { input: 2, output: 3 } } }),
		).toEqual({ "tiers[200000].input": 2, "tiers[200000].output": 3 });
	});

	test("have context_over_200k once, where tiers say the same with the true threshold", () => {
		expect(
			prices({
				cost: {
					tiers: [tier(272_000, { input: 2 })],
					context_over_200k: { input: 2 },
				},
			}),
		).toEqual({ "tiers[272000].input": 2 });
	});

	test("have those of experimental modes", () => {
		expect(
			prices({
				cost: { input: 1 },
				experimental: {
					modes: { fast: { cost: { input: 6 } }, odd: null, free: {} },
				},
			}),
		).toEqual({ input: 1, "modes[fast].input": 6 });
		expect(prices({ experimental: true })).toEqual({});
	});

	test("have no noise of upstream's sums", () => {
		expect(
			prices({ cost: { input: 0.49299999999999994, output: 0.1 + 0.2 } }),
		).toEqual({ input: 0.493, output: 0.3 });
	});

	test("of less than a millionth stay, for they are errors to tell", () => {
		expect(prices({ cost: { input: 2e-7, output: 3e-8 } })).toEqual({
			input: 2e-7,
			output: 3e-8,
		});
	});

	test.each([1.5e-6, 2.5e-6, 1.25e-5, 0.00000375])(
		"of few millionths stay as they are, for a price per token is the commonest error: %d",
		(price) => {
			expect(prices({ cost: { input: price } })).toEqual({ input: price });
		},
	);

	test("are told to within a millionth, or a hundred-thousandth of themselves", () => {
		const price = fc.double({ min: 1e-12, max: 1e6, noNaN: true });
		fc.assert(
			fc.property(price, (price) => {
				const told = prices({ cost: { input: price } }).input ?? Number.NaN;
				expect(Math.abs(told - price)).toBeLessThanOrEqual(
					Math.max(price * 1e-5, Math.min(price, 5.1e-7)),
				);
			}),
		);
	});
});

describe("a price that changed", () => {
	test("is told with before, after and how many times as much it is", () => {
		expect(
			changes(
				{ cost: { input: 2, output: 8 } },
				{ cost: { input: 3, output: 8 } },
			),
		).toEqual([
			{ dimension: createDimension("input"), before: 2, after: 3, ratio: 1.5 },
		]);
	});

	test("may have appeared or vanished: then one side is not known, and there is no ratio", () => {
		expect(changes({}, { cost: { input: 1 } })).toEqual([
			{
				dimension: createDimension("input"),
				before: null,
				after: 1,
				ratio: null,
			},
		]);
		expect(changes({ cost: { input: 1 } }, { cost: { input: null } })).toEqual([
			{
				dimension: createDimension("input"),
				before: 1,
				after: null,
				ratio: null,
			},
		]);
	});

	test("may come from zero, which gives no ratio, or fall to zero, which does", () => {
		expect(changes({ cost: { input: 0 } }, { cost: { input: 1 } })).toEqual([
			{ dimension: createDimension("input"), before: 0, after: 1, ratio: null },
		]);
		expect(changes({ cost: { input: 1 } }, { cost: { input: 0 } })).toEqual([
			{ dimension: createDimension("input"), before: 1, after: 0, ratio: 0 },
		]);
	});

	test("from not known to zero is a change: free is not unknown", () => {
		expect(costChanges({}, { input: 0 })).toEqual([["input", null, 0]]);
	});

	test("by noise alone did not change", () => {
		expect(
			costChanges({ input: 0.49299999999999994 }, { input: 0.493 }),
		).toEqual([]);
	});

	test("to a millionth of itself is told", () => {
		expect(costChanges({ input: 0.2 }, { input: 2e-7 })).toEqual([
			["input", 0.2, 2e-7],
		]);
	});

	test("is told for each tier by its threshold, in whatever order they stand", () => {
		expect(
			costChanges(
				{ tiers: [tier(128_000, { input: 1 }), tier(256_000, { input: 2 })] },
				{ tiers: [tier(256_000, { input: 3 }), tier(128_000, { input: 1 })] },
			),
		).toEqual([["tiers[256000].input", 2, 3]]);
	});

	test("in context_over_200k and in tiers beside it is told once, with the true threshold", () => {
		const cost = (input: number): JsonObject => ({
			tiers: [tier(272_000, { input })],
			context_over_200k: { input },
		});

		expect(costChanges(cost(2), cost(3))).toEqual([
			["tiers[272000].input", 2, 3],
		]);
	});

	test("did not change where tiers join context_over_200k or take its place, in either direction", () => {
		const old: JsonObject = { context_over_200k: { input: 2 } };
		const tiers: JsonObject = { tiers: [tier(272_000, { input: 2 })] };

		for (const now of [tiers, { ...old, ...tiers }]) {
			expect(costChanges(old, now)).toEqual([]);
			expect(costChanges(now, old)).toEqual([]);
		}
	});

	test("while tiers take the place of context_over_200k is told as one change", () => {
		expect(
			costChanges(
				{ context_over_200k: { input: 2 } },
				{ tiers: [tier(272_000, { input: 3 })] },
			),
		).toEqual([["tiers[272000].input", 2, 3]]);
	});

	test("is told in the order of the later fields, and what vanished comes last", () => {
		expect(
			costChanges(
				{ gone: 1, input: 1, output: 1 },
				{ output: 2, new: 1, input: 2 },
			).map(([dimension]) => dimension),
		).toEqual(["output", "new", "input", "gone"]);
	});

	test("is told the other way round with before and after exchanged, for any prices", () => {
		const cost = fc.dictionary(
			fc.constantFrom("input", "output", "cache_read"),
			fc.option(fc.double({ min: 0, max: 1000, noNaN: true })),
			{ noNullPrototype: true },
		);
		fc.assert(
			fc.property(cost, cost, (a, b) => {
				const back = costChanges(b, a).map(([name, before, after]) => [
					name,
					after,
					before,
				]);
				expect(new Set(costChanges(a, b))).toEqual(new Set(back));
			}),
		);
	});
});

test.skipIf(noRealData)(
	"no price changed in any real model that did not change",
	async () => {
		for (const date of await snapshotDates()) {
			for (const { models } of (await readCatalog(date)).values()) {
				for (const model of models.values()) {
					expect(priceChanges(model, model)).toEqual([]);
				}
			}
		}
	},
);

test.skipIf(noRealData)(
	"three prices became a million times larger in the week of 2025-12-08",
	async () => {
		const before = await readCatalog("2025-12-08");
		const after = await readCatalog("2025-12-15");
		const ratios = [...before].flatMap(([id, { models }]) =>
			[...models].flatMap(([modelId, model]) => {
				const now = after.get(id)?.models.get(modelId);
				return now ? priceChanges(model, now).map(({ ratio }) => ratio) : [];
			}),
		);

		expect(
			ratios.filter((ratio) => ratio !== null && Math.abs(ratio - 1e6) < 1),
		).toHaveLength(3);
	},
);
