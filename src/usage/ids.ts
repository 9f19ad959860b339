import type { Catalog, Model } from "../catalog/catalog.ts";
import { normalizeProviderId } from "../catalog/provider-id.ts";
import type { Makers } from "../changes/makers.ts";

/** The ids to look for: of the previous and the new catalog, for what is gone is what matters most. */
export interface Ids {
	/** Normalised ids of the providers that have, or had, a model of this id. */
	providersOf(id: string): readonly string[];
	/** Whether a word names a provider, in either spelling; its normalised id, or null. */
	providerNamed(word: string): string | null;
	/** The provider that makes the model itself, if it has the model, too. */
	makerOf(id: string): string | null;
	/** Whether an id or a provider begins like this, by its first two bytes: most words of a text do not. */
	readonly beginnings: Uint8Array;
}

export function collectIds(catalogs: readonly Catalog[], makers: Makers): Ids {
	const byId = new Map<string, Map<string, Model>>();
	const providers = new Set<string>();
	for (const [provider, { models }] of catalogs.flatMap((all) => [...all])) {
		providers.add(provider);
		for (const model of models.values()) {
			const own = byId.get(model.id);
			if (own) own.set(provider, model);
			else byId.set(model.id, new Map([[provider, model]]));
		}
	}
	const beginnings = new Uint8Array(65_536);
	const begin = (text: string) => {
		beginnings[pairOf(text.charCodeAt(0), text.charCodeAt(1) || 0)] = 1;
	};
	for (const id of byId.keys()) begin(id);
	for (const id of providers) {
		begin(id);
		begin(id.replaceAll("_", "-"));
	}
	const lists = new Map(
		[...byId].map(([id, own]) => [id, [...own.keys()]] as const),
	);
	return {
		beginnings,
		providersOf: (id) => lists.get(id) ?? [],
		providerNamed: (word) => {
			const id = normalizeProviderId(word);
			return providers.has(id) ? id : null;
		},
		makerOf: (id) => {
			const own = byId.get(id);
			const [first] = own ?? [];
			if (!own || !first) return null;
			const maker = makers.makerOf(...first);
			return maker !== null && own.has(maker) ? maker : null;
		},
	};
}

/** Two bytes as an index. */
export function pairOf(first: number, second: number): number {
	return ((first & 0xff) << 8) | (second & 0xff);
}
