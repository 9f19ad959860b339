import {
	closeSync,
	lstatSync,
	mkdirSync,
	openSync,
	renameSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { Files } from "../catalog/files.ts";
import { messageOf, Problem } from "../problem.ts";
import {
	removeJournal,
	rollBack,
	type Step,
	sha256,
	staged,
	stagingFolder,
	writeJournal,
} from "./journal.ts";
import { isMissing, type ManagedPaths } from "./paths.ts";

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
 * back needs no room, and links stay links. A journal says what is being done, so that the next run can undo it
 * where this one is killed.
 * @throws {Problem} with the files as they were
 */
export function writeFiles(
	managed: ManagedPaths,
	{ write, remove }: FileChanges,
): void {
	const steps: Step[] = [
		...[...write].map(([path, text]) => ({ path, sha256: sha256(text) })),
		...remove.map((path) => ({ path, sha256: null })),
	];
	try {
		rollBack(managed);
		removeStaging(managed);
		if (steps.length === 0) return;
		stage(managed, [...write.values()]);
		writeJournal(managed, steps);
		for (const [index, step] of steps.entries()) {
			take(managed, index, step);
		}
		removeJournal(managed);
	} catch (error) {
		throw error instanceof Problem ? error : putBack(managed, error);
	}
	tryToRemoveStaging(managed);
}

/** Without a journal, what is left over disturbs nobody, and the next run tries again to remove it. */
function tryToRemoveStaging(managed: ManagedPaths): void {
	try {
		removeStaging(managed);
	} catch {}
}

function removeStaging(managed: ManagedPaths): void {
	rmSync(stagingFolder(managed), { recursive: true, force: true });
}

function stage(managed: ManagedPaths, texts: readonly string[]): void {
	mkdirSync(stagingFolder(managed), { recursive: true });
	for (const [index, text] of texts.entries()) {
		writeFileSync(staged(managed, index, "new"), text);
	}
}

function take(managed: ManagedPaths, index: number, step: Step): void {
	const place = join(managed.workingDirectory, step.path);
	mkdirSync(dirname(place), { recursive: true });
	if (isThere(place)) renameSync(place, staged(managed, index, "old"));
	if (step.sha256 !== null) renameSync(staged(managed, index, "new"), place);
}

/** A folder where a file should go is not moved away: it is somebody's. */
function isThere(place: string): boolean {
	try {
		const found = lstatSync(place);
		if (found.isDirectory()) throw new Error(`${place} is a folder`);
		return true;
	} catch (error) {
		if (isMissing(error)) return false;
		throw error;
	}
}

function putBack(managed: ManagedPaths, error: unknown): Problem {
	let failure: string | null = null;
	try {
		rollBack(managed);
		tryToRemoveStaging(managed);
	} catch (error) {
		failure = messageOf(error);
	}
	return new Problem({
		title: "Can't write the catalog's files",
		cause: [messageOf(error), ...(failure === null ? [] : [failure])].join(
			"\n",
		),
		remedy:
			failure === null
				? "The files are as they were. See that the checkout is writable and the disk has room."
				: "Not all files could be put back yet; the next run does it, or git. See that the checkout is writable and the disk has room.",
	});
}

/**
 * Writes the report's files, each part after part. Their folder is not the repository's, so plain writes do.
 * @throws {Problem}
 */
export function writeReport(
	folder: string,
	files: ReadonlyMap<string, readonly string[]>,
): void {
	try {
		mkdirSync(folder, { recursive: true });
		for (const [name, parts] of files) writeParts(join(folder, name), parts);
	} catch (error) {
		throw new Problem({
			title: `Can't write the report to ${folder}`,
			cause: messageOf(error),
			remedy: "Set `report-dir` to a writable folder.",
		});
	}
}

function writeParts(path: string, parts: readonly string[]): void {
	const file = openSync(path, "w");
	try {
		for (const part of parts) writeFileSync(file, part);
	} finally {
		closeSync(file);
	}
}
