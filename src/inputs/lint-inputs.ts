// The inputs of `model-sync lint` and of the action lint/, declared as those of the sync are. `npm run docs` writes from
// them the inputs of lint/action.yml and the table in docs/lint.md.
import { INPUTS, type Input } from "./inputs.ts";
import { list, oneOf, trueOrFalse } from "./values.ts";

/** The inputs of the action. All but `paths`, which the command line takes as arguments, are also flags. */
export const LINT_INPUTS = {
	paths: {
		group: "What is read",
		description:
			"Paths or globs of what to lint, relative to `working-directory`, separated by commas or line breaks.",
		default: ".",
		value: list,
	},
	ignore: {
		group: "What is read",
		description:
			"Paths or globs of files to leave out, separated by commas or line breaks.",
		default: "",
		value: list,
		flag: { takes: "LIST", meaning: "files to leave out: paths or globs" },
	},
	"working-directory": {
		...INPUTS["working-directory"],
		group: "What is read",
		description: "Folder that the repository is checked out in.",
	},
	"models-dir": {
		...INPUTS["models-dir"],
		group: "What is read",
		description:
			"Folder of the generated catalog, relative to `working-directory`.",
		flag: { takes: "DIR", meaning: "the catalog that the sync wrote" },
	},
	"catalog-file": {
		...INPUTS["catalog-file"],
		group: "What is read",
		description:
			"File of the catalog, relative to `working-directory`, if the sync writes one file. Empty: the catalog is in `models-dir`.",
		flag: { takes: "FILE", meaning: "the catalog, if it is one file" },
	},
	"patches-dir": {
		...INPUTS["patches-dir"],
		group: "What is read",
		description:
			"Folder of your local patches, relative to `working-directory`. It is not linted, because the sync checks patches.",
		flag: { takes: "DIR", meaning: "your local patches, which are not linted" },
	},
	strict: {
		group: "What is reported",
		description: "`true` fails for warnings, too.",
		default: "false",
		value: trueOrFalse,
		flag: { meaning: "fail for warnings, too" },
	},
	verbose: {
		group: "What is reported",
		description:
			"`true` also reports what is named only in tests, documents and data.",
		default: "false",
		value: trueOrFalse,
		flag: {
			short: "v",
			meaning: "also what only tests, documents and data name",
		},
	},
} as const satisfies Readonly<Record<string, Input>>;

/** The flags of the command line: the inputs, and what only makes sense there. */
export const LINT_FLAGS = {
	...LINT_INPUTS,
	format: {
		group: "What is reported",
		description:
			"`text` for people, `json` for programs, `github` for annotations in a workflow.",
		default: "text",
		value: oneOf("text", "json", "github"),
		flag: { takes: "text|json|github", meaning: "the form of the output" },
	},
	fix: {
		group: "What is written",
		description: "Replace ids of models that were renamed.",
		default: "false",
		value: trueOrFalse,
		flag: { meaning: "replace ids of models that were renamed" },
	},
} as const satisfies Readonly<Record<string, Input>>;

export type LintInputName = keyof typeof LINT_INPUTS;
export type LintFlagName = Exclude<keyof typeof LINT_FLAGS, "paths">;

export const LINT_INPUT_NAMES = Object.keys(LINT_INPUTS) as LintInputName[];
export const LINT_FLAG_NAMES = Object.keys(LINT_FLAGS).filter(
	(name) => name !== "paths",
) as LintFlagName[];
