// Files of the repository that earlier steps wrote, and that `include-paths` takes into the pull request.
import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { readlinkSync, type Stats } from "node:fs";
import { join, posix } from "node:path";
import { blobId } from "../lib/blob-id.ts";
import { Problem } from "../lib/problem.ts";
import { isReserved } from "../lib/reserved-folders.ts";
import type { Unmatched } from "../lib/unmatched.ts";
import type { Options } from "../options.ts";
import { LFS_POINTER, notAFile } from "./committed.ts";
import {
	type CommitFile,
	type CommittedEntry,
	fileStamp,
	type Head,
	isOdd,
	listCommitted,
	listIndex,
	listUntracked,
	readBlob,
} from "./git.ts";
import { stagingFolder } from "./journal.ts";
import { toLf } from "./line-ends.ts";
import { look, readFile, refuseLinksTo } from "./links.ts";
import { anyPath } from "./path-filter.ts";
import { isManaged, type ManagedPaths } from "./paths.ts";
import { unmatchedPatterns } from "./unmatched.ts";

/** A file that differs from the base. */
export interface IncludedFile {
	/** Relative to the working directory. */
	readonly path: string;
	/** What to commit; null if the file is deleted. */
	readonly file: CommitFile | null;
	/** Id of its blob in the base; null if the file is new. */
	readonly baseId: string | null;
}

export interface Included {
	readonly files: readonly IncludedFile[];
	/** Tracked files that differ from the base, and that `include-paths` does not name. */
	readonly changedElsewhere: readonly string[];
	/** Entries of `include-paths` that match no file. */
	readonly unmatched: readonly Unmatched[];
}

export const NOTHING_INCLUDED: Included = {
	files: [],
	changedElsewhere: [],
	unmatched: [],
};

type IncludeOptions = ManagedPaths & Pick<Options, "reportDir">;

/** GitHub refuses files of more than 100 MB. This many bytes fit into one request of its API, also as base64. */
const MAX_BYTES = 25_000_000;
/** A larger text is sent like a binary file, in a request of its own. */
const MAX_TEXT_BYTES = 500_000;

/**
 * Compares the files that the patterns match with the base. Files of the catalog are not among them.
 * @throws {Problem} if a file that differs can't be part of a pull request
 */
export async function readIncluded(
	options: IncludeOptions,
	patterns: readonly string[],
	head: Head,
): Promise<Included> {
	if (patterns.length === 0) return NOTHING_INCLUDED;
	const { workingDirectory } = options;
	const [committed, index, untracked] = await Promise.all([
		listCommitted(workingDirectory, [], "-r"),
		listIndex(workingDirectory, "--debug"),
		listUntracked(workingDirectory),
	]);
	const base = new Map(committed.map((entry) => [entry.path, entry]));
	const matches = anyPath(patterns);
	const isOwn = (path: string) => !isWrittenByUs(path, options);
	const all = [...new Set([...base.keys(), ...index.keys(), ...untracked])];
	const candidates = all.filter((path) => matches(path) && isOwn(path)).sort();
	const files: IncludedFile[] = [];
	for (const path of candidates) {
		// The files that a sparse checkout leaves out are not deleted.
		if (index.get(path)?.isSkipped) continue;
		const entry = base.get(path);
		if (entry?.kind === "submodule") continue;
		const file = await readChange(options, path, entry, head);
		if (file === "same") continue;
		files.push({ path, file, baseId: entry?.id ?? null });
	}
	const changedElsewhere: string[] = [];
	for (const [path, entry] of base) {
		if (matches(path) || !isOwn(path) || isOdd(entry.kind)) continue;
		const staged = index.get(path);
		if (staged?.isSkipped) continue;
		const place = join(workingDirectory, path);
		const isUntouched =
			staged?.id === entry.id && staged.stamp === fileStamp(place);
		if (isUntouched) continue;
		if (await differs(options, path, entry, look(place), head)) {
			changedElsewhere.push(path);
		}
	}
	return {
		files,
		changedElsewhere,
		unmatched: unmatchedPatterns("include-paths", patterns, all),
	};
}

function isWrittenByUs(path: string, options: IncludeOptions): boolean {
	const place = join(options.workingDirectory, path);
	return (
		isManaged(path, options) ||
		path.startsWith(`${stagingFolder(options)}/`) ||
		place.startsWith(join(options.reportDir, "/"))
	);
}

/** What to commit at a path; null: its deletion. */
async function readChange(
	options: IncludeOptions,
	path: string,
	entry: CommittedEntry | undefined,
	head: Head,
): Promise<CommitFile | null | "same"> {
	const { workingDirectory } = options;
	const found = look(join(workingDirectory, path));
	if (found === null) {
		if (entry === undefined) return "same";
		refuseReserved(path);
		return null;
	}
	if (found.isSymbolicLink()) {
		const target = readlinkSync(join(workingDirectory, path));
		const isSame = entry?.kind === "link" && entry.id === blobId(target, head);
		if (isSame) return "same";
		refuseReserved(path);
		refuseLinkOut(path, target, head);
		return { mode: "120000", content: target };
	}
	// A folder in place of a file: what is in it has its own paths. With a slash at its end, it is another repository.
	if (found.isDirectory()) {
		if (path.endsWith("/")) throw refused(path, "repository");
		if (entry === undefined) return "same";
		refuseReserved(path);
		return null;
	}
	const mode = modeOf(found, entry);
	const isSameMode = (entry?.kind === "executable") === (mode === "100755");
	const isSame =
		entry !== undefined &&
		entry.kind !== "link" &&
		isSameMode &&
		!(await differs(options, path, entry, found, head));
	if (isSame) return "same";
	refuseReserved(path);
	if (found.size > MAX_BYTES) throw refused(path, "tooLarge");
	const bytes = readBytes(options, path);
	const committed =
		entry === undefined ? null : await readBlob(workingDirectory, entry.id);
	if (committed !== null && LFS_POINTER.test(committed)) {
		throw notAFile(path, "lfs");
	}
	if (!isUtf8(bytes) || bytes.includes(0) || bytes.length > MAX_TEXT_BYTES) {
		return { mode, content: bytes };
	}
	// Git writes LF into commits where it writes CRLF to the disk.
	const text = bytes.toString();
	const wantsLf = committed !== null && !committed.includes("\r\n");
	return { mode, content: wantsLf ? toLf(text) : text };
}

/** Windows has no permission to execute, so the commit's stays. */
function modeOf(
	found: Stats,
	entry: CommittedEntry | undefined,
): "100644" | "100755" {
	const isExecutable =
		process.platform === "win32"
			? entry?.kind === "executable"
			: (found.mode & 0o100) !== 0;
	return isExecutable ? "100755" : "100644";
}

/** Whether the content on the disk is not what the commit has, whatever line ends git wrote to the disk. */
async function differs(
	options: IncludeOptions,
	path: string,
	{ id }: CommittedEntry,
	found: Stats | null,
	head: Head,
): Promise<boolean> {
	if (!found?.isFile()) return true;
	const bytes = readBytes(options, path);
	if (blobId(bytes, head) === id) return false;
	if (isUtf8(bytes) && blobId(toLf(bytes.toString()), head) === id) {
		return false;
	}
	const committed = await readBlob(options.workingDirectory, id);
	const [, oid] = LFS_POINTER.exec(committed ?? "") ?? [];
	return oid !== createHash("sha256").update(bytes).digest("hex");
}

function readBytes({ workingDirectory }: IncludeOptions, path: string): Buffer {
	refuseLinksTo(workingDirectory, [path]);
	return readFile(workingDirectory, path) ?? Buffer.alloc(0);
}

function refuseReserved(path: string): void {
	if (path.split("/").some(isReserved)) throw refused(path, "reserved");
}

/** Only where the link itself leads counts. Where that is another link, it has been in the repository before. */
function refuseLinkOut(path: string, target: string, { prefix }: Head): void {
	const parts = posix.join(prefix, posix.dirname(path), target).split("/");
	const isOut = posix.isAbsolute(target) || parts[0] === "..";
	if (isOut || parts.some(isReserved)) {
		throw refused(path, "linkOut");
	}
}

const REFUSED = {
	reserved: {
		cause:
			"It lies in `.git` or `.github`, which belong to git and to GitHub: a change there needs a person.",
		remedy: "Take it out of `include-paths`.",
	},
	linkOut: {
		cause:
			"It is a symbolic link that leads out of the repository, or into `.git` or `.github`.",
		remedy: "Write the file itself, or a relative link within the repository.",
	},
	tooLarge: {
		cause: "It has more than 25 MB.",
		remedy: "Take it out of `include-paths`, or make it smaller.",
	},
	repository: {
		cause: "It is a git repository of its own.",
		remedy: "Take it out of `include-paths`, or remove its `.git`.",
	},
} as const;

function refused(path: string, kind: keyof typeof REFUSED) {
	const { cause, remedy } = REFUSED[kind];
	return new Problem({
		title: `${path} can't be included in the pull request`,
		cause,
		remedy: `Nothing was written. ${remedy}`,
	});
}
