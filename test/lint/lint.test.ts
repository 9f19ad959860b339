import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { GoneListing } from "../../src/catalog/gone.ts";
import { goneModels } from "../../src/changes/gone.ts";
import { findVendors } from "../../src/identity/vendors.ts";
import { annotationsOf } from "../../src/lint/annotations.ts";
import {
	applyEdits,
	type Edit,
	type LintFinding,
	lintFile,
} from "../../src/lint/lint.ts";
import {
	isFailure,
	lintMarkdown,
	lintSummary,
	toLintReport,
} from "../../src/lint/render.ts";
import { lintSchema } from "../../src/lint/schema.ts";
import { collectIds } from "../../src/usage/ids.ts";
import { searchText } from "../../src/usage/search.ts";
import { successorFinder } from "../../src/usage/successors.ts";
import { catalogOf } from "../../testkit/catalogs.ts";

const gpt = { family: "gpt", cost: { input: 1, output: 4 } };
const catalog = catalogOf({
	openai: {
		"gpt-5": { ...gpt, release_date: "2026-01-01" },
		"gpt-4.1": { ...gpt, release_date: "2025-01-01", status: "deprecated" },
		'gpt-5"); evil("': {},
	},
	google: { "gemini-3-pro": {} },
	google_vertex: { "gemini-3-pro": {} },
});
const since = "2026-06-15";
const to = (provider: string, id: string) => ({ successor: { provider, id } });
const gone: GoneListing[] = [
	{ provider: "openai", id: "gpt-4-0314", since },
	{ provider: "openai", id: "gpt-5-preview", since, ...to("openai", "gpt-5") },
	{
		provider: "openai",
		id: "gpt-5-evil",
		since,
		...to("openai", 'gpt-5"); evil("'),
	},
	{
		provider: "google",
		id: "gemini-2-pro",
		since,
		...to("google_vertex", "gemini-3-pro"),
	},
];
const vendors = findVendors(catalog);
const known = {
	catalog,
	gone: goneModels(gone, [], catalog),
	successorOf: successorFinder({ after: catalog, vendors }),
};
const ids = collectIds([catalog], vendors, known.gone.listings);

function lint(text: string | Buffer, path = "lib/chat.ts"): LintFinding[] {
	const bytes = Buffer.from(text);
	return lintFile(path, bytes, searchText(path, bytes, ids), known);
}

const brief = ({ level, code, line, column }: LintFinding) =>
	`${line}:${column} ${level} ${code}`;

describe("lint reports", () => {
	test.each([
		['const m = "openai:gpt-4-0314";', "1:19 error gone"],
		['const m = "openai:gpt-5-preview";', "1:19 error renamed"],
		['const m = "openai:gpt-4.1";', "1:19 warning deprecated"],
		['// ü 🚀\nf("ü🚀", openai("gpt-4-0314"))', "2:18 error gone"],
		['\ufeffx = "openai:gpt-4-0314"', "1:14 error gone"],
	])("%j", (text, expected) => {
		expect(lint(text).map(brief)).toEqual([expected]);
	});

	test("nothing about a model that the catalog has", () => {
		expect(lint('x = ["openai:gpt-5", "google:gemini-3-pro"]')).toEqual([]);
	});

	test.each(["test/chat.test.ts", "docs/a.md", "priv/data/a.jsonl"])(
		"no more than a note in %s",
		(path) => {
			const found = lint('m = "openai:gpt-4-0314"; n = "openai:gpt-4.1"', path);
			expect(found.map(({ level }) => level)).toEqual(["note", "note"]);
			expect(found.every(({ fix, isCode }) => fix === null && !isCode)).toBe(
				true,
			);
		},
	);

	test("the new id, the replacement, and the day", () => {
		const [renamed, deprecated, removed] = lint(
			'["openai:gpt-5-preview", "openai:gpt-4.1", "openai:gpt-4-0314"]',
		).map(({ message }) => message);
		expect(renamed).toBe(
			"`openai:gpt-5-preview` was renamed to `openai:gpt-5` (since 2026-06-15).",
		);
		expect(deprecated).toBe(
			"`openai:gpt-4.1` is deprecated; the nearest is `openai:gpt-5`.",
		);
		expect(removed).toBe(
			"`openai:gpt-4-0314` is no longer in the catalog (since 2026-06-15).",
		);
	});
});

describe("a comment", () => {
	test("ignores the name on its line, or below", () => {
		expect(
			lint(
				'a = "openai:gpt-4-0314" # model-sync: ignore gpt-4-0314 -- why\n# model-sync: ignore\nb = "openai:gpt-4-0314"\n',
			),
		).toEqual([]);
	});

	test("ignores every name of a file", () => {
		expect(
			lint('x = "openai:gpt-4-0314"\n# model-sync: ignore-file -- old ids\n'),
		).toEqual([]);
	});

	test("that ignores nothing is reported, with what it names", () => {
		const found = lint(
			'# model-sync: ignore gpt-5 -- fine\nx = "openai:gpt-5"\n\ny = 1 # model-sync: ignore\n# model-sync: ignore-file gpt-4.1',
		);
		expect(found.map(brief)).toEqual([
			"1:3 warning unused-ignore",
			"4:9 warning unused-ignore",
			"5:3 warning unused-ignore",
		]);
		expect(found.map(({ message }) => message)).toEqual([
			"The comment ignores nothing: there is no gpt-5 to report on line 2. Delete it.",
			"The comment ignores nothing: there is nothing to report on line 4. Delete it.",
			"The comment ignores nothing: there is no gpt-4.1 to report in this file. Delete it.",
		]);
	});

	test("for one id does not ignore another on the same line", () => {
		expect(
			lint(
				'["openai:gpt-4-0314", "openai:gpt-5-preview"] # model-sync: ignore gpt-4-0314',
			).map(brief),
		).toEqual(["1:31 error renamed"]);
	});
});

describe("an id is corrected", () => {
	const fixed = (text: string) => {
		const bytes = Buffer.from(text);
		const edits = lint(bytes).flatMap(({ fix }): Edit[] => (fix ? [fix] : []));
		return applyEdits(bytes, edits).toString();
	};

	test.each([
		['"openai:gpt-5-preview"', '"openai:gpt-5"'],
		['{:openai, "gpt-5-preview"}', '{:openai, "gpt-5"}'],
		["OPENAI=openai/gpt-5-preview", "OPENAI=openai/gpt-5"],
		[
			"'openai:gpt-5-preview','openai:gpt-5-preview'",
			"'openai:gpt-5','openai:gpt-5'",
		],
	])("in %s", (text, expected) => {
		expect(fixed(text)).toBe(expected);
	});

	test.each([
		// Which successor is right is for people to decide.
		'"openai:gpt-4-0314"',
		'"openai:gpt-4.1"',
		// The provider changes, too.
		'"google:gemini-2-pro"',
		// The new id would end the string.
		'"openai:gpt-5-evil"',
		// Neither with its provider nor in quotes.
		"openai_model = gpt-5-preview",
		'"openai:gpt-5-preview" # model-sync: ignore',
	])("not in %s", (text) => {
		expect(fixed(text)).toBe(text);
	});

	test("and all other bytes stay, whatever they are", () => {
		const old = Buffer.from('"openai:gpt-5-preview"');
		const now = Buffer.from('"openai:gpt-5"');
		// Bytes that no part of an id can be made of, nor a comment.
		const other = fc
			.uint8Array({ maxLength: 40 })
			.map((bytes) =>
				Buffer.from(
					bytes.filter(
						(byte) =>
							!/[\w@~.:/+"'`-]/.test(String.fromCharCode(byte)) && byte !== 0,
					),
				),
			);
		fc.assert(
			fc.property(fc.array(other, { minLength: 1, maxLength: 5 }), (parts) => {
				const joined = (by: Buffer) =>
					Buffer.concat(parts.flatMap((part) => [part, by]));
				const bytes = joined(old);
				const found = lint(bytes);
				expect(found).toHaveLength(parts.length);
				const edits = found.flatMap(({ fix }): Edit[] => (fix ? [fix] : []));
				expect(applyEdits(bytes, edits).equals(joined(now))).toBe(true);
			}),
		);
	});
});

const result = (findings: LintFinding[]) => ({
	files: 2,
	findings,
	fixed: [],
	unmatched: [],
});

test("lint fails for errors, and for warnings only if it is strict", () => {
	const warning = result(lint('"openai:gpt-4.1"'));
	const error = result(lint('"openai:gpt-4-0314"'));
	expect([warning, error].map((one) => isFailure(one, false))).toEqual([
		false,
		true,
	]);
	expect(
		[warning, error, result([])].map((one) => isFailure(one, true)),
	).toEqual([true, true, false]);
});

test("the numbers say what was found, what can be corrected, and what is not shown", () => {
	const findings = [
		...lint('["openai:gpt-4.1", "openai:gpt-5-preview"]'),
		...lint('"openai:gpt-4-0314"', "test/a.test.ts"),
	];
	expect(
		lintSummary({ ...result(findings), unmatched: ["old/**"] }, false),
	).toEqual([
		"`ignore`: old/** matches no file.",
		"1 error, 1 warning in 2 files.",
		"model-sync lint --fix can correct 1.",
		"1 more in tests, documents and data; `verbose` lists them.",
	]);
	expect(lintSummary(result([]), false)).toEqual(["No problems in 2 files."]);
});

test("of each level, GitHub gets as many annotations as it shows, and the summary has the rest", () => {
	const text = '"openai:gpt-4-0314"\n"openai:gpt-4.1"\n'.repeat(12);
	const findings = lint(text);
	const { annotations, omitted } = annotationsOf(findings, "app");
	expect(annotations).toHaveLength(20);
	expect(omitted).toBe(4);
	expect(annotations[0]).toMatchObject({ file: "app/lib/chat.ts", line: 1 });
	expect(
		lintMarkdown(result(findings), false).match(/lib\/chat\.ts/g),
	).toHaveLength(24);
	const many = lintMarkdown(result(lint(text.repeat(50))), false);
	expect(many).toContain("…and 700 more");
	expect(Buffer.byteLength(many)).toBeLessThan(1024 * 1024);
});

test("the JSON has the shape that is published", () => {
	const findings = [
		...lint(
			'["openai:gpt-4.1", "openai:gpt-5-preview"] # model-sync: ignore x',
		),
	];
	const json = toLintReport({ ...result(findings), fixed: findings });
	expect(lintSchema.parse(json)).toEqual(json);
	expect(json.counts).toEqual({ errors: 1, warnings: 2, notes: 0, fixed: 3 });
});
