import type { RestEndpointMethodTypes } from "@octokit/rest";
import type { GitHub } from "./client.ts";
import {
	type Content,
	hasOurMessage,
	isOurCommit,
	readContent,
} from "./marker.ts";
import { statusOf } from "./refusal.ts";

type Comparison =
	RestEndpointMethodTypes["repos"]["compareCommitsWithBasehead"]["response"]["data"];
type Commit = Comparison["commits"][number];

/** What a branch adds to its base. */
export interface OnBranch {
	/** Whether that is what our commit brings and nothing else. */
	readonly isOurs: boolean;
	/** What our latest commit says that it brings; null where that is not known. */
	readonly content: Content | null;
}

export interface Tip {
	readonly base: string;
	readonly sha: string;
	/** Our commit on the branch, as far as the pull request's text remembers it. */
	readonly ourCommit: string | null;
}

/**
 * Reads whether a branch holds more than ours. The buttons "Update branch" make commits of the same work: a merge of
 * the base, or ours anew on top of it. No name tells them from what people do: conflicts that somebody resolves in the
 * web editor are committed in GitHub's name too, and Enterprise Server has another. So what they bring decides: the
 * branch against its base has to be, file by file and to the byte, what our commit was against its own. Where base and
 * branch both changed a file, a merge holds what neither has. Whether git made that or a person can't be told, so it
 * counts as theirs.
 */
export async function readOnBranch(
	github: GitHub,
	{ base, sha, ourCommit }: Tip,
): Promise<OnBranch> {
	const branch = await compare(github, base, sha);
	if (branch === null) return { isOurs: false, content: null };
	const { commits, total_commits } = branch;
	const signed = commits.filter(({ commit }) => hasOurMessage(commit.message));
	const content = readContent(signed.at(-1)?.commit.message ?? "");
	const ours = commits.filter(isOurs);
	if (commits.length < total_commits) return { isOurs: false, content };
	if (ours.length === commits.length) return { isOurs: true, content };
	const isOfPeople = (commit: Commit) =>
		!signed.includes(commit) && !isMergeByButton(commit);
	const known = ours.at(-1)?.sha ?? ourCommit;
	if (known === null || commits.some(isOfPeople)) {
		return { isOurs: false, content };
	}
	const own = await compare(github, base, known);
	if (own === null || !own.commits.every(isOurs)) {
		return { isOurs: false, content };
	}
	const changes = changesOf(branch);
	return { isOurs: changes !== null && changes === changesOf(own), content };
}

function isOurs({ commit: { message, tree } }: Commit): boolean {
	return isOurCommit({ message, tree: tree.sha });
}

/** Who merges by git commits the merge in their own name. */
function isMergeByButton({ parents, commit }: Commit): boolean {
	return (
		parents.length === 2 && commit.author?.email !== commit.committer?.email
	);
}

/** GitHub lists so many files and no more, whatever is asked. */
const MOST_FILES = 300;

/** Files by path and blob id, for comparing; null where GitHub may not have listed all. */
function changesOf({ files = [] }: Comparison): string | null {
	if (files.length >= MOST_FILES) return null;
	const changes = files.map(({ filename, previous_filename, status, sha }) =>
		JSON.stringify([filename, previous_filename, status, sha]),
	);
	return changes.sort().join("\n");
}

/** From where the two parted to the head; null where they have nothing in common, or one of them is not there. */
async function compare(
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
