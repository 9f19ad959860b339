import { renderBody } from "./body.ts";
import { prose } from "./markdown.ts";
import type { SyncResult } from "./sync-result.ts";

/** GitHub rejects a job summary of more than 1 MiB. */
const MAX_SUMMARY_BYTES = 1_000_000;

/** The job summary of a run that succeeded. */
export function renderSummary(result: SyncResult): string {
	const { number, url } = result.pullRequest;
	const link = number === null || url === null ? "" : ` [#${number}](${url})`;
	const warnings = result.warnings.map(
		(warning) => `> [!WARNING]\n> ${prose(warning)}`,
	);
	return [
		`## Model catalog: ${result.operation}${link}`,
		prose(result.message),
		...warnings,
		renderBody(result.report, {
			maxBytes: MAX_SUMMARY_BYTES,
			hasItems: false,
		}),
	].join("\n\n");
}
