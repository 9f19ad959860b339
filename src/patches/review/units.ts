import {
	type Dimension,
	dimensionKey,
	MILLION_TOKENS,
} from "../../catalog/fields.ts";
import type { Model } from "../../catalog/model.ts";
import { type Prices, pricesOf } from "../../changes/prices.ts";
import { declareFindings } from "../../lib/finding.ts";
import type { JsonObject } from "../../lib/json.ts";
import { getOr, groupBy, memo } from "../../lib/maps.ts";
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
	const { upstream, diff, layered } = context;
	const { identityOf, listingsOf } = diff.vendors;
	const leftOut = groupBy(
		layered.flatMap(({ provider, model: id, upstream, excludes }) =>
			id === undefined || excludes.length === 0 || upstream === undefined
				? []
				: [{ provider, model: { ...upstream, id } }],
		),
		({ model }) => identityOf(model),
	);
	const costsElsewhere = (provider: string, model: Model) =>
		byDimension(
			[...listingsOf(model), ...(leftOut.get(identityOf(model)) ?? [])]
				.slice(0, MAX_OFFERS)
				.filter((offer) => offer.provider !== provider)
				// Without what other patches make of it.
				.map((offer) =>
					costsOf(
						upstream.get(offer.provider)?.models.get(offer.model.id) ??
							offer.model,
					),
				),
		);
	const costsAt = memo((provider) =>
		byDimension(
			[...(upstream.get(provider)?.models.values() ?? [])].map(costsOf),
		),
	);
	return layered.flatMap((one) => {
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
