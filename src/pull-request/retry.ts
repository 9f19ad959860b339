import type { Octokit } from "@octokit/rest";
import { isObject } from "../lib/json.ts";
import { checkAnswer } from "./answers.ts";
import {
	type GitHubErrorName,
	isRefusal,
	type Refusal,
	readErrors,
	readRefusal,
} from "./github-errors.ts";

/** How often a request is repeated after a server error. */
const RETRIES = 3;
const RATE_LIMIT_RETRIES = 2;
/** A rate limit that asks for a longer pause stops the run: the next scheduled run is a better time. */
const LONGEST_PAUSE_S = 120;
/** What GitHub recommends where its answer names no pause. */
const SECONDARY_PAUSE_S = 60;
/** Repeating the request would not change these answers. An empty repository (409) stays empty while we wait. */
const FINAL = [400, 401, 403, 404, 409, 410, 422, 451];
/** Unless they say this. */
const TEMPORARY: readonly GitHubErrorName[] = [
	"primaryRateLimit",
	"secondaryRateLimit",
	"timedOut",
	"answerUnreadable",
	"nodeNotVisible",
];

export interface Pause {
	readonly seconds: number;
	/** Null: a server error. */
	readonly limit: "rate limit" | "secondary rate limit" | null;
}

/**
 * Repeats requests that GitHub could not answer, and waits where GitHub asks for it.
 *
 * Why not @octokit/plugin-retry 8.1.1 and @octokit/plugin-throttling 11.0.5: even with all intervals at zero, their
 * queues of timers delay each request. Against a local server, a request took 26 ms with them and 1 ms with this file
 * (medians of 110, in turns), and a run that opens a pull request with 5 requests took 602 ms instead of 526 ms
 * (medians of 10, in turns). They also add 52 kB and 2 ms of loading time.
 */
export function retry(
	octokit: Octokit,
	{
		log,
		wait,
	}: {
		log: (line: string) => void;
		wait: (milliseconds: number) => Promise<void>;
	},
): void {
	octokit.hook.wrap("request", async (request, options) => {
		const wanted: unknown = options.request?.retries;
		const retries = typeof wanted === "number" ? wanted : RETRIES;
		for (let tries = 0; ; tries += 1) {
			try {
				const answer = await request(options);
				checkAnswer(answer, options);
				return throwGraphqlFailure(answer, options);
			} catch (error) {
				const refusal = readRefusal(error);
				const pause = pauseAfter(refusal, tries, retries, new Date());
				if (pause === null) throw error;
				const { limit, seconds } = pause;
				if (limit !== null) {
					log(`GitHub's ${limit} is reached; trying again in ${seconds} s.`);
				}
				await wait(seconds * 1000);
			}
		}
	});
}

/**
 * GraphQL answers with 200, also when a rate limit is reached or the server failed. If GitHub has carried out a part of
 * the request, the caller has to see the answer.
 */
function throwGraphqlFailure<Response extends { readonly data: unknown }>(
	response: Response,
	request: unknown,
): Response {
	const [first] = readErrors(response.data);
	if (first === undefined || hasDoneSome(response.data)) return response;
	const message = String(first.message ?? "");
	const error = Object.assign(new Error(message), { response, request });
	const refusal = readRefusal(error);
	if (isRefusal(refusal, "queryFailed")) {
		throw Object.assign(error, { status: 500 });
	}
	if (isTemporary(refusal)) throw error;
	return response;
}

function hasDoneSome(answer: unknown): boolean {
	const data = isObject(answer) ? answer.data : null;
	return isObject(data) && Object.values(data).some((part) => part !== null);
}

/** Whether the same request may be answered otherwise a little later. */
function isTemporary(refusal: Refusal): boolean {
	const { status } = refusal;
	return (
		(status !== null && status >= 400 && !FINAL.includes(status)) ||
		TEMPORARY.some((name) => isRefusal(refusal, name))
	);
}

/**
 * How long to wait before the request is repeated.
 * @param tries how often it was repeated already
 * @param retries how often it may be repeated after a server error; rate limits have a number of their own
 * @returns null: do not repeat it
 */
export function pauseAfter(
	refusal: Refusal,
	tries: number,
	retries: number,
	now: Date,
): Pause | null {
	const limit = limitReached(refusal, now);
	if (limit !== null) {
		const isWorthIt =
			tries < RATE_LIMIT_RETRIES && limit.seconds <= LONGEST_PAUSE_S;
		return isWorthIt ? limit : null;
	}
	return isTemporary(refusal) && tries < retriesAllowed(refusal, retries)
		? { seconds: (tries + 1) ** 2, limit: null }
		: null;
}

function retriesAllowed(refusal: Refusal, wanted: number): number {
	// GitHub did nothing, so even a request that must not be made twice may be repeated.
	if (isRefusal(refusal, "nodeNotVisible")) return RETRIES;
	// The same tree may be too large every time. Who sends it has smaller ones to try.
	const isTree = refusal.request.endsWith("/git/trees");
	return isTree && isRefusal(refusal, "timedOut") ? 1 : wanted;
}

function limitReached(refusal: Refusal, now: Date): Pause | null {
	const { headers } = refusal;
	if (isRefusal(refusal, "secondaryRateLimit")) {
		const seconds = Number(headers["retry-after"]) || SECONDARY_PAUSE_S;
		return { seconds, limit: "secondary rate limit" };
	}
	if (!isRefusal(refusal, "primaryRateLimit")) return null;
	const resetMs = (Number(headers["x-ratelimit-reset"]) || 0) * 1000;
	// GitHub rounds the time of the reset to a second, so one second is added.
	const seconds = Math.ceil((resetMs - now.getTime()) / 1000) + 1;
	return { seconds: Math.max(seconds, 0), limit: "rate limit" };
}
