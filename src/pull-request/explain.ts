import { messageOf, Problem } from "../lib/problem.ts";
import { RULE, statusOf } from "./refusal.ts";

export interface ErrorContext {
	/** e.g. `https://github.com` */
	readonly serverUrl: string;
	readonly owner: string;
	readonly repo: string;
	readonly base: string;
	readonly branch: string;
	/** What this run has already done that people can see, latest last. */
	readonly state: readonly string[];
}

interface Refused {
	readonly status: number | null;
	readonly message: string;
	/** e.g. `POST /repos/acme/assistant/git/refs`; empty where there was no request. */
	readonly request: string;
	/** What GitHub says that the endpoint accepts, which is not what the token has. */
	readonly permissions: string | null;
}

interface Explanation {
	readonly title: string;
	/** By GitHub's words, or by more than them. */
	readonly when: RegExp | ((refused: Refused) => boolean);
	readonly remedy: string | ((place: ErrorContext, refused: Refused) => string);
}

/** What GitHub's refusals mean and how to go on, most specific first. */
const EXPLANATIONS: readonly Explanation[] = [
	{
		title: "GitHub Actions may not open pull requests in this repository",
		when: /not permitted to create or approve pull requests/i,
		remedy:
			'Tick "Allow GitHub Actions to create and approve pull requests" under Settings > Actions > General > Workflow permissions (an organisation may have locked it), or pass the token of a GitHub App as `token`. `permissions` in the workflow does not help here.',
	},
	{
		title: "The token's owner has to authorise it for the organisation",
		when: /SAML enforcement|SSO/,
		remedy:
			"Authorise the personal token for single sign-on, or use the job's own token or that of a GitHub App.",
	},
	{
		title: "The organisation lets in certain addresses only",
		when: /IP allow list/i,
		remedy:
			"Run the job on a runner within the organisation's allow list, or have its address added.",
	},
	{
		title: "The token may not do this",
		when: /Resource not accessible by|without `?workflows?`? permission/i,
		remedy: (_place, { permissions, request }) =>
			[
				"Give the job these permissions: `contents: write` and `pull-requests: write`",
				permissions === null ? "" : ` (this request: ${permissions})`,
				". A token that you pass yourself needs them in its own settings.",
				/git\/refs|graphql/.test(request)
					? " If it has them: GitHub asks for `workflows: write` as well where the base has other workflows than the default branch."
					: "",
			].join(""),
	},
	{
		title: "GitHub does not know the token",
		when: /Bad credentials|Requires authentication/i,
		remedy:
			"Check `token`: it may have expired. The default is the job's own token.",
	},
	{
		title: "The repository is archived",
		when: /archived so is read-only/i,
		remedy: "Unarchive it, or switch this workflow off.",
	},
	{
		title: "The repository has no commit on GitHub",
		when: /Git Repository is empty/i,
		remedy: "Push a first commit before this step.",
	},
	{
		title: "The repository takes signed commits only",
		when: /must have (?:valid|verified) signatures/i,
		remedy:
			"GitHub signs the commits of bots: use the job's own token or that of a GitHub App rather than a personal one.",
	},
	{
		title: "The pull request waits in a merge queue",
		when: /added to a merge queue|queued for merging/i,
		remedy: "Wait until it is merged, or take it out of the queue.",
	},
	{
		title: "A rule of the repository forbids the branch",
		when: RULE,
		remedy: ({ branch }) =>
			`Exempt the branch \`${branch}\` under Settings > Rules (or Branches), or name another with \`branch\`.`,
	},
	{
		title: "GitHub does not have the checked-out commit",
		when: ({ message, request, status }) =>
			/(?:Parent SHA|Tree SHA|Object) does not exist|base_tree is not a valid/i.test(
				message,
			) ||
			(status === 404 && /\/git\/(?:trees|commits)$/.test(request)),
		remedy: ({ owner, repo }) =>
			`The pull request is built on the checked-out commit. Push local commits before this step, and see that \`working-directory\` is a checkout of ${owner}/${repo} and that the token may write to it.`,
	},
	{
		title: "The branch's name is in the way of another",
		when: /Reference update failed|is not a valid ref name/i,
		remedy: ({ branch }) =>
			`Git can't have both \`a\` and \`a/b\`: look for a branch that \`${branch}\` begins with, or that begins with it, or name another with \`branch\`.`,
	},
	{
		title: "GitHub does not have the base branch",
		when: ({ message }) =>
			/"field":"base"/.test(message) && /"code":"invalid"/.test(message),
		remedy: ({ base }) =>
			`There is no branch \`${base}\` on GitHub: push it, or name another with \`base\`.`,
	},
	{
		title: "The branch has nothing to merge into the base",
		when: /No commits between|no history in common/i,
		remedy: ({ base }) =>
			`The checked-out commit does not belong to \`${base}\`: check that branch out, or name the right one with \`base\`.`,
	},
	{
		title: "GitHub's rate limit is reached",
		when: /rate limit|abuse detection/i,
		remedy:
			"Run it again later. Other jobs of this token or repository use the same limit.",
	},
	{
		title: "GitHub does not find the repository",
		when: ({ status }) => status === 404,
		remedy: ({ owner, repo }) =>
			`Check \`repository\` (${owner}/${repo}), and that the token may read it: GitHub says "Not Found" as well where it may not.`,
	},
	{
		title: "GitHub can't be reached",
		when: /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNRESET|fetch failed|other side closed|socket hang up|certificate/i,
		remedy:
			"Check the runner's network and proxy (`HTTPS_PROXY`), and run it again.",
	},
	{
		title: "GitHub is in trouble",
		when: ({ status }) => status !== null && status >= 500,
		remedy:
			"Three more tries failed as well. Run it again when https://www.githubstatus.com shows green.",
	},
];

/** A GitHub error in words that help, with what state it left behind; anything else as it is. */
export function explain(error: unknown, place: ErrorContext): unknown {
	if (error instanceof Problem || !(error instanceof Error)) return error;
	const refused = describeRefusal(error);
	if (refused.request === "") return error;
	const known = EXPLANATIONS.find(({ when }) =>
		when instanceof RegExp ? when.test(refused.message) : when(refused),
	);
	const { title, remedy } = known ?? UNKNOWN;
	const { status, request, message } = refused;
	const link = compareLink(place);
	return new Problem({
		title,
		cause: [
			`${request}${status === null ? "" : ` answered ${status}`}: ${message}`,
			...(place.state.length === 0
				? ["Nothing was changed on GitHub."]
				: place.state),
		].join("\n"),
		remedy: [
			typeof remedy === "string" ? remedy : remedy(place, refused),
			...(link === null ? [] : [`Or open the pull request yourself: ${link}`]),
		].join(" "),
	});
}

const UNKNOWN: Omit<Explanation, "when"> = {
	title: "GitHub refused a request",
	remedy: "Run it again; if it stays, report it with this message.",
};

/** Where the branch stands without a pull request, people can still open one. */
function compareLink({
	state,
	serverUrl,
	owner,
	repo,
	base,
	branch,
}: ErrorContext): string | null {
	if (!state.at(-1)?.includes("no pull request was opened")) return null;
	const path = (name: string) =>
		name.split("/").map(encodeURIComponent).join("/");
	return `${serverUrl}/${owner}/${repo}/compare/${path(base)}...${path(branch)}?expand=1`;
}

function describeRefusal(error: Error): Refused {
	const { request, response } = error as {
		request?: { method?: string; url?: string };
		response?: { headers?: Record<string, string | undefined> };
	};
	const isGraphql = error.name === "GraphqlResponseError";
	const url = request?.url;
	return {
		status: statusOf(error),
		message: messageOf(error)
			.replace(/ - https:\/\/docs\.github\.com\S*$/, "")
			.replace(/^Request failed due to following response errors:\s*-?\s*/, "")
			.trim(),
		request: isGraphql
			? "POST /graphql"
			: url === undefined
				? ""
				: `${request?.method} ${decodeURIComponent(new URL(url).pathname)}`,
		permissions: response?.headers?.["x-accepted-github-permissions"] ?? null,
	};
}
