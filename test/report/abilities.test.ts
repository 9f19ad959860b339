// The tables of what models can do and how much they take, on a small market.
import { describe, expect, test } from "vitest";
import type { Model } from "../../src/catalog/model.ts";
import {
	describeAbility,
	resellerAbilitySection,
	vendorAbilitySection,
} from "../../src/report/sections/abilities.ts";
import { type Moves, reportOf } from "./sections-data.ts";

type Facts = Partial<Model>;

const context = (size: number): Facts => ({
	limit: { context: size, output: 16_000 },
});
const takes = (...input: string[]): Facts => ({
	modalities: { input, output: ["text"] },
});
const makes = (...output: string[]): Facts => ({
	modalities: { input: ["text"], output },
});

const HEAD = [
	"| Model | Provider | Loses | Gains |",
	"| :- | :- | :- | :- |",
] as const;

const LESS = [context(128_000), context(64_000)] as const;

describe("what vendors change", () => {
	const both = [
		{ ...context(128_000), reasoning: false },
		{ ...context(64_000), reasoning: true },
	] as const;
	const report = () =>
		reportOf(
			{
				"gpt-z": both,
				"gpt-y": [takes("text", "image"), makes("text", "audio")],
				"gpt-x": [{ status: "alpha" }, { status: "beta" }],
				"gpt-w": [{ status: "beta" }, { tool_call: false }],
				"gpt-v": [{}, { status: "deprecated" }],
				"gpt-u": [context(100_000), context(95_000)],
				"gpt-t": [context(128_000), context(128_100)],
				"gpt-s": [{}, { cost: { input: 2, output: 8 } }],
			},
			{ "openai/gpt-z": both },
		);
	const section = () => vendorAbilitySection(report());

	test("is one row per model with the providers that do the same: losses first, then gains and statuses, then what nobody notices", () => {
		const { rows, render } = section();
		expect(rows).toBe(6);
		expect(render(6)).toBe(
			[
				"**Limits and capabilities** (7 models)",
				"",
				...HEAD,
				"| GPT z | `openai` +1 | context 128K → 64K | reasoning |",
				"| GPT w | `openai` | tools | no longer beta |",
				"| GPT y | `openai` | image in | audio out |",
				"| GPT x | `openai` | | now beta |",
				"| GPT t | `openai` | | context 128,000 → 128,100 |",
				"| GPT u | `openai` | context 100K → 95K | |",
			].join("\n"),
		);
	});

	test("is cut short by models, not by rows", () => {
		const { render } = section();
		expect(render(0)).toBe(
			"**Limits and capabilities** (7 models)\n\n…and 7 more models, in the job summary.",
		);
		expect(render(1)).toBe(
			[
				"**Limits and capabilities** (7 models)",
				"",
				...HEAD,
				"| GPT z | `openai` +1 | context 128K → 64K | reasoning |",
				"",
				"…and 5 more models, in the job summary.",
			].join("\n"),
		);
	});

	test("is not said again for resellers", () => {
		const { rows, render } = resellerAbilitySection(report());
		expect(rows).toBe(0);
		expect(render(0)).toBe("");
	});

	test("is ten rows, and a fold with the others", () => {
		const moves = (last: number): Moves =>
			Object.fromEntries(
				Array.from({ length: last }, (_, index) => [`gpt-m${index}`, LESS]),
			);
		expect(vendorAbilitySection(reportOf(moves(13))).first).toBe(13);
		expect(vendorAbilitySection(reportOf(moves(14))).first).toBe(10);
	});
});

test("several losses and gains of one model share its row", () => {
	const section = vendorAbilitySection(
		reportOf({
			"gpt-a": [
				{ ...context(128_000), tool_call: true, reasoning: false },
				{
					...context(64_000),
					tool_call: false,
					reasoning: true,
					status: "beta",
				},
			],
		}),
	);
	expect(section.render(1)).toBe(
		[
			"**Limits and capabilities** (1 model)",
			"",
			...HEAD,
			"| GPT a | `openai` | context 128K → 64K, tools | reasoning, now beta |",
		].join("\n"),
	);
});

test("a limit that moves by a twentieth or less is no news, up or down", () => {
	const section = vendorAbilitySection(
		reportOf({
			"gpt-a": [context(95_000), context(100_000)],
			"gpt-b": [context(100_000), context(95_000)],
			"gpt-c": [context(94_000), context(100_000)],
			"gpt-d": [context(100_000), context(94_000)],
		}),
	);
	expect(section.render(4)).toBe(
		[
			"**Limits and capabilities** (4 models)",
			"",
			...HEAD,
			"| GPT d | `openai` | context 100K → 94K | |",
			"| GPT c | `openai` | | context 94K → 100K |",
			"| GPT a | `openai` | | context 95K → 100K |",
			"| GPT b | `openai` | context 100K → 95K | |",
		].join("\n"),
	);
});

test("what only resellers change is in a fold: what most of them do comes first; another change of the same model is another row", () => {
	const report = reportOf(
		{},
		{
			"x/a": LESS,
			"x/b": LESS,
			"x/c": LESS,
			"openai/gpt-5": [context(128_000), context(127_000)],
		},
		{ "x/b": LESS, "x/c": [context(128_000), context(32_000)] },
	);
	const section = resellerAbilitySection(report);
	expect(vendorAbilitySection(report).rows).toBe(0);
	expect(section.rows).toBe(5);
	const summary =
		"<details><summary><b>Limits and capabilities at resellers</b>: 6 models</summary>";
	expect(section.render(5)).toBe(
		[
			summary,
			"",
			...HEAD,
			"| b | `mall` +1 | context 128K → 64K | |",
			"| a | `shop` | context 128K → 64K | |",
			"| c | `mall` | context 128K → 32K | |",
			"| c | `shop` | context 128K → 64K | |",
			"| GPT 5 | `shop` | context 128K → 127K | |",
			"",
			"</details>",
		].join("\n"),
	);
	expect(section.render(0)).toBe(
		[
			summary,
			"",
			"…and 6 more models, in the job summary.",
			"",
			"</details>",
		].join("\n"),
	);
});

test("a status of the same model at two providers is two rows if it differs", () => {
	const section = resellerAbilitySection(
		reportOf(
			{},
			{
				"x/a": [{}, { status: "beta" }],
				"x/b": [{}, { status: "deprecated" }],
			},
			{ "x/a": [{}, { status: "@org" }] },
		),
	);
	expect(section.render(2)).toBe(
		[
			"<details><summary><b>Limits and capabilities at resellers</b>: 2 models</summary>",
			"",
			...HEAD,
			"| a | `mall` | | now `@org` |",
			"| a | `shop` | | now beta |",
			"",
			"</details>",
		].join("\n"),
	);
});

test("a week without any of these has no such section", () => {
	const quiet = reportOf({ "gpt-a": [{}, {}] }, { "x/a": [{}, {}] });
	for (const section of [
		vendorAbilitySection(quiet),
		resellerAbilitySection(quiet),
	]) {
		expect(section.rows).toBe(0);
		expect(section.render(0)).toBe("");
	}
});

test("sizes are short, but exact where they would look the same; names are upstream's, so they are escaped", () => {
	const limit = (name: string, before: number, after: number) =>
		describeAbility({ kind: "limit", name, before, after });
	expect(limit("output", 4096, 16_384)).toBe("output 4K → 16K");
	expect(limit("output", 4000, 4096)).toBe("output 4,000 → 4,096");
	expect(limit("<b>", 1, 2)).toBe("`<b>` 1 → 2");
	expect(describeAbility({ kind: "capability", name: "@org" })).toBe("`@org`");
	expect(describeAbility({ kind: "modality", name: "@org", side: "out" })).toBe(
		"`@org` out",
	);
});
