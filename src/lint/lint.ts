import { distance } from "fastest-levenshtein";
import type { Catalog, Model, ModelRef } from "../catalog/model.ts";
import { statusOf } from "../changes/abilities.ts";
import type { GoneModels } from "../changes/gone.ts";
import { kindOfFile } from "../usage/file-kinds.ts";
import {
	type IgnoreComment,
	isIgnoredBy,
	isInComment,
	readIgnoreComments,
} from "../usage/ignore-comments.ts";
import type { SettledBy, Use } from "../usage/use.ts";

/** What lint finds. */
export type LintCode =
	/** The catalog no longer has the model. */
	| "gone"
	/** The model has another id now. */
	| "renamed"
	| "deprecated"
	/** A provider of the catalog, and an id that neither it nor an earlier catalog has. */
	| "unknown"
	/** A comment that ignores nothing. */
	| "unused-ignore";

/** Only errors make lint fail. A note is good to know. */
export type LintLevel = "error" | "warning" | "note";

/** A place that lint reports. */
export interface LintFinding {
	readonly code: LintCode;
	readonly level: LintLevel;
	readonly path: string;
	/** From 1. */
	readonly line: number;
	/** From 1, in UTF-16 code units. */
	readonly column: number;
	/** Null if it is about a comment. */
	readonly model: LintedModel | null;
	/** Whether it stands in code or configuration. Elsewhere, it is a note. */
	readonly isCode: boolean;
	readonly message: string;
	/** How to correct the id; null if that is for people to decide. */
	readonly fix: Edit | null;
}

export interface LintedModel extends ModelRef {
	/** The id as it is written. */
	readonly written: string;
	readonly settledBy: SettledBy;
	/** The day since which it is gone; null if it is not gone, or not known. */
	readonly since: string | null;
	/** Its new id, its likely successor, or what was probably meant; null if none is known. */
	readonly nearest: ModelRef | null;
}

/** Bytes of a file to replace. */
export interface Edit {
	/** In bytes, from the beginning of the file. */
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** What lint compares the code with. */
export interface LintCatalog {
	readonly catalog: Catalog;
	readonly gone: GoneModels;
	/** The likely replacement for a model of the catalog. */
	readonly successorOf: (provider: string, model: Model) => ModelRef | null;
}

/** Judges the uses of one file. */
export function lintFile(
	path: string,
	bytes: Buffer,
	uses: readonly Use[],
	known: LintCatalog,
): LintFinding[] {
	const comments = readIgnoreComments(bytes);
	const found = uses
		.filter((use) => !comments.some((comment) => isInComment(comment, use)))
		.flatMap((use) => judgeUse(use, known) ?? []);
	const used = new Set<IgnoreComment>();
	const kept = found.filter(({ use }) => {
		const own = comments.filter((comment) => isIgnoredBy(comment, use));
		for (const comment of own) used.add(comment);
		return own.length === 0;
	});
	const isCode = () => kindOfFile(path, bytes) === "code";
	return [
		...kept.map(({ finding }) => finding),
		...comments
			.filter((comment) => !used.has(comment))
			.map((comment) => unusedComment(path, isCode(), comment)),
	].sort((a, b) => a.line - b.line || a.column - b.column);
}

function judgeUse(use: Use, known: LintCatalog) {
	const verdict = verdictOn(use, known);
	if (verdict === null) return null;
	const { code, level, message, since = null, nearest = null } = verdict;
	const { path, line, column, provider, id, written, settledBy, place } = use;
	const isCode = place === "code";
	const finding: LintFinding = {
		code,
		level: isCode ? level : "note",
		path,
		line,
		column,
		model: { provider, id, written, settledBy, since, nearest },
		isCode,
		message,
		fix: code === "renamed" && isCode ? fixOf(use, nearest) : null,
	};
	return { use, finding };
}

interface Verdict {
	readonly code: LintCode;
	readonly level: LintLevel;
	readonly message: string;
	readonly since?: string;
	readonly nearest?: ModelRef | null;
}

function verdictOn(
	use: Use,
	{ catalog, gone, successorOf }: LintCatalog,
): Verdict | null {
	const { provider, id, standing } = use;
	const name = nameOf({ provider, id });
	switch (standing) {
		case "listed": {
			const model = catalog.get(provider)?.models.get(id);
			if (!model || statusOf(model) !== "deprecated") return null;
			const nearest = successorOf(provider, model);
			return {
				code: "deprecated",
				level: "warning",
				message: `${name} is deprecated${suggest(nearest)}.`,
				nearest,
			};
		}
		case "gone": {
			const listing = gone.get(use);
			if (listing === null) return null;
			const { since } = listing;
			const to = gone.renamedTo(use);
			return to === null
				? {
						code: "gone",
						level: "error",
						message: `${name} is no longer in the catalog (since ${since}).`,
						since,
					}
				: {
						code: "renamed",
						level: "error",
						message: `${name} was renamed to ${nameOf(to)} (since ${since}).`,
						since,
						nearest: to,
					};
		}
		case "unknown": {
			if (use.settledBy !== "explicit") return null;
			const nearest = nearestTo(use, catalog);
			return {
				code: "unknown",
				level: "note",
				message: `${name} is not in the catalog, and no earlier catalog is known to have had it${suggest(nearest)}.`,
				nearest,
			};
		}
		default:
			return standing satisfies never;
	}
}

function nameOf({ provider, id }: ModelRef): string {
	return `\`${provider}:${id}\``;
}

function suggest(nearest: ModelRef | null): string {
	return nearest === null ? "" : `; the nearest is ${nameOf(nearest)}`;
}

/** More differing letters than this are no spelling mistake. */
const MAX_TYPOS = 3;

/** The id of the same provider that differs in the fewest letters. */
function nearestTo(
	{ provider, id }: ModelRef,
	catalog: Catalog,
): ModelRef | null {
	const [first] = [...(catalog.get(provider)?.models.keys() ?? [])]
		.map((other) => ({ other, typos: distance(id, other) }))
		.filter(({ typos }) => typos <= MAX_TYPOS && typos * 4 <= id.length)
		.sort((a, b) => a.typos - b.typos);
	return first ? { provider, id: first.other } : null;
}

/** Ids come from outside, and must not end the string that they are written into. */
const HARMLESS = /^[\w@~.:/+-]+$/;

/** Only the id is replaced, so the provider must be the same; and only where nothing else can be meant. */
function fixOf(use: Use, to: ModelRef | null): Edit | null {
	const { provider, id, written, start, isWhole, settledBy } = use;
	const isCertain =
		written === id &&
		(isWhole || settledBy === "explicit") &&
		HARMLESS.test(id);
	if (!isCertain || to?.provider !== provider || !HARMLESS.test(to.id))
		return null;
	return { start, end: start + written.length, text: to.id };
}

function unusedComment(
	path: string,
	isCode: boolean,
	{ line, column, ids, target }: IgnoreComment,
): LintFinding {
	const what = ids.length === 0 ? "nothing" : `no ${ids.join(", ")}`;
	const where = target === null ? "in this file" : `on line ${target}`;
	return {
		code: "unused-ignore",
		level: isCode ? "warning" : "note",
		path,
		line,
		column,
		model: null,
		isCode,
		message: `The comment ignores nothing: there is ${what} to report ${where}. Delete it.`,
		fix: null,
	};
}

/** Replaces parts of a file. All other bytes stay. */
export function applyEdits(bytes: Buffer, edits: readonly Edit[]): Buffer {
	let at = 0;
	const parts: Buffer[] = [];
	for (const { start, end, text } of edits.toSorted(
		(a, b) => a.start - b.start,
	)) {
		if (start < at) continue;
		parts.push(bytes.subarray(at, start), Buffer.from(text));
		at = end;
	}
	return Buffer.concat([...parts, bytes.subarray(at)]);
}
