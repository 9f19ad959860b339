// The tables of a body, as text, on a small market.
import { expect, test } from "vitest";
import { createDimension } from "../../src/catalog/fields.ts";
import { joinSections, type Section } from "../../src/report/budget.ts";
import {
	resellerGoneSections,
	vendorGoneSection,
} from "../../src/report/sections/gone.ts";
import {
	resellerNewSections,
	vendorNewSection,
} from "../../src/report/sections/news.ts";
import {
	describeMove,
	describeVerdict,
	resellerPriceSection,
	unconfirmedPriceSection,
	VERDICT_WORDS,
	vendorPriceSection,
} from "../../src/report/sections/prices.ts";
import { syncReportOf } from "../../testkit/sync-reports.ts";
import { reports } from "./sections-data.ts";

const { gone, prices, news } = reports();
const all = (sections: readonly Section[]) =>
	joinSections(
		sections,
		sections.map(({ rows }) => rows),
	);

test("what the vendors remove and deprecate: every id, one line per provider", () => {
	expect(all([vendorGoneSection(gone)])).toBe(
		[
			"**Removed by their vendors** (1)",
			"- `openai`: `gpt-3`",
			"",
			"**Deprecated by their vendors** (1)",
			"- `openai`: `gpt-2`",
		].join("\n"),
	);
});

test("what the vendors remove, cut short", () => {
	expect(vendorGoneSection(gone).render(1)).toBe(
		[
			"**Removed by their vendors** (1)",
			"- `openai`: `gpt-3`",
			"",
			"**Deprecated by their vendors** (1)",
			"",
			"…and 1 more model, in the job summary.",
		].join("\n"),
	);
});

test("what resellers remove: a fold for each that loses many, and one for the rest", () => {
	expect(all(resellerGoneSections(gone))).toBe(
		[
			"<details><summary><code>shop</code>: 9 <b>removed</b>, 1 <b>deprecated</b></summary>",
			"",
			"Removed:",
			"",
			"- `shop`: `openai/gpt-3` `x/m0` `x/m1` `x/m2` `x/m3` `x/m4` `x/m5` `x/m6` `x/m7`",
			"",
			"Deprecated:",
			"",
			"- `shop`: `x/m8`",
			"",
			"</details>",
			"",
			"<details><summary>1 <b>removed</b> at 1 other reseller</summary>",
			"",
			"- `mall`: `openai/gpt-3`",
			"",
			"</details>",
		].join("\n"),
	);
});

test("what resellers remove, cut short", () => {
	expect(resellerGoneSections(gone)[0]?.render(3) ?? "").toBe(
		[
			"<details><summary><code>shop</code>: 9 <b>removed</b>, 1 <b>deprecated</b></summary>",
			"",
			"Removed:",
			"",
			"- `shop`: `openai/gpt-3` `x/m0` `x/m1`",
			"",
			"…and 7 more models, in the job summary.",
			"",
			"</details>",
		].join("\n"),
	);
});

test("the vendors' prices, with the resellers that follow", () => {
	expect(all([vendorPriceSection(prices)])).toBe(
		[
			"| Model | Provider | Change | Input | Output | Also |",
			"| :- | :- | -: | -: | -: | :- |",
			"| GPT-6 | `openai` +1 | 2x | $1.00 → **$2.00** | $4.00 → **$8.00** | |",
		].join("\n"),
	);
});

test("resellers' prices: those that nobody else has are open, the rest is folded", () => {
	expect(
		all([unconfirmedPriceSection(prices), resellerPriceSection(prices)]),
	).toBe(
		[
			"| Model | Provider | Change | Input | Output | Also |",
			"| :- | :- | -: | -: | -: | :- |",
			"| B +1 other | `mall` | 40x | $1.00 → **$40.00** | $4.00 → **$160.00** | |",
			"",
			"<details><summary><b>Prices at resellers</b>: 1 model at <code>shop</code> (1)</summary>",
			"",
			"| Model | Provider | Change | Input | Output | Also |",
			"| :- | :- | -: | -: | -: | :- |",
			"| A | `shop` | **price gone** | $1.00 → **not known** | $1.00 → **not known** | |",
			"",
			"</details>",
		].join("\n"),
	);
});

test("the vendors' new models, also a known one under another id, never at a price of $0 that stands for a paid model", () => {
	expect(all([vendorNewSection(news)])).toBe(
		[
			"| New | At | Input | Output | Context | Can |",
			"| :- | :- | -: | -: | -: | :- |",
			"| **GPT-7** | `openai` +1 | $3.00 | $12.00 | 128K | reasoning, tools |",
			"| GPT-5 as `gpt-5-2026-01-01` | `openai` | $1.00 | $4.00 | 128K | tools |",
		].join("\n"),
	);
});

test("what is new at resellers", () => {
	expect(all(resellerNewSections(news))).toBe(
		[
			"<details><summary><b>New at resellers</b>: 1 model at <code>mall</code> (1), <code>shop</code> (1)</summary>",
			"",
			"| Model | At | Input | Output | Context | Can |",
			"| :- | :- | -: | -: | -: | :- |",
			"| **One** | `mall` +1 | $2.00 | $8.00 | 128K | tools |",
			"",
			"</details>",
		].join("\n"),
	);
});

test("a week without any of these has no such section", () => {
	const quiet = syncReportOf(gone.before, gone.before);
	const sections = [
		vendorGoneSection(quiet),
		...resellerGoneSections(quiet),
		vendorPriceSection(quiet),
		unconfirmedPriceSection(quiet),
		resellerPriceSection(quiet),
		vendorNewSection(quiet),
		...resellerNewSections(quiet),
	];
	expect(all(sections)).toBe("");
	for (const { rows } of sections) expect(rows).toBe(0);
});

test("ids that go are shown before anything else", () => {
	for (const section of [
		vendorGoneSection(gone),
		...resellerGoneSections(gone),
	]) {
		expect(section.first).toBe(section.rows);
	}
});

test("a verdict is said with its size, and which price decided", () => {
	const say = (
		verdict: Parameters<typeof describeVerdict>[0]["verdict"],
		ratio: number | null,
		of: string | null = null,
	) =>
		describeVerdict({
			verdict,
			ratio,
			of: of === null ? null : createDimension(of),
		});
	expect(say(null, null)).toBe("");
	expect(say("priced", null)).toBe("price now known");
	expect(say("unpriced", null)).toBe("**price gone**");
	expect(say("increased", 1.4)).toBe("+40%");
	expect(say("decreased", 0.2, "cache_read")).toBe("cache read −80%");
	expect(say("decreased", 0)).toBe("now $0");
	expect(say("increased", Number.POSITIVE_INFINITY)).toBe("was $0");
	expect(VERDICT_WORDS).toEqual({
		increased: { one: "costs more", many: "cost more" },
		decreased: { one: "costs less", many: "cost less" },
		priced: { one: "has a price now", many: "have a price now" },
		unpriced: { one: "has no price any more", many: "have no price any more" },
	});
});

test("a move says its unit, and that a price is not known", () => {
	const dimension = createDimension("per_request");
	const move = { dimension, before: 1, after: null, ratio: null };
	expect(describeMove(move)).toBe("request $1.00 → **not known** per request");
	expect(describeMove({ ...move, after: 2 }, "")).toBe(
		"request $1.00 → $2.00 per request",
	);
});
