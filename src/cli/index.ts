#!/usr/bin/env node
import { parseArgs } from "node:util";
import { messageOf, Problem } from "../lib/problem.ts";
import { readOptions } from "../options.ts";
import { logLine } from "../report/lines.ts";
import { VERSION } from "../version.ts";
import { FLAGS, type FlagName, helpText } from "./flags.ts";

const EXIT = { done: 0, failed: 1, wrongFlags: 2, notUpToDate: 3 } as const;

async function main(args: string[]): Promise<number> {
	const parsed = parse(args);
	if (parsed === null) return EXIT.wrongFlags;
	const { check, help, version, ...flags } = parsed;
	if (help) return say(helpText());
	if (version) return say(VERSION);
	const environment = {
		directory: process.cwd(),
		temporaryDirectory: process.env.RUNNER_TEMP,
	};
	try {
		const given = {
			...flags,
			"pull-request": "false",
			...(check && { "dry-run": "true" }),
		};
		const options = attempt(() => readOptions(given, environment));
		if (options === null) return EXIT.wrongFlags;
		// What a run needs is loaded only now: whoever asks for help, or is wrong, need not wait for it.
		const { runCommand } = await import("./run.ts");
		const isUpToDate = await runCommand(options, environment.directory);
		return check && !isUpToDate ? EXIT.notUpToDate : EXIT.done;
	} catch (error) {
		complain(error);
		return EXIT.failed;
	}
}

function parse(args: string[]) {
	const flag = (name: FlagName) =>
		({ type: FLAGS[name][0] === null ? "boolean" : "string" }) as const;
	const names = Object.keys(FLAGS) as FlagName[];
	return attempt(() => {
		const { values } = parseArgs({
			args,
			options: {
				...Object.fromEntries(names.map((name) => [name, flag(name)])),
				check: { type: "boolean" },
				help: { type: "boolean", short: "h" },
				version: { type: "boolean" },
			},
		});
		const texts = Object.entries(values).map(([name, value]) => [
			name,
			String(value),
		]);
		const { check, help, version, ...flags } = Object.fromEntries(
			texts,
		) as Record<string, string>;
		return {
			...flags,
			check: check === "true",
			help: help === "true",
			version: version === "true",
		};
	});
}

/** Null after a complaint: for what is the caller's mistake. */
function attempt<T>(action: () => T): T | null {
	try {
		return action();
	} catch (error) {
		complain(error);
		process.stderr.write("model-sync --help lists the flags.\n");
		return null;
	}
}

function say(line: string): number {
	process.stdout.write(`${line}\n`);
	return EXIT.done;
}

function complain(error: unknown): void {
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
