import { kindOf } from "../catalog/fields.ts";
import type { Catalog, ModelRef } from "../catalog/model.ts";
import { findVendors, type Vendors } from "../identity/vendors.ts";
import { type Abilities, compareAbilities, statusOf } from "./abilities.ts";
import {
	type Changes,
	diffCatalogs,
	type FieldChange,
	type ModelChange,
} from "./diff.ts";
import {
	type FieldGroup,
	groupFields,
	groupPrices,
	type PriceGroup,
	type Repricing,
} from "./groups.ts";
import { judgePrices } from "./price-verdict.ts";
import { PRICED, priceChanges } from "./prices.ts";
import { type ProviderRename, pairRenames, type Rename } from "./renames.ts";

/** What changed between two catalogs, in the forms that reports show. */
export interface CatalogDiff {
	readonly before: Catalog;
	readonly after: Catalog;
	/** Without renames. */
	readonly changes: Changes;
	readonly renames: readonly Rename[];
	/** Models that kept their id, and those that were renamed. */
	readonly changed: readonly ModelChange[];
	readonly providerRenames: readonly ProviderRename[];
	readonly repricings: readonly Repricing[];
	/** Of the models that gained or lost something. */
	readonly abilities: readonly AbilityChange[];
	readonly priceGroups: readonly PriceGroup[];
	/** Of all fields, except prices of models that have a verdict about their price. */
	readonly fieldGroups: readonly FieldGroup[];
	readonly vendors: Vendors;
	/** Whether most of a provider's models are its own, see `Vendors`. Also for one that was removed. */
	readonly isFirstParty: (provider: string) => boolean;
	/** Whether the provider made the model itself, see `Vendors`. Also for listings that were removed. */
	readonly isOwnListing: (listing: ModelRef) => boolean;
	/** Whether upstream still has a model that was removed: then it is the repository that leaves it out. */
	readonly isLeftOut: (removed: ModelRef) => boolean;
}

/** What one model gained and lost. */
export interface AbilityChange extends Abilities {
	readonly model: ModelChange;
}

/**
 * @param vendors from a catalog with more providers, if there is one: it knows more models and their vendors
 * @param isUpstream whether upstream lists a model; if that is not known, each model that was removed counts as gone
 */
export function compareCatalogs(
	before: Catalog,
	after: Catalog,
	vendors: Vendors = findVendors(after),
	isUpstream: (model: ModelRef) => boolean = () => false,
): CatalogDiff {
	const all = diffCatalogs(before, after);
	const { renames, providers, rest } = pairRenames(
		all,
		before,
		after,
		isUpstream,
	);
	const changed = [...rest.models.changed, ...renamed(renames)];
	const repricings = repricingsOf(changed);
	const judged = new Set(
		repricings
			.filter(({ verdict }) => verdict !== null)
			.map(({ model }) => model),
	);
	return {
		before,
		after,
		changes: rest,
		renames,
		changed,
		providerRenames: providers,
		repricings,
		abilities: abilitiesOf(changed),
		priceGroups: groupPrices(repricings, vendors.identityOf),
		// Without a verdict the tables of prices do not show a model, so its prices are reported like any other field.
		fieldGroups: groupFields(
			changed.map((model) =>
				judged.has(model) ? withoutPrices(model) : model,
			),
		),
		vendors,
		...ownership(before, after, vendors),
		isLeftOut: isUpstream,
	};
}

/** The vendors of the new catalog do not know a provider that was removed as a whole. */
function ownership(
	before: Catalog,
	after: Catalog,
	vendors: Vendors,
): Pick<CatalogDiff, "isFirstParty" | "isOwnListing"> {
	let former: Vendors | undefined;
	const vendorsAt = (provider: string) => {
		if (after.has(provider)) return vendors;
		former ??= findVendors(before);
		return former;
	};
	return {
		isFirstParty: (provider) => vendorsAt(provider).isFirstParty(provider),
		isOwnListing: ({ provider, id }) => {
			const model =
				after.get(provider)?.models.get(id) ??
				before.get(provider)?.models.get(id);
			return model !== undefined && vendorsAt(provider).isOwn(provider, model);
		},
	};
}

export function repricingsOf(changed: readonly ModelChange[]): Repricing[] {
	return changed
		.filter(({ fields }) =>
			fields.some(({ field }) => PRICED.includes(field[0] ?? "")),
		)
		.map((model) => {
			const { before, after } = model;
			const changes = priceChanges(before, after);
			return { model, changes, ...judgePrices(before, after, changes) };
		})
		.filter(({ changes }) => changes.length > 0);
}

function abilitiesOf(changed: readonly ModelChange[]): AbilityChange[] {
	return changed
		.filter(({ fields }) => fields.some(isAbility))
		.map((model) => ({
			model,
			...compareAbilities(model.before, model.after),
		}))
		.filter(({ losses, gains }) => losses.length + gains.length > 0);
}

function isAbility({ field }: FieldChange): boolean {
	const kind = kindOf(field);
	return kind === "limit" || kind === "modality" || kind === "capability";
}

function isPrice({ field }: FieldChange): boolean {
	return kindOf(field) === "price";
}

function withoutPrices(change: ModelChange): ModelChange {
	return {
		...change,
		fields: change.fields.filter((field) => !isPrice(field)),
	};
}

function renamed(renames: readonly Rename[]): ModelChange[] {
	return renames.map(({ from, to, fields }) => ({
		provider: to.provider,
		before: from.model,
		after: to.model,
		fields,
	}));
}

/** Models that are deprecated now and were not before. */
export function newlyDeprecated({
	changed,
}: Pick<CatalogDiff, "changed">): ModelChange[] {
	return changed.filter(
		({ before, after, fields }) =>
			fields.some(({ field }) => kindOf(field) === "status") &&
			statusOf(after) === "deprecated" &&
			statusOf(before) !== "deprecated",
	);
}
