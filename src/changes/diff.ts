import { diff, type IChange } from "json-diff-ts";
import type {
	Catalog,
	Model,
	Provider,
	ProviderHeader,
} from "../catalog/model.ts";
import { isObject, isSame, type Json, type JsonObject } from "../lib/json.ts";

/** One field that differs. A list counts as one value, because its elements have no ids to compare them by. */
export interface FieldChange {
	/** Keys from the outside in, e.g. `["cost", "input"]`. */
	readonly field: readonly string[];
	/** Absent if the field is new. */
	readonly before?: Json;
	/** Absent if the field was removed. */
	readonly after?: Json;
}

/** Whether one of the changes is in a field of the model itself, or inside of it. */
export function changesField(
	changes: readonly FieldChange[],
	name: string,
): boolean {
	return changes.some(({ field }) => field[0] === name);
}

export interface ModelEntry {
	/** Normalised provider id. */
	readonly provider: string;
	readonly model: Model;
}

export interface ModelChange {
	readonly provider: string;
	readonly before: Model;
	readonly after: Model;
	readonly fields: readonly FieldChange[];
}

export interface ProviderChange {
	readonly before: ProviderHeader;
	readonly after: ProviderHeader;
	readonly fields: readonly FieldChange[];
}

/** All changes from one catalog to the next. The models of added and removed providers are listed too. */
export interface Changes {
	readonly providers: {
		readonly added: readonly ProviderHeader[];
		readonly removed: readonly ProviderHeader[];
		readonly changed: readonly ProviderChange[];
	};
	readonly models: {
		readonly added: readonly ModelEntry[];
		readonly removed: readonly ModelEntry[];
		readonly changed: readonly ModelChange[];
	};
}

/** The changes from `before` to `after`, in the order of their ids. */
export function diffCatalogs(before: Catalog, after: Catalog): Changes {
	const added: ModelEntry[] = [];
	const removed: ModelEntry[] = [];
	const changed: ModelChange[] = [];
	const providers: ProviderChange[] = [];
	for (const [provider, { header, models }] of after) {
		const was = before.get(provider);
		const fields = was ? diffFields(was.header, header) : [];
		if (was && fields.length > 0) {
			providers.push({ before: was.header, after: header, fields });
		}
		for (const model of models.values()) {
			const old = was?.models.get(model.id);
			if (!old) added.push({ provider, model });
			else {
				const fields = diffFields(old, model);
				if (fields.length > 0) {
					changed.push({ provider, before: old, after: model, fields });
				}
			}
		}
	}
	for (const [provider, { models }] of before) {
		const now = after.get(provider);
		for (const model of models.values()) {
			if (!now?.models.has(model.id)) removed.push({ provider, model });
		}
	}
	return {
		providers: {
			added: headersMissing(after, before),
			removed: headersMissing(before, after),
			changed: providers,
		},
		models: { added, removed, changed },
	};
}

/** True if the catalogs are equal. Their files may still differ in format or order, if another tool wrote them. */
export function isEmpty({ providers, models }: Changes): boolean {
	return [providers, models].every(
		({ added, removed, changed }) =>
			added.length + removed.length + changed.length === 0,
	);
}

function headersMissing(here: Catalog, there: Catalog): ProviderHeader[] {
	return [...here.values()]
		.filter(({ header }) => !there.has(header.id))
		.map(({ header }) => header);
}

/** The fields that differ between two objects. Most objects are equal, which is cheap to find out. */
export function diffFields(
	before: JsonObject,
	after: JsonObject,
): FieldChange[] {
	if (before === after) return [];
	const changes: FieldChange[] = [];
	const removed: FieldChange[] = [];
	for (const key in before) {
		const old = before[key];
		const now = Object.hasOwn(after, key) ? after[key] : undefined;
		if (now === undefined) removed.push(change([key], old, now));
		else if (isSame(old, now)) continue;
		else if (isObject(old) && isObject(now)) {
			changes.push(...walkChanges(diff(old, now), old, now, [key]));
		} else changes.push(change([key], old, now));
	}
	for (const key in after) {
		if (Object.hasOwn(before, key)) continue;
		changes.push(change([key], undefined, after[key]));
	}
	changes.push(...removed);
	return changes;
}

function change(
	field: readonly string[],
	before: Json | undefined,
	after: Json | undefined,
): FieldChange {
	return {
		field,
		...(before !== undefined && { before }),
		...(after !== undefined && { after }),
	};
}

function walkChanges(
	changes: readonly IChange[],
	before: JsonObject,
	after: JsonObject,
	parents: readonly string[],
): FieldChange[] {
	// json-diff-ts reports a change of type as a removal and an addition of the same key.
	const byKey = new Map(changes.map((change) => [change.key, change]));
	return [...byKey.values()].flatMap(({ key, changes: inner }) => {
		const field = [...parents, key];
		// A field may be called `constructor`, which every object inherits.
		const old = Object.hasOwn(before, key) ? before[key] : undefined;
		const now = Object.hasOwn(after, key) ? after[key] : undefined;
		return inner && isObject(old) && isObject(now)
			? walkChanges(inner, old, now, field)
			: [change(field, old, now)];
	});
}

/** Applies the reported changes to the old catalog. The result is the new one, which proves that the report is complete. */
export function applyChanges(before: Catalog, changes: Changes): Catalog {
	const after = new Map<
		string,
		{ header: ProviderHeader; models: Map<string, Model> }
	>();
	for (const [id, { header, models }] of before) {
		after.set(id, { header, models: new Map(models) });
	}
	for (const { id } of changes.providers.removed) after.delete(id);
	for (const header of changes.providers.added) {
		after.set(header.id, { header, models: new Map() });
	}
	for (const { before, fields } of changes.providers.changed) {
		const provider = after.get(before.id);
		if (provider) {
			provider.header = applyFields(before, fields) as ProviderHeader;
		}
	}
	for (const { provider, model } of changes.models.removed) {
		after.get(provider)?.models.delete(model.id);
	}
	for (const { provider, model } of changes.models.added) {
		after.get(provider)?.models.set(model.id, model);
	}
	for (const { provider, before, fields } of changes.models.changed) {
		const model = applyFields(before, fields) as Model;
		after.get(provider)?.models.set(model.id, model);
	}
	return after as ReadonlyMap<string, Provider>;
}

function applyFields(
	object: JsonObject,
	fields: readonly FieldChange[],
): JsonObject {
	const copy = structuredClone(object);
	for (const { field, after } of fields) {
		const key = field.at(-1) ?? "";
		const parent = field
			.slice(0, -1)
			.reduce((inner, part) => inner[part] as JsonObject, copy);
		if (after === undefined) delete parent[key];
		else parent[key] = after;
	}
	return copy;
}
