import {
	type Dimension,
	dimensionKey,
	MILLION_TOKENS,
} from "../catalog/fields.ts";
import type { Model } from "../catalog/model.ts";
import {
	fieldOfPrice,
	PRICED,
	type Price,
	type PriceChange,
	type Prices,
	priceChanges,
	pricesOf,
} from "../changes/prices.ts";
import type { Finding } from "../lib/finding.ts";
import {
	aboutField,
	type ModelUpdate,
	type Peer,
	type Rule,
	type RuleContext,
} from "./rule-context.ts";

/** USD per million tokens. The most expensive model of ten months costs 600; above, upstream has mistaken the unit. */
const ABOVE_ANY = 1000;
/** A price that moves by this factor is more often a slip of a unit than a decision. */
const JUMP = 10;

/** So many other providers with the same price, give or take rounding, make a jump believable. */
const ENOUGH_OTHERS = 2;
const SAME = 0.05;

const REMEDY = "Compare it with the provider's own price list.";

/** Prices that can't be, that moved by more than anybody decides, and those that became zero or were it. */
export const priceRule: Rule = ({ updatesOf: pairsWith, peersOf }) =>
	pairsWith(...PRICED).flatMap((pair) => [
		...impossiblePrices(pair),
		...judgeJumps(pair, peersOf),
		...judgeZero(pair),
	]);

/** Of moves that are only worth a look, a model's largest. */
export const moveRule: Rule = ({ updatesOf: pairsWith, priceAlert }) =>
	pairsWith(...PRICED).flatMap((pair) => {
		const [largest] = movesOf(pair);
		if (!largest || factor(largest) >= JUMP) return [];
		if (factor(largest) < priceAlert) return [];
		const what = { code: "price-move", severity: "warning" } as const;
		const message = describeMove(largest);
		return [priceFinding(pair, largest.dimension, { ...what, message })];
	});

function impossiblePrices(pair: ModelUpdate): Finding[] {
	const before = pair.before && pricesOf(pair.before);
	const found = [...pricesOf(pair.after)].flatMap(([key, price]) => {
		const { dimension, amount } = price;
		const reason = whyImpossible(price);
		const isOld = before?.get(key)?.amount === amount;
		return reason === null || isOld
			? []
			: [
					priceFinding(pair, dimension, {
						code: "price-impossible",
						severity: "danger",
						message: reason,
					}),
				];
	});
	return oneForEachField(found);
}

function whyImpossible({ dimension, amount }: Price): string | null {
	if (!Number.isFinite(amount)) return "The price is not a finite number.";
	if (amount < 0) return "The price is negative.";
	return amount > ABOVE_ANY && dimension.unit === MILLION_TOKENS
		? "The price is above any ever listed: a wrong unit?"
		: null;
}

/** A jump to where others are is an announcement, or at least everybody's mistake: worth a look, and not held. */
function judgeJumps(
	pair: ModelUpdate,
	peersOf: RuleContext["peersOf"],
): Finding[] {
	// From an impossible price there is only one way, and it is no news.
	const jumps = movesOf(pair).filter(
		(move) =>
			factor(move) >= JUMP &&
			whyImpossible({ ...move, amount: move.before ?? 0 }) === null,
	);
	const peers = jumps.length === 0 ? [] : peersOf(pair).map(toPrices);
	return oneForEachField(
		jumps.map((move) => {
			const others = countAgreeing(move, peers);
			const agrees = others >= ENOUGH_OTHERS;
			return priceFinding(pair, move.dimension, {
				code: "price-jump",
				severity: agrees ? "warning" : "danger",
				message: `${describeMove(move)}${agrees ? ` ${others} others have the same price.` : ""}`,
			});
		}),
	);
}

interface PeerPrices {
	readonly provider: string;
	readonly prices: Prices;
}

const pricesOfPeers = new WeakMap<Model, Prices>();

/** The same offer is the peer of many. */
function toPrices({ provider, model }: Peer): PeerPrices {
	const prices = pricesOfPeers.get(model) ?? pricesOf(model);
	pricesOfPeers.set(model, prices);
	return { provider, prices };
}

function countAgreeing(
	{ dimension, after }: PriceChange,
	peers: readonly PeerPrices[],
): number {
	const key = dimensionKey(dimension);
	const providers = peers.filter(({ prices }) => {
		const price = prices.get(key)?.amount ?? 0;
		return price > 0 && Math.abs(price / (after ?? 0) - 1) <= SAME;
	});
	return new Set(providers.map(({ provider }) => provider)).size;
}

/** The largest first. */
function movesOf({ before, after }: ModelUpdate): PriceChange[] {
	if (before === undefined) return [];
	return priceChanges(before, after).toSorted((a, b) => factor(b) - factor(a));
}

/** Zero is free, or part of a subscription, or not known: three things that upstream does not tell apart. */
function judgeZero(pair: ModelUpdate): Finding[] {
	const { before, after } = pair;
	if (before === undefined) return [];
	const crossing = priceChanges(before, after).find(
		({ dimension, before, after }) =>
			["input", "output"].includes(dimensionKey(dimension)) &&
			before !== null &&
			after !== null &&
			Math.min(before, after) === 0 &&
			Math.max(before, after) <= ABOVE_ANY,
	);
	if (!crossing) return [];
	const { dimension } = crossing;
	const isFree = crossing.after === 0;
	return [
		priceFinding(pair, dimension, {
			code: "price-zero",
			severity: isFree ? "warning" : "notice",
			message: isFree
				? `${dimension.name} went to $0: free, in a subscription, or no longer known.`
				: `${dimension.name} was $0 and has a price now.`,
		}),
	];
}

function describeMove({ dimension, ratio }: PriceChange): string {
	const verb = (ratio ?? 0) > 1 ? "rose" : "fell";
	const size = Math.max(ratio ?? 1, 1 / (ratio ?? 1));
	return `${dimensionKey(dimension)} ${verb} by a factor of ${Math.round(size * 10) / 10}.`;
}

/** A finding about the field that the price of a dimension stands in. */
function priceFinding(
	pair: ModelUpdate,
	dimension: Dimension,
	what: Pick<Finding, "code" | "severity" | "message">,
): Finding {
	return aboutField(pair, fieldOfPrice(dimension, pair.after), {
		remedy: REMEDY,
		...what,
	});
}

/** All tiers stand in one field. */
function oneForEachField(findings: readonly Finding[]): Finding[] {
	const byField = new Map<string, Finding>();
	for (const finding of findings) {
		const key = keyOf(finding);
		if (!byField.has(key)) byField.set(key, finding);
	}
	return [...byField.values()];
}

function keyOf({ field }: Finding): string {
	return JSON.stringify(field);
}

function factor({ ratio }: PriceChange): number {
	return ratio === null || ratio <= 0 ? 0 : Math.max(ratio, 1 / ratio);
}
