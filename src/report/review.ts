import { type Catalog, countModels } from "../catalog/catalog.ts";
import type { Patch } from "../catalog/patches.ts";
import {
	type Changes,
	diffCatalogs,
	type ModelChange,
} from "../changes/diff.ts";
import {
	type FieldGroup,
	groupFields,
	groupPrices,
	type PriceGroup,
} from "../changes/groups.ts";
import { kindOf, statusOf } from "../changes/kinds.ts";
import { findMakers, type Makers } from "../changes/makers.ts";
import { type PriceChange, priceChanges } from "../changes/prices.ts";
import {
	type ProviderRename,
	pairRenames,
	type Rename,
} from "../changes/renames.ts";
import type { Finding, Severity } from "../finding.ts";

/** Where the new catalog came from. */
export interface SourceInfo {
	/** URL or path. */
	readonly url: string;
	/** Hex, of the JSON text. */
	readonly sha256: string;
	readonly bytes: number;
	/** ISO 8601, UTC. */
	readonly fetchedAt: string;
}

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

/** All that there is to tell of a run; every report is a function of it. */
export interface Review extends Story {
	readonly source: SourceInfo;
	/** There was no catalog before. */
	readonly isFirstSync: boolean;
	readonly findings: readonly Finding[];
	readonly patches: readonly Patch[];
	/** Paths of provider files that this run deletes. */
	readonly staleFiles: readonly string[];
	/** How many files this run writes anew. */
	readonly writtenFiles: number;
}

/** The prices of one model that changed. */
export interface Repricing {
	readonly model: ModelChange;
	readonly changes: readonly PriceChange[];
}

export interface Counts {
	readonly providers: Record<
		"before" | "after" | "added" | "removed" | "changed",
		number
	>;
	readonly models: Record<
		"before" | "after" | "added" | "removed" | "renamed" | "changed",
		number
	>;
	/** Prices known before and after. */
	readonly prices: Record<"increases" | "decreases", number>;
	readonly findings: Record<Severity, number>;
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

export function countsOf(review: Review): Counts {
	const { providers, models } = review.changes;
	const moves = review.repricings
		.flatMap(({ changes }) => changes)
		.map(({ before, after }) =>
			before === null || after === null ? 0 : Math.sign(after - before),
		);
	const having = (severity: Severity) =>
		review.findings.filter((finding) => finding.severity === severity).length;
	return {
		providers: {
			before: review.before.size,
			after: review.after.size,
			added: providers.added.length,
			removed: providers.removed.length,
			changed: providers.changed.length,
		},
		models: {
			before: countModels(review.before),
			after: countModels(review.after),
			added: models.added.length,
			removed: models.removed.length,
			renamed: review.renames.length,
			changed: models.changed.length,
		},
		prices: {
			increases: moves.filter((move) => move > 0).length,
			decreases: moves.filter((move) => move < 0).length,
		},
		findings: {
			danger: having("danger"),
			warning: having("warning"),
			notice: having("notice"),
		},
	};
}
