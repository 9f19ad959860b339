import { CAPABILITIES, labelOf, MODALITIES } from "../catalog/fields.ts";
import type { Model } from "../catalog/model.ts";
import { isObject, type Json } from "../lib/json.ts";

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

/** One of {@link limitsOf}; undefined if it is not known. */
export function limitOf(
	{ limit }: Model,
	name: "context" | "input" | "output",
): number | undefined {
	const tokens = isObject(limit) ? limit[name] : undefined;
	return typeof tokens === "number" ? tokens : undefined;
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

/** A changed limit, or a capability or modality that a model has gained or lost. Names are upstream's, except those of capabilities. */
export type Ability =
	| {
			readonly kind: "limit";
			readonly name: string;
			/** Tokens. */
			readonly before: number;
			readonly after: number;
	  }
	| { readonly kind: "capability"; readonly name: string }
	| {
			readonly kind: "modality";
			readonly name: string;
			readonly side: "in" | "out";
	  };

export interface Abilities {
	readonly losses: readonly Ability[];
	readonly gains: readonly Ability[];
}

/**
 * Limits, modalities and capabilities that differ. A limit or capability that upstream only now states, or no longer
 * states, is neither gained nor lost.
 */
export function compareAbilities(before: Model, after: Model): Abilities {
	const losses: Ability[] = [];
	const gains: Ability[] = [];
	const old = limitsOf(before);
	for (const [name, now] of limitsOf(after)) {
		const was = old.get(name);
		if (was === undefined || was === now) continue;
		(now < was ? losses : gains).push({
			kind: "limit",
			name,
			before: was,
			after: now,
		});
	}
	for (const field of CAPABILITIES) {
		const [was, now] = [before[field.name], after[field.name]];
		const name = labelOf(field);
		if (was === true && now === false)
			losses.push({ kind: "capability", name });
		if (was === false && now === true) gains.push({ kind: "capability", name });
	}
	for (const { name: key, label: side } of MODALITIES) {
		const was = modalitiesOf(before, key);
		const now = modalitiesOf(after, key);
		const missing = (from: ReadonlySet<string>, to: ReadonlySet<string>) =>
			[...from]
				.filter((name) => !to.has(name))
				.map((name) => ({ kind: "modality", name, side }) as const);
		// Not pushed as spread arguments: a very long list would overflow the stack.
		for (const loss of missing(was, now)) losses.push(loss);
		for (const gain of missing(now, was)) gains.push(gain);
	}
	return { losses, gains };
}
