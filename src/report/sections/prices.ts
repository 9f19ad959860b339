import {
	dimensionKey,
	dimensionLabel,
	labelOf,
	PRICES,
} from "../../catalog/fields.ts";
import type { Model } from "../../catalog/model.ts";
import type { PriceGroup } from "../../changes/groups.ts";
import {
	blend,
	type PriceChange,
	priceOf,
	pricesOf,
} from "../../changes/prices.ts";
import { EMPTY, type Section } from "../budget.ts";
import { name, table, visible } from "../markdown.ts";
import { change, count, perUnit, price } from "../numbers.ts";
import type { SyncReport } from "../sync-report.ts";
import {
	compareRanks,
	hasFirstParty,
	listProviders,
	rankedSection,
} from "./parts.ts";

type Direction = "increased" | "decreased" | "priced" | "unpriced";

const HEADS: Readonly<Record<Direction, string>> = {
	increased: "Price increases",
	decreased: "Price decreases",
	priced: "Price now known",
	unpriced: "Price no longer known",
};
const DIRECTIONS = Object.keys(HEADS) as Direction[];

/** The same model with the same price change at one or more providers. */
export interface PriceRow {
	readonly group: PriceGroup;
	readonly direction: Direction;
	/** The overall change, after / before. Null if a price is zero or not known. */
	readonly ratio: number | null;
	/** The dimension that the ratio is about. Null: the blend of input and output. */
	readonly of: string | null;
	/** The largest change between two known prices. */
	readonly largest: PriceChange | null;
	readonly model: Model | undefined;
}

/** Changes by this factor come first at any provider: they are important news or mistakes. */
const OUTLIER = 10;

/** Rows by rank: outliers first, then vendors before resellers, increases before decreases, larger changes before smaller. */
export function priceRows(report: SyncReport): PriceRow[] {
	const rows = report.priceGroups.map((group) => directionOfRow(group, report));
	const rank = ({ direction, ratio, group }: PriceRow) => [
		size(ratio) >= OUTLIER ? 0 : 1,
		DIRECTIONS.indexOf(direction),
		hasFirstParty(group.models, report) ? 0 : 1,
		-size(ratio),
		-group.models.length,
	];
	const ranked = rows.map((row) => ({ row, rank: rank(row) }));
	ranked.sort(
		(a, b) => compareRanks(a.rank, b.rank) || compareNames(a.row, b.row),
	);
	return ranked.map(({ row }) => row);
}

/** Half the price counts as much as twice the price. A change from or to zero ranks just below the outliers. */
function size(ratio: number | null): number {
	return ratio === null || ratio === 0
		? OUTLIER - 1
		: Math.max(ratio, 1 / ratio);
}

function compareNames({ group: a }: PriceRow, { group: b }: PriceRow): number {
	return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

function directionOfRow(group: PriceGroup, report: SyncReport): PriceRow {
	const [first] = group.models;
	const model = first && report.after.get(first.provider)?.models.get(first.id);
	const [largest = null] = group.changes
		.filter(({ before, after }) => before !== null && after !== null)
		.toSorted((a, b) => size(b.ratio) - size(a.ratio));
	const whole = blendedRatio(group.changes, model);
	const row = { group, model, largest };
	if (whole !== null && Math.abs(whole - 1) >= NOTICEABLE) {
		return {
			...row,
			direction: directionOf(whole - 1),
			ratio: whole,
			of: null,
		};
	}
	if (largest) {
		const { before, after, ratio, dimension } = largest;
		const direction = directionOf((after ?? 0) - (before ?? 0));
		return { ...row, direction, ratio, of: dimensionLabel(dimension) };
	}
	const isKnown = group.changes.some(({ after }) => after !== null);
	return {
		...row,
		direction: isKnown ? "priced" : "unpriced",
		ratio: null,
		of: null,
	};
}

/** Below half a percent, input and output balance each other, and another dimension says more. */
const NOTICEABLE = 0.005;

function directionOf(difference: number): Direction {
	return difference > 0 ? "increased" : "decreased";
}

/** The change of the blend of input and output. Null if one of them is not known before or after. */
function blendedRatio(
	changes: readonly PriceChange[],
	model: Model | undefined,
): number | null {
	const changed = byKey(changes);
	const [input, output] = (["input", "output"] as const).map((key) => {
		const price = model ? priceOf(model, key) : null;
		return changed.get(key) ?? { before: price, after: price };
	});
	const before = blend(input?.before ?? null, output?.before ?? null);
	const after = blend(input?.after ?? null, output?.after ?? null);
	return before === null || after === null || before === 0
		? null
		: after / before;
}

const COLUMNS = PRICES.filter(({ hasColumn }) => hasColumn);
const COLUMN_KEYS = new Set(COLUMNS.map(({ name }) => name));
/** The number of other dimensions to list in a row. They nearly always change like the first ones. */
const MAX_OTHERS = 2;

const OPEN_ROWS = 15;

export function priceSection(report: SyncReport): Section {
	const rows = priceRows(report);
	if (rows.length === 0) return EMPTY;
	const heading = ["### Prices, in USD per million tokens", ...chart(rows)];
	return rankedSection(heading.join("\n\n"), {
		rows,
		open: OPEN_ROWS,
		noun: "price",
		weigh: ({ group }) => group.changes.length * group.models.length,
		render: (shown) => priceTable(shown, report),
	});
}

function priceTable(rows: readonly PriceRow[], report: SyncReport): string {
	const hasOthers = rows.some(({ group }) => others(group.changes).length > 0);
	const columns = [
		"Model",
		"Provider",
		...COLUMNS.map((field) => capitalized(labelOf(field))),
		...(hasOthers ? ["Also"] : []),
		"Change",
	];
	const body = DIRECTIONS.flatMap((direction) => {
		const own = rows.filter((row) => row.direction === direction);
		if (own.length === 0) return [];
		const head = [
			`**${HEADS[direction]}**`,
			...Array<string>(columns.length - 1).fill(""),
		];
		return [head, ...own.map((row) => cells(row, report, hasOthers))];
	});
	return table(
		columns,
		[
			"left",
			"left",
			...COLUMNS.map(() => "right" as const),
			...(hasOthers ? (["left"] as const) : []),
			"right",
		],
		body,
	);
}

function cells(
	row: PriceRow,
	report: SyncReport,
	hasOthers: boolean,
): string[] {
	const { group, model, ratio, of } = row;
	const changedByKey = byKey(group.changes);
	const prices = model && pricesOf(model);
	const rest = others(group.changes);
	const omitted = rest.length - MAX_OTHERS;
	const also = [
		...rest.slice(0, MAX_OTHERS).map((one) => describeMove(one)),
		...(omitted > 0 ? [`${count(omitted)} more`] : []),
	];
	const changed = ratio ? change(ratio) : zeroMove(group.changes);
	return [
		name(group.name),
		listProviders(group.models, report),
		...COLUMNS.map(({ name }) => {
			const changed = changedByKey.get(name);
			return changed ? move(changed) : price(prices?.get(name)?.amount ?? null);
		}),
		...(hasOthers ? [also.join(", ")] : []),
		of === null || !ratio ? changed : `${name(of)} ${changed}`,
	];
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

function byKey(changes: readonly PriceChange[]) {
	return new Map(changes.map((one) => [dimensionKey(one.dimension), one]));
}

/** `input $1 → **$2**`, in Markdown. */
export function describeMove(change: PriceChange, mark = "**"): string {
	return `${name(dimensionLabel(change.dimension))} ${move(change, mark)}`;
}

function move({ dimension, before, after }: PriceChange, mark = "**"): string {
	const now = after === null ? "–" : mark + price(after) + mark;
	return `${price(before)} → ${now}${perUnit(dimension.unit)}`;
}

function capitalized(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** There is no percentage from or to zero, so words say what happened. */
function zeroMove(changes: readonly PriceChange[]): string {
	if (changes.some(({ before, after }) => before === 0 && after !== null))
		return "was $0";
	if (changes.some(({ before, after }) => before !== null && after === 0))
		return "now $0";
	return "";
}

const MAX_BARS = 6;

/** GitHub's chart starts every bar at the minimum of the axis. So each bar shows the price after, with the price before as 100. */
function chart(rows: readonly PriceRow[]): string[] {
	const bars = rows
		.filter(({ ratio }) => ratio !== null && ratio > 0 && size(ratio) < OUTLIER)
		.toSorted((a, b) => size(b.ratio) - size(a.ratio))
		.slice(0, MAX_BARS)
		.toSorted((a, b) => (b.ratio ?? 0) - (a.ratio ?? 0))
		.map(({ ratio, group }) => ({
			label: barLabel(group),
			value: Math.round((ratio ?? 0) * 100),
		}));
	if (bars.length < 3) return [];
	const top =
		Math.ceil(Math.max(100, ...bars.map(({ value }) => value)) / 50) * 50;
	return [
		[
			"```mermaid",
			"xychart-beta horizontal",
			'  title "Largest moves: price after, where before = 100"',
			`  x-axis [${bars.map(({ label }) => `"${label}"`).join(", ")}]`,
			`  y-axis "before = 100" 0 --> ${top}`,
			`  bar [${bars.map(({ value }) => value).join(", ")}]`,
			"```",
		].join("\n"),
	];
}

/** Mermaid's escapes differ between versions, so all other characters are removed. */
function barLabel({ name, models }: PriceGroup): string {
	const provider = models[0]?.provider ?? "";
	const text = visible(`${name} (${provider})`).replace(
		/[^\p{L}\p{N} .()+_-]/gu,
		"",
	);
	return [...text].length > 40 ? `${[...text].slice(0, 39).join("")}…` : text;
}
