#!/usr/bin/env node
import { CommanderError } from "commander";
import { messageOf, Problem } from "../lib/problem.ts";
import { readOptions } from "../options.ts";
import { logLine } from "../report/lines.ts";
import { type Arguments, HELP_HINT, runProgram } from "./program.ts";

const EXIT = { done: 0, failed: 1, wrongFlags: 2, notUpToDate: 3 } as const;

async function main(args: readonly string[]): Promise<number> {
	let code: number = EXIT.done;
	try {
		await runProgram(args, async (given) => {
			code = await sync(given);
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
	const options = attempt(() => readOptions(inputs, environment));
	if (options === null) return EXIT.wrongFlags;
	// Loaded only now, so that the help and wrong flags are shown at once.
	const { runCommand } = await import("./run.ts");
	const isUpToDate = await runCommand(options, environment.directory);
	return check && !isUpToDate ? EXIT.notUpToDate : EXIT.done;
}

/** Runs an action that fails only if the user's flags are wrong. Reports the error and returns null in that case. */
function attempt<T>(action: () => T): T | null {
	try {
		return action();
	} catch (error) {
		reportError(error);
		process.stderr.write(`${HELP_HINT}\n`);
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
