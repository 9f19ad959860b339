export type Json = string | number | boolean | null | Json[] | JsonObject;

export interface JsonObject {
	[key: string]: Json;
}

export function isObject(value: unknown): value is JsonObject {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Deeper values could overflow the stack of recursive functions. models.dev's deepest value has six levels. */
export const MAX_DEPTH = 32;

export function nestsTooDeep(value: Json, levels = MAX_DEPTH): boolean {
	if (typeof value !== "object" || value === null) return false;
	if (levels === 0) return true;
	for (const key in value) {
		if (nestsTooDeep((value as JsonObject)[key] ?? null, levels - 1))
			return true;
	}
	return false;
}

const SURROGATE = /[\ud800-\udfff]/;

/**
 * Compares by the bytes of the UTF-8 text, as the Mix task and `LC_ALL=C sort` do. JavaScript compares UTF-16
 * units, which puts characters beyond U+FFFF before U+E000 to U+FFFF.
 */
export function compareBytes(a: string, b: string): number {
	if (a === b) return 0;
	if (SURROGATE.test(a) || SURROGATE.test(b)) {
		return Buffer.compare(Buffer.from(a), Buffer.from(b));
	}
	return a < b ? -1 : 1;
}

/** Two-space JSON with every object's keys sorted and one trailing newline: equal data gives equal bytes. */
export function toStableJson(value: Json): string {
	return `${JSON.stringify(sortKeys(value), null, 2)}\n`;
}

/** The text of JSON with these characters, which only its texts may have, as escapes. It is still the same JSON. */
export function escapeInJson(json: string, characters: RegExp): string {
	return json.replace(
		characters,
		(char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
	);
}

/** Whether two values are equal, in any order of their keys. Several times as fast as the function in node:util. */
export function isSame(a: Json | undefined, b: Json | undefined): boolean {
	if (a === b) return true;
	if (Array.isArray(a)) {
		return (
			Array.isArray(b) &&
			a.length === b.length &&
			a.every((item, index) => isSame(item, b[index]))
		);
	}
	if (!isObject(a) || !isObject(b)) return false;
	let more = 0;
	for (const key in a) {
		if (!Object.hasOwn(b, key) || !isSame(a[key], b[key])) return false;
		more += 1;
	}
	for (const _ in b) more -= 1;
	return more === 0;
}

/** The value with the keys of all objects sorted. Returns the value itself if they already are, as in generated files. */
export function sortKeys(value: Json): Json {
	if (typeof value !== "object" || value === null) return value;
	if (isInOrder(value)) return value;
	if (Array.isArray(value)) return value.map(sortKeys);
	const sorted: JsonObject = {};
	for (const key of sortBytes(Object.keys(value))) {
		sorted[key] = sortKeys(value[key] ?? null);
	}
	return sorted;
}

/** Sorts a short list of texts, such as keys, by {@link compareBytes}. */
function sortBytes(texts: string[]): string[] {
	texts.sort();
	return texts.every(isPlain) ? texts : texts.sort(compareBytes);
}

/** JavaScript sorts plain texts in the order of their bytes. */
const isPlain = (text: string) => !SURROGATE.test(text);

/** Whether all keys are sorted, at every level. */
function isInOrder(value: Json): boolean {
	if (typeof value !== "object" || value === null) return true;
	if (Array.isArray(value)) return value.every(isInOrder);
	let last = "";
	let wasPlain = true;
	for (const key in value) {
		const plain = isPlain(key);
		const isAfter = wasPlain && plain && last < key;
		if (!isAfter && compareBytes(last, key) > 0) return false;
		if (!isInOrder(value[key] ?? null)) return false;
		last = key;
		wasPlain = plain;
	}
	return true;
}

/** By {@link compareBytes}. */
export function isSorted(texts: readonly string[]): boolean {
	for (let index = 1; index < texts.length; index += 1) {
		if (compareBytes(texts[index - 1] ?? "", texts[index] ?? "") > 0) {
			return false;
		}
	}
	return true;
}

/** Undefined if there is no such field. */
export function valueAt(
	object: JsonObject | undefined,
	field: readonly string[],
): Json | undefined {
	return field.reduce<Json | undefined>(
		(value, key) =>
			isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined,
		object,
	);
}
