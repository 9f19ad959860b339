import type { Catalog, Model } from "../catalog/model.ts";
import { getOr, memo } from "../lib/maps.ts";
import {
	baseOf,
	dateOf,
	keyOf,
	normalize,
	type Prefix,
	prefixesOf,
	splitWord,
	stemOf,
	withoutDate,
} from "./ids.ts";

/** One model, whoever sells it under whatever id. */
export interface ModelIdentity {
	/** `claudehaiku4-5` for `us.anthropic.claude-haiku-4-5-20251001-v1:0`. */
	readonly key: string;
	/** In the catalog's order. */
	readonly listings: Listing[];
	/** Whether nobody but the first who offers it does. */
	isOnlyAtFirst: boolean;
}

/** What an id says in the light of all others: `claude-haiku-4.5` has the stem `claude`. */
export interface RecognisedId {
	readonly identity: ModelIdentity;
	readonly stem: string;
	readonly prefixes: readonly Prefix[];
}

/** A model at a provider. */
export interface Listing extends RecognisedId {
	readonly seller: ListingProvider;
	readonly model: Model;
}

/** `zai_coding_plan` has the key `zaicodingplan` and the first word `zai`. */
export interface ListingProvider {
	/** Of the provider, normalised. */
	readonly id: string;
	readonly key: string;
	readonly firstWord: string;
}

export interface CatalogIndex {
	/** Every model that there is in the catalog. */
	readonly identities: readonly ModelIdentity[];
	/** Recognises the catalog's models at sight of their ids, and others as well as it can. */
	readonly recognise: (id: string) => RecognisedId;
}

/** An id by itself. Most are those of models at several providers, so each is read once. */
interface ParsedId {
	readonly id: string;
	readonly base: string;
	readonly spelling: Spelling;
	readonly prefixes: readonly Prefix[];
	recognised?: RecognisedId;
}

/** The base of an id in its normal form, and how many providers have such an id. */
interface Spelling {
	readonly text: string;
	sellers: number;
	lastSeller: string | null;
}

/** Gathers who sells what, and recognises one model at different providers. */
export function indexListings(catalog: Catalog): CatalogIndex {
	const spell = memo(
		(text): Spelling => ({ text, sellers: 0, lastSeller: null }),
	);
	const readings: ParsedId[] = [];
	const read = memo((id): ParsedId => {
		const base = baseOf(id);
		const spelling = spell(normalize(base));
		const reading = { id, base, spelling, prefixes: prefixesOf(id) };
		readings.push(reading);
		return reading;
	});
	const words = new Set<string>();
	for (const [provider, { models }] of catalog) {
		const { key, firstWord } = parseProvider(provider);
		words.add(key).add(firstWord);
		for (const id of models.keys()) {
			const { spelling } = read(id);
			if (spelling.lastSeller === provider) continue;
			spelling.sellers += 1;
			spelling.lastSeller = provider;
		}
	}
	for (const { prefixes } of readings) {
		for (const { key } of prefixes) words.add(key);
	}

	/** Cuts a vendor off if more providers sell what remains: not from `deepseek-r1`, whose `r1` no one sells. */
	const withoutVendor = ({ base, spelling }: ParsedId): string => {
		let rest = base;
		// A region may stand before the vendor: `us.anthropic.claude-haiku-4-5`.
		for (const _ of ["region", "vendor"]) {
			const split = splitWord(rest);
			if (split === null) break;
			({ rest } = split);
			if (!words.has(split.word)) continue;
			if (spell(normalize(rest)).sellers > spelling.sellers) return rest;
		}
		return base;
	};
	const parse = (reading: ParsedId) => {
		const base = withoutVendor(reading);
		const plain =
			base === reading.base ? reading.spelling.text : normalize(base);
		const date = dateOf(base);
		const undated = date === undefined ? plain : normalize(withoutDate(base));
		return { base, plain, date, undated };
	};
	const dates = new Map<string, Set<string>>();
	for (const reading of readings) {
		if (dateOf(reading.base) === undefined) continue;
		const { date, undated } = parse(reading);
		if (date) getOr(dates, undated, () => new Set<string>()).add(date);
	}

	const identities = new Map<string, ModelIdentity>();
	const see = (reading: ParsedId): RecognisedId => {
		const { base, plain, date, undated } = parse(reading);
		const known = dates.get(undated);
		const isOnly = date !== undefined && known?.size === 1 && known.has(date);
		const key = (isOnly ? undated : plain) || reading.id.toLowerCase();
		return {
			identity: getOr(identities, key, () => ({
				key,
				listings: [],
				isOnlyAtFirst: true,
			})),
			stem: stemOf(base),
			prefixes: reading.prefixes,
		};
	};
	const recognise = (id: string): RecognisedId => {
		const reading = read(id);
		reading.recognised ??= see(reading);
		return reading.recognised;
	};
	for (const [provider, { models }] of catalog) {
		const seller = parseProvider(provider);
		for (const model of models.values()) {
			const { identity, stem, prefixes } = recognise(model.id);
			const [first] = identity.listings;
			if (first && first.seller !== seller) identity.isOnlyAtFirst = false;
			identity.listings.push({ seller, model, identity, stem, prefixes });
		}
	}
	return { identities: [...identities.values()], recognise };
}

export function parseProvider(id: string): ListingProvider {
	const [word = ""] = /[^_]+/.exec(id) ?? [];
	return { id, key: keyOf(id), firstWord: keyOf(word) };
}
