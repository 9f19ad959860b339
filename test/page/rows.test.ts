import { expect, test } from "vitest";
import { rowsOf, whoseOf } from "../../src/page/rows.ts";
import { price, reportOf, VARIED, WHOSE_MODELS } from "./reports.ts";

const inShort = (report = VARIED) =>
	rowsOf(report).map(
		({ kind, hash, what, ratio }) =>
			`${kind} ${hash}${what && ` ${what}`}${ratio === null ? "" : ` ${ratio}`}`,
	);

test("every change is a row of one kind, in the order of the pull request", () => {
	expect(inShort()).toEqual([
		"increased openai:gpt-5 cost.input 3",
		"decreased openai:gpt-5 cost.output 0.5",
		"increased deepseek:deepseek/chat:free cost.input Infinity",
		"priced deepseek:deepseek/chat:free cost.cache_read",
		"removed openai:gpt-3",
		"deprecated deepseek:deepseek/chat:free status",
		"renamed google_vertex:gemini@2.0",
		"added novel:fresh-1",
		"changed openai:gpt-5 limit.context 0.5",
		"changed openai:gpt-5 modalities.input",
		"changed google_vertex:gemini@2.0 family",
		"provider novel new",
		"provider openai doc",
	]);
});

test("what happens to models in use comes first, then the vendors' own models, then all others", () => {
	const report = { ...VARIED, ...WHOSE_MODELS };
	const rows = rowsOf(report);
	expect(rows.map((row) => `${whoseOf(row)} ${row.hash}`)).toEqual([
		// In use under its old id.
		"used google_vertex:gemini@2.0",
		"used google_vertex:gemini@2.0",
		"used novel:fresh-1",
		"vendor openai:gpt-5",
		"vendor openai:gpt-5",
		"vendor openai:gpt-3",
		"vendor openai:gpt-5",
		"vendor openai:gpt-5",
		...rows.slice(8).map(({ hash }) => `reseller ${hash}`),
	]);
	expect(rows).toHaveLength(13);
});

test("what is new everywhere comes before what is only new somewhere, and what most providers added before the rest", () => {
	const at = (provider: string, id: string) => ({ provider, id, name: id });
	const identity = (key: string, providers: string[], vendor = "") => ({
		...{ key, vendor: null },
		listings: providers.map((provider) => ({
			...{ provider, id: key },
			...(provider === vendor && { own: true }),
		})),
	});
	const report = reportOf({
		models: {
			added: [at("b", "known"), at("b", "one"), at("b", "two"), at("c", "two")],
		},
		identities: [
			identity("known", ["a", "b"]),
			identity("one", ["b"]),
			// Its vendor has it only now, so it is new, whoever had it before.
			identity("two", ["b", "c", "old"], "c"),
		],
	});
	expect(rowsOf(report).map(({ hash }) => hash)).toEqual([
		"c:two",
		"b:two",
		"b:one",
		"b:known",
	]);
});

test("a new or removed model says on one line what is known of it", () => {
	const added = [
		{
			...{ provider: "p", id: "m", name: "M" },
			cost: { input: 0.2, output: 0.4, tiers: [] },
			limit: { context: 1_000_000, output: 384_000 },
			modalities: { input: ["text", "image"], output: ["text"] },
			reasoning: true,
			structured_output: true,
			tool_call: false,
			status: "beta",
			release_date: "2026-07-31",
		},
		{ provider: "p", id: "n", name: "N", limit: "none", cost: [] },
	];
	expect(
		rowsOf(reportOf({ models: { added } })).map(({ facts }) => facts),
	).toEqual([
		"$0.20 in, $0.40 out · 1M context · 384K output · reasoning, image in · beta · released 2026-07-31",
		"",
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
