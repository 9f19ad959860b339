// JSON as people write it: with lines to point at.
import {
	findNodeAtLocation,
	type ParseError,
	parseTree,
	printParseErrorCode,
} from "jsonc-parser";

/** `:line:column: what` of the first fault, or null. JSON.parse's own message has no place on every Node. */
export function syntaxProblem(text: string): string | null {
	if (text.trim() === "") return ": is empty";
	const errors: ParseError[] = [];
	parseTree(text, errors, { disallowComments: true });
	const [first] = errors;
	if (!first) return null;
	const before = text.slice(0, first.offset).split("\n");
	const line = before.length;
	const column = (before.at(-1)?.length ?? 0) + 1;
	const what = printParseErrorCode(first.error)
		.replace(/([a-z])([A-Z])/g, "$1 $2")
		.toLowerCase();
	return `:${line}:${column}: ${what}`;
}

/** First and last line, from 1. */
export interface Lines {
	readonly from: number;
	readonly to: number;
}

/** The lines of the value at a path of keys and indexes, a property's key included; null where there is none. */
export function linesOf(
	text: string,
	path: readonly (string | number)[],
): Lines | null {
	const root = parseTree(text);
	const value = root && findNodeAtLocation(root, [...path]);
	if (!value) return null;
	const node = value.parent?.type === "property" ? value.parent : value;
	const lineAt = (offset: number) => text.slice(0, offset).split("\n").length;
	return {
		from: lineAt(node.offset),
		to: lineAt(node.offset + node.length),
	};
}
