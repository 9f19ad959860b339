import { expect, test } from "vitest";
import type { Model } from "../../src/catalog/model.ts";
import {
	changesSinceLastUpdate,
	fingerprintsOf,
} from "../../src/report/changes-since-last-update.ts";
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

test("a version says what it tells that the last one did not", () => {
	const second = syncReportOf(base, models(2, 3, null, 5));
	expect(changesSinceLastUpdate(second, fingerprintsOf(first))).toBe(
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

test("a version says what it does not tell any more", () => {
	const second = syncReportOf(base, models(1, 1, 1, 4));
	expect(changesSinceLastUpdate(second, fingerprintsOf(first))).toContain(
		"1 no longer repriced, 1 more added",
	);
});

test("a price that moved again is news", () => {
	const second = syncReportOf(base, models(3, 1, 1, null));
	expect(changesSinceLastUpdate(second, fingerprintsOf(first))).toContain(
		"1 more repriced, 1 no longer repriced",
	);
});

test("the same content has nothing to say, nor has a pull request without memory", () => {
	expect(changesSinceLastUpdate(first, fingerprintsOf(first))).toBe("");
	expect(changesSinceLastUpdate(first, null)).toBe("");
});

test("what is remembered stays small, and what is too much is remembered by its number", () => {
	const many = (count: number) =>
		models(...Array.from({ length: count }, () => 1));
	const seen = fingerprintsOf(syncReportOf(models(1), many(5001)));
	expect(seen).toEqual({ added: 5000 });
	expect(
		changesSinceLastUpdate(syncReportOf(models(1), many(5011)), seen),
	).toContain("10 more added");
	expect(
		JSON.stringify(fingerprintsOf(syncReportOf(models(1), many(601)))).length,
	).toBeLessThan(2500);
});
