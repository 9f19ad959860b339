import type { Catalog, Model, ModelRef } from "../catalog/model.ts";
import { normalizeProviderId } from "../catalog/provider-id.ts";
import type { Vendors } from "../identity/vendors.ts";
import { getOr, memo } from "../lib/maps.ts";
import { collectNames, type Names } from "./names.ts";

/** The ids to search for: those of the previous catalog too, because removed models matter most. */
export interface Ids {
	/** Normalised ids of the providers that have, or had, a model of this id. */
	providersOf(id: string): readonly string[];
	/** Whether a provider has, or had, a model of this id. */
	hasModel(provider: string, id: string): boolean;
	/** Whether a catalog has the model. Else it is gone, or was never known. */
	isListed(model: ModelRef): boolean;
	/** Whether a word names a provider, in either spelling; its normalised id, or null. */
	providerNamed(word: string): string | null;
	/** The model's vendor, if it is a provider that has the model. */
	vendorOf(id: string): string | null;
	/** By the first two bytes: 1 if an id or a provider begins with them. Most words of a text do not. */
	readonly beginnings: Uint8Array;
	/** How a text names the providers. */
	readonly names: Names;
}

/**
 * @param catalogs the previous one and the new one, or only one
 * @param gone models that earlier catalogs had; those that a catalog has again are ignored
 */
export function collectIds(
	catalogs: readonly Catalog[],
	vendors: Vendors,
	gone: Iterable<ModelRef> = [],
): Ids {
	const byId = new Map<string, string[]>();
	const providers = new Set<string>();
	catalogs.forEach((catalog, index) => {
		const earlier = catalogs.slice(0, index);
		for (const [provider, { models }] of catalog) {
			providers.add(provider);
			const known = earlier.flatMap((one) => one.get(provider)?.models ?? []);
			for (const id of models.keys()) {
				// Nearly all ids are in the earlier catalog, too.
				if (known.some((models) => models.has(id))) continue;
				getOr(byId, id, () => []).push(provider);
			}
		}
	});
	const goneIds = new Map<string, Map<string, Model>>();
	for (const { provider, id } of gone) {
		if (catalogs.some((one) => one.get(provider)?.models.has(id))) continue;
		providers.add(provider);
		getOr(goneIds, provider, () => new Map<string, Model>()).set(id, { id });
		getOr(byId, id, () => []).push(provider);
	}
	const beginnings = new Uint8Array(65_536);
	const addBeginning = (text: string) => {
		beginnings[pairOf(text.charCodeAt(0), text.charCodeAt(1) || 0)] = 1;
	};
	for (const id of byId.keys()) addBeginning(id);
	for (const id of providers) {
		addBeginning(id);
		addBeginning(id.replaceAll("_", "-"));
	}
	const modelsOf = (provider: string) => [
		...[goneIds.get(provider) ?? []].flat(),
		...catalogs.flatMap((catalog) => catalog.get(provider)?.models ?? []),
	];
	const isListed = ({ provider, id }: ModelRef) =>
		catalogs.some((catalog) => catalog.get(provider)?.models.has(id));
	const hasModel = (provider: string, id: string) =>
		isListed({ provider, id }) || goneIds.get(provider)?.has(id) === true;
	return {
		beginnings,
		names: collectNames(providers, modelsOf),
		providersOf: (id) => byId.get(id) ?? [],
		hasModel,
		isListed,
		providerNamed: (word) => {
			const id = normalizeProviderId(word);
			return providers.has(id) ? id : null;
		},
		vendorOf: memo((id) => {
			const [first = ""] = byId.get(id) ?? [];
			const model = modelsOf(first)
				.map((models) => models.get(id))
				.findLast((model) => model !== undefined);
			const vendor = model ? vendors.vendorOf(first, model) : null;
			return vendor !== null && hasModel(vendor, id) ? vendor : null;
		}),
	};
}

/** Combines two bytes into an index of `beginnings`. */
export function pairOf(first: number, second: number): number {
	return ((first & 0xff) << 8) | (second & 0xff);
}
