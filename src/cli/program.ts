import { styleText } from "node:util";
import {
	Argument,
	Command,
	Help as CommanderHelp,
	type Help,
	InvalidArgumentError,
	Option,
} from "commander";
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
import { nearestOf } from "../lib/nearest.ts";
import { logLine } from "../report/lines.ts";
import { STDIN } from "../upstream/stdin.ts";
import { PROJECT_URL, VERSION } from "../version.ts";
import { SHELLS, type Shell } from "./completion.ts";

/** The parsed command line. */
export interface Arguments {
	/** The flags that are inputs, as texts. */
	readonly given: Readonly<Partial<Record<FlagName, string>>>;
	/** Write nothing, and say whether there is anything to write. */
	readonly check: boolean;
	/** Print report.json, and nothing else. */
	readonly json: boolean;
}

/** The parsed command line of `model-sync lint`. */
export interface LintArguments {
	readonly given: Readonly<Partial<Record<LintFlagName, string>>>;
	readonly paths: readonly string[];
}

/** The parsed command line of `model-sync init`. */
export interface InitArguments {
	readonly source: string;
	/** Write without asking. */
	readonly yes: boolean;
	/** Only print. */
	readonly dryRun: boolean;
}

/** What the command line can start. */
export interface Commands {
	readonly sync: (args: Arguments) => Promise<void>;
	readonly lint: (args: LintArguments) => Promise<void>;
	readonly init: (args: InitArguments) => Promise<void>;
	readonly completion: (shell: Shell, program: Command) => Promise<void>;
}

/** The usual width of a terminal. */
const COLUMNS = 80;
/** The text beside a flag is wrapped if it has this much room. */
const MIN_COLUMNS = 20;
/** Longer lines are hard to read. */
const MAX_COLUMNS = 100;

/** What each command is for, before its flags. Examples are indented. */
const DESCRIPTION = `Brings a project's copy of the models.dev catalog up to date.

Fetches the catalog, applies your patches, says what changed and what looks wrong, and writes one JSON file per provider: all files, or none. Run it in your project's folder. To open pull requests, use the GitHub Action instead: model-sync init writes its workflow.

  model-sync --dry-run --verbose
      see what a first run would do; it writes nothing
  model-sync --models-dir data/models --providers openai,google*
      only these providers, in a folder of your choice
  model-sync --check
      in CI: fail when somebody forgot to sync
  gunzip --stdout api.json.gz | model-sync --source -
      the catalog from another program`;

/** What each command's exit codes mean, for the help and the man page. */
export const EXIT_CODES: Readonly<Record<string, readonly string[]>> = {
	"model-sync": [
		"done, or nothing to do",
		"failed; the message says what to do",
		"wrong flags",
		"not up to date (--check)",
	],
	lint: [
		"no errors",
		"errors; with --strict, also warnings",
		"could not check: wrong flags, or no catalog",
	],
};

export const HELP_HINT = "model-sync --help lists the flags.";
export const LINT_HELP_HINT = "model-sync lint --help lists the flags.";

const LINT_DESCRIPTION = `Checks the names of models in your code against the committed catalog. No network. Errors: models that are gone or renamed. Warnings: deprecated ones.

  model-sync lint
      all files that git tracks
  model-sync lint lib config/models.yaml --strict
      these files and folders; fail for warnings, too

A comment on the line or above it ignores a name:
model-sync: ignore gpt-4 -- reason`;

const INIT_DESCRIPTION = `Writes the workflow that opens the pull requests. Looks at your repository first: a Mix project, a catalog that is there already, folders of data, and the models that your code names. Shows the workflow and asks before it writes. An existing file is never overwritten.

  model-sync init
      show the workflow, and ask
  model-sync init --yes
      write it without asking`;

const COMPLETION_DESCRIPTION = `Prints a script that completes commands, flags and values in your shell.

  eval "$(model-sync completion bash)"
      in ~/.bashrc
  eval "$(model-sync completion zsh)"
      in ~/.zshrc, after compinit
  model-sync completion fish | source
      in ~/.config/fish/config.fish`;

export const DOCUMENTS = `${PROJECT_URL}/tree/v1/docs`;

export const NO_COLOR = "--no-color";

const OWN_GROUP = "This program:";

/** @throws {CommanderError} after the help, the version or an error has been printed */
export async function runProgram(
	args: readonly string[],
	commands: Commands,
): Promise<void> {
	await createProgram(commands, args).parseAsync(args, { from: "user" });
}

/** The commands and their flags. The help, the completions and the man page are made from this. */
export function createProgram(
	commands: Commands,
	args: readonly string[] = [],
): Command {
	const program = createSync(commands, args);
	addLint(program, commands, args);
	addInit(program, commands);
	addCompletion(program, commands);
	return program;
}

function createSync({ sync }: Commands, args: readonly string[]): Command {
	const program = prepare(new Command("model-sync"), {
		summary: "bring a copy of the models.dev catalog up to date",
		description: DESCRIPTION,
		hint: HELP_HINT,
		links: [`More: ${DOCUMENTS}`, `Problems: ${PROJECT_URL}/issues`],
	});
	const given = addInputs(program, INPUTS, INPUT_NAMES.filter(isFlag), args);
	const isOn = (option: Option) =>
		program.getOptionValue(option.attributeName()) === true;
	const check = new Option(
		"--check",
		"write nothing; exit 3 when not up to date",
	).helpGroup(`${INPUTS["dry-run"].group}:`);
	const json = new Option(
		"--json",
		"print report.json, and nothing else",
	).helpGroup(`${INPUTS.verbose.group}:`);
	return addOwnFlags(program.addOption(check).addOption(json))
		.version(VERSION, "-V, --version", "the version")
		.allowExcessArguments()
		.enablePositionalOptions()
		.helpCommand("help [command]", "what a command does, and its flags")
		.hook("preSubcommand", (_, command) => refuseEarlyFlags(program, command))
		.action(async () => {
			const [extra] = program.args;
			if (extra !== undefined) refuseArgument(program, extra);
			await sync({ given: given(), check: isOn(check), json: isOn(json) });
		});
}

/** A flag of the sync before another command would have no effect. */
function refuseEarlyFlags(program: Command, command: Command): void {
	const [early] = program.options.filter(
		(option) =>
			option.long !== NO_COLOR &&
			program.getOptionValueSource(option.attributeName()) === "cli",
	);
	if (early === undefined) return;
	command.error(
		`error: ${early.long} stands before ${command.name()}; write model-sync ${command.name()} ${early.long}`,
	);
}

/** Commander suggests flags, but no commands where the program itself does something. */
function refuseArgument(program: Command, argument: string): never {
	const commands = program.commands.map((command) => command.name());
	const flags = program.options.map(({ long }) => long ?? "");
	const nearest =
		flags.find((flag) => flag === `--${argument}`) ??
		nearestOf(argument, commands);
	const suggestion = nearest === null ? "" : `\n(Did you mean ${nearest}?)`;
	return program.error(`error: unexpected argument '${argument}'${suggestion}`);
}

function addLint(
	program: Command,
	{ lint }: Commands,
	args: readonly string[],
): void {
	const linter = prepare(program.command("lint"), {
		summary: "check the names of models in your code",
		description: LINT_DESCRIPTION,
		hint: LINT_HELP_HINT,
		links: [`More: ${PROJECT_URL}/blob/v1/docs/lint.md`],
	});
	const given = addInputs(linter, LINT_FLAGS, LINT_FLAG_NAMES, args);
	linter
		.addArgument(new Argument("[path...]", "files, folders or globs; else all"))
		.addOption(
			new Option("--json", "the same as --format json")
				.helpGroup(`${LINT_FLAGS.format.group}:`)
				.implies({ format: "json" }),
		);
	addOwnFlags(linter).action((paths: string[]) =>
		lint({ given: given(), paths }),
	);
}

function addInit(program: Command, { init }: Commands): void {
	const command = prepare(program.command("init"), {
		summary: "write the workflow for GitHub",
		description: INIT_DESCRIPTION,
		hint: "model-sync init --help lists the flags.",
		links: [],
	})
		.option(
			`--source <${INPUTS.source.flag.takes}>`,
			`the catalog of the models to look for [${INPUTS.source.default}]`,
		)
		.option("-y, --yes", "write without asking")
		.option("-n, --dry-run", "only print the workflow");
	addOwnFlags(command).action(
		({ source, yes = false, dryRun = false }: Partial<InitArguments>) =>
			init({ source: source ?? INPUTS.source.default, yes, dryRun }),
	);
}

function addCompletion(program: Command, { completion }: Commands): void {
	const command = prepare(program.command("completion"), {
		summary: "print a completion script for your shell",
		description: COMPLETION_DESCRIPTION,
		hint: "model-sync completion --help says how to use it.",
		links: [],
	}).addArgument(new Argument("<shell>", "your shell").choices(SHELLS));
	addOwnFlags(command).action((shell: Shell) => completion(shell, program));
}

/** What all commands have in common. */
function prepare(
	command: Command,
	{
		summary,
		description,
		hint,
		links,
	}: Readonly<Record<"summary" | "description" | "hint", string>> & {
		readonly links: readonly string[];
	},
): Command {
	return command
		.summary(summary)
		.description(description)
		.configureHelp({
			optionTerm,
			formatItem,
			subcommandTerm,
			minWidthToWrap: MIN_COLUMNS,
			// Commander takes it out where there are no colours.
			styleTitle: (title) => styleText("bold", title),
		})
		.addHelpText("after", afterFlags(command.name(), links))
		.showHelpAfterError(hint)
		.configureOutput({
			outputError,
			getOutHelpWidth: () => widthOf(process.stdout),
			getErrHelpWidth: () => widthOf(process.stderr),
		})
		.exitOverride();
}

/** The flags that all commands have; they come last. */
function addOwnFlags(command: Command): Command {
	return command
		.optionsGroup(OWN_GROUP)
		.option(NO_COLOR, "no colours")
		.helpOption("-h, --help", "this text");
}

function afterFlags(name: string, links: readonly string[]): string {
	const codes = EXIT_CODES[name] ?? [];
	const blocks = [
		codes.length === 0
			? []
			: [
					"Exit codes:",
					...codes.map((meaning, code) => `  ${code}  ${meaning}`),
				],
		links,
	];
	return blocks
		.filter((lines) => lines.length > 0)
		.map((lines) => `\n${lines.join("\n")}`)
		.join("\n");
}

function widthOf({ isTTY, columns }: NodeJS.WriteStream): number {
	return isTTY ? Math.min(columns || COLUMNS, MAX_COLUMNS) : COLUMNS;
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
	const { takes, short, meaning = "" } = flag ?? {};
	const names = `${short === undefined ? "" : `-${short}, `}--${name}`;
	const option =
		takes === undefined
			? new Option(names, meaning)
			: new Option(
					`${names} <${takes}>`,
					fallback === "" ? meaning : `${meaning} [${fallback}]`,
				);
	return option.helpGroup(`${group}:`).argParser(requireValue);

	/** If the value is missing before `--dry-run`, the flag must not be taken for the value: files would be written. */
	function requireValue(value: string | undefined): string | undefined {
		if (
			value?.startsWith("-") &&
			value !== STDIN &&
			!args.includes(`--${name}=${value}`)
		)
			throw new InvalidArgumentError(
				`If the value begins with a dash, write --${name}=${value}`,
			);
		return value;
	}
}

function optionTerm({ flags }: Option): string {
	return flags.replace(/[<>]/g, "");
}

/** A list of commands is easier to read without `[options]` in each line. */
function subcommandTerm(command: Command): string {
	const args = command.registeredArguments.map((argument) => {
		const name = `${argument.name()}${argument.variadic ? "..." : ""}`;
		return argument.required ? `<${name}>` : `[${name}]`;
	});
	return [command.name(), ...args].join(" ");
}

/** Commander's format, but a word that is too long for its column starts further left. */
function formatItem(this: Help, ...item: Parameters<Help["formatItem"]>) {
	const width = this.helpWidth ?? COLUMNS;
	return CommanderHelp.prototype.formatItem
		.apply(this, item)
		.split("\n")
		.map((line) => (line.length > width ? line.trim().padStart(width) : line))
		.join("\n");
}

/** Error messages may repeat control sequences from the command line, which a terminal would execute. */
function outputError(text: string, write: (text: string) => void): void {
	write(text.split("\n").map(logLine).join("\n"));
}
