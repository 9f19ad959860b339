#!/usr/bin/env node
import { CommanderError } from "commander";
import { Problem } from "../lib/problem.ts";
import { readOptions } from "../options.ts";
import { PROJECT_URL } from "../version.ts";
import { completionScript } from "./completion.ts";
import { privateFolder } from "./private-folder.ts";
import {
	type Arguments,
	HELP_HINT,
	type InitArguments,
	LINT_HELP_HINT,
	type LintArguments,
	NO_COLOR,
	runProgram,
} from "./program.ts";
import { commandWithout } from "./shell.ts";
import { ignoreClosedPipes, printLines } from "./terminal.ts";
import { inFlags } from "./words.ts";

const EXIT = { done: 0, failed: 1, wrongFlags: 2, notUpToDate: 3 } as const;

async function main(args: readonly string[]): Promise<number> {
	let code: number = EXIT.done;
	try {
		await runProgram(args, {
			sync: async (given) => {
				code = await sync(given, args);
			},
			lint: async (given) => {
				code = await lint(given);
			},
			init: async (given) => {
				code = await init(given);
			},
			completion: async (shell, program) => {
				process.stdout.write(completionScript(shell, program));
			},
		});
		return code;
	} catch (error) {
		// Commander has already printed the help or the error.
		if (error instanceof CommanderError)
			return error.exitCode === 0 ? EXIT.done : EXIT.wrongFlags;
		reportError(error);
		return EXIT.failed;
	}
}

async function sync(
	{ given, check, json }: Arguments,
	args: readonly string[],
): Promise<number> {
	const directory = process.cwd();
	const environment = {
		directory,
		get temporaryDirectory() {
			return process.env.RUNNER_TEMP || privateFolder(directory);
		},
	};
	const inputs = {
		...given,
		"pull-request": "false",
		...(check && { "dry-run": "true" }),
	};
	const options = attempt(HELP_HINT, () => readOptions(inputs, environment));
	if (options === null) return EXIT.wrongFlags;
	// Loaded only now, so that the help and wrong flags are shown at once.
	const { runCommand } = await import("./run.ts");
	const isUpToDate = await runCommand(options, {
		directory,
		check,
		json,
		command: commandWithout(args, ["--check", "--dry-run", "-n", "--json"]),
	});
	return check && !isUpToDate ? EXIT.notUpToDate : EXIT.done;
}

async function lint({ given, paths }: LintArguments): Promise<number> {
	const { readLintOptions } = await import("../lint/options.ts");
	const options = attempt(LINT_HELP_HINT, () =>
		readLintOptions(given, process.cwd(), paths),
	);
	if (options === null) return EXIT.wrongFlags;
	const { runLint } = await import("./lint.ts");
	try {
		return (await runLint(options)) ? EXIT.failed : EXIT.done;
	} catch (error) {
		// 1 means that lint found errors.
		reportError(error);
		return EXIT.wrongFlags;
	}
}

async function init(given: InitArguments): Promise<number> {
	const { runInit } = await import("./init.ts");
	await runInit(given, process.cwd());
	return EXIT.done;
}

/** Runs an action that fails only if the user's flags are wrong. Reports the error and returns null in that case. */
function attempt<T>(hint: string, action: () => T): T | null {
	try {
		return action();
	} catch (error) {
		reportError(error);
		process.stderr.write(`${hint}\n`);
		return null;
	}
}

function reportError(error: unknown): void {
	const { title, cause, remedy } =
		error instanceof Problem ? error : unexpected(error);
	const lines = (text: string) => inFlags(text).split(/\r?\n/);
	printLines(
		[
			...lines(title).map((text) => ({ text, tone: "bad" as const })),
			...lines(cause).map((line) => ({ text: `  ${line}` })),
			...lines(remedy).map((text) => ({ text })),
		],
		process.stderr,
	);
}

function unexpected(error: unknown) {
	return {
		title: "Something unexpected went wrong",
		cause:
			error instanceof Error ? (error.stack ?? error.message) : String(error),
		remedy: `This is a bug. Please report it with this message: ${PROJECT_URL}/issues/new/choose`,
	};
}

ignoreClosedPipes();
// For the help, too, which is printed while the flags are read.
if (process.argv.includes(NO_COLOR)) process.env.NO_COLOR = "1";
process.exitCode = await main(process.argv.slice(2));
