import { countModels, type ModelRef, refKey } from "../catalog/model.ts";
import type { UpstreamValue } from "../catalog/upstream-values.ts";
import { type CatalogDiff, newlyDeprecated } from "../changes/compare.ts";
import type { Compatibility } from "../changes/compatibility.ts";
import { type LeavingModel, leavingModels } from "../changes/leaving-models.ts";
import { type NewModel, newModels } from "../changes/new-models.ts";
import { type PriceRow, priceRows } from "../changes/price-rows.ts";
import type { PriceVerdict } from "../changes/price-verdict.ts";
import type { Decision } from "../decisions/decision.ts";
import type { Finding, Severity } from "../lib/finding.ts";
import { memoByObject } from "../lib/maps.ts";
import type { CleanedPatch } from "../patches/cleanup.ts";
import type { Patch } from "../patches/read.ts";
import type { Usage, UsageEvent } from "../usage/affected.ts";
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

/** What changed, as the rows that reports show, in the reader's order. */
export interface DiffRows {
	readonly priceRows: readonly PriceRow[];
	readonly newModels: readonly NewModel[];
	readonly leavingModels: readonly LeavingModel[];
}

export function toRows(diff: CatalogDiff): DiffRows {
	return {
		priceRows: priceRows(diff),
		newModels: newModels(diff),
		leavingModels: leavingModels(diff),
	};
}

/** Everything that can be reported about a run. Every report is a function of it. */
export interface SyncReport extends CatalogDiff, DiffRows {
	readonly source: SourceInfo;
	/** There was no catalog before. */
	readonly isFirstSync: boolean;
	/** What nobody has decided yet. */
	readonly findings: readonly Finding[];
	/** What is ticked in the open pull request, and what is kept since an earlier one. */
	readonly decisions: readonly Decision[];
	/** Those of `findings` that are about local patches. */
	readonly patchFindings: readonly Finding[];
	/** The patch files without what has no effect. */
	readonly cleanedPatches: readonly CleanedPatch[];
	/** Where findings are acknowledged, relative to the working directory. */
	readonly acceptedFile: string;
	readonly patches: readonly Patch[];
	readonly compatibility: Compatibility;
	/** Null if the search for models in use was off. */
	readonly usage: Usage | null;
	/** The address at which GitHub shows the repository's files at the base commit. It ends in a slash. Null: there is none. */
	readonly permalink: string | null;
	/** The address of each provider's own page, with https, by the provider's id. */
	readonly pages: ReadonlyMap<string, string>;
	/** Null if there is no usage profile. */
	readonly bill: Bill | null;
	/** Paths of provider files that this run deletes. */
	readonly staleFiles: readonly string[];
	/** How many files this run writes. */
	readonly writtenFiles: number;
	/** What upstream says where this run does not write it, because of a patch or a hold, and the last run did not know. */
	readonly newUpstreamValues: readonly UpstreamValue[];
	/** Whether the catalog has an Elixir module with the ids of its providers. */
	readonly hasProvidersModule: boolean;
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
	/** Every report says these numbers and no others. Those of prices count the models that have this verdict. */
	readonly models: Record<
		| "before"
		| "after"
		| "added"
		| "removed"
		| "renamed"
		| "changed"
		| "newlyDeprecated"
		| PriceVerdict,
		number
	>;
	/** Prices, not models: those that are known before and after. */
	readonly prices: Record<"increases" | "decreases", number>;
	/** As the lists of findings show them. */
	readonly findings: Record<Severity, number>;
}

export function countsOf(report: SyncReport): ReportCounts {
	const { providers, models } = report.changes;
	const moves = report.repricings
		.flatMap(({ changes }) => changes)
		.map(({ before, after }) =>
			before === null || after === null ? 0 : Math.sign(after - before),
		);
	const having = (severity: Severity) => shownFindings(report, severity).length;
	const judged = (verdict: PriceVerdict) =>
		report.repricings.filter((repricing) => repricing.verdict === verdict)
			.length;
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
			newlyDeprecated: newlyDeprecated(report).length,
			increased: judged("increased"),
			decreased: judged("decreased"),
			priced: judged("priced"),
			unpriced: judged("unpriced"),
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

/** The findings that are news. */
export function shownFindings(
	{ findings }: Pick<SyncReport, "findings">,
	severity: Severity,
): Finding[] {
	return findings.filter(
		(finding) => finding.severity === severity && !finding.known,
	);
}

/** Whether code in this repository may break. If nobody searched for the models that it uses, whether any code may. */
export function isBreakingHere({
	usage,
	compatibility,
}: Pick<SyncReport, "usage" | "compatibility">): boolean {
	return usage === null
		? compatibility.losses.length > 0
		: usage.affected.some(({ events }) => events.some(isBreakingEvent));
}

function isBreakingEvent({ kind }: UsageEvent): boolean {
	return kind === "removed" || kind === "renamed" || kind === "weaker";
}

const usedKeys = memoByObject(
	({ models }: Usage) => new Set(models.map(refKey)),
);

/** Whether code or configuration of this repository names the model. */
export function isUsed(
	model: ModelRef,
	{ usage }: Pick<SyncReport, "usage">,
): boolean {
	return usage !== null && usedKeys(usage).has(refKey(model));
}

/** How many models in use get worse: they break code, are deprecated, cost more, or their price is not known any more. */
export function countUsedAffected({
	usage,
	repricings,
}: Pick<SyncReport, "usage" | "repricings">): number {
	const worse = new Set(
		repricings
			.filter(
				({ verdict }) => verdict === "increased" || verdict === "unpriced",
			)
			.map(({ model: { provider, before } }) =>
				refKey({ provider, id: before.id }),
			),
	);
	return (usage?.affected ?? []).filter(
		({ provider, id, events }) =>
			worse.has(refKey({ provider, id })) ||
			events.some(
				(event) => isBreakingEvent(event) || event.kind === "deprecated",
			),
	).length;
}
