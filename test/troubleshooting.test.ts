import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";

const project = (path: string) =>
	fileURLToPath(new URL(`../${path}`, import.meta.url));

const sources = await Promise.all(
	(await readdir(project("src"), { recursive: true }))
		.filter((path) => path.endsWith(".ts") && !path.endsWith(".d.ts"))
		.map(async (path) => {
			const text = await readFile(project(`src/${path}`), "utf8");
			const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
			return { path, file };
		}),
);

const troubleshooting = await readFile(
	project("docs/troubleshooting.md"),
	"utf8",
);

function nodesOf(node: ts.Node): ts.Node[] {
	const nodes: ts.Node[] = [node];
	ts.forEachChild(node, (child) => {
		nodes.push(...nodesOf(child));
	});
	return nodes;
}

/** The texts that an expression may be, with `…` for what differs. */
function textsOf(node: ts.Expression): string[] {
	if (ts.isStringLiteralLike(node)) return [node.text];
	if (ts.isConditionalExpression(node))
		return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)];
	if (ts.isTemplateExpression(node)) {
		const parts = [node.head, ...node.templateSpans.map((one) => one.literal)];
		return [parts.map(({ text }) => text).join("…")];
	}
	return [];
}

/** Whatever has a title and a remedy is a problem, or becomes one. */
function titlesOf(file: ts.SourceFile): string[] {
	return nodesOf(file)
		.filter(ts.isObjectLiteralExpression)
		.flatMap(({ properties }) => {
			const named = (name: string) =>
				properties
					.filter(ts.isPropertyAssignment)
					.find((one) => ts.isIdentifier(one.name) && one.name.text === name)
					?.initializer;
			const title = named("title");
			return title && named("remedy") ? textsOf(title) : [];
		});
}

const titles = new Set(sources.flatMap(({ file }) => titlesOf(file)));

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
	const waysOut = sources.find(({ path }) => path.endsWith("ways-out.ts"));
	const patterns = (waysOut ? nodesOf(waysOut.file) : [])
		.filter(ts.isArrayLiteralExpression)
		.map(({ elements: [first] }) => first)
		.filter((first) => first !== undefined)
		.filter((first) => ts.isRegularExpressionLiteral(first))
		.map(({ text }) => {
			const end = text.lastIndexOf("/");
			return new RegExp(text.slice(1, end), text.slice(end + 1));
		});
	const [, section = ""] = troubleshooting.split("## Warnings");
	const said = [...section.matchAll(/^\| `(.+?)` \|/gm)].map(
		([, words = ""]) => words,
	);
	expect(patterns.length).toBeGreaterThan(10);
	// The first that knows it explains it.
	const explained = said.map((words) =>
		patterns.findIndex((pattern) => pattern.test(words)),
	);
	expect(explained).toEqual([...patterns.keys()]);
});
