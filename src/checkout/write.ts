import { lstat, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Files } from "../catalog/files.ts";
import { messageOf, Problem } from "../problem.ts";
import { isMissing, STAGING } from "./read.ts";

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
 * Writes and removes files: all, or none. New ones are written to a folder beside their place first, so that a full
 * disk or a missing permission shows before anything is touched. Old ones are moved there, so that putting them
 * back needs no room, and links stay links.
 * @throws {Problem} with the files as they were
 */
export async function writeFiles(
	directory: string,
	modelsDir: string,
	{ write, remove }: FileChanges,
): Promise<void> {
	const paths = [...write.keys(), ...remove];
	if (paths.length === 0) return;
	const staging = join(directory, modelsDir, STAGING);
	const staged = (index: number, kind: "new" | "old") =>
		join(staging, `${index}.${kind}`);
	const undo: (() => Promise<void>)[] = [];
	const move = async (from: string, to: string) => {
		await rename(from, to);
		undo.unshift(() => rename(to, from));
	};
	try {
		await rm(staging, { recursive: true, force: true });
		await mkdir(staging, { recursive: true });
		for (const [index, text] of [...write.values()].entries()) {
			await writeFile(staged(index, "new"), text);
		}
		for (const [index, path] of paths.entries()) {
			const place = join(directory, path);
			await mkdir(dirname(place), { recursive: true });
			if (await isThere(place)) await move(place, staged(index, "old"));
			if (write.has(path)) await move(staged(index, "new"), place);
		}
	} catch (error) {
		throw await undoAll(undo, error);
	} finally {
		await rm(staging, { recursive: true, force: true }).catch(() => {});
	}
}

/** A folder where a file should go is not moved away: it is somebody's. */
async function isThere(place: string): Promise<boolean> {
	try {
		const found = await lstat(place);
		if (found.isDirectory()) throw new Error(`${place} is a folder`);
		return true;
	} catch (error) {
		if (isMissing(error)) return false;
		throw error;
	}
}

async function undoAll(
	undo: readonly (() => Promise<void>)[],
	error: unknown,
): Promise<Problem> {
	const failed: string[] = [];
	for (const step of undo) {
		await step().catch((reason: unknown) => failed.push(messageOf(reason)));
	}
	return new Problem({
		title: "Can't write the catalog's files",
		cause: [messageOf(error), ...failed].join("\n"),
		remedy:
			failed.length === 0
				? "The files are as they were. See that the checkout is writable and the disk has room."
				: "Not all files could be put back; git restores them. See that the checkout is writable and the disk has room.",
	});
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
