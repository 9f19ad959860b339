import type { FileChanges } from "../checkout/write.ts";
import type { GitHub } from "./client.ts";
import { type Content, signMessage } from "./marker.ts";
import { isRefusal, isUnknownMutation, statusOf } from "./refusal.ts";

/** Somebody was faster: what was read before deciding is no longer so. */
export type LostRace = "lost-race";

/** GitHub drops the connection at payloads of a few megabytes; a slice of the tree is kept below one. */
const MAX_SLICE_BYTES = 900_000;

export interface TreeEntry {
	readonly path: string;
	readonly mode: "100644";
	readonly type: "blob";
	readonly content?: string;
	readonly sha?: null;
}

/** Contents travel within the tree: 150 files are one request, where 150 blobs would hit GitHub's rate limit. */
export function slicesOf({ write, remove }: FileChanges): TreeEntry[][] {
	const file = { mode: "100644", type: "blob" } as const;
	const entries: TreeEntry[] = [
		...[...write].map(([path, content]) => ({ path, ...file, content })),
		...remove.map((path) => ({ path, ...file, sha: null })),
	];
	const slices: TreeEntry[][] = [];
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
	{ octokit, owner, repo }: GitHub,
	{ changes, content, parent, message }: NewCommit,
): Promise<string> {
	let base_tree = parent.tree;
	for (const tree of slicesOf(changes)) {
		const { data } = await octokit.rest.git.createTree({
			owner,
			repo,
			base_tree,
			tree,
		});
		base_tree = data.sha;
	}
	const { data } = await octokit.rest.git.createCommit({
		owner,
		repo,
		message: signMessage(message, base_tree, content),
		tree: base_tree,
		parents: [parent.sha],
	});
	return data.sha;
}

/** False where the branch is there already. */
export async function createBranch(
	{ octokit, owner, repo }: GitHub,
	branch: string,
	sha: string,
): Promise<boolean> {
	try {
		const ref = `refs/heads/${branch}`;
		await octokit.rest.git.createRef({ owner, repo, ref, sha });
		return true;
	} catch (error) {
		if (isRefusal(error, 422, /Reference already exists/i)) return false;
		throw error;
	}
}

/** A branch from one commit to another; to null, it goes. */
export interface Move {
	readonly branch: string;
	readonly from: string;
	readonly to: string | null;
	/** For GraphQL; null where it is not known yet. */
	readonly repositoryId: string | null;
}

/** After an answer that says only that GitHub is in trouble. */
const PAUSES_MS = [1000, 4000];

/**
 * Moves the branch if it still is where it was: in one step, so that a push in the meantime is not lost. REST has
 * no such step. Not by the client's own retries: the second try of a move that was made would find it made.
 */
export async function moveBranch(
	github: GitHub,
	move: Move,
	[pause, ...pauses]: readonly number[] = PAUSES_MS,
): Promise<"moved" | LostRace> {
	try {
		await compareAndSwap(github, move);
		return "moved";
	} catch (error) {
		const isTrouble = (statusOf(error) ?? 0) >= 500;
		const now = await readBranchSha(github, move.branch);
		// Nobody else has our commit; but anybody may have deleted the branch.
		if (now === move.to && (isTrouble || now !== null)) return "moved";
		if (now !== move.from) return "lost-race";
		if (isUnknownMutation(error, "updateRefs")) {
			return compareThenSwap(github, move);
		}
		if (!isTrouble || pause === undefined) throw error;
		await github.wait(pause);
		return moveBranch(github, move, pauses);
	}
}

async function compareAndSwap(
	github: GitHub,
	{ branch, from, to, repositoryId }: Move,
): Promise<void> {
	await github.octokit.graphql(
		"mutation MoveBranch($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }",
		{
			input: {
				repositoryId: repositoryId ?? (await readRepositoryId(github)),
				refUpdates: [
					{
						name: `refs/heads/${branch}`,
						beforeOid: from,
						afterOid: to ?? "0".repeat(from.length),
						force: true,
					},
				],
			},
			request: { retries: 0 },
		},
	);
}

/** The branch has just been read. What is pushed between that and this is lost, on servers that know no better. */
async function compareThenSwap(
	{ octokit, owner, repo }: GitHub,
	{ branch, to }: Move,
): Promise<"moved"> {
	const ref = `heads/${branch}`;
	if (to === null) await octokit.rest.git.deleteRef({ owner, repo, ref });
	else {
		await octokit.rest.git.updateRef({
			owner,
			repo,
			ref,
			sha: to,
			force: true,
		});
	}
	return "moved";
}

export async function readBranchSha(
	{ octokit, owner, repo }: GitHub,
	branch: string,
): Promise<string | null> {
	try {
		const { data } = await octokit.rest.git.getRef({
			owner,
			repo,
			ref: `heads/${branch}`,
		});
		return data.object.sha;
	} catch (error) {
		if (statusOf(error) === 404) return null;
		throw error;
	}
}

async function readRepositoryId({
	octokit,
	owner,
	repo,
}: GitHub): Promise<string> {
	const { data } = await octokit.rest.repos.get({ owner, repo });
	return data.node_id;
}
