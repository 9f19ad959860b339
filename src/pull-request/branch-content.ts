import type { RestEndpointMethodTypes } from "@octokit/rest";
import type { GitHub } from "./client.ts";
import { statusOf } from "./github-errors.ts";
import {
	type Content,
	hasOurMessage,
	isOurCommit,
	readContent,
} from "./marker.ts";

type Comparison =
	RestEndpointMethodTypes["repos"]["compareCommitsWithBasehead"]["response"]["data"];
type Commit = Comparison["commits"][number];

/** What a branch adds to its base. */
export interface BranchContent {
	/** Whether it adds exactly what our commit does. */
	readonly isOurs: boolean;
	/** According to the message of our latest commit on it; null where there is none. */
	readonly content: Content | null;
}

export interface BranchTip {
	/** The base branch. */
	readonly base: string;
	/** The commit at the branch's head. */
	readonly sha: string;
	/** Our commit on the branch, according to the pull request's text; null where that has none. */
	readonly ourCommit: string | null;
}

/**
 * Reads whether a branch has changes that are not ours.
 *
 * GitHub's buttons "Update branch" add commits that change nothing of ours: a merge of the base, or our commit rebased.
 * The committer's name does not tell them from the work of people: GitHub's name is also on conflicts that somebody
 * resolved in the web editor, and Enterprise Server uses another name. So the content decides: compared with the base,
 * the branch must have the same files, byte for byte, as our commit had. If base and branch both changed a file, its
 * merged content is new. Git or a person may have written it, so it counts as somebody else's.
 */
export async function readBranchContent(
	github: GitHub,
	{ base, sha, ourCommit }: BranchTip,
): Promise<BranchContent> {
	const branch = await compareCommits(github, base, sha);
	if (branch === null) return { isOurs: false, content: null };
	const { commits, total_commits } = branch;
	const signed = commits.filter(({ commit }) => hasOurMessage(commit.message));
	const content = readContent(signed.at(-1)?.commit.message ?? "");
	const ours = commits.filter(isOurs);
	if (commits.length < total_commits) return { isOurs: false, content };
	if (ours.length === commits.length) return { isOurs: true, content };
	const isByPeople = (commit: Commit) =>
		!signed.includes(commit) && !isMergeByButton(commit);
	const known = ours.at(-1)?.sha ?? ourCommit;
	if (known === null || commits.some(isByPeople)) {
		return { isOurs: false, content };
	}
	const own = await compareCommits(github, base, known);
	if (own === null || !own.commits.every(isOurs)) {
		return { isOurs: false, content };
	}
	const changes = listChanges(branch);
	return { isOurs: changes !== null && changes === listChanges(own), content };
}

function isOurs({ commit: { message, tree } }: Commit): boolean {
	return isOurCommit({ message, tree: tree.sha });
}

/** A merge that a person made with git has the same author and committer. */
function isMergeByButton({ parents, commit }: Commit): boolean {
	return (
		parents.length === 2 && commit.author?.email !== commit.committer?.email
	);
}

/** GitHub lists no more files than this. */
const MAX_FILES = 300;

/** The changed files with their blob ids, as one text to compare; null where GitHub may not have listed all of them. */
function listChanges({ files = [] }: Comparison): string | null {
	if (files.length >= MAX_FILES) return null;
	const changes = files.map(({ filename, previous_filename, status, sha }) =>
		JSON.stringify([filename, previous_filename, status, sha]),
	);
	return changes.sort().join("\n");
}

/** What `head` adds since the two diverged; null where one does not exist, or they have no common history. */
async function compareCommits(
	{ octokit, owner, repo }: GitHub,
	base: string,
	head: string,
): Promise<Comparison | null> {
	try {
		const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
			owner,
			repo,
			basehead: `${base}...${head}`,
			per_page: 100,
		});
		return data;
	} catch (error) {
		if (statusOf(error) === 404) return null;
		throw error;
	}
}
