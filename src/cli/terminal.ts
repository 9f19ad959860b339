import { styleText } from "node:util";
import { logLine } from "../report/lines.ts";
import type { TerminalLine } from "../report/terminal-line.ts";

const COLOURS = {
	head: "bold",
	good: "green",
	bad: "red",
	warn: "yellow",
} as const;

/** Prints lines. They have colours if a person watches. */
export function printLines(lines: Iterable<TerminalLine>): void {
	for (const line of lines) process.stdout.write(`${paint(line)}\n`);
}

function paint({ text, tone }: TerminalLine): string {
	const line = logLine(text);
	const hasColours = process.stdout.isTTY && !process.env.NO_COLOR;
	return tone && hasColours ? styleText(COLOURS[tone], line) : line;
}
