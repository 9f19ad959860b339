// The man page of the command line, from the commands and flags that the program itself has.
import type { Command } from "commander";
import { createProgram, DOCUMENTS, EXIT_CODES } from "../../src/cli/program.ts";
import { PROJECT_URL } from "../../src/version.ts";

export const MAN_PAGE = "man/model-sync.1";

export function manPage(): string {
	const nothing = async () => {};
	const program = createProgram({
		sync: nothing,
		lint: nothing,
		init: nothing,
		completion: nothing,
	});
	const commands = program.createHelp().visibleCommands(program);
	return [
		`.\\" Made from src/cli/program.ts by npm run docs.`,
		`.TH MODEL-SYNC 1 "" "model-sync-action"`,
		".SH NAME",
		`${roff(program.name())} \\- ${roff(program.summary())}`,
		".SH SYNOPSIS",
		...synopsisOf(program, program),
		...commands.flatMap((command) => synopsisOf(command, program)),
		".SH DESCRIPTION",
		...blocksOf(program.description()),
		".SH OPTIONS",
		...flagsOf(program),
		".SH EXIT STATUS",
		...exitCodesOf(program),
		...program.commands.flatMap((command) => [
			`.SH MODEL-SYNC ${command.name().toUpperCase()}`,
			...blocksOf(command.description()),
			...flagsOf(command),
			...(command.name() in EXIT_CODES ? [".SS Exit status"] : []),
			...exitCodesOf(command),
		]),
		".SH SEE ALSO",
		roff(DOCUMENTS),
		".SH BUGS",
		roff(`${PROJECT_URL}/issues`),
		"",
	].join("\n");
}

function synopsisOf(command: Command, program: Command): string[] {
	const isProgram = command === program;
	const name = isProgram ? [] : [command.name()];
	const args = command.registeredArguments.map((argument) => {
		const shown = `${argument.name()}${argument.variadic ? "..." : ""}`;
		return argument.required ? shown : `[${shown}]`;
	});
	const flags = command.options.length > 0 ? ["[flags]"] : [];
	return [
		`.B ${roff([program.name(), ...name].join(" "))}`,
		roff([...flags, ...args].join(" ")),
		".br",
	];
}

function flagsOf(command: Command): string[] {
	const help = command.createHelp();
	const groups = help.groupItems(
		[...command.options],
		help.visibleOptions(command),
		({ helpGroupHeading = "Flags:" }) => helpGroupHeading,
	);
	return [...groups].flatMap(([heading, options]) => [
		`.SS ${roff(heading.replace(/:$/, ""))}`,
		...options.flatMap((option) => [
			".TP",
			`.B ${roff(help.optionTerm(option))}`,
			roff(option.description),
		]),
	]);
}

function exitCodesOf(command: Command): string[] {
	const codes = EXIT_CODES[command.name()] ?? [];
	return codes.flatMap((meaning, code) => [".TP", `.B ${code}`, roff(meaning)]);
}

/** Paragraphs, and examples, which are indented. */
function blocksOf(description: string): string[] {
	return description
		.split("\n\n")
		.flatMap((block) =>
			block.startsWith("  ")
				? [".PP", ".nf", ...block.split("\n").map(roff), ".fi"]
				: [".PP", ...block.split("\n").map(roff)],
		);
}

/** A dash is an ASCII one, so that it can be pasted; and no line is taken for a request. */
function roff(text: string): string {
	return text
		.replaceAll("\\", "\\e")
		.replaceAll("-", "\\-")
		.replace(/^(?=[.'])/, "\\&");
}
