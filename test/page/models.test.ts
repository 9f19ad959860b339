// What the page shows of one model: its offers, its prices as a table, and its rows as Markdown.
import { expect, test } from "vitest";
import { pricesOf } from "../../src/changes/prices.ts";
import { identitiesByHash, rankOffers } from "../../src/page/identities.ts";
import {
	gridOfPrices,
	gridOfRows,
	labelOfPrice,
} from "../../src/page/prices.ts";
import { toMarkdown } from "../../src/page/row-text.ts";
import { rowsOf } from "../../src/page/rows.ts";
import { price, reportOf, VARIED, WHOSE_MODELS } from "./reports.ts";

test("a model's offers are its vendor's own, then by price, with the cheapest that is neither free nor removed marked", () => {
	const identity = identitiesByHash(WHOSE_MODELS).get("openai:gpt-5");
	if (identity === undefined) throw new Error("It has one");
	expect(
		rankOffers(identity).map(
			({ provider, isCheapest }) => provider + (isCheapest ? " cheapest" : ""),
		),
	).toEqual(["openai", "gone", "cheap cheapest", "dear", "free", "unknown"]);
});

test("prices are a table: tiers and modes are its rows, and what is charged its columns", () => {
	const cost = {
		...{ input: 1, output: 2 },
		tiers: [{ input: 3, tier: { size: 272_000 } }],
	};
	const modes = { fast: { cost: { output: 4 } } };
	const model = { id: "m", cost, experimental: { modes } };
	const grid = gridOfPrices(pricesOf(model).values());
	expect(grid.columns).toEqual(["input", "output"]);
	expect(
		grid.rows.map(({ label, cells }) => [
			label,
			...cells.map((cell) => cell?.now ?? null),
		]),
	).toEqual([
		["up to 272K", "$1.00", "$2.00"],
		["over 272K", "$3.00", null],
		["fast mode", null, "$4.00"],
	]);
});

test("prices that changed have both values, in whatever way their keys are written", () => {
	const dimensions = ["input", "tiers[200000].input", 'modes["a]b"].input'];
	const prices = [
		...dimensions.map((dimension) => price("p", "m", dimension, 1, 2)),
		price("p", "m", "output", 1, null),
	];
	const grid = gridOfRows(rowsOf(reportOf({ prices })));
	expect(grid.rows.map(({ label }) => label)).toEqual([
		"up to 200K",
		"over 200K",
		"a]b mode",
	]);
	expect(grid.rows[0]?.cells).toEqual([
		{ before: "$1.00", now: "$2.00", ratio: 2 },
		{ before: "$1.00", now: "not known", ratio: null },
	]);
	expect(labelOfPrice("cost.tiers[200000].cache_read")).toBe(
		"cache read over 200K",
	);
	expect(labelOfPrice("limit.context")).toBe("limit.context");
});

test("a row is copied as a table for GitHub, in which upstream's text stays text", () => {
	const added = [{ provider: "p", id: "a|b`", name: "x", reasoning: true }];
	const rows = [
		...rowsOf(VARIED).slice(0, 1),
		...rowsOf(reportOf({ models: { added } })),
	];
	expect(toMarkdown(rows).split("\n").slice(2)).toEqual([
		"| Costs more | `openai:gpt-5` | `cost.input` | `$1.00` | `$3.00` | 3x |",
		"| New | <code>p&#58;a&#124;b&#96;</code> | | – | `reasoning` | |",
	]);
});
