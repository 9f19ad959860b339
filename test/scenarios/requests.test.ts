import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { OUTCOMES, requestsOf } from "../../testkit/outcomes.ts";

const document = await readFile(
	new URL("../../docs/requests.md", import.meta.url),
	"utf8",
);

test.each(
	OUTCOMES.map((outcome) => [outcome.name, outcome.most, outcome] as const),
)("%s: %i at most", async (name, most, outcome) => {
	const requests = await requestsOf(outcome);
	expect(requests.length).toBeLessThanOrEqual(most);
	expect(document).toContain(`| ${name} | ${requests.length} | `);
	// No step of ours needs the network but for the API: no credentials for git to go wrong.
	expect(requests.filter((route) => route.includes("blobs"))).toEqual([]);
});
