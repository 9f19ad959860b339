// What somebody who may change files of the repository could put there, and what is promised.
import { mkdir, readdir, readFile, rm, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import {
	embedRepository,
	REAL_GIT,
	temporaryFolder,
	writeAll,
	writeProgram,
} from "../../../testkit/data.ts";
import { AFTER, ASK, synced } from "../../../testkit/scenario.ts";
import {
	base,
	MODELS,
	MODULE,
	OPENAI,
	readTree,
	SECRET,
	type Stops,
	table,
	withModel,
	withProvider,
} from "./hostile.ts";

const PATCHES = "priv/models_local";
const ACCEPTED = `${PATCHES}/.accepted.json`;

const patch = (content: unknown) => ({ [`${PATCHES}/x.json`]: content });

/** Puts a link in place of what is at a path. */
const link = (path: string, target: string) => async (project: string) => {
	await rm(join(project, path), { recursive: true, force: true });
	await mkdir(dirname(join(project, path)), { recursive: true });
	await symlink(target, join(project, path));
};

/** What is git's own and GitHub's, with something in it that would be missed. */
const OWN = {
	".git/config": `[http]\n\textraheader = ${SECRET}\n`,
	".git/hooks/post-checkout": "a hook",
	".github/workflows/ci.yml": "a workflow",
	"data/a.json": "inside",
};

const ONE_FILE = ["--catalog-file", "m/all.json"];

describe("a link on a path that is read or written is refused, wherever it leads", () => {
	const up = (path: string) => "../".repeat(path.split("/").length - 1);
	const staging = `${MODELS}/.model-sync-staging`;
	const folders = [MODELS, PATCHES, "priv", "lib", staging];
	const files = [MODULE, ACCEPTED, OPENAI, `${PATCHES}/x.json`];
	const named: [string, string][] = [
		["usage-profile", "usage/profile.json"],
		["changelog-file", "docs/CHANGELOG.md"],
		["catalog-file", "models/all.json"],
	];
	const row = (path: string, target: string, flags: string[] = []) => ({
		name: `${path} -> ${target}`,
		files: OWN,
		prepare: link(path, target.startsWith("/") ? target : up(path) + target),
		flags,
		promise: { stops: "leads through a symbolic link" },
	});
	/** The first path leads to each of the targets, the others to one of them. */
	const inTurn = (paths: readonly string[], targets: readonly string[]) => [
		...targets.map((target) => row(paths[0] ?? "", target)),
		...paths
			.slice(1)
			.map((path, index) => row(path, targets[index % targets.length] ?? "")),
	];
	table([
		...inTurn(folders, ["../outside", ".git", ".github/workflows"]),
		...inTurn(files, ["../outside/secret.json", ".git/config", "data/a.json"]),
		...named.flatMap(([flag, path]) => [
			row(path, "../outside/secret.json", [`--${flag}`, path]),
			row(path.split("/")[0] ?? "", ".git", [`--${flag}`, path]),
		]),
		row("m/.all.gone.jsonl", "../outside/secret.json", ONE_FILE),
		row("m/.all.overruled.jsonl", "data/a.json", ONE_FILE),
		row("m/.model-sync-staging", ".git", ONE_FILE),
		row(MODULE, ".git/hooks"),
		row(`${staging}/journal.json`, "../outside/secret.json"),
		row(OPENAI, "../outside/nothing/there"),
		row(MODELS, "/no/such/folder"),
		row(MODELS, MODELS),
		{
			name: "by way of another link",
			prepare: async (project) => {
				await link("data", "../outside")(project);
				await link(MODELS, "../data")(project);
			},
			promise: { stops: "leads through a symbolic link" },
		},
		{
			name: "but what is neither read nor written may be one, and is left alone",
			prepare: async (project) => {
				await link(`${PATCHES}/README.md`, "../../../outside")(project);
				await link("notes", "../outside")(project);
			},
			promise: { ships: { [OPENAI]: '"id": "gpt-5"', notes: "a link" } },
		},
	]);
});

test.each([
	[MODELS, "../.git/hooks"],
	["lib", ".github/workflows"],
	[MODULE, "../../../../.git/config"],
	[OPENAI, "../../README.md"],
	[`${MODELS}/.model-sync-staging`, "../../.git/hooks"],
])(
	"a link that is put there while the catalog is fetched is refused, too: %s -> %s",
	async (path, target) => {
		await using scenario = await synced();
		let workspace = "";
		let planted: unknown;
		scenario.upstream = async (response) => {
			await writeAll(workspace, { ".github/workflows/ci.yml": "a workflow" });
			await link(path, target)(workspace);
			planted = await readTree(workspace);
			// Both a provider's file and the module are to be written.
			response.end(JSON.stringify({ ...withProvider("new"), ...AFTER }));
		};
		const run = await scenario.run(
			{},
			{
				prepare: async (folder) => {
					workspace = folder;
				},
			},
		);
		expect(run.log).toContain("leads through a symbolic link");
		expect(run.code).toBe(1);
		expect(await readTree(workspace)).toEqual(planted);
		// GitHub was asked at most.
		expect(scenario.requests().filter((route) => route !== ASK.list)).toEqual(
			[],
		);
	},
);

describe("git's folder and GitHub's are never read or written, whatever leads there", () => {
	const stops = { stops: "lies in .git or .github" };
	const through = { stops: "leads through a symbolic link" };
	const rows: [string[], string, string, Stops][] = [
		[["--working-directory", "w"], "w", ".git/hooks", stops],
		[["--working-directory", "w"], "w", ".github/workflows", stops],
		[["--report-dir", "r"], "r", ".git", through],
		[["--report-dir", "r/new"], "r", ".github", through],
		[["--report-dir", "r/new"], "r", "../outside", through],
		[["--report-dir", "../r"], "../r", "project/.git", stops],
		[["--report-dir", ".git/new"], "r", "data", stops],
		[["--report-dir", ".GitHub"], "r", "data", stops],
		[["--source", "s.json"], "s.json", "../outside/secret.json", through],
		[["--source", "s.json"], "s.json", ".git/config", through],
		[["--source", "s/secret.json"], "s", "../outside", through],
		[["--source", "../s.json"], "../s.json", "project/.git/config", stops],
		[["--source", ".git/config"], "s", "data", stops],
	];
	table([
		...rows.map(([flags, path, target, promise]) => ({
			name: `${flags.join(" ")} with ${path} -> ${target}`,
			files: OWN,
			prepare: link(path, target),
			flags,
			promise,
		})),
		{
			name: "a link in place of a file of the report goes, and what it led to stays",
			files: OWN,
			prepare: async (project) => {
				await link("../report/body.md", "../project/.git/config")(project);
				await link("../report/report.json", "../outside/secret.json")(project);
				await link("../report/report.html", "../outside/new.html")(project);
			},
			promise: { ships: { ".git/config": SECRET } },
		},
	]);
});

describe("the settings of a repository that lies in the checkout as plain files run nothing", () => {
	const plant = async (project: string) =>
		embedRepository(project, `touch ${join(project, "../outside/run")}`);
	table([
		{
			name: "in the folder that the program is started in",
			prepare: plant,
			promise: { ships: { [OPENAI]: '"id": "gpt-5"' } },
		},
		{
			name: "above it",
			prepare: async (project) => {
				await plant(project);
				await mkdir(join(project, "sub/priv"), { recursive: true });
			},
			flags: ["--working-directory", "sub", "--dry-run"],
			promise: { ships: { [OPENAI]: '"id": "gpt-5"' } },
		},
	]);

	test("in `working-directory`: the run stops, and says what lies there", async () => {
		await using scenario = await synced();
		await using folder = await temporaryFolder();
		const run = await scenario.run(
			{ "working-directory": "evil" },
			{
				prepare: async (workspace) => {
					await mkdir(join(workspace, "evil"));
					await embedRepository(
						join(workspace, "evil"),
						`env >${folder.path}/run`,
					);
				},
			},
		);
		expect(await readdir(folder.path)).toEqual([]);
		expect(run.code).toBe(1);
		expect(run.log).toContain("Can't read the checkout");
		expect(run.log).toContain("the files of another git repository");
	});
});

test("git is given no token, no input and nothing else of the runner's", async () => {
	await using scenario = await synced();
	await using folder = await temporaryFolder();
	const fake = join(folder.path, "git");
	await writeProgram(
		fake,
		`{ env; echo "cwd=$(pwd)"; } >>${fake}.log\n${REAL_GIT}`,
	);
	const token = "ghs_SECRETSECRETSECRET";
	scenario.github.addToken(token, {});
	const run = await scenario.run(
		{},
		{
			token,
			env: {
				PATH: `${folder.path}:${process.env.PATH}`,
				GITHUB_TOKEN: token,
				ACTIONS_RUNTIME_TOKEN: token,
				GIT_DIR: "/nowhere",
				GIT_EXTERNAL_DIFF: "false",
				GIT_CONFIG_COUNT: "1",
				GIT_CONFIG_KEY_0: "core.fsmonitor",
				GIT_CONFIG_VALUE_0: `touch ${folder.path}/run`,
				GIT_TRACE: `${folder.path}/trace`,
			},
		},
	);
	expect(run.outputs.operation, run.log).toBe("none");
	expect((await readdir(folder.path)).sort()).toEqual(["git", "git.log"]);
	const heard = await readFile(`${fake}.log`, "utf8");
	expect(heard).toContain("GIT_TERMINAL_PROMPT=0");
	expect(heard).not.toContain(token);
	expect(heard).not.toMatch(/^(?:INPUT|GITHUB|ACTIONS|RUNNER)_|^CI=/m);
	expect(heard).not.toMatch(/^GIT_(?:DIR|EXTERNAL_DIFF|CONFIG\w*|TRACE)=/m);
	expect(heard).not.toMatch(/^cwd=.*workspace/m);
});

describe("an unfinished journal that this program did not write undoes nothing elsewhere", () => {
	const journal = (path: string) => ({
		[`${MODELS}/.model-sync-staging/journal.json`]: {
			version: 1,
			steps: [{ path, sha256: null }],
		},
		[`${MODELS}/.model-sync-staging/0.old`]: "hostile",
	});
	table([
		...["README.md", "../outside/secret.json", ".git/config", "/etc/x"].map(
			(path) => ({
				name: path,
				files: journal(path),
				promise: { stops: "a file that this run does not manage" },
			}),
		),
		{
			name: "a provider file beside the one file",
			files: {
				"m/.model-sync-staging/journal.json": {
					version: 1,
					steps: [{ path: "m/openai.json", sha256: null }],
				},
				"m/.model-sync-staging/0.old": "hostile",
			},
			flags: ONE_FILE,
			promise: { stops: "a file that this run does not manage" },
		},
		{
			name: "a provider file that is there is not overwritten by it",
			files: journal(OPENAI),
			promise: { ships: { [OPENAI]: '"id": "gpt-5"' }, nowhere: "hostile" },
		},
	]);
});

describe("a patch that can't be meant stops the run", () => {
	const rows: [string, unknown, string][] = [
		["its provider leaves the folder", { provider: { id: "../x" } }, "leave"],
		["its provider is absolute", { provider: { id: "/etc/x" } }, "leave"],
		["its provider is a device", { provider: { id: "nul" } }, "Windows"],
		["its provider is Elixir's", { provider: { id: "nil" } }, "reserved"],
		["no provider", {}, "provider"],
		["a list", [], "must be an object"],
		["null", "null", "must be an object"],
		["nothing", "", "is empty"],
		["NUL", "\0", "x.json:1:1"],
		["a million brackets", "[".repeat(1_000_000), "x.json: nests deeper"],
		[
			"1,000 levels",
			`{"provider":{"id":"openai"},"models":[{"id":"gpt-5","x":${"[".repeat(1e3)}${"]".repeat(1e3)}}]}`,
			"x.json: nests deeper",
		],
		[
			"models that are none",
			{ provider: { id: "a" }, models: [1] },
			"models[0]",
		],
		[
			"a model without an id",
			{ provider: { id: "a" }, models: [{ id: "" }] },
			"must not be empty",
		],
		[
			"a command to the runner",
			{ provider: { id: "a\n::error::x" }, models: [] },
			"a\\n::error::x",
		],
	];
	table([
		...rows.map(([name, content, stops]) => ({
			name,
			files: patch(content),
			promise: { stops },
		})),
		{
			name: "its provider shares a file with upstream's where case does not count",
			files: patch({
				provider: { id: "OpenAI" },
				models: [{ id: "x", name: "x" }],
			}),
			promise: { stops: "differ only in upper and lower case" },
		},
		{
			name: "acknowledged findings that are none",
			files: { [ACCEPTED]: { "::error::": 1 } },
			promise: { stops: ACCEPTED },
		},
		{
			name: "acknowledged findings that nest without end",
			files: { [ACCEPTED]: "[".repeat(1_000_000) },
			promise: { stops: ACCEPTED },
		},
	]);
});

describe("a patch is text, whatever it holds", () => {
	const model = (id: string, fields: object = {}) =>
		patch({
			provider: { id: "openai" },
			models: [{ id, name: id, ...fields }],
		});
	table([
		...[
			"::set-output name=operation::none",
			"##[error]x",
			"@org/team",
			"Fixes #1",
			"<!-- model-sync:aside -->",
			"</details>",
			"#{System.halt(1)}",
			"__proto__",
			"constructor",
		].map((id) => ({
			name: `as it came, and no command, mention or markup: ${id}`,
			files: model(id),
			promise: { ships: { [OPENAI]: `"id": ${JSON.stringify(id)}` } },
		})),
		{
			name: "keys that would reach an object's prototype are dropped",
			files: patch(
				'{"provider":{"id":"openai","__proto__":{"polluted":1}},"models":[{"id":"gpt-5","__proto__":{"polluted":1},"x":{"constructor":{"prototype":{"polluted":1}}}}]}',
			),
			promise: { ships: { [OPENAI]: '"x": {}' }, nowhere: "polluted" },
		},
		{
			name: "a byte order mark is no part of it",
			files: patch(
				'\ufeff{"provider":{"id":"openai"},"models":[{"id":"gpt-5","x":1}]}',
			),
			promise: { ships: { [OPENAI]: '"x": 1' } },
		},
		{
			name: "values of another kind than upstream's are written and break nothing",
			files: model("gpt-5", {
				cost: "free",
				limit: [1],
				modalities: { input: "text", output: null },
				status: 7,
			}),
			promise: { ships: { [OPENAI]: '"cost": "free"' } },
		},
		{
			name: "a name that the file has: not followed, and in no command",
			files: {
				[`${PATCHES}/::error::@org.json`]: {
					provider: { id: "openai" },
					models: [{ id: "no such model", x: 1 }],
				},
			},
			promise: { ships: { [OPENAI]: "gpt-5" }, finds: ["patch-orphan"] },
		},
	]);
});

describe("a file of the models folder that somebody broke is written anew", () => {
	const broken: [string, unknown][] = [
		["nothing", ""],
		["no JSON", "{"],
		["a list", []],
		["a million brackets", "[".repeat(1_000_000)],
		["100,000 levels", `{"x":${"[".repeat(1e5)}${"]".repeat(1e5)}}`],
		["another provider's id", { provider: { id: "../x" }, models: [] }],
		["models that are none", { provider: {}, models: [null, 1, [], {}] }],
		[
			"prices of any kind",
			{ provider: {}, models: [{ id: "gpt-5", cost: [] }] },
		],
		[
			"100,000 levels in a model",
			`{"provider":{},"models":[{"id":"gpt-5","x":${"[".repeat(1e5)}${"]".repeat(1e5)}}]}`,
		],
		[
			"a prototype",
			'{"provider":{"__proto__":{"a":1}},"models":[{"id":"gpt-5","__proto__":{"cost":{"input":9}}}]}',
		],
		["not UTF-8", new Uint8Array([0xff, 0xfe, 0x00])],
	];
	table([
		...broken.map(([name, content]) => ({
			name,
			files: { [OPENAI]: content },
			promise: { ships: { [OPENAI]: '"id": "gpt-5"' } },
		})),
		...broken.slice(0, 4).map(([name, content]) => ({
			name: `the manifest: ${name}`,
			files: { [`${MODELS}/.catalog_manifest.json`]: content },
			promise: { ships: { [`${MODELS}/.catalog_manifest.json`]: '"hash"' } },
		})),
		{
			name: "a manifest that lists other files deletes none of them",
			files: {
				[`${MODELS}/.catalog_manifest.json`]: {
					files: ["README.md", "../outside/secret.json", "mix.exs"],
					hash: "x",
				},
				"mix.exs": "theirs",
			},
			promise: { ships: { "mix.exs": "theirs", "README.md": "# Project" } },
		},
		{
			name: "what was held back and can't be read says nothing",
			files: {
				[`${MODELS}/.overruled.jsonl`]: `null\n{\n${"[".repeat(1e6)}\n`,
			},
			promise: { ships: { [`${MODELS}/.overruled.jsonl`]: null } },
		},
		{
			name: "a list of gone models that can't be read is kept as it is",
			files: { [`${MODELS}/.gone.jsonl`]: `null\n{\n${"[".repeat(1e6)}\n` },
			promise: { stops: ".gone.jsonl:3: must be a JSON object" },
		},
		{
			name: "a list of gone models is text, whatever it holds",
			files: {
				[`${MODELS}/.gone.jsonl`]: `${[
					["@octocat", "fixes:1"],
					["openai", "gpt-5-\u202emini"],
					["__proto__", "constructor"],
					["<!-- model-sync {} -->", "| --- |"],
				]
					.map(([provider, id]) =>
						JSON.stringify({ provider, id, since: "2026-06-15" }),
					)
					.sort()
					.join("\n")}\n`,
				"lib/a.ts": '["@octocat:fixes:1", "__proto__:constructor"]\n',
			},
			api: withProvider("new"),
			promise: { ships: { [`${MODELS}/.gone.jsonl`]: "@octocat" } },
		},
		{
			name: "a stale file goes, a foreign one stays",
			files: {
				[`${MODELS}/gone.json`]: { provider: { id: "gone" }, models: [] },
				[`${MODELS}/notes.md`]: SECRET.slice(0, 0),
			},
			api: withProvider("new"),
			promise: {
				ships: { [`${MODELS}/gone.json`]: null, [`${MODELS}/notes.md`]: "" },
				finds: ["foreign-file"],
			},
		},
	]);
});

describe("a file that is searched for models is read in time", () => {
	const api = withModel("auto");
	const ships = { [OPENAI]: '"id": "auto"' };
	const full = (text: string) => text.repeat((256 * 1024) / text.length);
	table([
		{
			name: "a line of 90 bytes whose signs may be read in many ways",
			api,
			files: { "lib/a.ex": `model${"=>".repeat(40)}{auto` },
			promise: { ships },
		},
		{
			name: "a line of 256 KiB of ids, or of what may stand around them",
			api,
			files: {
				"lib/auto.ts": full("auto "),
				"lib/key.ts": full("model=>:= [(auto"),
				"lib/signs.ts": full("model ) : ( `"),
				"lib/list.ts": full("gpt-5,"),
				"lib/provider.ts": full("openai "),
				"lib/both.ts": full("zai OPENAI_KEY gpt-5 "),
				"lib/pair.ts": full("openai/gpt-5 x/auto "),
			},
			promise: { ships },
		},
		{
			name: "256 KiB of lines of nothing else",
			api,
			files: {
				"lib/ids.ts": full("gpt-5\n"),
				"lib/words.ts": full("auto\n"),
				"lib/nothing.ts": full("\n"),
			},
			promise: { ships },
		},
	]);
});

describe("an input that names another place is refused", () => {
	const flags: [string, string][] = [
		["--models-dir", "../outside"],
		["--models-dir", "/tmp"],
		["--models-dir", "priv/../../outside"],
		["--models-dir", "..\\outside"],
		["--models-dir", ".github/workflows"],
		["--models-dir", ".git"],
		["--catalog-file", "../outside/secret.json"],
		["--catalog-file", ".github/x.json"],
		["--patches-dir", "../outside"],
		["--providers-module", "../outside/x.ex"],
		["--providers-module", ".github/workflows/x.yml"],
		["--providers-module-name", "X; System.halt(1)"],
		["--models-dir", "GIT~1/hooks"],
		["--models-dir", "deep/.github./workflows"],
		["--models-dir", ".g\u200cit/hooks"],
		["--working-directory", ".git/hooks"],
		["--accepted-file", "../outside/secret.json"],
		["--changelog-file", ".git/config"],
		["--source", "file:///etc/passwd"],
	];
	table(
		flags.map(([flag, value]) => ({
			name: `${flag} ${value}`,
			api: base,
			flags: [flag, value],
			promise: { stops: `${flag}: `, code: 2 },
		})),
	);
});
