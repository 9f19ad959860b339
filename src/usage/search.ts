import { contextOf, resolveUse, type WordReading } from "./context.ts";
import { kindOfFile } from "./file-kinds.ts";
import { type Ids, pairOf } from "./ids.ts";
import type { Use } from "./use.ts";

function tableOf(chars: string): Uint8Array {
	const table = new Uint8Array(256);
	for (const char of chars) table[char.charCodeAt(0)] = 1;
	return table;
}

const WORD =
	"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_@~";
/** The characters of ids. Any other character ends a word. */
const IS_ID = tableOf(`${WORD}.:/+-`);
const IS_FIRST = tableOf(WORD);
const MAX_LENGTH = 200;
const NEWLINE = 10;
/** `"`, `'` and a backtick. */
const QUOTES = [0x22, 0x27, 0x60];

/**
 * The models that a text names, in the order of the text. It reads the text once, however many ids there are:
 * it splits the bytes into words, and looks up those that begin like an id.
 */
export function searchText(path: string, bytes: Buffer, ids: Ids): Use[] {
	const uses: Use[] = [];
	const kind = kindOfFile(path);
	const context = contextOf(bytes, ids);
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
		let end = start + 1;
		while (end < bytes.length && IS_ID[bytes[end] ?? 0] === 1) end += 1;
		const pair = pairOf(byte, bytes[start + 1] ?? 0);
		if (ids.beginnings[pair] === 1 && end - start <= MAX_LENGTH) {
			const word = trimEnd(bytes.toString("latin1", start, end));
			const readings = readWord(word, ids);
			const place = {
				start,
				end: start + word.length,
				line: line - 1,
				lineStart,
			};
			for (const found of resolveUse(readings, place, context, ids)) {
				const idStart = place.end - found.id.length;
				uses.push({
					...found,
					path,
					line,
					column: columnOf(bytes, lineStart, idStart),
					start: idStart,
					written: found.id,
					isWhole: isQuoted(bytes, place),
					place: kind,
					standing: ids.isListed(found) ? "listed" : "gone",
				});
			}
		}
		start = end;
	}
	return uses;
}

function columnOf(bytes: Buffer, lineStart: number, start: number): number {
	return bytes.toString("utf8", lineStart, start).length + 1;
}

function isQuoted(
	bytes: Buffer,
	{ start, end }: { start: number; end: number },
): boolean {
	const before = start === 0 ? undefined : bytes[start - 1];
	return (
		before !== undefined && QUOTES.includes(before) && before === bytes[end]
	);
}

/** Removes punctuation at the end, which does not belong to an id. */
function trimEnd(word: string): string {
	let end = word.length;
	while (".:/+-".includes(word.charAt(end - 1)) && end > 0) end -= 1;
	return word.slice(0, end);
}

function readWord(word: string, ids: Ids): WordReading[] {
	const readings: WordReading[] = [];
	if (ids.providersOf(word).length > 0) {
		readings.push({ id: word, provider: null });
	}
	for (const separator of [":", "/"]) {
		const at = word.indexOf(separator);
		if (at <= 0) continue;
		const [left, id] = [word.slice(0, at), word.slice(at + 1)];
		const provider = ids.providerNamed(left);
		if (provider !== null && ids.hasModel(provider, id)) {
			readings.push({ id, provider });
		} else if (separator === "/" && ids.providersOf(id).length > 0) {
			// Other tools put another name before the id: `gemini/gemini-2.5-pro`, `models/gemini-2.5-pro`.
			readings.push({ id, provider: null });
		}
	}
	return readings;
}
