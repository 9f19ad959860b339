import type { GoneListing } from "../catalog/gone.ts";
import type { Catalog, Model } from "../catalog/model.ts";
import type { CatalogForm } from "../catalog/place.ts";
import type { CatalogDiff } from "../changes/compare.ts";
import { changesField, type FieldChange } from "../changes/diff.ts";
import {
	createFinding,
	type Finding,
	type FindingSource,
	type FindingText,
	type Severity,
} from "../lib/finding.ts";
import { isObject, type Json, type JsonObject, valueAt } from "../lib/json.ts";
import { getOr, groupBy, memoByObject } from "../lib/maps.ts";
import type { Patch } from "../patches/read.ts";
import {
	type Agreement,
	collectVotes,
	countProviders,
	mostAgreed,
	type Peer,
	type Votes,
} from "./agreement.ts";
import { type PaidPeer, paidAmong } from "./offers.ts";
import { createPriceMoves, type TracedChange } from "./price-moves.ts";

/** What to do about a value that looks wrong. Where the provider's page is not known, the finding says something else. */
export const COMPARE = "Compare it with the provider's own page.";

/** What upstream says, whatever of it is kept. */
export interface UpstreamView {
	/** All providers, also those that are not wanted: the rules compare with them. */
	readonly listings: Catalog;
	/** The address of a provider's own page, by the provider's id. */
	readonly pages: ReadonlyMap<string, string>;
}

/** What a rule can see. */
export interface RuleContext {
	readonly diff: CatalogDiff;
	/** Every model that is new, changed or renamed. Rules look only at these; otherwise each run would report the same again. */
	readonly updates: readonly ModelUpdate[];
	/** Those in which one of these fields is new or changed. */
	readonly updatesOf: (...fields: readonly string[]) => readonly ModelUpdate[];
	/** The prices of an update that moved, the largest move first: also from the price that was last known. */
	readonly movesOf: (update: ModelUpdate) => readonly TracedChange[];
	/** All providers of upstream, also those that are not wanted. */
	readonly listings: Catalog;
	/** The same model at all other providers of upstream, as it is now; of very many, the first. */
	readonly peersOf: (listing: Peer) => readonly Peer[];
	/** The same, or if few have it, what others call by the same name: prices may differ, facts do not. */
	readonly alikeOf: (listing: Peer) => readonly Peer[];
	/** Those of `peersOf` that have a price. */
	readonly paidPeersOf: (listing: Peer) => readonly PaidPeer[];
	/** Those of `alikeOf` that have a price. */
	readonly paidAlikeOf: (listing: Peer) => readonly PaidPeer[];
	/** The model at its vendor, if that is another provider. */
	readonly vendorPeerOf: (listing: Peer) => Peer | undefined;
	/**
	 * What most other providers say of the model, or of what they call by its name.
	 * @param read always the same function for the same thing, as the answers are kept for all listings of a model
	 */
	readonly agreementOf: <Value>(
		listing: Peer,
		read: (model: Model) => Value | null,
	) => Agreement<Value> | null;
	/** Whether a local patch sets a field of a provider's header, or of a model: that is the repository's own decision. */
	readonly isPatched: (
		provider: string,
		field: readonly string[],
		model?: string | undefined,
	) => boolean;
	readonly form: CatalogForm;
	/** See `Previous`. */
	readonly untracked: ReadonlySet<string>;
	/** A price that changes by this factor or more is a finding. */
	readonly priceAlert: number;
	readonly now: Date;
}

export interface ModelUpdate extends Peer {
	/** Undefined where the model is new. */
	readonly before: Model | undefined;
	/** What differs; undefined where the model is new. */
	readonly fields: readonly FieldChange[] | undefined;
}

/** What it can find, and how. A finding's `before` and `after` are the values at its `field` in the two catalogs. */
export interface Rule extends FindingSource {
	readonly check: (context: RuleContext) => Finding[];
}

export function createRuleContext(
	diff: CatalogDiff,
	patches: readonly Patch[],
	{ listings }: Pick<UpstreamView, "listings">,
	priceAlert: number,
	now: Date,
	gone: readonly GoneListing[],
	form: CatalogForm = "req-llm",
	untracked: ReadonlySet<string> = new Set(),
): RuleContext {
	const { vendors } = diff;
	const updates = modelUpdates(diff);
	const peers = new Map<Model, readonly Peer[]>();
	const peersOf = (listing: Peer) =>
		getOr(peers, listing.model, () =>
			atOthers(listing, vendors.listingsOf(listing.model)),
		);
	let named: ((model: Model) => readonly Peer[]) | undefined;
	// Each of the listings asks for all of them.
	const providersOf = memoByObject(countProviders);
	const listingsAlike = memoByObject((model: Model): readonly Peer[] => {
		const same = vendors.listingsOf(model);
		if (providersOf(same) > ENOUGH_LISTINGS) return same;
		named ??= indexNames(listings);
		const alike = named(model);
		return providersOf(alike) > providersOf(same) ? alike : same;
	});
	const alike = new Map<Model, readonly Peer[]>();
	// Each of the listings asks for the same.
	const paidListings = memoByObject((listings: readonly Peer[]) =>
		paidAmong(listings.slice(0, MAX_PEERS + 1)),
	);
	const vendorPeer = memoByObject((listings: readonly Peer[]) => {
		// A vendor may have several providers, such as one for each country.
		const own = listings.filter(({ provider }) =>
			vendors.isFirstParty(provider),
		);
		return (
			own.find(
				({ provider, model }) => vendors.vendorOf(provider, model) === provider,
			) ?? own[0]
		);
	});
	// One function of models, one cache: the type of its values is known to the caller only.
	const votes = memoByObject((read: (model: Model) => unknown) =>
		memoByObject((listings: readonly Peer[]) => collectVotes(listings, read)),
	) as <Value>(
		read: (model: Model) => Value | null,
	) => (listings: readonly Peer[]) => Votes<Value>;
	const patched = groupBy(
		patches.flatMap(({ provider, header, models }) => [
			{ provider, model: undefined, entry: header },
			...models.map((entry) => ({ provider, model: entry.id, entry })),
		]),
		({ provider, model }) => JSON.stringify([provider, model]),
	);
	return {
		diff,
		updates,
		updatesOf: (...fields) =>
			updates.filter((update) => fields.some((field) => isNews(update, field))),
		movesOf: createPriceMoves(diff, gone),
		listings,
		peersOf,
		alikeOf: (listing) =>
			getOr(alike, listing.model, () => {
				const all = listingsAlike(listing.model);
				return all === vendors.listingsOf(listing.model)
					? peersOf(listing)
					: atOthers(listing, all);
			}),
		paidPeersOf: (listing) =>
			atOthers(listing, paidListings(vendors.listingsOf(listing.model))),
		paidAlikeOf: (listing) =>
			atOthers(listing, paidListings(listingsAlike(listing.model))),
		vendorPeerOf: (listing) => {
			const own = vendorPeer(vendors.listingsOf(listing.model));
			return own?.provider === listing.provider ? undefined : own;
		},
		agreementOf: (listing, read) =>
			mostAgreed(votes(read)(listingsAlike(listing.model)), listing.provider),
		isPatched: (provider, field, model) =>
			(patched.get(JSON.stringify([provider, model])) ?? []).some(({ entry }) =>
				setsField(entry, field),
			),
		form,
		untracked,
		priceAlert,
		now,
	};
}

/** Whether a patch has a value at the field, or one in place of the whole object around it, such as null. */
function setsField(entry: JsonObject, field: readonly string[]): boolean {
	const value = field.reduce<Json | undefined>(
		(outer, key) => (isObject(outer) ? valueAt(outer, [key]) : outer),
		entry,
	);
	return value !== undefined;
}

/** Several times as many as any model has today. More would change no finding, and take time for each model. */
const MAX_PEERS = 500;

/** Three others, as most rules want, and the provider itself. */
const ENOUGH_LISTINGS = 3;

/** Variants with the same abilities: in a protected environment, in a shorter number format, faster, or for nothing. */
const VARIANT = /\b(?:tee|fp8|fast|free|latest|preview)\b/g;

/** What other providers call the same: `GPT-5.4` is `openai-gpt-54` here, and `gpt-5.4` there. */
function indexNames(listings: Catalog): (model: Model) => readonly Peer[] {
	const byName = new Map<string, Peer[]>();
	for (const [provider, { models }] of listings) {
		for (const model of models.values()) {
			const key = nameKeyOf(model);
			const alike = getOr(byName, key, () => []);
			if (alike.length <= MAX_PEERS) alike.push({ provider, model });
		}
	}
	return (model) => {
		const key = nameKeyOf(model);
		// Without a version it may be any of them.
		return /\d/.test(key) ? (byName.get(key) ?? []) : [];
	};
}

function nameKeyOf({ name }: Model): string {
	return typeof name === "string"
		? name
				.toLowerCase()
				.replace(/^[^:]+: /, "")
				.replace(VARIANT, "")
				.replace(/[^a-z0-9]/g, "")
		: "";
}

/** The listings that are not at the provider of this one. */
function atOthers<Listing extends Peer>(
	{ provider }: Peer,
	listings: readonly Listing[],
): Listing[] {
	const peers: Listing[] = [];
	let others = 0;
	for (const listing of listings) {
		if (others++ > MAX_PEERS) break;
		if (listing.provider !== provider) peers.push(listing);
	}
	return peers;
}

function isNews({ model, fields }: ModelUpdate, field: string): boolean {
	return fields === undefined
		? Object.hasOwn(model, field)
		: changesField(fields, field);
}

function modelUpdates(diff: CatalogDiff): ModelUpdate[] {
	const added = diff.changes.models.added.map(({ provider, model }) => ({
		provider,
		before: undefined,
		model,
		fields: undefined,
	}));
	const changed = diff.changed.map(({ provider, before, after, fields }) => ({
		provider,
		before,
		model: after,
		fields,
	}));
	return [...changed, ...added];
}

/** A finding about a field of a model, with the field's values. */
export function aboutField<S extends Severity>(
	{ provider, before, model }: ModelUpdate,
	field: readonly string[],
	text: FindingText<S>,
): Finding {
	const [was, now] = [valueAt(before, field), valueAt(model, field)];
	return createFinding<S>(text, {
		subject: { provider, model: model.id },
		field: [...field],
		...(was !== undefined && { before: was }),
		// JSON has no infinite numbers, and reports are JSON.
		...(now !== undefined && { after: isInfinite(now) ? String(now) : now }),
	});
}

function isInfinite(value: Json): boolean {
	return typeof value === "number" && !Number.isFinite(value);
}
