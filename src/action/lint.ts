import { LINT_INPUT_NAMES } from "../inputs/lint-inputs.ts";
import { counted } from "../lib/numbers.ts";
import { readLintOptions } from "../lint/options.ts";
import { countLevel, isFailure, lintMarkdown } from "../lint/render.ts";
import { lint } from "../lint/run.ts";
import { annotateLint } from "./annotate-lint.ts";
import { givenInputs, reportFailures } from "./entry.ts";
import * as runner from "./runner-log.ts";

await reportFailures(async () => {
	const options = readLintOptions(
		givenInputs(LINT_INPUT_NAMES),
		process.env.GITHUB_WORKSPACE ?? process.cwd(),
	);
	const result = await lint(options);
	annotateLint(result, options);
	const [errors, warnings] = [
		countLevel(result, "error"),
		countLevel(result, "warning"),
	];
	runner.setOutputs({ errors, warnings });
	await runner.writeSummary(lintMarkdown(result, options.verbose));
	if (isFailure(result, options.strict)) {
		runner.setFailed([
			`${counted(errors, "error")} and ${counted(warnings, "warning")} in the names of models. The job summary lists them all.`,
		]);
	}
});
