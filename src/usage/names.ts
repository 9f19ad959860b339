import { getOr, memo } from "../lib/maps.ts";

/** A word of a text that names providers, and its position. */
export interface Mention {
	readonly start: number;
	readonly end: number;
	/** Only letters and digits. */
	readonly names: readonly string[];
}

/** How code names providers: `google-vertex`, `GOOGLE_VERTEX`, `createOpenAI(`. */
export interface Names {
	/** The words of a text that name any provider, in their order in the text. */
	mentionsIn(text: string): Mention[];
	/** The provider of that name that has a model of this id; null if none has. */
	providerOf(mention: Mention, id: string): string | null;
}

const WORDS = /[a-z][a-z\d]*(?:[-_.][a-z\d]+)*/gi;

/** What code puts around a provider's name: `createOpenAI`, `OPENAI_MODEL`, `ChatAnthropic`. */
const BEFORE = ["", "create", "chat", "new", "use", "langchain", "default"];
const AFTER = [
	"",
	...["model", "modelid", "apikey", "key", "client", "provider", "chat"],
	...["llm", "sdk", "ai"],
];
/** A shorter name inside a longer word is probably part of another word. */
const MIN_LENGTH = 4;

/** @param modelsOf the models that a provider has, or had, by id */
export function collectNames(
	providers: Iterable<string>,
	modelsOf: (provider: string) => readonly ReadonlyMap<string, unknown>[],
): Names {
	const providersByName = new Map<string, string[]>();
	for (const id of providers)
		getOr(providersByName, flatten(id), () => []).push(id);

	/** By model id, the provider of this name that has the model. Of several, the one with the longest id. */
	const providersByModel = memo((name) => {
		const byModel = new Map<string, string>();
		for (const provider of (providersByName.get(name) ?? []).toSorted(
			byLength,
		)) {
			for (const id of modelsOf(provider).flatMap((one) => [...one.keys()])) {
				if (!byModel.has(id)) byModel.set(id, provider);
			}
		}
		return byModel;
	});
	const namesIn = (word: string): string[] => {
		const plain = flatten(word);
		return BEFORE.flatMap((before) => {
			if (!plain.startsWith(before)) return [];
			return AFTER.flatMap((after) => {
				const end = plain.length - after.length;
				if (!plain.endsWith(after) || end <= before.length) return [];
				const name = plain.slice(before.length, end);
				const isWhole = name === plain || name.length >= MIN_LENGTH;
				return isWhole && providersByName.has(name) ? [name] : [];
			});
		});
	};
	return {
		mentionsIn: (text) => {
			const mentions: Mention[] = [];
			for (const { 0: word, index } of text.matchAll(WORDS)) {
				const names = namesIn(word);
				const end = index + word.length;
				if (names.length > 0) mentions.push({ start: index, end, names });
			}
			return mentions;
		},
		providerOf: ({ names }, id) => {
			// `google_vertex_key` names google_vertex rather than google.
			const found = names.flatMap(
				(name) => providersByModel(name).get(id) ?? [],
			);
			return found.sort(byLength)[0] ?? null;
		},
	};
}

function byLength(a: string, b: string): number {
	return b.length - a.length;
}

function flatten(text: string): string {
	return text.toLowerCase().replace(/[-_.]/g, "");
}
