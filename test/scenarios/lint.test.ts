// `model-sync lint` as people start it: the built program, the action, and what pre-commit installs.
import { execFile, execFileSync } from "node:child_process";
import { chmod, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { lintSchema } from "../../src/lint/schema.ts";
import { temporaryRepository, writeAll } from "../../testkit/data.ts";
import { runAction, runCli } from "../../testkit/runner.ts";
import { catalog } from "../../testkit/scenario.ts";

const MODELS = "priv/models_dev";
const API = catalog({
	openai: { "gpt-5": 1, "gpt-5-mini": 0.25, "gpt-4.1": 2 },
	zai: { "glm-5": 0.6 },
});
Object.assign(API.openai?.models["gpt-4.1"] ?? {}, { status: "deprecated" });

/** What two syncs left: one model was removed, one was renamed. */
const GONE = [
	{ provider: "openai", id: "gpt-4-0314", since: "2026-06-15" },
	{
		provider: "zai",
		id: "glm-5-preview",
		since: "2026-06-15",
		successor: { provider: "zai", id: "glm-5" },
	},
]
	.map((one) => `${JSON.stringify(one)}\n`)
	.join("");

let catalogFiles: Record<string, string> = {};

beforeAll(async () => {
	await using folder = await temporaryRepository({});
	await writeAll(folder.path, { "api.json": JSON.stringify(API) });
	await runCli(folder.path, ["--source", "api.json", "--providers-module", ""]);
	for (const name of ["openai.json", "zai.json", ".catalog_manifest.json"]) {
		const path = `${MODELS}/${name}`;
		catalogFiles[path] = await readFile(join(folder.path, path), "utf8");
	}
	catalogFiles = { ...catalogFiles, [`${MODELS}/.gone.jsonl`]: GONE };
});

async function project(files: Record<string, string>) {
	const repository = await temporaryRepository({ ...catalogFiles, ...files });
	const run = (...args: string[]) => runCli(repository.path, ["lint", ...args]);
	const read = (path: string) => readFile(join(repository.path, path));
	return {
		...repository,
		[Symbol.asyncDispose]: repository[Symbol.asyncDispose],
		run,
		read,
	};
}

const CODE = {
	"lib/chat.ts":
		'const old = "openai:gpt-4-0314";\nconst now = "zai:glm-5-preview", slow = openai("gpt-4.1");\n',
	"config/models.yml": "model: openai:gpt-5\nspelt: openai:gpt-5-mimi\n",
	"test/chat.test.ts": 'const old = "openai:gpt-4-0314";\n',
};

const NO_FILE =
	"No file to check: lint reads text files that git tracks, and files that you name.\n";

test("names that are gone, renamed, deprecated or unknown are lines to jump to, and errors fail", async () => {
	await using here = await project(CODE);
	const { code, log } = await here.run();
	expect(log.split("\n")).toEqual([
		"config/models.yml:2:15: note: `openai:gpt-5-mimi` is not in the catalog, and no earlier catalog is known to have had it; the nearest is `openai:gpt-5-mini`. [unknown]",
		"lib/chat.ts:1:21: error: `openai:gpt-4-0314` is no longer in the catalog (since 2026-06-15). [gone]",
		"lib/chat.ts:2:18: error: `zai:glm-5-preview` was renamed to `zai:glm-5` (since 2026-06-15). [renamed]",
		"lib/chat.ts:2:49: warning: `openai:gpt-4.1` is deprecated; the nearest is `openai:gpt-5`. [deprecated]",
		"2 errors, 1 warning, 1 note in 3 files.",
		"model-sync lint --fix can correct 1.",
		"1 more in tests, documents and data; --verbose lists them.",
		"",
	]);
	expect(code).toBe(1);
	expect((await here.run("--verbose")).log).toContain(
		"test/chat.test.ts:1:21: note: `openai:gpt-4-0314`",
	);
	expect(here.git("status", "--porcelain")).toBe("");
});

test("the paths that are given are linted, and what is ignored is not", async () => {
	await using here = await project({
		...CODE,
		"app/[id]/page.tsx": 'use("openai:gpt-4-0314")\n',
	});
	await writeAll(here.path, { "new.ts": 'x = "openai:gpt-4-0314"\n' });
	const linted = async (...args: string[]) => {
		const { code, log } = await here.run(...args);
		return [code, / in (\d+ files?)\.$/m.exec(log)?.[1]];
	};
	expect(await linted("config")).toEqual([0, "1 file"]);
	expect(await linted("config/", "./lib/chat.ts")).toEqual([1, "2 files"]);
	expect(await linted("**/*.yml")).toEqual([0, "1 file"]);
	expect(await linted("app/[id]/page.tsx")).toEqual([1, "1 file"]);
	expect(await linted(join(here.path, "lib"))).toEqual([1, "1 file"]);
	// Git does not track it, but it is named.
	expect(await linted("new.ts")).toEqual([1, "1 file"]);
	const ignoring = await here.run("--ignore", "lib, app/**, old/*.ex");
	expect(ignoring.code).toBe(0);
	expect(ignoring.log).toContain("--ignore: old/*.ex matches no file.\n");
});

test("with --strict, warnings fail", async () => {
	await using here = await project({ "a.ts": 'm = "openai:gpt-4.1"\n' });
	expect((await here.run()).code).toBe(0);
	expect((await here.run("--strict")).code).toBe(1);
});

test("comments ignore, and one that ignores nothing is a warning", async () => {
	await using here = await project({
		"a.ts":
			'm = "openai:gpt-4-0314"; // model-sync: ignore gpt-4-0314 -- kept\n// model-sync: ignore\nn = "openai:gpt-5";\n',
		"b.py": '# model-sync: ignore-file -- old\nm = "openai:gpt-4-0314"\n',
	});
	const { code, log } = await here.run();
	expect(code).toBe(0);
	expect(log).toBe(
		"a.ts:2:4: warning: The comment ignores nothing: there is nothing to report on line 3. Delete it. [unused-ignore]\n1 warning in 2 files.\n",
	);
});

describe("--fix", () => {
	const BOM = "\ufeff";
	const before = `${BOM}// ü\r\nm = "zai:glm-5-preview"\r\nold = "openai:gpt-4-0314"\rx\t`;

	test("replaces renamed ids, and no other byte; then a second run has nothing to do", async () => {
		await using here = await project({
			"bin/run": before,
			"latin1.py": "",
			"docs/a.md": before,
			".github/workflows/a.yml": "model: zai/glm-5-preview\n",
		});
		await chmod(join(here.path, "bin/run"), 0o755);
		await writeFile(
			join(here.path, "latin1.py"),
			Buffer.from("# \xe9\nm = 'zai:glm-5-preview'", "latin1"),
		);
		const { code, log } = await here.run("--fix");
		expect(code).toBe(1);
		expect(log).toContain(
			"bin/run:2:10: fixed: `zai:glm-5-preview` was renamed to `zai:glm-5` (since 2026-06-15).\n",
		);
		expect(log).toContain("2 fixed.\n");
		expect((await here.read("bin/run")).toString()).toBe(
			before.replace("glm-5-preview", "glm-5"),
		);
		expect((await stat(join(here.path, "bin/run"))).mode & 0o777).toBe(0o755);
		expect((await here.read("latin1.py")).toString("latin1")).toBe(
			"# \xe9\nm = 'zai:glm-5'",
		);
		expect((await here.read("docs/a.md")).toString()).toBe(before);
		const changed = here.git("status", "--porcelain").split("\n");
		expect(changed.map((line) => line.trim().slice(2))).toEqual([
			"bin/run",
			"latin1.py",
		]);
		expect((await here.run("--fix")).log).not.toContain("fixed");
	});

	test("reports a file that can't be replaced, and leaves it as it is", async () => {
		await using here = await project({ "a/b.ts": 'm = "zai:glm-5-preview"' });
		await using outside = await project({});
		// A link takes the place of the folder after git listed it.
		execFileSync("mv", [join(here.path, "a"), join(outside.path, "a")]);
		await symlink(join(outside.path, "a"), join(here.path, "a"));
		const { code, log } = await here.run("--fix");
		expect([code, log]).toEqual([0, NO_FILE]);
		expect((await outside.read("a/b.ts")).toString()).toContain("preview");
	});
});

test("--format json has the published shape, and nothing that a terminal or a runner obeys", async () => {
	await using here = await project({
		...CODE,
		"lib/##[error]\u001b[2J\u202e.ts": 'm = "openai:gpt-4-0314"\n',
	});
	const { code, log } = await here.run("--format", "json");
	expect(code).toBe(1);
	const report = lintSchema.parse(JSON.parse(log));
	expect(report.counts).toEqual({ errors: 3, warnings: 1, notes: 2, fixed: 0 });
	expect(report.findings.map(({ path }) => path)).toContain(
		"lib/##[error]\u001b[2J\u202e.ts",
	);
	expect(log).toMatch(/^[ -~]+\n$/);
	expect((await here.run("--json")).stdout).toBe(log);
	expect(log).not.toContain("##[");
	const { log: text } = await here.run();
	for (const hidden of ["##[", "\u001b", "\u202e"])
		expect(text).not.toContain(hidden);
});

test("--format github prints annotations for the repository's root, with everything escaped", async () => {
	await using here = await project({
		"app/a,b:c%\n.ts": 'm = "openai:gpt-4-0314"\n',
	});
	await writeAll(join(here.path, "app"), catalogFiles);
	const { log } = await runCli(
		here.path,
		["lint", "--format", "github", "--working-directory", "app"],
		{ GITHUB_WORKSPACE: here.path },
	);
	expect(log).toContain(
		"::error title=The model is gone,file=app/a%2Cb%3Ac%25%0A.ts,line=1,col=13::`openai:gpt-4-0314` is no longer in the catalog (since 2026-06-15).\n",
	);
});

describe("what can't be checked exits with 2 and says what to do", () => {
	test.each([
		[["--strictt"], "(Did you mean --strict?)"],
		[
			["--format", "xml"],
			'--format: "xml": expected one of text, json, github.',
		],
		[["--models-dir", "../x"], "--models-dir"],
		[["--models-dir", "data"], "There is no catalog to lint with"],
		[["lib", "nothing.ts"], '"nothing.ts" matches no file.'],
		[["../other"], "A path to lint is outside of the working directory"],
		[["--working-directory", "nowhere"], "Can't find the working directory"],
	])("%j", async (args, expected) => {
		await using here = await project(CODE);
		const { code, log } = await here.run(...args);
		expect([code, log]).toEqual([2, expect.stringContaining(expected)]);
	});

	test.each([
		[
			`${MODELS}/openai.json`,
			"<<<<<<< HEAD",
			"Can't lint with a damaged catalog",
		],
		[`${MODELS}/.gone.jsonl`, "{}\n", ".gone.jsonl:1: provider must be a text"],
	])("a broken %s", async (path, text, expected) => {
		await using here = await project({ ...CODE, [path]: text });
		const { code, log } = await here.run();
		expect([code, log]).toEqual([2, expect.stringContaining(expected)]);
	});
});

test("links, pipes, large and binary files are left alone", async () => {
	const text = 'm = "openai:gpt-4-0314"\n';
	await using here = await project({
		"binary.bin": `\0${text}`,
		"large.ts": text.padEnd(1024 * 1024 + 1),
		"pipe.ts": text,
	});
	await symlink(`${MODELS}/openai.json`, join(here.path, "link.ts"));
	here.commit();
	execFileSync("rm", [join(here.path, "pipe.ts")]);
	execFileSync("mkfifo", [join(here.path, "pipe.ts")]);
	for (const args of [[], ["pipe.ts", "link.ts", "binary.bin"]]) {
		expect(await here.run(...args)).toEqual(
			expect.objectContaining({ code: 0, log: NO_FILE }),
		);
	}
});

test("a repository of 5,000 files takes seconds, not minutes", async () => {
	const line =
		'const model = openai("gpt-4-0314"); // gpt-5, glm-5 and others\n';
	const files = Array.from({ length: 5000 }, (_, index) => [
		`src/${index % 50}/${index}.ts`,
		index === 4999
			? line
			: "export const value = { plain: code };\n".repeat(80),
	]);
	await using here = await project(Object.fromEntries(files));
	const started = performance.now();
	const { log } = await here.run();
	expect(log).toContain("1 error in 5,000 files.");
	// About a second; machines that run tests are busy.
	expect(performance.now() - started).toBeLessThan(15_000);
});

describe("the action", () => {
	test("annotates, sets its outputs, writes the summary, and fails for errors", async () => {
		const many = 'm = "openai:gpt-4-0314"\n'.repeat(12);
		await using here = await project({ ...CODE, "lib/many.ts": many });
		const run = await runAction({
			action: "lint",
			workspace: here.path,
			repository: "org/repo",
			inputs: { ignore: "config" },
		});
		expect(run.code).toBe(1);
		expect(run.outputs).toEqual({ errors: "14", warnings: "1" });
		expect(run.log.match(/^::error title=/gm)).toHaveLength(10);
		expect(run.log).toContain(
			"::warning title=The model is deprecated,file=lib/chat.ts,line=2,",
		);
		expect(run.log).toContain("4 other findings can be read above.");
		expect(run.log).toContain(
			"::error::14 errors and 1 warning in the names of models.",
		);
		expect(run.summary.match(/^\| `lib\/many\.ts:/gm)).toHaveLength(12);
	});

	test("passes where there is nothing to report", async () => {
		await using here = await project({ "a.ts": 'm = "openai:gpt-5"\n' });
		const run = await runAction({
			action: "lint",
			workspace: here.path,
			repository: "org/repo",
		});
		expect([run.code, run.outputs]).toEqual([
			0,
			{ errors: "0", warnings: "0" },
		]);
		expect(run.summary).toContain("No problems in 1 file.");
	});

	test("says what is wrong with its inputs", async () => {
		await using here = await project({});
		const run = await runAction({
			action: "lint",
			workspace: here.path,
			repository: "org/repo",
			inputs: { strict: "yes" },
		});
		expect(run.code).toBe(1);
		expect(run.log).toContain('`strict`: "yes": expected true or false.');
		expect(run.summary).toContain("An input is wrong");
	});
});

test("what pre-commit installs from a clone has the program that the hook names", async () => {
	const root = fileURLToPath(new URL("../..", import.meta.url));
	const [hook] = parse(
		await readFile(join(root, ".pre-commit-hooks.yaml"), "utf8"),
	);
	expect(hook).toMatchObject({ language: "node", entry: "model-sync lint" });
	const { stdout } = await promisify(execFile)(
		"npm",
		["pack", "--json", "--dry-run", "--ignore-scripts"],
		{ cwd: root },
	);
	const [packed]: { files: { path: string }[] }[] = JSON.parse(stdout);
	const paths = packed?.files.map(({ path }) => path);
	expect(paths).toEqual(
		expect.arrayContaining(["dist/cli/index.js", "dist/bundle/index.js"]),
	);
});
