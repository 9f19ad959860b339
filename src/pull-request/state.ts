import type { RestEndpointMethodTypes } from "@octokit/rest";
import type { GitHub } from "./client.ts";
import { readOnBranch } from "./commits.ts";
import type {
	ClosedPullRequest,
	ExistingBranch,
	OpenPullRequest,
	Remote,
} from "./decide.ts";
import {
	type Content,
	isOurCommit,
	readContent,
	readMarker,
	readMarks,
	readSection,
} from "./marker.ts";
import { statusOf } from "./refusal.ts";

type PullRequest =
	RestEndpointMethodTypes["pulls"]["list"]["response"]["data"][number];

/** On an open pull request: rebuild the branch, whatever is on it. */
export const REBUILD_LABEL = "model-sync: rebuild";

export interface RemoteState {
	readonly remote: Remote;
	/** For GraphQL; null where no pull request told it in passing. */
	readonly repositoryId: string | null;
}

export interface RemoteQuery {
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
	question: RemoteQuery,
): Promise<RemoteState> {
	const { branch, base } = question;
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
			existingBranch: { kind: "unknown" },
		};
		return { remote, repositoryId };
	}
	const ended = pulls.filter((pull) => pull.base.ref === base);
	const end = await readEnd(github, ended, question);
	return { remote: { open: null, ...end }, repositoryId };
}

/** How the last pull request ended, and what is left of its branch. */
async function readEnd(
	github: GitHub,
	[latest, ...older]: readonly PullRequest[],
	question: RemoteQuery,
): Promise<Pick<Remote, "closed" | "existingBranch">> {
	const { content, looksForBranch } = question;
	const ourCommit = readMarker(latest?.body ?? null)?.commit ?? null;
	const look = () => readBranch(github, question, ourCommit);
	const unknown: ExistingBranch = { kind: "unknown" };
	if (latest === undefined) {
		return {
			closed: null,
			existingBranch: looksForBranch ? await look() : unknown,
		};
	}
	const pull = [latest, ...older].find(isEndOf(content, latest)) ?? latest;
	const closed = await describeClosed(github, pull, question);
	const mark = isAtStake(pull, content) ? readMarks(pull.body).closed : null;
	const marked = mark?.head === closed.head ? mark : null;
	const existingBranch =
		looksForBranch || !closed.isOurs || marked?.keepsBranch === false
			? await look()
			: unknown;
	// We close by deleting the branch. Where it still is, or is again, it was somebody else who closed.
	const isThere =
		existingBranch.kind === "branch" && existingBranch.sha === closed.head;
	const isByUs = marked !== null && (marked.keepsBranch || !isThere);
	return {
		closed: isByUs ? { ...closed, closedBy: "us" } : closed,
		existingBranch,
	};
}

/** A fork may belong to the same owner and have a branch of the same name; of one that was deleted nothing is left. */
function isFromBranch({ head, base }: PullRequest, branch: string): boolean {
	const from: { readonly id?: number } | null = head.repo;
	return head.ref === branch && from?.id === base.repo.id;
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
		: await readOnBranch(github, {
				base: pull.base.ref,
				sha: pull.head.sha,
				ourCommit: marker?.commit ?? null,
			});
	return {
		...onBranch,
		number: pull.number,
		url: pull.html_url,
		title: pull.title,
		body: pull.body ?? "",
		into: pull.base.ref,
		head: pull.head.sha,
		section: readSection(pull.body),
		marks: readMarks(pull.body),
		author: pull.user?.login ?? null,
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
function isEndOf(content: Content, latest: PullRequest) {
	return (pull: PullRequest): boolean =>
		isAtStake(pull, content) &&
		(pull === latest || readMarker(pull.body)?.base === content.base);
}

/** Whether its end decides something: has somebody declined this very content? */
function isAtStake(pull: PullRequest, { digest }: Content): boolean {
	return !isMerged(pull) && readMarker(pull.body)?.digest === digest;
}

function isMerged({ merged_at }: PullRequest): boolean {
	return merged_at !== null && merged_at !== undefined;
}

async function describeClosed(
	github: GitHub,
	pull: PullRequest,
	{ base, content }: RemoteQuery,
): Promise<ClosedPullRequest> {
	const marker = readMarker(pull.body);
	const { sha } = pull.head;
	const ourCommit = marker?.commit ?? null;
	return {
		number: pull.number,
		url: pull.html_url,
		head: sha,
		digest: marker?.digest ?? null,
		closedBy: isMerged(pull) ? "merge" : "others",
		isOurs:
			ourCommit === sha ||
			(isAtStake(pull, content) &&
				(await readOnBranch(github, { base, sha, ourCommit })).isOurs),
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
		const onBranch = isOurCommit({ message, tree: tree.sha })
			? { isOurs: true, content: readContent(message) }
			: await readOnBranch(github, { base, sha, ourCommit });
		return { kind: "branch", sha, ...onBranch };
	} catch (error) {
		if (statusOf(error) === 404) return { kind: "none" };
		throw error;
	}
}
