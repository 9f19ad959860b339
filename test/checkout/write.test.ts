import { mkdir, readdir, readFile, readlink, symlink } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fileChanges } from "../../src/catalog/file-changes.ts";
import { STAGING } from "../../src/checkout/journal.ts";
import { writeFiles, writeReport } from "../../src/checkout/write.ts";
import { temporaryFolder, writeAll } from "../../testkit/data.ts";

const modelsDir = "priv/models_dev";

const managedIn = (workingDirectory: string) => ({
	workingDirectory,
	modelsDir,
	providersModule: { path: "lib/p.ex", name: "P" },
	changelogFile: null,
	acceptedFile: null,
});

type Texts = Record<string, string>;

const toMap = (texts: Texts) => new Map(Object.entries(texts));

/** Every file below a folder. */
async function readAll(folder: string): Promise<Texts> {
	const entries = await readdir(folder, {
		recursive: true,
		withFileTypes: true,
	});
	const paths = entries
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) =>
			join(parentPath, name).slice(folder.length + 1),
		)
		.sort();
	const texts = await Promise.all(
		paths.map((path) => readFile(join(folder, path), "utf8")),
	);
	return Object.fromEntries(
		paths.map((path, index) => [path, texts[index] ?? ""]),
	);
}

/** Brings a folder from these files to those, and says what is there then. */
async function write(
	folder: string,
	current: Texts,
	desired: Texts,
	owned = Object.keys(current),
) {
	await writeFiles(
		managedIn(folder),
		fileChanges(toMap(current), toMap(desired), owned),
	);
	return readAll(folder);
}

describe("the difference between the files that are there and those that should be", () => {
	const changes = (current: Texts, desired: Texts, owned: string[]) =>
		fileChanges(toMap(current), toMap(desired), owned);

	test("writes what is new or differs, and not what is equal", () => {
		expect(
			changes({ a: "1", b: "1" }, { a: "1", b: "2", c: "3" }, []).write,
		).toEqual(toMap({ b: "2", c: "3" }));
	});

	test("removes what is ours, is there, and should not be", () => {
		expect(
			changes({ ours: "", theirs: "", kept: "" }, { kept: "" }, [
				"ours",
				"kept",
				"gone already",
			]).remove,
		).toEqual(["ours"]);
	});

	test("is nothing between equal files", () => {
		const texts = fc.dictionary(fc.string(), fc.string());
		fc.assert(
			fc.property(texts, (texts) => {
				const { write, remove } = changes(texts, texts, Object.keys(texts));
				expect([write.size, remove.length]).toEqual([0, 0]);
			}),
		);
	});
});

describe("writing", () => {
	test("creates folders, replaces, removes, and leaves no trace of how", async () => {
		await using folder = await temporaryFolder();
		const current = { [`${modelsDir}/old.json`]: "1", "lib/p.ex": "1" };
		await writeAll(folder.path, { ...current, "mix.exs": "other" });

		const desired = { [`${modelsDir}/new.json`]: "é\r\n", "lib/p.ex": "2" };

		expect(await write(folder.path, current, desired)).toEqual({
			...desired,
			"mix.exs": "other",
		});
	});

	test("works in an empty folder", async () => {
		await using folder = await temporaryFolder();
		const desired = { [`${modelsDir}/a.json`]: "a", "lib/p.ex": "p" };

		expect(await write(folder.path, {}, desired)).toEqual(desired);
	});

	test("touches nothing where nothing changes, not even to make the models folder", async () => {
		await using folder = await temporaryFolder();

		await write(folder.path, {}, {});

		expect(await readdir(folder.path)).toEqual([]);
	});

	test("leaves foreign files alone", async () => {
		await using folder = await temporaryFolder();
		const foreign = {
			[`${modelsDir}/README.md`]: "x",
			[`${modelsDir}/sub/a.json`]: "x",
		};
		await writeAll(folder.path, foreign);

		const desired = { [`${modelsDir}/a.json`]: "a" };

		expect(await write(folder.path, {}, desired)).toEqual({
			...foreign,
			...desired,
		});
	});

	test("clears away what a run that was killed left over", async () => {
		await using folder = await temporaryFolder();
		await writeAll(folder.path, { [`${modelsDir}/${STAGING}/7`]: "left over" });

		const desired = { [`${modelsDir}/a.json`]: "a" };

		expect(await write(folder.path, {}, desired)).toEqual(desired);
	});

	test.each([
		[`${modelsDir}/b.json`, "a file"],
		[`${modelsDir}/gone.json`, "a file to remove"],
		[`${modelsDir}/${STAGING}`, "its own folder for files on their way"],
		[modelsDir, "the models folder"],
		["priv", "a folder above that"],
		["lib/p.ex", "the module"],
		["lib", "the module's folder"],
	])(
		"refuses a link that is there at that moment, and leaves every file as it was: %s, %s",
		async (path) => {
			await using folder = await temporaryFolder();
			const project = join(folder.path, "project");
			const target = join(folder.path, "outside");
			await writeAll(folder.path, { "outside/b.json": "theirs" });
			await mkdir(join(project, path, ".."), { recursive: true });
			await symlink(target, join(project, path));
			const before = await readAll(folder.path);
			const current = { [`${modelsDir}/gone.json`]: "1" };
			const desired = {
				[`${modelsDir}/a.json`]: "a",
				[`${modelsDir}/b.json`]: "b",
				"lib/p.ex": "p",
			};

			await expect(write(project, current, desired)).rejects.toMatchObject({
				title: expect.stringMatching(/leads through a symbolic link$/),
				cause: `${path} is a link to ${JSON.stringify(target)}, and links are not followed.`,
				remedy: expect.stringContaining("Nothing was written"),
			});
			expect(await readAll(folder.path)).toEqual(before);
			expect(await readlink(join(project, path))).toBe(target);
		},
	);
});

describe("writing that fails", () => {
	const current: Texts = {
		[`${modelsDir}/changed.json`]: "1",
		[`${modelsDir}/removed.json`]: "1",
		[`${modelsDir}/same.json`]: "1",
	};
	const desired: Texts = {
		[`${modelsDir}/changed.json`]: "2",
		[`${modelsDir}/new.json`]: "2",
		[`${modelsDir}/same.json`]: "1",
	};

	/** Something in the way, so that one step fails, root or not. */
	const obstacles: [string, Texts, Texts, string[]][] = [
		[
			"a folder stands where a file should go",
			{ "lib/p.ex/x": "in the way" },
			{ ...desired, "lib/p.ex": "2" },
			[],
		],
		[
			"a file stands where a folder should be",
			{ lib: "in the way" },
			{ ...desired, "lib/p.ex": "2" },
			[],
		],
		[
			"a folder stands where a file should be removed",
			{ [`${modelsDir}/stale.json/x`]: "in the way" },
			desired,
			[`${modelsDir}/stale.json`],
		],
	];

	test.each(obstacles)(
		"leaves every file as it was, and nothing of its own: %s",
		async (_, obstacle, desired, alsoOwned) => {
			await using folder = await temporaryFolder();
			await writeAll(folder.path, { ...current, ...obstacle });
			const claimed = Object.fromEntries(alsoOwned.map((path) => [path, "1"]));
			const before = await readAll(folder.path);

			await expect(
				write(folder.path, { ...current, ...claimed }, desired),
			).rejects.toMatchObject({
				name: "Problem",
				title: "Can't write the catalog's files",
				remedy: expect.stringContaining("The files are unchanged"),
			});
			expect(await readAll(folder.path)).toEqual(before);
			expect(await readdir(join(folder.path, modelsDir))).not.toContain(
				STAGING,
			);
		},
	);

	test("is told where a file stands in place of the models folder", async () => {
		await using folder = await temporaryFolder();
		await writeAll(folder.path, { priv: "a file" });

		await expect(write(folder.path, {}, desired)).rejects.toMatchObject({
			title: "Can't write the catalog's files",
		});
		expect(await readAll(folder.path)).toEqual({ priv: "a file" });
	});
});

describe("the report", () => {
	test("is written to its folder, which is made", async () => {
		await using folder = await temporaryFolder();
		const report = join(folder.path, "a/b");

		writeReport(
			report,
			[],
			new Map([
				["body.md", ["x", "\n"]],
				["report.json", ["{}"]],
			]),
		);

		expect(await readAll(report)).toEqual({
			"body.md": "x\n",
			"report.json": "{}",
		});
	});

	test("is a problem where its folder can't be made", async () => {
		await using folder = await temporaryFolder();
		await writeAll(folder.path, { file: "" });

		const write = () =>
			writeReport(
				join(folder.path, "file/x"),
				[],
				new Map([["body.md", [""]]]),
			);
		expect(write).toThrow(
			expect.objectContaining({
				title: expect.stringContaining("Can't write the report"),
				remedy: expect.stringContaining("`report-dir`"),
			}),
		);
	});

	const files = new Map([
		["report.json", ["new"]],
		["body.md", ["new"]],
	]);

	test("takes the place of a link, and is not written through it", async () => {
		await using folder = await temporaryFolder();
		const report = join(folder.path, "report");
		await writeAll(folder.path, { "outside/config": "theirs" });
		await mkdir(report);
		await symlink("../outside/config", join(report, "body.md"));
		await symlink("../outside/nothing", join(report, "report.json"));

		writeReport(report, [], files);

		expect(await readAll(folder.path)).toEqual({
			"outside/config": "theirs",
			"report/body.md": "new",
			"report/report.json": "new",
		});
	});

	test("goes through no link of the checkout, and through those of whoever names its folder", async () => {
		await using folder = await temporaryFolder();
		const project = join(folder.path, "project");
		await mkdir(join(folder.path, "elsewhere"));
		await mkdir(project);
		await symlink("../elsewhere", join(project, "report"));
		await symlink("project", join(folder.path, "workspace"));

		for (const root of ["project", "workspace"]) {
			const at = join(folder.path, root);
			expect(() => writeReport(join(at, "report/x"), [at], files)).toThrow(
				"report/x leads through a symbolic link",
			);
		}
		expect(await readAll(folder.path)).toEqual({});

		writeReport(join(project, "report"), [], files);
		expect(Object.keys(await readAll(folder.path))).toEqual([
			"elsewhere/body.md",
			"elsewhere/report.json",
		]);
	});

	test.each([".git", ".git/new", "link", "link/new", ".GITHUB/new"])(
		"is never written to git's folder or GitHub's: %s",
		async (path) => {
			await using folder = await temporaryFolder();
			await mkdir(join(folder.path, ".git"));
			await symlink(".github/workflows", join(folder.path, "link"));

			expect(() => writeReport(join(folder.path, path), [], files)).toThrow(
				"lies in .git or .github",
			);
			expect(await readdir(join(folder.path, ".git"))).toEqual([]);
			expect((await readdir(folder.path)).sort()).toEqual([".git", "link"]);
		},
	);
});
