import type { Catalog } from "../catalog/catalog.ts";
import type { ModelEntry } from "../changes/diff.ts";
import type { Finding } from "../finding.ts";
import { isObject, type Json } from "../json.ts";
import type { Rule } from "./rule.ts";

/** A path through models: keys, `[]` for any element of a list. Modes are named by upstream at will. */
type Path = string;

interface Seen {
	readonly types: Map<string, Example>;
	readonly values: Map<string, Example>;
	count: number;
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
	const old = shapeOf(modelsOf(before));
	const findings: Finding[] = [];
	const changed = pairs.map(({ provider, after }) => ({
		provider,
		model: after,
	}));
	for (const [path, { types, values }] of shapeOf(changed)) {
		const known = old.get(path);
		if (!known) {
			// What is new within something new is told with that.
			if (old.has(parentOf(path))) {
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
					`The value is of another type (${type}; it was ${[...known.types.keys()].join(" or ")}).`,
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
	before: ReadonlyMap<string, Example>,
): Map<string, Example> {
	return new Map([...now].filter(([key]) => !before.has(key)));
}

function parentOf(path: Path): Path {
	return path.slice(0, Math.max(0, path.lastIndexOf("\0")));
}

function* modelsOf(catalog: Catalog): Generator<ModelEntry> {
	for (const [provider, { models }] of catalog) {
		for (const model of models.values()) yield { provider, model };
	}
}

function shapeOf(models: Iterable<ModelEntry>): Map<Path, Seen> {
	const shape = new Map<Path, Seen>([["", emptySeen()]]);
	for (const { provider, model } of models) {
		const example = { provider, model: model.id };
		for (const [key, value] of Object.entries(model)) {
			walk(key, value, example, shape);
		}
	}
	return shape;
}

function emptySeen(): Seen {
	return { types: new Map(), values: new Map(), count: 0 };
}

function walk(
	path: Path,
	value: Json,
	example: Example,
	shape: Map<Path, Seen>,
): void {
	let seen = shape.get(path);
	if (!seen) {
		seen = emptySeen();
		shape.set(path, seen);
	}
	seen.count += 1;
	const type = typeOf(value);
	if (!seen.types.has(type)) seen.types.set(type, example);
	if (typeof value === "string" && seen.values.size <= MAX_WORDS) {
		if (!seen.values.has(value)) seen.values.set(value, example);
	} else if (Array.isArray(value)) {
		for (const element of value) walk(`${path}\0[]`, element, example, shape);
	} else if (isObject(value)) {
		for (const [key, inner] of Object.entries(value)) {
			const isMode = path === "experimental\0modes";
			walk(`${path}\0${isMode ? "*" : key}`, inner, example, shape);
		}
	}
}

function typeOf(value: Json): string {
	if (value === null) return "null";
	return Array.isArray(value) ? "list" : typeof value;
}
