import { readCommits, readRefs } from "../git.ts";
import {
	checkNoTwin,
	checkSomethingToMerge,
	closePull,
	headRef,
	keepHead,
	reopenPull,
} from "../lifecycle.ts";
import { mergePull } from "../merge.ts";
import {
	actionsMayNotOpenPulls,
	invalid,
	notFound,
	Refusal,
	unprocessable,
	unresolvableTeam,
} from "../refusal.ts";
import { type Context, route } from "../route.ts";
import {
	commitShape,
	mergeableState,
	pullDetailShape,
	pullShape,
} from "../shapes.ts";
import {
	actionsBot,
	newIssue,
	type PullRequest,
	type RepositoryState,
} from "../state.ts";

export function findPull({ pulls }: RepositoryState, number: number) {
	const pull = pulls.find((one) => one.number === number);
	if (pull === undefined) throw notFound();
	return pull;
}

/** The limits of texts, the same for issues and pull requests. */
export function checkText({
	title,
	body,
}: {
	title?: unknown;
	body?: string | null | undefined;
}): void {
	const custom = { resource: "Issue", code: "custom" };
	if (title === "")
		throw invalid({
			...custom,
			field: "title",
			message: "title can't be blank",
		});
	if (typeof title === "string" && [...title].length > 256)
		throw invalid({
			...custom,
			field: "title",
			message: "title is too long (maximum is 256 characters)",
		});
	if (body && [...body].length > 65536)
		throw invalid({
			...custom,
			field: "body",
			message: "body is too long (maximum is 65536 characters)",
		});
}

const byCreation = (one: PullRequest, other: PullRequest) =>
	one.number - other.number;
const byUpdate = (one: PullRequest, other: PullRequest) =>
	one.updatedAt.getTime() - other.updatedAt.getTime() || byCreation(one, other);

export const pullRoutes = [
	route(
		"GET /repos/{owner}/{repo}/pulls",
		{ needs: "pull_requests=read", status: 200, paged: true },
		async (
			{ state = "open", head, base, sort = "created", direction },
			{ github, repository },
		) => {
			const pulls = repository.pulls
				.filter((pull) => state === "all" || pull.state === state)
				.filter((pull) => !base || pull.base.branch === base)
				// A head without its owner is silently ignored.
				.filter(
					(pull) =>
						!head?.includes(":") ||
						`${pull.head.owner}:${pull.head.branch}` === head,
				)
				.sort(sort === "created" ? byCreation : byUpdate);
			const newestFirst = sort === "created" ? "desc" : "asc";
			if ((direction ?? newestFirst) === "desc") pulls.reverse();
			return pulls.map((pull) => pullShape(github, repository, pull));
		},
	),

	route(
		"POST /repos/{owner}/{repo}/pulls",
		{
			needs: "pull_requests=write",
			status: 201,
			body: {
				title: "string?",
				head: "string",
				base: "string",
				body: "string?",
				draft: "boolean?",
				maintainer_can_modify: "boolean?",
			},
		},
		async (sent, context) => {
			const { github, repository } = context;
			const pull = await openPull(context, {
				title: sent.title ?? "",
				body: sent.body ?? null,
				head: sent.head,
				base: sent.base,
				draft: sent.draft ?? false,
				maintainerCanModify: sent.maintainer_can_modify ?? false,
			});
			return pullDetailShape(github, repository, pull);
		},
	),

	route(
		"GET /repos/{owner}/{repo}/pulls/{pull_number}",
		{ needs: "pull_requests=read", status: 200 },
		async ({ pull_number }, { github, repository }) =>
			pullDetailShape(github, repository, findPull(repository, pull_number)),
	),

	route(
		"PATCH /repos/{owner}/{repo}/pulls/{pull_number}",
		{
			needs: "pull_requests=write",
			status: 200,
			body: {
				title: "string?",
				body: "string?",
				state: "string?",
				base: "string?",
				maintainer_can_modify: "boolean?",
			},
		},
		async ({ pull_number, ...sent }, { github, repository }) => {
			const pull = findPull(repository, pull_number);
			checkText(sent);
			if (sent.base) await changeBase(repository, pull, sent.base);
			if (sent.state === "open") await reopenPull(github, repository, pull);
			if (sent.state === "closed") closePull(github, pull);
			pull.title = sent.title ?? pull.title;
			if (sent.body !== undefined) pull.body = sent.body;
			pull.maintainerCanModify =
				sent.maintainer_can_modify ?? pull.maintainerCanModify;
			pull.updatedAt = github.now();
			return pullDetailShape(github, repository, pull);
		},
	),

	route(
		"GET /repos/{owner}/{repo}/pulls/{pull_number}/commits",
		{ needs: "pull_requests=read", status: 200, paged: true },
		async ({ pull_number }, { github, repository }) => {
			const { head, base } = findPull(repository, pull_number);
			const range = ["--reverse", head.sha, `^${base.sha}`];
			const commits = await readCommits(repository.gitDir, range);
			return commits.map((commit) => commitShape(github, repository, commit));
		},
	),

	route(
		"PUT /repos/{owner}/{repo}/pulls/{pull_number}/merge",
		{
			needs: "contents=write",
			status: 200,
			body: { sha: "string?", merge_method: "string?" },
		},
		async (
			{ pull_number, sha: expected, merge_method: method = "merge" },
			{ github, repository, token },
		) => {
			const pull = findPull(repository, pull_number);
			if (!repository.settings.mergeMethods.includes(method))
				throw new Refusal(405, methodNotAllowed[method]);
			if (expected && expected !== pull.head.sha)
				throw new Refusal(
					409,
					"Head branch was modified. Review and try the merge again.",
				);
			const state = await mergeableState(repository, pull);
			if (state === "draft")
				throw new Refusal(405, "Pull Request is still a draft");
			if (state === "blocked")
				throw new Refusal(405, "Required status check is expected.");
			const by = token.account;
			const sha = await mergePull(github, repository, pull, method, by);
			return { sha, merged: true, message: "Pull Request successfully merged" };
		},
	),

	route(
		"POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
		{
			needs: "pull_requests=write",
			status: 201,
			body: { reviewers: "array?", team_reviewers: "array?" },
		},
		async (
			{ pull_number, reviewers = [], team_reviewers: teams = [] },
			{ github, repository, token },
		) => {
			const pull = findPull(repository, pull_number);
			// GITHUB_TOKEN cannot read the teams of an organisation.
			const [team] = teams;
			if (team && !token.permissions.members)
				throw unresolvableTeam(`T_${team}`);
			if (reviewers.includes(pull.author))
				throw unprocessable(
					"Review cannot be requested from pull request author.",
				);
			const known =
				reviewers.every((login) => repository.collaborators.includes(login)) &&
				teams.every((slug) => repository.teams.includes(slug));
			if (!known)
				throw unprocessable(
					`Reviews may only be requested from collaborators. One or more of the users or teams you specified is not a collaborator of the ${repository.fullName} repository.`,
				);
			pull.requestedReviewers = union(pull.requestedReviewers, reviewers);
			pull.requestedTeams = union(pull.requestedTeams, teams);
			pull.updatedAt = github.now();
			return pullShape(github, repository, pull);
		},
	),
];

const methodNotAllowed = {
	merge: "Merge commits are not allowed on this repository.",
	squash: "Squash merges are not allowed on this repository.",
	rebase: "Rebase merges are not allowed on this repository.",
};

export const union = (some: string[], more: string[]) => [
	...new Set([...some, ...more]),
];

const invalidField = (field: "head" | "base") =>
	invalid({ resource: "PullRequest", field, code: "invalid" });

async function openPull(
	{ github, repository, token }: Context,
	sent: Pick<
		PullRequest,
		"title" | "body" | "draft" | "maintainerCanModify"
	> & {
		head: string;
		base: string;
	},
): Promise<PullRequest> {
	const { settings, gitDir } = repository;
	const author = token.account.login;
	if (author === actionsBot.login && !settings.allowActionsToCreatePullRequests)
		throw actionsMayNotOpenPulls();
	if (sent.draft && !settings.allowDrafts)
		throw unprocessable(
			"Draft pull requests are not supported in this repository.",
		);
	if (sent.title === "")
		throw invalid({
			resource: "PullRequest",
			code: "missing_field",
			field: "title",
		});
	checkText(sent);

	const colon = sent.head.indexOf(":");
	const owner = colon < 0 ? repository.owner : sent.head.slice(0, colon);
	const branch = sent.head.slice(colon + 1);
	const refs = await readRefs(gitDir);
	const headSha = refs.get(headRef(repository, { owner, branch }));
	const baseSha = refs.get(`refs/heads/${sent.base}`);
	if (baseSha === undefined) throw invalidField("base");
	if (headSha === undefined) throw invalidField("head");
	const head = { owner, branch, sha: headSha };
	const base = { branch: sent.base, sha: baseSha };
	checkNoTwin(repository, head, base.branch);
	await checkSomethingToMerge(repository, head, base);

	const { title, body, draft, maintainerCanModify } = sent;
	const issue = newIssue(github, repository, { title, body, author });
	const pull: PullRequest = {
		...issue,
		nodeId: `PR_standin${issue.id}`,
		head,
		base,
		draft,
		maintainerCanModify,
		mergedAt: null,
		mergedBy: null,
		mergeCommitSha: null,
		requestedReviewers: [],
		requestedTeams: [],
		autoMerge: null,
		mergeQueue: false,
	};
	await keepHead(gitDir, pull);
	repository.pulls.push(pull);
	return pull;
}

async function changeBase(
	repository: RepositoryState,
	pull: PullRequest,
	branch: string,
) {
	if (branch === pull.base.branch) return;
	const refs = await readRefs(repository.gitDir);
	const sha = refs.get(`refs/heads/${branch}`);
	if (sha === undefined) throw invalidField("base");
	checkNoTwin(repository, pull.head, branch);
	await checkSomethingToMerge(repository, pull.head, { branch, sha });
	pull.base = { branch, sha };
}
