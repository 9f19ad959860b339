/** A part of a text that can be shortened to fewer rows. */
export interface Section {
	/** How many rows the section has in full. */
	readonly rows: number;
	/** Renders the first `rows` rows and says how many are left out. The result is complete Markdown for any number. */
	readonly render: (rows: number) => string;
}

/** A section without content. */
export const EMPTY: Section = { rows: 0, render: () => "" };

/** So many rows are planned for every section before any section gets more. */
const FAIR_SHARE = 5;
/** No row is shorter. So rows that cannot fit are not rendered at all. */
const LEAST_ROW_BYTES = 8;
const SEPARATOR = "\n\n";

/**
 * Joins sections, most important first, into a text of at most `maxBytes` UTF-8 bytes. Each section gets a fair share
 * of rows; then the first sections use the room that is left. Sections lose whole rows, so the Markdown stays valid.
 */
export function fitSections(
	sections: readonly Section[],
	maxBytes: number,
): string {
	const shown = sections.map(({ rows }) => Math.min(rows, FAIR_SHARE));
	const texts = sections.map(({ render }, index) => render(shown[index] ?? 0));
	const sizes = texts.map(sizeOf);
	let free = maxBytes - sizes.reduce((sum, size) => sum + size, 0);
	// If the fair share does not fit, the last sections lose their rows first.
	for (let last = sections.length - 1; last >= 0 && free < 0; last -= 1) {
		free += resize(last, 0);
	}
	for (const [index, { rows }] of sections.entries()) {
		free += resize(
			index,
			findMostRows(index, rows, free + (sizes[index] ?? 0)),
		);
	}
	return texts.filter((text) => text !== "").join(SEPARATOR);

	/** Renders a section again and returns how many bytes became free. */
	function resize(index: number, rows: number): number {
		const before = sizes[index] ?? 0;
		const text = sections[index]?.render(rows) ?? "";
		texts[index] = text;
		sizes[index] = sizeOf(text);
		shown[index] = rows;
		return before - sizeOf(text);
	}

	/** The largest number of rows that fits into `bytes`. Bisection works because more rows never need fewer bytes. */
	function findMostRows(index: number, rows: number, bytes: number): number {
		const render = sections[index]?.render ?? (() => "");
		const most = Math.min(rows, Math.floor(bytes / LEAST_ROW_BYTES));
		if (sizeOf(render(most)) <= bytes) return most;
		let fits = 0;
		let tooMany = most;
		while (tooMany - fits > 1) {
			const middle = Math.floor((fits + tooMany) / 2);
			if (sizeOf(render(middle)) <= bytes) fits = middle;
			else tooMany = middle;
		}
		return fits;
	}
}

function sizeOf(text: string): number {
	return text === "" ? 0 : Buffer.byteLength(text) + SEPARATOR.length;
}
