import { Command, Help, InvalidArgumentError, Option } from "commander";
import {
	type FlagName,
	INPUT_NAMES,
	INPUTS,
	type Input,
	isFlag,
} from "../inputs/inputs.ts";
import {
	LINT_FLAG_NAMES,
	LINT_FLAGS,
	type LintFlagName,
} from "../inputs/lint-inputs.ts";
import { logLine } from "../report/lines.ts";
import { PROJECT_URL, VERSION } from "../version.ts";

/** The parsed command line. */
export interface Arguments {
	/** The flags that are inputs, as texts. */
	readonly given: Readonly<Partial<Record<FlagName, string>>>;
	/** Write nothing, and say whether there is anything to write. */
	readonly check: boolean;
}

/** The parsed command line of `model-sync lint`. */
export interface LintArguments {
	readonly given: Readonly<Partial<Record<LintFlagName, string>>>;
	readonly paths: readonly string[];
}

/** What the command line can start. */
export interface Commands {
	readonly sync: (args: Arguments) => Promise<void>;
	readonly lint: (args: LintArguments) => Promise<void>;
}

/** The usual width of a terminal. */
const COLUMNS = 80;

const DESCRIPTION = `Brings a project's copy of the models.dev catalog up to date.

Fetches the catalog, applies your patches, says what changed and what looks
wrong, and writes one JSON file per provider: all files, or none. Run it in
your project's folder. To open pull requests, use the GitHub Action instead.

  model-sync --dry-run --verbose
      see what a first run would do; it writes nothing
  model-sync --models-dir data/models --providers openai,google*
      JSON where you want it, no Elixir, one provider
  model-sync --check
      in CI: fail when somebody forgot to sync

To check the models that your code names, without the network, use
model-sync lint; see model-sync lint --help.`;

const AFTER_FLAGS = `
Exit codes:
  0  done, or nothing to do
  1  failed; the message says what to do
  2  wrong flags
  3  not up to date (--check)

More: ${PROJECT_URL}/tree/v1/docs`;

export const HELP_HINT = "model-sync --help lists the flags.";
export const LINT_HELP_HINT = "model-sync lint --help lists the flags.";

const LINT_DESCRIPTION = `Checks the names of models in your code against the committed catalog. No
network. Errors: models that are gone or renamed. Warnings: deprecated ones.

  model-sync lint
      all files that git tracks
  model-sync lint lib config/models.yaml --strict
      these files and folders; fail for warnings, too

A comment on the line or above it ignores a name:
model-sync: ignore gpt-4 -- reason`;

const AFTER_LINT_FLAGS = `
Exit codes:
  0  no errors
  1  errors; with --strict, also warnings
  2  could not check: wrong flags, or no catalog

More: ${PROJECT_URL}/blob/v1/docs/lint.md`;

/**
 * Reads the command line and starts the sync, or another command.
 * @throws {CommanderError} after the help, the version or an error has been printed
 */
export async function runProgram(
	args: readonly string[],
	{ sync, lint }: Commands,
): Promise<void> {
	const check = new Option(
		"--check",
		"write nothing; exit 3 when not up to date",
	).helpGroup(`${INPUTS["dry-run"].group}:`);
	const program = prepare(
		new Command("model-sync"),
		DESCRIPTION,
		HELP_HINT,
		AFTER_FLAGS,
	);
	const given = addInputs(program, INPUTS, INPUT_NAMES.filter(isFlag), args);
	program
		.addOption(check)
		.optionsGroup("This program:")
		.helpOption("-h, --help", "this text")
		.version(VERSION, "--version", VERSION)
		.allowExcessArguments()
		.enablePositionalOptions()
		.helpCommand(false);
	program.action(async () => {
		const [extra] = program.args;
		if (extra !== undefined)
			program.error(`error: unexpected argument '${extra}'`);
		const isCheck = program.getOptionValue(check.attributeName()) === true;
		await sync({ given: given(), check: isCheck });
	});

	const linter = prepare(
		program.command("lint [path...]", { hidden: true }),
		LINT_DESCRIPTION,
		LINT_HELP_HINT,
		AFTER_LINT_FLAGS,
	);
	const givenToLint = addInputs(linter, LINT_FLAGS, LINT_FLAG_NAMES, args);
	linter
		.optionsGroup("This program:")
		.helpOption("-h, --help", "this text")
		.action((paths: string[]) => lint({ given: givenToLint(), paths }));
	await program.parseAsync(args, { from: "user" });
}

/** What all commands have in common. */
function prepare(
	command: Command,
	description: string,
	hint: string,
	after: string,
): Command {
	return command
		.description(description)
		.configureHelp({ helpWidth: COLUMNS, optionTerm, formatItem })
		.addHelpText("after", after)
		.showHelpAfterError(hint)
		.configureOutput({ outputError })
		.exitOverride();
}

/** Adds inputs as flags, and returns a function that reads the texts that were given. */
function addInputs<Name extends string>(
	command: Command,
	inputs: Readonly<Record<Name, Input>>,
	names: readonly Name[],
	args: readonly string[],
): () => Partial<Record<Name, string>> {
	const flags = names.map(
		(name) => [name, inputFlag(name, inputs[name], args)] as const,
	);
	for (const [, flag] of flags) command.addOption(flag);
	return () =>
		Object.fromEntries(
			flags
				.map(
					([name, flag]) =>
						[name, command.getOptionValue(flag.attributeName())] as const,
				)
				.filter(([, value]) => value !== undefined)
				.map(([name, value]) => [name, String(value)]),
		) as Partial<Record<Name, string>>;
}

function inputFlag(
	name: string,
	{ group, flag, default: fallback }: Input,
	args: readonly string[],
): Option {
	const { takes, meaning = "" } = flag ?? {};
	const option =
		takes === undefined
			? new Option(`--${name}`, meaning)
			: new Option(
					`--${name} <${takes}>`,
					fallback === "" ? meaning : `${meaning} [${fallback}]`,
				);
	return option.helpGroup(`${group}:`).argParser(requireValue);

	/** If the value is missing before `--dry-run`, the flag must not be taken for the value: files would be written. */
	function requireValue(value: string | undefined): string | undefined {
		if (value?.startsWith("-") && !args.includes(`--${name}=${value}`))
			throw new InvalidArgumentError(
				`If the value begins with a dash, write --${name}=${value}`,
			);
		return value;
	}
}

function optionTerm({ flags }: Option): string {
	return flags.replace(/[<>]/g, "");
}

/** Commander's format, but a word that is too long for its column starts further left. */
function formatItem(this: Help, ...item: Parameters<Help["formatItem"]>) {
	return Help.prototype.formatItem
		.apply(this, item)
		.split("\n")
		.map((line) =>
			line.length > COLUMNS ? line.trim().padStart(COLUMNS) : line,
		)
		.join("\n");
}

/** Error messages may repeat control sequences from the command line, which a terminal would execute. */
function outputError(text: string, write: (text: string) => void): void {
	write(text.split("\n").map(logLine).join("\n"));
}
