import { countModels } from "../catalog/model.ts";
import type { CatalogDiff } from "../changes/compare.ts";
import type { Compatibility } from "../changes/compatibility.ts";
import type { Finding, Severity } from "../lib/finding.ts";
import type { Patch } from "../patches/read.ts";
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

/** Everything that can be reported about a run. Every report is a function of it. */
export interface SyncReport extends CatalogDiff {
	readonly source: SourceInfo;
	/** There was no catalog before. */
	readonly isFirstSync: boolean;
	readonly findings: readonly Finding[];
	/** Where findings are acknowledged, relative to the working directory. */
	readonly acceptedFile: string;
	readonly patches: readonly Patch[];
	readonly compatibility: Compatibility;
	/** Null if the search for models in use was off. */
	readonly usage: Usage | null;
	/** The address at which GitHub shows the repository's files at the base commit. It ends in a slash. Null: there is none. */
	readonly permalink: string | null;
	/** Null if there is no usage profile. */
	readonly bill: Bill | null;
	/** Paths of provider files that this run deletes. */
	readonly staleFiles: readonly string[];
	/** How many files this run writes. */
	readonly writtenFiles: number;
	/** Files of `include-paths` that differ from the base. */
	readonly included: readonly IncludedChange[];
}

export interface IncludedChange {
	readonly path: string;
	readonly change: "new" | "changed" | "deleted";
}

export interface ReportCounts {
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

export function countsOf(report: SyncReport): ReportCounts {
	const { providers, models } = report.changes;
	const moves = report.repricings
		.flatMap(({ changes }) => changes)
		.map(({ before, after }) =>
			before === null || after === null ? 0 : Math.sign(after - before),
		);
	const having = (severity: Severity) =>
		report.findings.filter((finding) => finding.severity === severity).length;
	return {
		providers: {
			before: report.before.size,
			after: report.after.size,
			added: providers.added.length,
			removed: providers.removed.length,
			changed: providers.changed.length,
		},
		models: {
			before: countModels(report.before),
			after: countModels(report.after),
			added: models.added.length,
			removed: models.removed.length,
			renamed: report.renames.length,
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
