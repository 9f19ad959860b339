import {
	type Dimension,
	dimensionKey,
	MILLION_TOKENS,
} from "../../catalog/fields.ts";
import type { Model } from "../../catalog/model.ts";
import { withId } from "../../catalog/models-dev.ts";
import { type Prices, pricesOf } from "../../changes/prices.ts";
import { declareFindings } from "../../lib/finding.ts";
import type { JsonObject } from "../../lib/json.ts";
import { getOr, memo } from "../../lib/maps.ts";
import { price } from "../../lib/numbers.ts";
import { isAtLeast } from "../../lib/ratio.ts";
import { type Layer, settersOf } from "../layers.ts";
import {
	linesToDelete,
	list,
	type PatchContext,
	type PatchFinding,
	type PatchRule,
	patchFinding,
} from "./context.ts";

/** No price is so far below its peers by decision: a price per thousand tokens is, and one per token. */
const SUSPICIOUS = 300;
/** A median of fewer says nothing of a provider, whose models differ. */
const MIN_MODELS = 5;

/** More offers of a model elsewhere would say the same. */
const MAX_OFFERS = 500;

const FINDINGS = declareFindings({
	"patch-unit": {
		severity: "warning",
		when: `A price is at least ${SUSPICIOUS} times lower than upstream's price, than the same model at other providers, or than the provider's median.`,
		remedy: "Prices are in USD per million tokens. Correct the price.",
	},
});

/** Prices in a patch that look like those of another unit. */
export const unitRule: PatchRule = {
	findings: Object.values(FINDINGS),
	check: checkUnits,
};

function checkUnits(context: PatchContext): PatchFinding[] {
	let offers: Offers | undefined;
	const costsElsewhere = (provider: string, model: Model) => {
		offers ??= groupOffers(context);
		const all = offers.get(context.diff.vendors.identityOf(model)) ?? [];
		return byDimension(
			all
				.slice(0, MAX_OFFERS)
				.filter((offer) => offer.provider !== provider)
				.map((offer) => costsOf(offer.model)),
		);
	};
	const costsAt = memo((provider) =>
		byDimension(
			[...(context.upstream.get(provider)?.models.values() ?? [])].map(costsOf),
		),
	);
	return context.layered.flatMap((one) => {
		const { model, excludes, upstream, provider } = one;
		const winner = settersOf(one, "cost").at(-1);
		if (!winner || model === undefined || excludes.length > 0) return [];
		const own = byDimension([costsOf(upstream)]);
		let others: PricesByDimension | undefined;
		const suspects = [...costsOf(winner.values).values()].flatMap(
			({ dimension, amount }): Suspect[] => {
				if (amount <= 0 || dimension.unit !== MILLION_TOKENS) return [];
				const elsewhere = () => {
					others ??= costsElsewhere(provider, { ...upstream, id: model });
					return others;
				};
				const peer =
					peerOf("upstream's", own, dimension) ??
					peerOf("the same model's elsewhere", elsewhere(), dimension) ??
					peerOf(
						"the provider's median",
						costsAt(provider),
						dimension,
						MIN_MODELS,
					);
				return peer && isAtLeast(peer.price / amount, SUSPICIOUS)
					? [{ dimension, amount, peer }]
					: [];
			},
		);
		return suspects.length > 0 ? [suspect(context, winner, suspects)] : [];
	});
}

/** USD per million tokens. */
interface Suspect {
	readonly dimension: Dimension;
	readonly amount: number;
	readonly peer: { readonly price: number; readonly whose: string };
}

/** Every provider's entry of a model, by the model's identity. */
type Offers = Map<string, { provider: string; model: JsonObject }[]>;

function groupOffers({ upstream, diff }: PatchContext): Offers {
	const offers: Offers = new Map();
	for (const [provider, { models }] of upstream) {
		for (const [id, model] of models) {
			const identity = diff.vendors.identityOf(withId(model, id));
			getOr(offers, identity, () => []).push({ provider, model });
		}
	}
	return offers;
}

function costsOf(values: JsonObject | undefined): Prices {
	return pricesOf({ id: "", cost: values?.cost ?? null });
}

/** The prices that are neither unknown nor zero, from the lowest. */
type PricesByDimension = ReadonlyMap<string, readonly number[]>;

function byDimension(all: readonly Prices[]): PricesByDimension {
	const prices = new Map<string, number[]>();
	for (const one of all) {
		for (const [key, { amount }] of one) {
			if (amount > 0) getOr(prices, key, () => []).push(amount);
		}
	}
	for (const own of prices.values()) own.sort((a, b) => a - b);
	return prices;
}

/** The median; null where there are too few. */
function peerOf(
	whose: string,
	prices: PricesByDimension,
	dimension: Dimension,
	atLeast = 1,
): Suspect["peer"] | null {
	const known = prices.get(dimensionKey(dimension)) ?? [];
	const price = known[Math.floor(known.length / 2)];
	return price === undefined || known.length < atLeast
		? null
		: { price, whose };
}

function suspect(
	context: PatchContext,
	winner: Layer,
	suspects: readonly Suspect[],
): PatchFinding {
	const all = suspects.map(
		({ dimension, amount, peer }) =>
			`${dimensionKey(dimension)} ${price(amount)} (${peer.whose} is ${price(peer.price)})`,
	);
	const location = { patch: winner.patch, path: [...winner.path, "cost"] };
	return patchFinding(
		location,
		{
			kind: FINDINGS["patch-unit"],
			severity: "warning",
			message: `This looks like another unit: ${list(all)}.`,
			remedy: `Prices are in USD per million tokens. Correct or delete ${linesToDelete(context, [location])}.`,
		},
		{
			field: ["cost"],
			after: Object.fromEntries(
				suspects.map(({ dimension, amount }) => [
					dimensionKey(dimension),
					amount,
				]),
			),
		},
	);
}
