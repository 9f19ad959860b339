// What stands before the models in their ids: a vendor, or where the model runs.
import { getOr } from "../lib/maps.ts";
import {
	add,
	type Count,
	type CountsByKey,
	count,
	MOST,
	mostCommon,
	nearlyAll,
	newMap,
} from "./counts.ts";
import { areAlike, keyOf } from "./ids.ts";
import { type ModelIdentity, nameProvider } from "./listings.ts";

/** Prefixes are given by their keys, and so are the vendors that upstream names. */
export interface Prefixes {
	readonly spellings: CountsByKey;
	readonly byStem: CountsByKey;
	/** By prefix, the models that it stands before, and the stems of their ids. */
	readonly carried: ReadonlyMap<string, ReadonlyMap<ModelIdentity, string>>;
	/** By prefix, how often each provider writes it. */
	readonly writers: CountsByKey;
	/** By prefix, the vendors that upstream names for the models that it stands before. */
	readonly canonical: CountsByKey;
	/** How upstream writes its vendors. */
	readonly canonicalSpellings: CountsByKey;
}

/** The prefixes that name vendors. */
export interface VendorPrefixes {
	readonly names: ReadonlySet<string>;
	/** One name for all names of a vendor. */
	rootOf(name: string): string;
}

export function countPrefixes(identities: readonly ModelIdentity[]): Prefixes {
	const spellings: CountsByKey = new Map();
	const byStem: CountsByKey = new Map();
	const carried = new Map<string, Map<ModelIdentity, string>>();
	const writers: CountsByKey = new Map();
	const canonical: CountsByKey = new Map();
	const canonicalSpellings: CountsByKey = new Map();
	for (const { listings, vendor } of identities) {
		const vendorKey = vendor === null ? null : keyOf(vendor);
		if (vendor !== null && vendorKey !== null) {
			count(canonicalSpellings, vendorKey, vendor, listings.length);
		}
		for (const { identity, provider, stem, prefixes } of listings) {
			prefixes.forEach(({ key, spelling }, index) => {
				count(spellings, key, spelling);
				count(byStem, stem, key, weigh(index));
				getOr(carried, key, newMap<ModelIdentity, string>).set(identity, stem);
				count(writers, key, provider);
				if (vendorKey !== null) count(canonical, key, vendorKey);
			});
		}
	}
	return {
		spellings,
		byStem,
		carried,
		writers,
		canonical,
		canonicalSpellings,
	};
}

/** The nearest to the model, which is the first, says most: `workers-ai/@cf/meta/llama-3`. */
export function weigh(index: number): number {
	return 1 / (index + 1);
}

/** What a prefix says of the models that it stands before. */
interface Candidate {
	/** How many of them begin with words of its own. */
	readonly own: number;
	readonly size: number;
	/** Whose words most of the others begin with. */
	readonly relative: string | undefined;
}

/**
 * The prefixes that may name a vendor. Each word that ids begin with, e.g. `claude`, belongs to the prefix that most of
 * them have. A prefix that carries the words of many others is a host's or a router's and names no vendor: `novita/`,
 * `accounts/fireworks/models/`.
 */
function findCandidates({ byStem, carried }: Prefixes): Map<string, Candidate> {
	const owners = new Map<string, string>();
	for (const [stem, prefixes] of byStem) {
		const owner = mostCommon(prefixes);
		// One letter is not a word: `o` of `o3`, `l` of `l3.3-euryale`.
		if (owner !== undefined && stem.length > 1) owners.set(stem, owner);
	}
	const candidates = new Map<string, Candidate>();
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
			candidates.set(prefix, { own, size, relative });
		}
	}
	return candidates;
}

/**
 * Unites the names of one vendor: a prefix that stands before the same models as its relative is another name of it, as
 * `z-ai` is of `zai-org`, unless it is a host's, see {@link isHost}. One that is no other name and has no word of its
 * own is where models run, as `accounts/fireworks/routers`, and names no vendor after all.
 */
export function findVendorPrefixes(prefixes: Prefixes): VendorPrefixes {
	const { carried } = prefixes;
	const candidates = findCandidates(prefixes);
	const names = new Set(candidates.keys());
	const { rootOf, unite } = createUnions(prefixes);
	const known = new Map<ModelIdentity, ReadonlySet<string>>();
	const namesBefore = ({ listings }: ModelIdentity) => {
		const keys = new Set<string>();
		for (const { prefixes } of listings) {
			for (const { key } of prefixes) if (candidates.has(key)) keys.add(key);
		}
		return keys;
	};
	for (const [prefix, { own, size, relative }] of candidates) {
		if (relative === undefined || !candidates.has(relative)) continue;
		let shared = 0;
		let shareable = 0;
		for (const identity of carried.get(prefix)?.keys() ?? []) {
			const all = getOr(known, identity, () => namesBefore(identity));
			if (all.has(relative)) shared++;
			// The prefix itself is one of them.
			if (all.size > 1) shareable++;
		}
		const isSame =
			shared >= leastShared(prefix, relative) && shared >= shareable * MOST;
		const mayDiffer = () =>
			own < size / 2 && !isHost(prefix, relative, prefixes);
		if (isSame && (areAlike(prefix, relative) || mayDiffer())) {
			unite(prefix, relative);
		} else if (own === 0) {
			names.delete(prefix);
		}
	}
	return { names, rootOf };
}

/** How many models two names must have in common to be one vendor's. One may be chance. */
export function leastShared(name: string, other: string): number {
	return areAlike(name, other) ? 1 : 2;
}

/**
 * Whether most listings with a prefix are at providers that write another name of the vendor, too, or are called like
 * the prefix themselves: `azure/gpt-5` beside `openai/gpt-5` says where a model runs. Who means the vendor has one name
 * for it.
 */
function isHost(prefix: string, other: string, { writers }: Prefixes): boolean {
	const others = writers.get(other);
	let listings = 0;
	let hosted = 0;
	for (const [provider, times] of writers.get(prefix) ?? []) {
		listings += times;
		const isItself = areAlike(nameProvider(provider).key, prefix);
		if (isItself || others?.has(provider)) hosted += times;
	}
	return hosted > listings / 2;
}

/** Unites names, except those of two vendors that upstream keeps apart. */
function createUnions({ canonical, canonicalSpellings }: Prefixes): {
	rootOf(name: string): string;
	unite(name: string, other: string): void;
} {
	const parents = new Map<string, string>();
	const rootOf = (name: string): string => {
		let root = name;
		for (let next: string | undefined = name; next !== undefined; ) {
			root = next;
			next = parents.get(root);
		}
		// The way is not gone again: it may be as long as there are names.
		for (let next: string | undefined = name; next !== undefined; ) {
			const above = parents.get(next);
			if (above !== undefined) parents.set(next, root);
			next = above;
		}
		return root;
	};
	/** By root, which vendor it is in upstream's words, where it says so. */
	const vendors = nearlyAll(canonical);
	for (const key of canonicalSpellings.keys()) vendors.set(key, key);
	return {
		rootOf,
		unite: (name, other) => {
			const [below, above] = [rootOf(name), rootOf(other)];
			const [a, b] = [vendors.get(below), vendors.get(above)];
			const areApart = a !== undefined && b !== undefined && a !== b;
			if (below === above || areApart) return;
			parents.set(below, above);
			const vendor = a ?? b;
			if (vendor !== undefined) vendors.set(above, vendor);
		},
	};
}
