// Where and how the step runs: each works, or says clearly why not.
import { appendFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { REAL_GIT, temporaryFolder, writeProgram } from "../../testkit/data.ts";
import {
	AFTER,
	ASK,
	BEFORE,
	BRANCH,
	createScenario,
	git,
	LATER,
	REPOSITORY,
	synced,
} from "../../testkit/scenario.ts";

async function toSync(options = {}) {
	const scenario = await synced(options);
	scenario.upstream = AFTER;
	return scenario;
}

const detach = (workspace: string) =>
	git("-C", workspace, "checkout", "-q", "--detach");

async function commitLocally(workspace: string) {
	await writeFile(`${workspace}/local.txt`, "not pushed\n");
	await git("-C", workspace, "add", "local.txt");
	const person = ["-c", "user.name=M", "-c", "user.email=m@example.com"];
	await git("-C", workspace, ...person, "commit", "-q", "-m", "Local");
}

const PULL_REQUEST = {
	GITHUB_EVENT_NAME: "pull_request",
	GITHUB_REF: "refs/pull/7/merge",
	GITHUB_BASE_REF: "main",
	GITHUB_HEAD_REF: "feature",
};

test("on a pull request's event, a sync would carry that pull request along: it is refused", async () => {
	await using scenario = await toSync();
	for (const inputs of [{}, { base: "main" }]) {
		const run = await scenario.run(inputs, {
			env: PULL_REQUEST,
			prepare: detach,
		});
		expect(run.code).toBe(1);
		expect(run.log).toContain("A run for a pull request can't sync");
		expect(run.log).toContain("set `dry-run: true`");
		expect(scenario.requests()).toEqual([]);
	}
});

test("on a pull request's event, a dry run shows what a sync would do", async () => {
	await using scenario = await toSync();
	const run = await scenario.run(
		{ "dry-run": "true" },
		{ env: PULL_REQUEST, prepare: detach },
	);
	expect(run.outputs.operation, run.log).toBe("dry-run");
	expect(run.log).toContain("Open a pull request.");
});

test("in a merge queue's run, too, nothing is synced", async () => {
	await using scenario = await toSync();
	const env = { GITHUB_REF: "refs/heads/gh-readonly-queue/main/pr-7-abc" };
	const run = await scenario.run({}, { env, prepare: detach });
	expect(run.code).toBe(1);
	expect(run.log).toContain("A run for a pull request can't sync");
});

test("a detached HEAD goes into the branch that the run is for", async () => {
	await using scenario = await toSync();
	const run = await scenario.run({}, { prepare: detach });
	expect(run.outputs.operation, run.log).toBe("created");
	expect(scenario.repository.pull(2).base.branch).toBe("main");
});

test("a detached HEAD in a run for a tag has no base, until one is named", async () => {
	await using scenario = await toSync();
	const env = { GITHUB_REF: "refs/tags/v1" };
	const run = await scenario.run({}, { env, prepare: detach });
	expect(run.code).toBe(1);
	expect(run.log).toContain("The pull request's base is not known");
	expect(run.log).toContain("refs/tags/v1");
	const named = await scenario.run({ base: "main" }, { env, prepare: detach });
	expect(named.outputs.operation).toBe("created");
});

test("a run on the sync's own branch is refused", async () => {
	await using scenario = await toSync();
	await scenario.arrange();
	const run = await scenario.run({}, { ref: BRANCH });
	expect(run.code).toBe(1);
	expect(run.log).toContain("The pull request's base and branch are the same");
});

test("a HEAD that was not pushed is told to be, and nothing is left behind", async () => {
	await using scenario = await toSync();
	const run = await scenario.run({}, { prepare: commitLocally });
	expect(run.code).toBe(1);
	expect(run.log).toContain("GitHub does not have the checked-out commit");
	expect(run.log).toContain("Push local commits before this step");
	expect(run.log).toContain("Nothing was changed on GitHub.");
	expect(await scenario.repository.branchSha(BRANCH)).toBeUndefined();
});

test("edits in the managed folder that nobody committed are not what the pull request is measured by", async () => {
	await using scenario = await toSync();
	const clean = await scenario.run({ "dry-run": "true" });
	const run = await scenario.run(
		{},
		{
			prepare: (workspace) =>
				writeFile(`${workspace}/priv/models_dev/zai.json`, "{ broken"),
		},
	);
	expect(run.outputs).toMatchObject({
		operation: "created",
		"models-changed": clean.outputs["models-changed"],
	});
	expect(await scenario.repository.files(BRANCH)).toEqual(run.files);
});

test("a shallow clone is enough", async () => {
	await using scenario = await toSync();
	await scenario.repository.commit("main", { files: { "a.txt": "a" } });
	const run = await scenario.run(
		{},
		{
			prepare: async (workspace) => {
				await rm(workspace, { recursive: true });
				const url = `file://${scenario.repository.gitDir}`;
				await git("clone", "-q", "--depth=1", "-b", "main", url, workspace);
			},
		},
	);
	expect(run.outputs.operation, run.log).toBe("created");
	const [commit] = await scenario.repository.log(BRANCH);
	expect(commit?.parents).toEqual([
		await scenario.repository.branchSha("main"),
	]);
});

test("a sparse checkout without the managed folder measures by the base", async () => {
	await using scenario = await toSync();
	const run = await scenario.run(
		{},
		{
			prepare: (workspace) =>
				git(
					"-C",
					workspace,
					"sparse-checkout",
					"set",
					"--no-cone",
					"/README.md",
				),
		},
	);
	expect(run.outputs, run.log).toMatchObject({
		operation: "created",
		"models-added": "1",
		"models-removed": "0",
	});
});

test("a checkout of another user, as containers have it, is read all the same", async () => {
	await using scenario = await toSync();
	await using folder = await temporaryFolder();
	await writeProgram(
		join(folder.path, "git"),
		`export GIT_TEST_ASSUME_DIFFERENT_OWNER=1\n${REAL_GIT}`,
	);
	const env = { PATH: `${folder.path}:${process.env.PATH}` };
	const run = await scenario.run({}, { env });
	expect(run.outputs.operation, run.log).toBe("created");
});

test("a repository without a commit says what it lacks", async () => {
	await using scenario = await createScenario(BEFORE);
	const run = await scenario.run(
		{},
		{
			prepare: async (workspace) => {
				await rm(workspace, { recursive: true });
				await git("init", "-q", "-b", "main", workspace);
			},
		},
	);
	expect(run.code).toBe(1);
	expect(run.log).toContain("it needs at least one commit");
	expect(scenario.requests()).toEqual([]);
});

test("a repository that is empty on GitHub alone is told to be pushed to, without a wait", async () => {
	await using scenario = await createScenario(BEFORE);
	const empty = await scenario.github.createRepository("acme/empty");
	expect(empty.pulls).toEqual([]);
	const run = await scenario.run({ repository: "acme/empty" });
	expect(run.code).toBe(1);
	expect(run.log).toContain("The repository has no commit on GitHub");
	expect(scenario.requests()).toHaveLength(2);
});

test("a folder that is no checkout says so", async () => {
	await using scenario = await toSync();
	const run = await scenario.run(
		{ "working-directory": "elsewhere" },
		{
			prepare: async (workspace) => {
				await rm(`${workspace}/.git`, { recursive: true });
				await mkdir(`${workspace}/elsewhere`);
			},
		},
	);
	expect(run.code).toBe(1);
	expect(run.log).toContain("Can't read the checkout");
	expect(run.log).toContain("actions/checkout");
});

test.each([
	["README.md", []],
	["mix.exs", ["lib/req_llm/provider/generated/valid_providers.ex"]],
])(
	"a sub-folder of a monorepo is synced where it lies, and nothing beside it; the Elixir module only for Elixir: %s",
	async (file, module) => {
		await using scenario = await toSync();
		await scenario.repository.commit("main", {
			files: { [`apps/chat/${file}`]: "# Chat\n" },
		});
		const run = await scenario.run({ "working-directory": "apps/chat" });
		expect(run.outputs.operation, run.log).toBe("created");
		const before = Object.keys(await scenario.repository.files("main"));
		const added = Object.keys(await scenario.repository.files(BRANCH)).filter(
			(path) => !before.includes(path),
		);
		expect(added).toEqual([
			...module.map((path) => `apps/chat/${path}`),
			"apps/chat/priv/models_dev/.catalog_manifest.json",
			"apps/chat/priv/models_dev/openai.json",
			"apps/chat/priv/models_dev/zai.json",
		]);
	},
);

test("another repository than the run's own gets its pull request, as a matrix over an organisation does it", async () => {
	await using scenario = await toSync();
	const other = await scenario.github.createRepository("acme/other", {
		files: { "README.md": "# Other\n" },
		defaultBranch: "trunk",
	});
	const run = await scenario.run(
		{ repository: "acme/other", "working-directory": "other" },
		{
			prepare: (workspace) =>
				git("clone", "-q", other.gitDir, `${workspace}/other`),
		},
	);
	expect(run.outputs.operation, run.log).toBe("created");
	expect(other.pull(1).base.branch).toBe("trunk");
	expect(scenario.repository.pulls).toEqual([]);
});

test("the run's own branch is not taken for that of another repository", async () => {
	await using scenario = await toSync();
	const other = await scenario.github.createRepository("acme/other", {
		files: { "README.md": "# Other\n" },
	});
	const run = await scenario.run(
		{ repository: "acme/other", "working-directory": "other" },
		{
			prepare: async (workspace) => {
				await git("clone", "-q", other.gitDir, `${workspace}/other`);
				await detach(`${workspace}/other`);
			},
		},
	);
	expect(run.code).toBe(1);
	expect(run.log).toContain("The pull request's base is not known");
});

test("a `repository` that is not the one checked out is told apart by its commit", async () => {
	await using scenario = await toSync();
	await scenario.github.createRepository("acme/other", {
		files: { "README.md": "# Other\n" },
	});
	const run = await scenario.run({ repository: "acme/other" });
	expect(run.code).toBe(1);
	expect(run.log).toContain("GitHub does not have the checked-out commit");
	expect(run.log).toContain("`working-directory` is a checkout of acme/other");
});

test("an Enterprise Server is asked at its own addresses, REST and GraphQL", async () => {
	await using scenario = await toSync({ enterprise: true });
	const created = await scenario.run();
	expect(created.outputs.operation, created.log).toBe("created");
	scenario.upstream = LATER;
	const updated = await scenario.run();
	expect(updated.outputs.operation, updated.log).toBe("updated");
	expect(scenario.requests()).toContain(ASK.move);
	expect(scenario.github.apiUrl).toMatch(/\/api\/v3$/);
	expect(created.outputs["pull-request-url"]).toBe(
		`${scenario.github.serverUrl}/${REPOSITORY}/pull/2`,
	);
});

test("a manifest that only has a new time stamp is no change", async () => {
	await using scenario = await synced();
	const run = await scenario.run();
	expect(run.outputs).toMatchObject({ operation: "none", changed: "false" });
});

test("the checkout's own git settings do not change what is read", async () => {
	await using scenario = await toSync();
	const run = await scenario.run(
		{},
		{
			prepare: (workspace) =>
				appendFile(
					`${workspace}/.git/config`,
					"[core]\n\tautocrlf = true\n\tquotepath = true\n[diff]\n\trenames = copies\n",
				),
		},
	);
	expect(run.outputs.operation, run.log).toBe("created");
	expect(await scenario.repository.files(BRANCH)).toEqual(run.files);
});

test.each([
	["GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY"],
	["GITHUB_STEP_SUMMARY", "GITHUB_OUTPUT"],
])(
	"a %s that can't be written fails the step after everything else is done, and says what stands",
	async (broken, other) => {
		await using scenario = await toSync();
		await using folder = await temporaryFolder();
		const written = join(folder.path, "written");
		await writeFile(written, "");
		const run = await scenario.run(
			{},
			{ env: { [broken]: join(folder.path, "no/such"), [other]: written } },
		);
		expect(run.code).toBe(1);
		expect(run.log).toContain("Can't hand the result to the runner");
		expect(run.log).toContain(`\`${broken}\`: `);
		expect(run.log).toContain(
			`The sync itself is complete: Opened pull request #2. ${scenario.github.serverUrl}/acme/assistant/pull/2`,
		);
		expect(run.log).not.toMatch(/^\s+at |bug in the action/m);
		expect(scenario.repository.pull(2).state).toBe("open");
		expect(await readFile(written, "utf8")).toContain(
			other === "GITHUB_OUTPUT" ? "pull-request-number" : "glm-6",
		);
		const again = await scenario.run();
		expect(again.outputs.operation, again.log).toBe("none");
	},
);
