import type { Problem } from "../problem.ts";
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

/** The job summary of a run that stopped. */
export function renderFailure(problem: Problem): string {
	const cause = problem.cause.split("\n").map((line) => `- ${prose(line)}`);
	return [
		`## Model catalog: ${prose(problem.title)}`,
		cause.join("\n"),
		withLinks(problem.remedy),
	].join("\n\n");
}

/** Remedies are ours, and some name the page where to go on. */
function withLinks(remedy: string): string {
	return remedy
		.split(/(https?:\/\/[^\s<>]*[\w/=])/)
		.map((part, index) => (index % 2 === 1 ? `<${part}>` : prose(part)))
		.join("");
}
