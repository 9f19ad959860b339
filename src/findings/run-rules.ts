import type { Catalog, Model, ProviderHeader } from "../catalog/model.ts";
import {
	placeKey,
	toJson,
	type UpstreamValue,
} from "../catalog/upstream-values.ts";
import type { CatalogDiff } from "../changes/compare.ts";
import {
	type Acknowledgements,
	acknowledge,
} from "../decisions/acknowledged.ts";
import { type Finding, subjectOf } from "../lib/finding.ts";
import {
	isObject,
	type Json,
	type JsonObject,
	toStableJson,
} from "../lib/json.ts";
import { getOr } from "../lib/maps.ts";
import type { Options } from "../options.ts";
import type { Patch } from "../patches/read.ts";
import { consistencyRule } from "./consistency.ts";
import { dateRule } from "./dates.ts";
import { limitRule } from "./limits.ts";
import { peerRule } from "./peers.ts";
import { moveRule, priceRule } from "./prices.ts";
import { providerRule } from "./providers.ts";
import { createRuleContext, type Rule } from "./rule-context.ts";
import { shapeRule } from "./shape.ts";

/** All that looks for what looks wrong; of what two say about one field, the first is told. */
const RULES: readonly Rule[] = [
	providerRule,
	priceRule,
	limitRule,
	peerRule,
	consistencyRule,
	dateRule,
	shapeRule,
	moveRule,
];

/** What can't be true is never written. */
const IMPOSSIBLE: ReadonlySet<string> = new Set([
	"price-impossible",
	"limit-impossible",
]);

export interface PriorDecisions {
	/** What people have said of earlier findings. */
	readonly acknowledgements: Acknowledgements;
	/** What the last run kept from being written. */
	readonly upstreamValues: readonly UpstreamValue[];
	readonly isWanted: (providerId: string) => boolean;
	/** What the repository says itself. */
	readonly patches?: readonly Patch[];
}

export const NO_PRIOR_DECISIONS: PriorDecisions = {
	acknowledgements: { file: "", text: "", entries: [] },
	upstreamValues: [],
	isWanted: () => true,
};

export interface RuleResult {
	/** The new catalog with what is held as it was. */
	readonly catalog: Catalog;
	readonly findings: readonly Finding[];
	readonly held: readonly UpstreamValue[];
}

/** Judges a new catalog change by change; what is acknowledged is neither told nor held. */
export function runRules(
	diff: CatalogDiff,
	{ priceAlert, onSuspicious }: Pick<Options, "priceAlert" | "onSuspicious">,
	{ acknowledgements, upstreamValues, isWanted, patches = [] }: PriorDecisions,
	now: Date,
): RuleResult {
	const evidence = createRuleContext(diff, patches, priceAlert, now);
	const found = oneForEachPlace(RULES.flatMap((rule) => rule(evidence)));
	const findings = acknowledge(found, acknowledgements, isWanted, now);
	const isHeld = ({ code, severity }: Finding) =>
		IMPOSSIBLE.has(code) || (onSuspicious === "hold" && severity === "danger");
	const held = new Map(
		findings.flatMap((finding) => {
			const value = isHeld(finding) ? toUpstreamValue(finding) : null;
			return value === null ? [] : [[placeKey(value), value] as const];
		}),
	);
	const known = new Set(upstreamValues.map(identify));
	return {
		catalog: holdValues(diff.after, findings.filter(isHeld)),
		findings: findings.map((finding) =>
			isHeld(finding) ? sayHeld(finding, known) : finding,
		),
		held: [...held.values()],
	};
}

function oneForEachPlace(findings: readonly Finding[]): Finding[] {
	const byPlace = new Map<string, Finding>();
	for (const finding of findings) {
		const key = JSON.stringify([subjectOf(finding), finding.field]);
		if (!byPlace.has(key)) byPlace.set(key, finding);
	}
	return [...byPlace.values()];
}

/** Null where upstream says nothing that would have to be kept. */
function toUpstreamValue({
	subject,
	field,
	after,
}: Finding): UpstreamValue | null {
	if (!("provider" in subject) || field === undefined || after === undefined) {
		return null;
	}
	const by = "hold" as const;
	return { ...subject, field, upstream: after, by };
}

function sayHeld(finding: Finding, known: ReadonlySet<string>): Finding {
	const what =
		finding.before === undefined || finding.before === null
			? "Not written: the field is left out."
			: "Not written: the previous value is kept.";
	const value = toUpstreamValue(finding);
	return {
		...finding,
		message: `${finding.message} ${what}`,
		...(value && known.has(identify(value)) && { known: true }),
	};
}

/** The same value in the same place. */
function identify(value: UpstreamValue): string {
	return toStableJson(toJson(value));
}

/** What stands at a field again; undefined: nothing. */
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
		const whole = catalog.get(id);
		if (!whole) continue;
		let { header } = whole;
		const models = new Map(whole.models);
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

/** The object with other values at some fields, in one go: one may have very many. */
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
		if (isObject(inner)) restored.set(key, restore(inner, own));
	}
	return Object.fromEntries(restored);
}
