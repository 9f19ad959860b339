import type { Head } from "../checkout/git.ts";
import { Problem } from "../lib/problem.ts";
import type { PullRequestOptions } from "../options.ts";
import type { Fingerprints } from "../report/changes-since-last-update.ts";
import { type Applied, apply } from "./apply.ts";
import { baseBranch, type RunRef } from "./base.ts";
import type { GitHub } from "./client.ts";
import { createCommit, type NewCommit } from "./commit.ts";
import type { PublishContext } from "./context.ts";
import { type Desired, decide, type Plan, type Remote } from "./decide.ts";
import { describePlan } from "./describe.ts";
import { explain } from "./explain.ts";
import { contentOf } from "./marker.ts";
import { readRemote } from "./state.ts";

/** What came of the pull request. */
export interface Published {
	readonly operation: Applied["operation"] | "dry-run";
	readonly pullRequest: Pick<Applied, "number" | "url" | "headSha">;
	/** What was done, or in a dry run would be, in one line. */
	readonly message: string;
	readonly warnings: readonly string[];
}

/** What a run has to publish. */
export interface Publication extends Omit<Desired, "title" | "into"> {
	/** The counts that matter, for titles. */
	readonly summary: string;
	/** Whether a finding says: look before merging. */
	readonly hasDanger: boolean;
	/** Whether code that names a model or provider may break. */
	readonly isBreaking: boolean;
	/** What this version tells that the last one did not, as Markdown. */
	readonly since: (last: Fingerprints | null) => string;
	readonly seen: Fingerprints;
}

export type Publisher = (
	publication: Publication,
	head: Head,
	dryRun: boolean,
) => Promise<Published>;

/** Publishes to one repository by one set of options. */
export function publisher(
	github: GitHub,
	options: PullRequestOptions,
	serverUrl: string,
	run: RunRef,
): Publisher {
	return async (
		{ summary, hasDanger, isBreaking, since, seen, ...content },
		head,
		dryRun,
	) => {
		const { owner, repo } = github;
		const { branch } = options;
		const base = baseBranch(options, head, run, dryRun);
		const fill = (template: string) =>
			template.replaceAll("{summary}", () => summary);
		const desired = { ...content, into: base, title: fill(options.title) };
		const { breakingLabel: label } = options;
		const breaking = label === null ? null : { label, isOn: isBreaking };
		const target = { ...options, base, hasDanger, breaking };
		const commit: NewCommit = {
			changes: content.changes,
			content: contentOf(content),
			parent: { sha: head.sha, tree: head.tree },
			message: fill(options.commitMessage),
		};
		const state: string[] = [];
		const context = {
			github,
			desired,
			target,
			commit: once(() => createCommit(github, commit)),
			footnote: (last: Fingerprints | null) => ({
				text: [since(last), reportLink(run.url)].filter(Boolean).join("\n\n"),
				seen,
			}),
			recordState: (said: string) => state.splice(0, state.length, said),
		};
		try {
			return await (dryRun ? preview(context) : readDecideApply(context));
		} catch (error) {
			throw explain(error, { serverUrl, owner, repo, base, branch, state });
		}
	};
}

function reportLink(url: string | undefined): string {
	return url === undefined
		? ""
		: `<sub>The full report is the summary of [the run](${url}) that wrote this, and report.html, a page to search in, which it can keep as an artifact.</sub>`;
}

/** A plan that is made a second time is made of the same commit. */
function once<Result>(make: () => Promise<Result>): () => Promise<Result> {
	let made: Promise<Result> | undefined;
	return () => {
		made ??= make();
		return made;
	};
}

type Job = Omit<PublishContext, "repositoryId">;

async function preview(job: Job): Promise<Published> {
	const { plan } = await readDecide(job, { looksForBranch: false });
	const nowhere = { number: null, url: null, headSha: null };
	return {
		operation: "dry-run",
		pullRequest: nowhere,
		message: describePlan(plan, job.target),
		warnings: [],
	};
}

async function readDecide(
	{ github, desired, target }: Job,
	{ looksForBranch }: { looksForBranch: boolean },
) {
	const { branch, base } = target;
	const content = contentOf(desired);
	const question = { branch, base, content, looksForBranch };
	const { remote, repositoryId } = await readRemote(github, question);
	return { remote, repositoryId, plan: decide(desired, remote) };
}

/** A lost race is read again and decided again, once; after that, somebody else has to have done the work. */
async function readDecideApply(job: Job): Promise<Published> {
	for (const looksForBranch of [false, true]) {
		const { remote, plan, ...read } = await readDecide(job, { looksForBranch });
		const published = await follow(plan, remote, { ...job, ...read });
		if (published !== "lost-race") return published;
	}
	const { remote, plan, ...read } = await readDecide(job, {
		looksForBranch: true,
	});
	if (plan.kind === "none" || plan.kind === "held") {
		const published = await follow(plan, remote, { ...job, ...read });
		if (published !== "lost-race") return published;
	}
	throw new Problem({
		title: "Somebody else keeps moving the branch",
		cause: `\`${job.target.branch}\` changed twice while this run was about to move it.`,
		remedy:
			"Nothing of theirs was overwritten. Give the workflow a `concurrency` group, so that two runs never meet.",
	});
}

async function follow(
	plan: Plan,
	remote: Remote,
	context: PublishContext,
): Promise<Published | "lost-race"> {
	const applied = await apply(plan, context);
	if (applied === "lost-race") return applied;
	if (applied === "queued") {
		const { open } = remote;
		if (open === null) return "lost-race";
		const known: Remote = { ...remote, open: { ...open, isQueued: true } };
		return follow(decide(context.desired, known), known, context);
	}
	const { operation, warnings, ...pullRequest } = applied;
	const said = describePlan(plan, context.target, pullRequest.number);
	return { operation, pullRequest, message: said, warnings };
}
