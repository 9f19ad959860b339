import {
	closeSync,
	mkdirSync,
	openSync,
	renameSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { join } from "node:path";
import type { FileChanges } from "../catalog/file-changes.ts";
import { messageOf, Problem } from "../lib/problem.ts";
import {
	type JournalStep,
	placeIn,
	removeJournal,
	rollBack,
	sha256,
	staged,
	stagingFolder,
	writeJournal,
} from "./journal.ts";
import {
	checkWorkingDirectory,
	look,
	makeFolder,
	makeFoldersOf,
	placeOf,
	refuseLinks,
} from "./links.ts";
import type { ManagedPaths } from "./paths.ts";

/**
 * Writes and removes files: all, or none. New ones are written to a folder beside their place first, so that a full
 * disk or a missing permission shows before anything is touched. Old ones are moved there, so that putting them
 * back needs no room. A journal says what is being done, so that the next run can undo it where this one is killed.
 * @throws {Problem} with the files as they were
 */
export function writeFiles(
	managed: ManagedPaths,
	{ write, remove }: FileChanges,
): void {
	const steps: JournalStep[] = [
		...[...write].map(([path, text]) => ({ path, sha256: sha256(text) })),
		...remove.map((path) => ({ path, sha256: null })),
	];
	checkWorkingDirectory(managed.workingDirectory);
	try {
		rollBack(managed);
		removeStaging(managed);
	} catch (error) {
		throw error instanceof Problem ? error : putBack(managed, error);
	}
	if (steps.length === 0) return;
	try {
		stage(managed, [...write.values()]);
		makeFoldersOf(
			managed.workingDirectory,
			steps.map(({ path }) => path),
		);
		writeJournal(managed, steps);
		for (const [index, step] of steps.entries()) {
			take(managed, index, step);
		}
		removeJournal(managed);
	} catch (error) {
		throw putBack(managed, error);
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
	const folder = stagingFolder(managed);
	refuseLinks(managed.workingDirectory, folder);
	rmSync(placeIn(managed, folder), { recursive: true, force: true });
}

/** Only where nothing is (`wx`): so nothing is written through a link. */
function stage(managed: ManagedPaths, texts: readonly string[]): void {
	makeFolder(managed.workingDirectory, stagingFolder(managed));
	for (const [index, text] of texts.entries()) {
		const path = staged(managed, index, "new");
		writeFileSync(placeIn(managed, path), text, { flag: "wx" });
	}
}

/** Files are renamed, which follows no link in either place. */
function take(managed: ManagedPaths, index: number, step: JournalStep): void {
	const place = placeIn(managed, step.path);
	const old = staged(managed, index, "old");
	if (isThere(managed, step.path)) renameSync(place, placeIn(managed, old));
	if (step.sha256 === null) return;
	renameSync(placeIn(managed, staged(managed, index, "new")), place);
}

/** A folder where a file should go is not moved away: it is somebody's, and so is a link. */
function isThere(managed: ManagedPaths, path: string): boolean {
	const found = look(placeIn(managed, path));
	if (found?.isSymbolicLink()) refuseLinks(managed.workingDirectory, path);
	if (found?.isDirectory()) throw new Error(`${path} is a folder`);
	return found !== null;
}

/** What to say of the failure, with the files as they were. */
function putBack(managed: ManagedPaths, error: unknown): Problem {
	let failure: string | null = null;
	try {
		rollBack(managed);
		tryToRemoveStaging(managed);
	} catch (error) {
		failure = messageOf(error);
	}
	if (error instanceof Problem && failure === null) return error;
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
 * Writes the report's files, each part after part. They are not the repository's, so none is put back; but their folder
 * may be in it.
 * @param folders those that others may have put links into
 * @throws {Problem}
 */
export function writeReport(
	folder: string,
	folders: readonly string[],
	files: ReadonlyMap<string, readonly string[]>,
): void {
	try {
		const place = placeOf(folder, folders);
		mkdirSync(place, { recursive: true });
		for (const [name, parts] of files) writeParts(join(place, name), parts);
	} catch (error) {
		if (error instanceof Problem) throw error;
		throw new Problem({
			title: `Can't write the report to ${folder}`,
			cause: messageOf(error),
			remedy: "Set `report-dir` to a writable folder.",
		});
	}
}

/** In place of what is there: a link is removed, not followed. */
function writeParts(path: string, parts: readonly string[]): void {
	rmSync(path, { force: true });
	const file = openSync(path, "wx");
	try {
		for (const part of parts) writeFileSync(file, part);
	} finally {
		closeSync(file);
	}
}
