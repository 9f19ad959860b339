import { expect, test } from "vitest";
import type { Model } from "../../src/catalog/model.ts";
import { withoutAsides } from "../../src/report/asides.ts";
import { renderBody } from "../../src/report/body.ts";
import {
	changesSinceLastUpdate,
	fingerprintsOf,
} from "../../src/report/changes-since-last-update.ts";
import type { SyncReport } from "../../src/report/sync-report.ts";
import { catalogOf } from "../../testkit/catalogs.ts";
import { syncReportOf } from "../../testkit/sync-reports.ts";

const models = (...prices: (number | null)[]) =>
	catalogOf({
		openai: Object.fromEntries(
			prices.flatMap((input, index): [string, Model][] => {
				const id = `model-${index}`;
				return input === null
					? []
					: [[id, { id, name: id, cost: { input, output: input } }]];
			}),
		),
	});

const base = models(1, 1, 1, null);
const first = syncReportOf(base, models(2, 1, 1, null));

const TITLE = "the last version of this pull request";
const since = (report: SyncReport, last: SyncReport) =>
	changesSinceLastUpdate(report, {
		fingerprints: fingerprintsOf(last),
		title: TITLE,
	});

test("a version says what it reports that the last one did not", () => {
	const second = syncReportOf(base, models(2, 3, null, 5));
	expect(since(second, first).text).toBe(
		[
			"<details><summary><b>Since the last version of this pull request</b>: 1 more removed, 1 more repriced, 1 more added</summary>",
			"",
			"- 1 more removed: `openai:model-2`",
			"- 1 more repriced: `openai:model-1` input $1.00 → $3.00, output $1.00 → $3.00",
			"- 1 more added: `openai:model-3`",
			"",
			"</details>",
		].join("\n"),
	);
});

test("a version names what it does not report any more", () => {
	const second = syncReportOf(base, models(1, 1, 1, 4));
	expect(since(second, first).text).toContain(
		"- 1 no longer repriced: `openai:model-0`\n- 1 more added: `openai:model-3`",
	);
	// Upstream took the new model back, so that it is in no catalog.
	expect(since(first, second).text).toContain(
		"- 1 no longer added: `openai:model-3`",
	);
});

test("a price that moved again is news, and not also gone", () => {
	const second = syncReportOf(base, models(3, 1, 1, null));
	const { text } = since(second, first);
	expect(text).toContain("1 more repriced");
	expect(text).not.toContain("no longer");
});

test("models in use come first, then those of vendors", () => {
	const many = (price: number) =>
		catalogOf(
			Object.fromEntries(
				["a", "b", "openai"].map((provider) => [
					provider,
					Object.fromEntries(
						Array.from({ length: 6 }, (_, index) => {
							const id =
								provider === "openai"
									? `openai-${index}`
									: `x${provider}-${index}`;
							return [id, { id, cost: { input: price, output: price } }];
						}),
					),
				]),
			),
		);
	const used = {
		provider: "b",
		id: "xb-5",
		uses: [],
		before: 1,
		after: 2,
		isDeprecated: false,
	};
	const report = syncReportOf(many(1), many(2), {
		usage: {
			files: 1,
			filesWithUses: 1,
			models: [used],
			affected: [],
			affectedElsewhere: [],
			gone: [],
		},
	});
	expect(since(report, syncReportOf(many(1), many(1))).text).toMatch(
		/- 18 more repriced: `b:xb-5` /,
	);
});

test("the same content has nothing to say, nor has a pull request without memory", () => {
	expect(since(first, first).text).toBe("");
	expect(changesSinceLastUpdate(first, null).text).toBe("");
});

test("what was reported before is marked as seen, in text that does not count as a change", () => {
	const jump = syncReportOf(base, models(100, 1, 1, null));
	const both = syncReportOf(base, models(100, 300, 1, null));
	const last = { fingerprints: fingerprintsOf(jump), title: TITLE };
	const body = renderBody(both, { last });
	const item = (id: string) =>
		body
			.split("\n")
			.find((line) => line.startsWith("- [ ] ") && line.includes(id));
	expect(item("model-0")).toContain("*(seen)*");
	expect(item("model-1")).not.toContain("*(seen)*");
	expect(withoutAsides(body)).toBe(renderBody(both));
	expect(body.split("\n")[2]).toContain("<b>Since the last version");
});

test("a record that somebody edited names nothing and breaks nothing", () => {
	for (const names of ["", "%%%", "AAAA", 7]) {
		const fingerprints = { ...fingerprintsOf(first), added: "AAAAAA", names };
		expect(
			changesSinceLastUpdate(first, { fingerprints, title: TITLE }).text,
		).toContain("- 1 no longer added\n");
	}
});

test("what is remembered stays small, and what is too much is remembered by its number", () => {
	const many = (count: number) =>
		models(...Array.from({ length: count }, () => 1));
	const seen = syncReportOf(models(1), many(50_001));
	expect(fingerprintsOf(seen)).toEqual({ added: 50_000 });
	expect(since(syncReportOf(models(1), many(50_011)), seen).text).toContain(
		"10 more added",
	);
	const full = fingerprintsOf(syncReportOf(models(1), many(401)));
	expect(JSON.stringify(full).length).toBeLessThan(4500);
});
