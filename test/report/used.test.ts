import { describe, expect, test } from "vitest";
import { compareCatalogs } from "../../src/changes/compare.ts";
import { goneModels } from "../../src/changes/gone.ts";
import { renderBody } from "../../src/report/body.ts";
import { describeRun } from "../../src/report/terminal.ts";
import { findAffected } from "../../src/usage/affected.ts";
import { findGone } from "../../src/usage/gone.ts";
import { billOf, readProfile } from "../../src/usage/profile.ts";
import type { Use } from "../../src/usage/use.ts";
import { catalogOf } from "../../testkit/catalogs.ts";
import { syncReportOf } from "../../testkit/sync-reports.ts";
import { useOf as use } from "../../testkit/uses.ts";

const cost = (input: number) => ({ cost: { input, output: input * 4 } });
const before = catalogOf({
	openai: {
		"gpt-4": { family: "gpt", release_date: "2023-03-14", ...cost(30) },
		"gpt-5": cost(1),
		other: {},
	},
	azure: { "gpt-4": { family: "gpt", ...cost(30) }, other: {} },
});
const after = catalogOf({
	openai: {
		"gpt-5": cost(1.5),
		"gpt-4.5": { family: "gpt", release_date: "2025-02-27", ...cost(20) },
		"gpt-2": { family: "gpt", release_date: "2019-02-14", ...cost(30) },
		other: {},
	},
	azure: { "gpt-4": { family: "gpt", ...cost(30) }, other: {} },
});
const diff = compareCatalogs(before, after);

function body(
	uses: Use[],
	rest: Parameters<typeof syncReportOf>[2] = {},
): string {
	const usage = { ...findAffected(uses, diff, 3), gone: [] };
	return renderBody(syncReportOf(before, after, { usage, ...rest }));
}

test("the terminal names no line twice: not for a model that it names twice, nor for two models that it names", () => {
	const gone = goneModels(
		["gpt-1", "gpt-0"].map((id) => ({
			provider: "openai",
			id,
			since: "2026-06-01",
			renamedTo: null,
		})),
		[],
		after,
	);
	const uses = ["gpt-1", "gpt-0", "gpt-1"].map((id) => use(id, "openai"));
	const usage = {
		...findAffected([use("gpt-4", "openai"), use("gpt-4", "openai")], diff, 1),
		gone: findGone(uses, gone),
	};
	const report = syncReportOf(before, after, { usage });
	const lines = describeRun({ report }, { verbose: false });

	expect(lines.map(({ text }) => text).slice(-6)).toEqual([
		"  openai:gpt-4: removed (nearest: openai:gpt-4.5)",
		"    lib/chat.ex:1",
		"In your code, but no longer in the catalog (2):",
		"  openai:gpt-1: removed, 2026-06-01",
		"  openai:gpt-0: removed, 2026-06-01",
		"    lib/chat.ex:1",
	]);
});

describe("what the repository names", () => {
	test("comes first: in the first sentence, and in the first table, with its lines", () => {
		const text = body([
			use("gpt-4", "openai"),
			use("gpt-5", "openai", "web/a b.ts", 7),
		]);
		expect(text).toMatch(
			/^\*\*2 models that this repository names are affected\*\*: `openai:gpt-4` is removed \(nearest: `openai:gpt-4\.5`, −33%\), `openai:gpt-5` costs 50% more\./,
		);
		expect(text.indexOf("### Used here (2)")).toBeLessThan(
			text.indexOf("Removed by their vendors"),
		);
		expect(text).toContain(
			"| `openai:gpt-4` | **removed**; nearest: `openai:gpt-4.5`, −33% | `lib/chat.ex:1` |",
		);
		expect(text).toContain(
			"input $1.00 → **$1.50**, output $4.00 → **$6.00** (+50%)",
		);
	});

	test("is linked to the lines as the base has them", () => {
		const text = body([use("gpt-4", "openai", "web/a b(c).ts", 7)], {
			permalink: "https://github.com/acme/assistant/blob/0123abc/",
		});
		expect(text).toContain(
			"[`web/a b(c).ts:7`](https://github.com/acme/assistant/blob/0123abc/web/a%20b%28c%29.ts#L7)",
		);
	});

	test("is said to be untouched where nothing happens to it, with what it costs", () => {
		const text = body([use("other", "openai"), use("gpt-4", "azure")]);
		expect(text).toMatch(
			/^Nothing happens to the 2 models that this repository names\./,
		);
		expect(text).not.toContain("### Used here");
		expect(text).toContain("<b>Models in use</b>: what 1 model costs,");
		expect(text).toContain("| `azure:gpt-4` | 1× | $52.50 | $52.50 |");
	});

	test("is not spoken of where no model is named, or none was looked for", () => {
		expect(body([])).not.toContain("this repository");
		expect(renderBody(syncReportOf(before, after))).not.toContain(
			"this repository",
		);
	});

	test("comes with a row for code and configuration only; what tests, documents and data name is apart", () => {
		const at = (path: string, place: Use["place"]) => ({
			...use("gpt-4", "openai", path),
			place,
		});
		const usage = findAffected(
			[
				at("test/a.exs", "test"),
				at("lib/b.ex", "code"),
				{ ...use("gpt-5", "openai", "README.md"), place: "document" },
			],
			diff,
			3,
		);
		expect(
			usage.affected.map(({ id, uses }) => [id, uses.map(({ path }) => path)]),
		).toEqual([["gpt-4", ["lib/b.ex", "test/a.exs"]]]);
		expect(usage.affectedElsewhere.map(({ id }) => id)).toEqual(["gpt-5"]);
	});

	test("names a line once, however often the line names the model", () => {
		const twice = [use("gpt-4", "openai"), use("gpt-4", "openai")];
		const { affected, models } = findAffected(twice, diff, 1);
		expect(affected[0]?.uses).toHaveLength(1);
		expect(models).toMatchObject([{ uses: [{}] }]);
	});

	test.each([
		["was not known before", {}, { input: 1, output: 4 }, false],
		["moves by 9%", { input: 1, output: 4 }, { input: 1.09, output: 4 }, false],
		["moves by 10%", { input: 1, output: 4 }, { input: 1.1, output: 4 }, true],
		["falls by 10%", { input: 10, output: 4 }, { input: 9, output: 4 }, true],
		["was zero", { input: 0, output: 4 }, { input: 1, output: 4 }, true],
		["is gone", { input: 1, output: 4 }, { output: 4 }, true],
	])("has a row for a price that %s: %j to %j", (_, was, is, hasRow) => {
		const prices = compareCatalogs(
			catalogOf({ openai: { "gpt-5": { cost: was }, other: {} } }),
			catalogOf({ openai: { "gpt-5": { cost: is }, other: {} } }),
		);
		const { affected } = findAffected([use("gpt-5", "openai")], prices, 1);
		expect(affected).toHaveLength(hasRow ? 1 : 0);
	});

	test("is calculated per month if there is a usage profile", () => {
		const profile = readProfile(
			'{"openai:gpt-5": {"input": 10000000}, "openai:gpt-4": {"input": 1}}',
			"u.json",
		);
		const text = body([], { bill: billOf(profile, diff) });
		expect(text).toContain(
			"Your month: $10.00 → **$15.00** (+50%) (not counted, because they are removed or have no price: `openai:gpt-4`).",
		);
	});
});

test("hostile paths are text: no link, mention or cell breaks", () => {
	const text = body([use("gpt-4", "openai", "a|b](x)`@org/team.md", 1)], {
		permalink: "https://github.com/acme/assistant/blob/0123abc/",
	});
	const row =
		text.split("\n").find((line) => line.includes("**removed**")) ?? "";
	expect(row.replace(/<code>.*?<\/code>/g, "").match(/\|/g)).toHaveLength(4);
	expect(row).not.toMatch(/[^>;]@org/);
});
