import type { Ids } from "./ids.ts";
import type { Reading } from "./search.ts";

/** Where a word stands in a text. */
export interface Place {
	readonly bytes: Buffer;
	readonly start: number;
	readonly end: number;
}

export interface Settled {
	readonly id: string;
	readonly providers: readonly string[];
}

/** What the readings of a word come to by what stands around it; nothing where it may as well be another word. */
export function settle(
	readings: readonly Reading[],
	place: Place,
	ids: Ids,
): Settled[] {
	const [first] = readings;
	if (!first) return [];
	const line = lineOf(place);
	const explicit = readings.find(({ provider }) => provider !== null);
	const bare = readings.find(({ provider }) => provider === null);
	if (bare && isMeant(bare.id, line)) {
		const named = findProvider(ids.providersOf(bare.id), line, place);
		if (named !== null) return [{ id: bare.id, providers: [named] }];
	}
	if (explicit?.provider) {
		return [{ id: explicit.id, providers: [explicit.provider] }];
	}
	if (!bare || !isMeant(bare.id, line)) return [];
	const maker = ids.makerOf(bare.id);
	const providers = maker === null ? ids.providersOf(bare.id) : [maker];
	return [{ id: bare.id, providers }];
}

interface Line {
	readonly before: string;
	readonly after: string;
}

/** Longer lines are data, or minified; what stands far away says nothing. */
const REACH = 300;
const NEWLINE = 10;

function lineOf({ bytes, start, end }: Place): Line {
	const from = bytes.lastIndexOf(NEWLINE, Math.max(0, start - 1)) + 1;
	const to = bytes.indexOf(NEWLINE, end);
	return {
		before: bytes.toString("latin1", Math.max(from, start - REACH), start),
		after: bytes.toString(
			"latin1",
			end,
			Math.min(to === -1 ? bytes.length : to, end + REACH),
		),
	};
}

/** `model: "`, `"model_id": "`, `OPENAI_MODEL=`, `--model `, `model(`, `models: ["a", "`; also of llm, engine and deployment. */
const MODEL_KEY =
	/(?:models?|llms?|engine|deployment)(?:[_-]?(?:ids?|names?|spec|slug))?["'`]?\s*(?:\)?\s*(?:[:=,(>]|=>|:=)+\s*(?:\[[^\]]*)?|(?<=--\w*)\s+)["'`:(\s]*$/i;
/** `{:openai, "` and `openai("`: a provider before it, in a tuple or a call. */
const AFTER_PROVIDER = /([\w-]+)["'`]?\s*[,(]\s*["'`]$/;

/** Whether an id is meant: some are as common as `auto`, and count only where a model has to stand. */
function isMeant(id: string, { before, after }: Line): boolean {
	if (isUnmistakable(id)) return true;
	const quote = /["'`]$/.exec(before)?.[0];
	const isQuoted = quote !== undefined && after.startsWith(quote);
	if (isQuoted && isCompound(id)) return true;
	return MODEL_KEY.test(before) || AFTER_PROVIDER.test(before);
}

/** `gpt-4o`, `claude-sonnet-4`, `meta-llama/llama-3-8b`: nobody writes these for anything else. */
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
	return id.length >= 8 && /[a-z]{3,}[-/.:][a-z]/i.test(id);
}

const LINES_AROUND = 3;

/** The provider that is named nearest, before the word rather than after it, on its line rather than around. */
function findProvider(
	candidates: readonly string[],
	{ before, after }: Line,
	place: Place,
): string | null {
	const near = lastOf(candidates, before) ?? firstOf(candidates, after);
	if (near !== null) return near;
	const { above, below } = linesAround(place);
	for (const line of above) {
		const found = lastOf(candidates, line);
		if (found !== null) return found;
	}
	for (const line of below) {
		const found = firstOf(candidates, line);
		if (found !== null) return found;
	}
	return null;
}

function linesAround({ bytes, start, end }: Place) {
	const above: string[] = [];
	const below: string[] = [];
	let to = bytes.lastIndexOf(NEWLINE, Math.max(0, start - 1));
	while (to > 0 && above.length < LINES_AROUND) {
		const from = bytes.lastIndexOf(NEWLINE, to - 1) + 1;
		above.push(bytes.toString("latin1", Math.max(from, to - REACH), to));
		to = from - 1;
	}
	let from = bytes.indexOf(NEWLINE, end) + 1;
	while (from > 0 && below.length < LINES_AROUND) {
		const next = bytes.indexOf(NEWLINE, from);
		const stop = next === -1 ? bytes.length : next;
		below.push(bytes.toString("latin1", from, Math.min(stop, from + REACH)));
		from = next + 1;
	}
	return { above, below };
}

function lastOf(candidates: readonly string[], text: string): string | null {
	return mentions(candidates, text).at(-1) ?? null;
}

function firstOf(candidates: readonly string[], text: string): string | null {
	return mentions(candidates, text)[0] ?? null;
}

const WORDS = /[a-z][a-z\d]*(?:[-_.][a-z\d]+)*/gi;

/** The candidates that a text names, in the order in which it does: `google-vertex`, `GOOGLE_VERTEX`, `createOpenAI(`. */
function mentions(candidates: readonly string[], text: string): string[] {
	return [...text.matchAll(WORDS)].flatMap(([word]) => {
		const plain = flatten(word);
		const found = candidates.filter((id) => {
			const name = flatten(id);
			return plain === name || isCalled(plain, name);
		});
		// `google_vertex_key` names google_vertex rather than google.
		return found.sort((a, b) => b.length - a.length).slice(0, 1);
	});
}

function flatten(text: string): string {
	return text.toLowerCase().replace(/[-_.]/g, "");
}

/** `createOpenAI`, `OPENAI_MODEL`, `ChatAnthropic`: the name with one of the words that code puts around it. */
function isCalled(word: string, name: string): boolean {
	const [start, end] = [word.indexOf(name), word.length];
	if (start === -1 || name.length < 4) return false;
	const [head, tail] = [
		word.slice(0, start),
		word.slice(start + name.length, end),
	];
	return (
		/^(?:|create|chat|new|use|langchain|default)$/.test(head) &&
		/^(?:|model|modelid|apikey|key|client|provider|chat|llm|sdk|ai)$/.test(tail)
	);
}
