import type { FileChanges } from "../checkout/write.ts";
import type { GitHub } from "./client.ts";
import type { Desired, OpenPullRequest, Plan } from "./decide.ts";
import { renderSection, replaceSection, signMessage } from "./marker.ts";

/** Where the pull request goes, and how it looks when it is new. */
export interface Target {
	readonly branch: string;
	readonly base: string;
	/** The checked-out commit, which the branch is built on, and its tree. */
	readonly parent: { readonly sha: string; readonly tree: string };
	readonly commitMessage: string;
	readonly draft: boolean;
	readonly labels: readonly string[];
	readonly assignees: readonly string[];
	readonly reviewers: readonly string[];
	readonly teamReviewers: readonly string[];
}

export interface Applied {
	readonly operation: "created" | "updated" | "closed" | "held" | "none";
	readonly number: number | null;
	readonly url: string | null;
	/** The branch's commit; null where there is no branch (any more), or it is not ours. */
	readonly headSha: string | null;
	/** What did not work out, though the pull request stands. */
	readonly warnings: readonly string[];
}

/** Somebody was faster: what was read before deciding is no longer so. */
export type LostRace = "lost-race";

/** GitHub drops the connection at payloads of a few megabytes; a slice of the tree is kept below one. */
const MAX_SLICE_BYTES = 900_000;

/** Does what the plan says and nothing else. */
export async function apply(
	github: GitHub,
	plan: Plan,
	desired: Desired,
	target: Target,
): Promise<Applied | LostRace> {
	switch (plan.kind) {
		case "none":
			return done("none", plan.pull, plan.pull?.head ?? null);
		case "held":
			return plan.reason === "declined"
				? done("held", plan, null)
				: done("held", plan.pull, null);
		case "create":
			return create(github, desired, target, plan.replaces);
		case "rebuild":
			return rebuild(github, desired, target, plan.pull);
		case "retext": {
			const section = renderSection(desired.body, plan.marker);
			await setText(github, plan.pull, section, plan.pull.title);
			return done("updated", plan.pull, plan.pull.head);
		}
		case "close":
			return close(github, target, plan.pull);
		default:
			return plan satisfies never;
	}
}

function done(
	operation: Applied["operation"],
	pull: { readonly number: number; readonly url: string } | null,
	headSha: string | null,
	warnings: readonly string[] = [],
): Applied {
	return {
		operation,
		number: pull?.number ?? null,
		url: pull?.url ?? null,
		headSha,
		warnings,
	};
}

async function create(
	github: GitHub,
	desired: Desired,
	target: Target,
	replaces: string | null,
): Promise<Applied | LostRace> {
	const { octokit, owner, repo } = github;
	const commit = await commitFiles(github, desired, target);
	if (replaces === null) {
		const isNew = await createBranch(github, target.branch, commit);
		if (!isNew) return "lost-race";
	} else {
		await moveBranch(github, target.branch, commit);
	}
	const { data } = await octokit.rest.pulls.create({
		owner,
		repo,
		head: target.branch,
		base: target.base,
		title: desired.title,
		body: renderSection(desired.body, markerOf(desired, commit)),
		draft: target.draft,
	});
	const pull = { number: data.number, url: data.html_url };
	return done(
		"created",
		pull,
		commit,
		await decorate(github, target, pull.number),
	);
}

async function rebuild(
	github: GitHub,
	desired: Desired,
	target: Target,
	pull: OpenPullRequest,
): Promise<Applied> {
	const commit = await commitFiles(github, desired, target);
	await moveBranch(github, target.branch, commit);
	const section = renderSection(desired.body, markerOf(desired, commit));
	await setText(github, pull, section, desired.title);
	return done("updated", pull, commit);
}

/** Deleting its branch closes a pull request; the comment comes first, while it is still open. */
async function close(
	{ octokit, owner, repo }: GitHub,
	{ branch, base }: Target,
	pull: OpenPullRequest,
): Promise<Applied> {
	await octokit.rest.issues.createComment({
		owner,
		repo,
		issue_number: pull.number,
		body: `\`${base}\` has everything that this pull request would change, so there is nothing left to do here.`,
	});
	await octokit.rest.git.deleteRef({ owner, repo, ref: `heads/${branch}` });
	return done("closed", pull, null);
}

function markerOf({ digest, base }: Desired, commit: string) {
	return { digest, commit, base };
}

async function setText(
	{ octokit, owner, repo }: GitHub,
	pull: OpenPullRequest,
	section: string,
	title: string,
): Promise<void> {
	await octokit.rest.pulls.update({
		owner,
		repo,
		pull_number: pull.number,
		body: replaceSection(pull.body, section),
		...(title !== pull.title && { title }),
	});
}

/** Without an author GitHub signs the commit of a bot, so that it counts as verified. */
async function commitFiles(
	{ octokit, owner, repo }: GitHub,
	desired: Desired,
	{ parent, commitMessage }: Target,
): Promise<string> {
	let base_tree = parent.tree;
	for (const tree of slicesOf(desired.changes)) {
		const { data } = await octokit.rest.git.createTree({
			owner,
			repo,
			base_tree,
			tree,
		});
		base_tree = data.sha;
	}
	const { data } = await octokit.rest.git.createCommit({
		owner,
		repo,
		message: signMessage(commitMessage, base_tree),
		tree: base_tree,
		parents: [parent.sha],
	});
	return data.sha;
}

interface TreeEntry {
	readonly path: string;
	readonly mode: "100644";
	readonly type: "blob";
	readonly content?: string;
	readonly sha?: null;
}

/** Contents travel within the tree: 150 files are one request, where 150 blobs would hit GitHub's rate limit. */
function slicesOf({ write, remove }: FileChanges): TreeEntry[][] {
	const entry = { mode: "100644", type: "blob" } as const;
	const entries: TreeEntry[] = [
		...[...write].map(([path, content]) => ({ path, ...entry, content })),
		...remove.map((path) => ({ path, ...entry, sha: null })),
	];
	const slices: TreeEntry[][] = [];
	let room = 0;
	for (const entry of entries) {
		const size = Buffer.byteLength(JSON.stringify(entry));
		if (size > room || slices.length === 0) {
			slices.push([]);
			room = MAX_SLICE_BYTES;
		}
		slices.at(-1)?.push(entry);
		room -= size;
	}
	return slices;
}

async function createBranch(
	{ octokit, owner, repo }: GitHub,
	branch: string,
	sha: string,
): Promise<boolean> {
	try {
		await octokit.rest.git.createRef({
			owner,
			repo,
			ref: `refs/heads/${branch}`,
			sha,
		});
		return true;
	} catch (error) {
		if (isRefusal(error, "Reference already exists")) return false;
		throw error;
	}
}

async function moveBranch(
	{ octokit, owner, repo }: GitHub,
	branch: string,
	sha: string,
): Promise<void> {
	await octokit.rest.git.updateRef({
		owner,
		repo,
		ref: `heads/${branch}`,
		sha,
		force: true,
	});
}

function isRefusal(error: unknown, text: string): boolean {
	return (
		error instanceof Error &&
		"status" in error &&
		error.status === 422 &&
		error.message.includes(text)
	);
}

/** On creation only: people who took a label or themselves off again do not want them back every week. */
async function decorate(
	{ octokit, owner, repo }: GitHub,
	{ labels, assignees, reviewers, teamReviewers }: Target,
	number: number,
): Promise<string[]> {
	const warnings: string[] = [];
	const attempt = async (what: string, request: () => Promise<unknown>) => {
		try {
			await request();
		} catch (error) {
			warnings.push(
				`The pull request stands, but ${what} could not be set: ${error instanceof Error ? error.message : String(error)}`,
			);
		}
	};
	if (labels.length + assignees.length > 0) {
		await attempt("labels and assignees", () =>
			octokit.rest.issues.update({
				owner,
				repo,
				issue_number: number,
				...(labels.length > 0 && { labels: [...labels] }),
				...(assignees.length > 0 && { assignees: [...assignees] }),
			}),
		);
	}
	if (reviewers.length + teamReviewers.length > 0) {
		await attempt("reviewers", () =>
			octokit.rest.pulls.requestReviewers({
				owner,
				repo,
				pull_number: number,
				reviewers: [...reviewers],
				team_reviewers: [...teamReviewers],
			}),
		);
	}
	return warnings;
}
