import type { GoneListing } from "../catalog/gone.ts";
import type { Catalog } from "../catalog/model.ts";
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
import { decideFindings } from "../decisions/decide-findings.ts";
import type { Decision } from "../decisions/decision.ts";
import { continueHold } from "../decisions/holds.ts";
import {
	isValueOf,
	placeOf,
	stillKept,
	toKept,
	toUpstreamValue,
} from "../decisions/kept.ts";
import { restoreValues } from "../decisions/restore-values.ts";
import { NO_TICKS, type Ticks } from "../decisions/ticks.ts";
import { dayOf } from "../lib/day.ts";
import { type Finding, type FindingPlace, subjectOf } from "../lib/finding.ts";
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
	/** What people ticked in the open pull request. */
	readonly ticks?: Ticks;
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
	/** The new catalog, with the values before in place of those that are held or kept. */
	readonly catalog: Catalog;
	/** Those that nobody has decided yet. */
	readonly findings: readonly Finding[];
	readonly decisions: readonly Decision[];
	/** What to record of values that are held or kept. */
	readonly held: readonly UpstreamValue[];
	/** Indexes of the acknowledgements that are needed no more. */
	readonly spent: readonly number[];
}

/**
 * Runs all rules on what changed between two catalogs, and carries out what people decided. A finding that is
 * acknowledged or decided is not reported. A value that is held or kept has the value before.
 */
export function runRules(
	diff: CatalogDiff,
	{ priceAlert, onSuspicious }: Pick<Options, "priceAlert" | "onSuspicious">,
	{
		acknowledgements,
		upstreamValues,
		ticks = NO_TICKS,
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
	const isReported = new Set(findings);
	const acknowledged = found.filter((finding) => !isReported.has(finding));
	const kept = stillKept(upstreamValues, acknowledged, diff, context);
	const isKept = new Set(kept.map(({ place }) => placeOf(place)));
	const { marked, held } = holdWrong(
		findings.filter((finding) => !isKept.has(placeOf(finding))),
		{ context, upstreamValues, now, holds: onSuspicious === "hold" },
	);
	const decided = decideFindings(
		groupFindings(marked, diff),
		kept,
		ticks,
		diff,
	);
	for (const { kind, since, values } of decided.decisions) {
		for (const value of values) {
			if (kind === "accept") held.delete(value);
			else held.set(value, toKept(value, since ?? dayOf(now)));
		}
	}
	const records = [...held.values()].flatMap((record) => record ?? []);
	return {
		...decided,
		catalog: restoreValues(diff.after, held.keys()),
		held: [...new Map(records.map((one) => [placeKey(one), one])).values()],
		spent,
	};
}

/** Marks what is not written, and records it for the next run. */
function holdWrong(
	findings: readonly Finding[],
	{
		context,
		upstreamValues,
		now,
		holds,
	}: {
		readonly context: Pick<RuleContext, "diff" | "isPatched">;
		readonly upstreamValues: readonly UpstreamValue[];
		readonly now: Date;
		/** Whether to hold every danger, or only what can't be true. */
		readonly holds: boolean;
	},
) {
	const lastAt = new Map(upstreamValues.map((one) => [placeKey(one), one]));
	const known = new Set(upstreamValues.map(valueKey));
	const held = new Map<FindingPlace, UpstreamValue | null>();
	const marked = findings.map((finding): Finding => {
		const { kind, severity } = finding;
		const { isNeverWritten, isExample } = kind;
		const value = toUpstreamValue(finding, "hold");
		const isOwn = isPatched(finding, context);
		const canKeep =
			isValueOf(finding, context.diff.after) && !isOwn && !isExample;
		const own = { ...finding, canKeep };
		const isWanted = holds && severity === "danger" && !isOwn;
		if (!isNeverWritten && !isWanted) return own;
		const record =
			value === null || isNeverWritten
				? value
				: continueHold(value, lastAt.get(placeKey(value)), now);
		if (value !== null && record === null) return markEnded(own);
		const marked = markHeld(own, value !== null && known.has(valueKey(value)));
		held.set(marked, record);
		return marked;
	});
	return { marked, held };
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

/** Says in the message that the value was held, and is written now. */
function markEnded(finding: Finding): Finding {
	return {
		...finding,
		message: `${finding.message} It was held. Upstream keeps saying it, so it is written now.`,
	};
}

/** Says in the message that the value is not written. */
function markHeld(finding: Finding, known: boolean): Finding {
	const what =
		finding.before === undefined || finding.before === null
			? "Not written: the field is left out."
			: "Not written: the previous value is kept.";
	return {
		...finding,
		message: `${finding.message} ${what}`,
		held: true,
		...(known && { known }),
	};
}
