import type { Json } from "../lib/json.ts";
import {
	ALL_KINDS,
	type Row,
	type RowKind,
	WHOSE,
	type Whose,
	whoseOf,
} from "./rows.ts";

/** The rows to show: those that match every part of the filter. */
export interface Filter {
	/** Words, each of which must occur somewhere in provider, model, name or field. */
	readonly text: string;
	/** Empty: any. */
	readonly provider: string;
	/** Empty: any. */
	readonly kinds: ReadonlySet<RowKind>;
	/** Empty: anybody's. */
	readonly whose: Whose | "";
	readonly direction: "" | "up" | "down";
	/** The smallest factor by which a number changed; 1: any row. */
	readonly factor: number;
	/** Only models with findings. */
	readonly isFound: boolean;
}

export const EVERYTHING: Filter = {
	text: "",
	provider: "",
	kinds: new Set(),
	whose: "",
	direction: "",
	factor: 1,
	isFound: false,
};

/** @param found the deep links of models and providers with findings */
export function choose(
	rows: readonly Row[],
	filter: Filter,
	found: ReadonlySet<string>,
): Row[] {
	const words = filter.text.toLowerCase().split(/\s+/);
	return rows.filter(
		(row) =>
			(filter.kinds.size === 0 || filter.kinds.has(row.kind)) &&
			(filter.whose === "" || isWhose(row, filter.whose)) &&
			(filter.provider === "" || filter.provider === row.provider) &&
			(filter.direction === "" || filter.direction === directionOf(row)) &&
			(filter.factor <= 1 || sizeOf(row) >= filter.factor) &&
			(!filter.isFound || found.has(row.hash)) &&
			words.every((word) => row.text.includes(word)),
	);
}

/** A model in use is also its vendor's or a reseller's. Providers are nobody's models. */
export function isWhose({ id, isUsed, isOwn }: Row, whose: Whose): boolean {
	if (whose === "used") return isUsed;
	return id !== null && isOwn === (whose === "vendor");
}

export function directionOf({ ratio }: Row): "up" | "down" | null {
	if (ratio === null) return null;
	return ratio > 1 ? "up" : "down";
}

/** Half counts as much as double; from and to zero is infinite. 0: the row has not two numbers. */
function sizeOf({ ratio }: Row): number {
	return ratio === null ? 0 : Math.max(ratio, 1 / ratio);
}

/** The columns, each with the value to sort by. Null and undefined come last in both directions. */
export const COLUMNS = {
	kind: ({ kind }) => ALL_KINDS.indexOf(kind),
	whose: (row) => Object.keys(WHOSE).indexOf(whoseOf(row)),
	provider: ({ provider }) => provider,
	model: ({ id }) => id,
	name: ({ name }) => name,
	field: ({ what }) => what,
	before: ({ before }) => comparable(before),
	after: ({ after }) => comparable(after),
	change: ({ ratio }) => ratio,
} satisfies Record<string, (row: Row) => string | number | null | undefined>;

export type Column = keyof typeof COLUMNS;

/** Null: the order of the report. */
export type Order = {
	readonly column: Column;
	readonly isDescending: boolean;
} | null;

/** Rows that are equal in the column keep their order. */
export function inOrder(rows: readonly Row[], order: Order): readonly Row[] {
	if (order === null) return rows;
	const keyOf = COLUMNS[order.column];
	const sign = order.isDescending ? -1 : 1;
	return rows
		.map((row) => ({ row, key: fold(keyOf(row)) }))
		.sort((a, b) => compare(a.key, b.key, sign))
		.map(({ row }) => row);
}

type Key = string | number | null | undefined;

/** Sorts capitals and small letters together. */
function fold(key: Key): Key {
	return typeof key === "string" ? key.toLowerCase() : key;
}

/** Numbers before texts. */
function compare(a: Key, b: Key, sign: 1 | -1): number {
	const rank = (key: Key) =>
		key === null || key === undefined || key === ""
			? 2
			: typeof key === "string"
				? 1
				: 0;
	if (rank(a) !== rank(b)) return rank(a) - rank(b);
	if (rank(a) === 2 || a === b) return 0;
	return (a ?? 0) < (b ?? 0) ? -sign : sign;
}

function comparable(value: Json | undefined): Key {
	return typeof value === "number" || value === undefined || value === null
		? value
		: JSON.stringify(value);
}
