import type { IncomingHttpHeaders } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { getProxyUrl } from "@actions/http-client/lib/proxy";
import pRetry, { AbortError } from "p-retry";
import { messageOf, Problem } from "../lib/problem.ts";
import { PROJECT_URL, VERSION } from "../version.ts";
import { badRedirect, badStatus, tooLarge } from "./problems.ts";

/** For a whole attempt: connections, redirects, headers and body, even if the server sends slowly. */
const ATTEMPT_TIMEOUT_MS = 120_000;
const MAX_RETRY_AFTER_MS = 300_000;
const RETRIES = 3;
const BACKOFF_MS = 1000;
/** Without an answer for so long, people want to know why nothing happens. */
const SLOW_MS = 5000;
const OFFLINE = "This computer may be offline.";
const MAX_REDIRECTS = 5;
const USER_AGENT = `model-sync-action/${VERSION} (+${PROJECT_URL})`;

export interface DownloadRuntime {
	readonly now: () => Date;
	/** Reports progress. */
	readonly log: (line: string) => void;
	/** Reports what people have to see even if they do not follow the progress; `log` if absent. */
	readonly warn?: ((line: string) => void) | undefined;
	/** How long it may take until people are told that there is no answer yet. */
	readonly slowMs?: number | undefined;
	/** Somebody waits: without any answer within this time, there is no further attempt. */
	readonly patienceMs?: number | undefined;
	/** First pause before a retry; doubles each time. */
	readonly backoffMs?: number;
	/** How long one attempt may take, whatever the server does. */
	readonly attemptMs?: number;
}

/** Downloads the catalog. Repeats failed attempts that may succeed later, after growing pauses or the time the server asks for. */
export async function download(
	source: string,
	runtime: DownloadRuntime,
	maxBytes: number,
): Promise<Buffer> {
	const attemptMs = runtime.attemptMs ?? ATTEMPT_TIMEOUT_MS;
	const { warn = runtime.log } = runtime;
	const { backoffMs = BACKOFF_MS, slowMs = SLOW_MS } = runtime;
	const patienceMs = runtime.patienceMs ?? Number.POSITIVE_INFINITY;
	const startedAt = performance.now();
	let serverAsksMs = 0;
	let wasAnswered = false;
	let attempts = 0;
	const attempt = async () => {
		serverAsksMs = 0;
		attempts += 1;
		const slow = setTimeout(
			warn,
			slowMs,
			`No answer from ${source} for ${slowMs / 1000} s (attempt ${attempts} of ${RETRIES + 1}, which may take ${attemptMs / 1000} s). ${OFFLINE}`,
		);
		const response = await follow(
			source,
			AbortSignal.timeout(attemptMs),
		).finally(() => clearTimeout(slow));
		wasAnswered = true;
		const { status } = response;
		if (status !== 200) {
			await response.body?.cancel();
			const retryAfter = response.headers.get("retry-after") ?? undefined;
			serverAsksMs = retryAfterMs(retryAfter, runtime.now());
			const problem = badStatus(source, status, serverAsksMs);
			const isTemporary = status === 408 || status === 429 || status >= 500;
			throw isTemporary && serverAsksMs <= MAX_RETRY_AFTER_MS
				? problem
				: new AbortError(problem);
		}
		return receive(response, source, maxBytes);
	};
	try {
		return await pRetry(() => attempt().catch(rethrow(attemptMs)), {
			retries: RETRIES,
			// The pauses are below, so that the message can name them.
			minTimeout: 0,
			onFailedAttempt: async ({ error, retriesLeft, retriesConsumed }) => {
				if (retriesLeft === 0) return;
				const pauseMs =
					serverAsksMs + backoffMs * 2 ** retriesConsumed * (1 + Math.random());
				const waitedMs = performance.now() - startedAt;
				if (!wasAnswered && waitedMs + pauseMs > patienceMs) throw error;
				const reason =
					error instanceof Problem ? error.cause : messageOf(error);
				warn(
					`Fetching ${source} failed (${reason}); attempt ${attempts + 1} of ${RETRIES + 1} in ${Math.ceil(pauseMs / 1000)} s.`,
				);
				await sleep(pauseMs);
			},
		});
	} catch (error) {
		if (error instanceof Problem) throw error;
		throw new Problem({
			title: `Can't fetch the catalog from ${source}`,
			cause: `${messageOf(error)} (after ${attempts} ${attempts === 1 ? "attempt" : "attempts"})`,
			remedy: `Nothing was written. ${wasAnswered ? "" : `${OFFLINE} `}Run it again; behind a proxy, set HTTPS_PROXY and NO_PROXY. \`source\` also takes a file that was downloaded before.`,
		});
	}
}

/** Throws an error that says why there is no answer: Node's own message is only `fetch failed`. */
function rethrow(attemptMs: number) {
	return (error: unknown): never => {
		if (error instanceof Problem || error instanceof AbortError) throw error;
		if (!(error instanceof Error)) throw new Error(String(error));
		if (error.name === "TimeoutError") {
			throw new Error(`no complete answer within ${attemptMs / 1000} s`);
		}
		const { cause } = error;
		if (!(cause instanceof Error)) throw new Error(error.message);
		const { code } = cause as NodeJS.ErrnoException;
		throw new Error(cause.message || code || error.message);
	};
}

/** Follows redirects itself, so that none leads from https to http, and there are not too many. */
async function follow(source: string, signal: AbortSignal): Promise<Response> {
	let url = new URL(source);
	for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
		const response = await request(url, signal);
		const { status } = response;
		const location = response.headers.get("location");
		if (status < 301 || status > 308 || location === null) return response;
		await response.body?.cancel();
		const next = new URL(location, url);
		if (next.protocol !== url.protocol && next.protocol !== "https:") {
			throw new AbortError(
				badRedirect(source, `to ${next.protocol}// is not followed`),
			);
		}
		url = next;
	}
	throw new AbortError(
		badRedirect(source, `more than ${MAX_REDIRECTS} of them`),
	);
}

/** Uses Node's own `fetch`, which limits headers to 16 KiB. If the environment names a proxy, uses undici's. */
async function request(url: URL, signal: AbortSignal): Promise<Response> {
	const init = {
		headers: {
			"user-agent": USER_AGENT,
			accept: "application/json",
			"accept-encoding": "gzip",
		},
		redirect: "manual",
		signal,
	} as const;
	// `fetch` refuses a URL that contains a user name and password.
	const address = new URL(url);
	address.username = "";
	address.password = "";
	const proxy = getProxyUrl(address);
	if (proxy === undefined) return fetch(address, init);
	const undici = await import("undici");
	const dispatcher = new undici.ProxyAgent({
		uri: proxy.href,
		// It is used for one request only.
		keepAliveTimeout: 1,
		keepAliveMaxTimeout: 1,
	});
	// A proxy that never answers would keep the program running.
	signal.addEventListener("abort", () => void dispatcher.destroy());
	const answer = undici.fetch(address, { ...init, dispatcher });
	return (await answer) as unknown as Response;
}

function retryAfterMs(
	header: IncomingHttpHeaders["retry-after"],
	now: Date,
): number {
	if (header === undefined) return 0;
	const seconds = Number(header);
	const ms = Number.isNaN(seconds)
		? Date.parse(header) - now.getTime()
		: seconds * 1000;
	return Number.isNaN(ms) ? 0 : Math.max(0, ms);
}

async function receive(
	{ body }: Response,
	source: string,
	maxBytes: number,
): Promise<Buffer> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of body ?? []) {
		size += chunk.length;
		if (size > maxBytes) throw new AbortError(tooLarge(source, maxBytes));
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
