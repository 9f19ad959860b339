// A stretch of the year that `npm run year` plays at random: each thing that a maintainer does, where it matters.
import { expect, test } from "vitest";
import { playWeeks, type Week } from "../../testkit/weeks.ts";

/** A week in which upstream changes a price. */
const price = (maintainer: Week["maintainer"], index = 0): Week => ({
	upstream: { kind: "price", which: index, price: 5 + index },
	maintainer,
});
const same = (maintainer: Week["maintainer"]): Week => ({
	upstream: { kind: "nothing" },
	maintainer,
});

test("weeks with a maintainer who does anything: nothing is lost, nothing is doubled, nothing is done in vain", async () => {
	const operations = await playWeeks([
		price("ignores", 0),
		price("edits the body", 1),
		same("updates the branch"),
		price("pushes to the branch", 2),
		price("hands back", 3),
		same("rebases the branch"),
		price("queues", 4),
		same("closes"),
		price("reopens", 5),
		price("resolves in the browser", 6),
		price("merges and deletes", 7),
		price("edits the catalog on main", 8),
		price("deletes the branch", 9),
		same("squashes"),
		price("pushes to main", 10),
		{ upstream: { kind: "back" }, maintainer: "ignores" },
	]);
	expect(operations).toEqual([
		"created",
		"updated",
		"none",
		"held",
		"updated",
		"none",
		"updated",
		"held",
		"updated",
		"held",
		"created",
		"updated",
		"created",
		"none",
		"created",
		"closed",
	]);
}, 120_000);
