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
import {
	declareFindings,
	type Finding,
	type FindingText,
	type Severity,
} from "../lib/finding.ts";
import {
	aboutField,
	COMPARE_PRICE_LIST,
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

const FINDINGS = declareFindings({
	"price-impossible": {
		severity: "danger",
		when: `A price is negative, not finite, or above ${ABOVE_ANY} per million tokens.`,
		remedy: COMPARE_PRICE_LIST,
		isNeverWritten: true,
	},
	"price-jump": {
		severity: {
			danger: `fewer than ${ENOUGH_OTHERS} other providers have the same price for this model`,
			warning: `at least ${ENOUGH_OTHERS} have it, within ${SAME * 100}%`,
		},
		when: `A price changes by a factor of ${JUMP} or more.`,
		remedy: COMPARE_PRICE_LIST,
	},
	"price-zero": {
		severity: {
			warning: "it becomes 0",
			notice: "it was 0 and has a value now",
		},
		when: "The input or output price changes to or from 0, which can mean free, part of a subscription, or unknown.",
		remedy: COMPARE_PRICE_LIST,
	},
});

/** Prices that can't be, that moved by more than anybody decides, and those that became zero or were it. */
export const priceRule: Rule = {
	title: "Prices",
	findings: Object.values(FINDINGS),
	check: ({ updatesOf: pairsWith, peersOf }) =>
		pairsWith(...PRICED).flatMap((pair) => [
			...impossiblePrices(pair),
			...judgeJumps(pair, peersOf),
			...judgeZero(pair),
		]),
};

const MOVE_FINDINGS = declareFindings({
	"price-move": {
		severity: "warning",
		when: `A price changes by the factor \`price-alert\` or more, and by less than ${JUMP}. Only the largest change of each model.`,
		remedy: COMPARE_PRICE_LIST,
		isInPriceTable: true,
	},
});

/** Of moves that are only worth a look, a model's largest. */
export const moveRule: Rule = {
	title: "Smaller changes of a price",
	findings: Object.values(MOVE_FINDINGS),
	check: ({ updatesOf: pairsWith, priceAlert }) =>
		pairsWith(...PRICED).flatMap((pair) => {
			const [largest] = movesOf(pair);
			if (!largest || factor(largest) >= JUMP) return [];
			if (factor(largest) < priceAlert) return [];
			return [
				priceFinding(pair, largest.dimension, {
					kind: MOVE_FINDINGS["price-move"],
					severity: "warning",
					message: describeMove(largest),
				}),
			];
		}),
};

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
						kind: FINDINGS["price-impossible"],
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
		? `The price is above $${ABOVE_ANY}, more than any known price. Is the unit wrong?`
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
				kind: FINDINGS["price-jump"],
				severity: agrees ? "warning" : "danger",
				message: `${describeMove(move)}${agrees ? ` ${others} other providers have the same price.` : ""}`,
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
			kind: FINDINGS["price-zero"],
			severity: isFree ? "warning" : "notice",
			message: isFree
				? `${dimension.name} is $0 now: free, part of a subscription, or no longer known.`
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
function priceFinding<S extends Severity>(
	pair: ModelUpdate,
	dimension: Dimension,
	text: FindingText<S>,
): Finding {
	return aboutField<S>(pair, fieldOfPrice(dimension, pair.after), text);
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
