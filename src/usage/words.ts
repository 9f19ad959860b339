// What a word of a text may name, whatever stands around it.
import type { ModelRef } from "../catalog/model.ts";
import { formsOf, isResource, startOfModel, type WordForm } from "./forms.ts";
import type { Ids } from "./ids.ts";

/** A model of one provider, and the form that names it. */
export interface FormAt {
	readonly provider: string;
	readonly form: WordForm;
}

/** What a word says. */
export interface WordReading {
	/** What the whole word may mean, the likeliest first. */
	readonly forms: readonly WordForm[];
	/** Whether any provider has one of these. */
	readonly isKnown: boolean;
	/** `:` or `/` after the name of a provider or of a place outside of the catalog; null if the word does not begin so. */
	readonly separator: ":" | "/" | null;
	/** The model that the prefix and the rest name. */
	readonly explicit: FormAt | null;
	/** As `explicit`, but the provider has no such model and never had. */
	readonly unknown: ModelRef | null;
	/** The only provider that writes ids in this form. */
	readonly own: FormAt | null;
}

interface OwnForm {
	readonly pattern: RegExp;
	readonly providers: readonly string[];
}

/** Forms that only one provider writes. */
const OWN_FORMS: readonly OwnForm[] = [
	// `us.anthropic.claude-sonnet-4-20250514-v1:0`, `deepseek.r1-v1:0`
	{
		pattern:
			/^(?:[a-z-]{2,6}\.)?[a-z][a-z\d]*\.[a-z][\w.-]*(?::\d+)?(?::\w+)?$/,
		providers: ["amazon_bedrock"],
	},
	{ pattern: /^@(?:cf|hf)\//, providers: ["cloudflare_workers_ai"] },
	{ pattern: /^accounts\/fireworks\//, providers: ["fireworks_ai"] },
	{
		pattern: /^[\w.-]+@(?:20\d{6}|default|latest)$/,
		providers: ["google_vertex_anthropic", "google_vertex"],
	},
	{
		pattern: /^[\w.-]+\/[\w.-]+:(?:free|nitro|online|floor|exacto|extended)$/,
		providers: ["openrouter"],
	},
	{ pattern: /^publishers\//, providers: ["google_vertex"] },
	{
		pattern: /^(?:models\/)?[\w.-]+:(?:streamG|g)enerateContent$/,
		providers: ["google"],
	},
	{ pattern: /^ft:/, providers: ["openai"] },
];

export function readWord(whole: string, ids: Ids): WordReading | null {
	const offset = startOfModel(whole);
	if (offset === null) return null;
	const word = whole.slice(offset);
	const at = word.search(/[:/]/);
	const named = at > 0 ? ids.names.providersNamed(word.slice(0, at)) : null;
	// Most words end here. What has no digit has no date, and no region or suffix that is worth a guess.
	const isPlain = named === null && !/\d/.test(word) && !isResource(word);
	if (isPlain && !ids.isKnown(word)) return null;
	const forms = formsOf(word, offset, "resource");
	const isKnown = forms.some(({ id }) => ids.isKnown(id));
	const own = isKnown ? ownForm(word, forms, ids) : null;
	if (named === null) {
		return isKnown
			? { forms, isKnown, separator: null, explicit: null, unknown: null, own }
			: null;
	}
	const rest = word.slice(at + 1);
	const inner = formsOf(rest, offset + at + 1, "route");
	const explicit =
		// `openrouter/auto` is OpenRouter's own id.
		findAt(named, inner, ids) ?? findAt(named, forms.slice(0, 1), ids);
	const [provider] = named;
	return {
		forms,
		isKnown,
		separator: word.charAt(at) === ":" ? ":" : "/",
		explicit,
		unknown:
			explicit === null && !isKnown && provider !== undefined && rest !== ""
				? { provider, id: rest }
				: null,
		own,
	};
}

function findAt(
	providers: readonly string[],
	forms: readonly WordForm[],
	ids: Ids,
): FormAt | null {
	for (const form of forms) {
		const provider = providers.find((one) => ids.hasModel(one, form.id));
		if (provider !== undefined) return { provider, form };
	}
	return null;
}

function ownForm(
	word: string,
	forms: readonly WordForm[],
	ids: Ids,
): FormAt | null {
	if (!/\d/.test(word)) return null;
	for (const { pattern, providers } of OWN_FORMS) {
		if (!pattern.test(word)) continue;
		const found = findAt(providers, forms, ids);
		if (found !== null) return found;
	}
	return null;
}
