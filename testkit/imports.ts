/** Which file imports which in src, for the tests of the architecture and its diagram. */
import { readdir, readFile } from "node:fs/promises";
import { posix } from "node:path";
import ts from "typescript";

export interface Import {
	/** Path within src. */
	readonly from: string;
	/** Path within src, or the name of a package. A package that is imported by a path is `node_modules/…`. */
	readonly to: string;
	/** It does not exist when the program runs. */
	readonly isType: boolean;
}

/** Imports with effects outside of the program: files, processes, GitHub, the runner. */
export const EFFECTS =
	/^(?:node:)?(?:fs|child_process)(?:\/|$)|^(?:.*node_modules\/)?@(?:octokit|actions)\//;

type Edge = Pick<Import, "from" | "to">;

const src = new URL("../src/", import.meta.url);

/** Paths within src. */
export async function sourceFiles(): Promise<string[]> {
	return (await readdir(src, { recursive: true })).filter(
		(path) => /\.tsx?$/.test(path) && !path.endsWith(".d.ts"),
	);
}

export async function readImports(files: readonly string[]): Promise<Import[]> {
	const all = files.map(async (from) =>
		importsOf(from, await readFile(new URL(from, src), "utf8")),
	);
	return (await Promise.all(all)).flat();
}

/** Every import in a source text: of values and types, re-exports, dynamic imports and inline `import()` types. */
export function importsOf(from: string, text: string): Import[] {
	const imports: Import[] = [];
	const add = (specifier: ts.Node | undefined, isType: boolean) => {
		if (!specifier || !ts.isStringLiteralLike(specifier)) {
			throw new Error(`${from} imports something that is no literal`);
		}
		const { text: name } = specifier;
		const to = name.startsWith(".")
			? posix.join(posix.dirname(from), name).replace(/^(?:\.\.\/)+/, "")
			: name;
		imports.push({ from, to, isType });
	};
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node)) {
			add(node.moduleSpecifier, isTypeOnly(node.importClause));
		} else if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
			add(node.moduleSpecifier, node.isTypeOnly);
		} else if (ts.isCallExpression(node) && isLoader(node.expression)) {
			add(node.arguments[0], false);
		} else if (ts.isImportTypeNode(node)) {
			const { argument } = node;
			add(ts.isLiteralTypeNode(argument) ? argument.literal : undefined, true);
		}
		ts.forEachChild(node, visit);
	};
	visit(
		ts.createSourceFile(
			from,
			text,
			ts.ScriptTarget.Latest,
			true,
			from.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
		),
	);
	return imports;
}

function isLoader(expression: ts.Expression): boolean {
	return (
		expression.kind === ts.SyntaxKind.ImportKeyword ||
		(ts.isIdentifier(expression) && expression.text === "require")
	);
}

/** `import type { A }`, or `import { type A, type B }` without any value. */
function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
	if (!clause) return false;
	if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
	const { name, namedBindings } = clause;
	return (
		name === undefined &&
		namedBindings !== undefined &&
		ts.isNamedImports(namedBindings) &&
		namedBindings.elements.every((element) => element.isTypeOnly)
	);
}
/** Everything that each file imports, directly or through others. */

export function reachability(
	edges: readonly Edge[],
): ReadonlyMap<string, ReadonlySet<string>> {
	const next = new Map<string, string[]>();
	for (const { from, to } of edges)
		next.set(from, [...(next.get(from) ?? []), to]);
	return new Map(
		[...next.keys()].map((start) => {
			const reached = new Set<string>();
			const waiting = [...(next.get(start) ?? [])];
			for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
				if (reached.has(one)) continue;
				reached.add(one);
				waiting.push(...(next.get(one) ?? []));
			}
			return [start, reached];
		}),
	);
}
