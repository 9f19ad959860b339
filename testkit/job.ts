// Runs the whole job in this process against the stand-in. Many runs take as long as one subprocess.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { InputName } from "../src/inputs/inputs.ts";
import type { Json } from "../src/lib/json.ts";
import { readOptions } from "../src/options.ts";
import { connect } from "../src/pull-request/client.ts";
import { publisher } from "../src/pull-request/publish.ts";
import type { SyncResult } from "../src/report/sync-result.ts";
import { sync } from "../src/sync.ts";
import {
	defaultToken,
	type GitHub,
	type Repository,
	startGitHub,
} from "./github/server.ts";
import { ELIXIR_PROJECT, git } from "./scenario.ts";

const TEMPLATE = fileURLToPath(new URL("../dist/page.html", import.meta.url));

export const BRANCH = "model-sync/models-dev";

export interface Job extends AsyncDisposable {
	readonly github: GitHub;
	readonly repository: Repository;
	/** Checks out the base again and syncs it. The count of requests starts again at zero. */
	run(
		catalog: unknown,
		inputs?: Partial<Record<InputName, string>>,
	): Promise<SyncResult>;
	/** The requests of the last run. */
	requests(): string[];
}

export async function createJob(
	files: Record<string, string> = ELIXIR_PROJECT,
	now: () => Date = () => new Date(),
): Promise<Job> {
	const github = await startGitHub({ now });
	const repository = await github.createRepository("acme/assistant", { files });
	const folder = await mkdtemp(join(tmpdir(), "job-"));
	const workspace = join(folder, "workspace");
	return {
		github,
		repository,
		async run(catalog, inputs = {}) {
			await rm(workspace, { recursive: true, force: true });
			await git("clone", "-q", repository.gitDir, workspace);
			await writeFile(
				join(folder, "api.json"),
				JSON.stringify(catalog as Json),
			);
			github.requests.length = 0;
			const options = readOptions(
				{
					token: defaultToken,
					repository: "acme/assistant",
					source: "../api.json",
					"report-dir": join(folder, "report"),
					...inputs,
				},
				{ directory: workspace, temporaryDirectory: folder },
			);
			const { pullRequest } = options;
			if (pullRequest === null) throw new Error("There is nothing to publish");
			const client = await connect({
				...pullRequest,
				apiUrl: github.apiUrl,
				log: () => {},
				wait: async () => {},
			});
			const run = {
				ref: "refs/heads/main",
				baseRef: "",
				repository: "acme/assistant",
			};
			return sync(options, {
				directory: workspace,
				template: TEMPLATE,
				now,
				log: () => {},
				serverUrl: github.serverUrl,
				publish: publisher(client, pullRequest, github.serverUrl, run),
			});
		},
		requests: () => github.requests.map(({ route, path }) => route ?? path),
		async [Symbol.asyncDispose]() {
			await github[Symbol.asyncDispose]();
			await rm(folder, { recursive: true });
		},
	};
}
