import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import type { HttpClient } from "@actions/http-client";
import pRetry, { AbortError } from "p-retry";
import secureJson from "secure-json-parse";
import { messageOf, Problem } from "../problem.ts";
import { PROJECT_URL, VERSION } from "../version.ts";

/** models.dev's catalog was 2.4 MB in June 2026 and 4.6 MB in September. */
const MAX_DOWNLOAD_BYTES = 64 * 1024 * 1024;
/** A file is the user's own. V8 has no strings beyond 512 MiB. */
const MAX_FILE_BYTES = 256 * 1024 * 1024;
const CONNECTION_TIMEOUT_MS = 30_000;
const BODY_TIMEOUT_MS = 120_000;
const MAX_RETRY_AFTER_MS = 300_000;
const RETRIES = 3;
const MAX_REDIRECTS = 5;
const USER_AGENT = `model-sync-action/${VERSION} (+${PROJECT_URL})`;

/** A catalog as it was fetched. */
export interface Fetched {
	/** The URL or path that was asked for. */
	url: string;
	/** Hex SHA-256 of the JSON text, uncompressed. */
	sha256: string;
	/** Size of the JSON text, uncompressed. */
	bytes: number;
	/** ISO 8601, UTC. */
	fetchedAt: string;
	/** The parsed JSON, without `__proto__` keys and otherwise unchecked. */
	data: unknown;
}

export interface FetchWorld {
	/** What a relative path is relative to. */
	readonly directory: string;
	readonly now: () => Date;
	readonly log: (line: string) => void;
	/** First pause before a retry; doubles each time. */
	readonly backoffMs?: number;
}

/**
 * Fetches a models.dev catalog from a URL or a local file, `.json` or gzipped.
 * @throws {Problem} when it can't be had, is not JSON, or is larger than 64 MiB, or 256 MiB as a file.
 */
export async function fetchCatalog(
	source: string,
	world: FetchWorld,
): Promise<Fetched> {
	const isUrl = /^https?:\/\//i.test(source);
	const raw = await (isUrl ? download : read)(source, world);
	const maxBytes = isUrl ? MAX_DOWNLOAD_BYTES : MAX_FILE_BYTES;
	const json = await decompress(raw, source, maxBytes);
	return {
		url: source,
		sha256: createHash("sha256").update(json).digest("hex"),
		bytes: json.length,
		fetchedAt: world.now().toISOString(),
		data: parse(json, source),
	};
}

async function read(source: string, { directory }: FetchWorld) {
	const path = resolve(directory, source);
	try {
		const { size } = await stat(path);
		if (size > MAX_FILE_BYTES) throw tooLarge(source, MAX_FILE_BYTES);
		return await readFile(path);
	} catch (error) {
		if (error instanceof Problem) throw error;
		throw new Problem({
			title: `Can't read the catalog from ${source}`,
			cause: messageOf(error),
			remedy:
				"Set `source` to a URL (https://…) or to the path of a .json or .json.gz file, relative to the workspace.",
		});
	}
}

/** Tries again, with growing pauses or as long as the server asks, what may well work the next time. */
async function download(source: string, world: FetchWorld): Promise<Buffer> {
	// A third of the program's start, and a run from a file does without.
	const { HttpClient } = await import("@actions/http-client");
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
		return receive(message, source);
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

async function receive(message: IncomingMessage, source: string) {
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
			if (size > MAX_DOWNLOAD_BYTES) {
				throw new AbortError(tooLarge(source, MAX_DOWNLOAD_BYTES));
			}
			chunks.push(chunk);
		}
		return Buffer.concat(chunks);
	} finally {
		clearTimeout(deadline);
	}
}

/** Gzip is known by its first two bytes, whether a file's name, a URL's or the server's header promised it. */
async function decompress(
	raw: Buffer,
	source: string,
	maxOutputLength: number,
): Promise<Buffer> {
	if (raw[0] !== 0x1f || raw[1] !== 0x8b) return raw;
	try {
		return await promisify(gunzip)(raw, { maxOutputLength });
	} catch (error) {
		if (error instanceof RangeError) throw tooLarge(source, maxOutputLength);
		throw new Problem({
			title: `The catalog from ${source} is damaged`,
			cause: `It can't be unpacked: ${messageOf(error)}.`,
			remedy: "Nothing was written. Run it again, or check `source`.",
		});
	}
}

function parse(json: Buffer, source: string): unknown {
	let text: string;
	try {
		text = new TextDecoder("utf-8", { fatal: true }).decode(json);
	} catch {
		throw notJson(source, "It is not UTF-8 text.");
	}
	if (text.trim() === "") throw notJson(source, "It is empty.");
	if (text.trimStart().startsWith("<")) {
		throw notJson(
			source,
			"It is a web page. models.dev sends unknown addresses to its front page.",
		);
	}
	try {
		return secureJson.parse(text, undefined, {
			protoAction: "remove",
			constructorAction: "remove",
		});
	} catch (error) {
		throw notJson(source, `${messageOf(error)}.`);
	}
}

function badStatus(source: string, status: number, serverAsksMs: number) {
	const wait =
		serverAsksMs > 0
			? ` and asks to wait ${Math.ceil(serverAsksMs / 1000)} s`
			: "";
	return new Problem({
		title: `Can't fetch the catalog from ${source}`,
		cause: `The server answers ${status}${wait}.`,
		remedy:
			status >= 500 || status === 429
				? "Nothing was written. Run it again later."
				: "Nothing was written. Check `source`; the default is https://models.dev/api.json.",
	});
}

function badRedirect(source: string, what: string) {
	return new Problem({
		title: `Can't fetch the catalog from ${source}`,
		cause: `The server redirects: ${what}.`,
		remedy:
			"Nothing was written. Check `source`; the default is https://models.dev/api.json.",
	});
}

function tooLarge(source: string, maxBytes: number) {
	return new Problem({
		title: `The catalog from ${source} is too large`,
		cause: `It has more than ${maxBytes / 1024 / 1024} MiB; models.dev's has less than a tenth of that.`,
		remedy: "Nothing was written. Check `source`.",
	});
}

function notJson(source: string, cause: string) {
	return new Problem({
		title: `The catalog from ${source} is not JSON`,
		cause,
		remedy:
			"Nothing was written. Check `source`; the default is https://models.dev/api.json.",
	});
}
