import { constants } from "node:buffer";
import { createHash } from "node:crypto";
import { closeSync, fstatSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { isatty } from "node:tty";
import { promisify } from "node:util";
import secureJson from "secure-json-parse";
import { openGiven } from "../checkout/links.ts";
import { messageOf, Problem } from "../lib/problem.ts";
import type { DownloadRuntime } from "./download.ts";
import { notJson, tooLarge } from "./problems.ts";
import { STDIN } from "./stdin.ts";

/** models.dev's catalog was 2.4 MB in June 2026 and 4.6 MB in September. */
const MAX_DOWNLOAD_BYTES = 64 * 1024 * 1024;
/** A file comes from the user, so it may be as large as the longest string: a hundred times models.dev's catalog. */
const MAX_FILE_BYTES = constants.MAX_STRING_LENGTH;

/** A catalog as it was fetched. */
export interface Fetched {
	/** The URL or path from `source`. */
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

export interface FetchRuntime extends DownloadRuntime {
	/** The folder that a relative path starts from. */
	readonly directory: string;
}

/**
 * Fetches a models.dev catalog from a URL or a local file, `.json` or gzipped.
 * @throws {Problem} when it can't be fetched, is not JSON, or is larger than 64 MiB (512 MiB for a file).
 */
export async function fetchCatalog(
	source: string,
	runtime: FetchRuntime,
): Promise<Fetched> {
	const isUrl = /^https?:\/\//i.test(source);
	const maxBytes = isUrl ? MAX_DOWNLOAD_BYTES : MAX_FILE_BYTES;
	const raw = await (isUrl ? get : read)(source, runtime, maxBytes);
	const json = await decompress(raw, source, maxBytes);
	return {
		url: source,
		sha256: createHash("sha256").update(json).digest("hex"),
		bytes: json.length,
		fetchedAt: runtime.now().toISOString(),
		data: parse(json, source),
	};
}

/** Loads the HTTP code only when needed: it is a third of the start time, and a run from a file does not need it. */
async function get(
	source: string,
	runtime: FetchRuntime,
	maxBytes: number,
): Promise<Buffer> {
	const { download } = await import("./download.ts");
	return download(source, runtime, maxBytes);
}

async function read(
	source: string,
	{ directory }: FetchRuntime,
	maxBytes: number,
): Promise<Buffer> {
	let file: number | undefined;
	try {
		if (source === STDIN) return readStdin(maxBytes);
		file = openGiven(resolve(directory, source), [directory]);
		if (fstatSync(file).size > maxBytes) throw tooLarge(source, maxBytes);
		return readFileSync(file);
	} catch (error) {
		if (error instanceof Problem) throw error;
		throw new Problem({
			title: `Can't read the catalog from ${source}`,
			cause: messageOf(error),
			remedy:
				"Set `source` to a URL (https://…) or to the path of a .json or .json.gz file, or to - for standard input.",
		});
	} finally {
		if (file !== undefined) closeSync(file);
	}
}

function readStdin(maxBytes: number): Buffer {
	if (isatty(0)) throw new Error("Standard input is a terminal, not a file.");
	const raw = readFileSync(0);
	if (raw.length > maxBytes) throw tooLarge(STDIN, maxBytes);
	return raw;
}

/** Recognises gzip by its first two bytes, and ignores file names and headers. */
async function decompress(
	raw: Buffer,
	source: string,
	maxOutputLength: number,
): Promise<Buffer> {
	if (raw[0] !== 0x1f || raw[1] !== 0x8b) return raw;
	const { gunzip } = await import("node:zlib");
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
