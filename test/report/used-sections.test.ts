// What a body says of the models in use, as text.
import { describe, expect, test } from "vitest";
import type { Catalog } from "../../src/catalog/model.ts";
import { compareCatalogs } from "../../src/changes/compare.ts";
import type { JsonObject } from "../../src/lib/json.ts";
import {
	usedPricesSection,
	usedSection,
	usedSentence,
} from "../../src/report/sections/used.ts";
import { findAffected } from "../../src/usage/affected.ts";
import { billOf } from "../../src/usage/profile.ts";
import type { Use } from "../../src/usage/use.ts";
import { catalogOf } from "../../testkit/catalogs.ts";
import { syncReportOf } from "../../testkit/sync-reports.ts";
import { useOf as use } from "../../testkit/uses.ts";

function reportOn(uses: readonly Use[], before: Catalog, after: Catalog) {
	const found = findAffected(uses, compareCatalogs(before, after), 3);
	return syncReportOf(before, after, { usage: { ...found, gone: [] } });
}

const cost = (input: number) => ({ cost: { input, output: input * 4 } });
const BEFORE = catalogOf({
	openai: {
		"gpt-4": { family: "gpt", release_date: "2023-03-14", ...cost(30) },
		"grok-4": { name: "Grok 4", release_date: "2025-07-09", ...cost(3) },
		"claude-2": { name: "Claude 2" },
		strong: {
			limit: { context: 200_000 },
			tool_call: true,
			cost: { input: 1, output: 4, cache_read: 0.1, cache_write: 1.25 },
		},
		cached: { cost: { input: 1, output: 4, cache_read: 0.1 } },
	},
	azure: { strong: cost(1), cached: cost(1) },
});
const AFTER = catalogOf({
	openai: {
		"gpt-4.5": { family: "gpt", release_date: "2025-02-27", ...cost(20) },
		"xai/grok-4": { name: "Grok 4", release_date: "2025-07-09", ...cost(3) },
		"claude-2": { name: "Claude 2", status: "deprecated" },
		strong: {
			limit: { context: 128_000 },
			tool_call: false,
			cost: { input: 2, output: 8, cache_read: 0.2, cache_write: 2.5 },
		},
		cached: { cost: { input: 1, output: 4 } },
	},
	azure: { strong: cost(10), cached: cost(10) },
});
const IDS = ["cached", "strong", "claude-2", "grok-4", "gpt-4"];

const inTest = (one: Use): Use => ({ ...one, place: "test" });

const removed = (id: string) =>
	`| \`openai:${id}\` | **removed** | \`lib/chat.ex:1\` |`;

/** Models that are removed, and that no other model replaces. */
function removedModels(ids: readonly string[], uses: readonly Use[]) {
	const models = Object.fromEntries(ids.map((id) => [id, {}]));
	return reportOn(
		uses,
		catalogOf({ openai: { ...models, stays: {} } }),
		catalogOf({ openai: { stays: {} } }),
	);
}

describe("the models in use to which something happens", () => {
	const report = reportOn(
		[
			...IDS.map((id) => use(id, "openai")),
			...[2, 3, 4].map((line) => use("gpt-4", "openai", "lib/chat.ex", line)),
		],
		BEFORE,
		AFTER,
	);

	test("have a row each, the most serious first: all that happens, and the first three lines", () => {
		const { rows, first, render } = usedSection(report);
		expect([rows, first]).toEqual([5, 5]);
		expect(render(5)).toBe(
			[
				"### Used here (5)",
				"",
				"| Model | What happens | Where |",
				"| :- | :- | :- |",
				"| `openai:gpt-4` | **removed**; nearest: `openai:gpt-4.5`, −33% | `lib/chat.ex:1` `lib/chat.ex:2` `lib/chat.ex:3` and 1 more |",
				"| `openai:grok-4` | **renamed** to `openai:xai/grok-4` | `lib/chat.ex:1` |",
				"| `openai:claude-2` | **deprecated** | `lib/chat.ex:1` |",
				"| `openai:strong` | loses context 200K → 128K, tools; input $1.00 → **$2.00**, output $4.00 → **$8.00**, cache read $0.10 → **$0.20** and 1 more (2x) | `lib/chat.ex:1` |",
				"| `openai:cached` | cache read $0.10 → **not known** | `lib/chat.ex:1` |",
			].join("\n"),
		);
	});

	test("are counted if they do not fit", () => {
		expect(usedSection(report).render(0)).toBe(
			"### Used here (5)\n\n…and 5 more affected models, in the job summary.",
		);
	});

	test("are open up to the twelfth; further ones are in a fold", () => {
		const ids = [..."abcdefghijklmnop"];
		const uses = ids.map((id) => use(id, "openai"));
		expect(usedSection(removedModels(ids, uses)).render(14)).toBe(
			[
				"### Used here (16)",
				"",
				"| Model | What happens | Where |",
				"| :- | :- | :- |",
				...[..."abcdefghijkl"].map(removed),
				"",
				"<details><summary><b>4 more affected models</b></summary>",
				"",
				"| Model | What happens | Where |",
				"| :- | :- | :- |",
				removed("m"),
				removed("n"),
				"",
				"…and 2 more affected models, in the job summary.",
				"",
				"</details>",
			].join("\n"),
		);
	});

	test("are apart, in a fold below the others, if only tests, documents or data name them", () => {
		const both = removedModels(
			["a", "b"],
			[use("a", "openai"), inTest(use("b", "openai"))],
		);
		const fold = [
			"<details><summary>Only in tests, documents or data: 1 model</summary>",
			"",
			"| Model | What happens | Where |",
			"| :- | :- | :- |",
			removed("b"),
			"",
			"</details>",
		];
		expect(usedSection(both).render(1)).toBe(
			[
				"### Used here (1)",
				"",
				"| Model | What happens | Where |",
				"| :- | :- | :- |",
				removed("a"),
				"",
				...fold,
			].join("\n"),
		);

		const only = removedModels(["b"], [inTest(use("b", "openai"))]);
		const { rows, render } = usedSection(only);
		expect([rows, render(0)]).toEqual([0, fold.join("\n")]);
	});

	test("are at most twenty of those that only tests, documents or data name", () => {
		const ids = [..."abcdefghijklmnopqrstuv"];
		const uses = ids.map((id) => inTest(use(id, "openai")));
		expect(usedSection(removedModels(ids, uses)).render(0)).toBe(
			[
				"<details><summary>Only in tests, documents or data: 22 models</summary>",
				"",
				"| Model | What happens | Where |",
				"| :- | :- | :- |",
				...[..."abcdefghijklmnopqrst"].map(removed),
				"",
				"…and 2 more models, in the job summary.",
				"",
				"</details>",
			].join("\n"),
		);
	});

	test("have no section if there are none, or nobody looked for them", () => {
		const untouched = reportOn([use("strong", "openai")], BEFORE, BEFORE);
		for (const report of [untouched, syncReportOf(BEFORE, AFTER)]) {
			const { rows, render } = usedSection(report);
			expect([rows, render(0)]).toEqual([0, ""]);
		}
	});
});

describe("the nearest model", () => {
	test.each<[string, string, JsonObject, JsonObject]>([
		["costs less", ", −33%", cost(30), cost(20)],
		["costs twice as much", ", 2x", cost(10), cost(20)],
		["costs the same", ", at the same price", cost(30), cost(30)],
		["has no price", "", cost(30), {}],
		["has a price, and the old one had none", "", {}, cost(20)],
		["costs nothing", "", cost(30), cost(0)],
		["costs something, and the old one did not", "", cost(0), cost(20)],
	])("%s: %j", (_, size, old, successor) => {
		const report = reportOn(
			[use("gpt-4", "openai")],
			catalogOf({
				openai: { "gpt-4": { release_date: "2023-03-14", ...old } },
			}),
			catalogOf({
				openai: {
					"gpt-4": {
						release_date: "2023-03-14",
						status: "deprecated",
						...old,
					},
					"gpt-4.5": { release_date: "2025-02-27", ...successor },
				},
			}),
		);
		expect(usedSection(report).render(1)).toContain(
			`| **deprecated**; nearest: \`openai:gpt-4.5\`${size} |`,
		);
		expect(usedSentence(report)).toEqual([
			`**1 model that this repository names is affected**: \`openai:gpt-4\` is deprecated (nearest: \`openai:gpt-4.5\`${size}).`,
		]);
	});
});

describe("the first sentence", () => {
	const sentenceOn = (...ids: string[]) =>
		usedSentence(
			reportOn(
				ids.map((id) => use(id, "openai")),
				BEFORE,
				AFTER,
			),
		);

	test("says the most serious event of the first three models, and counts the others", () => {
		expect(sentenceOn(...IDS)).toEqual([
			"**5 models that this repository names are affected**: `openai:gpt-4` is removed (nearest: `openai:gpt-4.5`, −33%), `openai:grok-4` is now `xai/grok-4`, `openai:claude-2` is deprecated and 2 more.",
		]);
		expect(sentenceOn("strong")).toEqual([
			"**1 model that this repository names is affected**: `openai:strong` loses context 200K → 128K, tools.",
		]);
	});

	test("says of how many models that the repository names", () => {
		const still = catalogOf({ openai: { a: {}, b: {}, c: {}, d: {} } });
		const fewer = catalogOf({ openai: { a: {}, b: {} } });
		const on = (ids: string) =>
			usedSentence(
				reportOn(
					[...ids].map((id) => use(id, "openai")),
					still,
					fewer,
				),
			);
		expect(on("a")).toEqual([
			"Nothing happens to the 1 model that this repository names.",
		]);
		expect(on("abc")).toEqual([
			"**1 of the 3 models that this repository names is affected**: `openai:c` is removed.",
		]);
		expect(on("acd")).toEqual([
			"**2 of the 3 models that this repository names are affected**: `openai:c` is removed, `openai:d` is removed.",
		]);
	});

	test("is not there if the repository names no model, or nobody looked for them", () => {
		expect(sentenceOn()).toEqual([]);
		expect(usedSentence(syncReportOf(BEFORE, AFTER))).toEqual([]);
	});

	test("names two of the abilities that a model loses", () => {
		const all = { reasoning: true, tool_call: true, temperature: true };
		const none = { reasoning: false, tool_call: false, temperature: false };
		const report = reportOn(
			[use("a", "openai")],
			catalogOf({ openai: { a: all } }),
			catalogOf({ openai: { a: none } }),
		);
		expect(usedSentence(report)).toEqual([
			"**1 model that this repository names is affected**: `openai:a` loses reasoning, tools and 1 more.",
		]);
	});

	test.each<[string, JsonObject, JsonObject]>([
		["costs 50% more", { input: 1, output: 4 }, { input: 1.5, output: 6 }],
		["costs 2x as much", { input: 1, output: 4 }, { input: 2, output: 8 }],
		["costs 80% less", { input: 1, output: 4 }, { input: 0.2, output: 0.8 }],
		["costs $0 now", { input: 1, output: 4 }, { input: 0, output: 0 }],
		["is no longer $0", { input: 0, output: 0 }, { input: 1, output: 4 }],
		["has no price any more", { input: 1, output: 4 }, { output: 4 }],
		[
			"has a price now",
			{ cache_read: 1 },
			{ cache_read: 2, input: 1, output: 4 },
		],
		[
			"has another price (cache read 2x)",
			{ input: 1, output: 4, cache_read: 0.1 },
			{ input: 1, output: 4, cache_read: 0.2 },
		],
		[
			"has another price",
			{ input: 1, output: 4, cache_read: 0.1 },
			{ input: 1, output: 4 },
		],
	])("says that a model %s: from %j to %j", (what, was, is) => {
		const report = reportOn(
			[use("a", "openai")],
			catalogOf({ openai: { a: { cost: was } } }),
			catalogOf({ openai: { a: { cost: is } } }),
		);
		expect(usedSentence(report)).toEqual([
			`**1 model that this repository names is affected**: \`openai:a\` ${what}.`,
		]);
	});
});

describe("what the models in use cost", () => {
	const before = catalogOf({
		openai: { goes: cost(4), rises: cost(4), comes: {}, unknown: {} },
	});
	const after = catalogOf({
		openai: { rises: cost(8), comes: cost(4), unknown: {}, new: cost(4) },
	});
	const uses = [
		use("unknown", "openai"),
		use("rises", "openai"),
		use("rises", "openai", "lib/chat.ex", 2),
		use("goes", "openai"),
		use("comes", "openai"),
	];
	const report = reportOn(uses, before, after);

	test("is in a fold, the most used model first; what moves is bold", () => {
		const { rows, render } = usedPricesSection(report);
		expect(rows).toBe(3);
		expect(render(3)).toBe(
			[
				"<details><summary><b>Models in use</b>: what 3 models cost, in USD per million tokens, three parts input and one output</summary>",
				"",
				"| Model | Named | Before | After |",
				"| :- | -: | -: | -: |",
				"| `openai:rises` | 2× | $7.00 | **$14.00** |",
				"| `openai:goes` | 1× | $7.00 | **–** |",
				"| `openai:comes` | 1× | – | **$7.00** |",
				"",
				"</details>",
			].join("\n"),
		);
	});

	test("says how many models do not fit", () => {
		const same = reportOn([use("goes", "openai")], before, before);
		expect(usedPricesSection(same).render(0)).toBe(
			[
				"<details><summary><b>Models in use</b>: what 1 model costs, in USD per million tokens, three parts input and one output</summary>",
				"",
				"…and 1 more model, in the job summary.",
				"",
				"</details>",
			].join("\n"),
		);
		expect(usedPricesSection(same).render(1)).toContain(
			"| `openai:goes` | 1× | $7.00 | $7.00 |",
		);
	});

	test("is not said beside a bill, if no price is known, or if nobody looked for models in use", () => {
		const bill = billOf([], compareCatalogs(before, after));
		const noPrice = reportOn([use("unknown", "openai")], before, after);
		for (const quiet of [
			{ ...report, bill },
			noPrice,
			syncReportOf(before, after),
		]) {
			const { rows, render } = usedPricesSection(quiet);
			expect([rows, render(0)]).toEqual([0, ""]);
		}
	});
});
