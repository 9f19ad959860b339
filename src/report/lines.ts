import { visible } from "./markdown.ts";

/**
 * A line for a runner's log. What upstream wrote must not become a workflow command: those start with `::`, the
 * old ones hold `##[` anywhere.
 */
export function logLine(text: string): string {
	return visible(text)
		.replaceAll("##[", "## [")
		.replace(/^\s*::/, ": :");
}
