/**
 * Prints CHANGELOG.md's section for a version, as the text of its release. The default is the version of package.json.
 * Fails if the version has no date, because then it is not released.
 *
 *   tsx scripts/release-notes.ts [1.2.3]
 */
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { VERSION } from "../src/version.ts";

/** @throws if the changelog has no section for the version, or no date in it */
export function releaseNotes(changelog: string, version: string): string {
	const sections = changelog.split(/^(?=## )/m);
	const section = sections.find((text) => text.startsWith(`## [${version}]`));
	if (section === undefined)
		throw new Error(`CHANGELOG.md has no section "## [${version}]".`);
	const [heading = "", ...lines] = section.split("\n");
	if (!/ - \d{4}-\d{2}-\d{2}$/.test(heading.trim()))
		throw new Error(
			`CHANGELOG.md: "${heading}" has no day. Write "## [${version}] - YYYY-MM-DD".`,
		);
	const links = /^\[[^\]]+\]: /;
	const notes = lines
		.filter((line) => !links.test(line))
		.join("\n")
		.trim();
	if (notes === "") throw new Error(`CHANGELOG.md says nothing of ${version}.`);
	return notes;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
	const changelog = await readFile(
		new URL("../CHANGELOG.md", import.meta.url),
		"utf8",
	);
	console.log(releaseNotes(changelog, process.argv[2] ?? VERSION));
}
