import { blend } from "../changes/prices.ts";
import { memoByObject } from "../lib/maps.ts";
import { hashOf } from "./address.ts";
import type { PageIdentity, PageReport } from "./page-report.ts";

type Offer = PageIdentity["listings"][number];

/** A model at a provider, to compare it with others. */
export interface RankedOffer extends Offer {
	readonly hash: string;
	/** Blended, three parts input and one output; null if it is not known. */
	readonly price: number | null;
	/** Nobody asks for less. */
	readonly isCheapest: boolean;
}

/** Every model of a report with all its providers, by deep link. */
export const identitiesByHash = memoByObject(
	({
		identities = [],
	}: Pick<PageReport, "identities">): ReadonlyMap<string, PageIdentity> =>
		new Map(
			identities.flatMap((identity) =>
				identity.listings.map(
					(listing) => [hashOf(listing), identity] as const,
				),
			),
		),
);

/**
 * The offers of a model: its vendor's own first, then by price. At $0 a model is often part of a subscription, so the
 * cheapest is the cheapest that has a price, unless it is removed.
 */
export function rankOffers({ listings }: PageIdentity): RankedOffer[] {
	const priced = listings.map((listing) => ({
		...listing,
		hash: hashOf(listing),
		price: blend(listing.input ?? null, listing.output ?? null),
	}));
	const least = priced.reduce(
		(least, { price, removed }) =>
			price === null || price <= 0 || removed ? least : Math.min(least, price),
		Number.POSITIVE_INFINITY,
	);
	return priced
		.map((offer) => ({
			...offer,
			isCheapest: offer.price === least && !offer.removed,
		}))
		.sort(
			(a, b) =>
				Number(b.own ?? false) - Number(a.own ?? false) ||
				compare(a.price, b.price),
		);
}

/** Those at $0 after all with a price, and those that are not known last. */
function compare(a: number | null, b: number | null): number {
	const rank = (price: number | null) =>
		price === null ? 2 : price <= 0 ? 1 : 0;
	return rank(a) - rank(b) || (a ?? 0) - (b ?? 0);
}

/** The blended price of a model in the new catalog; null if it is not known. */
export function priceByHash(report: PageReport, hash: string): number | null {
	const listing = identitiesByHash(report)
		.get(hash)
		?.listings.find((listing) => hashOf(listing) === hash);
	return blend(listing?.input ?? null, listing?.output ?? null);
}
