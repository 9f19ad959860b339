// The tables of inputs and outputs that documents show.
import { markdownTable } from "markdown-table";
import type { Input } from "../../src/inputs/inputs.ts";
import { markdownMarkers, replaceBetween } from "./between.ts";

/** The content of action.yml. */
export interface Action {
	readonly inputs: Readonly<Record<string, DocumentedInput>>;
	readonly outputs: Readonly<Record<string, { description: string }>>;
}

type DocumentedInput = Pick<
	Input,
	"group" | "description" | "default" | "defaultInWorkflow"
>;

/** The default as action.yml has it. */
export function actionDefault(input: DocumentedInput): string {
	return input.defaultInWorkflow === undefined
		? input.default
		: `\${{ ${input.defaultInWorkflow} }}`;
}

/**
 * A document with updated tables. Between the markers `inputs`: all inputs, by group. Between markers with names, such
 * as `inputs source labels`: these inputs. Between `outputs`: all outputs.
 * @throws if there are no markers, or if one names an unknown input
 */
export function withActionTables(
	document: string,
	file: string,
	action: Action,
): string {
	const names = [
		...document.matchAll(/<!-- (inputs(?: [\w-]+)*|outputs):start -->/g),
	].map(([, name = ""]) => name);
	if (names.length === 0)
		throw new Error(`${file} has no <!-- inputs:start --> to write between.`);
	return names.reduce(
		(text, name) =>
			replaceBetween(text, markdownMarkers(name), tableOf(name, action), file),
		document,
	);
}

function tableOf(marker: string, { inputs, outputs }: Action): string {
	if (marker === "outputs") return outputTable(outputs);
	const [, ...names] = marker.split(" ");
	return names.length === 0 ? groupTables(inputs) : choice(names, inputs);
}

function groupTables(inputs: Action["inputs"]): string {
	const groups = new Map<string, string[][]>();
	for (const [name, input] of Object.entries(inputs)) {
		const rows = groups.get(input.group) ?? [];
		groups.set(input.group, [...rows, rowOf(name, input)]);
	}
	return [...groups]
		.map(
			([group, rows]) =>
				`### ${group}\n\n${markdownTable([["Input", "Default", "Meaning"], ...rows])}`,
		)
		.join("\n\n");
}

/** Some inputs as a list under their groups. A table of four columns would be too wide at the start of a page. */
function choice(names: readonly string[], inputs: Action["inputs"]) {
	const groups = new Map<string, string[]>();
	for (const name of names) {
		const input = inputs[name];
		if (input === undefined) throw new Error(`There is no input ${name}.`);
		const fallback = actionDefault(input);
		const value = fallback && ` Default: \`${fallback}\`.`;
		const item = `- \`${name}\`: ${oneLine(input.description)}${value}`;
		groups.set(input.group, [...(groups.get(input.group) ?? []), item]);
	}
	return [...groups]
		.map(([group, items]) => `**${group}**\n\n${items.join("\n")}`)
		.join("\n\n");
}

function rowOf(name: string, input: DocumentedInput): string[] {
	const fallback = actionDefault(input);
	return [
		`\`${name}\``,
		fallback && cell(`\`${fallback}\``),
		cell(input.description),
	];
}

function outputTable(outputs: Action["outputs"]): string {
	return markdownTable([
		["Output", "Meaning"],
		...Object.entries(outputs).map(([name, { description }]) => [
			`\`${name}\``,
			cell(description),
		]),
	]);
}

/** A `|` would end the cell. */
function cell(text: string): string {
	return oneLine(text).replaceAll("|", "\\|");
}

/** A line break would end the row, or the item. */
function oneLine(text: string): string {
	return text.replace(/\s+/g, " ").trim();
}
