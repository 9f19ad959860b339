import type { Catalog } from "../catalog/model.ts";
import { priceOf } from "../changes/prices.ts";
import { declareFindings, type Finding } from "../lib/finding.ts";
import { getOr } from "../lib/maps.ts";
import { price } from "../lib/numbers.ts";
import {
	areWithin,
	factorBetween,
	isAtLeast,
	medianOf,
	toTwoDigits,
} from "../lib/ratio.ts";
import { countProviders } from "./agreement.ts";
import { type PaidPrice, paidPriceOf, writesText } from "./offers.ts";
import {
	aboutField,
	COMPARE,
	type ModelUpdate,
	type Rule,
} from "./rule-context.ts";

/** Resellers add or give a fifth; three times is another price list, another currency, or a special offer. */
const OUTLIER_FACTOR = 3;
/** Three times a cent is still little: below this difference, in USD per million tokens, only the gross factor counts. */
const NOTABLE_DIFFERENCE = 0.1;
/** No offer is that special: the unit is wrong. */
const GROSS_FACTOR = 50;
/** A price is no outlier if another provider's is within this factor. */
const NEAR_FACTOR = 1.5;
/** The median of fewer prices says nothing. */
const MIN_OTHERS = 3;

/** Providers set prices as they like, but nearly all keep the vendor's ratio of output to input. */
const RATIO_FACTOR = 1.5;
const GROSS_RATIO = 2.5;
const SAME_RATIO = 0.1;
const NEAR_RATIO = 0.15;
const MOST_RATIOS = 0.6;

const DIMENSIONS = ["input", "output"] as const;

const FINDINGS = declareFindings({
	"price-outlier": {
		severity: {
			danger: `by a factor of ${GROSS_FACTOR}`,
			warning: `by a factor of ${OUTLIER_FACTOR} and by ${NOTABLE_DIFFERENCE} or more`,
		},
		when: `Text models: the input or output price differs from the median of at least ${MIN_OTHERS} other providers of this model, and no other provider is within a factor of ${NEAR_FACTOR}.`,
		remedy: COMPARE,
	},
	"price-ratio-outlier": {
		severity: {
			warning: `by a factor of ${GROSS_RATIO}, and at least ${MIN_OTHERS} others have the model`,
			notice: "by less, or the model is new and fewer have it",
		},
		when: `Text models: output divided by input is off by a factor of ${RATIO_FACTOR} from the same ratio at other providers of this model. At least ${MOST_RATIOS * 100}% agree on the ratio, and none is within ${NEAR_RATIO * 100}% of this one.`,
		remedy: COMPARE,
	},
	"output-below-input": {
		severity: "warning",
		when: "Text models: output costs less than input, which is true for less than half of the model's family and for no other provider of the model. The two may be swapped.",
		remedy: COMPARE,
	},
});

/** Prices that do not fit to those of the same model elsewhere. Images have other prices, and are left out. */
export const peerRule: Rule = {
	title: "Prices compared with other providers",
	findings: Object.values(FINDINGS),
	check: (context) => {
		const ordersIn = countOrders(context.listings);
		return context
			.updatesOf("cost")
			.filter(({ model }) => writesText(model))
			.flatMap((update) => {
				const peers = context.paidPeersOf(update);
				const others = peers.map(({ paid }) => paid);
				const isListed = countProviders(peers) >= MIN_OTHERS;
				return [
					...(isListed ? findOutlier : findGross)(update, others),
					...findReversed(update, others, ordersIn),
					...findRatio(update, others, isListed),
				];
			});
	},
};

function findOutlier(
	update: ModelUpdate,
	others: readonly PaidPrice[],
): Finding[] {
	for (const dimension of DIMENSIONS) {
		const isAlone = (price: number) =>
			price > 0 &&
			!others.some(
				(other) => factorBetween(price, other[dimension]) <= NEAR_FACTOR,
			);
		const own = priceOf(update.model, dimension) ?? 0;
		if (!isAlone(own)) continue;
		const middle = medianOf(others.map((other) => other[dimension]));
		const before = (update.before && priceOf(update.before, dimension)) ?? 0;
		const wasOutlier = isAlone(before) && isFar(before, middle);
		if (!isFar(own, middle) || wasOutlier) continue;
		const factor = factorBetween(own, middle);
		return [
			aboutField(update, ["cost", dimension], {
				kind: FINDINGS["price-outlier"],
				severity: isAtLeast(factor, GROSS_FACTOR) ? "danger" : "warning",
				message: `\`${dimension}\` is ${price(own)}; the median of the same model in ${others.length} other listings is ${price(middle)}.`,
			}),
		];
	}
	return [];
}

/** Few others say little of a price, except that its unit is wrong. */
function findGross(
	update: ModelUpdate,
	others: readonly PaidPrice[],
): Finding[] {
	const isGross = (price: number, dimension: (typeof DIMENSIONS)[number]) =>
		price > 0 &&
		others.length > 0 &&
		others.every((other) =>
			isAtLeast(factorBetween(price, other[dimension]), GROSS_FACTOR),
		);
	const dimension = DIMENSIONS.find(
		(one) =>
			isGross(priceOf(update.model, one) ?? 0, one) &&
			!isGross((update.before && priceOf(update.before, one)) ?? 0, one),
	);
	if (dimension === undefined) return [];
	return [
		aboutField(update, ["cost", dimension], {
			kind: FINDINGS["price-outlier"],
			severity: "danger",
			message: `\`${dimension}\` is ${price(priceOf(update.model, dimension))}; the same model elsewhere costs ${price(others[0]?.[dimension] ?? null)}.`,
		}),
	];
}

function isFar(price: number, middle: number): boolean {
	const factor = factorBetween(price, middle);
	return (
		isAtLeast(factor, GROSS_FACTOR) ||
		(isAtLeast(factor, OUTLIER_FACTOR) &&
			isAtLeast(Math.abs(price - middle), NOTABLE_DIFFERENCE))
	);
}

function findRatio(
	update: ModelUpdate,
	others: readonly PaidPrice[],
	isListed: boolean,
): Finding[] {
	const price = paidPriceOf(update.model);
	if (price === null || others.length === 0) return [];
	// One or two say something of a model that nobody knows yet, and nothing of a price that moves.
	if (!isListed && update.before) return [];
	const isAlone = (ratio: number) =>
		!others.some((other) => areWithin(ratioOf(other), ratio, NEAR_RATIO));
	const ratio = ratioOf(price);
	if (!isAlone(ratio)) return [];
	const ratios = others.map(ratioOf);
	const middle = medianOf(ratios);
	const same = ratios.filter((other) => areWithin(other, middle, SAME_RATIO));
	if (!isAtLeast(same.length, ratios.length * MOST_RATIOS)) return [];
	const isOff = (one: number) =>
		isAlone(one) && isAtLeast(factorBetween(one, middle), RATIO_FACTOR);
	const before = update.before && paidPriceOf(update.before);
	if (!isOff(ratio) || (before && isOff(ratioOf(before)))) return [];
	return [
		aboutField(update, ["cost", "output"], {
			kind: FINDINGS["price-ratio-outlier"],
			severity:
				isListed && isAtLeast(factorBetween(ratio, middle), GROSS_RATIO)
					? "warning"
					: "notice",
			message: `\`output\` costs ${toTwoDigits(ratio)} times as much as \`input\`; in ${same.length} of ${ratios.length} other listings of this model it is ${toTwoDigits(middle)} times.`,
		}),
	];
}

function ratioOf({ input, output }: PaidPrice): number {
	return output / input;
}

/** How many models of a family have a price, and how many of those cost less for output than for input. */
interface Orders {
	priced: number;
	reversed: number;
}

/** Counted at the first call, because most runs have none. */
function countOrders(listings: Catalog): (family: string) => Orders {
	let byFamily: Map<string, Orders> | undefined;
	const countAll = () => {
		const counts = new Map<string, Orders>();
		for (const { models } of listings.values()) {
			for (const model of models.values()) {
				const { family } = model;
				if (typeof family !== "string" || !paidPriceOf(model)) continue;
				const orders = getOr(counts, family, noOrders);
				orders.priced += 1;
				if (isReversed(model)) orders.reversed += 1;
			}
		}
		return counts;
	};
	return (family) => {
		byFamily ??= countAll();
		return byFamily.get(family) ?? noOrders();
	};
}

function noOrders(): Orders {
	return { priced: 0, reversed: 0 };
}

function isReversed(model: ModelUpdate["before"]): boolean {
	const price = model && paidPriceOf(model);
	return price ? price.output < price.input : false;
}

/** Output costs more than input nearly everywhere; where it does not, the two are often mixed up. */
function findReversed(
	update: ModelUpdate,
	others: readonly PaidPrice[],
	ordersIn: (family: string) => Orders,
): Finding[] {
	if (!isReversed(update.model) || isReversed(update.before)) return [];
	// Such as a classifier that answers in one word: its output costs less at other providers, too.
	if (others.some(({ input, output }) => output < input)) return [];
	const { family } = update.model;
	if (typeof family !== "string") return [];
	const { priced, reversed } = ordersIn(family);
	if (reversed * 2 >= priced) return [];
	return [
		aboutField(update, ["cost", "output"], {
			kind: FINDINGS["output-below-input"],
			severity: "warning",
			message: `\`output\` costs less than \`input\`, which is ${price(priceOf(update.model, "input"))}. That is rare in the family \`${family}\`.`,
		}),
	];
}
