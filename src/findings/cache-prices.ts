import { CACHE_PRICES } from "../catalog/fields.ts";
import type { Model } from "../catalog/model.ts";
import { declareFindings, type Finding } from "../lib/finding.ts";
import { isObject } from "../lib/json.ts";
import { groupBy, memo } from "../lib/maps.ts";
import { price } from "../lib/numbers.ts";
import {
	areWithin,
	factorBetween,
	isAtLeast,
	medianOf,
	toTwoDigits,
} from "../lib/ratio.ts";
import {
	collectVotes,
	describeAgreement,
	mostAgreed,
	type Peer,
} from "./agreement.ts";
import { type PaidPrice, paidPriceOf } from "./offers.ts";
import {
	aboutField,
	COMPARE,
	type ModelUpdate,
	type Rule,
	type RuleContext,
} from "./rule-context.ts";

/** Providers with the same two prices copy one price list; rounding aside, they copy all of it. */
const SAME_PRICE = 0.02;
/** After rounding to two digits. */
const SAME_CACHE_PRICE = 0.05;
const MIN_OTHERS = 3;
const MOST = 0.8;
/** Two, and three in five, are enough if the vendor is among them: many copies of a mistake are still one. */
const MIN_WITH_VENDOR = 2;
const MOST_WITH_VENDOR = 0.6;
/** Half or twice of a cache price is of another model; less is rounding. */
const OUTLIER_FACTOR = 1.9;

/** A vendor gives about the same discount for all its models, or raises it, and each provider passes it on. */
const MIN_HABIT = 3;
const HABIT = 0.8;

const FINDINGS = declareFindings({
	"cache-price-unusual": {
		severity: "notice",
		when: `The price of reading or writing the cache is at least ${OUTLIER_FACTOR} times the share of the input price that it is in ${HABIT * 100}% of at least ${MIN_HABIT} other models that the provider has of the same vendor, and no other provider had this share for the model before. It was perhaps copied from the previous model.`,
		remedy: COMPARE,
	},
	"cache-price-outlier": {
		severity: "warning",
		when: `The price of reading or writing the cache is off by a factor of ${OUTLIER_FACTOR} from the one that at least ${MIN_OTHERS} other providers of this model have with the same input and output prices: at least ${MOST * 100}% of these providers, or ${MIN_WITH_VENDOR} and ${MOST_WITH_VENDOR * 100}% with the vendor among them. It was perhaps copied from another model.`,
		remedy: COMPARE,
	},
});

/** Cache prices that do not belong to the input and output prices beside them. */
export const cachePriceRule: Rule = {
	title: "Cache prices",
	findings: Object.values(FINDINGS),
	check: (context) => {
		const habitsAt = memo((provider) => cacheHabits(provider, context));
		return context.updatesOf("cost").flatMap((update) => {
			const paid = paidPriceOf(update.model);
			const fields = CACHE_PRICES.filter((field) =>
				isNews(update, field, paid),
			);
			if (paid === null || fields.length === 0) return [];
			const peers = context
				.paidPeersOf(update)
				.filter((peer) => areSame(paid, peer.paid));
			return fields.flatMap((field) => {
				const found = findOutlier(update, field, peers, context);
				return found.length > 0
					? found
					: findUnusual(update, field, habitsAt(update.provider), context);
			});
		});
	},
};

/** A provider that gives no discount says so by the input price. */
function isNews(
	{ model, before }: ModelUpdate,
	field: string,
	paid: PaidPrice | null,
): boolean {
	const price = cachePriceOf(model, field);
	return (
		price !== null &&
		price !== (before && cachePriceOf(before, field)) &&
		!(paid && areWithin(price, paid.input, SAME_PRICE))
	);
}

/** @param peers those with the same input and output prices */
function findOutlier(
	update: ModelUpdate,
	field: string,
	peers: readonly Peer[],
	{ vendorPeerOf }: Pick<RuleContext, "vendorPeerOf">,
): Finding[] {
	const own = cachePriceOf(update.model, field);
	const votes = collectVotes(peers, (model) => {
		const other = cachePriceOf(model, field);
		return other === null ? null : toTwoDigits(other);
	});
	const agreed = mostAgreed(votes, update.provider);
	if (own === null || agreed === null) return [];
	if (!isAtLeast(factorBetween(own, agreed.value), OUTLIER_FACTOR)) return [];
	const vendor = vendorPeerOf(update);
	const vendorAgrees =
		vendor !== undefined &&
		peers.some(({ model }) => model === vendor.model) &&
		areWithin(
			cachePriceOf(vendor.model, field) ?? 0,
			agreed.value,
			SAME_CACHE_PRICE,
		);
	const [least, most] = vendorAgrees
		? [MIN_WITH_VENDOR, MOST_WITH_VENDOR]
		: [MIN_OTHERS, MOST];
	if (agreed.providers < least) return [];
	if (!isAtLeast(agreed.providers, agreed.of * most)) return [];
	return [
		aboutField(update, ["cost", field], {
			kind: FINDINGS["cache-price-outlier"],
			severity: "warning",
			message: `\`${field}\` is ${price(own)}; ${describeAgreement(agreed)} with the same input and output prices have ${price(agreed.value)}.`,
		}),
	];
}

/** The part of the input price that most models of one vendor have at a provider. */
interface CacheHabit {
	/** How many models have a price at all. */
	readonly models: number;
	readonly share: number;
	/** How many have this share. */
	readonly same: number;
}

/** By field and vendor. */
function cacheHabits(
	provider: string,
	{ diff: { after, vendors } }: Pick<RuleContext, "diff">,
): ReadonlyMap<string, CacheHabit> {
	const models = [...(after.get(provider)?.models.values() ?? [])];
	const shares = models.flatMap((model) => {
		const own = CACHE_PRICES.flatMap((field) => {
			const share = shareOf(model, field);
			return share === null ? [] : [{ field, share }];
		});
		const vendor = own.length > 0 ? vendors.vendorOf(provider, model) : null;
		return vendor === null
			? []
			: own.map(({ field, share }) => ({ key: `${field} ${vendor}`, share }));
	});
	return new Map(
		[...groupBy(shares, ({ key }) => key)].map(([key, group]) => [
			key,
			habitOf(group.map(({ share }) => share)),
		]),
	);
}

/** A model is compared with the others. One that is far above their middle can be left out without moving it. */
function habitOf(shares: readonly number[]): CacheHabit {
	const share = medianOf(shares.toSorted((a, b) => a - b).slice(0, -1));
	const same = shares.filter((one) => areWithin(one, share, SAME_CACHE_PRICE));
	return { models: shares.length, share, same: same.length };
}

function findUnusual(
	update: ModelUpdate,
	field: string,
	habits: ReadonlyMap<string, CacheHabit>,
	{ diff, peersOf }: Pick<RuleContext, "diff" | "peersOf">,
): Finding[] {
	const { provider, model } = update;
	const share = shareOf(model, field);
	const vendor = diff.vendors.vendorOf(provider, model);
	const habit = habits.get(`${field} ${vendor}`);
	if (share === null || habit === undefined) return [];
	const others = habit.models - 1;
	if (others < MIN_HABIT) return [];
	if (!isAtLeast(share / habit.share, OUTLIER_FACTOR)) return [];
	if (!isAtLeast(habit.same, others * HABIT)) return [];
	// Some models have another discount everywhere. What is new everywhere may be one mistake.
	const isKnown = peersOf(update).some(
		(peer) =>
			diff.before.get(peer.provider)?.models.has(peer.model.id) &&
			areWithin(shareOf(peer.model, field) ?? 0, share, SAME_CACHE_PRICE),
	);
	if (isKnown) return [];
	return [
		aboutField(update, ["cost", field], {
			kind: FINDINGS["cache-price-unusual"],
			severity: "notice",
			message: `\`${field}\` is ${toTwoDigits(share)} times \`input\`; in ${habit.same} of the provider's ${others} other models of this vendor it is ${toTwoDigits(habit.share)} times.`,
		}),
	];
}

/** Which part of the input price it costs to read or write the cache. */
function shareOf(model: Model, field: string): number | null {
	const price = cachePriceOf(model, field);
	const paid = paidPriceOf(model);
	return price === null || paid === null ? null : price / paid.input;
}

/** Null if it is free, or not known. */
function cachePriceOf(model: Model, field: string): number | null {
	const price = isObject(model.cost) ? model.cost[field] : undefined;
	return typeof price === "number" && price > 0 ? price : null;
}

function areSame(a: PaidPrice, b: PaidPrice): boolean {
	return (
		areWithin(a.input, b.input, SAME_PRICE) &&
		areWithin(a.output, b.output, SAME_PRICE)
	);
}
