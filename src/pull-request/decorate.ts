import type { PullRequestOptions } from "../options.ts";
import { type GitHub, retryUntilVisible } from "./client.ts";
import { explainWarning, warnIfRefused } from "./explain.ts";
import { isGitHubError, statusOf } from "./github-errors.ts";
import type { PullRequestText, ReadPullRequest } from "./text.ts";

/** What a new pull request gets besides its text. */
export type Decoration = Pick<
	PullRequestOptions,
	"labels" | "assignees" | "reviewers" | "teamReviewers" | "milestone"
>;

/** What a pull request has of it. */
export interface Decorated {
	readonly labels: readonly string[];
	readonly assignees: readonly string[];
	/** Who was asked for a review and has not given one yet. */
	readonly reviewers: readonly string[];
	readonly teamReviewers: readonly string[];
	/** Its number. */
	readonly milestone: number | null;
}

export const UNDECORATED: Decorated = {
	labels: [],
	assignees: [],
	reviewers: [],
	teamReviewers: [],
	milestone: null,
};

/** A pull request to decorate. */
interface Undecorated extends ReadPullRequest {
	readonly decorated: Decorated;
}

interface DecorateResult {
	/** One for each that could not be set: what, why, and the way out. */
	readonly warnings: string[];
	/** The pull request's latest body. */
	readonly body: string;
	/** Whether the new text was written as well. */
	readonly hasText: boolean;
}

/**
 * Asks for reviews, and sets labels, assignees and milestone. Only for a new pull request: if people remove a label or
 * themselves, a later run must not add them again. A run does not fail because of any of these.
 * @param newText makes a text to write with the last of them; null: none is written
 */
export async function decorate(
	github: GitHub,
	pull: Undecorated,
	decoration: Decoration,
	newText: ((body: string) => PullRequestText) | null,
): Promise<DecorateResult> {
	const warnings: string[] = [];
	const { decorated } = pull;
	const milestone =
		decorated.milestone === null
			? await findMilestone(github, decoration.milestone, warnings)
			: null;
	const body = await requestReviews(github, pull, decoration, warnings);
	const hasText = await setFields(
		github,
		pull,
		{ ...decoration, milestone },
		newText?.(body) ?? null,
		warnings,
	);
	return { warnings, body, hasText };
}

/** The wanted names that are not present, in whatever case. */
export function missing(
	wanted: readonly string[],
	present: readonly string[],
): readonly string[] {
	const known = new Set(present.map((name) => name.toLowerCase()));
	return wanted.filter((name) => !known.has(name.toLowerCase()));
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

/**
 * Sets all that is missing in one request, together with the text. If GitHub refuses it, sets them one by one, so that
 * one bad label does not prevent the rest.
 * @returns whether the text was written
 */
async function setFields(
	github: GitHub,
	{ number, decorated }: Undecorated,
	fields: Fields,
	text: PullRequestText | null,
	warnings: string[],
): Promise<boolean> {
	const { octokit, owner, repo } = github;
	const issue = { owner, repo, issue_number: number };
	const { milestone } = fields;
	const labels = missing(fields.labels, decorated.labels);
	const unwanted = missing(decorated.labels, fields.labels);
	const assignees = missing(fields.assignees, decorated.assignees);
	const settings: Setting[] = [
		...labels.map((label) => ({
			subject: `The label \`${label}\` was`,
			write: () => octokit.rest.issues.addLabels({ ...issue, labels: [label] }),
		})),
		...unwanted.map((name) => ({
			subject: `The label \`${name}\` was`,
			participle: "taken off",
			write: () => octokit.rest.issues.removeLabel({ ...issue, name }),
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
			...(labels.length + unwanted.length > 0 && {
				labels: [...fields.labels],
			}),
			...(assignees.length > 0 && {
				assignees: [...decorated.assignees, ...assignees],
			}),
			...(milestone !== null && { milestone }),
			...text,
		});
		warnings.push(...findMissing(assignees, data.assignees));
	};
	const isSet = await setTogether(github, together, settings, warnings);
	return isSet && text !== null;
}

/** Warnings for the assignees that GitHub left out; it does not say so itself. */
function findMissing(
	wanted: readonly string[],
	set: readonly { readonly login: string }[] | null | undefined,
): string[] {
	return missing(
		wanted,
		(set ?? []).map(({ login }) => login),
	).map(
		(login) =>
			`\`${login}\` was not assigned: only people with access to the repository can be. Give them access, or correct \`assignees\`.`,
	);
}

/** @returns the pull request's latest body: others may have written to it */
async function requestReviews(
	github: GitHub,
	pull: Undecorated,
	decoration: Decoration,
	warnings: string[],
): Promise<string> {
	const { octokit, owner, repo } = github;
	const { decorated } = pull;
	const reviewers = missing(decoration.reviewers, decorated.reviewers);
	const teams = missing(decoration.teamReviewers, decorated.teamReviewers);
	let latest = pull.body;
	const request =
		(people: readonly string[], teams: readonly string[]) => async () => {
			const { data } = await octokit.rest.pulls.requestReviewers({
				owner,
				repo,
				pull_number: pull.number,
				reviewers: [...people],
				team_reviewers: [...teams],
			});
			latest = data.body ?? latest;
		};
	await setTogether(
		github,
		request(reviewers, teams),
		[
			...reviewers.map((login) => ({
				subject: `The review of \`${login}\` was`,
				write: request([login], []),
			})),
			...teams.map((team) => ({
				subject: `The review of team \`${team}\` was`,
				write: request([], [team]),
			})),
		],
		warnings,
	);
	return latest;
}

/** One of several things that one request sets. */
interface Setting {
	/** With its verb: "The label `x` was". */
	readonly subject: string;
	/** Default: "set". */
	readonly participle?: string;
	readonly write: () => Promise<unknown>;
}

/** @returns whether all were set by one request; false also where there is nothing to set */
async function setTogether(
	github: GitHub,
	together: () => Promise<unknown>,
	settings: readonly Setting[],
	warnings: string[],
): Promise<boolean> {
	if (settings.length === 0) return false;
	try {
		await retryUntilVisible(github, together, ["notFound"]);
		return true;
	} catch (error) {
		if (!isOfOneSetting(error) || settings.length === 1) {
			const [first] = settings;
			const subject =
				settings.length === 1 && first
					? first.subject
					: `${settings.length} things (${settings.map(({ subject }) => subject.replace(/^The | (?:was|were)$/g, "")).join(", ")}) were`;
			warnings.push(explainWarning(subject, error));
			return false;
		}
		for (const { subject, write, participle } of settings) {
			warnings.push(...(await warnIfRefused(subject, write, participle)));
		}
		return false;
	}
}

/** Whether GitHub may refuse only one of the settings, so that the others are worth a request each. */
function isOfOneSetting(error: unknown): boolean {
	return statusOf(error) === 422 || isGitHubError(error, "labelMissing");
}
