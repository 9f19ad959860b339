import {
	dimensionKey,
	dimensionLabel,
	labelOf,
	PRICES,
	perUnit,
} from "../../catalog/fields.ts";
import type { PriceRow } from "../../changes/price-rows.ts";
import type { PriceMove, PriceVerdict } from "../../changes/price-verdict.ts";
import { type PriceChange, pricesOf } from "../../changes/prices.ts";
import { change, count, counted, price } from "../../lib/numbers.ts";
import type { Section } from "../budget.ts";
import { htmlCode, name, tableOf, tableRow } from "../markdown.ts";
import type { SyncReport } from "../sync-report.ts";
import {
	foldedSection,
	listCounts,
	listProviders,
	rankedSection,
	renderedOnce,
} from "./parts.ts";

const COLUMNS = PRICES.filter(({ hasColumn }) => hasColumn);
const COLUMN_KEYS = new Set(COLUMNS.map(({ name }) => name));
/** The number of other dimensions to list in a row. They nearly always change like the first ones. */
const MAX_OTHERS = 2;

const OPEN_ROWS = 15;
const MAX_NAMED = 4;

/** What a verdict says of one model and of many. Every report uses these words. */
export const VERDICT_WORDS: Readonly<
	Record<PriceVerdict, { readonly one: string; readonly many: string }>
> = {
	increased: { one: "costs more", many: "cost more" },
	decreased: { one: "costs less", many: "cost less" },
	priced: { one: "has a price now", many: "have a price now" },
	unpriced: { one: "has no price any more", many: "have no price any more" },
};

/** `1 costs more`, `2 cost more`. */
export function countVerdict(value: number, verdict: PriceVerdict): string {
	const { one, many } = VERDICT_WORDS[verdict];
	return `${count(value)} ${value === 1 ? one : many}`;
}

/** The rows that tables show: those of models that have a verdict about their price. */
export function judgedRows({ priceRows }: SyncReport): PriceRow[] {
	return priceRows.filter(({ verdict }) => verdict !== null);
}

/** Prices of the vendors' own models, with the resellers that moved in the same way. */
export function vendorPriceSection(report: SyncReport): Section {
	const rows = judgedRows(report).filter(({ tier }) => tier === "vendor");
	return priceSection(rows, report);
}

/** Prices at resellers that moved far and that nobody else has. */
export function unconfirmedPriceSection(report: SyncReport): Section {
	const rows = judgedRows(report).filter(({ tier }) => tier === "unconfirmed");
	return priceSection(rows, report);
}

/** All other prices that only resellers changed, in a fold. */
export function resellerPriceSection(report: SyncReport): Section {
	const rows = judgedRows(report).filter(({ tier }) => tier === "reseller");
	const models = rows.flatMap(({ models }) => models);
	return foldedSection(
		`<b>Prices at resellers</b>: ${counted(models.length, "model")} at ${listCounts(models, MAX_NAMED, htmlCode)}`,
		list(rows, report),
	);
}

function priceSection(rows: readonly PriceRow[], report: SyncReport): Section {
	return rankedSection("", { ...list(rows, report), open: OPEN_ROWS });
}

function list(rows: readonly PriceRow[], report: SyncReport) {
	const line = renderedOnce((row: PriceRow) => tableRow(cells(row, report)));
	// The change comes early, because a telephone shows only the first columns.
	const head = [
		"Model",
		"Provider",
		"Change",
		...COLUMNS.map((field) => capitalized(labelOf(field))),
		"Also",
	];
	const align = [
		"left",
		"left",
		"right",
		...COLUMNS.map(() => "right" as const),
		"left",
	] as const;
	return {
		rows,
		noun: "model",
		weigh: ({ models }: PriceRow) => models.length,
		render: (shown: readonly PriceRow[]) =>
			tableOf(head, align, shown.map(line)),
	};
}

function cells(row: PriceRow, report: SyncReport): string[] {
	const { changes, model, models, otherNames } = row;
	const changedByKey = new Map(
		changes.map((one) => [dimensionKey(one.dimension), one]),
	);
	const prices = model && pricesOf(model);
	const rest = others(changes);
	const omitted = rest.length - MAX_OTHERS;
	const also = [
		...rest.slice(0, MAX_OTHERS).map((one) => describeMove(one)),
		...(omitted > 0 ? [`${count(omitted)} more`] : []),
	];
	return [
		name(row.name) +
			(otherNames > 0 ? ` +${counted(otherNames, "other")}` : ""),
		listProviders(models, report),
		describeVerdict(row),
		...COLUMNS.map(({ name }) => {
			const changed = changedByKey.get(name);
			return changed ? move(changed) : price(prices?.get(name)?.amount ?? null);
		}),
		also.join(", "),
	];
}

/** `+40%`, `now $0`, `no price now`. */
export function describeVerdict({ verdict, ratio, of }: PriceMove): string {
	if (verdict === null) return "";
	if (verdict === "priced") return "price now known";
	if (verdict === "unpriced") return "**price gone**";
	const size =
		ratio === 0
			? "now $0"
			: ratio === Number.POSITIVE_INFINITY
				? "was $0"
				: change(ratio ?? 1);
	return of === null ? size : `${name(dimensionLabel(of))} ${size}`;
}

/** Changes without a column of their own. Those from "not known" to $0 come last, because they mean little. */
function others(changes: readonly PriceChange[]): PriceChange[] {
	const isMeaningful = ({ before, after }: PriceChange) =>
		before !== null || after !== 0;
	const own = changes.filter(
		({ dimension }) => !COLUMN_KEYS.has(dimensionKey(dimension)),
	);
	return [
		...own.filter(isMeaningful),
		...own.filter((one) => !isMeaningful(one)),
	];
}

/** `input $1 → **$2**`, in Markdown. */
export function describeMove(change: PriceChange, mark = "**"): string {
	return `${name(dimensionLabel(change.dimension))} ${move(change, mark)}`;
}

function move({ dimension, before, after }: PriceChange, mark = "**"): string {
	const now = after === null ? "not known" : price(after);
	return `${price(before)} → ${mark}${now}${mark}${perUnit(dimension.unit)}`;
}

function capitalized(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
