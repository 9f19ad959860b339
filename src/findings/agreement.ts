import type { Model } from "../catalog/model.ts";
import { getOr } from "../lib/maps.ts";

/** A model at a provider. */
export interface Peer {
	/** Normalised provider id. */
	readonly provider: string;
	readonly model: Model;
}

/** What most other providers say of a model. */
export interface Agreement<Value> {
	readonly value: Value;
	/** How many providers say this. */
	readonly providers: number;
	/** How many say anything. */
	readonly of: number;
}

/** Which providers say what of a model. */
export interface Votes<Value> {
	/** What most say comes first. */
	readonly byValue: ReadonlyMap<Value, ReadonlySet<string>>;
	readonly providers: ReadonlySet<string>;
}

/** @param read null where the model says nothing */
export function collectVotes<Value>(
	listings: readonly Peer[],
	read: (model: Model) => Value | null,
): Votes<Value> {
	const byValue = new Map<Value, Set<string>>();
	const providers = new Set<string>();
	for (const { provider, model } of listings) {
		const value = read(model);
		if (value === null) continue;
		providers.add(provider);
		getOr(byValue, value, () => new Set<string>()).add(provider);
	}
	const sorted = [...byValue].sort(([, a], [, b]) => b.size - a.size);
	return { byValue: new Map(sorted), providers };
}

/**
 * The value that most providers have, by provider and not by listing. Null if no provider has one.
 * @param except the provider that is compared with the others
 */
export function mostAgreed<Value>(
	{ byValue, providers }: Votes<Value>,
	except: string,
): Agreement<Value> | null {
	const sizeOf = (some: ReadonlySet<string>) =>
		some.size - (some.has(except) ? 1 : 0);
	let best: { value: Value; providers: number } | null = null;
	for (const [value, own] of byValue) {
		// From here on, none has more.
		if (own.size <= (best?.providers ?? 0)) break;
		const size = sizeOf(own);
		if (size > (best?.providers ?? 0)) best = { value, providers: size };
	}
	return best && { ...best, of: sizeOf(providers) };
}

/** How many providers these listings are at. Those of a provider stand together. */
export function countProviders(peers: readonly Peer[]): number {
	let count = 0;
	let last: string | undefined;
	for (const { provider } of peers) {
		if (provider !== last) count += 1;
		last = provider;
	}
	return count;
}

/** For a message: `15 of 16 other providers`. */
export function describeAgreement({
	providers,
	of,
}: Agreement<unknown>): string {
	return `${providers} of ${of} other providers`;
}
