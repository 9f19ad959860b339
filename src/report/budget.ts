import { getOr } from "../lib/maps.ts";

/** A part of a text that can be shortened to fewer rows. */
export interface Section {
	/** How many rows the section has in full. */
	readonly rows: number;
	/** How many of the first rows every reader should see. They come before any other section's further rows. */
	readonly first?: number;
	/** Renders the first `rows` rows and says how many are left out. The result is complete Markdown for any number. */
	readonly render: (rows: number) => string;
}

/** A section without content. */
export const EMPTY: Section = { rows: 0, render: () => "" };

/** So many rows are planned for every section before any section gets more. */
const FAIR_SHARE = 5;
/** A section takes no larger share of the bytes as long as another one leaves out rows. */
const LARGEST_SHARE = 0.4;
/** No row is shorter. So rows that cannot fit are not rendered at all. */
const LEAST_ROW_BYTES = 8;
/** So many of the shortest rows may fit in place of the line about further ones. */
const ROWS_OF_A_LINE = 12;
const FIRST_STEP = 8;
const SEPARATOR = "\n\n";

/**
 * How many rows of each section to show, so that all sections together have at most `maxBytes` UTF-8 bytes. The most
 * important sections come first. Each section gets a fair share of rows, then the rows that every reader should see,
 * then more as long as there is room. A section that does not fit even without rows is left out: null.
 */
export function fitSections(
	sections: readonly Section[],
	maxBytes: number,
): (number | null)[] {
	const shown = sections.map((): number | null => null);
	const sizes = sections.map(() => 0);
	const maxShare = Math.floor(maxBytes * LARGEST_SHARE);
	/** By section. Each number of rows is rendered once. */
	const sizers = sections.map(({ render }) => {
		const known = new Map<number, number>();
		return (rows: number) => getOr(known, rows, () => sizeOf(render(rows)));
	});
	let free = maxBytes;
	for (const index of sections.keys()) grow(index, 0, maxBytes);
	for (const index of sections.keys()) grow(index, FAIR_SHARE, maxShare);
	for (const [index, { first = 0 }] of sections.entries()) {
		grow(index, first, maxShare);
	}
	for (const [index, { rows }] of sections.entries()) {
		grow(index, rows, maxShare);
	}
	const shortened = sections.flatMap(({ rows }, index) => {
		const own = shown[index] ?? null;
		return own !== null && own < rows ? [index] : [];
	});
	const [only, another] = shortened;
	// Nobody else needs the room.
	if (only !== undefined && another === undefined) {
		grow(only, Number.POSITIVE_INFINITY, maxBytes);
	}
	return shown;

	/** Shows up to `wanted` rows of a section, as many as fit into the free room and into the section's share. */
	function grow(index: number, wanted: number, share: number): void {
		const section = sections[index] ?? EMPTY;
		const size = sizes[index] ?? 0;
		const sizeWith = sizers[index] ?? (() => 0);
		const least = shown[index] ?? 0;
		const most = Math.max(least, Math.min(wanted, section.rows));
		const rows = mostRows(sizeWith, least, most, Math.min(free + size, share));
		if (rows === null) return;
		shown[index] = rows;
		sizes[index] = sizeWith(rows);
		free += size - sizeWith(rows);
	}
}

/** The text of the sections with the rows that `fitSections` found. */
export function joinSections(
	sections: readonly Section[],
	shown: readonly (number | null)[],
): string {
	return sections
		.map(({ render }, index) => {
			const rows = shown[index] ?? null;
			return rows === null ? "" : render(rows);
		})
		.filter((text) => text !== "")
		.join(SEPARATOR);
}

/**
 * The largest number of rows, from `least` to `most`, whose size is at most `bytes`; null if not even `least` fits.
 * More rows need more bytes, so it looks in steps that double, and then bisects: rows that will not be shown are hardly
 * ever rendered. But with all rows, there is no line about further ones.
 */
function mostRows(
	sizeWith: (rows: number) => number,
	least: number,
	most: number,
	bytes: number,
): number | null {
	const fits = (rows: number) =>
		rows * LEAST_ROW_BYTES <= bytes && sizeWith(rows) <= bytes;
	let low = least - 1;
	let high = least;
	while (high <= most && fits(high)) {
		low = high;
		high = high < most ? Math.min(most, 2 * high + FIRST_STEP) : most + 1;
	}
	while (high - low > 1) {
		const middle = Math.floor((low + high) / 2);
		if (fits(middle)) low = middle;
		else high = middle;
	}
	const isNearEnd = low < most && most - low <= ROWS_OF_A_LINE;
	if (isNearEnd && fits(most)) return most;
	return low < least ? null : low;
}

function sizeOf(text: string): number {
	return text === "" ? 0 : Buffer.byteLength(text) + SEPARATOR.length;
}
