import { readdir, readFile, realpath } from "node:fs/promises";
import { dirname, isAbsolute, join, posix, relative, resolve } from "node:path";
import { type Files, MANIFEST } from "../catalog/files.ts";
import { isOverruledFile } from "../catalog/overruled.ts";
import { messageOf, Problem } from "../problem.ts";
import { blobId, type Head, readBlob, readHead } from "./git.ts";

/** What a run reads from the checkout. Paths are relative to the working directory, with forward slashes. */
export interface Checkout {
	/** The managed files as they are on disk. */
	readonly onDisk: Files;
	/** The managed files as the pull request's base has them; the same as `onDisk` where there is no pull request. */
	readonly base: Files;
	/** The texts of the local patches by file name. */
	readonly patches: ReadonlyMap<string, string>;
	/** The text of the acknowledged findings; null where there is none. */
	readonly accepted: string | null;
	/** The text of the usage profile; null where there is none. */
	readonly profile: string | null;
	/** What else lies in the models folder. */
	readonly foreign: readonly string[];
	/** Null when no pull request is wanted. */
	readonly head: Head | null;
}

export interface CheckoutOptions {
	readonly workingDirectory: string;
	readonly modelsDir: string;
	readonly patchesDir: string;
	readonly acceptedFile: string;
	readonly usageProfile: string | null;
	readonly changelogFile: string | null;
	readonly providersModule: { readonly path: string } | null;
}

/** A folder within the models folder, for files on their way; see `write.ts`. */
export const STAGING = ".model-sync-staging";

/**
 * @throws {Problem} when a folder can't be read or a link leads out of the checkout
 */
export async function readCheckout(
	options: CheckoutOptions,
	wantsHead: boolean,
): Promise<Checkout> {
	const { workingDirectory, modelsDir, patchesDir, acceptedFile } = options;
	const { usageProfile, changelogFile, providersModule } = options;
	const single = [providersModule?.path ?? null, changelogFile];
	const managed = single.filter((path) => path !== null);
	const written = [acceptedFile, usageProfile].filter((path) => path !== null);
	for (const path of [modelsDir, patchesDir, ...managed, ...written]) {
		await refuseLinkOut(workingDirectory, path);
	}
	const { files, foreign } = await listModels(workingDirectory, modelsDir);
	const onDisk = await readTexts(workingDirectory, [...files, ...managed]);
	const texts = await readTexts(workingDirectory, written);
	const read = {
		onDisk,
		patches: await readPatches(workingDirectory, patchesDir, acceptedFile),
		accepted: texts.get(acceptedFile) ?? null,
		profile: requireNamed(texts, usageProfile),
		foreign,
	};
	if (!wantsHead) return { ...read, base: onDisk, head: null };
	const head = await readHead(workingDirectory, [modelsDir, ...managed]);
	const base = await readBase(workingDirectory, modelsDir, head, onDisk);
	return { ...read, base, head };
}

/** A file that was asked for by name has to be there. */
function requireNamed(
	texts: ReadonlyMap<string, string>,
	path: string | null,
): string | null {
	if (path === null) return null;
	const text = texts.get(path);
	if (text !== undefined) return text;
	throw new Problem({
		title: `Can't find the usage profile ${path}`,
		cause: "`usage-profile` names it, and there is no such file.",
		remedy:
			"Nothing was written. Correct the path, which is relative to the working directory.",
	});
}

async function listModels(directory: string, modelsDir: string) {
	const files: string[] = [];
	const foreign: string[] = [];
	for (const entry of await list(directory, modelsDir)) {
		const path = posix.join(modelsDir, entry.name);
		if (entry.name === STAGING) continue;
		if (isManagedName(entry.name) && !entry.isDirectory()) files.push(path);
		else foreign.push(path);
	}
	return { files, foreign };
}

function isManagedName(name: string): boolean {
	return (
		name === MANIFEST ||
		isOverruledFile(name) ||
		(name.endsWith(".json") && !name.startsWith("."))
	);
}

async function readPatches(
	directory: string,
	patchesDir: string,
	acceptedFile: string,
) {
	const names = (await list(directory, patchesDir))
		.filter(({ name }) => name.endsWith(".json") && !name.startsWith("."))
		.map(({ name }) => name)
		.filter((name) => posix.join(patchesDir, name) !== acceptedFile);
	return readTexts(join(directory, patchesDir), names);
}

/** The base's texts: from disk where the checkout is clean, which is nearly always, else from git. */
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
	return base;
}

async function readTexts(folder: string, names: readonly string[]) {
	const texts = new Map<string, string>();
	for (const name of names) {
		try {
			texts.set(name, await readFile(join(folder, name), "utf8"));
		} catch (error) {
			if (isMissing(error)) continue;
			throw unreadable(join(folder, name), error);
		}
	}
	return texts;
}

async function list(directory: string, path: string) {
	const folder = join(directory, path);
	try {
		const entries = await readdir(folder, { withFileTypes: true });
		for (const entry of entries) {
			const link = posix.join(path, entry.name);
			if (entry.isSymbolicLink()) await refuseLinkOut(directory, link);
		}
		return entries;
	} catch (error) {
		if (error instanceof Problem) throw error;
		if (isMissing(error)) return [];
		throw unreadable(folder, error);
	}
}

/** A link in the repository must not make this tool read or write elsewhere on the runner. */
async function refuseLinkOut(directory: string, path: string): Promise<void> {
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

async function realpathOfExisting(path: string): Promise<string> {
	try {
		return await realpath(path);
	} catch (error) {
		if (!isMissing(error) || dirname(path) === path)
			throw unreadable(path, error);
		return realpathOfExisting(dirname(path));
	}
}

export function isMissing(error: unknown): boolean {
	return error instanceof Error && "code" in error && error.code === "ENOENT";
}

function unreadable(path: string, error: unknown) {
	return new Problem({
		title: `Can't read ${path}`,
		cause: messageOf(error),
		remedy: "Nothing was written. See that it is a readable file or folder.",
	});
}
