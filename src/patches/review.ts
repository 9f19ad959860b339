import type { Finding } from "../lib/finding.ts";
import { conflictRule } from "./review/conflicts.ts";
import {
	createPatchContext,
	modelOf,
	type PatchFinding,
	type PatchReviewInput,
	type PatchRule,
} from "./review/context.ts";
import { keyRule } from "./review/keys.ts";
import { overlapRule } from "./review/overlap.ts";
import { unitRule } from "./review/units.ts";

/** All that looks for what ails a patch. */
const RULES: readonly PatchRule[] = [
	keyRule,
	overlapRule,
	conflictRule,
	unitRule,
];

/**
 * What ails the local patches, in the order of their files and lines: what upstream says by now, what it changed
 * beneath, what has no effect, what looks like a slip. None of it stops a run.
 */
export function reviewPatches(evidence: PatchReviewInput): Finding[] {
	const context = createPatchContext(evidence);
	const order = new Map(evidence.patches.map((patch, index) => [patch, index]));
	return RULES.flatMap((rule) => rule(context))
		.map((patchFinding) => ({
			patchFinding,
			file: order.get(patchFinding.patch) ?? 0,
			offset: context.placeOf(patchFinding)?.offset ?? 0,
		}))
		.sort((a, b) => a.file - b.file || a.offset - b.offset)
		.map(({ patchFinding }) => toFinding(patchFinding));
}

function toFinding(patchFinding: PatchFinding): Finding {
	const { patch, path, ...finding } = patchFinding;
	const model = modelOf(patchFinding);
	const entry =
		model === undefined ? patch.provider : `${patch.provider}:${model}`;
	return { ...finding, subject: { file: patch.file, entry } };
}
