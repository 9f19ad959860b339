import type { LastVersion } from "../report/changes-since-last-update.ts";
import { isKeptOff } from "./auto-merge.ts";
import type { LostRace } from "./branch.ts";
import { type GitHub, retryUntilVisible } from "./client.ts";
import type { PublishContext, Target } from "./context.ts";
import { isDecorated } from "./finish.ts";
import { isGitHubError } from "./github-errors.ts";
import {
	markerOf,
	NO_MARKS,
	readMarker,
	writeMarks,
	writeSection,
} from "./marker.ts";
import type { ReadPullRequest } from "./text.ts";

export interface NewPullRequest extends ReadPullRequest {
	readonly url: string;
}

/**
 * Opens the pull request of a branch that is complete.
 * @param commit SHA at the branch's head
 * @param last the version that the reader may have seen; null: none
 * @returns `lost-race` where another run opened one, or the branch is gone
 */
export async function openPullRequest(
	commit: string,
	last: LastVersion | null,
	{ github, desired, target, asides }: PublishContext,
): Promise<{ pull: NewPullRequest; warnings: readonly string[] } | LostRace> {
	const { octokit, owner, repo } = github;
	const text = writeSection(
		null,
		desired.body,
		markerOf(desired, commit),
		asides?.(last) ?? null,
	);
	const body = writeMarks(text, {
		...NO_MARKS,
		unfinished: isDecorated(target),
		autoMergeOff: isKeptOff(target),
	});
	const open = async (draft: boolean) => {
		const { data } = await octokit.rest.pulls.create({
			owner,
			repo,
			head: target.branch,
			base: target.base,
			title: desired.title,
			body,
			draft,
		});
		return refOf(data);
	};
	try {
		const pull = await retryUntilVisible(github, () => open(target.draft), [
			"branchNotVisible",
		]);
		return { pull, warnings: [] };
	} catch (error) {
		if (isGitHubError(error, "pullRequestExists")) {
			// It is ours if only the answer to our first request was lost.
			const pull = await findPullRequest(commit, github, target);
			return pull ? { pull, warnings: [] } : "lost-race";
		}
		if (isGitHubError(error, "branchNotVisible")) return "lost-race";
		if (!target.draft || !isGitHubError(error, "draftsUnsupported")) {
			throw error;
		}
		const warning =
			"The pull request is not a draft: GitHub has none in private repositories of this plan. Leave `draft` off.";
		return { pull: await open(false), warnings: [warning] };
	}
}

async function findPullRequest(
	commit: string,
	{ octokit, owner, repo }: GitHub,
	{ branch, base }: Target,
): Promise<NewPullRequest | null> {
	const { data } = await octokit.rest.pulls.list({
		owner,
		repo,
		head: `${owner}:${branch}`,
		base,
		state: "open",
	});
	const found = data.find(({ body }) => readMarker(body)?.commit === commit);
	return found ? refOf(found) : null;
}

function refOf(pull: {
	readonly number: number;
	readonly html_url: string;
	readonly node_id: string;
	readonly body: string | null;
}): NewPullRequest {
	const { number, html_url: url, node_id: nodeId, body } = pull;
	return { number, url, nodeId, body: body ?? "" };
}
