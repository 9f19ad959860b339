import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	isIgnoredBy,
	readIgnoreComments,
	withoutIgnored,
} from "../../src/usage/ignore-comments.ts";

const read = (text: string) => readIgnoreComments(Buffer.from(text));

describe("a comment is read in the syntax of the file", () => {
	test.each([
		"# model-sync: ignore gpt-4 -- reason",
		"  // model-sync: ignore gpt-4 -- reason",
		"/* model-sync: ignore gpt-4 */",
		" * model-sync: ignore gpt-4",
		"<!-- model-sync: ignore gpt-4 -->",
		"<!-- model-sync: ignore gpt-4 -- reason -->",
		"-- model-sync: ignore gpt-4",
		"; model-sync: ignore gpt-4",
		"% model-sync:ignore gpt-4",
		"{# model-sync: ignore gpt-4 #}",
		"{{/* model-sync: ignore gpt-4 */}}",
		"<%# model-sync: ignore gpt-4 %>",
		'    "# model-sync: ignore gpt-4\\n",',
		"# model-sync: ignore gpt-4\r",
	])("%j", (line) => {
		expect(read(`${line}\nmodel = "gpt-4"\n`)).toEqual([
			expect.objectContaining({ line: 1, ids: ["gpt-4"], target: 2 }),
		]);
	});

	test.each([
		['model = "gpt-4" # model-sync: ignore', [], 1],
		[
			'model = "gpt-4" // model-sync: ignore gpt-4, o1 -- both',
			["gpt-4", "o1"],
			1,
		],
		["<!-- model-sync: ignore-file -- samples -->", [], null],
		["# model-sync: ignore-file openai:gpt-4", ["openai:gpt-4"], null],
	] as const)("%j is about the right place", (line, ids, target) => {
		expect(read(line)).toMatchObject([{ ids, target }]);
	});

	test.each([
		"model-sync: lint",
		"model-sync: ignored",
		"model-sync: ignore-all",
		"- uses: org/model-sync-action@v1",
	])("%j is none", (line) => {
		expect(read(line)).toEqual([]);
	});

	test("several in a row are about the same line below", () => {
		expect(
			read("# model-sync: ignore a\n# model-sync: ignore b\n'a' + 'b'").map(
				({ target }) => target,
			),
		).toEqual([3, 3]);
	});
});

describe("a comment means", () => {
	const use = {
		provider: "google_vertex",
		id: "gemini-2",
		written: "gemini-2-001",
		line: 2,
		column: 1,
	};
	test.each([
		["", true],
		["gemini-2", true],
		["gemini-2-001", true],
		["google-vertex:gemini-2", true],
		["google_vertex/gemini-2-001", true],
		["o1 gemini-2", true],
		["google:gemini-2", false],
		["gemini", false],
		["because gemini", false],
	])("with %j: %j", (ids, isMeant) => {
		const [comment] = read(`# model-sync: ignore ${ids}\n`);
		expect(comment && isIgnoredBy(comment, use)).toBe(isMeant);
	});

	test("only its line: not the one after it", () => {
		const [comment] = read('"gemini-2" # model-sync: ignore\n');
		expect(comment && isIgnoredBy(comment, use)).toBe(false);
	});
});

test("an id in the comment is no use", () => {
	const named = { provider: "p", id: "a", written: "a" };
	const text = Buffer.from("x\n# model-sync: ignore a\nb");
	const uses = [
		{ ...named, line: 2, column: 24 },
		{ ...named, line: 1, column: 1 },
	];
	expect(withoutIgnored(text, uses)).toEqual([uses[1]]);
});

test("the time to read comments grows with their number only, and no text stops it", () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
			const text = Buffer.concat([Buffer.from("model-sync: ignore "), bytes]);
			expect(readIgnoreComments(text).length).toBeGreaterThan(0);
		}),
	);
	const many = "# model-sync: ignore a\n".repeat(40_000);
	expect(read(many)).toHaveLength(40_000);
	expect(read(`# model-sync: ignore ${'"'.repeat(100_000)}`)).toHaveLength(1);
});
