import type { Catalog } from "../catalog/catalog.ts";
import { type Changes, diffCatalogs, type ModelChange } from "./diff.ts";
import {
	type FieldGroup,
	groupFields,
	groupPrices,
	type PriceGroup,
} from "./groups.ts";
import { kindOf, statusOf } from "./kinds.ts";
import { findMakers, type Makers } from "./makers.ts";
import { type PriceChange, priceChanges } from "./prices.ts";
import { type ProviderRename, pairRenames, type Rename } from "./renames.ts";

/** What changed between two catalogs, in the forms that people are told it in. */
export interface Story {
	readonly before: Catalog;
	readonly after: Catalog;
	/** Without what is a rename. */
	readonly changes: Changes;
	readonly renames: readonly Rename[];
	readonly providerRenames: readonly ProviderRename[];
	readonly repricings: readonly Repricing[];
	readonly priceGroups: readonly PriceGroup[];
	/** Of every field but those that the prices tell. */
	readonly fieldGroups: readonly FieldGroup[];
	readonly makers: Makers;
}

/** The prices of one model that changed. */
export interface Repricing {
	readonly model: ModelChange;
	readonly changes: readonly PriceChange[];
}

export function tell(before: Catalog, after: Catalog): Story {
	const all = diffCatalogs(before, after);
	const { renames, providers, rest } = pairRenames(all, before, after);
	const changed = allChanges({ changes: rest, renames });
	const makers = findMakers(after);
	return {
		before,
		after,
		changes: rest,
		renames,
		providerRenames: providers,
		repricings: changed
			.map((model) => ({
				model,
				changes: priceChanges(model.before, model.after),
			}))
			.filter(({ changes }) => changes.length > 0),
		priceGroups: groupPrices(changed, makers.identityOf),
		fieldGroups: groupFields(changed.map(withoutPrices)),
		makers,
	};
}

/** A field of the cost that moves no price, such as a unit that upstream adds, is told like any other. */
function withoutPrices(change: ModelChange): ModelChange {
	return priceChanges(change.before, change.after).length === 0
		? change
		: {
				...change,
				fields: change.fields.filter(({ field }) => kindOf(field) !== "price"),
			};
}

/** The changes of models that kept their id and of those that were renamed. */
export function allChanges({
	changes,
	renames,
}: Pick<Story, "changes" | "renames">): ModelChange[] {
	const renamed = renames.map(({ from, to, fields }) => ({
		provider: to.provider,
		before: from.model,
		after: to.model,
		fields,
	}));
	return [...changes.models.changed, ...renamed];
}

/** Models that are deprecated now and were not before. */
export function newlyDeprecated(
	story: Pick<Story, "changes" | "renames">,
): ModelChange[] {
	return allChanges(story).filter(
		({ before, after }) =>
			statusOf(after) === "deprecated" && statusOf(before) !== "deprecated",
	);
}
