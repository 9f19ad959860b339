import ts from "typescript";
import { expect, test } from "vitest";
import { inFlags } from "../../src/cli/words.ts";
import {
	propertyOf,
	readSources,
	textsOf,
} from "../../testkit/source-texts.ts";

/** What a run in a terminal never reaches: GitHub, and the commit that a pull request is built on. */
const ELSEWHERE =
	/^(?:action|pull-request|page)\/|^checkout\/(?:committed|git|included)\.ts/;

test("a problem speaks of flags in a terminal, and not of a workflow", async () => {
	const texts = (await readSources())
		.filter(({ path }) => !ELSEWHERE.test(path))
		.flatMap(({ nodes }) => nodes.filter(ts.isObjectLiteralExpression))
		.filter((object) => propertyOf(object, "remedy"))
		.flatMap((object) =>
			["title", "cause", "remedy"].flatMap((name) => {
				const property = propertyOf(object, name);
				return property === undefined ? [] : textsOf(property);
			}),
		);

	expect(texts.length).toBeGreaterThan(50);
	expect(
		texts
			.map((text) => inFlags(text).replace(/https:\S+/g, ""))
			.filter((text) =>
				/\b(?:step|workflow|Actions|actions\/\w+|runner|inputs)\b|`(?:source|max-shrink|usage-paths|[a-z]+-(?:dir|file|paths))`/.test(
					text,
				),
			),
	).toEqual([]);
});

test.each([
	["run this once with `max-shrink: 30`", "run this once with --max-shrink 30"],
	["An input is wrong", "A flag is wrong"],
	[
		"`cost.input` of `openai` and `input`",
		"`cost.input` of `openai` and `input`",
	],
	['{"input": 1} costs', '{"input": 1} costs'],
	["`token` is empty", "`token` is empty"],
])("%s", (text, shown) => {
	expect(inFlags(text)).toBe(shown);
});
