import type { Model } from "../catalog/model.ts";
import type { Peer } from "./rule-context.ts";

/** What most other providers say of a model. */
export interface Agreement<Value> {
	readonly value: Value;
	/** How many providers say this. */
	readonly providers: number;
	/** How many say anything. */
	readonly of: number;
}

/** The value that most providers have, by provider and not by listing. Null if no provider has one. */
export function mostAgreed<Value extends string | number | boolean>(
	peers: readonly Peer[],
	read: (model: Model) => Value | null,
): Agreement<Value> | null {
	const byValue = new Map<Value, Set<string>>();
	const all = new Set<string>();
	for (const { provider, model } of peers) {
		const value = read(model);
		if (value === null) continue;
		all.add(provider);
		const own = byValue.get(value);
		if (own) own.add(provider);
		else byValue.set(value, new Set([provider]));
	}
	let best: Agreement<Value> | null = null;
	for (const [value, { size }] of byValue) {
		if (best === null || size > best.providers) {
			best = { value, providers: size, of: all.size };
		}
	}
	return best;
}

/** How many providers these listings are at. */
export function countProviders(peers: readonly Peer[]): number {
	return new Set(peers.map(({ provider }) => provider)).size;
}

/** For a message: `15 of 16 other providers`. */
export function describeAgreement({
	providers,
	of,
}: Agreement<unknown>): string {
	return `${providers} of ${of} other providers`;
}
