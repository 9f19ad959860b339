import type { Catalog } from "../catalog/model.ts";
import { priceOf } from "../changes/prices.ts";
import { declareFindings, type Finding } from "../lib/finding.ts";
import { getOr } from "../lib/maps.ts";
import { areWithin, factorBetween, isAtLeast, medianOf } from "../lib/ratio.ts";
import { countProviders } from "./agreement.ts";
import { type PaidPrice, paidPriceOf, writesText } from "./offers.ts";
import {
	aboutField,
	COMPARE,
	type ModelUpdate,
	type Peer,
	type Rule,
	type RuleContext,
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

/** A family has small and large models; ten times off all of them is none of both. */
const FAMILY_FACTOR = 10;
const MIN_RELATIVES = 5;

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
			warning: `by a factor of ${GROSS_RATIO}`,
			notice: "by less",
		},
		when: `Text models: output divided by input is off by a factor of ${RATIO_FACTOR} from the same ratio at other providers of this model. At least ${MIN_OTHERS} have the model, at least ${MOST_RATIOS * 100}% agree on the ratio, and none is within ${NEAR_RATIO * 100}% of this one.`,
		remedy: COMPARE,
	},
	"price-off-family": {
		severity: "warning",
		when: `Text models that fewer than ${MIN_OTHERS} other providers have: the input price is ${FAMILY_FACTOR} times off the median of the family, and beyond each of its at least ${MIN_RELATIVES} others by a factor of ${NEAR_FACTOR}.`,
		remedy: COMPARE,
	},
	"output-below-input": {
		severity: "warning",
		when: "Text models: output costs less than input, which is true for less than half of the model's family and for no other provider of the model. The two may be swapped.",
		remedy: COMPARE,
	},
});

/** Prices that do not fit to those of the same model elsewhere, or of its family. Images have other prices, and are left out. */
export const peerRule: Rule = {
	title: "Prices compared with other providers",
	findings: Object.values(FINDINGS),
	check: (context) => {
		const ordersIn = countOrders(context.listings);
		return context
			.updatesOf("cost")
			.filter(({ model }) => writesText(model))
			.flatMap((update) => {
				const peers = context.peersOf(update);
				const others = peers
					.map(({ model }) => paidPriceOf(model))
					.filter((price) => price !== null);
				const isListed = countPaid(peers) >= MIN_OTHERS;
				return [
					...(isListed
						? [...findOutlier(update, others), ...findRatio(update, others)]
						: findOffFamily(update, context)),
					...findReversed(update, others, ordersIn),
				];
			});
	},
};

function countPaid(peers: readonly Peer[]): number {
	return countProviders(peers.filter(({ model }) => paidPriceOf(model)));
}

function findOutlier(
	update: ModelUpdate,
	others: readonly PaidPrice[],
): Finding[] {
	for (const dimension of DIMENSIONS) {
		const prices = others.map((price) => price[dimension]);
		const middle = medianOf(prices);
		const offBy = (model: ModelUpdate["before"]) => {
			const price = (model && priceOf(model, dimension)) ?? 0;
			return price > 0 ? outlierFactor(price, prices, middle) : null;
		};
		const factor = offBy(update.model);
		if (factor === null || offBy(update.before) !== null) continue;
		return [
			aboutField(update, ["cost", dimension], {
				kind: FINDINGS["price-outlier"],
				severity: isAtLeast(factor, GROSS_FACTOR) ? "danger" : "warning",
				message: `\`${dimension}\` is $${priceOf(update.model, dimension)}; the median of the same model in ${others.length} other listings is $${middle}.`,
			}),
		];
	}
	return [];
}

/** Null if the price is no outlier. */
function outlierFactor(
	price: number,
	others: readonly number[],
	middle: number,
): number | null {
	if (others.some((other) => factorBetween(price, other) <= NEAR_FACTOR)) {
		return null;
	}
	const factor = factorBetween(price, middle);
	const isNotable =
		isAtLeast(factor, OUTLIER_FACTOR) &&
		isAtLeast(Math.abs(price - middle), NOTABLE_DIFFERENCE);
	return isNotable || isAtLeast(factor, GROSS_FACTOR) ? factor : null;
}

function findRatio(
	update: ModelUpdate,
	others: readonly PaidPrice[],
): Finding[] {
	const ratios = others.map(ratioOf);
	const middle = medianOf(ratios);
	const same = ratios.filter((ratio) => areWithin(ratio, middle, SAME_RATIO));
	if (!isAtLeast(same.length, ratios.length * MOST_RATIOS)) return [];
	const isOff = (price: PaidPrice | null): price is PaidPrice => {
		if (price === null) return false;
		const ratio = ratioOf(price);
		return (
			isAtLeast(factorBetween(ratio, middle), RATIO_FACTOR) &&
			!ratios.some((other) => areWithin(other, ratio, NEAR_RATIO))
		);
	};
	const price = paidPriceOf(update.model);
	if (!isOff(price)) return [];
	if (update.before && isOff(paidPriceOf(update.before))) return [];
	return [
		aboutField(update, ["cost", "output"], {
			kind: FINDINGS["price-ratio-outlier"],
			severity: isAtLeast(factorBetween(ratioOf(price), middle), GROSS_RATIO)
				? "warning"
				: "notice",
			message: `\`output\` costs ${round(ratioOf(price))} times as much as \`input\`; in ${same.length} of ${ratios.length} other listings of this model it is ${round(middle)} times.`,
		}),
	];
}

function ratioOf({ input, output }: PaidPrice): number {
	return output / input;
}

function round(ratio: number): number {
	return Number(ratio.toPrecision(2));
}

/** Only where the model itself can't be compared. */
function findOffFamily(
	update: ModelUpdate,
	{ relativesOf }: Pick<RuleContext, "relativesOf">,
): Finding[] {
	const price = paidPriceOf(update.model);
	if (price === null || update.before) return [];
	const others = relativesOf(update).flatMap(({ model }) => {
		const other = paidPriceOf(model);
		return other === null ? [] : [other.input];
	});
	const middle = medianOf(others);
	const isFarOff =
		others.length >= MIN_RELATIVES &&
		isAtLeast(factorBetween(price.input, middle), FAMILY_FACTOR) &&
		!others.some((other) => factorBetween(price.input, other) <= NEAR_FACTOR) &&
		(others.every((other) => other < price.input) ||
			others.every((other) => other > price.input));
	if (!isFarOff) return [];
	return [
		aboutField(update, ["cost", "input"], {
			kind: FINDINGS["price-off-family"],
			severity: "warning",
			message: `\`input\` is $${price.input}; the median of the family \`${update.model.family}\` is $${middle} in ${others.length} listings.`,
		}),
	];
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
			message: `\`output\` costs less than \`input\`, which is $${priceOf(update.model, "input")}. That is rare in the family \`${family}\`.`,
		}),
	];
}
