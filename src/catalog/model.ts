import { type JsonObject, sortKeys } from "../lib/json.ts";
import { memoByObject } from "../lib/maps.ts";

/** A model as the catalog's consumers read it: models.dev's fields with local patches applied. */
export interface Model extends JsonObject {
	/** The provider's own id of the model, unique within the provider, e.g. `anthropic/claude-sonnet-4`. */
	id: string;
}

/**
 * What is known of a provider besides its models. The `provider` object of a provider file also has `doc`, and
 * `base_url`: the URL for requests, or null for the library's default, so it is not filled from upstream's `api`. In
 * models.dev's own shape it has `api`, `npm` and all else that upstream says.
 */
export interface ProviderHeader extends JsonObject {
	/** Names of the environment variables that hold the credentials. */
	env: string[];
	/** Normalised: see {@link normalizeProviderId}. */
	id: string;
	name: string;
}

export interface Provider {
	readonly header: ProviderHeader;
	/** By model id, in the order of their ids' bytes. */
	readonly models: ReadonlyMap<string, Model>;
}

/** By normalised provider id, in the order of its bytes. */
export type Catalog = ReadonlyMap<string, Provider>;

/** Which model of which provider. */
export interface ModelRef {
	/** Normalised provider id. */
	readonly provider: string;
	readonly id: string;
}

/** The same text for the same model, and for no other. */
export function refKey({ provider, id }: ModelRef): string {
	return JSON.stringify([provider, id]);
}

export function countModels(catalog: Catalog): number {
	let count = 0;
	for (const provider of catalog.values()) count += provider.models.size;
	return count;
}

/** A model with its keys in the order of files. Each is sorted once, because it is in two files. */
export const inFileOrder = memoByObject(
	(model: Model): Model => sortKeys(model) as Model,
);

/** A model's name for people: its `name`, or its id if it has none. */
export function nameOf(model: Model): string {
	return typeof model.name === "string" && model.name.trim() !== ""
		? model.name
		: model.id;
}
