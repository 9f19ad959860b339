/**
 * Prints how many requests each outcome takes, from runs of the built action against the stand-in for GitHub, as the
 * README's table.
 *
 *   npm run build && tsx scripts/requests.ts
 */
import { pathToFileURL } from "node:url";
import { table } from "../src/report/markdown.ts";
import { OUTCOMES, requestsOf } from "../test/scenarios/outcomes.ts";

export async function requestTable(): Promise<string> {
	const rows: string[][] = [];
	for (const outcome of OUTCOMES) {
		const requests = await requestsOf(outcome);
		rows.push([outcome.name, String(requests.length), outcome.elsewhere]);
	}
	return table(
		["A run that has to", "Requests", "create-pull-request, signed, n files"],
		["left", "right", "right"],
		rows,
	);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
	console.log(await requestTable());
}
