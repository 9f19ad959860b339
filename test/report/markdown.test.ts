import { execFileSync, spawnSync } from "node:child_process";
import fc from "fast-check";
import type { Element, Root, RootContent } from "hast";
import rehypeRaw from "rehype-raw";
import rehypeSanitize from "rehype-sanitize";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import { logLine } from "../../src/report/lines.ts";
import {
	code,
	details,
	entities,
	htmlCode,
	name,
	prose,
	quoted,
	table,
	visible,
	visibleId,
} from "../../src/report/markdown.ts";
import { drawMarkdown } from "../../testkit/draw.ts";

const hasCmark = spawnSync("cmark-gfm", ["--version"]).status === 0;

/** What breaks tables, mentions people or closes issues, and any other text. */
const hostile = fc.oneof(
	fc.constantFrom(
		"@cf/meta/llama-3",
		"@team",
		"a|b",
		"a\\|b",
		"`",
		"``x`",
		"\\",
		"[pro]",
		"[a](b)",
		"<b>",
		"</details>",
		"<!-- -->",
		"&amp;",
		"#12",
		"fixes #1",
		"GH-7",
		"a\tb",
		"a\nb",
		"a\r\n\r\nb",
		"\u202egpt\u202c",
		"\u200b",
		" ",
		"",
		" x ",
		"**x**",
		"_x_",
		"~~x~~",
		":smile:",
		"www.example.com",
		"https://x.y",
		"a@b.cd",
		"$1$",
		"| - |",
		"deadbeef1",
		"\ud800",
		"\u0000",
		"1. x",
		"# x",
		"- x",
		"---",
		"<script>",
		"{{x}}",
		"::error::x",
	),
	fc.string({ unit: "binary", maxLength: 40 }),
	fc.string({ unit: "grapheme", maxLength: 40 }),
);

function parseHtml(markdown: string): Root {
	const processor = unified()
		.use(remarkParse)
		.use(remarkGfm)
		.use(remarkRehype, { allowDangerousHtml: true })
		.use(rehypeRaw)
		.use(rehypeSanitize);
	return processor.runSync(processor.parse(markdown));
}

function elements(node: Root | RootContent, tagName: string): Element[] {
	if (node.type === "text" || !("children" in node)) return [];
	const own = node.type === "element" && node.tagName === tagName ? [node] : [];
	return [
		...own,
		...node.children.flatMap((child) => elements(child, tagName)),
	];
}

function textOf(node: Root | RootContent): string {
	if (node.type === "text") return node.value;
	return "children" in node ? node.children.map(textOf).join("") : "";
}

function rowsOf(markdown: string): string[][] {
	return elements(parseHtml(markdown), "tr").map((row) =>
		row.children.filter((child) => child.type === "element").map(textOf),
	);
}

/** What is spelled out may be longer than a cell should be. */
function shortened(text: string): string {
	const characters = [...text];
	return characters.length > 120
		? `${characters.slice(0, 119).join("")}…`
		: text;
}

describe("whatever the string, a table keeps its shape and the text comes out as it went in", () => {
	test("as code, drawn by remark", () => {
		fc.assert(
			fc.property(
				fc.array(hostile, { minLength: 1, maxLength: 4 }),
				(texts) => {
					const markdown = table(
						["A", "B"],
						["left", "right"],
						texts.map((text) => [code(text), "1"]),
					);
					expect(rowsOf(markdown)).toEqual([
						["A", "B"],
						...texts.map((text) => [shortened(visibleId(text)), "1"]),
					]);
				},
			),
			{ numRuns: 1000 },
		);
	});

	test.skipIf(!hasCmark)("as code, drawn by GitHub's own cmark-gfm", () => {
		const texts = fc.sample(hostile, { numRuns: 3000, seed: 7 });
		const markdown = table(
			["A", "B"],
			["left", "right"],
			texts.map((text) => [quoted(text), "1"]),
		);
		const html = execFileSync(
			"cmark-gfm",
			["--unsafe", "-e", "table", "-e", "autolink", "-e", "strikethrough"],
			{
				input: markdown,
				encoding: "utf8",
			},
		);
		const cells = [
			...html.matchAll(
				/<tr>\n<td align="left"><code>([\s\S]*?)<\/code><\/td>\n<td align="right">1<\/td>\n<\/tr>/g,
			),
		];
		const decode = (cell: string) =>
			textOf(parseHtml(`<p>${cell}</p>`)).replace(/\n$/, "");
		expect(cells.map(([, cell = ""]) => decode(cell))).toEqual(
			texts.map(visible),
		);
	});

	test("as a name, but for folded white space", () => {
		fc.assert(
			fc.property(hostile, (text) => {
				const markdown = table(
					["A", "B"],
					["left", "right"],
					[[name(text), "1"]],
				);
				const folded = text.replace(/[ \t\n\r]+/g, " ").replace(/^ | $/g, "");
				expect(rowsOf(markdown)).toEqual([
					["A", "B"],
					[visible(folded), "1"],
				]);
			}),
			{ numRuns: 1000 },
		);
	});
});

describe("nobody is mentioned and nothing is referred to", () => {
	const inEveryPlace = (text: string) =>
		[
			code(text),
			name(text),
			prose(`The id "${text}" of ${text} is odd.`),
			table(["A"], ["left"], [[code(text)], [name(text)]]),
			details(htmlCode(text), `- ${name(text)}`),
		].join("\n\n");

	test.each([
		"@team",
		"@org/team",
		"#12",
		"GH-12",
		"fixes #1",
		"a @b #3",
		"(@x)",
		'"@x"',
		"Closes GH-1",
	])("by %s", async (text) => {
		const html = await drawMarkdown(inEveryPlace(text));
		expect(html).not.toMatch(/class="(?:mention|issue-link)"/);
	});

	test("by any text", async () => {
		await fc.assert(
			fc.asyncProperty(hostile, async (text) => {
				const html = await drawMarkdown(inEveryPlace(text));
				expect(html).not.toMatch(/class="(?:mention|issue-link)"|<a /);
			}),
			{ numRuns: 300 },
		);
	});

	test("the drawing would show it, if it were", async () => {
		expect(await drawMarkdown("Ask @team about #12.")).toMatch(
			/class="mention".*class="issue-link"/,
		);
	});
});

test("a name stays running text where it can do no harm", () => {
	for (const text of [
		"Claude Opus 4.5",
		"Google: Gemma 3 (free)",
		"Qwen2.5-VL 72B",
		"文心一言 4.5",
		"GPT-4o / mini",
		"통이치엔원 2",
		"Qwen3中文版 ノート",
		"हिन्दी मॉडल",
		"نموذج ذكي 2",
		"Модель",
		"Modèle Café – Größe",
	]) {
		expect(name(text)).toBe(text);
	}
});

test("invisible characters are spelled out", () => {
	expect(visible("a\u202eb\u200bc\td\ne\ud800")).toBe(
		"a\\u{202e}b\\u{200b}c\\td\\ne\\u{d800}",
	);
});

const everywhere = (text: string) => [
	...[visible(text), visibleId(text), code(text), quoted(text), name(text)],
	...[htmlCode(text), logLine(text)],
	...[prose(`Of ${text}.`), prose(`Of "${text}"`), prose(`Of \`${text}\`.`)],
];

test.each([
	...[0x115f, 0x1160, 0x3164, 0xffa0, 0x034f, 0x2800, 0x00a0, 0x17b4, 0x17b5],
	...[0x3000, 0x2003, 0x202f, 0x1680, 0x00ad, 0x061c, 0x180b, 0x200d, 0x2061],
	...[0xfe0f, 0xe0041, 0xe0100, 0xfff9, 0xfffc, 0xe000, 0xfdd0, 0x1d173],
	...[0x13441, 0x16fe4],
])(
	"what has no ink of its own is spelled out, wherever it stands: U+%i",
	(point) => {
		const char = String.fromCodePoint(point);
		for (const text of [`gpt${char}5`, `${char}gpt-5`, `gpt-5${char}`, char]) {
			for (const shown of everywhere(text)) {
				expect(shown).not.toContain(char);
				expect(
					shown.replaceAll(/&#(\d+);/g, (_, code) => String.fromCharCode(code)),
				).toContain(`\\u{${point.toString(16)}}`);
			}
		}
	},
);

test("so is every space but the plain one, and all that Unicode says to draw as nothing", () => {
	const ranges = [
		[0x80, 0xd7ff],
		[0xe000, 0x1ffff],
		[0xe0000, 0xe0fff],
	];
	const shown = ranges
		.flatMap(([from = 0, to = 0]) =>
			Array.from({ length: to - from + 1 }, (_, index) => from + index),
		)
		.map((point) => String.fromCodePoint(point))
		.filter((char) =>
			/[\p{Z}\p{C}\p{Default_Ignorable_Code_Point}]/u.test(char),
		)
		.filter((char) => visible(char) === char);
	expect(shown).toEqual([]);
});

test.each([
	["g\u0440t-5", "g\\u{440}t-5"],
	["\u043e1", "\\u{43e}1"],
	["gpt-\u03bf", "gpt-\\u{3bf}"],
	["\uff47pt-5", "\\u{ff47}pt-5"],
	["\u{1d5c0}pt-5", "\\u{1d5c0}pt-5"],
	["gpt-\u0665", "gpt-\\u{665}"],
	["\u0261pt-5", "\\u{261}pt-5"],
	["m\u0131stral", "m\\u{131}stral"],
	["gpt-4\u3007", "gpt-4\\u{3007}"],
	["a \u0301b", "a \\u{301}b"],
])(
	"a letter that may pass for one of ASCII is spelled out in a word of ASCII: %s",
	(text, shown) => {
		expect(visible(text)).toBe(shown);
		expect(visible(shown)).toBe(shown);
		expect(name(text)).toContain("\\u{");
	},
);

test("an id is spelled out but for plain ASCII, as all ids of models.dev are", () => {
	expect(code("соре")).toBe("`\\u{441}\\u{43e}\\u{440}\\u{435}`");
	expect(code("gpt\u20115")).toBe("`gpt\\u{2011}5`");
	expect(code("caf\u00e9")).toBe("`caf\\u{e9}`");
});

test("a text of any length is shortened, and still whole Markdown", () => {
	fc.assert(
		fc.property(
			fc.string({ unit: "grapheme", minLength: 130, maxLength: 400 }),
			(text) => {
				const [, [cell = ""] = []] = rowsOf(
					table(["A"], ["left"], [[code(text)]]),
				);
				expect([...cell].length).toBeLessThanOrEqual(120);
				expect(cell.endsWith("…")).toBe([...visibleId(text)].length > 120);
			},
		),
	);
});

test("entities draw as the characters they stand for", () => {
	fc.assert(
		fc.property(fc.string({ unit: "grapheme-ascii" }), (text) => {
			expect(textOf(parseHtml(`<p>x${entities(text)}x</p>`))).toBe(`x${text}x`);
		}),
	);
});
