import type { Finding, FindingSource } from "../lib/finding.ts";
import { type CleanedPatch, cleanPatches } from "./cleanup.ts";
import { conflictRule } from "./review/conflicts.ts";
import {
	createPatchContext,
	type PatchReviewInput,
	type PatchRule,
} from "./review/context.ts";
import { keyRule } from "./review/keys.ts";
import { overlapRule } from "./review/overlap.ts";
import { unitRule } from "./review/units.ts";

/** The rules for local patches. */
const RULES: readonly PatchRule[] = [
	keyRule,
	overlapRule,
	conflictRule,
	unitRule,
];

export const PATCH_REVIEW: FindingSource = {
	title: "Local patches",
	about: "None of these stops a run. Each names the file and the lines.",
	findings: RULES.flatMap(({ findings }) => findings),
};

export interface PatchReview {
	/** In the order of files and lines. */
	readonly findings: readonly Finding[];
	/** The files without what has no effect on the catalog. */
	readonly cleaned: readonly CleanedPatch[];
}

/** Finds mistakes in local patches, and entries that are no longer needed. */
export function reviewPatches(input: PatchReviewInput): PatchReview {
	const context = createPatchContext(input);
	const order = new Map(input.patches.map((patch, index) => [patch, index]));
	const found = RULES.flatMap(({ check }) => check(context));
	return {
		findings: found
			.map((patchFinding) => ({
				finding: patchFinding.finding,
				file: order.get(patchFinding.patch) ?? 0,
				offset: context.placeOf(patchFinding)?.offset ?? 0,
			}))
			.sort((a, b) => a.file - b.file || a.offset - b.offset)
			.map(({ finding }) => finding),
		cleaned: cleanPatches(found.flatMap(({ removable = [] }) => removable)),
	};
}
