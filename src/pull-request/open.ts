import type { LostRace } from "./branch.ts";
import { type GitHub, patiently } from "./client.ts";
import type { PublishContext, Target } from "./context.ts";
import type { PullRequestRef } from "./decorate.ts";
import { contentOf, readMarker, writeSection } from "./marker.ts";
import { isDraftRefusal, isRefusal, isTwin } from "./refusal.ts";

export interface NewPullRequest extends PullRequestRef {
	readonly url: string;
}

/** Opens the pull request of a branch that stands ready. */
export async function openPullRequest(
	commit: string,
	{ github, desired, target, footnote }: PublishContext,
): Promise<{ pull: NewPullRequest; warnings: readonly string[] } | LostRace> {
	const { octokit, owner, repo } = github;
	const open = async (draft: boolean) => {
		const { data } = await octokit.rest.pulls.create({
			owner,
			repo,
			head: target.branch,
			base: target.base,
			title: desired.title,
			body: writeSection(
				null,
				desired.body,
				{ ...contentOf(desired), commit },
				footnote?.(null) ?? null,
			),
			draft,
		});
		return { number: data.number, url: data.html_url, nodeId: data.node_id };
	};
	try {
		const pull = await patiently(
			github,
			() => open(target.draft),
			isHeadUnseen,
		);
		return { pull, warnings: [] };
	} catch (error) {
		if (isTwin(error)) {
			// Ours, when the answer to the first try was lost on the way.
			const pull = await findPullRequest(commit, github, target);
			return pull ? { pull, warnings: [] } : "lost-race";
		}
		if (isHeadUnseen(error)) return "lost-race";
		if (!target.draft || !isDraftRefusal(error)) throw error;
		const warning =
			"The pull request is not a draft: GitHub has none in private repositories of this plan. Leave `draft` off.";
		return { pull: await open(false), warnings: [warning] };
	}
}

/** The branch has not reached all of GitHub yet, or it is gone again. */
function isHeadUnseen(error: unknown): boolean {
	return (
		isRefusal(error, 422, /"field":"head"/) &&
		isRefusal(error, 422, /"code":"invalid"/)
	);
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
	return found
		? { number: found.number, url: found.html_url, nodeId: found.node_id }
		: null;
}
