// The tables of inputs and outputs that documents show, from action.yml.
import { markdownTable } from "markdown-table";
import { isMap, isScalar, parse, parseDocument } from "yaml";
import { markdownMarkers, replaceBetween } from "./between.ts";

export interface ActionFile {
	readonly inputs: Readonly<Record<string, Input>>;
	readonly outputs: Readonly<Record<string, { description: string }>>;
}

export interface Input {
	readonly description: string;
	readonly default?: string;
	/** What the comment above it says, or above the nearest input before it that has one. */
	readonly group: string;
}

/** action.yml, with the group of each input, which is a comment there. */
export function readAction(text: string): ActionFile {
	const { inputs, outputs } = parse(text);
	const map = parseDocument(text).get("inputs");
	let group = "";
	const grouped = (isMap(map) ? map.items : []).map(({ key }, index) => {
		// A comment above the first key belongs to the whole map.
		const above = index === 0 && isMap(map) ? map.commentBefore : null;
		const name = isScalar(key) ? String(key.value) : "";
		const own = isScalar(key) ? key.commentBefore : null;
		group = (own ?? above)?.trim() ?? group;
		return [name, { ...inputs[name], group }];
	});
	return { inputs: Object.fromEntries(grouped), outputs };
}

/**
 * A document with its tables written anew: between the markers `inputs` all inputs, by group; between markers that
 * name some, such as `inputs source labels`, these; between `outputs` all outputs.
 * @throws where it has neither, or names an input that is not there
 */
export function withActionTables(
	document: string,
	file: string,
	action: ActionFile,
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

function tableOf(marker: string, { inputs, outputs }: ActionFile): string {
	if (marker === "outputs") return outputTable(outputs);
	const [, ...names] = marker.split(" ");
	return names.length === 0 ? groupTables(inputs) : choice(names, inputs);
}

function groupTables(inputs: ActionFile["inputs"]): string {
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

/** Some inputs as a list under their groups: a table of four columns would be too wide for a page that begins with it. */
function choice(names: readonly string[], inputs: ActionFile["inputs"]) {
	const groups = new Map<string, string[]>();
	for (const name of names) {
		const input = inputs[name];
		if (input === undefined)
			throw new Error(`action.yml has no input ${name}.`);
		const value = input.default ? ` Default: \`${input.default}\`.` : "";
		const item = `- \`${name}\`: ${oneLine(input.description)}${value}`;
		groups.set(input.group, [...(groups.get(input.group) ?? []), item]);
	}
	return [...groups]
		.map(([group, items]) => `**${group}**\n\n${items.join("\n")}`)
		.join("\n\n");
}

function rowOf(name: string, input: Input): string[] {
	return [
		`\`${name}\``,
		input.default ? cell(`\`${input.default}\``) : "",
		cell(input.description),
	];
}

function outputTable(outputs: ActionFile["outputs"]): string {
	return markdownTable([
		["Output", "Meaning"],
		...Object.entries(outputs).map(([name, { description }]) => [
			`\`${name}\``,
			cell(description),
		]),
	]);
}

/** A bar would end the cell. */
function cell(text: string): string {
	return oneLine(text).replaceAll("|", "\\|");
}

/** A line break would end the row, or the item. */
function oneLine(text: string): string {
	return text.replace(/\s+/g, " ").trim();
}
