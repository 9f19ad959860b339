import { type Model, type ModelRef, nameOf } from "../catalog/model.ts";
import { compareBytes } from "../lib/json.ts";
import { groupBy } from "../lib/maps.ts";
import { compareRanks } from "../lib/ranks.ts";
import type { CatalogDiff } from "./compare.ts";
import { blendOf } from "./prices.ts";

/** A model, with all providers that offer it and did not before. */
export interface NewModel {
	readonly name: string;
	/** The listing whose facts are shown. */
	readonly model: Model;
	readonly models: readonly ModelRef[];
	/** Whether it had the model before, perhaps under another id: its vendor if it is new there, else any provider. */
	readonly isKnown: boolean;
	/** Whether it is new at its vendor. */
	readonly isAtVendor: boolean;
}

/** One row per model. Those that are new come first, then those at the most providers. */
export function newModels(diff: CatalogDiff): NewModel[] {
	const { vendors, changes, isOwnListing } = diff;
	const formerListingsOf = formerListings(diff);
	const byIdentity = groupBy(changes.models.added, ({ model }) =>
		vendors.identityOf(model),
	);
	const rows = [...byIdentity.values()].flatMap((entries): NewModel[] => {
		const own = entries.find(({ provider, model: { id } }) =>
			isOwnListing({ provider, id }),
		);
		const best = own ?? entries[0];
		if (!best) return [];
		const former = formerListingsOf(best.model);
		return [
			{
				name: nameOf(best.model),
				model: representative(best.model, diff),
				models: entries.map(({ provider, model: { id } }) => ({
					provider,
					id,
				})),
				isKnown: own ? former.some(isOwnListing) : former.length > 0,
				isAtVendor: own !== undefined,
			},
		];
	});
	const ranked = rows.map((row) => ({
		row,
		rank: [
			row.isKnown ? 1 : 0,
			-new Set(row.models.map(({ provider }) => provider)).size,
		],
	}));
	ranked.sort(
		(a, b) =>
			compareRanks(a.rank, b.rank) || compareBytes(a.row.name, b.row.name),
	);
	return ranked.map(({ row }) => row);
}

/**
 * The listing that stands for a new model: the vendor's own, else the one with the median price. A listing at $0 is
 * often a subscription, so it stands for a model only if the model is free everywhere.
 */
function representative(
	model: Model,
	{ vendors, isOwnListing }: CatalogDiff,
): Model {
	const paid = vendors
		.listingsOf(model)
		.map(({ provider, model }) => ({
			provider,
			model,
			price: blendOf(model) ?? 0,
		}))
		.filter(({ price }) => price > 0)
		.sort((a, b) => a.price - b.price);
	const own = paid.filter(({ provider, model: { id } }) =>
		isOwnListing({ provider, id }),
	);
	// A vendor may have several providers, for example one for China.
	const main = own.find(
		({ provider, model }) => vendors.vendorOf(provider, model) === provider,
	);
	return (main ?? median(own) ?? median(paid))?.model ?? model;
}

/** Of two in the middle, the lower one. */
function median<Item>(sorted: readonly Item[]): Item | undefined {
	return sorted[Math.floor((sorted.length - 1) / 2)];
}

/** Finds the listings that a model had in the previous catalog, also those that are removed or renamed now. */
function formerListings({
	vendors,
	before,
	changes,
	renames,
}: CatalogDiff): (model: Model) => ModelRef[] {
	const gone = groupBy(
		[...changes.models.removed, ...renames.map(({ from }) => from)],
		({ model }) => vendors.identityOf(model),
	);
	return (model) =>
		[
			...(gone.get(vendors.identityOf(model)) ?? []),
			...vendors.listingsOf(model),
		]
			.map(({ provider, model: { id } }) => ({ provider, id }))
			.filter(({ provider, id }) => before.get(provider)?.models.has(id));
}
