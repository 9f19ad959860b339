/**
 * Writes what can be derived: the input and output tables of README.md from action.yml, and the JSON Schema of
 * report.json. With --check it writes nothing and fails where something is stale.
 *
 *   npm run docs
 *   npm run docs -- --check
 */
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { markdownTable } from "markdown-table";
import { parse } from "yaml";
import * as z from "zod";
import { reportSchema } from "../src/report/json.ts";
import { PROJECT_URL } from "../src/version.ts";

interface Entry {
	description: string;
	default?: string;
}

interface ActionFile {
	inputs: Record<string, Entry>;
	outputs: Record<string, Entry>;
}

const path = (name: string) =>
	fileURLToPath(new URL(`../${name}`, import.meta.url));
const read = (name: string) => readFile(path(name), "utf8").catch(() => "");

/** What the derived files should be, by path. */
export async function derivedFiles(): Promise<Map<string, string>> {
	const { inputs, outputs }: ActionFile = parse(await read("action.yml"));
	const tables = {
		inputs: markdownTable([
			["Input", "Default", "What it means"],
			...Object.entries(inputs).map(([name, entry]) => [
				`\`${name}\``,
				entry.default === "" || entry.default === undefined
					? ""
					: `\`${entry.default}\``,
				cell(entry.description),
			]),
		]),
		outputs: markdownTable([
			["Output", "What it says"],
			...Object.entries(outputs).map(([name, entry]) => [
				`\`${name}\``,
				cell(entry.description),
			]),
		]),
	};
	const readme = Object.entries(tables).reduce(
		(text, [name, table]) => replaceBetween(text, name, table),
		await read("README.md"),
	);
	return new Map([
		["README.md", readme],
		[
			"schemas/report.json",
			`${JSON.stringify(reportJsonSchema(), null, "\t")}\n`,
		],
	]);
}

function reportJsonSchema() {
	const raw = PROJECT_URL.replace(
		"https://github.com",
		"https://raw.githubusercontent.com",
	);
	return {
		$id: `${raw}/v1/schemas/report.json`,
		title: "report.json of model-sync-action",
		...z.toJSONSchema(reportSchema),
	};
}

function cell(text: string): string {
	return text.replaceAll("|", "\\|").replace(/\s+/g, " ").trim();
}

function replaceBetween(text: string, name: string, content: string): string {
	const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
	const [from, to] = [text.indexOf(start), text.indexOf(end)];
	if (from === -1 || to < from)
		throw new Error(`README.md has no ${start} … ${end}`);
	return `${text.slice(0, from + start.length)}\n${content}\n${text.slice(to)}`;
}

/** Names of the derived files that are stale. */
export async function staleFiles(): Promise<string[]> {
	const stale: string[] = [];
	for (const [name, content] of await derivedFiles()) {
		if ((await read(name)) !== content) stale.push(name);
	}
	return stale;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const stale = await staleFiles();
	if (process.argv.includes("--check")) {
		if (stale.length > 0) {
			console.error(`Stale: ${stale.join(", ")}. Run: npm run docs`);
			process.exitCode = 1;
		}
	} else {
		for (const [name, content] of await derivedFiles())
			await writeFile(path(name), content);
	}
}
