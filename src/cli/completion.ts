// Scripts that complete commands, flags and values in a shell, written from the commands themselves. The scripts need no
// start of this program at each press of the key.
import type { Argument, Command, Option } from "commander";
import { groupBy } from "../lib/maps.ts";

export const SHELLS = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof SHELLS)[number];

/** What may stand after a flag, or as an argument. */
type Expected =
	| { readonly kind: "choices"; readonly choices: readonly string[] }
	| { readonly kind: "folders" | "files" | "anything" };

interface CompletedFlag {
	readonly long: string;
	readonly short: string | null;
	readonly description: string;
	/** Null if the flag has no value. */
	readonly value: Expected | null;
}

interface CompletedCommand {
	/** Empty for the program itself. */
	readonly name: string;
	readonly summary: string;
	readonly flags: readonly CompletedFlag[];
	/** What its arguments may be; null if it has none. */
	readonly argument: Expected | null;
}

export function completionScript(shell: Shell, program: Command): string {
	const name = program.name();
	const help = program.createHelp();
	const commands = [program, ...help.visibleCommands(program)].map(
		(command): CompletedCommand => ({
			name: command === program ? "" : command.name(),
			summary: command.summary() || command.description(),
			flags: help.visibleOptions(command).map(toFlag),
			argument: argumentOf(command, program),
		}),
	);
	switch (shell) {
		case "bash":
			return bashScript(name, commands);
		case "zsh":
			return zshScript(name, commands);
		case "fish":
			return fishScript(name, commands);
		default:
			return shell satisfies never;
	}
}

function toFlag({ flags, long, short, description }: Option): CompletedFlag {
	const [, takes] = /<([^<>]+)>/.exec(flags) ?? [];
	return {
		long: long ?? "",
		short: short ?? null,
		description,
		value: takes === undefined ? null : expectedOf(takes),
	};
}

/** @param takes as the help has it: `flag|hold`, `DIR`, `URL|FILE` */
function expectedOf(takes: string): Expected {
	const alternatives = takes.split("|");
	if (/^[a-z|]+$/.test(takes))
		return { kind: "choices", choices: alternatives };
	if (alternatives.includes("DIR")) return { kind: "folders" };
	return { kind: alternatives.includes("FILE") ? "files" : "anything" };
}

function argumentOf(command: Command, program: Command): Expected | null {
	// Commander has no choices for its own command.
	if (command.name() === "help") {
		const names = program.commands.map((other) => other.name());
		return { kind: "choices", choices: names };
	}
	const [argument] = command.registeredArguments as readonly Argument[];
	if (argument === undefined) return null;
	return argument.argChoices === undefined
		? { kind: "files" }
		: { kind: "choices", choices: argument.argChoices };
}

function spellings({
	long,
	short,
}: Pick<CompletedFlag, "long" | "short">): string[] {
	return short === null ? [long] : [short, long];
}

function functionName(program: string): string {
	return `_${program.replaceAll("-", "_")}`;
}

function bashScript(
	program: string,
	commands: readonly CompletedCommand[],
): string {
	const own = functionName(program);
	const withValue = new Set(
		commands
			.flatMap(({ flags }) => flags.filter(({ value }) => value !== null))
			.flatMap(spellings),
	);
	const places = groupBy(
		commands.flatMap(({ name, flags }) =>
			flags.flatMap(({ value, ...flag }) =>
				value === null
					? []
					: spellings(flag).map((spelling) => ({
							place: `"${name} ${spelling}"`,
							action: bashValue(value),
						})),
			),
		),
		({ action }) => action,
	);
	const values = [...places].map(
		([action, own]) =>
			`    ${own.map(({ place }) => place).join("|")})\n      ${action}\n      return ;;`,
	);
	const words = commands.map(({ name, flags, argument }) => {
		const all = flags.flatMap(spellings).join(" ");
		const own = name === "" ? namesOf(commands) : choicesOf(argument);
		return `    "${name}") flags="${all}" words="${own.join(" ")}" ;;`;
	});
	return `# Completes ${program} in bash. Made by: ${program} completion bash
${own}() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]}
  local command="" flags="" words="" at IFS=$' \\t\\n'
  # Bash takes --flag=value for three words.
  if [[ $current == "=" ]]; then current=""
  elif [[ $previous == "=" ]]; then previous=\${COMP_WORDS[COMP_CWORD-2]}; fi
  for ((at = 1; at < COMP_CWORD; at++)); do
    case \${COMP_WORDS[at]} in
      ${[...withValue].join("|")})
        ((at++))
        if [[ \${COMP_WORDS[at]} == "=" ]]; then ((at++)); fi ;;
      -*) ;;
      *) command=\${COMP_WORDS[at]}; break ;;
    esac
  done
  COMPREPLY=()
  case "$command $previous" in
${values.join("\n")}
  esac
  case $command in
${words.join("\n")}
  esac
  # Bash completes paths where there is no reply.
  if [[ $current == -* ]]; then words=$flags; fi
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o bashdefault -o default -F ${own} ${program}
`;
}

function namesOf(commands: readonly CompletedCommand[]): string[] {
	return commands.map(({ name }) => name).filter((name) => name !== "");
}

function choicesOf(argument: Expected | null): readonly string[] {
	return argument?.kind === "choices" ? argument.choices : [];
}

function bashValue(value: Expected): string {
	switch (value.kind) {
		case "choices":
			return `COMPREPLY=($(compgen -W "${value.choices.join(" ")}" -- "$current"))`;
		case "folders":
			return `IFS=$'\\n'; compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -d -- "$current"))`;
		case "files":
			return ":";
		case "anything":
			return "compopt +o bashdefault +o default 2>/dev/null";
		default:
			return value satisfies never;
	}
}

function zshScript(
	program: string,
	commands: readonly CompletedCommand[],
): string {
	const own = functionName(program);
	const [main, ...others] = commands;
	const names = others.map(
		({ name, summary }) => `        ${zshQuote(`${name}:${summary}`)}`,
	);
	const cases = others.map(
		({ name, flags, argument }) =>
			`    ${name}) _arguments -s ${[
				...flags.map(zshFlag),
				...(argument === null ? [] : [`'*: :${zshAction(argument)}'`]),
			].join(" ")} ;;`,
	);
	return `#compdef ${program}
# Completes ${program} in zsh. Made by: ${program} completion zsh
${own}() {
  local curcontext=$curcontext state line
  typeset -A opt_args
  _arguments -C -s \\
    ${(main?.flags ?? []).map(zshFlag).join(" \\\n    ")} \\
    '1: :->command' '*:: :->arguments'
  case $state in
    command)
      local -a commands=(
${names.join("\n")}
      )
      _describe command commands ;;
    arguments)
      case $words[1] in
${cases.map((line) => `    ${line}`).join("\n")}
      esac ;;
  esac
}
if [[ $funcstack[1] == ${own} ]]; then ${own} "$@"; else compdef ${own} ${program}; fi
`;
}

function zshFlag(flag: CompletedFlag): string {
	const { description, value } = flag;
	const text = `[${description.replace(/[[\]:\\]/g, "\\$&")}]`;
	const action = value === null ? "" : `: :${zshAction(value)}`;
	const [first = "", ...more] = spellings(flag);
	if (more.length === 0) {
		return zshQuote(`${first}${value === null ? "" : "="}${text}${action}`);
	}
	const all = spellings(flag);
	return `${zshQuote(`(${all.join(" ")})`)}{${all.join(",")}}${zshQuote(text + action)}`;
}

function zshAction(value: Expected): string {
	switch (value.kind) {
		case "choices":
			return `(${value.choices.join(" ")})`;
		case "folders":
			return "_files -/";
		case "files":
			return "_files";
		case "anything":
			return " ";
		default:
			return value satisfies never;
	}
}

function zshQuote(text: string): string {
	return `'${text.replaceAll("'", "'\\''")}'`;
}

function fishScript(
	program: string,
	commands: readonly CompletedCommand[],
): string {
	const names = namesOf(commands);
	const complete = `complete -c ${program}`;
	const lines = commands.flatMap(({ name, summary, flags, argument }) => {
		const when =
			name === ""
				? `not __fish_seen_subcommand_from ${names.join(" ")}`
				: `__fish_seen_subcommand_from ${name}`;
		return [
			...(name === ""
				? []
				: [
						`${complete} -n "not __fish_seen_subcommand_from ${names.join(" ")}" -f -a ${name} -d ${fishQuote(summary)}`,
					]),
			...(argument?.kind === "files"
				? []
				: [`${complete} -n "${when}" -f${fishArguments(argument)}`]),
			...flags.map((flag) => `${complete} -n "${when}" ${fishFlag(flag)}`),
		];
	});
	return `# Completes ${program} in fish. Made by: ${program} completion fish
${lines.join("\n")}
`;
}

function fishArguments(argument: Expected | null): string {
	const choices = choicesOf(argument);
	return choices.length > 0 ? ` -a "${choices.join(" ")}"` : "";
}

function fishFlag({ long, short, description, value }: CompletedFlag): string {
	return [
		`-l ${long.slice(2)}`,
		...(short === null ? [] : [`-s ${short.slice(1)}`]),
		...(value === null ? [] : [fishValue(value)]),
		`-d ${fishQuote(description)}`,
	].join(" ");
}

function fishValue(value: Expected): string {
	switch (value.kind) {
		case "choices":
			return `-x -a "${value.choices.join(" ")}"`;
		case "folders":
			return '-x -a "(__fish_complete_directories)"';
		case "files":
			return "-r -F";
		case "anything":
			return "-x";
		default:
			return value satisfies never;
	}
}

function fishQuote(text: string): string {
	return `'${text.replace(/[\\']/g, "\\$&")}'`;
}
