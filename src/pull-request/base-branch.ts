import type { Head } from "../checkout/git.ts";
import { Problem } from "../lib/problem.ts";
import type { PullRequestOptions } from "../options.ts";

/** The workflow run. Its branch is used where the checkout's HEAD is detached. */
export interface WorkflowRun {
	/** `GITHUB_REF`, e.g. `refs/heads/main`. */
	readonly ref: string | undefined;
	/** `GITHUB_BASE_REF`, on `pull_request` events only. */
	readonly baseRef: string | undefined;
	/** `GITHUB_REPOSITORY`. The pull request may go to another repository. */
	readonly repository: string | undefined;
	/** Address of the run's page. */
	readonly url?: string | undefined;
}

/**
 * Finds the branch that the pull request goes into: that of the input `base`, else the one that is checked out, else
 * the run's.
 * @throws {Problem} where none is known, where it is the pull request's own branch, and where a merge that GitHub made
 * for a test is checked out
 */
export function findBaseBranch(
	options: Pick<PullRequestOptions, "base" | "branch" | "owner" | "repo">,
	head: Head,
	run: WorkflowRun,
	dryRun: boolean,
): string {
	const ref = findRef(options, run);
	if (head.branch === null && isTestMerge(ref)) {
		// A dry run changes nothing, so a pull request may use it to show what a sync would do.
		const base = options.base ?? run.baseRef;
		if (dryRun && base) return base;
		throw notABranch(head, ref);
	}
	const found = options.base ?? head.branch ?? toBranch(ref);
	if (found === undefined || found === "") {
		throw new Problem({
			title: "The pull request's base is not known",
			cause: `HEAD is detached at ${head.sha.slice(0, 7)}${ref === undefined ? "" : `, and the run is for ${ref}, which is no branch`}.`,
			remedy:
				"Nothing was changed on GitHub. Check out a branch (`ref` of actions/checkout) or name one with `base`.",
		});
	}
	if (found === options.branch) {
		throw new Problem({
			title: "The pull request's base and branch are the same",
			cause: `Both are \`${found}\`.`,
			remedy:
				"Nothing was changed on GitHub. Check out the branch that the catalog should be merged into, or name it with `base`.",
		});
	}
	return found;
}

/** The run's ref; undefined where the pull request goes to another repository. */
function findRef(
	{ owner, repo }: Pick<PullRequestOptions, "owner" | "repo">,
	{ ref, repository }: WorkflowRun,
): string | undefined {
	const isElsewhere =
		repository !== undefined &&
		repository.toLowerCase() !== `${owner}/${repo}`.toLowerCase();
	return isElsewhere ? undefined : ref;
}

/** A merge that GitHub made to test a pull request. It is no branch, and its changes are not part of the catalog. */
function isTestMerge(ref: string | undefined): ref is string {
	return /^refs\/(?:pull|heads\/gh-readonly-queue)\//.test(ref ?? "");
}

function notABranch(head: Head, ref: string): Problem {
	return new Problem({
		title: "A run for a pull request can't sync",
		cause: `HEAD is detached at ${head.sha.slice(0, 7)}, which GitHub made to test a pull request (${ref}). A sync that is built on it would carry that pull request's changes along.`,
		remedy:
			"Nothing was changed on GitHub. Run the sync on `schedule`, `workflow_dispatch` or `push`; to see on a pull request what it would do, set `dry-run: true`; to sync all the same, check out a branch (`ref` of actions/checkout).",
	});
}

function toBranch(ref: string | undefined): string | undefined {
	const heads = "refs/heads/";
	return ref?.startsWith(heads) ? ref.slice(heads.length) : undefined;
}
