// What somebody who may change files of the repository could put there, and what is promised.
import { mkdir, rm, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe } from "vitest";
import {
	base,
	MODELS,
	MODULE,
	OPENAI,
	SECRET,
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

describe("a link that leads out of the checkout is refused", () => {
	const up = (path: string) => "../".repeat(path.split("/").length);
	const out = { stops: "leads out of the checkout" };
	const places = [MODELS, PATCHES, MODULE, "priv", "lib", ACCEPTED, OPENAI];
	table([
		...places.flatMap((path) =>
			["outside", "outside/secret.json", "outside/nothing/there"].map(
				(target) => ({
					name: `${path} -> ${target}`,
					prepare: link(path, up(path) + target),
					promise: out,
				}),
			),
		),
		{
			name: "a patch -> outside/secret.json",
			prepare: link(`${PATCHES}/x.json`, "../../../outside/secret.json"),
			promise: out,
		},
		{
			name: "by way of another link",
			prepare: async (project) => {
				await link("data", "../outside")(project);
				await link(MODELS, "../data")(project);
			},
			promise: out,
		},
		{
			name: "by an absolute path to nothing",
			prepare: link(MODELS, "/no/such/folder"),
			promise: out,
		},
		{
			name: "for good measure, also in the folder for files on their way",
			prepare: link(`${MODELS}/.model-sync-staging`, "../../../outside"),
			promise: out,
		},
		{
			name: "one that leads round in circles is told",
			prepare: link(MODELS, "models_dev"),
			promise: { stops: "Can't read" },
		},
		{
			name: "one that stays inside is replaced, and what it led to is left alone",
			prepare: async (project) => {
				await link(OPENAI, "../../README.md")(project);
			},
			promise: { ships: { [OPENAI]: '"id": "gpt-5"' } },
		},
	]);
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
			promise: { stops: "differ in upper and lower case alone" },
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
	const MiB = 1024 * 1024;
	const full = (text: string) => text.repeat(MiB / text.length);
	table([
		{
			name: "a line of 90 bytes whose signs may be read in many ways",
			api,
			files: { "lib/a.ex": `model${"=>".repeat(40)}{auto` },
			promise: { ships },
		},
		{
			name: "a line of 1 MiB of ids, or of what may stand around them",
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
			name: "1 MiB of lines of nothing else",
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
		["--patches-dir", "../outside"],
		["--providers-module", "../outside/x.ex"],
		["--providers-module", ".github/workflows/x.yml"],
		["--providers-module-name", "X; System.halt(1)"],
		["--accepted-file", "../outside/secret.json"],
		["--changelog-file", ".git/config"],
		["--source", "file:///etc/passwd"],
	];
	table(
		flags.map(([flag, value]) => ({
			name: `${flag} ${value}`,
			api: base,
			flags: [flag, value],
			promise: { stops: `\`${flag.slice(2)}\``, code: 2 },
		})),
	);
});
