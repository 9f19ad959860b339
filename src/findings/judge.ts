import type { Catalog, Model, ProviderHeader } from "../catalog/catalog.ts";
import { type Overruled, placeKey, toJson } from "../catalog/overruled.ts";
import type { Story } from "../changes/story.ts";
import { type Finding, subjectOf } from "../finding.ts";
import { isObject, type Json, type JsonObject, toStableJson } from "../json.ts";
import { type Accepted, acknowledge } from "./accepted.ts";
import { consistencyRule } from "./consistency.ts";
import { dateRule } from "./dates.ts";
import { limitRule } from "./limits.ts";
import { peerRule } from "./peers.ts";
import { moveRule, priceRule } from "./prices.ts";
import { providerRule } from "./providers.ts";
import { gather, type Rule } from "./rule.ts";
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

export interface JudgeOptions {
	/** Factor. */
	readonly priceAlert: number;
	/** `hold`: a value that is a danger stays as it was, or is left out where it is new. */
	readonly onSuspicious: "flag" | "hold";
}

export interface Precedents {
	/** What people have said of earlier findings. */
	readonly accepted: Accepted;
	/** What the last run kept from being written. */
	readonly overruled: readonly Overruled[];
	readonly isWanted: (providerId: string) => boolean;
}

export const NO_PRECEDENTS: Precedents = {
	accepted: { file: "", text: "", entries: [] },
	overruled: [],
	isWanted: () => true,
};

export interface Judged {
	/** The new catalog with what is held as it was. */
	readonly catalog: Catalog;
	readonly findings: readonly Finding[];
	readonly held: readonly Overruled[];
}

/** Judges a new catalog change by change; what is acknowledged is neither told nor held. */
export function judge(
	story: Story,
	{ priceAlert, onSuspicious }: JudgeOptions,
	{ accepted, overruled, isWanted }: Precedents,
	now: Date,
): Judged {
	const evidence = gather(story, priceAlert, now);
	const found = oneForEachPlace(RULES.flatMap((rule) => rule(evidence)));
	const findings = acknowledge(found, accepted, isWanted, now);
	const isHeld = ({ code, severity }: Finding) =>
		IMPOSSIBLE.has(code) || (onSuspicious === "hold" && severity === "danger");
	const held = new Map(
		findings.flatMap((finding) => {
			const value = isHeld(finding) ? toOverruled(finding) : null;
			return value === null ? [] : [[placeKey(value), value] as const];
		}),
	);
	const known = new Set(overruled.map(identify));
	return {
		catalog: hold(story.after, findings.filter(isHeld)),
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
function toOverruled({ subject, field, after }: Finding): Overruled | null {
	if (!("provider" in subject) || field === undefined || after === undefined) {
		return null;
	}
	const by = "hold" as const;
	return { ...subject, field, upstream: after, by };
}

function sayHeld(finding: Finding, known: ReadonlySet<string>): Finding {
	const what =
		finding.before === undefined
			? "Not written: the field is left out."
			: "Not written: the previous value is kept.";
	const value = toOverruled(finding);
	return {
		...finding,
		message: `${finding.message} ${what}`,
		...(value && known.has(identify(value)) && { known: true }),
	};
}

/** The same value in the same place. */
function identify(value: Overruled): string {
	return toStableJson(toJson(value));
}

function hold(catalog: Catalog, findings: readonly Finding[]): Catalog {
	const held = new Map<string, Held>();
	for (const { subject, field = [], before } of findings) {
		if (!("provider" in subject)) continue;
		const { provider: id, model } = subject;
		const whole = catalog.get(id);
		if (!whole) continue;
		const provider = held.get(id) ?? {
			header: whole.header,
			models: new Map(whole.models),
		};
		held.set(id, provider);
		const old = provider.models.get(model ?? "");
		if (model === undefined) {
			const header = replaceAt(provider.header, field, before);
			provider.header = header as ProviderHeader;
		} else if (old) {
			provider.models.set(model, replaceAt(old, field, before) as Model);
		}
	}
	return new Map([...catalog, ...held]);
}

interface Held {
	header: ProviderHeader;
	readonly models: Map<string, Model>;
}

/** The object with another value at a field; with none where that is undefined. */
function replaceAt(
	object: JsonObject,
	[key = "", ...rest]: readonly string[],
	value: Json | undefined,
): JsonObject {
	const { [key]: inner, ...others } = object;
	if (rest.length === 0) {
		return value === undefined ? others : { ...object, [key]: value };
	}
	return isObject(inner)
		? { ...object, [key]: replaceAt(inner, rest, value) }
		: object;
}
