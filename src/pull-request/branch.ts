import type { GitHub } from "./client.ts";
import { isRefusal, isUnknownMutation, statusOf } from "./refusal.ts";

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
