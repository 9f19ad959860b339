import { countModels } from "../catalog/catalog.ts";
import type { Patch } from "../catalog/patches.ts";
import type { Story } from "../changes/story.ts";
import type { Verdict } from "../changes/verdict.ts";
import type { Finding, Severity } from "../finding.ts";
import type { Usage } from "../usage/affected.ts";
import type { Bill } from "../usage/profile.ts";

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

/** All that there is to tell of a run; every report is a function of it. */
export interface Review extends Story {
	readonly source: SourceInfo;
	/** There was no catalog before. */
	readonly isFirstSync: boolean;
	readonly findings: readonly Finding[];
	/** Where findings are acknowledged, relative to the working directory. */
	readonly acceptedFile: string;
	readonly patches: readonly Patch[];
	readonly verdict: Verdict;
	/** Null where models in use were not looked for. */
	readonly usage: Usage | null;
	/** Where the repository's files are to be seen as the base has them, ending in a slash; null: nowhere. */
	readonly permalink: string | null;
	/** Null where no usage profile is given. */
	readonly bill: Bill | null;
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
