import { describe, expect, test } from "vitest";
import type { Files } from "../src/catalog/files.ts";
import { upstreamValuesPath } from "../src/catalog/upstream-values.ts";
import { type ComposeResult, compose } from "../src/compose.ts";
import { readOptions } from "../src/options.ts";
import { parsePatches } from "../src/patches/read.ts";
import { apiJson } from "../testkit/catalogs.ts";

const options = readOptions(
	{ "pull-request": "false" },
	{ directory: "/", temporaryDirectory: "/" },
);

/** One run after another, each on what the last one wrote. */
function run(
	api: unknown,
	patch: unknown,
	base: Files = new Map(),
): ComposeResult {
	const texts = new Map([["p.json", JSON.stringify(patch, null, 2)]]);
	const patches = patch === null ? new Map<string, string>() : texts;
	return compose(
		{
			checkout: { base, foreign: [], unreadPatches: [] },
			patches: parsePatches(patches, options.patchesDir),
			acknowledgements: { file: "", text: "", entries: [] },
			gone: [],
			profile: null,
			usage: null,
			included: [],
			unmatched: [],
			fetched: {
				data: api,
				url: "api.json",
				sha256: "",
				bytes: 0,
				fetchedAt: "2026-06-15T00:00:00Z",
			},
		},
		options,
		new Date("2026-06-15T00:00:00Z"),
	);
}

describe("a patch and the ground beneath it", () => {
	const api = (input: number) =>
		apiJson({ p: { m: { name: "M", cost: { input } } } });
	const patch = {
		provider: { id: "p" },
		models: [{ id: "m", cost: { input: 9 } }],
	};
	const memory = upstreamValuesPath(options);
	const codes = ({ report }: ComposeResult) =>
		report.findings.map(({ kind }) => kind.code);

	test("are told of when it moves, once, and written so that the next run changes no byte", () => {
		const first = run(api(1), patch);
		expect(codes(first)).toEqual([]);
		expect(first.files.get(memory)).toBe(
			`{"by":"patch","field":["cost"],"model":"m","provider":"p","upstream":{"input":1}}\n`,
		);

		const second = run(api(2), patch, first.files);
		expect(second.report.findings).toMatchObject([
			{
				kind: { code: "patch-conflict" },
				before: { input: 1 },
				after: { input: 2 },
			},
		]);
		// The patch keeps the catalog as it was, so the memory is all that changes.
		expect([...second.changes.write.keys()]).toEqual([memory]);

		const third = run(api(2), patch, second.files);
		expect(codes(third)).toEqual([]);
		expect(third.changes).toEqual({ write: new Map(), remove: [] });
	});

	test("leave no trace when the patch goes", () => {
		const first = run(api(1), patch);
		const second = run(api(1), null, first.files);

		expect(second.files.has(memory)).toBe(false);
		expect(second.changes.remove).toEqual([memory]);
	});
});
