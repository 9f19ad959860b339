import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { messageOf, Problem } from "../problem.ts";

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

const MAX_OUTPUT = 256 * 1024 * 1024;

/**
 * Reads the checked-out commit with local git; nothing here talks to a network.
 * @throws {Problem} when the folder is not a checkout or has no commit
 */
export async function readHead(
	directory: string,
	managedPaths: readonly string[],
): Promise<Head> {
	const [head, listing] = await Promise.all([
		git(directory, [
			"rev-parse",
			"HEAD",
			"HEAD^{tree}",
			"--show-prefix",
			"--symbolic-full-name",
			"HEAD",
		]),
		git(directory, ["ls-tree", "-r", "-z", "HEAD", "--", ...managedPaths]),
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
	const listing = await git(directory, ["ls-files", "-z", "-s"]).catch(
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
	return git(directory, ["cat-file", "blob", id]);
}

/** Containers run as another user than the one who checked out; git would refuse, though it only reads here. */
const TRUST = [
	"-c",
	"safe.directory=*",
	"--no-optional-locks",
	"--literal-pathspecs",
];

async function git(
	directory: string,
	args: readonly string[],
): Promise<string> {
	try {
		const { stdout } = await promisify(execFile)("git", [...TRUST, ...args], {
			cwd: directory,
			maxBuffer: MAX_OUTPUT,
		});
		return stdout;
	} catch (error) {
		const said = isExecError(error) ? error.stderr.trim() : messageOf(error);
		throw new Problem({
			title: `Can't read the checkout in ${directory}`,
			cause: said === "" ? messageOf(error) : said,
			// Before 2.38, git hears of safe folders from files alone.
			remedy: /dubious ownership|unsafe repository/.test(said)
				? `Run \`git config --global --add safe.directory ${directory}\` before this step, or use git 2.38 or later.`
				: "Check the repository out first (actions/checkout) and name its folder in `working-directory`; it needs at least one commit.",
		});
	}
}

function isExecError(error: unknown): error is { stderr: string } {
	return (
		error instanceof Error &&
		"stderr" in error &&
		typeof error.stderr === "string"
	);
}
