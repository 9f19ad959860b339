import fc from "fast-check";
import { expect, test } from "vitest";
import { toCsv } from "../../src/page/csv.ts";
import { rowsOf } from "../../src/page/rows.ts";
import { HOSTILE, price, reportOf, VARIED } from "./reports.ts";

/** The cells of each line, by RFC 4180. */
function parse(csv: string): string[][] {
	const lines: string[][] = [[]];
	for (const [, quoted, plain = "", end] of csv
		.slice(1)
		.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
		lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
		if (end !== ",") lines.push([]);
	}
	return lines.slice(0, -1);
}

test("a spreadsheet has a line for each row, with numbers as they are", () => {
	const lines = parse(toCsv(rowsOf(VARIED)));
	expect(lines).toHaveLength(14);
	expect(lines[0]?.join()).toBe(
		"change,whose,provider,model,id,name,field,before,after,ratio,unit,facts",
	);
	expect(lines[1]).toEqual([
		...["Costs more", "Reseller", "openai", "gpt-5", "openai:gpt-5", "GPT-5"],
		...["cost.input", "1", "3", "3", "USD per million tokens", ""],
	]);
});

test("no cell is a formula or ends its line, whatever upstream's names are", () => {
	const names = fc.oneof(
		fc.constantFrom(
			...HOSTILE,
			"=1+1",
			"+1",
			"-1",
			"@x",
			" =1",
			"\t=1",
			"\r=1",
			'"',
			",",
			"＝1",
		),
		fc.string({ unit: "binary" }),
	);
	fc.assert(
		fc.property(names, names, (id, name) => {
			const rows = rowsOf(
				reportOf({
					models: { added: [{ provider: id, id, name }] },
					prices: [price(name, id, id, 1, 2)],
				}),
			);
			const lines = parse(toCsv(rows));
			expect(lines).toHaveLength(rows.length + 1);
			for (const line of lines) {
				expect(line).toHaveLength(12);
				for (const cell of line) expect(cell).not.toMatch(/^\s*[=+\-@＝]/);
			}
			const added = lines.find(([kind]) => kind === "New");
			expect(added?.[5]?.replace(/^'/, "")).toBe(name.replace(/^'/, ""));
		}),
	);
});
