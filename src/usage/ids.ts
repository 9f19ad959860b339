import type { Catalog, Model } from "../catalog/catalog.ts";
import { normalizeProviderId } from "../catalog/provider-id.ts";
import type { Makers } from "../changes/makers.ts";
import { getOr } from "../maps.ts";

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
	const byId = new Map<string, string[]>();
	const providers = new Set<string>();
	catalogs.forEach((catalog, index) => {
		const earlier = catalogs[index - 1];
		for (const [provider, { models }] of catalog) {
			providers.add(provider);
			const known = earlier?.get(provider)?.models;
			for (const id of models.keys()) {
				// Nearly all were there before, and one provider's are found faster than one of all.
				if (known?.has(id)) continue;
				getOr(byId, id, () => []).push(provider);
			}
		}
	});
	const beginnings = new Uint8Array(65_536);
	const begin = (text: string) => {
		beginnings[pairOf(text.charCodeAt(0), text.charCodeAt(1) || 0)] = 1;
	};
	for (const id of byId.keys()) begin(id);
	for (const id of providers) {
		begin(id);
		begin(id.replaceAll("_", "-"));
	}
	const modelOf = (provider: string, id: string): Model | undefined =>
		catalogs
			.map((catalog) => catalog.get(provider)?.models.get(id))
			.findLast((model) => model !== undefined);
	return {
		beginnings,
		providersOf: (id) => byId.get(id) ?? [],
		providerNamed: (word) => {
			const id = normalizeProviderId(word);
			return providers.has(id) ? id : null;
		},
		makerOf: (id) => {
			const own = byId.get(id) ?? [];
			const [first = ""] = own;
			const model = modelOf(first, id);
			const maker = model ? makers.makerOf(first, model) : null;
			return maker !== null && own.includes(maker) ? maker : null;
		},
	};
}

/** Two bytes as an index. */
export function pairOf(first: number, second: number): number {
	return ((first & 0xff) << 8) | (second & 0xff);
}
