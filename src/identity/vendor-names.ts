import { compareBytes } from "../lib/json.ts";
import { getOr, memo } from "../lib/maps.ts";
import {
	add,
	type Count,
	type CountsByKey,
	count,
	mostCommon,
	sum,
} from "./counts.ts";
import {
	countPrefixes,
	findVendorPrefixes,
	leastShared,
	type Prefixes,
	type VendorPrefixes,
	weigh,
} from "./id-prefixes.ts";
import { keyOf } from "./ids.ts";
import type { ModelIdentity } from "./listings.ts";

/** Which vendor made which model, according to upstream, or else to the prefixes of the models' ids. */
export interface VendorNames {
	/** By model. A vendor is identified by one of its names. */
	readonly vendors: ReadonlyMap<ModelIdentity, string>;
	/** All names of a vendor, as keys: first upstream's, then the others by how often they are used. */
	readonly aliases: ReadonlyMap<string, readonly string[]>;
	/** How a name is spelled, e.g. `meta-llama`. */
	readonly spellings: ReadonlyMap<string, string>;
}

/** No vendor has nearly as many. The limit bounds the run time, as every model is compared with all names. */
const MAX_ALIASES = 50;

export function readVendorNames(
	identities: readonly ModelIdentity[],
): VendorNames {
	const prefixes = countPrefixes(identities);
	const { spellings, canonicalSpellings } = prefixes;
	const vendorPrefixes = findVendorPrefixes(prefixes);
	const vendors = countVotes(identities, vendorPrefixes);
	const canonical = joinCanonical(vendors, prefixes, vendorPrefixes);
	for (const identity of identities) {
		const vendor = canonical.get(keyOf(identity.vendor ?? ""));
		if (vendor !== undefined) vendors.set(identity, vendor);
	}

	const aliases = new Map<string, string[]>();
	for (const name of vendorPrefixes.names) {
		getOr(aliases, vendorPrefixes.rootOf(name), () => []).push(name);
	}
	for (const [name, vendor] of canonical) {
		const names = getOr(aliases, vendor, () => []);
		if (!names.includes(name)) names.push(name);
	}
	for (const names of aliases.values()) {
		names.sort(
			(a, b) =>
				Number(canonical.has(b)) - Number(canonical.has(a)) ||
				sum(spellings.get(b)) - sum(spellings.get(a)) ||
				compareBytes(a, b),
		);
		names.splice(MAX_ALIASES);
	}
	const written = new Map<string, string>();
	for (const [name, counts] of [...spellings, ...canonicalSpellings]) {
		written.set(name, mostCommon(counts) ?? name);
	}
	return { vendors, aliases, spellings: written };
}

/** A model's vendor is the one that most of its ids have as a prefix. */
function countVotes(
	identities: readonly ModelIdentity[],
	{ names, rootOf }: VendorPrefixes,
): Map<ModelIdentity, string> {
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
	return vendors;
}

/**
 * For each vendor that upstream names, finds its name in the prefixes of ids. It is the prefix of the same name. If there
 * is none, it is the most common prefix of the vendor's models, unless the models of another vendor have it as often. So
 * `zhipuai` is `z-ai`.
 */
function joinCanonical(
	votes: ReadonlyMap<ModelIdentity, string>,
	{ canonicalSpellings, carried }: Prefixes,
	{ rootOf }: VendorPrefixes,
): Map<string, string> {
	const result = new Map<string, string>();
	for (const key of canonicalSpellings.keys()) {
		if (carried.has(key)) result.set(key, rootOf(key));
	}
	const taken = new Set(result.values());
	const ours: CountsByKey = new Map();
	const theirs: CountsByKey = new Map();
	for (const [{ vendor }, vote] of votes) {
		if (vendor === null) continue;
		count(ours, keyOf(vendor), vote);
		count(theirs, vote, keyOf(vendor));
	}
	// Cached, because several vendors may ask for the same vote.
	const theirBest = memo((vote) => mostCommon(theirs.get(vote)));
	for (const key of canonicalSpellings.keys()) {
		if (result.has(key)) continue;
		const best = mostCommon(ours.get(key)) ?? key;
		const shared = ours.get(key)?.get(best) ?? 0;
		const isSame =
			!taken.has(best) &&
			theirBest(best) === key &&
			shared >= leastShared(key, best);
		result.set(key, isSame ? best : key);
	}
	return result;
}
