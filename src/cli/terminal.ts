import { styleText } from "node:util";
import { Help } from "commander";
import { logLine } from "../report/lines.ts";
import type { TerminalLine } from "../report/terminal-line.ts";

const COLOURS = {
	head: "bold",
	good: "green",
	bad: "red",
	warn: "yellow",
} as const;

/** Nothing is left to tell a reader who has gone, as `head` does: the run goes on, and ends as it would have. */
export function ignoreClosedPipes(): void {
	for (const stream of [process.stdout, process.stderr]) {
		stream.on("error", (error: NodeJS.ErrnoException) => {
			if (error.code !== "EPIPE") throw error;
		});
	}
}

/** Prints lines. They have colours and fit the width if a person watches. */
export function printLines(
	lines: Iterable<TerminalLine>,
	stream: NodeJS.WriteStream = process.stdout,
): void {
	for (const line of lines) stream.write(`${paint(line, stream)}\n`);
}

function paint(
	{ text, tone }: TerminalLine,
	stream: NodeJS.WriteStream,
): string {
	const line = wrapped(logLine(text), stream);
	return tone && hasColours(stream)
		? styleText(COLOURS[tone], line, { validateStream: false })
		: line;
}

/** Continued lines are indented, so that each line's beginning can be seen. */
function wrapped(line: string, { isTTY, columns }: NodeJS.WriteStream): string {
	if (!isTTY || !columns || line.length <= columns) return line;
	const indent = " ".repeat(line.search(/\S|$/) + 2);
	return new Help()
		.boxWrap(line, columns - indent.length)
		.replaceAll("\n", `\n${indent}`);
}

/** As commander does for the help: https://no-color.org, and FORCE_COLOR as Node takes it. */
export function hasColours({ isTTY }: NodeJS.WriteStream): boolean {
	const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
	if (NO_COLOR || FORCE_COLOR === "0" || FORCE_COLOR === "false") return false;
	if (FORCE_COLOR !== undefined) return true;
	return isTTY === true && TERM !== "dumb";
}

/** A line on stderr says what is going on, and for how long. It is overwritten, and not there without a terminal. */
export interface Progress {
	readonly show: (line: string) => void;
	/** Prints a line that stays, in any case. */
	readonly warn: (line: string) => void;
	readonly clear: () => void;
}

/** Waiting for less needs no explanation. */
const TICK_MS = 1000;

export function showProgress(): Progress {
	const { stderr } = process;
	let current = "";
	let since = 0;
	const draw = () => {
		if (!stderr.isTTY) return;
		const seconds = Math.floor((performance.now() - since) / 1000);
		const line = seconds > 0 ? `${current} (${seconds} s)` : current;
		// A line that is wider than the terminal could not be cleared.
		const shown = logLine(line).slice(0, (stderr.columns || 80) - 1);
		stderr.write(`\r\u001b[K${current === "" ? "" : shown}`);
	};
	const timer = stderr.isTTY ? setInterval(draw, TICK_MS) : undefined;
	timer?.unref();
	const show = (line: string) => {
		current = line;
		since = performance.now();
		draw();
	};
	return {
		show,
		warn: (line) => {
			if (stderr.isTTY) stderr.write("\r\u001b[K");
			stderr.write(`${logLine(line)}\n`);
			draw();
		},
		clear: () => {
			clearInterval(timer);
			show("");
		},
	};
}
