import type { CommitFile } from "../checkout/git.ts";
import { blobId } from "../lib/blob-id.ts";
import type { GitHub } from "./client.ts";
import { type Content, signMessage } from "./marker.ts";

/** GitHub closes the connection if a request has several megabytes, so one request has less than one. */
const MAX_SLICE_BYTES = 900_000;
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
	let room = 0;
	for (const entry of entries) {
		const size = Buffer.byteLength(JSON.stringify(entry)) + 1;
		if (size > room || slices.length === 0) {
			slices.push([]);
			room = MAX_SLICE_BYTES;
		}
		slices.at(-1)?.push(entry);
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
	const entries = [
		...(await uploadFiles(github, changes.write, parent)),
		...changes.remove.map((path) => ({ ...treeFile(path), sha: null })),
	];
	let tree = parent.tree;
	for (const slice of sliceEntries(entries)) {
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

/**
 * Uploads all files except the last slice, as trees that are not used: after that, GitHub knows the contents by their
 * blob ids. The order does not matter, so several are sent at once.
 * @returns all files: the uploaded ones with their ids, the rest with their contents
 */
async function uploadFiles(
	github: GitHub,
	files: CommitChanges["write"],
	parent: NewCommit["parent"],
): Promise<TreeEntry[]> {
	const texts: TextFile[] = [];
	const blobs: (TreeFile & { content: Buffer })[] = [];
	for (const [path, { content, mode }] of files) {
		const file = treeFile(path, mode);
		if (typeof content === "string") texts.push({ ...file, content });
		else blobs.push({ ...file, content });
	}
	await inTurns(blobs, ({ content }) => createBlob(github, content));
	const slices = sliceEntries(texts);
	const last = slices.pop() ?? [];
	await inTurns(slices, (slice) => createTree(github, slice));
	const uploaded = [...blobs, ...slices.flat()].map(
		({ path, mode, content }) => ({
			...treeFile(path, mode),
			sha: blobId(content, parent),
		}),
	);
	return [...uploaded, ...last];
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

async function createTree(
	{ octokit, owner, repo }: GitHub,
	tree: TreeEntry[],
	base_tree?: string,
): Promise<string> {
	const { data } = await octokit.rest.git.createTree({
		owner,
		repo,
		tree,
		...(base_tree !== undefined && { base_tree }),
	});
	return data.sha;
}
