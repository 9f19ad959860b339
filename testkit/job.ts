// A repository on the stand-in for GitHub that is synced again and again, in this process.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { InputName } from "../src/inputs/inputs.ts";
import type { Json } from "../src/lib/json.ts";
import type { SyncResult } from "../src/report/sync-result.ts";
import { type GitHub, type Repository, startGitHub } from "./github/server.ts";
import { runInProcess } from "./in-process.ts";
import { clone, ELIXIR_PROJECT, REPOSITORY } from "./scenario.ts";

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
	const repository = await github.createRepository(REPOSITORY, { files });
	const folder = await mkdtemp(join(tmpdir(), "job-"));
	const workspace = join(folder, "workspace");
	return {
		github,
		repository,
		async run(catalog, inputs = {}) {
			await rm(workspace, { recursive: true, force: true });
			await clone(repository.gitDir, "main", workspace);
			await writeFile(
				join(folder, "api.json"),
				JSON.stringify(catalog as Json),
			);
			github.requests.length = 0;
			return runInProcess({
				workspace,
				temporaryDirectory: folder,
				github,
				repository: REPOSITORY,
				inputs: {
					source: "../api.json",
					"report-dir": join(folder, "report"),
					...inputs,
				},
				now,
			});
		},
		requests: () => github.requests.map(({ route, path }) => route ?? path),
		async [Symbol.asyncDispose]() {
			await github[Symbol.asyncDispose]();
			await rm(folder, { recursive: true });
		},
	};
}
