import type { Catalog, Model } from "../catalog/catalog.ts";
import { memo } from "../memo.ts";
import {
	type Counts,
	count,
	mostCommon,
	nearlyAll,
	sum,
} from "./makers/counts.ts";
import { areAlike, keyOf, startsWith } from "./makers/ids.ts";
import { type Offer, readOffers, readSeller } from "./makers/offers.ts";
import { readPrefixes } from "./makers/prefixes.ts";

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
	/** The same model at all who sell it, itself included. */
	offersOf(model: Model): readonly Pick<Offer, "seller" | "model">[];
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
	const { identities, recognise } = readOffers(catalog);
	const { makers, aliases, spellings } = readPrefixes(identities);

	const families: Counts = new Map();
	const stems: Counts = new Map();
	for (const [{ offers }, maker] of makers) {
		for (const { model, stem } of offers) {
			const family = familyOf(model);
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
		const { seller, model, identity, stem } = offer;
		return (
			makers.get(identity) ??
			byFamily.get(familyOf(model) ?? "") ??
			(startsWith(identity.key, seller.firstWord)
				? (makerByName.get(seller.firstWord) ?? seller.key)
				: byStem.get(stem))
		);
	};
	const isOwn = (offer: Offer, maker: string | undefined): boolean => {
		const { seller, identity, stem } = offer;
		if (maker === undefined) return identity.isOnlyAtFirst;
		const names = aliases.get(maker) ?? [maker];
		return (
			names.some((name) => areAlike(name, seller.key)) ||
			(startsWith(identity.key, seller.firstWord) && byStem.get(stem) === maker)
		);
	};

	/** By provider that mostly sells its own models: who it is as a maker. */
	const firstParties = new Map<string, string>();
	const ownModels: Counts = new Map();
	for (const { offers } of identities) {
		for (const offer of offers) {
			const { seller } = offer;
			const maker = findMaker(offer);
			if (isOwn(offer, maker)) count(ownModels, seller.id, maker ?? seller.key);
		}
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
	const nameOf = memo((maker): string => {
		const names = aliases.get(maker) ?? [maker];
		const sold = names.find((name) => firstParties.has(ids.get(name) ?? ""));
		return (
			ids.get(sold ?? "") ??
			mostCommon(spellings.get(names[0] ?? maker)) ??
			ids.get(maker) ??
			maker
		);
	});
	return {
		makerOf: (provider, model) => {
			const seller = readSeller(provider);
			const maker = findMaker({ seller, model, ...recognise(model.id) });
			const isSelf = maker === undefined || maker === seller.key;
			const known = (isSelf ? firstParties.get(provider) : null) ?? maker;
			return known === undefined ? null : nameOf(known);
		},
		isFirstParty: (provider) => firstParties.has(provider),
		identityOf: ({ id }) => recognise(id).identity.key,
		offersOf: ({ id }) => recognise(id).identity.offers,
	};
}

function familyOf({ family }: Model): string | null {
	return typeof family === "string" ? family : null;
}
