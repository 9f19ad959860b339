import { declareFindings } from "../../lib/finding.ts";
import { isSame } from "../../lib/json.ts";
import { getOr, groupBy } from "../../lib/maps.ts";
import { setsNothing } from "../cleanup.ts";
import {
	fieldOf,
	isGlobExclude,
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
	patchFinding,
	quote,
} from "./context.ts";

const FINDINGS = declareFindings({
	"patch-redundant": {
		severity: "notice",
		when: "Upstream now has the same value, or the entry or the file sets nothing.",
		remedy: "Delete the lines.",
	},
	"patch-shadowed": {
		severity: "notice",
		when: "A later patch sets the field again, or an exclude removes the model.",
		remedy: "Delete the lines.",
	},
	"patch-orphan": {
		severity: "warning",
		when: "The patch changes a model that upstream does not have. The entry is not written.",
		remedy:
			"Delete the lines, or give the entry a `name` and all other fields.",
	},
	"exclude-unmatched": {
		severity: "notice",
		when: "Neither upstream nor a patch has the excluded model, or one that the glob matches.",
		remedy: "Delete the line.",
	},
});

type OverlapKind = (typeof FINDINGS)[keyof typeof FINDINGS];

/**
 * What can be deleted from the patches without a change in the catalog. All of it can be deleted together: if either
 * of two entries could go, but not both, only one is reported.
 */
export const overlapRule: PatchRule = {
	findings: Object.values(FINDINGS),
	check: (context) => [
		...context.layered.flatMap((one) => {
			const [exclude] = one.excludes;
			return exclude
				? [...one.layers, ...one.orphans].map((layer) =>
						excluded(context, layer, exclude),
					)
				: [
						...one.layers.flatMap((layer, index) =>
							findRemovable(context, one, layer, one.layers[index + 1]),
						),
						...one.orphans.map((layer) => orphan(context, layer)),
					];
		}),
		...checkExcludes(context),
		...context.patches.filter(setsNothing).map(emptyFile),
	],
};

/** Why a field of an entry could be deleted; `needed` where it could not. */
type LayerStatus =
	| { readonly kind: "needed" }
	| { readonly kind: "redundant" }
	| { readonly kind: "shadowed"; readonly by: Layer };

function findRemovable(
	context: PatchContext,
	one: Layered,
	layer: Layer,
	next: Layer | undefined,
): PatchFinding[] {
	const fields = Object.keys(layer.values).map((field) => ({
		field,
		status: statusOfField(one, layer, next, field),
	}));
	const isHeader = one.model === undefined;
	const kinds = new Set(fields.map(({ status }) => status.kind));
	if (!isHeader && kinds.size === 0) {
		return bringsBack(one) ? [] : [emptyEntry(context, layer)];
	}
	const isWhole = !isHeader && kinds.size === 1;
	// Without its name the entry would no longer define the model.
	const candidates = fields.filter(
		({ field }) => isWhole || field !== "name" || isKnown(one),
	);
	// A definition stays complete, so that it holds if upstream drops the model again.
	const isDefinition = !isHeader && typeof layer.values.name === "string";
	const redundant = candidates.flatMap(({ field, status }) =>
		status.kind === "redundant" && (isWhole || !isDefinition) ? [field] : [],
	);
	const shadowed = candidates.flatMap(({ field, status }) =>
		status.kind === "shadowed" ? [{ field, by: status.by }] : [],
	);
	const removable = (names: readonly string[]) =>
		isWhole ? [layer] : names.map((name) => at(layer, name));
	const location = at(layer);
	const reports = [
		{
			kind: FINDINGS["patch-redundant"],
			names: redundant,
			message: `${isHeader ? "The catalog has" : "Upstream has"} the same ${list(redundant.map(quote))}${isHeader ? " without it" : ""}${isWhole ? ", so the entry has no effect" : ""}.`,
		},
		{
			kind: FINDINGS["patch-shadowed"],
			names: shadowed.map(({ field }) => field),
			message: `${isWhole ? "The entry has no effect: " : ""}${sayWinners(context, shadowed)}.`,
		},
	];
	return reports
		.filter(({ names }) => names.length > 0)
		.map(({ kind, names, message }) =>
			deletable(context, location, removable(names), { kind, message }),
		);
}

/** The last entry that sets a field is needed, unless all of them set the value that is there without them. */
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
		// Only the name makes it a model, so this one can go only if the next entry has a name, too.
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

/** Whether the repository's inputs leave the model out, so that only its entry keeps it in the catalog. */
function bringsBack({ upstream, beneath }: Layered): boolean {
	return upstream !== undefined && beneath === undefined;
}

/** Whether the catalog would have it without patches. */
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
	return deletable(context, at(layer), [layer], {
		kind: FINDINGS["patch-redundant"],
		message: "The entry sets nothing.",
	});
}

function excluded(
	context: PatchContext,
	layer: Layer,
	exclude: PatchLocation,
): PatchFinding {
	const winner = lineOf(context, exclude);
	return deletable(context, at(layer), [layer], {
		kind: FINDINGS["patch-shadowed"],
		message: `The entry has no effect: ${winner} excludes the model.`,
		or: `or, if you want the model, ${winner}`,
	});
}

function orphan(context: PatchContext, layer: Layer): PatchFinding {
	return deletable(context, at(layer), [layer], {
		kind: FINDINGS["patch-orphan"],
		message:
			"The patch changes a model that upstream does not have (any more), so there is nothing to change.",
		or: 'or give it a "name" and all other fields to define the model yourself',
	});
}

function checkExcludes(context: PatchContext): PatchFinding[] {
	const isUnmatched = ({ upstream, layers }: Layered) =>
		!upstream && layers.length === 0;
	const unmatched = context.layered
		.filter(isUnmatched)
		.flatMap(({ excludes }) => excludes);
	const repeated = context.layered
		.filter((one) => !isUnmatched(one))
		.flatMap(({ excludes }) => {
			const first = excludes.find(isGlobExclude) ?? excludes[0];
			return first === undefined
				? []
				: excludes
						.filter((one) => one !== first)
						.map((location) => ({ location, first }));
		});
	// All of one file are deleted together, so they share one remedy.
	const byPatch = groupBy(unmatched, ({ patch }) => patch);
	return [
		...unmatched.map((location) => ({
			...deletable(context, location, byPatch.get(location.patch) ?? [], {
				kind: FINDINGS["exclude-unmatched"],
				message: isGlobExclude(location)
					? "Neither upstream nor a patch has such a model."
					: "Neither upstream nor a patch has the model.",
			}),
			removable: [location],
		})),
		...repeated.map(({ location, first }) =>
			deletable(context, location, [location], {
				kind: FINDINGS["patch-shadowed"],
				message: `The model is excluded already, by ${lineOf(context, first)}.`,
			}),
		),
	];
}

/** A finding whose remedy is to delete something. */
function deletable(
	context: PatchContext,
	location: PatchLocation,
	removable: readonly PatchLocation[],
	{ kind, message, or }: { kind: OverlapKind; message: string; or?: string },
): PatchFinding {
	const remedy = `Delete ${linesToDelete(context, removable)}${or === undefined ? "" : `; ${or}`}.`;
	const severity = kind.severity as "notice" | "warning";
	return {
		...patchFinding(location, { kind, severity, message, remedy }),
		removable,
	};
}

function emptyFile(patch: Patch): PatchFinding {
	const file = { patch, path: [] };
	return {
		...patchFinding(file, {
			kind: FINDINGS["patch-redundant"],
			severity: "notice",
			message: "The file sets nothing.",
			remedy: `Delete ${quote(patch.file)}.`,
		}),
		removable: [file],
	};
}
