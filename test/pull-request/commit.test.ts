import fc from "fast-check";
import { expect, test } from "vitest";
import { blobId } from "../../src/lib/blob-id.ts";
import { isObject } from "../../src/lib/json.ts";
import { planTrees, sliceEntries } from "../../src/pull-request/commit.ts";
import { on } from "../../testkit/github/faults.ts";
import { createJob, type Job } from "../../testkit/job.ts";
import { ASK, BRANCH, catalog } from "../../testkit/scenario.ts";

const ENTRY = { mode: "100644", type: "blob" } as const;
const file = (path: string, content: string) => ({ path, ...ENTRY, content });
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

test("every change is in one step, no tree is too large, there are no more trees than needed, and what GitHub has is not sent", () => {
	const parent = { sha: "0".repeat(40) };
	const kind = fc.record({
		size: fc.constantFrom(10, 50_000, 400_000, 2_000_000),
		isKnown: fc.boolean(),
	});
	fc.assert(
		fc.property(
			fc.array(kind, { maxLength: 250 }),
			fc.nat({ max: 250 }),
			(kinds, count) => {
				const files = kinds.map(({ size }, i) => {
					const content = `${i} `.padEnd(size, "x");
					const id = blobId(content, parent);
					return { path: `${i}`, ...ENTRY, content, id };
				});
				const removed = Array.from({ length: count }, (_, i) => `removed ${i}`);
				const known = new Set(
					files.flatMap(({ id }, i) => (kinds[i]?.isKnown ? [id] : [])),
				);
				const { blobs, uploads, steps, independent } = planTrees(
					files,
					removed,
					known,
				);
				const sent = new Set(
					[...uploads.flat(), ...steps.flat()].flatMap((entry) =>
						"content" in entry ? [blobId(entry.content, parent)] : [],
					),
				);
				for (const bytes of blobs) sent.add(blobId(bytes, parent));
				expect(sent).toEqual(
					new Set(files.flatMap(({ id }) => (known.has(id) ? [] : [id]))),
				);
				const written = steps
					.flat()
					.map((entry) => [
						entry.path,
						"content" in entry ? blobId(entry.content, parent) : entry.sha,
					]);
				expect(written).toHaveLength(files.length + count);
				expect(Object.fromEntries(written)).toEqual(
					Object.fromEntries([
						...files.map(({ path, id }) => [path, id]),
						...removed.map((path) => [path, null]),
					]),
				);
				for (const entry of steps.slice(0, independent).flat()) {
					const isThere = "content" in entry || known.has(entry.sha ?? "");
					expect(isThere || entry.sha === null).toBe(true);
				}
				const trees = [...uploads, ...steps];
				for (const tree of trees) {
					expect(tree.length).toBeLessThanOrEqual(100);
					expect(bytes(tree)).toBeLessThan(1_000_000);
				}
				const least = Math.ceil((files.length + count) / 100);
				// Two neighbours never fit into one request.
				const size = files
					.filter(
						({ id, content }) => !known.has(id) && content.length < 900_000,
					)
					.reduce((sum, { content }) => sum + content.length + 100, 0);
				expect(trees.length).toBeLessThanOrEqual(
					least + Math.ceil((2 * size) / 900_000),
				);
			},
		),
		{ numRuns: 25 },
	);
});

test("only the last of several steps waits for the contents that do not fit into it", () => {
	const parent = { sha: "0".repeat(40) };
	const files = Array.from({ length: 130 }, (_, i) => {
		const content = `${i}`.padEnd(i < 90 ? 100 : 90_000, "x");
		return { path: `${i}`, ...ENTRY, content, id: blobId(content, parent) };
	});
	const { uploads, steps, independent } = planTrees(files, [], new Set());
	expect(uploads.length).toBeGreaterThan(1);
	expect(steps).toHaveLength(2);
	expect(independent).toBe(1);
});

test("3 MB of files in four trees: three at once, and one on top of these", async () => {
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
	// None is answered before all three are there.
	let answer = () => {};
	const together = new Promise<void>((resolve) => {
		answer = resolve;
	});
	let waiting = 0;
	job.github.faults.push({
		when: on(ASK.tree),
		times: 3,
		before: () => {
			waiting += 1;
			if (waiting === 3) answer();
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
	const onBase = trees.map(({ body }) => isObject(body) && "base_tree" in body);
	expect(onBase.slice(0, 3).filter(Boolean)).toHaveLength(1);
	expect(onBase[3]).toBe(true);
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

test("an update sends only files that the open pull request does not have yet", async () => {
	await using job = await createJob();
	const catalogOf = (price: number) => {
		const large = catalog(
			Object.fromEntries(
				Array.from({ length: 40 }, (_, i) => [
					`provider${i}`,
					{ model: i === 7 ? price : 1 },
				]),
			),
		);
		for (const { models } of Object.values(large)) {
			for (const model of Object.values(models))
				model.name = "x".repeat(60_000);
		}
		return large;
	};
	const filesSent = () =>
		job.github.requests
			.filter(({ route }) => route === ASK.tree)
			.flatMap(({ body }) =>
				isObject(body) && Array.isArray(body.tree) ? body.tree : [],
			)
			.flatMap((entry) =>
				isObject(entry) && "content" in entry ? [`${entry.path}`] : [],
			)
			.filter((path) => /provider\d/.test(path));
	await job.run(catalogOf(1));
	expect(filesSent()).toHaveLength(40);

	await job.run(catalogOf(2));
	expect(job.requests()).toEqual([
		ASK.list,
		ASK.blobIds,
		ASK.tree,
		ASK.commit,
		ASK.move,
		ASK.update,
	]);
	expect(filesSent()).toEqual(["priv/models_dev/provider7.json"]);
	const seven = (await job.repository.files(BRANCH))[
		"priv/models_dev/provider7.json"
	];
	expect(seven).toContain('"input": 2');

	// As if GitHub did not know the question.
	job.github.faults.push({
		when: on(ASK.blobIds),
		respond: { status: 502, body: { message: "Server Error" } },
	});
	await job.run(catalogOf(3));
	expect(filesSent()).toHaveLength(40);
});

test("a new pull request after a declined one sends only what that did not have", async () => {
	await using job = await createJob();
	const large = catalog({ a: { model: 1 }, b: { model: 1 } });
	for (const { models } of Object.values(large)) {
		for (const model of Object.values(models)) model.name = "x".repeat(600_000);
	}
	await job.run(large);
	await job.repository.close(1);
	await job.run({ ...large, ...catalog({ c: { model: 1 } }) });
	expect(job.requests()).toContain(ASK.blobIds);
	const bytesSent = job.github.requests.reduce(
		(sum, { body }) => sum + bytes(body ?? ""),
		0,
	);
	expect(bytesSent).toBeLessThan(100_000);
});
