import { compareBytes } from "../lib/json.ts";
import { getOr } from "../lib/maps.ts";
import {
	add,
	type Count,
	type CountsByKey,
	count,
	MOST,
	mostCommon,
	newMap,
	sum,
} from "./counts.ts";
import { areAlike } from "./ids.ts";
import type { ModelIdentity } from "./listings.ts";

/** What the words that stand before the models in their ids say of who made them. Prefixes are given by their keys. */
export interface VendorNames {
	/** A maker is given by one of its names. */
	readonly vendors: ReadonlyMap<ModelIdentity, string>;
	/** All names of a maker, the most used first. */
	readonly aliases: ReadonlyMap<string, readonly string[]>;
	/** How a name is written, e.g. `meta-llama`. */
	readonly spellings: CountsByKey;
}

interface Prefixes {
	readonly spellings: CountsByKey;
	readonly byStem: CountsByKey;
	/** By prefix, the models that it stands before, and the stems of their ids. */
	readonly carried: ReadonlyMap<string, ReadonlyMap<ModelIdentity, string>>;
}

function countPrefixes(identities: readonly ModelIdentity[]): Prefixes {
	const spellings: CountsByKey = new Map();
	const byStem: CountsByKey = new Map();
	const carried = new Map<string, Map<ModelIdentity, string>>();
	for (const { listings } of identities) {
		for (const { identity, stem, prefixes } of listings) {
			prefixes.forEach(({ key, spelling }, index) => {
				count(spellings, key, spelling);
				count(byStem, stem, key, weigh(index));
				getOr(carried, key, newMap<ModelIdentity, string>).set(identity, stem);
			});
		}
	}
	return { spellings, byStem, carried };
}

/** No maker has more than a handful of names, and every model is held against them. */
const MAX_ALIASES = 50;

/** The nearest to the model, which is the first, tells most: `workers-ai/@cf/meta/llama-3`. */
function weigh(index: number): number {
	return 1 / (index + 1);
}

/**
 * By prefix that tells a maker: how many words are its own, and whose else it carries. Each word that ids begin with,
 * e.g. `claude`, belongs to the prefix that most of them have. A prefix that carries the words of many others is a
 * reseller's and tells nothing: `novita/`, `accounts/fireworks/models/`.
 */
function findVendorPrefixes({
	byStem,
	carried,
}: Prefixes): Map<string, { own: number; relative: string | undefined }> {
	const owners = new Map<string, string>();
	for (const [stem, prefixes] of byStem) {
		const owner = mostCommon(prefixes);
		// One letter is not a word: `o` of `o3`, `l` of `l3.3-euryale`.
		if (owner !== undefined && stem.length > 1) owners.set(stem, owner);
	}
	const telling = new Map<
		string,
		{ own: number; relative: string | undefined }
	>();
	for (const [prefix, identities] of carried) {
		const words: Count = new Map();
		for (const stem of identities.values()) {
			add(words, owners.get(stem) ?? prefix);
		}
		const own = words.get(prefix) ?? 0;
		words.delete(prefix);
		const relative = mostCommon(words);
		const related = words.get(relative ?? "") ?? 0;
		const { size } = identities;
		if (own >= size / 2 || own + related >= size * MOST) {
			telling.set(prefix, { own, relative });
		}
	}
	return telling;
}

/**
 * Unites the prefixes of one maker: one that stands before the same models as its relative is another name of it, as
 * `z-ai` is of `zai-org`. One that has neither a word of its own nor those models is where variants of them run, as
 * `accounts/fireworks/routers`, and tells nothing after all.
 */
export function readPrefixes(
	identities: readonly ModelIdentity[],
): VendorNames {
	const prefixes = countPrefixes(identities);
	const { spellings, carried } = prefixes;
	const telling = findVendorPrefixes(prefixes);
	const parents = new Map<string, string>();
	const rootOf = (prefix: string): string => {
		let root = prefix;
		for (let next: string | undefined = prefix; next !== undefined; ) {
			root = next;
			next = parents.get(root);
		}
		// The way is not gone again: it may be as long as there are prefixes.
		for (let next: string | undefined = prefix; next !== undefined; ) {
			const above = parents.get(next);
			if (above !== undefined) parents.set(next, root);
			next = above;
		}
		return root;
	};
	const tellingOf = new Map<ModelIdentity, ReadonlySet<string>>();
	const tellingIn = ({ listings }: ModelIdentity) => {
		const keys = new Set<string>();
		for (const { prefixes } of listings) {
			for (const { key } of prefixes) if (telling.has(key)) keys.add(key);
		}
		return keys;
	};
	const names = new Set(telling.keys());
	for (const [prefix, { own, relative }] of telling) {
		if (relative === undefined || !telling.has(relative)) continue;
		let shared = 0;
		let shareable = 0;
		for (const identity of carried.get(prefix)?.keys() ?? []) {
			const own = getOr(tellingOf, identity, () => tellingIn(identity));
			if (own.has(relative)) shared++;
			// The prefix itself is one of them.
			if (own.size > 1) shareable++;
		}
		// One model in common may be chance.
		const enough = areAlike(prefix, relative) ? 1 : 2;
		if (shared >= enough && shared >= shareable * MOST) {
			const root = rootOf(prefix);
			if (root !== rootOf(relative)) parents.set(root, rootOf(relative));
		} else if (own === 0) {
			names.delete(prefix);
		}
	}

	const aliases = new Map<string, string[]>();
	for (const name of names) {
		getOr(aliases, rootOf(name), () => []).push(name);
	}
	for (const list of aliases.values()) {
		list.sort(
			(a, b) =>
				sum(spellings.get(b)) - sum(spellings.get(a)) || compareBytes(a, b),
		);
		list.splice(MAX_ALIASES);
	}
	const vendors = new Map<ModelIdentity, string>();
	for (const identity of identities) {
		const votes: Count = new Map();
		for (const { prefixes } of identity.listings) {
			prefixes.forEach(({ key }, index) => {
				if (names.has(key)) add(votes, rootOf(key), weigh(index));
			});
		}
		const vendor = mostCommon(votes);
		if (vendor !== undefined) vendors.set(identity, vendor);
	}
	return { vendors, aliases, spellings };
}
