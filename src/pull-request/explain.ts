import { messageOf, Problem } from "../problem.ts";

export interface Place {
	/** e.g. `https://github.com` */
	readonly serverUrl: string;
	readonly owner: string;
	readonly repo: string;
	readonly base: string;
	readonly branch: string;
}

/** What GitHub's refusals mean and how to go on, most specific first. */
const EXPLANATIONS: readonly {
	readonly says: RegExp;
	readonly title: string;
	readonly remedy: (place: Place, permissions: string) => string;
}[] = [
	{
		says: /not permitted to create or approve pull requests/i,
		title: "GitHub Actions may not open pull requests in this repository",
		remedy: ({ serverUrl, owner, repo, base, branch }) =>
			`The branch stands: open the pull request yourself at ${serverUrl}/${owner}/${repo}/compare/${base}...${branch}?expand=1. For the next run, tick "Allow GitHub Actions to create and approve pull requests" under Settings > Actions > General (an organisation may have locked it), or pass the token of a GitHub App as \`token\`.`,
	},
	{
		says: /Resource not accessible by/i,
		title: "The token may not do this",
		remedy: (_place, permissions) =>
			`Give the job these permissions: \`contents: write\` and \`pull-requests: write\`${permissions}. A token that you pass yourself needs them in its own settings.`,
	},
	{
		says: /Bad credentials/i,
		title: "GitHub does not know the token",
		remedy: () =>
			"Check `token`: it may have expired. The default is the job's own token.",
	},
	{
		says: /archived so is read-only/i,
		title: "The repository is archived",
		remedy: () => "Unarchive it, or switch this workflow off.",
	},
	{
		says: /Repository rule violations|protected branch|Cannot (?:create|update) this protected ref|Changes must be made through a pull request/i,
		title: "A rule of the repository forbids the branch",
		remedy: ({ branch }) =>
			`Exempt the branch \`${branch}\` from the ruleset under Settings > Rules, or name another with \`branch\`.`,
	},
	{
		says: /(?:Parent SHA|Tree SHA|Object) does not exist/i,
		title: "GitHub does not have the checked-out commit",
		remedy: () =>
			"The pull request is built on the checked-out commit, so push local commits before this step.",
	},
	{
		says: /rate limit/i,
		title: "GitHub's rate limit is reached",
		remedy: () => "Run it again later.",
	},
	{
		says: /^Not Found/,
		title: "GitHub does not find the repository",
		remedy: ({ owner, repo }) =>
			`Check \`repository\` (${owner}/${repo}), and that the token may read it.`,
	},
];

/** A GitHub error in words that help, with what state it left behind. */
export function explain(error: unknown, place: Place): Problem {
	if (error instanceof Problem) return error;
	const message = messageOf(error);
	const known = EXPLANATIONS.find(({ says }) => says.test(message));
	const accepted = acceptedPermissions(error);
	const permissions = accepted === null ? "" : ` (this request: ${accepted})`;
	return new Problem({
		title: known?.title ?? "GitHub refused a request",
		cause: `${describeRequest(error)}${message}`,
		remedy:
			known?.remedy(place, permissions) ??
			"Run it again; if it stays, report it with this message.",
	});
}

function describeRequest(error: unknown): string {
	if (!(error instanceof Error) || !("request" in error)) return "";
	const { request } = error as { request: { method?: string; url?: string } };
	const status = "status" in error ? ` answered ${String(error.status)}` : "";
	return request.url === undefined
		? ""
		: `${request.method} ${new URL(request.url).pathname}${status}: `;
}

/** GitHub names what the endpoint accepts, not what the token has. */
function acceptedPermissions(error: unknown): string | null {
	if (!(error instanceof Error) || !("response" in error)) return null;
	const { response } = error as {
		response?: { headers?: Record<string, string | undefined> };
	};
	return response?.headers?.["x-accepted-github-permissions"] ?? null;
}
