// Comments that say which names of models are right as they stand: `model-sync: ignore gpt-4 -- the tests need it`.

import type { ModelRef } from "../catalog/model.ts";
import { normalizeProviderId } from "../catalog/provider-id.ts";

/** A comment, in whatever language the file is written. */
export interface IgnoreComment {
	/** From 1. */
	readonly line: number;
	/** From 1, in UTF-16 code units. */
	readonly column: number;
	/** The ids that it names, with or without their provider. Empty: every model. */
	readonly ids: readonly string[];
	/** The line that it is about; null if it is about the whole file. */
	readonly target: number | null;
}

/** A name of a model in a text, as far as a comment can mean it. */
export interface Named extends ModelRef {
	readonly line: number;
	readonly column: number;
	/** The id as it is written. */
	readonly written: string;
}

const MARK = "model-sync:";
const COMMENT = /model-sync:[ \t]*ignore(-file)?(?![\w-])/;

/** What may stand after the ids: the end of a comment, or of a string in a notebook. */
const ENDS = ["-->", "*/", "#}", "%>", "?>", "}}", '",', '"', "\\n", "\\r"];

/** Reads the comments of a file, in the order of their lines. */
export function readIgnoreComments(bytes: Buffer): IgnoreComment[] {
	if (!bytes.includes(MARK)) return [];
	const comments: IgnoreComment[] = [];
	const lines = bytes.toString("utf8").split("\n");
	/** The line that a comment above it is about. From the end, since comments may follow each other. */
	let below = lines.length + 1;
	for (let index = lines.length - 1; index >= 0; index -= 1) {
		const text = lines[index] ?? "";
		const found = COMMENT.exec(text);
		const isAlone =
			found !== null &&
			!/[\p{L}\p{N}]/u.test(found.input.slice(0, found.index));
		if (found !== null) {
			comments.push({
				line: index + 1,
				column: found.index + 1,
				ids: idsIn(text.slice(found.index + found[0].length)),
				target: found[1] !== undefined ? null : isAlone ? below : index + 1,
			});
		}
		if (!isAlone) below = index + 1;
	}
	return comments.reverse();
}

/** `gpt-4, openai:o1 -- reason -->` */
function idsIn(text: string): string[] {
	let rest = text.trim();
	let end = ENDS.find((one) => rest.endsWith(one));
	while (end !== undefined) {
		rest = rest.slice(0, -end.length).trimEnd();
		end = ENDS.find((one) => rest.endsWith(one));
	}
	const words = rest.split(/[\s,]/).filter((word) => word !== "");
	const reason = words.indexOf("--");
	return reason === -1 ? words : words.slice(0, reason);
}

/** Whether a comment means a name. */
export function isIgnoredBy(comment: IgnoreComment, named: Named): boolean {
	const { ids, target } = comment;
	return (
		(target === null || target === named.line) &&
		(ids.length === 0 || ids.some((id) => isNamed(id, named)))
	);
}

function isNamed(text: string, { provider, id, written }: Named): boolean {
	if (text === id || text === written) return true;
	const at = text.search(/[:/]/);
	const rest = text.slice(at + 1);
	return (
		at > 0 &&
		normalizeProviderId(text.slice(0, at)) === provider &&
		(rest === id || rest === written)
	);
}

/** Whether a name stands in the comment itself, which uses no model. */
export function isInComment(
	{ line, column }: IgnoreComment,
	named: Pick<Named, "line" | "column">,
): boolean {
	return line === named.line && named.column > column;
}

/** The names that no comment of the file ignores and that do not stand in one. */
export function withoutIgnored<One extends Named>(
	bytes: Buffer,
	names: readonly One[],
): readonly One[] {
	const comments = readIgnoreComments(bytes);
	if (comments.length === 0) return names;
	return names.filter(
		(named) =>
			!comments.some(
				(comment) => isInComment(comment, named) || isIgnoredBy(comment, named),
			),
	);
}
