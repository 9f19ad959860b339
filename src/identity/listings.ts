import type { Catalog, Model } from "../catalog/model.ts";
import { getOr, memo } from "../lib/maps.ts";
import { type CanonicalId, canonicalIdOf } from "./canonical-ids.ts";
import { type CountsByKey, count, mostCommon } from "./counts.ts";
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

/** One model, whichever provider lists it under whatever id. */
export interface ModelIdentity {
	/** `anthropic/claude-haiku-4-5` by upstream's own word, or else the key of its ids. */
	readonly key: string;
	/** By upstream's own word; null where it says nothing. */
	readonly vendor: string | null;
	/** In the catalog's order. */
	readonly listings: Listing[];
	/** Whether all its listings are at the provider of the first. */
	isOnlyAtFirst: boolean;
}

/** What an id says in the light of all others: `us.anthropic.claude-haiku-4-5-20251001-v1:0`. */
export interface RecognisedId {
	/** `claudehaiku4-5` */
	readonly key: string;
	/** `claude` */
	readonly stem: string;
	readonly prefixes: readonly Prefix[];
}

/** A model at a provider. */
export interface Listing extends RecognisedId {
	/** The provider's normalised id. */
	readonly provider: string;
	readonly providerName: ProviderName;
	readonly model: Model;
	readonly identity: ModelIdentity;
}

/** `zai_coding_plan` has the key `zaicodingplan` and the first word `zai`. */
export interface ProviderName {
	readonly key: string;
	readonly firstWord: string;
}

export interface CatalogIndex {
	/** Every model in the catalog. */
	readonly identities: readonly ModelIdentity[];
	/** Also of models of other catalogs: a new one of its own where there is none like it. */
	readonly identityOf: (model: Model) => ModelIdentity;
	readonly recogniseId: (id: string) => RecognisedId;
}

/** An id without any other. Most are those of models at several providers, so each is read once. */
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
	providers: number;
	lastProvider: string | null;
}

/**
 * Gathers which provider lists what, and recognises one model at different providers.
 *
 * Entries with the same canonical id are one model. Entries without one are recognised by their ids: they join the
 * canonical model that most entries with such an id belong to. If there is none, those with such an id are one model.
 */
export function indexListings(catalog: Catalog): CatalogIndex {
	const spell = memo(
		(text): Spelling => ({ text, providers: 0, lastProvider: null }),
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
		const { key, firstWord } = nameProvider(provider);
		words.add(key).add(firstWord);
		for (const id of models.keys()) {
			const { spelling } = read(id);
			if (spelling.lastProvider === provider) continue;
			spelling.providers += 1;
			spelling.lastProvider = provider;
		}
	}
	for (const { prefixes } of readings) {
		for (const { key } of prefixes) words.add(key);
	}

	/** Cuts a vendor off if more providers list what remains: not from `deepseek-r1`, as no provider lists `r1`. */
	const withoutVendor = ({ base, spelling }: ParsedId): string => {
		let rest = base;
		// A region may stand before the vendor: `us.anthropic.claude-haiku-4-5`.
		for (const _ of ["region", "vendor"]) {
			const split = splitWord(rest);
			if (split === null) break;
			({ rest } = split);
			if (!words.has(split.word)) continue;
			if (spell(normalize(rest)).providers > spelling.providers) return rest;
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

	const recogniseId = (id: string): RecognisedId => {
		const reading = read(id);
		if (reading.recognised === undefined) {
			const { base, plain, date, undated } = parse(reading);
			const known = dates.get(undated);
			const isOnly = date !== undefined && known?.size === 1 && known.has(date);
			reading.recognised = {
				key: (isOnly ? undated : plain) || id.toLowerCase(),
				stem: stemOf(base),
				prefixes: reading.prefixes,
			};
		}
		return reading.recognised;
	};

	const canonicalIds = new Map<string, CanonicalId>();
	const idsByKey: CountsByKey = new Map();
	for (const { models } of catalog.values()) {
		for (const model of models.values()) {
			const canonical = canonicalIdOf(model);
			if (canonical === null) continue;
			canonicalIds.set(canonical.text, canonical);
			count(idsByKey, recogniseId(model.id).key, canonical.text);
		}
	}
	const joined = memo((key) => mostCommon(idsByKey.get(key)));
	const identities = new Map<string, ModelIdentity>();
	const identityOf = (model: Model): ModelIdentity => {
		const { key } = recogniseId(model.id);
		const canonical =
			// Another catalog may name one that no model has here.
			canonicalIds.get(canonicalIdOf(model)?.text ?? "") ??
			canonicalIds.get(joined(key) ?? "");
		// Keys of ids hold no slash, and canonical ids do.
		return getOr(identities, canonical?.text ?? key, () => ({
			key: canonical?.text ?? key,
			vendor: canonical?.vendor ?? null,
			listings: [],
			isOnlyAtFirst: true,
		}));
	};
	for (const [provider, { models }] of catalog) {
		const providerName = nameProvider(provider);
		for (const model of models.values()) {
			const identity = identityOf(model);
			const [first] = identity.listings;
			if (first && first.provider !== provider) identity.isOnlyAtFirst = false;
			const { key, stem, prefixes } = recogniseId(model.id);
			identity.listings.push({
				provider,
				providerName,
				model,
				identity,
				key,
				stem,
				prefixes,
			});
		}
	}
	return { identities: [...identities.values()], identityOf, recogniseId };
}

export function nameProvider(id: string): ProviderName {
	const [word = ""] = /[^_]+/.exec(id) ?? [];
	return { key: keyOf(id), firstWord: keyOf(word) };
}
