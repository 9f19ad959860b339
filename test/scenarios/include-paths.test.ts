// What earlier steps wrote goes into the same pull request, and nothing else does.
import {
	appendFile,
	chmod,
	readFile,
	rm,
	symlink,
	writeFile,
} from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { temporaryFolder, writeAll } from "../../testkit/data.ts";
import {
	AFTER,
	ASK,
	BEFORE,
	BRANCH,
	git,
	type Scenario,
	synced,
} from "../../testkit/scenario-here.ts";

const INPUTS = { "include-paths": "src/gen, docs/*.md\nlogo.bin" };
const BINARY = Buffer.from([0, 255, 1, 254, 10, 13]);

/** A synced repository that has some generated files, and the catalog of this week. */
async function generated(
	files: Record<string, string> = {},
): Promise<Scenario> {
	const scenario = await synced();
	await scenario.repository.commit("main", {
		files: {
			"src/gen/models.ts": "export const models = 1;\n",
			"src/gen/old.ts": "old\n",
			"src/gen/same.ts": "same\n",
			"src/app.ts": "app\n",
			".gitignore": "*.log\n",
			...files,
		},
	});
	return scenario;
}

/** An own step, which generates files. */
async function generate(workspace: string): Promise<void> {
	await writeAll(workspace, {
		"src/gen/models.ts": "export const models = 2;\n",
		"src/gen/new.sh": "#!/bin/sh\n",
		"src/gen/build.log": "ignored\n",
		"src/notes.txt": "not included\n",
	});
	await chmod(join(workspace, "src/gen/new.sh"), 0o755);
	await writeFile(join(workspace, "logo.bin"), BINARY);
	await rm(join(workspace, "src/gen/old.ts"), { force: true });
	await rm(join(workspace, "src/gen/latest.ts"), { force: true });
	await symlink("models.ts", join(workspace, "src/gen/latest.ts"));
}

/** Mode and content of each file on a branch. */
async function treeOf({ repository: { gitDir } }: Scenario, ref: string) {
	const listing = await git("--git-dir", gitDir, "ls-tree", "-r", ref);
	const entries = listing.split("\n").map((line) => line.split(/\s/));
	return new Map(
		entries.map(([mode, , id = "", path = ""]) => [path, { mode, id }]),
	);
}

/** What the branch has that main does not, by path; null: deleted. */
async function difference(scenario: Scenario) {
	const [main, branch] = await Promise.all([
		treeOf(scenario, "main"),
		treeOf(scenario, BRANCH),
	]);
	const paths = new Set([...main.keys(), ...branch.keys()]);
	return Object.fromEntries(
		[...paths].sort().flatMap((path) => {
			const [before, after] = [main.get(path), branch.get(path)];
			return JSON.stringify(before) === JSON.stringify(after)
				? []
				: [[path, after?.mode ?? null]];
		}),
	);
}

const OWN = {
	"logo.bin": "100644",
	"src/gen/latest.ts": "120000",
	"src/gen/models.ts": "100644",
	"src/gen/new.sh": "100755",
	"src/gen/old.ts": null,
};

test("new, changed and deleted files are in the commit, with their modes, and bytes as they are", async () => {
	await using scenario = await generated();
	scenario.upstream = AFTER;
	const run = await scenario.run(INPUTS, { prepare: generate });
	expect(run.outputs, run.log).toMatchObject({
		operation: "created",
		changed: "true",
	});
	expect(await difference(scenario)).toEqual({
		...OWN,
		"priv/models_dev/.catalog_manifest.json": "100644",
		"priv/models_dev/openai.json": "100644",
		"priv/models_dev/zai.json": "100644",
	});
	await using clone = await temporaryFolder();
	const { gitDir } = scenario.repository;
	await git("clone", "-q", "-b", BRANCH, gitDir, clone.path);
	expect(await readFile(join(clone.path, "logo.bin"))).toEqual(BINARY);
	expect(await readFile(join(clone.path, "src/gen/latest.ts"), "utf8")).toBe(
		"export const models = 2;\n",
	);
	const { body } = scenario.repository.pull(2);
	expect(body).toContain(
		"<b>Your own files</b>: 5 files of <code>include-paths</code>",
	);
	expect(body).toContain("`src/gen/old.ts` deleted");
	expect(body).toContain("`src/gen/new.sh` new");
	expect(body).toContain("`src/gen/models.ts` changed");
});

test("own files alone open a pull request, and an equal one is left alone, declined, updated and closed", async () => {
	await using scenario = await generated();
	const created = await scenario.run(INPUTS, { prepare: generate });
	expect(created.outputs.operation, created.log).toBe("created");
	expect(await difference(scenario)).toEqual(OWN);
	const pull = scenario.repository.pull(2);
	expect(pull.title).toBe("Sync models.dev: 5 files made from the catalog");
	expect(pull.body).toContain("**No model changes.** 5 files that your own");

	const again = await scenario.run(INPUTS, { prepare: generate });
	expect(again.outputs.operation).toBe("none");
	expect(scenario.requests()).toEqual([ASK.list]);

	const updated = await scenario.run(INPUTS, {
		prepare: async (workspace) => {
			await generate(workspace);
			await appendFile(join(workspace, "src/gen/models.ts"), "// 3\n");
		},
	});
	expect(updated.outputs.operation, updated.log).toBe("updated");

	const closed = await scenario.run(INPUTS);
	expect(closed.outputs.operation).toBe("closed");

	const back = await scenario.run(INPUTS, { prepare: generate });
	expect(back.outputs.operation).toBe("created");
	await scenario.repository.close(3);
	const declined = await scenario.run(INPUTS, { prepare: generate });
	expect(declined.outputs.operation).toBe("held");
	expect(declined.log).toContain("closed without merging");
});

test("after the merge there is nothing left to do", async () => {
	await using scenario = await generated();
	await scenario.run(INPUTS, { prepare: generate });
	await scenario.repository.merge(2);
	const run = await scenario.run(INPUTS, { prepare: generate });
	expect(run.outputs, run.log).toMatchObject({
		operation: "none",
		changed: "false",
	});
});

test("they are relative to the working directory, and not searched for models in use", async () => {
	await using scenario = await generated({ "app/a.ts": "x\n" });
	await scenario.repository.commit("main", {
		files: {
			"app/gen/models.ts": 'const model = "gpt-5-mini";\n',
			"app/uses.ts": 'const model = "gpt-5";\n',
			"app/mix.exs": "",
		},
	});
	scenario.upstream = BEFORE;
	const run = await scenario.run(
		{ "working-directory": "app", "include-paths": "gen/**" },
		{
			prepare: (workspace) =>
				writeAll(workspace, {
					"app/gen/models.ts": 'const model = "gpt-5-mini", two = 2;\n',
				}),
		},
	);
	expect(run.outputs.operation, run.log).toBe("created");
	expect(await difference(scenario)).toMatchObject({
		"app/gen/models.ts": "100644",
	});
	expect(run.report?.usage?.models.map(({ id }) => id)).toEqual(["gpt-5"]);
});

test("a tracked file that is changed elsewhere is named in a warning, staged or not", async () => {
	await using scenario = await generated();
	const run = await scenario.run(INPUTS, {
		prepare: async (workspace) => {
			await generate(workspace);
			await appendFile(join(workspace, "src/app.ts"), "more\n");
			await writeFile(join(workspace, "README.md"), "staged\n");
			await git("-C", workspace, "add", "README.md");
		},
	});
	expect(run.outputs.operation, run.log).toBe("created");
	expect(run.log).toMatch(
		/::warning::An earlier step changed tracked files that `include-paths` does not name.*: README\.md, src\/app\.ts\. /,
	);
	expect(await difference(scenario)).toEqual(OWN);
	const quiet = await scenario.run(INPUTS, { prepare: generate });
	expect(quiet.log).not.toContain("An earlier step changed");
});

test("a line end that git wrote to the disk is no change, and not committed", async () => {
	await using scenario = await generated({
		".gitattributes": "*.ts text eol=crlf\n",
	});
	const unchanged = await scenario.run(INPUTS);
	expect(unchanged.files["src/gen/same.ts"]).toBe("same\r\n");
	expect(unchanged.outputs.operation, unchanged.log).toBe("none");
	expect(unchanged.log).not.toContain("An earlier step changed");
	await scenario.run(INPUTS, {
		prepare: (workspace) =>
			appendFile(join(workspace, "src/gen/same.ts"), "more\r\n"),
	});
	const files = await scenario.repository.files(BRANCH);
	expect(files["src/gen/same.ts"]).toBe("same\nmore\n");
});

test("what a sparse checkout leaves out is not deleted, and an ignored file is not taken", async () => {
	await using scenario = await generated();
	const run = await scenario.run(
		{ "include-paths": "**" },
		{
			prepare: async (workspace) => {
				const paths = ["priv", "lib"];
				await git("-C", workspace, "sparse-checkout", "set", ...paths);
				await writeAll(workspace, { "a.log": "ignored" });
			},
		},
	);
	expect(run.files).not.toHaveProperty(["src/app.ts"]);
	expect(run.outputs.operation, run.log).toBe("none");
});

test("a change that can't be in a pull request stops the run, with nothing written", async () => {
	await using scenario = await generated();
	scenario.upstream = AFTER;
	const run = await scenario.run(
		{ "include-paths": "**" },
		{
			prepare: (workspace) =>
				writeAll(workspace, { ".github/workflows/x.yml": "on: push\n" }),
		},
	);
	expect(run.code, run.log).toBe(1);
	expect(run.log).toContain(".github/workflows/x.yml can't be included");
	expect(run.log).toContain("Nothing was written");
	expect(scenario.requests()).toEqual([]);
	expect(run.files["priv/models_dev/openai.json"]).toContain('"input": 1,');
});
