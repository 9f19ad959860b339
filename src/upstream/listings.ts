import type { ModelRef } from "../catalog/model.ts";
import { normalizeProviderId } from "../catalog/provider-id.ts";
import { isObject } from "../lib/json.ts";

/** Whether upstream lists a model, even one that this repository leaves out or that can't be used. */
export function upstreamTest(data: unknown): (model: ModelRef) => boolean {
	const models = new Map(
		Object.entries(isObject(data) ? data : {}).map(([id, entry]) => [
			normalizeProviderId(id),
			isObject(entry) && isObject(entry.models) ? entry.models : {},
		]),
	);
	return ({ provider, id }) => Object.hasOwn(models.get(provider) ?? {}, id);
}
