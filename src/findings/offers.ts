// What a listing costs, as far as it can be compared with others.
import type { Model } from "../catalog/model.ts";
import { modalitiesOf } from "../changes/abilities.ts";
import { priceOf } from "../changes/prices.ts";
import { memoByObject } from "../lib/maps.ts";
import type { Peer } from "./agreement.ts";

/** USD per million tokens, neither of them zero. */
export interface PaidPrice {
	readonly input: number;
	readonly output: number;
}

/** Null if the model is free, or its price is not known. A listing is the peer of many. */
export const paidPriceOf = memoByObject((model: Model): PaidPrice | null => {
	const input = priceOf(model, "input") ?? 0;
	const output = priceOf(model, "output") ?? 0;
	return input > 0 && output > 0 ? { input, output } : null;
});

/** A model at a provider that charges for it. */
export interface PaidPeer extends Peer {
	readonly paid: PaidPrice;
}

/** Those of the listings that have a price. */
export function paidAmong(listings: readonly Peer[]): PaidPeer[] {
	return listings.flatMap(({ provider, model }) => {
		const paid = paidPriceOf(model);
		return paid === null ? [] : [{ provider, model, paid }];
	});
}

/** Images and audio have prices of their own kind. */
export const writesText = memoByObject((model: Model): boolean =>
	[...modalitiesOf(model, "output")].every((kind) => kind === "text"),
);
