import type { Files } from "./files.ts";

/** Which files to write and to remove. Paths are in byte order. */
export interface FileChanges {
	readonly write: Files;
	readonly remove: readonly string[];
}

/** The changes from the current files to the desired ones. Removes only paths in `owned`. */
export function fileChanges(
	current: Files,
	desired: Files,
	owned: Iterable<string>,
): FileChanges {
	return {
		write: new Map(
			[...desired].filter(([path, text]) => current.get(path) !== text),
		),
		remove: [...owned].filter(
			(path) => current.has(path) && !desired.has(path),
		),
	};
}
