import { expect, test } from "vitest";
import { OUTCOMES, requestsOf } from "./outcomes.ts";

test.each(
	OUTCOMES.map((outcome) => [outcome.name, outcome.most, outcome] as const),
)("%s: %i at most", async (_name, most, outcome) => {
	const requests = await requestsOf(outcome);
	expect(requests.length).toBeLessThanOrEqual(most);
	// No step of ours needs the network but for the API: no credentials for git to go wrong.
	expect(requests.filter((route) => route.includes("blobs"))).toEqual([]);
});
