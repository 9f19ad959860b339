import { readlink, realpath } from "node:fs/promises";
import { dirname, isAbsolute, posix, relative, resolve } from "node:path";
import { MANIFEST } from "../catalog/files.ts";
import { isOverruledFile } from "../catalog/overruled.ts";
import { messageOf, Problem } from "../problem.ts";

/** Where a run may write: provider files and their company in the models folder, and single files elsewhere. */
export interface ManagedPaths {
	/** Absolute; the paths below are relative to it, with forward slashes. */
	readonly workingDirectory: string;
	readonly modelsDir: string;
	readonly providersModule: { readonly path: string } | null;
	readonly changelogFile: string | null;
}

/** The managed files that lie outside the models folder. */
export function singleFiles({
	providersModule,
	changelogFile,
}: ManagedPaths): string[] {
	const paths = [providersModule?.path ?? null, changelogFile];
	return paths.filter((path) => path !== null);
}

export function isManaged(path: string, managed: ManagedPaths): boolean {
	const { dir, base } = posix.parse(path);
	// Elsewhere than here, a backslash leads to other folders.
	const isInFolder = dir === managed.modelsDir && !base.includes("\\");
	return (
		(isInFolder && isManagedName(base)) || singleFiles(managed).includes(path)
	);
}

/** Whether a file of the models folder is ours by its name. */
export function isManagedName(name: string): boolean {
	return (
		name === MANIFEST ||
		isOverruledFile(name) ||
		(name.endsWith(".json") && !name.startsWith("."))
	);
}

/** A link in the repository must not make this tool read or write elsewhere on the runner. */
export async function refuseLinkOut(
	directory: string,
	path: string,
): Promise<void> {
	const root = await realpath(directory).catch((error: unknown) => {
		throw new Problem({
			title: `Can't find the working directory ${directory}`,
			cause: messageOf(error),
			remedy:
				"Check the repository out first (actions/checkout) and name its folder in `working-directory`.",
		});
	});
	const target = await realpathOfExisting(resolve(directory, path));
	const inside = relative(root, target);
	if (inside.split(/[/\\]/)[0] !== ".." && !isAbsolute(inside)) return;
	throw new Problem({
		title: `${path} leads out of the checkout`,
		cause: `It is, or lies behind, a symbolic link to ${target}.`,
		remedy: "Nothing was written. Name a folder within the repository.",
	});
}

/** Of a path that is not there: where it would be. A link to nothing leads somewhere all the same. */
async function realpathOfExisting(path: string): Promise<string> {
	try {
		return await realpath(path);
	} catch (error) {
		const parent = dirname(path);
		if (!isMissing(error) || parent === path) throw unreadable(path, error);
		const folder = await realpathOfExisting(parent);
		const target = await readlink(path).catch(() => null);
		return target === null
			? folder
			: realpathOfExisting(resolve(folder, target));
	}
}

export function isMissing(error: unknown): boolean {
	return codeOf(error) === "ENOENT";
}

/** The system's name of what went wrong, e.g. `ENOTDIR`. */
export function codeOf(error: unknown): unknown {
	return error instanceof Error && "code" in error ? error.code : undefined;
}

export function unreadable(path: string, error: unknown) {
	return new Problem({
		title: `Can't read ${path}`,
		cause: messageOf(error),
		remedy: "Nothing was written. See that it is a readable file or folder.",
	});
}
