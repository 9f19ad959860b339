import {
	chmodSync,
	closeSync,
	constants,
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
 * Writes and removes files: all, or none. New files are first written to a staging folder, so that a full disk or a
 * missing permission is noticed before any file is changed. Old files are moved there, so that restoring them needs no
 * disk space. A journal lists the changes, so that the next run can undo them if this one is killed.
 * @throws {Problem} after the old files were restored
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
		stage(managed, write);
		makeFoldersOf(
			managed.workingDirectory,
			steps.map(({ path }) => path),
		);
		writeJournal(managed, steps);
		for (const [index, step] of steps.entries()) {
			replaceFile(managed, index, step);
		}
		removeJournal(managed);
	} catch (error) {
		throw putBack(managed, error);
	}
	tryToRemoveStaging(managed);
}

/** Without a journal, a leftover staging folder does no harm, and the next run tries to remove it again. */
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

/** `wx` fails if the file exists, so nothing is written through a link. A file that may be executed stays so. */
function stage(managed: ManagedPaths, files: FileChanges["write"]): void {
	makeFolder(managed.workingDirectory, stagingFolder(managed));
	for (const [index, [path, text]] of [...files].entries()) {
		const place = placeIn(managed, staged(managed, index, "new"));
		writeFileSync(place, text, { flag: "wx" });
		const mode = look(placeIn(managed, path))?.mode ?? 0;
		if (mode & constants.S_IXUSR) chmodSync(place, mode & 0o777);
	}
}

/** Renames files, which does not follow links. */
function replaceFile(
	managed: ManagedPaths,
	index: number,
	step: JournalStep,
): void {
	const place = placeIn(managed, step.path);
	const old = staged(managed, index, "old");
	if (isThere(managed, step.path)) renameSync(place, placeIn(managed, old));
	if (step.sha256 === null) return;
	renameSync(placeIn(managed, staged(managed, index, "new")), place);
}

/** Whether a file exists. A folder or link at its path is an error: somebody put it there, so it is not moved away. */
function isThere(managed: ManagedPaths, path: string): boolean {
	const found = look(placeIn(managed, path));
	if (found?.isSymbolicLink()) refuseLinks(managed.workingDirectory, path);
	if (found?.isDirectory()) throw new Error(`${path} is a folder`);
	return found !== null;
}

/** Restores the old files, and returns the error to report. */
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
				? "The files are unchanged. Make sure that the checkout is writable and the disk has free space."
				: "Some files could not be restored. The next run restores them, or you can do it with git. Make sure that the checkout is writable and the disk has free space.",
	});
}

/**
 * Writes the report's files, part by part. They are not part of the repository, so none is restored after a failure;
 * but their folder may be inside it.
 * @param folders folders in which links are refused, because others may have written there
 * @throws {Problem}
 */
export function writeReport(
	folder: string,
	folders: readonly string[],
	files: ReadonlyMap<string, Iterable<string>>,
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

/** Characters. Many small writes are slow, and the whole text would be in memory twice. */
const WRITTEN_AT_ONCE = 500_000;

/** Replaces an existing file. A link is removed, not followed. */
function writeParts(path: string, parts: Iterable<string>): void {
	rmSync(path, { force: true });
	const file = openSync(path, "wx");
	try {
		let text = "";
		for (const part of parts) {
			text += part;
			if (text.length < WRITTEN_AT_ONCE) continue;
			writeFileSync(file, text);
			text = "";
		}
		if (text !== "") writeFileSync(file, text);
	} finally {
		closeSync(file);
	}
}
