// Handles a request: checks who asks for what and whether it is allowed, and gives the answer.
import type { IncomingHttpHeaders } from "node:http";
import type { ArrivedRequest } from "./faults.ts";
import { answerGraphql, operationOf } from "./graphql.ts";
import type { Answer } from "./http.ts";
import { settlePulls } from "./lifecycle.ts";
import { notFound, Refusal, refusalBody } from "./refusal.ts";
import { issueRoutes } from "./rest/issues.ts";
import { objectRoutes } from "./rest/objects.ts";
import { pullRoutes } from "./rest/pulls.ts";
import { refRoutes } from "./rest/refs.ts";
import { isEmpty, repositoryRoutes } from "./rest/repositories.ts";
import {
	checkPermission,
	checkRepository,
	paginate,
	type Route,
} from "./route.ts";
import {
	findRenamed,
	findRepository,
	type RepositoryState,
	type State,
	type Token,
} from "./state.ts";

/** Every request of REST that the stand-in knows. */
export const ROUTES: readonly Route[] = [
	...repositoryRoutes,
	...refRoutes,
	...objectRoutes,
	...pullRoutes,
	...issueRoutes,
];

export function routeOf(method: string, path: string, body: unknown) {
	return path === "/graphql"
		? operationOf(body)
		: ROUTES.find((route) => route.match(method, path))?.name;
}

export async function answerRequest(
	github: State,
	request: ArrivedRequest,
	{ headers, url }: { headers: IncomingHttpHeaders; url: URL },
): Promise<Answer> {
	return orRefusal({}, async () => {
		const token = authenticate(github, headers);
		if (request.path !== "/graphql")
			return answerRest(github, token, request, url);
		const body = bodyOf(request);
		return settled(github, github.repositories, async () => ({
			status: 200,
			body: await answerGraphql(github, token, body),
		}));
	});
}

async function answerRest(
	github: State,
	token: Token,
	request: ArrivedRequest,
	url: URL,
): Promise<Answer> {
	const { method, path, query } = request;
	const route = ROUTES.find((one) => one.match(method, path));
	const parameters = route?.match(method, path);
	const { owner, repo } = parameters ?? {};
	const repository = findRepository(github, `${owner}/${repo}`);
	const renamed = findRenamed(github, `${owner}/${repo}`);
	if (!repository && renamed) return redirect(github, renamed, method, url);
	if (!route || !parameters || !repository) throw notFound();

	const { status, needs } = route;
	const headers = { "x-accepted-github-permissions": needs };
	return orRefusal(headers, async () => {
		checkPermission(needs, { repository, token });
		checkRepository(method, repository);
		if (path.includes("/git/") && (await isEmpty(repository)))
			throw new Refusal(409, "Git Repository is empty.");
		const sent = { path: parameters, query, body: bodyOf(request) };
		await settlePulls(github, repository);
		const body = await route.answer({ github, repository, token }, sent);
		if (method !== "GET") await settlePulls(github, repository);
		if (!route.paged || !Array.isArray(body)) return { status, headers, body };
		const { items, link } = paginate(body, url);
		return {
			status,
			headers: link ? { ...headers, link } : headers,
			body: items,
		};
	});
}

/** For other methods than GET not 301, after which clients change the method. */
function redirect(
	{ urls }: State,
	{ id }: RepositoryState,
	method: string,
	url: URL,
): Answer {
	const [, , , , ...rest] = url.pathname
		.slice(urls.api.length - urls.server.length)
		.split("/");
	const location = `${urls.api}/${["repositories", id, ...rest].join("/")}${url.search}`;
	return {
		status: method === "GET" ? 301 : 307,
		headers: { location },
		body: {
			message: method === "GET" ? "Moved Permanently" : "Temporary Redirect",
			url: location,
		},
	};
}

async function orRefusal(
	headers: Record<string, string>,
	answer: () => Promise<Answer>,
): Promise<Answer> {
	try {
		return await answer();
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		return { status: error.status, headers, body: refusalBody(error) };
	}
}

/** Pull requests follow their branches, no matter if the API or a push moved them. */
async function settled<Result>(
	github: State,
	repositories: RepositoryState[],
	task: () => Promise<Result>,
): Promise<Result> {
	for (const repository of repositories) await settlePulls(github, repository);
	const result = await task();
	for (const repository of repositories) await settlePulls(github, repository);
	return result;
}

function authenticate({ tokens }: State, headers: IncomingHttpHeaders): Token {
	if (!headers["user-agent"])
		throw new Refusal(
			403,
			"Request forbidden by administrative rules. Please make sure your request has a User-Agent header.",
		);
	const header = headers.authorization;
	if (!header) throw new Refusal(401, "Requires authentication");
	const [, name = ""] = /^(?:token|bearer)\s+(\S+)$/i.exec(header) ?? [];
	const token = tokens.get(name);
	if (token === undefined) throw new Refusal(401, "Bad credentials");
	return token;
}

function bodyOf({ body = {} }: ArrivedRequest): Record<string, unknown> {
	if (typeof body === "string") throw new Refusal(400, "Problems parsing JSON");
	// POST …/labels takes a bare array as well.
	if (Array.isArray(body)) return { labels: body };
	if (typeof body !== "object" || body === null)
		throw new Refusal(400, "Body should be a JSON object");
	return { ...body };
}
