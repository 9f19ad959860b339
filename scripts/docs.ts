/**
 * Writes what can be derived: README.md's tables and the reusable workflow from action.yml, the workflows that
 * docs/recipes.md shows from examples/, CONTRIBUTING.md's picture from the imports, the JSON Schemas, and the types
 * from these. With --check it writes nothing and fails where something is stale.
 *
 *   npm run docs
 *   npm run docs -- --check
 */
import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { markdownTable } from "markdown-table";
import { parse } from "yaml";
import { drawArchitecture } from "./derived/architecture.ts";
import { markdownMarkers, replaceBetween } from "./derived/between.ts";
import { withExamples } from "./derived/recipes.ts";
import { REUSABLE, withActionInputs } from "./derived/reusable.ts";
import { TYPES, typesOf } from "./derived/types.ts";
import { readImports, sourceFiles } from "./imports.ts";
import { jsonSchemas } from "./schemas.ts";

const RECIPES = "docs/recipes.md";
const CONTRIBUTING = "CONTRIBUTING.md";

export interface ActionFile {
	readonly inputs: Readonly<
		Record<string, { description: string; default?: string }>
	>;
	readonly outputs: Readonly<Record<string, { description: string }>>;
}

/** Gives a file of the project; nothing where it does not exist yet. */
type Read = (name: string) => Promise<string>;

const path = (name: string) =>
	fileURLToPath(new URL(`../${name}`, import.meta.url));

const readProject: Read = (name) =>
	readFile(path(name), "utf8").catch((error: NodeJS.ErrnoException) => {
		if (error.code === "ENOENT") return "";
		throw error;
	});

/** What the derived files should be, by path. */
export async function derivedFiles(
	read: Read = readProject,
): Promise<Map<string, string>> {
	const action: ActionFile = parse(await read("action.yml"));
	const picture = drawArchitecture(await readImports(await sourceFiles()));
	const schemas = jsonSchemas();
	const schemaFiles = [...schemas].map(
		([file, schema]) =>
			[file, formatted(file, JSON.stringify(schema))] as const,
	);
	return new Map([
		["README.md", withTables(await read("README.md"), action)],
		[REUSABLE, withActionInputs(await read(REUSABLE), action)],
		[RECIPES, await withExamples(await read(RECIPES), RECIPES, read)],
		[CONTRIBUTING, withArchitecture(await read(CONTRIBUTING), picture)],
		...schemaFiles,
		[TYPES, formatted(TYPES, await typesOf(schemas))],
	]);
}

/** Names of the derived files that are stale. */
export async function staleFiles(read: Read = readProject): Promise<string[]> {
	const stale: string[] = [];
	for (const [name, content] of await derivedFiles(read)) {
		if ((await read(name)) !== content) stale.push(name);
	}
	return stale;
}

/** README's text with its tables written anew. */
export function withTables(
	readme: string,
	{ inputs, outputs }: ActionFile,
): string {
	const tables = {
		inputs: markdownTable([
			["Input", "Default", "What it means"],
			...Object.entries(inputs).map(([name, entry]) => [
				`\`${name}\``,
				entry.default ? cell(`\`${entry.default}\``) : "",
				cell(entry.description),
			]),
		]),
		outputs: markdownTable([
			["Output", "What it says"],
			...Object.entries(outputs).map(([name, { description }]) => [
				`\`${name}\``,
				cell(description),
			]),
		]),
	};
	return Object.entries(tables).reduce(
		(text, [name, table]) =>
			replaceBetween(text, markdownMarkers(name), table, "README.md"),
		readme,
	);
}

function withArchitecture(contributing: string, picture: string): string {
	const markers = markdownMarkers("architecture");
	return replaceBetween(contributing, markers, picture, CONTRIBUTING);
}

/** A line break or a bar would end the row or the cell. */
function cell(text: string): string {
	return text.replaceAll("|", "\\|").replace(/\s+/g, " ").trim();
}

/** As the linter wants it, which looks at every file. */
function formatted(name: string, text: string): string {
	return execFileSync(
		path("node_modules/.bin/biome"),
		["format", `--stdin-file-path=${name}`],
		{ cwd: path(""), input: text, encoding: "utf8" },
	);
}

async function main(): Promise<void> {
	if (!process.argv.includes("--check")) {
		for (const [name, content] of await derivedFiles())
			await writeFile(path(name), content);
		return;
	}
	const stale = await staleFiles();
	if (stale.length === 0) return;
	console.error(
		`Stale: ${stale.join(", ")}. Run npm run docs and commit what it writes.`,
	);
	process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
