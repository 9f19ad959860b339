import { type Dirent, readdirSync } from "node:fs";
import { join, posix } from "node:path";
import type { Files } from "../catalog/files.ts";
import { blobId } from "../lib/blob-id.ts";
import { Problem } from "../lib/problem.ts";
import {
	listMissing,
	notAFile,
	notCheckedOut,
	type ReadPaths,
	refuseStandIns,
} from "./committed.ts";
import { type Head, readBlob, readHead } from "./git.ts";
import { readUndo, STAGING } from "./journal.ts";
import { readLineEnds, type Texts } from "./line-ends.ts";
import {
	checkWorkingDirectory,
	readText,
	refuseLinks,
	refuseLinksTo,
} from "./links.ts";
import {
	isManaged,
	isManagedName,
	isMissing,
	isPatchName,
	type ManagedPaths,
	managedFolder,
	singleFiles,
	unreadable,
} from "./paths.ts";

/** What a run reads from the checkout. Paths are relative to the working directory, with forward slashes. */
export interface Checkout {
	/** The managed files on disk. After a run that was killed while it wrote, the files from before that run. */
	readonly onDisk: Files;
	/** The managed files in the pull request's base; the same as `onDisk` if no pull request is wanted. */
	readonly base: Files;
	/** The texts of the local patches by file name. */
	readonly patches: ReadonlyMap<string, string>;
	/** Paths of files in the patches folder that look like patches, and are not read. */
	readonly unreadPatches: readonly string[];
	/** The text of the file of acknowledged findings, in the base if it is there; null if there is no such file. */
	readonly acknowledgements: string | null;
	/** The text of the usage profile; null if none is configured. */
	readonly profile: string | null;
	/** Paths in the models folder that were not generated. */
	readonly foreign: readonly string[];
	/** Null if no pull request is wanted. */
	readonly head: Head | null;
	/** The line ends of the files on disk, and in the base. The texts above have LF. */
	readonly lineEnds: { readonly onDisk: Texts; readonly base: Texts };
}

/**
 * @throws {Problem} when a folder can't be read, or a path leads through a link
 */
export async function readCheckout(
	options: ReadPaths,
	wantsHead: boolean,
): Promise<Checkout> {
	const { workingDirectory, patchesDir, acceptedFile, usageProfile } = options;
	const folder = managedFolder(options);
	const managed = [
		...(folder === null ? [] : [folder]),
		...singleFiles(options),
	];
	const { raw, onDisk, foreign } = readDisk(options);
	const texts = readTexts(
		workingDirectory,
		usageProfile === null ? [] : [usageProfile],
	);
	const patches = readPatches(workingDirectory, patchesDir, acceptedFile);
	const read = {
		onDisk: onDisk.files,
		patches,
		unreadPatches: listUnread(workingDirectory, patchesDir, acceptedFile),
		acknowledgements: onDisk.files.get(acceptedFile) ?? null,
		foreign,
	};
	if (!wantsHead) {
		return {
			...read,
			profile: requireNamed(texts, usageProfile),
			base: onDisk.files,
			head: null,
			lineEnds: { onDisk, base: onDisk },
		};
	}
	const [head, missing] = await Promise.all([
		readHead(workingDirectory, [...managed, acceptedFile]),
		listMissing(options),
	]);
	if (missing.length > 0) throw notCheckedOut(missing, options, head.prefix);
	const base = await readBase(options, head, raw, onDisk);
	return {
		...read,
		acknowledgements: base.files.get(acceptedFile) ?? read.acknowledgements,
		profile: requireNamed(texts, usageProfile),
		base: base.files,
		head,
		lineEnds: { onDisk, base },
	};
}

/** The managed files on disk, with LF, and the paths of other files in the models folder; see `Checkout`. */
export function readManaged(
	managed: ManagedPaths,
): Pick<Checkout, "onDisk" | "foreign"> {
	const { onDisk, foreign } = readDisk(managed);
	return { onDisk: onDisk.files, foreign };
}

function readDisk(managed: ManagedPaths) {
	const { workingDirectory, acceptedFile } = managed;
	checkWorkingDirectory(workingDirectory);
	const { files, foreign } = listModels(managed);
	const accepted = acceptedFile === null ? [] : [acceptedFile];
	const paths = [...files, ...singleFiles(managed), ...accepted];
	const raw = readUndone(managed, readTexts(workingDirectory, paths));
	return { raw, onDisk: readLineEnds(raw), foreign };
}

/** A file that an input names has to exist. */
function requireNamed(
	texts: ReadonlyMap<string, string>,
	path: string | null,
): string | null {
	if (path === null) return null;
	const text = texts.get(path);
	if (text !== undefined) return text;
	throw new Problem({
		title: `Can't find the usage profile ${path}`,
		cause: "The input `usage-profile` names this file, but it does not exist.",
		remedy:
			"Nothing was written. Correct the path, which is relative to the working directory.",
	});
}

/** The files in a folder with one file per provider. */
function listModels(managed: ManagedPaths) {
	const files: string[] = [];
	const foreign: string[] = [];
	const folder = managedFolder(managed);
	if (folder === null) return { files, foreign };
	for (const entry of list(managed.workingDirectory, folder)) {
		const path = posix.join(folder, entry.name);
		if (entry.name === STAGING) continue;
		if (isManagedName(entry.name, managed) && !entry.isDirectory())
			files.push(path);
		else foreign.push(path);
	}
	return { files, foreign };
}

/** The files as they were before a run that was killed while it wrote. */
function readUndone(managed: ManagedPaths, found: Files): Map<string, string> {
	const undone = new Map(found);
	for (const { path, from } of readUndo(managed) ?? []) {
		const text =
			from === null ? null : readText(managed.workingDirectory, from);
		if (text === null) undone.delete(path);
		else undone.set(path, text);
	}
	return undone;
}

function readPatches(
	directory: string,
	patchesDir: string,
	acceptedFile: string,
): Map<string, string> {
	const paths = list(directory, patchesDir)
		.filter(({ name }) => isPatchName(name))
		.map(({ name }) => posix.join(patchesDir, name))
		.filter((path) => path !== acceptedFile);
	const texts = readTexts(directory, paths);
	return new Map(
		[...texts].map(([path, text]) => [posix.basename(path), text]),
	);
}

/** What people may take for a patch. */
const LOOKS_LIKE_PATCH = /\.(?:json[c5]?|ya?ml|toml)$/i;

/** Files of another format, and all that is in sub-folders. Names that begin with a dot are not meant as patches. */
function listUnread(
	directory: string,
	patchesDir: string,
	acceptedFile: string,
): string[] {
	const listIn = (folder: string): string[] =>
		list(directory, folder)
			.filter(({ name }) => !name.startsWith("."))
			.flatMap((entry) => {
				const path = posix.join(folder, entry.name);
				const isRead = folder === patchesDir && isPatchName(entry.name);
				return entry.isDirectory() ? listIn(path) : isRead ? [] : [path];
			});
	return listIn(patchesDir).filter(
		(file) => LOOKS_LIKE_PATCH.test(file) && file !== acceptedFile,
	);
}

/** The base's texts. A file that is unchanged on disk, as nearly all are, is not read from git again. */
async function readBase(
	options: ReadPaths,
	head: Head,
	raw: Files,
	onDisk: Texts,
): Promise<Texts> {
	const { workingDirectory } = options;
	for (const { path, kind } of head.notFiles) {
		if (isManaged(path, options)) throw notAFile(path, kind);
	}
	const base = new Map<string, string>();
	const missing: string[] = [];
	for (const [path, id] of head.blobs) {
		if (!isManaged(path, options)) continue;
		// On disk, git may have written other line ends.
		const candidates = [raw.get(path), onDisk.files.get(path)];
		const text =
			candidates.find(
				(text) => text !== undefined && blobId(text, head) === id,
			) ?? (await readBlob(workingDirectory, id));
		if (text === null) missing.push(path);
		else base.set(path, text);
	}
	if (missing.length > 0) throw notCheckedOut(missing, options, head.prefix);
	refuseStandIns(base);
	const texts = readLineEnds(base);
	const isClean =
		base.size === onDisk.files.size &&
		[...texts.files].every(([path, text]) => onDisk.files.get(path) === text);
	return isClean ? { ...texts, files: onDisk.files } : texts;
}

/** Synchronous: for many small files, asynchronous reading takes several times as long. */
function readTexts(directory: string, paths: readonly string[]) {
	refuseLinksTo(directory, paths);
	const texts = new Map<string, string>();
	for (const path of paths) {
		const text = readText(directory, path);
		if (text !== null) texts.set(path, text);
	}
	refuseStandIns(texts);
	return texts;
}

function list(directory: string, path: string): Dirent[] {
	refuseLinks(directory, path);
	const folder = join(directory, path);
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch (error) {
		if (isMissing(error)) return [];
		throw unreadable(folder, error);
	}
}
