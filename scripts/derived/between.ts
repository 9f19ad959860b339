/**
 * Replaces the part of a text between two marker lines. The new part gets the first marker's indentation.
 * @throws if the markers are missing
 */
export function replaceBetween(
	text: string,
	[start, end]: readonly [start: string, end: string],
	content: string,
	file: string,
): string {
	const from = text.indexOf(start);
	const to = text.indexOf(end, from);
	if (from === -1 || to === -1)
		throw new Error(`${file} has no ${start} with ${end} after it.`);
	const indent = /[ \t]*$/.exec(text.slice(0, from))?.[0] ?? "";
	const lines = content === "" ? [] : content.split("\n");
	return [
		text.slice(0, from + start.length),
		...lines.map((line) => (line === "" ? "" : indent + line)),
		indent + text.slice(to),
	].join("\n");
}

/** `<!-- name:start -->`, in Markdown. */
export function markdownMarkers(name: string): [string, string] {
	return [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
}

/** `# name:start`, in YAML. */
export function yamlMarkers(name: string): [string, string] {
	return [`# ${name}:start`, `# ${name}:end`];
}
