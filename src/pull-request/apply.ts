import {
	type AutoMergePlan,
	decideAutoMerge,
	disableAutoMerge,
	isKeptOff,
	writeTextAndEnableAutoMerge,
} from "./auto-merge.ts";
import {
	createBranch,
	type LostRace,
	moveBranch,
	readBranchSha,
	type TextOf,
} from "./branch.ts";
import type { GitHub } from "./client.ts";
import { commentClosed, commentHeld } from "./comment.ts";
import type { PublishContext, Target } from "./context.ts";
import type {
	BranchState,
	ClosedPullRequest,
	HeldPlan,
	OpenPullRequest,
	Plan,
} from "./decide.ts";
import { UNDECORATED } from "./decorate.ts";
import { warnIfRefused } from "./explain.ts";
import { finish } from "./finish.ts";
import { isGitHubError } from "./github-errors.ts";
import {
	type Marker,
	markerOf,
	NO_MARKS,
	readFingerprints,
	writeMarks,
	writeSection,
} from "./marker.ts";
import { openPullRequest } from "./open.ts";
import { hasRebuildLabel, REBUILD_LABEL } from "./state.ts";
import { type NewText, type PullRequestText, writeText } from "./text.ts";

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
	plan: Plan | AutoMergePlan,
	context: PublishContext,
): Promise<ApplyResult | LostRace | "queued"> {
	switch (plan.kind) {
		case "none":
			return createResult("none", plan.pull, plan.pull?.head ?? null);
		case "held":
			return applyHeld(plan, context);
		case "create":
			return createPullRequest(plan, context);
		case "rebuild":
			return rebuildBranch(plan.pull, context);
		case "update-text": {
			const { pull, marker, title } = plan;
			const autoMerge = decideAutoMerge(pull, context.target, false);
			const warnings = await updateText(
				context,
				pull,
				marker,
				title,
				autoMerge,
			);
			return createResult("updated", pull, pull.head, warnings);
		}
		case "finish": {
			const { pull } = plan;
			const warnings = await finish(pull, context, finalMarks(context), true);
			return createResult("updated", pull, pull.head, warnings);
		}
		case "auto-merge": {
			const { pull, to } = plan;
			const warnings = await setAutoMerge(pull, to, context, (body) => ({
				body: writeMarks(body, { ...pull.marks, autoMergeOff: to === "off" }),
			}));
			return createResult("updated", pull, pull.head, warnings);
		}
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
	if (
		plan.reason === "merge-queue" ||
		plan.reason === "other-base" ||
		plan.reason === "other-target"
	) {
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
		`A comment on #${pull.number} was`,
		async () => {
			await commentHeld(github, pull, {
				branch: target.branch,
				label: REBUILD_LABEL,
			});
			const marks = { ...pull.marks, closed: null, held: true };
			await writeText(github, pull, (body) => ({
				body: writeMarks(body, marks),
			}));
		},
		"written",
	);
	return createResult("held", pull, null, warnings);
}

async function createPullRequest(
	{ branch, declined }: Extract<Plan, { kind: "create" }>,
	context: PublishContext,
): Promise<ApplyResult | LostRace | "queued"> {
	const { target, recordState } = context;
	const commit =
		branch.kind === "ready"
			? branch.sha
			: await context.commit(earlierCommit(branch, declined));
	const moved = await setBranch(branch, commit, context);
	if (moved !== "moved") return moved;
	recordState({
		text: `The branch \`${target.branch}\` is at ${commit.slice(0, 7)}, with everything on it; no pull request was opened.`,
		isReadyToOpen: true,
	});
	const last = declined?.fingerprints && {
		fingerprints: declined.fingerprints,
		title: `#${declined.number}, which was declined`,
	};
	const opened = await openPullRequest(commit, last ?? null, context);
	if (opened === "lost-race") return opened;
	const { pull } = opened;
	recordState({ text: `Pull request #${pull.number} is open: ${pull.url}` });
	const unfinished = { ...pull, decorated: UNDECORATED, hasAutoMerge: false };
	return createResult("created", pull, commit, [
		...opened.warnings,
		...(await finish(unfinished, context, finalMarks(context), true)),
	]);
}

/** A commit whose files may be the same: GitHub keeps that of a closed pull request as well. */
function earlierCommit(
	branch: BranchState,
	declined: ClosedPullRequest | null,
): string | null {
	if (branch.kind === "branch") return branch.sha;
	return declined?.head ?? null;
}

/** The text of a new pull request that has everything. */
function finalMarks({ target }: PublishContext) {
	const autoMergeOff = isKeptOff(target);
	return (body: string): PullRequestText => ({
		body: writeMarks(body, { ...NO_MARKS, autoMergeOff }),
	});
}

/** Turns auto-merge on or off, and writes the text that says so. */
async function setAutoMerge(
	pull: OpenPullRequest,
	to: "on" | "off",
	{ github, target }: PublishContext,
	newText: NewText,
): Promise<string[]> {
	if (to === "on" && target.autoMerge !== "off") {
		return writeTextAndEnableAutoMerge(github, pull, newText, target.autoMerge);
	}
	await disableAutoMerge(github, pull, newText);
	return [explainOff(pull, target)];
}

function explainOff(
	{ number }: OpenPullRequest,
	{ mergeBlockers }: Target,
): string {
	return `Auto-merge of #${number} was turned off: ${mergeBlockers.join(", ")}. Turn it on by hand when you have looked.`;
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
	text: TextOf | null = null,
): Promise<"moved" | LostRace | "queued"> {
	const { branch } = target;
	try {
		return await moveBranch(github, { branch, from, to, repositoryId, text });
	} catch (error) {
		if (isGitHubError(error, "mergeQueue")) return "queued";
		throw error;
	}
}

async function rebuildBranch(
	pull: OpenPullRequest,
	context: PublishContext,
): Promise<ApplyResult | LostRace | "queued"> {
	const { github, desired, target, recordState } = context;
	const warnings: string[] = [];
	const commit = await context.commit(pull.head);
	const autoMerge = decideAutoMerge(pull, target, true);
	// Before the branch moves: the new content must not be merged.
	if (autoMerge === "off") {
		const marks = { ...pull.marks, autoMergeOff: true };
		await disableAutoMerge(github, pull, (body) => ({
			body: writeMarks(body, marks),
		}));
		const text = explainOff(pull, target);
		recordState({ text });
		warnings.push(text);
	}
	if (pull.head !== commit) {
		const moved = await moveTargetBranch(pull.head, commit, context);
		if (moved !== "moved") return moved;
		recordState({
			text: `The branch of #${pull.number} was moved to ${commit.slice(0, 7)}; the pull request's text is still that of the commit before.`,
		});
	}
	if (hasRebuildLabel(pull.decorated.labels)) {
		warnings.push(
			...(await warnIfRefused(
				`The label \`${REBUILD_LABEL}\` of #${pull.number} was`,
				() => removeLabel(github, pull.number, REBUILD_LABEL),
				"taken off, so the next run rebuilds it again",
			)),
		);
	}
	const marker = markerOf(desired, commit);
	const moved = autoMerge === "off" ? { ...pull, hasAutoMerge: false } : pull;
	warnings.push(
		...(await updateText(context, moved, marker, desired.title, autoMerge)),
	);
	return createResult("updated", pull, commit, warnings);
}

async function removeLabel(
	{ octokit, owner, repo }: GitHub,
	issue_number: number,
	name: string,
): Promise<void> {
	try {
		await octokit.rest.issues.removeLabel({ owner, repo, issue_number, name });
	} catch (error) {
		// It is off already, for example because only the answer to the first try was lost.
		if (!isGitHubError(error, "notFound")) throw error;
	}
}

/** Adds or removes the label for breaking changes, if it is not as it should be. */
async function setBreakingLabel(
	{ number, decorated: { labels } }: OpenPullRequest,
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
		`The label \`${label}\` of #${number} was`,
		request,
		isOn ? "set" : "taken off",
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
	const { number, head } = pull;
	const warnings: string[] = [];
	const markClosed = (keepsBranch: boolean) =>
		writeMarks(pull.body, {
			...pull.marks,
			closed: { head, keepsBranch },
			held: false,
		});
	try {
		const body = markClosed(false);
		const text = body === pull.body ? null : { pull, body };
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
		...(await warnIfRefused(
			`A comment on #${number} was`,
			() => commentClosed(github, pull, target.base),
			"written",
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

/**
 * Writes text and title, last of all: as long as they are about an earlier commit, the next run knows that something is
 * left to do.
 */
async function updateText(
	context: PublishContext,
	pull: OpenPullRequest,
	marker: Marker,
	title: string,
	autoMerge: ReturnType<typeof decideAutoMerge>,
): Promise<readonly string[]> {
	const { github, desired, asides } = context;
	const fingerprints = readFingerprints(pull.body);
	const last = fingerprints && {
		fingerprints,
		title: "the last version of this pull request",
	};
	const autoMergeOff =
		autoMerge === "leave" ? pull.marks.autoMergeOff : autoMerge === "off";
	const newText = (body: string) => ({
		body: writeMarks(
			writeSection(body, desired.body, marker, asides?.(last) ?? null),
			{ ...NO_MARKS, autoMergeOff },
		),
		...(title !== pull.title && { title }),
	});
	if (pull.marks.unfinished) return finish(pull, context, newText);
	const warnings = await setBreakingLabel(pull, context);
	// A rebuild has turned it off already.
	const isDone = autoMerge === "off" && !pull.hasAutoMerge;
	if (autoMerge === "leave" || isDone) {
		await writeText(github, pull, newText);
	} else {
		warnings.push(...(await setAutoMerge(pull, autoMerge, context, newText)));
	}
	return warnings;
}
