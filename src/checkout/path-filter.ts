import { posix } from "node:path";
import picomatch from "picomatch";

/** One entry of a list of paths and globs. */
export interface PathPattern {
	/** As the input has it. */
	readonly entry: string;
	readonly matches: (path: string) => boolean;
}

/** A path matches the file itself, everything in a folder, or what a glob stands for. */
export function readPattern(entry: string): PathPattern {
	const plain = posix.join(entry.trim().replaceAll("\\", "/"), ".");
	const path = plain.replace(/\/?\.?$/, "");
	if (path === "") return { entry, matches: () => true };
	const isMatch = picomatch(path, { dot: true });
	return {
		entry,
		matches: (other) =>
			other === path || other.startsWith(`${path}/`) || isMatch(other),
	};
}

export function anyPath(
	patterns: readonly string[],
): (path: string) => boolean {
	const all = patterns.map(readPattern);
	return (path) => all.some(({ matches }) => matches(path));
}
