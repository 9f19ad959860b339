import type { Catalog } from "../catalog/catalog.ts";
import type { Finding } from "../finding.ts";
import { isObject, type Json } from "../json.ts";
import type { Pair, Rule } from "./rule.ts";

/** A path through models: keys, `[]` for any element of a list. Modes are named by upstream at will. */
type Path = string;

const MODES: Path = "experimental\0modes";

interface Seen {
	readonly types: Map<string, Example>;
	readonly values: Map<string, Example>;
}

interface Example {
	readonly provider: string;
	readonly model: string;
}

/** Strings of so few kinds on so many models are a vocabulary: a new word of it may meet code that does not know it. */
const MAX_WORDS = 12;
const MIN_USES = 100;

/** Upstream has no version: keys, values and types that the catalog did not have before, with one example each. */
export const shapeRule: Rule = ({ story: { before }, pairs }) => {
	if (before.size === 0) return [];
	const findings: Finding[] = [];
	for (const [path, { types, values }] of shapeOf(pairs)) {
		const known = look(before, path, { types, values });
		if (known.count === 0) {
			// What is new within something new is told with that.
			if (isKnown(before, parentOf(path))) {
				findings.push(
					...about(
						"schema-new-key",
						path,
						types,
						(type) => `The key is new in models (${type}).`,
					).slice(0, 1),
				);
			}
			continue;
		}
		const newTypes = without(types, known.types);
		findings.push(
			...about(
				"schema-type-changed",
				path,
				newTypes,
				(type) =>
					`The value is of another type (${type}; it was ${[...known.types].join(" or ")}).`,
			),
		);
		if (known.values.size > MAX_WORDS || known.count < MIN_USES) continue;
		findings.push(
			...about(
				"schema-new-value",
				path,
				without(values, known.values),
				(value) => `The value \`${value}\` is new.`,
			),
		);
	}
	return fewOfEach(findings);
};

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
	path: Path,
	examples: ReadonlyMap<string, Example>,
	say: (what: string) => string,
): Finding[] {
	return [...examples].map(([what, { provider, model }]) => ({
		code,
		severity: code === "schema-type-changed" ? "warning" : "notice",
		subject: { provider, model },
		field: path.split("\0"),
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

function parentOf(path: Path): Path {
	return path.slice(0, Math.max(0, path.lastIndexOf("\0")));
}

/** What the changed fields of the models hold now. What did not change, the catalog has. */
function shapeOf(pairs: readonly Pair[]): Map<Path, Seen> {
	const shape = new Map<Path, Seen>();
	for (const { provider, after, fields } of pairs) {
		const example = { provider, model: after.id };
		const keys = fields?.map(({ field: [first = ""] }) => first);
		for (const key of keys ? new Set(keys) : Object.keys(after)) {
			const value = after[key];
			if (value !== undefined) walk(key, value, example, shape);
		}
	}
	return shape;
}

function walk(
	path: Path,
	value: Json,
	example: Example,
	shape: Map<Path, Seen>,
): void {
	let seen = shape.get(path);
	if (!seen) {
		seen = { types: new Map(), values: new Map() };
		shape.set(path, seen);
	}
	const type = typeOf(value);
	if (!seen.types.has(type)) seen.types.set(type, example);
	if (typeof value === "string" && seen.values.size <= MAX_WORDS) {
		if (!seen.values.has(value)) seen.values.set(value, example);
	} else if (Array.isArray(value)) {
		for (const element of value) walk(`${path}\0[]`, element, example, shape);
	} else if (isObject(value)) {
		for (const [key, inner] of Object.entries(value)) {
			const isMode = path === MODES;
			walk(`${path}\0${isMode ? "*" : key}`, inner, example, shape);
		}
	}
}

/** What a catalog holds at a path. */
interface Known {
	readonly types: Set<string>;
	readonly values: Set<string>;
	count: number;
}

/** Looks no further than it takes to know all that is asked for, which nearly always are a few models. */
function look(catalog: Catalog, path: Path, asked: Seen): Known {
	const known: Known = { types: new Set(), values: new Set(), count: 0 };
	const isEnough = () =>
		[...asked.types.keys()].every((type) => known.types.has(type)) &&
		(known.values.size > MAX_WORDS ||
			[...asked.values.keys()].every((value) => known.values.has(value)));
	const see = (value: Json): boolean => {
		known.count += 1;
		const before = known.types.size + known.values.size;
		known.types.add(typeOf(value));
		if (typeof value === "string" && known.values.size <= MAX_WORDS) {
			known.values.add(value);
		}
		return known.types.size + known.values.size > before && isEnough();
	};
	const keys = path.split("\0");
	for (const { models } of catalog.values()) {
		for (const model of models.values()) {
			if (someAt(model, keys, 0, see)) return known;
		}
	}
	return known;
}

function isKnown(catalog: Catalog, path: Path): boolean {
	return path === "" || look(catalog, path, NOTHING).count > 0;
}

const NOTHING: Seen = { types: new Map(), values: new Map() };

/** Goes through the values at a path until one of them is enough. */
function someAt(
	value: Json,
	keys: readonly string[],
	depth: number,
	isEnough: (value: Json) => boolean,
): boolean {
	const key = keys[depth];
	if (key === undefined) return isEnough(value);
	if (typeof value !== "object" || value === null) return false;
	if (Array.isArray(value) || isAnyMode(keys, depth)) {
		if (Array.isArray(value) && key !== "[]") return false;
		return Object.values(value).some((inner) =>
			someAt(inner, keys, depth + 1, isEnough),
		);
	}
	const inner = Object.hasOwn(value, key) ? value[key] : undefined;
	return inner !== undefined && someAt(inner, keys, depth + 1, isEnough);
}

function isAnyMode(keys: readonly string[], depth: number): boolean {
	return keys[depth] === "*" && keys.slice(0, depth).join("\0") === MODES;
}

function typeOf(value: Json): string {
	if (value === null) return "null";
	return Array.isArray(value) ? "list" : typeof value;
}
