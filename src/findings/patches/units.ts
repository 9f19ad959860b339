import { type Layer, type Layered, settersOf } from "../../catalog/layers.ts";
import { type Prices, pricesOf } from "../../changes/prices.ts";
import type { JsonObject } from "../../json.ts";
import { getOr } from "../../maps.ts";
import {
	linesToDelete,
	list,
	type PatchRule,
	type Remark,
	type Scene,
} from "./scene.ts";

/** No price is so far below its peers by decision: a price per thousand tokens is, and one per token. */
const SUSPICIOUS = 300;
/** A median of fewer says nothing of a provider, whose models differ. */
const MIN_MODELS = 5;

/** Prices in a patch that look like those of another unit. */
export const unitRule: PatchRule = (scene) => {
	let offers: Offers | undefined;
	const offersOf = (one: Layered, model: string) => {
		offers ??= groupOffers(scene);
		const all = offers.get(scene.story.makers.identityOf({ id: model })) ?? [];
		return all.filter(({ provider }) => provider !== one.provider);
	};
	return scene.layered.flatMap((one) => {
		const { model, excludes, upstream, provider } = one;
		const winner = settersOf(one, "cost").at(-1);
		if (!winner || model === undefined || excludes.length > 0) return [];
		const suspects = [...costsOf(winner.values)].flatMap(
			([dimension, price]): Suspect[] => {
				if (price <= 0) return [];
				const peer =
					peerOf("upstream's", [costsOf(upstream)], dimension) ??
					peerOf(
						"the same model's elsewhere",
						offersOf(one, model).map((offer) => costsOf(offer.model)),
						dimension,
					) ??
					peerOf(
						"the provider's median",
						[...(scene.upstream.get(provider)?.models.values() ?? [])].map(
							costsOf,
						),
						dimension,
						MIN_MODELS,
					);
				return peer && peer.price / price >= SUSPICIOUS
					? [{ dimension, price, peer }]
					: [];
			},
		);
		return suspects.length > 0 ? [suspect(scene, winner, suspects)] : [];
	});
};

/** USD per million tokens. */
interface Suspect {
	readonly dimension: string;
	readonly price: number;
	readonly peer: { readonly price: number; readonly whose: string };
}

/** Every provider's entry of a model, by the model's identity. */
type Offers = Map<string, { provider: string; model: JsonObject }[]>;

function groupOffers({ upstream, story }: Scene): Offers {
	const offers: Offers = new Map();
	for (const [provider, { models }] of upstream) {
		for (const [id, model] of models) {
			const identity = story.makers.identityOf({ id });
			getOr(offers, identity, () => []).push({ provider, model });
		}
	}
	return offers;
}

function costsOf(values: JsonObject | undefined): Prices {
	return pricesOf({ id: "", cost: values?.cost ?? null });
}

/** The median of the prices that are neither unknown nor zero; null where there are too few. */
function peerOf(
	whose: string,
	prices: readonly Prices[],
	dimension: string,
	atLeast = 1,
): Suspect["peer"] | null {
	const known = prices
		.map((one) => one.get(dimension) ?? 0)
		.filter((price) => price > 0)
		.sort((a, b) => a - b);
	const price = known[Math.floor(known.length / 2)];
	return price === undefined || known.length < atLeast
		? null
		: { price, whose };
}

function suspect(
	scene: Scene,
	winner: Layer,
	suspects: readonly Suspect[],
): Remark {
	const all = suspects.map(
		({ dimension, price, peer }) =>
			`${dimension} ${price} (${peer.whose} is ${peer.price})`,
	);
	const spot = { patch: winner.patch, path: [...winner.path, "cost"] };
	return {
		...spot,
		code: "patch-unit",
		severity: "warning",
		field: ["cost"],
		message: `This looks like another unit: ${list(all)}.`,
		remedy: `Prices are in USD per million tokens. Mend or delete ${linesToDelete(scene, [spot])}.`,
	};
}
