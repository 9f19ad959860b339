import fc from "fast-check";
import { expect, test } from "vitest";
import { blobId } from "../../src/lib/blob-id.ts";
import { isObject } from "../../src/lib/json.ts";
import { planTrees, sliceEntries } from "../../src/pull-request/commit.ts";
import { on } from "../../testkit/github/faults.ts";
import { BRANCH, createJob, type Job } from "../../testkit/job.ts";
import { ASK, catalog } from "../../testkit/scenario.ts";

const file = (path: string, content: string) => ({
	path,
	mode: "100644" as const,
	type: "blob" as const,
	content,
});
const bytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value));

/** How many entries each tree of the last run had. */
const entriesSent = ({ github }: Pick<Job, "github">, answered?: number) =>
	github.requests
		.filter(({ route }) => route === ASK.tree)
		.filter(({ status }) => status === (answered ?? status))
		.map(({ body }) =>
			isObject(body) && Array.isArray(body.tree) ? body.tree.length : 0,
		);

test("150 new files are two trees on top of each other, and none is a request for a blob", async () => {
	await using job = await createJob();
	const providers = Array.from({ length: 150 }, (_, i) => `provider${i}`);
	await job.run(
		catalog(Object.fromEntries(providers.map((id) => [id, { model: 1 }]))),
	);
	expect(job.requests()).toEqual([
		ASK.list,
		ASK.tree,
		ASK.tree,
		ASK.commit,
		ASK.createRef,
		ASK.open,
	]);
	expect(entriesSent(job)).toEqual([100, 52]);
	const files = Object.keys(await job.repository.files(BRANCH));
	expect(files.filter((path) => path.startsWith("priv/"))).toHaveLength(151);
});

test("a tree that takes GitHub too long is written by halves, and none of its files is lost", async () => {
	await using job = await createJob();
	job.github.state.limits.entriesInTime = 3;
	await job.run(
		catalog({
			a: { m: 1 },
			b: { m: 1 },
			c: { m: 1 },
			d: { m: 1 },
			e: { m: 1 },
		}),
	);
	// The whole twice, since it may have been bad luck; then halves.
	expect(entriesSent(job)).toEqual([7, 7, 4, 4, 2, 2, 3]);
	const files = Object.keys(await job.repository.files(BRANCH));
	expect(files.filter((path) => /[a-e]\.json/.test(path))).toHaveLength(5);
});

test("so are trees that only take contents along", async () => {
	await using job = await createJob();
	const large = catalog(
		Object.fromEntries(
			Array.from({ length: 30 }, (_, i) => [`provider${i}`, { model: 1 }]),
		),
	);
	for (const { models } of Object.values(large)) {
		for (const model of Object.values(models)) model.name = "x".repeat(50_000);
	}
	job.github.state.limits.entriesInTime = 10;
	const result = await job.run(large);
	expect(result.operation).toBe("created");
	expect(entriesSent(job)).toContain(16);
	expect(Math.max(...entriesSent(job, 201))).toBeLessThanOrEqual(10);
	const files = Object.keys(await job.repository.files(BRANCH));
	expect(files.filter((path) => path.startsWith("priv/"))).toHaveLength(31);
});

test("every change is in one step, no tree is too large, and there are no more trees than needed", () => {
	const parent = { sha: "0".repeat(40), tree: "1".repeat(40) };
	const size = fc.constantFrom(10, 50_000, 400_000);
	fc.assert(
		fc.property(
			fc.array(size, { maxLength: 250 }),
			fc.nat({ max: 250 }),
			(sizes, count) => {
				const files = sizes.map((size, i) => file(`${i}`, "x".repeat(size)));
				const removed = Array.from({ length: count }, (_, i) => ({
					path: `removed ${i}`,
					mode: "100644" as const,
					type: "blob" as const,
					sha: null,
				}));
				const { uploads, steps } = planTrees(files, removed, parent);
				const written = steps.flat();
				expect(new Map(written.map((entry) => [entry.path, entry]))).toEqual(
					new Map(
						[...files, ...removed].map((entry) => {
							const known = uploads
								.flat()
								.some(({ path }) => path === entry.path);
							const { path, mode, type } = entry;
							return [
								path,
								known && "content" in entry
									? { path, mode, type, sha: blobId(entry.content, parent) }
									: entry,
							];
						}),
					),
				);
				expect(written).toHaveLength(files.length + count);
				const trees = [...uploads, ...steps];
				for (const tree of trees) {
					expect(tree.length).toBeLessThanOrEqual(100);
					expect(bytes(tree)).toBeLessThan(1_000_000);
				}
				expect(trees).toHaveLength(
					Math.max(
						sliceEntries(files).length,
						Math.ceil((files.length + count) / 100),
					),
				);
			},
		),
		{ numRuns: 25 },
	);
});

test("3 MB of files in four trees: two at once, and two on top of the base", async () => {
	await using job = await createJob();
	const text = "x".repeat(30_000);
	const large = catalog(
		Object.fromEntries(
			Array.from({ length: 100 }, (_, i) => [`provider${i}`, { model: 1 }]),
		),
	);
	for (const { models } of Object.values(large)) {
		for (const model of Object.values(models)) model.name = text;
	}
	// None is answered before both are there.
	let answer = () => {};
	const together = new Promise<void>((resolve) => {
		answer = resolve;
	});
	let waiting = 0;
	job.github.faults.push({
		when: on(ASK.tree),
		times: 2,
		before: () => {
			waiting += 1;
			if (waiting === 2) answer();
			return together;
		},
	});
	await job.run(large);
	expect(job.requests()).toEqual([
		ASK.list,
		ASK.tree,
		ASK.tree,
		ASK.tree,
		ASK.tree,
		ASK.commit,
		ASK.createRef,
		ASK.open,
	]);
	const trees = job.github.requests.filter(({ route }) => route === ASK.tree);
	for (const { body } of trees) expect(bytes(body)).toBeLessThan(1_000_000);
	expect(
		trees.map(({ body }) => isObject(body) && "base_tree" in body),
	).toEqual([false, false, true, true]);
	const files = Object.entries(await job.repository.files(BRANCH));
	expect(files.filter(([path]) => path.startsWith("priv/"))).toHaveLength(101);
	const held = files.flatMap(([path, text]) => {
		const [, id] = /^priv\/models_dev\/(provider\d+)\.json$/.exec(path) ?? [];
		return id === undefined ? [] : [[id, JSON.parse(text).provider.id]];
	});
	expect(held).toHaveLength(100);
	for (const [file, provider] of held) expect(provider).toBe(file);
});

test("a file that is larger than a request for a tree may be is a blob", async () => {
	await using job = await createJob();
	const large = catalog({ openai: { model: 1 }, zai: { model: 1 } });
	for (const model of Object.values(large.openai?.models ?? {})) {
		model.name = "x".repeat(2_000_000);
	}
	await job.run(large);
	expect(job.requests()).toEqual([
		ASK.list,
		"POST /repos/{owner}/{repo}/git/blobs",
		ASK.tree,
		ASK.commit,
		ASK.createRef,
		ASK.open,
	]);
	const [tree] = job.github.requests.filter(({ route }) => route === ASK.tree);
	expect(bytes(tree?.body)).toBeLessThan(1_000_000);
	const files = await job.repository.files(BRANCH);
	expect(files["priv/models_dev/openai.json"]?.length).toBeGreaterThan(
		2_000_000,
	);
	expect(files).toHaveProperty(["priv/models_dev/zai.json"]);
});

test("a file that is larger than a slice travels alone", () => {
	const large = "x".repeat(2_000_000);
	const slices = sliceEntries([
		file("a.json", "{}"),
		file("b.json", large),
		file("c.json", "{}"),
		{ path: "d.json", mode: "100644", type: "blob", sha: null },
	]);
	expect(slices.map((slice) => slice.map(({ path }) => path))).toEqual([
		["a.json"],
		["b.json"],
		["c.json", "d.json"],
	]);
});

test("what JSON escapes counts as it is sent", () => {
	const quotes = '"'.repeat(500_000);
	const slices = sliceEntries([file("a.json", quotes), file("b.json", quotes)]);
	expect(slices).toHaveLength(2);
});

test("files that upstream dropped are deleted in the same tree", async () => {
	await using job = await createJob();
	await job.run(catalog({ a: { m: 1 }, b: { m: 1 } }));
	await job.repository.merge(1);
	await job.repository.deleteBranch(BRANCH);
	await job.run(catalog({ a: { m: 1 } }), { "max-shrink": "90" });
	expect(job.requests()).toHaveLength(5);
	expect(Object.keys(await job.repository.files(BRANCH))).not.toContain(
		"priv/models_dev/b.json",
	);
});
