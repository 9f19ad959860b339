// JSON files that people write: errors name the line.
import {
	type Node,
	type ParseError,
	parseTree,
	printParseErrorCode,
} from "jsonc-parser";
import secureJson from "secure-json-parse";
import * as z from "zod/mini";
import { MAX_DEPTH, nestsTooDeep } from "./json.ts";
import { getOr } from "./maps.ts";
import { messageOf } from "./problem.ts";

const TOO_DEEP = `: nests deeper than ${MAX_DEPTH} levels`;

/** The first syntax error as `:line:column: what`, or null. */
export function syntaxProblem(text: string): string | null {
	if (text.trim() === "") return ": is empty";
	try {
		return nestsTooDeep(JSON.parse(text)) ? TOO_DEEP : null;
	} catch (error) {
		return firstError(text) ?? `: ${messageOf(error)}`;
	}
}

/** The message of JSON.parse does not have a position in every version of Node. */
function firstError(text: string): string | null {
	const errors: ParseError[] = [];
	try {
		parseTree(text, errors, { disallowComments: true });
	} catch (error) {
		// The parser is recursive, so deep nesting overflows its stack.
		if (error instanceof RangeError) return TOO_DEEP;
		throw error;
	}
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
export interface LineRange {
	readonly from: number;
	readonly to: number;
}

export interface TextLocation extends LineRange {
	readonly offset: number;
	/** Whether its lines hold nothing else, so that they can be deleted whole. */
	readonly isAlone: boolean;
}

/** Keys and indexes, from the outside in. */
export type JsonPath = readonly (string | number)[];

/** Finds the value at a path, including the key of a property; null if there is none. Parses the text once, when needed. */
export function locator(text: string): (path: JsonPath) => TextLocation | null {
	let parsed: { root: Node | undefined; starts: number[] } | undefined;
	const childAt = childFinder();
	return (path) => {
		parsed ??= { root: parseTree(text), starts: lineStarts(text) };
		const value = path.reduce<Node | undefined>(childAt, parsed.root);
		if (!value) return null;
		const { offset, length } =
			value.parent?.type === "property" ? value.parent : value;
		const from = lineAt(parsed.starts, offset);
		const to = lineAt(parsed.starts, offset + length);
		const before = text.slice(parsed.starts[from - 1], offset);
		const after = text.slice(offset + length, parsed.starts[to]);
		const isAlone = before.trim() === "" && ["", ","].includes(after.trim());
		return { from, to, offset, isAlone };
	};
}

function lineStarts(text: string): number[] {
	return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

/** The number of the line, from 1, that an offset is in. */
function lineAt(starts: readonly number[], offset: number): number {
	let [low, high] = [0, starts.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Indexes the properties of each object once, however many of them are looked up. */
function childFinder() {
	const known = new Map<Node, ReadonlyMap<unknown, Node | undefined>>();
	return (node: Node | undefined, key: string | number): Node | undefined => {
		if (typeof key === "number") return node?.children?.[key];
		return node && getOr(known, node, () => propertiesOf(node)).get(key);
	};
}

/** If a key occurs twice, the last one counts, as in JSON.parse. */
function propertiesOf({ children = [] }: Node) {
	return new Map(
		children.map(({ children: [key, value] = [] }) => [key?.value, value]),
	);
}

/**
 * Reads JSON that people wrote and checks it with a schema. Returns the data, or all mistakes as `file:line: where what`.
 * Keys such as `__proto__`, which would change an object's prototype, are dropped.
 */
export function readWritten<Schema extends z.ZodMiniType>(
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
	const parsed = z.safeParse(schema, data);
	if (parsed.success) return { text, data: parsed.data };
	const locate = locator(text);
	return {
		problems: parsed.error.issues.map(({ path, message }) => {
			const keys = path.map((key) =>
				typeof key === "number" ? key : String(key),
			);
			const at = locate(keys)?.from ?? locate(keys.slice(0, 1))?.from;
			const place = at === undefined ? file : `${file}:${at}`;
			return `${place}: ${[...keys, message].join(" ")}`;
		}),
	};
}

/**
 * The text without some values: properties with their keys, and elements of lists. Everything else stays, to the byte.
 * @param paths of values that are there; those inside of others go with them
 */
export function removeValues(text: string, paths: readonly JsonPath[]): string {
	const root = parseTree(text);
	const childAt = childFinder();
	const removed = new Set<Node>();
	for (const path of paths) {
		const value = path.reduce<Node | undefined>(childAt, root);
		if (value)
			removed.add(value.parent?.type === "property" ? value.parent : value);
	}
	const cuts: { from: number; to: number }[] = [];
	const visit = (node: Node): void => {
		const children = node.children ?? [];
		const lastKept = children.findLastIndex((child) => !removed.has(child));
		const kept = children[lastKept];
		if (children.length > 0 && !kept) {
			// Only the brackets stay.
			cuts.push({ from: node.offset + 1, to: node.offset + node.length - 1 });
			return;
		}
		for (const [index, child] of children.entries()) {
			const next = children[index + 1];
			if (!removed.has(child)) visit(child);
			else if (index < lastKept && next) {
				cuts.push({ from: child.offset, to: next.offset });
			}
		}
		const last = children.at(-1);
		if (kept && last && last !== kept) {
			cuts.push({ from: endOf(kept), to: endOf(last) });
		}
	};
	if (root) visit(root);
	let result = "";
	let from = 0;
	for (const cut of cuts.sort((a, b) => a.from - b.from)) {
		result += text.slice(from, cut.from);
		from = cut.to;
	}
	return result + text.slice(from);
}

function endOf({ offset, length }: Node): number {
	return offset + length;
}
