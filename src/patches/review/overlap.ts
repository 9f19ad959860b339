import { isSame } from "../../lib/json.ts";
import { getOr } from "../../lib/maps.ts";
import {
	fieldOf,
	type Layer,
	type Layered,
	type PatchLocation,
	settersOf,
} from "../layers.ts";
import type { Patch } from "../read.ts";
import {
	at,
	lineOf,
	linesToDelete,
	list,
	type PatchContext,
	type PatchFinding,
	type PatchRule,
	quote,
} from "./context.ts";

/**
 * What can be deleted from the patches without a change in the catalog: any of it, or all. So of two entries that
 * would each be enough only one is told.
 */
export const overlapRule: PatchRule = (context) => [
	...context.layered.flatMap((one) => {
		const [exclude] = one.excludes;
		return exclude
			? [...one.layers, ...one.orphans].map((layer) =>
					excluded(context, layer, exclude),
				)
			: [
					...one.layers.flatMap((layer, index) =>
						judgeLayer(context, one, layer, one.layers[index + 1]),
					),
					...one.orphans.map((layer) => orphan(context, layer)),
				];
	}),
	...judgeExcludes(context),
	...context.patches.filter(saysNothing).map(emptyFile),
];

/** Why a field of an entry could go; `needed` where it could not. */
type LayerStatus =
	| { readonly kind: "needed" }
	| { readonly kind: "redundant" }
	| { readonly kind: "shadowed"; readonly by: Layer };

function judgeLayer(
	context: PatchContext,
	one: Layered,
	layer: Layer,
	next: Layer | undefined,
): PatchFinding[] {
	const fates = Object.keys(layer.values).map((field) => ({
		field,
		fate: statusOfField(one, layer, next, field),
	}));
	const isHeader = one.model === undefined;
	const kinds = new Set(fates.map(({ fate }) => fate.kind));
	if (!isHeader && kinds.size === 0) return [emptyEntry(context, layer)];
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
	const location = at(layer);
	return [
		...(redundant.length > 0
			? [
					{
						...location,
						code: "patch-redundant",
						severity: "notice" as const,
						message: `${isHeader ? "The catalog has" : "Upstream has"} the same ${list(redundant.map(quote))}${isHeader ? " without it" : ""}${isWhole ? ", so the entry has no effect" : ""}.`,
						remedy: `Delete ${linesToDelete(context, goners(redundant))}.`,
					},
				]
			: []),
		...(shadowed.length > 0
			? [
					{
						...location,
						code: "patch-shadowed",
						severity: "notice" as const,
						message: `${isWhole ? "The entry has no effect: " : ""}${sayWinners(context, shadowed)}.`,
						remedy: `Delete ${linesToDelete(context, goners(shadowed.map(({ field }) => field)))}.`,
					},
				]
			: []),
	];
}

/** The last that sets a field is needed, unless all of them say what is there without them. */
function statusOfField(
	one: Layered,
	layer: Layer,
	next: Layer | undefined,
	field: string,
): LayerStatus {
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
	context: PatchContext,
	shadowed: readonly { field: string; by: Layer }[],
): string {
	const winners = new Map<Layer, { field: string }[]>();
	for (const one of shadowed) getOr(winners, one.by, () => []).push(one);
	return [...winners]
		.map(([winner, fields]) => {
			const names = list(fields.map(({ field }) => quote(field)));
			const verb = fields.length === 1 ? "is" : "are";
			return `${names} ${verb} set again by ${lineOf(context, winner)}`;
		})
		.join("; ");
}

function emptyEntry(context: PatchContext, layer: Layer): PatchFinding {
	return {
		...at(layer),
		code: "patch-redundant",
		severity: "notice",
		message: "The entry sets nothing.",
		remedy: `Delete ${linesToDelete(context, [layer])}.`,
	};
}

function excluded(
	context: PatchContext,
	layer: Layer,
	exclude: PatchLocation,
): PatchFinding {
	const winner = lineOf(context, exclude);
	return {
		...at(layer),
		code: "patch-shadowed",
		severity: "notice",
		message: `The entry has no effect: ${winner} excludes the model.`,
		remedy: `Delete ${linesToDelete(context, [layer])}; or, to have the model, ${winner}.`,
	};
}

function orphan(context: PatchContext, layer: Layer): PatchFinding {
	return {
		...at(layer),
		code: "patch-orphan",
		severity: "warning",
		message:
			"The patch changes a model that upstream does not have (any more), so there is nothing to change.",
		remedy: `Delete ${linesToDelete(context, [layer])}; or give it a "name" and all other fields to define the model yourself.`,
	};
}

function judgeExcludes(context: PatchContext): PatchFinding[] {
	const isUnmatched = ({ upstream, layers }: Layered) =>
		!upstream && layers.length === 0;
	const unmatched = context.layered
		.filter(isUnmatched)
		.flatMap(({ excludes }) => excludes);
	const repeated = context.layered
		.filter((one) => !isUnmatched(one))
		.flatMap(({ excludes: [first, ...others] }) =>
			first ? others.map((location) => ({ location, first })) : [],
		);
	// All of a file are deleted together, so they share their remedy.
	const byPatch = new Map<Patch, PatchLocation[]>();
	for (const location of unmatched)
		getOr(byPatch, location.patch, () => []).push(location);
	const remedies = new Map(
		[...byPatch].map(([patch, own]) => [
			patch,
			`Delete ${linesToDelete(context, own)}.`,
		]),
	);
	return [
		...unmatched.map(
			(location): PatchFinding => ({
				...location,
				code: "exclude-unmatched",
				severity: "notice",
				message: "Neither upstream nor a patch has the model.",
				remedy: remedies.get(location.patch) ?? "",
			}),
		),
		...repeated.map(
			({ location, first }): PatchFinding => ({
				...location,
				code: "patch-shadowed",
				severity: "notice",
				message: `The model is excluded already, by ${lineOf(context, first)}.`,
				remedy: `Delete ${linesToDelete(context, [location])}.`,
			}),
		),
	];
}

function saysNothing({ header, models, exclude, unknownKeys }: Patch): boolean {
	const said = [...Object.keys(header), ...models, ...exclude, ...unknownKeys];
	return said.length === 0;
}

function emptyFile(patch: Patch): PatchFinding {
	return {
		patch,
		path: [],
		code: "patch-redundant",
		severity: "notice",
		message: "The file says nothing.",
		remedy: `Delete ${quote(patch.file)}.`,
	};
}
