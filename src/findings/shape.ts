import type { Catalog } from "../catalog/model.ts";
import type { Finding } from "../lib/finding.ts";
import { isObject, type Json, type JsonObject } from "../lib/json.ts";
import type { ModelUpdate, Rule } from "./rule-context.ts";

/** A place in models: a key, or any element of a list. Modes are named by upstream at will, and are one place. */
interface Place {
	readonly parent: Place | null;
	readonly key: string;
	readonly inner: Map<string, Place>;
	/** What the changed models hold here. */
	readonly types: Map<string, Example>;
	readonly values: Map<string, Example>;
	/** What the catalog held here. */
	readonly known: {
		readonly types: Set<string>;
		readonly values: Set<string>;
		count: number;
	};
}

interface Example {
	readonly provider: string;
	readonly model: string;
}

const ELEMENT = "[]";
const ANY_MODE = "*";

/** Strings of so few kinds on so many models are a vocabulary: a new word of it may meet code that does not know it. */
const MAX_WORDS = 12;
const MIN_USES = 100;

/** Upstream has no version: keys, values and types that the catalog did not have before, with one example each. */
export const shapeRule: Rule = ({ diff: { before }, updates: pairs }) => {
	if (before.size === 0) return [];
	const { root, places } = shapeOf(pairs);
	look(before, root);
	return fewOfEach(places.flatMap((place) => judge(place)));
};

function judge(place: Place): Finding[] {
	const { parent, types, values, known } = place;
	if (known.count === 0) {
		// What is new within something new is told with that.
		const isTold = parent?.parent != null && parent.known.count === 0;
		return isTold
			? []
			: about(
					"schema-new-key",
					place,
					types,
					(type) => `The key is new in models (${type}).`,
				).slice(0, 1);
	}
	const changed = about(
		"schema-type-changed",
		place,
		without(types, known.types),
		(type) =>
			`The value is of another type (${type}; it was ${[...known.types].join(" or ")}).`,
	);
	if (known.values.size > MAX_WORDS || known.count < MIN_USES) return changed;
	return [
		...changed,
		...about(
			"schema-new-value",
			place,
			without(values, known.values),
			(value) => `The value \`${value}\` is new.`,
		),
	];
}

/** Whoever sees so many of a kind looks at the source. */
const MAX_OF_A_KIND = 25;

function fewOfEach(findings: readonly Finding[]): Finding[] {
	const counts = new Map<string, number>();
	return findings.filter(({ code }) => {
		const count = (counts.get(code) ?? 0) + 1;
		counts.set(code, count);
		return count <= MAX_OF_A_KIND;
	});
}

function about(
	code: string,
	place: Place,
	examples: ReadonlyMap<string, Example>,
	say: (what: string) => string,
): Finding[] {
	return [...examples].map(([what, { provider, model }]) => ({
		code,
		severity: code === "schema-type-changed" ? "warning" : "notice",
		subject: { provider, model },
		field: fieldOf(place),
		message: say(what),
		remedy: "It is written as it is; check that what reads the catalog can.",
	}));
}

function without(
	now: ReadonlyMap<string, Example>,
	before: ReadonlySet<string>,
): Map<string, Example> {
	return new Map([...now].filter(([key]) => !before.has(key)));
}

/** What the changed fields of the models hold now, and every place as it was first met. What did not change, the catalog has. */
function shapeOf(pairs: readonly ModelUpdate[]): {
	root: Place;
	places: Place[];
} {
	const root = newPlace(null, "");
	const places: Place[] = [];
	for (const { provider, after, fields } of pairs) {
		const example = { provider, model: after.id };
		const keys = fields?.map(({ field: [first = ""] }) => first);
		for (const key of keys ? new Set(keys) : Object.keys(after)) {
			const value = after[key];
			if (value !== undefined) recordShape(value, example, root, key, places);
		}
	}
	return { root, places };
}

function newPlace(parent: Place | null, key: string): Place {
	return {
		parent,
		key,
		inner: new Map(),
		types: new Map(),
		values: new Map(),
		known: { types: new Set(), values: new Set(), count: 0 },
	};
}

function recordShape(
	value: Json,
	example: Example,
	parent: Place,
	key: string,
	places: Place[],
): void {
	let place = parent.inner.get(key);
	if (!place) {
		place = newPlace(parent, key);
		parent.inner.set(key, place);
		places.push(place);
	}
	const { types, values } = place;
	const type = typeOf(value);
	if (!types.has(type)) types.set(type, example);
	if (typeof value === "string" && values.size <= MAX_WORDS) {
		if (!values.has(value)) values.set(value, example);
	} else if (Array.isArray(value)) {
		for (const one of value) recordShape(one, example, place, ELEMENT, places);
	} else if (isObject(value)) {
		const isMode = isModes(place);
		for (const [key, inner] of Object.entries(value)) {
			recordShape(inner, example, place, isMode ? ANY_MODE : key, places);
		}
	}
}

function isModes({ key, parent }: Place): boolean {
	return (
		key === "modes" && parent?.key === "experimental" && !parent.parent?.parent
	);
}

/** The keys from the outside in. */
function fieldOf({ parent, key }: Place): string[] {
	return parent === null ? [] : [...fieldOf(parent), key];
}

/** Goes through a catalog until all is known that is asked for, which nearly always takes a few models. */
function look(catalog: Catalog, root: Place): void {
	for (const { models } of catalog.values()) {
		for (const model of models.values()) {
			if (root.inner.size === 0) return;
			lookInto(model, root);
		}
	}
}

/** A place of which all is known, and within which nothing is asked any more, is not looked at again. */
function lookInto(object: JsonObject, { inner }: Place): void {
	// Either may have very many keys.
	const keys = inner.size < MANY_KEYS ? [...inner.keys()] : Object.keys(object);
	for (const key of keys) {
		const place = inner.get(key);
		const value = Object.hasOwn(object, key) ? object[key] : undefined;
		if (place && value !== undefined && see(value, place)) inner.delete(key);
	}
}

const MANY_KEYS = 50;

function see(value: Json, place: Place): boolean {
	const { known, inner } = place;
	known.count += 1;
	known.types.add(typeOf(value));
	if (typeof value === "string" && known.values.size <= MAX_WORDS) {
		known.values.add(value);
	}
	if (Array.isArray(value)) {
		const element = inner.get(ELEMENT);
		const isSeen =
			element && value.filter((one) => see(one, element)).length > 0;
		if (isSeen) inner.delete(ELEMENT);
	} else if (isObject(value) && inner.size > 0) {
		const mode = isModes(place) ? inner.get(ANY_MODE) : undefined;
		if (!mode) lookInto(value, place);
		else if (Object.values(value).filter((one) => see(one, mode)).length > 0) {
			inner.delete(ANY_MODE);
		}
	}
	return inner.size === 0 && isEnough(place);
}

function isEnough({ types, values, known }: Place): boolean {
	return (
		[...types.keys()].every((type) => known.types.has(type)) &&
		(known.values.size > MAX_WORDS ||
			[...values.keys()].every((value) => known.values.has(value)))
	);
}

function typeOf(value: Json): string {
	if (value === null) return "null";
	return Array.isArray(value) ? "list" : typeof value;
}
