// The files that lint reads, and the one kind that it writes: a file in which it corrects ids.
import {
	closeSync,
	fchmodSync,
	fstatSync,
	openSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { isAbsolute, join, posix, relative, sep } from "node:path";
import type { CatalogPlace } from "../catalog/place.ts";
import { messageOf, Problem, quote } from "../lib/problem.ts";
import { isReserved } from "../lib/reserved-folders.ts";
import { look, openFile, refuseLinks } from "./links.ts";
import { anyPath } from "./path-filter.ts";
import { listFiles, usageTest } from "./usage-files.ts";

export interface LintPaths extends CatalogPlace {
	readonly workingDirectory: string;
	readonly patchesDir: string;
	/** Paths and globs. */
	readonly paths: readonly string[];
	/** Paths and globs of files to leave out. */
	readonly ignore: readonly string[];
}

/**
 * The files to lint, and the entries of `ignore` that match no file at all. A file that is named itself is linted even
 * if git does not track it.
 * @throws {Problem} if a path is outside of the working directory, or matches nothing
 */
export async function listLintFiles({
	workingDirectory,
	modelsDir,
	catalogFile = null,
	patchesDir,
	paths,
	ignore,
}: LintPaths): Promise<{ files: string[]; unmatched: string[] }> {
	const wanted = paths.map((path) => pathWithin(workingDirectory, path));
	const all = await listFiles(workingDirectory);
	const tracked = new Set(all);
	const named = wanted.filter(
		(path) => !tracked.has(path) && isFile(workingDirectory, path),
	);
	const matchers = wanted.map((path) => [path, anyPath([path])] as const);
	const missing = matchers
		.filter(
			([path, matches]) =>
				look(join(workingDirectory, path)) === null && !all.some(matches),
		)
		.map(([path]) => path);
	if (missing.length > 0) throw notFound(missing, workingDirectory);
	const ignored = ignore.map(
		(pattern) => [pattern, anyPath([pattern])] as const,
	);
	const isLinted = usageTest({ modelsDir, catalogFile, usagePaths: wanted });
	return {
		files: [...all, ...named].filter(
			(path) =>
				isLinted(path) &&
				// A run of the action reports what is wrong with patches.
				!path.startsWith(`${patchesDir}/`) &&
				!ignored.some(([, matches]) => matches(path)),
		),
		unmatched: ignored
			.filter(([, matches]) => !all.some(matches))
			.map(([pattern]) => pattern),
	};
}

function isFile(directory: string, path: string): boolean {
	return look(join(directory, path))?.isFile() ?? false;
}

/** Relative to the working directory, with forward slashes. Editors and other tools pass absolute paths. */
function pathWithin(directory: string, path: string): string {
	const inside = isAbsolute(path) ? relative(directory, path) : path;
	const plain = posix.normalize(inside.split(sep).join("/") || ".");
	if (plain.split("/")[0] === ".." || isAbsolute(plain)) {
		throw new Problem({
			title: "A path to lint is outside of the working directory",
			cause: `${quote(path)} is not in ${directory}.`,
			remedy:
				"Nothing was read. Name files and folders inside of it, or set --working-directory.",
		});
	}
	return plain;
}

function notFound(paths: readonly string[], directory: string) {
	return new Problem({
		title: "Can't find what to lint",
		cause: paths.map((path) => `${quote(path)} matches no file.`).join("\n"),
		remedy: `Nothing was read. Correct the path or glob; it starts in ${directory}.`,
	});
}

/** Whether lint may correct a file: never in the folders of git and GitHub. */
export function isWritable(path: string): boolean {
	return !path.split("/").some(isReserved);
}

/**
 * Replaces the content of a file. Its permissions stay, and no link is followed. If it fails, the file is unchanged.
 * @param before the content that the new one was made from
 * @throws {Problem} if the file can't be written, or has changed since it was read
 */
export function replaceContent(
	directory: string,
	path: string,
	before: Buffer,
	after: Buffer,
): void {
	const place = join(directory, path);
	const staged = `${place}.model-sync-${process.pid}`;
	let file: number | null = null;
	try {
		refuseLinks(directory, path);
		const mode = modeOf(directory, path, before);
		// `wx` fails if the file exists, so that only our own is removed below.
		file = openSync(staged, "wx");
		writeFileSync(file, after);
		fchmodSync(file, mode);
		renameSync(staged, place);
	} catch (error) {
		if (file !== null) rmSync(staged, { force: true });
		if (error instanceof Problem) throw error;
		throw new Problem({
			title: `Can't correct ${path}`,
			cause: messageOf(error),
			remedy:
				"The file is unchanged. Files that were corrected before it stay so. Make sure that it can be written, and run lint again.",
		});
	} finally {
		if (file !== null) closeSync(file);
	}
}

/** The permissions of the file. */
function modeOf(directory: string, path: string, before: Buffer): number {
	const file = openFile(directory, path);
	try {
		if (!readFileSync(file).equals(before)) {
			throw new Error("It was changed after it was read.");
		}
		return fstatSync(file).mode;
	} finally {
		closeSync(file);
	}
}
