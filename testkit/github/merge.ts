// The three merge buttons and the ways to update a branch from its base.
import {
	type Commit,
	mergeAll,
	mergeTrees,
	moveRefs,
	readBranch,
	readCommit,
	readCommits,
	readTree,
	writeBlobs,
	writeCommit,
	writeTree,
	zeroOid,
} from "./git.ts";
import { closePull, headRef } from "./lifecycle.ts";
import { Refusal } from "./refusal.ts";
import type {
	Account,
	MergeMethod,
	PullRequest,
	RepositoryState,
	State,
} from "./state.ts";

export async function mergePull(
	github: State,
	repository: RepositoryState,
	pull: PullRequest,
	method: MergeMethod,
	by: Account,
): Promise<string> {
	const { gitDir } = repository;
	const base = await readBranch(gitDir, pull.base.branch);
	if (pull.state === "closed" || base === undefined) throw notMergeable();
	const merge = { merge: mergeCommit, squash: squashCommit, rebase }[method];
	const sha = await merge(github, repository, pull, base, by);
	const ref = `refs/heads/${pull.base.branch}`;
	await moveRefs(gitDir, [{ ref, after: sha, before: base }]);

	pull.mergedAt = github.now();
	pull.mergedBy = by.login;
	pull.mergeCommitSha = sha;
	closePull(github, pull);
	if (repository.settings.deleteBranchOnMerge)
		await moveRefs(gitDir, [
			{ ref: headRef(repository, pull.head), after: zeroOid },
		]);
	return sha;
}

const notMergeable = () => new Refusal(405, "Pull Request is not mergeable");

async function treeOfMerge(gitDir: string, ours: string, theirs: string) {
	const tree = await mergeTrees(gitDir, ours, theirs);
	if (tree === undefined) throw notMergeable();
	return tree;
}

async function mergeCommit(
	github: State,
	{ gitDir }: RepositoryState,
	pull: PullRequest,
	base: string,
	by: Account,
) {
	return writeCommit(gitDir, {
		tree: await treeOfMerge(gitDir, base, pull.head.sha),
		parents: [base, pull.head.sha],
		...byGitHub(github, by),
		message: `Merge pull request #${pull.number} from ${pull.head.owner}/${pull.head.branch}\n\n${pull.title}`,
	});
}

/** The button "Update branch": GitHub merges the base into the head, or rebases the head's commits on the base. */
export async function updateBranch(
	github: State,
	repository: RepositoryState,
	pull: PullRequest,
	by: Account,
	method: "merge" | "rebase" = "merge",
): Promise<string> {
	const { gitDir } = repository;
	const base = await readBranch(gitDir, pull.base.branch);
	if (pull.state === "closed" || base === undefined) throw notMergeable();
	const sha =
		method === "rebase"
			? await rebase(github, repository, pull, base, by)
			: writeCommit(gitDir, {
					tree: await treeOfMerge(gitDir, pull.head.sha, base),
					parents: [pull.head.sha, base],
					...byGitHub(github, by),
					message: updateMessage(pull),
				});
	return moveHead(repository, pull, sha);
}

/** Like the web editor: GitHub commits the merge with the files that somebody edited. */
export async function resolveConflicts(
	github: State,
	repository: RepositoryState,
	pull: PullRequest,
	by: Account,
	files: Record<string, string>,
): Promise<string> {
	const { gitDir } = repository;
	const base = await readBranch(gitDir, pull.base.branch);
	if (pull.state === "closed" || base === undefined) throw notMergeable();
	const clean = await mergeAll(gitDir, pull.head.sha, base);
	const blobs = writeBlobs(
		gitDir,
		Object.values(files).map((text) => Buffer.from(text)),
	);
	const kept = (await readTree(gitDir, clean)).filter(
		({ type }) => type !== "tree",
	);
	const resolved = Object.keys(files).map((path, index) => ({
		path,
		mode: "100644",
		sha: blobs[index] ?? "",
	}));
	const sha = writeCommit(gitDir, {
		tree: writeTree(gitDir, [...kept, ...resolved]),
		parents: [pull.head.sha, base],
		...byGitHub(github, by),
		message: updateMessage(pull),
	});
	return moveHead(repository, pull, sha);
}

const updateMessage = ({ base, head }: PullRequest) =>
	`Merge branch '${base.branch}' into ${head.branch}`;

async function moveHead(
	repository: RepositoryState,
	pull: PullRequest,
	sha: string,
): Promise<string> {
	const ref = headRef(repository, pull.head);
	await moveRefs(repository.gitDir, [
		{ ref, after: sha, before: pull.head.sha },
	]);
	return sha;
}

async function squashCommit(
	github: State,
	{ gitDir }: RepositoryState,
	pull: PullRequest,
	base: string,
	by: Account,
) {
	return writeCommit(gitDir, {
		tree: await treeOfMerge(gitDir, base, pull.head.sha),
		parents: [base],
		...byGitHub(github, by),
		message: `${pull.title} (#${pull.number})`,
	});
}

async function rebase(
	github: State,
	{ gitDir }: RepositoryState,
	pull: PullRequest,
	base: string,
	by: Account,
) {
	const range = ["--reverse", "--no-merges", pull.head.sha, `^${base}`];
	let tip = base;
	for (const commit of await readCommits(gitDir, range))
		tip = writeCommit(gitDir, {
			...commit,
			tree: await treeOfCherryPick(gitDir, commit, tip),
			parents: [tip],
			committer: { ...by, date: github.now() },
			signed: false,
		});
	return tip;
}

/**
 * A cherry-pick: a merge of the picked commit whose merge base is that commit's own parent.
 */
async function treeOfCherryPick(gitDir: string, picked: Commit, onto: string) {
	const ours = readCommit(gitDir, onto);
	const disguised = writeCommit(gitDir, {
		...picked,
		tree: ours.tree,
		message: "Our tree, as if it came after the picked commit's parent",
	});
	return treeOfMerge(gitDir, disguised, picked.sha);
}

const byGitHub = (github: State, author: Account) => ({
	author: { ...author, date: github.now() },
	committer: { ...github.committer, date: github.now() },
	signed: true,
});
