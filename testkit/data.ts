// Real data beside the checkout; see its README. Tests that need it are skipped if it is missing.
// Also real folders and repositories, which are deleted after the test.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import {
	chmod,
	mkdir,
	mkdtemp,
	readdir,
	readFile,
	rm,
	writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Catalog } from "../src/catalog/model.ts";
import type { JsonObject } from "../src/lib/json.ts";
import { buildCatalog } from "../src/patches/apply.ts";
import type { Patch } from "../src/patches/read.ts";
import { validate } from "../src/upstream/validate.ts";

const root = new URL("../../shared/data/", import.meta.url);

/** For `test.skipIf`. */
export const noRealData = !existsSync(root);

/** The output of the original Mix task. */
export interface MixTaskOutput {
	/** By file name. */
	files: Record<string, { provider: JsonObject; models: JsonObject[] }>;
	valid_providers: string[];
	/** `provider:model` */
	stubs: string[];
}

export async function readMixTaskOutput(date: string): Promise<MixTaskOutput> {
	return JSON.parse(
		await readGzip(`expected/mix-task-${date}.json.gz`),
	) as MixTaskOutput;
}

/** models.dev's api.json as of a date, parsed. */
export async function readSnapshot(date: string): Promise<unknown> {
	return JSON.parse(await readGzip(`snapshots/api-${date}.json.gz`));
}

/** The newest pairs of snapshots: one with many changes, and one in which nearly every model has a new field. */
export const SUMMER_PAIRS = [
	["2026-07-29", "2026-08-09"],
	["2026-09-28", "2026-09-30"],
] as const;

export function snapshotDates(): Promise<string[]> {
	return datesIn("snapshots/");
}

async function datesIn(folder: string): Promise<string[]> {
	const names = await readdir(new URL(folder, root));
	return names.map((name) => name.replace(/^api-|\.json\.gz$/g, "")).sort();
}

/** A snapshot as the catalog of a repository with these patches. */
export async function readCatalog(
	date: string,
	patches: readonly Patch[] = [],
): Promise<Catalog> {
	return toCatalog(await readSnapshot(date), patches);
}

/** models.dev's data as the catalog of a repository with these patches. */
export function toCatalog(
	data: unknown,
	patches: readonly Patch[] = [],
): Catalog {
	const { upstream } = validate(data, new Map(), () => true);
	return buildCatalog(upstream, patches).catalog;
}

/** models.dev's api.json of a Monday, parsed. */
export async function readWeekly(date: string): Promise<unknown> {
	return JSON.parse(await readGzip(`weekly/api-${date}.json.gz`));
}

/** Every Monday that {@link readWeekly} has. */
export function weeklyDates(): Promise<string[]> {
	return datesIn("weekly/");
}

/** A mistake of models.dev that was corrected later; see the README of the data. */
export interface Mistake {
	readonly provider: string;
	readonly model: string;
	readonly kind: string;
	/** Whether the model was wrong from its first appearance. */
	readonly new_model: boolean;
	readonly deleted: boolean;
	readonly model_after_wrong: JsonObject | null;
	/** By path, such as `cost.input`. */
	readonly fields: Readonly<Record<string, unknown>>;
	/** The Mondays between which a weekly sync meets it. */
	readonly week: { readonly before: string; readonly after: string };
}

export async function readMistakes(): Promise<Mistake[]> {
	const text = await readFile(new URL("mistakes.json", root), "utf8");
	return JSON.parse(text) as Mistake[];
}

/** ReqLLM's own local patches, by file name. */
export async function readReqllmPatches(): Promise<Map<string, string>> {
	const files = await readTar("reqllm/models_local.tar.gz");
	return new Map([...files].map(([path, text]) => [basename(path), text]));
}

/** ReqLLM's models folder before its sync of 2025-10-29, by path within the repository. */
export function readReqllmModels(): Promise<Map<string, string>> {
	return readTar("reqllm/models_dev-before.tar.gz");
}

async function readGzip(path: string): Promise<string> {
	return gunzipSync(await readFile(new URL(path, root))).toString();
}

/** The regular files of a plain ustar archive: a header block of 512 bytes, then the content in blocks of 512 bytes. */
async function readTar(path: string): Promise<Map<string, string>> {
	const archive = gunzipSync(await readFile(new URL(path, root)));
	const field = (at: number, length: number) =>
		archive.toString("utf8", at, at + length).replace(/\0.*$/s, "");
	const files = new Map<string, string>();
	for (let at = 0; archive[at] !== 0; ) {
		const name = field(at, 100);
		const size = Number.parseInt(field(at + 124, 12), 8);
		const isFile = field(at + 156, 1) === "0";
		if (isFile)
			files.set(name, archive.toString("utf8", at + 512, at + 512 + size));
		at += 512 * (1 + Math.ceil(size / 512));
	}
	return files;
}

interface Folder extends AsyncDisposable {
	path: string;
}

/** An empty folder that is deleted at the end of the block. */
export async function temporaryFolder(): Promise<Folder> {
	const path = await mkdtemp(join(tmpdir(), "model-sync-test-"));
	return {
		path,
		[Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }),
	};
}

/** Writes files into a folder, by their paths. */
export async function writeAll(
	folder: string,
	files: Readonly<Record<string, string>>,
): Promise<void> {
	for (const [path, text] of Object.entries(files)) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), text);
	}
}

/** Writes a shell script that can be run as a program. */
export async function writeProgram(path: string, script: string) {
	await writeFile(path, `#!/bin/sh\n${script}\n`);
	await chmod(path, 0o755);
}

/** For a script that replaces git: runs the real git. */
export const REAL_GIT = `PATH=${JSON.stringify(process.env.PATH)} exec git "$@"`;

interface Repository extends Folder {
	/** The output of git, without the last line end. */
	git: (...args: string[]) => string;
	/** Commits everything in the folder. */
	commit: () => void;
}

/** A repository on branch `main` with these files in its first commit. It is deleted at the end of the block. */
export async function temporaryRepository(
	files: Readonly<Record<string, string>>,
	...initArgs: string[]
): Promise<Repository> {
	const folder = await temporaryFolder();
	const git = (...args: string[]) =>
		execFileSync(
			"git",
			["-c", "user.name=T", "-c", "user.email=t@t", ...args],
			{
				cwd: folder.path,
				encoding: "utf8",
				env: {
					...process.env,
					GIT_CONFIG_GLOBAL: "/dev/null",
					GIT_CONFIG_NOSYSTEM: "1",
				},
				stdio: "pipe",
			},
		).trim();
	const commit = () => {
		git("add", "--all", "--force");
		git("commit", "--quiet", "--allow-empty", "-m", "Commit");
	};
	git("init", "--quiet", "-b", "main", ...initArgs);
	await writeAll(folder.path, files);
	commit();
	return { ...folder, git, commit };
}

/**
 * Puts a bare repository into a folder, as files that can be committed. Its settings run a command when git reads its
 * index.
 */
export async function embedRepository(
	folder: string,
	command: string,
): Promise<void> {
	const git = (...args: string[]) =>
		execFileSync("git", args, { cwd: folder, stdio: "pipe" });
	git("init", "--quiet", "--bare", ".");
	await writeFile(
		join(folder, "config"),
		`[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = .\n\tfsmonitor = "${command}"\n`,
	);
	await writeFile(join(folder, "tracked.txt"), "");
	git("--git-dir=.", "-c", "core.fsmonitor=false", "add", "tracked.txt");
}
