import { mkdir, rm, symlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { STAGING } from "../../src/checkout/journal.ts";
import { readCheckout } from "../../src/checkout/read.ts";
import {
	temporaryFolder,
	temporaryRepository,
	writeAll,
} from "../../testkit/data.ts";

const paths = {
	modelsDir: "priv/models_dev",
	patchesDir: "priv/models_local",
	acceptedFile: "priv/models_local/.accepted.json",
	usageProfile: null,
	changelogFile: null,
	providersModule: { path: "lib/providers.ex", name: "P" },
};

const manifest = "priv/models_dev/.catalog_manifest.json";
const managed = {
	[manifest]: "{}",
	"priv/models_dev/a.json": "a",
	"lib/providers.ex": "defmodule",
};

function read(workingDirectory: string, wantsHead = false) {
	return readCheckout({ ...paths, workingDirectory }, wantsHead);
}

const sorted = (files: ReadonlyMap<string, string>) =>
	Object.fromEntries([...files].sort());

describe("the checkout", () => {
	test("has the managed files, the patches by name, and no more", async () => {
		await using folder = await temporaryFolder();
		await writeAll(folder.path, {
			...managed,
			"priv/models_local/b.json": "b",
			"priv/models_local/a.json": "a",
			"priv/models_local/.accepted.json": "hidden",
			"priv/models_local/README.md": "text",
			"priv/models_local/A.JSON": "capitals",
			"priv/models_local/sub/c.json": "deeper",
			"mix.exs": "other",
		});
		const { onDisk, base, patches, foreign, head } = await read(folder.path);

		expect(sorted(onDisk)).toEqual({
			...managed,
			"priv/models_local/.accepted.json": "hidden",
		});
		expect(base).toEqual(onDisk);
		expect(sorted(patches)).toEqual({ "a.json": "a", "b.json": "b" });
		expect(foreign).toEqual([]);
		expect(head).toBeNull();
	});

	test("is empty where none of its folders is there: a first sync", async () => {
		await using folder = await temporaryFolder();
		const { onDisk, patches, foreign } = await read(folder.path);

		expect([onDisk.size, patches.size, foreign.length]).toEqual([0, 0, 0]);
	});

	test("has no module where none is wanted, be there one or not", async () => {
		await using folder = await temporaryFolder();
		await writeAll(folder.path, managed);
		const { onDisk } = await readCheckout(
			{ ...paths, providersModule: null, workingDirectory: folder.path },
			false,
		);

		expect(onDisk.has("lib/providers.ex")).toBe(false);
	});

	test("names what else lies in the models folder, and does not read it", async () => {
		await using folder = await temporaryFolder();
		await writeAll(folder.path, {
			...managed,
			"priv/models_dev/README.md": "x",
			"priv/models_dev/.hidden.json": "x",
			"priv/models_dev/sub/b.json": "x",
			"priv/models_dev/folder.json/c.json": "x",
			[`priv/models_dev/${STAGING}/0`]: "left over",
		});
		const { onDisk, foreign } = await read(folder.path);

		expect(sorted(onDisk)).toEqual(managed);
		expect([...foreign].sort()).toEqual([
			"priv/models_dev/.hidden.json",
			"priv/models_dev/README.md",
			"priv/models_dev/folder.json",
			"priv/models_dev/sub",
		]);
	});

	test("is a problem where its folder is missing", async () => {
		await expect(read("/no/such/folder")).rejects.toMatchObject({
			title: "Can't find the working directory /no/such/folder",
		});
	});

	test("is a problem where a file stands in a folder's place", async () => {
		await using folder = await temporaryFolder();
		await writeAll(folder.path, { "priv/models_local": "a file" });

		await expect(read(folder.path)).rejects.toMatchObject({
			title: expect.stringContaining("Can't read"),
		});
	});

	test("is a problem where a folder stands in the place of the module or of a patch", async () => {
		for (const path of ["lib/providers.ex/x", "priv/models_local/a.json/x"]) {
			await using folder = await temporaryFolder();
			await writeAll(folder.path, { [path]: "x" });

			await expect(read(folder.path)).rejects.toMatchObject({
				name: "Problem",
				cause: expect.stringContaining("EISDIR"),
			});
		}
	});
});

describe("the base of a pull request", () => {
	test("is as on disk where the checkout is clean", async () => {
		await using repository = await temporaryRepository(managed);
		const { base, onDisk, head } = await read(repository.path, true);

		expect(sorted(base)).toEqual(managed);
		expect(sorted(onDisk)).toEqual(managed);
		expect(head?.sha).toBe(repository.git("rev-parse", "HEAD"));
	});

	test("is the commit's where the disk differs, is short of a file or has more", async () => {
		await using repository = await temporaryRepository({
			...managed,
			"priv/models_dev/b.json": "b",
		});
		await writeAll(repository.path, {
			"priv/models_dev/a.json": "changed",
			"priv/models_dev/c.json": "new",
			"lib/providers.ex": "changed",
		});
		await rm(join(repository.path, "priv/models_dev/b.json"));
		const { base, onDisk } = await read(repository.path, true);

		expect(sorted(base)).toEqual({ ...managed, "priv/models_dev/b.json": "b" });
		expect(sorted(onDisk)).toEqual({
			[manifest]: "{}",
			"priv/models_dev/a.json": "changed",
			"priv/models_dev/c.json": "new",
			"lib/providers.ex": "changed",
		});
	});

	test("is the commit's where the whole folder is gone from disk", async () => {
		await using repository = await temporaryRepository(managed);
		await rm(join(repository.path, "priv"), { recursive: true });

		expect(sorted((await read(repository.path, true)).base)).toEqual(managed);
	});

	test("has the commit's line ends where git writes others to the disk", async () => {
		await using repository = await temporaryRepository({
			"priv/models_dev/a.json": "{\n}\n",
		});
		await writeAll(repository.path, { "priv/models_dev/a.json": "{\r\n}\r\n" });

		expect(
			(await read(repository.path, true)).base.get("priv/models_dev/a.json"),
		).toBe("{\n}\n");
	});

	test("has no files of the models folder that are not managed", async () => {
		await using repository = await temporaryRepository({
			...managed,
			"priv/models_dev/README.md": "x",
			"priv/models_dev/.hidden.json": "x",
		});

		expect(sorted((await read(repository.path, true)).base)).toEqual(managed);
	});

	test("has paths relative to the working directory in a sub-folder", async () => {
		await using repository = await temporaryRepository({
			"apps/one/priv/models_dev/a.json": "one",
			"apps/two/priv/models_dev/a.json": "two",
			"priv/models_dev/a.json": "root",
		});
		await writeAll(repository.path, {
			"apps/one/priv/models_dev/a.json": "changed",
		});
		const { base, head } = await read(join(repository.path, "apps/one"), true);

		expect(sorted(base)).toEqual({ "priv/models_dev/a.json": "one" });
		expect(head?.prefix).toBe("apps/one/");
	});

	test("is a problem where there is no repository, and only where a pull request is wanted", async () => {
		await using folder = await temporaryFolder();

		await expect(read(folder.path, true)).rejects.toMatchObject({
			title: expect.stringContaining("Can't read the checkout"),
		});
		await expect(read(folder.path)).resolves.toMatchObject({ head: null });
	});
});

describe("a link", () => {
	/** A checkout that has a link at a path, beside a folder outside with a secret in it. */
	async function linked(path: string, target: (outside: string) => string) {
		const folder = await temporaryFolder();
		const checkout = join(folder.path, "checkout");
		const outside = join(folder.path, "outside");
		await writeAll(folder.path, {
			"outside/secret.json": '{"secret": "s3cr3t"}',
			"checkout/data/a.json": "inside",
			"checkout/.git/hooks/a.json": "a hook",
			[`checkout/${path}.neighbour`]: "",
		});
		await symlink(target(outside), join(checkout, path));
		return { ...folder, checkout, outside };
	}

	const refused = (link: string, target: string) => ({
		title: expect.stringMatching(/leads through a symbolic link$/),
		cause: `${link} is a link to ${JSON.stringify(target)}, and links are not followed.`,
		remedy: expect.stringContaining("Nothing was written"),
	});

	const places = [
		"priv/models_dev",
		"priv/models_local",
		"priv",
		"lib",
		"lib/providers.ex",
		"priv/models_dev/a.json",
		"priv/models_local/a.json",
		"priv/models_local/.accepted.json",
		`priv/models_dev/${STAGING}`,
		`priv/models_dev/${STAGING}/journal.json`,
	];

	test.each(places)(
		"is refused wherever it leads, out of the checkout or not: %s",
		async (path) => {
			const up = "../".repeat(path.split("/").length - 1);
			for (const target of [
				(outside: string) => outside,
				(outside: string) => `${outside}/secret.json`,
				() => `${up}../outside`,
				() => `${up}data`,
				() => `${up}data/a.json`,
				() => `${up}.git/hooks`,
				() => `${up}no/such/file`,
				() => path.split("/").at(-1) ?? "",
			]) {
				await using folder = await linked(path, target);

				await expect(read(folder.checkout)).rejects.toMatchObject(
					refused(path, target(folder.outside)),
				);
			}
		},
	);

	test.each([
		["usageProfile", "usage/profile.json"],
		["acceptedFile", "usage/accepted.json"],
		["changelogFile", "docs/CHANGELOG.md"],
	])("is refused in place of what an input names: %s", async (name, path) => {
		await using folder = await linked(path, () => "../data/a.json");

		await expect(
			readCheckout(
				{ ...paths, workingDirectory: folder.checkout, [name]: path },
				false,
			),
		).rejects.toMatchObject(refused(path, "../data/a.json"));
	});

	test("is not looked at where it is neither read nor written", async () => {
		await using folder = await linked(
			"priv/models_dev/notes.md",
			(outside) => outside,
		);

		const { foreign } = await read(folder.checkout);
		expect(foreign).toContain("priv/models_dev/notes.md");
	});

	test("may lead to the checkout itself, which is the runner's own", async () => {
		await using folder = await temporaryFolder();
		await writeAll(join(folder.path, "checkout"), managed);
		await symlink("checkout", join(folder.path, "link"));

		const { onDisk } = await read(join(folder.path, "link"));
		expect(sorted(onDisk)).toEqual(managed);
	});

	test.each([
		".git",
		".git/hooks",
		".github/workflows",
		"deep/.GitHub",
		"deep/.git /x",
	])(
		"may not lead to git's folder or GitHub's, also as the way to the checkout: %s",
		async (path) => {
			await using folder = await temporaryFolder();
			await mkdir(join(folder.path, path), { recursive: true });
			await symlink(path, join(folder.path, "link"));

			for (const place of ["link", path]) {
				await expect(read(join(folder.path, place))).rejects.toMatchObject({
					title: `${join(folder.path, place)} lies in .git or .github`,
					cause: `It leads to ${join(folder.path, path)}.`,
				});
			}
		},
	);

	test("a repository may be named .github", async () => {
		await using folder = await temporaryFolder();
		const checkout = join(folder.path, ".github/.github");
		await writeAll(checkout, { ...managed, ".git/HEAD": "" });

		expect(sorted((await read(checkout)).onDisk)).toEqual(managed);
		await expect(
			read(join(folder.path, ".github/.github/.git")),
		).rejects.toThrow("lies in .git");
	});
});
