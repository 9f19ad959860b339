import { posix } from "node:path";
import { MANIFEST } from "../catalog/files.ts";
import { isGoneFile } from "../catalog/gone.ts";
import { isUpstreamValuesFile } from "../catalog/upstream-values.ts";
import { messageOf, Problem } from "../lib/problem.ts";
import type { Options } from "../options.ts";

/** Where a run may write: generated files in the models folder, and three single files elsewhere. */
export type ManagedPaths = Pick<
	Options,
	"workingDirectory" | "modelsDir" | "providersModule" | "changelogFile"
> & { readonly acceptedFile: string | null };

/** The managed files outside the models folder, except `accepted-file`: it is changed only where there is one. */
export function singleFiles({
	providersModule,
	changelogFile,
}: ManagedPaths): string[] {
	const paths = [providersModule?.path ?? null, changelogFile];
	return paths.filter((path) => path !== null);
}

export function isManaged(path: string, managed: ManagedPaths): boolean {
	const { dir, base } = posix.parse(path);
	// On Windows, a backslash separates folders.
	const isInFolder = dir === managed.modelsDir && !base.includes("\\");
	return (
		(isInFolder && isManagedName(base)) ||
		path === managed.acceptedFile ||
		singleFiles(managed).includes(path)
	);
}

/** Whether a file in the models folder has the name of a generated file. */
export function isManagedName(name: string): boolean {
	return (
		name === MANIFEST ||
		isUpstreamValuesFile(name) ||
		isGoneFile(name) ||
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
