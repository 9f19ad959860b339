// What `model-sync init` reads and writes.
import { lstatSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, posix, relative, sep } from "node:path";
import { messageOf, Problem } from "../lib/problem.ts";
import { listUntracked } from "./git.ts";
import { look, readFile, refuseLinks } from "./links.ts";
import { hasCode } from "./paths.ts";
import { listFiles } from "./usage-files.ts";

export const WORKFLOWS = ".github/workflows";

/** The example in the package, or in the repository of the action: beside dist. */
export const EXAMPLE = join(
	import.meta.dirname,
	...["..", "..", "examples", "quick-start.yml"],
);

export interface RepositoryPlace {
	/** The repository's own folder, or the one that the program was started in if there is none. */
	readonly root: string;
	/** The folder that the program was started in, within it, with forward slashes; may be empty. */
	readonly folder: string;
}

/** Finds the repository as git does. It may have no commit yet. */
export function findRepository(directory: string): RepositoryPlace {
	for (let at = directory; ; at = dirname(at)) {
		if (look(join(at, ".git")) !== null) {
			const folder = relative(at, directory).split(sep).join("/");
			return { root: at, folder };
		}
		if (dirname(at) === at) return { root: directory, folder: "" };
	}
}

/** Tracked files, and those that git would track. */
export async function listOwnFiles(directory: string): Promise<string[]> {
	const untracked = await listUntracked(directory).catch(() => []);
	return [...new Set([...(await listFiles(directory)), ...untracked])];
}

/** A larger file is no catalog. */
const MAX_BYTES = 64 * 1024 * 1024;

/** The text of a file; null if there is none that can be read. */
export function readOwnText(directory: string, path: string): string | null {
	try {
		refuseLinks(directory, path);
		if (lstatSync(join(directory, path)).size > MAX_BYTES) return null;
		return readFile(directory, path)?.toString("utf8") ?? null;
	} catch {
		return null;
	}
}

export function readExample(): string {
	return readFileSync(EXAMPLE, "utf8");
}

/**
 * Writes a workflow. An existing file is never overwritten.
 * @throws {Problem} if it exists, or can't be written
 */
export function writeWorkflow(root: string, name: string, text: string): void {
	const path = posix.join(WORKFLOWS, name);
	try {
		refuseLinks(root, path);
		mkdirSync(join(root, WORKFLOWS), { recursive: true });
		writeFileSync(join(root, path), text, { flag: "wx" });
	} catch (error) {
		if (error instanceof Problem) throw error;
		const isThere = hasCode(error, "EEXIST");
		throw new Problem({
			title: `Can't write ${path}`,
			cause: isThere ? "It exists already." : messageOf(error),
			remedy: isThere
				? "Nothing was written. Look at it, and change it by hand if you want to; model-sync init --dry-run prints what it would write."
				: "Nothing was written. Check the permissions of the folder.",
		});
	}
}
