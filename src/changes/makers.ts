import type { Catalog, Model } from "../catalog/catalog.ts";
import { compareBytes } from "../json.ts";
import { memo } from "../memo.ts";

/** What a catalog says about who made its models. Providers are given by their normalised ids. */
export interface Makers {
	/**
	 * Who made a model: the id of the maker's own provider where it has one, e.g. `moonshotai`, else the prefix that
	 * others put before its models, e.g. `meta-llama`; null if unknown.
	 */
	makerOf(provider: string, model: Model): string | null;
	/** Whether more than half of a provider's models are its own. */
	isFirstParty(provider: string): boolean;
	/**
	 * A key under which one model is recognised at different providers: `claudehaiku4-5` for `claude-haiku-4.5`,
	 * `us.anthropic.claude-haiku-4-5-20251001-v1:0` and `databricks-claude-haiku-4-5`. Like {@link identityOf}, but
	 * without a vendor's or a seller's name, and without the date of a model that has only one.
	 */
	identityOf(model: Model): string;
}

/** `claude-haiku-4.5` has the identity `claudehaiku4-5` and the stem `claude`. */
interface Recognised {
	readonly identity: string;
	readonly stem: string;
	readonly prefixes: readonly Prefix[];
}

/** A folder of an id: `Meta-Llama` has the key `metallama` and is written `meta-llama`. */
interface Prefix {
	readonly key: string;
	readonly spelling: string;
}

/** A model at a provider, recognised once, since everybody asks. */
interface Offer extends Recognised {
	readonly provider: string;
	readonly family: string | null;
}

/** How often each second key was seen with each first. */
type Counts = Map<string, Map<string, number>>;

/** What counts as nearly all. */
const MOST = 3 / 4;

const SEPARATORS = /[-_.:@~\s]+/g;
const DATE = /[-@](20\d\d-?[01]\d-?[0-3]\d)(?!\d)/;

/**
 * The id without path, separators and case. Variants stay apart: sizes, versions, dates, `-mini`, `:free`, `-fp8`.
 * So do numbers: `gemma-3-1b` is `gemma3-1b`, `gemma-31b` is `gemma31b`.
 */
export function identityOf({ id }: Model): string {
	return normalize(baseOf(id)) || id.toLowerCase();
}

/**
 * Who made what, from nothing but the catalog.
 *
 * Resellers write the maker before the model: `anthropic/claude-sonnet-4`. So a model's maker is the prefix that most
 * of its sellers use, see {@link readPrefixes}. A model without any is of the maker that nearly all of its family
 * have, or nearly all of those whose ids begin with the same word.
 *
 * A provider's own models are those of a maker that is called like the provider, those that are called like the
 * provider themselves, and those of no known maker that no one else sells.
 */
export function findMakers(catalog: Catalog): Makers {
	const recognise = recogniser(catalog);
	const offerOf = (provider: string, { id, family }: Model): Offer => {
		const { identity, stem, prefixes } = recognise(id);
		const known = typeof family === "string" ? family : null;
		return { provider, family: known, identity, stem, prefixes };
	};
	const offers: Offer[] = [];
	for (const [provider, { models }] of catalog) {
		for (const model of models.values()) offers.push(offerOf(provider, model));
	}
	const { makerByIdentity, aliases, spellings } = readPrefixes(offers);

	const families: Counts = new Map();
	const stems: Counts = new Map();
	/** The one provider that sells a model; null where several do. */
	const sellers = new Map<string, string | null>();
	for (const { provider, family, identity, stem } of offers) {
		const seller = sellers.get(identity);
		if (seller === undefined) sellers.set(identity, provider);
		else if (seller !== provider) sellers.set(identity, null);
		const maker = makerByIdentity.get(identity);
		if (maker !== undefined) {
			count(stems, stem, maker);
			if (family !== null) count(families, family, maker);
		}
	}
	const byFamily = nearlyAll(families);
	const byStem = nearlyAll(stems);
	const makerByName = new Map<string, string>();
	for (const [maker, names] of aliases) {
		for (const name of names) makerByName.set(name, maker);
	}
	const findMaker = (offer: Offer): string | undefined => {
		const { provider, family, identity, stem } = offer;
		const word = firstWord(provider);
		return (
			makerByIdentity.get(identity) ??
			byFamily.get(family ?? "") ??
			(startsWith(identity, word)
				? (makerByName.get(word) ?? keyOf(provider))
				: byStem.get(stem))
		);
	};
	const isOwn = (offer: Offer, maker: string | undefined): boolean => {
		const { provider, identity, stem } = offer;
		if (maker === undefined) return sellers.get(identity) === provider;
		const names = aliases.get(maker) ?? [maker];
		return (
			names.some((name) => areAlike(name, keyOf(provider))) ||
			(startsWith(identity, firstWord(provider)) && byStem.get(stem) === maker)
		);
	};

	/** By provider that mostly sells its own models: who it is as a maker. */
	const firstParties = new Map<string, string>();
	const ownModels: Counts = new Map();
	for (const offer of offers) {
		const maker = findMaker(offer);
		const { provider } = offer;
		if (isOwn(offer, maker))
			count(ownModels, provider, maker ?? keyOf(provider));
	}
	for (const [provider, own] of ownModels) {
		const self = keyOf(provider);
		if (sum(own) > (catalog.get(provider)?.models.size ?? 0) / 2) {
			// Others may know the maker by another name: `meta-llama` sells as `llama`.
			const others = new Map([...own].filter(([maker]) => maker !== self));
			firstParties.set(provider, mostCommon(others) ?? self);
		}
	}

	const ids = new Map([...catalog.keys()].map((id) => [keyOf(id), id]));
	const nameOf = (maker: string): string => {
		const names = aliases.get(maker) ?? [maker];
		const sold = names.find((name) => firstParties.has(ids.get(name) ?? ""));
		return (
			ids.get(sold ?? "") ??
			mostCommon(spellings.get(names[0] ?? maker)) ??
			ids.get(maker) ??
			maker
		);
	};
	return {
		makerOf: (provider, model) => {
			const maker = findMaker(offerOf(provider, model));
			const isSelf = maker === undefined || maker === keyOf(provider);
			const known = (isSelf ? firstParties.get(provider) : null) ?? maker;
			return known === undefined ? null : nameOf(known);
		},
		isFirstParty: (provider) => firstParties.has(provider),
		identityOf: ({ id }) => recognise(id).identity,
	};
}

/** What stands before the models in their ids. Prefixes are given by their keys. */
interface Prefixes {
	readonly spellings: Counts;
	readonly byStem: Counts;
	readonly byIdentity: Counts;
	/** By prefix and identity: the stem. */
	readonly carried: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

function countPrefixes(offers: readonly Offer[]): Prefixes {
	const spellings: Counts = new Map();
	const byStem: Counts = new Map();
	const byIdentity: Counts = new Map();
	const carried = new Map<string, Map<string, string>>();
	for (const { identity, stem, prefixes } of offers) {
		let distance = 0;
		for (const { key, spelling } of prefixes) {
			distance += 1;
			// The nearest to the model tells most: `workers-ai/@cf/meta/llama-3`.
			count(spellings, key, spelling);
			count(byStem, stem, key, 1 / distance);
			count(byIdentity, identity, key, 1 / distance);
			getOr(carried, key, newMap<string, string>).set(identity, stem);
		}
	}
	return { spellings, byStem, byIdentity, carried };
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
		const words = new Map<string, number>();
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
function readPrefixes(offers: readonly Offer[]): {
	/** A maker is given by one of its names. */
	makerByIdentity: ReadonlyMap<string, string>;
	/** All names of a maker, the most used first. */
	aliases: ReadonlyMap<string, readonly string[]>;
	/** How a name is written, e.g. `meta-llama`. */
	spellings: Counts;
} {
	const prefixes = countPrefixes(offers);
	const { spellings, byIdentity, carried } = prefixes;
	const telling = findTellingPrefixes(prefixes);
	const parents = new Map<string, string>();
	const rootOf = (prefix: string): string => {
		let root = prefix;
		let parent = parents.get(root);
		while (parent !== undefined) {
			root = parent;
			parent = parents.get(root);
		}
		return root;
	};
	const names = new Set(telling.keys());
	for (const [prefix, { own, relative }] of telling) {
		if (relative === undefined || !telling.has(relative)) continue;
		let shared = 0;
		let shareable = 0;
		for (const identity of carried.get(prefix)?.keys() ?? []) {
			const others = [...(byIdentity.get(identity)?.keys() ?? [])];
			if (others.includes(relative)) shared++;
			if (others.some((other) => other !== prefix && telling.has(other))) {
				shareable++;
			}
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
	}
	const makerByIdentity = new Map<string, string>();
	for (const [identity, seen] of byIdentity) {
		const votes = new Map<string, number>();
		for (const [prefix, times] of seen) {
			if (names.has(prefix)) add(votes, rootOf(prefix), times);
		}
		const maker = mostCommon(votes);
		if (maker !== undefined) makerByIdentity.set(identity, maker);
	}
	return { makerByIdentity, aliases, spellings };
}

/** Recognises the catalog's models at sight of their ids, and others as well as it can. */
function recogniser(catalog: Catalog): (id: string) => Recognised {
	// Most ids are those of models at several providers.
	const readId = memo((id) => {
		const base = baseOf(id);
		return { base, plain: normalize(base), prefixes: prefixesOf(id) };
	});
	const words = new Set<string>();
	const sellers = new Map<string, number>();
	for (const [provider, { models }] of catalog) {
		words.add(keyOf(provider)).add(firstWord(provider));
		const sold = new Set<string>();
		for (const id of models.keys()) {
			const { prefixes, plain } = readId(id);
			for (const { key } of prefixes) words.add(key);
			sold.add(plain);
		}
		for (const identity of sold) add(sellers, identity);
	}
	/** Cuts a vendor off if more providers sell what remains: not from `deepseek-r1`, whose `r1` no one sells. */
	const withoutVendor = (base: string, plain: string): string => {
		// A region may stand before the vendor: `us.anthropic.claude-haiku-4-5`.
		const separators = new RegExp(SEPARATORS);
		let start = 0;
		for (const _ of ["region", "vendor"]) {
			const separator = separators.exec(base);
			if (separator === null) break;
			const word = base.slice(start, separator.index);
			start = separators.lastIndex;
			if (!words.has(word)) continue;
			const rest = base.slice(start);
			const whole = sellers.get(plain) ?? 0;
			if ((sellers.get(normalize(rest)) ?? 0) > whole) return rest;
		}
		return base;
	};
	const parse = (id: string) => {
		const read = readId(id);
		const base = withoutVendor(read.base, read.plain);
		const plain = base === read.base ? read.plain : normalize(base);
		const date = DATE.exec(base)?.[1]?.replaceAll("-", "");
		const undated =
			date === undefined ? plain : normalize(base.replace(DATE, ""));
		return { base, plain, date, undated, prefixes: read.prefixes };
	};
	const dates = new Map<string, Set<string>>();
	for (const { models } of catalog.values()) {
		for (const id of models.keys()) {
			if (!DATE.test(id)) continue;
			const { date, undated } = parse(id);
			if (date) getOr(dates, undated, () => new Set<string>()).add(date);
		}
	}
	return memo((id) => {
		const { base, plain, date, undated, prefixes } = parse(id);
		const known = dates.get(undated);
		const isOnly = date !== undefined && known?.size === 1 && known.has(date);
		return {
			identity: (isOnly ? undated : plain) || id.toLowerCase(),
			stem: /^\P{L}*\p{L}*/u.exec(base)?.[0] ?? "",
			prefixes,
		};
	});
}

const NONE: readonly Prefix[] = [];

/** The folders of an id, the nearest to the model first: `accounts/fireworks/models/kimi-k2p6`, `hf:zai-org/GLM-5`. */
function prefixesOf(id: string): readonly Prefix[] {
	if (!id.includes("/")) return NONE;
	return id
		.split("/")
		.slice(0, -1)
		.map((part) => part.replace(/^(?:.*:|[@~])/, ""))
		.map((part) => ({ key: keyOf(part), spelling: part.toLowerCase() }))
		.filter(({ key }) => key !== "")
		.reverse();
}

/** The id without path and revision. Where a dot may not stand, `p` does: `kimi-k2p6`. */
function baseOf(id: string): string {
	return id
		.slice(id.lastIndexOf("/") + 1)
		.toLowerCase()
		.replace(/-v\d+:\d+$|[@:](?:default|latest)$/, "")
		.replace(/(?<=\d)p(?=\d)/g, ".");
}

function normalize(base: string): string {
	return base.replace(SEPARATORS, "-").replace(/(?<!\d)-|-(?!\d)/g, "");
}

/** `zai` of `zai_coding_plan`. */
const firstWord = memo((provider) => keyOf(/[^_]+/.exec(provider)?.[0] ?? ""));

/** `x-ai` and `xai` are one. */
const keyOf = memo((name) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ""));

function startsWith(text: string, start: string): boolean {
	return start !== "" && text.startsWith(start);
}

function areAlike(a: string, b: string): boolean {
	return startsWith(a, b) || startsWith(b, a);
}

function getOr<K, V>(map: Map<K, V>, key: K, make: () => V): V {
	let value = map.get(key);
	if (value === undefined) {
		value = make();
		map.set(key, value);
	}
	return value;
}

function add(counts: Map<string, number>, key: string, times = 1): void {
	counts.set(key, (counts.get(key) ?? 0) + times);
}

function count(counts: Counts, first: string, second: string, times = 1): void {
	add(getOr(counts, first, newMap<string, number>), second, times);
}

function newMap<K, V>(): Map<K, V> {
	return new Map();
}

function sum(counts: ReadonlyMap<string, number> = new Map()): number {
	let total = 0;
	for (const times of counts.values()) total += times;
	return total;
}

/** Of equally common ones, the first by its bytes. */
function mostCommon(
	counts: ReadonlyMap<string, number> = new Map(),
): string | undefined {
	let best: string | undefined;
	let most = 0;
	for (const [key, times] of counts) {
		if (
			times > most ||
			(times === most && best !== undefined && compareBytes(key, best) < 0)
		) {
			best = key;
			most = times;
		}
	}
	return best;
}

function nearlyAll(counts: Counts): Map<string, string> {
	const result = new Map<string, string>();
	for (const [first, seconds] of counts) {
		const best = mostCommon(seconds);
		if (best !== undefined && (seconds.get(best) ?? 0) >= sum(seconds) * MOST) {
			result.set(first, best);
		}
	}
	return result;
}
