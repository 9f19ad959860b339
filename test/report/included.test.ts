import { expect, test } from "vitest";
import {
	hasOnlyIncluded,
	includedSection,
} from "../../src/report/sections/included.ts";
import type { IncludedChange } from "../../src/report/sync-report.ts";
import { syncReportOf } from "../../testkit/sync-reports.ts";

const none = new Map();
const wrote = (
	included: readonly IncludedChange[],
	files: { writtenFiles?: number; staleFiles?: string[] } = {},
) => syncReportOf(none, none, { included, ...files });

const CHANGES: IncludedChange[] = [
	{ path: "lib/prices.ex", change: "new" },
	{ path: "docs/my models.md", change: "changed" },
	{ path: "a|b.json", change: "deleted" },
];

test("the files that earlier steps wrote are in a fold, each with what happened to it", () => {
	expect(includedSection(wrote(CHANGES)).render(3)).toBe(
		[
			"<details><summary><b>Your own files</b>: 3 files of <code>include-paths</code></summary>",
			"",
			"- `lib/prices.ex` new",
			"- `docs/my models.md` changed",
			"- <code>a&#124;b&#46;json</code> deleted",
			"",
			"</details>",
		].join("\n"),
	);
});

test("files that do not fit are counted", () => {
	expect(includedSection(wrote(CHANGES)).render(1)).toBe(
		[
			"<details><summary><b>Your own files</b>: 3 files of <code>include-paths</code></summary>",
			"",
			"- `lib/prices.ex` new",
			"",
			"…and 2 more files, in the job summary.",
			"",
			"</details>",
		].join("\n"),
	);
	expect(includedSection(wrote(CHANGES.slice(0, 1))).render(0)).toBe(
		[
			"<details><summary><b>Your own files</b>: 1 file of <code>include-paths</code></summary>",
			"",
			"…and 1 more file, in the job summary.",
			"",
			"</details>",
		].join("\n"),
	);
});

test("without files of earlier steps there is no such section", () => {
	const { rows, render } = includedSection(wrote([]));
	expect([rows, render(0)]).toEqual([0, ""]);
});

test("a pull request has only such files if this run neither writes nor deletes a file of the catalog", () => {
	expect(hasOnlyIncluded(wrote(CHANGES))).toBe(true);
	expect(hasOnlyIncluded(wrote([]))).toBe(false);
	expect(hasOnlyIncluded(wrote(CHANGES, { writtenFiles: 1 }))).toBe(false);
	expect(hasOnlyIncluded(wrote(CHANGES, { staleFiles: ["a.json"] }))).toBe(
		false,
	);
	expect(
		hasOnlyIncluded(
			wrote(CHANGES, { writtenFiles: 1, staleFiles: ["a.json"] }),
		),
	).toBe(false);
});
