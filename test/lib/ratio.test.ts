import fc from "fast-check";
import { expect, test } from "vitest";
import {
	areWithin,
	factorBetween,
	isAtLeast,
	medianOf,
} from "../../src/lib/ratio.ts";

/** Prices as people write them: up to four decimals. */
const price = fc
	.integer({ min: 1, max: 10_000_000 })
	.map((units) => units / 10_000);

test("ten times is ten times, for any price and in both directions", () => {
	fc.assert(
		fc.property(price, fc.integer({ min: 2, max: 1000 }), (amount, times) => {
			const other = Number((amount * times).toPrecision(12));
			expect(isAtLeast(factorBetween(amount, other), times)).toBe(true);
			expect(isAtLeast(factorBetween(other, amount), times)).toBe(true);
			expect(isAtLeast(factorBetween(amount, other), times + 0.001)).toBe(
				false,
			);
		}),
	);
});

test("a price is within two percent of one that is two percent lower, for any price", () => {
	fc.assert(
		fc.property(price, (amount) => {
			expect(areWithin(amount, amount * 0.98, 0.02)).toBe(true);
			expect(areWithin(amount * 0.98, amount, 0.02)).toBe(true);
			expect(areWithin(amount, amount * 0.979, 0.02)).toBe(false);
		}),
	);
});

test.each([
	[[], 0],
	[[3, 1, 2], 2],
	[[4, 1, 3, 2], 3],
])("the median of %j is %d", (values, middle) => {
	expect(medianOf(values)).toBe(middle);
});
