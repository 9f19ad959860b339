import type { ModelRef } from "../../catalog/model.ts";
import { count, counted } from "../../lib/numbers.ts";
import { EMPTY, type Section } from "../budget.ts";
import { code, details } from "../markdown.ts";
import type { SyncReport } from "../sync-report.ts";

/** Where the reader finds the rows that do not fit. */
export const ELSEWHERE = "in the job summary";

/** The line under a section that had to be shortened. */
export function moreRows(omitted: number, noun: string): string {
	return omitted > 0
		? `\n\n…and ${counted(omitted, `more ${noun}`)}, ${ELSEWHERE}.`
		: "";
}

/** A ranked list of which the first rows are the most important. */
export interface Ranked<Row> {
	readonly rows: readonly Row[];
	/** How many rows are outside of a fold. */
	readonly open: number;
	readonly render: (rows: readonly Row[]) => string;
	/** How many things a row stands for. Used to count rows that are left out. */
	readonly weigh?: (row: Row) => number;
	readonly noun: string;
}

/** This number of rows or fewer is not worth a fold. */
const WORTH_A_CLICK = 3;

/** The reader sees the first rows; a fold holds the others, as many as fit. */
export function rankedSection<Row>(
	/** The text above the first row; may be empty. */
	heading: string,
	{ rows, open, render, weigh = () => 1, noun }: Ranked<Row>,
	/** The text below the last row; may be empty. */
	footer = "",
): Section {
	const isShort = rows.length <= open + WORTH_A_CLICK;
	const weightFrom = (index: number) =>
		rows.slice(index).reduce((sum, row) => sum + weigh(row), 0);
	return {
		rows: rows.length,
		first: isShort ? rows.length : open,
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

/** Everything is in a fold. @param summary HTML, the line that is always visible */
export function foldedSection<Row>(
	summary: string,
	{ rows, render, weigh = () => 1, noun }: Omit<Ranked<Row>, "open">,
): Section {
	if (rows.length === 0) return EMPTY;
	return {
		rows: rows.length,
		render: (shown) => {
			const omitted = rows
				.slice(shown)
				.reduce((sum, row) => sum + weigh(row), 0);
			const content = shown === 0 ? "" : render(rows.slice(0, shown));
			return details(summary, (content + moreRows(omitted, noun)).trimStart());
		},
	};
}

/** Sections under one heading. There is no heading if all of them are empty. */
export function withHeading(
	heading: string,
	sections: readonly Section[],
): Section[] {
	const first = sections.findIndex(({ render }) => render(0) !== "");
	return sections.map((section, index) =>
		index === first
			? {
					...section,
					render: (rows) => `${heading}\n\n${section.render(rows)}`,
				}
			: section,
	);
}

/** Renders each row once, however often the rows are needed. */
export function renderedOnce<Row extends object>(
	render: (row: Row) => string,
): (row: Row) => string {
	const texts = new Map<Row, string>();
	return (row) => {
		const known = texts.get(row) ?? render(row);
		texts.set(row, known);
		return known;
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
	models: readonly ModelRef[],
	{ isOwnListing }: Pick<SyncReport, "isOwnListing">,
): string {
	const first = models.find(isOwnListing) ?? models[0];
	const others = new Set(models.map(({ provider }) => provider)).size - 1;
	const name = code(first?.provider ?? "");
	return others > 0 ? `${name} +${count(others)}` : name;
}

/** Listings at the vendors themselves before those at resellers, and by alphabet. */
export function ownFirst<Ref extends ModelRef>(
	models: readonly Ref[],
	{ isOwnListing }: Pick<SyncReport, "isOwnListing">,
): Ref[] {
	const own = models.filter(isOwnListing);
	const isOwn = new Set(own);
	return [...own, ...models.filter((model) => !isOwn.has(model))];
}

/** Providers with how many of these models each has, the most first: `kilo` (60), `nano_gpt` (58) and 3 more. */
export function listCounts(
	models: readonly { readonly provider: string }[],
	most: number,
	write: (id: string) => string = code,
): string {
	const counts = new Map<string, number>();
	for (const { provider } of models) {
		counts.set(provider, (counts.get(provider) ?? 0) + 1);
	}
	const providers = [...counts]
		.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
		.map(([provider, models]) => `${write(provider)} (${count(models)})`);
	return listed(providers, most);
}
