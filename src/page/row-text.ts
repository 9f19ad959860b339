import { code, quoted, table } from "../report/markdown.ts";
import type { AddressTarget } from "./address.ts";
import { KINDS, type Row } from "./rows.ts";
import { show, showChange } from "./values.ts";

/** The id as code names it. */
export function idOf({ provider, id }: AddressTarget): string {
	return id === null ? provider : `${provider}:${id}`;
}

/** A row as a table that GitHub shows, for an issue or a comment. */
export function toMarkdown(rows: readonly Row[]): string {
	return table(
		["Change", "Model", "Field", "Before", "After", "Size"],
		["left", "left", "left", "left", "left", "right"],
		rows.map((row) => {
			const { kind, what, before, after, unit, facts = "" } = row;
			const isGone = kind === "removed";
			const value = (value: Row["before"]) =>
				value === undefined ? "–" : quoted(show(value, unit));
			const ofFacts = (isHere: boolean) =>
				facts === "" || !isHere ? "–" : quoted(facts);
			return [
				KINDS[kind].label,
				code(idOf(row)),
				what === "" ? "" : code(what),
				before === undefined ? ofFacts(isGone) : value(before),
				after === undefined ? ofFacts(!isGone) : value(after),
				showChange(row),
			];
		}),
	);
}
