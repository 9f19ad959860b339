// A route has the name of GitHub's documentation. From the name the compiler knows its parameters
// and its response.
import type { Endpoints } from "@octokit/types";
import { notAccessible, Refusal, unprocessable } from "./refusal.ts";
import type { Access, RepositoryState, State, Token } from "./state.ts";

export type RouteName = keyof Endpoints;

/** Any part of a response, but only fields that GitHub has, with GitHub's types. */
export type Excerpt<T> = T extends readonly (infer Item)[]
	? Excerpt<Item>[]
	: T extends object
		? { [Key in keyof T]?: Excerpt<T[Key]> }
		: T;

export type ResponseOf<Name extends RouteName> = Excerpt<
	Endpoints[Name]["response"]["data"]
>;

export interface Context {
	github: State;
	repository: RepositoryState;
	token: Token;
}

type Kind = "string" | "boolean" | "number" | "array" | "object" | "any";

/** The body's fields: fields that GitHub requires must be listed; optional ones ("?") only if they are used. */
type Fields<Name extends RouteName> = Endpoints[Name] extends {
	request: { data: infer Body };
}
	? Body extends { data: unknown }
		? // A body that may be missing.
			{ [Key in keyof Endpoints[Name]["parameters"]]?: `${Kind}?` }
		: {
				[Key in keyof Body]: object extends Pick<Body, Key> ? `${Kind}?` : Kind;
			}
	: Record<never, never>;

export interface Route {
	name: RouteName;
	/** In the format of the header x-accepted-github-permissions: `;` is "or", `,` is "and". */
	needs: string;
	status: number;
	paged: boolean;
	/** The parameters in the path, or undefined if the path is not of this route. */
	match(method: string, path: string): Record<string, string> | undefined;
	answer(
		context: Context,
		sent: {
			path: Record<string, string>;
			query: Record<string, string>;
			body: Record<string, unknown>;
		},
	): Promise<unknown>;
}

export function route<Name extends RouteName>(
	name: Name,
	rules: {
		needs: string;
		status: Endpoints[Name]["response"]["status"];
		body?: Fields<Name>;
		paged?: boolean;
	},
	handle: (
		parameters: Endpoints[Name]["parameters"],
		context: Context,
	) => Promise<ResponseOf<Name> | undefined>,
): Route {
	const [method = "", template = ""] = name.split(" ");
	const pattern = pathPattern(template);
	const fields = Object.entries<string>(rules.body ?? {});
	return {
		name,
		needs: rules.needs,
		status: rules.status,
		paged: rules.paged ?? false,
		match: (sentMethod, path) =>
			sentMethod === method ? pattern.exec(path)?.groups : undefined,
		answer: async (context, sent) => {
			checkBody(fields, sent.body);
			const parameters = {
				...withNumbers(sent.query),
				...sent.body,
				...withNumbers(sent.path),
			};
			// Path and body are checked above; everything else is optional.
			return handle(parameters as Endpoints[Name]["parameters"], context);
		},
	};
}

/** Names of branches and files may contain slashes, so the last such parameter takes them all. */
function pathPattern(template: string) {
	const pattern = template.replace(/\{(\w+)\}/g, (_, parameter: string) => {
		const value = /^(ref|path|branch|basehead)$/.test(parameter)
			? ".*"
			: parameter.endsWith("_number")
				? "\\d+"
				: "[^/]+";
		return `(?<${parameter}>${value})`;
	});
	return new RegExp(`^${pattern}$`);
}

function withNumbers(parameters: Record<string, string>) {
	return Object.fromEntries(
		Object.entries(parameters).map(([name, value]) => [
			name,
			/_number$|^(per_)?page$/.test(name) ? Number(value) : value,
		]),
	);
}

function checkBody(
	fields: [string, string][],
	body: Record<string, unknown>,
): void {
	for (const [field, kind] of fields) {
		const value = body[field];
		const optional = kind.endsWith("?");
		if (value === undefined || (value === null && optional)) {
			if (optional) continue;
			throw unprocessable(`Invalid request.\n\n"${field}" wasn't supplied.`);
		}
		const wanted = kind.replace("?", "");
		const found = Array.isArray(value) ? "array" : typeof value;
		if (wanted !== "any" && wanted !== found)
			throw unprocessable(
				`Invalid request.\n\nFor 'properties/${field}', ${JSON.stringify(value)} is not a ${wanted}.`,
			);
	}
}

/** Refuses a token that has none of the accepted sets of permissions. */
export function checkPermission(
	needs: string,
	{ repository, token }: Pick<Context, "repository" | "token">,
): void {
	const granted: Record<string, Access | undefined> = token.permissions;
	const has = (need: string) => {
		const [permission = "", access] = need.trim().split("=");
		if (permission === "metadata") return true;
		if (access === "write") return granted[permission] === "write";
		return !repository.settings.private || granted[permission] !== undefined;
	};
	const accepted = needs.split(";").some((set) => set.split(",").every(has));
	if (!accepted) throw notAccessible(token.account.type);
}

/** Refusals that no permission can change. */
export function checkRepository(method: string, repository: RepositoryState) {
	if (repository.settings.archived && method !== "GET")
		throw new Refusal(403, "Repository was archived so is read-only.");
}

/** One page of a list, with a Link header for the other pages. */
export function paginate(items: unknown[], url: URL) {
	const perPage = Number(url.searchParams.get("per_page") ?? 30);
	const size = Math.min(Math.max(perPage, 1), 100);
	const page = Math.max(Number(url.searchParams.get("page") ?? 1), 1);
	const last = Math.max(Math.ceil(items.length / size), 1);
	const link = (number: number, relation: string) => {
		const target = new URL(url);
		target.searchParams.set("page", String(number));
		return `<${target}>; rel="${relation}"`;
	};
	const links = [
		...(page > 1 ? [link(page - 1, "prev"), link(1, "first")] : []),
		...(page < last ? [link(page + 1, "next"), link(last, "last")] : []),
	];
	return {
		items: items.slice((page - 1) * size, page * size),
		link: links.join(", ") || undefined,
	};
}
