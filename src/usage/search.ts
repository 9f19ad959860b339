import { settle } from "./context.ts";
import { type Ids, pairOf } from "./ids.ts";

/** A line that names a model. Comments count: somebody has to edit them, too. */
export interface Use {
	readonly id: string;
	/** The one provider that is meant; several where the text does not tell which. */
	readonly providers: readonly string[];
	readonly path: string;
	/** From 1. */
	readonly line: number;
}

/** What a word may stand for: a model, at the provider that is part of the word or at any that has it. */
export interface Reading {
	readonly id: string;
	/** Null where the word does not say. */
	readonly provider: string | null;
}

function tableOf(chars: string): Uint8Array {
	const table = new Uint8Array(256);
	for (const char of chars) table[char.charCodeAt(0)] = 1;
	return table;
}

const WORD =
	"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_@~";
/** What ids are made of. Everything else ends a word. */
const IS_ID = tableOf(`${WORD}.:/+-`);
const IS_FIRST = tableOf(WORD);
const MAX_LENGTH = 200;
const NEWLINE = 10;

/**
 * The models that a text names, one use for each line and model. One pass, whatever the number of ids: words are cut
 * out by their bytes, and those that begin like an id are looked up.
 */
export function searchText(path: string, bytes: Buffer, ids: Ids): Use[] {
	const uses = new Map<string, Use>();
	let line = 1;
	let start = 0;
	while (start < bytes.length) {
		const byte = bytes[start] ?? 0;
		if (IS_FIRST[byte] === 0) {
			if (byte === NEWLINE) line += 1;
			start += 1;
			continue;
		}
		let end = start + 1;
		while (end < bytes.length && IS_ID[bytes[end] ?? 0] === 1) end += 1;
		const pair = pairOf(byte, bytes[start + 1] ?? 0);
		if (ids.beginnings[pair] === 1 && end - start <= MAX_LENGTH) {
			const word = trimEnd(bytes.toString("latin1", start, end));
			const place = { bytes, start, end: start + word.length };
			for (const { id, providers } of settle(readWord(word, ids), place, ids)) {
				const key = `${line} ${id} ${providers.join()}`;
				uses.set(key, { id, providers, path, line });
			}
		}
		start = end;
	}
	return [...uses.values()];
}

/** A sentence's end is no part of an id. */
function trimEnd(word: string): string {
	return word.replace(/[.:/+-]+$/, "");
}

function readWord(word: string, ids: Ids): Reading[] {
	const readings: Reading[] = [];
	if (ids.providersOf(word).length > 0) {
		readings.push({ id: word, provider: null });
	}
	for (const separator of [":", "/"]) {
		const at = word.indexOf(separator);
		if (at <= 0) continue;
		const [left, id] = [word.slice(0, at), word.slice(at + 1)];
		const provider = ids.providerNamed(left);
		const own = ids.providersOf(id);
		if (provider !== null && own.includes(provider)) {
			readings.push({ id, provider });
		} else if (separator === "/" && own.length > 0) {
			// Others put another name before it: `gemini/gemini-2.5-pro`, `models/gemini-2.5-pro`.
			readings.push({ id, provider: null });
		}
	}
	return readings;
}
