import type { Section } from "../budget.ts";
import { code, details } from "../markdown.ts";
import { count, counted } from "../numbers.ts";
import type { SyncReport } from "../sync-report.ts";

/** Where the reader finds the rows that do not fit. */
export const ELSEWHERE = "in the full report";

/** The line under a section that had to be shortened. */
export function moreRows(omitted: number, noun: string): string {
	return omitted > 0
		? `\n\n…and ${counted(omitted, `more ${noun}`)}, ${ELSEWHERE}.`
		: "";
}

/** A ranked list. The reader sees the first rows; a fold holds the others, as many as fit. */
export interface Ranked<Row> {
	readonly rows: readonly Row[];
	/** How many rows are outside of the fold. */
	readonly open: number;
	readonly render: (rows: readonly Row[]) => string;
	/** How many things a row stands for. Used to count rows that are left out. */
	readonly weigh?: (row: Row) => number;
	readonly noun: string;
}

/** This number of rows or fewer is not worth a fold. */
const WORTH_A_CLICK = 3;

/** @param heading the text above the first row; may be empty */
export function rankedSection<Row>(
	heading: string,
	{ rows, open, render, weigh = () => 1, noun }: Ranked<Row>,
	footer = "",
): Section {
	const isShort = rows.length <= open + WORTH_A_CLICK;
	const weightFrom = (index: number) =>
		rows.slice(index).reduce((sum, row) => sum + weigh(row), 0);
	return {
		rows: rows.length,
		render: (shown) => {
			const top = rows.slice(0, isShort ? shown : Math.min(shown, open));
			const folded = rows.slice(top.length, shown);
			const omitted = moreRows(weightFrom(shown), noun);
			const fold = () =>
				details(
					`<b>${counted(weightFrom(top.length), `more ${noun}`)}</b>`,
					render(folded) + omitted,
				);
			return [
				heading,
				...(top.length > 0 ? [render(top)] : []),
				folded.length > 0 ? fold() : omitted.trim(),
				footer,
			]
				.filter((part) => part !== "")
				.join("\n\n");
		},
	};
}

/** `a, b, c and 4 more` */
export function listed(
	items: readonly string[],
	most: number,
	separator = ", ",
): string {
	const omitted = items.length - most;
	const shown = items.slice(0, most).join(separator);
	return omitted > 0 ? `${shown} and ${count(omitted)} more` : shown;
}

/** `openrouter` +3: one provider of those that share a row, the vendor itself if possible, and the number of the others. */
export function listProviders(
	models: readonly { readonly provider: string }[],
	report: SyncReport,
): string {
	const [first = "", ...others] = models
		.map(({ provider }) => provider)
		.sort(byProviderRank(report));
	return others.length === 0
		? code(first)
		: `${code(first)} +${count(others.length)}`;
}

/**
 * Vendors before resellers, then by alphabet. Every section uses this order, because a vendor's changes to its own
 * models matter most and resellers follow them.
 */
export function byProviderRank({
	vendors,
}: SyncReport): (a: string, b: string) => number {
	const rank = (provider: string) => (vendors.isFirstParty(provider) ? 0 : 1);
	return (a, b) => rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
}

export function hasFirstParty(
	models: readonly { readonly provider: string }[],
	{ vendors }: SyncReport,
): boolean {
	return models.some(({ provider }) => vendors.isFirstParty(provider));
}

/** Compares two ranks number by number; the smaller one comes first. */
export function compareRanks(
	a: readonly number[],
	b: readonly number[],
): number {
	for (const [index, value] of a.entries()) {
		const difference = value - (b[index] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}
