import type { CatalogDiff } from "../changes/compare.ts";
import type { Finding, FindingPlace } from "../lib/finding.ts";
import {
	canKeep,
	type Decision,
	decisionKey,
	isDecidable,
	keyOfValue,
	membersOf,
} from "./decision.ts";
import type { Kept } from "./kept.ts";
import type { ItemName, Ticks } from "./ticks.ts";

/** Carries out the ticks. */
export function decideFindings(
	findings: readonly Finding[],
	kept: readonly Kept[],
	ticks: Ticks,
	diff: Pick<CatalogDiff, "changes">,
): { findings: Finding[]; decisions: Decision[] } {
	const decisions: Decision[] = [];
	const isDecided = new Set<Finding>();
	const left = new Set(ticks);
	const take = (name: ItemName) => left.delete(name);
	for (const finding of ticks.size === 0 ? [] : findings) {
		if (!isDecidable(finding)) continue;
		const key = decisionKey(finding);
		const isAccepted = take(`accept ${key}`);
		// If both are ticked, the catalog stays as it is.
		const mayKeep = canKeep(finding);
		const isKept = take(`keep ${key}`) && mayKeep;
		if (!isAccepted && !isKept) continue;
		decisions.push({
			kind: isKept ? "keep" : "accept",
			key,
			values: membersOf(finding),
			canKeep: mayKeep,
			since: null,
		});
		isDecided.add(finding);
	}
	for (const { place, since } of kept) {
		const key = keyOfValue(place);
		const isKeptAgain = take(`keep ${key}`);
		const isReleased = take(`accept ${key}`) && !isKeptAgain;
		decisions.push({
			kind: isReleased ? "accept" : "keep",
			key,
			values: [place],
			canKeep: true,
			since: isReleased ? null : since,
		});
	}
	return {
		findings: findings.filter((finding) => !isDecided.has(finding)),
		decisions: [...decisions, ...keptWithoutFinding(left, diff)],
	};
}

/** A value stays kept although its finding is gone, for example because another provider has it now, too. */
function keptWithoutFinding(
	left: Ticks,
	{ changes }: Pick<CatalogDiff, "changes">,
): Decision[] {
	if (![...left].some((name) => name.startsWith("keep "))) return [];
	const places = [
		...changes.models.changed.flatMap(({ provider, after, fields }) =>
			fields.map((field) => ({
				subject: { provider, model: after.id },
				...field,
			})),
		),
		...changes.providers.changed.flatMap(({ after, fields }) =>
			fields.map((field) => ({ subject: { provider: after.id }, ...field })),
		),
	];
	return places.flatMap((place): Decision[] => {
		const value: FindingPlace = { ...place, field: [...place.field] };
		const key = keyOfValue(value);
		return left.has(`keep ${key}`)
			? [{ kind: "keep", key, values: [value], canKeep: true, since: null }]
			: [];
	});
}
