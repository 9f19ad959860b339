import { getOr } from "../lib/maps.ts";

/** What people can tick in the text of the open pull request: a decision about a finding, or that the branch is rebuilt. */
export type ItemName = `accept ${string}` | `keep ${string}` | "rebuild";

/** The items that are ticked. */
export type Ticks = ReadonlySet<ItemName>;

export const NO_TICKS: Ticks = new Set();

/**
 * A task item. GitHub lets people with write access tick it, and notes who did in the text's history of edits. The
 * comment is not visible. No text of others in the body contains one, see `markdown.ts`.
 * @param text Markdown on one line
 */
export function taskItem(name: ItemName, isTicked: boolean, text: string) {
	return `- [${isTicked ? "x" : " "}] <!-- model-sync:${name} --> ${text}`;
}

const ITEM =
	/^([ \t]*[-*+] \[)([ xX])(\] <!-- model-sync:((?:accept|keep) [0-9a-f]{16}|rebuild) -->)/gm;

/** @param section our section of the pull request's text; null: there is none */
export function readTicks(section: string | null): Ticks {
	return new Set(
		[...(section ?? "").matchAll(ITEM)]
			.filter(([, , box]) => box !== " ")
			.map(([, , , , name]) => name as ItemName),
	);
}

/**
 * A new text with what people ticked and unticked after the run had read the old one. So nothing that they do meanwhile
 * is lost, and the next run carries it out.
 * @param read the ticks that the new text is made from
 * @param latest the ticks of the text that it replaces
 */
export function carryTicks(text: string, read: Ticks, latest: Ticks): string {
	return text.replace(ITEM, (item, start, _box, end, name: ItemName) =>
		read.has(name) === latest.has(name)
			? item
			: `${start}${latest.has(name) ? "x" : " "}${end}`,
	);
}

/** Calls a function once for the same ticks. */
export function memoByTicks<Value>(
	make: (ticks: Ticks) => Value,
): (ticks: Ticks) => Value {
	const made = new Map<string, Value>();
	return (ticks) => getOr(made, [...ticks].sort().join(), () => make(ticks));
}
