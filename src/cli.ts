#!/usr/bin/env node
import { parseArgs, styleText } from "node:util";
import { DEFAULTS, type InputName, readOptions } from "./options.ts";
import { messageOf, Problem } from "./problem.ts";
import { logLine } from "./report/lines.ts";
import { describeRun, type Line } from "./report/terminal.ts";
import { sync } from "./sync.ts";
import { VERSION } from "./version.ts";

const EXIT = { done: 0, failed: 1, wrongFlags: 2, notUpToDate: 3 } as const;

/** The inputs that make sense without GitHub, with what their flags take. */
const FLAGS = {
	source: ["URL|FILE", "where the catalog comes from"],
	"working-directory": ["DIR", "the project's folder"],
	"models-dir": ["DIR", "generated catalog, within the project"],
	"patches-dir": ["DIR", "local patches, within the project"],
	"providers-module": ["FILE", "generated Elixir module; empty for none"],
	"providers-module-name": ["NAME", "its name"],
	providers: ["LIST", "only these providers: ids or globs"],
	"exclude-providers": ["LIST", "not these"],
	"max-shrink": ["PERCENT", "stop when the catalog shrinks by more"],
	"price-alert": ["FACTOR", "flag prices that move by this factor"],
	"on-suspicious": ["flag|hold", "hold keeps the previous value"],
	"accepted-file": ["FILE", "acknowledged findings"],
	"usage-paths": ["LIST", "where to look for models in use"],
	"usage-profile": ["FILE", "tokens a month by model"],
	"changelog-file": ["FILE", "the project's changelog, to add an entry to"],
	"report-dir": ["DIR", "where report.json and body.md go"],
	"dry-run": [null, "write nothing, report everything"],
	verbose: [null, "statistics per provider, all prices"],
} as const satisfies Partial<
	Record<InputName, readonly [string | null, string]>
>;

type FlagName = keyof typeof FLAGS;

async function main(args: string[]): Promise<number> {
	const parsed = parse(args);
	if (parsed === null) return EXIT.wrongFlags;
	const { check, help, version, ...flags } = parsed;
	if (help) return say(helpText());
	if (version) return say(VERSION);
	const surroundings = {
		directory: process.cwd(),
		temporaryDirectory: process.env.RUNNER_TEMP,
	};
	try {
		const given = {
			...flags,
			"pull-request": "false",
			...(check && { "dry-run": "true" }),
		};
		const options = attempt(() => readOptions(given, surroundings));
		if (options === null) return EXIT.wrongFlags;
		const progress = progressLine();
		const outcome = await sync(options, {
			directory: surroundings.directory,
			now: () => new Date(),
			log: progress.show,
			publish: null,
		}).finally(progress.clear);
		for (const line of describeRun(outcome, options)) say(paint(line));
		say(outcome.said);
		return check && outcome.changed ? EXIT.notUpToDate : EXIT.done;
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

const COLOURS = {
	head: "bold",
	good: "green",
	bad: "red",
	warn: "yellow",
} as const;

function paint({ text, tone }: Line): string {
	const line = logLine(text);
	const hasColours = process.stdout.isTTY && !process.env.NO_COLOR;
	return tone && hasColours ? styleText(COLOURS[tone], line) : line;
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

/** What is being done, on a line that is written over; nothing where nobody watches. */
function progressLine() {
	const { stderr } = process;
	const write = (text: string) => {
		if (stderr.isTTY) stderr.write(`\r\u001b[K${text}`);
	};
	return {
		show: (line: string) => write(logLine(line)),
		clear: () => write(""),
	};
}

function helpText(): string {
	const names = Object.keys(FLAGS) as FlagName[];
	const rows = names.map((name) => {
		const [value, description] = FLAGS[name];
		const fallback =
			value !== null && DEFAULTS[name] !== "" ? ` [${DEFAULTS[name]}]` : "";
		return [
			`--${name}${value === null ? "" : ` ${value}`}`,
			`${description}${fallback}`,
		];
	});
	const all = [
		...rows,
		["--check", "write nothing; exit 3 when the files are not up to date"],
		["-h, --help", "this text"],
		["--version", VERSION],
	];
	const width = Math.max(...all.map(([flag = ""]) => flag.length));
	return [
		"model-sync: brings a project's copy of the models.dev catalog up to date",
		"",
		"  model-sync                       write the files",
		"  model-sync --dry-run --verbose   only say what would change",
		"  model-sync --check               fail when the files are not up to date",
		"",
		...all.map(
			([flag = "", description]) => `  ${flag.padEnd(width)}  ${description}`,
		),
		"",
		"Exit codes: 0 done, 1 failed, 2 wrong flags, 3 not up to date (--check).",
	].join("\n");
}

process.exitCode = await main(process.argv.slice(2));
