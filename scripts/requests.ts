/**
 * Prints what each outcome takes of the network, from runs of the built action against the stand-in for GitHub.
 *
 *   npm run build && npx tsx scripts/requests.ts
 *   npx tsx scripts/requests.ts --latency 100         also the seconds, with requests that are on their way for 100 ms
 *   npx tsx scripts/requests.ts --beside DIST/INDEX.JS   also those of create-pull-request for the same week
 *   npx tsx scripts/requests.ts --runs 5 --docs       medians of 5 runs; also updates docs/requests.md
 */
import { readFile, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { table } from "../src/report/markdown.ts";
import { noRealData } from "../testkit/data.ts";
import {
	measureOutcome,
	type OnTheWire,
	OUTCOMES,
	type OutcomeOfRun,
} from "../testkit/outcomes.ts";
import {
	filesAfterWeek,
	filesBeforeWeek,
	WEEK_OUTCOMES,
} from "../testkit/real-week.ts";
import { interleave, statistics } from "./bench/measure.ts";
import { runCreatePullRequest } from "./create-pull-request.ts";
import { markdownMarkers, replaceBetween } from "./derived/between.ts";

export interface CountedRequests
	extends Pick<OnTheWire, "roundTrips" | "sent" | "received"> {
	readonly name: string;
	readonly requests: number;
	/** What create-pull-request needs for the same work. */
	readonly elsewhere: string;
}

/** Without the real data, the outcomes of the real week are left out. */
export async function countRequests(): Promise<CountedRequests[]> {
	const counted: CountedRequests[] = [];
	for (const outcome of allOutcomes()) {
		const { requests, ...wire } = await measureOutcome(outcome);
		const { name, elsewhere } = outcome;
		counted.push({ name, elsewhere, ...wire, requests: requests.length });
	}
	return counted;
}

function allOutcomes(): readonly OutcomeOfRun[] {
	return noRealData ? OUTCOMES : [...OUTCOMES, ...WEEK_OUTCOMES];
}

export function requestTable(counted: readonly CountedRequests[]): string {
	return table(
		[
			"A run that has to",
			"Requests",
			"Round trips",
			"Sent, kB",
			"Received, kB",
			"create-pull-request, signed, n files",
		],
		["left", "right", "right", "right", "right", "right"],
		counted.map(({ name, requests, elsewhere, ...wire }) => [
			name,
			String(requests),
			...wireCells(wire),
			elsewhere,
		]),
	);
}

function wireCells({
	roundTrips,
	sent,
	received,
}: Pick<OnTheWire, "roundTrips" | "sent" | "received">): string[] {
	return [String(roundTrips), kilobytes(sent), kilobytes(received)];
}

function kilobytes(bytes: number): string {
	const digits = bytes < 10_000 ? 1 : 0;
	return (bytes / 1000).toLocaleString("en", {
		minimumFractionDigits: digits,
		maximumFractionDigits: digits,
	});
}

/** A new machine has compiled nothing yet. */
const AS_ON_A_RUNNER = { env: { NODE_COMPILE_CACHE: "" } };

/** Something to measure. */
interface Timed {
	readonly name: string;
	readonly run: () => Promise<OnTheWire>;
	readonly runs: number;
}

async function timeTable(
	latencyMs: number,
	runs: number,
	bundle: string | undefined,
): Promise<string> {
	const ours = allOutcomes().map(
		(outcome): Timed => ({
			name: outcome.name,
			run: () => measureOutcome(outcome, latencyMs, AS_ON_A_RUNNER),
			runs,
		}),
	);
	const timed = [
		...ours,
		...(bundle === undefined ? [] : await theirs(bundle, latencyMs, runs)),
	];
	const samples = await interleave(
		timed.map((one) => ({
			...one,
			warmUps: one.runs > 1 ? 1 : 0,
			run: async () => {
				const { requests, ...wire } = await one.run();
				return { ...wire, requests: requests.length };
			},
		})),
	);
	const rows = timed.map(({ name }, index) => {
		const { requests, roundTrips, sent, received, wallMs } = statistics(
			samples[index] ?? [],
		);
		return [
			name,
			String(requests.median),
			...wireCells({
				roundTrips: roundTrips.median,
				sent: sent.median,
				received: received.median,
			}),
			(wallMs.median / 1000).toFixed(1),
		];
	});
	const head = ["A run that has to", "Requests", "Round trips"];
	return table(
		[...head, "Sent, kB", "Received, kB", "Seconds"],
		["left", "right", "right", "right", "right", "right"],
		rows,
	);
}

/** create-pull-request for the same week. With signed commits it takes minutes, so one run has to do. */
async function theirs(
	bundle: string,
	latencyMs: number,
	runs: number,
): Promise<Timed[]> {
	const [before, after] = [await filesBeforeWeek(), await filesAfterWeek()];
	const run = (signed: boolean) => () =>
		runCreatePullRequest(bundle, before, after, { signed, latencyMs });
	const name = "create-pull-request: open it for the same week";
	return [
		{ name: `${name}, not signed`, run: run(false), runs },
		{ name: `${name}, signed`, run: run(true), runs: 1 },
	];
}

async function main(): Promise<void> {
	const { values } = parseArgs({
		options: {
			latency: { type: "string" },
			beside: { type: "string" },
			runs: { type: "string" },
			docs: { type: "boolean" },
		},
	});
	const { latency, beside, runs = "1", docs } = values;
	const tables: Record<string, string> =
		latency === undefined
			? { requests: requestTable(await countRequests()) }
			: { latency: await timeTable(Number(latency), Number(runs), beside) };
	for (const [marker, text] of Object.entries(tables)) {
		console.log(text);
		if (docs) await writeTable(marker, text);
	}
}

/** Writes a table between its markers in a document. */
export async function writeTable(
	marker: string,
	text: string,
	file = "docs/requests.md",
): Promise<void> {
	const path = new URL(`../${file}`, import.meta.url);
	const document = await readFile(path, "utf8");
	await writeFile(
		path,
		replaceBetween(document, markdownMarkers(marker), text, file),
	);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main();
