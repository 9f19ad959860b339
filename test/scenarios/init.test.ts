// `model-sync init` as people start it, in repositories of several kinds.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { readOptions } from "../../src/options.ts";
import { temporaryFolder, writeAll } from "../../testkit/data.ts";
import { complaints } from "../../testkit/language-service.ts";
import { CLI, node24, runCli } from "../../testkit/runner.ts";
import { catalog } from "../../testkit/scenario.ts";

const UPSTREAM = JSON.stringify(
	catalog({
		openai: { "gpt-5": 1, "gpt-5-mini": 0.25 },
		anthropic: { "claude-opus-5": 5 },
		zai: { "glm-5": 0.6 },
	}),
);
const PATH = ".github/workflows/model-sync.yml";
const read = (path: string) =>
	readFile(new URL(`../../${path}`, import.meta.url), "utf8");

async function repository(files: Readonly<Record<string, string>>) {
	const folder = await temporaryFolder();
	const source = join(folder.path, "upstream.json");
	await writeFile(source, UPSTREAM);
	const path = join(folder.path, "project");
	await writeAll(path, files);
	execFileSync("git", ["init", "-q", path]);
	return {
		path,
		source,
		[Symbol.asyncDispose]: folder[Symbol.asyncDispose],
		init: (flags: string[] = [], inside = "") =>
			runCli(join(path, inside), ["init", "--source", source, ...flags]),
		inputsOf: (workflow: string): Record<string, string> => {
			const inputs = parse(workflow).jobs.sync.with ?? {};
			// A run takes them.
			const environment = { directory: path, temporaryDirectory: path };
			readOptions({ ...inputs, "pull-request": "false" }, environment);
			return inputs;
		},
	};
}

test("where nobody can be asked, the workflow is printed, alone on standard output, and nothing is written", async () => {
	await using here = await repository({
		"src/chat.py": 'model = "openai:gpt-5"\n',
		"test/test_chat.py": 'model = "zai:glm-5"\n',
		"data/x.txt": "",
	});
	const { code, stdout, log } = await here.init();

	expect(code).toBe(0);
	expect(here.inputsOf(stdout)).toEqual({
		"models-dir": "data/models",
		"patches-dir": "data/model-patches",
		"accepted-file": "data/model-patches/.accepted.json",
		providers: "openai",
	});
	expect(log).toContain("Your code names 1 model of openai.\n");
	expect(log).toContain(`Nothing was written. This belongs into ${PATH}.\n`);
	expect(existsSync(join(here.path, ".github"))).toBe(false);
	expect(stdout).toMatch(
		(await read("examples/quick-start.yml")).slice(0, 200),
	);
	const action = parse(await read("action.yml"));
	const lintAction = parse(await read("lint/action.yml"));
	const reusable = await read(".github/workflows/reusable.yml");
	const textOf = (path: string) =>
		path.endsWith("reusable.yml") ? reusable : "";
	expect(
		await complaints(PATH, stdout, { action, lintAction, textOf }),
	).toEqual([]);
});

test("--yes writes it, and a file that is there is never overwritten", async () => {
	await using here = await repository({ "mix.exs": "app: :req_llm" });
	const { code, log } = await here.init(["--yes"]);

	expect(code, log).toBe(0);
	const written = await readFile(join(here.path, PATH), "utf8");
	expect(written).toBe(await read("examples/quick-start.yml"));
	expect((await here.init(["--yes"])).log).toBe(
		`${PATH} uses the action already. Nothing to do.\n`,
	);
	await writeFile(join(here.path, PATH), "mine");
	const again = await here.init(["--yes"]);
	expect(again.code).toBe(1);
	expect(again.log).toContain(`Can't write ${PATH}\n  It exists already.\n`);
	expect(await readFile(join(here.path, PATH), "utf8")).toBe("mine");
});

test("no workflow is written through a link", async () => {
	await using here = await repository({ "a.txt": "", "../outside/x": "" });
	await symlink("../outside", join(here.path, ".github"));
	const { code, log } = await here.init(["--yes"]);

	expect(code).toBe(1);
	expect(log).toContain("leads through a symbolic link");
	expect(await readdir(join(here.path, "../outside"))).toEqual(["x"]);
});

test("a copy of api.json stays where it is, with its providers", async () => {
	await using here = await repository({
		"src/data/models.json": JSON.stringify(
			catalog({ openai: { "gpt-5": 1 }, zai: { "glm-5": 1 } }),
		),
		"src/data/other.json": "{}",
		"src/a.ts": 'const m = "anthropic:claude-opus-5";',
	});
	const { stdout, log } = await here.init();

	expect(here.inputsOf(stdout)).toEqual({
		"catalog-file": "src/data/models.json",
		"patches-dir": "src/data/model-patches",
		"accepted-file": "src/data/model-patches/.accepted.json",
		providers: "openai, zai",
	});
	expect(log).toContain("src/data/models.json is a catalog: 2 providers");
});

test("a folder that a sync wrote stays, and other JSON files are never in a new one", async () => {
	await using here = await repository({ "x.txt": "" });
	const sync = ["--source", here.source, "--models-dir", "llm/catalog"];
	await runCli(here.path, sync);
	expect(here.inputsOf((await here.init()).stdout)).toMatchObject({
		"models-dir": "llm/catalog",
		"patches-dir": "llm/model-patches",
	});

	await using other = await repository({ "data/models/own.json": "{}" });
	expect(other.inputsOf((await other.init()).stdout)).toMatchObject({
		"models-dir": "data/models-dev",
	});
});

test("an application in a folder of a repository gets that folder, and no module of ReqLLM's", async () => {
	await using here = await repository({
		"services/chat/mix.exs": 'app: :chat, deps: [{:req_llm, "~> 1.0"}]',
		"services/chat/priv/models_local/a.json": "{}",
	});
	const { code, log } = await here.init(["--yes"], "services/chat");

	expect(code, log).toBe(0);
	expect(here.inputsOf(await readFile(join(here.path, PATH), "utf8"))).toEqual({
		"working-directory": "services/chat",
		"providers-module": "",
	});
});

test("without a network, it is the workflow without what only the catalog tells", async () => {
	await using here = await repository({ "a.ts": '"openai:gpt-5"' });
	const missing = await here.init(["--source", "none.json"]);

	expect(missing.code).toBe(0);
	expect(missing.log).toContain("Your code was not searched for models");
	expect(here.inputsOf(missing.stdout)).not.toHaveProperty("providers");
});

const hasTerminal = spawnSync("script", ["--version"]).status === 0;

test.skipIf(!hasTerminal).each([
	["y", true],
	["n", false],
])("in a terminal, it asks: %s", async (answer, isWritten) => {
	await using here = await repository({ "a.txt": "" });
	const command = [node24, CLI, "init", "--source", here.source].join(" ");
	const { stdout } = spawnSync("script", ["-qec", command, "/dev/null"], {
		cwd: here.path,
		input: `${answer}\n`,
		encoding: "utf8",
	});

	expect(stdout).toContain(`Write this to ${PATH}? [Y/n]`);
	expect(existsSync(join(here.path, PATH))).toBe(isWritten);
});
