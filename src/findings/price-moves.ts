// How far prices moved, also where the price before is not in the catalog before: it was unknown or 0 for a while, the model
// was gone, it had another id, or there was no such tier.
import type { GoneListing } from "../catalog/gone.ts";
import { type Model, type ModelRef, refKey } from "../catalog/model.ts";
import type { CatalogDiff } from "../changes/compare.ts";
import {
	type PriceChange,
	priceBelow,
	priceChanges,
	priceOf,
	pricesOf,
} from "../changes/prices.ts";
import { nameKey } from "../changes/renames/facts.ts";
import { undatedKey } from "../changes/renames/ids.ts";
import { getOr, groupBy, memo, memoByObject } from "../lib/maps.ts";
import { factorBetween } from "../lib/ratio.ts";
import type { Peer } from "./agreement.ts";

/** A model that is new, changed or renamed. */
interface UpdatedListing extends Peer {
	readonly before: Model | undefined;
}

export interface TracedChange extends PriceChange {
	/** Where the price before is from, if it is not in the catalog before: `until 2026-06-15`, `as gpt-5`. */
	readonly from?: string;
	/** It is the price of another listing of the provider, which is probably the same model. */
	readonly isOfAlike?: boolean;
}

/**
 * A function that gives the prices of a model that changed, the largest move first.
 * @param gone what earlier syncs recorded
 */
export function createPriceMoves(
	diff: CatalogDiff,
	gone: readonly GoneListing[],
): (update: UpdatedListing) => readonly TracedChange[] {
	let formerOf:
		| ((update: UpdatedListing) => readonly FormerListing[])
		| undefined;
	return memoByObject((update: UpdatedListing) => {
		const { model, before = { id: model.id } } = update;
		let former: readonly FormerListing[] | undefined;
		const moves = priceChanges(before, model).map((change): TracedChange => {
			const isKnown = change.before !== null && change.before !== 0;
			const isPaid = change.after !== null && change.after > 0;
			if (isKnown || !isPaid || change.dimension.mode) return change;
			const ofAll = priceBelow(pricesOf(before), change.dimension);
			if (change.dimension.tier !== undefined && ofAll !== null && ofAll > 0) {
				return { ...moveFrom(ofAll, change), from: "without such a tier" };
			}
			formerOf ??= indexFormer(diff, gone);
			former ??= formerOf(update);
			return nearestMove(change, former) ?? change;
		});
		return moves.sort((a, b) => factorOf(b) - factorOf(a));
	});
}

/** 0 where one of the two is not known, or not above zero. */
export function factorOf({ before, after, ratio }: PriceChange): number {
	return before === null || after === null || ratio === null || ratio <= 0
		? 0
		: factorBetween(before, after);
}

function moveFrom(before: number, change: PriceChange): PriceChange {
	return { ...change, before, ratio: (change.after ?? 0) / before };
}

/** The smallest move from anything that the model may have cost. */
function nearestMove(
	change: PriceChange,
	listings: readonly FormerListing[],
): TracedChange | null {
	const moves = listings.flatMap(({ model, ...rest }) => {
		const price = priceBelow(pricesOf(model), change.dimension);
		return price !== null && price > 0
			? [{ ...moveFrom(price, change), ...rest }]
			: [];
	});
	const [nearest = null] = moves.sort((a, b) => factorOf(a) - factorOf(b));
	return nearest;
}

/** A listing that was known before. */
interface FormerListing
	extends Required<Pick<TracedChange, "from" | "isOfAlike">> {
	readonly model: Model;
}

/** More under one key would change nothing, and take time for each model. */
const MAX_ALIKE = 50;

/**
 * What a model was before: itself when it was last known, else listings of its provider that differ only in date or
 * folder. A provider is indexed when one of its models is asked for: most have none.
 */
function indexFormer(
	diff: CatalogDiff,
	gone: readonly GoneListing[],
): (update: UpdatedListing) => readonly FormerListing[] {
	const newPlace = placesAfterRenames(diff, gone);
	const newProvider = new Map(
		diff.providerRenames.map(({ from, to }) => [from.id, to.id]),
	);
	const oldProvider = new Map(
		diff.providerRenames.map(({ from, to }) => [to.id, from.id]),
	);
	const placeNow = ({ provider }: { readonly provider: string }) =>
		newProvider.get(provider) ?? provider;
	const own = new Map<string, FormerListing[]>();
	for (const { provider, id, since, cost } of gone) {
		if (!cost) continue;
		const when = `until ${since}`;
		const place = newPlace({ provider, id });
		const from = place.id === id ? when : `as \`${id}\` ${when}`;
		addTo(own, refKey(place), { model: { id, cost }, from, isOfAlike: false });
	}
	const goneAt = groupBy(gone, placeNow);
	const removedAt = groupBy(diff.changes.models.removed, placeNow);
	const alikeAt = memo((provider) => {
		const alike = new Map<string, FormerListing[]>();
		const add = (key: string, model: Model, when = "") =>
			addTo(alike, key, {
				model,
				from: `as \`${model.id}\`${when}`,
				isOfAlike: true,
			});
		for (const { id, since, cost } of goneAt.get(provider) ?? []) {
			if (cost) add(undatedKey(id), { id, cost }, ` until ${since}`);
		}
		const before = diff.before.get(oldProvider.get(provider) ?? provider);
		const after = diff.after.get(provider);
		for (const model of before?.models.values() ?? []) {
			const isListed = after?.models.has(model.id) ?? false;
			// Side by side, the dates of a model may have cache prices of their own.
			add(undatedKey(model.id), isListed ? withMainPrices(model) : model);
		}
		for (const { model } of removedAt.get(provider) ?? []) {
			add(`name ${nameKey(model)}`, model);
		}
		return alike;
	});
	return ({ provider, model }) => {
		const itself = own.get(refKey({ provider, id: model.id }));
		if (itself) return itself;
		const alike = alikeAt(provider);
		const keys = [undatedKey(model.id), `name ${nameKey(model)}`];
		return keys.flatMap((key) => alike.get(key) ?? []);
	};
}

function addTo(
	listings: Map<string, FormerListing[]>,
	key: string,
	listing: FormerListing,
): void {
	const known = getOr(listings, key, () => []);
	if (known.length < MAX_ALIKE) known.push(listing);
}

function withMainPrices(model: Model): Model {
	const [input, output] = [priceOf(model, "input"), priceOf(model, "output")];
	return { id: model.id, cost: { input, output } };
}

/** A function that gives the place that a model has after all known renames. */
function placesAfterRenames(
	{ renames }: Pick<CatalogDiff, "renames">,
	gone: readonly GoneListing[],
): (place: ModelRef) => ModelRef {
	const next = new Map([
		...gone.flatMap(({ successor, ...one }): [string, ModelRef][] =>
			successor ? [[refKey(one), successor]] : [],
		),
		...renames.map(({ from, to }): [string, ModelRef] => [
			refKey({ provider: from.provider, id: from.model.id }),
			{ provider: to.provider, id: to.model.id },
		]),
	]);
	return (start) => {
		const seen = new Set<string>();
		let place = start;
		for (;;) {
			const key = refKey(place);
			const to = next.get(key);
			// A model may have been renamed there and back.
			if (to === undefined || seen.has(key)) return place;
			seen.add(key);
			place = to;
		}
	};
}
