// The built program, started in this very process: its modules are made anew each time, as in a process of its own, but
// Node is there already and the code is compiled. That takes a tenth of the time.
import { isMainThread } from "node:worker_threads";

interface Bundle {
	startAction(): Promise<unknown>;
	startCommandLine(): Promise<unknown>;
}

export interface Start {
	readonly entry: keyof Bundle;
	readonly args: readonly string[];
	/** All that it sees of the environment. */
	readonly env: Readonly<Record<string, string>>;
	/** The folder that it is started in. */
	readonly directory: string;
}

let starts = 0;
let isBusy = false;

/** One after the other: the environment and the output are this process's own. A thread has no folder of its own. */
export const isProcessFree = (): boolean => isMainThread && !isBusy;

export async function startHere({ entry, args, env, directory }: Start) {
	isBusy = true;
	const before = {
		env: { ...process.env },
		argv: process.argv,
		directory: process.cwd(),
		exitCode: process.exitCode,
	};
	const output = captureOutput();
	try {
		setEnvironment(env);
		process.argv = [process.execPath, "model-sync", ...args];
		process.chdir(directory);
		process.exitCode = undefined;
		starts += 1;
		const bundle: Bundle = await import(bundleUrl(starts));
		await bundle[entry]();
		return { code: Number(process.exitCode ?? 0), log: output.text() };
	} finally {
		output.release();
		setEnvironment(before.env);
		process.argv = before.argv;
		process.chdir(before.directory);
		process.exitCode = before.exitCode;
		isBusy = false;
	}
}

/** Under another address it is another module. */
const bundleUrl = (start: number) =>
	new URL(`../dist/bundle/index.js?start=${start}`, import.meta.url).href;

function setEnvironment(env: Readonly<NodeJS.ProcessEnv>): void {
	for (const name of Object.keys(process.env)) {
		if (!(name in env)) delete process.env[name];
	}
	Object.assign(process.env, env);
}

function captureOutput() {
	const streams = [process.stdout, process.stderr];
	const writes = streams.map(({ write }) => write);
	let text = "";
	for (const stream of streams) {
		stream.write = (chunk: string | Uint8Array) => {
			text += typeof chunk === "string" ? chunk : Buffer.from(chunk).toString();
			return true;
		};
	}
	return {
		text: () => text,
		release() {
			for (const [index, stream] of streams.entries()) {
				stream.write = writes[index] ?? stream.write;
			}
		},
	};
}
