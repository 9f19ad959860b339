import { describe, expect, test } from "vitest";
import { hashOf } from "../../src/page/address.ts";
import { ALL_KINDS, rowsOf } from "../../src/page/rows.ts";
import { toReport } from "../../src/report/json.ts";
import { noRealData, readCatalog } from "../../testkit/data.ts";
import { syncReportOf, WEEKS } from "../../testkit/sync-reports.ts";
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

describe.skipIf(noRealData)("on what models.dev really published", () => {
	test.each(WEEKS)(
		"%s to %s: as many rows as the report counts",
		async (...week) => {
			const [before, after] = await Promise.all(
				week.map((at) => readCatalog(at)),
			);
			if (!before || !after) throw new Error("There are two catalogs");
			const report = toReport(syncReportOf(before, after));
			const rows = rowsOf(report);
			const counted = Object.fromEntries(
				ALL_KINDS.map((kind) => [
					kind,
					rows.filter((row) => row.kind === kind).length,
				]),
			);
			const { models, prices } = report.counts;
			expect(counted).toMatchObject({
				removed: models.removed,
				added: models.added,
				renamed: models.renamed,
				increased: prices.increases,
				decreased: prices.decreases,
			});
			const shown = new Set(rows.map(({ hash }) => hash));
			const missing = report.models.changed.filter(
				(model) => !shown.has(hashOf(model)),
			);
			expect(missing).toEqual([]);
		},
	);
});
