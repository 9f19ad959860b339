import { compareBytes } from "../../json.ts";
import { getOr } from "../../maps.ts";
import {
	add,
	type Count,
	type Counts,
	count,
	MOST,
	mostCommon,
	newMap,
	sum,
} from "./counts.ts";
import { areAlike } from "./ids.ts";
import type { Identity } from "./offers.ts";

/** What the words that stand before the models in their ids say of who made them. Prefixes are given by their keys. */
export interface Names {
	/** A maker is given by one of its names. */
	readonly makers: ReadonlyMap<Identity, string>;
	/** All names of a maker, the most used first. */
	readonly aliases: ReadonlyMap<string, readonly string[]>;
	/** How a name is written, e.g. `meta-llama`. */
	readonly spellings: Counts;
}

interface Prefixes {
	readonly spellings: Counts;
	readonly byStem: Counts;
	/** By prefix, the models that it stands before, and the stems of their ids. */
	readonly carried: ReadonlyMap<string, ReadonlyMap<Identity, string>>;
}

function countPrefixes(identities: readonly Identity[]): Prefixes {
	const spellings: Counts = new Map();
	const byStem: Counts = new Map();
	const carried = new Map<string, Map<Identity, string>>();
	for (const { offers } of identities) {
		for (const { identity, stem, prefixes } of offers) {
			prefixes.forEach(({ key, spelling }, index) => {
				count(spellings, key, spelling);
				count(byStem, stem, key, weigh(index));
				getOr(carried, key, newMap<Identity, string>).set(identity, stem);
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
function findTellingPrefixes({
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
export function readPrefixes(identities: readonly Identity[]): Names {
	const prefixes = countPrefixes(identities);
	const { spellings, carried } = prefixes;
	const telling = findTellingPrefixes(prefixes);
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
	const tellingOf = new Map<Identity, ReadonlySet<string>>();
	const tellingIn = ({ offers }: Identity) => {
		const keys = new Set<string>();
		for (const { prefixes } of offers) {
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
	const makers = new Map<Identity, string>();
	for (const identity of identities) {
		const votes: Count = new Map();
		for (const { prefixes } of identity.offers) {
			prefixes.forEach(({ key }, index) => {
				if (names.has(key)) add(votes, rootOf(key), weigh(index));
			});
		}
		const maker = mostCommon(votes);
		if (maker !== undefined) makers.set(identity, maker);
	}
	return { makers, aliases, spellings };
}
