import { mkdir, readdir, readFile, readlink, symlink } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { STAGING, sha256 } from "../../src/checkout/journal.ts";
import { readCheckout } from "../../src/checkout/read.ts";
import { writeFiles } from "../../src/checkout/write.ts";
import { temporaryFolder, writeAll } from "../../testkit/data.ts";

const modelsDir = "priv/models_dev";
const staging = `${modelsDir}/${STAGING}`;

const optionsIn = (workingDirectory: string) => ({
	workingDirectory,
	modelsDir,
	patchesDir: "priv/models_local",
	acceptedFile: "priv/models_local/.accepted.json",
	usageProfile: null,
	changelogFile: null,
	providersModule: { path: "lib/p.ex", name: "P" },
});

/** What is on disk, as the next run reads it. */
async function read(folder: string): Promise<Record<string, string>> {
	const { onDisk } = await readCheckout(optionsIn(folder), false);
	return Object.fromEntries([...onDisk].sort());
}

const heal = async (folder: string) =>
	writeFiles(optionsIn(folder), { write: new Map(), remove: [] });

/** The journal of a run that wrote these texts, and removed where there is none. */
const journal = (steps: Record<string, string | null>) => ({
	[`${staging}/journal.json`]: JSON.stringify({
		version: 1,
		steps: Object.entries(steps).map(([path, text]) => ({
			path,
			sha256: text === null ? null : sha256(text),
		})),
	}),
});

const a = `${modelsDir}/a.json`;
const b = `${modelsDir}/b.json`;

test("a run that was killed reads as if it had not been, and is undone by the next writer", async () => {
	await using folder = await temporaryFolder();
	await writeAll(folder.path, {
		...journal({ [a]: "new", "lib/p.ex": "new", [b]: null }),
		[a]: "new",
		"lib/p.ex": "new",
		[`${staging}/0.old`]: "old",
		[`${staging}/2.old`]: "old b",
	});
	const old = { [a]: "old", [b]: "old b" };

	expect(await read(folder.path)).toEqual(old);
	await heal(folder.path);
	expect(await read(folder.path)).toEqual(old);
	expect(await readdir(join(folder.path, modelsDir))).toEqual([
		"a.json",
		"b.json",
	]);
});

test("what somebody has written there since is theirs: git, or an editor", async () => {
	await using folder = await temporaryFolder();
	await writeAll(folder.path, {
		...journal({ [a]: "new", "lib/p.ex": "new", [b]: null }),
		[a]: "theirs",
		"lib/p.ex": "theirs",
		[b]: "theirs",
		[`${staging}/0.old`]: "old",
		[`${staging}/2.old`]: "old b",
	});
	const theirs = { [a]: "theirs", [b]: "theirs", "lib/p.ex": "theirs" };

	expect(await read(folder.path)).toEqual(theirs);
	await heal(folder.path);
	expect(await read(folder.path)).toEqual(theirs);
});

test.each([
	"../outside.json",
	"/etc/passwd",
	`${modelsDir}/../../mix.json`,
	`${modelsDir}/sub/a.json`,
	`${modelsDir}//a.json`,
	`${modelsDir}/.hidden.json`,
	`${modelsDir}/..\\..\\a.json`,
	"mix.exs",
	".git/config",
	"lib/other.ex",
	"",
])(
	"a journal that names what this run does not manage is refused, and nothing is touched: %j",
	async (path) => {
		await using folder = await temporaryFolder();
		const project = join(folder.path, "project");
		const text = "theirs";
		const files = {
			"outside.json": text,
			"project/mix.exs": text,
			"project/mix.json": text,
			"project/lib/other.ex": text,
			"project/.git/config": text,
		};
		await writeAll(folder.path, files);
		await writeAll(project, {
			...journal({ [path]: text }),
			[`${staging}/0.old`]: "hostile",
		});
		const refusal = {
			name: "Problem",
			cause: expect.stringContaining(JSON.stringify(path)),
			remedy: expect.stringContaining(staging),
		};

		await expect(read(project)).rejects.toMatchObject(refusal);
		await expect(heal(project)).rejects.toMatchObject(refusal);
		for (const path of Object.keys(files)) {
			expect(await readFile(join(folder.path, path), "utf8")).toBe(text);
		}
	},
);

test.each([
	["cut short", '{"version":1,"steps":[{"pa'],
	["empty", ""],
	["of another version", '{"version":2,"steps":[]}'],
	["of another shape", '{"version":1,"steps":[{"path":1}]}'],
	["not JSON", "\0"],
])("a journal that is %s is left over, like all beside it", async (_, text) => {
	await using folder = await temporaryFolder();
	await writeAll(folder.path, {
		[a]: "a",
		[`${staging}/journal.json`]: text,
		[`${staging}/0.old`]: "left over",
	});

	expect(await read(folder.path)).toEqual({ [a]: "a" });
	await heal(folder.path);
	expect(await readdir(join(folder.path, modelsDir))).toEqual(["a.json"]);
});

test("a link in place of the staging folder, of the journal, or of a file that was moved aside is refused, and nothing is touched", async () => {
	for (const link of [staging, `${staging}/journal.json`, `${staging}/0.old`]) {
		await using folder = await temporaryFolder();
		const outside = join(folder.path, "outside");
		const project = join(folder.path, "project");
		const written = journal({ [a]: "a" });
		await writeAll(outside, {
			"journal.json": written[`${staging}/journal.json`] ?? "",
			"0.old": "hostile",
		});
		await writeAll(project, { [a]: "a" });
		if (link.endsWith("0.old")) await writeAll(project, written);
		await mkdir(join(project, link, ".."), { recursive: true });
		const target = join(outside, link.slice(staging.length));
		await symlink(target, join(project, link));

		const refusal = {
			name: "Problem",
			title: expect.stringMatching(/leads through a symbolic link$/),
			cause: expect.stringContaining(`${link} is a link to`),
		};
		await expect(read(project)).rejects.toMatchObject(refusal);
		await expect(heal(project)).rejects.toMatchObject(refusal);
		expect(await readFile(join(project, a), "utf8")).toBe("a");
		expect(await readlink(join(project, link))).toBe(target);
		expect((await readdir(outside)).sort()).toEqual(["0.old", "journal.json"]);
	}
});
