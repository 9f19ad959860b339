import type { Catalog, Model } from "../catalog/model.ts";
import { getOr, memo, memoByObject } from "../lib/maps.ts";
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

/** One model, with its listings at all providers, under any id. */
export interface ModelIdentity {
	/** Upstream's canonical id, such as `anthropic/claude-haiku-4-5`; without one, the key of its ids. */
	readonly key: string;
	/** According to upstream; null if upstream does not name it. */
	readonly vendor: string | null;
	/** In the catalog's order. */
	readonly listings: Listing[];
	/** Whether all its listings are at one provider. */
	isOnlyAtFirst: boolean;
}

/** What can be read from an id by comparing it with all others: `us.anthropic.claude-haiku-4-5-20251001-v1:0`. */
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
	/** Also for models of other catalogs: a model that is not in this catalog gets a new identity. */
	readonly identityOf: (model: Model) => ModelIdentity;
	readonly recogniseId: (id: string) => RecognisedId;
}

/** What can be read from an id alone. Most ids occur at several providers, so each is read only once. */
interface ParsedId {
	readonly id: string;
	readonly base: string;
	readonly spelling: Spelling;
	readonly prefixes: readonly Prefix[];
	recognised?: RecognisedId;
}

/** The normalised base of an id, and how many providers have an id with this base. */
interface Spelling {
	readonly text: string;
	providers: number;
	lastProvider: string | null;
}

/**
 * Collects which provider lists which model, and recognises the same model at different providers.
 *
 * Entries with the same canonical id are one model. Entries without one are matched by their ids: they belong to the
 * canonical model that most entries with such an id have. If there is none, all entries with such an id are one model.
 */
export function indexListings(catalog: Catalog): CatalogIndex {
	const spell = memo(
		(text): Spelling => ({ text, providers: 0, lastProvider: null }),
	);
	const parsedIds: ParsedId[] = [];
	const read = memo((id): ParsedId => {
		const base = baseOf(id);
		const spelling = spell(normalize(base));
		const parsed = { id, base, spelling, prefixes: prefixesOf(id) };
		parsedIds.push(parsed);
		return parsed;
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
	for (const { prefixes } of parsedIds) {
		for (const { key } of prefixes) words.add(key);
	}

	/** Removes a vendor if more providers list the rest of the id. `deepseek-r1` keeps it, as no provider lists `r1`. */
	const withoutVendor = ({ base, spelling }: ParsedId): string => {
		let rest = base;
		// A region may come before the vendor: `us.anthropic.claude-haiku-4-5`.
		for (const _ of ["region", "vendor"]) {
			const split = splitWord(rest);
			if (split === null) break;
			({ rest } = split);
			if (!words.has(split.word)) continue;
			if (spell(normalize(rest)).providers > spelling.providers) return rest;
		}
		return base;
	};
	const readBase = (parsed: ParsedId) => {
		const base = withoutVendor(parsed);
		const plain = base === parsed.base ? parsed.spelling.text : normalize(base);
		const date = dateOf(base);
		const undated = date === undefined ? plain : normalize(withoutDate(base));
		return { base, plain, date, undated };
	};
	const dates = new Map<string, Set<string>>();
	for (const parsed of parsedIds) {
		if (dateOf(parsed.base) === undefined) continue;
		const { date, undated } = readBase(parsed);
		if (date) getOr(dates, undated, () => new Set<string>()).add(date);
	}

	const recogniseId = (id: string): RecognisedId => {
		const parsed = read(id);
		if (parsed.recognised === undefined) {
			const { base, plain, date, undated } = readBase(parsed);
			const known = dates.get(undated);
			const isOnly = date !== undefined && known?.size === 1 && known.has(date);
			parsed.recognised = {
				key: (isOnly ? undated : plain) || id.toLowerCase(),
				stem: stemOf(base),
				prefixes: parsed.prefixes,
			};
		}
		return parsed.recognised;
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
	const identityOf = memoByObject((model: Model): ModelIdentity => {
		const { id, canonical_model_id: own } = model;
		const { key } = recogniseId(id);
		const canonical =
			// A model of another catalog may have a canonical id that is not in this one.
			canonicalIds.get(typeof own === "string" ? own.toLowerCase() : "") ??
			canonicalIds.get(joined(key) ?? "");
		// The two can't collide: a canonical id contains a slash, and a key does not.
		return getOr(identities, canonical?.text ?? key, () => ({
			key: canonical?.text ?? key,
			vendor: canonical?.vendor ?? null,
			listings: [],
			isOnlyAtFirst: true,
		}));
	});
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
