import { type GitHub, patiently } from "./client.ts";
import type { PullRequestRef } from "./decorate.ts";
import { failure } from "./ways-out.ts";

export type MergeMethod = "merge" | "squash" | "rebase";

/** GitHub merges as soon as its rules are met; until then, nothing changes. */
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
		await patiently(
			github,
			enable,
			(error) =>
				error instanceof Error &&
				/Could not resolve to a node/i.test(error.message),
		);
		return [];
	} catch (error) {
		return [failure("Auto-merge was", error, "turned on")];
	}
}

export async function disableAutoMerge(
	{ octokit }: GitHub,
	nodeId: string,
): Promise<void> {
	await octokit.graphql(
		"mutation NoAutoMerge($input: DisablePullRequestAutoMergeInput!) { disablePullRequestAutoMerge(input: $input) { clientMutationId } }",
		{ input: { pullRequestId: nodeId } },
	);
}
