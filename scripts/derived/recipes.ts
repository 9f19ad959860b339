import { markdownMarkers, replaceBetween } from "./between.ts";

/** A document with updated workflows. Each stands between markers that name its file. */
export async function withExamples(
	document: string,
	file: string,
	read: (name: string) => Promise<string>,
): Promise<string> {
	let text = document;
	for (const [, name = ""] of document.matchAll(
		/<!-- (examples\/\S+):start/g,
	)) {
		const block = `\`\`\`yaml\n${(await read(name)).trimEnd()}\n\`\`\``;
		text = replaceBetween(text, markdownMarkers(name), block, file);
	}
	return text;
}
