import {
	createDimension,
	type Dimension,
	dimensionLabel,
} from "../catalog/fields.ts";
import type { Price } from "../changes/prices.ts";
import { visible } from "../report/markdown.ts";
import type { Row } from "./rows.ts";
import { show } from "./values.ts";

/** What a price row is for, e.g. `cost.tiers[272000].input`; null if it is no price. */
export function dimensionOf(what: string): Dimension | null {
	const key = /^cost\.(.*)$/s.exec(what)?.[1];
	if (key === undefined) return null;
	const [, tier, ofTier = ""] = /^tiers\[(\d+)\]\.(.*)$/s.exec(key) ?? [];
	if (tier !== undefined) {
		return createDimension(unquote(ofTier), { tier: Number(tier) });
	}
	const [, mode, ofMode = ""] =
		/^modes\[("(?:[^"\\]|\\.)*"|[^\]]*)\]\.(.*)$/s.exec(key) ?? [];
	return mode === undefined
		? createDimension(unquote(key))
		: createDimension(unquote(ofMode), { mode: unquote(mode) });
}

/** Keys with brackets, dots or quotes are written as JSON, see `dimensionKey`. */
function unquote(key: string): string {
	if (!key.startsWith('"')) return key;
	try {
		return String(JSON.parse(key));
	} catch {
		return key;
	}
}

/** For people: `input over 272K`. */
export function labelOfPrice(what: string): string {
	const dimension = dimensionOf(what);
	return visible(dimension === null ? what : dimensionLabel(dimension));
}

/** Prices by what is charged and by the prompt length or mode that it is for. */
export interface PriceGrid {
	/** `input`, `output`, `cache read` … */
	readonly columns: readonly string[];
	readonly rows: readonly {
		/** `up to 272K`, `over 272K`, `fast mode`; empty: the only prices. */
		readonly label: string;
		/** One for each column; null: nothing to say. */
		readonly cells: readonly (PriceCell | null)[];
	}[];
}

export interface PriceCell {
	/** Absent: there is only one price, or it was not known. */
	readonly before?: string | undefined;
	readonly now: string;
	readonly ratio: number | null;
}

interface PlacedPrice {
	readonly dimension: Dimension;
	readonly cell: PriceCell;
}

/** The prices that changed. */
export function gridOfRows(rows: readonly Row[]): PriceGrid {
	return gridOf(
		rows.flatMap(({ what, before, after, unit, ratio }): PlacedPrice[] => {
			const dimension = dimensionOf(what);
			if (dimension === null || unit === undefined) return [];
			const now = after === undefined ? "not known" : show(after, unit);
			return [{ dimension, cell: { before: show(before, unit), now, ratio } }];
		}),
	);
}

/** All prices of a model. */
export function gridOfPrices(prices: Iterable<Price>): PriceGrid {
	return gridOf(
		[...prices].map(({ dimension, amount }) => ({
			dimension,
			cell: { now: show(amount, dimension.unit), ratio: null },
		})),
	);
}

function gridOf(prices: readonly PlacedPrice[]): PriceGrid {
	const columnOf = ({ name, unit }: Dimension) =>
		dimensionLabel({ name, unit });
	const columns = [
		...new Set(prices.map(({ dimension }) => columnOf(dimension))),
	];
	const tiers = prices.flatMap(({ dimension: { tier } }) => tier ?? []);
	const hasModes = prices.some(({ dimension: { mode } }) => mode !== undefined);
	const plain =
		tiers.length > 0
			? `up to ${Math.min(...tiers) / 1000}K`
			: hasModes
				? "standard mode"
				: "";
	const rowOf = ({ tier, mode }: Dimension) =>
		mode !== undefined
			? `${mode} mode`
			: tier === undefined
				? plain
				: `over ${tier / 1000}K`;
	const rows = [...new Set(prices.map(({ dimension }) => rowOf(dimension)))];
	const cells = new Map(
		prices.map(({ dimension, cell }) => [
			JSON.stringify([rowOf(dimension), columnOf(dimension)]),
			cell,
		]),
	);
	return {
		columns: columns.map(visible),
		rows: rows.map((row) => ({
			label: visible(row),
			cells: columns.map(
				(column) => cells.get(JSON.stringify([row, column])) ?? null,
			),
		})),
	};
}
