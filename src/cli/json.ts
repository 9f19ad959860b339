import { asciiJson } from "../report/markdown.ts";

/** Prints JSON that neither a terminal nor a runner takes for a command. */
export function printJson(value: unknown, indent = 0): void {
	const text = asciiJson(value, indent).replaceAll("##[", "##\\u005b");
	process.stdout.write(`${text}\n`);
}
