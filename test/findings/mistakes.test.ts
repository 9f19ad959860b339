import { expect, test } from "vitest";
import { noRealData, readMistakes, weeklyDates } from "../../testkit/data.ts";
import { judge } from "../../testkit/findings.ts";
import { findingsAbout, weeklyCatalogs } from "../../testkit/mistakes.ts";

const catalogOn = weeklyCatalogs();

test.skipIf(noRealData)(
	"more than two thirds of the mistakes that models.dev really made are found",
	async () => {
		const mistakes = await readMistakes();
		let found = 0;
		for (const mistake of mistakes) {
			if ((await findingsAbout(mistake, catalogOn)).length > 0) found += 1;
		}
		expect(found / mistakes.length).toBeGreaterThan(2 / 3);
	},
);

test.skipIf(noRealData)(
	"a normal week has at most twelve rows to look at, also of the last eleven, in which most happened",
	async () => {
		const dates = (await weeklyDates()).slice(-12);
		const rows: number[] = [];
		for (const [index, date] of dates.slice(1).entries()) {
			const { findings } = judge(
				await catalogOn(dates[index] ?? ""),
				await catalogOn(date),
				"flag",
				new Date(date),
			);
			rows.push(
				findings.filter(({ severity }) => severity !== "notice").length,
			);
		}
		const middle = rows.toSorted((a, b) => a - b)[rows.length >> 1];
		expect(middle).toBeLessThanOrEqual(12);
	},
);
