// A stand-in for GitHub: real HTTP and real bare repositories, as strict as GitHub.
import { mkdtemp, rm } from "node:fs/promises";
import {
	createServer,
	type IncomingMessage,
	type Server,
	type ServerResponse,
} from "node:http";
import type { Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { answerRequest, routeOf } from "./answer.ts";
import type { ArrivedRequest, Fault } from "./faults.ts";
import { createBareRepository } from "./git.ts";
import { answerGit, isGit } from "./git-http.ts";
import {
	type Answer,
	errorMessage,
	parseJson,
	readText,
	send,
} from "./http.ts";
import { type People, peopleOf } from "./people.ts";
import {
	actionsBot,
	defaultSettings,
	enterpriseFlow,
	mona,
	nextId,
	type RepositoryState,
	type Settings,
	type State,
	type Token,
	webFlow,
} from "./state.ts";
import { mismatches } from "./valid-request.ts";

export type Repository = RepositoryState & People;

/** A request with its answer. `status` is undefined if the connection was reset. */
export interface RecordedRequest extends ArrivedRequest {
	status: number | undefined;
	/** The answer's error message, REST or GraphQL. */
	message: string | undefined;
	/** When it arrived, and when it was answered, by the clock of `performance.now()`. */
	from: number;
	to: number;
}

export interface RepositoryOptions {
	/** Without files, the repository has no commit. */
	files?: Record<string, string>;
	defaultBranch?: string;
	settings?: Partial<Settings>;
	collaborators?: string[];
	teams?: string[];
	milestones?: string[];
}

export interface Traffic {
	/** By the stand-in. */
	readonly received: number;
	readonly sent: number;
}

export interface GitHub extends AsyncDisposable {
	apiUrl: string;
	graphqlUrl: string;
	serverUrl: string;
	requests: RecordedRequest[];
	/** Milliseconds so far in which at least one request waited for its answer. */
	readonly workedMs: number;
	/** How many milliseconds each request is on its way before it is handled. */
	latencyMs: number;
	/** Bytes so far on all connections: heads and bodies, as HTTP/1.1 without TLS. */
	readonly traffic: Traffic;
	/** Faults that tests plan. The first that matches happens and leaves the list. */
	faults: Fault[];
	/** Requests that are handled, but answered with a 502. Each happens once. */
	lost: Fault["when"][];
	state: State;
	createRepository(
		fullName: string,
		options?: RepositoryOptions,
	): Promise<Repository>;
	/** Lets a token in; by default as a workflow's bot that may write. */
	addToken(token: string, identity?: Partial<Token>): void;
}

/** The token of every workflow in the tests. */
export const defaultToken = "ghs_standin";

const badGateway: Answer = { status: 502, body: { message: "Server Error" } };
const payloadTooLarge = badGateway;

/**
 *     await using github = await startGitHub();
 *     const repository = await github.createRepository("acme/catalog", { files: { "a.json": "{}" } });
 *     github.faults.push(serverError(502));
 *     // … run the action with GITHUB_API_URL=github.apiUrl and the token "ghs_standin" …
 *     expect(repository.pull(1).labels).toEqual(["models"]);
 *     expect(github.requests).toHaveLength(5);
 */
export async function startGitHub(
	options: {
		now?: () => Date;
		/** Addresses of an Enterprise Server: `/api/v3` and `/api/graphql`. */
		enterprise?: boolean;
		/** Whether requests may differ from GitHub's own description of its API. If not, the end of the server is an error. */
		anyRequest?: boolean;
	} = {},
): Promise<GitHub> {
	const root = await mkdtemp(join(tmpdir(), "github-stand-in-"));
	const requests: RecordedRequest[] = [];
	const faults: Fault[] = [];
	const lost: Fault["when"][] = [];
	const wrong: string[] = [];
	const state: State = {
		accounts: [actionsBot, options.enterprise ? enterpriseFlow : webFlow, mona],
		committer: options.enterprise ? enterpriseFlow : webFlow,
		tokens: new Map(),
		repositories: [],
		limits: {
			bodyBytes: 40 * 1024 * 1024,
			treeEntries: 100_000,
			sentEntries: 200,
			entriesInTime: Number.POSITIVE_INFINITY,
		},
		urls: { api: "", graphql: "", server: "" },
		now: options.now ?? (() => new Date()),
		lastId: 0,
	};

	let workedMs = 0;
	let pending = 0;
	let pendingSince = 0;
	// One request at a time, so that the log has one order and nothing changes between a check and its write.
	let queue: Promise<unknown> = Promise.resolve();
	const inTurn = <Result>(task: () => Promise<Result>): Promise<Result> => {
		const turn = queue.then(task);
		queue = turn.catch(() => {});
		return turn;
	};

	const onTheWay = () =>
		github.latencyMs > 0 ? sleep(github.latencyMs) : undefined;

	async function onRequest(message: IncomingMessage, response: ServerResponse) {
		if (pending === 0) pendingSince = performance.now();
		pending += 1;
		try {
			await serve(message, response);
		} catch (error) {
			// A bug in the stand-in must not look like an error of GitHub.
			const text = error instanceof Error ? error.stack : String(error);
			send(response, { status: 500, body: { message: text } }, 0);
		} finally {
			pending -= 1;
			if (pending === 0) workedMs += performance.now() - pendingSince;
		}
	}

	async function serve(message: IncomingMessage, response: ServerResponse) {
		const from = performance.now();
		const { method = "GET", headers } = message;
		const url = new URL(message.url ?? "/", state.urls.server);
		const record = (request: Omit<RecordedRequest, "from" | "to">) =>
			requests.push({ ...request, from, to: performance.now() });
		if (isGit(url)) {
			await onTheWay();
			await answerGit(root, state.repositories, message, response);
			const { pathname: path } = url;
			const query = Object.fromEntries(url.searchParams);
			const request = { method, path, query, body: undefined };
			const { statusCode: status } = response;
			record({ ...request, route: undefined, status, message: undefined });
			return;
		}
		const text = await readText(message, state.limits.bodyBytes);
		const path = currentPath(
			state,
			routed(decodeURIComponent(url.pathname), state.urls),
		);
		const query = Object.fromEntries(url.searchParams);
		const body = parseJson(text);
		const route = routeOf(method, path, body);
		const request = { method, path, query, body, route };
		if (!options.anyRequest) wrong.push(...mismatches(request));
		await onTheWay();

		// Outside of the queue, because what happens before a request may send requests too.
		const fault = await strike(faults, request);
		const handled =
			fault?.respond ??
			(text === undefined
				? payloadTooLarge
				: await inTurn(() => answerRequest(state, request, { headers, url })));
		await fault?.after?.();
		const answer =
			fault?.lose ?? (isLost(lost, request) ? badGateway : handled);
		if (answer === "reset-connection") {
			record({ ...request, status: undefined, message: undefined });
			response.destroy();
			return;
		}
		const { status } = answer;
		record({ ...request, status, message: errorMessage(answer) });
		send(response, answer, requests.length);
	}

	const server = createServer((message, response) => {
		void onRequest(message, response);
	});
	const traffic = trafficOf(server);
	await new Promise<void>((resolve) =>
		server.listen(0, "127.0.0.1", () => resolve()),
	);
	const address = server.address();
	const port = typeof address === "object" && address ? address.port : 0;
	const origin = `http://127.0.0.1:${port}`;
	state.urls = options.enterprise
		? {
				api: `${origin}/api/v3`,
				graphql: `${origin}/api/graphql`,
				server: origin,
			}
		: { api: origin, graphql: `${origin}/graphql`, server: origin };

	const github: GitHub = {
		apiUrl: state.urls.api,
		graphqlUrl: state.urls.graphql,
		serverUrl: state.urls.server,
		requests,
		get workedMs() {
			return workedMs;
		},
		latencyMs: 0,
		get traffic() {
			return traffic();
		},
		faults,
		lost,
		state,
		createRepository: (fullName, chosen = {}) =>
			createRepository(state, root, fullName, chosen),
		addToken: (token, identity = {}) => addToken(state, token, identity),
		async [Symbol.asyncDispose]() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
			await rm(root, { recursive: true, force: true });
			if (wrong.length > 0)
				throw new Error(
					`GitHub's own description of its API knows no such request:\n${wrong.join("\n")}`,
				);
		},
	};
	github.addToken(defaultToken);
	return github;
}

/** Counts the bytes of all connections to a server. */
function trafficOf(server: Server): () => Traffic {
	const open = new Set<Socket>();
	const closed = { received: 0, sent: 0 };
	server.on("connection", (socket: Socket) => {
		open.add(socket);
		socket.on("close", () => {
			open.delete(socket);
			closed.received += socket.bytesRead;
			closed.sent += socket.bytesWritten;
		});
	});
	return () => {
		let { received, sent } = closed;
		for (const { bytesRead, bytesWritten } of open) {
			received += bytesRead;
			sent += bytesWritten;
		}
		return { received, sent };
	};
}

/** The path as on api.github.com. Addresses of other servers have none. */
function routed(path: string, { api, graphql, server }: State["urls"]) {
	if (path === graphql.slice(server.length)) return "/graphql";
	const prefix = api.slice(server.length);
	return /^\/repo(?:s|sitories)\//.test(path.slice(prefix.length)) &&
		path.startsWith(prefix)
		? path.slice(prefix.length)
		: `/nowhere${path}`;
}

/** A repository may be named by its id, where redirects lead. */
function currentPath({ repositories }: State, path: string) {
	const [, id, rest = ""] = /^\/repositories\/(\d+)(.*)$/.exec(path) ?? [];
	const found = repositories.find((one) => one.id === Number(id));
	return found ? `/repos/${found.fullName}${rest}` : path;
}

function isLost(lost: Fault["when"][], request: ArrivedRequest) {
	const index = lost.findIndex((when) => when(request));
	if (index < 0) return false;
	lost.splice(index, 1);
	return true;
}

async function strike(faults: Fault[], request: ArrivedRequest) {
	for (const fault of [...faults]) {
		if (!fault.when(request)) continue;
		const times = (fault.times ?? 1) - 1;
		const rest = times > 0 ? [{ ...fault, times }] : [];
		faults.splice(faults.indexOf(fault), 1, ...rest);
		await fault.before?.();
		if (fault.respond || fault.after || fault.lose) return fault;
	}
	return undefined;
}

async function createRepository(
	state: State,
	root: string,
	fullName: string,
	chosen: RepositoryOptions,
): Promise<Repository> {
	const [owner = "", name = ""] = fullName.split("/");
	const { defaultBranch = "main", milestones = [] } = chosen;
	const id = nextId(state);
	const repository: RepositoryState = {
		id,
		nodeId: `R_standin${id}`,
		fullName,
		owner,
		name,
		formerNames: [],
		gitDir: join(root, `${id}.git`),
		defaultBranch,
		settings: { ...defaultSettings, ...chosen.settings },
		collaborators: chosen.collaborators ?? [mona.login],
		teams: chosen.teams ?? [],
		labels: [],
		milestones: milestones.map((title, index) => ({
			number: index + 1,
			title,
			state: "open",
		})),
		pulls: [],
		issues: [],
	};
	await createBareRepository(repository.gitDir, defaultBranch);
	state.repositories.push(repository);
	const people = peopleOf(state, repository);
	const { files } = chosen;
	if (files)
		await people.commit(defaultBranch, { files, message: "Initial commit" });
	// The same object for API and test, so that the test sees every change.
	return Object.assign(repository, people);
}

function addToken(
	{ tokens, accounts }: State,
	token: string,
	{ account = actionsBot, permissions }: Partial<Token>,
) {
	tokens.set(token, {
		account,
		permissions: permissions ?? {
			contents: "write",
			pull_requests: "write",
			issues: "write",
		},
	});
	if (!accounts.some(({ login }) => login === account.login))
		accounts.push(account);
}
