/**
 * Measures the built programs and the stages of src on real pairs of catalogs of models.dev, and on the newest pair at
 * 10 and 100 times its size. It compares them with the least possible work and with an empty script, and measures what a run
 * downloads. Run `npm run build` before it.
 *
 *   npm run bench
 *   npm run bench -- --json FILE     also write the results as JSON
 *   npm run bench -- --quick         fewer runs, without 100x, to check that it works
 *   npm run bench -- --docs          also update docs/speed.md and docs/requests.md
 */
import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { availableParallelism, cpus, tmpdir, totalmem } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { noRealData } from "../testkit/data.ts";
import { node24 } from "../testkit/runner.ts";
import { measureDownload } from "./bench/download.ts";
import {
	interleave,
	type Measurement,
	type Sampler,
	statistics,
} from "./bench/measure.ts";
import { publishing, runs, stages, starts } from "./bench/processes.ts";
import type { BenchJson, Results } from "./bench/results.ts";
import { describeMachine, renderResults, targetTable } from "./bench/table.ts";
import { targetsOf } from "./bench/targets.ts";
import {
	type Pair,
	readPairs,
	type Workload,
	writeWorkload,
} from "./bench/workloads.ts";
import { countRequests, requestTable, writeTable } from "./requests.ts";

interface Plan extends Pick<Measurement<unknown>, "warmUps" | "runs"> {
	readonly times: number;
}

type PlannedWorkload = Workload & Plan;

/** Of every pair. */
const ONCE = {
	full: { times: 1, warmUps: 2, runs: 20 },
	quick: { times: 1, warmUps: 1, runs: 3 },
};
/** Of the newest pair. */
const MULTIPLIED = {
	full: [
		{ times: 10, warmUps: 1, runs: 5 },
		{ times: 100, warmUps: 0, runs: 1 },
	],
	quick: [{ times: 10, warmUps: 0, runs: 1 }],
};

const { values } = parseArgs({
	options: {
		quick: { type: "boolean" },
		json: { type: "string" },
		docs: { type: "boolean" },
	},
});

const results = await measure(values.quick ? "quick" : "full");
console.log(renderResults(results));
console.log(`\nRequests to GitHub:\n\n${requestTable(results.requests)}`);
if (values.json !== undefined) {
	await mkdir(dirname(values.json), { recursive: true });
	await writeFile(values.json, toJson(results));
}
if (values.docs) {
	const { requests } = results;
	const speed = `${targetTable(results)}\n\n${describeMachine(results)}`;
	await writeTable("bench", speed, "docs/speed.md");
	await writeTable("requests", requestTable(requests));
}

async function measure(effort: keyof typeof ONCE): Promise<Results> {
	const machine = describeHere();
	const pairs = await readPairs();
	if (noRealData)
		progress("Without the real data, only a small embedded pair is measured.");
	const newest = pairs.at(-1) ?? pairs[0];
	const plans: readonly (Plan & { readonly pair: Pair })[] = [
		...pairs.map((pair) => ({ pair, ...ONCE[effort] })),
		...MULTIPLIED[effort].map((plan) => ({ pair: newest, ...plan })),
	];
	const folder = await mkdtemp(join(tmpdir(), "bench-"));
	try {
		const workloads: PlannedWorkload[] = [];
		for (const { pair, ...plan } of plans) {
			progress(`${pair.name}, ${plan.times}x: writing the catalogs`);
			const workload = await writeWorkload(folder, pair, plan.times);
			workloads.push({ ...workload, ...plan });
		}
		const real = workloads.findLast(({ times }) => times === 1);
		if (!real) throw new Error("Nothing is planned.");
		await using published = await publishing(real);
		progress("measuring whole processes");
		const processes = await measureEach(workloads, (workload) =>
			workload === real
				? { ...starts, ...runs(real), "publishing run": published.run }
				: runs(workload),
		);
		progress("measuring stages");
		// At a hundred times, a stage says no more than the whole, and takes minutes.
		const short = workloads.filter(({ times }) => times < 100);
		const staged = await measureEach<string>(short, (workload) => ({
			stages:
				workload === real
					? published.stages
					: () => stages(workload, workload.project),
		}));
		progress("counting requests");
		return {
			machine,
			download: measureDownload(fileURLToPath(new URL("..", import.meta.url))),
			processes: processes.map(({ results, ...workload }) => ({
				...workload,
				usage: results,
			})),
			stages: staged.map(({ results, ...workload }) => ({
				...workload,
				ms: results.stages ?? {},
			})),
			requests: await countRequests(),
		};
	} finally {
		await rm(folder, { recursive: true });
	}
}

/** Statistics by workload and name. The workloads take turns, because they are compared with each other. */
async function measureEach<Key extends string>(
	workloads: readonly PlannedWorkload[],
	samplersOf: (
		workload: PlannedWorkload,
	) => Readonly<Record<string, Sampler<Readonly<Record<Key, number>>>>>,
) {
	const measurements = workloads.flatMap((workload) =>
		Object.entries(samplersOf(workload)).map(([name, run]) => ({
			...workload,
			name,
			run,
		})),
	);
	const samples = await interleave(measurements);
	return workloads.map(({ pair, times, models, bytes, runs }) => ({
		pair,
		times,
		models,
		bytes,
		runs,
		results: Object.fromEntries(
			measurements.flatMap((measurement, index) =>
				measurement.pair === pair && measurement.times === times
					? [[measurement.name, statistics(samples[index] ?? [])]]
					: [],
			),
		),
	}));
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
	const json: BenchJson = { version: 2, ...results, targets };
	return `${JSON.stringify(json, null, 2)}\n`;
}

function progress(line: string): void {
	process.stderr.write(`${line}\n`);
}
