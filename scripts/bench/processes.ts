// The processes that are measured: whole programs, and one that measures the stages of its own run.
import { execFileSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Stage } from "../../src/compose.ts";
import { type GitHub, startGitHub } from "../../testkit/github/server.ts";
import { runAction } from "../../testkit/runner.ts";
import {
	type ResourceUsage,
	runProgram,
	type Sampler,
	withResourceUsage,
} from "./measure.ts";
import type { Workload } from "./workloads.ts";

export type Process =
	| "empty script"
	| "start, command line"
	| "start, action"
	| "floor"
	| "dry run"
	| "publishing run";

export interface ProcessUsage extends ResourceUsage {
	/** The part of `wallMs` in which the stand-in for GitHub answered; 0 if it was not used. */
	readonly standInMs: number;
	readonly requests: number;
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const CLI = here("../../dist/cli/index.js");
const ACTION = here("../../dist/index.js");

export async function run(
	args: readonly string[],
	more: { cwd?: string; env?: Record<string, string>; code?: number } = {},
): Promise<ProcessUsage> {
	const { wallMs, cpuMs, peakMiB } = await runProgram({ args, ...more });
	return { wallMs, cpuMs, peakMiB, standInMs: 0, requests: 0 };
}

/** Node alone, and the start of both programs. */
export const starts = {
	"empty script": () => run([here("empty.mjs")]),
	"start, command line": () => run([CLI, "--version"]),
	// A wrong input is refused before any file is read.
	"start, action": () => run([ACTION], { env: { INPUT_DRAFT: "?" }, code: 1 }),
} satisfies Partial<Record<Process, Sampler<ProcessUsage>>>;

/** 800,000 models need more memory than Node gives a program of its own accord. */
function heapFor({ times }: Pick<Workload, "times">): string[] {
	return times >= 100 ? ["--max-old-space-size=16384"] : [];
}

export function runs(workload: Workload) {
	return {
		floor: () =>
			inTemporary((folder) =>
				run([
					...heapFor(workload),
					here("floor.mjs"),
					workload.input,
					workload.previous,
					folder,
					workload.changed,
				]),
			),
		"dry run": () =>
			inTemporary((folder) =>
				run(
					[
						...heapFor(workload),
						CLI,
						"--dry-run",
						"--source",
						workload.input,
						"--report-dir",
						folder,
					],
					{ cwd: workload.project },
				),
			),
	} satisfies Partial<Record<Process, Sampler<ProcessUsage>>>;
}

/** Every run opens a pull request in a new repository. */
export async function publishing(workload: Workload) {
	const github = await startGitHub();
	const files = await readAll(workload.project);
	let repositories = 0;
	const inClone = async <Result>(
		use: (clone: string, repository: string) => Promise<Result>,
	): Promise<Result> => {
		const name = `acme/bench-${++repositories}`;
		const { gitDir } = await github.createRepository(name, { files });
		return inTemporary(async (folder) => {
			execFileSync("git", ["clone", "-q", gitDir, folder]);
			return use(folder, name);
		});
	};
	return {
		run: () => inClone((clone, name) => publish(github, workload, clone, name)),
		stages: () =>
			inClone((clone, name) => stages(workload, clone, [github.apiUrl, name])),
		[Symbol.asyncDispose]: () => github[Symbol.asyncDispose](),
	};
}

async function publish(
	github: GitHub,
	workload: Workload,
	workspace: string,
	repository: string,
): Promise<ProcessUsage> {
	const [before, first] = [github.workedMs, github.requests.length];
	const inputs = { source: workload.input };
	const { wallMs, cpuMs, peakMiB, outputs, log } = await withResourceUsage(
		(env) => runAction({ workspace, repository, github, inputs, env }),
	);
	if (outputs.operation !== "created") throw new Error(log);
	return {
		wallMs,
		cpuMs,
		peakMiB,
		standInMs: github.workedMs - before,
		requests: github.requests.length - first,
	};
}

/** Milliseconds of each stage. With a clone and the stand-in, writing and publishing are included. */
export async function stages(
	{ input, times }: Pick<Workload, "input" | "times">,
	project: string,
	standIn: readonly string[] = [],
): Promise<Partial<Record<Stage, number>>> {
	return inTemporary(async (reports) => {
		const heap = heapFor({ times });
		const args = [
			...heap,
			here("stages.ts"),
			input,
			project,
			reports,
			...standIn,
		];
		const { output } = await runProgram({ args });
		return JSON.parse(output);
	});
}

async function inTemporary<Result>(
	use: (folder: string) => Promise<Result>,
): Promise<Result> {
	const folder = await mkdtemp(join(tmpdir(), "bench-"));
	try {
		return await use(folder);
	} finally {
		await rm(folder, { recursive: true });
	}
}

async function readAll(folder: string): Promise<Record<string, string>> {
	const entries = await readdir(folder, {
		recursive: true,
		withFileTypes: true,
	});
	const paths = entries
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
	const texts = paths.map(
		async (path): Promise<[string, string]> => [
			path.slice(folder.length + 1),
			await readFile(path, "utf8"),
		],
	);
	return Object.fromEntries(await Promise.all(texts));
}
