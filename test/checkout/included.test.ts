import {
	appendFile,
	chmod,
	cp,
	rm,
	symlink,
	truncate,
	writeFile,
} from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readHead } from "../../src/checkout/git.ts";
import { readIncluded } from "../../src/checkout/included.ts";
import { temporaryRepository, writeAll } from "../../testkit/data.ts";

const FILES = {
	"src/gen/a.ts": "a\n",
	"src/gen/b.ts": "b\n",
	"src/app.ts": "app\n",
	"priv/models_dev/openai.json": "{}\n",
	"lfs.bin": `version https://git-lfs.github.com/spec/v1\noid sha256:${"0".repeat(64)}\nsize 3\n`,
};

async function read(workingDirectory: string, ...patterns: string[]) {
	const options = {
		workingDirectory,
		modelsDir: "priv/models_dev",
		providersModule: null,
		changelogFile: null,
		acceptedFile: null,
		reportDir: join(workingDirectory, "report"),
	};
	const head = await readHead(workingDirectory, []);
	return readIncluded(options, patterns, head);
}

const paths = async (...args: Parameters<typeof read>) =>
	(await read(...args)).files.map(({ path }) => path);

test("what the action writes itself is not included, whatever matches it", async () => {
	await using repository = await temporaryRepository(FILES);
	await writeAll(repository.path, {
		"priv/models_dev/openai.json": "changed",
		"priv/models_dev/.model-sync-staging/0.new": "x",
		"report/report.json": "x",
		"new.txt": "x",
	});
	expect(await paths(repository.path, "**")).toEqual(["new.txt"]);
});

test("without patterns, nothing is read", async () => {
	await using repository = await temporaryRepository(FILES);
	await writeAll(repository.path, { "src/app.ts": "changed" });
	expect(await read(repository.path)).toEqual({
		files: [],
		changedElsewhere: [],
		unmatched: [],
	});
});

test("a file that was staged, or taken out of the index, is compared with the base all the same", async () => {
	await using repository = await temporaryRepository(FILES);
	await writeAll(repository.path, { "src/gen/c.ts": "c" });
	repository.git("add", "src/gen/c.ts");
	repository.git("rm", "-q", "--cached", "src/gen/a.ts");
	repository.git("rm", "-q", "src/gen/b.ts");
	expect((await read(repository.path, "src")).files).toMatchObject([
		{ path: "src/gen/b.ts", file: null },
		{ path: "src/gen/c.ts", file: { content: "c" }, baseId: null },
	]);
});

interface State {
	content: string;
	isExecutable: boolean;
}

test("what is taken makes the base what is on the disk, for any change", async () => {
	const names = ["a", "b", "d/c", "d/e"].map((name) => `gen/${name}`);
	const state = fc.record({
		content: fc.constantFrom<string>("", "x\n", "y\r\n", "\0\xff", "z"),
		isExecutable: fc.boolean(),
	});
	const states = fc.dictionary(fc.constantFrom(...names), state);
	const arrange = async (folder: string, files: Record<string, State>) => {
		await rm(join(folder, "gen"), { recursive: true, force: true });
		for (const [path, { content, isExecutable }] of Object.entries(files)) {
			await writeAll(folder, { [path]: "" });
			await writeFile(join(folder, path), content, "latin1");
			await chmod(join(folder, path), isExecutable ? 0o755 : 0o644);
		}
	};
	await using repository = await temporaryRepository(FILES);
	await fc.assert(
		fc.asyncProperty(states, states, async (before, after) => {
			await arrange(repository.path, before);
			repository.commit();
			await arrange(repository.path, after);
			const { files } = await read(repository.path, "gen");
			const result = new Map(Object.entries(before));
			for (const { path, file } of files) {
				if (file === null) result.delete(path);
				else {
					const content = Buffer.from(file.content).toString("latin1");
					result.set(path, { content, isExecutable: file.mode === "100755" });
				}
			}
			const withLf = (all: Iterable<[string, { content: string }]>) =>
				Object.fromEntries(
					[...all].map(([path, one]) => [
						path,
						{ ...one, content: one.content.replaceAll("\r\n", "\n") },
					]),
				);
			expect(withLf(result)).toEqual(withLf(Object.entries(after)));
		}),
		{ numRuns: 10 },
	);
});

describe("a change that can't be in a pull request is a problem that names it", () => {
	const link = (target: string) => (path: string) =>
		symlink(target, join(path, "src/gen/link"));

	test.each<[string, (path: string) => Promise<unknown>, string, string]>([
		[
			"a workflow",
			(path) => writeAll(path, { ".github/workflows/x.yml": "on: push\n" }),
			".github/workflows/x.yml can't be included",
			"belong to git and to GitHub",
		],
		[
			"a link out of the tree",
			link("../../../x"),
			"src/gen/link can't",
			"leads out",
		],
		[
			"an absolute link",
			link("/etc/passwd"),
			"src/gen/link can't",
			"leads out",
		],
		["a link to .git", link("../../.git/config"), "src/gen/link can't", ".git"],
		[
			"more than 25 MB",
			async (path) => {
				await writeFile(join(path, "large.bin"), "");
				await truncate(join(path, "large.bin"), 25_000_001);
			},
			"large.bin can't be included",
			"more than 25 MB",
		],
		[
			"a repository of its own",
			async (path) => {
				await using inner = await temporaryRepository({ a: "a" });
				await cp(inner.path, join(path, "sub"), { recursive: true });
			},
			"sub/ can't be included",
			"a git repository of its own",
		],
		[
			"a file in a folder that has become a link",
			async (path) => {
				await rm(join(path, "src/gen"), { recursive: true });
				await writeAll(path, { "src/other/a.ts": "x" });
				await symlink("other", join(path, "src/gen"));
			},
			"src/gen/a.ts leads through a symbolic link",
			"src/gen is a link",
		],
		[
			"a file of Git LFS",
			(path) => writeAll(path, { "lfs.bin": "content\n" }),
			"lfs.bin is not a plain file",
			"Git LFS",
		],
	])("%s", async (_, change, title, cause) => {
		await using repository = await temporaryRepository(FILES);
		await change(repository.path);
		await expect(read(repository.path, "**")).rejects.toMatchObject({
			name: "Problem",
			title: expect.stringContaining(title),
			cause: expect.stringContaining(cause),
			remedy: expect.stringContaining("Nothing was written"),
		});
	});

	test("and no problem where it is unchanged, or not matched", async () => {
		await using repository = await temporaryRepository({
			...FILES,
			".github/workflows/x.yml": "on: push\n",
		});
		await link("../../../x")(repository.path);
		repository.commit();
		expect(await paths(repository.path, "**")).toEqual([]);
		await appendFile(join(repository.path, ".github/workflows/x.yml"), "#");
		const { files, changedElsewhere } = await read(repository.path, "src");
		expect(files).toEqual([]);
		expect(changedElsewhere).toEqual([".github/workflows/x.yml"]);
	});
});
