#!/usr/bin/env node
import { CommanderError } from "commander";
import { messageOf, Problem } from "../lib/problem.ts";
import { readOptions } from "../options.ts";
import { logLine } from "../report/lines.ts";
import {
	type Arguments,
	HELP_HINT,
	LINT_HELP_HINT,
	type LintArguments,
	runProgram,
} from "./program.ts";

const EXIT = { done: 0, failed: 1, wrongFlags: 2, notUpToDate: 3 } as const;

async function main(args: readonly string[]): Promise<number> {
	let code: number = EXIT.done;
	try {
		await runProgram(args, {
			sync: async (given) => {
				code = await sync(given);
			},
			lint: async (given) => {
				code = await lint(given);
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

async function sync({ given, check }: Arguments): Promise<number> {
	const environment = {
		directory: process.cwd(),
		temporaryDirectory: process.env.RUNNER_TEMP,
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
	const isUpToDate = await runCommand(options, environment.directory);
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
	const lines =
		error instanceof Problem
			? [
					error.title,
					...error.cause.split("\n").map((line) => `  ${line}`),
					error.remedy,
				]
			: [messageOf(error)];
	process.stderr.write(`${lines.map(logLine).join("\n")}\n`);
}

process.exitCode = await main(process.argv.slice(2));
