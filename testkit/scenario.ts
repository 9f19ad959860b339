// A repository on the stand-in for GitHub, an upstream that tests control, and the built action between them.
import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { InputName } from "../src/inputs/inputs.ts";
import type { SyncResult } from "../src/report/sync-result.ts";
import {
	type GitHub,
	type Repository,
	type RepositoryOptions,
	startGitHub,
} from "./github/server.ts";
import { runInProcess } from "./in-process.ts";
import { type Run, runAction } from "./runner.ts";

export const BRANCH = "model-sync/models-dev";
export const REPOSITORY = "acme/assistant";

type Json = Record<string, unknown>;

export interface Scenario extends AsyncDisposable {
	readonly github: GitHub;
	readonly repository: Repository;
	/** The address of the upstream server. */
	readonly source: string;
	/** Its answer, or a function that handles the request. */
	upstream: Json | ((response: ServerResponse) => void);
	/** One run of the workflow: a fresh checkout of a branch, then the step. The count of requests starts again at zero. */
	run(
		inputs?: Record<string, string>,
		options?: RunOptions,
	): Promise<RunInWorkspace>;
	/** The same from the sources, in this process, which is quicker: for what has to be there before the run that is tested. */
	arrange(inputs?: Partial<Record<InputName, string>>): Promise<SyncResult>;
	/** The requests of the last run, e.g. `POST /repos/{owner}/{repo}/pulls`. */
	requests(): string[];
}

export interface RunOptions {
	ref?: string;
	env?: Record<string, string>;
	token?: string;
	onStart?: (kill: () => void) => void;
	/** Changes the checkout before the step. */
	prepare?: (workspace: string) => Promise<unknown>;
}

export interface RunInWorkspace extends Run {
	/** The checkout's files after the run, without .git. */
	files: Record<string, string>;
}

export interface WorldOptions extends RepositoryOptions {
	/** Addresses of an Enterprise Server. */
	enterprise?: boolean;
}

/** Its module of providers is generated. */
export const ELIXIR_PROJECT = {
	"README.md": "# Assistant\n",
	"mix.exs": "defmodule Assistant.MixProject do\nend\n",
};

export async function createScenario(
	upstream: Json,
	files: Record<string, string> = ELIXIR_PROJECT,
	{ enterprise = false, ...options }: WorldOptions = {},
): Promise<Scenario> {
	const github = await startGitHub({ enterprise });
	const repository = await github.createRepository(REPOSITORY, {
		files,
		...options,
	});
	const folder = await mkdtemp(join(tmpdir(), "scenario-"));
	const server = createServer((_request, response) => {
		if (typeof scenario.upstream === "function") scenario.upstream(response);
		else {
			response.setHeader("content-type", "application/json");
			response.end(JSON.stringify(scenario.upstream));
		}
	});
	await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
	const address = server.address();
	const port =
		address !== null && typeof address === "object" ? address.port : 0;

	const source = `http://127.0.0.1:${port}/api.json`;
	const checkout = async (ref: string) => {
		const workspace = await mkdtemp(join(folder, "workspace-"));
		await clone(repository.gitDir, ref, workspace);
		github.requests.length = 0;
		return workspace;
	};
	const scenario: Scenario = {
		github,
		repository,
		source,
		upstream,
		async run(
			inputs = {},
			{ ref = "main", env, token, onStart, prepare } = {},
		) {
			const workspace = await checkout(ref);
			await prepare?.(workspace);
			const run = await runAction({
				workspace,
				repository: REPOSITORY,
				github,
				inputs: { source, ...inputs },
				...(env && { env }),
				...(token && { token }),
				...(onStart && { onStart }),
			});
			return { ...run, files: await readFiles(workspace) };
		},
		async arrange(inputs = {}) {
			const workspace = await checkout("main");
			return runInProcess({
				workspace,
				temporaryDirectory: workspace,
				github,
				repository: REPOSITORY,
				inputs: { source, ...inputs },
			});
		},
		requests: () => github.requests.map(({ route, path }) => route ?? path),
		async [Symbol.asyncDispose]() {
			server.closeAllConnections();
			server.close();
			await github[Symbol.asyncDispose]();
			await rm(folder, { recursive: true });
		},
	};
	return scenario;
}

/** Two catalogs that differ in one price and one new model. */
export const BEFORE = catalog({
	openai: { "gpt-5": 1, "gpt-5-mini": 0.25 },
	zai: { "glm-5": 0.6 },
});
export const AFTER = catalog({
	openai: { "gpt-5": 1.5, "gpt-5-mini": 0.25 },
	zai: { "glm-5": 0.6, "glm-6": 1 },
});
/** The catalog one more week later. */
export const LATER = catalog({
	openai: { "gpt-5": 1.75, "gpt-5-mini": 0.25 },
	zai: { "glm-5": 0.6, "glm-6": 1 },
});

/** The routes of requests, as tests name them. */
export const ASK = {
	list: "GET /repos/{owner}/{repo}/pulls",
	compare: "GET /repos/{owner}/{repo}/compare/{basehead}",
	comments: "GET /repos/{owner}/{repo}/issues/{issue_number}/comments",
	branch: "GET /repos/{owner}/{repo}/branches/{branch}",
	ref: "GET /repos/{owner}/{repo}/git/ref/{ref}",
	repository: "GET /repos/{owner}/{repo}",
	tree: "POST /repos/{owner}/{repo}/git/trees",
	commit: "POST /repos/{owner}/{repo}/git/commits",
	createRef: "POST /repos/{owner}/{repo}/git/refs",
	updateRef: "PATCH /repos/{owner}/{repo}/git/refs/{ref}",
	deleteRef: "DELETE /repos/{owner}/{repo}/git/refs/{ref}",
	blobIds: "query repository",
	move: "mutation updateRefs",
	markAndMove: "mutation updatePullRequest, updateRefs",
	open: "POST /repos/{owner}/{repo}/pulls",
	update: "mutation updatePullRequest",
	updateByRest: "PATCH /repos/{owner}/{repo}/pulls/{pull_number}",
	comment: "POST /repos/{owner}/{repo}/issues/{issue_number}/comments",
	decorate: "PATCH /repos/{owner}/{repo}/issues/{issue_number}",
	milestones: "GET /repos/{owner}/{repo}/milestones",
	label: "POST /repos/{owner}/{repo}/issues/{issue_number}/labels",
	unlabel: "DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}",
	reviewers:
		"POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers",
	autoMerge: "mutation enablePullRequestAutoMerge",
	textAndAutoMerge: "mutation updatePullRequest, enablePullRequestAutoMerge",
	noAutoMerge: "mutation disablePullRequestAutoMerge, updatePullRequest",
} as const;

/** A repository whose main branch has the catalog BEFORE. */
export async function synced(options: WorldOptions = {}): Promise<Scenario> {
	filesOfBefore ??= renderBefore();
	const scenario = await createScenario(BEFORE, await filesOfBefore, options);
	// The number that the first sync used stays taken.
	scenario.repository.openIssue("Sync the catalog");
	return scenario;
}

let filesOfBefore: Promise<Record<string, string>> | undefined;

async function renderBefore(): Promise<Record<string, string>> {
	await using scenario = await createScenario(BEFORE);
	const { files } = await scenario.run({ "pull-request": "false" });
	return files;
}

/** A repository on BEFORE with an open pull request, number 2, that brings AFTER. */
export async function withOpenPullRequest(
	options: WorldOptions = {},
): Promise<Scenario> {
	const scenario = await synced(options);
	scenario.upstream = AFTER;
	await scenario.arrange();
	return scenario;
}

/** A checkout of a branch, without what takes git most of the time: sample hooks, and objects of its own. */
export async function clone(
	gitDir: string,
	branch: string,
	folder: string,
): Promise<void> {
	const quickly = ["-q", "--template=", "--shared"];
	await git("clone", ...quickly, "-b", branch, gitDir, folder);
}

export async function git(...args: string[]): Promise<string> {
	const { stdout } = await promisify(execFile)("git", args);
	return stdout.trim();
}

async function readFiles(folder: string): Promise<Record<string, string>> {
	const entries = await readdir(folder, {
		recursive: true,
		withFileTypes: true,
	});
	const files: Record<string, string> = {};
	for (const entry of entries) {
		const path = join(entry.parentPath, entry.name).slice(folder.length + 1);
		if (!entry.isFile() || path.startsWith(".git/")) continue;
		files[path] = await readFile(join(folder, path), "utf8");
	}
	return files;
}

/** A catalog in models.dev's shape from prices by provider and model. */
export function catalog(
	prices: Record<string, Record<string, number>>,
): Record<string, { id: string; models: Record<string, Json> } & Json> {
	return Object.fromEntries(
		Object.entries(prices).map(([id, models]) => [
			id,
			{
				id,
				name: id.toUpperCase(),
				env: [`${id.toUpperCase()}_API_KEY`],
				npm: `@ai-sdk/${id}`,
				doc: `https://${id}.example/docs`,
				models: Object.fromEntries(
					Object.entries(models).map(([model, input]) => [
						model,
						{
							id: model,
							name: model,
							attachment: false,
							reasoning: false,
							tool_call: true,
							release_date: "2026-01-01",
							modalities: { input: ["text"], output: ["text"] },
							limit: { context: 128_000, output: 16_000 },
							cost: { input, output: input * 4 },
						},
					]),
				),
			},
		]),
	);
}
