import { type Catalog, countModels } from "../catalog/catalog.ts";
import type { Patch } from "../catalog/patches.ts";
import type { Changes, ModelChange } from "../changes/diff.ts";
import { type PriceChange, priceChanges } from "../changes/prices.ts";
import type { Finding, Severity } from "../findings/finding.ts";

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

/** The prices of one model that changed. */
export interface Repricing {
	readonly model: ModelChange;
	readonly changes: readonly PriceChange[];
}

/** All that there is to tell of a run; every report is a function of it. */
export interface Review {
	readonly source: SourceInfo;
	readonly before: Catalog;
	readonly after: Catalog;
	/** There was no catalog before. */
	readonly isFirstSync: boolean;
	readonly changes: Changes;
	readonly repricings: readonly Repricing[];
	readonly findings: readonly Finding[];
	readonly patches: readonly Patch[];
	/** Paths of provider files that this run deletes. */
	readonly staleFiles: readonly string[];
	/** How many files this run writes anew. */
	readonly writtenFiles: number;
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

export function repricingsOf({ models }: Changes): Repricing[] {
	return models.changed
		.map((model) => ({
			model,
			changes: priceChanges(model.before, model.after),
		}))
		.filter(({ changes }) => changes.length > 0);
}

export function countsOf(review: Review): Counts {
	const { providers, models } = review.changes;
	const rows = review.repricings.flatMap(({ changes }) => changes);
	const severities = review.findings.map(({ severity }) => severity);
	const having = (severity: Severity) =>
		severities.filter((other) => other === severity).length;
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
			renamed: 0,
			changed: models.changed.length,
		},
		prices: {
			increases: rows
				.filter(isKnown)
				.filter(({ before, after }) => after > before).length,
			decreases: rows
				.filter(isKnown)
				.filter(({ before, after }) => after < before).length,
		},
		findings: {
			danger: having("danger"),
			warning: having("warning"),
			notice: having("notice"),
		},
	};
}

function isKnown(
	change: PriceChange,
): change is PriceChange & { before: number; after: number } {
	return change.before !== null && change.after !== null;
}
