import { expect, test } from "vitest";
import { isObject } from "../../src/lib/json.ts";
import { sliceEntries } from "../../src/pull-request/commit.ts";
import { on } from "../../testkit/github/faults.ts";
import { BRANCH, createJob } from "../../testkit/job.ts";
import { ASK, catalog } from "../../testkit/scenario.ts";

const file = (path: string, content: string) => ({
	path,
	mode: "100644" as const,
	type: "blob" as const,
	content,
});
const bytes = (value: unknown) => Buffer.byteLength(JSON.stringify(value));

test("150 new files are one request for a tree and none for blobs", async () => {
	await using job = await createJob();
	const providers = Array.from({ length: 150 }, (_, i) => `provider${i}`);
	await job.run(
		catalog(Object.fromEntries(providers.map((id) => [id, { model: 1 }]))),
	);
	expect(job.requests()).toEqual([
		ASK.list,
		ASK.tree,
		ASK.commit,
		ASK.createRef,
		ASK.open,
	]);
	const files = Object.keys(await job.repository.files(BRANCH));
	expect(files.filter((path) => path.startsWith("priv/"))).toHaveLength(151);
});

test("3 MB of files are four trees: three at once, and the last on top of the base", async () => {
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
	expect(
		trees.map(({ body }) => isObject(body) && "base_tree" in body),
	).toEqual([false, false, false, true]);
	const files = Object.entries(await job.repository.files(BRANCH));
	expect(files.filter(([path]) => path.startsWith("priv/"))).toHaveLength(101);
	const held = files.flatMap(([path, text]) => {
		const [, id] = /^priv\/models_dev\/(provider\d+)\.json$/.exec(path) ?? [];
		return id === undefined ? [] : [[id, JSON.parse(text).provider.id]];
	});
	expect(held).toHaveLength(100);
	for (const [file, provider] of held) expect(provider).toBe(file);
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
