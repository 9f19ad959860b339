import { placeKey, type UpstreamValue } from "../../catalog/upstream-values.ts";
import { declareFindings } from "../../lib/finding.ts";
import { isSame, type Json, type JsonObject } from "../../lib/json.ts";
import {
	fieldOf,
	fieldsOf,
	type Layer,
	type Layered,
	settersOf,
} from "../layers.ts";
import {
	at,
	linesToDelete,
	list,
	type PatchContext,
	type PatchFinding,
	type PatchRule,
	patchFinding,
	quote,
	show,
} from "./context.ts";

const FINDINGS = declareFindings({
	"patch-conflict": {
		severity: "warning",
		when: "Upstream changed a value that a patch sets, or it added or removed the model. The patch still wins.",
		remedy:
			"Decide which one is right. To use upstream's value, delete the lines.",
	},
});

/** Where upstream has another value than at the last sync, and a patch hides it. */
export const conflictRule: PatchRule = {
	findings: Object.values(FINDINGS),
	check: findConflicts,
};

function findConflicts(context: PatchContext): PatchFinding[] {
	const previous = readPreviousUpstream(context);
	return context.layered.flatMap((one) => {
		const [first] = one.layers;
		if (!first || one.excludes.length > 0 || one.isKept) return [];
		if (!one.upstream) {
			return previous.hadModel(one) ? [removedUpstream(context, first)] : [];
		}
		const conflicts = fieldConflicts(one, previous);
		const disputed = conflicts.filter(({ now, ours }) => !isSame(now, ours));
		if (!isNewUpstream(one, first, conflicts, previous)) {
			return disputed.flatMap((conflict) =>
				changedUpstream(context, conflict, upstreamBefore(conflict, previous)),
			);
		}
		const news = disputed.filter(({ now }) => now !== undefined);
		return news.length > 0 ? [addedUpstream(context, first, news)] : [];
	});
}

/** Upstream as the last sync saw it. */
interface PreviousUpstream {
	/** Upstream's value of every field that a patch set; null where that sync kept no record. */
	readonly records: ReadonlyMap<string, Json> | null;
	readonly hadModel: (one: Layered) => boolean;
	readonly valuesOf: (one: Layered) => JsonObject | undefined;
}

function readPreviousUpstream({
	upstreamValues,
	diff,
}: PatchContext): PreviousUpstream {
	const own = (upstreamValues ?? []).filter(({ by }) => by === "patch");
	const keyOf = ({
		provider,
		model,
	}: Pick<UpstreamValue, "provider" | "model">) =>
		JSON.stringify([provider, model]);
	const models = new Set(own.map(keyOf));
	return {
		records:
			upstreamValues &&
			new Map(own.map((one) => [placeKey(one), one.upstream])),
		hadModel: (one) => models.has(keyOf(one)),
		valuesOf: ({ provider, model }) => {
			const before = diff.before.get(provider);
			return model === undefined ? before?.header : before?.models.get(model);
		},
	};
}

/** A field that patches set, with everybody's value of it. */
interface FieldConflict {
	readonly field: string;
	readonly winner: Layer;
	/** The patch's value. */
	readonly ours: Json | undefined;
	/** Upstream's value. */
	readonly now: Json | undefined;
	/** Upstream's value at the last sync, where that is recorded. */
	readonly recorded: Json | undefined;
	/** The value in the catalog of the last sync. */
	readonly written: Json | undefined;
	/** Whether that catalog had the model, or the provider, at all. */
	readonly isOld: boolean;
}

function fieldConflicts(
	one: Layered,
	{ records, valuesOf }: PreviousUpstream,
): FieldConflict[] {
	const { provider, model, upstream } = one;
	const before = valuesOf(one);
	const place = { provider, ...(model !== undefined && { model }) };
	return fieldsOf(one).flatMap((field): FieldConflict[] => {
		const winner = settersOf(one, field).at(-1);
		if (!winner) return [];
		return [
			{
				field,
				winner,
				ours: fieldOf(winner.values, field),
				now: fieldOf(upstream, field),
				recorded: records?.get(placeKey({ ...place, field: [field] })),
				written: fieldOf(before, field),
				isOld: before !== undefined,
			},
		];
	});
}

/** Upstream's value at the last sync, undefined where it had none; null where that is not known. */
function upstreamBefore(
	{ ours, now, recorded, written, isOld }: FieldConflict,
	{ records }: PreviousUpstream,
): { value: Json | undefined } | null {
	if (recorded !== undefined) return { value: recorded };
	if (now === undefined || !isOld) return null;
	// The catalog did not have the patch's value, so the patch is new, and the catalog had upstream's.
	if (!isSame(written, ours)) return { value: written };
	return records && { value: undefined };
}

/** Whether a patch defined the model before upstream had it. */
function isNewUpstream(
	one: Layered,
	first: Layer,
	conflicts: readonly FieldConflict[],
	{ records, hadModel }: PreviousUpstream,
): boolean {
	return (
		one.model !== undefined &&
		typeof first.values.name === "string" &&
		records !== null &&
		!hadModel(one) &&
		conflicts.every(({ written, ours }) => isSame(written, ours))
	);
}

function changedUpstream(
	context: PatchContext,
	{ field, winner, ours, now }: FieldConflict,
	before: { value: Json | undefined } | null,
): PatchFinding[] {
	if (before === null || isSame(before.value, now)) return [];
	const was = before.value;
	const change =
		was === undefined
			? `now has ${quote(field)}, too; the patch`
			: now === undefined
				? `does not have ${quote(field)} any more; the patch`
				: `changed ${quote(field)}; the patch`;
	const location = at(winner, field);
	return [
		patchFinding(
			location,
			{
				kind: FINDINGS["patch-conflict"],
				severity: "warning",
				message: `Upstream ${change} says ${quote(show(ours ?? null))}.`,
				remedy: `Decide which is right. To use upstream's value, delete ${linesToDelete(context, [location])}.`,
			},
			{
				field: [field],
				...(was !== undefined && { before: was }),
				...(now !== undefined && { after: now }),
			},
		),
	];
}

function addedUpstream(
	context: PatchContext,
	first: Layer,
	disputed: readonly FieldConflict[],
): PatchFinding {
	const fields = disputed.map(({ field }) => quote(field));
	return patchFinding(at(first), {
		kind: FINDINGS["patch-conflict"],
		severity: "warning",
		message: `Upstream now has the model, too, with other values for ${list(fields)}.`,
		remedy: `Decide which is right. To use upstream's values, delete ${linesToDelete(context, [first])}.`,
	});
}

function removedUpstream(context: PatchContext, first: Layer): PatchFinding {
	return patchFinding(at(first), {
		kind: FINDINGS["patch-conflict"],
		severity: "warning",
		message:
			"Upstream does not have the model any more; the patch keeps it in the catalog.",
		remedy: `If it is gone, delete ${linesToDelete(context, [first])}.`,
	});
}
