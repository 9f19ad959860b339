import type { Model } from "../catalog/catalog.ts";
import { isObject, type Json } from "../catalog/json.ts";

/** What a field of a model is about, for a reader. */
export type Kind =
	| "price"
	| "limit"
	| "capability"
	| "modality"
	| "status"
	| "other";

/** Yes-or-no fields that decide whether code that uses the model goes on working. */
export const CAPABILITIES: Readonly<Record<string, string>> = {
	reasoning: "reasoning",
	tool_call: "tools",
	structured_output: "structured output",
	attachment: "attachments",
	temperature: "temperature",
};

export function kindOf(field: readonly string[]): Kind {
	const [first = "", second, , fourth] = field;
	if (first === "cost") return "price";
	if (first === "experimental" && second === "modes" && fourth === "cost") {
		return "price";
	}
	if (first === "limit") return "limit";
	if (first === "modalities") return "modality";
	if (first === "status") return "status";
	return first in CAPABILITIES ? "capability" : "other";
}

export function statusOf({ status }: Model): string | null {
	return typeof status === "string" && status !== "" ? status : null;
}

/** Limits in tokens by their name; an unknown one is absent. */
export function limitsOf({ limit }: Model): ReadonlyMap<string, number> {
	return new Map(
		Object.entries(isObject(limit) ? limit : {}).flatMap(([name, value]) =>
			typeof value === "number" ? [[name, value] as const] : [],
		),
	);
}

export function modalitiesOf(
	{ modalities }: Model,
	side: "input" | "output",
): ReadonlySet<string> {
	const list = isObject(modalities) ? modalities[side] : undefined;
	return new Set(Array.isArray(list) ? list.filter(isString) : []);
}

function isString(value: Json): value is string {
	return typeof value === "string";
}

/** What a model can or takes less or more of after a change, in words. */
export interface Abilities {
	readonly losses: readonly string[];
	readonly gains: readonly string[];
}

/**
 * Limits, modalities and capabilities that differ. A capability that upstream has only just said anything about
 * is neither won nor lost.
 * @param tokens how a number of tokens is written
 */
export function compareAbilities(
	before: Model,
	after: Model,
	tokens: (value: number) => string,
): Abilities {
	const losses: string[] = [];
	const gains: string[] = [];
	const old = limitsOf(before);
	for (const [name, now] of limitsOf(after)) {
		const was = old.get(name);
		if (was === undefined || was === now) continue;
		const text = `${name} ${tokens(was)} → ${tokens(now)}`;
		(now < was ? losses : gains).push(text);
	}
	for (const [field, name] of Object.entries(CAPABILITIES)) {
		if (before[field] === true && after[field] === false)
			losses.push(`no ${name}`);
		if (before[field] === false && after[field] === true) gains.push(name);
	}
	for (const side of ["input", "output"] as const) {
		const was = modalitiesOf(before, side);
		const now = modalitiesOf(after, side);
		const direction = side === "input" ? "in" : "out";
		for (const one of was)
			if (!now.has(one)) losses.push(`no ${one} ${direction}`);
		for (const one of now) if (!was.has(one)) gains.push(`${one} ${direction}`);
	}
	return { losses, gains };
}
