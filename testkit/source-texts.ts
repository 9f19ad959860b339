// The texts in the program's sources that documents must explain, found with TypeScript's parser.
import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const src = fileURLToPath(new URL("../src", import.meta.url));

export interface SourceFile {
	/** Within src. */
	readonly path: string;
	readonly nodes: readonly ts.Node[];
}

export async function readSources(): Promise<SourceFile[]> {
	const paths = await readdir(src, { recursive: true });
	return Promise.all(
		paths
			.filter((path) => path.endsWith(".ts") && !path.endsWith(".d.ts"))
			.map(async (path) => {
				const text = await readFile(`${src}/${path}`, "utf8");
				const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
				return { path, nodes: nodesOf(file) };
			}),
	);
}

function nodesOf(node: ts.Node): ts.Node[] {
	const nodes: ts.Node[] = [node];
	ts.forEachChild(node, (child) => {
		nodes.push(...nodesOf(child));
	});
	return nodes;
}

/** The texts that an expression can produce, with `…` for the variable parts. */
export function textsOf(node: ts.Expression): string[] {
	if (ts.isStringLiteralLike(node)) return [node.text];
	if (ts.isAsExpression(node)) return textsOf(node.expression);
	if (ts.isConditionalExpression(node))
		return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)];
	if (ts.isTemplateExpression(node)) {
		const parts = [node.head, ...node.templateSpans.map((one) => one.literal)];
		return [parts.map(({ text }) => text).join("…")];
	}
	return [];
}

/** The value of a property. For the short form `{ code }` it is the name. */
export function propertyOf(
	{ properties }: ts.ObjectLiteralExpression,
	name: string,
): ts.Expression | undefined {
	for (const one of properties) {
		if (!one.name || !ts.isIdentifier(one.name) || one.name.text !== name)
			continue;
		if (ts.isPropertyAssignment(one)) return one.initializer;
		if (ts.isShorthandPropertyAssignment(one)) return one.name;
	}
	return undefined;
}
