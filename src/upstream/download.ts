import type { IncomingMessage } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { HttpClient } from "@actions/http-client";
import pRetry, { AbortError } from "p-retry";
import { messageOf, Problem } from "../problem.ts";
import { PROJECT_URL, VERSION } from "../version.ts";
import { badRedirect, badStatus, tooLarge } from "./refusals.ts";

const CONNECTION_TIMEOUT_MS = 30_000;
const BODY_TIMEOUT_MS = 120_000;
const MAX_RETRY_AFTER_MS = 300_000;
const RETRIES = 3;
const MAX_REDIRECTS = 5;
const USER_AGENT = `model-sync-action/${VERSION} (+${PROJECT_URL})`;

export interface DownloadWorld {
	readonly now: () => Date;
	readonly log: (line: string) => void;
	/** First pause before a retry; doubles each time. */
	readonly backoffMs?: number;
}

/** Tries again, with growing pauses or as long as the server asks, what may well work the next time. */
export async function download(
	source: string,
	world: DownloadWorld,
	maxBytes: number,
): Promise<Buffer> {
	const client = new HttpClient(USER_AGENT, [], {
		socketTimeout: CONNECTION_TIMEOUT_MS,
		allowRedirects: false,
	});
	let serverAsksMs = 0;
	const attempt = async () => {
		serverAsksMs = 0;
		const message = await follow(client, source);
		const status = message.statusCode ?? 0;
		if (status !== 200) {
			message.resume();
			serverAsksMs = retryAfterMs(message, world.now());
			const problem = badStatus(source, status, serverAsksMs);
			const mayPass = status === 408 || status === 429 || status >= 500;
			throw mayPass && serverAsksMs <= MAX_RETRY_AFTER_MS
				? problem
				: new AbortError(problem);
		}
		return receive(message, source, maxBytes);
	};
	try {
		return await pRetry(attempt, {
			retries: RETRIES,
			minTimeout: world.backoffMs ?? 1000,
			randomize: true,
			onFailedAttempt: async ({ error, retriesLeft }) => {
				if (retriesLeft === 0) return;
				const reason =
					error instanceof Problem ? error.cause : messageOf(error);
				world.log(`Fetching ${source} failed (${reason}); trying again.`);
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
	} finally {
		client.dispose();
	}
}

/** The client's own way of following redirects does not know relative ones, which models.dev sends. */
async function follow(
	client: HttpClient,
	source: string,
): Promise<IncomingMessage> {
	let url = new URL(source);
	for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
		const { message } = await client.get(url.href, {
			accept: "application/json",
			"accept-encoding": "gzip",
		});
		const { location } = message.headers;
		const status = message.statusCode ?? 0;
		if (status < 301 || status > 308 || location === undefined) return message;
		message.resume();
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

function retryAfterMs(message: IncomingMessage, now: Date): number {
	const header = message.headers["retry-after"];
	if (header === undefined) return 0;
	const seconds = Number(header);
	const ms = Number.isNaN(seconds)
		? Date.parse(header) - now.getTime()
		: seconds * 1000;
	return Number.isNaN(ms) ? 0 : Math.max(0, ms);
}

async function receive(
	message: IncomingMessage,
	source: string,
	maxBytes: number,
) {
	const deadline = setTimeout(
		() =>
			message.destroy(
				new Error(`no complete answer within ${BODY_TIMEOUT_MS / 1000} s`),
			),
		BODY_TIMEOUT_MS,
	);
	try {
		const chunks: Buffer[] = [];
		let size = 0;
		for await (const chunk of message as AsyncIterable<Buffer>) {
			size += chunk.length;
			if (size > maxBytes) throw new AbortError(tooLarge(source, maxBytes));
			chunks.push(chunk);
		}
		return Buffer.concat(chunks);
	} finally {
		clearTimeout(deadline);
	}
}
