// No path is read or written through a symbolic link. Otherwise, whoever can put a link into the repository could make
// this program read and write files anywhere on the runner. The working directory itself, and the folders above it, may
// be reached through links, since they belong to the runner.
//
// Each folder of a path is checked right before its files are used. The last part of a path is opened without
// following links, created only if it does not exist, or renamed; none of these follows a link. One gap remains: Node
// can't open a path relative to an open folder, so a process that runs at the same time could replace a folder by a link
// between the check and the use. Such a process can already write wherever this one can.
import {
	closeSync,
	constants,
	existsSync,
	fstatSync,
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

/** Undefined on Windows. */
const NO_FOLLOW: number | undefined = constants.O_NOFOLLOW;
/** Opening a named pipe would otherwise wait for a writer, perhaps for ever. Undefined on Windows. */
const NO_WAIT: number | undefined = constants.O_NONBLOCK;

/**
 * @param path relative to the folder, with forward slashes; it need not exist
 * @throws {Problem} if it is a link, or one of its folders is
 */
export function refuseLinks(folder: string, path: string): void {
	refuseLinksAt(partsOf(folder, path), folder, path);
}

/** Checks the folders of the paths, each once. Does not check the files: `openFile` does that. */
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

/** Creates the missing folders of the paths, without following links. */
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
 * Opens a file for reading. The caller has to check the folders for links, once for all files.
 * @throws {Problem} if it is a link, a named pipe or a device; also Node's errors
 */
export function openFile(folder: string, path: string): number {
	const place = join(folder, path);
	if (NO_FOLLOW === undefined && look(place)?.isSymbolicLink()) {
		refuseLinks(folder, path);
	}
	try {
		const flags = constants.O_RDONLY | (NO_FOLLOW ?? 0) | (NO_WAIT ?? 0);
		const file = openSync(place, flags);
		const found = fstatSync(file);
		if (found.isFile() || found.isDirectory()) return file;
		closeSync(file);
	} catch (error) {
		if (hasCode(error, "ELOOP", "EMLINK")) refuseLinks(folder, path);
		// `ENXIO`: a socket.
		if (!hasCode(error, "ENXIO")) throw error;
	}
	throw unreadable(
		place,
		new Error("It is a named pipe, a socket or a device, and not a file."),
	);
}

/**
 * The content of a file, or null if there is none. As with `openFile`, the caller has to check the folders.
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

/** What exists at a path, without following a link; null if nothing does. */
export function look(place: string): Stats | null {
	try {
		return lstatSync(place);
	} catch (error) {
		if (isAbsent(error)) return null;
		throw unreadable(place, error);
	}
}

/**
 * Resolves a path from an input, so that no link is left in it. Inside the given folders, where others may have
 * written, a link is an error; elsewhere links are allowed, as the person who set the input is trusted.
 * @param folders folders in which links are refused; the first one that contains the path is used
 * @throws {Problem} if a link inside one of the folders is on the path, or it leads into `.git` or `.github`
 */
export function placeOf(path: string, folders: readonly string[]): string {
	const roots = folders.flatMap((folder) => [folder, resolveLinks(folder)]);
	const root = roots.find((folder) => pathWithin(folder, path) !== null);
	if (root !== undefined) refuseLinks(root, pathWithin(root, path) ?? "");
	const place = resolveLinks(path);
	refuseReserved(place, path);
	return place;
}

/** Resolves a path with `placeOf` and opens it for reading. */
export function openGiven(path: string, folders: readonly string[]): number {
	const place = placeOf(path, folders);
	return openFile(dirname(place), basename(place));
}

/** @throws {Problem} if the folder is missing, or is in `.git` or `.github` after links are resolved */
export function checkWorkingDirectory(directory: string): void {
	let place: string;
	try {
		place = realpathSync(directory);
	} catch (error) {
		throw new Problem({
			title: `Can't find the working directory ${directory}`,
			cause: messageOf(error),
			remedy:
				"Check the repository out first (actions/checkout) and set `working-directory` to its folder.",
		});
	}
	refuseReserved(place, directory);
}

/** Looks only inside the innermost repository: the repository's own folder may be named `.github`. */
function refuseReserved(place: string, given: string): void {
	let folder = place;
	while (!existsSync(join(folder, ".git"))) {
		if (isReserved(basename(folder))) {
			throw new Problem({
				title: `${given} lies in .git or .github`,
				cause: `It leads to ${place}.`,
				remedy:
					"Nothing was written. Choose another path: these folders belong to git and GitHub.",
			});
		}
		if (folder === dirname(folder)) return;
		folder = dirname(folder);
	}
}

/** The path without links, whether it exists or not. A link to a missing target is resolved to that target. */
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

/** The path relative to the folder, with forward slashes; null if it is not inside the folder. */
function pathWithin(folder: string, path: string): string | null {
	const parts = relative(folder, path).split(sep);
	return parts[0] === ".." || isAbsolute(parts.join(sep))
		? null
		: parts.join("/");
}

/** The path of each folder between a folder and a path in it, and the path itself. */
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
			"Nothing was written. Replace the link with the file or folder itself, or use a path without links.",
	});
}
