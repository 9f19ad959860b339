import type { Catalog, Model, ProviderHeader } from "../catalog/model.ts";
import type { FindingPlace } from "../lib/finding.ts";
import { isObject, type Json, type JsonObject } from "../lib/json.ts";
import { getOr } from "../lib/maps.ts";

/** A field with its value before; undefined where it had none. */
type Restored = readonly [field: readonly string[], value: Json | undefined];

/** The catalog with the value before at each of these places. */
export function restoreValues(
	catalog: Catalog,
	places: Iterable<FindingPlace>,
): Catalog {
	const byProvider = new Map<string, Map<string | undefined, Restored[]>>();
	for (const { subject, field = [], before } of places) {
		if (!("provider" in subject)) continue;
		const own = getOr(byProvider, subject.provider, () => new Map());
		getOr(own, subject.model, () => []).push([field, before]);
	}
	const restored = new Map(catalog);
	for (const [id, byModel] of byProvider) {
		const provider = catalog.get(id);
		if (!provider) continue;
		let { header } = provider;
		const models = new Map(provider.models);
		for (const [model, values] of byModel) {
			const now = model === undefined ? undefined : models.get(model);
			if (model === undefined) {
				header = restore(header, values) as ProviderHeader;
			} else if (now) models.set(model, restore(now, values) as Model);
		}
		restored.set(id, { header, models });
	}
	return restored;
}

/** The object with its values before at some fields. All in one go, because it may have very many. */
function restore(object: JsonObject, values: readonly Restored[]): JsonObject {
	const restored = new Map(Object.entries(object));
	const deeper = new Map<string, Restored[]>();
	for (const [[key = "", ...rest], value] of values) {
		if (rest.length > 0) getOr(deeper, key, () => []).push([rest, value]);
		else if (value === undefined) restored.delete(key);
		else restored.set(key, value);
	}
	for (const [key, own] of deeper) {
		const inner = restored.get(key);
		// Instead of the object upstream may have nothing, null or a list.
		const isLost =
			!isObject(inner) && own.some(([, value]) => value !== undefined);
		if (isObject(inner)) restored.set(key, restore(inner, own));
		else if (isLost) restored.set(key, restore({}, own));
	}
	return Object.fromEntries(restored);
}
