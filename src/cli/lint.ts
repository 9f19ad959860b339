import type { LintOptions } from "../lint/options.ts";
import { isFailure, lintLines, toLintReport } from "../lint/render.ts";
import { lint } from "../lint/run.ts";
import { printJson } from "./json.ts";
import { printLines, showProgress } from "./terminal.ts";
import { inFlags } from "./words.ts";

/**
 * Lints, and prints what was found.
 * @returns whether it fails
 */
export async function runLint(options: LintOptions): Promise<boolean> {
	const progress = showProgress();
	progress.show("Searching your code for models");
	const result = await lint(options).finally(progress.clear);
	const { format, verbose, strict } = options;
	switch (format) {
		case "text":
			printLines(lintLines(result, verbose, inFlags));
			break;
		case "json":
			printJson(`${JSON.stringify(toLintReport(result))}\n`);
			break;
		case "github": {
			// Loaded only now: the runner's toolkit takes longer than linting.
			const { annotateLint } = await import("../action/annotate-lint.ts");
			annotateLint(result, options);
			break;
		}
		default:
			return format satisfies never;
	}
	return isFailure(result, strict);
}
