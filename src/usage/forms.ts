// The forms in which an id is written: with a date, a region, a route before it, a suffix after it.

/** A possible meaning of a word, or of what follows its prefix. */
export interface WordForm {
	readonly id: string;
	/** The part of the word that stands for the id: with its date and its region, without a prefix and a suffix. */
	readonly from: number;
	readonly to: number;
}

/** `models/gemini-2.5-pro`, `foundation-model/anthropic.…`: the model in the names of Google's and Amazon's resources. */
const RESOURCE =
	/^(?:models|foundation-model|inference-profile|publishers\/\w{1,40}\/models)\//;
/** `openai/responses/gpt-5`, `bedrock/converse/…`, `azure/eu/…`: after the provider, how to call it or where. */
const ROUTE =
	/^(?:models|responses|chat|converse|converse_like|invoke|us|eu|global)\//;
/** For routers and for the API of Google. */
const SUFFIX =
	/:(?:free|nitro|online|floor|exacto|extended|thinking|beta|generateContent|streamGenerateContent|countTokens|embedContent|batchEmbedContents|predict|rawPredict|streamRawPredict)$/;
/** `gpt-4o-2024-08-06`, `claude-sonnet-4-20250514`, `gpt-4-0613`, `gemini-2.5-pro-preview-05-06`, `claude-sonnet-4@20250514`. */
const DATE =
	/(?:[-@](?:20\d\d-?(?:0[1-9]|1[0-2])-?(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|1[0-2])-?(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|1[0-2])-20\d\d))$/;
const REGION = /^(?:us|eu|apac|ap|jp|au|ca|sa|me|global|us-gov)\.(?=[a-z])/;

/** The first bytes of words that begin like no id and no provider. */
export const BEGINNINGS = [
	...["models/", "http", "v1", "arn:", "ft:", "foundation-", "publishers/"],
	...["us.", "eu.", "ap", "jp.", "au.", "ca.", "sa.", "me.", "global."],
];

/** Where an address or the name of a resource comes to the model; null if it does not. 0 for any other word. */
export function startOfModel(word: string): number | null {
	const isAddress = word.includes("://") || /^v1(?:beta)?\d?\//.test(word);
	if (isAddress) {
		// Others are links to a page about the model.
		if (!SUFFIX.test(word)) return null;
		const at = word.indexOf("/publishers/");
		const models = at === -1 ? word.lastIndexOf("/models/") : at;
		return models === -1 ? null : models + 1;
	}
	if (!word.startsWith("arn:")) return 0;
	const at = word.lastIndexOf("/");
	return at === -1 ? null : at + 1;
}

/**
 * The word as it is, and without what does not belong to its model.
 * @param lead what may stand before the id: the word is whole, or follows the name of a provider
 */
export function formsOf(
	word: string,
	offset: number,
	lead: "resource" | "route",
): WordForm[] {
	const forms = [{ id: word, from: offset, to: offset + word.length }];
	const { from, to } = coreOf(word, lead === "route" ? ROUTE : RESOURCE);
	const core = word.slice(from, to);
	const add = (id: string) => {
		if (id === "" || forms.some((form) => form.id === id)) return;
		forms.push({ id, from: offset + from, to: offset + to });
	};
	add(core);
	const region = REGION.exec(core)?.[0].length ?? 0;
	if (region > 0) add(core.slice(region));
	const date = DATE.exec(core)?.index ?? core.length;
	if (date > 0 && date < core.length) add(core.slice(region, date));
	// Vertex AI's current version of a model of another vendor.
	if (!core.includes("@")) add(`${core}@default`);
	return forms;
}

/** `models/gemini-flash-latest` */
export function isResource(word: string): boolean {
	return RESOURCE.test(word);
}

function coreOf(word: string, lead: RegExp): { from: number; to: number } {
	if (word.startsWith("ft:")) {
		const end = word.indexOf(":", 3);
		return { from: 3, to: end === -1 ? word.length : end };
	}
	const from = lead.exec(word)?.[0].length ?? 0;
	const suffix = SUFFIX.exec(word)?.index ?? word.length;
	return { from, to: suffix };
}
