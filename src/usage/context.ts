import type { ModelRef } from "../catalog/model.ts";
import type { Ids } from "./ids.ts";
import type { Mention } from "./names.ts";
import type { SettledBy } from "./use.ts";

/** The position of a word in a text. */
export interface SourcePosition {
	readonly start: number;
	readonly end: number;
	/** From 0. */
	readonly line: number;
	/** Where its line starts. */
	readonly lineStart: number;
}

export interface ResolvedUse extends ModelRef {
	readonly settledBy: SettledBy;
}

/** A text that is searched for ids. */
export interface Context {
	readonly bytes: Buffer;
	/** Computed once per text, and only when needed. */
	readonly surroundings: () => Surroundings;
}

interface Surroundings {
	/** Where each line starts, and at the end, where a further line would start. */
	readonly lines: readonly number[];
	/** The words that name providers, in their order in the text. */
	readonly mentions: readonly Mention[];
}

export function contextOf(bytes: Buffer, ids: Ids): Context {
	let surroundings: Surroundings | undefined;
	return {
		bytes,
		surroundings: () => {
			surroundings ??= {
				lines: lineStarts(bytes),
				mentions: ids.names.mentionsIn(bytes.toString("latin1")),
			};
			return surroundings;
		},
	};
}

function lineStarts(bytes: Buffer): number[] {
	const starts = [0];
	let at = bytes.indexOf(NEWLINE);
	while (at !== -1) {
		starts.push(at + 1);
		at = bytes.indexOf(NEWLINE, at + 1);
	}
	return [...starts, bytes.length + 1];
}

/** Decides from the surrounding text which model a word means; empty if it is probably not a model. */
export function resolveUse(
	readings: readonly WordReading[],
	place: SourcePosition,
	context: Context,
	ids: Ids,
): ResolvedUse[] {
	const explicit = readings.find(({ provider }) => provider !== null);
	const bare = readings.find(({ provider }) => provider === null);
	const isBareMeant =
		bare !== undefined && isMeant(bare.id, place, context, ids);
	if (isBareMeant) {
		const named = findProvider(bare.id, place, context, ids);
		if (named !== null) return [{ id: bare.id, ...named }];
	}
	if (explicit?.provider) {
		const { id, provider } = explicit;
		return [{ id, provider, settledBy: "explicit" }];
	}
	if (!isBareMeant) return [];
	const vendor = ids.vendorOf(bare.id);
	return vendor === null
		? []
		: [{ id: bare.id, provider: vendor, settledBy: "vendor" }];
}

/** How many bytes around a word are read. Longer lines are data or minified code, and distant text says nothing. */
const REACH = 300;
const NEWLINE = 10;

/** The text before a word on its line, up to `REACH` bytes. */
function textBefore(
	{ start, lineStart }: SourcePosition,
	{ bytes }: Context,
): string {
	return bytes.toString("latin1", Math.max(lineStart, start - REACH), start);
}

/** `model: "`, `"model_id": "`, `OPENAI_MODEL=`, `model(`; the same with `llm`. */
const MODEL_KEY =
	/(?:models?|llms?)(?:[_-]?(?:ids?|names?|spec|slug))?["'`]?\s*(?:\)\s*)?[:=,(>]+(?:["'`\s]["'`:(\s]*)?$/i;
/** `models: [`. */
const MODEL_LIST =
	/(?:models?|llms?)(?:[_-]?(?:ids?|names?|spec|slug))?["'`]?\s*(?:\)\s*)?[:=,(>]+\s*\[/i;
/** `--model `. */
const MODEL_FLAG =
	/--\w*(?:models?|llms?)(?:_?(?:ids?|names?|spec|slug))?\s["'`:(\s]*$/i;

/** Whether a model has to follow this text. */
function asksForModel(before: string): boolean {
	return (
		MODEL_KEY.test(before) ||
		MODEL_FLAG.test(before) ||
		// In a list that is still open.
		MODEL_LIST.test(before.slice(before.lastIndexOf("]") + 1))
	);
}

/** `{:openai, "` and `openai("`: the word before it, in a tuple or a call; empty if there is none. */
function wordBefore(before: string): string {
	const call = before.slice(0, -1).trimEnd();
	if (!/["'`]$/.test(before) || !/[,(]$/.test(call)) return "";
	const head = call
		.slice(0, -1)
		.trimEnd()
		.replace(/["'`]$/, "");
	return head.split(/[^\w-]/).at(-1) ?? "";
}

/** Whether a word means this id. Ids as common as `auto` count only where a model is expected. */
function isMeant(
	id: string,
	place: SourcePosition,
	context: Context,
	ids: Ids,
): boolean {
	if (isUnmistakable(id)) return true;
	const before = textBefore(place, context);
	const quote = /["'`]$/.exec(before)?.[0];
	const isQuoted = quote?.charCodeAt(0) === context.bytes[place.end];
	if (quote !== undefined && isQuoted && isCompound(id)) return true;
	return (
		asksForModel(before) ||
		ids.names
			.mentionsIn(wordBefore(before))
			.some((mention) => ids.names.providerOf(mention, id) !== null)
	);
}

/** `gpt-4o`, `claude-sonnet-4`, `meta-llama/llama-3-8b`: these mean nothing else. */
function isUnmistakable(id: string): boolean {
	return (
		id.length >= 5 &&
		/^[@~a-z]/i.test(id) &&
		/[a-z]{2}/i.test(id) &&
		/\d/.test(id) &&
		/[a-z\d][-.:/][a-z\d]/i.test(id)
	);
}

/** `deepseek-chat`, `mistral-large-latest`: in quotes, these are ids. */
function isCompound(id: string): boolean {
	return id.length >= 8 && /[a-z]{3}[-/.:][a-z]/i.test(id);
}

const LINES_AROUND = 3;

/** The provider named nearest to the word. Its own line comes first, and on it the text before the word. */
function findProvider(
	id: string,
	{ start, end, line }: SourcePosition,
	context: Context,
	ids: Ids,
): Pick<ResolvedUse, "provider" | "settledBy"> | null {
	const { lines, mentions } = context.surroundings();
	const first = (candidates: readonly Mention[]): string | null => {
		for (const mention of candidates) {
			const found = ids.names.providerOf(mention, id);
			if (found !== null) return found;
		}
		return null;
	};
	/** The mention nearest to the end of a range, not more than `REACH` before it. */
	const last = (from: number, to: number) =>
		first(within(mentions, Math.max(from, to - REACH), to).reverse());
	const next = (from: number, to: number) =>
		first(within(mentions, from, Math.min(to, from + REACH)));
	const startOf = (line: number) => lines[line] ?? 0;
	/** Where a line ends, without its newline. */
	const endOf = (line: number) => startOf(line + 1) - 1;

	const near = last(startOf(line), start) ?? next(end, endOf(line));
	if (near !== null) return { provider: near, settledBy: "line" };
	const top = Math.max(0, line - LINES_AROUND);
	for (let above = line - 1; above >= top; above -= 1) {
		const found = last(startOf(above), endOf(above));
		if (found !== null) return { provider: found, settledBy: "near" };
	}
	const bottom = Math.min(lines.length - 2, line + LINES_AROUND);
	for (let below = line + 1; below <= bottom; below += 1) {
		const found = next(startOf(below), endOf(below));
		if (found !== null) return { provider: found, settledBy: "near" };
	}
	return null;
}

/** The mentions between two positions of a text. */
function within(
	mentions: readonly Mention[],
	from: number,
	to: number,
): Mention[] {
	let [low, high] = [0, mentions.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((mentions[middle]?.start ?? 0) < from) low = middle + 1;
		else high = middle;
	}
	let end = low;
	while ((mentions[end]?.end ?? Number.POSITIVE_INFINITY) <= to) end += 1;
	return mentions.slice(low, end);
}

/** A possible meaning of a word: a model, at the provider in the word, or at any provider that has it. */
export interface WordReading {
	readonly id: string;
	/** Null if the word does not name one. */
	readonly provider: string | null;
}
