// Converts the stand-in's state to the JSON of GitHub's answers.
import { type Commit, mergeTrees, readBranch, signature } from "./git.ts";
import type { ResponseOf } from "./route.ts";
import type {
	Comment,
	Issue,
	PullRequest,
	RepositoryState,
	State,
} from "./state.ts";

type PullShape = ResponseOf<"GET /repos/{owner}/{repo}/pulls/{pull_number}">;

export function userShape(github: State, login: string) {
	const account = github.accounts.find((known) => known.login === login);
	return {
		login,
		id: account?.id ?? 0,
		type: account?.type ?? "User",
		site_admin: false,
	};
}

function accountOf(github: State, email: string) {
	return github.accounts.find((account) => account.email === email);
}

export function labelShape(name: string) {
	return { name, color: "ededed", default: false };
}

export function repositoryShape(
	github: State,
	repository: RepositoryState,
): ResponseOf<"GET /repos/{owner}/{repo}"> {
	const { id, nodeId, fullName, owner, name, settings } = repository;
	return {
		id,
		node_id: nodeId,
		name,
		full_name: fullName,
		owner: userShape(github, owner),
		private: settings.private,
		fork: false,
		archived: settings.archived,
		default_branch: repository.defaultBranch,
		html_url: `${github.urls.server}/${fullName}`,
		url: `${github.urls.api}/repos/${fullName}`,
		allow_auto_merge: settings.allowAutoMerge,
		allow_merge_commit: settings.mergeMethods.includes("merge"),
		allow_squash_merge: settings.mergeMethods.includes("squash"),
		allow_rebase_merge: settings.mergeMethods.includes("rebase"),
		delete_branch_on_merge: settings.deleteBranchOnMerge,
	};
}

const stamp = ({ name, email, date }: Commit["author"]) => ({
	name,
	email,
	date: date.toISOString().replace(".000Z", "Z"),
});

const verification = (commit: Commit) => ({
	verified: commit.signed,
	reason: commit.signed ? ("valid" as const) : ("unsigned" as const),
	signature: commit.signed ? signature : null,
	payload: null,
	verified_at: null,
});

/** A commit of the Git database: object ids without accounts. */
export function gitCommitShape(
	commit: Commit,
): ResponseOf<"GET /repos/{owner}/{repo}/git/commits/{commit_sha}"> {
	return {
		sha: commit.sha,
		node_id: `C_${commit.sha}`,
		tree: { sha: commit.tree },
		parents: commit.parents.map((sha) => ({ sha })),
		author: stamp(commit.author),
		committer: stamp(commit.committer),
		message: commit.message,
		verification: verification(commit),
	};
}

/** A commit of a repository: the same, with the accounts of its addresses. */
export function commitShape(
	github: State,
	repository: RepositoryState,
	commit: Commit,
): ResponseOf<"GET /repos/{owner}/{repo}/commits/{ref}"> {
	const user = (email: string) => {
		const account = accountOf(github, email);
		return account ? userShape(github, account.login) : null;
	};
	return {
		sha: commit.sha,
		node_id: `C_${commit.sha}`,
		html_url: `${github.urls.server}/${repository.fullName}/commit/${commit.sha}`,
		commit: {
			tree: { sha: commit.tree },
			author: stamp(commit.author),
			committer: stamp(commit.committer),
			message: commit.message,
			comment_count: 0,
			verification: verification(commit),
		},
		author: user(commit.author.email),
		committer: user(commit.committer.email),
		parents: commit.parents.map((sha) => ({ sha })),
	};
}

export function commentShape(
	github: State,
	repository: RepositoryState,
	{ number }: Issue,
	comment: Comment,
): ResponseOf<"POST /repos/{owner}/{repo}/issues/{issue_number}/comments"> {
	return {
		id: comment.id,
		node_id: `IC_standin${comment.id}`,
		html_url: `${github.urls.server}/${repository.fullName}/pull/${number}#issuecomment-${comment.id}`,
		user: userShape(github, comment.author),
		body: comment.body,
		created_at: comment.createdAt.toISOString(),
		updated_at: comment.createdAt.toISOString(),
	};
}

export function issueShape(
	github: State,
	repository: RepositoryState,
	issue: Issue,
): ResponseOf<"PATCH /repos/{owner}/{repo}/issues/{issue_number}"> {
	const milestone = repository.milestones.find(
		({ number }) => number === issue.milestone,
	);
	return {
		id: issue.id,
		node_id: issue.nodeId,
		number: issue.number,
		html_url: `${github.urls.server}/${repository.fullName}/issues/${issue.number}`,
		title: issue.title,
		body: issue.body,
		state: issue.state,
		user: userShape(github, issue.author),
		labels: issue.labels.map(labelShape),
		assignees: issue.assignees.map((login) => userShape(github, login)),
		milestone: milestone ?? null,
		comments: issue.comments.length,
		created_at: issue.createdAt.toISOString(),
		updated_at: issue.updatedAt.toISOString(),
		closed_at: issue.closedAt?.toISOString() ?? null,
		...("head" in issue && { pull_request: {} }),
	};
}

export function pullShape(
	github: State,
	repository: RepositoryState,
	pull: PullRequest,
) {
	const page = `${github.urls.server}/${repository.fullName}/pull/${pull.number}`;
	const { milestone } = issueShape(github, repository, pull);
	const repo = {
		id: repository.id,
		node_id: repository.nodeId,
		name: repository.name,
		full_name: repository.fullName,
	};
	const own = pull.head.owner === repository.owner;
	const fork = {
		fork: true,
		full_name: `${pull.head.owner}/${repository.name}`,
	};
	return {
		id: pull.id,
		node_id: pull.nodeId,
		number: pull.number,
		url: `${github.urls.api}/repos/${repository.fullName}/pulls/${pull.number}`,
		html_url: page,
		diff_url: `${page}.diff`,
		title: pull.title,
		body: pull.body,
		state: pull.state,
		draft: pull.draft,
		locked: pull.locked,
		user: userShape(github, pull.author),
		labels: pull.labels.map(labelShape),
		assignees: pull.assignees.map((login) => userShape(github, login)),
		milestone: milestone ?? null,
		requested_reviewers: pull.requestedReviewers.map((login) =>
			userShape(github, login),
		),
		requested_teams: pull.requestedTeams.map((slug) => ({ slug, name: slug })),
		head: {
			label: `${pull.head.owner}:${pull.head.branch}`,
			ref: pull.head.branch,
			sha: pull.head.sha,
			user: userShape(github, pull.head.owner),
			repo: own ? repo : fork,
		},
		base: {
			label: `${repository.owner}:${pull.base.branch}`,
			ref: pull.base.branch,
			sha: pull.base.sha,
			user: userShape(github, repository.owner),
			repo,
		},
		auto_merge: pull.autoMerge && {
			enabled_by: userShape(github, pull.autoMerge.enabledBy),
			merge_method: pull.autoMerge.method,
			commit_title: "",
			commit_message: "",
		},
		created_at: pull.createdAt.toISOString(),
		updated_at: pull.updatedAt.toISOString(),
		closed_at: pull.closedAt?.toISOString() ?? null,
		merged_at: pull.mergedAt?.toISOString() ?? null,
		merge_commit_sha: pull.mergeCommitSha,
	} satisfies PullShape;
}

/** "clean" means that auto-merge has nothing to wait for. */
export async function mergeableState(
	repository: RepositoryState,
	pull: PullRequest,
) {
	const base = await readBranch(repository.gitDir, pull.base.branch);
	if (base === undefined) return "unknown";
	const tree = await mergeTrees(repository.gitDir, base, pull.head.sha);
	if (tree === undefined) return "dirty";
	if (pull.draft) return "draft";
	return repository.settings.requiresChecks ? "blocked" : "clean";
}

/** Fields that only the request for a single pull request returns. */
export async function pullDetailShape(
	github: State,
	repository: RepositoryState,
	pull: PullRequest,
): Promise<PullShape> {
	const state =
		pull.state === "open" ? await mergeableState(repository, pull) : "unknown";
	return {
		...pullShape(github, repository, pull),
		merged: pull.mergedAt !== null,
		merged_by: pull.mergedBy === null ? null : userShape(github, pull.mergedBy),
		mergeable: state === "unknown" ? null : state !== "dirty",
		mergeable_state: state,
		comments: pull.comments.length,
		maintainer_can_modify: pull.maintainerCanModify,
	};
}
