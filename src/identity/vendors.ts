import type { Catalog, Model } from "../catalog/model.ts";
import { getOr, memo } from "../lib/maps.ts";
import {
	add,
	type Count,
	type CountsByKey,
	count,
	mostCommon,
	nearlyAll,
	newMap,
	sum,
} from "./counts.ts";
import { areAlike, keyOf, startsWith } from "./ids.ts";
import { indexListings, type Listing, nameProvider } from "./listings.ts";
import { readVendorNames } from "./vendor-names.ts";

/** Which vendor made which model of a catalog. Providers are identified by their normalised ids. */
export interface Vendors {
	/**
	 * The vendor of a model: the id of the vendor's own provider if it has one, e.g. `moonshotai`, else its name as
	 * upstream or most providers write it in front of model ids, e.g. `meta-llama`; null if unknown.
	 */
	vendorOf(provider: string, model: Model): string | null;
	/** Whether more than half of a provider's models are its own. Also of one that only the earlier catalog has. */
	isFirstParty(provider: string): boolean;
	/** Whether the provider is first party and this model is its own, not one that it resells. */
	isOwn(provider: string, model: Model): boolean;
	/**
	 * A key that is the same for one model at different providers: its canonical id, or if upstream gives none,
	 * `claudehaiku4-5` for `claude-haiku-4.5`, `us.anthropic.claude-haiku-4-5-20251001-v1:0` and
	 * `databricks-claude-haiku-4-5`. This key is like that of `identityOf` in `ids.ts`, but without the name of
	 * a vendor or provider, and without the date if the model has only one.
	 */
	identityOf(model: Model): string;
	/** The same model at all its providers, itself included. */
	listingsOf(model: Model): readonly Pick<Listing, "provider" | "model">[];
}

/**
 * Finds the vendors of models, using only the catalog.
 *
 * If upstream gives a canonical id, it contains the vendor. Otherwise the vendor is read from the ids: resellers put the
 * vendor's name in front of the model, as in `anthropic/claude-sonnet-4`, so a model's vendor is the prefix that most of
 * its providers use, see {@link readVendorNames}. A model without a prefix gets the vendor of nearly all models of its
 * family, or of nearly all models whose ids begin with the same word.
 *
 * These are a provider's own models: those whose vendor has the provider's name, those whose ids begin with the
 * provider's name, and those without a known vendor that no other provider has.
 * @param former an earlier catalog: its providers that are gone are judged by what the ids of this one say
 */
export function findVendors(
	catalog: Catalog,
	former: Catalog = new Map(),
): Vendors {
	const { identities, identityOf, recogniseId } = indexListings(catalog);
	const { vendors, aliases, spellings } = readVendorNames(identities);

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
	const vendorByName = new Map<string, string>();
	for (const [vendor, names] of aliases) {
		for (const name of names) vendorByName.set(name, vendor);
	}
	const findVendor = (listing: Listing): string | undefined => {
		const { providerName, model, identity, key, stem } = listing;
		return (
			vendors.get(identity) ??
			byFamily.get(familyOf(model) ?? "") ??
			(startsWith(key, providerName.firstWord)
				? (vendorByName.get(providerName.firstWord) ?? providerName.key)
				: byStem.get(stem))
		);
	};
	const hasName = memo((vendor) => {
		const names = aliases.get(vendor) ?? [vendor];
		return memo((key) => names.some((name) => areAlike(name, key)));
	});
	const isOwn = (listing: Listing, vendor: string | undefined): boolean => {
		const { providerName, identity, key, stem } = listing;
		if (vendor === undefined) return identity.isOnlyAtFirst;
		return (
			hasName(vendor)(providerName.key) ||
			(startsWith(key, providerName.firstWord) && byStem.get(stem) === vendor)
		);
	};

	const countOwn = (own: Count, listing: Listing) => {
		const vendor = findVendor(listing);
		if (isOwn(listing, vendor)) add(own, vendor ?? listing.providerName.key);
	};
	/** The name as a vendor of a provider with mostly its own models. */
	const nameAsVendor = (id: string, own: Count, models: number) => {
		if (sum(own) <= models / 2) return undefined;
		const self = keyOf(id);
		// Other providers may use another name for the vendor: `meta-llama` has the provider `llama`.
		const others = new Map([...own].filter(([vendor]) => vendor !== self));
		return mostCommon(others) ?? self;
	};
	const ownModels: CountsByKey = new Map();
	for (const { listings } of identities) {
		for (const listing of listings) {
			countOwn(
				getOr(ownModels, listing.provider, newMap<string, number>),
				listing,
			);
		}
	}
	const firstParties = new Map<string, string>();
	for (const [id, own] of ownModels) {
		const name = nameAsVendor(id, own, catalog.get(id)?.models.size ?? 0);
		if (name !== undefined) firstParties.set(id, name);
	}
	const formerFirstParty = memo((id) => {
		const own: Count = new Map();
		const { models = new Map<string, Model>() } = former.get(id) ?? {};
		for (const model of models.values()) countOwn(own, toListing(id, model));
		return nameAsVendor(id, own, models.size);
	});
	const firstPartyOf = (provider: string) =>
		firstParties.get(provider) ??
		(catalog.has(provider) ? undefined : formerFirstParty(provider));

	const ids = new Map([...catalog.keys()].map((id) => [keyOf(id), id]));
	const nameOf = memo((vendor): string => {
		const names = aliases.get(vendor) ?? [vendor];
		const own = names.find((name) => firstParties.has(ids.get(name) ?? ""));
		return (
			ids.get(own ?? "") ??
			spellings.get(names[0] ?? vendor) ??
			ids.get(vendor) ??
			vendor
		);
	});
	const providerNameOf = memo(nameProvider);
	const toListing = (provider: string, model: Model): Listing => ({
		provider,
		providerName: providerNameOf(provider),
		model,
		identity: identityOf(model),
		...recogniseId(model.id),
	});
	return {
		vendorOf: (provider, model) => {
			const listing = toListing(provider, model);
			const { providerName, identity } = listing;
			const vendor = findVendor(listing);
			const isSelf =
				vendor === undefined ||
				(vendor === providerName.key && identity.vendor === null);
			const known = (isSelf ? firstPartyOf(provider) : null) ?? vendor;
			return known === undefined ? null : nameOf(known);
		},
		isFirstParty: (provider) => firstPartyOf(provider) !== undefined,
		isOwn: (provider, model) => {
			if (firstPartyOf(provider) === undefined) return false;
			const listing = toListing(provider, model);
			return isOwn(listing, findVendor(listing));
		},
		identityOf: (model) => identityOf(model).key,
		listingsOf: (model) => identityOf(model).listings,
	};
}

function familyOf({ family }: Model): string | null {
	return typeof family === "string" ? family : null;
}
