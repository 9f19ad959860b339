/** A part of a text that can be told in fewer rows. */
export interface Section {
	/** How many rows there are. */
	readonly rows: number;
	/** The section with its first so many rows and the number of those left out; complete Markdown at any count. */
	readonly render: (rows: number) => string;
}

/** A section with nothing to tell. */
export const EMPTY: Section = { rows: 0, render: () => "" };

/** What every section shows before any shows more, as far as it has it. */
const FAIR_SHARE = 5;
/** No row is shorter, so that of very many none are drawn in vain. */
const LEAST_ROW_BYTES = 8;
const SEPARATOR = "\n\n";

/**
 * Joins sections, most important first, so that the whole has at most so many UTF-8 bytes: each gets a fair
 * share of rows, then the first ones take what room is left. Sections are shortened by rows, never cut.
 */
export function fitSections(
	sections: readonly Section[],
	maxBytes: number,
): string {
	const shown = sections.map(({ rows }) => Math.min(rows, FAIR_SHARE));
	const texts = sections.map(({ render }, index) => render(shown[index] ?? 0));
	const sizes = texts.map(sizeOf);
	let free = maxBytes - sizes.reduce((sum, size) => sum + size, 0);
	// Not even the fair share fits: the last sections give theirs up first.
	for (let last = sections.length - 1; last >= 0 && free < 0; last -= 1) {
		free += resize(last, 0);
	}
	for (const [index, { rows }] of sections.entries()) {
		free += resize(index, mostRows(index, rows, free + (sizes[index] ?? 0)));
	}
	return texts.filter((text) => text !== "").join(SEPARATOR);

	/** Renders a section anew and returns the bytes that became free. */
	function resize(index: number, rows: number): number {
		const before = sizes[index] ?? 0;
		const text = sections[index]?.render(rows) ?? "";
		texts[index] = text;
		sizes[index] = sizeOf(text);
		shown[index] = rows;
		return before - sizeOf(text);
	}

	/** The most rows that fit into so many bytes, by bisection: more rows never need fewer bytes. */
	function mostRows(index: number, rows: number, bytes: number): number {
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
