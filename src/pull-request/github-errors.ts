import { isObject, type JsonObject } from "../lib/json.ts";
import { messageOf } from "../lib/problem.ts";

/** A request that GitHub refused or could not answer. */
export interface Refusal {
	/** The HTTP status; null for errors of GraphQL, which answers with 200, and for errors that are not GitHub's. */
	readonly status: number | null;
	/** GitHub's words, without what Octokit adds to them. */
	readonly message: string;
	readonly headers: Readonly<Record<string, string | number | undefined>>;
	/** The `type` and the `code` of each error of GraphQL, e.g. `RATE_LIMITED`. */
	readonly types: readonly unknown[];
	/** e.g. `POST /repos/acme/assistant/git/refs`; empty where there was no request. */
	readonly request: string;
}

/** What a remedy may name. */
export interface Destination {
	readonly owner: string;
	readonly repo: string;
	/** The base branch. */
	readonly base: string;
	readonly branch: string;
}

interface GitHubError {
	/** GitHub's words, or more than words. */
	readonly when: RegExp | ((refusal: Refusal) => boolean);
	/** For a run that stops. */
	readonly problem?: ProblemText;
	/** The way out, for a run that continues with a warning. */
	readonly warning?: string;
}

export interface ProblemText {
	readonly title: string;
	readonly remedy:
		| string
		| ((destination: Destination, refusal: Refusal) => string);
}

function unprocessable(words: RegExp) {
	return ({ status, message }: Refusal): boolean =>
		status === 422 && words.test(message);
}

/** Octokit appends GitHub's list of wrong fields to the message, as JSON. */
function invalidField(field: string) {
	return ({ status, message }: Refusal): boolean =>
		status === 422 &&
		message.includes(`"field":"${field}"`) &&
		message.includes('"code":"invalid"');
}

const TIMED_OUT = /your request timed out|respond to your request in time/i;

/** What the message of an answer that is not GitHub's begins with. */
export const UNREADABLE = "The answer is not what GitHub's API says";

/**
 * Every error of GitHub that the program knows. A run that stops quotes the first `problem` of the rows that match, a
 * run that continues with a warning the first `warning`. Code asks for a row by its name where it goes on differently
 * after this error.
 */
export const GITHUB_ERRORS = {
	pullRequestsForbidden: {
		when: /not permitted to create or approve pull requests/i,
		problem: {
			title: "GitHub Actions may not open pull requests in this repository",
			remedy:
				'Tick "Allow GitHub Actions to create and approve pull requests" under Settings > Actions > General > Workflow permissions (an organisation may have locked it), or pass the token of a GitHub App as `token`. `permissions` in the workflow does not help here.',
		},
	},
	ssoRequired: {
		when: /SAML enforcement|SSO/,
		problem: {
			title: "The token's owner has to authorise it for the organisation",
			remedy:
				"Authorise the personal token for single sign-on, or use the job's own token or that of a GitHub App.",
		},
	},
	tokenLifetime: {
		when: /forbids access.*token's lifetime/i,
		problem: {
			title: "The organisation does not accept a token that lives so long",
			remedy:
				"Give the personal token an earlier expiration date, or use the job's own token or that of a GitHub App.",
		},
	},
	classicToken: {
		when: /forbids access via a personal access tokens? \(classic\)/i,
		problem: {
			title: "The organisation does not accept classic personal access tokens",
			remedy:
				"Use the job's own token, that of a GitHub App, or a fine-grained personal token.",
		},
	},
	managedUser: {
		when: /Enterprise Managed User/i,
		problem: {
			title: "The token's account may not act outside of its enterprise",
			remedy:
				"The account is managed by an enterprise that the repository does not belong to: use the job's own token, or that of a GitHub App or account with access.",
		},
	},
	addressNotAllowed: {
		when: /IP allow list/i,
		problem: {
			title: "The organisation lets in certain addresses only",
			remedy:
				"Run the job on a runner within the organisation's allow list, or have its address added.",
		},
	},
	permissionMissing: {
		when: /Resource not accessible by|without `?workflows?`? permission/i,
		problem: {
			title: "The token may not do this",
			remedy: (_, { headers, request }) => {
				const accepted = headers["x-accepted-github-permissions"];
				return [
					"Give the job these permissions: `contents: write` and `pull-requests: write`",
					accepted === undefined ? "" : ` (this request: ${accepted})`,
					". A token that you pass yourself needs them in its own settings.",
					/git\/refs|graphql/.test(request)
						? " If it has them: GitHub asks for `workflows: write` as well where the base has other workflows than the default branch."
						: "",
				].join("");
			},
		},
		warning:
			"Give the job `pull-requests: write` (and `contents: write` for auto-merge).",
	},
	pushNotAllowed: {
		when: /not allowed to push/i,
		problem: {
			title: "The token may not push to the repository",
			remedy:
				"Give the job `contents: write`, or the token's account write access to the repository. Where a rule names who may push, add the account there.",
		},
		warning:
			"Give the job `contents: write`; where a rule of the base names who may push, add the token's account there.",
	},
	tokenUnknown: {
		when: /Bad credentials|Requires authentication/i,
		problem: {
			title: "GitHub does not know the token",
			remedy:
				"Check `token`: it may have expired. The default is the job's own token.",
		},
	},
	repositoryArchived: {
		when: /archived so is read-only/i,
		problem: {
			title: "The repository is archived",
			remedy: "Unarchive it, or switch this workflow off.",
		},
	},
	repositoryEmpty: {
		when: /Git Repository is empty/i,
		problem: {
			title: "The repository has no commit on GitHub",
			remedy: "Push a first commit before this step.",
		},
	},
	signatureMissing: {
		when: /must have (?:valid|verified) signatures/i,
		problem: {
			title: "The repository takes signed commits only",
			remedy:
				"GitHub signs the commits of bots: use the job's own token or that of a GitHub App rather than a personal one.",
		},
	},
	/** GitHub locks the branch of a pull request that waits in a merge queue. */
	mergeQueue: {
		when: /added to a merge queue|queued for merging/i,
		problem: {
			title: "The pull request waits in a merge queue",
			remedy: "Wait until it is merged, or take it out of the queue.",
		},
	},
	commitMessageRule: {
		when: /^\W*(?:The )?commit message/im,
		problem: {
			title: "A rule of the repository forbids the commit's message",
			remedy:
				"Write a message that the rule allows with `commit-message`, or exempt the branch under Settings > Rules.",
		},
	},
	commitEmailRule: {
		when: /^\W*(?:The )?(?:commit )?(?:author|committer)\b.*\be-?mail/im,
		problem: {
			title: "A rule of the repository forbids the commit's author",
			remedy:
				"GitHub makes the token's account the author: pass the token of an account whose address the rule allows, or exempt the branch under Settings > Rules.",
		},
	},
	secretRule: {
		when: /secrets? detected|contains? secrets?\b|secret scanning/i,
		problem: {
			title: "GitHub takes a value of the catalog for a secret",
			remedy:
				"Look at the file that GitHub names. If it is no secret, allow it under Security > Secret scanning, or leave the provider out with `exclude-providers`.",
		},
	},
	fileSizeRule: {
		when: /^\W*(?:The )?file.*\b(?:size|too large|larger than)\b/im,
		problem: {
			title: "A rule of the repository forbids files of this size",
			remedy:
				"Raise the limit under Settings > Rules, let the token's account bypass it, or keep fewer providers with `providers`.",
		},
	},
	filePathRule: {
		when: /^\W*(?:The )?file.*\b(?:path|extension|restricted)\b/im,
		problem: {
			title: "A rule of the repository forbids the path of a file",
			remedy:
				"Let the token's account bypass the rule under Settings > Rules, or write to other paths: `models-dir`, `providers-module`, `changelog-file`.",
		},
	},
	branchNameRule: {
		when: /^\W*(?:The )?(?:branch|ref) name/im,
		problem: {
			title: "A rule of the repository forbids the branch's name",
			remedy: ({ branch }) =>
				`Name a branch that the rule allows with \`branch\`, or exempt \`${branch}\` under Settings > Rules.`,
		},
	},
	/** Any other rule of a ruleset or a protected branch. */
	branchRule: {
		when: /Repository rule violations|protected branch|Cannot (?:create|update|delete|force-push to) this|creations being restricted|Changes must be made through a pull request/i,
		problem: {
			title: "A rule of the repository forbids the branch",
			remedy: ({ branch }) =>
				`Exempt the branch \`${branch}\` under Settings > Rules (or Branches), or name another with \`branch\`.`,
		},
	},
	commitUnknown: {
		when: ({ message, request, status }) =>
			/(?:Parent SHA|Tree SHA|Object) does not exist|base_tree is not a valid/i.test(
				message,
			) ||
			(status === 404 && /\/git\/(?:trees|commits)$/.test(request)),
		problem: {
			title: "GitHub does not have the checked-out commit",
			remedy: ({ owner, repo }) =>
				`The pull request is built on the checked-out commit. Push local commits before this step, and see that \`working-directory\` is a checkout of ${owner}/${repo} and that the token may write to it.`,
		},
	},
	branchNameBlocked: {
		when: /Reference update failed|is not a valid ref name/i,
		problem: {
			title: "The branch's name is in the way of another",
			remedy: ({ branch }) =>
				`Git can't have both \`a\` and \`a/b\`: look for a branch that \`${branch}\` begins with, or that begins with it, or name another with \`branch\`.`,
		},
	},
	branchExists: { when: unprocessable(/Reference already exists/i) },
	baseUnknown: {
		when: invalidField("base"),
		problem: {
			title: "GitHub does not have the base branch",
			remedy: ({ base }) =>
				`There is no branch \`${base}\` on GitHub: push it, or name another with \`base\`.`,
		},
	},
	/** The branch is not visible everywhere on GitHub yet, or it is gone again. */
	branchNotVisible: { when: invalidField("head") },
	nothingToMerge: {
		when: /No commits between|no history in common/i,
		problem: {
			title: "The branch has nothing to merge into the base",
			remedy: ({ base }) =>
				`The checked-out commit does not belong to \`${base}\`: check that branch out, or name the right one with \`base\`.`,
		},
	},
	/** Somebody opened one for the same branch and base since we looked, or the answer to our own request was lost. */
	pullRequestExists: { when: unprocessable(/A pull request already exists/i) },
	draftsUnsupported: {
		when: unprocessable(/Draft pull requests are not supported/i),
	},
	/** The server is an older GitHub Enterprise Server, or a proxy lets only REST through. */
	updateRefsUnknown: {
		when: ({ message, status }) =>
			message.includes("Field 'updateRefs' doesn't exist") ||
			message.includes("UpdateRefsInput isn't a defined input type") ||
			[404, 405, 501].includes(status ?? 0),
	},
	/** What was created a moment ago is not visible everywhere on GitHub yet. Not so for teams, which have their row. */
	nodeNotVisible: {
		when: /Could not resolve to a node(?! with the global id of '(?:T_|MDQ6VGVhb))/i,
		problem: {
			title: "GitHub does not see yet what it just created",
			remedy: "Run it again: the next run continues.",
		},
		warning: "Do it by hand: the pull request stands.",
	},
	/** Ids of before 2021 are Base64 of `04:Team` and a number. */
	teamNotVisible: {
		when: /global id of '(?:T_|MDQ6VGVhb)/,
		warning:
			"The job's own token may not see teams: pass a GitHub App's token with `members: read`, or correct `team-reviewers`.",
	},
	reviewerWithoutAccess: {
		when: /may only be requested from collaborators/i,
		warning:
			"Give them access to the repository under Settings > Collaborators and teams, or correct `reviewers` and `team-reviewers`.",
	},
	reviewerIsAuthor: {
		when: /requested from pull request author/i,
		warning:
			"Whoever the token belongs to opens the pull request and can't review it: take them out of `reviewers`.",
	},
	nothingToWaitFor: {
		when: /clean status/i,
		warning:
			"Nothing is left to wait for, so there is nothing for auto-merge to do: require a check or a review for the base under Settings > Rules, or leave `auto-merge` off.",
	},
	checkNotRequired: {
		when: /unstable status/i,
		warning:
			"A check that is not required fails or still runs: require it for the base under Settings > Rules, or leave `auto-merge` off.",
	},
	draftNotMergeable: {
		when: /draft/i,
		warning:
			"A draft can't be merged automatically: leave `draft` or `auto-merge` off.",
	},
	baseUnprotected: {
		when: /Protected branch rules not configured/i,
		warning:
			"GitHub merges by itself into a base with a protection rule only: require a check or a review for the base under Settings > Rules, or leave `auto-merge` off.",
	},
	autoMergeNotAllowed: {
		when: /Auto.?merge is not allowed/i,
		warning:
			'Tick "Allow auto-merge" under Settings > General > Pull Requests.',
	},
	autoMergeIsOff: { when: /Can't disable auto.?merge/i },
	mergeMethodNotAllowed: {
		when: /Merge method|merge commits? (?:is|are) not allowed|(?:squash|rebase) merg\w+ (?:is|are) not allowed/i,
		warning:
			"Allow the method under Settings > General > Pull Requests, or choose another with `auto-merge`.",
	},
	labelMissing: {
		when: /permission to create labels|"field":"label","code":"unauthorized"/i,
		warning:
			"The repository has no such label: create it, or give the job `issues: write` (a GitHub App's token needs it in its own permissions).",
	},
	labelInvalid: {
		when: /Label/,
		warning: "Correct `labels`: a name has 1 to 50 characters.",
	},
	milestoneInvalid: {
		when: /milestone/i,
		warning:
			"Correct `milestone`: it is a number or the title of an open milestone.",
	},
	conversationLocked: {
		when: /\blocked\b/i,
		warning: "The log says the same.",
	},
	rateLimit: {
		when: /rate limit|abuse detection|submitted too quickly/i,
		problem: {
			title: "GitHub's rate limit is reached",
			remedy:
				"Run it again later. Other jobs of this token or repository use the same limit.",
		},
		warning: "Do it by hand; the next pull request tries again.",
	},
	primaryRateLimit: {
		when: ({ status, headers, types }) =>
			["RATE_LIMITED", "RATE_LIMIT", "graphql_rate_limit"].some((type) =>
				types.includes(type),
			) ||
			([403, 429].includes(status ?? 0) &&
				String(headers["x-ratelimit-remaining"]) === "0"),
	},
	/** GraphQL answers it with 200, a pull request or comment that comes too soon with 422. */
	secondaryRateLimit: {
		when: /\bsecondary rate\b|\babuse detection\b|\btoo quickly\b/i,
	},
	/** Too much work for one request, or too little time. */
	timedOut: {
		when: TIMED_OUT,
		problem: {
			title: "GitHub takes too long for a request",
			remedy: "Run it again. Smaller requests were tried as well.",
		},
		warning: "Do it by hand: the pull request stands.",
	},
	/** What answers is not GitHub, for example a proxy's page with status 200. */
	answerUnreadable: {
		when: ({ message }) => message.startsWith(UNREADABLE),
		problem: {
			title: "Something else answers in GitHub's place",
			remedy:
				"Three more tries failed as well. Check what is between the runner and GitHub: a proxy (`HTTPS_PROXY`, `NO_PROXY`), a login page, or an address that is not GitHub's.",
		},
		warning: "Do it by hand: the pull request stands.",
	},
	/** GitHub may have carried the request out, or not. */
	outcomeUnknown: {
		when: ({ status, message }) =>
			(status !== null && status >= 500) ||
			message.startsWith(UNREADABLE) ||
			TIMED_OUT.test(message),
	},
	notFound: {
		when: ({ status }) => status === 404,
		problem: {
			title: "GitHub does not find the repository",
			remedy: ({ owner, repo }) =>
				`Check \`repository\` (${owner}/${repo}), and that the token may read it: GitHub says "Not Found" as well where it may not.`,
		},
	},
	unreachable: {
		when: /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNRESET|fetch failed|other side closed|socket hang up|certificate/i,
		problem: {
			title: "GitHub can't be reached",
			remedy:
				"Check the runner's network and proxy (`HTTPS_PROXY`), and run it again.",
		},
	},
	serverError: {
		when: ({ status }) => status !== null && status >= 500,
		problem: {
			title: "GitHub is in trouble",
			remedy:
				"Three more tries failed as well. Run it again when https://www.githubstatus.com shows green.",
		},
	},
	/** A server error of GraphQL, which answers with 200. */
	queryFailed: { when: /^Something went wrong while executing your query/ },
} satisfies Record<string, GitHubError>;

export type GitHubErrorName = keyof typeof GITHUB_ERRORS;

const ROWS: readonly GitHubError[] = Object.values(GITHUB_ERRORS);

function matches({ when }: GitHubError, refusal: Refusal): boolean {
	return when instanceof RegExp ? when.test(refusal.message) : when(refusal);
}

/** Whether what was thrown is this error of GitHub. */
export function isGitHubError(error: unknown, name: GitHubErrorName): boolean {
	return error instanceof Error && isRefusal(readRefusal(error), name);
}

export function isRefusal(refusal: Refusal, name: GitHubErrorName): boolean {
	return matches(GITHUB_ERRORS[name], refusal);
}

/** What to tell the user when the run stops; undefined for an error that the table does not have. */
export function findProblem(refusal: Refusal): ProblemText | undefined {
	return ROWS.find((row) => row.problem && matches(row, refusal))?.problem;
}

/** The way out for a warning; undefined for an error that the table does not have. */
export function findWarning(refusal: Refusal): string | undefined {
	return ROWS.find((row) => row.warning && matches(row, refusal))?.warning;
}

/** The HTTP status of a refused request; null for anything else that was thrown. */
export function statusOf(error: unknown): number | null {
	return error instanceof Error &&
		"status" in error &&
		typeof error.status === "number"
		? error.status
		: null;
}

/** Reads whatever a request threw. */
export function readRefusal(error: unknown): Refusal {
	const { request, response, name } = (error ?? {}) as {
		name?: unknown;
		request?: { method?: string; url?: string };
		response?: { headers?: Refusal["headers"]; data?: unknown };
	};
	const url = request?.url;
	return {
		status: statusOf(error),
		message: cleanMessage(messageOf(error)),
		headers: response?.headers ?? {},
		types: readErrors(response?.data).flatMap(({ type, code }) => [type, code]),
		request:
			name === "GraphqlResponseError"
				? "POST /graphql"
				: url === undefined
					? ""
					: `${request?.method} ${readPath(url)}`,
	};
}

/** Octokit's own errors have the whole URL, ours only what follows the base URL. */
function readPath(url: string): string {
	return decodeURIComponent(new URL(url, "https://api.github.com").pathname);
}

/** The errors in an answer of GraphQL. */
export function readErrors(data: unknown): JsonObject[] {
	const errors = isObject(data) ? data.errors : undefined;
	return Array.isArray(errors) ? errors.filter(isObject) : [];
}

/** Whether GitHub carried this mutation out, though another of the same request failed: the answer has data of both. */
export function hasDone(mutation: string, error: unknown): boolean {
	return (
		error instanceof Error &&
		"data" in error &&
		isObject(error.data) &&
		isObject(error.data[mutation])
	);
}

/** Octokit appends a link to REST's messages, and puts a sentence in front of GraphQL's. */
function cleanMessage(message: string): string {
	return message
		.replace(/ - https:\/\/docs\.github\.com\S*$/, "")
		.replace(/^Request failed due to following response errors:\s*-?\s*/, "")
		.trim();
}
