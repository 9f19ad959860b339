// Every path that is read or written leads there by itself, through no link: whoever may put a link into the
// repository could else have files read and written all over the runner. The working directory itself, and what is above
// it, may be reached through links, since these are the runner's own.
//
// A folder is checked right before its files are touched, part by part; the last part of a path is opened without
// following, created where nothing is, or renamed, none of which follows a link. What remains: Node can't open a path
// relative to an open folder, so a process that runs at the same time could put a link in a folder's place between the
// check and the use. Such a process can already write wherever this one can.
import {
	closeSync,
	constants,
	existsSync,
	lstatSync,
	mkdirSync,
	openSync,
	readFileSync,
	readlinkSync,
	realpathSync,
	type Stats,
} from "node:fs";
import {
	basename,
	dirname,
	isAbsolute,
	join,
	posix,
	relative,
	resolve,
	sep,
} from "node:path";
import { messageOf, Problem } from "../lib/problem.ts";
import { isReserved } from "../lib/reserved-folders.ts";
import { hasCode, isAbsent, isMissing, unreadable } from "./paths.ts";

/** Windows does not know it. */
const NO_FOLLOW: number | undefined = constants.O_NOFOLLOW;

/**
 * @param path relative to the folder, with forward slashes; it need not be there
 * @throws {Problem} where it is a link, or lies behind one
 */
export function refuseLinks(folder: string, path: string): void {
	refuseLinksAt(partsOf(folder, path), folder, path);
}

/** Checks the folders that the paths lie in, each once. Not the files: that is done by whoever opens one. */
export function refuseLinksTo(folder: string, paths: Iterable<string>): void {
	for (const path of onePerFolder(paths)) {
		refuseLinksAt(partsOf(folder, posix.dirname(path)), folder, path);
	}
}

function refuseLinksAt(
	places: readonly string[],
	folder: string,
	path: string,
): void {
	for (const place of places) {
		const found = look(place);
		if (found === null) return;
		if (found.isSymbolicLink()) throw isLink(place, folder, path);
	}
}

/** Makes what is missing of the folders that the paths lie in, and goes through no link on the way. */
export function makeFoldersOf(folder: string, paths: Iterable<string>): void {
	for (const path of onePerFolder(paths)) {
		makeFolder(folder, posix.dirname(path));
	}
}

function onePerFolder(paths: Iterable<string>): Iterable<string> {
	return new Map(
		[...paths].map((path) => [posix.dirname(path), path]),
	).values();
}

export function makeFolder(folder: string, path: string): void {
	for (const place of partsOf(folder, path)) {
		const found = look(place);
		if (found === null) mkdirSync(place);
		else if (found.isSymbolicLink()) throw isLink(place, folder, path);
	}
}

/**
 * Opens a file for reading. That no folder on the way is a link is for the caller to see: once for all files in it.
 * @throws {Problem} where it is a link; and Node's errors
 */
export function openFile(folder: string, path: string): number {
	const place = join(folder, path);
	if (NO_FOLLOW === undefined && look(place)?.isSymbolicLink()) {
		refuseLinks(folder, path);
	}
	try {
		return openSync(place, constants.O_RDONLY | (NO_FOLLOW ?? 0));
	} catch (error) {
		if (hasCode(error, "ELOOP", "EMLINK")) refuseLinks(folder, path);
		throw error;
	}
}

/**
 * Null: there is no such file. As with `openFile`, its folder is for the caller to check.
 * @throws {Problem}
 */
export function readFile(folder: string, path: string): Buffer | null {
	let file: number | undefined;
	try {
		file = openFile(folder, path);
		return readFileSync(file);
	} catch (error) {
		if (error instanceof Problem) throw error;
		if (isMissing(error)) return null;
		throw unreadable(join(folder, path), error);
	} finally {
		if (file !== undefined) closeSync(file);
	}
}

export function readText(folder: string, path: string): string | null {
	return readFile(folder, path)?.toString("utf8") ?? null;
}

/** What is there, be it a link; null: nothing. */
export function look(place: string): Stats | null {
	try {
		return lstatSync(place);
	} catch (error) {
		if (isAbsent(error)) return null;
		throw unreadable(place, error);
	}
}

/**
 * Of a path that somebody gave in an input: where it is, with no link left in it. Within one of these folders, which
 * others may have written to, it may have had none; elsewhere it is as good as its giver.
 * @param folders the first that the path lies in counts
 * @throws {Problem} where it leads through a link in one of the folders, or to git's or GitHub's own
 */
export function placeOf(path: string, folders: readonly string[]): string {
	const roots = folders.flatMap((folder) => [folder, resolveLinks(folder)]);
	const root = roots.find((one) => pathWithin(one, path) !== null);
	if (root !== undefined) refuseLinks(root, pathWithin(root, path) ?? "");
	const place = resolveLinks(path);
	refuseReserved(place, path);
	return place;
}

/** Opens such a path for reading, which `placeOf` has left no link in. */
export function openGiven(path: string, folders: readonly string[]): number {
	const place = placeOf(path, folders);
	return openFile(dirname(place), basename(place));
}

/** @throws {Problem} where the folder is missing, or is git's or GitHub's own, however it is reached */
export function checkWorkingDirectory(directory: string): void {
	let place: string;
	try {
		place = realpathSync(directory);
	} catch (error) {
		throw new Problem({
			title: `Can't find the working directory ${directory}`,
			cause: messageOf(error),
			remedy:
				"Check the repository out first (actions/checkout) and name its folder in `working-directory`.",
		});
	}
	refuseReserved(place, directory);
}

/** From the innermost repository on: what is above it is none of it, and a repository may be named `.github`. */
function refuseReserved(place: string, given: string): void {
	let folder = place;
	while (!existsSync(join(folder, ".git"))) {
		if (isReserved(basename(folder))) {
			throw new Problem({
				title: `${given} lies in .git or .github`,
				cause: `It leads to ${place}.`,
				remedy:
					"Nothing was written. Name another place: these folders are git's and GitHub's own.",
			});
		}
		if (folder === dirname(folder)) return;
		folder = dirname(folder);
	}
}

/** Where a path leads, be it there or not. A link to nothing leads somewhere all the same. */
function resolveLinks(path: string): string {
	try {
		return realpathSync(path);
	} catch (error) {
		const parent = dirname(path);
		if (!isAbsent(error) || parent === path) throw error;
		const folder = resolveLinks(parent);
		return look(path)?.isSymbolicLink()
			? resolveLinks(resolve(folder, readlinkSync(path)))
			: join(folder, basename(path));
	}
}

/** With forward slashes; null where the path lies elsewhere. */
function pathWithin(folder: string, path: string): string | null {
	const parts = relative(folder, path).split(sep);
	return parts[0] === ".." || isAbsolute(parts.join(sep))
		? null
		: parts.join("/");
}

/** Every step on the way from a folder to a path in it. */
function partsOf(folder: string, path: string): string[] {
	let place = folder;
	return path
		.split("/")
		.filter((part) => part !== "" && part !== ".")
		.map((part) => {
			place = join(place, part);
			return place;
		});
}

function isLink(link: string, folder: string, path: string) {
	const name = pathWithin(folder, link) ?? link;
	return new Problem({
		title: `${path} leads through a symbolic link`,
		cause: `${name} is a link to ${JSON.stringify(readlinkSync(link))}, and links are not followed.`,
		remedy:
			"Nothing was written. Put the file or folder itself in the link's place, or name a path without links.",
	});
}
