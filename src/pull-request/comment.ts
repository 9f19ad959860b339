import { code } from "../report/markdown.ts";
import type { GitHub } from "./client.ts";

/** In comments that GitHub draws and this program finds again. */
export const CLOSED = "<!-- model-sync:closed -->";

/** One for each time that others took the branch over, known by the commit of ours that they built on. */
const heldMark = (ourCommit: string | null) =>
	`<!-- model-sync:held ${ourCommit ?? "unknown"} -->`;

export async function commentClosed(
	github: GitHub,
	number: number,
	base: string,
): Promise<void> {
	await comment(
		github,
		number,
		CLOSED,
		`${code(base)} has everything that this pull request would change, so there is nothing left to do here.`,
	);
}

/** Says once how to go on: whoever reads it every week stops reading. */
export async function commentHeld(
	github: GitHub,
	number: number,
	ourCommit: string | null,
	{ branch, label }: { readonly branch: string; readonly label: string },
): Promise<void> {
	const mark = heldMark(ourCommit);
	if (await hasComment(github, number, mark)) return;
	await comment(
		github,
		number,
		mark,
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

export async function hasComment(
	{ octokit, owner, repo }: GitHub,
	issue_number: number,
	mark: string,
): Promise<boolean> {
	const comments = await octokit.paginate(octokit.rest.issues.listComments, {
		owner,
		repo,
		issue_number,
		per_page: 100,
	});
	return comments.some(({ body }) => body?.includes(mark));
}

/** Not by the client's own retries: GitHub may have written the comment and lost its answer. */
async function comment(
	github: GitHub,
	issue_number: number,
	mark: string,
	text: string,
): Promise<void> {
	const { octokit, owner, repo } = github;
	const write = () =>
		octokit.rest.issues.createComment({
			owner,
			repo,
			issue_number,
			body: `${text}\n\n${mark}`,
			request: { retries: 0 },
		});
	try {
		await write();
	} catch (error) {
		const isTrouble =
			error instanceof Error &&
			"status" in error &&
			Number(error.status) >= 500;
		if (!isTrouble) throw error;
		if (!(await hasComment(github, issue_number, mark))) await write();
	}
}
