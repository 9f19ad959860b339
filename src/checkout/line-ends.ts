import { posix } from "node:path";
import type { Files } from "../catalog/files.ts";

/**
 * Texts with LF, and which of the files have CRLF. `eol=crlf` in .gitattributes, and git on Windows, write text files
 * with CRLF. Files are compared with LF, and written with the line ends that they had.
 */
export interface Texts {
	readonly files: Files;
	/** Paths of the files in which every line ends in CRLF. */
	readonly crlf: ReadonlySet<string>;
}

/** A file with both kinds of line ends stays as it is. */
export function readLineEnds(raw: Files): Texts {
	const crlf = new Set<string>();
	const files = new Map<string, string>();
	for (const [path, text] of raw) {
		const isCrlf = text.includes("\r\n") && toCrlf(toLf(text)) === text;
		if (isCrlf) crlf.add(path);
		files.set(path, isCrlf ? toLf(text) : text);
	}
	return { files, crlf };
}

/** Gives each file the line ends that it had. A new file gets those of its folder. */
export function withLineEnds(written: Files, { files, crlf }: Texts): Files {
	if (crlf.size === 0) return written;
	const folders = new Set([...crlf].map((path) => posix.dirname(path)));
	const wantsCrlf = (path: string) =>
		files.has(path) ? crlf.has(path) : folders.has(posix.dirname(path));
	return new Map(
		[...written].map(([path, text]) => [
			path,
			wantsCrlf(path) ? toCrlf(text) : text,
		]),
	);
}

export function toLf(text: string): string {
	return text.replaceAll("\r\n", "\n");
}

function toCrlf(text: string): string {
	return toLf(text).replaceAll("\n", "\r\n");
}
