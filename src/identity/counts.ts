import { compareBytes } from "../lib/json.ts";
import { getOr } from "../lib/maps.ts";

/** How often each key was seen. */
export type Count = Map<string, number>;

/** For each first key, how often each second key was seen with it. */
export type CountsByKey = Map<string, Count>;

/** The share that counts as nearly all. */
export const MOST = 3 / 4;

export function add(counts: Count, key: string, times = 1): void {
	counts.set(key, (counts.get(key) ?? 0) + times);
}

export function count(
	counts: CountsByKey,
	first: string,
	second: string,
	times = 1,
): void {
	add(getOr(counts, first, newMap<string, number>), second, times);
}

export function sum(counts: ReadonlyMap<string, number> = new Map()): number {
	let total = 0;
	for (const times of counts.values()) total += times;
	return total;
}

/** The most common key; of several, the first by its bytes. */
export function mostCommon(
	counts: ReadonlyMap<string, number> = new Map(),
): string | undefined {
	let best: string | undefined;
	let most = 0;
	for (const [key, times] of counts) {
		if (
			times > most ||
			(times === most && best !== undefined && compareBytes(key, best) < 0)
		) {
			best = key;
			most = times;
		}
	}
	return best;
}

/** By first key, the second key that nearly always occurs with it. */
export function nearlyAll(counts: CountsByKey): Map<string, string> {
	const result = new Map<string, string>();
	for (const [first, seconds] of counts) {
		const best = mostCommon(seconds);
		if (best !== undefined && (seconds.get(best) ?? 0) >= sum(seconds) * MOST) {
			result.set(first, best);
		}
	}
	return result;
}

export function newMap<K, V>(): Map<K, V> {
	return new Map();
}
