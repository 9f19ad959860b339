import type { Dimension } from "../catalog/fields.ts";
import type { Model } from "../catalog/model.ts";
import { factorBetween, isAtLeast } from "../lib/ratio.ts";
import { blendOf, type PriceChange, priceOf } from "./prices.ts";

export const PRICE_VERDICTS = [
	"increased",
	"decreased",
	"priced",
	"unpriced",
] as const;

/**
 * What happened to the price of a model as a whole. Every report counts models by it.
 * - `increased`, `decreased`: by the blend of input and output, or if that stays the same, by the largest move.
 * - `priced`: input and output had no price, and at least one of them has one now.
 * - `unpriced`: input or output had a price and has none now. A price of zero is a price.
 */
export type PriceVerdict = (typeof PRICE_VERDICTS)[number];

export interface PriceMove {
	/** Null if no price moves by 1% or more. */
	readonly verdict: PriceVerdict | null;
	/** `after / before` of what decided, infinite from zero. Null if nothing moves or a price is not known. */
	readonly ratio: number | null;
	/** The price that decided; null: the blend of input and output. */
	readonly of: Dimension | null;
}

/** Smaller moves are rounding: currencies, or cents per thousand tokens. */
const NOTICEABLE = 0.01;

/** @param changes those of `priceChanges` between the same two states */
export function judgePrices(
	before: Model,
	after: Model,
	changes: readonly PriceChange[],
): PriceMove {
	const known = (model: Model) =>
		(["input", "output"] as const).filter(
			(name) => priceOf(model, name) !== null,
		);
	const [old, now] = [known(before), known(after)];
	if (old.some((name) => !now.includes(name))) return withoutRatio("unpriced");
	if (old.length === 0 && now.length > 0) return withoutRatio("priced");
	const blended = ratioOf(blendOf(before), blendOf(after));
	if (isNoticeable(blended)) return fromRatio(blended, null);
	const [largest] = changes
		.map(({ before, after, dimension }) => ({
			ratio: ratioOf(before, after),
			dimension,
		}))
		.sort((a, b) => sizeOfMove(b.ratio) - sizeOfMove(a.ratio));
	return largest && isNoticeable(largest.ratio)
		? fromRatio(largest.ratio, largest.dimension)
		: withoutRatio(null);
}

/** Half the price counts as much as twice the price. 1 if nothing moves or a price is not known. */
export function sizeOfMove(ratio: number | null): number {
	if (ratio === null) return 1;
	return factorBetween(ratio, 1);
}

function isNoticeable(ratio: number | null): ratio is number {
	return (
		ratio !== null &&
		(ratio === 0 || isAtLeast(Math.abs(ratio - 1), NOTICEABLE))
	);
}

function ratioOf(before: number | null, after: number | null): number | null {
	if (before === null || after === null) return null;
	if (before === 0) return after === 0 ? 1 : Number.POSITIVE_INFINITY;
	return after / before;
}

function fromRatio(ratio: number, of: Dimension | null): PriceMove {
	return { verdict: ratio > 1 ? "increased" : "decreased", ratio, of };
}

function withoutRatio(verdict: PriceMove["verdict"]): PriceMove {
	return { verdict, ratio: null, of: null };
}
