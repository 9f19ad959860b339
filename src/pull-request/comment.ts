import { code } from "../report/markdown.ts";
import type { GitHub } from "./client.ts";
import { isGitHubError } from "./github-errors.ts";

/** The pull request to comment on. */
interface Conversation {
	readonly number: number;
	/** Login of who opened the pull request, usually the account of our token; null where it was deleted. */
	readonly author: string | null;
}

/** Explains why we closed the pull request. */
export async function commentClosed(
	github: GitHub,
	pull: Conversation,
	base: string,
): Promise<void> {
	await writeComment(
		github,
		pull,
		`${code(base)} has everything that this pull request would change, so there is nothing left to do here.`,
	);
}

/** Explains how to continue. The caller writes it once, not in every run: people stop reading what repeats. */
export async function commentHeld(
	github: GitHub,
	pull: Conversation,
	{ branch, label }: { readonly branch: string; readonly label: string },
): Promise<void> {
	await writeComment(
		github,
		pull,
		[
			`The branch ${code(branch)} has commits that are not from the model sync, so it is left alone: the next sync would overwrite them. From here you can`,
			[
				"- merge this pull request as it is: the next sync opens a new one for what is new since;",
				`- add the label ${code(label)}, or tick the last box of the description: the next sync rebuilds the branch without those commits;`,
				`- delete the branch: the next sync starts over with a new pull request.`,
			].join("\n"),
			"What is ticked in the description waits until then.",
		].join("\n\n"),
	);
}

/** Without the client's retries: GitHub may have written the comment though its answer was lost. */
async function writeComment(
	github: GitHub,
	pull: Conversation,
	body: string,
): Promise<void> {
	const { octokit, owner, repo } = github;
	const write = () =>
		octokit.rest.issues.createComment({
			owner,
			repo,
			issue_number: pull.number,
			body,
			request: { retries: 0 },
		});
	try {
		await write();
	} catch (error) {
		if (!isGitHubError(error, "outcomeUnknown")) throw error;
		if (!(await isLastComment(github, pull, body))) await write();
	}
}

/** Whether this is our latest comment on it. Anybody can write the same text, so the author counts as well. */
async function isLastComment(
	{ octokit, owner, repo }: GitHub,
	{ number, author }: Conversation,
	text: string,
): Promise<boolean> {
	const comments = await octokit.paginate(octokit.rest.issues.listComments, {
		owner,
		repo,
		issue_number: number,
		per_page: 100,
	});
	const last = comments.filter(({ user }) => user?.login === author).at(-1);
	return author !== null && last?.body === text;
}
