/**
 * Measures the built programs and the stages of src on a real week of models.dev and on synthetic ones of 10 and 100
 * times its size, beside the floor and an empty script. Run `npm run build` before it.
 *
 *   npm run bench
 *   npm run bench -- --json FILE     also for machines
 *   npm run bench -- --quick         fewer runs, without 100x: to see that it works
 *   npm run bench -- --docs          also into docs/speed.md and docs/requests.md
 */
import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { availableParallelism, cpus, tmpdir, totalmem } from "node:os";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { node24 } from "../testkit/runner.ts";
import { publishing, runs, stages, starts } from "./bench/contenders.ts";
import {
	type Contender,
	type Entry,
	interleave,
	statistics,
} from "./bench/measure.ts";
import type { BenchJson, Results } from "./bench/results.ts";
import { describeMachine, renderResults, targetTable } from "./bench/table.ts";
import { targetsOf } from "./bench/targets.ts";
import { buildWorld, newestWeek, type Workload } from "./bench/workloads.ts";
import { markdownMarkers, replaceBetween } from "./derived/between.ts";
import { countRequests, requestTable } from "./requests.ts";

interface Plan extends Pick<Entry<unknown>, "warmUps" | "runs"> {
	readonly times: number;
}

type Course = Workload & Plan;

const FULL: readonly Plan[] = [
	{ times: 1, warmUps: 2, runs: 30 },
	{ times: 10, warmUps: 1, runs: 6 },
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
		docs: { type: "boolean" },
	},
});

const results = await measure(values.quick ? QUICK : FULL);
console.log(renderResults(results));
console.log(`\nRequests to GitHub:\n\n${requestTable(results.requests)}`);
if (values.json !== undefined) {
	await mkdir(dirname(values.json), { recursive: true });
	await writeFile(values.json, toJson(results));
}
if (values.docs) {
	const { requests } = results;
	const speed = `${targetTable(results)}\n\n${describeMachine(results)}`;
	await writeInto("docs/speed.md", "bench", speed);
	await writeInto("docs/requests.md", "requests", requestTable(requests));
}

async function measure(plans: readonly Plan[]): Promise<Results> {
	const machine = describeHere();
	const week = await newestWeek();
	const folder = await mkdtemp(join(tmpdir(), "bench-"));
	try {
		const courses: Course[] = [];
		for (const plan of plans) {
			progress(`${plan.times}x: writing the catalogs`);
			courses.push({
				...(await buildWorld(folder, week, plan.times)),
				...plan,
			});
		}
		const [real] = courses;
		if (!real) throw new Error("Nothing is planned.");
		await using published = await publishing(real);
		progress("measuring whole processes");
		const processes = await take(courses, (course) =>
			course === real
				? { ...starts, ...runs(real), "publishing run": published.contender }
				: runs(course),
		);
		progress("measuring stages");
		const staged = await take<string>(courses, (course) => ({
			stages: course === real ? published.stages : () => stages(course),
		}));
		progress("counting requests");
		return {
			machine,
			week: week.name,
			processes: processes.map(({ taken, ...measured }) => ({
				...measured,
				usage: taken,
			})),
			stages: staged.map(({ taken, ...measured }) => ({
				...measured,
				ms: taken.stages ?? {},
			})),
			requests: await countRequests(),
		};
	} finally {
		await rm(folder, { recursive: true });
	}
}

/** What the contenders of each course take, those of all courses in turns: their ratios are asked for, too. */
async function take<Key extends string>(
	courses: readonly Course[],
	contendersOf: (
		course: Course,
	) => Readonly<Record<string, Contender<Readonly<Record<Key, number>>>>>,
) {
	const entries = courses.flatMap((course) =>
		Object.entries(contendersOf(course)).map(([name, run]) => ({
			...course,
			name,
			run,
		})),
	);
	const all = await interleave(entries);
	return courses.map(({ times, models, bytes, runs }) => ({
		times,
		models,
		bytes,
		runs,
		taken: Object.fromEntries(
			entries.flatMap((entry, index) =>
				entry.times === times
					? [[entry.name, statistics(all[index] ?? [])]]
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
	const json: BenchJson = { version: 1, ...results, targets };
	return `${JSON.stringify(json, null, 2)}\n`;
}

async function writeInto(file: string, marker: string, text: string) {
	const path = new URL(`../${file}`, import.meta.url);
	const document = await readFile(path, "utf8");
	await writeFile(
		path,
		replaceBetween(document, markdownMarkers(marker), text, file),
	);
}

function progress(line: string): void {
	process.stderr.write(`${line}\n`);
}
