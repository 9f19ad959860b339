import { groupBy } from "../lib/maps.ts";

/** A line for people. Its tone is the colour in a terminal. */
export interface TerminalLine {
	readonly text: string;
	readonly tone?: "head" | "good" | "bad" | "warn";
}

/** What a line is about, and where it stands. */
export interface PlacedLine extends TerminalLine {
	readonly uses: readonly { readonly path: string; readonly line: number }[];
}

/** The places of each line below it. Lines of the same places share them, so that none is named twice. */
export function withPlaces(lines: readonly PlacedLine[]): TerminalLine[] {
	const groups = groupBy(lines, ({ uses }) =>
		JSON.stringify(uses.map(({ path, line }) => [path, line])),
	);
	return [...groups.values()].flatMap((own) => [
		...own.map(({ uses: _, ...line }) => line),
		...(own[0]?.uses ?? []).map(({ path, line }) => ({
			text: `    ${path}:${line}`,
		})),
	]);
}
