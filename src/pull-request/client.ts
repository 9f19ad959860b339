import { setTimeout as wait } from "node:timers/promises";
import { getProxyUrl } from "@actions/http-client/lib/proxy";
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import { Octokit } from "@octokit/rest";
import { PROJECT_URL, VERSION } from "../version.ts";
import { isNotYetVisible } from "./refusal.ts";

/** GitHub as a run uses it: one repository, one token. */
export interface GitHub {
	readonly octokit: Octokit;
	readonly owner: string;
	readonly repo: string;
	readonly wait: (milliseconds: number) => Promise<void>;
}

export interface GitHubOptions {
	readonly token: string;
	readonly owner: string;
	readonly repo: string;
	/** `GITHUB_API_URL`, which is another one on GitHub Enterprise Server. */
	readonly apiUrl: string;
	readonly log: (line: string) => void;
}

/** A rate limit that asks for a longer pause than this ends the run: the next one is only a week away. */
const LONGEST_PAUSE_S = 120;
const RATE_LIMIT_RETRIES = 2;

/**
 * In place of the plugin's queues, which space out the requests of programs that make hundreds. A run makes a handful,
 * one after the other by itself; what it has the plugin for is what to do at a rate limit.
 */
const atOnce = {
	key: () => ({
		schedule: <Args extends unknown[], Result>(
			_options: unknown,
			request: (...args: Args) => Result,
			...args: Args
		) => request(...args),
	}),
};
// The plugin's types know some of these only, and as Bottleneck's class.
const QUEUES: object = {
	global: atOnce,
	auth: atOnce,
	search: atOnce,
	write: atOnce,
	notifications: atOnce,
};

const Client = Octokit.plugin(retry, throttling);

export async function connect({
	token,
	owner,
	repo,
	apiUrl,
	log,
}: GitHubOptions): Promise<GitHub> {
	const waits =
		(limit: string) =>
		(seconds: number, _request: unknown, _octokit: unknown, count: number) => {
			const goesOn = count < RATE_LIMIT_RETRIES && seconds <= LONGEST_PAUSE_S;
			if (goesOn)
				log(`GitHub's ${limit} is reached; trying again in ${seconds} s.`);
			return goesOn;
		};
	const octokit = new Client({
		auth: token,
		baseUrl: apiUrl,
		userAgent: `model-sync-action/${VERSION} (+${PROJECT_URL})`,
		request: { fetch: await fetchFor(apiUrl) },
		log: { debug() {}, info() {}, warn: log, error() {} },
		// As the plugin has it, and an empty repository (409) does not fill while we wait.
		retry: { doNotRetry: [400, 401, 403, 404, 409, 410, 422, 451] },
		throttle: {
			onRateLimit: waits("rate limit"),
			onSecondaryRateLimit: waits("secondary rate limit"),
			...QUEUES,
		},
	});
	return { octokit, owner, repo, wait };
}

/** Node's own, which takes half the time to load; where the environment names a proxy, the toolkit's. */
async function fetchFor(apiUrl: string): Promise<unknown> {
	if (getProxyUrl(new URL(apiUrl)) === undefined) return fetch;
	const { defaults } = await import("@actions/github/lib/utils");
	return defaults.request?.fetch;
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
