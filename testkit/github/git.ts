// Real git on a bare repository, so every object id of the stand-in is genuine.
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { getOr } from "../../src/lib/maps.ts";
import {
	findObject,
	type ObjectType,
	readObject,
	writeObject,
} from "./object-store.ts";

export const zeroOid = "0".repeat(40);

export interface Person {
	name: string;
	email: string;
}

export interface Commit {
	sha: string;
	tree: string;
	parents: string[];
	author: Person & { date: Date };
	committer: Person & { date: Date };
	message: string;
	/** Has a signature, like the commits that GitHub makes for a bot. */
	signed: boolean;
}

export interface TreeEntry {
	path: string;
	mode: string;
	type: "blob" | "tree" | "commit";
	sha: string;
}

interface Options {
	input?: string | Buffer;
	/** Whether its output is used when the exit code is 1. */
	evenIfNo?: boolean;
}

/** The developer's own git configuration must not influence object ids. */
const environment = {
	PATH: process.env.PATH ?? "",
	GIT_CONFIG_GLOBAL: "/dev/null",
	GIT_CONFIG_NOSYSTEM: "1",
};

/** A cache for commits and names. They never change, so the same question always has the same answer. */
const LASTING = ["check-ref-format", "rev-list", "merge-base", "merge-tree"];
const answered = new Map<string, Promise<Buffer | undefined>>();

/** The output of a git command; undefined when it answers "no" by exit code 1. */
function ask(
	gitDir: string,
	args: string[],
	options: Options = {},
): Promise<Buffer | undefined> {
	const [command = ""] = args;
	const isLasting = LASTING.includes(command) && !args.includes("--branches");
	if (!isLasting) return askGit(gitDir, args, options);
	const question = JSON.stringify([gitDir, args, options]);
	return getOr(answered, question, () => {
		const answer = askGit(gitDir, args, options);
		// Not cached: a missing object may be added later.
		answer.catch(() => answered.delete(question));
		return answer;
	});
}

function askGit(
	gitDir: string,
	args: string[],
	options: Options,
): Promise<Buffer | undefined> {
	return new Promise((resolve, reject) => {
		const child = spawn("git", ["--git-dir", gitDir, ...args], {
			env: environment,
		});
		const output: Buffer[] = [];
		const complaint: Buffer[] = [];
		child.stdout.on("data", (chunk: Buffer) => output.push(chunk));
		child.stderr.on("data", (chunk: Buffer) => complaint.push(chunk));
		// git may stop reading early. Its exit code explains this better than EPIPE.
		child.stdin.on("error", () => {});
		child.on("error", reject);
		child.on("close", (code) => {
			if (code === 0 || (code === 1 && options.evenIfNo))
				resolve(Buffer.concat(output));
			else if (code === 1) resolve(undefined);
			else reject(new Error(`git ${args[0]}: ${Buffer.concat(complaint)}`));
		});
		child.stdin.end(options.input);
	});
}

async function git(gitDir: string, args: string[], options: Options = {}) {
	const output = await ask(gitDir, args, options);
	if (output === undefined) throw new Error(`git ${args.join(" ")} failed`);
	return output;
}

async function gitText(gitDir: string, args: string[], options: Options = {}) {
	return (await git(gitDir, args, options)).toString().trim();
}

export async function createBareRepository(
	gitDir: string,
	defaultBranch: string,
) {
	await git(gitDir, ["init", "--bare", `--initial-branch=${defaultBranch}`]);
}

// -- references --

/** Full reference name -> object id. Read from git's files, because otherwise half of all git processes would be for this. */
export async function readRefs(gitDir: string, prefix = "refs/") {
	const refs = new Map(packedRefs(gitDir));
	const entries = readdirSync(join(gitDir, "refs"), {
		recursive: true,
		withFileTypes: true,
	});
	for (const entry of entries) {
		if (!entry.isFile() || entry.name.endsWith(".lock")) continue;
		const path = join(entry.parentPath, entry.name);
		const id = readIfThere(path).trim();
		if (id) refs.set(path.slice(gitDir.length + 1), id);
	}
	const found = [...refs].filter(([name]) => name.startsWith(prefix));
	return new Map(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** After a push git may pack references into this one file. */
function packedRefs(gitDir: string): [name: string, id: string][] {
	const text = readIfThere(join(gitDir, "packed-refs"));
	const lines = text.matchAll(/^([0-9a-f]{40}) (.+)$/gm);
	return [...lines].map(([, id = "", name = ""]) => [name, id]);
}

function readIfThere(path: string): string {
	try {
		return readFileSync(path, "utf8");
	} catch {
		return "";
	}
}

export async function readBranch(gitDir: string, branch: string) {
	return (await readRefs(gitDir)).get(`refs/heads/${branch}`);
}

/** All references move, or none does. Zeros mean that the reference does not exist. */
export async function moveRefs(
	gitDir: string,
	moves: { ref: string; after: string; before?: string | undefined }[],
) {
	const input = moves.map(
		({ ref, after, before }) =>
			`${["update", ref, after, before].join(" ").trim()}\n`,
	);
	await git(gitDir, ["update-ref", "--stdin"], { input: input.join("") });
}

export async function isValidRefName(gitDir: string, ref: string) {
	return (await ask(gitDir, ["check-ref-format", ref])) !== undefined;
}

/** The commit of a branch, a tag or a (shortened) object id. */
export async function resolveCommit(gitDir: string, name: string) {
	const refs = await readRefs(gitDir);
	const ref =
		refs.get(`refs/heads/${name}`) ??
		refs.get(`refs/tags/${name}`) ??
		refs.get(`refs/${name}`) ??
		refs.get(name);
	const object = ref ?? (/^[0-9a-f]{7,40}$/.test(name) ? name : undefined);
	return object && peel(gitDir, object, "commit");
}

// -- objects --

/** Follows an object id or a full reference: to a commit's tree or a tag's commit. */
export async function peel(
	gitDir: string,
	name: string,
	type: ObjectType | "object",
): Promise<string | undefined> {
	const sha = await wholeId(gitDir, name);
	const object = sha && findObject(gitDir, sha);
	if (!object) return undefined;
	if (type === "object" || type === object.type) return sha;
	if (object.type !== "commit" && object.type !== "tag") return undefined;
	const [, next = ""] =
		/^(?:tree|object) (\w+)/.exec(`${object.content}`) ?? [];
	return peel(gitDir, next, type);
}

async function wholeId(gitDir: string, name: string) {
	if (/^[0-9a-f]{40}$/.test(name)) return name;
	// rev-parse accepts much more than GitHub does.
	if (!/^([0-9a-f]{7,39}|refs\/[^:~^]+)$/.test(name)) return undefined;
	const args = ["rev-parse", "--verify", "--quiet", name];
	return (await ask(gitDir, args).catch(() => undefined))?.toString().trim();
}

/** The types of the objects that exist, by their full ids. */
export function readTypes(gitDir: string, shas: readonly string[]) {
	return new Map(
		shas
			.filter((sha) => /^[0-9a-f]{40}$/.test(sha))
			.map((sha) => [sha, findObject(gitDir, sha)?.type]),
	);
}

export function writeBlobs(gitDir: string, contents: Buffer[]): string[] {
	return contents.map((content) => writeObject(gitDir, "blob", content));
}

export function readBlob(gitDir: string, sha: string): Buffer {
	return readObject(gitDir, sha).content;
}

/** @param name a tree or a commit */
export async function readTree(
	gitDir: string,
	name: string,
	depth: "recursive" | "flat" = "recursive",
): Promise<TreeEntry[]> {
	const tree = await peel(gitDir, name, "tree");
	if (tree === undefined) throw new Error(`There is no tree ${name}`);
	return listTree(gitDir, tree, depth);
}

function listTree(
	gitDir: string,
	tree: string,
	depth: "recursive" | "flat",
	folder = "",
): TreeEntry[] {
	const { content } = readObject(gitDir, tree);
	const entries: TreeEntry[] = [];
	for (let at = 0; at < content.length; ) {
		const end = content.indexOf(0, at);
		const [mode = "", ...name] = content.toString("utf8", at, end).split(" ");
		at = end + 21;
		const sha = content.toString("hex", end + 1, at);
		const path = folder + name.join(" ");
		const type =
			{ "40000": "tree" as const, "160000": "commit" as const }[mode] ?? "blob";
		entries.push({ path, mode: mode.padStart(6, "0"), type, sha });
		if (type === "tree" && depth === "recursive")
			entries.push(...listTree(gitDir, sha, depth, `${path}/`));
	}
	return entries;
}

interface File {
	path: string;
	mode: string;
	sha: string;
}

/** A folder's entries by name. */
type Folder = Map<string, Pick<File, "mode" | "sha"> | Folder>;

/** A tree from a flat list of files. A later file replaces an earlier one that conflicts with it. */
export function writeTree(gitDir: string, files: Iterable<File>): string {
	const root: Folder = new Map();
	for (const { path, ...file } of files) {
		const folders = path.split("/");
		const name = folders.pop() ?? "";
		let folder = root;
		for (const one of folders) {
			const known = folder.get(one);
			const next: Folder = known instanceof Map ? known : new Map();
			folder.set(one, next);
			folder = next;
		}
		folder.set(name, file);
	}
	return writeFolder(gitDir, root);
}

function writeFolder(gitDir: string, folder: Folder): string {
	const entries = [...folder].map(([name, entry]) =>
		entry instanceof Map
			? {
					name,
					mode: "40000",
					sha: writeFolder(gitDir, entry),
					// git sorts as if the names of folders ended with a slash.
					order: Buffer.from(`${name}/`),
				}
			: { name, ...entry, order: Buffer.from(name) },
	);
	const content = entries
		.sort((one, other) => Buffer.compare(one.order, other.order))
		.flatMap(({ mode, name, sha }) => [
			Buffer.from(`${mode} ${name}\0`),
			Buffer.from(sha, "hex"),
		]);
	return writeObject(gitDir, "tree", Buffer.concat(content));
}

/** A placeholder for GitHub's signature, so that the object itself says whether it is verified. */
export const signature =
	"-----BEGIN PGP SIGNATURE-----\n\nstand-in\n-----END PGP SIGNATURE-----";

export function writeCommit(
	gitDir: string,
	commit: Omit<Commit, "sha">,
): string {
	const stamp = ({ name, email, date }: Commit["author"]) =>
		`${name.replace(/[<>\n]/g, "")} <${email.replace(/[<>\n]/g, "")}> ${Math.floor(date.getTime() / 1000)} +0000`;
	const lines = [
		`tree ${commit.tree}`,
		...commit.parents.map((parent) => `parent ${parent}`),
		`author ${stamp(commit.author)}`,
		`committer ${stamp(commit.committer)}`,
		...(commit.signed ? [`gpgsig ${signature.replaceAll("\n", "\n ")}`] : []),
		"",
		commit.message,
	];
	return writeObject(gitDir, "commit", Buffer.from(lines.join("\n")));
}

/** Newest first. `range` is what rev-list takes: object ids, `^id` to leave out, options. */
export async function readCommits(gitDir: string, range: string[]) {
	const ids = await gitText(gitDir, ["rev-list", ...range]);
	return ids
		.split("\n")
		.filter(Boolean)
		.map((sha) => readCommit(gitDir, sha));
}

export function readCommit(gitDir: string, sha: string): Commit {
	const text = readObject(gitDir, sha).content.toString();
	const blank = text.indexOf("\n\n");
	const headers = text.slice(0, blank).split("\n");
	const all = (name: string) =>
		headers
			.filter((header) => header.startsWith(`${name} `))
			.map((header) => header.slice(name.length + 1));
	return {
		sha,
		tree: all("tree")[0] ?? "",
		parents: all("parent"),
		author: parseStamp(all("author")[0] ?? ""),
		committer: parseStamp(all("committer")[0] ?? ""),
		message: text.slice(blank + 2).trimEnd(),
		signed: all("gpgsig").length > 0,
	};
}

function parseStamp(stamp: string): Commit["author"] {
	const [, name = "", email = "", seconds] =
		/^(.*) <(.*)> (\d+)/.exec(stamp) ?? [];
	return { name, email, date: new Date(Number(seconds) * 1000) };
}

// -- history --

export function isAncestor(
	gitDir: string,
	ancestor: string,
	descendant: string,
): boolean {
	const reached = new Set([descendant]);
	for (const sha of reached) {
		if (sha === ancestor) return true;
		for (const parent of readCommit(gitDir, sha).parents) reached.add(parent);
	}
	return false;
}

export async function mergeBase(gitDir: string, one: string, other: string) {
	const found = await ask(gitDir, ["merge-base", one, other]);
	return found?.toString().trim();
}

/** The tree of a merge; undefined if there are conflicts. */
export async function mergeTrees(gitDir: string, ours: string, theirs: string) {
	const args = [
		"merge-tree",
		"--write-tree",
		"--allow-unrelated-histories",
		ours,
		theirs,
	];
	return (await ask(gitDir, args))?.toString().trim();
}

/** The same, with conflicts included: their files contain git's conflict markers. */
export async function mergeAll(gitDir: string, ours: string, theirs: string) {
	const args = ["merge-tree", "--write-tree", "--no-messages", ours, theirs];
	const output = await ask(gitDir, args, { evenIfNo: true });
	return (output ?? "").toString().split("\n")[0] ?? "";
}

export interface FileChange {
	filename: string;
	/** Of a renamed file. */
	previous_filename?: string;
	status: "added" | "removed" | "modified" | "renamed" | "changed";
	/** Its content; for a removed file the previous content. */
	sha: string;
	additions: number;
	deletions: number;
}

export async function diffTrees(
	gitDir: string,
	before: string,
	after: string,
): Promise<FileChange[]> {
	const diff = (format: string) =>
		git(gitDir, [
			"diff-tree",
			"-r",
			"-z",
			"--find-renames",
			format,
			before,
			after,
		]);
	const [raw, counts] = await Promise.all([diff("--raw"), diff("--numstat")]);
	const fields = raw.toString().split("\0");
	const lines = counts.toString().split("\0");
	const changes: FileChange[] = [];
	for (let field = 0, line = 0; fields[field]; ) {
		const [, , old = "", now = "", letter = ""] =
			fields[field++]?.split(" ") ?? [];
		const path = fields[field++] ?? "";
		const renamed = letter.startsWith("R");
		const status =
			letter === "A"
				? "added"
				: letter === "D"
					? "removed"
					: renamed
						? "renamed"
						: old === now
							? "changed"
							: "modified";
		const [additions, deletions] = lines[line]?.split("\t") ?? [];
		// The two names of a renamed file follow in separate fields.
		line += renamed ? 3 : 1;
		changes.push({
			filename: renamed ? (fields[field++] ?? "") : path,
			...(renamed && { previous_filename: path }),
			status,
			sha: status === "removed" ? old : now,
			// "-" for a binary file.
			additions: Number(additions) || 0,
			deletions: Number(deletions) || 0,
		});
	}
	return changes;
}
