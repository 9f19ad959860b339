import { Octokit } from "@octokit/rest";
import { describe, expect, test } from "vitest";
import type { Refusal } from "../../src/pull-request/github-errors.ts";
import { pauseAfter, retry } from "../../src/pull-request/retry.ts";
import { explained } from "./explained.ts";

const now = new Date("2026-06-15T12:00:00Z");
const reset = (seconds: number) => String(now.getTime() / 1000 + seconds);

const refusal = (of: Partial<Refusal>): Refusal => ({
	status: null,
	message: "",
	headers: {},
	types: [],
	request: "GET /user",
	...of,
});

describe("a request is made again", () => {
	test.each([500, 502, 503, 504, 408, 418])(
		"after %i: three times, after 1, 4 and 9 seconds",
		(status) => {
			const pauses = [0, 1, 2, 3].map((tries) =>
				pauseAfter(refusal({ status }), tries, 3, now),
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
			expect(pauseAfter(refusal({ status }), 0, 3, now)).toBeNull();
		},
	);

	test("not where the caller wants no retries", () => {
		expect(pauseAfter(refusal({ status: 502 }), 0, 0, now)).toBeNull();
	});

	const secondary = (retryAfter?: string) =>
		refusal({
			status: 403,
			message: "You have exceeded a secondary rate limit. Please wait",
			headers: { "retry-after": retryAfter },
		});
	const primary = (seconds: number, status = 403) =>
		refusal({
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
		[
			"a secondary rate limit in its older words",
			refusal({
				status: 403,
				message: "You have triggered an abuse detection mechanism.",
			}),
			60,
		],
		[
			"a secondary rate limit of GraphQL",
			refusal({
				message: "You have exceeded a secondary rate limit.",
				headers: { "retry-after": "7" },
			}),
			7,
		],
		[
			"what came too quickly",
			refusal({ status: 422, message: "was submitted too quickly" }),
			60,
		],
		["a rate limit, until just after it is reset", primary(30), 31],
		["a rate limit with 429", primary(30, 429), 31],
		["a rate limit that was reset by now", primary(-5), 0],
		[
			"a rate limit of GraphQL",
			refusal({
				status: 429,
				types: ["RATE_LIMITED"],
				headers: { "x-ratelimit-reset": reset(9) },
			}),
			10,
		],
		[
			"a rate limit of GraphQL in its newer form, which comes with 200",
			refusal({
				types: ["RATE_LIMIT", "graphql_rate_limit"],
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

	const timedOut = { status: 422, message: "Sorry, your request timed out." };

	test.each([
		["POST /repos/acme/assistant/pulls", 3],
		["POST /repos/acme/assistant/git/trees", 1],
	])("after a time-out of %s: %i times", (request, times) => {
		const pauses = [0, 1, 2, 3].map((tries) =>
			pauseAfter(refusal({ ...timedOut, request }), tries, 3, now),
		);
		expect(pauses.filter(Boolean)).toHaveLength(times);
	});

	test("after a node that is not visible yet even where the caller wants no retries, but not after a team", () => {
		const node = (id: string) =>
			refusal({
				status: 422,
				message: `Could not resolve to a node with the global id of '${id}'.`,
			});
		expect(pauseAfter(node("PR_7"), 0, 0, now)?.seconds).toBe(1);
		for (const team of ["T_kwDOA", "MDQ6VGVhbTE="]) {
			expect(pauseAfter(node(team), 0, 3, now)).toBeNull();
		}
	});

	test("after a rate limit even where the caller wants no retries: nothing was done", () => {
		expect(pauseAfter(secondary("7"), 0, 0, now)?.seconds).toBe(7);
	});
});

describe("of GraphQL, whose failures are answers as well", () => {
	const success = { data: { viewer: { login: "mona" } } };
	const ask = async (first: object, later: object[] = [success]) => {
		const answers = [first, ...later];
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
		return { answer: await query.catch((error) => error), log, waits };
	};

	test("trouble is tried again", async () => {
		const message = "Something went wrong while executing your query on now";
		expect(await ask({ errors: [{ message }] })).toEqual({
			answer: { viewer: { login: "mona" } },
			log: [],
			waits: [1000],
		});
	});

	test("trouble that stays is explained as such", async () => {
		const message = "Something went wrong while executing your query on now";
		const trouble = { errors: [{ message }] };
		const { answer, waits } = await ask(trouble, [trouble, trouble, trouble]);
		expect(waits).toEqual([1000, 4000, 9000]);
		expect(explained(answer)).toMatchObject({
			title: "GitHub is in trouble",
			cause: `POST /graphql answered 500: ${message}\nNothing was changed on GitHub.`,
		});
	});

	test.each([
		{ type: "RATE_LIMITED", message: "API rate limit exceeded" },
		{
			type: "RATE_LIMIT",
			code: "graphql_rate_limit",
			message: "API rate limit already exceeded for user ID 1.",
		},
	])("a rate limit is waited for, and reported: $type", async (error) => {
		expect(await ask({ errors: [error] })).toEqual({
			answer: { viewer: { login: "mona" } },
			log: ["GitHub's rate limit is reached; trying again in 0 s."],
			waits: [0],
		});
	});

	test("what was done in part is not done again", async () => {
		const error = { type: "RATE_LIMITED", message: "API rate limit exceeded" };
		const half = { data: { one: {}, two: null }, errors: [error] };
		const { answer, waits } = await ask(half);
		expect(answer).toMatchObject({ data: { one: {}, two: null } });
		expect(waits).toEqual([]);
	});

	test("what the next try would not change is an error", async () => {
		const message = "Could not resolve to a Repository";
		const { answer } = await ask({ errors: [{ message }] });
		expect(String(answer)).toContain(message);
	});
});
