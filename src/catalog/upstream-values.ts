import {
	isObject,
	type Json,
	type JsonObject,
	nestsTooDeep,
	sortKeys,
} from "../lib/json.ts";
import { parseJsonLine, renderJsonLines } from "../lib/json-lines.ts";
import { type CatalogPlace, recordPath } from "./place.ts";

/**
 * Upstream's value of a field that a local patch sets, even to the same value, or of a field that keeps its previous
 * value: because it looks wrong (a hold), or because a maintainer decided so (keep). It is recorded beside the catalog, so that the next run can tell whether upstream has changed it.
 */
export interface UpstreamValue {
	/** Normalised provider id. */
	readonly provider: string;
	/** Absent if the field belongs to the provider itself. */
	readonly model?: string;
	/** Keys from the outside in, e.g. `["cost", "input"]`. */
	readonly field: readonly string[];
	/** Upstream's value. */
	readonly upstream: Json;
	readonly by: "patch" | "hold" | "keep";
	/** Of a hold: the day on which upstream said this for the first time. Of a kept value: the day of the decision. */
	readonly since?: string;
	/** Of a hold: in how many syncs upstream has said this. */
	readonly syncs?: number;
}

export function upstreamValuesPath(place: CatalogPlace): string {
	return recordPath(place, "overruled");
}

export function toJson({ field, ...rest }: UpstreamValue): JsonObject {
	return { ...rest, field: [...field] };
}

export function renderUpstreamValues(values: readonly UpstreamValue[]): string {
	return renderJsonLines(values.map((value) => sortKeys(toJson(value))));
}

/** What upstream says, without how long it has said so: that alone is no reason for a pull request. */
export function withoutAge({
	since,
	syncs,
	...value
}: UpstreamValue): UpstreamValue {
	return value;
}

/** The file's text without ages. */
export function withoutAges(text: string): string {
	return renderUpstreamValues(parseUpstreamValues(text).map(withoutAge));
}

/** The same for the same value in the same place, however long upstream has said it. */
export function valueKey(value: UpstreamValue): string {
	return renderUpstreamValues([withoutAge(value)]);
}

/** Reads the values that the last run recorded. Invalid lines are ignored. */
export function parseUpstreamValues(text: string): UpstreamValue[] {
	return text.split("\n").flatMap((line): UpstreamValue[] => {
		const data = parseJsonLine(line);
		if (!isObject(data)) return [];
		const { provider, model, field, upstream, by, since, syncs } = data;
		const isModel = model === undefined || typeof model === "string";
		return typeof provider === "string" &&
			isModel &&
			Array.isArray(field) &&
			upstream !== undefined &&
			!nestsTooDeep(upstream) &&
			(by === "patch" || by === "hold" || by === "keep")
			? [
					{
						provider,
						...(model !== undefined && { model }),
						field: field.map(String),
						upstream,
						by,
						...(isDay(since) && { since }),
						...(Number.isSafeInteger(syncs) && { syncs: Number(syncs) }),
					},
				]
			: [];
	});
}

function isDay(value: Json | undefined): value is string {
	return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);
}

/** A field of the catalog, as a key. */
export function placeKey({
	provider,
	model,
	field,
}: Pick<UpstreamValue, "provider" | "model" | "field">): string {
	return JSON.stringify([provider, model ?? null, field]);
}
