import { disableAutoMerge, enableAutoMerge } from "./auto-merge.ts";
import {
	createBranch,
	type LostRace,
	moveBranch,
	type PullRequestText,
	readBranchSha,
} from "./branch.ts";
import type { GitHub } from "./client.ts";
import { commentClosed, commentHeld } from "./comment.ts";
import type { PublishContext, Target } from "./context.ts";
import type { BranchState, HeldPlan, OpenPullRequest, Plan } from "./decide.ts";
import { decorate, type PullRequestRef } from "./decorate.ts";
import { asSentence } from "./explain.ts";
import { isGitHubError, readRefusal } from "./github-errors.ts";
import {
	contentOf,
	type Marker,
	type Marks,
	readFingerprints,
	writeMarks,
	writeSection,
} from "./marker.ts";
import { openPullRequest } from "./open.ts";
import { REBUILD_LABEL } from "./state.ts";

/** The result of a plan that was carried out. */
export interface ApplyResult {
	readonly operation: "created" | "updated" | "closed" | "held" | "none";
	readonly number: number | null;
	readonly url: string | null;
	/** SHA at the branch's head; null where the branch does not exist, or has commits of others. */
	readonly headSha: string | null;
	/** What could not be done, though the pull request is as planned: what, why, and the way out. */
	readonly warnings: readonly string[];
}

/**
 * Carries the plan out and does nothing else.
 * @returns `lost-race` where the branch changed since it was read; `queued` where GitHub does not move the branch,
 * because its pull request waits in a merge queue
 * @throws GitHub's refusals
 */
export async function applyPlan(
	plan: Plan,
	context: PublishContext,
): Promise<ApplyResult | LostRace | "queued"> {
	switch (plan.kind) {
		case "none":
			return createResult("none", plan.pull, plan.pull?.head ?? null);
		case "held":
			return applyHeld(plan, context);
		case "create":
			return createPullRequest(plan.branch, context);
		case "rebuild":
			return rebuildBranch(plan.pull, context);
		case "update-text":
			await updateText(context, plan.pull, plan.marker, plan.pull.title);
			return createResult(
				"updated",
				plan.pull,
				plan.pull.head,
				await setBreakingLabel(plan.pull, context),
			);
		case "close":
			return closePullRequest(plan.pull, context);
		default:
			return plan satisfies never;
	}
}

function createResult(
	operation: ApplyResult["operation"],
	pull: { readonly number: number; readonly url: string } | null,
	headSha: string | null,
	warnings: readonly string[] = [],
): ApplyResult {
	return {
		operation,
		number: pull?.number ?? null,
		url: pull?.url ?? null,
		headSha,
		warnings,
	};
}

/** Leaves the branch alone. Commits of others get one comment, in the first run that sees them. */
async function applyHeld(
	plan: HeldPlan,
	{ github, target }: PublishContext,
): Promise<ApplyResult> {
	if (plan.reason === "merge-queue" || plan.reason === "other-base") {
		return createResult(
			"held",
			plan.pull,
			plan.pull.isOurs ? plan.pull.head : null,
		);
	}
	if (plan.reason === "declined" || plan.pull === null) {
		return createResult("held", plan.pull, null);
	}
	const { pull } = plan;
	if (pull.marks.held) return createResult("held", pull, null);
	const warnings = await warnIfRefused(
		`#${pull.number} could not be commented on`,
		async () => {
			await commentHeld(github, pull, {
				branch: target.branch,
				label: REBUILD_LABEL,
			});
			await updateMarks(github, pull, { closed: null, held: true });
		},
	);
	return createResult("held", pull, null, warnings);
}

async function updateMarks(
	{ octokit, owner, repo }: GitHub,
	{ number, body }: OpenPullRequest,
	marks: Marks,
): Promise<void> {
	await octokit.rest.pulls.update({
		owner,
		repo,
		pull_number: number,
		body: writeMarks(body, marks),
	});
}

async function createPullRequest(
	branch: BranchState,
	context: PublishContext,
): Promise<ApplyResult | LostRace | "queued"> {
	const { github, target, recordState } = context;
	const commit = branch.kind === "ready" ? branch.sha : await context.commit();
	const moved = await setBranch(branch, commit, context);
	if (moved !== "moved") return moved;
	recordState({
		text: `The branch \`${target.branch}\` is at ${commit.slice(0, 7)}, with everything on it; no pull request was opened.`,
		isReadyToOpen: true,
	});
	const opened = await openPullRequest(commit, context);
	if (opened === "lost-race") return opened;
	const { pull } = opened;
	recordState({ text: `Pull request #${pull.number} is open: ${pull.url}` });
	return createResult("created", pull, commit, [
		...opened.warnings,
		...(await decorate(github, pull, addBreakingLabel(target))),
		...(await turnOnAutoMerge(pull, context)),
	]);
}

/** Creates the branch at the commit, or moves it there. */
async function setBranch(
	before: BranchState,
	commit: string,
	context: PublishContext,
): Promise<"moved" | LostRace | "queued"> {
	const { github, target } = context;
	switch (before.kind) {
		case "ready":
			return "moved";
		case "branch":
			return before.sha === commit
				? "moved"
				: moveTargetBranch(before.sha, commit, context);
		case "none":
		case "unknown": {
			if (await createBranch(github, target.branch, commit)) return "moved";
			if (before.kind === "unknown" && before.replaceable !== null) {
				return moveTargetBranch(before.replaceable, commit, context);
			}
			// If only GitHub's answer was lost, the branch is where it should be.
			return (await readBranchSha(github, target.branch)) === commit
				? "moved"
				: "lost-race";
		}
		default:
			return before satisfies never;
	}
}

/** Moves the branch; with `to` null, deletes it. `text` is written in the same request. */
async function moveTargetBranch(
	from: string,
	to: string | null,
	{ github, target, repositoryId }: PublishContext,
	text: PullRequestText | null = null,
): Promise<"moved" | LostRace | "queued"> {
	const { branch } = target;
	try {
		return await moveBranch(github, { branch, from, to, repositoryId, text });
	} catch (error) {
		if (isGitHubError(error, "mergeQueue")) return "queued";
		throw error;
	}
}

async function turnOnAutoMerge(
	pull: PullRequestRef,
	{ github, target }: PublishContext,
): Promise<string[]> {
	if (target.autoMerge === "off") return [];
	return target.hasDanger
		? [
				"Auto-merge was not turned on: a finding of this run says to look before merging. Turn it on by hand when you have.",
			]
		: enableAutoMerge(github, pull, target.autoMerge);
}

async function rebuildBranch(
	pull: OpenPullRequest,
	context: PublishContext,
): Promise<ApplyResult | LostRace | "queued"> {
	const { github, desired, target, recordState } = context;
	const warnings: string[] = [];
	const commit = await context.commit();
	if (target.hasDanger && pull.hasAutoMerge) {
		await disableAutoMerge(github, pull.nodeId);
		const text = `Auto-merge of #${pull.number} was turned off, since a finding of this run says to look before merging.`;
		recordState({ text });
		warnings.push(`${text} Turn it on again when you have.`);
	}
	if (pull.head !== commit) {
		const moved = await moveTargetBranch(pull.head, commit, context);
		if (moved !== "moved") return moved;
		recordState({
			text: `The branch of #${pull.number} was moved to ${commit.slice(0, 7)}; the pull request's text is still that of the commit before.`,
		});
	}
	const marker = { ...contentOf(desired), commit };
	await updateText(context, pull, marker, desired.title);
	warnings.push(...(await setBreakingLabel(pull, context)));
	if (pull.isRebuildRequested) {
		warnings.push(
			...(await warnIfRefused(
				`The label \`${REBUILD_LABEL}\` could not be taken off #${pull.number}, so that the next run rebuilds it again`,
				() => removeLabel(github, pull.number, REBUILD_LABEL),
			)),
		);
	}
	return createResult("updated", pull, commit, warnings);
}

async function removeLabel(
	{ octokit, owner, repo }: GitHub,
	issue_number: number,
	name: string,
): Promise<void> {
	await octokit.rest.issues.removeLabel({ owner, repo, issue_number, name });
}

/** A new pull request gets the label together with the others. */
function addBreakingLabel(target: Target): Target {
	const { labels, breaking } = target;
	return breaking?.isOn
		? { ...target, labels: [...labels, breaking.label] }
		: target;
}

/** Adds or removes the label for breaking changes, if it is not as it should be. */
async function setBreakingLabel(
	{ number, labels }: OpenPullRequest,
	{ github, target: { breaking } }: PublishContext,
): Promise<string[]> {
	if (breaking === null) return [];
	const { octokit, owner, repo } = github;
	const { label, isOn } = breaking;
	const hasLabel = labels.some(
		(name) => name.toLowerCase() === label.toLowerCase(),
	);
	if (hasLabel === isOn) return [];
	const request = isOn
		? () =>
				octokit.rest.issues.addLabels({
					owner,
					repo,
					issue_number: number,
					labels: [label],
				})
		: () => removeLabel(github, number, label);
	return warnIfRefused(
		`The label \`${label}\` could not be put on #${number} or taken off it`,
		request,
	);
}

/**
 * Deletes the branch, which closes the pull request. If a rule protects the branch, closes the pull request only. The
 * mark that we close it is written first: even if the rest fails, the next run does not think that people declined it.
 */
async function closePullRequest(
	pull: OpenPullRequest,
	context: PublishContext,
): Promise<ApplyResult | LostRace | "queued"> {
	const { github, target, recordState } = context;
	const { number, nodeId, head } = pull;
	const warnings: string[] = [];
	const markClosed = (keepsBranch: boolean) =>
		writeMarks(pull.body, { closed: { head, keepsBranch }, held: false });
	try {
		const body = markClosed(false);
		const text = body === pull.body ? null : { number, nodeId, body };
		const moved = await moveTargetBranch(head, null, context, text);
		if (moved !== "moved") return moved;
	} catch (error) {
		if (!isGitHubError(error, "branchRule")) throw error;
		await closeWithoutDeleting(github, number, markClosed(true));
		warnings.push(
			`The branch \`${target.branch}\` could not be deleted: a rule of the repository keeps it. Delete it by hand, or exempt it under Settings > Rules.`,
		);
	}
	recordState({ text: `Pull request #${number} is closed.` });
	warnings.push(
		...(await warnIfRefused(`#${number} could not be commented on`, () =>
			commentClosed(github, pull, target.base),
		)),
	);
	return createResult("closed", pull, null, warnings);
}

async function closeWithoutDeleting(
	{ octokit, owner, repo }: GitHub,
	pull_number: number,
	body: string,
): Promise<void> {
	await octokit.rest.pulls.update({
		owner,
		repo,
		pull_number,
		state: "closed",
		body,
	});
}

async function updateText(
	{ github: { octokit, owner, repo }, desired, asides }: PublishContext,
	pull: OpenPullRequest,
	marker: Marker,
	title: string,
): Promise<void> {
	const fingerprints = readFingerprints(pull.body);
	const last = fingerprints && {
		fingerprints,
		title: "the last version of this pull request",
	};
	await octokit.rest.pulls.update({
		owner,
		repo,
		pull_number: pull.number,
		body: writeSection(pull.body, desired.body, marker, asides?.(last) ?? null),
		...(title !== pull.title && { title }),
	});
}

/**
 * Makes a request that the run does not depend on.
 * @returns a warning where GitHub refuses it; else nothing
 */
async function warnIfRefused(
	what: string,
	request: () => Promise<unknown>,
): Promise<string[]> {
	try {
		await request();
		return [];
	} catch (error) {
		const { message } = readRefusal(error);
		const remedy = isGitHubError(error, "conversationLocked")
			? "The log says the same."
			: "The job needs `pull-requests: write`.";
		return [`${what}: ${asSentence(message)} ${remedy}`];
	}
}
