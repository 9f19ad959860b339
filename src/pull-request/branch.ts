import type { GitHub } from "./client.ts";
import { hasDone, isGitHubError, statusOf } from "./github-errors.ts";
import {
	type PullRequestText,
	type ReadPullRequest,
	writeText,
} from "./text.ts";

/** The state on GitHub changed after it was read, so the decision may be wrong. */
export type LostRace = "lost-race";

/** @returns false where the branch exists already */
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
		if (isGitHubError(error, "branchExists")) return false;
		throw error;
	}
}

export interface BranchMove {
	readonly branch: string;
	/** The commit that the branch is at now. */
	readonly from: string;
	/** The commit that it should be at; null: delete the branch. */
	readonly to: string | null;
	/** The repository's GraphQL node id; null where it is not known yet. */
	readonly repositoryId: string | null;
	/** Text to write before the branch moves; null: none. */
	readonly text: TextOf | null;
}

export interface TextOf extends PullRequestText {
	readonly pull: ReadPullRequest;
}

/** Pauses after server errors. */
const PAUSES_MS = [1000, 4000];

/**
 * Moves the branch if it is still at `from`. GraphQL compares and moves in one step, so that a push in the meantime is
 * not lost; REST can't. Without the client's retries: if the branch was moved but the answer was lost, a second request
 * would find the branch changed.
 * @param pauses in milliseconds, one for each repetition after a server error
 * @throws GitHub's refusal, e.g. by a rule or a merge queue
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
		const isServerError = isGitHubError(error, "outcomeUnknown");
		const now = await readBranchSha(github, move.branch);
		// Only we have our commit. But anybody may have deleted the branch.
		const isMoved =
			now === move.to &&
			(isServerError || now !== null || hasDone("updateRefs", error));
		if (!isMoved && now !== move.from) return "lost-race";
		const isUnknown = isGitHubError(error, "updateRefsUnknown");
		const isOfMove =
			isGitHubError(error, "mergeQueue") ||
			isGitHubError(error, "branchRule") ||
			hasDone("updatePullRequest", error);
		if (
			text !== null &&
			(isMoved || isUnknown || !(isServerError || isOfMove))
		) {
			// The server may not know the mutation, or refused the text.
			const { pull, body } = text;
			await writeText(github, pull, () => ({ body }));
			if (!isMoved) return moveBranch(github, { ...move, text: null }, pauses);
		}
		if (isMoved) return "moved";
		if (isUnknown) return compareThenSwap(github, move);
		const [pause, ...left] = pauses;
		if (!isServerError || pause === undefined) throw error;
		await github.wait(pause);
		return moveBranch(github, move, left);
	}
}

const MOVE =
	"mutation MoveBranch($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }";

/** Both in one request. GitHub runs them in this order, and the second even if the first fails. */
const WRITE_AND_MOVE =
	"mutation WriteTextAndMoveBranch($text: UpdatePullRequestInput!, $input: UpdateRefsInput!) { updatePullRequest(input: $text) { clientMutationId } updateRefs(input: $input) { clientMutationId } }";

async function compareAndSwap(
	github: GitHub,
	{ branch, from, to, repositoryId, text }: BranchMove,
): Promise<void> {
	await github.octokit.graphql(text === null ? MOVE : WRITE_AND_MOVE, {
		...(text !== null && {
			text: { pullRequestId: text.pull.nodeId, body: text.body },
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

/** For servers without `updateRefs`. The branch was read just before, but a push since then is lost. */
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

/** @returns the SHA at the branch's head; null where there is no such branch */
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
