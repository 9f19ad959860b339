import { Octokit } from "@octokit/rest";
import { describe, expect, test } from "vitest";
import {
	type Failure,
	pauseAfter,
	retry,
} from "../../src/pull-request/retry.ts";

const now = new Date("2026-06-15T12:00:00Z");
const reset = (seconds: number) => String(now.getTime() / 1000 + seconds);

const failure = (of: Partial<Failure>): Failure => ({
	status: 200,
	message: "",
	headers: {},
	isRateLimited: false,
	...of,
});

describe("a request is made again", () => {
	test.each([500, 502, 503, 504, 408, 418])(
		"after %i: three times, after 1, 4 and 9 seconds",
		(status) => {
			const pauses = [0, 1, 2, 3].map((tries) =>
				pauseAfter(failure({ status }), tries, 3, now),
			);
			expect(pauses.map((pause) => pause?.seconds)).toEqual([
				1,
				4,
				9,
				undefined,
			]);
		},
	);

	test.each([400, 401, 403, 404, 409, 410, 422, 451])(
		"not after %i, which the next try would not change",
		(status) => {
			expect(pauseAfter(failure({ status }), 0, 3, now)).toBeNull();
		},
	);

	test("not where the caller wants no retries", () => {
		expect(pauseAfter(failure({ status: 502 }), 0, 0, now)).toBeNull();
	});

	const secondary = (retryAfter?: string) =>
		failure({
			status: 403,
			message: "You have exceeded a secondary rate limit. Please wait",
			headers: { "retry-after": retryAfter },
		});
	const primary = (seconds: number, status = 403) =>
		failure({
			status,
			message: "API rate limit exceeded for installation",
			headers: {
				"x-ratelimit-remaining": "0",
				"x-ratelimit-reset": reset(seconds),
			},
		});

	test.each([
		["a secondary rate limit, as long as it asks", secondary("7"), 7],
		["a secondary rate limit that says nothing", secondary(), 60],
		["a rate limit, until just after it is reset", primary(30), 31],
		["a rate limit with 429", primary(30, 429), 31],
		["a rate limit that was reset by now", primary(-5), 0],
		[
			"a rate limit of GraphQL",
			failure({
				status: 429,
				isRateLimited: true,
				headers: { "x-ratelimit-reset": reset(9) },
			}),
			10,
		],
	])("after %s, twice", (_, reached, seconds) => {
		for (const tries of [0, 1]) {
			expect(pauseAfter(reached, tries, 3, now)?.seconds).toBe(seconds);
		}
		expect(pauseAfter(reached, 2, 3, now)).toBeNull();
	});

	test.each([
		["a secondary rate limit", secondary("121")],
		["a rate limit", primary(3600)],
		["a rate limit with 429", primary(3600, 429)],
	])("not after %s that asks for longer than two minutes", (_, reached) => {
		expect(pauseAfter(reached, 0, 3, now)).toBeNull();
	});

	test("after a rate limit even where the caller wants no retries: nothing was done", () => {
		expect(pauseAfter(secondary("7"), 0, 0, now)?.seconds).toBe(7);
	});
});

describe("of GraphQL, whose failures are answers as well", () => {
	const ask = async (first: object) => {
		const answers = [first, { data: { viewer: { login: "mona" } } }];
		const log: string[] = [];
		const waits: number[] = [];
		const octokit = new Octokit({
			request: {
				fetch: async () =>
					new Response(JSON.stringify(answers.shift()), {
						headers: { "content-type": "application/json" },
					}),
			},
		});
		retry(octokit, {
			log: (line) => log.push(line),
			wait: async (ms) => {
				waits.push(ms);
			},
		});
		const query = octokit.graphql("{ viewer { login } }");
		return { answer: await query.catch(String), log, waits };
	};

	test("trouble is tried again", async () => {
		const message = "Something went wrong while executing your query on now";
		expect(await ask({ errors: [{ message }] })).toEqual({
			answer: { viewer: { login: "mona" } },
			log: [],
			waits: [1000],
		});
	});

	test("a rate limit is waited for, and told", async () => {
		const error = { type: "RATE_LIMITED", message: "API rate limit exceeded" };
		expect(await ask({ errors: [error] })).toEqual({
			answer: { viewer: { login: "mona" } },
			log: ["GitHub's rate limit is reached; trying again in 0 s."],
			waits: [0],
		});
	});

	test("what the next try would not change is an error", async () => {
		const message = "Could not resolve to a Repository";
		const { answer } = await ask({ errors: [{ message }] });
		expect(answer).toContain(message);
	});
});
