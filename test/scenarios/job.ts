// Runs a workflow file as a runner does, as far as this project's examples need it: `run` in bash, this action by its
// built dist, checkouts from the stand-in, and of all else what stands in the table below.
import { execFile } from "node:child_process";
import {
	chmod,
	mkdir,
	mkdtemp,
	readFile,
	rm,
	writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { type Run, runAction } from "../../testkit/runner.ts";
import { git, type Scenario } from "../../testkit/scenario.ts";
import { type Contexts, fill, holds, type Status } from "./expressions.ts";

export interface Step {
	id?: string;
	if?: string;
	uses?: string;
	with?: Record<string, string | boolean | number>;
	run?: string;
	env?: Record<string, string>;
}

export interface Job {
	if?: string;
	uses?: string;
	with?: Record<string, string | boolean | number>;
	secrets?: Record<string, string>;
	strategy?: { matrix: Matrix };
	steps?: Step[];
}

type Matrix = Record<string, string[]> & { include?: Record<string, string>[] };

export interface Workflow {
	on: {
		workflow_dispatch?: { inputs?: Record<string, unknown> } | null;
		workflow_call?: { inputs: Record<string, { default?: unknown }> };
	};
	jobs: Record<string, Job>;
}

/** What became of one step. */
export interface Done {
	readonly step: Step;
	readonly conclusion: Status | "skipped";
	readonly outputs: Readonly<Record<string, string>>;
	readonly log: string;
}

export interface Given {
	readonly inputs?: Record<string, unknown>;
	readonly vars?: Record<string, string>;
	readonly secrets?: Record<string, string>;
	/** Programs that this machine lacks or must not run, as shell scripts by name. */
	readonly programs?: Record<string, string>;
	readonly env?: Record<string, string>;
	/** Of the context `github`, what the event brings. */
	readonly event?: Readonly<Record<string, unknown>>;
}

const ACTION = "org/model-sync-action@v1";
const LINT = "org/model-sync-action/lint@v1";
const REUSABLE = `${ACTION.split("@")[0]}/.github/workflows/reusable.yml@v1`;

/** Actions that do nothing here, and why. */
export const NOT_RUN: Readonly<Record<string, string>> = {
	"actions/upload-artifact": "there is no place that keeps artifacts",
	"actions/setup-node": "the Node that runs the tests is there",
	"peter-evans/create-pull-request":
		"it is somebody else's, and pushes by git; what it is given is looked at",
	"actions/create-github-app-token":
		"there is no App; the stand-in's own token takes the place of its token",
};

/** The stand-in's own. */
const TOKEN = "ghs_standin";

/** What they would tell later steps. */
const TOLD: Readonly<Record<string, Record<string, string>>> = {
	"actions/create-github-app-token": { token: TOKEN },
	"actions/upload-artifact": { "artifact-url": "https://example.com/page" },
};

export const readWorkflow = async (file: string): Promise<Workflow> =>
	parse(
		await readFile(
			fileURLToPath(new URL(`../../${file}`, import.meta.url)),
			"utf8",
		),
	);

/** Every job of a workflow, one after the other, for each of its matrix's combinations. */
export async function runWorkflow(
	file: string,
	scenario: Scenario,
	given: Given = {},
): Promise<Done[]> {
	const { jobs } = await readWorkflow(file);
	const done: Done[] = [];
	for (const job of Object.values(jobs)) {
		if (job.uses === REUSABLE) done.push(...(await call(job, scenario, given)));
		for (const matrix of combinations(job.strategy?.matrix)) {
			done.push(...(await runJob(job, { scenario, given, matrix })));
		}
	}
	return done;
}

/** A job that is another workflow. What it is not given has the default that stands there. */
async function call(
	job: Job,
	scenario: Scenario,
	given: Given,
): Promise<Done[]> {
	const file = ".github/workflows/reusable.yml";
	const { on } = await readWorkflow(file);
	const { inputs = {}, vars = {}, secrets = {} } = given;
	const contexts = { inputs, vars, secrets, github: {} };
	const filled = (values: Job["with"] = {}) =>
		Object.entries(values).map(([name, value]) => [
			name,
			fill(String(value), contexts),
		]);
	const defaults = Object.entries(on.workflow_call?.inputs ?? {}).map(
		([name, input]) => [name, input.default],
	);
	return runWorkflow(file, scenario, {
		...given,
		inputs: Object.fromEntries([...defaults, ...filled(job.with)]),
		secrets: Object.fromEntries(filled(job.secrets)),
	});
}

/** One value of each row; `include` adds to the combinations that it agrees with. */
function combinations(matrix: Matrix | undefined): Record<string, string>[] {
	const { include = [], ...rows } = matrix ?? {};
	let all: Record<string, string>[] = [{}];
	for (const [name, values] of Object.entries(rows)) {
		all = all.flatMap((one) =>
			values.map((value) => ({ ...one, [name]: value })),
		);
	}
	return all.map((one) =>
		Object.assign(
			{},
			one,
			...include.filter((extra) =>
				Object.keys(one).every(
					(name) => !(name in extra) || extra[name] === one[name],
				),
			),
		),
	);
}

interface Place {
	readonly scenario: Scenario;
	readonly given: Given;
	readonly matrix: Record<string, string>;
}

/** A job whose condition does not hold has no steps done. */
async function runJob(job: Job, place: Place): Promise<Done[]> {
	const folder = await mkdtemp(join(tmpdir(), "job-"));
	const room = {
		workspace: join(folder, "workspace"),
		temporary: join(folder, "temp"),
		programs: join(folder, "programs"),
	};
	try {
		if (!holds(job.if, contextsOf(place, room, []), "success")) return [];
		for (const path of Object.values(room)) await mkdir(path);
		for (const [name, script] of Object.entries(place.given.programs ?? {})) {
			const path = join(room.programs, name);
			await writeFile(path, `#!/usr/bin/env bash\n${script}\n`);
			await chmod(path, 0o755);
		}
		const done: Done[] = [];
		for (const step of job.steps ?? []) {
			const failed = done.some(({ conclusion }) => conclusion === "failure");
			const contexts = contextsOf(place, room, done);
			const status = failed ? "failure" : "success";
			done.push(
				holds(step.if, contexts, status)
					? await runStep(step, contexts, { ...place, ...room })
					: { step, conclusion: "skipped", outputs: {}, log: "" },
			);
		}
		return done;
	} finally {
		await rm(folder, { recursive: true });
	}
}

interface Room {
	readonly workspace: string;
	readonly temporary: string;
	readonly programs: string;
}

function contextsOf(
	{ scenario, given, matrix }: Place,
	{ workspace, temporary }: Room,
	done: readonly Done[],
): Contexts {
	const [owner] = scenario.repository.fullName.split("/");
	return {
		inputs: given.inputs ?? {},
		vars: given.vars ?? {},
		secrets: given.secrets ?? {},
		matrix,
		runner: { temp: temporary, os: "Linux" },
		github: {
			token: TOKEN,
			repository: scenario.repository.fullName,
			repository_owner: owner,
			// The stand-in's own address looks like that of an Enterprise Server.
			server_url: scenario.github.apiUrl.endsWith("/api/v3")
				? scenario.github.serverUrl
				: "https://github.com",
			event_name: "schedule",
			...given.event,
			run_id: 1,
			run_attempt: 1,
			workspace,
		},
		steps: Object.fromEntries(
			done.flatMap(({ step, outputs, conclusion }) =>
				step.id === undefined ? [] : [[step.id, { outputs, conclusion }]],
			),
		),
	};
}

async function runStep(
	step: Step,
	contexts: Contexts,
	at: Place & Room,
): Promise<Done> {
	const values = (from: Record<string, unknown> = {}) =>
		Object.fromEntries(
			Object.entries(from).map(([name, value]) => [
				name,
				fill(String(value), contexts),
			]),
		);
	const inputs = values(step.with);
	const env = { ...at.given.env, ...values(step.env) };
	const end = (code: number, log: string, outputs = {}): Done => ({
		step: { ...step, with: inputs },
		conclusion: code === 0 ? "success" : "failure",
		outputs,
		log,
	});
	if (step.run !== undefined) {
		const { code, log, outputs } = await bash(
			fill(step.run, contexts),
			env,
			at,
		);
		return end(code, log, outputs);
	}
	const [name = ""] = (step.uses ?? "").split("@");
	if (step.uses === LINT) {
		const { scenario, workspace } = at;
		const repository = scenario.repository.fullName;
		const { code, log, outputs } = await runAction({
			action: "lint",
			workspace,
			repository,
			inputs,
			env,
		});
		return end(code, log, outputs);
	}
	if (step.uses === ACTION || step.uses === "./") {
		const { code, log, outputs } = await sync(inputs, env, at);
		return end(code, log, outputs);
	}
	if (name === "actions/checkout") {
		await checkout(inputs, at);
		return end(0, "");
	}
	const reason = NOT_RUN[name];
	if (reason === undefined) throw new Error(`${name} can't be run here.`);
	return end(0, `Not run: ${reason}.`, TOLD[name]);
}

async function checkout(
	{ repository, ref, path = "." }: Record<string, string>,
	{ scenario, workspace }: Place & Room,
): Promise<void> {
	const wanted = repository ?? scenario.repository.fullName;
	const found = scenario.github.state.repositories.find(
		({ fullName }) => fullName === wanted,
	);
	if (found === undefined) throw new Error(`There is no ${wanted}.`);
	await git(
		"clone",
		"-q",
		"-b",
		ref || found.defaultBranch,
		found.gitDir,
		join(workspace, path),
	);
}

/** The network ends at the stand-in, so every address of a catalog means its. */
async function sync(
	inputs: Record<string, string>,
	env: Record<string, string>,
	{ scenario, workspace, temporary }: Place & Room,
): Promise<Run> {
	const isElsewhere = !inputs.source || /^https:/.test(inputs.source);
	return runAction({
		workspace,
		repository: scenario.repository.fullName,
		github: scenario.github,
		inputs: {
			...inputs,
			source: isElsewhere ? scenario.source : (inputs.source ?? ""),
		},
		env: { ...env, RUNNER_TEMP: temporary },
	});
}

/** As a runner starts it: stops at the first failure. */
async function bash(
	script: string,
	env: Record<string, string>,
	{ workspace, temporary, programs }: Room,
): Promise<Pick<Run, "code" | "log" | "outputs">> {
	const file = join(temporary, "output");
	await writeFile(file, "");
	const ended = await new Promise<{ code: number; log: string }>((resolve) => {
		execFile(
			"bash",
			["--noprofile", "--norc", "-eo", "pipefail", "-c", script],
			{
				cwd: workspace,
				env: {
					PATH: `${programs}:${process.env.PATH}`,
					HOME: temporary,
					RUNNER_TEMP: temporary,
					GITHUB_OUTPUT: file,
					GITHUB_STEP_SUMMARY: join(temporary, "summary"),
					...env,
				},
			},
			(error, stdout, stderr) =>
				resolve({
					code: typeof error?.code === "number" ? error.code : error ? 1 : 0,
					log: stdout + stderr,
				}),
		);
	});
	const lines = (await readFile(file, "utf8")).matchAll(/^([^=\n]+)=(.*)$/gm);
	const outputs = Object.fromEntries(
		[...lines].map(([, name = "", value = ""]) => [name, value]),
	);
	return { ...ended, outputs };
}
