import { execFile, spawnSync } from "node:child_process";
import {
	lstat,
	mkdir,
	readdir,
	readFile,
	rm,
	stat,
	symlink,
	writeFile,
} from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { promisify, stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { INPUT_NAMES, INPUTS, isFlag } from "../../src/inputs/inputs.ts";
import { PROJECT_URL, VERSION } from "../../src/version.ts";
import { temporaryFolder } from "../../testkit/data.ts";
import { CLI, node24, runCli } from "../../testkit/runner.ts";
import { catalog } from "../../testkit/scenario.ts";

const BEFORE = catalog({
	openai: { "gpt-5": 1, "gpt-5-mini": 0.25 },
	zai: { "glm-5": 0.6 },
});
const AFTER = catalog({
	openai: { "gpt-5": 1.5, "gpt-5-mini": 0.25 },
	zai: { "glm-6": 1 },
});

async function project(files: Record<string, unknown> = {}) {
	const folder = await temporaryFolder();
	for (const [path, content] of Object.entries({
		"before.json": BEFORE,
		"after.json": AFTER,
		...files,
	})) {
		await mkdir(dirname(join(folder.path, path)), { recursive: true });
		await writeFile(
			join(folder.path, path),
			typeof content === "string" ? content : JSON.stringify(content),
		);
	}
	const run = (...args: string[]) => runCli(folder.path, args);
	const read = (path: string) => readFile(join(folder.path, path), "utf8");
	return {
		...folder,
		[Symbol.asyncDispose]: folder[Symbol.asyncDispose],
		run,
		read,
	};
}

test("the command line writes the files in a folder without git, and a second run changes no byte", async () => {
	await using here = await project();
	const first = await here.run("--source", "before.json");
	expect(first.code).toBe(0);
	expect(first.log).toMatch(
		/^2 providers, 3 models\nFirst sync: there was no catalog before\.\n.*\nWrote 3 files and deleted 0\.\nReport: .*report\.html\nCommit the files\. model-sync init .*\n$/,
	);
	const manifest = await here.read("priv/models_dev/.catalog_manifest.json");
	const second = await here.run("--source", "before.json");
	expect(second.log).toContain("The files are up to date.");
	expect(await here.read("priv/models_dev/.catalog_manifest.json")).toBe(
		manifest,
	);
});

test("--report-dir gets the report as data, as text and as a page that holds the data", async () => {
	await using here = await project();
	await here.run("--source", "before.json", "--report-dir", "out");
	expect((await readdir(join(here.path, "out"))).sort()).toEqual([
		"body.md",
		"catalog.json",
		"report.html",
		"report.json",
	]);
	const [, json = ""] =
		/json">(.*?)<\/script>/s.exec(await here.read("out/report.html")) ?? [];
	expect(JSON.parse(json)).toEqual(
		JSON.parse(await here.read("out/report.json")),
	);
});

test("--check exits with 3 when the files are not up to date, writes nothing, and names the command that does", async () => {
	await using here = await project();
	await here.run("--source", "before.json");
	const before = await here.read("priv/models_dev/openai.json");
	expect(await here.run("--source", "before.json", "--check")).toMatchObject({
		code: 0,
	});
	const { code, log } = await here.run(
		...["--source", "after.json", "--check", "--max-shrink", "50"],
		...["--accepted-file", "it's new.json"],
	);
	expect(code).toBe(3);
	expect(log).toContain(
		[
			"Not up to date. Would write 4 files and delete 0.",
			"This command brings the files up to date:",
			"  model-sync --source after.json --max-shrink 50 --accepted-file 'it'\\''s new.json'",
			"",
		].join("\n"),
	);
	expect(await here.read("priv/models_dev/openai.json")).toBe(before);
});

test("--check names the lines that name a model which is gone", async () => {
	await using here = await project({
		"lib/chat.ex": '\nmodel = "zai:glm-5"\n',
	});
	await here.run("--source", "before.json");
	const { code, log } = await here.run(
		"--source",
		"after.json",
		"--check",
		"--max-shrink",
		"50",
		"--usage-paths",
		"lib",
	);
	expect(code).toBe(3);
	expect(log).toContain("Your code names models that are gone");
	expect(log).toContain("In use:    1 model named in 1 file, 1 affected");
	expect(log).toContain("zai:glm-5: removed");
	expect(log).toContain("lib/chat.ex:2");
});

test("-v tells the number of models of each provider, and what changed is told in any case", async () => {
	await using here = await project();
	await here.run("--source", "before.json");
	const { log } = await here.run(
		"--source",
		"after.json",
		"-nv",
		"--max-shrink",
		"50",
	);
	expect(log).toContain("  openai: 2 models\n  zai: 1 model\n");
	expect(log).toContain(
		"New from vendors (1):\n  zai:glm-6: input $1.00, output $4.00\n",
	);
	expect(log).toContain("Removed (1):\n  zai:glm-5\n");
	expect(log).toContain(
		"  openai:gpt-5: input $1.00 -> $1.50 (+50%), output $4.00 -> $6.00 (+50%)\n",
	);
	expect(log).toContain("Would write 4 files and delete 0.");
});

test("wrong flags exit with 2, say which and why, and nothing is written", async () => {
	await using here = await project();
	const wrong: [flags: string[], said: string][] = [
		[
			["--sauce", "x"],
			"error: unknown option '--sauce'\n(Did you mean --source?)\n",
		],
		[["--so\u001b[31m"], "error: unknown option '--so\\u{1b}[31m'\n"],
		[["--dry-run=true"], "error: unknown option '--dry-run=true'\n"],
		[
			["check"],
			"error: unexpected argument 'check'\n(Did you mean --check?)\n",
		],
		[["linnt"], "error: unexpected argument 'linnt'\n(Did you mean lint?)\n"],
		[["--source"], "error: option '--source <URL|FILE>' argument missing\n"],
		[
			["--report-dir", "--dry-run"],
			"error: option '--report-dir <DIR>' argument '--dry-run' is invalid. If the value begins with a dash, write --report-dir=--dry-run\n",
		],
		[
			["--max-shrink=-1", "--models-dir", "..\\up"],
			[
				"2 flags are wrong",
				'  --models-dir: "..\\up": expected a relative path inside the working directory, and not in .git or .github.',
				'  --max-shrink: "-1": expected a number from 0 to 100.',
				`Nothing was read or written. Every flag is explained in ${PROJECT_URL}/blob/v1/docs/inputs.md.\n`,
			].join("\n"),
		],
	];
	expect((await here.run("--models-dir", "data/models", "lint")).log).toContain(
		"error: --models-dir stands before lint; write model-sync lint --models-dir\n",
	);
	for (const [flags, said] of wrong) {
		expect(await here.run("--source", "before.json", ...flags)).toMatchObject({
			code: 2,
			log: `${said}model-sync --help lists the flags.\n`,
		});
	}
	expect((await readdir(here.path)).sort()).toEqual([
		"after.json",
		"before.json",
	]);
});

test("a value may be empty, stand behind an equals sign, and then begin with a dash", async () => {
	await using here = await project();
	expect(
		await here.run(
			"--source=before.json",
			"--providers-module=",
			"--models-dir=-m",
		),
	).toMatchObject({ code: 0, log: expect.stringContaining("Wrote 3 files") });
	expect(await here.read("-m/openai.json")).toContain("gpt-5");
});

test("what fails exits with 1 and says what to do", async () => {
	await using here = await project({ "priv/models_local/x.json": "{" });
	const { code, log } = await here.run("--source", "before.json");
	expect(code).toBe(1);
	expect(log).toContain("priv/models_local/x.json:1:2: close brace expected");
	expect(
		await here.run("--source", "missing.json", "--patches-dir", "none"),
	).toMatchObject({ code: 1, log: expect.stringContaining("ENOENT") });
});

test("--help lists every flag with its default, and --version is the package's", async () => {
	await using here = await project();
	const { code, log } = await here.run("--help");
	expect(code).toBe(0);
	for (const name of INPUT_NAMES.filter(isFlag))
		expect(log).toContain(`--${name} `);
	for (const flag of ["--source URL|FILE", "--check", "[priv/models_dev]"])
		expect(log).toContain(flag);
	for (const flag of ["--version", "-V"])
		expect(await here.run(flag)).toMatchObject({
			code: 0,
			log: `${VERSION}\n`,
		});
	expect((await here.run("help")).log).toBe(log);
});

test("--help fits a terminal, groups its flags as the documents do, and says what the exit codes are and where more is", async () => {
	await using here = await project();
	const { log } = await here.run("-h");
	for (const line of log.split("\n"))
		expect(line.length, line).toBeLessThanOrEqual(80);
	const groups = [...log.matchAll(/^([A-Z][\w ]*):$/gm)].map(
		([, title]) => title,
	);
	expect(groups).toEqual([
		...new Set(INPUT_NAMES.filter(isFlag).map((name) => INPUTS[name].group)),
		"This program",
		"Commands",
		"Exit codes",
	]);
	expect(log).toContain("3  not up to date (--check)");
	expect(log).toMatch(/\/tree\/v1\/docs\n.*\/issues\n$/);
});

test("--help's examples work as they stand", async () => {
	await using here = await project();
	const { log } = await here.run("--help");
	// The one with a pipe has a test of its own.
	const examples = [...log.matchAll(/^ {2}model-sync (.+)$/gm)].map(
		([, flags = ""]) => flags.split(" ").map((flag) => flag.replace('""', "")),
	);
	const source = ["--source", "before.json"];
	const codes: number[] = [];
	for (const flags of examples)
		codes.push((await here.run(...source, ...flags)).code);
	expect(codes).toEqual([0, 0, 3]);
	expect(await here.read("data/models/openai.json")).toContain("gpt-5");
	await expect(here.read("data/models/zai.json")).rejects.toThrow("ENOENT");
});

test("there is no progress where nobody watches, and colour only if FORCE_COLOR wants it and NO_COLOR does not forbid it", async () => {
	await using here = await project();
	const run = async (env: Record<string, string>) =>
		(await runCli(here.path, ["-n", "--source", "before.json"], env)).log;
	expect(await run({ NO_COLOR: "1", FORCE_COLOR: "1" })).not.toContain(
		"\u001b",
	);
	expect(await run({ FORCE_COLOR: "1" })).toContain("\u001b[1m2 providers");
	expect(
		(await runCli(here.path, ["-h", "--no-color"], { FORCE_COLOR: "1" })).log,
	).not.toContain("\u001b");
	const log = await run({});
	expect(log).not.toContain("\u001b");
	expect(log).not.toContain("Fetching");
});

test.skipIf(spawnSync("script", ["--version"]).status !== 0)(
	"in a terminal, progress is shown, there are colours, and lines fit its width",
	async () => {
		await using here = await project();
		const run = (flags: string) =>
			spawnSync(
				"script",
				["-qec", `stty cols 60; ${node24} ${CLI} ${flags}`, "/dev/null"],
				{
					cwd: here.path,
					encoding: "utf8",
					env: { PATH: process.env.PATH, TERM: "xterm", TMPDIR: here.path },
				},
			).stdout;
		const shown = run("-n --source before.json");
		expect(shown).toContain("\r\u001b[KFetching before.json");
		expect(shown).toContain("\u001b[1m2 providers, 3 models");
		// An address or a path stays in one piece.
		for (const text of [shown, run("--help")])
			for (const line of stripVTControlCharacters(text).split(/\r?\n|\r/))
				if (/\S \S+ \S/.test(line))
					expect(line.length, line).toBeLessThanOrEqual(60);
	},
);

test("a provider without an id can be seen in the message about it", async () => {
	await using here = await project({
		"no-id.json": { ...BEFORE, "": { id: "", models: {} } },
	});
	const { log } = await here.run("-n", "--source", "no-id.json");
	expect(log).toContain('warning: "": The provider id must have');
});

test("--json prints report.json and nothing else; the rest goes to stderr", async () => {
	await using here = await project();
	const { stdout, log } = await here.run(
		...["--json", "--source", "before.json", "--report-dir", "out"],
	);
	expect(JSON.parse(stdout)).toEqual(
		JSON.parse(await here.read("out/report.json")),
	);
	expect(log.replace(stdout, "")).toBe(
		`Wrote 3 files and deleted 0.\nReport: ${join(here.path, "out/report.html")}\nCommit the files. model-sync init writes the workflow that keeps them up to date.\n`,
	);
});

test("a catalog may come from another program", async () => {
	await using here = await project();
	const { stdout } = await promisify(execFile)(
		"sh",
		["-c", `cat before.json | "$@"`, "-", node24, CLI, "-n", "--source", "-"],
		{ cwd: here.path, env: { ...process.env, RUNNER_TEMP: here.path } },
	);
	expect(stdout).toContain("2 providers, 3 models\n");
});

test("a reader that goes away, as head does, is no error", async () => {
	await using here = await project();
	const command = `set -o pipefail; "$@" | head -c 1`;
	const { stdout, stderr } = await promisify(execFile)(
		"bash",
		["-c", command, "-", node24, CLI, "--source", "before.json", "--json"],
		{ cwd: here.path, env: { ...process.env, RUNNER_TEMP: here.path } },
	);
	expect(stdout).toBe("{");
	expect(stderr).toMatch(/^Wrote 3 files/);
});

test("the report's folder is the user's own: nobody else reads it, or was there first", async () => {
	await using here = await project();
	const folderOf = async () => {
		const { code, log } = await runCli(
			here.path,
			["-n", "--source", "before.json"],
			{ RUNNER_TEMP: "", TMPDIR: here.path },
		);
		expect(code).toBe(0);
		const [, report = ""] = /^Report: (.*)$/m.exec(log) ?? [];
		const [first = ""] = relative(here.path, report).split("/");
		await stat(report);
		expect((await lstat(join(here.path, first))).mode & 0o777).toBe(0o700);
		return first;
	};
	const usual = await folderOf();
	expect(await folderOf()).toBe(usual);
	await rm(join(here.path, usual), { recursive: true });
	await mkdir(join(here.path, "planted"));
	await symlink("planted", join(here.path, usual));
	expect(await folderOf()).not.toBe(usual);
	expect(await readdir(join(here.path, "planted"))).toEqual([]);
});

test("only the providers that are wanted are written, in either spelling", async () => {
	await using here = await project({
		"more.json": catalog({
			"google-vertex": { a: 1 },
			google: { b: 1 },
			openai: { c: 1 },
		}),
	});
	await here.run(
		"--source",
		"more.json",
		"--providers",
		"google*",
		"--exclude-providers",
		"google",
	);
	const manifest = JSON.parse(
		await here.read("priv/models_dev/.catalog_manifest.json"),
	);
	expect(manifest.files).toEqual(["priv/models_dev/google_vertex.json"]);
	await expect(
		here.read("lib/req_llm/provider/generated/valid_providers.ex"),
	).rejects.toThrow("ENOENT");
});
