/**
 * Prints how many requests each outcome takes, from runs of the built action against the stand-in for GitHub, as the
 * table in docs/requests.md.
 *
 *   npm run build && tsx scripts/requests.ts
 */
import { pathToFileURL } from "node:url";
import { table } from "../src/report/markdown.ts";
import { OUTCOMES, requestsOf } from "../testkit/outcomes.ts";

export interface CountedRequests {
	readonly name: string;
	readonly requests: number;
	/** What create-pull-request needs for the same work. */
	readonly elsewhere: string;
}

export async function countRequests(): Promise<CountedRequests[]> {
	const counted: CountedRequests[] = [];
	for (const outcome of OUTCOMES) {
		const requests = await requestsOf(outcome);
		const { name, elsewhere } = outcome;
		counted.push({ name, requests: requests.length, elsewhere });
	}
	return counted;
}

export function requestTable(counted: readonly CountedRequests[]): string {
	return table(
		["A run that has to", "Requests", "create-pull-request, signed, n files"],
		["left", "right", "right"],
		counted.map(({ name, requests, elsewhere }) => [
			name,
			String(requests),
			elsewhere,
		]),
	);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
	console.log(requestTable(await countRequests()));
}
