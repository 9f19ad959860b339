import type { Catalog, Model, ModelRef } from "../catalog/model.ts";
import type { Vendors } from "../identity/vendors.ts";
import { getOr, memo } from "../lib/maps.ts";
import { BEGINNINGS } from "./forms.ts";
import { collectNames, type Names } from "./names.ts";
import { NICKNAMES } from "./nicknames.ts";

/** The ids to search for: those of the previous catalog too, because removed models matter most. */
export interface Ids {
	/** Whether any provider has, or had, a model of this id. */
	isKnown(id: string): boolean;
	/** Whether a provider has, or had, a model of this id. */
	hasModel(provider: string, id: string): boolean;
	/** Whether a catalog has the model. Else it is gone, or was never known. */
	isListed(model: ModelRef): boolean;
	/** The model's vendor, if it is a provider that has the model. */
	vendorOf(id: string): string | null;
	/** By the first two bytes: 1 if an id or a provider begins with them. Most words of a text do not. */
	readonly beginnings: Uint8Array;
	/**
	 * By the first two bytes, the lengths of the ids that have neither a digit nor a separator, one bit for each. A word
	 * without them is such an id, or nothing.
	 */
	readonly plainLengths: Uint32Array;
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
	/** A provider that has the id: the vendor of a model is known from any of them. */
	const byId = new Map<string, string>();
	const providers = new Set<string>();
	for (const catalog of catalogs) {
		for (const [provider, { models }] of catalog) {
			providers.add(provider);
			for (const id of models.keys()) byId.set(id, provider);
		}
	}
	const isListed = ({ provider, id }: ModelRef) =>
		catalogs.some((catalog) => catalog.get(provider)?.models.has(id));
	const goneModels = new Map<string, Map<string, Model>>();
	for (const { provider, id } of gone) {
		if (isListed({ provider, id })) continue;
		providers.add(provider);
		getOr(goneModels, provider, () => new Map<string, Model>()).set(id, { id });
		getOr(byId, id, () => provider);
	}
	const modelsOf = memo((provider) =>
		[
			goneModels.get(provider),
			...catalogs.map((catalog) => catalog.get(provider)?.models),
		].filter((models) => models !== undefined),
	);
	const hasModel = (provider: string, id: string) => {
		for (const models of modelsOf(provider)) if (models.has(id)) return true;
		return false;
	};
	return {
		beginnings: collectBeginnings(byId.keys(), providers),
		plainLengths: collectPlainLengths(byId.keys()),
		names: collectNames(providers, hasModel),
		isKnown: (id) => byId.has(id),
		hasModel,
		isListed,
		vendorOf: memo((id) => {
			const any = byId.get(id) ?? "";
			const model = modelsOf(any)
				.map((models) => models.get(id))
				.findLast((model) => model !== undefined);
			const vendor = model ? vendors.vendorOf(any, model) : null;
			return vendor !== null && hasModel(vendor, id) ? vendor : null;
		}),
	};
}

function collectBeginnings(
	ids: Iterable<string>,
	providers: Iterable<string>,
): Uint8Array {
	const beginnings = new Uint8Array(65_536);
	const add = (text: string) => {
		beginnings[pairOf(text.charCodeAt(0), text.charCodeAt(1) || 0)] = 1;
	};
	for (const id of ids) add(id);
	for (const name of providers) add(name);
	for (const [name, known] of NICKNAMES) if (known.length > 0) add(name);
	// `x-ai`, `x_ai`.
	for (const name of providers) {
		for (const separator of "-_") add(name.charAt(0) + separator);
	}
	for (const text of BEGINNINGS) add(text);
	return beginnings;
}

function collectPlainLengths(ids: Iterable<string>): Uint32Array {
	const lengths = new Uint32Array(65_536);
	for (const id of ids) {
		if (/[\d:/]/.test(id)) continue;
		const pair = pairOf(id.charCodeAt(0), id.charCodeAt(1) || 0);
		lengths[pair] = (lengths[pair] ?? 0) | lengthBit(id.length);
	}
	return lengths;
}

/** All that are too long for a bit of their own share one. */
export function lengthBit(length: number): number {
	return 1 << Math.min(length, 31);
}

/** Combines two bytes into an index of `beginnings`. */
export function pairOf(first: number, second: number): number {
	return ((first & 0xff) << 8) | (second & 0xff);
}
