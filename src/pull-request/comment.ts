import { code } from "../report/markdown.ts";
import type { GitHub } from "./client.ts";
import { statusOf } from "./refusal.ts";

interface Place {
	readonly number: number;
	/** Who opened the pull request, and so comments on it; null where that is not known. */
	readonly author: string | null;
}

export async function commentClosed(
	github: GitHub,
	place: Place,
	base: string,
): Promise<void> {
	await comment(
		github,
		place,
		`${code(base)} has everything that this pull request would change, so there is nothing left to do here.`,
	);
}

/** Says how to go on. To be said once: whoever reads it every week stops reading. */
export async function commentHeld(
	github: GitHub,
	place: Place,
	{ branch, label }: { readonly branch: string; readonly label: string },
): Promise<void> {
	await comment(
		github,
		place,
		[
			`The branch ${code(branch)} has commits that are not from the model sync, so it is left alone: the next sync would overwrite them. From here you can`,
			[
				"- merge this pull request as it is: the next sync opens a new one for what is new since;",
				`- add the label ${code(label)}: the next sync rebuilds the branch without those commits;`,
				`- delete the branch: the next sync starts over with a new pull request.`,
			].join("\n"),
		].join("\n\n"),
	);
}

/** Not by the client's own retries: GitHub may have written the comment and lost its answer. */
async function comment(
	github: GitHub,
	place: Place,
	body: string,
): Promise<void> {
	const { octokit, owner, repo } = github;
	const write = () =>
		octokit.rest.issues.createComment({
			owner,
			repo,
			issue_number: place.number,
			body,
			request: { retries: 0 },
		});
	try {
		await write();
	} catch (error) {
		const isTrouble = (statusOf(error) ?? 0) >= 500;
		if (!isTrouble) throw error;
		if (!(await isWritten(github, place, body))) await write();
	}
}

/** Whether the pull request ends with it. Anybody may write the same, so it has to be the author's. */
async function isWritten(
	{ octokit, owner, repo }: GitHub,
	{ number, author }: Place,
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
