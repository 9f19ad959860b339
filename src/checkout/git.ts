import { messageOf, Problem } from "../lib/problem.ts";
import { runGit } from "./run-git.ts";

/** The checked-out commit, as far as a pull request is built on it. */
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
 * Reads the checked-out commit with local git; nothing here talks to a network.
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

/** The tracked files below a folder, relative to it, links and submodules left out; null where there is no git. */
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
		const said = isExecError(error) ? error.stderr.trim() : messageOf(error);
		throw new Problem({
			title: `Can't read the checkout in ${directory}`,
			cause: said === "" ? messageOf(error) : said,
			remedy: remedyFor(said, directory),
		});
	}
}

/** In git's words. */
function remedyFor(said: string, directory: string): string {
	// Before 2.38, git hears of safe folders from files alone.
	if (/dubious ownership|unsafe repository/.test(said)) {
		return `Run \`git config --global --add safe.directory ${directory}\` before this step, or use git 2.38 or later.`;
	}
	if (/cannot use bare repository/.test(said)) {
		return "Nothing was written. The folder holds the files of another git repository (`HEAD`, `objects`, `refs`), and its settings are not to be trusted: remove them, or name another folder in `working-directory`.";
	}
	if (/bad file|lazy fetching disabled|promisor/.test(said)) {
		return "Nothing was written. The checkout lacks a file of its commit, as a partial clone does, and none is fetched: leave `filter` out of actions/checkout, or name the folders of the catalog in `sparse-checkout`.";
	}
	return "Check the repository out first (actions/checkout) and name its folder in `working-directory`; it needs at least one commit.";
}

function isExecError(error: unknown): error is { stderr: string } {
	return (
		error instanceof Error &&
		"stderr" in error &&
		typeof error.stderr === "string"
	);
}
