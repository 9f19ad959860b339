import type { Problem } from "../lib/problem.ts";
import { prose } from "./markdown.ts";

/** The job summary of a run that failed. */
export function renderFailure(
	problem: Pick<Problem, "title" | "cause" | "remedy">,
): string {
	const cause = problem.cause.split("\n").map((line) => `- ${prose(line)}`);
	return [
		`## Model catalog: ${prose(problem.title)}`,
		cause.join("\n"),
		withLinks(problem.remedy),
	].join("\n\n");
}

/** Remedies are our own texts, and some contain the address of a page that helps. */
function withLinks(remedy: string): string {
	return remedy
		.split(/(https?:\/\/[^\s<>]*[\w/=])/)
		.map((part, index) => (index % 2 === 1 ? `<${part}>` : prose(part)))
		.join("");
}
