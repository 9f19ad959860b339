import { messageOf } from "../lib/problem.ts";
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
import {
	contentOf,
	type Marker,
	type Marks,
	readSeen,
	writeMarks,
	writeSection,
} from "./marker.ts";
import { openPullRequest } from "./open.ts";
import { isQueueLock, RULE } from "./refusal.ts";
import { REBUILD_LABEL } from "./state.ts";

export interface Applied {
	readonly operation: "created" | "updated" | "closed" | "held" | "none";
	readonly number: number | null;
	readonly url: string | null;
	/** The branch's commit; null where there is no branch (any more), or it is not ours. */
	readonly headSha: string | null;
	/** What did not work out, though the pull request stands. */
	readonly warnings: readonly string[];
}

/** Does what the plan says and nothing else. */
export async function apply(
	plan: Plan,
	context: PublishContext,
): Promise<Applied | LostRace | "queued"> {
	switch (plan.kind) {
		case "none":
			return done("none", plan.pull, plan.pull?.head ?? null);
		case "held":
			return hold(plan, context);
		case "create":
			return create(plan.place, context);
		case "rebuild":
			return rebuild(plan.pull, context);
		case "update-text":
			await setText(context, plan.pull, plan.marker, plan.pull.title);
			return done(
				"updated",
				plan.pull,
				plan.pull.head,
				await setBreakingLabel(plan.pull, context),
			);
		case "close":
			return close(plan.pull, context);
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

async function hold(
	plan: HeldPlan,
	{ github, target }: PublishContext,
): Promise<Applied> {
	if (plan.reason === "merge-queue" || plan.reason === "other-base") {
		return done("held", plan.pull, plan.pull.isOurs ? plan.pull.head : null);
	}
	if (plan.reason === "declined" || plan.pull === null) {
		return done("held", plan.pull, null);
	}
	const { pull } = plan;
	if (pull.marks.held) return done("held", pull, null);
	const said = { branch: target.branch, label: REBUILD_LABEL };
	const warnings = await unlessRefused(
		`#${pull.number} could not be commented on`,
		async () => {
			await commentHeld(github, pull, said);
			await setMarks(github, pull, { closed: null, held: true });
		},
	);
	return done("held", pull, null, warnings);
}

async function setMarks(
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

async function create(
	place: BranchState,
	context: PublishContext,
): Promise<Applied | LostRace | "queued"> {
	const { github, target, recordState } = context;
	const commit = place.kind === "ready" ? place.sha : await context.commit();
	const placed = await placeBranch(place, commit, context);
	if (placed !== "moved") return placed;
	recordState(
		`The branch \`${target.branch}\` is at ${commit.slice(0, 7)}, with everything on it; no pull request was opened.`,
	);
	const opened = await openPullRequest(commit, context);
	if (opened === "lost-race") return opened;
	const { pull } = opened;
	recordState(`Pull request #${pull.number} is open: ${pull.url}`);
	return done("created", pull, commit, [
		...opened.warnings,
		...(await decorate(github, pull, withBreakingLabel(target))),
		...(await turnOnAutoMerge(pull, context)),
	]);
}

/** Brings the branch to the commit, from wherever it was before. */
async function placeBranch(
	place: BranchState,
	commit: string,
	context: PublishContext,
): Promise<"moved" | LostRace | "queued"> {
	const { github, target } = context;
	switch (place.kind) {
		case "ready":
			return "moved";
		case "branch":
			return place.sha === commit ? "moved" : move(place.sha, commit, context);
		case "none":
		case "unknown": {
			if (await createBranch(github, target.branch, commit)) return "moved";
			return place.kind === "unknown" && place.existingBranch !== null
				? move(place.existingBranch, commit, context)
				: // After an answer that was lost on the way, the branch is where it should be.
					(await readBranchSha(github, target.branch)) === commit
					? "moved"
					: "lost-race";
		}
		default:
			return place satisfies never;
	}
}

async function move(
	from: string,
	to: string | null,
	{ github, target, repositoryId }: PublishContext,
	text: PullRequestText | null = null,
): Promise<"moved" | LostRace | "queued"> {
	const { branch } = target;
	try {
		return await moveBranch(github, { branch, from, to, repositoryId, text });
	} catch (error) {
		if (isQueueLock(error)) return "queued";
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

async function rebuild(
	pull: OpenPullRequest,
	context: PublishContext,
): Promise<Applied | LostRace | "queued"> {
	const { github, desired, target, recordState } = context;
	const warnings: string[] = [];
	const commit = await context.commit();
	if (target.hasDanger && pull.hasAutoMerge) {
		await disableAutoMerge(github, pull.nodeId);
		const said = `Auto-merge of #${pull.number} was turned off, since a finding of this run says to look before merging.`;
		recordState(said);
		warnings.push(`${said} Turn it on again when you have.`);
	}
	if (pull.head !== commit) {
		const moved = await move(pull.head, commit, context);
		if (moved !== "moved") return moved;
		recordState(
			`The branch of #${pull.number} was moved to ${commit.slice(0, 7)}; the pull request's text is still that of the commit before.`,
		);
	}
	const marker = { ...contentOf(desired), commit };
	await setText(context, pull, marker, desired.title);
	warnings.push(...(await setBreakingLabel(pull, context)));
	if (pull.isHandedBack) {
		warnings.push(
			...(await unlessRefused(
				`The label \`${REBUILD_LABEL}\` could not be taken off #${pull.number}, so that the next run rebuilds it again`,
				() => takeLabelOff(github, pull.number, REBUILD_LABEL),
			)),
		);
	}
	return done("updated", pull, commit, warnings);
}

async function takeLabelOff(
	{ octokit, owner, repo }: GitHub,
	issue_number: number,
	name: string,
): Promise<void> {
	await octokit.rest.issues.removeLabel({ owner, repo, issue_number, name });
}

function withBreakingLabel({ labels, breaking, ...target }: Target): Target {
	return {
		...target,
		breaking: breaking,
		labels: breaking?.isOn ? [...labels, breaking.label] : labels,
	};
}

/** Puts the label that goes with the content on, or takes it off, where it is not as it should be. */
async function setBreakingLabel(
	{ number, labels }: OpenPullRequest,
	{ github, target: { breaking } }: PublishContext,
): Promise<string[]> {
	if (breaking === null) return [];
	const { octokit, owner, repo } = github;
	const { label, isOn } = breaking;
	const isThere = labels.some(
		(name) => name.toLowerCase() === label.toLowerCase(),
	);
	if (isThere === isOn) return [];
	const change = isOn
		? () =>
				octokit.rest.issues.addLabels({
					owner,
					repo,
					issue_number: number,
					labels: [label],
				})
		: () => takeLabelOff(github, number, label);
	return unlessRefused(
		`The label \`${label}\` could not be put on #${number} or taken off it`,
		change,
	);
}

/**
 * Deleting its branch closes a pull request. Where a rule keeps the branch, the pull request is closed by itself. That
 * it is us who close it is written first: whatever becomes of the rest, it is not taken for declined.
 */
async function close(
	pull: OpenPullRequest,
	context: PublishContext,
): Promise<Applied | LostRace | "queued"> {
	const { github, target, recordState } = context;
	const { number, nodeId, head } = pull;
	const warnings: string[] = [];
	const marked = (keepsBranch: boolean) =>
		writeMarks(pull.body, { closed: { head, keepsBranch }, held: false });
	try {
		const body = marked(false);
		const text = body === pull.body ? null : { number, nodeId, body };
		const moved = await move(head, null, context, text);
		if (moved !== "moved") return moved;
	} catch (error) {
		if (!(error instanceof Error && RULE.test(error.message))) throw error;
		await closeByItself(github, number, marked(true));
		warnings.push(
			`The branch \`${target.branch}\` could not be deleted: a rule of the repository keeps it. Delete it by hand, or exempt it under Settings > Rules.`,
		);
	}
	recordState(`Pull request #${number} is closed.`);
	warnings.push(
		...(await unlessRefused(`#${number} could not be commented on`, () =>
			commentClosed(github, pull, target.base),
		)),
	);
	return done("closed", pull, null, warnings);
}

async function closeByItself(
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

async function setText(
	{ github: { octokit, owner, repo }, desired, footnote }: PublishContext,
	pull: OpenPullRequest,
	marker: Marker,
	title: string,
): Promise<void> {
	const beside = footnote?.(readSeen(pull.body)) ?? null;
	await octokit.rest.pulls.update({
		owner,
		repo,
		pull_number: pull.number,
		body: writeSection(pull.body, desired.body, marker, beside),
		...(title !== pull.title && { title }),
	});
}

async function unlessRefused(
	what: string,
	request: () => Promise<unknown>,
): Promise<string[]> {
	try {
		await request();
		return [];
	} catch (error) {
		const message = messageOf(error);
		const wayOut = /\blocked\b/i.test(message)
			? "The log says the same."
			: "The job needs `pull-requests: write`.";
		return [`${what}: ${message.replace(/\.?$/, ".")} ${wayOut}`];
	}
}
