// Problems are told in the words of the action. In a terminal, an input is a flag.
import { FOR_ONE_RUN } from "../findings/damage.ts";
import { INPUT_NAMES, type InputName, isFlag } from "../inputs/inputs.ts";
import { LINT_FLAG_NAMES } from "../inputs/lint-inputs.ts";
import { PROJECT_URL } from "../version.ts";

const FLAGS: ReadonlySet<string> = new Set<string>([
	...INPUT_NAMES.filter(isFlag),
	...LINT_FLAG_NAMES,
]);

/** Inputs as flags: `` `max-shrink: 30` `` is `--max-shrink 30`. A document of this project gets its address. */
export function inFlags(text: string): string {
	return text
		.replace(/`([a-z-]+)(?:: ([^`]*))?`/g, (whole, name: string, value) =>
			FLAGS.has(name)
				? `--${name}${value === undefined ? "" : ` ${value}`}`
				: whole,
		)
		.replace(FOR_ONE_RUN, "")
		.replace(" (actions/checkout)", "")
		.replace(/\bAn input\b/g, "A flag")
		.replace(/(?<![\w`"/])input(s?)\b(?![`"])/g, "flag$1")
		.replace(/(?<![\w/])docs\/[\w-]+\.md\b/g, `${PROJECT_URL}/blob/v1/$&`);
}

/** What a finding names an input by, as a flag. */
export function flagOf(name: string): string {
	return FLAGS.has(name as InputName) ? `--${name}` : name;
}
