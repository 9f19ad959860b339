import {
	createDimension,
	type Dimension,
	dimensionKey,
} from "../catalog/fields.ts";
import type { Model } from "../catalog/model.ts";
import { isObject, type Json } from "../lib/json.ts";
import { memoByObject } from "../lib/maps.ts";

export interface Price {
	readonly dimension: Dimension;
	/** USD per unit of the dimension. */
	readonly amount: number;
}

/** By {@link dimensionKey}. An unknown price is absent; a price of zero is zero. */
export type Prices = ReadonlyMap<string, Price>;

/** `before` or `after` is null if that price is not known; then `ratio` is null, too. */
export interface PriceChange {
	readonly dimension: Dimension;
	readonly before: number | null;
	readonly after: number | null;
	/** `after / before`; null if one of them is unknown, or if `before` is zero. */
	readonly ratio: number | null;
}

/** `context_over_200k` is older than `tiers`. Upstream still writes it for old readers, whatever the real threshold is. */
export const LEGACY_TIER = "context_over_200k";
export const LEGACY_THRESHOLD = 200_000;

/** The fields of a model that contain prices. */
export const PRICED: readonly string[] = ["cost", "experimental"];

/** The prices that changed between two states of a model, in the order of the new model's fields. */
export function priceChanges(before: Model, after: Model): PriceChange[] {
	const old = pricesOf(before, firstThreshold(after));
	const now = pricesOf(after, firstThreshold(before));
	return [...new Map([...now, ...old])].flatMap(([key, { dimension }]) => {
		const from = old.get(key)?.amount ?? null;
		const to = now.get(key)?.amount ?? null;
		if (from === to) return [];
		const ratio = from !== null && to !== null && from !== 0 ? to / from : null;
		return [{ dimension, before: from, after: to, ratio }];
	});
}

/**
 * @param legacyThreshold the threshold that `context_over_200k` means if the model has no `tiers`
 */
export function pricesOf(
	model: Model,
	legacyThreshold: number = LEGACY_THRESHOLD,
): Prices {
	return legacyThreshold === LEGACY_THRESHOLD
		? usualPrices(model)
		: readPrices(model, legacyThreshold);
}

/** Rules and reports ask many times. */
const usualPrices = memoByObject((model: Model) =>
	readPrices(model, LEGACY_THRESHOLD),
);

function readPrices(model: Model, legacyThreshold: number): Prices {
	const prices = new Map<string, Price>();
	const { cost, experimental } = model;
	if (isObject(cost)) {
		collect(cost, {}, prices);
		const tiers = tiersOf(cost.tiers);
		for (const [tier, costOfTier] of tiers) {
			collect(costOfTier, { tier }, prices);
		}
		if (tiers.length === 0) {
			collect(cost[LEGACY_TIER], { tier: legacyThreshold }, prices);
		}
	}
	const modes = isObject(experimental) ? experimental.modes : undefined;
	if (isObject(modes)) {
		for (const [mode, settings] of Object.entries(modes)) {
			if (isObject(settings)) collect(settings.cost, { mode }, prices);
		}
	}
	return prices;
}

/** What a prompt of the size of a tier costs if there is no such tier: the price of the next lower one, or of all. */
export function priceBelow(
	prices: Prices,
	{ name, tier = 0 }: Dimension,
): number | null {
	let below: Price | undefined;
	for (const price of prices.values()) {
		const { dimension } = price;
		if (dimension.name !== name || dimension.mode !== undefined) continue;
		const size = dimension.tier ?? Number.NEGATIVE_INFINITY;
		const best = below?.dimension.tier ?? Number.NEGATIVE_INFINITY;
		if (size <= tier && size >= best) below = price;
	}
	return below?.amount ?? null;
}

/** The field that contains the price of a dimension. For a tier, this is the whole list of tiers. */
export function fieldOfPrice(
	{ name, tier, mode }: Dimension,
	model: Model,
): string[] {
	if (mode !== undefined) return ["experimental", "modes", mode, "cost", name];
	return ["cost", tier === undefined ? name : fieldOfTiers(model)];
}

/** The list is read once, because each of its tiers asks. */
const fieldOfTiers = memoByObject(({ cost }: Model): string =>
	isObject(cost) && tiersOf(cost.tiers).length > 0 ? "tiers" : LEGACY_TIER,
);

/** One price for input and output in USD per million tokens, weighted three to one as in most chats; null if one is unknown. */
export function blend(
	input: number | null,
	output: number | null,
): number | null {
	return input === null || output === null ? null : (3 * input + output) / 4;
}

/** The blended price of a model. */
export function blendOf(model: Model): number | null {
	return blend(priceOf(model, "input"), priceOf(model, "output"));
}

/** One of {@link pricesOf}; null if it is not known. */
export function priceOf(
	{ cost }: Model,
	dimension: "input" | "output",
): number | null {
	const price = isObject(cost) ? cost[dimension] : undefined;
	return typeof price === "number" ? roundPrice(price) : null;
}

/**
 * Removes rounding errors of upstream, such as 0.49299999999999994. Prices below a thousandth of a dollar are usually
 * per token by mistake. They are rounded to significant digits, so that different prices stay different.
 */
function roundPrice(price: number): number {
	return Math.abs(price) < 1e-3
		? Number(price.toPrecision(6))
		: Math.round(price * 1e6) / 1e6;
}

function collect(
	cost: Json | undefined,
	where: Pick<Dimension, "tier" | "mode">,
	into: Map<string, Price>,
) {
	if (!isObject(cost)) return;
	for (const [name, price] of Object.entries(cost)) {
		if (typeof price !== "number") continue;
		const dimension = createDimension(name, where);
		into.set(dimensionKey(dimension), { dimension, amount: roundPrice(price) });
	}
}

function tiersOf(tiers: Json | undefined): [threshold: number, cost: Json][] {
	if (!Array.isArray(tiers)) return [];
	return tiers.flatMap((entry): [number, Json][] => {
		if (!isObject(entry) || !isObject(entry.tier)) return [];
		const { size } = entry.tier;
		return typeof size === "number" ? [[size, entry]] : [];
	});
}

function firstThreshold({ cost }: Model): number | undefined {
	return isObject(cost) ? tiersOf(cost.tiers)[0]?.[0] : undefined;
}
