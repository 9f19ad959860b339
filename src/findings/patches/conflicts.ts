import {
	fieldOf,
	fieldsOf,
	type Layer,
	type Layered,
	settersOf,
} from "../../catalog/layers.ts";
import { type Overruled, placeKey } from "../../catalog/overruled.ts";
import { isSame, type Json, type JsonObject } from "../../json.ts";
import {
	at,
	linesToDelete,
	list,
	type PatchRule,
	quote,
	type Remark,
	type Scene,
	show,
} from "./scene.ts";

/** Where upstream says something else than at the last sync, and a patch keeps it from being seen. */
export const conflictRule: PatchRule = (scene) => {
	const memory = remember(scene);
	return scene.layered.flatMap((one) => {
		const [first] = one.layers;
		if (!first || one.excludes.length > 0 || one.isKept) return [];
		if (!one.upstream) {
			return memory.hadModel(one) ? [departed(scene, first)] : [];
		}
		const contests = contestsOf(one, memory);
		const disputed = contests.filter(({ now, ours }) => !isSame(now, ours));
		if (!hasArrived(one, first, contests, memory)) {
			return disputed.flatMap((contest) =>
				conflict(scene, contest, beforeOf(contest, memory)),
			);
		}
		const news = disputed.filter(({ now }) => now !== undefined);
		return news.length > 0 ? [arrived(scene, first, news)] : [];
	});
};

/** What the last sync left behind. */
interface Memory {
	/** What upstream said wherever a patch spoke, by place; null where that sync kept no record. */
	readonly records: ReadonlyMap<string, Json> | null;
	readonly hadModel: (one: Layered) => boolean;
	readonly valuesOf: (one: Layered) => JsonObject | undefined;
}

function remember({ overruled, story }: Scene): Memory {
	const own = (overruled ?? []).filter(({ by }) => by === "patch");
	const keyOf = ({ provider, model }: Pick<Overruled, "provider" | "model">) =>
		JSON.stringify([provider, model]);
	const models = new Set(own.map(keyOf));
	return {
		records:
			overruled && new Map(own.map((one) => [placeKey(one), one.upstream])),
		hadModel: (one) => models.has(keyOf(one)),
		valuesOf: ({ provider, model }) => {
			const before = story.before.get(provider);
			return model === undefined ? before?.header : before?.models.get(model);
		},
	};
}

/** A field that patches set, and all who say something of it. */
interface Contest {
	readonly field: string;
	readonly winner: Layer;
	/** What the patch says. */
	readonly ours: Json | undefined;
	/** What upstream says. */
	readonly now: Json | undefined;
	/** What upstream said at the last sync, by its record. */
	readonly recorded: Json | undefined;
	/** What the last sync's catalog said. */
	readonly written: Json | undefined;
	/** Whether that catalog had the model, or the provider, at all. */
	readonly isOld: boolean;
}

function contestsOf(one: Layered, { records, valuesOf }: Memory): Contest[] {
	const { provider, model, upstream } = one;
	const before = valuesOf(one);
	const place = { provider, ...(model !== undefined && { model }) };
	return fieldsOf(one).flatMap((field): Contest[] => {
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

/** What upstream said at the last sync, undefined where it said nothing; null where that is not known. */
function beforeOf(
	{ ours, now, recorded, written, isOld }: Contest,
	{ records }: Memory,
): { value: Json | undefined } | null {
	if (recorded !== undefined) return { value: recorded };
	if (now === undefined || !isOld) return null;
	// The patch is new, so what was written was upstream's.
	if (!isSame(written, ours)) return { value: written };
	return records && { value: undefined };
}

/** Whether a patch defined the model before upstream had it. */
function hasArrived(
	one: Layered,
	first: Layer,
	contests: readonly Contest[],
	{ records, hadModel }: Memory,
): boolean {
	return (
		one.model !== undefined &&
		typeof first.values.name === "string" &&
		records !== null &&
		!hadModel(one) &&
		contests.every(({ written, ours }) => isSame(written, ours))
	);
}

function conflict(
	scene: Scene,
	{ field, winner, ours, now }: Contest,
	before: { value: Json | undefined } | null,
): Remark[] {
	if (before === null || isSame(before.value, now)) return [];
	const was = before.value;
	const change =
		was === undefined
			? `has ${quote(field)} itself by now; the patch`
			: now === undefined
				? `does not have ${quote(field)} any more; the patch`
				: `changed ${quote(field)} beneath the patch, which`;
	return [
		{
			...at(winner, field),
			code: "patch-conflict",
			severity: "warning",
			field: [field],
			...(was !== undefined && { before: was }),
			...(now !== undefined && { after: now }),
			message: `Upstream ${change} says ${quote(show(ours ?? null))}.`,
			remedy: `Decide which is right. For upstream's, delete ${linesToDelete(scene, [at(winner, field)])}.`,
		},
	];
}

function arrived(
	scene: Scene,
	first: Layer,
	disputed: readonly Contest[],
): Remark {
	const fields = disputed.map(({ field }) => quote(field));
	return {
		...at(first),
		code: "patch-conflict",
		severity: "warning",
		message: `Upstream has the model itself by now, and says otherwise in ${list(fields)}.`,
		remedy: `Decide which is right. For upstream's, delete ${linesToDelete(scene, [first])}.`,
	};
}

function departed(scene: Scene, first: Layer): Remark {
	return {
		...at(first),
		code: "patch-conflict",
		severity: "warning",
		message:
			"Upstream does not have the model any more; the patch keeps it in the catalog.",
		remedy: `If it is gone, delete ${linesToDelete(scene, [first])}.`,
	};
}
