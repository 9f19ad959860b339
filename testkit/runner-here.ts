// Runs the command line from its sources in this process, so that a test can make its file system fail.
import { join } from "node:path";
import { chdir, cwd } from "node:process";
import { fileURLToPath } from "node:url";
import { vi } from "vitest";
import type { Ended } from "./runner.ts";

// From the sources it has another path.
vi.mock(import("../src/checkout/template.ts"), async (original) => ({
	...(await original()),
	BUILT_TEMPLATE: fileURLToPath(new URL("../dist/page.html", import.meta.url)),
}));

/** As `runCli` of runner.ts. */
export async function runCliHere(
	directory: string,
	args: readonly string[],
): Promise<Ended> {
	const env = { RUNNER_TEMP: join(directory, "..") };
	return inThisProcess(env, async () => {
		const { argv } = process;
		const start = cwd();
		chdir(directory);
		process.argv = [argv[0] ?? "", "model-sync", ...args];
		try {
			// It runs when it is loaded.
			await vi.importActual(`../src/cli/index.ts?run=${++runs}`);
		} finally {
			process.argv = argv;
			chdir(start);
		}
	});
}

let runs = 0;

let isRunning = false;

/** Catches what the program writes, as a process of its own with only this environment would. */
async function inThisProcess(
	env: Record<string, string>,
	main: () => Promise<unknown>,
): Promise<Ended> {
	if (isRunning)
		throw new Error(
			"One program at a time: it uses this process's environment.",
		);
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
		isRunning = false;
	}
}

function setEnvironment(env: NodeJS.ProcessEnv): void {
	for (const name of Object.keys(process.env)) delete process.env[name];
	Object.assign(process.env, env);
}
