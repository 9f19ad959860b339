import { relative, sep } from "node:path";
import { counted } from "../lib/numbers.ts";
import { annotationsOf } from "../lint/annotations.ts";
import type { LintOptions } from "../lint/options.ts";
import { lintLines, shownFindings } from "../lint/render.ts";
import type { LintResult } from "../lint/run.ts";
import * as runner from "./runner-log.ts";

/** Logs everything, and shows beside the lines as much as GitHub takes. */
export function annotateLint(
	result: LintResult,
	{ verbose, workingDirectory }: LintOptions,
): void {
	const root = process.env.GITHUB_WORKSPACE ?? process.cwd();
	const folder = relative(root, workingDirectory).split(sep).join("/");
	for (const { text } of lintLines(result, verbose)) runner.info(text);
	const shown = shownFindings(result, verbose);
	const { annotations, omitted } = annotationsOf(shown, folder);
	for (const annotation of annotations) runner.annotate(annotation);
	if (omitted > 0) {
		runner.info(
			`GitHub shows ten annotations of each level. ${counted(omitted, "other finding")} can be read above.`,
		);
	}
}
