import type { Catalog } from "../catalog/model.ts";
import { placeKey, type UpstreamValue } from "../catalog/upstream-values.ts";
import type { CatalogDiff } from "../changes/compare.ts";
import { type FindingPlace, subjectOf } from "../lib/finding.ts";
import { isSame, type Json, valueAt } from "../lib/json.ts";

/** A value that stays as it was, because a maintainer decided so in an earlier pull request. */
export interface Kept {
	readonly place: FindingPlace;
	/** The day of that decision, `2026-06-15`. */
	readonly since: string | null;
}

/**
 * The kept values that upstream still says otherwise, as it did when they were decided.
 * @param acknowledged findings about values that people take, by `accepted-file`
 */
export function stillKept(
	recorded: readonly UpstreamValue[],
	acknowledged: readonly FindingPlace[],
	diff: Pick<CatalogDiff, "before" | "after">,
	{
		isPatched,
	}: {
		isPatched: (
			provider: string,
			field: readonly string[],
			model?: string,
		) => boolean;
	},
): Kept[] {
	const isTaken = new Set(acknowledged.map(placeOf));
	return recorded.flatMap((value): Kept[] => {
		const { provider, model, field, upstream, by, since = null } = value;
		if (by !== "keep" || isPatched(provider, field, model)) return [];
		const before = valueIn(diff.before, value);
		const after = valueIn(diff.after, value);
		const subject = { provider, ...(model !== undefined && { model }) };
		const place = {
			subject,
			field: [...field],
			...(before !== undefined && { before }),
			...(after !== undefined && { after }),
		};
		const entry = diff.after.get(provider);
		const isGone =
			entry === undefined || (model !== undefined && !entry.models.has(model));
		const isMoot = isGone || before === after || isTaken.has(placeOf(place));
		return isMoot || !isSame(after ?? null, upstream) ? [] : [{ place, since }];
	});
}

/** Whether a finding's value is that of its field. Some are about a number of models, for example. */
export function isValueOf(
	{ subject, field, after }: FindingPlace,
	catalog: Catalog,
): boolean {
	if (!("provider" in subject) || field === undefined) return false;
	const value = valueIn(catalog, { ...subject, field });
	return value === after || isSame(value ?? null, after ?? null);
}

function valueIn(
	catalog: Catalog,
	{
		provider,
		model,
		field,
	}: Pick<UpstreamValue, "provider" | "model" | "field">,
): Json | undefined {
	const { header, models } = catalog.get(provider) ?? {};
	return valueAt(model === undefined ? header : models?.get(model), field);
}

/** A place of the catalog, or of a file, as a key. */
export function placeOf({ subject, field = [] }: FindingPlace): string {
	return "provider" in subject
		? placeKey({ ...subject, field })
		: subjectOf({ subject });
}

/** What the next run has to know of a value that is not written. Null stands for a value that upstream does not have any more. */
export function toUpstreamValue(
	{ subject, field, after }: FindingPlace,
	by: "hold" | "keep",
): UpstreamValue | null {
	if (!("provider" in subject) || field === undefined) return null;
	return { ...subject, field, upstream: after ?? null, by };
}

/** The record of a value that is kept. */
export function toKept(
	place: FindingPlace,
	since: string,
): UpstreamValue | null {
	const value = toUpstreamValue(place, "keep");
	return value && { ...value, since };
}
