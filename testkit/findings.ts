// What the rules say of two catalogs, in the shortest form that a test can state.
import type { Catalog } from "../src/catalog/model.ts";
import { compareCatalogs } from "../src/changes/compare.ts";
import { membersOf } from "../src/decisions/decision.ts";
import { NO_PRIOR_DECISIONS, runRules } from "../src/findings/run-rules.ts";
import { type Finding, subjectOf } from "../src/lib/finding.ts";
import { catalogOf } from "./catalogs.ts";

type Providers = Parameters<typeof catalogOf>[0];

export const NOW = new Date("2026-06-15T06:17:00Z");

/** What the rules find, joined as reports show it. */
export function judge(
	before: Catalog,
	after: Catalog,
	onSuspicious: "flag" | "hold" = "flag",
	now = NOW,
) {
	return runRules(
		compareCatalogs(before, after),
		{ priceAlert: 2, onSuspicious },
		NO_PRIOR_DECISIONS,
		now,
	);
}

/** Each finding for itself, whatever is joined: `severity code subject field`. */
export function report(before: Providers, after: Providers): string[] {
	return separate(judge(catalogOf(before), catalogOf(after)).findings);
}

export function separate(findings: readonly Finding[]): string[] {
	return findings.flatMap(membersOf).map(brief);
}

export function brief(finding: Finding): string {
	const { severity, kind, field = [] } = finding;
	return [severity, kind.code, subjectOf(finding), field.join(".")]
		.join(" ")
		.trim();
}
