// Every change that a run makes to files, failing or the last one before its end, one after the other.
import { cp, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readCheckout } from "../../src/checkout/read.ts";
import { readOptions } from "../../src/options.ts";
import { sync } from "../../src/sync.ts";
import { temporaryFolder, writeAll } from "../../testkit/data.ts";
import { runCli } from "../../testkit/runner.ts";
import { runCliHere } from "../../testkit/runner-here.ts";
import { catalog } from "../../testkit/scenario.ts";
import { strike } from "./strike.mjs";

const preload = fileURLToPath(new URL("preload.mjs", import.meta.url));

const CHANGELOG = "docs/CHANGELOG.md";
const FLAGS = {
	"providers-module": "lib/providers.ex",
	"changelog-file": CHANGELOG,
	"max-shrink": "100",
};

const before = catalog({
	replaced: { a: 1 },
	removed: { b: 1 },
	same: { c: 1 },
});
const after = catalog({ replaced: { a: 2 }, same: { c: 1 }, added: { d: 1 } });

type Files = Record<string, string>;

/** A folder with a project and the folder for reports beside it. */
async function place(project: string | Files) {
	const folder = await temporaryFolder();
	const path = join(folder.path, "project");
	if (typeof project === "string")
		await cp(project, path, { recursive: true, verbatimSymlinks: true });
	else await writeAll(path, project);
	return { ...folder, path };
}

function optionsIn(path: string, dryRun: boolean) {
	return readOptions(
		{
			...FLAGS,
			source: join(path, "api.json"),
			"pull-request": "false",
			"dry-run": String(dryRun),
		},
		{ directory: path, temporaryDirectory: join(path, "..") },
	);
}

/** A run from its sources, which is quicker, and what it reported but for the time. */
async function runHere(path: string, { dryRun = false } = {}) {
	const options = optionsIn(path, dryRun);
	const scenario = {
		directory: path,
		now: () => new Date(0),
		log: () => {},
		template: fileURLToPath(new URL("../../dist/page.html", import.meta.url)),
		serverUrl: null,
		publish: null,
	};
	const { operation } = await sync(options, scenario);
	const report = await readFile(join(options.reportDir, "report.json"), "utf8");
	return { operation, report: withoutPlace(report, path) };
}

function withoutPlace(report: string, path: string): string {
	return report.replaceAll(path, "").replace(/"fetchedAt": ".*"/, "");
}

async function foldersOf(path: string): Promise<string[]> {
	const entries = await readdir(path, { recursive: true, withFileTypes: true });
	return entries
		.filter((entry) => entry.isDirectory())
		.map(({ parentPath, name }) => join(parentPath, name).slice(path.length))
		.sort();
}

/** Every file of a folder but the source, with the time of the run left out. */
async function filesOf(path: string): Promise<Files> {
	const entries = await readdir(path, { recursive: true, withFileTypes: true });
	const paths = entries
		.filter((entry) => entry.isFile() && entry.name !== "api.json")
		.map(({ parentPath, name }) => join(parentPath, name));
	const texts = await Promise.all(
		paths.sort().map((file) => readFile(file, "utf8")),
	);
	return Object.fromEntries(
		paths.map((file, index) => [
			file.slice(path.length + 1),
			withoutTime(texts[index] ?? ""),
		]),
	);
}

/** Also without the digests in a journal, of which one is that of a file with the time. */
function withoutTime(text: string): string {
	return text.replace(
		/"generated_at": ".*"|"since":"[\d-]+"|"sha256":"\w+"/g,
		"",
	);
}

/** The managed files as the next run sees them. */
async function seenBy(path: string): Promise<Files> {
	const { onDisk } = await readCheckout(optionsIn(path, true), false);
	return Object.fromEntries(
		[...onDisk].sort().map(([file, text]) => [file, withoutTime(text)]),
	);
}

const onlyStaging = (files: Files) =>
	Object.keys(files).filter((path) => path.includes("/.model-sync-staging/"));

interface Fault {
	/** Which change, from 1. */
	at: number;
	how: string;
}

/** Before a change is after the last one, but for a file that was written by half then and is whole now. */
function faultsAt(index: number, changes: readonly string[]): Fault[] {
	const code = ["ENOSPC", "EACCES", "EIO"][index % 3] ?? "EIO";
	const hows = [
		code,
		...(changes[index - 1] === "writeFile" ? ["kill before"] : []),
		"kill during",
	];
	return hows.map((how) => ({ at: index + 1, how }));
}

const NONE: Fault = { at: 0, how: "" };

const ARGS = Object.entries({ ...FLAGS, source: "api.json" }).flatMap(
	([name, value]) => [`--${name}`, value],
);

/** A run in this process. One that is dead changes nothing more. */
async function withFault(path: string, { at, how }: Fault) {
	const changes: string[] = [];
	let isDead = false;
	const die = () => {
		isDead = true;
		throw new Error("It is dead");
	};
	const heal = strike({
		at,
		how,
		die,
		onChange: (name) => {
			if (isDead) die();
			changes.push(name);
		},
	});
	const run = await runCliHere(path, ARGS).finally(heal);
	return { ...run, changes };
}

/** The same in the built program, which is killed by kill -9. */
async function builtWithFault(path: string, { at, how }: Fault) {
	const log = join(path, "../log");
	const run = await runCli(path, ARGS, {
		NODE_OPTIONS: `--import=${preload}`,
		FAULT_LOG: log,
		FAULT_AT: String(at),
		FAULT_HOW: how,
	});
	const changes = (await readFile(log, "utf8")).trim().split("\n");
	return { ...run, changes };
}

const source = (api: unknown) => ({ "api.json": JSON.stringify(api) });
const HUMAN = { "README.md": "# Project\n" };

test.each<[string, (path: string) => Promise<unknown>]>([
	["a first sync, that makes folders", async () => {}],
	[
		"a sync that replaces, deletes and adds",
		async (path) => {
			await writeAll(path, source(before));
			await runHere(path);
			await writeAll(path, source(after));
		},
	],
])(
	"whatever fails and wherever it is killed, the folder is as before or as after, and the next run heals it: %s",
	async (_what, prepare) => {
		await using start = await place({ ...HUMAN, ...source(after) });
		await prepare(start.path);
		const old = await seenBy(start.path);
		const oldFiles = await filesOf(start.path);

		await using whole = await place(start.path);
		const { code, changes } = await withFault(whole.path, NONE);
		expect(code).toBe(0);
		const wanted = await seenBy(whole.path);
		const wantedFiles = await filesOf(whole.path);
		expect(changes.length).toBeGreaterThan(15);
		await using reference = await place(start.path);
		const reports = {
			old: (await runHere(reference.path)).report,
			new: (await runHere(reference.path)).report,
		};
		expect(reports.old).not.toBe(reports.new);

		const cases = changes.flatMap((_, index) => faultsAt(index, changes));
		const seenStates = new Set<string>();
		const healed = new Set<string>();
		for (const fault of cases) {
			const { at, how } = fault;
			const said = `${how}, change ${at} of ${changes.length}`;
			await using folder = await place(start.path);
			const { path } = folder;
			const { code, log } = await withFault(path, fault);

			const seen = await seenBy(path);
			const isNew = JSON.stringify(seen) === JSON.stringify(wanted);
			expect(seen, said).toEqual(isNew ? wanted : old);
			seenStates.add(`${how.startsWith("kill")} ${isNew}`);
			const left = await filesOf(path);
			const state = JSON.stringify([await foldersOf(path), left]);
			if (!how.startsWith("kill")) {
				expect(code, said + log).toBe(isNew ? 0 : 1);
				if (!isNew) expect(log, said).toContain(`${how}: injected`);
				for (const staging of onlyStaging(left)) delete left[staging];
				expect(left, said).toEqual(isNew ? wantedFiles : oldFiles);
			}

			// Another fault may have left the very same: that was healed already.
			if (healed.has(state)) continue;
			healed.add(state);
			const beforeDryRun = await filesOf(path);
			const dry = await runHere(path, { dryRun: true });
			expect(dry.report, said).toBe(isNew ? reports.new : reports.old);
			expect(await filesOf(path), said).toEqual(beforeDryRun);

			const next = await runHere(path);
			expect(next, said).toEqual({
				operation: isNew ? "none" : "written",
				report: dry.report,
			});
			expect(await filesOf(path), said).toEqual(wantedFiles);
		}
		// Both kinds of fault struck before and after the moment that counts.
		expect([...seenStates].sort()).toEqual([
			"false false",
			"false true",
			"true false",
			"true true",
		]);
	},
	180_000,
);

/** An old catalog and the news. */
async function behind() {
	const start = await place({ ...HUMAN, ...source(before) });
	await runHere(start.path);
	await writeAll(start.path, source(after));
	return start;
}

test("the built program makes the very same changes, and ends by kill -9 with what a run in this process leaves", async () => {
	await using whole = await behind();
	const { code, changes } = await withFault(whole.path, NONE);
	expect(code).toBe(0);
	await using built = await behind();
	expect(await builtWithFault(built.path, NONE)).toMatchObject({
		code: 0,
		changes,
	});
	expect(await filesOf(built.path)).toEqual(await filesOf(whole.path));

	for (const name of ["writeFile", "rename"]) {
		const fault = { at: changes.lastIndexOf(name) + 1, how: "kill during" };
		await using here = await behind();
		await using there = await behind();
		await withFault(here.path, fault);
		const killed = await builtWithFault(there.path, fault);
		expect(killed.changes).toEqual(changes.slice(0, fault.at));
		expect(await filesOf(there.path)).toEqual(await filesOf(here.path));
	}
});

test("healing that is killed itself, at any change, is done by the run after that", async () => {
	await using start = await behind();
	await using whole = await place(start.path);
	const { changes } = await withFault(whole.path, NONE);
	const wantedFiles = await filesOf(whole.path);

	// All new files are in place, and the journal is about to go.
	const last = changes.lastIndexOf("rename") + 1;
	await withFault(start.path, { at: last, how: "kill during" });
	expect(onlyStaging(await filesOf(start.path))).not.toEqual([]);

	const oldSeen = await seenBy(start.path);
	for (let at = 1; at <= 15; at++) {
		await using folder = await place(start.path);
		await withFault(folder.path, { at, how: "kill during" });
		expect(await seenBy(folder.path), `${at}`).toEqual(oldSeen);
		expect((await runHere(folder.path)).operation, `${at}`).toBe("written");
		expect(await filesOf(folder.path), `${at}`).toEqual(wantedFiles);
	}
});
