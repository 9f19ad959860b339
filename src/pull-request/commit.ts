import type { FileChanges } from "../catalog/file-changes.ts";
import { blobId } from "../lib/blob-id.ts";
import type { GitHub } from "./client.ts";
import { type Content, signMessage } from "./marker.ts";

/** GitHub drops the connection at payloads of a few megabytes; a slice of the tree is kept below one. */
const MAX_SLICE_BYTES = 900_000;
/** GitHub takes no more than a hundred requests at once of all that ask in one's name. */
const MAX_UPLOADS = 10;

interface TreeFile {
	readonly path: string;
	readonly mode: "100644";
	readonly type: "blob";
}

interface TextFile extends TreeFile {
	readonly content: string;
}

/** By the id of what is in it; null removes the file. */
interface KnownFile extends TreeFile {
	readonly sha: string | null;
}

type TreeEntry = TextFile | KnownFile;

function fileAt(path: string): TreeFile {
	return { path, mode: "100644", type: "blob" };
}

/** Contents travel within the tree: 150 files are one request, where 150 blobs would hit GitHub's rate limit. */
export function slicesOf<Entry extends TreeEntry>(
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
	readonly changes: FileChanges;
	readonly content: Content;
	/** The checked-out commit and its tree. */
	readonly parent: { readonly sha: string; readonly tree: string };
	readonly message: string;
}

/** Without an author GitHub signs the commit of a bot, so that it counts as verified. */
export async function createCommit(
	github: GitHub,
	{ changes, content, parent, message }: NewCommit,
): Promise<string> {
	const { octokit, owner, repo } = github;
	const entries = [
		...(await upload(github, changes.write, parent)),
		...changes.remove.map((path) => ({ ...fileAt(path), sha: null })),
	];
	let tree = parent.tree;
	for (const slice of slicesOf(entries)) {
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
 * Uploads the files but for a last slice of them, as trees that nobody will ask for: from then on GitHub knows their
 * texts by the ids that git gives them. In whatever order, so at once.
 * @returns all files, those that are uploaded by their ids
 */
async function upload(
	github: GitHub,
	files: FileChanges["write"],
	parent: NewCommit["parent"],
): Promise<TreeEntry[]> {
	const slices = slicesOf(
		[...files].map(([path, content]) => ({ ...fileAt(path), content })),
	);
	const last = slices.pop() ?? [];
	for (let done = 0; done < slices.length; done += MAX_UPLOADS) {
		const next = slices.slice(done, done + MAX_UPLOADS);
		await Promise.all(next.map((slice) => createTree(github, slice)));
	}
	const uploaded = slices.flat().map(({ path, content }) => ({
		...fileAt(path),
		sha: blobId(content, parent),
	}));
	return [...uploaded, ...last];
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
