import { lstatSync, readdirSync } from "node:fs";
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
	/** Which of them may be executed. */
	readonly executable: ReadonlySet<string>;
	/** Links and submodules at managed paths. */
	readonly notFiles: readonly { path: string; kind: OddKind }[];
}

/** What to commit at a path. A link's content is where it leads. */
export interface CommitFile {
	/** A text may be part of a request for many files; bytes have a request of their own. */
	readonly content: string | Buffer;
	readonly mode: "100644" | "100755" | "120000";
}

/** What a commit has at a path. */
export interface CommittedEntry {
	readonly path: string;
	readonly kind: "file" | "executable" | "folder" | OddKind;
	readonly id: string;
}

type OddKind = "link" | "submodule";

/**
 * Reads the checked-out commit with local git; nothing here uses the network.
 * @throws {Problem} when the folder is not a checkout or has no commit
 */
export async function readHead(
	directory: string,
	managedPaths: readonly string[],
): Promise<Head> {
	const [head, entries] = await Promise.all([
		git(
			directory,
			"rev-parse",
			"HEAD",
			"HEAD^{tree}",
			"--show-prefix",
			"--symbolic-full-name",
			"HEAD",
		),
		listCommitted(directory, managedPaths, "-r"),
	]);
	const [sha = "", tree = "", prefix = "", ref = ""] = head.split("\n");
	const branch = /^refs\/heads\/(.+)$/.exec(ref)?.[1] ?? null;
	const blobs = entries.filter(({ kind }) => kind !== "submodule");
	const executable = entries.filter(({ kind }) => kind === "executable");
	return {
		sha,
		tree,
		branch,
		prefix,
		blobs: new Map(blobs.map(({ path, id }) => [path, id])),
		executable: new Set(executable.map(({ path }) => path)),
		notFiles: entries.flatMap(({ path, kind }) =>
			isOdd(kind) ? [{ path, kind }] : [],
		),
	};
}

const KINDS: Readonly<Record<string, CommittedEntry["kind"]>> = {
	"100644": "file",
	"100755": "executable",
	"040000": "folder",
	"120000": "link",
	"160000": "submodule",
};

/**
 * What the checked-out commit has at paths. A path that ends in a slash stands for what is in that folder.
 * @param flags `-r`: the files below folders, in place of the folders
 */
export async function listCommitted(
	directory: string,
	paths: readonly string[],
	...flags: readonly "-r"[]
): Promise<CommittedEntry[]> {
	const listing = await git(
		directory,
		"ls-tree",
		...flags,
		"-z",
		"HEAD",
		"--",
		...paths,
	);
	return listing.split("\0").flatMap((line) => {
		// <mode> <type> <id>\t<path>
		const [, mode = "", id = "", path = ""] =
			/^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
		return path === "" ? [] : [{ path, id, kind: KINDS[mode] ?? "file" }];
	});
}

/** Whether the entry is neither a file nor a folder of this repository. */
export function isOdd(
	kind: CommittedEntry["kind"] | undefined,
): kind is OddKind {
	return kind === "link" || kind === "submodule";
}

/** What git's index has at a path: what was checked out, or staged since. */
export interface IndexEntry {
	readonly id: string;
	readonly kind: CommittedEntry["kind"];
	/** A sparse checkout leaves it out. */
	readonly isSkipped: boolean;
	/** The file's time and size when git last looked; see `fileStamp`. Null if git did not say it. */
	stamp: string | null;
}

/** What `--debug` adds after an entry. Its format may change: then every file counts as touched. */
const DEBUG =
	/^ {2}ctime: [^\n]*\n {2}mtime: (\d+:\d+)\n {2}dev: [^\n]*\n {2}uid: [^\n]*\n {2}size: (\d+)\t[^\n]*\n/;

export async function listIndex(
	directory: string,
	...flags: readonly "--debug"[]
): Promise<Map<string, IndexEntry>> {
	const listing = await git(directory, "ls-files", "-z", "-s", "-t", ...flags);
	const entries = new Map<string, IndexEntry>();
	let last: IndexEntry | undefined;
	for (const part of listing.split("\0")) {
		const [debug = "", time, size] = DEBUG.exec(part) ?? [];
		if (last && time) last.stamp = `${time}:${size}`;
		// <tag> <mode> <id> <stage>\t<path>
		const [, tag, mode = "", id = "", path] =
			/^(\w) (\d+) ([0-9a-f]+) \d\t(.*)$/s.exec(part.slice(debug.length)) ?? [];
		if (path === undefined) continue;
		const kind = KINDS[mode] ?? "file";
		last = { id, kind, isSkipped: tag === "S", stamp: null };
		entries.set(path, last);
	}
	return entries;
}

/** The time and size of a file, as git's index has them; null if there is none. */
export function fileStamp(place: string): string | null {
	const found = lstatSync(place, { bigint: true, throwIfNoEntry: false });
	if (found === undefined) return null;
	const { mtimeNs, size } = found;
	return `${mtimeNs / 1_000_000_000n}:${mtimeNs % 1_000_000_000n}:${size}`;
}

/** Files that git does not track, and does not ignore. A repository in a folder is one entry that ends in a slash. */
export async function listUntracked(directory: string): Promise<string[]> {
	const flags = ["--others", "--exclude-standard"];
	const listing = await git(directory, "ls-files", "-z", ...flags);
	return listing.split("\0").filter((path) => path !== "");
}

/** The tracked files below a folder, relative to it, without links and submodules; null if the folder is not a git checkout. */
export async function listTracked(directory: string): Promise<string[] | null> {
	const index = await listIndex(directory).catch(() => null);
	return (
		index &&
		[...index].flatMap(([path, { kind }]) => (isOdd(kind) ? [] : [path]))
	);
}

/** Null if the clone lacks the blob: a partial clone fetches it only when it is needed, and nothing is fetched here. */
export async function readBlob(
	directory: string,
	id: string,
): Promise<string | null> {
	try {
		return await runGit(directory, "cat-file", "blob", id);
	} catch (error) {
		if (IS_ABSENT.test(outputOf(error))) return null;
		throw unreadableCheckout(directory, error);
	}
}

/** How git says that a partial clone lacks an object. */
const IS_ABSENT = /bad file|lazy fetching disabled|promisor/;

async function git(...call: Parameters<typeof runGit>): Promise<string> {
	try {
		return await runGit(...call);
	} catch (error) {
		throw unreadableCheckout(call[0], error);
	}
}

function unreadableCheckout(directory: string, error: unknown) {
	const output = outputOf(error);
	return new Problem({
		title: `Can't read the checkout in ${directory}`,
		cause: isGitMissing(error) ? "git is not installed." : output,
		remedy: isGitMissing(error) ? INSTALL_GIT : remedyFor(output, directory),
	});
}

/** What git printed, or why it did not run. */
function outputOf(error: unknown): string {
	const printed = isExecError(error) ? error.stderr.trim() : "";
	return printed === "" ? messageOf(error) : printed;
}

function isGitMissing(error: unknown): boolean {
	return (
		error instanceof Error &&
		"syscall" in error &&
		error.syscall === "spawn git"
	);
}

const INSTALL_GIT =
	"Nothing was written. If the job runs in a container, install git in it before actions/checkout: where that finds no git, it downloads an archive of the files without `.git`, which is not enough to open a pull request.";

/** @param output git's error message */
function remedyFor(output: string, directory: string): string {
	// Before 2.38, git reads `safe.directory` only from its configuration files, not from the command line.
	if (/dubious ownership|unsafe repository/.test(output)) {
		return `Run \`git config --global --add safe.directory ${directory}\` before this step, or use git 2.38 or later.`;
	}
	if (/cannot use bare repository/.test(output)) {
		return "Nothing was written. The folder holds the files of another git repository (`HEAD`, `objects`, `refs`), whose settings can't be trusted: remove these files, or set `working-directory` to another folder.";
	}
	if (IS_ABSENT.test(output)) {
		return "Nothing was written. A folder of the commit is missing from the checkout, as in a partial clone, and this run does not fetch it: remove `filter` from actions/checkout, or set it to `blob:none`.";
	}
	if (/not a git repository/.test(output) && holdsFiles(directory)) {
		return INSTALL_GIT;
	}
	return "Check the repository out first (actions/checkout) and set `working-directory` to its folder; it needs at least one commit.";
}

/** Files without a repository are probably the archive that actions/checkout downloads. */
function holdsFiles(directory: string): boolean {
	return readdirSync(directory).length > 0;
}

function isExecError(error: unknown): error is { stderr: string } {
	return (
		error instanceof Error &&
		"stderr" in error &&
		typeof error.stderr === "string"
	);
}
