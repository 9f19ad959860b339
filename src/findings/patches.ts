import { isDeepStrictEqual } from "node:util";
import { patchedFields } from "../catalog/build.ts";
import type { Patch } from "../catalog/patches.ts";
import type { Finding } from "../finding.ts";
import { deleteLines, linesOf } from "../json-text.ts";
import { aboutEntry, type Entry, type PatchEvidence } from "./patches/entry.ts";
import { judgeKeys } from "./patches/keys.ts";
import { judgeUnits } from "./patches/units.ts";
import { judgeConflicts, judgeHeader } from "./patches/upstream.ts";

/**
 * Patches that say what upstream says by now, that stand on ground which has moved, that have no effect, or are
 * mistyped. None of it stops a run.
 */
export function judgePatches(evidence: PatchEvidence): Finding[] {
	const { patches } = evidence;
	return patches.flatMap((patch, order) => [
		...judgeKeys(patch),
		...judgeHeader(patch, evidence),
		...judgeExcludes(patch, evidence),
		...patch.models.flatMap((entry, index) => {
			const what = { patch, order, entry, index };
			return [
				...judgeShadowed(what, patches),
				...judgeRedundant(what, evidence),
				...judgeConflicts(what, evidence),
				...judgeUnits(what, evidence),
			];
		}),
	]);
}

/** An entry that others undo has no effect: a later one that sets the same, or any exclude. */
function judgeShadowed(what: Entry, patches: readonly Patch[]): Finding[] {
	const { patch, order, entry, index } = what;
	const own = patches.filter(({ provider }) => provider === patch.provider);
	const excluding = own.find(({ exclude }) => exclude.includes(entry.id));
	const lines = deleteLines(linesOf(patch.text, ["models", index]));
	if (excluding) {
		return [
			aboutEntry(what, {
				code: "patch-shadowed",
				severity: "notice",
				message: `It has no effect: \`${excluding.file}\` excludes the model.`,
				remedy: lines,
			}),
		];
	}
	const later = patches
		.slice(order)
		.filter(({ provider }) => provider === patch.provider)
		.flatMap(({ file, models }) =>
			models
				.filter(({ id }) => id === entry.id)
				.map((model) => ({ file, model })),
		)
		.filter(({ file, model }) => file !== patch.file || model !== entry)
		.filter(
			({ file, model }) =>
				file !== patch.file || patch.models.indexOf(model) > index,
		);
	const fields = patchedFields(entry);
	const winner = (field: string) =>
		later.find(({ model }) => Object.hasOwn(model, field));
	const shadowed = fields.filter((field) => winner(field));
	const [first] = shadowed;
	if (first === undefined) return [];
	const isWhole = shadowed.length === fields.length;
	return [
		aboutEntry(what, {
			code: "patch-shadowed",
			severity: "notice",
			message: `${isWhole ? "It has no effect" : `${list(shadowed)} ${shadowed.length === 1 ? "has" : "have"} no effect`}: \`${winner(first)?.file}\` sets the same, later.`,
			remedy: isWhole ? lines : deleteFields(what, shadowed),
		}),
	];
}

/** Whatever upstream says by now need not be said here. */
function judgeRedundant(what: Entry, { upstream }: PatchEvidence): Finding[] {
	const { patch, entry, index } = what;
	const model = upstream.get(patch.provider)?.models.get(entry.id);
	if (!model) return [];
	const fields = patchedFields(entry);
	const same = fields.filter(
		(field) =>
			Object.hasOwn(model, field) &&
			isDeepStrictEqual(entry[field], model[field]),
	);
	if (same.length === 0) return [];
	const isWhole = same.length === fields.length;
	// A definition stands for itself, should upstream drop the model again.
	if (!isWhole && typeof entry.name === "string") return [];
	return [
		aboutEntry(what, {
			code: "patch-redundant",
			severity: "notice",
			message: isWhole
				? "Upstream says the same by now."
				: `Upstream says the same of ${list(same)} by now.`,
			remedy: isWhole
				? deleteLines(linesOf(patch.text, ["models", index]))
				: deleteFields(what, same),
		}),
	];
}

function judgeExcludes(
	{ file, text, provider, exclude }: Patch,
	{ upstream, patches }: PatchEvidence,
): Finding[] {
	const models = upstream.get(provider)?.models;
	const isDefined = (id: string) =>
		patches.some(
			(patch) =>
				patch.provider === provider &&
				patch.models.some((model) => model.id === id),
		);
	return exclude.flatMap((id, index): Finding[] =>
		models?.has(id) || isDefined(id)
			? []
			: [
					{
						code: "exclude-unmatched",
						severity: "notice",
						subject: { file, entry: `${provider}:${id}` },
						message: "There is no such model to exclude.",
						remedy: deleteLines(linesOf(text, ["exclude", index])),
					},
				],
	);
}

function deleteFields(
	{ patch, index }: Entry,
	fields: readonly string[],
): string {
	const lines = fields.flatMap((field) => {
		const found = linesOf(patch.text, ["models", index, field]);
		return found ? [found] : [];
	});
	const [first] = lines;
	const isOneLine = lines.every(({ from, to }) => from === to);
	if (lines.length === 1 && first) return deleteLines(first);
	return isOneLine &&
		new Set(lines.map(({ from }) => from)).size === lines.length
		? `Delete lines ${lines.map(({ from }) => from).join(", ")}.`
		: `Delete ${list(fields)}, from line ${first?.from ?? 1} on.`;
}

function list(names: readonly string[]): string {
	return names.map((name) => `\`${name}\``).join(", ");
}
