import type { GitHub } from "./client.ts";

/** What is written on a pull request. Without a title, that stays. */
export interface PullRequestText {
	readonly title?: string;
	readonly body: string;
}

export async function writeText(
	{ octokit, owner, repo }: GitHub,
	pull_number: number,
	text: PullRequestText,
): Promise<void> {
	await octokit.rest.pulls.update({ owner, repo, pull_number, ...text });
}
