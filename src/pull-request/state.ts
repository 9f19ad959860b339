import type { RestEndpointMethodTypes } from "@octokit/rest";
import { readTicks } from "../decisions/ticks.ts";
import { readBranchContent } from "./branch-content.ts";
import type { GitHub } from "./client.ts";
import type {
	ClosedPullRequest,
	ExistingBranch,
	OpenPullRequest,
	Remote,
} from "./decide.ts";
import { statusOf } from "./github-errors.ts";
import {
	type Content,
	isOurCommit,
	isSameCatalog,
	isSameContent,
	proposedDigest,
	readContent,
	readFingerprints,
	readMarker,
	readMarks,
	readSection,
} from "./marker.ts";

type PullRequest =
	RestEndpointMethodTypes["pulls"]["list"]["response"]["data"][number];

/** This label on an open pull request asks to rebuild the branch, whatever is on it. */
export const REBUILD_LABEL = "model-sync: rebuild";

export interface RemoteRead {
	readonly remote: Remote;
	/** Names the repository as it is called now. */
	readonly github: GitHub;
	/** The repository's GraphQL node id; null where no pull request was listed, which would have it. */
	readonly repositoryId: string | null;
}

export interface RemoteQuery {
	readonly branch: string;
	/** The base branch. */
	readonly base: string;
	/** What this run would publish. Whether it was published before is worth another request. */
	readonly content: Content;
	/**
	 * Whether to read the branch if no pull request is open. Usually there is none, so a run reads it only after it
	 * could not create it.
	 */
	readonly looksForBranch: boolean;
}

/** The first request of a run: the pull requests of the branch, the newest first. */
export function listPullRequests(
	{ octokit, owner, repo }: GitHub,
	branch: string,
): Promise<Listed> {
	return octokit.rest.pulls.list({
		owner,
		repo,
		head: `${owner}:${branch}`,
		state: "all",
		sort: "created",
		direction: "desc",
		per_page: 20,
	});
}

type Listed = RestEndpointMethodTypes["pulls"]["list"]["response"];

/**
 * Reads what GitHub has of the branch and its pull requests: usually the list is enough.
 * @param listed the answer to `listPullRequests`
 */
export async function readRemote(
	github: GitHub,
	query: RemoteQuery,
	listed: Listed,
): Promise<RemoteRead> {
	const { branch, base } = query;
	const { owner, repo } = github;
	const { data, url } = listed;
	// GitHub leads from a repository's old name to the new one, but does not know branches by their old owner.
	if (isRedirected(url)) {
		const name = await readName(github);
		if (name.owner !== owner || name.repo !== repo) {
			const renamed = { ...github, ...name };
			const again = await listPullRequests(renamed, branch);
			return readRemote(renamed, query, again);
		}
	}
	const pulls = data.filter((pull) => isFromBranch(pull, branch));
	const repositoryId = pulls[0]?.base.repo?.node_id ?? null;
	const openPulls = pulls.filter(({ state }) => state === "open");
	const open = openPulls.find((pull) => pull.base.ref === base) ?? openPulls[0];
	if (open) {
		const remote: Remote = {
			open: await readOpenPullRequest(github, open),
			closed: null,
			existingBranch: { kind: "unknown" },
		};
		return { remote, github, repositoryId };
	}
	const closed = pulls.filter((pull) => pull.base.ref === base);
	const last = await readLastClosed(github, closed, query);
	return { remote: { open: null, ...last }, github, repositoryId };
}

function isRedirected(url: string): boolean {
	const { pathname } = new URL(url);
	return pathname.includes("/repositories/") && !pathname.includes("/repos/");
}

async function readName({
	octokit,
	owner,
	repo,
}: GitHub): Promise<Pick<GitHub, "owner" | "repo">> {
	const { data } = await octokit.rest.repos.get({ owner, repo });
	return { owner: data.owner.login, repo: data.name };
}

/**
 * Reads how the last pull request was closed, and whether its branch still exists.
 * @param pulls the closed pull requests into the base, latest first
 */
async function readLastClosed(
	github: GitHub,
	[latest, ...older]: readonly PullRequest[],
	query: RemoteQuery,
): Promise<Pick<Remote, "closed" | "existingBranch">> {
	const { content, looksForBranch } = query;
	const ourCommit = readMarker(latest?.body ?? null)?.commit ?? null;
	const readExisting = () => readBranch(github, query, ourCommit);
	const unknown: ExistingBranch = { kind: "unknown" };
	if (latest === undefined) {
		return {
			closed: null,
			existingBranch: looksForBranch ? await readExisting() : unknown,
		};
	}
	const pull =
		[latest, ...older].find((candidate) =>
			isSameProposal(candidate, content, latest),
		) ?? latest;
	const closed = await readClosedPullRequest(github, pull, query);
	const mark = isUnmerged(pull, content) ? readMarks(pull.body).closed : null;
	const ownMark = mark?.head === closed.head ? mark : null;
	const existingBranch =
		looksForBranch || !closed.isOurs || ownMark?.keepsBranch === false
			? await readExisting()
			: unknown;
	// We close by deleting the branch. If it exists, still or again, somebody else closed the pull request.
	const branchExists =
		existingBranch.kind === "branch" && existingBranch.sha === closed.head;
	const isByUs = ownMark !== null && (ownMark.keepsBranch || !branchExists);
	return {
		closed: isByUs ? { ...closed, closedBy: "us" } : closed,
		existingBranch,
	};
}

/** Whether its branch is in this repository: a fork may have a branch of the same name. A deleted fork is null. */
function isFromBranch({ head, base }: PullRequest, branch: string): boolean {
	const from: { readonly id?: number } | null = head.repo;
	return head.ref === branch && from?.id === base.repo.id;
}

async function readOpenPullRequest(
	github: GitHub,
	pull: PullRequest,
): Promise<OpenPullRequest> {
	const marker = readMarker(pull.body);
	const section = readSection(pull.body);
	const ticks = readTicks(section);
	const isUntouched = marker?.commit === pull.head.sha;
	const labels = (pull.labels ?? []).map(({ name }) => name);
	const branchContent = isUntouched
		? { isOurs: true, content: marker }
		: await readBranchContent(github, {
				base: pull.base.ref,
				sha: pull.head.sha,
				ourCommit: marker?.commit ?? null,
			});
	const { content } = branchContent;
	return {
		...branchContent,
		catalogPath: content?.catalogPath ?? marker?.catalogPath ?? null,
		number: pull.number,
		url: pull.html_url,
		title: pull.title,
		body: pull.body ?? "",
		baseBranch: pull.base.ref,
		head: pull.head.sha,
		section,
		ticks,
		marks: readMarks(pull.body),
		author: pull.user?.login ?? null,
		isRebuildRequested: ticks.has("rebuild") || hasRebuildLabel(labels),
		isTextOutdated:
			marker !== null && content !== null && !isSameContent(marker, content),
		decorated: {
			labels,
			assignees: loginsOf(pull.assignees),
			reviewers: loginsOf(pull.requested_reviewers),
			teamReviewers: (pull.requested_teams ?? []).map(({ slug }) => slug),
			milestone: pull.milestone?.number ?? null,
		},
		isQueued: false,
		hasAutoMerge: Boolean(pull.auto_merge),
		nodeId: pull.node_id,
	};
}

export function hasRebuildLabel(labels: readonly string[]): boolean {
	return labels.some((label) => label.toLowerCase() === REBUILD_LABEL);
}

function loginsOf(
	people: readonly { readonly login: string }[] | null | undefined,
): string[] {
	return (people ?? []).map(({ login }) => login);
}

/**
 * Whether a pull request proposed the same change and was not merged. One before the latest must also have the same
 * base: the same content on top of another base is a new proposal.
 */
function isSameProposal(
	pull: PullRequest,
	content: Content,
	latest: PullRequest,
): boolean {
	return (
		isUnmerged(pull, content) &&
		(pull === latest ||
			readMarker(pull.body)?.baseDigest === content.baseDigest)
	);
}

/** Whether it had exactly this content and was not merged: somebody may have declined it. */
function isUnmerged(pull: PullRequest, content: Content): boolean {
	return (
		!isMerged(pull) &&
		!isOfOtherCatalog(pull, content) &&
		proposedDigest(readMarker(pull.body)) === content.digest
	);
}

function isOfOtherCatalog(
	{ body }: PullRequest,
	{ catalogPath }: Content,
): boolean {
	const marker = readMarker(body);
	return marker !== null && !isSameCatalog(marker.catalogPath, catalogPath);
}

function isMerged({ merged_at }: PullRequest): boolean {
	return merged_at !== null && merged_at !== undefined;
}

async function readClosedPullRequest(
	github: GitHub,
	pull: PullRequest,
	{ base, content }: RemoteQuery,
): Promise<ClosedPullRequest> {
	const marker = readMarker(pull.body);
	const { sha } = pull.head;
	const ourCommit = marker?.commit ?? null;
	const isOther = isOfOtherCatalog(pull, content);
	return {
		number: pull.number,
		url: pull.html_url,
		head: sha,
		digest: isOther ? null : proposedDigest(marker),
		fingerprints: isOther ? null : readFingerprints(pull.body),
		closedBy: isMerged(pull) ? "merge" : "others",
		isOurs:
			ourCommit === sha ||
			(isUnmerged(pull, content) &&
				(await readBranchContent(github, { base, sha, ourCommit })).isOurs),
	};
}

async function readBranch(
	github: GitHub,
	{ branch, base }: RemoteQuery,
	ourCommit: string | null,
): Promise<ExistingBranch> {
	const { octokit, owner, repo } = github;
	try {
		const { data } = await octokit.rest.repos.getBranch({
			owner,
			repo,
			branch,
		});
		const { sha, commit } = data.commit;
		const { message, tree } = commit;
		const branchContent = isOurCommit({ message, tree: tree.sha })
			? { isOurs: true, content: readContent(message) }
			: await readBranchContent(github, { base, sha, ourCommit });
		return { kind: "branch", sha, ...branchContent };
	} catch (error) {
		if (statusOf(error) === 404) return { kind: "none" };
		throw error;
	}
}
