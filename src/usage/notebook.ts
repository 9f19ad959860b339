import { visit } from "jsonc-parser";

/**
 * A notebook with the source of its cells at its place, and blanks in place of everything else, such as what a cell has
 * printed. The sources are JSON texts: their escaped quotes and line ends become plain quotes and blanks.
 */
export function sourcesOf(bytes: Buffer): Buffer {
	const blank = Buffer.alloc(bytes.length, " ");
	for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) {
		blank[at] = 10;
	}
	// One character for each byte, so that offsets are those of bytes.
	const text = bytes.toString("latin1");
	let depth = 0;
	const enter = () => {
		depth += 1;
	};
	const leave = () => {
		depth -= 1;
	};
	try {
		visit(text, {
			onObjectBegin: enter,
			onObjectEnd: leave,
			onArrayBegin: enter,
			onArrayEnd: leave,
			onLiteralValue: (_value, offset, length, _line, _column, pathOf) => {
				// Deeper paths take longer, and none of them is a source.
				if (depth > MAX_DEPTH) return;
				const [cells, , key] = pathOf();
				if (cells !== "cells" || key !== "source") return;
				bytes.copy(blank, offset, offset, offset + length);
				plainText(blank, offset, offset + length);
			},
		});
	} catch (error) {
		// The parser is recursive, so deep nesting overflows its stack.
		if (!(error instanceof RangeError)) throw error;
	}
	return blank;
}

/** The notebook, its cells, a cell, its source. */
const MAX_DEPTH = 4;
const BACKSLASH = 0x5c;
const QUOTE = 0x22;
const SPACE = 0x20;

function plainText(bytes: Buffer, start: number, end: number): void {
	for (let at = start; at < end - 1; at += 1) {
		if (bytes[at] !== BACKSLASH) continue;
		const isQuote = bytes[at + 1] === QUOTE;
		const isEnd = /[\w.-]/.test(String.fromCharCode(bytes[at - 1] ?? 0));
		const isBlank = "nrt".includes(String.fromCharCode(bytes[at + 1] ?? 0));
		// A quote stays next to its word, on either side.
		if (isQuote) {
			bytes[at] = isEnd ? QUOTE : SPACE;
			bytes[at + 1] = isEnd ? SPACE : QUOTE;
		}
		if (isBlank) bytes.fill(SPACE, at, at + 2);
		at += 1;
	}
}
