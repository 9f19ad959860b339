import type { LintOptions } from "../lint/options.ts";
import { isFailure, lintLines, toLintReport } from "../lint/render.ts";
import { lint } from "../lint/run.ts";
import { asciiJson } from "../report/markdown.ts";
import { printLines } from "./terminal.ts";

/**
 * Lints, and prints what was found.
 * @returns whether it fails
 */
export async function runLint(options: LintOptions): Promise<boolean> {
	const result = await lint(options);
	const { format, verbose, strict } = options;
	switch (format) {
		case "text":
			printLines(lintLines(result, verbose));
			break;
		case "json":
			process.stdout.write(`${harmlessJson(toLintReport(result))}\n`);
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

/** JSON that neither a terminal nor a runner takes for a command. */
function harmlessJson(value: unknown): string {
	return asciiJson(value).replaceAll("##[", "##\\u005b");
}
