import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Files } from "../catalog/files.ts";
import { messageOf, Problem } from "../problem.ts";
import { STAGING } from "./read.ts";

/** What to do to a folder to bring it from one set of files to another. Paths are in byte order. */
export interface FileChanges {
	readonly write: Files;
	readonly remove: readonly string[];
}

/** The difference between the files that are there and those that should be, of the paths in `owned`. */
export function fileChanges(
	current: Files,
	desired: Files,
	owned: Iterable<string>,
): FileChanges {
	return {
		write: new Map(
			[...desired].filter(([path, text]) => current.get(path) !== text),
		),
		remove: [...owned].filter(
			(path) => current.has(path) && !desired.has(path),
		),
	};
}

/**
 * Writes and removes files: all, or none. Everything is written beside its place first, so that a full disk or
 * a missing permission shows before anything is replaced; what goes wrong after that is undone.
 * @throws {Problem} with the files as they were
 */
export async function writeFiles(
	directory: string,
	modelsDir: string,
	{ write, remove }: FileChanges,
	current: Files,
): Promise<void> {
	if (write.size + remove.length === 0) return;
	const staging = join(directory, modelsDir, STAGING);
	const done: string[] = [];
	try {
		await rm(staging, { recursive: true, force: true });
		await mkdir(staging, { recursive: true });
		const paths = [...write.keys()];
		for (const [index, path] of paths.entries()) {
			await writeFile(join(staging, String(index)), write.get(path) ?? "");
			await mkdir(join(directory, dirname(path)), { recursive: true });
		}
		for (const [index, path] of paths.entries()) {
			await rename(join(staging, String(index)), join(directory, path));
			done.push(path);
		}
		for (const path of remove) {
			await rm(join(directory, path));
			done.push(path);
		}
	} catch (error) {
		await undo(directory, done, current);
		throw new Problem({
			title: "Can't write the catalog's files",
			cause: messageOf(error),
			remedy:
				"The files are as they were. See that the checkout is writable and the disk has room.",
		});
	} finally {
		await rm(staging, { recursive: true, force: true });
	}
}

async function undo(directory: string, done: readonly string[], was: Files) {
	for (const path of done) {
		const text = was.get(path);
		if (text === undefined) await rm(join(directory, path), { force: true });
		else await writeFile(join(directory, path), text);
	}
}

/** Writes the report's files. Their folder is not the repository's, so plain writes do. */
export async function writeReport(folder: string, files: Files): Promise<void> {
	try {
		await mkdir(folder, { recursive: true });
		for (const [name, text] of files) await writeFile(join(folder, name), text);
	} catch (error) {
		throw new Problem({
			title: `Can't write the report to ${folder}`,
			cause: messageOf(error),
			remedy: "Set `report-dir` to a writable folder.",
		});
	}
}
