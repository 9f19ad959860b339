import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";
import {
	GITHUB_ERRORS,
	type GitHubErrorName,
	isGitHubError,
} from "../src/pull-request/github-errors.ts";
import {
	propertyOf,
	readSources,
	type SourceFile,
	textsOf,
} from "../testkit/source-texts.ts";

const sources = await readSources();

const troubleshooting = await readFile(
	fileURLToPath(new URL("../docs/troubleshooting.md", import.meta.url)),
	"utf8",
);

/** Whatever has a title and a remedy is a problem, or becomes one. */
function titlesOf({ nodes }: SourceFile): string[] {
	return nodes.filter(ts.isObjectLiteralExpression).flatMap((object) => {
		const title = propertyOf(object, "title");
		return title && propertyOf(object, "remedy") ? textsOf(title) : [];
	});
}

const titles = new Set(sources.flatMap(titlesOf));

const headings = [...troubleshooting.matchAll(/^### (.+)$/gm)].map(
	([, heading = ""]) => heading,
);

test("titles are found, with what differs in them, and in both arms of a choice", () => {
	expect([...titles]).toEqual(
		expect.arrayContaining([
			"The new catalog would be empty",
			"Can't fetch the catalog from …",
			"An input is wrong",
			"… inputs are wrong",
			"GitHub is in trouble",
		]),
	);
});

test("every problem that a user can meet has its entry, by its exact title", () => {
	expect([...titles].filter((title) => !headings.includes(title))).toEqual([]);
});

test("every entry is about a problem that there is, and there is one for each", () => {
	expect(headings.filter((heading) => !titles.has(heading))).toEqual([]);
	expect(new Set(headings).size).toBe(headings.length);
});

test("every refusal that a warning explains stands among the warnings, in words that it knows", () => {
	const explained = Object.entries(GITHUB_ERRORS)
		.filter(([, row]) => "warning" in row)
		.map(([name]) => name as GitHubErrorName);
	const [, section = ""] = troubleshooting.split("## Warnings");
	const said = [...section.matchAll(/^\| `(.+?)` \|/gm)].map(
		([, words = ""]) => new Error(words),
	);
	expect(explained.length).toBeGreaterThan(10);
	// The first that knows it explains it.
	expect(
		said.map((error) => explained.find((name) => isGitHubError(error, name))),
	).toEqual(explained);
});
