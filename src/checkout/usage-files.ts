import { closeSync, fstatSync, lstatSync, readSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join, posix } from "node:path";
import { recordPaths } from "../catalog/files.ts";
import type { CatalogPlace } from "../catalog/place.ts";
import { memo } from "../lib/maps.ts";
import type { Options } from "../options.ts";
import { listTracked } from "./git.ts";
import { openFile } from "./links.ts";
import { anyPath } from "./path-filter.ts";
import { managedFolder } from "./paths.ts";

export type UsageOptions = CatalogPlace &
	Pick<Options, "workingDirectory" | "usagePaths"> &
	Partial<Pick<Options, "acceptedFile" | "providersModule" | "changelogFile">>;

/** Larger files are data, not code. */
const MAX_BYTES = 1024 * 1024;
/** A zero byte in the first bytes means that a file is binary. Git checks as many. */
const BINARY_PROBE = 8000;

/** Files of third parties, generated files, and histories. */
const SKIPPED = [
	/(?:^|\/)(?:node_modules|bower_components|vendor|third_party|deps|_build|dist|target|\.git)\//,
	/(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|go\.sum|bun\.lockb|[^/]*[.-]lock(?:\.\w+)?|\.terraform\.lock\.hcl)$/i,
	/(?:^|\/)(?:changelog|changes|history|releases|news)(?:\.[a-z]+)?$/i,
	/\.(?:min\.\w+|map|snap|svg|csv|tsv|lock)$/i,
];

/**
 * The paths of the text files that may name models, relative to the working directory.
 * @param includePaths files that are made from the catalog, and so do not use it
 */
export async function listUsageFiles(
	options: UsageOptions,
	includePaths: readonly string[] = [],
): Promise<string[]> {
	if (options.usagePaths.length === 0) return [];
	const paths = await listFiles(options.workingDirectory);
	const isWanted = usageTest(options);
	const isIncluded = anyPath(includePaths);
	return paths.filter((path) => isWanted(path) && !isIncluded(path));
}

/** Tracked files if the folder is a git checkout, otherwise all. */
export async function listFiles(workingDirectory: string): Promise<string[]> {
	return (
		(await listTracked(workingDirectory)) ??
		(await walkFolder(workingDirectory, ""))
	);
}

/** Whether a file may name models: whether it is in `usagePaths`, and is neither generated nor somebody else's. */
export function usageTest(
	options: Omit<UsageOptions, "workingDirectory">,
): (path: string) => boolean {
	const folder = managedFolder(options);
	const generated = new Set([
		options.catalogFile,
		...recordPaths(options),
		options.acceptedFile,
		options.providersModule?.path,
		options.changelogFile,
	]);
	const isWanted = pathFilter(options.usagePaths);
	return (path) =>
		isWanted(path) &&
		!(folder !== null && path.startsWith(`${folder}/`)) &&
		!generated.has(path) &&
		!SKIPPED.some((pattern) => pattern.test(path));
}

/** Paths and globs. Those that begin with `!` take files out; if there are no others, all other files are searched. */
function pathFilter(patterns: readonly string[]): (path: string) => boolean {
	const isExclusion = (pattern: string) => pattern.startsWith("!");
	const wanted = patterns.filter((pattern) => !isExclusion(pattern));
	const isWanted = anyPath(wanted.length === 0 ? ["."] : wanted);
	const isExcluded = anyPath(
		patterns.filter(isExclusion).map((pattern) => pattern.slice(1).trim()),
	);
	return (path) => isWanted(path) && !isExcluded(path);
}

/**
 * Reads files one by one, so that only one is in memory at a time. Skips binary files, large files, links, and files
 * that can't be read. Synchronous, because that is several times as fast for many small files.
 */
export function* readUsageFiles(
	directory: string,
	paths: Iterable<string>,
): Generator<{ path: string; bytes: Buffer }> {
	const buffer = Buffer.allocUnsafe(MAX_BYTES);
	/** A folder with tracked files may have been replaced by a link since. */
	const isReal = memo((folder: string): boolean => {
		const parent = posix.dirname(folder);
		if (parent === folder) return true;
		return isReal(parent) && isFolder(join(directory, folder));
	});
	for (const path of paths) {
		if (!isReal(posix.dirname(path))) continue;
		const size = readInto(buffer, directory, path);
		const bytes = buffer.subarray(0, size);
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

function readInto(buffer: Buffer, directory: string, path: string): number {
	let descriptor: number | undefined;
	try {
		descriptor = openFile(directory, path);
		const stat = fstatSync(descriptor);
		if (!stat.isFile() || stat.size > buffer.length) return 0;
		return readSync(descriptor, buffer, 0, stat.size, 0);
	} catch {
		return 0;
	} finally {
		if (descriptor !== undefined) closeSync(descriptor);
	}
}

/** Without git: all files, except links and names that begin with a dot. */
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
		const isSearched =
			!entry.name.startsWith(".") &&
			!SKIPPED.some((pattern) => pattern.test(`${path}/`));
		if (entry.isDirectory() && isSearched) {
			for (const inner of await walkFolder(directory, path)) paths.push(inner);
		}
	}
	return paths;
}
