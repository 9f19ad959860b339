import type { Catalog, Model } from "../catalog/model.ts";
import { changesField } from "../changes/diff.ts";
import { priceOf } from "../changes/prices.ts";
import { declareFindings, type Finding } from "../lib/finding.ts";
import { valueAt } from "../lib/json.ts";
import { memo } from "../lib/maps.ts";
import { isAtLeast } from "../lib/ratio.ts";
import { countProviders } from "./agreement.ts";
import { type PaidPeer, paidPriceOf, writesText } from "./offers.ts";
import {
	aboutField,
	COMPARE,
	type ModelUpdate,
	type Rule,
} from "./rule-context.ts";

/** A provider that charges for this share of its models charges for the others, too. */
const CHARGES = 1 / 2;
const MIN_MODELS = 3;
/** So many others charge for the model. A provider that gives its models away, or sells plans, needs more of them. */
const MIN_PAID = 2;
const MIN_PAID_IF_FREE = 3;

/** Half of the others may be older entries, or charge for all tokens alike. */
const MIN_CACHED = 2;
const MOST_CACHED = 0.4;

/** A provider of so few models, or with so many prices, may charge for one more. */
const MIN_FREE_MODELS = 4;
const CHARGES_FOR_NONE = 0.1;

const FINDINGS = declareFindings({
	"price-missing": {
		severity: {
			warning: `only one of the two is missing; or at least ${MIN_PAID} other providers charge for the model, and the provider charges for at least ${CHARGES * 100}% of its models`,
			notice: `the provider charges for fewer, and at least ${MIN_PAID_IF_FREE} others charge for the model; or only the price for reading the cache is missing, which at least ${MIN_CACHED} others and ${MOST_CACHED * 100}% of those that charge have`,
		},
		when: "Text models: there is no input and output price, or they are 0, in a model that is new or had a price before. Models with `free` in their id are left out.",
		remedy: COMPARE,
	},
	"price-unexpected": {
		severity: "warning",
		when: `A text model is new or had no price, and has one now at a provider that charges for at most ${CHARGES_FOR_NONE * 100}% of its at least ${MIN_FREE_MODELS} models, for example one that sells plans.`,
		remedy: COMPARE,
	},
});

/** Prices that are missing although the provider, or others, charge; and those of a provider that does not charge. */
export const missingPriceRule: Rule = {
	title: "Missing prices",
	findings: Object.values(FINDINGS),
	check: ({ updates, paidAlikeOf, diff }) => {
		const habits = memo((provider) => habitsOf(diff.after, provider));
		return updates
			.filter((update) => isAboutPrices(update) && writesText(update.model))
			.flatMap((update) => {
				const peers = () => paidAlikeOf(update);
				const found = findMissing(update, habits, peers);
				return found.length > 0 ? found : findMissingCache(update, peers);
			});
	},
};

/** A new model is one to look at even if it has no field for prices at all. */
function isAboutPrices({ fields }: ModelUpdate): boolean {
	return fields === undefined || changesField(fields, "cost");
}

/** How many text models of a provider have prices. */
interface PriceHabits {
	readonly models: number;
	readonly paid: number;
}

function habitsOf(catalog: Catalog, provider: string): PriceHabits {
	const all = [...(catalog.get(provider)?.models.values() ?? [])];
	const models = all.filter(writesText);
	return { models: models.length, paid: models.filter(isPaid).length };
}

function findMissing(
	update: ModelUpdate,
	habits: (provider: string) => PriceHabits,
	paidPeers: () => readonly PaidPeer[],
): Finding[] {
	const { provider, model, before } = update;
	const [hasInput, hasOutput] = pricesAt(model);
	if (hasInput && hasOutput) return findUnexpected(update, habits(provider));
	if (before && !isPaid(before)) return [];
	const paid = () => countProviders(paidPeers());
	if (hasInput || hasOutput) {
		// Embeddings have an input price only. No model that anybody charges for has an output price only.
		if (hasInput && paid() === 0) return [];
		const [missing, other] = hasInput
			? ["output", "input"]
			: ["input", "output"];
		return [
			aboutField(update, ["cost", missing], {
				kind: FINDINGS["price-missing"],
				severity: "warning",
				message: `\`${missing}\` has no price, but \`${other}\` has one.`,
			}),
		];
	}
	if (/free/i.test(model.id)) return [];
	const { models, paid: own } = habits(provider);
	const charges = models >= MIN_MODELS && own >= models * CHARGES;
	const others = paid();
	if (others < (charges ? MIN_PAID : MIN_PAID_IF_FREE)) return [];
	return [
		aboutField(update, ["cost"], {
			kind: FINDINGS["price-missing"],
			severity: charges ? "warning" : "notice",
			message: `\`cost\` has no price above 0. ${others} other providers charge for this model, and this provider for ${own} of its ${models} models.`,
		}),
	];
}

function findUnexpected(
	update: ModelUpdate,
	{ models, paid }: PriceHabits,
): Finding[] {
	const isNew = !update.before || !isPaid(update.before);
	const isFree =
		models >= MIN_FREE_MODELS && paid <= Math.max(1, models * CHARGES_FOR_NONE);
	if (!isNew || !isFree) return [];
	return [
		aboutField(update, ["cost"], {
			kind: FINDINGS["price-unexpected"],
			severity: "warning",
			message: `\`cost\` has a price; the provider charges for ${paid} of its ${models} models.`,
		}),
	];
}

function findMissingCache(
	update: ModelUpdate,
	paidPeers: () => readonly PaidPeer[],
): Finding[] {
	const { model, before } = update;
	if (!isPaid(model) || hasCachePrice(model)) return [];
	if (before && !hasCachePrice(before)) return [];
	const peers = paidPeers();
	const having = countProviders(
		peers.filter(({ model }) => hasCachePrice(model)),
	);
	const all = countProviders(peers);
	if (having < MIN_CACHED || !isAtLeast(having, all * MOST_CACHED)) return [];
	return [
		aboutField(update, ["cost", "cache_read"], {
			kind: FINDINGS["price-missing"],
			severity: "notice",
			message: `\`cache_read\` has no price; ${having} of ${all} other providers have one.`,
		}),
	];
}

function pricesAt(model: Model): [hasInput: boolean, hasOutput: boolean] {
	return [
		(priceOf(model, "input") ?? 0) > 0,
		(priceOf(model, "output") ?? 0) > 0,
	];
}

function isPaid(model: Model): boolean {
	return paidPriceOf(model) !== null;
}

function hasCachePrice(model: Model): boolean {
	const price = valueAt(model, ["cost", "cache_read"]);
	return typeof price === "number" && price > 0;
}
