import { expect, test } from "vitest";
import { slicesOf } from "../../src/pull-request/branch.ts";
import { ASK, catalog } from "../scenarios/world.ts";
import { BRANCH, createJob } from "./job.ts";

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

test("3 MB of files are four trees, each on top of the one before", async () => {
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
	for (const { route, body } of job.github.requests) {
		if (route === ASK.tree) expect(bytes(body)).toBeLessThan(1_000_000);
	}
	expect(
		Object.keys(await job.repository.files(BRANCH)).filter((path) =>
			path.startsWith("priv/"),
		),
	).toHaveLength(101);
});

test("a file that is larger than a slice travels alone", () => {
	const large = "x".repeat(2_000_000);
	const slices = slicesOf({
		write: new Map([
			["a.json", "{}"],
			["b.json", large],
			["c.json", "{}"],
		]),
		remove: ["d.json"],
	});
	expect(slices.map((slice) => slice.map(({ path }) => path))).toEqual([
		["a.json"],
		["b.json"],
		["c.json", "d.json"],
	]);
});

test("what JSON escapes counts as it is sent", () => {
	const quotes = '"'.repeat(500_000);
	const slices = slicesOf({
		write: new Map([
			["a.json", quotes],
			["b.json", quotes],
		]),
		remove: [],
	});
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
