// Changes of JSON that know its structure: the result is nearly a catalog, which gets further than noise.
import fc from "fast-check";
import type { Json, JsonObject } from "../../src/lib/json.ts";
import { isObject } from "../../src/lib/json.ts";

/** What somebody would write who wants to break a program, or did not think. */
const text = fc.constantFrom(
	"",
	" ",
	"..",
	"../../evil",
	"/etc/passwd",
	"a\\b",
	".catalog_manifest",
	"__proto__",
	"constructor",
	"prototype",
	"toString",
	"hasOwnProperty",
	"nil",
	"con",
	"#{System.halt(1)}",
	"::error::x",
	"a\n::set-output name=a::b",
	"##[command]x",
	"@org/team",
	"Fixes #1",
	"</details>",
	"<!-- model-sync:end -->",
	"[x](javascript:alert(1))",
	"| a | b |",
	"`",
	"\u0000",
	"\ud800",
	"\u202e\u200b",
	"\u2028",
	"\u{1f600}",
	"OPENAI",
	"openai",
	"gpt-4o",
	"deprecated",
	"1",
	"x".repeat(600),
);

const number = fc.constantFrom(
	0,
	-0,
	-1,
	1,
	0.1,
	1e-12,
	1e21,
	1e308,
	2 ** 53,
	Number.MAX_SAFE_INTEGER,
);

const value: fc.Arbitrary<Json> = fc.oneof(
	text,
	number,
	fc.constantFrom<Json>(null, true, false, [], {}, [null], [[]], { "": {} }),
	fc.constantFrom(5, 31, 33, 40, 3000).map(nested),
	text.map((key): Json => Object.fromEntries([[key, { [`x${key}`]: key }]])),
);

function nested(levels: number): Json {
	let inner: Json = 1;
	for (let level = 0; level < levels; level += 1) {
		inner = level % 2 === 0 ? { x: inner } : [inner];
	}
	return inner;
}

export type Mutation = {
	/** Which child at each level, counted round. */
	readonly path: readonly number[];
	readonly change: Change;
};

type Change =
	| { kind: "delete" }
	| { kind: "replace"; value: Json }
	| { kind: "rename"; key: string }
	| { kind: "copy"; key: string }
	| { kind: "wrap"; key: string | null }
	| { kind: "scale"; factor: number };

export const mutation: fc.Arbitrary<Mutation> = fc.record({
	path: fc.array(fc.nat(50), { minLength: 1, maxLength: 6 }),
	change: fc.oneof<fc.Arbitrary<Change>[]>(
		fc.constant({ kind: "delete" }),
		value.map((value) => ({ kind: "replace", value })),
		text.map((key) => ({ kind: "rename", key })),
		text.map((key) => ({ kind: "copy", key })),
		fc.option(text).map((key) => ({ kind: "wrap", key })),
		fc
			.constantFrom(-1, 0, 0.001, 1.5, 1e6)
			.map((factor) => ({ kind: "scale", factor })),
	),
});

/** The JSON with one thing in it changed; also where there is no such place, then something near it. */
export function mutate(json: Json, { path, change }: Mutation): Json {
	const [first = 0, ...rest] = path;
	const entries = entriesOf(json);
	if (entries.length === 0) return json;
	const at = first % entries.length;
	const [key, inner] = entries[at] ?? ["", null];
	const isLast = rest.length === 0 || entriesOf(inner).length === 0;
	const changed = isLast
		? apply(key, inner, change)
		: [[key, mutate(inner, { path: rest, change })] as const];
	return like(json, [
		...entries.slice(0, at),
		...changed,
		...entries.slice(at + 1),
	]);
}

type Entry = readonly [string, Json];

function entriesOf(json: Json): Entry[] {
	return typeof json === "object" && json !== null ? Object.entries(json) : [];
}

/** Not by assignment: `__proto__` is to be a key of its own. */
function like(json: Json, entries: readonly Entry[]): Json {
	return isObject(json)
		? (Object.fromEntries(entries) as JsonObject)
		: entries.map(([, inner]) => inner);
}

function apply(key: string, inner: Json, change: Change): Entry[] {
	switch (change.kind) {
		case "delete":
			return [];
		case "replace":
			return [[key, change.value]];
		case "rename":
			return [[change.key, inner]];
		case "copy":
			return [
				[key, inner],
				[change.key, inner],
			];
		case "wrap":
			return [
				[key, change.key === null ? [inner] : like({}, [[change.key, inner]])],
			];
		case "scale":
			return [[key, typeof inner === "number" ? inner * change.factor : inner]];
		default:
			return change satisfies never;
	}
}

export type TextMutation =
	| { kind: "none" }
	| { kind: "cut"; at: number }
	| { kind: "insert"; at: number; text: string };

/** Most texts stay JSON, for what is not JSON ends early. */
export const textMutation: fc.Arbitrary<TextMutation> = fc.oneof(
	{ weight: 80, arbitrary: fc.constant<TextMutation>({ kind: "none" }) },
	{
		weight: 1,
		arbitrary: fc.record({
			kind: fc.constant("cut" as const),
			at: fc.nat(5000),
		}),
	},
	{
		weight: 1,
		arbitrary: fc.record({
			kind: fc.constant("insert" as const),
			at: fc.nat(5000),
			text: fc.constantFrom(
				"",
				" ",
				"\ufeff",
				"\u0000",
				"1e999",
				"-",
				"}",
				",",
				'"__proto__":{"x":1},',
				'"a":1,"a":2,',
				"[".repeat(5000),
			),
		}),
	},
);

export function mutateText(text: string, mutation: TextMutation): string {
	switch (mutation.kind) {
		case "none":
			return text;
		case "cut":
			return text.slice(0, mutation.at % (text.length + 1));
		case "insert": {
			const at = mutation.at % (text.length + 1);
			return text.slice(0, at) + mutation.text + text.slice(at);
		}
		default:
			return mutation satisfies never;
	}
}
