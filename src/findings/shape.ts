import type { Catalog } from "../catalog/model.ts";
import {
	createFinding,
	declareFindings,
	type Finding,
	type FindingKind,
} from "../lib/finding.ts";
import { isObject, type Json, type JsonObject } from "../lib/json.ts";
import type { ModelUpdate, Rule } from "./rule-context.ts";

/** A string field with so few different values on so many models is a vocabulary: code may not know a new value of it. */
const MAX_VALUES = 12;
const MIN_USES = 100;

/** Of each code; whoever sees this many looks at the source. */
const MAX_FINDINGS = 25;

const REMEDY = "It is written as it is. Check that your code can read it.";

const FINDINGS = declareFindings({
	"schema-new-key": {
		severity: "notice",
		when: "Models have a key that the catalog did not have before.",
		remedy: REMEDY,
		isExample: true,
	},
	"schema-type-changed": {
		severity: "warning",
		when: "A key has a value of another type than before.",
		remedy: REMEDY,
		isExample: true,
	},
	"schema-new-value": {
		severity: "notice",
		when: `A key with a small set of values, at most ${MAX_VALUES} values used at least ${MIN_USES} times, has a new one.`,
		remedy: REMEDY,
		isExample: true,
	},
});

/** models.dev's format has no version, so this finds keys, types and values that the catalog did not have before, with one example each. */
export const shapeRule: Rule = {
	title: "New keys, types and values",
	about: `Of each of these codes, at most ${MAX_FINDINGS} findings are reported.`,
	findings: Object.values(FINDINGS),
	check: ({ diff: { before }, updates }) => {
		if (before.size === 0) return [];
		const { root, nodes } = schemaOf(updates);
		compareWithCatalog(before, root);
		return firstOfEachKind(nodes.flatMap(findNews));
	},
};

/** A key of models at its path, or all elements of a list. The modes of a model have names of their own, and share one node. */
interface SchemaNode {
	readonly parent: SchemaNode | null;
	readonly key: string;
	readonly children: Map<string, SchemaNode>;
	/** What the changed models have here, each with one of them. */
	readonly types: Map<string, Example>;
	readonly values: Map<string, Example>;
	/** What the catalog had here. */
	readonly before: {
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

function findNews(node: SchemaNode): Finding[] {
	const { parent, types, values, before } = node;
	if (before.count === 0) {
		// The finding about a new key covers all that is in it.
		const isCovered = parent?.parent != null && parent.before.count === 0;
		return isCovered
			? []
			: findingsAbout(
					{ kind: FINDINGS["schema-new-key"], severity: "notice" },
					node,
					types,
					(type, key) => `${key} is new in models (${type}).`,
				).slice(0, 1);
	}
	const changed = findingsAbout(
		{ kind: FINDINGS["schema-type-changed"], severity: "warning" },
		node,
		without(types, before.types),
		(type, key) =>
			`${key} is of another type (${type}; it was ${[...before.types].join(" or ")}).`,
	);
	if (before.values.size > MAX_VALUES || before.count < MIN_USES)
		return changed;
	return [
		...changed,
		...findingsAbout(
			{ kind: FINDINGS["schema-new-value"], severity: "notice" },
			node,
			without(values, before.values),
			(value, key) => `${key} has the new value \`${value}\`.`,
		),
	];
}

function firstOfEachKind(findings: readonly Finding[]): Finding[] {
	const counts = new Map<FindingKind, number>();
	return findings.filter(({ kind }) => {
		const count = (counts.get(kind) ?? 0) + 1;
		counts.set(kind, count);
		return count <= MAX_FINDINGS;
	});
}

function findingsAbout<S extends "warning" | "notice">(
	what: { kind: FindingKind<S>; severity: NoInfer<S> },
	node: SchemaNode,
	examples: ReadonlyMap<string, Example>,
	messageFor: (typeOrValue: string, key: string) => string,
): Finding[] {
	const field = pathOf(node);
	const key = `\`${field.join(".")}\``;
	return [...examples].map(([typeOrValue, { provider, model }]) =>
		createFinding<S>(
			{ ...what, message: messageFor(typeOrValue, key) },
			{ subject: { provider, model }, field },
		),
	);
}

function without(
	now: ReadonlyMap<string, Example>,
	before: ReadonlySet<string>,
): Map<string, Example> {
	return new Map([...now].filter(([key]) => !before.has(key)));
}

/** What the changed fields of the models hold now. Unchanged fields are left out: the catalog had the same in them. */
function schemaOf(updates: readonly ModelUpdate[]): {
	root: SchemaNode;
	/** All of them, in the order in which they were found. */
	nodes: SchemaNode[];
} {
	const root = newNode(null, "");
	const nodes: SchemaNode[] = [];
	for (const { provider, model, fields } of updates) {
		const example = { provider, model: model.id };
		const keys = fields?.map(({ field: [first = ""] }) => first);
		for (const key of keys ? new Set(keys) : Object.keys(model)) {
			const value = model[key];
			if (value !== undefined) addToSchema(value, example, root, key, nodes);
		}
	}
	return { root, nodes };
}

function newNode(parent: SchemaNode | null, key: string): SchemaNode {
	return {
		parent,
		key,
		children: new Map(),
		types: new Map(),
		values: new Map(),
		before: { types: new Set(), values: new Set(), count: 0 },
	};
}

function addToSchema(
	value: Json,
	example: Example,
	parent: SchemaNode,
	key: string,
	nodes: SchemaNode[],
): void {
	let node = parent.children.get(key);
	if (!node) {
		node = newNode(parent, key);
		parent.children.set(key, node);
		nodes.push(node);
	}
	const { types, values } = node;
	const type = typeOf(value);
	if (!types.has(type)) types.set(type, example);
	if (typeof value === "string" && values.size <= MAX_VALUES) {
		if (!values.has(value)) values.set(value, example);
	} else if (Array.isArray(value)) {
		for (const one of value) addToSchema(one, example, node, ELEMENT, nodes);
	} else if (isObject(value)) {
		const holdsModes = isModes(node);
		for (const [key, inner] of Object.entries(value)) {
			addToSchema(inner, example, node, holdsModes ? ANY_MODE : key, nodes);
		}
	}
}

function isModes({ key, parent }: SchemaNode): boolean {
	return (
		key === "modes" && parent?.key === "experimental" && !parent.parent?.parent
	);
}

/** The keys from the outside in. */
function pathOf({ parent, key }: SchemaNode): string[] {
	return parent === null ? [] : [...pathOf(parent), key];
}

/** Reads a catalog until every node is known from it, which nearly always takes a few models. */
function compareWithCatalog(catalog: Catalog, root: SchemaNode): void {
	for (const { models } of catalog.values()) {
		for (const model of models.values()) {
			if (root.children.size === 0) return;
			readObject(model, root);
		}
	}
}

/** Takes a node out of its parent once nothing new can be learned about it, so that it is not read again. */
function readObject(object: JsonObject, { children }: SchemaNode): void {
	// Either may have very many keys, so go through the fewer ones.
	const keys =
		children.size < MANY_KEYS ? [...children.keys()] : Object.keys(object);
	for (const key of keys) {
		const node = children.get(key);
		const value = Object.hasOwn(object, key) ? object[key] : undefined;
		if (node && value !== undefined && readValue(value, node)) {
			children.delete(key);
		}
	}
}

const MANY_KEYS = 50;

/** Whether all is known about the node now. */
function readValue(value: Json, node: SchemaNode): boolean {
	const { before, children } = node;
	before.count += 1;
	before.types.add(typeOf(value));
	if (typeof value === "string" && before.values.size <= MAX_VALUES) {
		before.values.add(value);
	}
	if (Array.isArray(value)) {
		const element = children.get(ELEMENT);
		const isKnown =
			element && value.filter((one) => readValue(one, element)).length > 0;
		if (isKnown) children.delete(ELEMENT);
	} else if (isObject(value) && children.size > 0) {
		const mode = isModes(node) ? children.get(ANY_MODE) : undefined;
		if (!mode) readObject(value, node);
		else if (
			Object.values(value).filter((one) => readValue(one, mode)).length > 0
		) {
			children.delete(ANY_MODE);
		}
	}
	return children.size === 0 && hasNoNews(node);
}

function hasNoNews({ types, values, before }: SchemaNode): boolean {
	return (
		[...types.keys()].every((type) => before.types.has(type)) &&
		(before.values.size > MAX_VALUES ||
			[...values.keys()].every((value) => before.values.has(value)))
	);
}

function typeOf(value: Json): string {
	if (value === null) return "null";
	return Array.isArray(value) ? "list" : typeof value;
}
