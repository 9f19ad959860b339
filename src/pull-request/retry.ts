import type { Octokit } from "@octokit/rest";
import { isObject, type JsonObject } from "../lib/json.ts";

/** After so many failures of a kind a request is given up. */
const RETRIES = 3;
const RATE_LIMIT_RETRIES = 2;
/** A rate limit that asks for a longer pause than this ends the run: the next one is only a week away. */
const LONGEST_PAUSE_S = 120;
/** As GitHub recommends where it does not say how long. */
const SECONDARY_PAUSE_S = 60;
/** What another try does not change. An empty repository (409) does not fill while we wait. */
const FINAL = [400, 401, 403, 404, 409, 410, 422, 451];

/** An answer that is no success, as far as it says whether to try again. */
export interface Failure {
	readonly status: number;
	readonly message: string;
	readonly headers: Readonly<Record<string, string | number | undefined>>;
	/** Whether GraphQL says so, in words of its own. */
	readonly isRateLimited: boolean;
}

/** What to wait for, and how long. */
export interface Pause {
	readonly seconds: number;
	/** Null: GitHub is in trouble. */
	readonly limit: "rate limit" | "secondary rate limit" | null;
}

/**
 * Asks again what GitHub could not answer, and waits where it asks for that. Octokit's plugins for it hold each request
 * up in queues of timers, by 20 ms, for programs that make hundreds; a run makes a handful, one after the other.
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
		const retries: unknown = options.request?.retries;
		const most = typeof retries === "number" ? retries : RETRIES;
		for (let tries = 0; ; tries += 1) {
			try {
				return refuseTrouble(await request(options), options);
			} catch (error) {
				const failure = failureOf(error);
				const pause = failure && pauseAfter(failure, tries, most, new Date());
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

/** GraphQL answers with 200 when GitHub is in trouble, or a rate limit is reached. */
function refuseTrouble<Response extends Answer>(
	response: Response,
	request: unknown,
): Response {
	const [error] = errorsOf(response.data);
	const message = String(error?.message ?? "");
	const isLimit = error !== undefined && isRateLimit(error);
	const isTrouble = /^Something went wrong while executing your query/.test(
		message,
	);
	if (!isLimit && !isTrouble) return response;
	const status = isLimit ? 429 : 500;
	throw Object.assign(new Error(message), { status, response, request });
}

/** Null: another try would not help, or it has been tried enough. */
export function pauseAfter(
	failure: Failure,
	tries: number,
	retries: number,
	now: Date,
): Pause | null {
	const limit = limitReached(failure, now);
	if (limit !== null) {
		const isWorthIt =
			tries < RATE_LIMIT_RETRIES && limit.seconds <= LONGEST_PAUSE_S;
		return isWorthIt ? limit : null;
	}
	const isTrouble = failure.status >= 400 && !FINAL.includes(failure.status);
	return isTrouble && tries < retries
		? { seconds: (tries + 1) ** 2, limit: null }
		: null;
}

function limitReached(
	{ status, message, headers, isRateLimited }: Failure,
	now: Date,
): Pause | null {
	const isRefused = status === 403 || status === 429;
	if (isRefused && /\bsecondary rate\b/i.test(message)) {
		const seconds = Number(headers["retry-after"]) || SECONDARY_PAUSE_S;
		return { seconds, limit: "secondary rate limit" };
	}
	const isReached =
		isRateLimited ||
		(isRefused && String(headers["x-ratelimit-remaining"]) === "0");
	if (!isReached) return null;
	const resetMs = (Number(headers["x-ratelimit-reset"]) || 0) * 1000;
	// The reset is a whole second; just after it is early enough.
	const seconds = Math.ceil((resetMs - now.getTime()) / 1000) + 1;
	return { seconds: Math.max(seconds, 0), limit: "rate limit" };
}

/** Null for what is no answer of a server, and no missing one either. */
function failureOf(error: unknown): Failure | null {
	if (!(error instanceof Error && "status" in error)) return null;
	const { message } = error;
	const response = "response" in error ? (error.response as Answer) : undefined;
	return {
		status: Number(error.status),
		message,
		headers: response?.headers ?? {},
		isRateLimited: errorsOf(response?.data).some(isRateLimit),
	};
}

function isRateLimit({ type }: JsonObject): boolean {
	return type === "RATE_LIMITED";
}

interface Answer {
	readonly status: number;
	readonly headers: Failure["headers"];
	readonly data: unknown;
}

function errorsOf(data: unknown): JsonObject[] {
	const errors = isObject(data) ? data.errors : undefined;
	return Array.isArray(errors) ? errors.filter(isObject) : [];
}
