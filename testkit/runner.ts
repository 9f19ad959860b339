// Runs the built action like a runner: a subprocess under Node 24 with only its inputs, files and variables in its
// environment.
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { Report } from "../src/report/schema.ts";

const project = (path: string) =>
	fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The built command-line program. */
export const CLI = project("dist/cli/index.js");

/** If the installed Node is older, e.g. because the platform has no package for it, tests run on that version. */
export const node24 = await findNode24();

async function findNode24(): Promise<string> {
	const binary = project("node_modules/.bin/node");
	const { code } = await run(binary, ["--version"], {}).catch(() => ({
		code: 1,
	}));
	return code === 0 ? binary : process.execPath;
}

interface ActionFile {
	inputs: Record<string, { default?: string }>;
	outputs: Record<string, unknown>;
	runs: { main: string };
}

const readAction = async (path: string): Promise<ActionFile> =>
	parse(await readFile(project(path), "utf8"));

/** By the folder within this repository. */
const actions = {
	"": await readAction("action.yml"),
	lint: await readAction("lint/action.yml"),
} as const;

export interface RunOptions {
	/** Which of this repository's actions; the one in the root if absent. */
	action?: keyof typeof actions;
	/** The checkout, `GITHUB_WORKSPACE`. */
	workspace: string;
	/** `owner/name` */
	repository: string;
	inputs?: Record<string, string>;
	env?: Record<string, string>;
	github?: { apiUrl: string; graphqlUrl: string; serverUrl: string };
	token?: string;
	/** Is called with a function that ends the program as kill -9 does. */
	onStart?: (kill: () => void) => void;
}

/** A program that has ended. */
export interface Ended {
	code: number;
	/** Milliseconds from its start to its end. */
	wallMs: number;
	/** stdout and stderr, as the log has them. */
	log: string;
}

interface EndedProcess extends Ended {
	/** Its stdout alone. */
	stdout: string;
}

export interface Run extends Ended {
	outputs: Record<string, string>;
	summary: string;
	/** report.json; null if the run failed before it was written. */
	report: Report | null;
	/** body.md */
	body: string | null;
	/** report.html */
	page: string | null;
}

/** Every run of a workflow has its own page. This must not change the texts. */
let runs = 0;

/** The same program is started hundreds of times: Node need not compile it each time. */
const COMPILE_CACHE = join(tmpdir(), "model-sync-compile-cache");

/** One run of the step `uses: org/model-sync-action@v1`, or of another action in this repository. */
export async function runAction(options: RunOptions): Promise<Run> {
	const temporary = await mkdtemp(join(tmpdir(), "runner-"));
	const file = async (name: string) => {
		await writeFile(join(temporary, name), "");
		return join(temporary, name);
	};
	const { github, token = "ghs_standin", action: folder = "" } = options;
	const action = actions[folder];
	const expressions: Record<string, string> = {
		"${{ github.token }}": token,
		"${{ github.repository }}": options.repository,
	};
	const inputs: Record<string, string> = {};
	for (const [name, { default: value = "" }] of Object.entries(action.inputs)) {
		inputs[`INPUT_${name.toUpperCase()}`] =
			options.inputs?.[name] ?? expressions[value] ?? value;
	}
	try {
		const { code, wallMs, log } = await run(
			node24,
			[project(join(folder, action.runs.main))],
			{
				...inputs,
				PATH: process.env.PATH ?? "",
				NODE_COMPILE_CACHE: COMPILE_CACHE,
				HOME: temporary,
				CI: "true",
				GITHUB_ACTIONS: "true",
				GITHUB_REPOSITORY: options.repository,
				GITHUB_WORKSPACE: options.workspace,
				GITHUB_REF: "refs/heads/main",
				GITHUB_RUN_ID: String(++runs),
				GITHUB_EVENT_NAME: "workflow_dispatch",
				GITHUB_API_URL: github?.apiUrl ?? "http://127.0.0.1:9",
				GITHUB_GRAPHQL_URL: github?.graphqlUrl ?? "http://127.0.0.1:9/graphql",
				GITHUB_SERVER_URL: github?.serverUrl ?? "http://127.0.0.1:9",
				GITHUB_OUTPUT: await file("output"),
				GITHUB_STEP_SUMMARY: await file("summary"),
				RUNNER_TEMP: temporary,
				...options.env,
			},
			{ onStart: options.onStart },
		);
		const read = (name: string) => readFile(join(temporary, name), "utf8");
		const optional = (name: string) => read(name).catch(() => null);
		const report = await optional("model-sync-report/report.json");
		return {
			code,
			wallMs,
			log,
			outputs: parseOutputs(await read("output")),
			summary: await read("summary"),
			report: report === null ? null : JSON.parse(report),
			body: await optional("model-sync-report/body.md"),
			page: await optional("model-sync-report/report.html"),
		};
	} finally {
		await rm(temporary, { recursive: true });
	}
}

export async function runCli(
	directory: string,
	args: readonly string[],
	env: Record<string, string> = {},
): Promise<EndedProcess> {
	return run(
		node24,
		[CLI, ...args],
		{
			PATH: process.env.PATH ?? "",
			NODE_COMPILE_CACHE: COMPILE_CACHE,
			RUNNER_TEMP: join(directory, ".."),
			...env,
		},
		{ cwd: directory },
	);
}

function run(
	command: string,
	args: readonly string[],
	env: Record<string, string>,
	{
		cwd,
		onStart,
	}: { cwd?: string; onStart?: RunOptions["onStart"] | undefined } = {},
): Promise<EndedProcess> {
	return new Promise((resolve, reject) => {
		const startedAt = performance.now();
		const child = spawn(command, args, { env, cwd });
		onStart?.(() => child.kill("SIGKILL"));
		let log = "";
		let stdout = "";
		child.stdout.on("data", (text: string) => {
			stdout += text;
		});
		for (const stream of [child.stdout, child.stderr]) {
			stream.setEncoding("utf8");
			stream.on("data", (text: string) => {
				log += text;
			});
		}
		child.on("error", reject);
		child.on("close", (code) => {
			const wallMs = performance.now() - startedAt;
			resolve({ code: code ?? 1, wallMs, log, stdout });
		});
	});
}

/** `name<<delimiter`, lines, `delimiter`: the format of @actions/core. */
function parseOutputs(text: string): Record<string, string> {
	const outputs: Record<string, string> = {};
	for (const [, name = "", , value = ""] of text.matchAll(
		/^([^<\n]+)<<(\S+)\n([\s\S]*?)\n\2$/gm,
	)) {
		outputs[name] = value;
	}
	return outputs;
}
