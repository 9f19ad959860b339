import {
	type Catalog,
	type Model,
	type ModelRef,
	refKey,
} from "../catalog/model.ts";
import type { CatalogDiff } from "../changes/compare.ts";
import { type Finding, moveOf } from "../lib/finding.ts";
import { isSame, type Json } from "../lib/json.ts";
import { getOr } from "../lib/maps.ts";
import type { NonEmpty } from "../lib/non-empty.ts";
import { factorBetween, toTwoDigits } from "../lib/ratio.ts";

/** What to do about values of several providers, and of one whose page is not known. */
export const CORRECT_IT =
	"If it is wrong, report it upstream, and correct it in a local patch until then.";

/**
 * Joins findings that are one change of upstream, so that a reader decides once:
 *
 * - dangers, if prices moved by the same factor, or values became the same: at one provider, or of one model; and all of
 *   one model at one provider;
 * - warnings of one code: at one provider, or of one model that has the same value now;
 * - notices of one code.
 *
 * A finding may belong to two such groups; it goes to the larger one.
 */
export function groupFindings(
	findings: readonly Finding[],
	diff: CatalogDiff,
): Finding[] {
	const groups = new Map<string, Finding[]>();
	for (const finding of findings) {
		for (const key of groupsOf(finding, diff)) {
			getOr(groups, key, () => []).push(finding);
		}
	}
	const joined = new Map<Finding, Finding | null>();
	for (const group of largestFirst(groups.values())) {
		const [first, ...others] = group.filter((member) => !joined.has(member));
		if (!first || others.length === 0) continue;
		joined.set(first, join([first, ...others]));
		for (const other of others) joined.set(other, null);
	}
	return findings.flatMap((finding) => {
		const group = joined.get(finding);
		if (group === undefined) return [finding];
		return group === null ? [] : [group];
	});
}

function largestFirst<T>(groups: Iterable<readonly T[]>): (readonly T[])[] {
	return [...groups].toSorted((a, b) => b.length - a.length);
}

/** The keys of the groups that a finding can be in. */
function groupsOf(finding: Finding, diff: CatalogDiff): string[] {
	const { kind, severity, known, after } = finding;
	const ref = refOf(finding);
	if (ref === null || kind.isExample) return [];
	const about = [kind.code, severity, known ?? false];
	if (severity === "notice") return [JSON.stringify(about)];
	const model = modelAt(diff.after, ref) ?? modelAt(diff.before, ref);
	const identity = model ? diff.vendors.identityOf(model) : ref.id;
	const change = severity === "danger" ? changeOf(finding) : null;
	const value = severity === "danger" ? change : (after ?? null);
	return [
		JSON.stringify([...about, "at both", ref.provider, ref.id]),
		JSON.stringify([...about, "at", ref.provider, change]),
		JSON.stringify([...about, "of", identity, value]),
	];
}

/** Null for a finding about a provider or a file. */
function refOf({ subject }: Finding): ModelRef | null {
	return "provider" in subject && subject.model !== undefined
		? { provider: subject.provider, id: subject.model }
		: null;
}

function modelAt(catalog: Catalog, { provider, id }: ModelRef) {
	return catalog.get(provider)?.models.get(id) as Model | undefined;
}

/** Equal for values that changed in the same way. */
function changeOf({ kind, before, after }: Finding): Json {
	// Nobody has to decide about these one by one.
	if (kind.isNeverWritten || kind.isOneChange) return null;
	if (typeof before !== "number" || typeof after !== "number") {
		return before === undefined ? "new" : (after ?? null);
	}
	if (before <= 0 || after <= 0) return after;
	const factor = toTwoDigits(factorBetween(before, after));
	return after > before ? factor : -factor;
}

function join(group: NonEmpty<Finding>): Finding {
	// The message is about the first, and that is what a reader decides by.
	const [first = group[0], ...others] = group.toSorted(
		(a, b) => moveOf(b) - moveOf(a),
	);
	const members: NonEmpty<Finding> = [first, ...others];
	const models = distinctModels(members);
	const providers = new Set(models.map(({ provider }) => provider));
	const isOneModel = models.length === 1;
	const { field, before, after, page, ...rest } = first;
	// Of one model, the first value is the example that the message tells.
	const isShared = (key: "field" | "before" | "after") =>
		isOneModel || members.every((member) => isSame(member[key], first[key]));
	return {
		...rest,
		subject:
			isOneModel || providers.size > 1
				? first.subject
				: { provider: models[0]?.provider ?? "" },
		...(isShared("field") && field && { field }),
		...(isShared("before") && before !== undefined && { before }),
		...(isShared("after") && after !== undefined && { after }),
		...(providers.size === 1 && page !== undefined && { page }),
		remedy: providers.size === 1 ? first.remedy : CORRECT_IT,
		message: isOneModel
			? `${first.message} Likewise ${members.length - 1} more of its values.`
			: providers.size > 1
				? // The subject is the example.
					`${models.length} models at ${providers.size} providers, such as this one: ${first.message}`
				: `${models.length} models, such as \`${models[0]?.id}\`: ${first.message}`,
		models,
		members,
	};
}

function distinctModels(members: readonly Finding[]): ModelRef[] {
	const byKey = new Map<string, ModelRef>();
	for (const member of members) {
		const ref = refOf(member);
		if (ref) byKey.set(refKey(ref), ref);
	}
	return [...byKey.values()];
}
