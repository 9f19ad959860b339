import { markdownTable } from "markdown-table";
import { memo } from "../memo.ts";

/**
 * Characters that have no shape of their own, or change that of others: controls, line and paragraph separators,
 * zero-width and bidirectional marks, byte order marks, and halves of surrogate pairs.
 */
const INVISIBLE =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
	/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Cs}/gu;

const SHORT_ESCAPES: Readonly<Record<string, string>> = {
	"\t": "\\t",
	"\n": "\\n",
	"\r": "\\r",
};

/** The text with invisible characters spelled out, e.g. `\n` and `\u{202e}`: a reviewer sees what is there. */
export function visible(text: string): string {
	return text.replace(
		INVISIBLE,
		(char) =>
			SHORT_ESCAPES[char] ?? `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`,
	);
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
 * An untrusted text as code: GitHub makes no mention, reference, link or emoji of what stands in code. Works in
 * tables, where a backslash would be needed before `|` and shows everywhere else; hence the element.
 */
export const code = memo((text) => {
	const shown = shorten(visible(text));
	const isPlain = /^[^`|\s]+(?: [^`|\s]+)*$/.test(shown);
	// This program finds its own marks in a body by the comments that they are.
	return isPlain && !shown.includes("<!--") ? `\`${shown}\`` : htmlCode(text);
});

/** As {@link code}, for within an HTML element such as a summary, where Markdown is not read. */
export function htmlCode(text: string): string {
	return `<code>${entities(shorten(visible(text)))}</code>`;
}

/** Nothing that Markdown or GitHub could take for more than text: no `:smile:`, `www.x.y`, `GH-1` or commit id. */
const PLAIN = /^[\p{L}\p{M}\p{N} .,()+/’–-]+$/u;
const LOOKS_LIKE_MORE = /www\.|\bGH-\d|\b[0-9a-f]{7,40}\b/i;

/** An untrusted name as running text where it is harmless, which nearly all are, else as code. */
export const name = memo((text) => {
	const trimmed = text.replace(/\s+/g, " ").trim();
	// A colon is common in names ("Google: Gemma") and harmless before a space.
	const isPlain =
		PLAIN.test(trimmed.replaceAll(": ", " ")) && !LOOKS_LIKE_MORE.test(trimmed);
	return isPlain ? shorten(trimmed) : code(trimmed);
});

/**
 * A message of ours that may quote untrusted text, as running text. Escaping would not do: GitHub looks for mentions
 * and references in what is drawn. So every word that is not plainly a word is code.
 */
export function prose(text: string): string {
	return visible(text)
		.split(/ +/)
		.map((word) => {
			const quoted = /^(\(?)`([^`]+)`([.,:;)]*)$/.exec(word);
			if (quoted) return `${quoted[1]}${code(quoted[2] ?? "")}${quoted[3]}`;
			const isWord =
				/^[\p{L}\p{M}\p{N}.,:;!?()"'’/%$–…→=-]+$/u.test(word) &&
				!/:\w+:|\/\//.test(word) &&
				!LOOKS_LIKE_MORE.test(word);
			return isWord || word === "" ? word : code(word);
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
