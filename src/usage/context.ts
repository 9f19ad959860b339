import type { ModelRef } from "../catalog/model.ts";
import {
	asksForModel,
	type Beside,
	isAskedAbout,
	isCompound,
	isFragment,
	isUnmistakable,
	quoteAround,
	REACH,
	valueAfter,
	wordBefore,
} from "./cues.ts";
import { isDocument } from "./file-kinds.ts";
import type { WordForm } from "./forms.ts";
import type { Ids } from "./ids.ts";
import type { Mention } from "./names.ts";
import { ORDINARY_NAMES } from "./nicknames.ts";
import type { SettledBy, Standing } from "./use.ts";
import { type FormAt, readWord, type WordReading } from "./words.ts";

/** The position of a word in a text. */
export interface SourcePosition {
	readonly start: number;
	readonly end: number;
	/** From 0. */
	readonly line: number;
	/** Where its line starts. */
	readonly lineStart: number;
}

/** The model that a word means, and the part of the word that stands for it. */
export interface ResolvedUse extends ModelRef {
	readonly from: number;
	readonly to: number;
	readonly settledBy: SettledBy;
	readonly standing: Standing;
}

/** A text that is searched for ids. */
export interface Context {
	readonly bytes: Buffer;
	readonly isDocument: boolean;
	/** The names of providers in the name of the file. */
	readonly fileNames: readonly string[];
	/** Computed once per text, and only when needed. */
	readonly surroundings: () => Surroundings;
}

interface Surroundings {
	/** Where each line starts, and at the end, where a further line would start. */
	readonly lines: readonly number[];
	/** The words that name providers, in their order in the text. */
	readonly mentions: readonly Mention[];
}

export function contextOf(bytes: Buffer, path: string, ids: Ids): Context {
	let surroundings: Surroundings | undefined;
	return {
		bytes,
		isDocument: isDocument(path),
		fileNames: ids.names.namesOfFile(path),
		surroundings: () => {
			surroundings ??= {
				lines: lineStarts(bytes),
				mentions: ids.names.mentionsIn(bytes.toString("latin1")),
			};
			return surroundings;
		},
	};
}

const NEWLINE = 10;

function lineStarts(bytes: Buffer): number[] {
	const starts = [0];
	let at = bytes.indexOf(NEWLINE);
	while (at !== -1) {
		starts.push(at + 1);
		at = bytes.indexOf(NEWLINE, at + 1);
	}
	return [...starts, bytes.length + 1];
}

/** Decides from the word and the text around it which model it means; null if it probably means none. */
export function resolveWord(
	word: string,
	position: SourcePosition,
	context: Context,
	ids: Ids,
): ResolvedUse | null {
	const reading = readWord(word, ids);
	if (reading === null) return null;
	const beside = besideOf(position, context);
	if (isFragment(word, beside) || isAskedAbout(beside)) return null;
	if (isAlias(word, reading, beside, ids)) return null;

	const use = ({ provider, form }: FormAt, settledBy: SettledBy) => ({
		provider,
		id: form.id,
		from: form.from,
		to: form.to,
		settledBy,
		standing: ids.isListed({ provider, id: form.id })
			? ("listed" as const)
			: ("gone" as const),
	});
	const { explicit, own, separator } = reading;
	if (explicit !== null && separator === ":") return use(explicit, "explicit");
	if (reading.isKnown) {
		const named = findNamed(reading, position, beside, context, ids);
		if (named !== null && named !== "elsewhere") {
			return use(named, named.settledBy);
		}
		if (own !== null) return use(own, "explicit");
		if (named === "elsewhere") return null;
	}
	if (explicit !== null) {
		const isPlain = /\d/.test(explicit.form.id) || explicit.form.id !== word;
		return isPlain || asksForModel(beside) ? use(explicit, "explicit") : null;
	}
	if (reading.unknown !== null) {
		const { id, provider } = reading.unknown;
		const isMeant =
			isUnmistakable(id) && (separator === ":" || asksForModel(beside));
		if (!isMeant) return null;
		const from = word.length - id.length;
		const span = { from, to: word.length };
		return {
			provider,
			id,
			...span,
			settledBy: "explicit",
			standing: "unknown",
		};
	}
	// After the name of a provider, or of a place outside of the catalog, it is no other provider's.
	if (separator !== null) return null;
	if (context.fileNames.length > 0) {
		const mention = { names: context.fileNames };
		const filed = findAtMention(mention, reading.forms, ids);
		return filed !== null && isMeant(filed.form.id, beside, ids)
			? use(filed, "near")
			: null;
	}
	const vendor = findVendor(reading.forms, ids);
	return vendor !== null && isMeant(vendor.form.id, beside, ids)
		? use(vendor, "vendor")
		: null;
}

function besideOf(
	{ start, end, lineStart }: SourcePosition,
	{ bytes, isDocument }: Context,
): Beside {
	const after = bytes.toString("latin1", end, end + REACH);
	const lineEnd = after.search(/[\r\n]/);
	return {
		before: bytes.toString("latin1", Math.max(lineStart, start - REACH), start),
		after: lineEnd === -1 ? after : after.slice(0, lineEnd),
		isDocument,
	};
}

/** `"deepseek-r1": "deepseek.r1-v1:0"`: the application's own name for another id. */
function isAlias(
	word: string,
	{ own }: WordReading,
	beside: Beside,
	ids: Ids,
): boolean {
	const value = valueAfter(beside);
	const isItself = value.toLowerCase() === word.toLowerCase();
	if (value === "" || isItself || value.includes("://")) return false;
	const reading = readWord(value, ids);
	// `"deepseek.r1-v1:0": "DeepSeek R1"` and `"deepseek.r1-v1:0": "deepseek-r1"` describe what their key names.
	if (own !== null) return reading !== null && reading.separator !== null;
	return reading !== null || (isUnmistakable(value) && !/^[A-Z]/.test(value));
}

/** The model at its vendor. An id without a digit may be any word. */
function findVendor(forms: readonly WordForm[], ids: Ids): FormAt | null {
	for (const form of forms) {
		const provider = /\d/.test(form.id) ? ids.vendorOf(form.id) : null;
		if (provider !== null) return { provider, form };
	}
	return null;
}

/** Whether a word means this id. Ids as common as `auto` count only where a model is expected. */
function isMeant(id: string, beside: Beside, ids: Ids): boolean {
	return (
		isUnmistakable(id) ||
		(quoteAround(beside) !== "" && isCompound(id)) ||
		asksForModel(beside) ||
		ids.names
			.mentionsIn(wordBefore(beside))
			.some((mention) => ids.names.providerOf(mention, id) !== null)
	);
}

interface NamedModel extends FormAt {
	readonly settledBy: "line" | "near";
}

/**
 * The provider named nearest to the word that has its model. Its own line comes first, and on it the text before the word.
 * `elsewhere` if the text says that another provider is meant, which has no such model.
 */
function findNamed(
	{ forms, explicit }: WordReading,
	position: SourcePosition,
	beside: Beside,
	context: Context,
	ids: Ids,
): NamedModel | "elsewhere" | null {
	if (!forms.some(({ id }) => isMeant(id, beside, ids))) return null;
	const { own, near, adjacent } = mentionsAround(position, context);
	const first = (
		mentions: readonly Mention[],
		settledBy: "line" | "near",
	): NamedModel | null => {
		for (const mention of mentions) {
			const found = findAtMention(mention, forms, ids);
			if (found !== null) return { ...found, settledBy };
		}
		return null;
	};
	const onLine = first(own, "line");
	if (onLine !== null) return onLine;
	const isElsewhere =
		// `{:azure, "gpt-9"}`, `ollama("…")`
		ids.names.providersNamed(wordBefore(beside)) !== null ||
		own.some((mention) => mention.isKeyed || isOutside(mention, ids));
	if (isElsewhere) return explicit === null ? "elsewhere" : null;
	const hasDigit = forms.some(({ id }) => /\d/.test(id));
	if (!hasDigit && !asksForModel(beside)) return null;
	// `openai/gpt-4o` names a provider, so a word of prose nearby does not count against it.
	const isPlain = hasDigit && explicit === null;
	const nearby = first(
		near.filter(({ isStrong }) => isStrong || isPlain),
		"near",
	);
	if (nearby !== null) return nearby;
	return explicit === null && adjacent.some(({ isKeyed }) => isKeyed)
		? "elsewhere"
		: null;
}

function findAtMention(
	mention: Pick<Mention, "names">,
	forms: readonly WordForm[],
	ids: Ids,
): FormAt | null {
	for (const form of forms) {
		const provider = ids.names.providerOf(mention, form.id);
		if (provider !== null) return { provider, form };
	}
	return null;
}

/** The mentions on the line of a word, and on the lines around it, those next to the word first. */
function mentionsAround(
	{ start, end, line }: SourcePosition,
	context: Context,
): Record<"own" | "near" | "adjacent", Mention[]> {
	const { lines, mentions } = context.surroundings();
	const startOf = (line: number) => lines[line] ?? 0;
	/** Where a line ends, without its newline. */
	const endOf = (line: number) => startOf(line + 1) - 1;
	const before = (from: number, to: number) =>
		within(mentions, Math.max(from, to - REACH), to).reverse();
	const after = (from: number, to: number) =>
		within(mentions, from, Math.min(to, from + REACH));
	const above = [1, 2, 3]
		.map((distance) => line - distance)
		.filter((other) => other >= 0)
		.map((other) => before(startOf(other), endOf(other)));
	const below = [1, 2, 3]
		.map((distance) => line + distance)
		.filter((other) => other < lines.length - 1)
		.map((other) => after(startOf(other), endOf(other)));
	return {
		own: [...before(startOf(line), start), ...after(end, endOf(line))],
		near: [...above, ...below].flat().filter(({ isBound }) => !isBound),
		adjacent: [...(above[0] ?? []), ...(below[0] ?? [])].filter(
			({ isBound }) => !isBound,
		),
	};
}

/** `ollama`, `vllm`. */
function isOutside({ names, isStrong, isKeyed }: Mention, ids: Ids): boolean {
	return (
		isStrong &&
		names.every(
			(name) =>
				ids.names.providersNamed(name)?.length === 0 &&
				(isKeyed || !ORDINARY_NAMES.has(name)),
		)
	);
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
