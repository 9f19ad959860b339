// Sync reports for tests: made from two catalogs, without findings or usage.
import type { Catalog } from "../src/catalog/model.ts";
import { compareCatalogs } from "../src/changes/compare.ts";
import { assessCompatibility } from "../src/changes/compatibility.ts";
import { NO_PRIOR_DECISIONS, runRules } from "../src/findings/run-rules.ts";
import { type SyncReport, toRows } from "../src/report/sync-report.ts";

export function syncReportOf(
	before: Catalog,
	after: Catalog,
	rest: Partial<SyncReport> = {},
): SyncReport {
	const diff = compareCatalogs(before, after);
	const options = { priceAlert: 2, onSuspicious: "flag" } as const;
	const now = new Date("2026-06-15T06:17:00Z");
	return {
		...diff,
		...toRows(diff),
		source: {
			url: "https://models.dev/api.json",
			sha256: "0".repeat(64),
			bytes: 1,
			fetchedAt: "2026-06-15T06:17:00.000Z",
		},
		isFirstSync: before.size === 0,
		findings: runRules(diff, options, NO_PRIOR_DECISIONS, now).findings,
		decisions: [],
		acceptedFile: "priv/models_local/.accepted.json",
		patchFindings: [],
		cleanedPatches: [],
		patches: [],
		compatibility: assessCompatibility(diff),
		usage: null,
		permalink: null,
		pages: new Map(),
		bill: null,
		staleFiles: [],
		writtenFiles: 0,
		newUpstreamValues: [],
		hasProvidersModule: true,
		included: [],
		...rest,
	};
}
