import type { Head } from "../checkout/git.ts";
import { Problem } from "../lib/problem.ts";
import type { PullRequestOptions } from "../options.ts";

/** What the workflow run says of the branch that it runs on, for checkouts whose HEAD is detached. */
export interface RunRef {
	/** `GITHUB_REF`, e.g. `refs/heads/main`. */
	readonly ref: string | undefined;
	/** `GITHUB_BASE_REF`, on `pull_request` events only. */
	readonly baseRef: string | undefined;
	/** `GITHUB_REPOSITORY`: the run's own, which may be another than the one that gets the pull request. */
	readonly repository: string | undefined;
	/** The page of the run. */
	readonly url?: string | undefined;
}

/**
 * The branch that the pull request goes into.
 * @throws {Problem} where it is not known, or what is checked out does not belong to it
 */
export function baseBranch(
	options: Pick<PullRequestOptions, "base" | "branch" | "owner" | "repo">,
	head: Head,
	run: RunRef,
	dryRun: boolean,
): string {
	const ref = refOf(options, run);
	if (head.branch === null && isTemporary(ref)) {
		// A dry run changes nothing, so that it may show on a pull request what a sync would do.
		const base = options.base ?? run.baseRef;
		if (dryRun && base) return base;
		throw notABranch(head, ref);
	}
	const found = options.base ?? head.branch ?? branchOf(ref);
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

/** The run's ref, where the run is one of the repository that gets the pull request. */
function refOf(
	{ owner, repo }: Pick<PullRequestOptions, "owner" | "repo">,
	{ ref, repository }: RunRef,
): string | undefined {
	const isElsewhere =
		repository !== undefined &&
		repository.toLowerCase() !== `${owner}/${repo}`.toLowerCase();
	return isElsewhere ? undefined : ref;
}

/** The merge of a pull request into its base: nobody's branch, and what it brings must not come with the catalog. */
function isTemporary(ref: string | undefined): ref is string {
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

function branchOf(ref: string | undefined): string | undefined {
	const heads = "refs/heads/";
	return ref?.startsWith(heads) ? ref.slice(heads.length) : undefined;
}
