import {
	fieldOf,
	type Layer,
	type Layered,
	type Spot,
	settersOf,
} from "../../catalog/layers.ts";
import type { Patch } from "../../catalog/patches.ts";
import { isSame } from "../../json.ts";
import { getOr } from "../../maps.ts";
import {
	at,
	lineOf,
	linesToDelete,
	list,
	type PatchRule,
	quote,
	type Remark,
	type Scene,
} from "./scene.ts";

/**
 * What can be deleted from the patches without a change in the catalog: any of it, or all. So of two entries that
 * would each be enough only one is told.
 */
export const overlapRule: PatchRule = (scene) => [
	...scene.layered.flatMap((one) => {
		const [exclude] = one.excludes;
		return exclude
			? [...one.layers, ...one.orphans].map((layer) =>
					excluded(scene, layer, exclude),
				)
			: [
					...one.layers.flatMap((layer, index) =>
						judgeLayer(scene, one, layer, one.layers[index + 1]),
					),
					...one.orphans.map((layer) => orphan(scene, layer)),
				];
	}),
	...judgeExcludes(scene),
	...scene.patches.filter(saysNothing).map(emptyFile),
];

/** Why a field of an entry could go; `needed` where it could not. */
type Fate =
	| { readonly kind: "needed" }
	| { readonly kind: "redundant" }
	| { readonly kind: "shadowed"; readonly by: Layer };

function judgeLayer(
	scene: Scene,
	one: Layered,
	layer: Layer,
	next: Layer | undefined,
): Remark[] {
	const fates = Object.keys(layer.values).map((field) => ({
		field,
		fate: fateOf(one, layer, next, field),
	}));
	const isHeader = one.model === undefined;
	const kinds = new Set(fates.map(({ fate }) => fate.kind));
	if (!isHeader && kinds.size === 0) return [emptyEntry(scene, layer)];
	const isWhole = !isHeader && kinds.size === 1;
	// Without its name it would be no definition any more.
	const own = fates.filter(
		({ field }) => isWhole || field !== "name" || isKnown(one),
	);
	// A definition stands for itself, should upstream drop the model again.
	const isDefinition = !isHeader && typeof layer.values.name === "string";
	const redundant = own.flatMap(({ field, fate }) =>
		fate.kind === "redundant" && (isWhole || !isDefinition) ? [field] : [],
	);
	const shadowed = own.flatMap(({ field, fate }) =>
		fate.kind === "shadowed" ? [{ field, by: fate.by }] : [],
	);
	const goners = (fields: readonly string[]) =>
		isWhole ? [layer] : fields.map((field) => at(layer, field));
	const spot = at(layer);
	return [
		...(redundant.length > 0
			? [
					{
						...spot,
						code: "patch-redundant",
						severity: "notice" as const,
						message: `${isHeader ? "The catalog has" : "Upstream has"} the same ${list(redundant.map(quote))}${isHeader ? " without it" : ""}${isWhole ? ", so the entry has no effect" : ""}.`,
						remedy: `Delete ${linesToDelete(scene, goners(redundant))}.`,
					},
				]
			: []),
		...(shadowed.length > 0
			? [
					{
						...spot,
						code: "patch-shadowed",
						severity: "notice" as const,
						message: `${isWhole ? "The entry has no effect: " : ""}${sayWinners(scene, shadowed)}.`,
						remedy: `Delete ${linesToDelete(scene, goners(shadowed.map(({ field }) => field)))}.`,
					},
				]
			: []),
	];
}

/** The last that sets a field is needed, unless all of them say what is there without them. */
function fateOf(
	one: Layered,
	layer: Layer,
	next: Layer | undefined,
	field: string,
): Fate {
	const setters = settersOf(one, field);
	const winner = setters.at(-1) ?? layer;
	const beneath = fieldOf(one.beneath, field);
	if (field === "name" && !isKnown(one)) {
		// The model is there by its name, so the next entry must have one too.
		return typeof next?.values.name === "string"
			? { kind: "shadowed", by: winner }
			: { kind: "needed" };
	}
	if (!one.isKept && setters.every((s) => isSame(s.values[field], beneath))) {
		return { kind: "redundant" };
	}
	return winner === layer
		? { kind: "needed" }
		: { kind: "shadowed", by: winner };
}

/** Whether it would be there without patches. */
function isKnown({ beneath }: Layered): boolean {
	return beneath !== undefined;
}

/** `"api" and "cost" are set again by line 5 of z.json; "name" is set again by line 9`. */
function sayWinners(
	scene: Scene,
	shadowed: readonly { field: string; by: Layer }[],
): string {
	const winners = new Map<Layer, { field: string }[]>();
	for (const one of shadowed) getOr(winners, one.by, () => []).push(one);
	return [...winners]
		.map(([winner, fields]) => {
			const names = list(fields.map(({ field }) => quote(field)));
			const verb = fields.length === 1 ? "is" : "are";
			return `${names} ${verb} set again by ${lineOf(scene, winner)}`;
		})
		.join("; ");
}

function emptyEntry(scene: Scene, layer: Layer): Remark {
	return {
		...at(layer),
		code: "patch-redundant",
		severity: "notice",
		message: "The entry sets nothing.",
		remedy: `Delete ${linesToDelete(scene, [layer])}.`,
	};
}

function excluded(scene: Scene, layer: Layer, exclude: Spot): Remark {
	const winner = lineOf(scene, exclude);
	return {
		...at(layer),
		code: "patch-shadowed",
		severity: "notice",
		message: `The entry has no effect: ${winner} excludes the model.`,
		remedy: `Delete ${linesToDelete(scene, [layer])}; or, to have the model, ${winner}.`,
	};
}

function orphan(scene: Scene, layer: Layer): Remark {
	return {
		...at(layer),
		code: "patch-orphan",
		severity: "warning",
		message:
			"The patch changes a model that upstream does not have (any more), so there is nothing to change.",
		remedy: `Delete ${linesToDelete(scene, [layer])}; or give it a "name" and all other fields to define the model yourself.`,
	};
}

function judgeExcludes(scene: Scene): Remark[] {
	const isUnmatched = ({ upstream, layers }: Layered) =>
		!upstream && layers.length === 0;
	const unmatched = scene.layered
		.filter(isUnmatched)
		.flatMap(({ excludes }) => excludes);
	const repeated = scene.layered
		.filter((one) => !isUnmatched(one))
		.flatMap(({ excludes: [first, ...others] }) =>
			first ? others.map((spot) => ({ spot, first })) : [],
		);
	// All of a file are deleted together, so they share their remedy.
	const byPatch = new Map<Patch, Spot[]>();
	for (const spot of unmatched) getOr(byPatch, spot.patch, () => []).push(spot);
	const remedies = new Map(
		[...byPatch].map(([patch, own]) => [
			patch,
			`Delete ${linesToDelete(scene, own)}.`,
		]),
	);
	return [
		...unmatched.map(
			(spot): Remark => ({
				...spot,
				code: "exclude-unmatched",
				severity: "notice",
				message: "Neither upstream nor a patch has the model.",
				remedy: remedies.get(spot.patch) ?? "",
			}),
		),
		...repeated.map(
			({ spot, first }): Remark => ({
				...spot,
				code: "patch-shadowed",
				severity: "notice",
				message: `The model is excluded already, by ${lineOf(scene, first)}.`,
				remedy: `Delete ${linesToDelete(scene, [spot])}.`,
			}),
		),
	];
}

function saysNothing({ header, models, exclude, unknownKeys }: Patch): boolean {
	const said = [...Object.keys(header), ...models, ...exclude, ...unknownKeys];
	return said.length === 0;
}

function emptyFile(patch: Patch): Remark {
	return {
		patch,
		path: [],
		code: "patch-redundant",
		severity: "notice",
		message: "The file says nothing.",
		remedy: `Delete ${quote(patch.file)}.`,
	};
}
