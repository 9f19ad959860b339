/**
 * Measures the built programs and the stages of src on a real week of models.dev and on synthetic ones of 10 and 100
 * times its size, beside the floor and an empty script. Run `npm run build` before it.
 *
 *   npm run bench
 *   npm run bench -- --json FILE     also for machines
 *   npm run bench -- --quick         fewer runs, without 100x: to see that it works
 *   npm run bench -- --readme        also into README.md
 */
import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { availableParallelism, cpus, tmpdir, totalmem } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { node24 } from "../test/runner.ts";
import {
	type ProcessUsage,
	publishing,
	runs,
	stages,
	starts,
} from "./bench/contenders.ts";
import { interleave, type Rounds, statistics } from "./bench/measure.ts";
import type {
	BenchJson,
	MeasuredProcesses,
	MeasuredStages,
	Results,
} from "./bench/results.ts";
import { describeMachine, renderResults, targetTable } from "./bench/table.ts";
import { targetsOf } from "./bench/targets.ts";
import { buildWorld, newestWeek, type World } from "./bench/worlds.ts";
import { markdownMarkers, replaceBetween } from "./derived/between.ts";
import { countRequests, requestTable } from "./requests.ts";

interface Plan extends Rounds {
	readonly times: number;
}

const FULL: readonly Plan[] = [
	{ times: 1, warmUps: 2, runs: 15 },
	{ times: 10, warmUps: 1, runs: 5 },
	{ times: 100, warmUps: 0, runs: 3 },
];
const QUICK: readonly Plan[] = [
	{ times: 1, warmUps: 1, runs: 3 },
	{ times: 10, warmUps: 0, runs: 1 },
];

const { values } = parseArgs({
	options: {
		quick: { type: "boolean" },
		json: { type: "string" },
		readme: { type: "boolean" },
	},
});

const results = await measure(values.quick ? QUICK : FULL);
console.log(renderResults(results));
console.log(`\nRequests to GitHub:\n\n${requestTable(results.requests)}`);
if (values.json !== undefined) {
	await mkdir(dirname(values.json), { recursive: true });
	await writeFile(values.json, toJson(results));
}
if (values.readme) await writeReadme(results);

async function measure(plans: readonly Plan[]): Promise<Results> {
	const machine = describeHere();
	const week = await newestWeek();
	const folder = await mkdtemp(join(tmpdir(), "bench-"));
	const processes: MeasuredProcesses[] = [];
	const measuredStages: MeasuredStages[] = [];
	try {
		for (const plan of plans) {
			progress(`${plan.times}x: writing the catalogs`);
			const world = await buildWorld(folder, week, plan.times);
			const { times, models, bytes } = world;
			const measured = { times, models, bytes, runs: plan.runs };
			progress(`${plan.times}x: measuring`);
			const { usage, ms } = await (times === 1 ? measureAll : measureRuns)(
				world,
				plan,
			);
			processes.push({ ...measured, usage });
			measuredStages.push({ ...measured, ms });
			await rm(join(folder, `${times}x`), { recursive: true });
		}
	} finally {
		await rm(folder, { recursive: true });
	}
	progress("counting requests");
	const requests = await countRequests();
	return {
		machine,
		week: week.name,
		processes,
		stages: measuredStages,
		requests,
	};
}

/** The real week: with start-up, and with publishing to the stand-in for GitHub. */
async function measureAll(world: World, rounds: Rounds) {
	await using published = await publishing(world);
	return summarize(
		await interleave(
			{ ...starts, ...runs(world), "publishing run": published.contender },
			rounds,
		),
		await interleave({ stages: published.stages }, rounds),
	);
}

async function measureRuns(world: World, rounds: Rounds) {
	return summarize(
		await interleave(runs(world), rounds),
		await interleave({ stages: () => stages(world) }, rounds),
	);
}

function summarize(
	taken: Readonly<Record<string, readonly ProcessUsage[]>>,
	staged: { readonly stages: readonly Record<string, number>[] },
) {
	const usage = Object.fromEntries(
		Object.entries(taken).map(([name, all]) => [name, statistics(all)]),
	);
	return { usage, ms: statistics(staged.stages) };
}

function describeHere(): Results["machine"] {
	const node = execFileSync(node24, ["--version"], { encoding: "utf8" });
	if (!node.startsWith("v24.")) {
		throw new Error(`The bench needs Node 24 and has only ${node.trim()}.`);
	}
	return {
		cpu: cpus()[0]?.model ?? "unknown",
		cores: availableParallelism(),
		memoryGiB: Math.round(totalmem() / 2 ** 30),
		system: `${process.platform} ${process.arch}`,
		node: node.trim().slice(1),
	};
}

function toJson(results: Results): string {
	const targets = targetsOf(results).map((target) => ({
		...target,
		isMet: target.is <= target.most,
	}));
	const json: BenchJson = { version: 1, ...results, targets };
	return `${JSON.stringify(json, null, 2)}\n`;
}

async function writeReadme(results: Results): Promise<void> {
	const path = new URL("../README.md", import.meta.url);
	const text = `${targetTable(results)}\n\n${describeMachine(results)}`;
	const readme = await readFile(path, "utf8");
	await writeFile(
		path,
		replaceBetween(readme, markdownMarkers("bench"), text, "README.md"),
	);
}

function progress(line: string): void {
	process.stderr.write(`${line}\n`);
}
