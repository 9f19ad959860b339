import { type GitHub, retryUntilVisible } from "./client.ts";
import type { PullRequestRef } from "./decorate.ts";
import { explainWarning } from "./explain.ts";

export type MergeMethod = "merge" | "squash" | "rebase";

/**
 * Asks GitHub to merge as soon as its rules are met. REST has no request for it.
 * @returns a warning where GitHub refuses; else nothing
 */
export async function enableAutoMerge(
	github: GitHub,
	{ nodeId }: PullRequestRef,
	method: MergeMethod,
): Promise<string[]> {
	const enable = () =>
		github.octokit.graphql(
			"mutation AutoMerge($input: EnablePullRequestAutoMergeInput!) { enablePullRequestAutoMerge(input: $input) { clientMutationId } }",
			{ input: { pullRequestId: nodeId, mergeMethod: method.toUpperCase() } },
		);
	try {
		await retryUntilVisible(github, enable, ["nodeNotVisible"]);
		return [];
	} catch (error) {
		return [explainWarning("Auto-merge was", error, "turned on")];
	}
}

/** @throws GitHub's refusal: a pull request that has to be looked at must not be merged automatically */
export async function disableAutoMerge(
	{ octokit }: GitHub,
	nodeId: string,
): Promise<void> {
	await octokit.graphql(
		"mutation NoAutoMerge($input: DisablePullRequestAutoMergeInput!) { disablePullRequestAutoMerge(input: $input) { clientMutationId } }",
		{ input: { pullRequestId: nodeId } },
	);
}
