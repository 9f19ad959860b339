import type { RestEndpointMethodTypes } from "@octokit/rest";
import type { GitHub } from "./client.ts";
import { CLOSED, hasComment } from "./comment.ts";
import type {
	ClosedPullRequest,
	Leftover,
	OpenPullRequest,
	Remote,
} from "./decide.ts";
import {
	type Content,
	isOurCommit,
	readContent,
	readMarker,
	readSection,
} from "./marker.ts";
import { statusOf } from "./refusal.ts";

type PullRequest =
	RestEndpointMethodTypes["pulls"]["list"]["response"]["data"][number];

/** On an open pull request: rebuild the branch, whatever is on it. */
export const REBUILD_LABEL = "model-sync: rebuild";

export interface Reading {
	readonly remote: Remote;
	/** For GraphQL; null where no pull request told it in passing. */
	readonly repositoryId: string | null;
}

export interface Question {
	readonly branch: string;
	readonly base: string;
	/** What this run would publish: what came of it before is worth another request. */
	readonly content: Content;
	/**
	 * Whether to read the branch where no pull request is open. Mostly there is none, so that is not asked before
	 * creating it has failed.
	 */
	readonly looksForBranch: boolean;
}

/** Reads what GitHub has of the branch, in one request where nothing is unusual. */
export async function readRemote(
	github: GitHub,
	{ branch, base, content, looksForBranch }: Question,
): Promise<Reading> {
	const { octokit, owner, repo } = github;
	const { data } = await octokit.rest.pulls.list({
		owner,
		repo,
		head: `${owner}:${branch}`,
		state: "all",
		sort: "created",
		direction: "desc",
		per_page: 20,
	});
	const pulls = data.filter((pull) => isFromBranch(pull, branch));
	const repositoryId = pulls[0]?.base.repo?.node_id ?? null;
	const openPulls = pulls.filter(({ state }) => state === "open");
	const open = openPulls.find((pull) => pull.base.ref === base) ?? openPulls[0];
	if (open) {
		const remote: Remote = {
			open: await describeOpen(github, open),
			closed: null,
			leftover: { kind: "unknown" },
		};
		return { remote, repositoryId };
	}
	const [latest, ...older] = pulls.filter((pull) => pull.base.ref === base);
	const telling = latest && [latest, ...older].find(isEndOf(content, latest));
	const closed = latest
		? await describeClosed(github, telling ?? latest, content)
		: null;
	const leftover: Leftover =
		looksForBranch || closed?.isOurs === false
			? await readBranch(github, branch)
			: { kind: "unknown" };
	return { remote: { open: null, closed, leftover }, repositoryId };
}

/** A fork may belong to the same owner and have a branch of the same name. */
function isFromBranch({ head, base }: PullRequest, branch: string): boolean {
	const isFork =
		head.repo?.full_name !== undefined &&
		base.repo?.full_name !== undefined &&
		head.repo.full_name !== base.repo.full_name;
	return head.ref === branch && !isFork;
}

async function describeOpen(
	github: GitHub,
	pull: PullRequest,
): Promise<OpenPullRequest> {
	const marker = readMarker(pull.body);
	const isUntouched = marker?.commit === pull.head.sha;
	const labels = (pull.labels ?? []).map(({ name }) => name);
	const onBranch = isUntouched
		? { isOurs: true, content: marker }
		: await readCommits(github, pull.number);
	return {
		...onBranch,
		number: pull.number,
		url: pull.html_url,
		title: pull.title,
		body: pull.body ?? "",
		into: pull.base.ref,
		head: pull.head.sha,
		section: readSection(pull.body),
		ourCommit: marker?.commit ?? null,
		isHandedBack: labels.some((label) => label.toLowerCase() === REBUILD_LABEL),
		labels,
		isQueued: false,
		hasAutoMerge: Boolean(pull.auto_merge),
		nodeId: pull.node_id,
	};
}

/**
 * Whether a pull request proposed the same and was not merged. Of those before the latest, only one that began with
 * the same base: to go back to what was declined once, from something else, is another proposal.
 */
function isEndOf({ digest, base }: Content, latest: PullRequest) {
	return (pull: PullRequest): boolean => {
		const marker = readMarker(pull.body);
		return (
			!isMerged(pull) &&
			marker?.digest === digest &&
			(pull === latest || marker.base === base)
		);
	};
}

function isMerged({ merged_at }: PullRequest): boolean {
	return merged_at !== null && merged_at !== undefined;
}

async function describeClosed(
	github: GitHub,
	pull: PullRequest,
	{ digest }: Content,
): Promise<ClosedPullRequest> {
	const marker = readMarker(pull.body);
	const isUntouched = marker?.commit === pull.head.sha;
	// Only where it decides something: has somebody declined this very content?
	const isAtStake = !isMerged(pull) && marker?.digest === digest;
	const closedByUs =
		isAtStake && (await hasComment(github, pull.number, CLOSED));
	return {
		number: pull.number,
		url: pull.html_url,
		head: pull.head.sha,
		digest: marker?.digest ?? null,
		closedBy: isMerged(pull) ? "merge" : closedByUs ? "us" : "others",
		isOurs:
			isUntouched ||
			(isAtStake && (await readCommits(github, pull.number)).isOurs),
	};
}

interface OnBranch {
	readonly isOurs: boolean;
	readonly content: Content | null;
}

async function readCommits(
	{ octokit, owner, repo }: GitHub,
	pull_number: number,
): Promise<OnBranch> {
	const { data } = await octokit.rest.pulls.listCommits({
		owner,
		repo,
		pull_number,
		per_page: 100,
	});
	const ours = data.filter(({ commit }) =>
		isOurCommit({ message: commit.message, tree: commit.tree.sha }),
	);
	return {
		isOurs: data.every((commit) => ours.includes(commit) || isUpdate(commit)),
		content: readContent(ours.at(-1)?.commit.message ?? ""),
	};
}

/**
 * The button "Update branch" merges the base into the branch; that is nobody's work to lose. A merge by hand may
 * have settled conflicts.
 */
function isUpdate({
	parents,
	committer,
	commit,
}: RestEndpointMethodTypes["pulls"]["listCommits"]["response"]["data"][number]): boolean {
	const isByGitHub =
		(committer !== null && "login" in committer
			? committer.login === "web-flow"
			: false) || commit.committer?.email === "noreply@github.com";
	return parents.length === 2 && isByGitHub;
}

async function readBranch(
	{ octokit, owner, repo }: GitHub,
	branch: string,
): Promise<Leftover> {
	try {
		const { data } = await octokit.rest.repos.getBranch({
			owner,
			repo,
			branch,
		});
		const { sha, commit } = data.commit;
		return {
			kind: "branch",
			sha,
			isOurs: isOurCommit({ message: commit.message, tree: commit.tree.sha }),
			content: readContent(commit.message),
		};
	} catch (error) {
		if (statusOf(error) === 404) return { kind: "none" };
		throw error;
	}
}
