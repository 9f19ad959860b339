import { counted } from "../lib/numbers.ts";
import type { AutoMergePlan } from "./auto-merge.ts";
import type { PublishContext } from "./context.ts";
import type { HeldPlan, OpenPullRequest, Plan } from "./decide.ts";
import { REBUILD_LABEL } from "./state.ts";

/**
 * The plan in one line, for logs and dry runs.
 * @param created number of the pull request that was opened; null: not yet
 */
export function describePlan(
	plan: Plan | AutoMergePlan,
	context: DescribedContext,
	created: number | null = null,
): string {
	switch (plan.kind) {
		case "none":
			return plan.pull
				? `Pull request #${plan.pull.number} is up to date.`
				: "Nothing to do: the repository has this catalog.";
		case "create":
			return created === null
				? "Open a pull request."
				: `Opened pull request #${created}.`;
		case "rebuild":
			return `Update pull request #${plan.pull.number}: its content changed.`;
		case "update-text":
			return `Update the text of pull request #${plan.pull.number}.`;
		case "finish":
			return `Complete pull request #${plan.pull.number}: an earlier run was stopped.`;
		case "auto-merge":
			return `Turn auto-merge of pull request #${plan.pull.number} ${plan.to}.`;
		case "close":
			return `Close pull request #${plan.pull.number}: its base has all that it would change.`;
		case "held":
			return `Held: ${describeHeld(plan, context)}`;
		default:
			return plan satisfies never;
	}
}

function describeWaiting({ ticks }: Pick<OpenPullRequest, "ticks">): string {
	if (ticks.size === 0) return "";
	return ` ${counted(ticks.size, "decision")} that ${ticks.size === 1 ? "is ticked there waits" : "are ticked there wait"} until then.`;
}

type DescribedContext = Pick<PublishContext, "desired" | "target">;

function describeHeld(
	plan: HeldPlan,
	{ desired: { catalogPath }, target: { branch } }: DescribedContext,
): string {
	switch (plan.reason) {
		case "declined": {
			const { number } = plan.pull;
			return `#${number} with this very content was closed without merging. A new pull request comes when the content differs; to have this one after all, reopen #${number}.`;
		}
		case "merge-queue":
			return `#${plan.pull.number} waits in a merge queue, so its branch is left alone. The next run brings what is new since.`;
		case "other-base":
			return `#${plan.pull.number} has the branch \`${branch}\` and goes into \`${plan.pull.baseBranch}\`. Give each base a \`branch\` of its own, or close that pull request.`;
		case "other-target": {
			const { number } = plan.pull;
			return `#${number} has the branch \`${branch}\` and brings the catalog in \`${plan.pull.catalogPath}\`, not the one in \`${catalogPath}\`. Give each catalog a \`branch\` of its own. If this catalog replaces the other one, close #${number}: the next run opens a pull request for it.`;
		}
		case "others-commits":
			return plan.pull
				? `the branch of #${plan.pull.number} carries commits of others, which would be lost. Merge it, label it \`${REBUILD_LABEL}\` to rebuild it without them, or delete the branch to start over.${describeWaiting(plan.pull)}`
				: `the branch \`${branch}\` carries commits of others, which would be lost. Delete it to start over, or name another with \`branch\`.`;
		default:
			return plan satisfies never;
	}
}
