import { markdownTable } from "markdown-table";

/**
 * What has no ink of its own, or changes that of others: controls, formats, halves of surrogate pairs, code points that
 * nobody has given a meaning, every space but the plain one, what Unicode says to draw as nothing (fillers, joiners,
 * variation selectors, tags), the few characters that it calls visible and that are blank, and a mark without a letter
 * below it.
 */
const INVISIBLE =
	/(?! )[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800\ufffc\u{13441}\u{13442}\u{16fe4}\u{1d159}]|(?<![\p{L}\p{N}\p{M}\p{S}])\p{M}/gu;

/** Where a word of a text may end, so that one script's words may stand beside another's. */
const WORDS = /[^\s"'`()[\]{}<>,;=|]+/g;
/**
 * Letters and digits that may pass for those of ASCII. Not Latin letters with their accents, and not Chinese, Japanese
 * and Korean, which are written without a space beside Latin and look like none of it.
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
 * The text with what a reader would not see or not tell apart spelled out, e.g. `\n` and `\u{202e}`: invisible
 * characters, and in a word of ASCII letters or digits those of other scripts that look like them.
 */
export function visible(text: string): string {
	if (/^[ -~]*$/.test(text)) return text;
	return text
		.replace(WORDS, (word) =>
			/[a-z\d]/i.test(word) ? word.replace(LOOKALIKE, spellOut) : word,
		)
		.replace(INVISIBLE, spellOut);
}

/** An id with everything spelled out that is not plain ASCII: all ids of models.dev are. */
export function visibleId(id: string): string {
	return id.replace(/[^ -~]/gu, spellOut);
}

/** Longer texts are no names; whoever wants to read one finds it in report.json. */
const MAX_LENGTH = 120;

function shorten(text: string): string {
	const characters = [...text];
	return characters.length > MAX_LENGTH
		? `${characters.slice(0, MAX_LENGTH - 1).join("")}…`
		: text;
}

/**
 * An untrusted id as code: GitHub makes no mention, reference, link or emoji of what stands in code. Works in
 * tables, where a backslash would be needed before `|` and shows everywhere else; hence the element.
 */
export function code(id: string): string {
	return asCode(visibleId(id));
}

/** As {@link code}, of any other text: values, paths, what a message quotes. It may be in any language. */
export function quoted(text: string): string {
	return asCode(visible(text));
}

function asCode(visibleText: string): string {
	const shown = shorten(visibleText);
	const isPlain = /^[^`|\s]+(?: [^`|\s]+)*$/.test(shown);
	// This program finds its own marks in a body by the comments that they are.
	return isPlain && !shown.includes("<!--") ? `\`${shown}\`` : inElement(shown);
}

/** As {@link quoted}, for within an HTML element such as a summary, where Markdown is not read. */
export function htmlCode(text: string): string {
	return inElement(shorten(visible(text)));
}

function inElement(shown: string): string {
	return `<code>${entities(shown)}</code>`;
}

/** Nothing that Markdown or GitHub could take for more than text: no `:smile:`, `www.x.y`, `GH-1` or commit id. */
const PLAIN = /^[\p{L}\p{M}\p{N} .,()+/’–-]+$/u;
const LOOKS_LIKE_MORE = /www\.|\bGH-\d|\b[0-9a-f]{7,40}\b/i;

/** An untrusted name as running text where it is harmless, which nearly all are, else as code. */
export function name(text: string): string {
	// Other spaces are not folded: they are spelled out.
	const trimmed = text.replace(/[ \t\n\r]+/g, " ").replace(/^ | $/g, "");
	// A colon is common in names ("Google: Gemma") and harmless before a space.
	const isPlain =
		visible(trimmed) === trimmed &&
		PLAIN.test(trimmed.replaceAll(": ", " ")) &&
		!LOOKS_LIKE_MORE.test(trimmed);
	return isPlain ? shorten(trimmed) : quoted(trimmed);
}

/**
 * A message of ours that may quote untrusted text, as running text. Escaping would not do: GitHub looks for mentions
 * and references in what is drawn. So every word that is not plainly a word is code.
 */
export function prose(text: string): string {
	return visible(text)
		.split(/ +/)
		.map((word) => {
			const id = /^(\(?)`([^`]+)`([.,:;)]*)$/.exec(word);
			if (id) return `${id[1]}${code(id[2] ?? "")}${id[3]}`;
			const isWord =
				/^[\p{L}\p{M}\p{N}.,:;!?()"'’/%$–…→=-]+$/u.test(word) &&
				!/:\w+:|\/\//.test(word) &&
				!LOOKS_LIKE_MORE.test(word);
			return isWord || word === "" ? word : asCode(word);
		})
		.join(" ");
}

/** Any text within an HTML element. */
export function entities(text: string): string {
	return text.replace(
		/[^\p{L}\p{M}\p{N} ]/gu,
		(char) => `&#${char.codePointAt(0)};`,
	);
}

export type Align = "left" | "right";

/** A table of cells that are Markdown already. */
export function table(
	head: readonly string[],
	align: readonly Align[],
	rows: readonly (readonly string[])[],
): string {
	return markdownTable([[...head], ...rows.map((row) => [...row])], {
		align: [...align],
		// Padding would cost a third of the body's budget and nobody reads the source.
		alignDelimiters: false,
		padding: true,
	});
}

/** A link around Markdown; the address is encoded already, and brackets end nothing. */
export function linked(text: string, url: string): string {
	const safe = url.replace(
		/[()<>\s]/g,
		(char) => `%${char.charCodeAt(0).toString(16).padStart(2, "0")}`,
	);
	return `[${text}](${safe})`;
}

/** A block of code, with GitHub's button to copy it. Nothing that it holds can end it. */
export function fenced(language: "json" | "markdown", text: string): string {
	const runs = text.match(/`+/g) ?? [];
	const longest = runs.reduce((most, { length }) => Math.max(most, length), 2);
	const fence = "`".repeat(longest + 1);
	return `${fence}${language}\n${text}\n${fence}`;
}

/** JSON on one line in which everything can be seen: what is not ASCII is spelled out, and it is the same JSON. */
export function asciiJson(value: unknown): string {
	return JSON.stringify(value).replace(
		/[<\u007f-\uffff]/g,
		(char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
	);
}

/** @param summary HTML */
export function details(summary: string, content: string): string {
	return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}
