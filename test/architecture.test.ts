import { readdir, readFile } from "node:fs/promises";
import { posix } from "node:path";
import { expect, test } from "vitest";

interface Import {
	/** Path within src. */
	from: string;
	/** Path within src, or the name of a package. */
	to: string;
	/** Nothing is left of it when the program runs. */
	isType: boolean;
}

const src = new URL("../src/", import.meta.url);

const files = (await readdir(src, { recursive: true })).filter(
	(path) => /\.tsx?$/.test(path) && !path.endsWith(".d.ts"),
);

const imports = (await Promise.all(files.map(importsOf))).flat();

/** Biome writes each import as a statement of its own. A dynamic one is for what is large and not always needed. */
async function importsOf(from: string): Promise<Import[]> {
	const text = await readFile(new URL(from, src), "utf8");
	const statements = text.matchAll(
		/^(?:import|export)\s(?:([^;"]*?)\sfrom\s)?"([^"]+)"|\bimport\("([^"]+)"\)/gm,
	);
	return [...statements].map(([, names = "", fixed, dynamic = ""]) => {
		const to = fixed ?? dynamic;
		return {
			from,
			to: to.startsWith(".") ? posix.join(posix.dirname(from), to) : to,
			isType: isTypeOnly(names),
		};
	});
}

/** `type { A }`, or `{ type A, type B }` with no value among them. */
function isTypeOnly(names: string): boolean {
	const [, braced] = /^\{(.*)\}$/s.exec(names.trim()) ?? [];
	if (braced === undefined) return names.startsWith("type ");
	const items = braced.split(",").map((item) => item.trim());
	return items.every((item) => item === "" || item.startsWith("type "));
}

const describeImport = ({ from, to }: Import) => `${from} -> ${to}`;

test("the imports are found, local and foreign, of values and of types", () => {
	expect(imports).toEqual(
		expect.arrayContaining([
			{ from: "compose.ts", to: "catalog/build.ts", isType: false },
			{ from: "compose.ts", to: "catalog/catalog.ts", isType: true },
			{ from: "upstream/fetch.ts", to: "node:fs/promises", isType: false },
			{ from: "upstream/fetch.ts", to: "node:http", isType: true },
		]),
	);
	expect(
		imports.filter(({ to }) => /\.tsx?$/.test(to) && !files.includes(to)),
	).toEqual([]);
});

test("files, processes, GitHub and the runner are reached from the files that are there for it, and no others", () => {
	const effects =
		/^(?:node:)?(?:fs|child_process)(?:\/|$)|^@(?:octokit|actions)\//;
	const mayHaveThem =
		/^(?:upstream\/fetch|checkout\/\w+|pull-request\/(?:client|state|apply)|action|cli)\.ts$/;

	expect(
		imports
			.filter(
				({ from, to, isType }) =>
					effects.test(to) && !isType && !mayHaveThem.test(from),
			)
			.map(describeImport),
	).toEqual([]);
});

test("nothing below knows of the entries, the sentence and its middle", () => {
	const top = ["action.ts", "cli.ts", "sync.ts", "compose.ts"];

	expect(
		imports
			.filter(({ from, to }) => top.includes(to) && !top.includes(from))
			.map(describeImport),
	).toEqual([]);
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
	const reachedFrom = (start: string) => {
		const reached = new Set<string>();
		const follow = (file: string) => {
			for (const { from, to } of values) {
				if (from !== file || reached.has(to)) continue;
				reached.add(to);
				follow(to);
			}
		};
		follow(start);
		return reached;
	};

	expect(files.filter((file) => reachedFrom(file).has(file))).toEqual([]);
});
