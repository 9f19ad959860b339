import { contextOf, resolveWord } from "./context.ts";
import { kindOfFile } from "./file-kinds.ts";
import { type Ids, pairOf } from "./ids.ts";
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
			const word = trimEnd(bytes.toString("latin1", start, end));
			const position = {
				start,
				end: start + word.length,
				line: line - 1,
				lineStart,
			};
			const mayMean = kinds >= DIGIT_OR_SEPARATOR || ids.isKnown(word);
			const found = mayMean ? resolveWord(word, position, context, ids) : null;
			if (found !== null) {
				const { provider, id, settledBy, standing } = found;
				place ??= kindOfFile(path, bytes);
				const idStart = start + found.from;
				uses.push({
					provider,
					id,
					path,
					line,
					column: original.toString("utf8", lineStart, idStart).length + 1,
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

/** Removes punctuation at the end, which does not belong to an id. */
function trimEnd(word: string): string {
	let end = word.length;
	while (".:/+-".includes(word.charAt(end - 1)) && end > 0) end -= 1;
	return word.slice(0, end);
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
