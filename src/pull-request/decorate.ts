import { messageOf } from "../lib/problem.ts";
import type { PullRequestOptions } from "../options.ts";
import { type GitHub, patiently } from "./client.ts";
import { statusOf } from "./refusal.ts";
import { failure } from "./ways-out.ts";

/** How a pull request looks when it is new, besides its text. */
export type Decoration = Pick<
	PullRequestOptions,
	"labels" | "assignees" | "reviewers" | "teamReviewers" | "milestone"
>;

/** A pull request that was opened a moment ago. */
export interface PullRequestRef {
	readonly number: number;
	readonly nodeId: string;
}

/**
 * On creation only: people who took a label or themselves off again do not want them back every week. Nothing of it
 * is worth failing for.
 * @returns what could not be done, why, and the way out
 */
export async function decorate(
	github: GitHub,
	pull: PullRequestRef,
	decoration: Decoration,
): Promise<string[]> {
	const warnings: string[] = [];
	const milestone = await findMilestone(github, decoration.milestone, warnings);
	await setFields(github, pull, { ...decoration, milestone }, warnings);
	await askForReviews(github, pull, decoration, warnings);
	return warnings;
}

async function findMilestone(
	{ octokit, owner, repo }: GitHub,
	wanted: string | null,
	warnings: string[],
): Promise<number | null> {
	if (wanted === null) return null;
	if (/^\d+$/.test(wanted)) return Number(wanted);
	try {
		const milestones = await octokit.paginate(
			octokit.rest.issues.listMilestones,
			{ owner, repo, state: "open", per_page: 100 },
		);
		const found =
			milestones.find(({ title }) => title === wanted) ??
			milestones.find(
				({ title }) => title.toLowerCase() === wanted.toLowerCase(),
			);
		if (found) return found.number;
		warnings.push(
			`The milestone \`${wanted}\` was not set: no open milestone of the repository has this title. Create it, or correct \`milestone\`.`,
		);
	} catch (error) {
		warnings.push(failure(`The milestone \`${wanted}\` was`, error));
	}
	return null;
}

interface Fields {
	readonly labels: readonly string[];
	readonly assignees: readonly string[];
	readonly milestone: number | null;
}

/** All in one request; where GitHub refuses it, one by one, so that a bad label does not take the others along. */
async function setFields(
	github: GitHub,
	pull: PullRequestRef,
	{ labels, assignees, milestone }: Fields,
	warnings: string[],
): Promise<void> {
	const { octokit, owner, repo } = github;
	const issue = { owner, repo, issue_number: pull.number };
	const parts: Part[] = [
		...labels.map((label) => ({
			subject: `The label \`${label}\` was`,
			write: () => octokit.rest.issues.addLabels({ ...issue, labels: [label] }),
		})),
		...(assignees.length === 0
			? []
			: [
					{
						subject: "The assignees were",
						write: async () => {
							const { data } = await octokit.rest.issues.addAssignees({
								...issue,
								assignees: [...assignees],
							});
							warnings.push(...missing(assignees, data.assignees));
						},
					},
				]),
		...(milestone === null
			? []
			: [
					{
						subject: `The milestone ${milestone} was`,
						write: () => octokit.rest.issues.update({ ...issue, milestone }),
					},
				]),
	];
	const together = async () => {
		const { data } = await octokit.rest.issues.update({
			...issue,
			...(labels.length > 0 && { labels: [...labels] }),
			...(assignees.length > 0 && { assignees: [...assignees] }),
			...(milestone !== null && { milestone }),
		});
		warnings.push(...missing(assignees, data.assignees));
	};
	await attempt(github, together, parts, warnings);
}

/** GitHub drops the names that it does not know without a word. */
function missing(
	wanted: readonly string[],
	set: readonly { readonly login: string }[] | null | undefined,
): string[] {
	const known = new Set((set ?? []).map(({ login }) => login.toLowerCase()));
	return wanted
		.filter((login) => !known.has(login.toLowerCase()))
		.map(
			(login) =>
				`\`${login}\` was not assigned: only people with access to the repository can be. Give them access, or correct \`assignees\`.`,
		);
}

async function askForReviews(
	github: GitHub,
	pull: PullRequestRef,
	{ reviewers, teamReviewers }: Decoration,
	warnings: string[],
): Promise<void> {
	const { octokit, owner, repo } = github;
	const ask = (people: readonly string[], teams: readonly string[]) => () =>
		octokit.rest.pulls.requestReviewers({
			owner,
			repo,
			pull_number: pull.number,
			reviewers: [...people],
			team_reviewers: [...teams],
		});
	await attempt(
		github,
		ask(reviewers, teamReviewers),
		[
			...reviewers.map((login) => ({
				subject: `The review of \`${login}\` was`,
				write: ask([login], []),
			})),
			...teamReviewers.map((team) => ({
				subject: `The review of team \`${team}\` was`,
				write: ask([], [team]),
			})),
		],
		warnings,
	);
}

interface Part {
	/** With its verb: "The label `x` was". */
	readonly subject: string;
	readonly write: () => Promise<unknown>;
}

async function attempt(
	github: GitHub,
	together: () => Promise<unknown>,
	parts: readonly Part[],
	warnings: string[],
): Promise<void> {
	if (parts.length === 0) return;
	try {
		await patiently(github, together);
	} catch (error) {
		if (!isOfOnePart(error) || parts.length === 1) {
			const [first] = parts;
			const subject =
				parts.length === 1 && first
					? first.subject
					: `${parts.length} things (${parts.map(({ subject }) => subject.replace(/^The | (?:was|were)$/g, "")).join(", ")}) were`;
			warnings.push(failure(subject, error));
			return;
		}
		for (const { subject, write } of parts) {
			await write().catch((error: unknown) =>
				warnings.push(failure(subject, error)),
			);
		}
	}
}

/** Whether the refusal is about one part of a request, so that the others may well be done. */
function isOfOnePart(error: unknown): boolean {
	return (
		statusOf(error) === 422 ||
		/permission to create labels/i.test(messageOf(error))
	);
}
