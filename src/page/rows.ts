import { kindOf, MILLION_TOKENS } from "../catalog/fields.ts";
import type { Json } from "../lib/json.ts";
import type { PriceUnit } from "../report/numbers.ts";
import type { Report } from "../report/schema.ts";
import { type AddressTarget, hashOf } from "./address.ts";

/** The parts of report.json that the page reads. Other parts may be missing or new. */
export type PageReport = Pick<
	Report,
	"source" | "counts" | "providers" | "models" | "prices" | "findings"
> & {
	readonly verdict?: {
		readonly level: "major" | "minor" | "patch" | null;
	};
	readonly bill?: { readonly before: number; readonly after: number } | null;
};

/** The kinds of changes, most important first. A price has the kind of its model's verdict, so that the page counts as the pull request does. */
export const KINDS = {
	removed: { label: "Removed", sign: "✕" },
	deprecated: { label: "Deprecated", sign: "⚠" },
	renamed: { label: "Renamed", sign: "⇄" },
	increased: { label: "Costs more", sign: "▲" },
	decreased: { label: "Costs less", sign: "▼" },
	priced: { label: "Price now known", sign: "$" },
	unpriced: { label: "Price gone", sign: "?" },
	added: { label: "New", sign: "+" },
	changed: { label: "Changed", sign: "●" },
	provider: { label: "Provider", sign: "◆" },
} as const;

export type RowKind = keyof typeof KINDS;

export const ALL_KINDS = Object.keys(KINDS) as RowKind[];

/** One change of one model: a price, another field, or that it was added, removed or renamed. */
export interface Row extends AddressTarget {
	readonly kind: RowKind;
	/** The name to show; empty if the report has none. */
	readonly name: string;
	/** The field as a path, e.g. `cost.tiers[272000].output`; or what happened to a provider; or empty. */
	readonly what: string;
	/** Absent: there was no value, or there is none now. */
	readonly before?: Json | undefined;
	readonly after?: Json | undefined;
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
	Partial<Pick<Row, "what" | "before" | "after" | "unit">> & {
		/** Extra text for the search. */
		readonly alias?: string;
	};

/** Every change of a report, by kind. */
export function rowsOf(report: PageReport): Row[] {
	const drafts = [
		...report.models.removed.map((model) => draft("removed", model)),
		...report.models.added.map((model) => draft("added", model)),
		...renames(report),
		...prices(report),
		...otherFields(report),
		...providers(report),
	];
	const rows = drafts.map(toRow);
	return ALL_KINDS.flatMap((kind) => rows.filter((row) => row.kind === kind));
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

function toRow({ alias = "", ...draft }: Draft): Row {
	const { provider, id, name, what = "", before, after } = draft;
	const target = id === null ? provider : `${provider}:${id}`;
	return {
		...draft,
		what,
		ratio: ratioOf(before, after),
		hash: hashOf({ provider, id }),
		text: `${target}\n${name}\n${what}\n${alias}`.toLowerCase(),
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
