// The tables of new models and of changed providers.
import { describe, expect, test } from "vitest";
import type { Catalog, Model } from "../../src/catalog/model.ts";
import type { JsonObject } from "../../src/lib/json.ts";
import {
	providerSection,
	resellerNewSections,
	vendorNewSection,
} from "../../src/report/sections/news.ts";
import { syncReportOf } from "../../testkit/sync-reports.ts";
import { market, model } from "./sections-data.ts";

type Models = Parameters<typeof market>[0];

const added = (openai: Models, shop: Models = {}, mall: Models = {}) =>
	syncReportOf(market({}, {}), market(openai, shop, mall));
const many = (last: number, prefix: string): Models =>
	Object.fromEntries(
		Array.from({ length: last }, (_, index) => [
			`${prefix}${index}`,
			model(`M${index}`, 1),
		]),
	);
const head = (first: string) => [
	`| ${first} | At | Input | Output | Context | Can |`,
	"| :- | :- | -: | -: | -: | :- |",
];

describe("a vendor's new models", () => {
	const facts = (more: Partial<Model>) => model("GPT-7", 3, more);
	const row = (more: Partial<Model>) =>
		vendorNewSection(added({ "gpt-7": facts(more) }))
			.render(1)
			.split("\n")[2];

	test("are said with what is special about them: all that is not text", () => {
		expect(
			row({
				reasoning: true,
				structured_output: true,
				modalities: {
					input: ["text", "image", "@org"],
					output: ["text", "audio"],
				},
			}),
		).toBe(
			"| **GPT-7** | `openai` | $3.00 | $12.00 | 128K | reasoning, tools, image, `@org`, makes audio |",
		);
		expect(row({ tool_call: false })).toBe(
			"| **GPT-7** | `openai` | $3.00 | $12.00 | 128K | |",
		);
	});

	test("have a dash where upstream does not know a price or a context", () => {
		expect(row({ cost: {}, limit: {} })).toBe(
			"| **GPT-7** | `openai` | – | – | – | tools |",
		);
		expect(row({ limit: { context: 0, output: 0 } })).toBe(
			"| **GPT-7** | `openai` | $3.00 | $12.00 | – | tools |",
		);
	});

	test("are twelve open rows, and a fold with the others", () => {
		expect(vendorNewSection(added(many(15, "gpt-m"))).first).toBe(15);
		const section = vendorNewSection(added(many(16, "gpt-m")));
		expect(section.first).toBe(12);
		expect(section.render(1)).toBe(
			[
				...head("New"),
				"| **M0** | `openai` | $1.00 | $4.00 | 128K | tools |",
				"",
				"…and 15 more models, in the job summary.",
			].join("\n"),
		);
	});
});

describe("what only resellers add", () => {
	test("is in two folds: models that are new everywhere, and known models", () => {
		const sections = resellerNewSections(
			added(
				{},
				{ "openai/gpt-5-2026-01-01": model("GPT-5", 2), "x/a": model("A", 1) },
				{ "x/a": model("A", 1), "x/b": model("B", 1) },
			),
		);
		expect(sections.map(({ rows, render }) => render(rows))).toEqual([
			[
				"<details><summary><b>New at resellers</b>: 2 models at <code>mall</code> (2), <code>shop</code> (1)</summary>",
				"",
				...head("Model"),
				"| **A** | `mall` +1 | $1.00 | $4.00 | 128K | tools |",
				"| **B** | `mall` | $1.00 | $4.00 | 128K | tools |",
				"",
				"</details>",
			].join("\n"),
			[
				"<details><summary><b>At further resellers</b>: 1 known model at <code>shop</code> (1)</summary>",
				"",
				...head("Model"),
				"| GPT-5 as `openai/gpt-5-2026-01-01` | `shop` | $1.00 | $4.00 | 128K | tools |",
				"",
				"</details>",
			].join("\n"),
		]);
	});

	test("is cut short in the fold", () => {
		const [section] = resellerNewSections(added({}, many(3, "x/m")));
		expect(section?.render(0)).toBe(
			[
				"<details><summary><b>New at resellers</b>: 3 models at <code>shop</code> (3)</summary>",
				"",
				"…and 3 more models, in the job summary.",
				"",
				"</details>",
			].join("\n"),
		);
	});

	test("has no fold without models of its kind, and none at all for the vendors' own", () => {
		const known = { "openai/gpt-5-2026-01-01": model("GPT-5", 2) };
		expect(resellerNewSections(added({}, known))).toHaveLength(1);
		const own = added({ "gpt-7": model("GPT-7", 3) });
		expect(resellerNewSections(own)).toEqual([]);
		expect(vendorNewSection(added({}, known)).rows).toBe(0);
	});
});

describe("providers", () => {
	/** Each with its fields and its number of models. */
	const catalog = (
		providers: Record<string, readonly [fields: JsonObject, models: number]>,
	): Catalog =>
		new Map(
			Object.entries(providers).map(([id, [fields, models]]) => [
				id,
				{
					header: { name: id, env: [], ...fields, id },
					models: new Map(
						Array.from({ length: models }, (_, index) => [
							`${id}-${index}`,
							{ id: `${id}-${index}` },
						]),
					),
				},
			]),
		);
	const section = (before: Catalog, after: Catalog) =>
		providerSection(syncReportOf(before, after));
	const shop = { shop: [{}, 1] } as const;

	test("that are new or gone are said with their numbers of models and the new ones' keys, then what changes about the others", () => {
		const all = section(
			catalog({
				shop: [{ env: ["A"], npm: "pkg", api: "https://a.example" }, 1],
				old: [{ env: ["OLD"] }, 2],
				older: [{}, 1],
			}),
			catalog({
				shop: [{ env: ["A", "B"], api: "https://b.example" }, 1],
				fresh: [{ env: ["A", "B", "C", "D"] }, 1],
				free: [{}, 1200],
			}),
		);
		expect(all.rows).toBe(3);
		const sentences = [
			"### Providers",
			"",
			"New: `fresh` (1 model), `free` (1,200 models).",
			"",
			"Keys of the new ones: `fresh` from `A`, `B`, `C` and 1 more.",
			"",
			"Gone: `old` (2 models), `older` (1 model).",
			"",
		];
		expect(all.render(3)).toBe(
			[
				...sentences,
				"| Provider | Field | Before | After |",
				"| :- | :- | :- | :- |",
				'| `shop` | `env` | `["A"]` | `["A","B"]` |',
				'| `shop` | `api` | `"https://a.example"` | `"https://b.example"` |',
				'| `shop` | `npm` | `"pkg"` | – |',
			].join("\n"),
		);
		expect(all.render(0)).toBe(
			[...sentences, "…and 3 more changes, in the job summary."].join("\n"),
		);
	});

	test("that are new and need no keys are one sentence", () => {
		const one = section(catalog(shop), catalog({ ...shop, free: [{}, 1] }));
		expect(one.render(one.rows)).toBe(
			"### Providers\n\nNew: `free` (1 model).",
		);
	});

	test("are named up to twenty", () => {
		const others = (last: number) =>
			Object.fromEntries(
				Array.from({ length: last }, (_, index) => [
					`p${index}`,
					[{}, 1] as const,
				]),
			);
		const text = (last: number) =>
			section(catalog({ ...shop, ...others(last) }), catalog(shop)).render(0);
		expect(text(20)).not.toContain("more");
		expect(text(21)).toMatch(/`p19` \(1 model\) and 1 more\.$/);
	});

	test("have eight open changes, and a fold with the others", () => {
		const fields = (value: number): JsonObject => ({
			limits: Object.fromEntries(
				Array.from({ length: 12 }, (_, index) => [`l${index + 10}`, value]),
			),
		});
		const changed = section(
			catalog({ shop: [fields(1), 1] }),
			catalog({ shop: [fields(2), 1] }),
		);
		expect(changed.first).toBe(8);
		expect(changed.render(1)).toBe(
			[
				"### Providers",
				"",
				"| Provider | Field | Before | After |",
				"| :- | :- | :- | :- |",
				"| `shop` | `limits.l10` | `1` | `2` |",
				"",
				"…and 11 more changes, in the job summary.",
			].join("\n"),
		);
	});

	test("without any change have no section", () => {
		const quiet = section(catalog(shop), catalog(shop));
		expect(quiet.rows).toBe(0);
		expect(quiet.render(0)).toBe("");
	});
});
