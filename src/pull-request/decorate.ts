import { messageOf } from "../problem.ts";
import type { GitHub } from "./client.ts";
import { isNotYetVisible, isRefusal, statusOf } from "./refusal.ts";

/** How a pull request looks when it is new, besides its text. */
export interface Decoration {
	readonly labels: readonly string[];
	readonly assignees: readonly string[];
	readonly reviewers: readonly string[];
	readonly teamReviewers: readonly string[];
	/** Number or title; null: none. */
	readonly milestone: string | null;
}

export type MergeMethod = "merge" | "squash" | "rebase";

interface Fresh {
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
	pull: Fresh,
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
	pull: Fresh,
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
	pull: Fresh,
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
		if (statusOf(error) !== 422 || parts.length === 1) {
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

const PAUSES_MS = [1000, 2000];

/** A pull request that was created a moment ago may not have reached all of GitHub. */
export async function patiently<Result>(
	github: GitHub,
	request: () => Promise<Result>,
	isTooEarly: (error: unknown) => boolean = isNotYetVisible,
): Promise<Result> {
	for (const pause of PAUSES_MS) {
		try {
			return await request();
		} catch (error) {
			if (!isTooEarly(error)) throw error;
			await github.wait(pause);
		}
	}
	return request();
}

/** GitHub merges as soon as its rules are met; until then, nothing changes. */
export async function enableAutoMerge(
	github: GitHub,
	{ nodeId }: Fresh,
	method: MergeMethod,
): Promise<string[]> {
	const enable = () =>
		github.octokit.graphql(
			"mutation AutoMerge($input: EnablePullRequestAutoMergeInput!) { enablePullRequestAutoMerge(input: $input) { clientMutationId } }",
			{ input: { pullRequestId: nodeId, mergeMethod: method.toUpperCase() } },
		);
	try {
		await patiently(
			github,
			enable,
			(error) =>
				error instanceof Error &&
				/Could not resolve to a node/i.test(error.message),
		);
		return [];
	} catch (error) {
		return [failure("Auto-merge was", error, "turned on")];
	}
}

export async function disableAutoMerge(
	{ octokit }: GitHub,
	nodeId: string,
): Promise<void> {
	await octokit.graphql(
		"mutation NoAutoMerge($input: DisablePullRequestAutoMergeInput!) { disablePullRequestAutoMerge(input: $input) { clientMutationId } }",
		{ input: { pullRequestId: nodeId } },
	);
}

/** What GitHub says in such cases, and the way out. */
const WAYS_OUT: readonly (readonly [says: RegExp, wayOut: string])[] = [
	[
		/Resource not accessible by/i,
		"Give the job `pull-requests: write` (and `contents: write` for auto-merge).",
	],
	[
		/global id of 'T_/,
		"The job's own token may not see teams: pass a GitHub App's token with `members: read`, or correct `team-reviewers`.",
	],
	[
		/may only be requested from collaborators/i,
		"Give them access to the repository under Settings > Collaborators and teams, or correct `reviewers` and `team-reviewers`.",
	],
	[
		/requested from pull request author/i,
		"Whoever the token belongs to opens the pull request and can't review it: take them out of `reviewers`.",
	],
	[
		/clean status/i,
		"Nothing is left to wait for, so there is nothing for auto-merge to do: require a check or a review for the base under Settings > Rules, or leave `auto-merge` off.",
	],
	[
		/unstable status/i,
		"A check that is not required fails or still runs: require it for the base under Settings > Rules, or leave `auto-merge` off.",
	],
	[
		/draft/i,
		"A draft can't be merged automatically: leave `draft` or `auto-merge` off.",
	],
	[
		/Auto.?merge is not allowed/i,
		'Tick "Allow auto-merge" under Settings > General > Pull Requests.',
	],
	[
		/Merge method|merge commits? (?:is|are) not allowed|(?:squash|rebase) merg\w+ (?:is|are) not allowed/i,
		"Allow the method under Settings > General > Pull Requests, or choose another with `auto-merge`.",
	],
	[
		/"resource":"Label"|Label/,
		"Correct `labels`: a name has 1 to 50 characters.",
	],
	[
		/milestone/i,
		"Correct `milestone`: it is a number or the title of an open milestone.",
	],
	[/rate limit/i, "Set it by hand; the next pull request tries again."],
];

function failure(subject: string, error: unknown, verb = "set"): string {
	const message = messageOf(error)
		.replace(/ - https:\/\/docs\.github\.com\S*$/, "")
		.replace(/^Request failed due to following response errors:\s*-?\s*/, "")
		.trim();
	const [, wayOut] = WAYS_OUT.find(([says]) => says.test(message)) ?? [];
	return `${subject} not ${verb}: ${message.replace(/\.?$/, ".")} ${wayOut ?? "The pull request stands; set it by hand."}`;
}

export function isDraftRefusal(error: unknown): boolean {
	return isRefusal(error, 422, /Draft pull requests are not supported/i);
}
