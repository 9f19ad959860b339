import { messageOf, Problem } from "../lib/problem.ts";
import { runGit } from "./run-git.ts";

/** The checked-out commit, with what a pull request needs to know of it. */
export interface Head {
	readonly sha: string;
	/** Id of the commit's tree. */
	readonly tree: string;
	/** Null when HEAD is detached. */
	readonly branch: string | null;
	/** The working directory within the repository: empty, or ending in a slash. */
	readonly prefix: string;
	/** Blob ids of the managed files by path relative to the working directory. */
	readonly blobs: ReadonlyMap<string, string>;
}

/**
 * Reads the checked-out commit with local git; nothing here uses the network.
 * @throws {Problem} when the folder is not a checkout or has no commit
 */
export async function readHead(
	directory: string,
	managedPaths: readonly string[],
): Promise<Head> {
	const [head, listing] = await Promise.all([
		git(
			directory,
			"rev-parse",
			"HEAD",
			"HEAD^{tree}",
			"--show-prefix",
			"--symbolic-full-name",
			"HEAD",
		),
		git(directory, "ls-tree", "-r", "-z", "HEAD", "--", ...managedPaths),
	]);
	const [sha = "", tree = "", prefix = "", ref = ""] = head.split("\n");
	const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1] ?? null;
	const blobs = new Map<string, string>();
	for (const line of listing.split("\0")) {
		// <mode> blob <id>\t<path>
		const [, id, path] = /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
		if (id !== undefined && path !== undefined) blobs.set(path, id);
	}
	return { sha, tree, branch, prefix, blobs };
}

const LINK = "120000";
const SUBMODULE = "160000";

/** The tracked files below a folder, relative to it, without links and submodules; null if the folder is not a git checkout. */
export async function listTracked(directory: string): Promise<string[] | null> {
	const listing = await git(directory, "ls-files", "-z", "-s").catch(
		() => null,
	);
	if (listing === null) return null;
	const paths = listing.split("\0").flatMap((line) => {
		// <mode> <id> <stage>\t<path>
		const [, mode = "", path] = /^(\d+) [0-9a-f]+ \d\t(.*)$/s.exec(line) ?? [];
		return path === undefined || mode === LINK || mode === SUBMODULE
			? []
			: [path];
	});
	return [...new Set(paths)];
}

export function readBlob(directory: string, id: string): Promise<string> {
	return git(directory, "cat-file", "blob", id);
}

async function git(...call: Parameters<typeof runGit>): Promise<string> {
	const [directory] = call;
	try {
		return await runGit(...call);
	} catch (error) {
		const output = isExecError(error) ? error.stderr.trim() : messageOf(error);
		throw new Problem({
			title: `Can't read the checkout in ${directory}`,
			cause: output === "" ? messageOf(error) : output,
			remedy: remedyFor(output, directory),
		});
	}
}

/** @param output git's error message */
function remedyFor(output: string, directory: string): string {
	// Before 2.38, git reads `safe.directory` only from its configuration files, not from the command line.
	if (/dubious ownership|unsafe repository/.test(output)) {
		return `Run \`git config --global --add safe.directory ${directory}\` before this step, or use git 2.38 or later.`;
	}
	if (/cannot use bare repository/.test(output)) {
		return "Nothing was written. The folder holds the files of another git repository (`HEAD`, `objects`, `refs`), whose settings can't be trusted: remove these files, or set `working-directory` to another folder.";
	}
	if (/bad file|lazy fetching disabled|promisor/.test(output)) {
		return "Nothing was written. A file of the commit is missing from the checkout, as in a partial clone, and this run does not fetch it: remove `filter` from actions/checkout, or list the folders of the catalog in `sparse-checkout`.";
	}
	return "Check the repository out first (actions/checkout) and set `working-directory` to its folder; it needs at least one commit.";
}

function isExecError(error: unknown): error is { stderr: string } {
	return (
		error instanceof Error &&
		"stderr" in error &&
		typeof error.stderr === "string"
	);
}
