import type { Catalog, Model } from "../catalog/model.ts";
import { memo } from "../lib/maps.ts";
import {
	type CountsByKey,
	count,
	mostCommon,
	nearlyAll,
	sum,
} from "./counts.ts";
import { readPrefixes } from "./id-prefixes.ts";
import { areAlike, keyOf, startsWith } from "./ids.ts";
import { indexListings, type Listing, parseProvider } from "./listings.ts";

/** What a catalog says about who made its models. Providers are given by their normalised ids. */
export interface Vendors {
	/**
	 * Who made a model: the id of the maker's own provider where it has one, e.g. `moonshotai`, else the prefix that
	 * others put before its models, e.g. `meta-llama`; null if unknown.
	 */
	vendorOf(provider: string, model: Model): string | null;
	/** Whether more than half of a provider's models are its own. */
	isFirstParty(provider: string): boolean;
	/**
	 * A key under which one model is recognised at different providers: `claudehaiku4-5` for `claude-haiku-4.5`,
	 * `us.anthropic.claude-haiku-4-5-20251001-v1:0` and `databricks-claude-haiku-4-5`. Like {@link identityOf}, but
	 * without a vendor's or a seller's name, and without the date of a model that has only one.
	 */
	identityOf(model: Model): string;
	/** The same model at all who sell it, itself included. */
	listingsOf(model: Model): readonly Pick<Listing, "seller" | "model">[];
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
export function findVendors(catalog: Catalog): Vendors {
	const { identities, recognise } = indexListings(catalog);
	const { vendors, aliases, spellings } = readPrefixes(identities);

	const families: CountsByKey = new Map();
	const stems: CountsByKey = new Map();
	for (const [{ listings }, vendor] of vendors) {
		for (const { model, stem } of listings) {
			const family = familyOf(model);
			count(stems, stem, vendor);
			if (family !== null) count(families, family, vendor);
		}
	}
	const byFamily = nearlyAll(families);
	const byStem = nearlyAll(stems);
	const makerByName = new Map<string, string>();
	for (const [vendor, names] of aliases) {
		for (const name of names) makerByName.set(name, vendor);
	}
	const findMaker = (offer: Listing): string | undefined => {
		const { seller, model, identity, stem } = offer;
		return (
			vendors.get(identity) ??
			byFamily.get(familyOf(model) ?? "") ??
			(startsWith(identity.key, seller.firstWord)
				? (makerByName.get(seller.firstWord) ?? seller.key)
				: byStem.get(stem))
		);
	};
	const isOwn = (offer: Listing, vendor: string | undefined): boolean => {
		const { seller, identity, stem } = offer;
		if (vendor === undefined) return identity.isOnlyAtFirst;
		const names = aliases.get(vendor) ?? [vendor];
		return (
			names.some((name) => areAlike(name, seller.key)) ||
			(startsWith(identity.key, seller.firstWord) &&
				byStem.get(stem) === vendor)
		);
	};

	/** By provider that mostly sells its own models: who it is as a maker. */
	const firstParties = new Map<string, string>();
	const ownModels: CountsByKey = new Map();
	for (const { listings } of identities) {
		for (const offer of listings) {
			const { seller } = offer;
			const vendor = findMaker(offer);
			if (isOwn(offer, vendor))
				count(ownModels, seller.id, vendor ?? seller.key);
		}
	}
	for (const [provider, own] of ownModels) {
		const self = keyOf(provider);
		if (sum(own) > (catalog.get(provider)?.models.size ?? 0) / 2) {
			// Others may know the maker by another name: `meta-llama` sells as `llama`.
			const others = new Map([...own].filter(([vendor]) => vendor !== self));
			firstParties.set(provider, mostCommon(others) ?? self);
		}
	}

	const ids = new Map([...catalog.keys()].map((id) => [keyOf(id), id]));
	const nameOf = memo((vendor): string => {
		const names = aliases.get(vendor) ?? [vendor];
		const sold = names.find((name) => firstParties.has(ids.get(name) ?? ""));
		return (
			ids.get(sold ?? "") ??
			mostCommon(spellings.get(names[0] ?? vendor)) ??
			ids.get(vendor) ??
			vendor
		);
	});
	return {
		vendorOf: (provider, model) => {
			const seller = parseProvider(provider);
			const vendor = findMaker({ seller, model, ...recognise(model.id) });
			const isSelf = vendor === undefined || vendor === seller.key;
			const known = (isSelf ? firstParties.get(provider) : null) ?? vendor;
			return known === undefined ? null : nameOf(known);
		},
		isFirstParty: (provider) => firstParties.has(provider),
		identityOf: ({ id }) => recognise(id).identity.key,
		listingsOf: ({ id }) => recognise(id).identity.listings,
	};
}

function familyOf({ family }: Model): string | null {
	return typeof family === "string" ? family : null;
}
