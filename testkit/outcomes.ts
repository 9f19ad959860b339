// What each outcome takes: the built action runs against the stand-in, whose record is measured.
import type { GitHub, RecordedRequest } from "./github/server.ts";
import {
	AFTER,
	BEFORE,
	LATER,
	type RunOptions,
	type Scenario,
	synced,
	withOpenPullRequest,
} from "./scenario.ts";

export interface OutcomeOfRun {
	readonly name: string;
	/** The limits that the design sets for the action. */
	readonly most: { readonly requests: number; readonly roundTrips: number };
	/**
	 * What peter-evans/create-pull-request needs for the same work, according to its source at v8 (653ba8b), with
	 * `sign-commits`, so that its commits are verified too: API requests for `n` files, and its network operations by git,
	 * if there are any. This action has none.
	 */
	readonly elsewhere: string;
	readonly prepare: () => Promise<Scenario>;
	readonly inputs?: Record<string, string>;
}

const to = async (
	scenario: Promise<Scenario>,
	upstream: Scenario["upstream"],
) => {
	const ready = await scenario;
	ready.upstream = upstream;
	return ready;
};

export const OUTCOMES: readonly OutcomeOfRun[] = [
	{
		name: "Nothing new, no pull request",
		most: { requests: 1, roundTrips: 1 },
		elsewhere: "0, and 1 of git",
		prepare: () => synced(),
	},
	{
		name: "Nothing new since the open pull request",
		most: { requests: 1, roundTrips: 1 },
		elsewhere: "4, and 1 of git",
		prepare: () => withOpenPullRequest(),
	},
	{
		name: "Open a pull request",
		most: { requests: 5, roundTrips: 5 },
		elsewhere: "n + ⌈n/100⌉ + 4",
		prepare: () => to(synced(), AFTER),
	},
	{
		name: "Open it with labels, assignees, a milestone and reviewers",
		most: { requests: 7, roundTrips: 7 },
		elsewhere: "n + ⌈n/100⌉ + 8",
		prepare: () =>
			to(
				synced({ collaborators: ["mona", "hubot"], milestones: ["1.0"] }),
				AFTER,
			),
		inputs: {
			labels: "dependencies",
			assignees: "mona",
			reviewers: "hubot",
			milestone: "1",
		},
	},
	{
		name: "Update the open pull request",
		most: { requests: 5, roundTrips: 5 },
		elsewhere: "n + ⌈n/100⌉ + 6",
		prepare: () => to(withOpenPullRequest(), LATER),
	},
	{
		name: "Update its text alone",
		most: { requests: 2, roundTrips: 2 },
		elsewhere: "4",
		prepare: async () => {
			const scenario = await withOpenPullRequest();
			const { body } = scenario.repository.pull(2);
			scenario.repository.setBody(2, (body ?? "").replace("glm-6", "glm-7"));
			return scenario;
		},
	},
	{
		name: "Close it, since nothing is left to do",
		most: { requests: 3, roundTrips: 3 },
		elsewhere: "2, and 2 of git",
		prepare: () => to(withOpenPullRequest(), BEFORE),
	},
];

/** What a run took of the network. */
export interface OnTheWire {
	/** The routes of its requests. */
	readonly requests: readonly string[];
	readonly roundTrips: number;
	/** Bytes of heads and bodies, as HTTP/1.1 without TLS. */
	readonly sent: number;
	readonly received: number;
	/** Milliseconds from the start of the process to its end. */
	readonly wallMs: number;
}

/** So long that requests which are sent at the same time are on their way at the same time. */
const LATENCY_MS = 50;

export async function measureOutcome(
	{ prepare, inputs }: Pick<OutcomeOfRun, "prepare" | "inputs">,
	latencyMs = LATENCY_MS,
	options: RunOptions = {},
): Promise<OnTheWire> {
	await using scenario = await prepare();
	const { github } = scenario;
	github.latencyMs = latencyMs;
	return await measured(github, async () => {
		const run = await scenario.run(inputs, options);
		if (run.code !== 0) throw new Error(run.log);
		return run;
	});
}

/** What a program takes of a stand-in that nobody else uses meanwhile. */
export async function measured(
	github: GitHub,
	run: () => Promise<{ readonly wallMs: number }>,
): Promise<OnTheWire> {
	github.requests.length = 0;
	const before = github.traffic;
	const { wallMs } = await run();
	const { received, sent } = github.traffic;
	return {
		requests: github.requests.map(({ route, path }) => route ?? path),
		roundTrips: countRoundTrips(github.requests),
		sent: received - before.received,
		received: sent - before.sent,
		wallMs,
	};
}

/** The most requests of which each one was sent after the one before was answered. */
export function countRoundTrips(
	requests: readonly Pick<RecordedRequest, "from" | "to">[],
): number {
	let count = 0;
	let last = Number.NEGATIVE_INFINITY;
	for (const { from, to } of requests.toSorted((a, b) => a.to - b.to)) {
		if (from < last) continue;
		count += 1;
		last = to;
	}
	return count;
}
