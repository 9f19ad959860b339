// Cuts out of GitHub's own descriptions of its API what the stand-in knows, for testkit/github/api/. The packages are
// too large to install with every clone: 385 MB and 7 MB, of which 20 kB are needed.
//
//     npm pack @octokit/openapi @octokit/graphql-schema
//     npx tsx scripts/github-api.ts OPENAPI GRAPHQL-SCHEMA
//
// The arguments are the folders that the two were unpacked to.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
	buildSchema,
	type DefinitionNode,
	type GraphQLSchema,
	getNamedType,
	isInputObjectType,
	isInterfaceType,
	isObjectType,
	isSpecifiedScalarType,
	parse,
	print,
} from "graphql";
import { ROUTES } from "../testkit/github/answer.ts";
import type { RequestSchema } from "../testkit/github/valid-request.ts";

const target = (name: string) =>
	fileURLToPath(new URL(`../testkit/github/api/${name}`, import.meta.url));

type Json = Record<string, unknown>;

interface Operation {
	parameters?: { name: string; in: string; required?: boolean; schema: Json }[];
	requestBody?: {
		required?: boolean;
		content: Record<string, { schema: Json }>;
	};
}

/** The fields of each type that the program or a test reads. Inputs are kept whole. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
	Query: ["repository"],
	Mutation: [
		"updateRefs",
		"updatePullRequest",
		"enablePullRequestAutoMerge",
		"disablePullRequestAutoMerge",
	],
	Repository: ["id", "object", "pullRequest"],
	GitObject: ["oid"],
	Tree: ["entries", "oid"],
	TreeEntry: ["oid"],
	PullRequest: [
		"id",
		"number",
		"state",
		"body",
		"isInMergeQueue",
		"autoMergeRequest",
	],
	AutoMergeRequest: ["mergeMethod"],
	UpdateRefsPayload: ["clientMutationId"],
	UpdatePullRequestPayload: ["clientMutationId", "pullRequest"],
	EnablePullRequestAutoMergePayload: ["clientMutationId", "pullRequest"],
	DisablePullRequestAutoMergePayload: ["clientMutationId", "pullRequest"],
};

/** What says nothing about whether a request is valid. */
const NOISE = [
	"description",
	"example",
	"examples",
	"default",
	"format",
	"deprecated",
	"x-multi-segment",
];

/** OpenAPI 3.0 as JSON Schema. GitHub drops fields that it does not know without a word, so here they are mistakes. */
function toJsonSchema(schema: unknown): unknown {
	if (Array.isArray(schema)) return schema.map(toJsonSchema);
	if (typeof schema !== "object" || schema === null) return schema;
	const { nullable, properties, ...rest } = schema as Json;
	const kept = Object.entries(rest)
		.filter(([key]) => !NOISE.includes(key))
		.map(([key, value]) => [key, toJsonSchema(value)]);
	const result: Json = Object.fromEntries(kept);
	if (nullable && typeof result.type === "string") {
		result.type = [result.type, "null"];
		if (Array.isArray(result.enum)) result.enum.push(null);
	}
	if (properties !== undefined) {
		result.properties = Object.fromEntries(
			Object.entries(properties as Json).map(([name, property]) => [
				name,
				toJsonSchema(property),
			]),
		);
		result.additionalProperties ??= false;
	}
	return result;
}

function requestSchema(operation: Operation): RequestSchema {
	const { parameters = [], requestBody } = operation;
	const inQuery = parameters.filter((parameter) => parameter.in === "query");
	const required = inQuery.filter((parameter) => parameter.required);
	const body = requestBody?.content["application/json"]?.schema;
	return {
		query: {
			type: "object",
			properties: Object.fromEntries(
				inQuery.map(({ name, schema }) => [name, toJsonSchema(schema) as Json]),
			),
			required: required.map(({ name }) => name),
			additionalProperties: false,
		},
		body: body === undefined ? null : (toJsonSchema(body) as Json),
	};
}

async function cutOpenApi(folder: string): Promise<string> {
	const text = await readFile(
		join(folder, "generated/api.github.com.deref.json"),
		"utf8",
	);
	const { info, paths } = JSON.parse(text) as {
		info: { version: string };
		paths: Record<string, Record<string, Operation>>;
	};
	const routes = ROUTES.map(({ name }) => {
		const [method = "", path = ""] = name.split(" ");
		const operation = paths[path]?.[method.toLowerCase()];
		if (operation === undefined) throw new Error(`GitHub has no ${name}`);
		return [name, requestSchema(operation)] as const;
	});
	const cut = {
		source: `@octokit/openapi ${info.version}, api.github.com`,
		routes: Object.fromEntries(routes),
	};
	return `${JSON.stringify(cut, null, "\t")}\n`;
}

async function cutGraphql(folder: string): Promise<string> {
	const [sdl, manifest] = await Promise.all([
		readFile(join(folder, "schema.graphql"), "utf8"),
		readFile(join(folder, "package.json"), "utf8"),
	]);
	const { version } = JSON.parse(manifest) as { version: string };
	const document = parse(sdl);
	const names = namesOfKept(buildSchema(sdl, { assumeValidSDL: true }));
	const isKept = (definition: DefinitionNode) =>
		"name" in definition && names.has(definition.name?.value ?? "");
	const definitions = document.definitions.filter(isKept).map(withKeptFields);
	const text = print({ ...document, definitions })
		.replace(/^\s*"""[\s\S]*?"""\n/gm, "")
		.replace(/ @(?:docsCategory|preview|possibleTypes)\([^)]*\)/g, "");
	return `# @octokit/graphql-schema ${version}, cut by scripts/github-api.ts\n\n${text}\n`;
}

function withKeptFields(definition: DefinitionNode): DefinitionNode {
	if (
		definition.kind !== "ObjectTypeDefinition" &&
		definition.kind !== "InterfaceTypeDefinition"
	)
		return definition;
	const { name, fields = [], interfaces = [], ...rest } = definition;
	const kept = FIELDS[name.value] ?? [];
	return {
		...rest,
		name,
		interfaces: interfaces.filter((one) => one.name.value in FIELDS),
		fields: fields.filter((field) => kept.includes(field.name.value)),
	};
}

/** The types with kept fields, and every type that their fields and arguments need. */
function namesOfKept(schema: GraphQLSchema): Set<string> {
	const names = new Set<string>();
	const keep = (name: string) => {
		const type = schema.getType(name);
		if (type === undefined) throw new Error(`GitHub has no type ${name}`);
		if (names.has(name) || isSpecifiedScalarType(type)) return;
		names.add(name);
		if (isInputObjectType(type)) {
			for (const field of Object.values(type.getFields()))
				keep(getNamedType(field.type).name);
		}
		if (!isObjectType(type) && !isInterfaceType(type)) return;
		for (const kept of FIELDS[name] ?? []) {
			const field = type.getFields()[kept];
			if (field === undefined) throw new Error(`${name} has no ${kept}`);
			keep(getNamedType(field.type).name);
			for (const { type } of field.args) keep(getNamedType(type).name);
		}
	};
	Object.keys(FIELDS).forEach(keep);
	return names;
}

const [openapi, graphql] = process.argv.slice(2);
if (openapi === undefined || graphql === undefined)
	throw new Error("Usage: github-api.ts OPENAPI GRAPHQL-SCHEMA");
await writeFile(target("rest.json"), await cutOpenApi(openapi));
await writeFile(target("schema.graphql"), await cutGraphql(graphql));
