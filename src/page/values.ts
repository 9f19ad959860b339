import { type PriceUnit, perUnit } from "../catalog/fields.ts";
import { isObject, type Json } from "../lib/json.ts";
import { change, price } from "../lib/numbers.ts";
import { visible } from "../report/markdown.ts";
import type { Row } from "./rows.ts";

const exact = new Intl.NumberFormat("en-US", { maximumFractionDigits: 20 });

/** A value as a line of text. An absent value is a dash. With a unit, a number is a price. */
export function show(value: Json | undefined, unit?: PriceUnit): string {
	if (value === undefined) return "–";
	if (typeof value === "number") {
		return unit === undefined
			? exact.format(value)
			: price(value) + perUnit(unit);
	}
	if (typeof value === "string") return value === "" ? '""' : visible(value);
	if (Array.isArray(value) && value.every((item) => typeof item === "string")) {
		return value.length === 0 ? "none" : value.map(visible).join(", ");
	}
	const parts = leaves(value);
	if (parts.has("")) return visible(JSON.stringify(value));
	return [...parts]
		.map(([path, leaf]) => `${visible(path)}: ${show(leaf)}`)
		.join("; ");
}

/** `+40%`, `2.3x`; from and to zero there is no percentage. */
export function showChange({
	ratio,
	before,
}: Pick<Row, "ratio" | "before">): string {
	if (ratio === null) return "";
	if (before === 0) return "from zero";
	return ratio === 0 ? "to zero" : change(ratio);
}

/** One line of two values side by side. */
export interface ValuePair {
	/** The path within the value, e.g. `[0].input`; empty for the whole value. */
	readonly path: string;
	readonly before?: Json | undefined;
	readonly after?: Json | undefined;
}

/** Splits two values into pairs to show side by side. Lists of texts stay whole. */
export function sideBySide(
	before: Json | undefined,
	after: Json | undefined,
): ValuePair[] {
	const old = leaves(before);
	const now = leaves(after);
	return [...new Set([...old.keys(), ...now.keys()])].map((path) => ({
		path,
		before: old.get(path),
		after: now.get(path),
	}));
}

/** The leaf values by path. Values from upstream are only a few objects deep, so recursion is safe. */
function leaves(value: Json | undefined): Map<string, Json> {
	const found = new Map<string, Json>();
	const visit = (value: Json, path: string) => {
		if (
			Array.isArray(value) &&
			value.some((item) => typeof item === "object")
		) {
			for (const [index, item] of value.entries()) {
				visit(item, `${path}[${index}]`);
			}
		} else if (isObject(value) && Object.keys(value).length > 0) {
			for (const [key, item] of Object.entries(value)) {
				visit(item, path === "" ? key : `${path}.${key}`);
			}
		} else found.set(path, value);
	};
	if (value !== undefined) visit(value, "");
	return found;
}

/** A list's members, each with whether only this list has it. */
export function members(
	own: Json | undefined,
	other: Json | undefined,
): { text: string; isOwn: boolean }[] | null {
	if (!Array.isArray(own) || !Array.isArray(other)) return null;
	const others = new Set(other.map((item) => JSON.stringify(item)));
	return own.map((item) => ({
		text: show(item),
		isOwn: !others.has(JSON.stringify(item)),
	}));
}
