import { type Dirent, readdirSync } from "node:fs";
import { join, posix } from "node:path";
import type { Files } from "../catalog/files.ts";
import { blobId } from "../lib/blob-id.ts";
import { Problem } from "../lib/problem.ts";
import type { Options } from "../options.ts";
import { type Head, readBlob, readHead } from "./git.ts";
import { readUndo, STAGING } from "./journal.ts";
import {
	checkWorkingDirectory,
	readText,
	refuseLinks,
	refuseLinksTo,
} from "./links.ts";
import {
	isManagedName,
	isMissing,
	type ManagedPaths,
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
	/** The text of the file of acknowledged findings; null if there is no such file. */
	readonly acknowledgements: string | null;
	/** The text of the usage profile; null if none is configured. */
	readonly profile: string | null;
	/** Paths in the models folder that were not generated. */
	readonly foreign: readonly string[];
	/** Null if no pull request is wanted. */
	readonly head: Head | null;
}

export type CheckoutOptions = ManagedPaths &
	Pick<Options, "patchesDir" | "acceptedFile" | "usageProfile">;

/**
 * @throws {Problem} when a folder can't be read, or a path leads through a link
 */
export async function readCheckout(
	options: CheckoutOptions,
	wantsHead: boolean,
): Promise<Checkout> {
	const { workingDirectory, modelsDir, patchesDir, acceptedFile } = options;
	const { usageProfile } = options;
	const managed = singleFiles(options);
	const written = [acceptedFile, usageProfile].filter((path) => path !== null);
	const { onDisk, foreign } = readManaged(options);
	const texts = readTexts(workingDirectory, written);
	const read = {
		onDisk,
		patches: readPatches(workingDirectory, patchesDir, acceptedFile),
		acknowledgements: texts.get(acceptedFile) ?? null,
		profile: requireNamed(texts, usageProfile),
		foreign,
	};
	if (!wantsHead) return { ...read, base: onDisk, head: null };
	const head = await readHead(workingDirectory, [modelsDir, ...managed]);
	const base = await readBase(workingDirectory, modelsDir, head, onDisk);
	return { ...read, base, head };
}

/** The managed files on disk, and the paths of other files in the models folder; see `Checkout`. */
export function readManaged(
	managed: ManagedPaths,
): Pick<Checkout, "onDisk" | "foreign"> {
	const { workingDirectory, modelsDir } = managed;
	checkWorkingDirectory(workingDirectory);
	const { files, foreign } = listModels(workingDirectory, modelsDir);
	const paths = [...files, ...singleFiles(managed)];
	const found = readTexts(workingDirectory, paths);
	return { onDisk: readUndone(managed, found), foreign };
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

function listModels(directory: string, modelsDir: string) {
	const files: string[] = [];
	const foreign: string[] = [];
	for (const entry of list(directory, modelsDir)) {
		const path = posix.join(modelsDir, entry.name);
		if (entry.name === STAGING) continue;
		if (isManagedName(entry.name) && !entry.isDirectory()) files.push(path);
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
		.filter(({ name }) => name.endsWith(".json") && !name.startsWith("."))
		.map(({ name }) => posix.join(patchesDir, name))
		.filter((path) => path !== acceptedFile);
	const texts = readTexts(directory, paths);
	return new Map(
		[...texts].map(([path, text]) => [posix.basename(path), text]),
	);
}

/** The base's texts. A file that is unchanged on disk, as nearly all are, is not read from git again. */
async function readBase(
	directory: string,
	modelsDir: string,
	head: Head,
	onDisk: Files,
): Promise<Files> {
	const base = new Map<string, string>();
	for (const [path, id] of head.blobs) {
		const inFolder = posix.dirname(path) === posix.normalize(modelsDir);
		if (inFolder && !isManagedName(posix.basename(path))) continue;
		const text = onDisk.get(path);
		base.set(
			path,
			text !== undefined && blobId(text, head) === id
				? text
				: await readBlob(directory, id),
		);
	}
	const isClean =
		base.size === onDisk.size &&
		[...base].every(([path, text]) => onDisk.get(path) === text);
	return isClean ? onDisk : base;
}

/** Synchronous: for many small files, asynchronous reading takes several times as long. */
function readTexts(directory: string, paths: readonly string[]) {
	refuseLinksTo(directory, paths);
	const texts = new Map<string, string>();
	for (const path of paths) {
		const text = readText(directory, path);
		if (text !== null) texts.set(path, text);
	}
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
