import { isObject } from "../lib/json.ts";
import type { GitHub } from "./client.ts";
import {
	isQueueLock,
	isRefusal,
	isUnknownMutation,
	RULE,
	statusOf,
} from "./refusal.ts";

/** Somebody was faster: what was read before deciding is no longer so. */
export type LostRace = "lost-race";

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
export interface BranchMove {
	readonly branch: string;
	readonly from: string;
	readonly to: string | null;
	/** For GraphQL; null where it is not known yet. */
	readonly repositoryId: string | null;
	/** What has to be written first; null: nothing. */
	readonly text: PullRequestText | null;
}

export interface PullRequestText {
	readonly number: number;
	readonly nodeId: string;
	readonly body: string;
}

/** After an answer that says only that GitHub is in trouble. */
const PAUSES_MS = [1000, 4000];

/**
 * Moves the branch if it still is where it was: in one step, so that a push in the meantime is not lost. REST has
 * no such step. Not by the client's own retries: the second try of a move that was made would find it made.
 */
export async function moveBranch(
	github: GitHub,
	move: BranchMove,
	pauses: readonly number[] = PAUSES_MS,
): Promise<"moved" | LostRace> {
	try {
		await compareAndSwap(github, move);
		return "moved";
	} catch (error) {
		const { text } = move;
		const isTrouble = (statusOf(error) ?? 0) >= 500;
		const now = await readBranchSha(github, move.branch);
		// Nobody else has our commit; but anybody may have deleted the branch.
		const isMoved =
			now === move.to &&
			(isTrouble || now !== null || hasDone("updateRefs", error));
		if (!isMoved && now !== move.from) return "lost-race";
		const isUnknown = isUnknownMutation(error, "updateRefs");
		const isOfMove =
			isQueueLock(error) ||
			(error instanceof Error && RULE.test(error.message)) ||
			hasDone("updatePullRequest", error);
		if (text !== null && (isMoved || isUnknown || !(isTrouble || isOfMove))) {
			// The server may not take the two together, or has not done the first.
			await writeText(github, text);
			if (!isMoved) return moveBranch(github, { ...move, text: null }, pauses);
		}
		if (isMoved) return "moved";
		if (isUnknown) return compareThenSwap(github, move);
		const [pause, ...left] = pauses;
		if (!isTrouble || pause === undefined) throw error;
		await github.wait(pause);
		return moveBranch(github, move, left);
	}
}

const MOVE =
	"mutation MoveBranch($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }";

/** GitHub carries them out in this order, the second though the first has failed. */
const WRITE_AND_MOVE =
	"mutation WriteTextAndMoveBranch($text: UpdatePullRequestInput!, $input: UpdateRefsInput!) { updatePullRequest(input: $text) { clientMutationId } updateRefs(input: $input) { clientMutationId } }";

async function compareAndSwap(
	github: GitHub,
	{ branch, from, to, repositoryId, text }: BranchMove,
): Promise<void> {
	await github.octokit.graphql(text === null ? MOVE : WRITE_AND_MOVE, {
		...(text !== null && {
			text: { pullRequestId: text.nodeId, body: text.body },
		}),
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
	});
}

/** Of two things that it was asked for, GitHub tells which it has done. */
function hasDone(
	mutation: "updatePullRequest" | "updateRefs",
	error: unknown,
): boolean {
	return (
		error instanceof Error &&
		"data" in error &&
		isObject(error.data) &&
		isObject(error.data[mutation])
	);
}

async function writeText(
	{ octokit, owner, repo }: GitHub,
	{ number, body }: PullRequestText,
): Promise<void> {
	await octokit.rest.pulls.update({ owner, repo, pull_number: number, body });
}

/** The branch has just been read. What is pushed between that and this is lost, on servers that know no better. */
async function compareThenSwap(
	{ octokit, owner, repo }: GitHub,
	{ branch, to }: BranchMove,
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
