import { normalizeProviderId } from "../catalog/provider-id.ts";
import type { Listings } from "../catalog/upstream.ts";
import { isObject } from "../lib/json.ts";

/** Which models models.dev has, also those that the repository leaves out, and those that are not usable. */
export function listingsOf(data: unknown): Listings {
	const providers = Object.entries(isObject(data) ? data : {});
	return new Map(
		providers.map(([id, entry]) => {
			const models = isObject(entry) ? entry.models : null;
			const has = (model: string) =>
				isObject(models) && Object.hasOwn(models, model);
			return [normalizeProviderId(id), { models: { has } }];
		}),
	);
}
