export type Json = string | number | boolean | null | Json[] | JsonObject;

export interface JsonObject {
	[key: string]: Json;
}

export function isObject(value: unknown): value is JsonObject {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Deeper values would overflow the stack of whoever walks them; models.dev's deepest has six levels. */
export const MAX_DEPTH = 32;

export function nestsTooDeep(value: Json, levels = MAX_DEPTH): boolean {
	if (typeof value !== "object" || value === null) return false;
	return (
		levels === 0 ||
		Object.values(value).some((inner) => nestsTooDeep(inner, levels - 1))
	);
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

/** Whether two values are the same, whatever the order of their keys. Several times as fast as node:util's. */
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
	const keys = Object.keys(a);
	if (keys.length !== Object.keys(b).length) return false;
	for (const key of keys) {
		if (!Object.hasOwn(b, key) || !isSame(a[key], b[key])) return false;
	}
	return true;
}

export function sortKeys(value: Json): Json {
	if (Array.isArray(value)) return value.map(sortKeys);
	if (!isObject(value)) return value;
	const sorted: JsonObject = {};
	for (const key of Object.keys(value).sort(compareBytes)) {
		sorted[key] = sortKeys(value[key] ?? null);
	}
	return sorted;
}
