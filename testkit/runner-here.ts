// Runs the action and the command line from their sources in this process, which takes a fifth of the time that the
// built programs of runner.ts take. CI checks that these are what the sources build.
import { join } from "node:path";
import { chdir, cwd } from "node:process";
import { fileURLToPath } from "node:url";
import { summary } from "@actions/core";
import { vi } from "vitest";
import { givenInputs, readInput, reportFailures } from "../src/action/entry.ts";
import { INPUT_NAMES } from "../src/inputs/inputs.ts";
import { readOptions } from "../src/options.ts";
import {
	type Ended,
	type Run,
	type RunOptions,
	runAction,
	runCli,
	runStep,
} from "./runner.ts";

// From the sources it has another path.
vi.mock(import("../src/checkout/template.ts"), async (original) => ({
	...(await original()),
	BUILT_TEMPLATE: fileURLToPath(new URL("../dist/page.html", import.meta.url)),
}));

/** Whether to run the built programs all the same: `SCENARIOS=built npm test -- test/scenarios`. */
const isBuilt = process.env.SCENARIOS === "built";

/** As {@link runAction}, for the action in the root. Only a process of its own can be killed. */
export function runActionHere(
	options: Omit<RunOptions, "action">,
): Promise<Run> {
	if (isBuilt || options.onStart) return runAction(options);
	return runStep(options, (_, env) => inThisProcess(env, startAction));
}

/** As {@link runCli}. */
export async function runCliHere(
	directory: string,
	args: readonly string[],
): Promise<Ended> {
	if (isBuilt) return runCli(directory, args);
	const env = { RUNNER_TEMP: join(directory, "..") };
	return inThisProcess(env, async () => {
		const { argv } = process;
		const start = cwd();
		chdir(directory);
		process.argv = [argv[0] ?? "", "model-sync", ...args];
		try {
			// It runs when it is loaded.
			await loadFor(`run ${++runs}`, "../src/cli/index.ts");
		} finally {
			process.argv = argv;
			chdir(start);
		}
	});
}

let runs = 0;

/** What src/action/index.ts does. */
async function startAction(): Promise<void> {
	await reportFailures(async () => {
		const options = readOptions(givenInputs(INPUT_NAMES), {
			directory: process.env.GITHUB_WORKSPACE ?? "",
			temporaryDirectory: process.env.RUNNER_TEMP,
		});
		// It reads GitHub's address when it is loaded, and each stand-in has its own.
		const { runAction } = await loadFor<typeof import("../src/action/run.ts")>(
			process.env.GITHUB_API_URL ?? "",
			"../src/action/run.ts",
		);
		await runAction(options);
	}, readInput("token")?.trim() ?? "");
}

/** Loads a module once for each purpose, but only once what it imports. */
function loadFor<Module>(purpose: string, module: string): Promise<Module> {
	return vi.importActual(`${module}?${encodeURIComponent(purpose)}`);
}

let isRunning = false;

/** Catches what the program writes, as a process of its own with only this environment would. */
async function inThisProcess(
	env: Record<string, string>,
	main: () => Promise<unknown>,
): Promise<Ended> {
	if (isRunning) throw new Error("Only built programs run at the same time.");
	isRunning = true;
	const { exitCode } = process;
	const before = { ...process.env };
	const streams = [process.stdout, process.stderr];
	const writes = streams.map(({ write }) => write);
	let log = "";
	for (const stream of streams) {
		stream.write = (text: string | Uint8Array) => {
			log += text;
			return true;
		};
	}
	setEnvironment({ PATH: before.PATH, ...env });
	process.exitCode = 0;
	const startedAt = performance.now();
	try {
		await main();
		return {
			code: Number(process.exitCode),
			wallMs: performance.now() - startedAt,
			log,
		};
	} finally {
		process.exitCode = exitCode;
		setEnvironment(before);
		streams.forEach((stream, index) => {
			Object.assign(stream, { write: writes[index] });
		});
		// The toolkit remembers the file of the first run.
		Object.assign(summary.emptyBuffer(), { _filePath: undefined });
		isRunning = false;
	}
}

function setEnvironment(env: NodeJS.ProcessEnv): void {
	for (const name of Object.keys(process.env)) delete process.env[name];
	Object.assign(process.env, env);
}
