/**
 * Prints the findings between real catalogs, by rule, to read them all and to tune the rules.
 *
 *   npx tsx scripts/findings.ts [RULE]    every consecutive pair of the real snapshots
 */
import { compareCatalogs } from "../src/changes/compare.ts";
import { NO_PRIOR_DECISIONS, runRules } from "../src/findings/run-rules.ts";
import { type Finding, subjectOf } from "../src/lib/finding.ts";
import { readCatalog, snapshotDates } from "../testkit/data.ts";

const [rule] = process.argv.slice(2);
const options = { priceAlert: 2, onSuspicious: "flag" } as const;
const dates = await snapshotDates();
const counts = new Map<string, number[]>();
let before = await readCatalog(dates[0] ?? "");
for (const [index, date] of dates.slice(1).entries()) {
	const after = await readCatalog(date);
	const { findings } = runRules(
		compareCatalogs(before, after),
		options,
		NO_PRIOR_DECISIONS,
		new Date(date),
	);
	for (const finding of findings) {
		const key = `${finding.severity} ${finding.kind.code}`;
		const row = counts.get(key) ?? dates.slice(1).map(() => 0);
		row[index] = (row[index] ?? 0) + 1;
		counts.set(key, row);
		if (finding.kind.code === rule) console.log(`${date} ${describe(finding)}`);
	}
	before = after;
}
console.table(
	Object.fromEntries(
		[...counts]
			.sort()
			.map(([key, row]) => [
				key,
				Object.fromEntries(
					row.map((n, i) => [dates[i + 1]?.slice(2) ?? "", n]),
				),
			]),
	),
);

function describe(finding: Finding): string {
	const { field = [], before, after, message } = finding;
	const value = (json: unknown) => JSON.stringify(json) ?? "-";
	return `${subjectOf(finding)} ${field.join(".")} ${value(before)} -> ${value(after)} ${message}`;
}
