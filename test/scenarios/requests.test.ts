import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { noRealData } from "../../testkit/data.ts";
import {
	countRoundTrips,
	measureOutcome,
	OUTCOMES,
} from "../../testkit/outcomes.ts";
import { WEEK_OUTCOMES } from "../../testkit/real-week.ts";

const document = await readFile(
	new URL("../../docs/requests.md", import.meta.url),
	"utf8",
);

/** The cells of a row in the table of outcomes, after its name. */
function documented(outcome: string): string[] {
	const [row = ""] = document.split(`| ${outcome} | `).slice(1);
	return row.split("\n", 1)[0]?.split(" | ") ?? [];
}

const limited = (outcomes: typeof OUTCOMES) =>
	outcomes.map(
		({ most, ...outcome }) =>
			[
				outcome.name,
				most.requests,
				most.roundTrips,
				{ most, ...outcome },
			] as const,
	);

/** How many times the larger is the smaller. */
function ratioOf(bytes: number, kilobytes: string): number {
	const ratio = bytes / 1000 / Number(kilobytes);
	return Math.max(ratio, 1 / ratio);
}

async function keepsItsLimits(outcome: (typeof OUTCOMES)[number]) {
	const { requests, roundTrips, sent, received } =
		await measureOutcome(outcome);
	expect(requests.length).toBeLessThanOrEqual(outcome.most.requests);
	expect(roundTrips).toBeLessThanOrEqual(outcome.most.roundTrips);
	const row = documented(outcome.name);
	expect(row.slice(0, 2)).toEqual([`${requests.length}`, `${roundTrips}`]);
	const [, , sentKb = "", receivedKb = ""] = row.map((cell) =>
		cell.replaceAll(",", ""),
	);
	// Addresses and times differ from run to run, and wording from version to version.
	expect(ratioOf(sent, sentKb)).toBeLessThan(1.25);
	expect(ratioOf(received, receivedKb)).toBeLessThan(1.25);
	// No step of ours needs the network but for the API: no credentials for git to go wrong.
	expect(requests.filter((route) => route.includes("blobs"))).toEqual([]);
}

test.each(limited(OUTCOMES))(
	"%s: %i requests at most, %i of them one after another",
	(_name, _requests, _roundTrips, outcome) => keepsItsLimits(outcome),
);

test.skipIf(noRealData).each(limited(WEEK_OUTCOMES))(
	"%s: %i requests at most, %i of them one after another",
	(_name, _requests, _roundTrips, outcome) => keepsItsLimits(outcome),
);

test("round trips are the requests that were sent after another was answered", () => {
	const counts = [
		[[0, 10]],
		[
			[0, 10],
			[10, 20],
		],
		// Three at once, and one when the first of them is answered.
		[
			[0, 12],
			[1, 10],
			[2, 14],
			[11, 20],
		],
		[],
	].map((times) =>
		countRoundTrips(times.map(([from = 0, to = 0]) => ({ from, to }))),
	);
	expect(counts).toEqual([1, 2, 2, 0]);
});
