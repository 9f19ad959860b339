import type { GitHub } from "./client.ts";
import type { PullRequestRef } from "./decorate.ts";
import { explainWarning } from "./explain.ts";
import { hasDone, isGitHubError } from "./github-errors.ts";
import { type PullRequestText, writeText } from "./text.ts";

export type MergeMethod = "merge" | "squash" | "rebase";

const ENABLE =
	"mutation AutoMerge($input: EnablePullRequestAutoMergeInput!) { enablePullRequestAutoMerge(input: $input) { clientMutationId } }";

/** Both in one request. GitHub runs them in this order, and the second even if the first fails. */
const WRITE_AND_ENABLE =
	"mutation WriteTextAndAutoMerge($text: UpdatePullRequestInput!, $input: EnablePullRequestAutoMergeInput!) { updatePullRequest(input: $text) { clientMutationId } enablePullRequestAutoMerge(input: $input) { clientMutationId } }";

/**
 * Writes the text and asks GitHub to merge as soon as its rules are met. REST has no request for that. Both are done in
 * one request: a run that is stopped did both or none, and the next one knows by the text which.
 * @returns a warning where GitHub refuses to merge; else nothing
 * @throws where the text can't be written
 */
export async function writeTextAndEnableAutoMerge(
	github: GitHub,
	pull: PullRequestRef,
	text: PullRequestText,
	method: MergeMethod,
): Promise<string[]> {
	const pullRequestId = pull.nodeId;
	const input = { pullRequestId, mergeMethod: method.toUpperCase() };
	const { octokit } = github;
	const both = await refusalOf(() =>
		octokit.graphql(WRITE_AND_ENABLE, {
			text: { pullRequestId, ...text },
			input,
		}),
	);
	if (both === null) return [];
	if (hasDone("updatePullRequest", both)) return explainRefusal(both);
	// GitHub refused the text, or the server does not take both together.
	await writeText(github, pull.number, text);
	if (hasDone("enablePullRequestAutoMerge", both)) return [];
	const alone = await refusalOf(() => octokit.graphql(ENABLE, { input }));
	return alone === null ? [] : explainRefusal(alone);
}

async function refusalOf(
	request: () => Promise<unknown>,
): Promise<unknown | null> {
	try {
		await request();
		return null;
	} catch (error) {
		return error;
	}
}

function explainRefusal(error: unknown): string[] {
	return [explainWarning("Auto-merge was", error, "turned on")];
}

/** @throws GitHub's refusal: a pull request that has to be looked at must not be merged automatically */
export async function disableAutoMerge(
	{ octokit }: GitHub,
	nodeId: string,
): Promise<void> {
	const disable = () =>
		octokit.graphql(
			"mutation NoAutoMerge($input: DisablePullRequestAutoMergeInput!) { disablePullRequestAutoMerge(input: $input) { clientMutationId } }",
			{ input: { pullRequestId: nodeId } },
		);
	const refusal = await refusalOf(disable);
	// It is off already, for example because only the answer to the first try was lost.
	if (refusal !== null && !isGitHubError(refusal, "autoMergeIsOff")) {
		throw refusal;
	}
}
