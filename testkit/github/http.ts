// Bytes in, bytes out.
import type { IncomingMessage, ServerResponse } from "node:http";

/** An answer that is no JSON. */
export class RawBody {
	readonly text: string;
	constructor(text: string) {
		this.text = text;
	}
}

export interface Answer {
	status: number;
	headers?: Record<string, string>;
	body: unknown;
}

/**
 * The text of a request, undefined if it is over the limit. It always reads to the end, because
 * a client that is still sending does not read an answer.
 */
export async function readText(message: IncomingMessage, limit: number) {
	const chunks: Buffer[] = [];
	let bytes = 0;
	for await (const chunk of message) {
		bytes += chunk.length;
		if (bytes <= limit) chunks.push(chunk);
	}
	return bytes > limit ? undefined : Buffer.concat(chunks).toString();
}

/** The text itself if it is not JSON: it is refused later and visible in the record. */
export function parseJson(text = ""): unknown {
	if (text === "") return undefined;
	try {
		return JSON.parse(text);
	} catch {
		return text;
	}
}

/** `count` is the number of requests so far; each uses one of the rate limit. */
export function send(response: ServerResponse, answer: Answer, count: number) {
	const limit = 1000;
	response.writeHead(answer.status, {
		"content-type":
			answer.body instanceof RawBody
				? "text/html"
				: "application/json; charset=utf-8",
		"x-github-request-id": `STANDIN:${count}`,
		"x-ratelimit-limit": String(limit),
		"x-ratelimit-used": String(count),
		"x-ratelimit-remaining": String(Math.max(limit - count, 0)),
		"x-ratelimit-reset": String(Math.floor(Date.now() / 1000) + 3600),
		"x-ratelimit-resource": "core",
		...answer.headers,
	});
	const { body } = answer;
	if (body instanceof RawBody) response.end(body.text);
	else response.end(body === undefined ? undefined : JSON.stringify(body));
}

/** The error message of a REST or GraphQL answer. */
export function errorMessage({ status, body }: Answer): string | undefined {
	if (typeof body !== "object" || body === null) return undefined;
	if (status >= 400 && "message" in body) {
		const details = "errors" in body ? `: ${JSON.stringify(body.errors)}` : "";
		return `${body.message}${details}`;
	}
	if (!("errors" in body) || !Array.isArray(body.errors)) return undefined;
	return body.errors.map(({ message }) => message).join("\n");
}
