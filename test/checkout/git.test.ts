import { mkdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	fileStamp,
	listIndex,
	readBlob,
	readHead,
} from "../../src/checkout/git.ts";
import { blobId } from "../../src/lib/blob-id.ts";
import { Problem } from "../../src/lib/problem.ts";
import {
	temporaryFolder,
	temporaryRepository,
	writeAll,
} from "../../testkit/data.ts";

const files = {
	"priv/models_dev/a.json": "{}\n",
	"priv/models_dev/sub/b.json": "b",
	"lib/providers.ex": "defmodule",
	"README.md": "read me",
};
const managedFiles = [
	"lib/providers.ex",
	"priv/models_dev/a.json",
	"priv/models_dev/sub/b.json",
];
const managed = ["priv/models_dev", "lib/providers.ex"];

describe("the checked-out commit", () => {
	test("has its id, its tree's id, its branch and the blobs of the managed paths, and no others", async () => {
		await using repository = await temporaryRepository(files);
		const { git, path } = repository;

		expect(await readHead(path, managed)).toEqual({
			sha: git("rev-parse", "HEAD"),
			tree: git("rev-parse", "HEAD^{tree}"),
			branch: "main",
			prefix: "",
			blobs: new Map(
				Object.keys(files)
					.filter((file) => file !== "README.md")
					.sort()
					.map((file) => [file, git("rev-parse", `HEAD:${file}`)]),
			),
			executable: new Set(),
			notFiles: [],
		});
	});

	test("has no branch when HEAD is detached", async () => {
		await using repository = await temporaryRepository(files);
		repository.git("checkout", "--quiet", "--detach");

		expect((await readHead(repository.path, managed)).branch).toBeNull();
	});

	test("has its branch's whole name", async () => {
		await using repository = await temporaryRepository(files);
		repository.git("checkout", "--quiet", "-b", "release/1.x");

		expect((await readHead(repository.path, managed)).branch).toBe(
			"release/1.x",
		);
	});

	test("is read from a sub-folder with paths relative to it, and the way to it", async () => {
		await using repository = await temporaryRepository({
			...files,
			"apps/my app/priv/models_dev/c.json": "c",
		});
		const { prefix, blobs } = await readHead(
			join(repository.path, "apps/my app"),
			managed,
		);

		expect(prefix).toBe("apps/my app/");
		expect([...blobs.keys()]).toEqual(["priv/models_dev/c.json"]);
	});

	test("has no blobs where it has none of the paths", async () => {
		await using repository = await temporaryRepository({ "a.txt": "a" });

		expect((await readHead(repository.path, managed)).blobs.size).toBe(0);
	});

	test("is what was committed, not what is on disk or staged", async () => {
		await using repository = await temporaryRepository(files);
		const before = await readHead(repository.path, managed);
		await writeAll(repository.path, {
			"priv/models_dev/a.json": "changed",
			"priv/models_dev/new.json": "new",
		});
		repository.git("add", "--all");

		expect(await readHead(repository.path, managed)).toEqual(before);
	});

	test("takes paths as they are, not as patterns, whatever characters they have", async () => {
		const names = ["[a].json", "*.json", "é.json", '"q".json', "a\tb\n.json"];
		await using repository = await temporaryRepository(
			Object.fromEntries(names.map((name) => [`priv/models_dev/${name}`, "x"])),
		);
		const read = async (path: string) =>
			[...(await readHead(repository.path, [path])).blobs.keys()].sort();

		expect(await read("priv/models_dev")).toEqual(
			names.map((name) => `priv/models_dev/${name}`).sort(),
		);
		expect(await read("priv/models_dev/*.json")).toEqual([
			"priv/models_dev/*.json",
		]);
	});

	test.each<[string, (path: string) => Promise<unknown>]>([
		["no repository", async () => {}],
		["no such folder", async () => "gone"],
	])("is a problem where there is %s", async (_, prepare) => {
		await using folder = await temporaryFolder();
		const sub = (await prepare(folder.path)) ?? "";

		await expect(
			readHead(join(folder.path, String(sub)), managed),
		).rejects.toMatchObject({
			name: "Problem",
			title: expect.stringContaining("Can't read the checkout"),
			remedy: expect.stringContaining("actions/checkout"),
		});
	});

	test("is a problem where there is none yet", async () => {
		await using repository = await temporaryRepository(files);
		repository.git("checkout", "--quiet", "--orphan", "empty");

		await expect(readHead(repository.path, managed)).rejects.toThrow(Problem);
	});
});

test("the index has each file's time and size, as long as nobody writes to it", async () => {
	await using repository = await temporaryRepository({
		...files,
		"a\nb.txt": "x",
	});
	const stamps = async () =>
		[...(await listIndex(repository.path, "--debug"))].map(
			([path, { stamp }]) => [
				path,
				stamp === fileStamp(join(repository.path, path)),
			],
		);

	expect(await stamps()).toEqual(
		["README.md", "a\nb.txt", ...managedFiles].map((path) => [path, true]),
	);
	await writeAll(repository.path, { "README.md": "read you" });
	expect(Object.fromEntries(await stamps())).toMatchObject({
		"README.md": false,
		"lib/providers.ex": true,
	});
	expect(fileStamp(join(repository.path, "gone"))).toBeNull();
});

describe("a blob", () => {
	const texts = ["", "a", "a\r\nb\n", "é\u{1f600}\n", " \n\n"];

	test.each(["sha1", "sha256"])(
		"has the id that git gives it, by %s",
		async (format) => {
			await using repository = await temporaryRepository(
				Object.fromEntries(texts.map((text, index) => [`${index}.txt`, text])),
				`--object-format=${format}`,
			);
			const head = await readHead(repository.path, ["."]);

			expect(texts.map((text) => blobId(text, head))).toEqual(
				texts.map((_, index) =>
					repository.git("hash-object", "--no-filters", `${index}.txt`),
				),
			);
		},
	);

	test("has the id that git gives it, for any text", async () => {
		await using repository = await temporaryRepository({});
		await mkdir(join(repository.path, "texts"));
		const samples = fc.sample(fc.string({ unit: "grapheme" }), {
			numRuns: 100,
			seed: 1,
		});
		const files = samples.map((text, index): [string, string] => [
			`texts/${index}`,
			text,
		]);
		await writeAll(repository.path, Object.fromEntries(files));
		const head = await readHead(repository.path, []);

		expect(samples.map((text) => blobId(text, head))).toEqual(
			repository
				.git("hash-object", "--no-filters", ...files.map(([path]) => path))
				.split("\n"),
		);
	});

	test("reads as it was committed, to the last line break", async () => {
		await using repository = await temporaryRepository(
			Object.fromEntries(texts.map((text, index) => [`${index}.txt`, text])),
		);
		const { blobs } = await readHead(repository.path, ["."]);

		for (const [index, text] of texts.entries()) {
			const id = blobs.get(`${index}.txt`) ?? "";
			expect(await readBlob(repository.path, id)).toBe(text);
		}
	});

	test("that is a link reads as where it leads, not as what is there", async () => {
		await using repository = await temporaryRepository({});
		await symlink("/etc/hostname", join(repository.path, "link.json"));
		repository.commit();
		const { blobs } = await readHead(repository.path, ["link.json"]);

		expect(await readBlob(repository.path, blobs.get("link.json") ?? "")).toBe(
			"/etc/hostname",
		);
	});
});
