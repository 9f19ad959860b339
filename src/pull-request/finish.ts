import { writeTextAndEnableAutoMerge } from "./auto-merge.ts";
import type { PublishContext, Target } from "./context.ts";
import { type Decorated, decorate, missing } from "./decorate.ts";
import { warnIfRefused } from "./explain.ts";
import { type NewText, type ReadPullRequest, writeText } from "./text.ts";

/** A new pull request, or one whose run was stopped before it had everything. */
export interface Unfinished extends ReadPullRequest {
	/** What it has already. */
	readonly decorated: Decorated;
	readonly hasAutoMerge: boolean;
}

/** Whether a new pull request gets anything besides its text. If so, its text says that this is still to be done. */
export function isDecorated(target: Target): boolean {
	const { labels, assignees, reviewers, teamReviewers, milestone } = target;
	const lists = [labels, assignees, reviewers, teamReviewers];
	return (
		lists.some((list) => list.length > 0) ||
		milestone !== null ||
		target.breaking?.isOn === true ||
		(target.autoMerge !== "off" && target.mergeBlockers.length === 0)
	);
}

/**
 * Sets what a new pull request gets besides its text, except what it has already. The text is written last, together
 * with the last of these: it says that nothing is left to do. So if the run is stopped, the next one continues. What
 * GitHub refuses is a warning once, not in every run.
 * @param newText makes the text from the pull request's latest body
 * @param isTextOptional whether it is only a warning if the text can't be written
 */
export async function finish(
	pull: Unfinished,
	{ github, target }: PublishContext,
	newText: NewText,
	isTextOptional = false,
): Promise<readonly string[]> {
	const { autoMerge, mergeBlockers } = target;
	const merges = autoMerge !== "off" && !pull.hasAutoMerge;
	const isBlocked = mergeBlockers.length > 0;
	const method = merges && !isBlocked ? autoMerge : null;
	const { warnings, body, hasText } = await decorate(
		github,
		pull,
		{ ...target, labels: allLabels(pull.decorated, target) },
		method === null ? newText : null,
	);
	if (merges && isBlocked) {
		warnings.push(
			`Auto-merge was not turned on: ${mergeBlockers.join(", ")}. Turn it on by hand when you have looked.`,
		);
	}
	const latest = { ...pull, body };
	const text = newText(body);
	const isSame = text.body === body && text.title === undefined;
	if (hasText || (isSame && method === null)) return warnings;
	const write = async () => {
		if (method === null) await writeText(github, latest, newText);
		else {
			warnings.push(
				...(await writeTextAndEnableAutoMerge(github, latest, newText, method)),
			);
		}
	};
	if (!isTextOptional) await write();
	else {
		warnings.push(
			...(await warnIfRefused(
				`The end of the work on #${pull.number} was`,
				write,
				"noted, so the next run does it again",
			)),
		);
	}
	return warnings;
}

/** The pull request's labels as they should be. GitHub replaces all of them at once. */
function allLabels(
	{ labels }: Decorated,
	{ labels: wanted, breaking }: Target,
): string[] {
	const isOff = (label: string) =>
		breaking?.isOn === false &&
		label.toLowerCase() === breaking.label.toLowerCase();
	const kept = labels.filter((label) => !isOff(label));
	const added = [...wanted, ...(breaking?.isOn ? [breaking.label] : [])];
	return [...kept, ...missing(added, kept)];
}
