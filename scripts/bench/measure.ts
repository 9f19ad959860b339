// Runs programs under Node 24 as separate processes and measures time and memory.
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { node24 } from "../../testkit/runner.ts";

/** The measurements of one run of a process. `wallMs` is from start to end, measured by the parent process. */
export interface ResourceUsage {
	readonly wallMs: number;
	/** User and system time of the process, without its children. */
	readonly cpuMs: number;
	readonly peakMiB: number;
}

export interface Statistic {
	readonly median: number;
	readonly min: number;
	readonly max: number;
}

/** Runs something once and returns its measurements. */
export type Sampler<Sample> = () => Promise<Sample>;

/** What is measured, and how often. */
export interface Measurement<Sample> {
	readonly run: Sampler<Sample>;
	/** The number of warm-up runs, which do not count. */
	readonly warmUps: number;
	readonly runs: number;
}

const PRELOAD = fileURLToPath(new URL("resource-usage.cjs", import.meta.url));

/**
 * The samples of each measurement. They take turns, so that other load on the machine affects all of them equally. If
 * one has fewer runs, they are spread evenly over the whole time.
 */
export async function interleave<Sample>(
	measurements: readonly Measurement<Sample>[],
): Promise<Sample[][]> {
	for (const { run, warmUps } of measurements) {
		for (let done = 0; done < warmUps; done += 1) await run();
	}
	const samples = measurements.map((): Sample[] => []);
	const rounds = Math.max(...measurements.map(({ runs }) => runs));
	for (let round = 1; round <= rounds; round += 1) {
		for (const [index, { run, runs }] of measurements.entries()) {
			const due = Math.floor((runs * round) / rounds);
			const own = samples[index] ?? [];
			if (own.length < due) own.push(await run());
		}
	}
	return samples;
}

/** Field by field. */
export function statistics<Key extends string>(
	samples: readonly Readonly<Record<Key, number>>[],
): Record<Key, Statistic> {
	const keys = Object.keys(samples[0] ?? {}) as Key[];
	return Object.fromEntries(
		keys.map((key) => [key, statistic(samples.map((sample) => sample[key]))]),
	) as Record<Key, Statistic>;
}

function statistic(values: readonly number[]): Statistic {
	const sorted = [...values].sort((a, b) => a - b);
	const at = (index: number) => sorted[Math.floor(index)] ?? Number.NaN;
	const middle = (sorted.length - 1) / 2;
	return {
		median: (at(middle) + at(middle + 0.5)) / 2,
		min: at(0),
		max: at(sorted.length - 1),
	};
}

/** Runs a program with these environment variables and adds the resources that it used. */
export async function withResourceUsage<Result>(
	run: (env: Record<string, string>) => Promise<Result>,
): Promise<Result & Omit<ResourceUsage, "wallMs">> {
	const folder = await mkdtemp(join(tmpdir(), "bench-"));
	const file = join(folder, "usage.json");
	try {
		const result = await run({
			NODE_OPTIONS: `--require ${JSON.stringify(PRELOAD)}`,
			BENCH_USAGE: file,
		});
		return { ...result, ...JSON.parse(await readFile(file, "utf8")) };
	} finally {
		await rm(folder, { recursive: true });
	}
}

export interface Program {
	readonly args: readonly string[];
	readonly cwd?: string;
	readonly env?: Readonly<Record<string, string>>;
	/** The expected exit code. */
	readonly code?: number;
}

/** @throws if the program ends with another exit code */
export async function runProgram(
	program: Program,
): Promise<ResourceUsage & { output: string }> {
	return withResourceUsage((env) => start(program, env));
}

function start(
	{ args, cwd, env, code: expected = 0 }: Program,
	usageEnv: Record<string, string>,
): Promise<{ wallMs: number; output: string }> {
	return new Promise((resolve, reject) => {
		const startedAt = performance.now();
		const child = spawn(node24, args, {
			cwd,
			env: { PATH: process.env.PATH, ...env, ...usageEnv },
		});
		const output: Record<"stdout" | "stderr", string> = {
			stdout: "",
			stderr: "",
		};
		for (const name of ["stdout", "stderr"] as const) {
			child[name].setEncoding("utf8").on("data", (text: string) => {
				output[name] += text;
			});
		}
		child.on("error", reject);
		child.on("close", (code) => {
			const wallMs = performance.now() - startedAt;
			if (code === expected) resolve({ wallMs, output: output.stdout });
			else
				reject(new Error(`${args.join(" ")}: exit ${code}\n${output.stderr}`));
		});
	});
}
