// The lists of models that are removed or deprecated. More of them is in sections.test.ts.
import { expect, test } from "vitest";
import type { JsonObject } from "../../src/lib/json.ts";
import {
	resellerGoneSections,
	vendorGoneSection,
} from "../../src/report/sections/gone.ts";
import { catalogOf } from "../../testkit/catalogs.ts";
import { syncReportOf } from "../../testkit/sync-reports.ts";
import { market, model } from "./sections-data.ts";

type Models = Record<string, JsonObject>;

/** The models `name`-1 to `name`-`last`. */
const models = (last: number, name: string, facts: JsonObject = {}): Models =>
	Object.fromEntries(
		Array.from({ length: last }, (_, index) => [`${name}-${index + 1}`, facts]),
	);
/** Resellers that lose all these models, and keep one. */
const lost = (
	providers: Record<string, readonly [before: Models, after?: Models]>,
	closed: Record<string, Models> = {},
) => {
	const stays = { "meta/llama-3": {}, "mistral/large": {}, "qwen/qwen-2": {} };
	const state = (when: 0 | 1) =>
		Object.entries(providers).map(([id, states]): [string, Models] => [
			id,
			{ ...stays, ...states[when] },
		]);
	return resellerGoneSections(
		syncReportOf(
			catalogOf({ ...Object.fromEntries(state(0)), ...closed }),
			catalogOf(Object.fromEntries(state(1))),
		),
	);
};
const whole = (sections: ReturnType<typeof lost>) =>
	sections.map(({ rows, render }) => render(rows));

test("a vendor that only deprecates has no title for what is removed", () => {
	const at = (facts: JsonObject) =>
		market({ "gpt-2": model("GPT-2", 10, facts) }, {});
	const section = vendorGoneSection(
		syncReportOf(at({}), at({ status: "deprecated" })),
	);
	expect(section.render(1)).toBe(
		"**Deprecated by their vendors** (1)\n- `openai`: `gpt-2`",
	);
});

test("eight models make a fold of a reseller's own, seven do not; the most come first, then the alphabet decides", () => {
	const [eight, nine] = [models(8, "x/m"), models(9, "x/m")];
	const sections = lost({
		kiosk: [eight],
		bazaar: [eight],
		mall: [nine],
		stall: [models(7, "x/m")],
		shop: [models(1, "x/m")],
	});
	expect(whole(sections)).toEqual([
		[
			"<details><summary><code>mall</code>: 9 <b>removed</b></summary>",
			"",
			"- `mall`: `x/m-1` `x/m-2` `x/m-3` `x/m-4` `x/m-5` `x/m-6` `x/m-7` `x/m-8` `x/m-9`",
			"",
			"</details>",
		].join("\n"),
		[
			"<details><summary><code>bazaar</code>: 8 <b>removed</b></summary>",
			"",
			"- `bazaar`: `x/m-1` `x/m-2` `x/m-3` `x/m-4` `x/m-5` `x/m-6` `x/m-7` `x/m-8`",
			"",
			"</details>",
		].join("\n"),
		[
			"<details><summary><code>kiosk</code>: 8 <b>removed</b></summary>",
			"",
			"- `kiosk`: `x/m-1` `x/m-2` `x/m-3` `x/m-4` `x/m-5` `x/m-6` `x/m-7` `x/m-8`",
			"",
			"</details>",
		].join("\n"),
		[
			"<details><summary>8 <b>removed</b> at 2 other resellers</summary>",
			"",
			"- `stall`: `x/m-1` `x/m-2` `x/m-3` `x/m-4` `x/m-5` `x/m-6` `x/m-7`",
			"- `shop`: `x/m-1`",
			"",
			"</details>",
		].join("\n"),
	]);
});

test("a reseller that is gone as a whole comes first, with a fold of its own, however few models it had", () => {
	const sections = lost(
		{ mall: [models(8, "x/m")] },
		{ stall: models(1, "meta/llama"), kiosk: models(2, "meta/llama") },
	);
	expect(whole(sections).map((text) => text.split("\n")[0])).toEqual([
		"<details><summary><code>kiosk</code> <b>is gone</b>: 2 <b>removed</b></summary>",
		"<details><summary><code>stall</code> <b>is gone</b>: 1 <b>removed</b></summary>",
		"<details><summary><code>mall</code>: 8 <b>removed</b></summary>",
	]);
});

test("a fold for all resellers does not call them others", () => {
	const sections = lost({
		shop: [
			{ ...models(1, "x/m"), ...models(1, "y/n") },
			models(1, "y/n", { status: "deprecated" }),
		],
		stall: [models(1, "x/m")],
	});
	expect(whole(sections)).toEqual([
		[
			"<details><summary>2 <b>removed</b>, 1 <b>deprecated</b> at 2 resellers</summary>",
			"",
			"Removed:",
			"",
			"- `shop`: `x/m-1`",
			"- `stall`: `x/m-1`",
			"",
			"Deprecated:",
			"",
			"- `shop`: `y/n-1`",
			"",
			"</details>",
		].join("\n"),
	]);
	expect(whole(lost({ shop: [models(1, "x/m")] }))[0]).toContain(
		"at 1 reseller<",
	);
});
