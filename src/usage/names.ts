import { getOr } from "../lib/maps.ts";
import { NICKNAMES, ORDINARY_NAMES } from "./nicknames.ts";

/** A word of a text that names providers, and its position. */
export interface Mention {
	readonly start: number;
	readonly end: number;
	/** Only letters and digits. Empty for a provider that nobody knows: `provider: "our-gateway"`. */
	readonly names: readonly string[];
	/** It follows `provider:` or the like, so it says of the models beside it where they are. */
	readonly isKeyed: boolean;
	/** In quotes, in a call, after a key, as a part of a longer name. Otherwise it may be prose. */
	readonly isStrong: boolean;
	/** `provider: "openai", model: "gpt-4o"` on one line: it says nothing of other lines. */
	readonly isBound: boolean;
}

/** How code names providers: `google-vertex`, `GOOGLE_VERTEX`, `createOpenAI(`, `ChatBedrock`. */
export interface Names {
	/** The words of a text that name any provider, in their order in the text. */
	mentionsIn(text: string): Mention[];
	/** The provider of that name that has a model of this id; null if none has. */
	providerOf(mention: Pick<Mention, "names">, id: string): string | null;
	/** The names of providers that the name of a file consists of: `chat_vertex_ai.ex`, `OpenRouter.test.ts`. */
	namesOfFile(path: string): readonly string[];
	/** The providers that a word names, and nothing else; empty for a place outside of the catalog, null for no place. */
	providersNamed(word: string): readonly string[] | null;
}

const WORDS = /[a-z][a-z\d]*(?:[-_.][a-z\d]+)*/gi;

/** What code puts around a provider's name: `createOpenAI`, `OPENAI_MODEL`, `ChatAnthropic`. */
const BEFORE = ["", "create", "chat", "new", "use", "langchain", "default"];
const AFTER = [
	"",
	...["model", "modelid", "modelname", "apikey", "key", "client", "provider"],
	...["chat", "llm", "sdk", "ai", "baseurl", "apibase", "endpoint", "converse"],
	...["deployment", "deploymentname"],
];
/** A shorter name inside a longer word is probably part of another word. */
const MIN_LENGTH = 4;
/** The first letters of a name, by which most words are told from names. */
const HEAD = 3;
const MAX_CACHED = 20_000;
const MAX_CACHED_LENGTH = 12;
/** `XAI_API_KEY`, `createXai`: a name of three letters that is set apart. */
const HAS_PARTS = /[-_]|[a-z][A-Z]/;
/** `provider: :openai`, `"provider": "openai"`, `LLM_PROVIDER=openai`. */
const PROVIDER_KEY =
	/provider(?:_?(?:id|name))?["'`]?\s{0,8}(?:[:=]|=>|:=)\s{0,8}[:"'`]{0,2}$/i;
const KEY_REACH = 40;
/** `provider: "our-gateway"`, `provider: :our_gateway`: a literal. */
const KEYED_LITERAL =
	/provider(?:_?(?:id|name))?["'`]?\s{0,8}(?:=>|:=|[:=])\s{0,8}(["'`:])([a-z][\w.-]{0,60})/gi;
/** As providers, these say nothing. */
const NO_PROVIDERS = new Set([
	...["any", "auto", "default", "false", "nil", "none", "null", "true"],
]);
const QUOTES = "\"'`";

/** Far more than share a name. Further ones are ignored, which bounds the run time. */
const MAX_SAME_NAME = 20;

/** @param hasModel whether a provider has, or had, a model of this id */
export function collectNames(
	providers: Iterable<string>,
	hasModel: (provider: string, id: string) => boolean,
): Names {
	const providersByName = new Map<string, string[]>();
	for (const id of providers) {
		getOr(providersByName, flatten(id), () => []).push(id);
	}
	const own = new Set([...providersByName.values()].flat());
	for (const ids of providersByName.values()) {
		ids.sort((a, b) => b.length - a.length).splice(MAX_SAME_NAME);
	}
	for (const [name, ids] of NICKNAMES) {
		// A provider's own id comes first.
		if (providersByName.has(name)) continue;
		const known = ids.filter((id) => own.has(id));
		if (ids.length === 0 || known.length > 0) providersByName.set(name, known);
	}

	const heads = new Set(
		[...providersByName.keys()].map((name) => name.slice(0, HEAD)),
	);
	const namesIn = (word: string): string[] => {
		const plain = flatten(word);
		const found = providersByName.has(plain) ? [plain] : [];
		for (const before of BEFORE) {
			// Most words end here.
			const head = plain.slice(before.length, before.length + HEAD);
			if (!heads.has(head) || !plain.startsWith(before)) continue;
			const least = HAS_PARTS.test(word) ? MIN_LENGTH - 1 : MIN_LENGTH;
			for (const after of AFTER) {
				if (!plain.endsWith(after)) continue;
				const name = plain.slice(before.length, plain.length - after.length);
				const isPart = name !== plain && name.length >= least;
				if (isPart && providersByName.has(name)) found.push(name);
			}
		}
		return found;
	};
	/** `openai.chat.completions.create`, `ReqLLM.Providers.OpenAI`: the first part, or the last. */
	const readNames = (word: string): readonly string[] => {
		const whole = namesIn(word);
		if (whole.length > 0 || !word.includes(".")) return whole;
		const parts = word.split(".");
		const first = namesIn(parts[0] ?? "");
		return first.length > 0 ? first : namesIn(parts.at(-1) ?? "");
	};
	/** Code repeats its words, the short ones above all. */
	const cache = new Map<string, readonly string[]>();
	const namesInWord = (word: string): readonly string[] => {
		if (word.length > MAX_CACHED_LENGTH) return readNames(word);
		if (cache.size > MAX_CACHED) cache.clear();
		return getOr(cache, word, () => readNames(word));
	};
	/** `api.x.ai`, `api.groq.com`, `bedrock-runtime.us-east-1.amazonaws.com`. */
	const namesInHost = (host: string): string[] => {
		const labels = host.split(".");
		const tries = [labels.slice(-2).join(""), labels.at(-2), labels[0]];
		const found = tries.map((label) => namesIn(label ?? ""));
		return found.find((names) => names.length > 0) ?? [];
	};
	/** `Google Vertex`, `Amazon Bedrock`: two words that are one name. */
	const joinNext = (
		names: readonly string[],
		word: string,
		text: string,
		end: number,
	): readonly string[] => {
		const next = /^ ([a-z]{2,12})/i.exec(text.slice(end, end + 13))?.[1] ?? "";
		const both = flatten(word + next);
		return next !== "" && providersByName.has(both) ? [both] : names;
	};
	const unknownProviders = (text: string): Mention[] =>
		[...text.matchAll(KEYED_LITERAL)].flatMap((match) => {
			const [whole, mark = "", word = ""] = match;
			const end = match.index + whole.length;
			const isLiteral = mark === ":" || text.charAt(end) === mark;
			const isKnown =
				namesInWord(word).length > 0 || NO_PROVIDERS.has(word.toLowerCase());
			if (!isLiteral || isKnown) return [];
			const start = end - word.length;
			const isBound = hasModelBeside(text, start, end);
			return [
				{ start, end, names: [], isKeyed: true, isStrong: true, isBound },
			];
		});
	return {
		mentionsIn: (text) => {
			const mentions: Mention[] = [];
			let addressEnd = 0;
			for (const { 0: word, index } of text.matchAll(WORDS)) {
				const end = index + word.length;
				if (index < addressEnd) continue;
				const isHost =
					text.charAt(index - 1) === "/" && text.endsWith("://", index);
				if (isHost) addressEnd = endOfAddress(text, end);
				const own = isHost ? namesInHost(word) : namesInWord(word);
				if (own.length === 0) continue;
				const names = isHost ? own : joinNext(own, word, text, end);
				const isKeyed = PROVIDER_KEY.test(
					text.slice(Math.max(0, index - KEY_REACH), index),
				);
				const isStrong =
					isHost ||
					isKeyed ||
					!names.includes(flatten(word)) ||
					isSetApart(text, index, end);
				const isPrefix = !isHost && isSpecPrefix(text, end);
				const isOrdinary = names.every((name) => ORDINARY_NAMES.has(name));
				if (isPrefix || (isOrdinary && !isStrong)) continue;
				const isBound = isKeyed && hasModelBeside(text, index, end);
				mentions.push({ start: index, end, names, isKeyed, isStrong, isBound });
			}
			const unknown = unknownProviders(text);
			return unknown.length === 0
				? mentions
				: [...mentions, ...unknown].sort((a, b) => a.start - b.start);
		},
		providerOf: ({ names }, id) => {
			// `google_vertex_key` names google_vertex rather than google.
			let longest = "";
			let found: string | null = null;
			for (const name of names) {
				if (name.length <= longest.length) continue;
				const provider = providersByName
					.get(name)
					?.find((one) => hasModel(one, id));
				if (provider !== undefined) [longest, found] = [name, provider];
			}
			return found;
		},
		namesOfFile: (path) => {
			const [base = ""] = (path.split("/").at(-1) ?? "").split(".");
			const names = namesIn(base.replace(/[-_](?:tests?|spec)$/, ""));
			return names.filter((name) => !ORDINARY_NAMES.has(name));
		},
		providersNamed: (word) => providersByName.get(flatten(word)) ?? null,
	};
}

const LINE_REACH = 120;

function hasModelBeside(text: string, start: number, end: number): boolean {
	const before = text.slice(Math.max(0, start - LINE_REACH), start);
	const after = text.slice(end, end + LINE_REACH);
	return (
		/model/i.test(before.slice(before.lastIndexOf("\n") + 1)) ||
		/model/i.test(after.split("\n", 1)[0] ?? "")
	);
}

const ADDRESS_END = " \t\r\n\"'`<>()[]{}|,;";

function endOfAddress(text: string, from: number): number {
	let end = from;
	while (end < text.length && !ADDRESS_END.includes(text.charAt(end))) end += 1;
	return end;
}

/** `openai` in `openai:gpt-4o` and `openai/gpt-4o`: it says something of that model alone. */
function isSpecPrefix(text: string, end: number): boolean {
	const separator = text.charAt(end);
	return (
		(separator === ":" || separator === "/") &&
		/[\w@~]/.test(text.charAt(end + 1))
	);
}

/** `"openai"`, `:openai`, `=openai`, `openai(`. */
function isSetApart(text: string, start: number, end: number): boolean {
	const [before, after] = [text.charAt(start - 1), text.charAt(end)];
	const isQuoted = before !== "" && QUOTES.includes(before);
	// `"Gemini 2.5 Pro"` names a model.
	return isQuoted ? after === before : /[:=]/.test(before) || after === "(";
}

function flatten(text: string): string {
	return text.toLowerCase().replace(/[-_.]/g, "");
}
