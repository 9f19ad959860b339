// The prefixes of model ids. A prefix names the vendor, or the host that runs the model.
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

/** Prefixes, and the vendors that upstream names, are identified by their keys. */
export interface Prefixes {
	readonly spellings: CountsByKey;
	readonly byStem: CountsByKey;
	/** By prefix, the models that have it, with the stems of their ids. */
	readonly carried: ReadonlyMap<string, ReadonlyMap<ModelIdentity, string>>;
	/** By prefix, how often each provider uses it. */
	readonly writers: CountsByKey;
	/** By prefix, the vendors that upstream names for the models that have it. */
	readonly canonical: CountsByKey;
	/** How upstream spells the names of vendors. */
	readonly canonicalSpellings: CountsByKey;
}

/** The prefixes that name vendors. */
export interface VendorPrefixes {
	readonly names: ReadonlySet<string>;
	/** The one name that represents all names of a vendor. */
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

/** The first prefix, which is nearest to the model, has the most weight: `meta` in `workers-ai/@cf/meta/llama-3`. */
export function weigh(index: number): number {
	return 1 / (index + 1);
}

/** A prefix that may name a vendor. */
interface PrefixCandidate {
	/** How many of its models begin with a word that belongs to this prefix. */
	readonly own: number;
	/** How many models have this prefix. */
	readonly size: number;
	/** The prefix whose words most of the other models begin with. */
	readonly relative: string | undefined;
}

/**
 * Finds the prefixes that may name a vendor. Each word that ids begin with, e.g. `claude`, belongs to the prefix that
 * most of these ids have. A prefix before words of many other prefixes is that of a host or router, and names no vendor:
 * `novita/`, `accounts/fireworks/models/`.
 */
function findCandidates({
	byStem,
	carried,
}: Prefixes): Map<string, PrefixCandidate> {
	const owners = new Map<string, string>();
	for (const [stem, prefixes] of byStem) {
		const owner = mostCommon(prefixes);
		// A single letter is not a word: `o` of `o3`, `l` of `l3.3-euryale`.
		if (owner !== undefined && stem.length > 1) owners.set(stem, owner);
	}
	const candidates = new Map<string, PrefixCandidate>();
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
 * Finds the names that belong to one vendor. A prefix of the same models as its relative is another name of the same
 * vendor, as `z-ai` and `zai-org`, unless it is a host's, see {@link isHost}. A prefix that is not another name and has
 * no words of its own says where models run, as `accounts/fireworks/routers`, and names no vendor.
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
			// `prefix` is always one of them.
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

/** How many models two names must share to belong to one vendor. A single one may be chance. */
export function leastShared(name: string, other: string): number {
	return areAlike(name, other) ? 1 : 2;
}

/**
 * Whether a prefix names a host, not a vendor: most listings with it are at providers that also use the other name, or
 * that have the prefix as their own name. `azure/gpt-5` beside `openai/gpt-5` says where the model runs: a provider that
 * means the vendor uses only one name for it.
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

/** Groups names into vendors, but never the names of two vendors that upstream distinguishes. */
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
		// Shortens the path for later calls: it may be as long as there are names.
		for (let next: string | undefined = name; next !== undefined; ) {
			const above = parents.get(next);
			if (above !== undefined) parents.set(next, root);
			next = above;
		}
		return root;
	};
	/** By root, upstream's name of this vendor, if it has one. */
	const vendors = nearlyAll(canonical);
	for (const key of canonicalSpellings.keys()) vendors.set(key, key);
	return {
		rootOf,
		unite: (name, other) => {
			const [below, above] = [rootOf(name), rootOf(other)];
			const [a, b] = [vendors.get(below), vendors.get(above)];
			const areDistinct = a !== undefined && b !== undefined && a !== b;
			if (below === above || areDistinct) return;
			parents.set(below, above);
			const vendor = a ?? b;
			if (vendor !== undefined) vendors.set(above, vendor);
		},
	};
}
