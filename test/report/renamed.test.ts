// The table of models and providers that continue under another id.
import { expect, test } from "vitest";
import type { JsonObject } from "../../src/lib/json.ts";
import { renamedSection } from "../../src/report/sections/renamed.ts";
import { apiJson, build } from "../../testkit/catalogs.ts";
import { syncReportOf } from "../../testkit/sync-reports.ts";
import { model } from "./sections-data.ts";

type Models = Record<string, JsonObject>;

const HEADS = {
	shop: { name: "Shop" },
	market: { name: "The Market" },
	stall_1: { name: "@Stall" },
	stall_2: { name: "@Stall" },
};
const renamed = (
	before: Record<string, Models>,
	after: Record<string, Models>,
) =>
	renamedSection(
		syncReportOf(
			build(apiJson(before, HEADS)).catalog,
			build(apiJson(after, HEADS)).catalog,
		),
	);

/** The models M1 to M`last`. */
const models = (last: number, prefix: string): Models =>
	Object.fromEntries(
		Array.from({ length: last }, (_, index) => [
			`${prefix}m-${index + 1}`,
			model(`M${index + 1}`, 1),
		]),
	);
const HEAD = [
	"| Model | Provider | Was | Is now |",
	"| :- | :- | :- | :- |",
] as const;

test("each model has a row with its old and its new id", () => {
	const section = renamed(
		{
			shop: { ...models(4, "openAi/"), stays: {} },
			mall: { some_id: { name: "Some @id" }, stays: {} },
		},
		{
			shop: { ...models(4, "openai/"), stays: {} },
			mall: { "Some-ID": { name: "Some @id" }, stays: {} },
		},
	);
	expect(section.rows).toBe(5);
	expect(section.first).toBe(5);
	expect(section.render(5)).toBe(
		[
			"### Renamed (5)",
			"",
			...HEAD,
			"| `Some @id` | `mall` | `some_id` | `Some-ID` |",
			"| M1 | `shop` | `openAi/m-1` | `openai/m-1` |",
			"| M2 | `shop` | `openAi/m-2` | `openai/m-2` |",
			"| M3 | `shop` | `openAi/m-3` | `openai/m-3` |",
			"| M4 | `shop` | `openAi/m-4` | `openai/m-4` |",
		].join("\n"),
	);
	expect(section.render(1)).toBe(
		[
			"### Renamed (5)",
			"",
			...HEAD,
			"| `Some @id` | `mall` | `some_id` | `Some-ID` |",
			"",
			"…and 4 more models, in the job summary.",
		].join("\n"),
	);
});

test("five models with the same new prefix are one row; the ellipsis is not part of the id", () => {
	const section = renamed(
		{ shop: { ...models(5, "openAi/"), stays: {} } },
		{ shop: { ...models(5, "openai/"), stays: {} } },
	);
	expect(section.rows).toBe(1);
	const whole = [
		"### Renamed (5)",
		"",
		...HEAD,
		"| 5 models | `shop` | `openAi/`… | `openai/`… |",
	].join("\n");
	expect(section.render(1)).toBe(whole);
	expect(section.render(0)).toBe(
		"### Renamed (5)\n\n…and 5 more models, in the job summary.",
	);
});

test("a prefix that is new, or that is gone, is one row too", () => {
	const vowels = (prefix: string): Models =>
		Object.fromEntries(
			["alpha", "echo", "india", "oscar", "uniform"].map((word, index) => [
				`${prefix}${word}-1`,
				model(word, index + 1),
			]),
		);
	const section = renamed(
		{ mall: { ...vowels("acme/"), k: {} }, shop: { ...vowels(""), k: {} } },
		{ mall: { ...vowels(""), k: {} }, shop: { ...vowels("acme/"), k: {} } },
	);
	expect(section.render(2)).toBe(
		[
			"### Renamed (10)",
			"",
			...HEAD,
			"| 5 models | `mall` | `acme/`… | … |",
			"| 5 models | `shop` | … | `acme/`… |",
		].join("\n"),
	);
});

test("in a short list, models of a provider without a common prefix have a row each, and no example", () => {
	const section = renamed(
		{ shop: { ...models(3, "X_"), ...models(2, "Z/"), stays: {} } },
		{ shop: { ...models(3, "x-"), ...models(2, "z/"), stays: {} } },
	);
	expect(section.rows).toBe(5);
	expect(section.render(5)).toBe(
		[
			"### Renamed (5)",
			"",
			...HEAD,
			"| M1 | `shop` | `X_m-1` | `x-m-1` |",
			"| M2 | `shop` | `X_m-2` | `x-m-2` |",
			"| M3 | `shop` | `X_m-3` | `x-m-3` |",
			"| M1 | `shop` | `Z/m-1` | `z/m-1` |",
			"| M2 | `shop` | `Z/m-2` | `z/m-2` |",
		].join("\n"),
	);
	expect(section.render(1)).toContain("…and 4 more models");
});

test("in a long list only the rows for several models are open; an example is not counted twice", () => {
	const section = renamed(
		{
			mall: { ...models(4, "Z/"), stays: {} },
			shop: { ...models(5, "openAi/"), ...models(6, "X_"), stays: {} },
		},
		{
			mall: { ...models(4, "z/"), stays: {} },
			shop: { ...models(5, "openai/"), ...models(6, "x-"), stays: {} },
		},
	);
	expect(section.first).toBe(2);
	expect(section.render(section.rows)).toBe(
		[
			"### Renamed (15)",
			"",
			...HEAD,
			"| 5 models | `shop` | `openAi/`… | `openai/`… |",
			"| 6 models, e.g. | `shop` | `X_m-1` | `x-m-1` |",
			"",
			"<details><summary><b>10 more models</b></summary>",
			"",
			...HEAD,
			"| M1 | `mall` | `Z/m-1` | `z/m-1` |",
			"| M2 | `mall` | `Z/m-2` | `z/m-2` |",
			"| M3 | `mall` | `Z/m-3` | `z/m-3` |",
			"| M4 | `mall` | `Z/m-4` | `z/m-4` |",
			"| M1 | `shop` | `X_m-1` | `x-m-1` |",
			"| M2 | `shop` | `X_m-2` | `x-m-2` |",
			"| M3 | `shop` | `X_m-3` | `x-m-3` |",
			"| M4 | `shop` | `X_m-4` | `x-m-4` |",
			"| M5 | `shop` | `X_m-5` | `x-m-5` |",
			"| M6 | `shop` | `X_m-6` | `x-m-6` |",
			"",
			"</details>",
		].join("\n"),
	);
	expect(section.render(1)).toContain("…and 10 more models");
});

test("ten rows have no fold, although some stand for several models", () => {
	const section = renamed(
		{
			mall: { ...models(4, "Z/"), stays: {} },
			shop: { ...models(5, "openAi/"), stays: {} },
			stall: { ...models(4, "Z/"), stays: {} },
			stand: { ...models(1, "Z/"), stays: {} },
		},
		{
			mall: { ...models(4, "z/"), stays: {} },
			shop: { ...models(5, "openai/"), stays: {} },
			stall: { ...models(4, "z/"), stays: {} },
			stand: { ...models(1, "z/"), stays: {} },
		},
	);
	expect(section.rows).toBe(10);
	expect(section.first).toBe(10);
});

test("of a long list with a row for each model, ten are open", () => {
	const providers = ["bazaar", "kiosk", "mall", "shop"];
	const all = (prefix: string) =>
		Object.fromEntries(
			providers.map((id) => [id, { ...models(4, prefix), stays: {} }]),
		);
	const section = renamed(all("Z/"), all("z/"));
	expect(section.rows).toBe(16);
	expect(section.first).toBe(10);
});

test("models of a renamed provider are in its sentence if they keep their ids, otherwise in the table", () => {
	const section = renamed(
		{ shop: { ...models(3, "a/"), Q_1: model("Q", 1) } },
		{ market: { ...models(3, "a/"), "q-1": model("Q", 1) } },
	);
	expect(section.render(1)).toBe(
		[
			"### Renamed (4)",
			"",
			"`shop` is now `market` (The Market), with 3 models of the same ids.",
			"",
			...HEAD,
			"| Q | `market` | `Q_1` | `q-1` |",
		].join("\n"),
	);
});

test("renamed providers need no table if all models keep their ids", () => {
	const one = { "b-1": model("B", 1) };
	const section = renamed(
		{ shop: models(3, "a/"), stall_1: one },
		{ market: models(3, "a/"), stall_2: one },
	);
	expect(section.rows).toBe(0);
	expect(section.render(0)).toBe(
		[
			"### Renamed (4)",
			"",
			"`shop` is now `market` (The Market), with 3 models of the same ids.",
			"",
			"`stall_1` is now `stall_2` (`@Stall`), with 1 model of the same ids.",
		].join("\n"),
	);
});

test("a provider with a single model is renamed like any other", () => {
	const one = { "b-1": model("B", 1) };
	expect(renamed({ stall_1: one }, { stall_2: one }).render(0)).toBe(
		"### Renamed (1)\n\n`stall_1` is now `stall_2` (`@Stall`), with 1 model of the same ids.",
	);
});

test("without any there is no section", () => {
	const same = { shop: models(1, "a/") };
	expect(renamed(same, same).render(0)).toBe("");
});
