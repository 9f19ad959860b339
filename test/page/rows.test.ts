import { expect, test } from "vitest";
import { rowsOf } from "../../src/page/rows.ts";
import { price, reportOf, VARIED } from "./reports.ts";

const inShort = (report = VARIED) =>
	rowsOf(report).map(
		({ kind, hash, what, ratio }) =>
			`${kind} ${hash}${what && ` ${what}`}${ratio === null ? "" : ` ${ratio}`}`,
	);

test("every change is a row of one kind, most important kind first", () => {
	expect(inShort()).toEqual([
		"removed openai:gpt-3",
		"deprecated deepseek:deepseek/chat:free status",
		"renamed google_vertex:gemini@2.0",
		"increased openai:gpt-5 cost.input 3",
		"increased deepseek:deepseek/chat:free cost.input Infinity",
		"decreased openai:gpt-5 cost.output 0.5",
		"priced deepseek:deepseek/chat:free cost.cache_read",
		"added novel:fresh-1",
		"changed openai:gpt-5 limit.context 0.5",
		"changed openai:gpt-5 modalities.input",
		"changed google_vertex:gemini@2.0 family",
		"provider novel new",
		"provider openai doc",
	]);
});

test("a field of the cost that moved no price is reported like any other", () => {
	const fields = [{ field: ["cost", "unit"], after: "minute" }];
	const changed = [{ provider: "p", id: "m", name: "M", fields }];
	expect(inShort(reportOf({ models: { changed } }))).toEqual([
		"changed p:m cost.unit",
	]);
});

test("a renamed model is found by its old id", () => {
	const renamed = rowsOf(VARIED).find(({ kind }) => kind === "renamed");
	expect(renamed).toMatchObject({ before: "gemini@2", after: "gemini@2.0" });
	expect(renamed?.text).toContain("google_vertex:gemini@2\n".trim());
});

test("a model that moved to another provider is shown with both", () => {
	const place = { id: "m", name: "M", fields: [], evidence: [] };
	const renamed = [
		{
			...place,
			from: { provider: "old", id: "m" },
			to: { provider: "new", id: "m" },
		},
	];
	expect(rowsOf(reportOf({ models: { renamed } }))).toMatchObject([
		{ before: "old:m", after: "new:m" },
	]);
});
test("a price has the unit that the report says, which is million tokens where it says none", () => {
	const prices = [
		price("p", "m", "input", 1, 2),
		{ ...price("p", "m", "per_request", 1, 2), per: "request" },
		{ ...price("p", "m", "video", 1, 2), per: null },
	];
	expect(rowsOf(reportOf({ prices })).map(({ unit }) => unit)).toEqual([
		{ per: "million tokens" },
		{ per: "request" },
		null,
	]);
});
