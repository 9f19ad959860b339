import { isDeepStrictEqual } from "node:util";
import { patchedFields, upstreamHeader } from "../../catalog/build.ts";
import { type Overruled, placeKey } from "../../catalog/overruled.ts";
import type { Patch } from "../../catalog/patches.ts";
import type { Finding } from "../../finding.ts";
import type { Json } from "../../json.ts";
import { deleteLines, linesOf } from "../../json-text.ts";
import { valueAt } from "../rule.ts";
import { aboutEntry, type Entry, type PatchEvidence } from "./entry.ts";

/** Upstream changed what an entry sets. */
export function judgeConflicts(
	what: Entry,
	evidence: PatchEvidence,
): Finding[] {
	const { patch, entry, index } = what;
	const { provider, text } = patch;
	const theirs = evidence.upstream.get(provider)?.models.get(entry.id) ?? {};
	const before = evidence.story.before.get(provider)?.models.get(entry.id);
	return patchedFields(entry).flatMap((field) => {
		const moved = movedBeneath(
			{ provider, model: entry.id, field: [field] },
			entry[field],
			valueAt(before, [field]),
			Object.hasOwn(theirs, field) ? theirs[field] : undefined,
			evidence,
		);
		if (moved === null) return [];
		const lines = linesOf(text, ["models", index, field]);
		return [
			aboutEntry(what, {
				...conflict(`\`${field}\``, entry[field], lines),
				field: [field],
				...moved,
			}),
		];
	});
}

/** Upstream changed what a patch sets of its provider, or says the same by now. */
export function judgeHeader(patch: Patch, evidence: PatchEvidence): Finding[] {
	const { file, provider, header, text } = patch;
	const theirs = upstreamHeader(evidence.upstream.get(provider));
	const before = evidence.story.before.get(provider)?.header;
	return Object.entries(header).flatMap(([field, own]): Finding[] => {
		const subject = { file, entry: provider };
		const lines = linesOf(text, ["provider", field]);
		if (isDeepStrictEqual(own, theirs[field])) {
			return [
				{
					code: "patch-redundant",
					severity: "notice",
					subject,
					field: [field],
					message: `Upstream says the same of \`${field}\` by now.`,
					remedy: deleteLines(lines),
				},
			];
		}
		const place = { provider, field: [field] };
		const was = before?.[field];
		const moved = movedBeneath(place, own, was, theirs[field], evidence);
		return moved === null
			? []
			: [
					{
						...conflict(`\`${field}\``, own, lines),
						subject,
						field: [field],
						...moved,
					},
				];
	});
}

function conflict(
	field: string,
	own: Json | undefined,
	lines: ReturnType<typeof linesOf>,
) {
	return {
		code: "patch-conflict",
		severity: "warning",
		message: `Upstream changed ${field} beneath the patch, which says ${JSON.stringify(own)}.`,
		remedy: `Decide which is right. If it is upstream: ${deleteLines(lines)}`,
	} as const;
}

/**
 * What upstream said at the last sync and says now of a field that a patch sets; null where that is the same, or
 * not known. Where the patch is new since then, the catalog has upstream's own value.
 */
function movedBeneath(
	place: Pick<Overruled, "provider" | "model" | "field">,
	own: Json | undefined,
	before: Json | undefined,
	now: Json | undefined,
	{ overruled }: PatchEvidence,
): { before?: Json; after?: Json } | null {
	const key = placeKey(place);
	const kept = overruled?.find((value) => placeKey(value) === key);
	const isInForce = isDeepStrictEqual(own, before);
	const was = kept?.upstream ?? (isInForce ? undefined : before);
	const isSame = isDeepStrictEqual(was, now) || isDeepStrictEqual(own, now);
	if (isSame || (was === undefined && (overruled === null || !isInForce))) {
		return null;
	}
	return {
		...(was !== undefined && { before: was }),
		...(now !== undefined && { after: now }),
	};
}
