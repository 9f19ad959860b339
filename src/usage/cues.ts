// What the text right before and after a word says of it.

/** How many bytes around a word are read. Longer lines are data or minified code, and distant text says nothing. */
export const REACH = 300;

/** The text around a word on its line, at most `REACH` bytes on each side. One character for each byte. */
export interface Beside {
	readonly before: string;
	readonly after: string;
	/** Prose puts ids beside other words and signs than code does. */
	readonly isDocument: boolean;
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
export function asksForModel({ before }: Beside): boolean {
	return (
		MODEL_KEY.test(before) ||
		MODEL_FLAG.test(before) ||
		// In a list that is still open.
		MODEL_LIST.test(before.slice(before.lastIndexOf("]") + 1))
	);
}

/** `{:openai, "` and `openai("`: the word before it, in a tuple or a call; empty if there is none. */
export function wordBefore({ before }: Beside): string {
	const call = before.slice(0, -1).trimEnd();
	if (!/["'`]$/.test(before) || !/[,(]$/.test(call)) return "";
	const head = call
		.slice(0, -1)
		.trimEnd()
		.replace(/["'`]$/, "");
	return head.split(/[^\w-]/).at(-1) ?? "";
}

/** The quote that a word stands in, alone; empty if it does not. */
export function quoteAround({ before, after }: Beside): string {
	const quote = before.slice(-1);
	return quote !== "" && "\"'`".includes(quote) && after.startsWith(quote)
		? quote
		: "";
}

/** `gpt-4o-`, `gpt-5-{size}`, `^gpt-4`, `gpt-4\.1`, `${prefix}gpt-4o`, `{provider}/gpt-4o`: a part of ids, or a pattern of them. */
export function isFragment(word: string, beside: Beside): boolean {
	const { before, after, isDocument } = beside;
	const [left, right] = [before.slice(-1), after.charAt(0)];
	// `${base}/v1beta/models/gemini-2.5-pro:generateContent` is whole.
	const isPath =
		left === "/" && /^(?:v1\w{0,6}|models|publishers)\//.test(word);
	if (left !== "" && "-.+/^%}&".includes(left) && !isPath) return true;
	// `{provider}:gpt-4o`
	if (/[}\w]:$/.test(before)) return true;
	// `**gpt-4o**` is bold.
	if ((left === "*") !== (right === "*")) return true;
	if (!isDocument && (left === "|" || right === "|")) return true;
	return (
		// What the word lost at its end, and what goes on: `-`, `...`, `*`, `{x}`, `$x`, `#{x}`, `%s`, `<x>`, an ellipsis.
		/^(?:[.:/+-]*[-+]|\.\.|[.:/+]*(?:[{%$]|#\{|<[a-z]|\\{1,2}[.dwsbDWS[(*+?-](?![a-z])|\u00e2\u0080\u00a6)|\(\?|\[\^?[\w-]+\][*+?]?["'`/$])/.test(
			after,
		) || isJoined(beside)
	);
}

/** `"gpt-4o" + suffix`, `"gpt-4o" <> rest`, `prefix + "gpt-4o"`. */
function isJoined({ before, after }: Beside): boolean {
	return (
		/^["'`]\s{0,4}(?:\+|<>|\.\.)(?!=)/.test(after) ||
		/(?:\+|<>|\.\.)\s{0,4}["'`]$/.test(before)
	);
}

/** Functions that ask for a part of a text, or for a pattern. */
const ASKS =
	/(?:starts?_?with|ends?_?with|has_?prefix|has_?suffix|trim_?prefix|includes?|contains?|contains_?any|index_?of|match|matches|match_?string|fullmatch|reg_?exp?|regexp?|\bre\.\w{1,20}|compile|strncmp|strpos|fnmatch|glob)[?!]?$/i;
const LIKE =
	/(?:\b(?:i?like|rlike|regexp|similar to)\s{1,4}|[=!]~\s{0,4})\(?[ruRU@]?["'`]$/i;

/** `"gpt-4" in model`, `model.startsWith("gpt-4")`: the text asks for a family of models. */
export function isAskedAbout(beside: Beside): boolean {
	const { before, after, isDocument } = beside;
	if (quoteAround(beside) === "") return LIKE.test(before);
	if (!isDocument && /^["']\s{1,4}(?:not\s{1,4})?in\s{1,4}[\w(@]/.test(after)) {
		return true;
	}
	return (
		LIKE.test(before) ||
		// A raw text is a pattern.
		/[^\w]r["']$/.test(before) ||
		ASKS.test(callAround(before))
	);
}

/** The name of the innermost call whose arguments the end of a text is among. */
function callAround(before: string): string {
	let depth = 0;
	for (let at = before.length - 1; at >= 0; at -= 1) {
		const char = before.charAt(at);
		if (char === ")" || char === "]") depth += 1;
		else if (char === "(" || char === "[") depth -= 1;
		else if (char === ";" || char === "{" || char === "}") return "";
		if (depth >= 0) continue;
		// A list among the arguments: `String.starts_with?(model, ["gpt-4", "o1"])`, `model.startswith(("gpt-4", "o1"))`.
		const isCall = char === "(" && /[\w?!]/.test(before.charAt(at - 1));
		if (isCall) return before.slice(Math.max(0, at - 40), at);
		depth = 0;
	}
	return "";
}

/** The word that a key has as its value: `azure/chat-4o` in `"gpt-4o": "azure/chat-4o"`; empty if this is no key. */
export function valueAfter({ after }: Beside): string {
	return (
		/^["'`]?\s{0,8}(?:=>|:=|[:=])\s{0,40}:?["'`]?([\w@~][\w@~.:/+-]{0,199})/.exec(
			after,
		)?.[1] ?? ""
	);
}

/** `gpt-4o`, `claude-sonnet-4`, `meta-llama/llama-3-8b`: these mean nothing else. */
export function isUnmistakable(id: string): boolean {
	return (
		id.length >= 5 &&
		/^[@~a-z]/i.test(id) &&
		/[a-z]{2}/i.test(id) &&
		/\d/.test(id) &&
		/[a-z\d][-.:/][a-z\d]/i.test(id)
	);
}

/** `deepseek-chat`, `mistral-large-latest`: in quotes, these are ids. */
export function isCompound(id: string): boolean {
	return id.length >= 8 && /[a-z]{3}[-/.:][a-z]/i.test(id);
}
