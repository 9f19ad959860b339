import {
	mkdir,
	readdir,
	readFile,
	readlink,
	rm,
	symlink,
} from "node:fs/promises";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { STAGING } from "../../src/checkout/journal.ts";
import { readCheckout } from "../../src/checkout/read.ts";
import { writeFiles, writeReport } from "../../src/checkout/write.ts";
import { Problem } from "../../src/lib/problem.ts";
import { temporaryFolder, writeAll } from "../../testkit/data.ts";

const options = {
	modelsDir: "priv/models_dev",
	patchesDir: "priv/models_local",
	acceptedFile: "priv/models_local/.accepted.json",
	usageProfile: null,
	changelogFile: "docs/CHANGELOG.md",
	providersModule: { path: "lib/p.ex", name: "P" },
};

const start = {
	"priv/models_dev/a.json": "a",
	"priv/models_dev/b.json": "b",
	"priv/models_local/a.json": "{}",
	"priv/models_local/.accepted.json": "[]",
	"docs/CHANGELOG.md": "#",
	"lib/p.ex": "p",
};

const changes = {
	write: new Map([
		["priv/models_dev/a.json", "new"],
		["priv/models_dev/c.json", "new"],
		["lib/p.ex", "new"],
		["docs/CHANGELOG.md", "new"],
	]),
	remove: ["priv/models_dev/b.json"],
};

/** Every place that is read or written, and every folder on the way. */
const places = [
	...new Set(
		[
			...Object.keys(start),
			"report/body.md",
			`priv/models_dev/${STAGING}/journal.json`,
			`priv/models_dev/${STAGING}/0.old`,
		].flatMap((path) => [path, dirname(path), dirname(dirname(path))]),
	),
].filter((path) => path !== ".");

const targets = ["outside", "outside/secret.json", "outside/none", "", ".git"];

/** Every file, and where each link leads. */
async function everything(folder: string): Promise<Record<string, string>> {
	const entries = await readdir(folder, {
		recursive: true,
		withFileTypes: true,
	});
	const texts = await Promise.all(
		entries
			.filter((entry) => !entry.isDirectory())
			.map(async (entry) => {
				const path = join(entry.parentPath, entry.name);
				return [
					path.slice(folder.length + 1),
					await (entry.isFile() ? readFile(path, "utf8") : readlink(path)),
				] as const;
			}),
	);
	return Object.fromEntries(texts);
}

test("wherever links lie and lead, nothing is read or written through one", async () => {
	const links = fc.dictionary(
		fc.constantFrom(...places),
		fc.constantFrom(...targets),
		{ minKeys: 1, maxKeys: 3 },
	);
	await fc.assert(
		fc.asyncProperty(links, async (links) => {
			await using folder = await temporaryFolder();
			const project = join(folder.path, "project");
			await writeAll(folder.path, {
				"outside/secret.json": "s3cr3t",
				"outside/a.json": "s3cr3t",
				"outside/p.ex": "s3cr3t",
				".git/config": "s3cr3t",
			});
			await writeAll(project, start);
			for (const [path, target] of Object.entries(links)) {
				const place = join(project, path);
				// Another one of the links may be on the way to this one.
				try {
					await rm(place, { recursive: true, force: true });
					await mkdir(dirname(place), { recursive: true });
					await symlink(join(folder.path, target), place);
				} catch {}
			}
			const before = await everything(folder.path);
			const managed = { ...options, workingDirectory: project };
			const report = new Map([["body.md", ["new"]]]);
			const outcomes = [
				() => readCheckout(managed, false),
				async () => writeReport(join(project, "report"), [project], report),
				async () => writeFiles(managed, changes),
			].map((act) =>
				act().catch((error: unknown) => {
					if (error instanceof Problem) return error.message;
					throw error;
				}),
			);
			const read = await outcomes[0];

			const texts =
				typeof read === "object"
					? [
							...read.onDisk.values(),
							...read.patches.values(),
							read.acknowledgements,
						]
					: [read];
			expect(texts.join()).not.toContain("s3cr3t");
			await Promise.all(outcomes);
			const after = await everything(folder.path);
			const outside = (files: Record<string, string>) =>
				Object.entries(files).filter(([path]) => !path.startsWith("project/"));
			expect(outside(after)).toEqual(outside(before));
		}),
		{ numRuns: 80 },
	);
}, 60_000);
