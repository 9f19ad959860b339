import { readdir, readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import {
	EFFECTS,
	type Import,
	importsOf,
	reachability,
	readImports,
	sourceFiles,
} from "../testkit/imports.ts";

const files = await sourceFiles();
const imports = await readImports(files);

/** Whoever is reached from itself. */
function circlesOf(edges: readonly Pick<Import, "from" | "to">[]): string[] {
	const reached = reachability(edges);
	return [...reached.keys()].filter((one) => reached.get(one)?.has(one));
}

const describeImport = ({ from, to }: Import) => `${from} -> ${to}`;

test("the imports are found, local and foreign, of values and of types", () => {
	expect(imports).toEqual(
		expect.arrayContaining([
			{ from: "compose.ts", to: "patches/apply.ts", isType: false },
			{ from: "compose.ts", to: "catalog/model.ts", isType: true },
			{ from: "upstream/fetch.ts", to: "node:fs", isType: false },
			{ from: "upstream/download.ts", to: "node:http", isType: true },
		]),
	);
	expect(
		imports.filter(({ to }) => /\.tsx?$/.test(to) && !files.includes(to)),
	).toEqual([]);
});

test("files, processes, GitHub and the runner are reached from the files that are there for it, and no others", () => {
	const mayHaveThem =
		/^(?:upstream\/(?:fetch|download)|checkout\/[\w-]+|pull-request\/(?:client|state|apply)|(?:action|cli)\/[\w-]+)\.ts$/;

	expect(
		imports
			.filter(
				({ from, to, isType }) =>
					EFFECTS.test(to) && !isType && !mayHaveThem.test(from),
			)
			.map(describeImport),
	).toEqual([]);
});

test("lint reaches neither models.dev nor GitHub", () => {
	const reached = reachability(imports.filter(({ isType }) => !isType));
	const network = /^(?:upstream|pull-request)\/|^(?:node:)?https?$/;

	expect(
		["lint/run.ts", "cli/lint.ts", "action/lint.ts"].flatMap((file) =>
			[...(reached.get(file) ?? [])].filter((path) => network.test(path)),
		),
	).toEqual([]);
});

test("another program is started in one place, which gives git an environment of its own", () => {
	expect(
		imports
			.filter(({ to }) => /^(?:node:)?(?:child_process|cluster)$/.test(to))
			.map(describeImport),
	).toEqual(["checkout/run-git.ts -> node:child_process"]);
	expect(
		imports
			.filter(({ to }) => to === "checkout/run-git.ts")
			.map(describeImport),
	).toEqual(["checkout/git.ts -> checkout/run-git.ts"]);
});

test("nothing below knows of the entries, the sentence and its middle", () => {
	const isEntry = (path: string) => /^(?:action|cli)\//.test(path);
	const isTop = (path: string) =>
		isEntry(path) || ["bundle.ts", "sync.ts", "compose.ts"].includes(path);

	expect(
		imports
			.filter(({ from, to }) => isTop(to) && !isTop(from))
			.map(describeImport),
	).toEqual([]);
});

test("every stage says which options it takes; only the entries and the sentence take all of them", async () => {
	const takers: string[] = [];
	for (const file of files) {
		const text = await readFile(
			new URL(`../src/${file}`, import.meta.url),
			"utf8",
		);
		if (/: Options\b(?!\[)/.test(text)) takers.push(file);
	}

	expect(takers.filter((file) => !/^(?:action|cli)\//.test(file))).toEqual([
		"options.ts",
		"sync.ts",
	]);
});

test("folders import each other in no circle, types included", () => {
	const folder = (path: string) => path.split("/")[0] ?? "";
	const folders = imports
		.filter(({ to }) => files.includes(to))
		.map(({ from, to }) => ({ from: folder(from), to: folder(to) }))
		.filter(({ from, to }) => from !== to);

	expect(circlesOf(folders)).toEqual([]);
});

test("nothing but the page itself knows of the page, which runs in a browser", () => {
	const isPage = (path: string) => path.startsWith("page/");

	expect(
		imports
			.filter(({ from, to }) => isPage(to) && !isPage(from))
			.map(describeImport),
	).toEqual([]);
});

test("files import each other in no circle, types included", () => {
	expect(circlesOf(imports)).toEqual([]);
});

test("packages are used through their public entry", () => {
	expect(
		imports.filter(({ to }) => to.includes("node_modules")).map(describeImport),
	).toEqual([]);
});

test("the reader of imports sees every kind of them", () => {
	const text = [
		'import a, { b } from "./a.ts";',
		'import type { T } from "../t.ts";',
		'import { type A, type B } from "./types.ts";',
		'import "./effect.ts";',
		'import * as core from "../../node_modules/@actions/core/lib/core.js";',
		'export { c } from "./c.ts";',
		'type Zod = typeof import("zod");',
		'const later = await import("./later.ts");',
		'const old = require("node:fs");',
	].join("\n");

	expect(importsOf("folder/file.ts", text)).toEqual([
		{ from: "folder/file.ts", to: "folder/a.ts", isType: false },
		{ from: "folder/file.ts", to: "t.ts", isType: true },
		{ from: "folder/file.ts", to: "folder/types.ts", isType: true },
		{ from: "folder/file.ts", to: "folder/effect.ts", isType: false },
		{
			from: "folder/file.ts",
			to: "node_modules/@actions/core/lib/core.js",
			isType: false,
		},
		{ from: "folder/file.ts", to: "folder/c.ts", isType: false },
		{ from: "folder/file.ts", to: "zod", isType: true },
		{ from: "folder/file.ts", to: "folder/later.ts", isType: false },
		{ from: "folder/file.ts", to: "node:fs", isType: false },
	]);
});

test("what tests, scripts and the bench share is in testkit, and they do not import each other", async () => {
	const root = new URL("../", import.meta.url);
	const crossing: string[] = [];
	for (const folder of ["test", "scripts", "testkit"]) {
		for (const name of await readdir(new URL(`${folder}/`, root), {
			recursive: true,
		})) {
			if (!/\.tsx?$/.test(name) || name.startsWith("usage/sample")) continue;
			const path = `${folder}/${name}`;
			const text = await readFile(new URL(path, root), "utf8");
			for (const { to } of importsOf(path, text)) {
				const [top = ""] = to.split("/");
				const isOther = ["test", "scripts"].includes(top) && top !== folder;
				// Scripts have tests, too.
				const isItsTest = path.startsWith("test/scripts/");
				if (isOther && !isItsTest) crossing.push(`${path} -> ${to}`);
			}
		}
	}
	expect(crossing).toEqual([]);
});

test("no type name is declared twice in src", async () => {
	const declared = new Map<string, string[]>();
	for (const file of files) {
		const text = await readFile(
			new URL(`../src/${file}`, import.meta.url),
			"utf8",
		);
		for (const [, name = ""] of text.matchAll(
			/^(?:export )?(?:interface|type) ([A-Z]\w*)/gm,
		)) {
			declared.set(name, [...(declared.get(name) ?? []), file]);
		}
	}
	// Each component of the page has its Props, and nobody imports them.
	declared.delete("Props");

	expect(declared.size).toBeGreaterThan(50);
	expect([...declared].filter(([, where]) => where.length > 1)).toEqual([]);
});
