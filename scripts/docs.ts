/**
 * Writes the derived files: action.yml's inputs from src/inputs/inputs.ts, and those of lint/action.yml; the tables of
 * inputs and outputs and the reusable workflow from them; the tables of findings from the rules; docs/usage.md's prices from the table of fields; the
 * workflows that README.md and docs/recipes.md show from examples/; docs/design.md's picture from the imports; the man page from the commands; the JSON
 * Schemas, and the types from these. With --check it writes nothing and fails if something is stale.
 *
 *   npm run docs
 *   npm run docs -- --check
 */
import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { markdownTable } from "markdown-table";
import { parse } from "yaml";
import { PRICES } from "../src/catalog/fields.ts";
import { FINDING_SOURCES } from "../src/compose.ts";
import { INPUTS } from "../src/inputs/inputs.ts";
import { LINT_INPUTS } from "../src/inputs/lint-inputs.ts";
import { readImports, sourceFiles } from "../testkit/imports.ts";
import { ACTION, LINT_ACTION, withInputs } from "./derived/action.ts";
import { drawArchitecture } from "./derived/architecture.ts";
import { markdownMarkers, replaceBetween } from "./derived/between.ts";
import { FINDINGS_DOCUMENT, withFindingTables } from "./derived/findings.ts";
import { type Action, withActionTables } from "./derived/inputs.ts";
import { MAN_PAGE, manPage } from "./derived/man.ts";
import { withExamples } from "./derived/recipes.ts";
import { REUSABLE, withActionInputs } from "./derived/reusable.ts";
import { TYPES, typesOf } from "./derived/types.ts";
import { jsonSchemas } from "./schemas.ts";

const README = "README.md";
const TABLES = "docs/inputs.md";
const RECIPES = "docs/recipes.md";
const DESIGN = "docs/design.md";
const USAGE = "docs/usage.md";
const LINT = "docs/lint.md";

/** Reads a file of the project; empty if it does not exist yet. */
type Read = (name: string) => Promise<string>;

const path = (name: string) =>
	fileURLToPath(new URL(`../${name}`, import.meta.url));

const readProject: Read = (name) =>
	readFile(path(name), "utf8").catch((error: NodeJS.ErrnoException) => {
		if (error.code === "ENOENT") return "";
		throw error;
	});

/** The expected contents of the derived files, by path. */
export async function derivedFiles(
	read: Read = readProject,
	inputs: Action["inputs"] = INPUTS,
): Promise<Map<string, string>> {
	const { outputs }: Action = parse(await read(ACTION));
	const action = { inputs, outputs };
	const lintAction = await read(LINT_ACTION);
	const lint = {
		inputs: LINT_INPUTS,
		outputs: (parse(lintAction) as Action).outputs,
	};
	const picture = drawArchitecture(await readImports(await sourceFiles()));
	const schemas = jsonSchemas();
	const schemaFiles = [...schemas].map(
		([file, schema]) =>
			[file, formatted(file, JSON.stringify(schema))] as const,
	);
	return new Map([
		[
			README,
			withActionTables(
				await withExamples(await read(README), README, read),
				README,
				action,
			),
		],
		[ACTION, withInputs(await read(ACTION), inputs)],
		[LINT_ACTION, withInputs(lintAction, LINT_INPUTS, LINT_ACTION)],
		[LINT, withActionTables(await read(LINT), LINT, lint)],
		[TABLES, withActionTables(await read(TABLES), TABLES, action)],
		[REUSABLE, withActionInputs(await read(REUSABLE), action)],
		[RECIPES, await withExamples(await read(RECIPES), RECIPES, read)],
		[
			FINDINGS_DOCUMENT,
			withFindingTables(await read(FINDINGS_DOCUMENT), FINDING_SOURCES),
		],
		[DESIGN, withArchitecture(await read(DESIGN), picture)],
		[MAN_PAGE, manPage()],
		[USAGE, withPrices(await read(USAGE))],
		...schemaFiles,
		[TYPES, formatted(TYPES, await typesOf(schemas))],
	]);
}

/** The names of the derived files that are stale. */
export async function staleFiles(
	read: Read = readProject,
	inputs: Action["inputs"] = INPUTS,
): Promise<string[]> {
	const stale: string[] = [];
	for (const [name, content] of await derivedFiles(read, inputs)) {
		if ((await read(name)) !== content) stale.push(name);
	}
	return stale;
}

function withPrices(usage: string): string {
	const table = markdownTable([
		["Price", "USD per", "Where a model has no such price"],
		...PRICES.map(({ name, unit, fallback }) => [
			`\`${name}\``,
			unit.per,
			fallback === undefined ? "" : `the price of \`${fallback}\``,
		]),
	]);
	return replaceBetween(usage, markdownMarkers("prices"), table, USAGE);
}

function withArchitecture(design: string, picture: string): string {
	const markers = markdownMarkers("architecture");
	return replaceBetween(design, markers, picture, DESIGN);
}

/** In the linter's format, because the linter checks every file. */
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
