import { Command, Help, InvalidArgumentError, Option } from "commander";
import {
	type FlagName,
	INPUT_NAMES,
	INPUTS,
	type Input,
	isFlag,
} from "../inputs/inputs.ts";
import { logLine } from "../report/lines.ts";
import { PROJECT_URL, VERSION } from "../version.ts";

/** The parsed command line. */
export interface Arguments {
	/** The flags that are inputs, as texts. */
	readonly given: Readonly<Partial<Record<FlagName, string>>>;
	/** Write nothing, and say whether there is anything to write. */
	readonly check: boolean;
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
      in CI: fail when somebody forgot to sync`;

const AFTER_FLAGS = `
Exit codes:
  0  done, or nothing to do
  1  failed; the message says what to do
  2  wrong flags
  3  not up to date (--check)

More: ${PROJECT_URL}/tree/v1/docs`;

export const HELP_HINT = "model-sync --help lists the flags.";

/**
 * Reads the command line and starts the sync.
 * @throws {CommanderError} after the help, the version or an error has been printed
 */
export async function runProgram(
	args: readonly string[],
	sync: (args: Arguments) => Promise<void>,
): Promise<void> {
	const inputs = INPUT_NAMES.filter(isFlag).map(
		(name) => [name, inputFlag(name, args)] as const,
	);
	const check = new Option(
		"--check",
		"write nothing; exit 3 when not up to date",
	).helpGroup(`${INPUTS["dry-run"].group}:`);
	const program = new Command("model-sync")
		.description(DESCRIPTION)
		.configureHelp({ helpWidth: COLUMNS, optionTerm, formatItem })
		.addHelpText("after", AFTER_FLAGS)
		.showHelpAfterError(HELP_HINT)
		.configureOutput({ outputError })
		.exitOverride()
		.allowExcessArguments();
	for (const [, flag] of inputs) program.addOption(flag);
	program
		.addOption(check)
		.optionsGroup("This program:")
		.helpOption("-h, --help", "this text")
		.version(VERSION, "--version", VERSION);

	const given = (flag: Option): unknown =>
		program.getOptionValue(flag.attributeName());
	program.action(async () => {
		const [extra] = program.args;
		if (extra !== undefined)
			program.error(`error: unexpected argument '${extra}'`);
		const texts = inputs
			.filter(([, flag]) => given(flag) !== undefined)
			.map(([name, flag]) => [name, String(given(flag))]);
		await sync({
			given: Object.fromEntries(texts),
			check: given(check) === true,
		});
	});
	await program.parseAsync(args, { from: "user" });
}

function inputFlag(name: FlagName, args: readonly string[]): Option {
	const { group, flag, default: fallback }: Input = INPUTS[name];
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
