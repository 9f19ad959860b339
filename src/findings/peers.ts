import type { Model } from "../catalog/model.ts";
import { modalitiesOf } from "../changes/abilities.ts";
import { priceOf } from "../changes/prices.ts";
import type { Finding } from "../lib/finding.ts";
import { getOr } from "../lib/maps.ts";
import {
	aboutField,
	type ModelUpdate,
	type Rule,
	type RuleContext,
} from "./rule-context.ts";

/** So far off what the same model costs elsewhere, a price is a slip of a unit, or a special offer. */
const OUTLIER = 10;
/** Of cents, ten times is still cents: below this difference, in USD per million tokens, only a gross factor counts. */
const NOTABLE = 0.25;
const GROSS = 50;
/** Nobody else is this near, or it is not alone. */
const NEAR = 2;
/** Fewer others are no measure. */
const MIN_OTHERS = 3;

const DIMENSIONS = ["input", "output"] as const;

const REMEDY = "Compare it with the provider's own price list.";

interface PeerPrice {
	readonly provider: string;
	readonly input: number;
	readonly output: number;
}

/** Prices that the same model, or its family, speaks against. Images are priced otherwise, and are left out. */
export const peerRule: Rule = (evidence) => {
	const ordersIn = countOrders(evidence);
	return evidence
		.updatesOf("cost")
		.filter(isText)
		.flatMap((pair) => {
			const others = evidence
				.peersOf(pair)
				.map(({ provider, model }) => peerPriceOf(provider, model))
				.filter((offer) => offer !== null);
			return [
				...judgeOutlier(pair, others),
				...judgeOrder(pair, others, ordersIn),
			];
		});
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

function judgeOutlier(
	pair: ModelUpdate,
	others: readonly PeerPrice[],
): Finding[] {
	if (new Set(others.map(({ provider }) => provider)).size < MIN_OTHERS) {
		return [];
	}
	const found = DIMENSIONS.find((dimension) => {
		const prices = others.map((offer) => offer[dimension]);
		const isOff = (model: Model | undefined) => {
			const price = (model && priceOf(model, dimension)) ?? 0;
			return price > 0 && isOutlier(price, prices);
		};
		return isOff(pair.after) && !isOff(pair.before);
	});
	if (found === undefined) return [];
	const middle = median(others.map((offer) => offer[found]));
	return [
		aboutField(pair, ["cost", found], {
			code: "price-outlier",
			severity: "warning",
			message: `The same model costs $${middle} for ${found} at the median of ${others.length} other offers.`,
			remedy: REMEDY,
		}),
	];
}

function isOutlier(price: number, others: readonly number[]): boolean {
	const middle = median(others);
	const factor = distance(price, middle);
	if (others.some((other) => distance(price, other) <= NEAR)) return false;
	return (
		factor >= GROSS ||
		(factor >= OUTLIER && Math.abs(price - middle) >= NOTABLE)
	);
}

/** As a factor, in either direction. */
function distance(a: number, b: number): number {
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

/** Counted when it is asked for the first time, which few weeks do. */
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
	const offer = model && peerPriceOf("", model);
	return offer ? offer.output < offer.input : false;
}

/** Output costs more than input nearly everywhere; where it is not, the two are often mixed up. */
function judgeOrder(
	pair: ModelUpdate,
	others: readonly PeerPrice[],
	ordersIn: (family: string) => Orders,
): Finding[] {
	if (!isReversed(pair.after) || isReversed(pair.before)) return [];
	// A classifier that answers in one word: others sell it like that, too.
	if (others.some(({ input, output }) => output < input)) return [];
	const { family } = pair.after;
	if (typeof family !== "string") return [];
	const { priced, reversed } = ordersIn(family);
	if (reversed * 2 >= priced) return [];
	return [
		aboutField(pair, ["cost", "output"], {
			code: "output-below-input",
			severity: "warning",
			message: `Output costs less than input, which is rare in the family \`${family}\`.`,
			remedy: REMEDY,
		}),
	];
}
