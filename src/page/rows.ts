import {
	type FieldKind,
	kindOf,
	MILLION_TOKENS,
	type PriceUnit,
} from "../catalog/fields.ts";
import type { Json } from "../lib/json.ts";
import { memoByObject } from "../lib/maps.ts";
import { type AddressTarget, hashOf } from "./address.ts";
import { factLine } from "./facts.ts";
import { identitiesByHash } from "./identities.ts";
import type { FullModel, PageIdentity, PageReport } from "./page-report.ts";

/** The kinds of changes, in the order of the pull request. A price has the kind of its model's verdict, so that the page counts as the pull request does. */
export const KINDS = {
	increased: { label: "Costs more", sign: "▲" },
	decreased: { label: "Costs less", sign: "▼" },
	priced: { label: "Price now known", sign: "$" },
	unpriced: { label: "Price gone", sign: "?" },
	removed: { label: "Removed", sign: "✕" },
	deprecated: { label: "Deprecated", sign: "⚠" },
	renamed: { label: "Renamed", sign: "⇄" },
	added: { label: "New", sign: "+" },
	changed: { label: "Other change", sign: "●" },
	provider: { label: "Provider", sign: "◆" },
} as const;

export type RowKind = keyof typeof KINDS;

export const ALL_KINDS = Object.keys(KINDS) as RowKind[];

/** Whose models the changes are about, in the order of the pull request. */
export const WHOSE = {
	used: { label: "Used here", short: "Used here" },
	vendor: { label: "By the vendors themselves", short: "Vendor" },
	reseller: { label: "By resellers", short: "Reseller" },
} as const;

export type Whose = keyof typeof WHOSE;

/** One change of one model: a price, another field, or that it was added, removed or renamed. */
export interface Row extends AddressTarget {
	/** Unique within the report. */
	readonly key: number;
	readonly kind: RowKind;
	/** Something happens to the model, and code in the repository names it. */
	readonly isUsed: boolean;
	/** The provider made the model itself. */
	readonly isOwn: boolean;
	/** The name to show; empty if the report has none. */
	readonly name: string;
	/** The field as a path, e.g. `cost.tiers[272000].output`; or what happened to a provider; or empty. */
	readonly what: string;
	/** Absent: there was no value, or there is none now. */
	readonly before?: Json | undefined;
	readonly after?: Json | undefined;
	/** Of a new or removed model, on one line. */
	readonly facts?: string | undefined;
	/** The unit of a price, null if it is not known; absent: not a price. */
	readonly unit?: PriceUnit;
	/** after / before, infinite from zero; null if they are not two numbers. */
	readonly ratio: number | null;
	/** The deep link, without its `#`. */
	readonly hash: string;
	/** The text for the search, in lower case. */
	readonly text: string;
}

type Draft = Pick<Row, "kind" | "provider" | "id" | "name"> &
	Partial<Pick<Row, "what" | "before" | "after" | "unit" | "facts">> & {
		/** Extra text for the search. */
		readonly alias?: string;
	};

/** Every change of a report, in the order of the pull request: models in use, vendors' own, the others. */
export function rowsOf(report: PageReport): Row[] {
	const { removed } = report.models;
	const drafts = [
		...prices(report),
		...removed.map((model) => full("removed", model)),
		...newestFirst(report).map((model) => full("added", model)),
		...renames(report),
		...otherFields(report),
		...providers(report),
	];
	const used = usedHashes(report);
	const own = ownHashes(report);
	return drafts
		.map((draft, key) => {
			const row = toRow(draft, key, used, own);
			return { row, rank: rankOf(row, used) };
		})
		.sort((a, b) => a.rank - b.rank)
		.map(({ row }) => row);
}

/** By deep link: the models in use that something happens to, with how serious it is among them. */
function usedHashes({ usage, models }: PageReport): Map<string, number> {
	const newHashes = new Map(
		models.renamed.map(({ from, to }) => [hashOf(from), hashOf(to)]),
	);
	return new Map(
		(usage?.affected ?? []).map((model, index) => {
			const hash = hashOf(model);
			return [newHashes.get(hash) ?? hash, index];
		}),
	);
}

function ownHashes({ identities = [] }: PageReport): Set<string> {
	return new Set(
		identities.flatMap(({ listings }) =>
			listings.filter(({ own }) => own).map(hashOf),
		),
	);
}

/** Prices stay in the order of the report, whichever way they moved; abilities come before other fields. */
function rankOf(
	{ kind, hash, isOwn, what }: Row,
	used: ReadonlyMap<string, number>,
): number {
	const isPrice = what.startsWith("cost.") && kind !== "changed";
	const isOther = kind === "changed" && !isAbility(what);
	const within =
		(isPrice ? 0 : 1 + ALL_KINDS.indexOf(kind)) + (isOther ? 0.5 : 0);
	const seriousness = used.get(hash);
	return seriousness === undefined
		? (isOwn ? 1e9 : 2e9) + within
		: 100 * seriousness + within;
}

const ABILITIES: ReadonlySet<string> = new Set<FieldKind>([
	"limit",
	"modality",
	"capability",
	"status",
]);

function isAbility(what: string): boolean {
	return ABILITIES.has(kindOf(what.split(".")));
}

/** As the pull request has them: what is new everywhere, then what most providers added. The same model stays together. */
function newestFirst(report: PageReport): readonly FullModel[] {
	const { added } = report.models;
	const identities = identitiesByHash(report);
	const hashes = new Set(added.map(hashOf));
	const newsOf = memoByObject(({ listings }: PageIdentity) => {
		const isNew = (listing: AddressTarget) => hashes.has(hashOf(listing));
		const news = listings.filter(isNew);
		const isOwn = news.some(({ own }) => own);
		const isKnown = listings.some(
			(listing) => (listing.own || !isOwn) && !isNew(listing),
		);
		return { isKnown, size: news.length };
	});
	return added
		.map((model) => {
			const identity = identities.get(hashOf(model));
			const { isKnown, size } = identity
				? newsOf(identity)
				: { isKnown: false, size: 1 };
			return { model, key: identity?.key ?? "", isKnown, size };
		})
		.sort(
			(a, b) =>
				Number(a.isKnown) - Number(b.isKnown) ||
				b.size - a.size ||
				Number(a.key > b.key) - Number(a.key < b.key),
		)
		.map(({ model }) => model);
}

function full(kind: RowKind, model: FullModel): Draft {
	return { ...draft(kind, model), facts: factLine(model) };
}

function draft<T extends AddressTarget & { name: string }>(
	kind: RowKind,
	model: T,
) {
	const { provider, id, name } = model;
	return { kind, provider, id, name };
}

function renames({ models }: PageReport): Draft[] {
	return models.renamed.map(({ from, to, name }) => ({
		...draft("renamed", { ...to, name }),
		// If the provider was renamed, the model ids alone would look the same.
		...(from.provider === to.provider
			? { before: from.id, after: to.id }
			: {
					before: `${from.provider}:${from.id}`,
					after: `${to.provider}:${to.id}`,
				}),
		alias: `${from.provider}:${from.id}`,
	}));
}

/** In the order of the report, which is also that of the pull request. */
function prices(report: PageReport): Draft[] {
	const names = new Map(
		changedModels(report).map((model) => [hashOf(model), model.name]),
	);
	return report.prices.map(
		({
			provider,
			id,
			dimension,
			per = MILLION_TOKENS.per,
			before,
			after,
			verdict,
		}) => ({
			...draft(verdict ?? "changed", {
				provider,
				id,
				name: names.get(hashOf({ provider, id })) ?? "",
			}),
			what: `cost.${dimension}`,
			before: before ?? undefined,
			after: after ?? undefined,
			unit: per === null ? null : { per },
		}),
	);
}

/** Fields of the cost are left out if the prices show them already. */
function otherFields(report: PageReport): Draft[] {
	const repriced = new Set(report.prices.map(hashOf));
	return changedModels(report).flatMap((model) => {
		const isRepriced = repriced.has(hashOf(model));
		return model.fields
			.filter(({ field }) => !isRepriced || kindOf(field) !== "price")
			.map(({ field, before, after }) => ({
				...draft(isDeprecation(field, after) ? "deprecated" : "changed", model),
				what: field.join("."),
				before,
				after,
			}));
	});
}

/** Includes renamed models, under their new id. */
function changedModels({ models }: PageReport) {
	return [
		...models.changed,
		...models.renamed.map(({ to, name, fields }) => ({ ...to, name, fields })),
	];
}

function isDeprecation([field]: readonly string[], after: Json | undefined) {
	return field === "status" && after === "deprecated";
}

function providers({ providers }: PageReport): Draft[] {
	const about = (provider: { provider: string; name: string }) =>
		draft("provider", { ...provider, id: null });
	return [
		...providers.removed.map((gone) => ({ ...about(gone), what: "removed" })),
		...providers.added.map((come) => ({ ...about(come), what: "new" })),
		...providers.changed.flatMap((provider) =>
			provider.fields.map(({ field, before, after }) => ({
				...about(provider),
				what: field.join("."),
				before,
				after,
			})),
		),
	];
}

function toRow(
	{ alias = "", ...draft }: Draft,
	key: number,
	used: ReadonlyMap<string, number>,
	own: ReadonlySet<string>,
): Row {
	const { provider, id, name, what = "", before, after, facts = "" } = draft;
	const hash = hashOf({ provider, id });
	const target = id === null ? provider : `${provider}:${id}`;
	return {
		...draft,
		key,
		what,
		isUsed: used.has(hash),
		isOwn: own.has(hash),
		ratio: ratioOf(before, after),
		hash,
		text: `${target}\n${name}\n${what}\n${alias}\n${facts}`.toLowerCase(),
	};
}

function ratioOf(
	before: Json | undefined,
	after: Json | undefined,
): number | null {
	if (typeof before !== "number" || typeof after !== "number") return null;
	if (before < 0 || after < 0 || before === after) return null;
	return after / before;
}

/** Of a row, for its cell. */
export function whoseOf({ isUsed, isOwn }: Row): Whose {
	return isUsed ? "used" : isOwn ? "vendor" : "reseller";
}
