import { expect, test } from "vitest";
import {
	goneInCodeLines,
	goneInCodeSection,
} from "../../src/report/sections/gone-in-code.ts";
import { findAffected } from "../../src/usage/affected.ts";
import type { GoneInCode } from "../../src/usage/gone.ts";
import { syncReportOf } from "../../testkit/sync-reports.ts";
import { useOf } from "../../testkit/uses.ts";

function goneOf(id: string, lines: number, elsewhere = 0): GoneInCode {
	const uses = (path: string, length: number) =>
		Array.from({ length }, (_, at) => useOf(id, "openai", path, at + 1));
	return {
		provider: "openai",
		id,
		since: "2026-06-01",
		renamedTo: null,
		inCode: uses("lib/chat.ex", lines),
		elsewhere: uses("test/chat.exs", elsewhere),
	};
}

function reportWith(gone: readonly GoneInCode[], permalink?: string) {
	const quiet = syncReportOf(new Map(), new Map());
	const usage = { ...findAffected([], quiet, 1), gone };
	return { ...quiet, usage, permalink: permalink ?? null };
}

const GONE: GoneInCode[] = [
	goneOf("gpt-3", 4),
	{
		...goneOf("gpt-2", 1),
		since: "2026-05-04",
		renamedTo: { provider: "azure", id: "gpt-2-xl" },
	},
];

const WHAT_TO_DO =
	"Change these lines, or write a comment on the line or above it: `model-sync: ignore -- reason`.";

test("each model that the code names and the catalog no longer has: what happened, on which day, the first three lines, and what to do", () => {
	const { rows, first, render } = goneInCodeSection(reportWith(GONE));
	expect([rows, first]).toEqual([2, 2]);
	expect(render(2)).toBe(
		[
			"### In your code, but no longer in the catalog (2)",
			"",
			"| Model | What happened | Where |",
			"| :- | :- | :- |",
			"| `openai:gpt-3` | removed, 2026-06-01 | `lib/chat.ex:1` `lib/chat.ex:2` `lib/chat.ex:3` and 1 more |",
			"| `openai:gpt-2` | renamed to `azure:gpt-2-xl`, 2026-05-04 | `lib/chat.ex:1` |",
			"",
			WHAT_TO_DO,
		].join("\n"),
	);
});

test("its lines are links where GitHub shows the file", () => {
	const report = reportWith(
		[goneOf("gpt-3", 1)],
		"https://github.com/acme/assistant/blob/0123abc/",
	);
	expect(goneInCodeSection(report).render(1)).toContain(
		"| [`lib/chat.ex:1`](https://github.com/acme/assistant/blob/0123abc/lib/chat.ex#L1) |",
	);
});

test("models that do not fit are counted, and what to do is still said", () => {
	expect(goneInCodeSection(reportWith(GONE)).render(0)).toBe(
		[
			"### In your code, but no longer in the catalog (2)",
			"",
			"…and 2 more models, in the job summary.",
			"",
			WHAT_TO_DO,
		].join("\n"),
	);
});

test("of many models the first eight are open, the others are in a fold", () => {
	const many = Array.from({ length: 12 }, (_, at) => goneOf(`m${at}`, 1));
	const text = goneInCodeSection(reportWith(many)).render(12);
	const [open = "", folded = ""] = text.split(
		"<details><summary><b>4 more models</b></summary>",
	);
	expect(open.match(/openai:m\d+/g)).toEqual(
		"01234567".split("").map((at) => `openai:m${at}`),
	);
	expect(folded.match(/openai:m\d+/g)).toEqual([
		"openai:m8",
		"openai:m9",
		"openai:m10",
		"openai:m11",
	]);
});

test("models that only tests, documents and data name have no row, because they break nothing: they are counted", () => {
	const one = reportWith([goneOf("gpt-3", 1), goneOf("gpt-1", 0, 2)]);
	const two = reportWith([
		goneOf("gpt-3", 1),
		goneOf("gpt-1", 0, 2),
		goneOf("gpt-0", 0, 1),
	]);
	expect(goneInCodeSection(one).render(1)).toBe(
		[
			"### In your code, but no longer in the catalog (1)",
			"",
			"| Model | What happened | Where |",
			"| :- | :- | :- |",
			"| `openai:gpt-3` | removed, 2026-06-01 | `lib/chat.ex:1` |",
			"",
			`Tests, documents and data name 1 other model that the catalog no longer has. ${WHAT_TO_DO}`,
		].join("\n"),
	);
	expect(goneInCodeLines(two)).toEqual([
		{
			text: "In your code, but no longer in the catalog (1):",
			tone: "bad",
		},
		{ text: "  openai:gpt-3: removed, 2026-06-01", tone: "bad" },
		{ text: "    lib/chat.ex:1" },
		{
			text: "Tests, documents and data name 2 other models that the catalog no longer has.",
		},
	]);
});

test("the terminal says the same, with every line", () => {
	expect(goneInCodeLines(reportWith(GONE))).toEqual([
		{
			text: "In your code, but no longer in the catalog (2):",
			tone: "bad",
		},
		{ text: "  openai:gpt-3: removed, 2026-06-01", tone: "bad" },
		{ text: "    lib/chat.ex:1" },
		{ text: "    lib/chat.ex:2" },
		{ text: "    lib/chat.ex:3" },
		{ text: "    lib/chat.ex:4" },
		{
			text: "  openai:gpt-2: renamed to azure:gpt-2-xl, 2026-05-04",
			tone: "bad",
		},
		{ text: "    lib/chat.ex:1" },
	]);
});

test.each([
	["nobody looked for models in use", null],
	["the catalog has every model that is named", []],
	["only tests, documents and data name a model", [goneOf("gpt-1", 0, 1)]],
])("nothing is said if %s", (_, gone) => {
	const report = gone
		? reportWith(gone)
		: syncReportOf(new Map(), new Map(), { usage: null });
	const { rows, render } = goneInCodeSection(report);
	expect([rows, render(0), goneInCodeLines(report)]).toEqual([0, "", []]);
});
