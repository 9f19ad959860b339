import { distance } from "fastest-levenshtein";
import { type Field, MODEL_FIELDS } from "../../catalog/fields.ts";
import { declareFindings } from "../../lib/finding.ts";
import { isObject, type JsonObject } from "../../lib/json.ts";
import { memo } from "../../lib/maps.ts";
import type { PatchLocation } from "../layers.ts";
import { HEADER_KEYS, PATCH_KEYS, type Patch } from "../read.ts";
import {
	at,
	linesToDelete,
	type PatchContext,
	type PatchFinding,
	type PatchRule,
	patchFinding,
	quote,
} from "./context.ts";

const FINDINGS = declareFindings({
	"patch-mistyped-key": {
		severity: "warning",
		when: "Nothing reads the key, for example `excluded_models`, or `pricing` in place of `cost`.",
		remedy: "Correct the key, or delete it.",
	},
});

/** Keys that nothing reads, most of them misspelt: they have no effect, or another one than meant. */
export const keyRule: PatchRule = {
	findings: Object.values(FINDINGS),
	check: checkKeys,
};

function checkKeys(context: PatchContext): PatchFinding[] {
	const vocabulary = learn(context);
	return context.patches.flatMap((patch) => [
		...judgeUnread(context, patch),
		...patch.models.flatMap((entry, index) =>
			judgeEntry(
				context,
				{ patch, path: ["models", index] },
				entry,
				vocabulary,
			),
		),
	]);
}

/** The keys of an object by a name that people use for what is there called otherwise, in small letters. */
type Synonyms = Readonly<Record<string, string>>;

const FILE_SYNONYMS: Synonyms = {
	excluded: "exclude",
	excludedmodels: "exclude",
	excludemodels: "exclude",
	exclusions: "exclude",
	ignore: "exclude",
	ignored: "exclude",
	remove: "exclude",
	removed: "exclude",
	model: "models",
	overrides: "models",
	patches: "models",
	id: "provider.id",
	name: "provider.name",
	env: "provider.env",
	doc: "provider.doc",
};

/** What people call the URL for requests. */
const URL_NAMES = ["api", "apiurl", "baseurl", "endpoint", "url"];

const HEADER_SYNONYMS: Synonyms = {
	docs: "doc",
	description: "doc",
	envs: "env",
	envkey: "env",
	envvar: "env",
	envvars: "env",
	title: "name",
	displayname: "name",
};

/** The keys of one kind of object. */
interface Vocabulary {
	/** What stands for itself, documented or not: upstream really uses it. */
	readonly isUsed: (key: string) => boolean;
	/** What stands for itself, and may have been meant. */
	readonly documented: readonly string[];
	readonly synonyms: Synonyms;
}

/** By the path within a model: upstream's own keys are right by definition, new ones too. */
type Vocabularies = ReadonlyMap<string, Vocabulary>;

/** The objects of a model by their key, the model itself by none, with the fields in them. */
const PARTS: readonly (readonly [part: string, fields: readonly Field[]])[] = [
	["", MODEL_FIELDS],
	...MODEL_FIELDS.flatMap(({ name, fields }) =>
		fields ? [[name, fields] as const] : [],
	),
];

/** What people call the fields of a part. In the model itself, those of its parts as well. */
function synonymsIn(part: string, fields: readonly Field[]): Synonyms {
	return Object.fromEntries(
		fields.flatMap(({ name, aliases = [], shortAliases = [], fields = [] }) => [
			...aliases.map((alias) => [alias, name] as const),
			...(part === "" ? [] : shortAliases).map(
				(alias) => [alias, name] as const,
			),
			...fields.flatMap(({ aliases = [], ...inner }) =>
				aliases.map((alias) => [alias, `${name}.${inner.name}`] as const),
			),
		]),
	);
}

function learn({ upstream }: PatchContext): Vocabularies {
	// Gathered when it is asked for the first time, which few patches do.
	const keysOf = memo((part) => {
		const keys = new Set<string>();
		for (const { models } of upstream.values()) {
			for (const model of models.values()) {
				const object = part === "" ? model : model[part];
				if (isObject(object)) for (const key in object) keys.add(key);
			}
		}
		return keys;
	});
	return new Map(
		PARTS.map(([part, fields]) => [
			part,
			{
				isUsed: (key) => keysOf(part).has(key),
				documented: fields.map(({ name }) => name),
				synonyms: synonymsIn(part, fields),
			},
		]),
	);
}

/** Beside the known keys nothing has an effect, so whatever stands there is reported, except comments. */
function judgeUnread(context: PatchContext, patch: Patch): PatchFinding[] {
	const { form = "req-llm" } = context;
	const url = form === "req-llm" ? "base_url" : "api";
	const urls = Object.fromEntries(URL_NAMES.map((name) => [name, url]));
	return patch.unknownKeys.flatMap((path): PatchFinding[] => {
		const key = String(path.at(-1));
		if (/^[^\p{L}\p{N}]|^comments?$/iu.test(key)) return [];
		const [documented, synonyms] =
			path.length > 1
				? [HEADER_KEYS[form], { ...HEADER_SYNONYMS, ...urls }]
				: [PATCH_KEYS, { ...FILE_SYNONYMS, baseurl: `provider.${url}` }];
		const meant = guess(key, {
			isUsed: () => false,
			documented,
			synonyms,
		});
		return [mistyped(context, { patch, path }, key, meant)];
	});
}

/** Own keys are legitimate in an entry, so only those that are nearly, or mean, one that is read. */
function judgeEntry(
	context: PatchContext,
	location: PatchLocation,
	entry: JsonObject,
	vocabularies: Vocabularies,
): PatchFinding[] {
	return [...vocabularies].flatMap(([part, vocabulary]) => {
		const object = part === "" ? entry : entry[part];
		if (!isObject(object)) return [];
		const inner = part === "" ? [] : [part];
		return Object.keys(object).flatMap((key): PatchFinding[] => {
			const meant = guess(key, vocabulary);
			if (meant === null) return [];
			// Beside the right one it is there on purpose.
			if (Object.hasOwn(object, meant.split(".")[0] ?? "")) return [];
			const whole = [...inner, meant].join(".");
			return [mistyped(context, at(location, ...inner, key), key, whole)];
		});
	});
}

/** The key that was meant; null where it is right, or one's own. */
function guess(key: string, vocabulary: Vocabulary): string | null {
	if (vocabulary.documented.includes(key)) return null;
	const meant = nearest(key, vocabulary);
	return meant === null || vocabulary.isUsed(key) ? null : meant;
}

function nearest(
	key: string,
	{ documented, synonyms }: Vocabulary,
): string | null {
	const plain = simplify(key);
	const spelling = documented.find((one) => simplify(one) === plain);
	if (spelling !== undefined) return spelling;
	if (Object.hasOwn(synonyms, plain)) return synonyms[plain] ?? null;
	return documented.find((one) => isSlip(plain, simplify(one))) ?? null;
}

function simplify(key: string): string {
	return key.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** Short words are too near to each other: `host` is no slip of `cost`. */
function isSlip(a: string, b: string): boolean {
	const length = Math.min(a.length, b.length);
	const slips = length >= 8 ? 2 : length >= 6 ? 1 : 0;
	return Math.abs(a.length - b.length) <= slips && distance(a, b) <= slips;
}

function mistyped(
	context: PatchContext,
	location: PatchLocation,
	key: string,
	meant: string | null,
): PatchFinding {
	const lines = linesToDelete(context, [location]);
	const { path } = location;
	// Where it is in the entry, or in the file: an entry may have several.
	const field = (path[0] === "models" ? path.slice(2) : path).map(String);
	return patchFinding(
		location,
		{
			kind: FINDINGS["patch-mistyped-key"],
			severity: "warning",
			message:
				meant === null
					? `Nothing reads ${quote(key)}.`
					: `Nothing reads ${quote(key)}; did you mean ${quote(meant)}?`,
			remedy:
				meant === null
					? `Delete ${lines}.`
					: `Write ${quote(meant)} instead, or delete ${lines}.`,
		},
		{ field },
	);
}
