import type { CommitFile } from "../checkout/git.ts";
import { blobId } from "../lib/blob-id.ts";
import { memoByObject } from "../lib/maps.ts";
import { readBlobIds } from "./blob-ids.ts";
import type { GitHub } from "./client.ts";
import { isGitHubError } from "./github-errors.ts";
import { type Content, signMessage } from "./marker.ts";

/** GitHub closes the connection if a request has several megabytes, so one request has less than one. */
const MAX_SLICE_BYTES = 900_000;
/** GitHub gives up on trees of some hundred entries. */
const MAX_SLICE_ENTRIES = 100;
/** GitHub allows 100 requests at once for all jobs of a token together. */
const MAX_UPLOADS = 10;

/** What a commit changes, by path from the root of the repository. */
export interface CommitChanges {
	readonly write: ReadonlyMap<string, CommitFile>;
	readonly remove: readonly string[];
}

interface TreeFile extends Pick<CommitFile, "mode"> {
	readonly path: string;
	readonly type: "blob";
}

interface TextFile extends TreeFile {
	readonly content: string;
}

/** A file whose content GitHub has, by its blob id; null removes the file. */
interface KnownFile extends TreeFile {
	readonly sha: string | null;
}

type TreeEntry = TextFile | KnownFile;

function treeFile(path: string, mode: TreeFile["mode"] = "100644"): TreeFile {
	return { path, mode, type: "blob" };
}

/** How many bytes of a request an entry takes. */
const bytesOf = memoByObject(
	(entry: TreeFile) => Buffer.byteLength(JSON.stringify(entry)) + 1,
);

/**
 * Splits the entries of a tree into as many requests as needed, in order. The tree holds the files' contents: 150 files
 * are one request, where 150 blobs would reach GitHub's rate limit.
 */
export function sliceEntries<Entry extends TreeEntry>(
	entries: readonly Entry[],
): Entry[][] {
	const slices: Entry[][] = [];
	let slice: Entry[] = [];
	let room = 0;
	for (const entry of entries) {
		const size = bytesOf(entry);
		if (
			size > room ||
			slice.length === MAX_SLICE_ENTRIES ||
			slices.length === 0
		) {
			slice = [];
			slices.push(slice);
			room = MAX_SLICE_BYTES;
		}
		slice.push(entry);
		room -= size;
	}
	return slices;
}

export interface NewCommit {
	readonly changes: CommitChanges;
	readonly content: Content;
	/** The checked-out commit and its tree. */
	readonly parent: { readonly sha: string; readonly tree: string };
	readonly message: string;
}

/**
 * Makes the commit, on no branch. It names no author: then GitHub signs it for bots, and shows it as verified.
 * @param earlier a commit that GitHub has, with maybe some of the same files; null: none is known
 * @returns its SHA
 */
export async function createCommit(
	github: GitHub,
	{ changes, content, parent, message }: NewCommit,
	earlier: string | null,
): Promise<string> {
	const { octokit, owner, repo } = github;
	const files = [...changes.write].map(([path, { content, mode }]) => {
		const id = blobId(content, parent);
		return { ...treeFile(path, mode), content, id };
	});
	const plan = (known: readonly string[]) =>
		planTrees(files, changes.remove, new Set(known));
	let trees = plan([]);
	// To ask is worth a request only if it can save one.
	if (earlier !== null && trees.blobs.length + trees.uploads.length > 0) {
		trees = plan(await readBlobIds(github, earlier, folderOfMost(files)));
	}
	const { blobs, uploads, steps, independent } = trees;
	const createOn = async (base: string, slices: Trees["steps"]) => {
		let tree = base;
		for (const slice of slices) {
			tree = await createTree(github, slice, tree);
		}
		return tree;
	};
	const [base] = await Promise.all([
		createOn(parent.tree, steps.slice(0, independent)),
		inTurns([
			...blobs.map((bytes) => () => createBlob(github, bytes)),
			...uploads.map((slice) => () => createTree(github, slice)),
		]),
	]);
	const tree = await createOn(base, steps.slice(independent));
	const { data } = await octokit.rest.git.createCommit({
		owner,
		repo,
		message: signMessage(message, tree, content),
		tree,
		parents: [parent.sha],
	});
	return data.sha;
}

/** The folder whose files have the most bytes: nearly all of a catalog is in one. */
function folderOfMost(
	files: readonly Pick<ChangedFile, "path" | "content">[],
): string {
	const bytes = new Map<string, number>();
	for (const { path, content } of files) {
		const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
		bytes.set(folder, (bytes.get(folder) ?? 0) + content.length);
	}
	const [most] = [...bytes].sort(([, one], [, other]) => other - one);
	return most?.[0] ?? "";
}

/** Several uploads at once, until all are done. */
async function inTurns(
	uploads: readonly (() => Promise<unknown>)[],
): Promise<void> {
	for (let start = 0; start < uploads.length; start += MAX_UPLOADS) {
		const turn = uploads.slice(start, start + MAX_UPLOADS);
		await Promise.all(turn.map((upload) => upload()));
	}
}

async function createBlob(
	{ octokit, owner, repo }: GitHub,
	content: Buffer,
): Promise<void> {
	const base64 = content.toString("base64");
	const encoding = "base64";
	await octokit.rest.git.createBlob({ owner, repo, content: base64, encoding });
}

/** The requests that make a tree. */
interface Trees {
	/** Contents that are too large for a tree, or no text. */
	readonly blobs: readonly Buffer[];
	/**
	 * Trees that are not used: after they are written, GitHub knows the contents of their files by their blob ids. The
	 * order does not matter, so several are sent at once.
	 */
	readonly uploads: readonly (readonly TextFile[])[];
	/** Trees on top of each other. All changes are in one of them. */
	readonly steps: readonly (readonly TreeEntry[])[];
	/** How many of the steps, from the first one on, need none of the uploads. They are sent at the same time. */
	readonly independent: number;
}

/** A file to commit, with the id of its blob. */
interface ChangedFile extends TreeFile {
	readonly content: CommitFile["content"];
	readonly id: string;
}

/**
 * The fewest requests for the changes: no request has more entries or bytes than one may have, and as few as possible
 * wait for another one.
 * @param known ids of blobs that GitHub has
 */
export function planTrees(
	files: readonly ChangedFile[],
	removed: readonly string[],
	known: ReadonlySet<string>,
): Trees {
	const ready: KnownFile[] = removed.map((path) => ({
		...treeFile(path),
		sha: null,
	}));
	const uploaded: KnownFile[] = [];
	const blobs: Buffer[] = [];
	const ids = new Map<TextFile, string>();
	for (const { path, mode, content, id } of files) {
		const knownFile = { ...treeFile(path, mode), sha: id };
		const text = toTextFile(path, mode, content);
		if (known.has(id)) ready.push(knownFile);
		else if (text !== null) ids.set(text, id);
		else {
			blobs.push(Buffer.from(content));
			uploaded.push(knownFile);
		}
	}
	// Many small files fit into one step, so that few entries have to wait for uploads.
	const texts = [...ids.keys()].sort((a, b) => bytesOf(a) - bytesOf(b));
	const slices = sliceEntries(texts);
	const count = Math.ceil((files.length + removed.length) / MAX_SLICE_ENTRIES);
	// Each step takes the contents of one slice along, if there are as many.
	const uploads = slices.slice(count);
	for (const file of uploads.flat()) {
		const { path, mode } = file;
		uploaded.push({ ...treeFile(path, mode), sha: ids.get(file) ?? null });
	}
	const steps = Array.from({ length: count }, (_, index): TreeEntry[] => [
		...(slices[index] ?? []),
	]);
	for (const step of steps) step.push(...ready.splice(0, roomIn(step)));
	let independent = count;
	while (uploaded.length > 0) {
		independent -= 1;
		const step = steps[independent] ?? [];
		step.push(...uploaded.splice(0, roomIn(step)));
	}
	return { blobs, uploads, steps, independent };
}

function roomIn(step: readonly TreeEntry[]): number {
	return MAX_SLICE_ENTRIES - step.length;
}

/** Null if it can't be part of a tree's request. A blob may have up to 100 MB. */
function toTextFile(
	path: string,
	mode: CommitFile["mode"],
	content: CommitFile["content"],
): TextFile | null {
	if (typeof content !== "string") return null;
	const file = { ...treeFile(path, mode), content };
	return bytesOf(file) > MAX_SLICE_BYTES ? null : file;
}

/** Writes the entries, on top of the base where there is one. A tree that takes GitHub too long is written by halves. */
async function createTree(
	github: GitHub,
	entries: readonly TreeEntry[],
	base?: string,
): Promise<string> {
	const { octokit, owner, repo } = github;
	try {
		const { data } = await octokit.rest.git.createTree({
			owner,
			repo,
			tree: [...entries],
			...(base !== undefined && { base_tree: base }),
		});
		return data.sha;
	} catch (error) {
		if (entries.length === 1 || !isGitHubError(error, "timedOut")) throw error;
		const middle = Math.ceil(entries.length / 2);
		const half = await createTree(github, entries.slice(0, middle), base);
		return createTree(
			github,
			entries.slice(middle),
			base === undefined ? undefined : half,
		);
	}
}
