import { messageOf } from "../lib/problem.ts";

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
		/permission to create labels/i,
		"The repository has no such label: create it, or give the job `issues: write`.",
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

/** What was not done, why, and the way out: a warning. */
export function failure(subject: string, error: unknown, verb = "set"): string {
	const message = messageOf(error)
		.replace(/ - https:\/\/docs\.github\.com\S*$/, "")
		.replace(/^Request failed due to following response errors:\s*-?\s*/, "")
		.trim();
	const [, wayOut] = WAYS_OUT.find(([says]) => says.test(message)) ?? [];
	return `${subject} not ${verb}: ${message.replace(/\.?$/, ".")} ${wayOut ?? "The pull request stands; set it by hand."}`;
}
