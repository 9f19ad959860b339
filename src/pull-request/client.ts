import { setTimeout as wait } from "node:timers/promises";
import { getProxyUrl } from "@actions/http-client/lib/proxy";
import { Octokit } from "@octokit/rest";
import type { PullRequestOptions } from "../options.ts";
import { PROJECT_URL, VERSION } from "../version.ts";
import { isNotYetVisible } from "./refusal.ts";
import { retry } from "./retry.ts";

/** GitHub as a run uses it: one repository, one token. */
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
	/** How long a request may take, from its beginning to the end of its answer. */
	readonly requestMs?: number;
}

/** GitHub itself gives a request up after ten seconds; the rest is for a slow line. */
const REQUEST_TIMEOUT_MS = 120_000;

export async function connect({
	token,
	owner,
	repo,
	apiUrl,
	log,
	requestMs = REQUEST_TIMEOUT_MS,
}: GitHubOptions): Promise<GitHub> {
	const octokit = new Octokit({
		auth: token,
		baseUrl: apiUrl,
		userAgent: `model-sync-action/${VERSION} (+${PROJECT_URL})`,
		request: { fetch: withDeadline(await fetchFor(apiUrl), requestMs) },
		log: { debug() {}, info() {}, warn: log, error() {} },
	});
	retry(octokit, { log, wait });
	return { octokit, owner, repo, wait };
}

/** Node's own, which takes half the time to load; where the environment names a proxy, the toolkit's. */
async function fetchFor(apiUrl: string): Promise<typeof fetch> {
	if (getProxyUrl(new URL(apiUrl)) === undefined) return fetch;
	const { defaults } = await import("@actions/github/lib/utils");
	return defaults.request?.fetch;
}

/**
 * A server may trickle its answer for ever, and every byte would start Node's own clocks anew. The whole answer is
 * waited for here: Octokit takes one that breaks off for an empty one.
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
