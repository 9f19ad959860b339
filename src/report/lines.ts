import { visible } from "./markdown.ts";

/**
 * A line for a runner's log. Text from upstream must not become a workflow command. Commands start with `::`; the old
 * form has `##[` anywhere in the line.
 */
export function logLine(text: string): string {
	return visible(text)
		.replaceAll("##[", "## [")
		.replace(/^\s*::/, ": :");
}
