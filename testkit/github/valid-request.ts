// Holds every request to GitHub's own description of its API: api/ has the parts of it that are needed.
import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import {
	buildSchema,
	type GraphQLError,
	getOperationAST,
	getVariableValues,
	parse,
	validate,
} from "graphql";
import type { ArrivedRequest } from "./faults.ts";

type Json = Record<string, unknown>;

/** What a request may have. `body` is null where it has none. */
export interface RequestSchema {
	readonly query: Json;
	readonly body: Json | null;
}

const read = (name: string) =>
	readFileSync(new URL(`api/${name}`, import.meta.url), "utf8");

const { routes } = JSON.parse(read("rest.json")) as {
	routes: Record<string, RequestSchema>;
};
const schema = buildSchema(read("schema.graphql"));

const bodies = new Ajv({ strict: false, allErrors: true });
/** Everything in a query is text at first. */
const queries = new Ajv({
	strict: false,
	allErrors: true,
	coerceTypes: true,
});

const compiled = new Map<string, ValidateFunction>();

function compile(ajv: Ajv, key: string, part: Json): ValidateFunction {
	const known = compiled.get(key) ?? ajv.compile(part);
	compiled.set(key, known);
	return known;
}

/** What GitHub's description has against the request; empty: it is valid. */
export function mismatches(request: ArrivedRequest): string[] {
	const { route = "", query, body } = request;
	const found =
		request.path === "/graphql"
			? graphqlMismatches(body)
			: restMismatches(route, { query, body });
	return found.map((mismatch) => `${route || request.path}: ${mismatch}`);
}

function restMismatches(
	route: string,
	{ query, body }: Pick<ArrivedRequest, "query" | "body">,
): string[] {
	const known = routes[route];
	if (known === undefined) return ["GitHub has no such request"];
	const isQuery = compile(queries, `query ${route}`, known.query);
	const found = complaints(isQuery, { ...query }, "query");
	if (known.body === null) {
		return body === undefined ? found : [...found, "it takes no body"];
	}
	const isBody = compile(bodies, `body ${route}`, known.body);
	return [...found, ...complaints(isBody, body ?? {}, "body")];
}

function complaints(
	isValid: ValidateFunction,
	value: unknown,
	part: string,
): string[] {
	if (isValid(value)) return [];
	return (isValid.errors ?? []).map(
		({ instancePath, message, params }) =>
			`${part}${instancePath} ${message} ${JSON.stringify(params)}`,
	);
}

function graphqlMismatches(body: unknown): string[] {
	const { query, variables = {} } = (body ?? {}) as {
		query?: string;
		variables?: Json;
	};
	const document = parse(String(query));
	const errors: readonly GraphQLError[] = validate(schema, document);
	if (errors.length > 0) return errors.map(({ message }) => message);
	const definitions = getOperationAST(document)?.variableDefinitions ?? [];
	const values = getVariableValues(schema, definitions, variables);
	const declared = definitions.map(({ variable }) => variable.name.value);
	const unknown = Object.keys(variables).filter(
		(name) => !declared.includes(name),
	);
	return [
		...(values.errors ?? []).map(({ message }) => message),
		...unknown.map((name) => `$${name} is not declared`),
	];
}
