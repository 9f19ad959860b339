import type { Finding } from "../finding.ts";
import { conflictRule } from "./patches/conflicts.ts";
import { keyRule } from "./patches/keys.ts";
import { overlapRule } from "./patches/overlap.ts";
import {
	modelOf,
	type PatchEvidence,
	type PatchRule,
	type Remark,
	setScene,
} from "./patches/scene.ts";
import { unitRule } from "./patches/units.ts";

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
export function judgePatches(evidence: PatchEvidence): Finding[] {
	const scene = setScene(evidence);
	const order = new Map(evidence.patches.map((patch, index) => [patch, index]));
	return RULES.flatMap((rule) => rule(scene))
		.map((remark) => ({
			remark,
			file: order.get(remark.patch) ?? 0,
			offset: scene.placeOf(remark)?.offset ?? 0,
		}))
		.sort((a, b) => a.file - b.file || a.offset - b.offset)
		.map(({ remark }) => toFinding(remark));
}

function toFinding(remark: Remark): Finding {
	const { patch, path, ...finding } = remark;
	const model = modelOf(remark);
	const entry =
		model === undefined ? patch.provider : `${patch.provider}:${model}`;
	return { ...finding, subject: { file: patch.file, entry } };
}
