import type { Head } from "../checkout/git.ts";
import { memoByTicks, NO_TICKS, type Ticks } from "../decisions/ticks.ts";
import { Problem } from "../lib/problem.ts";
import type { PullRequestOptions } from "../options.ts";
import type {
	Fingerprints,
	LastVersion,
} from "../report/changes-since-last-update.ts";
import { type ApplyResult, applyPlan } from "./apply.ts";
import { type AutoMergePlan, decideAutoMerge } from "./auto-merge.ts";
import { findBaseBranch, type WorkflowRun } from "./base-branch.ts";
import type { GitHub } from "./client.ts";
import { type CommitChanges, createCommit, type NewCommit } from "./commit.ts";
import type { PublishContext, Target } from "./context.ts";
import { type Desired, decide, type Plan, type Remote } from "./decide.ts";
import { describePlan } from "./describe-plan.ts";
import { explainError, type VisibleState } from "./explain.ts";
import { contentOf, isSameContent } from "./marker.ts";
import { listPullRequests, readRemote } from "./state.ts";

/** The result of publishing. */
export interface Published {
	/** What was carried out of what people ticked. */
	readonly ticks: Ticks;
	readonly operation: ApplyResult["operation"] | "dry-run";
	readonly pullRequest: Pick<ApplyResult, "number" | "url" | "headSha">;
	/** What was done, or in a dry run would be done, in one line. */
	readonly message: string;
	readonly warnings: readonly string[];
}

/** What a run has to publish. */
export interface Publication extends Omit<Desired, "title" | "baseBranch"> {
	readonly changes: CommitChanges;
	/** Why this must not be published, unless the open pull request has the same content already; null: nothing. */
	readonly refusal: Problem | null;
	/** The most important counts, for the titles of pull request and commit. */
	readonly summary: string;
	/** Why nobody should merge this without looking; empty: nothing. */
	readonly mergeBlockers: readonly string[];
	/** Whether code that uses the catalog may break. */
	readonly isBreaking: boolean;
	/** The body with what is new since the last version, in asides. */
	readonly bodySince: (last: LastVersion | null) => string;
	/** What this version reports. */
	readonly fingerprints: Fingerprints;
}

/**
 * Brings the pull request up to date; in a dry run, only says how.
 * @param prepare makes what to publish from what people ticked in the open pull request
 * @param head the checked-out commit, which the branch is built on
 * @throws {Problem} for every refusal of GitHub that stops the run
 */
export type Publisher = (
	prepare: (ticks: Ticks) => Promise<Publication>,
	head: Head,
	dryRun: boolean,
) => Promise<Published>;

/**
 * A publisher for one repository.
 * @param serverUrl GitHub's web address, e.g. `https://github.com`
 */
export function publisher(
	github: GitHub,
	options: PullRequestOptions,
	serverUrl: string,
	run: WorkflowRun,
): Publisher {
	return async (prepare, head, dryRun) => {
		const { owner, repo } = github;
		const { branch } = options;
		const base = findBaseBranch(options, head, run, dryRun);
		let state: VisibleState | null = null;
		const contextOf = (publication: Publication): NewContext => {
			const { refusal, summary, mergeBlockers, isBreaking, ...rest } =
				publication;
			const { bodySince, fingerprints, ...content } = rest;
			const fillTemplate = (template: string) =>
				template.replaceAll("{summary}", () => summary);
			const { breakingLabel: label } = options;
			const breaking = label === null ? null : { label, isOn: isBreaking };
			const commit: NewCommit = {
				changes: content.changes,
				content: contentOf(content),
				parent: { sha: head.sha, tree: head.tree },
				message: fillTemplate(options.commitMessage),
			};
			return {
				refusal,
				desired: {
					...content,
					baseBranch: base,
					title: fillTemplate(options.title),
				},
				target: { ...options, base, mergeBlockers, breaking },
				commit: once((earlier) => createCommit(github, commit, earlier)),
				asides: (last: LastVersion | null) => ({
					body: bodySince(last),
					footnote: reportLink(run.url),
					fingerprints,
				}),
				recordState: (latest: VisibleState) => {
					state = latest;
				},
			};
		};
		const contextFor = memoByTicks(async (ticks) =>
			contextOf(await prepare(ticks)),
		);
		try {
			return await (dryRun ? describeDryRun : publishContent)(
				(looksForBranch) =>
					readAndDecide(github, branch, contextFor, looksForBranch),
			);
		} catch (error) {
			throw explainError(error, {
				serverUrl,
				owner,
				repo,
				base,
				branch,
				state,
			});
		}
	};
}

function reportLink(url: string | undefined): string {
	return url === undefined
		? ""
		: `<sub>The full report is the summary of [the run](${url}) that wrote this, and report.html, a page to search in, which it can keep as an artifact.</sub>`;
}

/** A function that makes its result at the first call only: a second plan uses the same commit. */
function once<Given, Result>(
	make: (given: Given) => Promise<Result>,
): (given: Given) => Promise<Result> {
	let made: Promise<Result> | undefined;
	return (given) => {
		made ??= make(given);
		return made;
	};
}

/** The context of a run before it has read anything. */
type NewContext = Omit<PublishContext, "github" | "repositoryId" | "ticks"> &
	Pick<Publication, "refusal">;

type ContextFor = (ticks: Ticks) => Promise<NewContext>;

type Read = (looksForBranch: boolean) => ReturnType<typeof readAndDecide>;

async function describeDryRun(read: Read): Promise<Published> {
	const { plan, context } = await read(false);
	return {
		ticks: context.ticks,
		operation: "dry-run",
		pullRequest: { number: null, url: null, headSha: null },
		message: describePlan(plan, context),
		warnings: [],
	};
}

async function readAndDecide(
	asNamed: GitHub,
	branch: string,
	contextFor: ContextFor,
	looksForBranch: boolean,
) {
	const listing = listPullRequests(asNamed, branch);
	// The local files are written while GitHub answers. If that fails, it matters more.
	listing.catch(() => {});
	const undecided = await contextFor(NO_TICKS);
	const { base } = undecided.target;
	const content = contentOf(undecided.desired);
	const query = { branch, base, content, looksForBranch };
	const { remote, github, repositoryId } = await readRemote(
		asNamed,
		query,
		await listing,
	);
	const { open } = remote;
	// What is ticked in a pull request that has to be left alone waits.
	const isHeld = decide(undecided.desired, remote).kind === "held";
	const ticks = isHeld ? NO_TICKS : decisive(open?.ticks ?? NO_TICKS);
	const context = {
		...(await contextFor(ticks)),
		ticks,
		github,
		repositoryId,
	};
	const { desired, refusal, target } = context;
	const carried = open?.content ?? null;
	const isCarried = carried !== null && isSameContent(carried, desired);
	if (refusal !== null && !isCarried) throw refusal;
	return { remote, context, plan: decidePlan(desired, remote, target) };
}

/** The ticks that change what is published. */
function decisive(ticks: Ticks): Ticks {
	return new Set([...ticks].filter((name) => name !== "rebuild"));
}

/** The conditions of auto-merge are decided again in every run, also if everything else stays as it is. */
function decidePlan(
	desired: Desired,
	remote: Remote,
	target: Target,
): Plan | AutoMergePlan {
	const plan = decide(desired, remote);
	if (plan.kind !== "none" || plan.pull === null) return plan;
	const to = decideAutoMerge(plan.pull, target, false);
	return to === "leave" ? plan : { kind: "auto-merge", pull: plan.pull, to };
}

/** After a lost race it reads and decides once more. If that race is lost too, somebody else must have done the work. */
async function publishContent(read: Read): Promise<Published> {
	for (const looksForBranch of [false, true]) {
		const { plan, remote, context } = await read(looksForBranch);
		const published = await carryOut(plan, remote, context);
		if (published !== "lost-race") return published;
	}
	const { remote, plan, context } = await read(true);
	if (plan.kind === "none" || plan.kind === "held") {
		const published = await carryOut(plan, remote, context);
		if (published !== "lost-race") return published;
	}
	throw new Problem({
		title: "Somebody else keeps moving the branch",
		cause: `\`${context.target.branch}\` changed twice while this run was about to move it.`,
		remedy:
			"Nothing of theirs was overwritten. Give the workflow a `concurrency` group, so that two runs never meet.",
	});
}

/** Applies the plan. If the pull request turns out to wait in a merge queue, decides again with that. */
async function carryOut(
	plan: Plan | AutoMergePlan,
	remote: Remote,
	context: PublishContext,
): Promise<Published | "lost-race"> {
	const applied = await applyPlan(plan, context);
	if (applied === "lost-race") return applied;
	if (applied === "queued") {
		const { open } = remote;
		if (open === null) return "lost-race";
		const queued: Remote = { ...remote, open: { ...open, isQueued: true } };
		const { desired, target } = context;
		return carryOut(decidePlan(desired, queued, target), queued, context);
	}
	const { operation, warnings, ...pullRequest } = applied;
	const message = describePlan(plan, context, pullRequest.number);
	return { ticks: context.ticks, operation, pullRequest, message, warnings };
}
