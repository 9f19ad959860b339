import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Model } from "../../src/catalog/model.ts";
import { judgePrices, sizeOfMove } from "../../src/changes/price-verdict.ts";
import { priceChanges } from "../../src/changes/prices.ts";
import type { JsonObject } from "../../src/lib/json.ts";

const model = (cost?: JsonObject): Model => ({
	id: "m",
	...(cost && { cost }),
});
const judge = (before?: JsonObject, after?: JsonObject) => {
	const [was, now] = [model(before), model(after)];
	const { verdict, ratio, of } = judgePrices(was, now, priceChanges(was, now));
	return { verdict, ratio, of: of?.name ?? null };
};

describe("the verdict about a model's price", () => {
	test.each([
		[
			"is by the blend of three parts input and one output",
			{ input: 1, output: 4 },
			{ input: 2, output: 4 },
			"increased",
			10 / 7,
			null,
		],
		[
			"is one even if input and output move apart",
			{ input: 1, output: 4 },
			{ input: 0.5, output: 5 },
			"decreased",
			6.5 / 7,
			null,
		],
		[
			"is by the largest move where the blend stays",
			{ input: 1, output: 2, cache_read: 0.1 },
			{ input: 1, output: 2, cache_read: 0.2 },
			"increased",
			2,
			"cache_read",
		],
		[
			"is by the largest move where the blend moves by less than 1%",
			{ input: 1, output: 1, cache_read: 0.4 },
			{ input: 1.005, output: 1, cache_read: 0.1 },
			"decreased",
			0.25,
			"cache_read",
		],
		[
			"counts half the price as much as twice",
			{ input: 1, output: 1, cache_read: 1, cache_write: 1 },
			{ input: 1, output: 1, cache_read: 1.9, cache_write: 0.5 },
			"decreased",
			0.5,
			"cache_write",
		],
		[
			"is none for moves below 1%",
			{ input: 1, output: 1 },
			{ input: 1.009, output: 1.009 },
			null,
			null,
			null,
		],
		[
			"counts a move of exactly 1%",
			{ input: 1, output: 1 },
			{ input: 1.01, output: 1.01 },
			"increased",
			1.01,
			null,
		],
		[
			"is none where a further price becomes known",
			{ input: 1, output: 1 },
			{ input: 1, output: 1, cache_read: 0.1 },
			null,
			null,
			null,
		],
		[
			"is by the price of input where output has none",
			{ input: 1 },
			{ input: 2 },
			"increased",
			2,
			"input",
		],
		[
			"says that a price is known now",
			undefined,
			{ input: 1, output: 1 },
			"priced",
			null,
			null,
		],
		[
			"says that a price of zero is known now",
			undefined,
			{ input: 0 },
			"priced",
			null,
			null,
		],
		[
			"says that one of two prices is gone",
			{ input: 1, output: 1 },
			{ input: 3 },
			"unpriced",
			null,
			null,
		],
		[
			"says that all are gone",
			{ input: 0, output: 0 },
			undefined,
			"unpriced",
			null,
			null,
		],
		[
			"is not about other prices that are gone",
			{ input: 1, output: 1, cache_read: 1 },
			{ input: 1, output: 1 },
			null,
			null,
			null,
		],
		[
			"takes zero for a price that goes up",
			{ input: 0, output: 0 },
			{ input: 1, output: 1 },
			"increased",
			Number.POSITIVE_INFINITY,
			null,
		],
		[
			"takes zero for a price that goes down",
			{ input: 1, output: 1 },
			{ input: 0, output: 0 },
			"decreased",
			0,
			null,
		],
		[
			"is none where zero stays zero",
			{ input: 0, output: 0 },
			{ input: 0, output: 0, cache_read: 0 },
			null,
			null,
			null,
		],
	] as const)("%s", (_, before, after, verdict, ratio, of) => {
		const judged = judge(before, after);
		expect(judged).toMatchObject({ verdict, of });
		if (ratio === null) expect(judged.ratio).toBeNull();
		else expect(judged.ratio).toBeCloseTo(ratio, 10);
	});

	test("turns round with the two states", () => {
		const price = fc.oneof(
			fc.constant(undefined),
			fc.constant(0),
			fc.double({ min: 0.001, max: 100, noNaN: true }),
		);
		const cost = fc
			.record({ input: price, output: price, cache_read: price })
			.map(
				(prices): JsonObject =>
					JSON.parse(JSON.stringify(prices)) as JsonObject,
			);
		fc.assert(
			fc.property(cost, cost, (before, after) => {
				const [there, back] = [judge(before, after), judge(after, before)];
				if (there.verdict === "increased") {
					expect(["decreased", null, "unpriced"]).toContain(back.verdict);
				}
				if (there.verdict === "priced") expect(back.verdict).toBe("unpriced");
				expect(judge(before, before).verdict).toBeNull();
			}),
		);
	});

	test("measures a move by its factor, in both directions", () => {
		expect(
			[2, 0.5, 1, 0, Number.POSITIVE_INFINITY, null].map(sizeOfMove),
		).toEqual([2, 2, 1, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 1]);
	});
});
