import { posix } from "node:path";
import { MANIFEST, recordPaths } from "../catalog/files.ts";
import { type CatalogPlace, formOf } from "../catalog/place.ts";
import { messageOf, Problem } from "../lib/problem.ts";
import type { Options } from "../options.ts";

/** Where a run may write: the catalog's files, and three single files elsewhere. */
export type ManagedPaths = CatalogPlace &
	Pick<Options, "workingDirectory" | "providersModule" | "changelogFile"> & {
		readonly acceptedFile: string | null;
	};

/**
 * The managed files outside of a folder with one file per provider, except `accepted-file`: it is changed only where there
 * is one.
 */
export function singleFiles(managed: ManagedPaths): string[] {
	const { catalogFile = null, providersModule, changelogFile } = managed;
	const catalog =
		catalogFile === null ? [] : [catalogFile, ...recordPaths(managed)];
	const paths = [...catalog, providersModule?.path ?? null, changelogFile];
	return paths.filter((path) => path !== null);
}

/** The folder in which every file with the name of a generated file is managed; null if the catalog is one file. */
export function managedFolder(place: CatalogPlace): string | null {
	return formOf(place) === "req-llm" ? place.modelsDir : null;
}

export function isManaged(path: string, managed: ManagedPaths): boolean {
	const { dir, base } = posix.parse(path);
	// On Windows, a backslash separates folders.
	const isInFolder = dir === managedFolder(managed) && !base.includes("\\");
	return (
		(isInFolder && isManagedName(base, managed)) ||
		path === managed.acceptedFile ||
		singleFiles(managed).includes(path)
	);
}

/** Whether a file in the models folder has the name of a generated file. */
export function isManagedName(name: string, place: CatalogPlace): boolean {
	return (
		name === MANIFEST ||
		recordPaths(place).some((path) => posix.basename(path) === name) ||
		(name.endsWith(".json") && !name.startsWith("."))
	);
}

/** Whether a file in the patches folder has the name of a patch. */
export function isPatchName(name: string): boolean {
	return name.endsWith(".json") && !name.startsWith(".");
}

export function isMissing(error: unknown): boolean {
	return hasCode(error, "ENOENT");
}

/** Nothing exists at the path. `ENOTDIR`: one of its folders is a file. */
export function isAbsent(error: unknown): boolean {
	return hasCode(error, "ENOENT", "ENOTDIR");
}

export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
	return error instanceof Error && "code" in error
		? codes.some((code) => code === error.code)
		: false;
}

export function unreadable(path: string, error: unknown) {
	return new Problem({
		title: `Can't read ${path}`,
		cause: messageOf(error),
		remedy:
			"Nothing was written. Make sure that it is a readable file or folder.",
	});
}
