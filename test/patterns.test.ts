// No pattern of src may take longer than in proportion to the text: nearly every text that it meets is foreign, a line of
// it as long as its author likes, and a pattern that backtracks holds the run for as long as that.
import { readdirSync, readFileSync } from "node:fs";
import { check } from "recheck";
import ts from "typescript";
import { expect, test } from "vitest";

interface Pattern {
	/** `path:line` */
	at: string;
	/** Null where the pattern is made while the program runs, so that nobody can tell what it does. */
	literal: { source: string; flags: string } | null;
}

/** Of a source text, as TypeScript reads it. */
function patternsOf(path: string, text: string): Pattern[] {
	const kind = path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
	const latest = ts.ScriptTarget.Latest;
	const file = ts.createSourceFile(path, text, latest, true, kind);
	const patterns: Pattern[] = [];
	const visit = (node: ts.Node): void => {
		const { line } = file.getLineAndCharacterOfPosition(node.getStart());
		const at = `${path}:${line + 1}`;
		if (ts.isRegularExpressionLiteral(node)) {
			const end = node.text.lastIndexOf("/");
			const source = node.text.slice(1, end);
			const flags = node.text.slice(end + 1);
			patterns.push({ at, literal: { source, flags } });
		}
		if (makesPattern(node)) patterns.push({ at, literal: null });
		ts.forEachChild(node, visit);
	};
	visit(file);
	return patterns;
}

/** `new RegExp(…)`, also by another road to it; and what turns a text into a pattern quietly. */
function makesPattern(node: ts.Node): boolean {
	if (ts.isIdentifier(node) && node.text === "RegExp") {
		const isTest =
			ts.isBinaryExpression(node.parent) &&
			node.parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword;
		return !isTest && !ts.isTypeReferenceNode(node.parent);
	}
	if (!ts.isCallExpression(node)) return false;
	const { expression, arguments: given } = node;
	const [first] = given;
	return (
		ts.isPropertyAccessExpression(expression) &&
		["match", "matchAll", "search"].includes(expression.name.text) &&
		first !== undefined &&
		(ts.isStringLiteralLike(first) || ts.isTemplateExpression(first))
	);
}

/** What is wrong with a pattern; null where nothing is. */
async function judge({ at, literal }: Pattern): Promise<string | null> {
	if (literal === null) return `${at}: a pattern that is made of text`;
	const { source, flags } = literal;
	// Without repetition it looks at so many characters and no more.
	if (!/[*+]|\{\d+,/.test(source)) return null;
	// By its native program where npm has one for the machine, else by JavaScript, which takes five times as long.
	const found = await check(source, flags, { timeout: 100_000 });
	if (found.status === "safe") return null;
	const why =
		found.status === "vulnerable"
			? found.complexity.summary
			: "could not be checked";
	return `${at}: /${source}/${flags} ${why}`;
}

test("every pattern takes time in proportion to the text, at most", async () => {
	const src = new URL("../src/", import.meta.url).pathname;
	const paths = readdirSync(src, { recursive: true, encoding: "utf8" });
	const patterns = paths
		.filter((path) => /\.tsx?$/.test(path))
		.flatMap((path) => patternsOf(path, readFileSync(src + path, "utf8")));
	const problems: string[] = [];
	// Some are in several files.
	const distinct = new Map(
		patterns.map((one) => [JSON.stringify(one.literal ?? one.at), one]),
	);
	for (const pattern of distinct.values()) {
		const problem = await judge(pattern);
		if (problem !== null) problems.push(problem);
	}
	expect(problems).toEqual([]);
	// It has looked at something.
	expect(patterns.length).toBeGreaterThan(100);
}, 300_000);

test.each([
	// It held a run for ever: `=>` is two of one alternative, or one of the next.
	[
		String.raw`/(?:models?|llms?)(?:[_-]?(?:ids?|names?|spec|slug))?["'\x60]?\s*(?:\)?\s*(?:[:=,(>]|=>|:=)+\s*(?:\[[^\]]*)?|(?<=--\w*)\s+)["'\x60:(\s]*$/i`,
		"exponential",
	],
	[String.raw`/\s+$/`, "2nd degree polynomial"],
	[String.raw`/<!-- (\{[^\n]*\}) -->/`, "2nd degree polynomial"],
	[String.raw`/(?<=x)\p{L}+\p{L}+$/u`, "2nd degree polynomial"],
	[String.raw`/[\p{L}--[a-z]]+$/v`, "could not be checked"],
	["new RegExp(text)", "made of text"],
	["const make = RegExp; make(text)", "made of text"],
	["text.match(`a+$" + "{other}`)", "made of text"],
])(
	"one that does not is found: %s",
	async (text, problem) => {
		const [pattern] = patternsOf("a.ts", `const x = 1;\n${text};`);
		expect(pattern?.at).toBe("a.ts:2");
		expect(pattern && (await judge(pattern))).toContain(problem);
	},
	60_000,
);
