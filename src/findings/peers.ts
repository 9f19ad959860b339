import type { Model } from "../catalog/model.ts";
import { modalitiesOf } from "../changes/abilities.ts";
import { priceOf } from "../changes/prices.ts";
import { declareFindings, type Finding } from "../lib/finding.ts";
import { getOr } from "../lib/maps.ts";
import {
	aboutField,
	COMPARE_PRICE_LIST,
	type ModelUpdate,
	type Rule,
	type RuleContext,
} from "./rule-context.ts";

/** A price that differs from the same model's elsewhere by this factor has a wrong unit, or is a special offer. */
const OUTLIER_FACTOR = 10;
/** Ten times a cent is still little: below this difference, in USD per million tokens, only the gross factor counts. */
const NOTABLE_DIFFERENCE = 0.25;
const GROSS_FACTOR = 50;
/** A price is no outlier if another provider's is within this factor. */
const NEAR_FACTOR = 2;
/** The median of fewer prices says nothing. */
const MIN_OTHERS = 3;

const DIMENSIONS = ["input", "output"] as const;

const FINDINGS = declareFindings({
	"price-outlier": {
		severity: "warning",
		when: `Text models: the input or output price differs from the median of at least ${MIN_OTHERS} other providers of this model by a factor of ${OUTLIER_FACTOR} and by ${NOTABLE_DIFFERENCE} or more, or by a factor of ${GROSS_FACTOR}; and no other provider is within a factor of ${NEAR_FACTOR}.`,
		remedy: COMPARE_PRICE_LIST,
	},
	"output-below-input": {
		severity: "warning",
		when: "Text models: output costs less than input, which is true for less than half of the model's family and for no other provider of the model. The two may be swapped.",
		remedy: COMPARE_PRICE_LIST,
	},
});

interface PeerPrice {
	readonly provider: string;
	readonly input: number;
	readonly output: number;
}

/** Prices that do not fit to those of the same model elsewhere, or of its family. Images have other prices, and are left out. */
export const peerRule: Rule = {
	title: "Prices compared with other providers",
	findings: Object.values(FINDINGS),
	check: (context) => {
		const ordersIn = countOrders(context);
		return context
			.updatesOf("cost")
			.filter(isText)
			.flatMap((update) => {
				const others = context
					.peersOf(update)
					.map(({ provider, model }) => peerPriceOf(provider, model))
					.filter((price) => price !== null);
				return [
					...findOutlier(update, others),
					...findReversed(update, others, ordersIn),
				];
			});
	},
};

function isText({ after }: ModelUpdate): boolean {
	return [...modalitiesOf(after, "output")].every((kind) => kind === "text");
}

/** Null where it is free, or its price is not known. */
function peerPriceOf(provider: string, model: Model): PeerPrice | null {
	const input = priceOf(model, "input") ?? 0;
	const output = priceOf(model, "output") ?? 0;
	return input > 0 && output > 0 ? { provider, input, output } : null;
}

function findOutlier(
	update: ModelUpdate,
	others: readonly PeerPrice[],
): Finding[] {
	if (new Set(others.map(({ provider }) => provider)).size < MIN_OTHERS) {
		return [];
	}
	const found = DIMENSIONS.find((dimension) => {
		const prices = others.map((price) => price[dimension]);
		const isOff = (model: Model | undefined) => {
			const price = (model && priceOf(model, dimension)) ?? 0;
			return price > 0 && isOutlier(price, prices);
		};
		return isOff(update.after) && !isOff(update.before);
	});
	if (found === undefined) return [];
	const middle = median(others.map((price) => price[found]));
	return [
		aboutField(update, ["cost", found], {
			kind: FINDINGS["price-outlier"],
			severity: "warning",
			message: `The median ${found} price of the same model in ${others.length} other listings is $${middle}.`,
		}),
	];
}

function isOutlier(price: number, others: readonly number[]): boolean {
	const middle = median(others);
	const factor = factorBetween(price, middle);
	if (others.some((other) => factorBetween(price, other) <= NEAR_FACTOR)) {
		return false;
	}
	return (
		factor >= GROSS_FACTOR ||
		(factor >= OUTLIER_FACTOR && Math.abs(price - middle) >= NOTABLE_DIFFERENCE)
	);
}

/** In either direction, so at least 1. */
function factorBetween(a: number, b: number): number {
	return Math.max(a / b, b / a);
}

function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** How many models of a family have a price, and how many of those cost less for output than for input. */
interface Orders {
	priced: number;
	reversed: number;
}

/** Counted at the first call, because most runs have none. */
function countOrders({ diff }: RuleContext): (family: string) => Orders {
	let byFamily: Map<string, Orders> | undefined;
	const countAll = () => {
		const counts = new Map<string, Orders>();
		for (const { models } of diff.after.values()) {
			for (const model of models.values()) {
				const { family } = model;
				if (typeof family !== "string" || !peerPriceOf("", model)) continue;
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

function isReversed(model: Model | undefined): boolean {
	const price = model && peerPriceOf("", model);
	return price ? price.output < price.input : false;
}

/** Output costs more than input nearly everywhere; where it does not, the two are often mixed up. */
function findReversed(
	update: ModelUpdate,
	others: readonly PeerPrice[],
	ordersIn: (family: string) => Orders,
): Finding[] {
	if (!isReversed(update.after) || isReversed(update.before)) return [];
	// Such as a classifier that answers in one word: its output costs less at other providers, too.
	if (others.some(({ input, output }) => output < input)) return [];
	const { family } = update.after;
	if (typeof family !== "string") return [];
	const { priced, reversed } = ordersIn(family);
	if (reversed * 2 >= priced) return [];
	return [
		aboutField(update, ["cost", "output"], {
			kind: FINDINGS["output-below-input"],
			severity: "warning",
			message: `Output costs less than input, which is rare in the family \`${family}\`.`,
		}),
	];
}
