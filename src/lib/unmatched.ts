import { nearestOf } from "./nearest.ts";

/** An entry of an input that stands for nothing. */
export interface Unmatched {
	/** Name of the input. */
	readonly input: string;
	readonly entry: string;
	/** What exists and is spelled most like it. */
	readonly nearest: string | null;
	/** Whether the entry may be for later: a folder or a file that does not have to exist. */
	readonly isOptional?: boolean;
}

/** The entry, with the nearest of what exists. The signs of a glob do not count as spelling. */
export function unmatched(
	input: string,
	entry: string,
	existing: Iterable<string>,
): Unmatched {
	const [plain = ""] = entry.replace(/^!/, "").split("*", 1);
	const text = plain.endsWith("/") ? plain.slice(0, -1) : plain;
	return { input, entry, nearest: nearestOf(text, existing) };
}
