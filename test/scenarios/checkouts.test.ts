// Checkouts that git or an earlier step left in an unusual state: each works, or stops and says why.
import { execFileSync } from "node:child_process";
import {
	chmod,
	mkdir,
	readFile,
	rm,
	stat,
	symlink,
	writeFile,
} from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryFolder, writeAll } from "../../testkit/data.ts";
import { runCli } from "../../testkit/runner.ts";
import {
	AFTER,
	BEFORE,
	BRANCH,
	git,
	type RunInWorkspace,
	type Scenario,
	synced,
} from "../../testkit/scenario-here.ts";

const MODELS = "priv/models_dev";
const OPENAI = `${MODELS}/openai.json`;
const ZAI = `${MODELS}/zai.json`;
const PATCH = "priv/models_local/openai.json";

const person = ["-c", "user.name=M", "-c", "user.email=m@example.com"];

/** Commits everything in a clone and pushes it to main. */
async function push(workspace: string): Promise<void> {
	await git("-C", workspace, "add", "--all");
	await git("-C", workspace, ...person, "commit", "-q", "-m", "Change");
	await git("-C", workspace, "push", "-q", "origin", "HEAD:main");
}

/** A repository whose main branch is synced, and then changed. Upstream has news. */
async function changed(change: (workspace: string) => Promise<unknown>) {
	const scenario = await synced();
	await using folder = await temporaryFolder();
	await git("clone", "-q", scenario.repository.gitDir, folder.path);
	await change(folder.path);
	await push(folder.path);
	scenario.upstream = AFTER;
	return scenario;
}

/** The run stopped, said this, asked GitHub nothing, and wrote nothing. */
function expectStop(
	scenario: Scenario,
	run: RunInWorkspace,
	texts: readonly string[],
): void {
	expect(run.code, run.log).toBe(1);
	for (const text of texts) expect(run.log).toContain(text);
	expect(run.log).toContain("Nothing was written");
	expect(run.log).not.toContain("Something unexpected");
	expect(scenario.requests()).toEqual([]);
	expect(run.report).toBeNull();
}

const modesOf = async ({ gitDir }: Scenario["repository"], ref: string) =>
	Object.fromEntries(
		(await git("--git-dir", gitDir, "ls-tree", "-r", ref))
			.split("\n")
			.map((line) => line.split(/\s/))
			.map(([mode = "", , , path = ""]) => [path, mode]),
	);

describe("line ends", () => {
	const withCrlf = (text = "") => text.replaceAll("\n", "\r\n");

	test("of `eol=crlf` are kept on disk, and are no change", async () => {
		await using scenario = await changed((workspace) =>
			writeAll(workspace, { ".gitattributes": "* text=auto eol=crlf\n" }),
		);
		scenario.upstream = BEFORE;
		const written: Record<string, number> = {};
		const times = async (workspace: string) =>
			(await stat(join(workspace, OPENAI))).mtimeMs;
		for (const inputs of [{ "pull-request": "false" }, {}]) {
			let workspace = "";
			const run = await scenario.run(inputs, {
				prepare: async (path) => {
					workspace = path;
					written[path] = await times(path);
				},
			});
			expect(run.outputs, run.log).toMatchObject({
				operation: "none",
				changed: "false",
			});
			expect(run.files[OPENAI]).toContain("{\r\n");
			expect(await times(workspace)).toBe(written[workspace]);
			const { code } = await runCli(workspace, [
				...["--check", "--source", scenario.source],
			]);
			expect(code).toBe(0);
		}
		scenario.upstream = AFTER;
		const run = await scenario.run();
		const files = await scenario.repository.files(BRANCH);
		expect(files[OPENAI]).not.toContain("\r");
		expect(run.files[OPENAI]).toBe(withCrlf(files[OPENAI]));
		expect(run.files[ZAI]).toBe(withCrlf(files[ZAI]));
	});

	test("that were committed as CRLF are kept in the commit, and are no change", async () => {
		await using scenario = await changed(async (workspace) => {
			for (const path of [OPENAI, ZAI]) {
				const text = await readFile(join(workspace, path), "utf8");
				await writeAll(workspace, { [path]: withCrlf(text) });
			}
		});
		const run = await scenario.run();
		expect(run.outputs, run.log).toMatchObject({
			operation: "created",
			"models-added": "1",
			"models-changed": "1",
		});
		const files = await scenario.repository.files(BRANCH);
		for (const path of [OPENAI, ZAI]) {
			expect(files[path]).toBe(withCrlf(files[path]?.replaceAll("\r", "")));
			expect(run.files[path]).toBe(files[path]);
		}
	});
});

describe("what the commit has in place of a file that is written stops the run", () => {
	test.each<[string, (workspace: string) => Promise<unknown>, string[]]>([
		[
			"a link in place of a file, though the disk has a file",
			async (workspace) => {
				await rm(join(workspace, OPENAI));
				await symlink("zai.json", join(workspace, OPENAI));
			},
			[`${OPENAI} is not a plain file`, "It is a symbolic link"],
		],
		[
			"a link in place of the folder",
			async (workspace) => {
				await git("-C", workspace, "mv", MODELS, "data");
				await symlink("../data", join(workspace, MODELS));
			},
			[`${MODELS} is not a plain file or folder`, "It is a symbolic link"],
		],
		[
			"a submodule in place of the folder",
			async (workspace) => {
				await git("-C", workspace, "rm", "-rq", MODELS);
				const head = await git("-C", workspace, "rev-parse", "HEAD");
				const entry = `160000,${head},${MODELS}`;
				const update = ["update-index", "--add", "--cacheinfo", entry];
				await git("-C", workspace, ...update);
				// `git add --all` would take it out again.
				await mkdir(join(workspace, MODELS), { recursive: true });
				await git("init", "-q", join(workspace, MODELS));
				const inner = ["-C", join(workspace, MODELS), ...person];
				await git(...inner, "commit", "-q", "--allow-empty", "-m", "x");
			},
			[`${MODELS} is not a plain file or folder`, "It is a submodule"],
		],
		[
			"a pointer of Git LFS",
			(workspace) =>
				writeAll(workspace, {
					[OPENAI]:
						"version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 3\n",
				}),
			[`${OPENAI} is not a plain file`, "a pointer of Git LFS"],
		],
		[
			"a file that git-crypt encrypted",
			(workspace) => writeAll(workspace, { [OPENAI]: "\0GITCRYPT\0\u0001" }),
			[`${OPENAI} is not a plain file`, "git-crypt encrypts it"],
		],
	])("%s", async (_, change, texts) => {
		await using scenario = await changed(change);
		const before = await scenario.repository.files("main");
		const run = await scenario.run(
			{},
			{
				// What is on disk does not matter: git for Windows writes a link as a file, and LFS its content.
				prepare: async (workspace) => {
					await rm(join(workspace, "priv"), { recursive: true });
					await writeAll(workspace, { [OPENAI]: "{}", [ZAI]: "{}" });
				},
			},
		);
		expectStop(scenario, run, texts);
		expect(run.files[OPENAI]).toBe("{}");
		expect(await scenario.repository.files("main")).toEqual(before);
	});
});

test("a file that may be executed stays so, in the commit and on the disk", async () => {
	await using scenario = await changed((workspace) =>
		chmod(join(workspace, OPENAI), 0o755),
	);
	let workspace = "";
	const run = await scenario.run(
		{},
		{
			prepare: async (path) => {
				workspace = path;
			},
		},
	);
	expect(run.outputs.operation, run.log).toBe("created");
	expect(await modesOf(scenario.repository, BRANCH)).toMatchObject({
		[OPENAI]: "100755",
		[ZAI]: "100644",
	});
	const { mode } = await stat(join(workspace, OPENAI));
	expect(mode & 0o777).toBe(0o755);
});

describe("a file that the commit has and the checkout lacks", () => {
	const withPatch = () =>
		changed((workspace) =>
			writeAll(workspace, {
				[PATCH]: JSON.stringify({
					provider: { id: "openai" },
					models: [{ id: "gpt-5", cost: { input: 0.1 } }],
				}),
			}),
		);
	const FOLDERS =
		"priv/models_dev, priv/models_local, lib/req_llm/provider/generated";
	const sparse = (workspace: string) =>
		git("-C", workspace, "sparse-checkout", "set", MODELS, "lib");

	test.each<[string, (workspace: string) => Promise<unknown>]>([
		["of a sparse checkout", sparse],
		["that an earlier step deleted", (path) => rm(join(path, PATCH))],
		[
			"with its folder",
			(path) => rm(join(path, "priv/models_local"), { recursive: true }),
		],
	])("stops the run, if it is a patch: %s", async (_, prepare) => {
		await using scenario = await withPatch();
		const run = await scenario.run({}, { prepare });
		expectStop(scenario, run, [
			"The checkout lacks files that the sync needs",
			PATCH,
			FOLDERS,
		]);
	});

	test("stops the run, if it is in a partial clone: the folders to add are named", async () => {
		await using scenario = await withPatch();
		const { gitDir } = scenario.repository;
		await git("--git-dir", gitDir, "config", "uploadpack.allowFilter", "true");
		const clone = (filter: string, mode: string) => async (path: string) => {
			await rm(path, { recursive: true });
			const how = ["-q", mode, `--filter=${filter}`, "-b", "main"];
			await git("clone", ...how, `file://${gitDir}`, path);
		};
		const prepare = clone("blob:none", "--sparse");
		const run = await scenario.run({}, { prepare });
		expectStop(scenario, run, [
			"The checkout lacks files that the sync needs",
			FOLDERS,
		]);
		const withoutTrees = await scenario.run(
			{},
			{ prepare: clone("tree:0", "--no-checkout") },
		);
		expectStop(scenario, withoutTrees, ["remove `filter`"]);
	});

	test("is no matter, if it is added to the sparse checkout", async () => {
		await using scenario = await withPatch();
		const run = await scenario.run(
			{},
			{
				prepare: (workspace) =>
					git(
						...["-C", workspace, "sparse-checkout", "set"],
						...FOLDERS.split(", "),
					),
			},
		);
		expect(run.outputs.operation, run.log).toBe("created");
		expect(run.files[OPENAI]).toContain('"input": 0.1');
	});

	test("is no matter, if it is the mix.exs that makes it an Elixir project", async () => {
		await using scenario = await changed((workspace) =>
			writeAll(workspace, { "deep/a.txt": "a" }),
		);
		const patterns = ["/priv/", "/lib/"];
		const run = await scenario.run(
			{},
			{
				prepare: (workspace) =>
					git(
						...["-C", workspace, "sparse-checkout", "set", "--no-cone"],
						...patterns,
					),
			},
		);
		expect(run.files).not.toHaveProperty("mix.exs");
		expect(run.outputs.operation, run.log).toBe("created");
		expect(await scenario.repository.files(BRANCH)).toHaveProperty([
			"lib/req_llm/provider/generated/valid_providers.ex",
		]);
	});

	test("stops the run, if it is in a submodule that is not checked out", async () => {
		await using scenario = await changed(async (workspace) => {
			const folder = join(workspace, "priv/models_local");
			await git("init", "-q", folder);
			await git(
				...["-C", folder, ...person, "commit", "-q"],
				...["--allow-empty", "-m", "x"],
			);
		});
		const run = await scenario.run();
		expectStop(scenario, run, [
			"priv/models_local is a submodule, and its folder is empty",
			"`submodules: true`",
		]);
	});
});

describe("a container without git", () => {
	test("is named, with the way out", async () => {
		await using scenario = await changed(async (workspace) => {
			await writeAll(workspace, { "a.txt": "a" });
		});
		await using folder = await temporaryFolder();
		const run = await scenario.run({}, { env: { PATH: folder.path } });
		expectStop(scenario, run, [
			"Can't read the checkout in",
			"git is not installed.",
			"install git in it before actions/checkout",
		]);
	});

	test("left an archive without .git: that is named, though git is there now", async () => {
		await using scenario = await changed(async (workspace) => {
			await writeAll(workspace, { "a.txt": "a" });
		});
		const prepare = (workspace: string) =>
			rm(join(workspace, ".git"), { recursive: true });
		const run = await scenario.run({}, { prepare });
		expectStop(scenario, run, [
			"not a git repository",
			"it downloads an archive of the files without `.git`",
		]);
		const withoutPullRequest = await scenario.run(
			{ "pull-request": "false" },
			{ prepare, env: { PATH: "/nowhere" } },
		);
		expect(withoutPullRequest.outputs.operation).toBe("written");
	});
});

test.each([OPENAI, PATCH, "priv/models_local/.accepted.json", MODELS])(
	"a named pipe is not waited for: %s",
	async (path) => {
		await using scenario = await changed((workspace) =>
			writeFile(join(workspace, "a.txt"), "a"),
		);
		const run = await scenario.run(
			{},
			{
				prepare: async (workspace) => {
					await rm(join(workspace, path), { recursive: true, force: true });
					await mkdir(join(workspace, path, ".."), { recursive: true });
					execFileSync("mkfifo", [join(workspace, path)]);
				},
			},
		);
		expectStop(scenario, run, ["Can't read", path]);
	},
	20_000,
);
