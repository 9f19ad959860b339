import { setTimeout as sleep } from "node:timers/promises";
import { getProxyUrl } from "@actions/http-client/lib/proxy";
import { Octokit } from "@octokit/rest";
import type { PullRequestOptions } from "../options.ts";
import { PROJECT_URL, VERSION } from "../version.ts";
import { type GitHubErrorName, isGitHubError } from "./github-errors.ts";
import { retry } from "./retry.ts";

/** A client for one repository, with one token. */
export interface GitHub {
	readonly octokit: Octokit;
	readonly owner: string;
	readonly repo: string;
	readonly wait: (milliseconds: number) => Promise<void>;
}

export interface GitHubOptions
	extends Pick<PullRequestOptions, "token" | "owner" | "repo"> {
	/** `GITHUB_API_URL`, which is another one on GitHub Enterprise Server. */
	readonly apiUrl: string;
	readonly log: (line: string) => void;
	/** How long a request may take, until the end of its answer, in milliseconds. */
	readonly requestMs?: number;
	/** Waits between two tries. */
	readonly wait?: GitHub["wait"];
}

/** The version of GitHub's REST API that this program was written for. */
const API_VERSION = "2022-11-28";

/** GitHub gives up after ten seconds; the rest is for a slow network. */
const REQUEST_TIMEOUT_MS = 120_000;

export async function connect({
	token,
	owner,
	repo,
	apiUrl,
	log,
	requestMs = REQUEST_TIMEOUT_MS,
	wait = (milliseconds) => sleep(milliseconds),
}: GitHubOptions): Promise<GitHub> {
	const octokit = new Octokit({
		auth: token,
		baseUrl: apiUrl,
		userAgent: `model-sync-action/${VERSION} (+${PROJECT_URL})`,
		request: { fetch: withDeadline(await fetchFor(apiUrl), requestMs) },
		log: { debug() {}, info() {}, warn: log, error() {} },
	});
	octokit.hook.before("request", ({ headers }) => {
		headers["x-github-api-version"] = API_VERSION;
	});
	retry(octokit, { log, wait });
	return { octokit, owner, repo, wait };
}

/** Node's own fetch loads in half the time of the toolkit's, but only the toolkit's knows proxies. */
async function fetchFor(apiUrl: string): Promise<typeof fetch> {
	if (getProxyUrl(new URL(apiUrl)) === undefined) return fetch;
	const { defaults } = await import("@actions/github/lib/utils");
	return defaults.request?.fetch;
}

/**
 * Node's own timeouts start again with every byte, so a server that sends its answer very slowly would block a run for
 * ever. The whole answer is read here, because Octokit treats an answer that breaks off as an empty one.
 */
function withDeadline(ask: typeof fetch, milliseconds: number): typeof fetch {
	return async (input, init) => {
		const signal = AbortSignal.timeout(milliseconds);
		const response = await ask(input, { ...init, signal });
		await response.clone().arrayBuffer();
		return response;
	};
}

const PAUSES_MS = [1000, 2000];

/**
 * Repeats a request twice, after one and two seconds, while GitHub says that it does not know what was created a moment
 * ago: its servers do not all see it at once.
 * @param names how GitHub says so
 * @throws the last refusal, and any other error at once
 */
export async function retryUntilVisible<Result>(
	github: GitHub,
	request: () => Promise<Result>,
	names: readonly GitHubErrorName[],
): Promise<Result> {
	for (const pause of PAUSES_MS) {
		try {
			return await request();
		} catch (error) {
			if (!names.some((name) => isGitHubError(error, name))) throw error;
			await github.wait(pause);
		}
	}
	return request();
}
