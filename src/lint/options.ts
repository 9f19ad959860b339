import { resolve } from "node:path";
import { LINT_FLAGS } from "../inputs/lint-inputs.ts";
import {
	camelCased,
	type Given,
	readInputs,
	type ValuesOf,
} from "../inputs/read.ts";

/** The checked options of lint. `workingDirectory` is absolute. */
export type LintOptions = ValuesOf<typeof LINT_FLAGS>;

/**
 * Checks inputs or flags by name.
 * @param directory the folder that the program was started in
 * @param paths the arguments of the command line; if there are none, the input counts
 * @throws {Problem} that names every wrong one, with its value and what was expected
 */
export function readLintOptions(
	given: Given<typeof LINT_FLAGS>,
	directory: string,
	paths: readonly string[] = [],
): LintOptions {
	const values = readInputs(LINT_FLAGS, given);
	const names = Object.keys(LINT_FLAGS) as (keyof typeof LINT_FLAGS)[];
	const options = camelCased<typeof LINT_FLAGS, (typeof names)[number]>(
		values,
		names,
	);
	return {
		...options,
		workingDirectory: resolve(directory, options.workingDirectory),
		...(paths.length > 0 && { paths: [...paths] }),
	};
}
