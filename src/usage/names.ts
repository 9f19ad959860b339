import { getOr, memo } from "../lib/maps.ts";

/** A word of a text that names providers, and where it stands. */
export interface Mention {
	readonly start: number;
	readonly end: number;
	/** Each by its letters and digits alone. */
	readonly names: readonly string[];
}

/** How providers are called in code: `google-vertex`, `GOOGLE_VERTEX`, `createOpenAI(`. */
export interface Names {
	/** The words of a text that name any provider, in their order. */
	mentionsIn(text: string): Mention[];
	/** Of the providers so named the one that has a model of this id; null where none has. */
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
/** Shorter names with something around them are other words. */
const MIN_LENGTH = 4;

/** @param modelsOf what a provider has, or had, by id */
export function collectNames(
	providers: Iterable<string>,
	modelsOf: (provider: string) => readonly ReadonlyMap<string, unknown>[],
): Names {
	const called = new Map<string, string[]>();
	for (const id of providers) getOr(called, flatten(id), () => []).push(id);

	/** By model who has it, of the providers of one name: the one of the longest id, should there be several. */
	const holders = memo((name) => {
		const byModel = new Map<string, string>();
		for (const provider of (called.get(name) ?? []).toSorted(byLength)) {
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
				return isWhole && called.has(name) ? [name] : [];
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
			const found = names.flatMap((name) => holders(name).get(id) ?? []);
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
