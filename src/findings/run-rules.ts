import type { GoneListing } from "../catalog/gone.ts";
import type { Catalog, Model, ProviderHeader } from "../catalog/model.ts";
import type { CatalogForm } from "../catalog/place.ts";
import {
	placeKey,
	type UpstreamValue,
	valueKey,
} from "../catalog/upstream-values.ts";
import type { CatalogDiff } from "../changes/compare.ts";
import {
	type Acknowledgements,
	acknowledge,
} from "../decisions/acknowledged.ts";
import { continueHold } from "../decisions/holds.ts";
import { type Finding, subjectOf } from "../lib/finding.ts";
import { isObject, type Json, type JsonObject } from "../lib/json.ts";
import { getOr } from "../lib/maps.ts";
import type { Options } from "../options.ts";
import type { Patch } from "../patches/read.ts";
import { CORRECT_IT, groupFindings } from "./groups.ts";
import {
	COMPARE,
	createRuleContext,
	type RuleContext,
	type UpstreamView,
} from "./rule-context.ts";
import { RULES } from "./rules.ts";

export interface PriorDecisions {
	/** The findings that people acknowledged. */
	readonly acknowledgements: Acknowledgements;
	/** What upstream said where the last run did not write it. */
	readonly upstreamValues: readonly UpstreamValue[];
	readonly isWanted: (providerId: string) => boolean;
	/** The repository's own decisions. */
	readonly patches?: readonly Patch[];
	readonly form?: CatalogForm;
	/** See `Previous`. */
	readonly untracked?: ReadonlySet<string>;
	/** What earlier runs recorded of models and prices that are gone. */
	readonly gone?: readonly GoneListing[];
}

export const NO_PRIOR_DECISIONS: PriorDecisions = {
	acknowledgements: { file: "", text: "", entries: [] },
	upstreamValues: [],
	isWanted: () => true,
};

export interface RuleResult {
	/** The new catalog, with the values before in place of those that are held. */
	readonly catalog: Catalog;
	readonly findings: readonly Finding[];
	readonly held: readonly UpstreamValue[];
	/** Indexes of the acknowledgements that are needed no more. */
	readonly spent: readonly number[];
}

/** Runs all rules on what changed between two catalogs. A finding that is acknowledged is neither reported nor held. */
export function runRules(
	diff: CatalogDiff,
	{ priceAlert, onSuspicious }: Pick<Options, "priceAlert" | "onSuspicious">,
	{
		acknowledgements,
		upstreamValues,
		isWanted,
		patches = [],
		form,
		untracked,
		gone = [],
	}: PriorDecisions,
	now: Date,
	view: UpstreamView = { listings: diff.after, pages: new Map() },
): RuleResult {
	const context = createRuleContext(
		diff,
		patches,
		view,
		priceAlert,
		now,
		gone,
		form,
		untracked,
	);
	const found = firstAtEachField(
		RULES.flatMap(({ check }) => check(context)),
	).map((finding) => withPage(finding, view));
	const { findings, spent } = acknowledge(
		found,
		acknowledgements,
		{ before: diff.before, after: diff.after, isWanted },
		now,
	);
	const lastAt = new Map(upstreamValues.map((one) => [placeKey(one), one]));
	const known = new Set(upstreamValues.map(valueKey));
	const held: { finding: Finding; record: UpstreamValue | null }[] = [];
	const marked = findings.map((finding) => {
		const { isNeverWritten } = finding.kind;
		const isWanted =
			onSuspicious === "hold" &&
			finding.severity === "danger" &&
			!isPatched(finding, context);
		if (!isNeverWritten && !isWanted) return finding;
		const value = toUpstreamValue(finding);
		const record =
			value === null || isNeverWritten
				? value
				: continueHold(value, lastAt.get(placeKey(value)), now);
		if (value !== null && record === null) return markEnded(finding);
		held.push({ finding, record });
		return markHeld(finding, known);
	});
	const records = held.flatMap(({ record }) => record ?? []);
	return {
		catalog: holdValues(
			diff.after,
			held.map(({ finding }) => finding),
		),
		findings: groupFindings(marked, diff),
		held: [...new Map(records.map((one) => [placeKey(one), one])).values()],
		spent,
	};
}

/** A patch is the repository's own decision: its value is told, and never overruled by a hold. */
function isPatched(
	{ subject, field }: Finding,
	context: Pick<RuleContext, "isPatched">,
): boolean {
	if (!("provider" in subject) || field === undefined) return false;
	return context.isPatched(subject.provider, field, subject.model);
}

/** Where several rules find something in one field, the first rule's finding. */
function firstAtEachField(findings: readonly Finding[]): Finding[] {
	const byField = new Map<string, Finding>();
	for (const finding of findings) {
		const key = JSON.stringify([subjectOf(finding), finding.field]);
		if (!byField.has(key)) byField.set(key, finding);
	}
	return [...byField.values()];
}

/** Adds the provider's page. Where none is known, nobody can compare with it. */
function withPage(
	finding: Finding,
	{ pages }: Pick<UpstreamView, "pages">,
): Finding {
	const { subject, remedy } = finding;
	if (!("provider" in subject)) return finding;
	const page = pages.get(subject.provider);
	if (page !== undefined) return { ...finding, page };
	return remedy === COMPARE ? { ...finding, remedy: CORRECT_IT } : finding;
}

/** What the next run has to know of a held value. Null stands for a value that upstream does not have any more. */
function toUpstreamValue({
	subject,
	field,
	after,
}: Finding): UpstreamValue | null {
	if (!("provider" in subject) || field === undefined) return null;
	const by = "hold" as const;
	return { ...subject, field, upstream: after ?? null, by };
}

/** Says in the message that the value was held, and is written now. */
function markEnded(finding: Finding): Finding {
	return {
		...finding,
		message: `${finding.message} It was held. Upstream keeps saying it, so it is written now.`,
	};
}

/** Says in the message that the value is not written. */
function markHeld(finding: Finding, known: ReadonlySet<string>): Finding {
	const what =
		finding.before === undefined || finding.before === null
			? "Not written: the field is left out."
			: "Not written: the previous value is kept.";
	const value = toUpstreamValue(finding);
	return {
		...finding,
		message: `${finding.message} ${what}`,
		held: true,
		...(value && known.has(valueKey(value)) && { known: true }),
	};
}

/** A field with its value before; undefined where it had none. */
type Restored = readonly [field: readonly string[], value: Json | undefined];

function holdValues(catalog: Catalog, findings: readonly Finding[]): Catalog {
	const byProvider = new Map<string, Map<string | undefined, Restored[]>>();
	for (const { subject, field = [], before } of findings) {
		if (!("provider" in subject)) continue;
		const own = getOr(byProvider, subject.provider, () => new Map());
		getOr(own, subject.model, () => []).push([field, before]);
	}
	const held = new Map(catalog);
	for (const [id, byModel] of byProvider) {
		const provider = catalog.get(id);
		if (!provider) continue;
		let { header } = provider;
		const models = new Map(provider.models);
		for (const [model, values] of byModel) {
			const now = model === undefined ? undefined : models.get(model);
			if (model === undefined) {
				header = restore(header, values) as ProviderHeader;
			} else if (now) models.set(model, restore(now, values) as Model);
		}
		held.set(id, { header, models });
	}
	return held;
}

/** The object with its values before at some fields. All in one go, because it may have very many. */
function restore(object: JsonObject, values: readonly Restored[]): JsonObject {
	const restored = new Map(Object.entries(object));
	const deeper = new Map<string, Restored[]>();
	for (const [[key = "", ...rest], value] of values) {
		if (rest.length > 0) getOr(deeper, key, () => []).push([rest, value]);
		else if (value === undefined) restored.delete(key);
		else restored.set(key, value);
	}
	for (const [key, own] of deeper) {
		const inner = restored.get(key);
		const isLost =
			inner === undefined && own.some(([, value]) => value !== undefined);
		if (isObject(inner)) restored.set(key, restore(inner, own));
		else if (isLost) restored.set(key, restore({}, own));
	}
	return Object.fromEntries(restored);
}
