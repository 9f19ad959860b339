import { renderBody } from "./body.ts";
import { prose } from "./markdown.ts";
import type { Outcome } from "./outcome.ts";

/** GitHub drops a job summary of more than 1 MiB. */
const MAX_SUMMARY_BYTES = 1_000_000;

/** The job summary of a run that came to an end. */
export function renderSummary(outcome: Outcome): string {
	const { number, url } = outcome.pullRequest;
	const link = number === null || url === null ? "" : ` [#${number}](${url})`;
	const warnings = outcome.warnings.map(
		(warning) => `> [!WARNING]\n> ${prose(warning)}`,
	);
	return [
		`## Model catalog: ${outcome.operation}${link}`,
		prose(outcome.said),
		...warnings,
		renderBody(outcome.review, MAX_SUMMARY_BYTES),
	].join("\n\n");
}
