import { createHash } from "node:crypto";
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import * as z from "zod/mini";
import { type CatalogPlace, folderOf } from "../catalog/place.ts";
import { messageOf, Problem } from "../lib/problem.ts";
import {
	look,
	readFile,
	readText,
	refuseLinks,
	refuseLinksTo,
} from "./links.ts";
import { isManaged, type ManagedPaths } from "./paths.ts";

/** A folder beside the catalog's files, for files that are being written; see `write.ts`. */
export const STAGING = ".model-sync-staging";

/**
 * The file in the staging folder that lists what a run changes. It exists from before the first change until after
 * the last. As long as it exists, the run counts as not finished: readers see the old files, and the next run that
 * writes restores them.
 */
const JOURNAL = "journal.json";

const journalSchema = z.strictObject({
	version: z.literal(1),
	/** The index of a step is also in the names of its staged files. */
	steps: z.array(
		z.strictObject({
			path: z.string(),
			/** Of the new content, in hex; null if the file is removed. */
			sha256: z.nullable(z.string()),
		}),
	),
});

export type JournalStep = z.infer<typeof journalSchema>["steps"][number];

/** How to restore one file: `from` is the staged copy; null if there was no file before, so the new one is removed. */
export interface UndoStep {
	readonly path: string;
	readonly from: string | null;
}

export function stagingFolder(place: CatalogPlace): string {
	return posix.join(folderOf(place), STAGING);
}

export function staged(
	managed: ManagedPaths,
	index: number,
	kind: "new" | "old",
): string {
	return posix.join(stagingFolder(managed), `${index}.${kind}`);
}

/** Where a path is on disk. */
export function placeIn(managed: ManagedPaths, path: string): string {
	return join(managed.workingDirectory, path);
}

export function sha256(content: string | Buffer): string {
	return createHash("sha256").update(content).digest("hex");
}

/** Writes under another name and renames, so that the journal is never there in part. */
export function writeJournal(
	managed: ManagedPaths,
	steps: readonly JournalStep[],
): void {
	const path = placeIn(managed, journalPath(managed));
	const text = JSON.stringify({ version: 1, steps });
	writeFileSync(`${path}.new`, text, { flag: "wx", flush: true });
	renameSync(`${path}.new`, path);
}

/** From here on, the changes are final. */
export function removeJournal(managed: ManagedPaths): void {
	rmSync(placeIn(managed, journalPath(managed)), { force: true });
}

function journalPath(managed: ManagedPaths): string {
	return posix.join(stagingFolder(managed), JOURNAL);
}

/** Restores the files that an unfinished run has changed. If this is interrupted too, it can be repeated. */
export function rollBack(managed: ManagedPaths): void {
	const undo = readUndo(managed);
	if (undo === null) return;
	for (const { path, from } of undo) {
		const place = placeIn(managed, path);
		if (from === null) rmSync(place);
		else renameSync(placeIn(managed, from), place);
	}
	removeJournal(managed);
}

/**
 * What has to be undone after an unfinished run, or null if there is none. Only reads. The journal is in the checkout,
 * so anybody may have written it: only managed paths are accepted, and a file that was changed since is left alone.
 * @throws {Problem} when it names a path that this run does not manage
 */
export function readUndo(managed: ManagedPaths): UndoStep[] | null {
	const steps = readSteps(managed);
	if (steps === null) return null;
	const paths = steps.map(({ path }) => path);
	const foreign = paths.find((path) => !isManaged(path, managed));
	if (foreign !== undefined) throw unmanaged(managed, foreign);
	refuseLinksTo(managed.workingDirectory, paths);
	const undo: UndoStep[] = [];
	for (const [index, step] of steps.entries()) {
		const { path } = step;
		const place = hashOf(managed, path);
		const isOurs = place === "missing" || place === step.sha256;
		const old = staged(managed, index, "old");
		refuseLinks(managed.workingDirectory, old);
		const wasMoved = look(placeIn(managed, old)) !== null;
		if (isOurs && wasMoved) undo.push({ path, from: old });
		else if (isOurs && place !== "missing") undo.push({ path, from: null });
	}
	return undo;
}

/** Null without a valid journal: then the run was interrupted before it changed any file, or after the last one. */
function readSteps(managed: ManagedPaths): JournalStep[] | null {
	const { workingDirectory } = managed;
	const path = journalPath(managed);
	refuseLinks(workingDirectory, path);
	if (!look(placeIn(managed, path))?.isFile()) return null;
	try {
		const text = readText(workingDirectory, path) ?? "";
		return journalSchema.parse(JSON.parse(text)).steps;
	} catch (error) {
		if (isNoJournal(error)) return null;
		throw new Problem({
			title: `Can't read what an interrupted run left in ${placeIn(managed, stagingFolder(managed))}`,
			cause: error instanceof Problem ? error.cause : messageOf(error),
			remedy: `Nothing was written. Make sure that ${placeIn(managed, path)} is readable.`,
		});
	}
}

function isNoJournal(error: unknown): boolean {
	return error instanceof SyntaxError || error instanceof z.core.$ZodError;
}

/** The hash of a file; a link or a folder has none. */
function hashOf(managed: ManagedPaths, path: string): string {
	const found = look(placeIn(managed, path));
	if (found === null) return "missing";
	const bytes = found.isFile()
		? readFile(managed.workingDirectory, path)
		: null;
	return bytes === null ? "other" : sha256(bytes);
}

function unmanaged(place: CatalogPlace, path: string) {
	const folder = stagingFolder(place);
	return new Problem({
		title: "An interrupted run touched a file that this run does not manage",
		cause: `The journal in ${folder} names ${JSON.stringify(path)}.`,
		remedy: `Nothing was written. Run once with the inputs of that run, which restores the file; or delete ${folder} and restore the file with git.`,
	});
}
