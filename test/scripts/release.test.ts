import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { publishedManifest, writePackage } from "../../scripts/package.ts";
import { releaseNotes } from "../../scripts/release-notes.ts";
import { VERSION } from "../../src/version.ts";
import { temporaryFolder } from "../../testkit/data.ts";

const run = promisify(execFile);
const project = (path: string) =>
	fileURLToPath(new URL(`../../${path}`, import.meta.url));
const read = (path: string) => readFile(project(path), "utf8");

describe("the notes of a release", () => {
	const CHANGELOG = [
		"# Changelog",
		"",
		"## [Unreleased]",
		"",
		"## [1.1.0] - 2027-01-04",
		"",
		"### Added",
		"",
		"- More.",
		"",
		"## [1.0.0] - Unreleased",
		"",
		"### Added",
		"",
		"- All.",
		"",
		"[1.1.0]: https://example.com/1.1.0",
	].join("\n");

	test("are what the changelog says of the version, without its heading and links", () => {
		expect(releaseNotes(CHANGELOG, "1.1.0")).toBe("### Added\n\n- More.");
	});

	test.each([
		["1.2.0", "no section"],
		["1.0.0", "has no day"],
		["1.1", "no section"],
	])("of %s can't be had: %s", (version, why) => {
		expect(() => releaseNotes(CHANGELOG, version)).toThrow(why);
	});
});

test("the version is the same in package.json, the lock file, the program and the changelog", async () => {
	expect(JSON.parse(await read("package.json")).version).toBe(VERSION);
	expect(JSON.parse(await read("package-lock.json")).version).toBe(VERSION);
	const [, latest] =
		/^## \[(\d[^\]]*)\]/m.exec(await read("CHANGELOG.md")) ?? [];
	expect(latest).toBe(VERSION);
});

test("every package runs on the oldest Node that this one names", async () => {
	const { engines } = JSON.parse(await read("package.json"));
	const oldest = Number(/^>=(\d+)/.exec(engines.node)?.[1]);
	const {
		packages,
	}: { packages: Record<string, { engines?: { node?: string } }> } = JSON.parse(
		await read("package-lock.json"),
	);
	const newer = Object.entries(packages).filter(([, { engines: own }]) => {
		const ranges = own?.node?.split("||") ?? [];
		return (
			ranges.length > 0 &&
			ranges.every((range) => Number(/>=?\s*(\d+)/.exec(range)?.[1]) > oldest)
		);
	});

	expect(newer.map(([name]) => name)).toEqual([]);
});

describe("the npm package", async () => {
	await using folder = await temporaryFolder();
	const built = join(folder.path, "built");
	await writePackage(built);
	const { stdout } = await run("npm", ["pack", "--json", "--dry-run", built]);
	const [packed]: { files: { path: string }[] }[] = JSON.parse(stdout);
	const paths = packed?.files.map(({ path }) => path) ?? [];

	test("holds the command line, its example and man page, schemas and types, and no source, test or action", () => {
		const top = new Set(
			paths.map((path) =>
				path.replace(/(?<=^dist\/\w+)\/.*|^(?!dist)(\w+)\/.*/, "$1"),
			),
		);
		expect([...top].sort()).toEqual([
			"CHANGELOG.md",
			"LICENSE",
			"README.md",
			"dist/bundle",
			"dist/cli",
			"dist/licenses.txt",
			"dist/package.json",
			"dist/page.html",
			"examples",
			"man",
			"package.json",
			"schemas",
			"types",
		]);
	});

	test("depends on nothing, and keeps what tells where it comes from", async () => {
		const manifest = JSON.parse(await read("package.json"));
		expect(Object.keys(manifest.dependencies).length).toBeGreaterThan(0);
		const published = publishedManifest(manifest);
		expect(
			Object.keys(published).filter((key) =>
				/dependencies|^scripts$/i.test(key),
			),
		).toEqual([]);
		expect(published).toMatchObject({
			repository: manifest.repository,
			bin: manifest.bin,
			man: manifest.man,
			license: "MIT",
		});
	});
});

test("whoever installs the package gets a program that runs and types that check, without a network", async () => {
	await using folder = await temporaryFolder();
	const built = join(folder.path, "built");
	const consumer = join(folder.path, "consumer");
	await writePackage(built);
	await mkdir(consumer);
	const file = (name: string, text: string) =>
		writeFile(join(consumer, name), text);
	await file("package.json", JSON.stringify({ type: "module" }));
	const { stdout } = await run("npm", ["pack", "--silent", built], {
		cwd: consumer,
	});
	await run(
		"npm",
		["install", "--offline", "--no-audit", "--no-fund", stdout.trim()],
		{ cwd: consumer },
	);
	const program = join(consumer, "node_modules/.bin/model-sync");
	const { stdout: version } = await run(program, ["--version"]);
	expect(version).toBe(`${VERSION}\n`);
	const { stdout: workflow } = await run(
		program,
		["init", "--source", "none.json"],
		{
			cwd: consumer,
		},
	);
	expect(workflow).toContain(
		"model-sync-action/.github/workflows/reusable.yml@",
	);

	const complaintsOf = async (source: string) => {
		await file("index.ts", source);
		const path = join(consumer, "index.ts");
		const checked = ts.createProgram([path], {
			strict: true,
			noEmit: true,
			types: [],
			module: ts.ModuleKind.NodeNext,
			moduleResolution: ts.ModuleResolutionKind.NodeNext,
			target: ts.ScriptTarget.ES2022,
		});
		return ts
			.getPreEmitDiagnostics(checked)
			.map(({ messageText }) =>
				ts.flattenDiagnosticMessageText(messageText, "\n"),
			);
	};
	const uses = [
		'import type { AcceptedFindings, Patch, Report, UsageProfile } from "model-sync-action";',
		"export const increases = ({ prices }: Report) =>",
		"  prices.filter(({ before, after }) => before !== null && after !== null && after > before);",
		'export const patch: Patch = { provider: { id: "openai" }, exclude: ["gpt-3.5-turbo"] };',
		'export const known: AcceptedFindings = [{ provider: "openai", reason: "Announced" }];',
		'export const used: UsageProfile = { "openai:gpt-5": { input: 1 } };',
	].join("\n");
	expect(await complaintsOf(uses)).toEqual([]);
	expect(await complaintsOf(uses.replace("reason", "raeson"))).toEqual([
		expect.stringContaining("raeson"),
	]);
});
