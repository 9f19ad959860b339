import type { IncomingHttpHeaders } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { getProxyUrl } from "@actions/http-client/lib/proxy";
import pRetry, { AbortError } from "p-retry";
import { messageOf, Problem } from "../lib/problem.ts";
import { PROJECT_URL, VERSION } from "../version.ts";
import { badRedirect, badStatus, tooLarge } from "./problems.ts";

/** For one attempt as a whole: connections, redirects, headers and body, however slowly they trickle in. */
const ATTEMPT_TIMEOUT_MS = 120_000;
const MAX_RETRY_AFTER_MS = 300_000;
const RETRIES = 3;
const MAX_REDIRECTS = 5;
const USER_AGENT = `model-sync-action/${VERSION} (+${PROJECT_URL})`;

export interface DownloadRuntime {
	readonly now: () => Date;
	readonly log: (line: string) => void;
	/** First pause before a retry; doubles each time. */
	readonly backoffMs?: number;
	/** How long one attempt may take, whatever the server does. */
	readonly attemptMs?: number;
}

/** Tries again, with growing pauses or as long as the server asks, what may well work the next time. */
export async function download(
	source: string,
	runtime: DownloadRuntime,
	maxBytes: number,
): Promise<Buffer> {
	const attemptMs = runtime.attemptMs ?? ATTEMPT_TIMEOUT_MS;
	let serverAsksMs = 0;
	const attempt = async () => {
		serverAsksMs = 0;
		const response = await follow(source, AbortSignal.timeout(attemptMs));
		const { status } = response;
		if (status !== 200) {
			await response.body?.cancel();
			const retryAfter = response.headers.get("retry-after") ?? undefined;
			serverAsksMs = retryAfterMs(retryAfter, runtime.now());
			const problem = badStatus(source, status, serverAsksMs);
			const mayPass = status === 408 || status === 429 || status >= 500;
			throw mayPass && serverAsksMs <= MAX_RETRY_AFTER_MS
				? problem
				: new AbortError(problem);
		}
		return receive(response, source, maxBytes);
	};
	try {
		return await pRetry(() => attempt().catch(rethrow(attemptMs)), {
			retries: RETRIES,
			minTimeout: runtime.backoffMs ?? 1000,
			randomize: true,
			onFailedAttempt: async ({ error, retriesLeft }) => {
				if (retriesLeft === 0) return;
				const reason =
					error instanceof Problem ? error.cause : messageOf(error);
				runtime.log(`Fetching ${source} failed (${reason}); trying again.`);
				await sleep(serverAsksMs);
			},
		});
	} catch (error) {
		if (error instanceof Problem) throw error;
		throw new Problem({
			title: `Can't fetch the catalog from ${source}`,
			cause: `${messageOf(error)} (after ${RETRIES + 1} attempts)`,
			remedy:
				"Run it again; behind a proxy, set HTTPS_PROXY and NO_PROXY for the step. `source` also takes a file that another step has downloaded.",
		});
	}
}

/** Says why there is no answer: `fetch failed` alone tells nobody anything. */
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

/** Redirects are followed here, so that none leads to a less safe place, or on for ever. */
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

/** Node's own `fetch`, whose headers have at most 16 KiB; where the environment names a proxy, the same of its library. */
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
	// `fetch` takes no address with a name and a password in it.
	const address = new URL(url);
	address.username = "";
	address.password = "";
	const proxy = getProxyUrl(address);
	if (proxy === undefined) return fetch(address, init);
	const undici = await import("undici");
	const dispatcher = new undici.ProxyAgent({
		uri: proxy.href,
		// Nobody asks it again.
		keepAliveTimeout: 1,
		keepAliveMaxTimeout: 1,
	});
	// One that never opens the way would keep the program waiting.
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
