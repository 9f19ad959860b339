import type { PullRequestOptions } from "../options.ts";
import { type GitHub, retryUntilVisible } from "./client.ts";
import { explainWarning } from "./explain.ts";
import { isGitHubError, statusOf } from "./github-errors.ts";

/** What a new pull request gets besides its text. */
export type Decoration = Pick<
	PullRequestOptions,
	"labels" | "assignees" | "reviewers" | "teamReviewers" | "milestone"
>;

export interface PullRequestRef {
	readonly number: number;
	/** Its id in GraphQL, e.g. `PR_kwDO…`. */
	readonly nodeId: string;
}

/**
 * Sets labels, assignees, milestone and reviewers. Only for a new pull request: if people remove a label or themselves,
 * a later run must not add them again. A run does not fail because of any of these.
 * @returns a warning for each that could not be set: what, why, and the way out
 */
export async function decorate(
	github: GitHub,
	pull: PullRequestRef,
	decoration: Decoration,
): Promise<string[]> {
	const warnings: string[] = [];
	const milestone = await findMilestone(github, decoration.milestone, warnings);
	await setFields(github, pull, { ...decoration, milestone }, warnings);
	await requestReviews(github, pull, decoration, warnings);
	return warnings;
}

/** The milestone's number; null, and perhaps a warning, where there is none. */
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
		warnings.push(explainWarning(`The milestone \`${wanted}\` was`, error));
	}
	return null;
}

interface Fields {
	readonly labels: readonly string[];
	readonly assignees: readonly string[];
	readonly milestone: number | null;
}

/** Sets all in one request. If GitHub refuses it, sets them one by one, so that one bad label does not prevent the rest. */
async function setFields(
	github: GitHub,
	pull: PullRequestRef,
	{ labels, assignees, milestone }: Fields,
	warnings: string[],
): Promise<void> {
	const { octokit, owner, repo } = github;
	const issue = { owner, repo, issue_number: pull.number };
	const settings: Setting[] = [
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
							warnings.push(...findMissing(assignees, data.assignees));
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
		warnings.push(...findMissing(assignees, data.assignees));
	};
	await setTogether(github, together, settings, warnings);
}

/** Warnings for the assignees that GitHub left out; it does not say so itself. */
function findMissing(
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

async function requestReviews(
	github: GitHub,
	pull: PullRequestRef,
	{ reviewers, teamReviewers }: Decoration,
	warnings: string[],
): Promise<void> {
	const { octokit, owner, repo } = github;
	const request = (people: readonly string[], teams: readonly string[]) => () =>
		octokit.rest.pulls.requestReviewers({
			owner,
			repo,
			pull_number: pull.number,
			reviewers: [...people],
			team_reviewers: [...teams],
		});
	await setTogether(
		github,
		request(reviewers, teamReviewers),
		[
			...reviewers.map((login) => ({
				subject: `The review of \`${login}\` was`,
				write: request([login], []),
			})),
			...teamReviewers.map((team) => ({
				subject: `The review of team \`${team}\` was`,
				write: request([], [team]),
			})),
		],
		warnings,
	);
}

/** One of several things that one request sets. */
interface Setting {
	/** With its verb: "The label `x` was". */
	readonly subject: string;
	readonly write: () => Promise<unknown>;
}

async function setTogether(
	github: GitHub,
	together: () => Promise<unknown>,
	settings: readonly Setting[],
	warnings: string[],
): Promise<void> {
	if (settings.length === 0) return;
	try {
		await retryUntilVisible(github, together, ["nodeNotVisible", "notFound"]);
	} catch (error) {
		if (!isOfOneSetting(error) || settings.length === 1) {
			const [first] = settings;
			const subject =
				settings.length === 1 && first
					? first.subject
					: `${settings.length} things (${settings.map(({ subject }) => subject.replace(/^The | (?:was|were)$/g, "")).join(", ")}) were`;
			warnings.push(explainWarning(subject, error));
			return;
		}
		for (const { subject, write } of settings) {
			await write().catch((error: unknown) =>
				warnings.push(explainWarning(subject, error)),
			);
		}
	}
}

/** Whether GitHub may refuse only one of the settings, so that the others are worth a request each. */
function isOfOneSetting(error: unknown): boolean {
	return statusOf(error) === 422 || isGitHubError(error, "labelMissing");
}
