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

/** Who made which model, by upstream's own word, or else by what stands before the models in their ids. */
export interface VendorNames {
	/** A vendor is given by one of its names. */
	readonly vendors: ReadonlyMap<ModelIdentity, string>;
	/** All names of a vendor, by their keys: first upstream's own, then the most used. */
	readonly aliases: ReadonlyMap<string, readonly string[]>;
	/** How a name is written, e.g. `meta-llama`. */
	readonly spellings: ReadonlyMap<string, string>;
}

/** No vendor has more than a handful of names, and every model is held against them. */
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

/** Each model is of the vendor that stands before it in most of its ids. */
function countVotes(
	identities: readonly ModelIdentity[],
	{ names, rootOf }: VendorPrefixes,
): Map<ModelIdentity, string> {
	const winners = new Map<ModelIdentity, string>();
	for (const identity of identities) {
		const votes: Count = new Map();
		for (const { prefixes } of identity.listings) {
			prefixes.forEach(({ key }, index) => {
				if (names.has(key)) add(votes, rootOf(key), weigh(index));
			});
		}
		const vendor = mostCommon(votes);
		if (vendor !== undefined) winners.set(identity, vendor);
	}
	return winners;
}

/**
 * By each vendor that upstream names, the same in the words of the ids: the one of that name, or else the one that
 * stands before most of its models and before those of no other vendor as often. So `zhipuai` is `z-ai`.
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
	// Many vendors may have one vote as their most common.
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
