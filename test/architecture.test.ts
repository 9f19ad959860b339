import { describe, expect, test } from "vitest";
import {
	drawArchitecture,
	reachability,
} from "../scripts/derived/architecture.ts";
import {
	EFFECTS,
	type Import,
	readImports,
	sourceFiles,
} from "../scripts/imports.ts";

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
			{ from: "compose.ts", to: "catalog/build.ts", isType: false },
			{ from: "compose.ts", to: "catalog/catalog.ts", isType: true },
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
		/^(?:upstream\/(?:fetch|download)|checkout\/[\w-]+|pull-request\/(?:client|state|apply)|action|workflow|cli)\.ts$/;

	expect(
		imports
			.filter(
				({ from, to, isType }) =>
					EFFECTS.test(to) && !isType && !mayHaveThem.test(from),
			)
			.map(describeImport),
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
	const entries = ["action.ts", "step.ts", "cli.ts", "command.ts"];
	const top = [...entries, "sync.ts", "compose.ts"];

	expect(
		imports
			.filter(({ from, to }) => top.includes(to) && !top.includes(from))
			.map(describeImport),
	).toEqual([]);
});

describe("the picture of the architecture", () => {
	const value = (from: string, to: string) => ({ from, to, isType: false });

	test("has folders and the files on top, and no arrow that others tell already", () => {
		expect(
			drawArchitecture([
				value("cli.ts", "sync.ts"),
				value("sync.ts", "report/body.ts"),
				value("sync.ts", "catalog/files.ts"),
				value("report/body.ts", "catalog/catalog.ts"),
				value("report/body.ts", "problem.ts"),
				value("catalog/files.ts", "catalog/catalog.ts"),
				value("catalog/files.ts", "zod"),
				{ from: "catalog/files.ts", to: "report/body.ts", isType: true },
				value("cli.ts", "node:fs"),
			]).split("\n"),
		).toEqual([
			"```mermaid",
			"flowchart TD",
			'  cli["cli.ts"]:::effects',
			'  sync["sync.ts"]',
			'  report["report/"]',
			'  catalog["catalog/"]',
			"  cli --> sync",
			"  sync --> report",
			"  report --> catalog",
			"  classDef effects stroke-width:3px",
			"```",
		]);
	});
});

test("folders' imports of values go round in no circles either", () => {
	const folder = (path: string) => path.split("/")[0] ?? "";
	const folders = imports
		.filter(({ isType, to }) => !isType && files.includes(to))
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

test("no imports of values go round in circles", () => {
	const values = imports.filter(({ isType }) => !isType);

	expect(circlesOf(values)).toEqual([]);
});
