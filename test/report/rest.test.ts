import { expect, test } from "vitest";
import { restSection, staleSection } from "../../src/report/sections/rest.ts";
import { catalogOf } from "../../testkit/catalogs.ts";
import { syncReportOf } from "../../testkit/sync-reports.ts";

const CHANGES = syncReportOf(
	catalogOf({
		openai: {
			"gpt-4": {
				family: "gpt",
				knowledge: "2023-04",
				limit: { context: 8000 },
			},
			"gpt-5": { family: "gpt", cost: { input: 1, output: 4 } },
		},
		azure: { "gpt-4": { family: "gpt", tool_call: true } },
	}),
	catalogOf({
		openai: {
			"gpt-4": { family: "gpt-4|x", limit: { context: 9000 } },
			"gpt-5": {
				family: "gpt-4|x",
				cost: { input: 1.001, output: 4 },
				open_weights: false,
				status: "beta",
			},
		},
		azure: { "gpt-4": { family: "gpt-4|x", tool_call: false } },
	}),
);

test("all that no other section shows: one line for each change, the one of most models first", () => {
	const { rows, render } = restSection(CHANGES);
	expect(rows).toBe(4);
	expect(render(4)).toBe(
		[
			"<details><summary><b>Everything else</b>: <code>family</code> on 3 models and 3 more changes</summary>",
			"",
			'- `family` changed on 3 models of 2 providers: `"gpt"` → <code>&#34;gpt&#45;4&#124;x&#34;</code>',
			"- `cost.input` changed on `openai:gpt-5`: `1` → `1.001`",
			"- `knowledge` vanished on `openai:gpt-4`",
			"- `open_weights` appeared on `openai:gpt-5`: `false`",
			"",
			"</details>",
		].join("\n"),
	);
});

test("changes that do not fit are counted", () => {
	expect(restSection(CHANGES).render(1)).toBe(
		[
			"<details><summary><b>Everything else</b>: <code>family</code> on 3 models and 3 more changes</summary>",
			"",
			'- `family` changed on 3 models of 2 providers: `"gpt"` → <code>&#34;gpt&#45;4&#124;x&#34;</code>',
			"",
			"…and 3 more changes, in the job summary.",
			"",
			"</details>",
		].join("\n"),
	);
});

test("models that got different values share a line without values", () => {
	const report = syncReportOf(
		catalogOf({ openai: { a: { family: "x" }, b: { family: "x" } } }),
		catalogOf({ openai: { a: { family: "y" }, b: { family: "z" } } }),
	);
	expect(restSection(report).render(1)).toBe(
		[
			"<details><summary><b>Everything else</b>: <code>family</code> on 2 models</summary>",
			"",
			"- `family` changed on 2 models of 1 provider",
			"",
			"</details>",
		].join("\n"),
	);
});

test("two changes are one and one more", () => {
	const report = syncReportOf(
		catalogOf({ openai: { a: { cost: { input: 1 } } } }),
		catalogOf({
			openai: { a: { cost: { input: 1.001 }, knowledge: "2025-01" } },
		}),
	);
	expect(restSection(report).render(0)).toBe(
		[
			"<details><summary><b>Everything else</b>: <code>cost&#46;input</code> on 1 model and 1 more change</summary>",
			"",
			"…and 2 more changes, in the job summary.",
			"",
			"</details>",
		].join("\n"),
	);
});

test("limits, capabilities, modalities and statuses have a section of their own", () => {
	const report = syncReportOf(
		catalogOf({
			openai: {
				a: {
					limit: { context: 8000 },
					tool_call: true,
					modalities: { input: ["text"] },
				},
			},
		}),
		catalogOf({
			openai: {
				a: {
					limit: { context: 9000 },
					tool_call: false,
					modalities: { input: ["text", "image"] },
					status: "beta",
				},
			},
		}),
	);
	const { rows, render } = restSection(report);
	expect([rows, render(0)]).toEqual([0, ""]);
});

test("files without a provider that this run deletes are in a fold, by their paths", () => {
	const stale = (staleFiles: string[]) =>
		staleSection(syncReportOf(new Map(), new Map(), { staleFiles }));
	expect(
		stale(["priv/models/old.json", "priv/models/a|b.json"]).render(2),
	).toBe(
		[
			"<details><summary><b>Stale files</b>: 2 files without a provider in this catalog are deleted</summary>",
			"",
			"- `priv/models/old.json`",
			"- <code>priv&#47;models&#47;a&#124;b&#46;json</code>",
			"",
			"</details>",
		].join("\n"),
	);
	expect(stale(["priv/models/old.json"]).render(0)).toBe(
		[
			"<details><summary><b>Stale files</b>: 1 file without a provider in this catalog is deleted</summary>",
			"",
			"…and 1 more file, in the job summary.",
			"",
			"</details>",
		].join("\n"),
	);
	expect([stale([]).rows, stale([]).render(0)]).toEqual([0, ""]);
});
