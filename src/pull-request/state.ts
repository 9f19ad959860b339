import type { RestEndpointMethodTypes } from "@octokit/rest";
import type { GitHub } from "./client.ts";
import type { OpenPullRequest, Remote } from "./decide.ts";
import { isOurCommit, readMarker, readSection } from "./marker.ts";

type PullRequest =
	RestEndpointMethodTypes["pulls"]["list"]["response"]["data"][number];

/**
 * Reads what GitHub has of the branch, in one request where nothing is unusual.
 * @param looksForBranch reads the branch too where no pull request is open: a second request, for when it turned
 *   out that the branch is there
 */
export async function readRemote(
	github: GitHub,
	branch: string,
	looksForBranch = false,
): Promise<Remote> {
	const { octokit, owner, repo } = github;
	const { data } = await octokit.rest.pulls.list({
		owner,
		repo,
		head: `${owner}:${branch}`,
		state: "all",
		sort: "updated",
		direction: "desc",
		per_page: 20,
	});
	const ownPulls = data.filter(({ head }) => head.ref === branch);
	const open = ownPulls.find(({ state }) => state === "open");
	const closed = ownPulls.find(({ state }) => state === "closed");
	return {
		open: open ? await describeOpen(github, open) : null,
		closed: closed
			? {
					number: closed.number,
					url: closed.html_url,
					isMerged: closed.merged_at !== null,
					digest: readMarker(closed.body)?.digest ?? null,
				}
			: null,
		leftover: !open && looksForBranch ? await readBranch(github, branch) : null,
	};
}

async function describeOpen(
	github: GitHub,
	pull: PullRequest,
): Promise<OpenPullRequest> {
	const marker = readMarker(pull.body);
	return {
		number: pull.number,
		url: pull.html_url,
		title: pull.title,
		body: pull.body ?? "",
		head: pull.head.sha,
		marker,
		section: readSection(pull.body),
		isOurs:
			marker?.commit === pull.head.sha ||
			(await hasOnlyOurCommits(github, pull.number)),
	};
}

/** "Update branch" merges the base into the branch; that is nobody's work to lose. */
async function hasOnlyOurCommits(
	{ octokit, owner, repo }: GitHub,
	pull_number: number,
): Promise<boolean> {
	const { data } = await octokit.rest.pulls.listCommits({
		owner,
		repo,
		pull_number,
		per_page: 100,
	});
	return data.every(
		({ commit, parents }) =>
			parents.length > 1 ||
			isOurCommit({ message: commit.message, tree: commit.tree.sha }),
	);
}

async function readBranch(
	{ octokit, owner, repo }: GitHub,
	branch: string,
): Promise<Remote["leftover"]> {
	const { data } = await octokit.rest.repos.getBranch({ owner, repo, branch });
	const { sha, commit } = data.commit;
	return {
		sha,
		isOurs: isOurCommit({ message: commit.message, tree: commit.tree.sha }),
	};
}
