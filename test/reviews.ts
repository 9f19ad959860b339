// Reviews for tests of the reports: from two catalogs, with nothing else to say.
import type { Catalog } from "../src/catalog/catalog.ts";
import { tell } from "../src/changes/story.ts";
import { judgeCompatibility } from "../src/changes/verdict.ts";
import { judge, NO_PRECEDENTS } from "../src/findings/judge.ts";
import type { Review } from "../src/report/review.ts";

export function reviewOf(
	before: Catalog,
	after: Catalog,
	rest: Partial<Review> = {},
): Review {
	const story = tell(before, after);
	const options = { priceAlert: 2, onSuspicious: "flag" } as const;
	const now = new Date("2026-06-15T06:17:00Z");
	return {
		...story,
		source: {
			url: "https://models.dev/api.json",
			sha256: "0".repeat(64),
			bytes: 1,
			fetchedAt: "2026-06-15T06:17:00.000Z",
		},
		isFirstSync: before.size === 0,
		findings: judge(story, options, NO_PRECEDENTS, now).findings,
		acceptedFile: "priv/models_local/.accepted.json",
		patches: [],
		verdict: judgeCompatibility(story),
		usage: null,
		permalink: null,
		bill: null,
		staleFiles: [],
		writtenFiles: 0,
		...rest,
	};
}

/** The weeks that tests look at, each with its story in ../shared/data's README. */
export const WEEKS = [
	["2025-10-27", "2025-11-03"],
	["2025-12-08", "2025-12-15"],
	["2025-12-29", "2026-01-05"],
	["2026-05-04", "2026-05-11"],
	["2026-05-11", "2026-05-18"],
	["2026-06-08", "2026-06-15"],
] as const;
