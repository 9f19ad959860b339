import type { Files } from "./files.ts";

/** What to do to a folder to bring it from one set of files to another. Paths are in byte order. */
export interface FileChanges {
	readonly write: Files;
	readonly remove: readonly string[];
}

/** The difference between the files that are there and those that should be, of the paths in `owned`. */
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
