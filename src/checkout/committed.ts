// A commit may have things at our paths that a run can't work with: links, submodules, pointers, and files that the
// checkout does not have. Each stops the run before anything is written.
import { existsSync } from "node:fs";
import { join, posix } from "node:path";
import type { Files } from "../catalog/files.ts";
import { folderOf } from "../catalog/place.ts";
import { Problem } from "../lib/problem.ts";
import type { Options } from "../options.ts";
import { type CommittedEntry, isOdd, listCommitted } from "./git.ts";
import { isPatchName, type ManagedPaths, singleFiles } from "./paths.ts";

export type ReadPaths = ManagedPaths &
	Pick<Options, "patchesDir" | "acceptedFile" | "usageProfile">;

/**
 * The files that are only read, and that the commit has and the disk lacks. A patch that is not read would drop the
 * prices that it sets.
 * @throws {Problem} if a folder that is written to is a link or a submodule in the commit
 */
export async function listMissing(options: ReadPaths): Promise<string[]> {
	const { workingDirectory, patchesDir } = options;
	const readFiles = [options.acceptedFile, options.usageProfile].filter(
		(path) => path !== null,
	);
	const folders = foldersOf([
		`${folderOf(options)}/x`,
		...singleFiles(options),
	]);
	const entries = await listCommitted(workingDirectory, [
		...new Set([
			...folders,
			...foldersOf([`${patchesDir}/x`, ...readFiles]),
			`${patchesDir}/`,
			...readFiles,
		]),
	]);
	for (const { path, kind } of entries) {
		if (isOdd(kind) && folders.includes(path)) throw notAFile(path, kind);
	}
	const isRead = ({ path, kind }: CommittedEntry) =>
		kind === "submodule" ||
		(kind !== "folder" &&
			(readFiles.includes(path) ||
				(posix.dirname(path) === patchesDir &&
					isPatchName(posix.basename(path)))));
	const missing = entries.filter(
		(entry) => isRead(entry) && !isOnDisk(workingDirectory, entry),
	);
	const [submodule] = missing.filter(({ kind }) => kind === "submodule");
	if (submodule !== undefined) throw emptySubmodule(submodule.path);
	return missing.map(({ path }) => path);
}

/** The folders of paths, from the outside in. */
function foldersOf(paths: readonly string[]): string[] {
	return paths.flatMap((path) => {
		const parts = posix.dirname(path).split("/");
		return parts
			.map((_, index) => parts.slice(0, index + 1).join("/"))
			.filter((folder) => folder !== ".");
	});
}

/** A submodule that is checked out has a file or folder `.git`. */
function isOnDisk(
	directory: string,
	{ path, kind }: Pick<CommittedEntry, "path" | "kind">,
): boolean {
	return existsSync(
		join(directory, path, ...(kind === "submodule" ? [".git"] : [])),
	);
}

const MAX_NAMED = 5;

/** The paths, or the first of them and how many more there are. */
export function listPaths(paths: readonly string[]): string {
	const more = paths.length - MAX_NAMED;
	const named = paths.slice(0, MAX_NAMED).join(", ");
	return more > 0 ? `${named} and ${more} more` : named;
}

/**
 * @param paths files of the commit
 * @param prefix the working directory within the repository, which `sparse-checkout` does not start from
 */
export function notCheckedOut(
	paths: readonly string[],
	options: ReadPaths,
	prefix: string,
) {
	const { patchesDir, acceptedFile, usageProfile } = options;
	const files = [...singleFiles(options), acceptedFile, usageProfile];
	const needed = [
		folderOf(options),
		patchesDir,
		...files.filter((path) => path !== null).map(posix.dirname),
	].filter((folder) => folder !== ".");
	const folders = [...new Set(needed)].filter(
		(folder) => !needed.some((other) => folder.startsWith(`${other}/`)),
	);
	return new Problem({
		title: "The checkout lacks files that the sync needs",
		cause: `The checked-out commit has them, but they are not in the checkout: ${listPaths(paths)}.`,
		remedy: `Nothing was written. If actions/checkout has \`sparse-checkout\` or \`filter\`, add these folders to \`sparse-checkout\`: ${folders.map((folder) => prefix + folder).join(", ")}. If an earlier step deleted them, restore them, or commit the deletion first.`,
	});
}

function emptySubmodule(path: string) {
	return new Problem({
		title: "A submodule that the sync reads is not checked out",
		cause: `${path} is a submodule, and its folder is empty.`,
		remedy: "Nothing was written. Set `submodules: true` for actions/checkout.",
	});
}

const NOT_FILES = {
	link: {
		cause: "It is a symbolic link, which a sync would replace with a file.",
		remedy:
			"Replace the link with the file or folder itself, or use the path that it leads to.",
	},
	submodule: {
		cause: "It is a submodule: its files belong to another repository.",
		remedy: "Run this action in that repository, or choose another path.",
	},
	lfs: {
		cause: "It is a pointer of Git LFS, and its content is elsewhere.",
		remedy:
			"Take the path out of LFS: end `.gitattributes` with a line `PATH !filter !diff !merge text`, and commit the file itself after `git add --renormalize PATH`.",
	},
	"git-crypt": {
		cause:
			"git-crypt encrypts it, and a commit through GitHub's API would have it as plain text.",
		remedy:
			"Take the path out of git-crypt in `.gitattributes`, or choose another path.",
	},
} as const;

export function notAFile(path: string, kind: keyof typeof NOT_FILES) {
	const { cause, remedy } = NOT_FILES[kind];
	return new Problem({
		title: `${path} is not a plain file or folder in the commit`,
		cause,
		remedy: `Nothing was written. ${remedy}`,
	});
}

/** What git has in place of a file that is in Git LFS, with the SHA-256 of the file. */
export const LFS_POINTER =
	/^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-[^\n]*\n)*oid sha256:([0-9a-f]*)\n/;
const GIT_CRYPT = "\0GITCRYPT\0";

/** @throws {Problem} if what git has in place of a file's text stands in one of the files */
export function refuseStandIns(files: Files): void {
	for (const [path, text] of files) {
		if (LFS_POINTER.test(text)) throw notAFile(path, "lfs");
		if (text.startsWith(GIT_CRYPT)) throw notAFile(path, "git-crypt");
	}
}
