import type { Model, ModelRef } from "../catalog/model.ts";
import { limitsOf, modalitiesOf, statusOf } from "../changes/abilities.ts";
import type { CatalogDiff } from "../changes/compare.ts";
import { blendOf } from "../changes/prices.ts";
import { getOr } from "../lib/maps.ts";

/** In doublings of price and context. A model further away is not a useful replacement. */
const MAX_DISTANCE = 4;
/** More than any family of a provider has. Further models are ignored, which bounds the run time. */
const MAX_CANDIDATES = 500;

/** A model that may replace another, with the values that the choice depends on. */
interface SuccessorCandidate {
	readonly id: string;
	readonly releaseDate: string;
	readonly price: number | null;
	readonly context: number | undefined;
}

/**
 * Finds a replacement for a removed or deprecated model: the model of the same provider, family and vendor, not older,
 * that is closest in price and context size. Null if there is none.
 */
export function successorFinder({
	after,
	vendors,
}: Pick<CatalogDiff, "after" | "vendors">): (
	provider: string,
	removed: Model,
) => ModelRef | null {
	const kindOf = (provider: string, model: Model) =>
		JSON.stringify([
			model.family,
			vendors.vendorOf(provider, model),
			[...modalitiesOf(model, "output")].sort(),
		]);
	const byKind = (provider: string) => {
		const kinds = new Map<string, SuccessorCandidate[]>();
		for (const model of after.get(provider)?.models.values() ?? []) {
			if (statusOf(model) === "deprecated") continue;
			const own = getOr(kinds, kindOf(provider, model), () => []);
			if (own.length < MAX_CANDIDATES) own.push(toCandidate(model));
		}
		return kinds;
	};
	const providers = new Map<
		string,
		ReadonlyMap<string, SuccessorCandidate[]>
	>();
	return (provider, model) => {
		if (typeof model.family !== "string") return null;
		const kinds = getOr(providers, provider, () => byKind(provider));
		const replaced = toCandidate(model);
		let nearest: { id: string; distance: number } | null = null;
		for (const one of kinds.get(kindOf(provider, model)) ?? []) {
			if (one.id === replaced.id || one.releaseDate < replaced.releaseDate)
				continue;
			const distance = distanceOf(replaced, one);
			if (distance > MAX_DISTANCE) continue;
			if (nearest === null || distance < nearest.distance) {
				nearest = { id: one.id, distance };
			}
		}
		return nearest && { provider, id: nearest.id };
	};
}

function toCandidate(model: Model): SuccessorCandidate {
	return {
		id: model.id,
		releaseDate: String(model.release_date),
		price: blendOf(model),
		context: limitsOf(model).get("context"),
	};
}

function distanceOf(a: SuccessorCandidate, b: SuccessorCandidate): number {
	const doublings = (
		x: number | null | undefined,
		y: number | null | undefined,
	) => (x && y ? Math.abs(Math.log2(x / y)) : 0);
	return doublings(a.price, b.price) + doublings(a.context, b.context) / 2;
}
