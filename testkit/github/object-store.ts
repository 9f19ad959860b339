// Objects in git's own format, each a file. To read and write them here needs no process: one for each object would take
// most of the tests' time.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { deflateSync, inflateSync } from "node:zlib";

export type ObjectType = "blob" | "tree" | "commit" | "tag";

export interface StoredObject {
	readonly type: ObjectType;
	readonly content: Buffer;
}

/** For objects in files of their own, git prefers speed, too. */
const LIKE_GIT = { level: 1 };

const pathOf = (gitDir: string, sha: string) =>
	join(gitDir, "objects", sha.slice(0, 2), sha.slice(2));

/** @param sha a whole object id */
export function findObject(
	gitDir: string,
	sha: string,
): StoredObject | undefined {
	const path = pathOf(gitDir, sha);
	if (!existsSync(path)) return findPacked(gitDir, sha);
	const object = inflateSync(readFileSync(path));
	const start = object.indexOf(0) + 1;
	const [type] = object.toString("latin1", 0, start).split(" ");
	return { type: type as ObjectType, content: object.subarray(start) };
}

/** @throws if it is not there */
export function readObject(gitDir: string, sha: string): StoredObject {
	const object = findObject(gitDir, sha);
	if (object === undefined) throw new Error(`There is no object ${sha}`);
	return object;
}

/** git packs what a large push brings. */
function findPacked(gitDir: string, sha: string): StoredObject | undefined {
	const args = ["--git-dir", gitDir, "cat-file", "--batch"];
	const output = execFileSync("git", args, { input: `${sha}\n` });
	const start = output.indexOf("\n") + 1;
	const [, type] = output.toString("latin1", 0, start).trim().split(" ");
	if (type === "missing") return undefined;
	return { type: type as ObjectType, content: output.subarray(start, -1) };
}

/** @returns its id */
export function writeObject(
	gitDir: string,
	type: ObjectType,
	content: Buffer,
): string {
	const head = Buffer.from(`${type} ${content.length}\0`);
	const object = Buffer.concat([head, content]);
	const sha = createHash("sha1").update(object).digest("hex");
	const path = pathOf(gitDir, sha);
	if (!existsSync(path)) {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, deflateSync(object, LIKE_GIT));
	}
	return sha;
}
