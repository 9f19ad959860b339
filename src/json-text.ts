// JSON as people write it: with lines to point at.
import {
	findNodeAtLocation,
	type ParseError,
	parseTree,
	printParseErrorCode,
} from "jsonc-parser";
import secureJson from "secure-json-parse";
import type * as z from "zod";

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

/** What to do about a value that is not wanted any more. */
export function deleteLines(lines: Lines | null): string {
	if (lines === null) return "Delete it.";
	const { from, to } = lines;
	return from === to
		? `Delete it, in line ${from}.`
		: `Delete lines ${from} to ${to}.`;
}

/**
 * JSON that people wrote, of a shape; or every mistake of it, as `file:line: where what`. Keys that would reach an
 * object's prototype are dropped.
 */
export function readWritten<Schema extends z.ZodType>(
	rawText: string,
	file: string,
	schema: Schema,
): { text: string; data: z.infer<Schema> } | { problems: string[] } {
	const text = rawText.replace(/^\ufeff/, "");
	const syntax = syntaxProblem(text);
	if (syntax !== null) return { problems: [file + syntax] };
	const data: unknown = secureJson.parse(text, undefined, {
		protoAction: "remove",
		constructorAction: "remove",
	});
	const parsed = schema.safeParse(data);
	if (parsed.success) return { text, data: parsed.data };
	return {
		problems: parsed.error.issues.map(({ path, message }) => {
			const keys = path.map((key) =>
				typeof key === "number" ? key : String(key),
			);
			const at =
				linesOf(text, keys)?.from ?? linesOf(text, keys.slice(0, 1))?.from;
			const place = at === undefined ? file : `${file}:${at}`;
			return `${place}: ${[...keys, message].join(" ")}`;
		}),
	};
}
