import type { Json } from "../lib/json.ts";
import { idOf } from "./row-text.ts";
import { KINDS, type Row, WHOSE, whoseOf } from "./rows.ts";

const HEAD = [
	"change",
	"whose",
	"provider",
	"model",
	"id",
	"name",
	"field",
	"before",
	"after",
	"ratio",
	"unit",
	"facts",
];

/** The rows for a spreadsheet, by RFC 4180. Numbers are not rounded. */
export function toCsv(rows: readonly Row[]): string {
	const lines = rows.map((row) => [
		KINDS[row.kind].label,
		WHOSE[whoseOf(row)].short,
		row.provider,
		row.id ?? "",
		idOf(row),
		row.name,
		row.what,
		text(row.before),
		text(row.after),
		row.ratio === null ? "" : String(row.ratio),
		row.unit === undefined ? "" : `USD per ${row.unit?.per ?? "?"}`,
		row.facts ?? "",
	]);
	// Spreadsheets take a file for UTF-8 if it begins with this mark.
	return `\ufeff${[HEAD, ...lines].map((line) => `${line.map(cell).join(",")}\r\n`).join("")}`;
}

function text(value: Json | undefined): string {
	if (value === undefined) return "";
	return typeof value === "string" ? value : JSON.stringify(value);
}

/** A spreadsheet would run a text that begins like a formula, also after spaces. With a quote before it, it stays a text. */
function cell(text: string): string {
	const safe = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
