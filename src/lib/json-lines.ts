import { compareBytes, type Json } from "./json.ts";

/** One line of JSON per value, in the order of their bytes, so that a diff shows which values are new. */
export function renderJsonLines(values: readonly Json[]): string {
	return values
		.map((value) => `${JSON.stringify(value)}\n`)
		.sort(compareBytes)
		.join("");
}

/** Undefined if the line is not JSON. */
export function parseJsonLine(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		return undefined;
	}
}
