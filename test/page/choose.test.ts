import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	COLUMNS,
	type Column,
	choose,
	EVERYTHING,
	type Filter,
	inOrder,
} from "../../src/page/choose.ts";
import { type Row, rowsOf } from "../../src/page/rows.ts";
import { VARIED, WHOSE_MODELS } from "./reports.ts";

const rows = rowsOf(VARIED);
const found = new Set(["openai:gpt-5"]);

const inShort = (some: readonly Row[]) =>
	some.map(({ kind, provider, what }) => `${kind} ${provider} ${what}`.trim());
const chosen = (part: Partial<Filter>) =>
	inShort(choose(rows, { ...EVERYTHING, ...part }, found));

describe("a filter", () => {
	test("that asks for nothing keeps everything", () => {
		expect(choose(rows, EVERYTHING, found)).toEqual(rows);
	});

	test.each([
		["DeepSeek Chat", 3],
		["gpt-5", 4],
		["cost. gpt", 2],
		["openai:gpt-3", 1],
		["gemini@2", 2],
		["  ", rows.length],
		[".*", 0],
	])(
		"for the words %j keeps the %i rows that have each of them",
		(text, hits) => {
			expect(chosen({ text })).toHaveLength(hits);
		},
	);

	test("for a provider keeps its models and itself", () => {
		expect(chosen({ provider: "novel" })).toEqual([
			"added novel",
			"provider novel new",
		]);
	});

	test("for two kinds keeps either", () => {
		expect(chosen({ kinds: new Set(["removed", "added"]) })).toEqual([
			"removed openai",
			"added novel",
		]);
	});

	test("for a direction keeps numbers that moved that way, prices or not", () => {
		expect(chosen({ direction: "down" })).toEqual([
			"decreased openai cost.output",
			"changed openai limit.context",
		]);
	});

	test("for a factor counts moves up and down alike, and those from zero as the largest", () => {
		expect(chosen({ factor: 2 })).toHaveLength(4);
		expect(chosen({ factor: 3 })).toEqual([
			"increased openai cost.input",
			"increased deepseek cost.input",
		]);
		expect(chosen({ factor: 1e9 })).toEqual(["increased deepseek cost.input"]);
	});

	test("for findings keeps the models that have some", () => {
		expect(chosen({ isFound: true })).toHaveLength(4);
	});

	test("for whose models keeps those in use, or those of vendors or of resellers, in use or not", () => {
		const known = rowsOf({ ...VARIED, ...WHOSE_MODELS });
		const idsOf = (whose: Filter["whose"]) => [
			...new Set(
				choose(known, { ...EVERYTHING, whose }, found).map(({ id }) => id),
			),
		];
		expect(idsOf("used")).toEqual(["gemini@2.0", "fresh-1"]);
		expect(idsOf("vendor")).toEqual(["fresh-1", "gpt-5", "gpt-3"]);
		expect(idsOf("reseller")).toEqual(["gemini@2.0", "deepseek/chat:free"]);
	});

	test("of several parts keeps what fits all", () => {
		expect(
			chosen({ text: "gpt", direction: "up", kinds: new Set(["increased"]) }),
		).toEqual(["increased openai cost.input"]);
	});
});

describe("an order", () => {
	const columns = fc.constantFrom(...(Object.keys(COLUMNS) as Column[]));

	test("keeps every row, is sorted, and leaves what has no value last either way", () => {
		fc.assert(
			fc.property(columns, fc.boolean(), (column, isDescending) => {
				const sorted = inOrder(rows, { column, isDescending });
				expect(new Set(sorted)).toEqual(new Set(rows));
				const isMissing = sorted.map((row) => {
					const key = COLUMNS[column](row);
					return key === null || key === undefined || key === "";
				});
				expect(isMissing).toEqual(isMissing.toSorted());
			}),
		);
	});

	test("by change puts the largest rise first and the largest fall last", () => {
		const sorted = inOrder(rows, { column: "change", isDescending: true });
		expect(sorted.slice(0, 4).map(({ ratio }) => ratio)).toEqual([
			Number.POSITIVE_INFINITY,
			3,
			0.5,
			0.5,
		]);
	});

	test("by name does not put capitals first", () => {
		const named = ["b", "C", "a"].map((name) => ({ ...first(), name }));
		const sorted = inOrder(named, { column: "name", isDescending: false });
		expect(sorted.map(({ name }) => name)).toEqual(["a", "b", "C"]);
	});

	test("of equals is the report's", () => {
		const equal = rows.map((row) => ({ ...row, name: "same" }));
		const order = { column: "name", isDescending: true } as const;
		expect(inOrder(equal, order)).toEqual(equal);
	});
});

function first(): Row {
	const [row] = rows;
	if (row === undefined) throw new Error("There are rows");
	return row;
}
