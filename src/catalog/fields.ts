// All that this tool knows about a model's fields, in one place: validation, comparison, findings, reports, the review of patches,
// the JSON Schemas and the documents use it. To add a price dimension, add a line to PRICES.

import { tokens } from "../lib/numbers.ts";

/** What a field of a model is about, for a reader. */
export type FieldKind =
	| "price"
	| "limit"
	/** A boolean that code which uses the model may depend on. */
	| "capability"
	| "modality"
	| "status"
	/** A boolean that no code depends on. */
	| "flag"
	| "date"
	| "text"
	| "other";

export interface Field {
	readonly name: string;
	/** The name for people, if it is not just the name with spaces instead of underscores. */
	readonly label?: string;
	/** For the JSON Schema of patches; a field without it is not described there. */
	readonly about?: string;
	/** Wrong names that people use for it, inside or outside its group: in lower case, without separators. */
	readonly aliases?: readonly string[];
	/** Wrong names that people use only inside its group. */
	readonly shortAliases?: readonly string[];
	/** The fields inside it, if it is a group. */
	readonly fields?: readonly Field[];
}

/** The unit that a price is for. */
export interface Unit {
	/** `million tokens`, as in "USD per million tokens". */
	readonly per: string;
	/** How many tokens, requests and so on the price is for. */
	readonly size: number;
}

/** The unit of every price, unless its name says another. */
export const MILLION_TOKENS: Unit = { per: "million tokens", size: 1_000_000 };

export interface PriceField extends Field {
	readonly unit: Unit;
	/** It has its own column in tables of prices. */
	readonly hasColumn?: true;
	/** The price that applies if a provider does not state this one. */
	readonly fallback?: string;
}

export const PRICES: readonly PriceField[] = [
	{
		name: "input",
		unit: MILLION_TOKENS,
		hasColumn: true,
		aliases: ["inputprice", "inputcost", "promptprice"],
		shortAliases: ["prompt"],
	},
	{
		name: "output",
		unit: MILLION_TOKENS,
		hasColumn: true,
		aliases: ["outputprice", "outputcost", "completionprice"],
		shortAliases: ["completion"],
	},
	{
		name: "cache_read",
		unit: MILLION_TOKENS,
		fallback: "input",
		shortAliases: [
			"cache",
			"cached",
			"cachedinput",
			"cachehit",
			"inputcacheread",
		],
	},
	{
		name: "cache_write",
		unit: MILLION_TOKENS,
		fallback: "input",
		shortAliases: ["cachecreation", "inputcachewrite"],
	},
	{
		name: "reasoning",
		unit: MILLION_TOKENS,
		fallback: "output",
		shortAliases: ["internalreasoning"],
	},
	{
		name: "input_audio",
		unit: MILLION_TOKENS,
		shortAliases: ["audioinput"],
	},
	{
		name: "output_audio",
		unit: MILLION_TOKENS,
		shortAliases: ["audiooutput"],
	},
];

/** The names of the prices of a cache: where a provider does not state one, the price of input applies. */
export const CACHE_PRICES: readonly string[] = PRICES.filter(
	({ fallback }) => fallback === "input",
).map(({ name }) => name);

/** Units of prices that are not in the table, read from the price's name: `per_hour`, `training_per_hour` or `hour`. */
const COUNTED: ReadonlySet<string> = new Set([
	"token",
	"character",
	"request",
	"call",
	"query",
	"search",
	"web_search",
	"image",
	"page",
	"second",
	"minute",
	"hour",
	"day",
	"month",
]);

const PRICE_BY_NAME = new Map(PRICES.map((field) => [field.name, field]));

/** Null if the unit is not known: then a price can only be compared with its own previous value. */
export function unitOf(name: string): Unit | null {
	const known = PRICE_BY_NAME.get(name);
	if (known) return known.unit;
	const counted = name.split(/(?:^|_)per_/).at(-1) ?? name;
	return COUNTED.has(counted) ? { per: words(counted), size: 1 } : null;
}

/** In tokens. */
export const LIMITS: readonly Field[] = [
	{
		name: "context",
		aliases: [
			"context",
			"contextlength",
			"contextlimit",
			"contextsize",
			"contextwindow",
			"maxcontext",
			"maxcontextlength",
		],
	},
	{
		name: "input",
		aliases: ["maxinputtokens"],
		shortAliases: ["maxinput", "prompt"],
	},
	{
		name: "output",
		aliases: [
			"maxcompletiontokens",
			"maxoutput",
			"maxoutputtokens",
			"maxtokens",
			"outputlimit",
		],
		shortAliases: ["completion"],
	},
];

/** The kinds of input and output of a model. */
export const MODALITIES = [
	{
		name: "input",
		label: "in",
		aliases: ["inputmodalities"],
		shortAliases: ["in"],
	},
	{
		name: "output",
		label: "out",
		aliases: ["outputmodalities"],
		shortAliases: ["out"],
	},
] as const satisfies readonly Field[];

/** As upstream writes them. */
export const STATUSES = ["alpha", "beta", "deprecated"];

export interface ModelField extends Field {
	readonly kind: FieldKind;
	/** It is listed among the capabilities of a new model. */
	readonly isNotable?: true;
}

export const CAPABILITIES: readonly ModelField[] = [
	{
		name: "reasoning",
		kind: "capability",
		about: "Thinks before it answers",
		isNotable: true,
	},
	{
		name: "tool_call",
		kind: "capability",
		label: "tools",
		about: "Calls tools",
		isNotable: true,
		aliases: ["functioncall", "functioncalling", "toolcalling", "tooluse"],
	},
	{
		name: "structured_output",
		kind: "capability",
		about: "Answers by a JSON Schema",
	},
	{
		name: "attachment",
		kind: "capability",
		label: "attachments",
		about: "Takes files",
	},
	{ name: "temperature", kind: "capability", about: "Takes a temperature" },
];

/** The fields of a model that models.dev documents and that consumers of the catalog read. Others may be added. */
export const MODEL_FIELDS: readonly ModelField[] = [
	{
		name: "name",
		kind: "text",
		about: "With a name the entry is a definition, so the model may be new",
	},
	{ name: "family", kind: "text", about: "e.g. claude-sonnet" },
	...CAPABILITIES,
	{ name: "reasoning_options", kind: "other" },
	{ name: "interleaved", kind: "other" },
	{
		name: "open_weights",
		kind: "flag",
		about: "Its weights can be downloaded",
	},
	{ name: "release_date", kind: "date", about: "YYYY-MM-DD" },
	{ name: "last_updated", kind: "date", about: "YYYY-MM-DD" },
	{
		name: "knowledge",
		kind: "date",
		about: "YYYY-MM or YYYY-MM-DD",
		aliases: ["knowledgecutoff", "knowledgecutoffdate"],
	},
	{ name: "status", kind: "status", about: "Absent: in service" },
	{
		name: "modalities",
		kind: "modality",
		about: "Replaces upstream's whole modalities",
		aliases: ["modality"],
		fields: MODALITIES,
	},
	{
		name: "limit",
		kind: "limit",
		about: "Replaces upstream's whole limit",
		aliases: ["limits"],
		fields: LIMITS,
	},
	{
		name: "cost",
		kind: "price",
		about: "Replaces upstream's whole cost",
		aliases: ["costs", "price", "prices", "pricing"],
		fields: [...PRICES, { name: "tiers" }, { name: "context_over_200k" }],
	},
	{ name: "experimental", kind: "other" },
];

const KIND_BY_NAME = new Map(
	MODEL_FIELDS.map(({ name, kind }) => [name, kind]),
);

/** What report.json says of a new or removed model. */
export const FACTS = [
	"cost",
	"limit",
	"modalities",
	"status",
	"release_date",
	"last_updated",
	"knowledge",
	"open_weights",
	"reasoning",
	"tool_call",
	"structured_output",
	"attachment",
	"temperature",
	"experimental",
] as const;

/** @param field keys from the outside in, e.g. `["cost", "input"]`, whether the table has them or not */
export function kindOf([
	first = "",
	second,
	,
	fourth,
]: readonly string[]): FieldKind {
	if (first === "experimental" && second === "modes" && fourth === "cost") {
		return "price";
	}
	return KIND_BY_NAME.get(first) ?? "other";
}

/** The unit of the price in a field; null if the unit is not known, undefined if the field is not a price. */
export function unitAt(field: readonly string[]): Unit | null | undefined {
	return kindOf(field) === "price" ? unitOf(field.at(-1) ?? "") : undefined;
}

export function labelOf({
	name,
	label,
}: Pick<Field, "name" | "label">): string {
	return label ?? words(name);
}

function words(name: string): string {
	return name.replaceAll("_", " ");
}

/** What a price is for: its name, and optionally a prompt length or a mode that it is limited to. */
export interface Dimension {
	readonly name: string;
	readonly unit: Unit | null;
	/** For prompts of more tokens than this. */
	readonly tier?: number;
	/** In this experimental mode. */
	readonly mode?: string;
}

export function createDimension(
	name: string,
	where: Pick<Dimension, "tier" | "mode"> = {},
): Dimension {
	return { name, unit: unitOf(name), ...where };
}

/** For machines, unique for each dimension: `input`, `tiers[272000].input`, `modes[fast].input`. */
export function dimensionKey({ name, tier, mode }: Dimension): string {
	const own = quoteKey(name);
	if (mode !== undefined) return `modes[${quoteKey(mode)}].${own}`;
	return tier === undefined ? own : `tiers[${tier}].${own}`;
}

/** A name may contain anything, even `tiers[272000].input`. */
function quoteKey(name: string): string {
	return /[[\]."]/.test(name) ? JSON.stringify(name) : name;
}

/** For people: `input`, `input over 272K`, `input, fast mode`. The unit is shown beside the price and is not part of the label. */
export function dimensionLabel({ name, unit, tier, mode }: Dimension): string {
	const whole = labelOf(PRICE_BY_NAME.get(name) ?? { name });
	const label =
		unit === null
			? whole
			: whole.replace(`per ${unit.per}`, "").trim() || unit.per;
	if (mode !== undefined) return `${label}, ${mode} mode`;
	return tier === undefined ? label : `${label} over ${tokens(tier)}`;
}

/** The unit of a price, null if it is not known. */
export type PriceUnit = Pick<Unit, "per"> | null;

/** The text after a price. Empty for million tokens, the usual unit. */
export function perUnit(unit: PriceUnit): string {
	if (unit === null) return " (unit not known)";
	return unit.per === MILLION_TOKENS.per ? "" : ` per ${unit.per}`;
}
