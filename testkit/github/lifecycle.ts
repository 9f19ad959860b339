// What happens to pull requests when somebody moves branches.
import {
	isAncestor,
	mergeBase,
	moveRefs,
	readCommits,
	readRefs,
	zeroOid,
} from "./git.ts";
import { invalid, invalidPull, ruleViolation } from "./refusal.ts";
import type { PullRequest, RepositoryState, State } from "./state.ts";

/** A fork's branches live in the same repository, where a clone does not see them. */
export function headRef(
	repository: RepositoryState,
	{ owner, branch }: { owner: string; branch: string },
) {
	return owner === repository.owner
		? `refs/heads/${branch}`
		: `refs/forks/${owner}/${branch}`;
}

/** Pairs of head and base that are known to differ. Asking git again would take too long. */
const apart = new WeakMap<PullRequest, string>();

/**
 * Updates open pull requests from their branches. It runs before and after each request, so
 * that it also sees pushes by git.
 */
export async function settlePulls(
	github: State,
	repository: RepositoryState,
): Promise<void> {
	const open = repository.pulls.filter(({ state }) => state === "open");
	if (open.length === 0) return;
	const { gitDir } = repository;
	const refs = await readRefs(gitDir);
	for (const pull of open) {
		const head = refs.get(headRef(repository, pull.head));
		const base = refs.get(`refs/heads/${pull.base.branch}`);
		if (head === undefined || base === undefined) {
			closePull(github, pull);
			continue;
		}
		const headMoved = head !== pull.head.sha;
		if (headMoved) await followHead(github, repository, pull, { head, base });
		const state = `${head} ${base}`;
		if (!headMoved && apart.get(pull) === state) continue;
		if (!isAncestor(gitDir, head, base)) {
			apart.set(pull, state);
			continue;
		}
		// Someone merged by hand and pushed the base: merged. Someone pushed a head that adds
		// nothing: closed for ever. So a reset of the branch closes its pull request.
		if (!headMoved) {
			pull.mergedAt = github.now();
			pull.mergeCommitSha = base;
		}
		closePull(github, pull);
	}
}

async function followHead(
	github: State,
	{ gitDir }: RepositoryState,
	pull: PullRequest,
	{ head, base }: { head: string; base: string },
) {
	pull.head.sha = head;
	pull.base.sha = base;
	pull.updatedAt = github.now();
	await keepHead(gitDir, pull);
}

/** As on GitHub, the head can still be read after its branch was deleted. */
export async function keepHead(gitDir: string, pull: PullRequest) {
	const ref = `refs/pull/${pull.number}/head`;
	await moveRefs(gitDir, [{ ref, after: pull.head.sha }]);
}

export function closePull(github: State, pull: PullRequest) {
	if (pull.state === "closed") return;
	pull.state = "closed";
	pull.closedAt = github.now();
	pull.updatedAt = github.now();
	pull.autoMerge = null;
	pull.mergeQueue = false;
}

export async function reopenPull(
	github: State,
	repository: RepositoryState,
	pull: PullRequest,
): Promise<void> {
	if (pull.state === "open") return;
	const refuse = (reason: string) =>
		invalid({
			resource: "PullRequest",
			code: "invalid",
			field: "state",
			message: `state cannot be changed. ${reason}`,
		});
	const { gitDir } = repository;
	const { branch } = pull.head;
	const refs = await readRefs(gitDir);
	const head = refs.get(headRef(repository, pull.head));
	const base = refs.get(`refs/heads/${pull.base.branch}`);
	if (pull.mergedAt) throw refuse("The pull request was already merged.");
	if (head === undefined)
		throw refuse(`The ${branch} branch has been deleted.`);
	if (base === undefined)
		throw refuse(`The ${pull.base.branch} branch has been deleted.`);
	if (!isAncestor(gitDir, pull.head.sha, head))
		throw refuse(`The ${branch} branch was force-pushed or recreated.`);
	if (isAncestor(gitDir, head, base))
		throw refuse(`There are no new commits on the ${branch} branch.`);
	checkNoTwin(repository, pull.head, pull.base.branch);
	pull.state = "open";
	pull.closedAt = null;
	await followHead(github, repository, pull, { head, base });
}

/** One open pull request for each pair of head and base. */
export function checkNoTwin(
	{ pulls }: RepositoryState,
	head: { owner: string; branch: string },
	base: string,
): void {
	const twin = pulls.some(
		(pull) =>
			pull.state === "open" &&
			pull.head.owner === head.owner &&
			pull.head.branch === head.branch &&
			pull.base.branch === base,
	);
	if (twin)
		throw invalidPull(
			`A pull request already exists for ${head.owner}:${head.branch}.`,
		);
}

/** A pull request must add something to its base. */
export async function checkSomethingToMerge(
	{ gitDir }: RepositoryState,
	head: { branch: string; sha: string },
	base: { branch: string; sha: string },
): Promise<void> {
	if ((await mergeBase(gitDir, base.sha, head.sha)) === undefined)
		throw invalidPull(
			`The ${head.branch} branch has no history in common with ${base.branch}`,
		);
	if (isAncestor(gitDir, head.sha, base.sha))
		throw invalidPull(`No commits between ${base.branch} and ${head.branch}`);
}

/** Rulesets check every move of a branch through the API. */
export async function checkRules(
	{ gitDir, settings }: RepositoryState,
	ref: string,
	after: string,
): Promise<void> {
	const branch = ref.replace(/^refs\/heads\//, "");
	if (branch === ref) return;
	for (const rule of settings.rules.filter((one) => one.branch.test(branch))) {
		if (rule.requires === "pull-request")
			throw ruleViolation("Changes must be made through a pull request.");
		if (after === zeroOid) continue;
		const added = await readCommits(gitDir, [after, "--not", "--branches"]);
		if (!added.every((commit) => commit.signed))
			throw ruleViolation("Commits must have verified signatures.");
	}
}
