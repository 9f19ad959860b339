import { contextOf, resolveWord } from "./context.ts";
import { kindOfFile } from "./file-kinds.ts";
import { type Ids, lengthBit, pairOf } from "./ids.ts";
import { sourcesOf } from "./notebook.ts";
import type { FileKind, Use } from "./use.ts";

const LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_@~";
const DIGITS = "0123456789";

/** By byte: the kind of a character, 0 for one that ends a word. */
function tableOf(kinds: Record<string, number>): Uint8Array {
	const table = new Uint8Array(256);
	for (const [chars, kind] of Object.entries(kinds)) {
		for (const char of chars) table[char.charCodeAt(0)] = kind;
	}
	return table;
}

/** Kinds are bits: a word with neither a digit nor a separator is an id as it is, or nothing. */
const DIGIT_OR_SEPARATOR = 2;
/** The characters of ids. */
const IS_ID = tableOf({
	[`${LETTERS}.+-`]: 1,
	[`${DIGITS}:/`]: DIGIT_OR_SEPARATOR,
});
const IS_FIRST = tableOf({ [LETTERS + DIGITS]: 1 });
const MAX_LENGTH = 200;
const NEWLINE = 10;
/** A file that names more models is itself a catalog, and does not use them. */
const MAX_MODELS = 200;
/** A file that gives more models a number is a table of prices or limits, and does not use them. */
const MAX_WITH_NUMBERS = 30;
/** `"gpt-4o": { "input": 2.5 }`: how far from a model its number may be, in bytes. */
const NUMBER_REACH = 200;

/** The models that a file names, in the order of the text. A notebook names them in the source of its cells. */
export function searchText(path: string, bytes: Buffer, ids: Ids): Use[] {
	const text = path.endsWith(".ipynb") ? sourcesOf(bytes) : bytes;
	const uses = searchWords(path, text, bytes, ids);
	if (uses.length === 0) return uses;
	const models = new Set(uses.map(({ id }) => id));
	return models.size > MAX_MODELS || isPriceTable(text, uses) ? [] : uses;
}

/**
 * It reads the text once, however many ids there are: it splits the bytes into words, and looks up those that begin like
 * an id.
 */
function searchWords(
	path: string,
	bytes: Buffer,
	original: Buffer,
	ids: Ids,
): Use[] {
	const uses: Use[] = [];
	// Most files name no model.
	let place: FileKind | undefined;
	const columnOf = columnCounter(original);
	const context = contextOf(bytes, path, ids);
	let line = 1;
	let lineStart = 0;
	let start = 0;
	while (start < bytes.length) {
		const byte = bytes[start] ?? 0;
		if (IS_FIRST[byte] === 0) {
			start += 1;
			if (byte === NEWLINE) {
				line += 1;
				lineStart = start;
			}
			continue;
		}
		let end = start;
		let kinds = 0;
		for (;;) {
			const kind = IS_ID[bytes[end] ?? 0] ?? 0;
			if (kind === 0) break;
			kinds |= kind;
			end += 1;
		}
		const pair = pairOf(byte, bytes[start + 1] ?? 0);
		if (ids.beginnings[pair] === 1 && end - start <= MAX_LENGTH) {
			const wordEnd = trimmedEnd(bytes, start, end);
			const plain = (ids.plainLengths[pair] ?? 0) & lengthBit(wordEnd - start);
			if (kinds < DIGIT_OR_SEPARATOR && plain === 0) {
				start = end;
				continue;
			}
			const word = bytes.toString("latin1", start, wordEnd);
			const position = { start, end: wordEnd, line: line - 1, lineStart };
			const found = resolveWord(word, position, context, ids);
			if (found !== null) {
				const { provider, id, settledBy, standing } = found;
				place ??= kindOfFile(path, bytes);
				const idStart = start + found.from;
				uses.push({
					provider,
					id,
					path,
					line,
					column: columnOf(lineStart, idStart),
					start: idStart,
					written: word.slice(found.from, found.to),
					isWhole: isQuoted(bytes, position),
					settledBy,
					place,
					standing,
				});
			}
		}
		start = end;
	}
	return uses;
}

/** Columns from 1, in UTF-16 code units. Each byte of a line is read once, however many ids the line has. */
function columnCounter(
	bytes: Buffer,
): (lineStart: number, start: number) => number {
	let [at, column] = [0, 1];
	return (lineStart, start) => {
		if (lineStart > at || at > start) [at, column] = [lineStart, 1];
		column += bytes.toString("utf8", at, start).length;
		at = start;
		return column;
	};
}

/** `.:/+-` */
const PUNCTUATION = [0x2e, 0x3a, 0x2f, 0x2b, 0x2d];

/** Where a word ends without its last punctuation, which does not belong to an id. */
function trimmedEnd(bytes: Buffer, start: number, end: number): number {
	let last = end;
	while (last > start && PUNCTUATION.includes(bytes[last - 1] ?? 0)) last -= 1;
	return last;
}

/** `"`, `'` and a backtick. */
const QUOTES = [0x22, 0x27, 0x60];

function isQuoted(
	bytes: Buffer,
	{ start, end }: { start: number; end: number },
): boolean {
	const before = bytes[start - 1];
	return (
		before !== undefined && QUOTES.includes(before) && before === bytes[end]
	);
}

function isPriceTable(bytes: Buffer, uses: readonly Use[]): boolean {
	if (uses.length <= MAX_WITH_NUMBERS) return false;
	const withNumbers = new Set<string>();
	uses.forEach(({ id, start, written }, index) => {
		const from = start + written.length;
		const to = Math.min(
			uses[index + 1]?.start ?? bytes.length,
			from + NUMBER_REACH,
		);
		const between = bytes.toString("latin1", from, to);
		if (/[\s:=,|$(]\d+(?:[._]\d+)*(?![\w.-])/.test(between))
			withNumbers.add(id);
	});
	return withNumbers.size > MAX_WITH_NUMBERS;
}
