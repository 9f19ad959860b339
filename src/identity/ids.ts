// What can be read from a single id.
import type { Model } from "../catalog/model.ts";

/** A folder in an id: `Meta-Llama` has the key `metallama` and the spelling `meta-llama`. */
export interface Prefix {
	readonly key: string;
	readonly spelling: string;
}

const SEPARATOR = /[-_.:@~\s]+/;
const SEPARATORS = /[-_.:@~\s]+/g;
const DATE = /[-@](20\d\d-?[01]\d-?[0-3]\d)(?!\d)/;

/**
 * The id without path, separators and case. Variants stay different: sizes, versions, dates, `-mini`, `:free`, `-fp8`.
 * Numbers stay separate: `gemma-3-1b` is `gemma3-1b`, `gemma-31b` is `gemma31b`.
 */
export function identityOf({ id }: Model): string {
	return normalize(baseOf(id)) || id.toLowerCase();
}

/** The id without path and revision. `p` between digits is read as a dot: `kimi-k2p6`. */
export function baseOf(id: string): string {
	return id
		.slice(id.lastIndexOf("/") + 1)
		.toLowerCase()
		.replace(/-v\d+:\d+$|[@:](?:default|latest)$/, "")
		.replace(/(?<=\d)p(?=\d)/g, ".");
}

export function normalize(base: string): string {
	return base.replace(SEPARATORS, "-").replace(/(?<!\d)-|-(?!\d)/g, "");
}

const NONE: readonly Prefix[] = [];

/** The folders in an id, the one nearest to the model first: `accounts/fireworks/models/kimi-k2p6`, `hf:zai-org/GLM-5`. */
export function prefixesOf(id: string): readonly Prefix[] {
	if (!id.includes("/")) return NONE;
	return id
		.split("/")
		.slice(0, -1)
		.map((part) => part.replace(/^(?:.*:|[@~])/, ""))
		.map((part) => ({ key: keyOf(part), spelling: part.toLowerCase() }))
		.filter(({ key }) => key !== "")
		.reverse();
}

/** The first word of a base, and the rest; null if there is only one word. */
export function splitWord(base: string): { word: string; rest: string } | null {
	const separator = SEPARATOR.exec(base);
	if (separator === null) return null;
	const { index, 0: text } = separator;
	return { word: base.slice(0, index), rest: base.slice(index + text.length) };
}

/** The letters that a base begins with. */
export function stemOf(base: string): string {
	return /^\P{L}*\p{L}*/u.exec(base)?.[0] ?? "";
}

/** `20251001` for `claude-haiku-4-5@2025-10-01`. */
export function dateOf(base: string): string | undefined {
	return DATE.exec(base)?.[1]?.replaceAll("-", "");
}

export function withoutDate(base: string): string {
	return base.replace(DATE, "");
}

/** The same key for different spellings, such as `x-ai` and `xai`. */
export function keyOf(name: string): string {
	return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

export function startsWith(text: string, start: string): boolean {
	return start !== "" && text.startsWith(start);
}

export function areAlike(a: string, b: string): boolean {
	return startsWith(a, b) || startsWith(b, a);
}
