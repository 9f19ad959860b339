import type { CommitFile } from "../checkout/git.ts";
import { blobId } from "../lib/blob-id.ts";
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

/** A file whose content GitHub has already, by its blob id; null removes the file. */
interface KnownFile extends TreeFile {
	readonly sha: string | null;
}

type TreeEntry = TextFile | KnownFile;

function treeFile(path: string, mode: TreeFile["mode"] = "100644"): TreeFile {
	return { path, mode, type: "blob" };
}

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
		const size = Buffer.byteLength(JSON.stringify(entry)) + 1;
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
 * @returns its SHA
 */
export async function createCommit(
	github: GitHub,
	{ changes, content, parent, message }: NewCommit,
): Promise<string> {
	const { octokit, owner, repo } = github;
	const texts: TextFile[] = [];
	const blobs: (TreeFile & { content: Buffer })[] = [];
	for (const [path, { content, mode }] of changes.write) {
		const file = treeFile(path, mode);
		if (typeof content === "string" && !isTooLarge(content)) {
			texts.push({ ...file, content });
		} else {
			blobs.push({ ...file, content: Buffer.from(content) });
		}
	}
	await inTurns(blobs, ({ content }) => createBlob(github, content));
	const trees = planTrees(
		texts,
		[
			...changes.remove.map((path) => ({ ...treeFile(path), sha: null })),
			...blobs.map((file) => toKnownFile(file, parent)),
		],
		parent,
	);
	await inTurns(trees.uploads, (slice) => createTree(github, slice));
	let tree = parent.tree;
	for (const slice of trees.steps) {
		tree = await createTree(github, slice, tree);
	}
	const { data } = await octokit.rest.git.createCommit({
		owner,
		repo,
		message: signMessage(message, tree, content),
		tree,
		parents: [parent.sha],
	});
	return data.sha;
}

/** Whether a text can't be part of a tree's request: a blob may have up to 100 MB. */
function isTooLarge(text: string): boolean {
	return Buffer.byteLength(JSON.stringify(text)) > MAX_SLICE_BYTES;
}

/** Several uploads at once, until all are done. */
async function inTurns<Item>(
	items: readonly Item[],
	upload: (item: Item) => Promise<unknown>,
): Promise<void> {
	for (let start = 0; start < items.length; start += MAX_UPLOADS) {
		await Promise.all(items.slice(start, start + MAX_UPLOADS).map(upload));
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

function toKnownFile(
	{ path, mode, content }: TreeFile & { readonly content: string | Buffer },
	parent: NewCommit["parent"],
): KnownFile {
	return { ...treeFile(path, mode), sha: blobId(content, parent) };
}

/** The trees that make a commit. */
interface Trees {
	/**
	 * Trees that are not used: after they are written, GitHub knows the contents of their files by their blob ids. The
	 * order does not matter, so several are sent at once.
	 */
	readonly uploads: readonly (readonly TextFile[])[];
	/** Trees on top of each other. All changes are in one of them. */
	readonly steps: readonly (readonly TreeEntry[])[];
}

/** The fewest requests for the changes: no request has more entries or bytes than one may have. */
export function planTrees(
	files: readonly TextFile[],
	others: readonly KnownFile[],
	parent: NewCommit["parent"],
): Trees {
	const slices = sliceEntries(files);
	const count = Math.ceil((files.length + others.length) / MAX_SLICE_ENTRIES);
	// Each step takes the contents of one slice along, if there are as many.
	const uploads = slices.slice(0, Math.max(0, slices.length - count));
	const known: KnownFile[] = [
		...others,
		...uploads.flat().map((file) => toKnownFile(file, parent)),
	];
	const steps: TreeEntry[][] = slices.slice(uploads.length);
	for (let step = 0; step < count; step += 1) {
		const own = steps[step] ?? [];
		const rest = known.splice(0, MAX_SLICE_ENTRIES - own.length);
		steps[step] = [...own, ...rest];
	}
	return { uploads, steps };
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
