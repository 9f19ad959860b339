// What a terminal shows of a run.
import { expect, test } from "vitest";
import { describeRun } from "../../src/report/terminal.ts";
import { catalogOf } from "../../testkit/catalogs.ts";
import { syncReportOf } from "../../testkit/sync-reports.ts";

const before = catalogOf({
	p: { a: { cost: { input: 1, output: 4 } }, b: {} },
});

const linesOf = (
	after: Parameters<typeof catalogOf>[0],
	staleFiles: readonly string[] = [],
) =>
	describeRun(
		{ report: syncReportOf(before, catalogOf(after), { staleFiles }) },
		{ verbose: false },
	).map(({ text }) => text);

test("only what there is has a number, in the singular if it is one", () => {
	const lines = linesOf({ p: { a: { cost: { input: 2, output: 8 } } } });

	expect(lines.filter((line) => /^[A-Z]\w+: {2,}/.test(line))).toEqual([
		"Models:    1 removed, 1 changed",
		"Prices:    1 costs more",
	]);
	expect(
		linesOf({ p: { a: { cost: { input: 1, output: 4 } }, b: {} } }),
	).toEqual(["1 provider, 2 models"]);
});

test("a price is called as in the pull request", () => {
	const tiers = (input: number) => [{ input, tier: { size: 272_000 } }];
	const cost = (cache_read: number) => ({
		cost: { input: 1, output: 4, cache_read, tiers: tiers(cache_read) },
	});
	const lines = describeRun(
		{
			report: syncReportOf(
				catalogOf({ p: { a: cost(0.2) } }),
				catalogOf({ p: { a: cost(0.4) } }),
			),
		},
		{ verbose: false },
	).map(({ text }) => text);

	expect(lines).toContain(
		"  p:a: cache read $0.20 -> $0.40 (2x), input over 272K $0.20 -> $0.40 (2x)",
	);
});

test("of many stale files ten are named", () => {
	const files = Array.from({ length: 12 }, (_, index) => `old/${index}.json`);
	const [line] = linesOf({ p: { a: {}, b: {} } }, files);

	expect(line).toBe(
		`Stale files to delete: ${files.slice(0, 10).join(", ")}, and 2 more`,
	);
});
