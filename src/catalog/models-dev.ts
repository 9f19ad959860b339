// The catalog in models.dev's own shape, as in its api.json.
import {
	compareBytes,
	isObject,
	type Json,
	type JsonObject,
	MAX_DEPTH,
	nestsTooDeep,
	sortKeys,
} from "../lib/json.ts";
import { messageOf } from "../lib/problem.ts";
import type { Catalog, Model, Provider } from "./model.ts";
import { normalizeProviderId } from "./provider-id.ts";

/** The ids of providers as models.dev spells them, e.g. `google-vertex`, by normalised id. */
export type Spellings = ReadonlyMap<string, string>;

/**
 * The text of the file in parts: two-space JSON in which the keys of every object are in the order of their bytes. Equal
 * data gives equal bytes. Objects with ids as keys are written by hand, because JavaScript puts keys such as `4` before
 * all others.
 * @param headerOf the fields of a provider, if the catalog is of the other form
 * @param renderModel the text of a model; two-space JSON with the provider's indent if absent
 */
export function* renderModelsDev(
	catalog: Catalog,
	spellings: Spellings,
	{
		headerOf = (_id, { header }) => header,
		renderModel = (_provider, model) => renderValue(model, 6),
	}: {
		readonly headerOf?: (id: string, provider: Provider) => JsonObject;
		readonly renderModel?: (provider: string, model: Model) => string;
	} = {},
): Generator<string> {
	const providers = [...catalog].map(([id, provider]): Entry => {
		const as = spellings.get(id) ?? id;
		const header = { ...headerOf(id, provider), id: as };
		return [
			as,
			renderProvider(header, provider, (model) => renderModel(id, model)),
		];
	});
	yield* renderObject(providers.sort(byKey), "");
	yield "\n";
}

/** A key, and the parts of its value's text. */
type Entry = readonly [key: string, parts: Iterable<string>];

function byKey([a]: Entry, [b]: Entry): number {
	return compareBytes(a, b);
}

/** Made when it is read, so that not all of the catalog's text is in memory. */
function* renderProvider(
	header: JsonObject,
	{ models }: Provider,
	renderModel: (model: Model) => string,
): Generator<string> {
	const fields = Object.entries(header).map(
		([key, value]): Entry => [key, [renderValue(value, 4)]],
	);
	// They are in the order of their ids.
	const ids = [...models.values()].map(
		(model): Entry => [model.id, [renderModel(model)]],
	);
	const all: Entry[] = [...fields, ["models", renderObject(ids, "    ")]];
	yield* renderObject(all.sort(byKey), "  ");
}

/** @param indent of the line that the object begins on */
function* renderObject(
	entries: readonly Entry[],
	indent: string,
): Generator<string> {
	let open = "{";
	for (const [key, parts] of entries) {
		yield `${open}\n${indent}  ${JSON.stringify(key)}: `;
		yield* parts;
		open = ",";
	}
	yield entries.length === 0 ? "{}" : `\n${indent}}`;
}

function renderValue(value: Json, indent: number): string {
	const text = JSON.stringify(sortKeys(value), null, 2);
	return text.replaceAll("\n", `\n${" ".repeat(indent)}`);
}

export interface ModelsDevFile {
	readonly catalog: Catalog;
	/** The keys of entries that are not providers, such as the time at which another tool wrote the file. */
	readonly foreignKeys: readonly string[];
}

/** The catalog, whichever tool wrote it, or why the text is not one. An empty file is an empty catalog. */
export function parseModelsDev(text: string): ModelsDevFile | string {
	if (text.trim() === "") return { catalog: new Map(), foreignKeys: [] };
	let data: Json;
	try {
		data = JSON.parse(text);
	} catch (error) {
		return messageOf(error);
	}
	// A model is four levels below the file's root.
	if (nestsTooDeep(data, MAX_DEPTH + 4)) return "it nests too deeply";
	if (!isObject(data)) return "it is not an object";
	const providers: Provider[] = [];
	const foreignKeys: string[] = [];
	for (const [id, entry] of Object.entries(data)) {
		const provider = parseProvider(id, entry);
		if (provider === null) foreignKeys.push(id);
		else providers.push(provider);
	}
	if (providers.length === 0 && foreignKeys.length > 0) {
		return 'no entry of it is a provider with "models"';
	}
	const catalog = new Map(
		providers
			.map((provider) => [provider.header.id, provider] as const)
			.sort(([a], [b]) => compareBytes(a, b)),
	);
	return { catalog, foreignKeys };
}

function parseProvider(rawId: string, entry: Json): Provider | null {
	if (!isObject(entry) || !isObject(entry.models)) return null;
	const { models, ...fields } = entry;
	const { env, name } = fields;
	const id = normalizeProviderId(rawId);
	const own = Object.entries(models).flatMap(([key, model]): Model[] =>
		isObject(model) && key !== "" ? [withId(model, key)] : [],
	);
	return {
		header: {
			...fields,
			env: Array.isArray(env)
				? env.filter((one) => typeof one === "string")
				: [],
			id,
			name: typeof name === "string" ? name : id,
		},
		models: new Map(
			own
				.sort((a, b) => compareBytes(a.id, b.id))
				.map((model) => [model.id, model]),
		),
	};
}

/** The key counts: it is what code looks a model up by. */
export function withId(model: JsonObject, id: string): Model {
	return model.id === id ? (model as Model) : { ...model, id };
}

/**
 * The fields for requests that no provider of a file has, because the tool that wrote it left them out: then they are
 * new everywhere, and no change. In a file of the form that a sync writes, a field that is missing was missing upstream.
 */
export function untrackedFields(text: string, catalog: Catalog): Set<string> {
	const providers = [...catalog.values()];
	const hasHeader = (field: string) =>
		providers.some(({ header }) => isSet(header[field]));
	const hasRouting = providers.some(({ models }) =>
		[...models.values()].some(({ provider }) => isSet(provider)),
	);
	const missing = ["api", "npm", "env"].filter((field) => !hasHeader(field));
	const fields = new Set([...missing, ...(hasRouting ? [] : ["provider"])]);
	return fields.size > 0 && isOwnForm(text, catalog) ? new Set() : fields;
}

function isSet(value: Json | undefined): boolean {
	return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

/** Whether a sync would write the file with the same bytes. */
function isOwnForm(text: string, catalog: Catalog): boolean {
	if (text.trim() === "") return false;
	const spellings = new Map(
		Object.keys(JSON.parse(text)).map((id) => [normalizeProviderId(id), id]),
	);
	return [...renderModelsDev(catalog, spellings)].join("") === text;
}
