// The tables of prices, on a small market. More of them is in sections.test.ts.
import { expect, test } from "vitest";
import type { JsonObject } from "../../src/lib/json.ts";
import {
	resellerPriceSection,
	vendorPriceSection,
} from "../../src/report/sections/prices.ts";
import { reportOf as reportOfFacts } from "./sections-data.ts";

/** By the model's id, what it cost and what it costs. */
type Moves = Record<string, readonly [before: JsonObject, after: JsonObject]>;

const priced = (moves: Moves) =>
	Object.fromEntries(
		Object.entries(moves).map(([id, [before, after]]) => [
			id,
			[{ cost: before }, { cost: after }] as const,
		]),
	);

function reportOf(openai: Moves, shop: Moves = {}, mall: Moves = {}) {
	return reportOfFacts(priced(openai), priced(shop), priced(mall));
}

const HEAD = [
	"| Model | Provider | Change | Input | Output | Also |",
	"| :- | :- | -: | -: | -: | :- |",
] as const;
const many = (last: number): Moves =>
	Object.fromEntries(
		Array.from({ length: last }, (_, index) => [
			`gpt-m${index + 10}`,
			[
				{ input: 1, output: index + 10 },
				{ input: 1, output: 2 * (index + 10) },
			],
		]),
	);

test("each model has a row with its prices of input and output, moved or not, and the others that moved; the largest move comes first", () => {
	const section = vendorPriceSection(
		reportOf({
			"gpt-a": [
				{ input: 1, output: 4 },
				{ input: 2, output: 4 },
			],
			"gpt-b": [{ input: 1 }, { input: 3 }],
			"gpt-c": [
				{ input: 1, output: 4, cache_read: 0.1 },
				{ input: 1, output: 4, cache_read: 0.01 },
			],
			"gpt-d": [
				{ input: 1, output: 4, per_request: 0.1 },
				{ input: 1, output: 4, per_request: 0.2 },
			],
			"gpt-e": [
				{ input: 0, output: 0 },
				{ input: 1, output: 4 },
			],
			"gpt-f": [{}, { input: 1, output: 4 }],
			"gpt-g": [{ input: 1, output: 4 }, { input: 1 }],
		}),
	);
	expect(section.rows).toBe(7);
	expect(section.render(7)).toBe(
		[
			...HEAD,
			"| GPT e | `openai` | was $0 | $0 → **$1.00** | $0 → **$4.00** | |",
			"| GPT c | `openai` | cache read −90% | $1.00 | $4.00 | cache read $0.10 → **$0.01** |",
			"| GPT f | `openai` | price now known | – → **$1.00** | – → **$4.00** | |",
			"| GPT g | `openai` | **price gone** | $1.00 | $4.00 → **not known** | |",
			"| GPT b | `openai` | input 3x | $1.00 → **$3.00** | – | |",
			"| GPT d | `openai` | request 2x | $1.00 | $4.00 | request $0.10 → **$0.20** per request |",
			"| GPT a | `openai` | +43% | $1.00 → **$2.00** | $4.00 | |",
		].join("\n"),
	);
	expect(section.render(0)).toBe("…and 7 more models, in the job summary.");
});

test("two of the other prices are listed, and the rest is counted", () => {
	const section = vendorPriceSection(
		reportOf({
			"gpt-a": [
				{ input: 1, output: 4, cache_read: 1, cache_write: 1 },
				{ input: 2, output: 8, cache_read: 2, cache_write: 2 },
			],
			"gpt-b": [
				{ input: 1, output: 5, cache_read: 1, cache_write: 1, reasoning: 1 },
				{ input: 2, output: 9, cache_read: 2, cache_write: 2, reasoning: 2 },
			],
		}),
	);
	expect(section.render(2)).toBe(
		[
			...HEAD,
			"| GPT a | `openai` | 2x | $1.00 → **$2.00** | $4.00 → **$8.00** | cache read $1.00 → **$2.00**, cache write $1.00 → **$2.00** |",
			"| GPT b | `openai` | +88% | $1.00 → **$2.00** | $5.00 → **$9.00** | cache read $1.00 → **$2.00**, cache write $1.00 → **$2.00**, 1 more |",
		].join("\n"),
	);
});

test("a price that was not known and is $0 means little, so it comes after the others", () => {
	const section = vendorPriceSection(
		reportOf({
			"gpt-a": [
				{ input: 1, output: 4, cache_read: 0.1 },
				{
					input: 2,
					output: 8,
					input_audio: 0,
					cache_read: 0,
					output_audio: 5,
				},
			],
			"gpt-b": [
				{ input: 1, output: 5 },
				{ input: 2, output: 10, input_audio: 0, output_audio: 6 },
			],
		}),
	);
	expect(section.render(2)).toBe(
		[
			...HEAD,
			"| GPT a | `openai` | 2x | $1.00 → **$2.00** | $4.00 → **$8.00** | cache read $0.10 → **$0**, output audio – → **$5.00**, 1 more |",
			"| GPT b | `openai` | 2x | $1.00 → **$2.00** | $5.00 → **$10.00** | output audio – → **$6.00**, input audio – → **$0** |",
		].join("\n"),
	);
});

test("models that move alike are one row, and each of them is counted where the row is left out", () => {
	const alike = [
		{ input: 1, output: 4 },
		{ input: 2, output: 8 },
	] as const;
	const section = resellerPriceSection(
		reportOf({}, { "x/a": alike, "x/bb": alike, "x/ccc": alike }),
	);
	const summary =
		"<details><summary><b>Prices at resellers</b>: 3 models at <code>shop</code> (3)</summary>";
	expect(section.rows).toBe(1);
	expect(section.render(1)).toBe(
		[
			summary,
			"",
			...HEAD,
			"| a +2 others | `shop` | 2x | $1.00 → **$2.00** | $4.00 → **$8.00** | |",
			"",
			"</details>",
		].join("\n"),
	);
	expect(section.render(0)).toBe(
		[
			summary,
			"",
			"…and 3 more models, in the job summary.",
			"",
			"</details>",
		].join("\n"),
	);
});

test("a model whose price hardly moves, or has only a further price, is in no table", () => {
	const section = vendorPriceSection(
		reportOf({
			"gpt-a": [
				{ input: 1, output: 4 },
				{ input: 1, output: 4, cache_read: 0.1 },
			],
			"gpt-b": [
				{ input: 1, output: 4 },
				{ input: 1.001, output: 4 },
			],
		}),
	);
	expect(section.rows).toBe(0);
	expect(section.render(0)).toBe("");
});

test("a vendor's prices are fifteen open rows, and a fold with the others", () => {
	expect(vendorPriceSection(reportOf(many(18))).first).toBe(18);
	expect(vendorPriceSection(reportOf(many(19))).first).toBe(15);
});
