import { escapeInJson } from "../lib/json.ts";

/**
 * Characters that a reader cannot see, or that change how others look: control and format characters, single
 * surrogates, unassigned code points, every space except the plain one, what Unicode says to draw as nothing (fillers,
 * joiners, variation selectors, tags), a few characters that are blank although Unicode calls them visible, and marks
 * without a letter before them.
 */
const INVISIBLE =
	/(?! )[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800\ufffc\u{13441}\u{13442}\u{16fe4}\u{1d159}]|(?<![\p{L}\p{N}\p{M}\p{S}])\p{M}/gu;

/** The words of a text. Each word is checked alone, so that a text may have words in several scripts. */
const WORDS = /[^\s"'`()[\]{}<>,;=|]+/g;
/**
 * Letters and digits that may look like those of ASCII. Latin letters with accents do not count. Chinese, Japanese and
 * Korean do not count either: they look different, and people write them next to Latin letters without a space.
 */
const LOOKALIKE =
	/(?![ -~])\p{N}|(?![ -~\u00c0-\u0130\u0132-\u017e\uac00-\ud7a3\p{scx=Han}\p{scx=Hira}\p{scx=Kana}])\p{L}/gu;

const SHORT_ESCAPES: Readonly<Record<string, string>> = {
	"\t": "\\t",
	"\n": "\\n",
	"\r": "\\r",
};

function spellOut(char: string): string {
	return (
		SHORT_ESCAPES[char] ?? `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`
	);
}

/**
 * Writes out the characters that a reader could not see or could confuse, e.g. as `\n` and `\u{202e}`: invisible
 * characters, and letters or digits of other scripts in a word that also has ASCII letters or digits.
 */
export function visible(text: string): string {
	if (/^[ -~]*$/.test(text)) return text;
	return text
		.replace(WORDS, (word) =>
			/[a-z\d]/i.test(word) ? word.replace(LOOKALIKE, spellOut) : word,
		)
		.replace(INVISIBLE, spellOut);
}

/** An id in which all characters outside of ASCII are written out. All ids of models.dev are plain ASCII. */
export function visibleId(id: string): string {
	return id.replace(/[^ -~]/gu, spellOut);
}

/** Names are not longer than this. report.json has the full text. */
const MAX_LENGTH = 120;

function shorten(text: string): string {
	const characters = [...text];
	return characters.length > MAX_LENGTH
		? `${characters.slice(0, MAX_LENGTH - 1).join("")}…`
		: text;
}

/**
 * An untrusted id as code: inside of code GitHub makes no mentions, references, links or emoji. It must work in tables
 * and elsewhere. A backslash before `|` is needed in tables but is visible elsewhere, so such ids use the HTML element.
 */
export function code(id: string): string {
	return asCode(visibleId(id));
}

/** Like {@link code}, for any other text: values, paths, quotes in messages. The text may be in any language. */
export function quoted(text: string): string {
	return asCode(visible(text));
}

function asCode(visibleText: string): string {
	const shown = shorten(visibleText);
	const isPlain = /^[^`|\s]+(?: [^`|\s]+)*$/.test(shown);
	// This program's own marks in a body are HTML comments, so untrusted text must not contain one.
	return isPlain && !shown.includes("<!--") ? `\`${shown}\`` : inElement(shown);
}

/** Like {@link quoted}, for use inside of an HTML element such as a summary, where GitHub does not read Markdown. */
export function htmlCode(text: string): string {
	return inElement(shorten(visible(text)));
}

function inElement(shown: string): string {
	return `<code>${entities(shown)}</code>`;
}

/** Text without special meaning in Markdown or on GitHub: no `:smile:`, `www.x.y`, `GH-1` or commit id. */
const PLAIN = /^[\p{L}\p{M}\p{N} .,()+/’–-]+$/u;
/** As {@link PLAIN}. Most names are ASCII, and this one takes no time to compile. */
const PLAIN_ASCII = /^[A-Za-z\d .,()+/-]+$/;
const LOOKS_LIKE_MORE = /www\.|\bGH-\d|\b[0-9a-f]{7,40}\b/i;

/** An untrusted name: as plain text if it is harmless, as nearly all are, otherwise as code. */
export function name(text: string): string {
	// Other kinds of spaces are not joined: they are written out.
	const trimmed = text.replace(/[ \t\n\r]+/g, " ").replace(/^ | $/g, "");
	// A colon is common in names ("Google: Gemma") and harmless before a space.
	const words = trimmed.replaceAll(": ", " ");
	const isPlain =
		PLAIN_ASCII.test(words) ||
		(visible(trimmed) === trimmed && PLAIN.test(words));
	return isPlain && !LOOKS_LIKE_MORE.test(trimmed)
		? shorten(trimmed)
		: quoted(trimmed);
}

/**
 * A message of our own that may quote untrusted text. Escaping is not enough, because GitHub looks for mentions and
 * references in the rendered text. So everything that is not clearly an ordinary word becomes code.
 */
export function prose(text: string): string {
	return visible(text)
		.split(/ +/)
		.map((word) => {
			const id = /^(\(?)`([^`]+)`([.,:;)]*)$/.exec(word);
			if (id) return `${id[1]}${code(id[2] ?? "")}${id[3]}`;
			const isWord =
				/^[\p{L}\p{M}\p{N}.,:;!?()"'’/%$–−…→=-]+$/u.test(word) &&
				!/:\w+:|\/\//.test(word) &&
				!LOOKS_LIKE_MORE.test(word);
			return isWord || word === "" ? word : asCode(word);
		})
		.join(" ");
}

/** Escapes any text for use inside of an HTML element. */
export function entities(text: string): string {
	return text.replace(
		/[^\p{L}\p{M}\p{N} ]/gu,
		(char) => `&#${char.codePointAt(0)};`,
	);
}

export type Align = "left" | "right";

/** A table. The cells are Markdown already. */
export function table(
	head: readonly string[],
	align: readonly Align[],
	rows: readonly (readonly string[])[],
): string {
	return tableOf(head, align, rows.map(tableRow));
}

/** A table of rows that are rendered already. Columns are not padded: that would cost a third of the space. */
export function tableOf(
	head: readonly string[],
	align: readonly Align[],
	rows: readonly string[],
): string {
	const delimiters = align.map((side) => (side === "right" ? "-:" : ":-"));
	return [tableRow(head), tableRow(delimiters), ...rows].join("\n");
}

/** @param cells Markdown, in which `|` is escaped */
export function tableRow(cells: readonly string[]): string {
	return `|${cells.map((cell) => (cell === "" ? " " : ` ${cell} `)).join("|")}|`;
}

/** A link around Markdown. The address must be encoded already; brackets in it are encoded here. */
export function linked(text: string, url: string): string {
	const safe = url.replace(
		/[()<>[\]\\|`\s]/g,
		(char) => `%${char.charCodeAt(0).toString(16).padStart(2, "0")}`,
	);
	return `[${text}](${safe})`;
}

/** A block of code, with GitHub's button to copy it. The fence is longer than any in the text, so the text cannot end it. */
export function fenced(language: "json" | "markdown", text: string): string {
	const runs = text.match(/`+/g) ?? [];
	const longest = runs.reduce((most, { length }) => Math.max(most, length), 2);
	const fence = "`".repeat(longest + 1);
	return `${fence}${language}\n${text}\n${fence}`;
}

/** JSON on one line, in ASCII. */
export function asciiJson(value: unknown): string {
	return toAscii(JSON.stringify(value));
}

/** The text of JSON with every character outside of ASCII as an escape. It is still the same JSON. */
export function toAscii(json: string): string {
	return escapeInJson(json, /[<\u007f-\uffff]/g);
}

/** @param summary HTML */
export function details(summary: string, content: string): string {
	return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}
