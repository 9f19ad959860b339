import type { Head } from "../checkout/git.ts";
import type { PullRequestOptions } from "../options.ts";
import { Problem } from "../problem.ts";
import { type Applied, apply, type Target } from "./apply.ts";
import type { GitHub } from "./client.ts";
import { type Desired, decide, type Plan } from "./decide.ts";
import { explain, type Place } from "./explain.ts";
import { readRemote } from "./state.ts";

/** What came of the pull request. */
export interface Published {
	readonly operation: Applied["operation"] | "dry-run";
	readonly pullRequest: Pick<Applied, "number" | "url" | "headSha">;
	/** What was done, or in a dry run would be, in one line. */
	readonly said: string;
	readonly warnings: readonly string[];
}

/** @param summary the counts that matter, for titles */
export type Publisher = (
	content: Omit<Desired, "title">,
	summary: string,
	head: Head,
	dryRun: boolean,
) => Promise<Published>;

/** What the workflow run says of the branch that it runs on, for checkouts whose HEAD is detached. */
export interface RunRef {
	/** `GITHUB_REF`, e.g. `refs/heads/main`. */
	readonly ref: string | undefined;
	/** `GITHUB_BASE_REF`, on `pull_request` events only. */
	readonly baseRef: string | undefined;
}

/** Publishes to one repository by one set of options. */
export function publisher(
	github: GitHub,
	options: PullRequestOptions,
	serverUrl: string,
	run: RunRef,
): Publisher {
	return async (content, summary, head, dryRun) => {
		const base = baseBranch(options, head, run, dryRun);
		const fill = (template: string) =>
			template.replaceAll("{summary}", summary);
		const desired: Desired = { ...content, title: fill(options.title) };
		const target: Target = {
			...options,
			base,
			parent: { sha: head.sha, tree: head.tree },
			commitMessage: fill(options.commitMessage),
		};
		const { owner, repo } = github;
		const place: Place = {
			serverUrl,
			owner,
			repo,
			base,
			branch: target.branch,
		};
		try {
			return await readDecideApply(github, desired, target, dryRun);
		} catch (error) {
			throw explain(error, place);
		}
	};
}

/** A lost race is read again and decided again, once. */
async function readDecideApply(
	github: GitHub,
	desired: Desired,
	target: Target,
	dryRun: boolean,
): Promise<Published> {
	for (const isSecondTry of [false, true]) {
		const remote = await readRemote(github, target.branch, isSecondTry);
		const plan = decide(desired, remote);
		const said = describePlan(plan);
		if (dryRun)
			return { operation: "dry-run", pullRequest: NOWHERE, said, warnings: [] };
		const applied = await apply(github, plan, desired, target);
		if (applied === "lost-race") continue;
		const { operation, warnings, ...pullRequest } = applied;
		return { operation, pullRequest, said, warnings };
	}
	throw new Problem({
		title: "Somebody else keeps moving the branch",
		cause: `\`${target.branch}\` changed twice while this run was about to move it.`,
		remedy:
			"Nothing of theirs was overwritten. Give the workflow a `concurrency` group, so that two runs never meet.",
	});
}

const NOWHERE = { number: null, url: null, headSha: null };

function baseBranch(
	{ base, branch }: PullRequestOptions,
	head: Head,
	{ ref, baseRef }: RunRef,
	dryRun: boolean,
): string {
	const fromRun = ref?.startsWith("refs/heads/")
		? ref.slice("refs/heads/".length)
		: dryRun
			? baseRef
			: undefined;
	const found = base ?? head.branch ?? fromRun;
	if (found === undefined || found === "") {
		throw new Problem({
			title: "The pull request's base is not known",
			cause: `HEAD is detached at ${head.sha.slice(0, 7)}${ref === undefined ? "" : `, and the run is for ${ref}, which is no branch`}.`,
			remedy:
				"Nothing was changed on GitHub. Check out a branch (`ref` of actions/checkout) or name one with `base`; on `pull_request` events, use `dry-run: true`.",
		});
	}
	if (found === branch) {
		throw new Problem({
			title: "The pull request's base and branch are the same",
			cause: `Both are \`${branch}\`.`,
			remedy:
				"Nothing was changed on GitHub. Check out the branch that the catalog should be merged into, or name it with `base`.",
		});
	}
	return found;
}

/** The plan in one line, for logs and dry runs. */
function describePlan(plan: Plan): string {
	switch (plan.kind) {
		case "none":
			return plan.pull
				? `Pull request #${plan.pull.number} is up to date.`
				: "Nothing to do: the repository has this catalog.";
		case "create":
			return "Open a pull request.";
		case "rebuild":
			return `Update pull request #${plan.pull.number}: its content changed.`;
		case "retext":
			return `Update the text of pull request #${plan.pull.number}.`;
		case "close":
			return `Close pull request #${plan.pull.number}: its base has all that it would change.`;
		case "held":
			if (plan.reason === "declined") {
				return `Held: #${plan.number} with this very content was closed without merging. A new pull request comes when the content differs; to have this one after all, reopen #${plan.number}.`;
			}
			return plan.pull
				? `Held: the branch of #${plan.pull.number} carries commits of others, which would be lost. Merge it, or delete the branch to start over.`
				: "Held: the branch carries commits of others, which would be lost. Delete the branch to start over, or name another with `branch`.";
		default:
			return plan satisfies never;
	}
}
