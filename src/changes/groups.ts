import { dimensionKey } from "../catalog/fields.ts";
import { type Model, type ModelRef, nameOf } from "../catalog/model.ts";
import { identityOf } from "../identity/ids.ts";
import { compareBytes, type Json, toStableJson } from "../lib/json.ts";
import { groupBy } from "../lib/maps.ts";
import type { FieldChange, ModelChange } from "./diff.ts";
import type { PriceMove } from "./price-verdict.ts";
import type { PriceChange } from "./prices.ts";

/** The prices of one model that changed. */
export interface Repricing extends PriceMove {
	readonly model: ModelChange;
	readonly changes: readonly PriceChange[];
}

/** A change that many models share. */
export type Group = FieldGroup | PriceGroup;

export interface FieldGroup {
	readonly kind: "field";
	/** Keys from the outside in, e.g. `["limit", "context"]`. */
	readonly field: readonly string[];
	readonly how: "appeared" | "vanished" | "changed";
	/** Present if all models had the same value before, and all have the same value now or none. */
	readonly before?: Json;
	/** Present if all models have the same value now. */
	readonly after?: Json;
	readonly models: readonly ModelRef[];
	/** How many providers the models are at. */
	readonly providers: number;
}

/** One model whose prices changed in the same way at several providers. */
export interface PriceGroup extends PriceMove {
	readonly kind: "price";
	/** The most common name of the models. */
	readonly name: string;
	readonly changes: readonly PriceChange[];
	readonly models: readonly ModelRef[];
	readonly providers: number;
}

interface Member extends ModelRef {
	readonly before: Json | undefined;
	readonly after: Json | undefined;
}

/** A value gets its own group if at least half of the models, and at least three, got it. */
const LARGE_SHARE = 1 / 2;
const LARGE_COUNT = 3;
/** The group is limited to one previous value if nearly all of these models had it. */
const NEARLY_ALL = 3 / 4;

/**
 * Puts each changed field of each model into exactly one group: for each field, one group per value that a large share
 * of the models got, and one group for the rest. The largest groups come first.
 *
 * @param isOwnSection true for a field that has its own section elsewhere and is left out here
 */
export function groupFields(
	changed: readonly ModelChange[],
	isOwnSection: (field: readonly string[]) => boolean = () => false,
): FieldGroup[] {
	const intern = interner();
	const byField = new Map<string, [FieldChange, Member[]]>();
	for (const {
		provider,
		after: { id },
		fields,
	} of changed) {
		for (const change of fields) {
			const { field } = change;
			if (isOwnSection(field)) continue;
			const how = howOf(change);
			// The space keeps a field that is named `["limit","context"]` apart from the path of these two keys.
			const key =
				field.length === 1 ? `${how} ${field[0]}` : how + JSON.stringify(field);
			const entry = byField.get(key);
			const member = {
				provider,
				id,
				before: intern(change.before),
				after: intern(change.after),
			};
			if (entry) entry[1].push(member);
			else byField.set(key, [change, [member]]);
		}
	}
	return [...byField.values()]
		.flatMap(([change, members]) =>
			splitByValue(members).map(
				(part): FieldGroup => ({
					kind: "field",
					field: change.field,
					how: howOf(change),
					...sharedValues(part),
					...placesOf(part),
				}),
			),
		)
		.sort(
			(a, b) =>
				b.models.length - a.models.length ||
				compareBytes(a.field.join("."), b.field.join(".")),
		);
}

/**
 * Puts each model whose prices changed into exactly one group. A group has the entries of one model at several
 * providers whose prices changed in the same way. The largest groups come first.
 *
 * @param identify a key that one model has at all providers
 */
export function groupPrices(
	repricings: readonly Repricing[],
	identify: (model: Model) => string = identityOf,
): PriceGroup[] {
	const alike = new Map<
		string,
		{ repricing: Repricing; models: Model[]; places: ModelRef[] }
	>();
	for (const repricing of repricings) {
		const { changes, verdict, ratio } = repricing;
		const { provider, after } = repricing.model;
		// Providers list their prices in different orders.
		// The same change of one price is not the same change of the blend if the other price differs.
		const key = JSON.stringify([
			identify(after),
			verdict,
			String(ratio),
			...changes
				.map(({ dimension, before, after }) =>
					JSON.stringify([dimensionKey(dimension), before, after]),
				)
				.sort(),
		]);
		const entry = alike.get(key) ?? { repricing, models: [], places: [] };
		entry.models.push(after);
		entry.places.push({ provider, id: after.id });
		alike.set(key, entry);
	}
	return [...alike.values()]
		.map(
			({ repricing, models, places }): PriceGroup => ({
				kind: "price",
				name: commonName(models),
				changes: repricing.changes,
				verdict: repricing.verdict,
				ratio: repricing.ratio,
				of: repricing.of,
				...placesOf(places),
			}),
		)
		.sort(
			(a, b) =>
				b.models.length - a.models.length || compareBytes(a.name, b.name),
		);
}

function howOf({ before, after }: FieldChange): FieldGroup["how"] {
	if (before === undefined) return "appeared";
	return after === undefined ? "vanished" : "changed";
}

/** Splits off the most common value as long as a large share of the rest has it. Each step at least halves the rest. */
function splitByValue(members: readonly Member[]): (readonly Member[])[] {
	const parts: (readonly Member[])[] = [];
	let rest = members;
	while (rest.length > 0) {
		const least = Math.max(LARGE_COUNT, rest.length * LARGE_SHARE);
		const same = largest(rest, ({ before, after }) =>
			after === undefined ? before : after,
		);
		const alike = largest(same, ({ before }) => before);
		const part =
			alike.length >= Math.max(least, same.length * NEARLY_ALL) ? alike : same;
		if (part.length < least) return [...parts, rest];
		parts.push(part);
		const taken = new Set(part);
		rest = rest.filter((member) => !taken.has(member));
	}
	return parts;
}

/** The members that share the most common value, in their order. Of equally common values, the first. */
function largest(
	members: readonly Member[],
	pick: (member: Member) => Json | undefined,
): readonly Member[] {
	let most: readonly Member[] = [];
	for (const same of groupBy(members, pick).values()) {
		if (same.length > most.length) most = same;
	}
	return most;
}

/** Returns the same instance for equal lists and objects, so that they can be keys of a map. */
function interner(): (value: Json | undefined) => Json | undefined {
	const byText = new Map<string, Json>();
	const intern = (text: string, value: Json): Json => {
		const known = byText.get(text) ?? value;
		byText.set(text, known);
		return known;
	};
	return (value) => {
		if (typeof value !== "object" || value === null) return value;
		const text = JSON.stringify(value);
		// Sorting the keys is slow, and most equal values already have equal text.
		return byText.get(text) ?? intern(text, intern(toStableJson(value), value));
	};
}

function sharedValues(
	members: readonly Member[],
): Pick<FieldGroup, "before" | "after"> {
	const [first] = members;
	const before = first?.before;
	const after = first?.after;
	const isNew = members.every((member) => member.after === after);
	const isOld = isNew && members.every((member) => member.before === before);
	return {
		...(isOld && before !== undefined && { before }),
		...(isNew && after !== undefined && { after }),
	};
}

function placesOf(
	models: readonly ModelRef[],
): Pick<Group, "models" | "providers"> {
	return {
		models: models.map(({ provider, id }) => ({ provider, id })),
		providers: new Set(models.map(({ provider }) => provider)).size,
	};
}

/** Of equally common names, the shortest, then the first by its bytes. */
function commonName(models: readonly Model[]): string {
	const times = new Map<string, number>();
	for (const model of models) {
		const name = nameOf(model);
		times.set(name, (times.get(name) ?? 0) + 1);
	}
	const [best] = [...times].sort(
		([a, m], [b, n]) => n - m || a.length - b.length || compareBytes(a, b),
	);
	return best?.[0] ?? "";
}
