import { describe, expect, test } from "vitest";
import { compareCatalogs } from "../../src/changes/compare.ts";
import { renderReport, toReport } from "../../src/report/json.ts";
import { reportSchema } from "../../src/report/schema.ts";
import { findAffected } from "../../src/usage/affected.ts";
import { catalogOf } from "../../testkit/catalogs.ts";
import { syncReportOf } from "../../testkit/sync-reports.ts";

const priced = (input: number) => ({
	canonical_model_id: "openai/gpt-5",
	cost: { input, output: 4 * input },
});
const before = catalogOf({
	openai: { "gpt-5": priced(2), "gpt-4": {}, still: {} },
	reseller: { "openai/gpt-5": priced(3), "openai/gpt-4": {} },
});
const after = catalogOf({
	openai: {
		"gpt-5": { ...priced(1), limit: { context: 1000 } },
		"gpt-4": {},
		still: {},
	},
	reseller: { "openai/gpt-4": {} },
	late: { "gpt-5": { ...priced(9), reasoning: true } },
});
const use = {
	...{ provider: "openai", id: "still", path: "a.ts", line: 1, column: 1 },
	...{ start: 0, written: "still", isWhole: true },
	settledBy: "explicit",
	place: "code",
	standing: "listed",
} as const;
const usage = {
	...findAffected([use], compareCatalogs(before, after), 1),
	gone: [],
};
const report = toReport(
	syncReportOf(before, after, {
		usage,
		permalink: "https://github.com/o/r/blob/abc/",
		pages: new Map([["openai", "https://example.org/"]]),
	}),
	"https://github.com/o/r/pulls?q=x",
);

describe("report.json", () => {
	test("has one line for each item of a list", () => {
		const { models, links } = report;
		const [removed] = models.removed;
		const text = renderReport(report).join("");
		expect(JSON.parse(text)).toEqual(report);
		expect(text).toMatch(/^\{\n {2}"version": 1,\n {2}"source": \{\n/);
		expect(text).toContain(
			`    "removed": [\n      ${JSON.stringify(removed)}\n    ],\n`,
		);
		expect(text).toContain(
			`    "providers": {\n      "openai": "${links.providers.openai}"\n    }\n  },\n`,
		);
		expect(text.endsWith('  "patches": []\n}\n')).toBe(true);
	});

	test("has the models that changed or are in use at all their providers, those that are removed included", () => {
		expect(report.identities).toEqual([
			{
				key: "openai/gpt-5",
				vendor: "openai",
				listings: [
					{ provider: "late", id: "gpt-5", input: 9, output: 36 },
					{
						...{ provider: "openai", id: "gpt-5", own: true },
						...{ input: 1, output: 4, context: 1000 },
					},
					{
						...{ provider: "reseller", id: "openai/gpt-5", removed: true },
						...{ input: 3, output: 12 },
					},
				],
			},
			{
				key: "still",
				vendor: "openai",
				listings: [{ provider: "openai", id: "still", own: true }],
			},
		]);
	});

	test("has the facts of a new model, and where to read on", () => {
		expect(report.models.added).toMatchObject([
			{ provider: "late", cost: { input: 9 }, reasoning: true },
		]);
		expect(report.links).toEqual({
			files: "https://github.com/o/r/blob/abc/",
			pullRequest: "https://github.com/o/r/pulls?q=x",
			providers: { openai: "https://example.org/" },
		});
		expect(reportSchema.parse(report)).toEqual(report);
	});
});
