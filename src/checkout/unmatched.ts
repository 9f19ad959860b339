import { posix } from "node:path";
import { INPUTS } from "../inputs/inputs.ts";
import { type Unmatched, unmatched } from "../lib/unmatched.ts";
import type { Options } from "../options.ts";
import { listTracked } from "./git.ts";
import { look } from "./links.ts";
import { readPattern } from "./path-filter.ts";

type NamedPaths = Pick<
	Options,
	"workingDirectory" | "patchesDir" | "acceptedFile" | "usagePaths"
>;

/** Entries of `usage-paths` that match no tracked file, and paths that an input names and that do not exist. */
export async function unmatchedPaths(
	options: NamedPaths,
): Promise<Unmatched[]> {
	const { workingDirectory, patchesDir, acceptedFile, usagePaths } = options;
	// A default does not have to exist.
	const named = [
		["patches-dir", patchesDir],
		["accepted-file", acceptedFile],
	] as const;
	const absent = named.filter(
		([input, path]) =>
			path !== INPUTS[input].default &&
			look(posix.join(workingDirectory, path)) === null,
	);
	const patterns = usagePaths.filter((path) => path !== ".");
	if (absent.length + patterns.length === 0) return [];
	const files = (await listTracked(workingDirectory)) ?? [];
	if (files.length === 0) return [];
	const folders = foldersOf(files);
	return [
		...absent.map(([input, path]) => ({
			...unmatched(input, path, input === "patches-dir" ? folders : files),
			isOptional: true,
		})),
		...unmatchedPatterns("usage-paths", patterns, files),
	];
}

/** The entries of an input that match none of the files. */
export function unmatchedPatterns(
	input: string,
	entries: readonly string[],
	files: readonly string[],
): Unmatched[] {
	const missing = entries.filter((entry) => {
		const { matches } = readPattern(entry.replace(/^!/, ""));
		return !files.some(matches);
	});
	if (missing.length === 0) return [];
	const existing = [...files, ...foldersOf(files)];
	return missing.map((entry) => unmatched(input, entry, existing));
}

function foldersOf(files: readonly string[]): Set<string> {
	const folders = new Set<string>();
	for (const file of files) {
		let folder = posix.dirname(file);
		while (folder !== "." && !folders.has(folder)) {
			folders.add(folder);
			folder = posix.dirname(folder);
		}
	}
	return folders;
}
