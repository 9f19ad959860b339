import type { GitHub } from "./client.ts";
import type { Target } from "./context.ts";
import type { OpenPullRequest } from "./decide.ts";
import { explainWarning } from "./explain.ts";
import { hasDone, isGitHubError } from "./github-errors.ts";
import {
	answerTo,
	carryOver,
	type NewText,
	READ_BEFORE,
	type ReadPullRequest,
	textVariables,
	writeText,
} from "./text.ts";

export type MergeMethod = "merge" | "squash" | "rebase";

/** Everything is as it should be, except that the conditions of auto-merge hold again, or do not hold any more. */
export interface AutoMergePlan {
	readonly kind: "auto-merge";
	readonly pull: OpenPullRequest;
	readonly to: "on" | "off";
}

/**
 * Whether to turn auto-merge on or off. If people turn it on although a condition does not hold, they have looked: that
 * counts until the content changes. If they turn it off, it stays off.
 * @param isNewContent whether the branch gets another content in this run
 */
export function decideAutoMerge(
	{ hasAutoMerge, marks }: Pick<OpenPullRequest, "hasAutoMerge" | "marks">,
	{ autoMerge, mergeBlockers }: Pick<Target, "autoMerge" | "mergeBlockers">,
	isNewContent: boolean,
): "on" | "off" | "leave" {
	if (mergeBlockers.length === 0) {
		const isWanted = autoMerge !== "off" && marks.autoMergeOff;
		return isWanted && !hasAutoMerge ? "on" : "leave";
	}
	if (!hasAutoMerge) return "leave";
	const isOurs = autoMerge !== "off" && !marks.autoMergeOff;
	return isNewContent || isOurs ? "off" : "leave";
}

/** Whether a new pull request has to wait for its conditions. */
export function isKeptOff({
	autoMerge,
	mergeBlockers,
}: Pick<Target, "autoMerge" | "mergeBlockers">): boolean {
	return autoMerge !== "off" && mergeBlockers.length > 0;
}

const ENABLE =
	"mutation AutoMerge($input: EnablePullRequestAutoMergeInput!) { enablePullRequestAutoMerge(input: $input) { clientMutationId } }";

const DISABLE =
	"mutation NoAutoMerge($input: DisablePullRequestAutoMergeInput!) { disablePullRequestAutoMerge(input: $input) { clientMutationId } }";

const WRITE_AND_DISABLE = `mutation NoAutoMergeAndText($unchanged: UpdatePullRequestInput!, $text: UpdatePullRequestInput!, $input: DisablePullRequestAutoMergeInput!) { disablePullRequestAutoMerge(input: $input) { clientMutationId } ${READ_BEFORE} updatePullRequest(input: $text) { clientMutationId } }`;

/** Both in one request. GitHub runs them in this order, and the second even if the first fails. */
const WRITE_AND_ENABLE = `mutation WriteTextAndAutoMerge($unchanged: UpdatePullRequestInput!, $text: UpdatePullRequestInput!, $input: EnablePullRequestAutoMergeInput!) { ${READ_BEFORE} updatePullRequest(input: $text) { clientMutationId } enablePullRequestAutoMerge(input: $input) { clientMutationId } }`;

/**
 * Writes the text and asks GitHub to merge as soon as its rules are met. REST has no request for that. Both are done in
 * one request: a run that is stopped did both or none, and the next one knows by the text which.
 * @returns a warning where GitHub refuses to merge; else nothing
 * @throws where the text can't be written
 */
export async function writeTextAndEnableAutoMerge(
	github: GitHub,
	pull: ReadPullRequest,
	newText: NewText,
	method: MergeMethod,
): Promise<string[]> {
	const input = {
		pullRequestId: pull.nodeId,
		mergeMethod: method.toUpperCase(),
	};
	const { octokit } = github;
	const both = await answerTo(() =>
		octokit.graphql(WRITE_AND_ENABLE, {
			...textVariables(pull, newText(pull.body)),
			input,
		}),
	);
	if (!(both instanceof Error) || hasDone("updatePullRequest", both)) {
		await carryOver(github, pull, newText, both);
		return both instanceof Error ? explainRefusal(both) : [];
	}
	// GitHub refused the text, or the server does not take both together.
	await writeText(github, pull, newText);
	if (hasDone("enablePullRequestAutoMerge", both)) return [];
	const alone = await answerTo(() => octokit.graphql(ENABLE, { input }));
	return alone instanceof Error ? explainRefusal(alone) : [];
}

function explainRefusal(error: unknown): string[] {
	return [explainWarning("Auto-merge was", error, "turned on")];
}

/**
 * Turns auto-merge off, and writes the text that says so, in one request for the same reason.
 * @throws GitHub's refusal: a pull request that has to be looked at must not be merged automatically
 */
export async function disableAutoMerge(
	github: GitHub,
	pull: ReadPullRequest,
	newText: NewText,
): Promise<void> {
	const input = { pullRequestId: pull.nodeId };
	const { octokit } = github;
	const both = await answerTo(() =>
		octokit.graphql(WRITE_AND_DISABLE, {
			...textVariables(pull, newText(pull.body)),
			input,
		}),
	);
	if (
		both instanceof Error &&
		!hasDone("disablePullRequestAutoMerge", both) &&
		!isOffAlready(both)
	) {
		const alone = await answerTo(() => octokit.graphql(DISABLE, { input }));
		if (alone instanceof Error && !isOffAlready(alone)) throw alone;
	}
	if (both instanceof Error && !hasDone("updatePullRequest", both)) {
		await writeText(github, pull, newText);
	} else await carryOver(github, pull, newText, both);
}

/** For example because only the answer to the first try was lost. */
function isOffAlready(refusal: unknown): boolean {
	return isGitHubError(refusal, "autoMergeIsOff");
}
