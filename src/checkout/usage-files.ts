import { closeSync, fstatSync, lstatSync, readSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, posix } from "node:path";
import picomatch from "picomatch";
import { memo } from "../lib/maps.ts";
import type { Options } from "../options.ts";
import { listTracked } from "./git.ts";
import { openFile } from "./links.ts";
import type { ManagedPaths } from "./paths.ts";

export type UsageOptions = ManagedPaths &
	Pick<Options, "acceptedFile" | "usagePaths">;

/** Larger ones are data. */
const MAX_BYTES = 1024 * 1024;
/** Where binaries show a zero byte, as git looks for it. */
const BINARY_PROBE = 8000;

/** What others wrote, or tools; and what happened once. */
const NOT_OURS = [
	/(?:^|\/)(?:node_modules|bower_components|vendor|third_party|deps|_build|dist|target|\.git)\//,
	/(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|go\.sum|bun\.lockb|[^/]*[.-]lock(?:\.\w+)?|\.terraform\.lock\.hcl)$/i,
	/(?:^|\/)(?:changelog|changes|history|releases|news)(?:\.[a-z]+)?$/i,
	/\.(?:min\.\w+|map|snap|svg|csv|tsv|ipynb|lock)$/i,
];

/** The paths of the text files that may name models: tracked ones where there is git, relative to the working directory. */
export async function listUsageFiles(options: UsageOptions): Promise<string[]> {
	const { workingDirectory, usagePaths, modelsDir } = options;
	if (usagePaths.length === 0) return [];
	const generated = new Set([
		options.acceptedFile,
		options.providersModule?.path,
		options.changelogFile,
	]);
	const isWanted = anyPath(usagePaths);
	const paths =
		(await listTracked(workingDirectory)) ??
		(await walkFolder(workingDirectory, ""));
	return paths.filter(
		(path) =>
			isWanted(path) &&
			!path.startsWith(`${modelsDir}/`) &&
			!generated.has(path) &&
			!NOT_OURS.some((pattern) => pattern.test(path)),
	);
}

function anyPath(patterns: readonly string[]): (path: string) => boolean {
	const matchers = patterns.map((pattern) => {
		const plain = posix.join(pattern.replaceAll("\\", "/"), ".");
		const folder = plain.replace(/\/?\.?$/, "");
		if (folder === "") return () => true;
		const matches = picomatch(folder, { dot: true });
		return (path: string) =>
			path === folder || path.startsWith(`${folder}/`) || matches(path);
	});
	return (path) => matchers.some((matches) => matches(path));
}

/**
 * Reads files one by one, so that never more than one is held; not the binary ones, the large ones, and what can't be
 * read, such as a link and what lies behind one. Synchronous, which is several times as fast for many small files.
 */
export function* readUsageFiles(
	directory: string,
	paths: Iterable<string>,
): Generator<{ path: string; bytes: Buffer }> {
	const room = Buffer.allocUnsafe(MAX_BYTES);
	/** What was tracked in a folder may lie behind a link by now. */
	const isReal = memo((folder: string): boolean => {
		const parent = posix.dirname(folder);
		if (parent === folder) return true;
		return isReal(parent) && isFolder(join(directory, folder));
	});
	for (const path of paths) {
		if (!isReal(posix.dirname(path))) continue;
		const size = readInto(room, directory, path);
		const bytes = room.subarray(0, size);
		const isBinary = bytes.subarray(0, BINARY_PROBE).includes(0);
		if (size > 0 && !isBinary) yield { path, bytes };
	}
}

function isFolder(place: string): boolean {
	try {
		return lstatSync(place).isDirectory();
	} catch {
		return false;
	}
}

function readInto(room: Buffer, directory: string, path: string): number {
	let descriptor: number | undefined;
	try {
		descriptor = openFile(directory, path);
		const stat = fstatSync(descriptor);
		if (!stat.isFile() || stat.size > room.length) return 0;
		return readSync(descriptor, room, 0, stat.size, 0);
	} catch {
		return 0;
	} finally {
		if (descriptor !== undefined) closeSync(descriptor);
	}
}

/** Where there is no git: everything but what begins with a dot, and links. */
async function walkFolder(
	directory: string,
	folder: string,
): Promise<string[]> {
	const entries = await readdir(join(directory, folder), {
		withFileTypes: true,
	}).catch(() => []);
	const paths: string[] = [];
	for (const entry of entries) {
		const path = posix.join(folder, entry.name);
		if (entry.isFile()) paths.push(path);
		const isOurs =
			!entry.name.startsWith(".") &&
			!NOT_OURS.some((pattern) => pattern.test(`${path}/`));
		if (entry.isDirectory() && isOurs) {
			for (const inner of await walkFolder(directory, path)) paths.push(inner);
		}
	}
	return paths;
}
