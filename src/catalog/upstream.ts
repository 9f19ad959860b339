import type { JsonObject } from "../lib/json.ts";

/** models.dev's data of a provider, as far as the catalog uses it. */
export interface UpstreamProvider {
	/** models.dev's own spelling, e.g. `google-vertex`. */
	readonly id: string;
	readonly name?: string | undefined;
	/** Not models.dev's `api`: see `ProviderHeader.base_url`. Upstream does not set this field yet. */
	readonly base_url?: string | null | undefined;
	readonly env?: string[] | undefined;
	readonly description?: string | undefined;
	/** All but the models, as models.dev has it. */
	readonly fields?: JsonObject;
	/** The address of its own page, with https: models.dev's `doc`. */
	readonly page?: string | undefined;
	readonly models: ReadonlyMap<string, JsonObject>;
	/** The models that the repository's inputs leave out. A patch can bring one back. */
	readonly leftOut?: ReadonlyMap<string, JsonObject>;
}

/** By normalised provider id. */
export type Upstream = ReadonlyMap<string, UpstreamProvider>;
