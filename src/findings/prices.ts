import {
	type Dimension,
	dimensionKey,
	MILLION_TOKENS,
	perUnit,
} from "../catalog/fields.ts";
import {
	fieldOfPrice,
	PRICED,
	type Price,
	type PriceChange,
	pricesOf,
} from "../changes/prices.ts";
import {
	declareFindings,
	type Finding,
	type FindingText,
	type Severity,
} from "../lib/finding.ts";
import { change, price } from "../lib/numbers.ts";
import { areWithin, isAtLeast } from "../lib/ratio.ts";
import { countProviders, type Peer } from "./agreement.ts";
import { factorOf, type TracedChange } from "./price-moves.ts";
import {
	aboutField,
	COMPARE,
	type ModelUpdate,
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
/** Or one whose price is near, where none is near the price before: upstream has corrected it. */
const NEAR = 1 / 3;
/** Resellers follow the market by less. */
const FAR = 3;
/** An agreement is of providers that copy one price list, to the cent. */
const EQUAL = 0.02;

const FINDINGS = declareFindings({
	"price-impossible": {
		severity: "danger",
		when: `A price is negative, not finite, or above ${ABOVE_ANY} per million tokens.`,
		remedy: COMPARE,
		isNeverWritten: true,
	},
	"price-jump": {
		severity: {
			danger: "hardly another provider has such a price for this model",
			notice: `at least ${ENOUGH_OTHERS} have it, within ${SAME * 100}%; or one is within a third of it, and none of the price before`,
		},
		when: `A price changes by a factor of ${JUMP} or more. If the price before is not in the catalog, it is compared with the last one known: before it was missing or 0, before the model was gone, under another id of the model (other spelling, date or folder), or without the tier.`,
		remedy: COMPARE,
	},
	"price-alone": {
		severity: {
			warning: `by a factor of ${FAR} or more`,
			notice: "by less",
		},
		when: `A price changes by the factor \`price-alert\` or more: away from one that at least ${ENOUGH_OTHERS} other providers have for this model, within ${EQUAL * 100}%, to one that none has.`,
		remedy: COMPARE,
	},
	"price-zero": {
		severity: "warning",
		when: "The input or output price becomes 0, which can mean free, part of a subscription, or unknown.",
		remedy: COMPARE,
	},
});

/** Prices that can't be, that moved by more than anybody decides, and those that became zero. */
export const priceRule: Rule = {
	title: "Prices",
	findings: Object.values(FINDINGS),
	check: ({ updatesOf, peersOf, movesOf, priceAlert }) =>
		updatesOf(...PRICED).flatMap((update) => {
			const moves = movesOf(update);
			return [
				...findImpossible(update),
				...findJumps(update, moves, peersOf),
				...findAlone(update, moves, peersOf, priceAlert),
				...findZero(update, moves),
			];
		}),
};

function findImpossible(update: ModelUpdate): Finding[] {
	const before = update.before && pricesOf(update.before);
	const found = [...pricesOf(update.model)].flatMap(([key, price]) => {
		const { dimension, amount } = price;
		const reason = whyImpossible(price);
		const isOld = before?.get(key)?.amount === amount;
		return reason === null || isOld
			? []
			: [
					priceFinding(update, dimension, {
						kind: FINDINGS["price-impossible"],
						severity: "danger",
						message: reason,
					}),
				];
	});
	return oneForEachField(found);
}

export function whyImpossible({ dimension, amount }: Price): string | null {
	const key = `\`${dimensionKey(dimension)}\``;
	if (!Number.isFinite(amount)) return `${key} is not a finite number.`;
	if (amount < 0) return `${key} is negative.`;
	return amount > ABOVE_ANY && dimension.unit === MILLION_TOKENS
		? `${key} is above ${price(ABOVE_ANY)}, more than any known price. Is the unit wrong?`
		: null;
}

/** A jump to where others are is an announcement, or at least everybody's mistake: good to know, and not held. */
function findJumps(
	update: ModelUpdate,
	moves: readonly TracedChange[],
	peersOf: RuleContext["peersOf"],
): Finding[] {
	// From an impossible price there is only one way, and it is no news.
	const jumps = moves.filter(
		(move) =>
			isAtLeast(factorOf(move), JUMP) &&
			whyImpossible({ ...move, amount: move.before ?? 0 }) === null,
	);
	return oneForEachField(
		jumps.map((move) => {
			const peers = peersOf(update);
			const { others, isCorrected, agrees } = compareWithPeers(move, peers);
			return priceFinding<"danger" | "notice">(update, move.dimension, {
				kind: FINDINGS["price-jump"],
				severity: agrees ? "notice" : "danger",
				message: `${describeMove(move)} ${isCorrected ? "It is now near to the price of other providers." : agrees ? `${others} other providers have the same price.` : "Hardly another provider has this price."}`,
			});
		}),
	);
}

/** Whether other providers make a move believable. */
export function compareWithPeers(move: PriceChange, peers: readonly Peer[]) {
	const others = countAt(move.after, move, SAME, peers);
	const isCorrected =
		countAt(move.after, move, NEAR, peers) > 0 &&
		countAt(move.before, move, NEAR, peers) === 0;
	return {
		others,
		isCorrected,
		agrees: others >= ENOUGH_OTHERS || isCorrected,
	};
}

/** Of the prices that leave those of others behind, the one that moved most. */
function findAlone(
	update: ModelUpdate,
	moves: readonly TracedChange[],
	peersOf: RuleContext["peersOf"],
	priceAlert: number,
): Finding[] {
	for (const move of moves) {
		const { dimension, before, after, isOfAlike } = move;
		const factor = factorOf(move);
		if (!isAtLeast(factor, priceAlert)) return [];
		if (dimension.tier !== undefined || dimension.mode !== undefined) continue;
		if (isOfAlike) continue;
		const peers = peersOf(update);
		const left = countAt(before, move, EQUAL, peers);
		if (left < ENOUGH_OTHERS || countAt(after, move, EQUAL, peers) > 0) {
			continue;
		}
		return [
			priceFinding(update, dimension, {
				kind: FINDINGS["price-alone"],
				severity: isAtLeast(factor, FAR) ? "warning" : "notice",
				message: `${describeMove(move)} ${left} other providers still have the price before, and none has the new one.`,
			}),
		];
	}
	return [];
}

/** How many other providers have a price, give or take a share. */
function countAt(
	amount: number | null,
	{ dimension }: PriceChange,
	share: number,
	peers: readonly Peer[],
): number {
	const key = dimensionKey(dimension);
	return countProviders(
		peers.filter(({ model }) => {
			const other = pricesOf(model).get(key)?.amount ?? 0;
			return other > 0 && amount !== null && areWithin(other, amount, share);
		}),
	);
}

/** Zero is free, or part of a subscription, or not known: three things that upstream does not tell apart. */
function findZero(
	update: ModelUpdate,
	moves: readonly TracedChange[],
): Finding[] {
	const toZero = moves.find(
		({ dimension, before, after }) =>
			["input", "output"].includes(dimensionKey(dimension)) &&
			after === 0 &&
			before !== null &&
			before <= ABOVE_ANY,
	);
	if (!toZero) return [];
	const { dimension } = toZero;
	return [
		priceFinding(update, dimension, {
			kind: FINDINGS["price-zero"],
			severity: "warning",
			message: `\`${dimension.name}\` was ${price(toZero.before)} and is $0 now: free, part of a subscription, or no longer known.`,
		}),
	];
}

function describeMove(move: TracedChange): string {
	const { dimension, before, after, from } = move;
	const was = `${price(before)}${from === undefined ? "" : ` (${from})`}`;
	const verb = (move.ratio ?? 0) > 1 ? "rose" : "fell";
	const size = move.ratio === null ? "" : ` (${change(move.ratio)})`;
	return `\`${dimensionKey(dimension)}\` ${verb} from ${was} to ${price(after)}${perUnit(dimension.unit)}${size}.`;
}

/** A finding about the field that the price of a dimension stands in. */
function priceFinding<S extends Severity>(
	update: ModelUpdate,
	dimension: Dimension,
	text: FindingText<S>,
): Finding {
	return aboutField<S>(update, fieldOfPrice(dimension, update.model), text);
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
