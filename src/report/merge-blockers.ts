import { counted } from "../lib/numbers.ts";
import type { PullRequestOptions } from "../options.ts";
import {
	countUsedAffected,
	type SyncReport,
	shownFindings,
} from "./sync-report.ts";

/** Why nobody should merge this without looking; empty: nothing. */
export function mergeBlockers(
	report: SyncReport,
	when: PullRequestOptions["autoMergeWhen"],
): string[] {
	// A value that is held is not written, so it can do no harm.
	const dangers = shownFindings(report, "danger").filter(({ held }) => !held);
	const warnings = when === "quiet" ? shownFindings(report, "warning") : [];
	const worse = countUsedAffected(report);
	return [
		...(dangers.length > 0
			? [`${counted(dangers.length, "finding")} of severity danger`]
			: []),
		...(warnings.length > 0
			? [`${counted(warnings.length, "finding")} of severity warning`]
			: []),
		...(worse > 0
			? [
					`${counted(worse, "model")} in use that ${worse === 1 ? "gets" : "get"} worse`,
				]
			: []),
	];
}
