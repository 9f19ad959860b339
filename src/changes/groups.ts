import { dimensionKey } from "../catalog/fields.ts";
import { type Model, type ModelRef, nameOf } from "../catalog/model.ts";
import { identityOf } from "../identity/ids.ts";
import { compareBytes, type Json, toStableJson } from "../lib/json.ts";
import { getOr } from "../lib/maps.ts";
import type { FieldChange, ModelChange } from "./diff.ts";
import type { PriceChange } from "./prices.ts";

/** The prices of one model that changed. */
export interface Repricing {
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
	/** Present where all had the same value, and have the same now or none. */
	readonly before?: Json;
	/** Present where all have the same value now. */
	readonly after?: Json;
	readonly models: readonly ModelRef[];
	/** How many providers the models are at. */
	readonly providers: number;
}

/** One model whose prices changed alike everywhere. */
export interface PriceGroup {
	readonly kind: "price";
	/** What most of the models are called. */
	readonly name: string;
	readonly changes: readonly PriceChange[];
	readonly models: readonly ModelRef[];
	readonly providers: number;
}

interface Member extends ModelRef {
	readonly before: Json | undefined;
	readonly after: Json | undefined;
}

/** A value is told apart from the rest where at least half of the models got it, and more than a pair of them. */
const LARGE_SHARE = 1 / 2;
const LARGE_COUNT = 3;
/** Its former value is told too where nearly all of these had it. */
const NEARLY_ALL = 3 / 4;

/**
 * Every changed field of every model, once, in as few groups as say what happened: one for each value that a large
 * share of the models got, and one for the rest of the field's changes. The largest come first.
 *
 * @param isOwnSection true for a field that is told elsewhere and left out here
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
			// The blank keeps a field called `["limit","context"]` apart.
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
 * The models whose prices changed, once each, with those together that are one model at several providers and whose
 * prices changed alike. The largest groups come first.
 *
 * @param identify a key that one model has at all providers
 */
export function groupPrices(
	repricings: readonly Repricing[],
	identify: (model: Model) => string = identityOf,
): PriceGroup[] {
	const alike = new Map<
		string,
		{ changes: readonly PriceChange[]; models: Model[]; places: ModelRef[] }
	>();
	for (const {
		model: { provider, after },
		changes,
	} of repricings) {
		// Providers list their prices in different orders.
		const key = JSON.stringify([
			identify(after),
			...changes
				.map(({ dimension, before, after }) =>
					JSON.stringify([dimensionKey(dimension), before, after]),
				)
				.sort(),
		]);
		const entry = alike.get(key) ?? { changes, models: [], places: [] };
		entry.models.push(after);
		entry.places.push({ provider, id: after.id });
		alike.set(key, entry);
	}
	return [...alike.values()]
		.map(
			({ changes, models, places }): PriceGroup => ({
				kind: "price",
				name: commonName(models),
				changes,
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

/** Takes the most common value away as long as a large share of what is left has it, which at least halves that. */
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
	const byValue = new Map<Json | undefined, Member[]>();
	for (const member of members) {
		getOr(byValue, pick(member), () => []).push(member);
	}
	let most: readonly Member[] = [];
	for (const same of byValue.values()) {
		if (same.length > most.length) most = same;
	}
	return most;
}

/** Gives equal lists and objects back as one, so that they are equal as keys of a map. */
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
		// Sorting keys is slow, and most texts are equal as they are.
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
