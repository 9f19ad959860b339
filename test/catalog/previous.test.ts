import { describe, expect, test } from "vitest";
import { MANIFEST } from "../../src/catalog/files.ts";
import { parsePrevious } from "../../src/catalog/previous.ts";
import { folderFindings } from "../../src/findings/files.ts";
import { type Json, type JsonObject, MAX_DEPTH } from "../../src/lib/json.ts";
import { validate } from "../../src/upstream/validate.ts";

const modelsDir = "priv/models_dev";

/** Reads a models folder, given by file name as data or text. */
function read(files: Record<string, JsonObject | string>) {
	return parsePrevious(toFiles(files), { modelsDir });
}

function toFiles(files: Record<string, JsonObject | string>) {
	return new Map(
		Object.entries(files).map(([name, content]) => [
			`${modelsDir}/${name}`,
			typeof content === "string" ? content : JSON.stringify(content),
		]),
	);
}

const file = (...ids: string[]): JsonObject => ({
	provider: { id: "x", name: "X", env: [], base_url: null, doc: "" },
	models: ids.map((id) => ({ id })),
});

describe("the previous catalog", () => {
	test("is empty where there is no file: a first sync", () => {
		expect(read({})).toEqual({
			catalog: new Map(),
			upstreamValues: null,
			patchFindings: [],
			providerFiles: new Set(),
			unreadable: new Map(),
			foreignKeys: new Map(),
			untracked: new Set(),
		});
	});

	test("has a provider for each file, by the file's name and not by what its header says", () => {
		const { catalog, providerFiles } = read({
			"a.json": file("m"),
			"b.json": file("n"),
		});

		expect([...catalog.keys()]).toEqual(["a", "b"]);
		expect(catalog.get("a")?.header).toMatchObject({ id: "a", name: "X" });
		expect([...providerFiles]).toEqual([
			`${modelsDir}/a.json`,
			`${modelsDir}/b.json`,
		]);
	});

	test("shows header fields of the wrong type as not said, and keeps fields that it does not know", () => {
		const { catalog } = read({
			"a.json": {
				provider: { base_url: 1, doc: null, env: ["K", 2], name: {}, npm: "n" },
				models: [],
			},
		});

		expect(catalog.get("a")?.header).toEqual({
			base_url: null,
			doc: "",
			env: ["K"],
			id: "a",
			name: "a",
			npm: "n",
		});
	});

	test("leaves out entries that are no models, and takes the rest", () => {
		const { catalog, unreadable } = read({
			"a.json": {
				provider: {},
				models: [{ id: "m" }, { id: 1 }, {}, null, "m2", { id: "" }],
			},
		});

		expect([...(catalog.get("a")?.models.keys() ?? [])]).toEqual(["m"]);
		expect(unreadable.size).toBe(0);
	});

	test("is in the order of its ids' bytes, whatever the order of the files and within them", () => {
		const { catalog } = read({ "b.json": file("n"), "a.json": file("z", "a") });

		expect([...catalog.keys()]).toEqual(["a", "b"]);
		expect([...(catalog.get("a")?.models.keys() ?? [])]).toEqual(["a", "z"]);
	});

	test.each([
		["a-b.json", "a_b.json"],
		["a_b.json", "a-b.json"],
	])(
		"reads a_b.json, and not the stale a-b.json beside it, in any order: %s, %s",
		(...names) => {
			const contents: Record<string, JsonObject> = {
				"a-b.json": file("stale"),
				"a_b.json": file("fresh"),
			};
			const { catalog, providerFiles } = read(
				Object.fromEntries(names.map((name) => [name, contents[name] ?? {}])),
			);

			expect([...catalog.keys()]).toEqual(["a_b"]);
			expect([...(catalog.get("a_b")?.models.keys() ?? [])]).toEqual(["fresh"]);
			expect(providerFiles.size).toBe(2);
		},
	);

	test("reads a hyphenated file that stands alone as its provider", () => {
		expect([...read({ "a-b.json": file("m") }).catalog.keys()]).toEqual([
			"a_b",
		]);
	});

	test("does not take the manifest, nor files elsewhere, for a provider's", () => {
		const { catalog, providerFiles } = parsePrevious(
			new Map([
				[`${modelsDir}/${MANIFEST}`, '{"files": [], "hash": ""}'],
				[`${modelsDir}/sub/a.json`, JSON.stringify(file("m"))],
				["lib/providers.ex", "defmodule"],
			]),
			{ modelsDir },
		);

		expect(catalog.size).toBe(0);
		expect(providerFiles.size).toBe(0);
	});

	test.each([
		["{", /JSON/],
		["", /JSON/],
		["<<<<<<< HEAD\n{}", /JSON/],
		["[]", /no "provider"/],
		['{"provider": []}', /no "provider"/],
		['{"provider": {}}', /no list of "models"/],
		['{"provider": {}, "models": {}}', /no list of "models"/],
	])(
		"leaves out a file that is no provider's, and says why: %j",
		(text, reason) => {
			const { catalog, providerFiles, unreadable } = read({
				"a.json": text,
				"b.json": file("m"),
			});

			expect([...catalog.keys()]).toEqual(["b"]);
			expect(unreadable.get(`${modelsDir}/a.json`)).toMatch(reason);
			expect([...providerFiles]).toEqual([`${modelsDir}/b.json`]);
		},
	);

	test("reads what upstream may nest, and no deeper", () => {
		const nested = (levels: number): Json =>
			levels === 0 ? 1 : { x: nested(levels - 1) };
		// The model itself is the first level.
		const withDepth = (levels: number) => ({
			provider: {},
			models: [{ id: "m", x: nested(levels - 1) }],
		});
		const { catalog, unreadable } = read({
			"a.json": withDepth(MAX_DEPTH),
			"b.json": withDepth(MAX_DEPTH + 1),
		});

		expect([...catalog.keys()]).toEqual(["a"]);
		expect([...unreadable.values()]).toEqual(["it nests too deeply"]);
		const usable = (levels: number) => {
			const [model = null] = withDepth(levels).models;
			const api = { a: { models: { m: model } } };
			return validate(api, new Map(), () => true).findings.length === 0;
		};
		expect([usable(MAX_DEPTH), usable(MAX_DEPTH + 1)]).toEqual([true, false]);
	});

	test("counts an unreadable file that the manifest lists as a provider's, so that it may be deleted", () => {
		const { providerFiles } = read({
			"a.json": "{",
			"b.json": "{",
			[MANIFEST]: { files: [`${modelsDir}/a.json`], hash: "" },
		});

		expect([...providerFiles]).toEqual([`${modelsDir}/a.json`]);
	});
});

describe("a file in the models folder that is not as it should be", () => {
	const codes = (
		files: Record<string, JsonObject | string>,
		desired: Record<string, JsonObject | string>,
		foreign: string[] = [],
	) =>
		folderFindings(read(files), toFiles(desired), foreign).map(
			({ kind, subject }) => [kind.code, "file" in subject && subject.file],
		);

	test("is told as rewritten where this run writes or deletes it", () => {
		expect(
			codes(
				{
					"a.json": "{",
					"b.json": "{",
					[MANIFEST]: { files: [`${modelsDir}/b.json`], hash: "" },
				},
				{ "a.json": file("m") },
			),
		).toEqual([
			["unreadable-file", `${modelsDir}/a.json`],
			["unreadable-file", `${modelsDir}/b.json`],
		]);
	});

	test("is told as left alone where it is nobody's", () => {
		expect(codes({ "package.json": "{}" }, {}, ["README.md"])).toEqual([
			["foreign-file", `${modelsDir}/package.json`],
			["foreign-file", "README.md"],
		]);
	});

	test("is told by the entries that are no providers, where the catalog is one file", () => {
		const catalogFile = "models.json";
		const text = '{"_meta": {"createdAt": "x"}, "a": {"models": {}}, "$": 1}';
		const place = { modelsDir, catalogFile };
		const previous = parsePrevious(new Map([[catalogFile, text]]), place);
		expect(folderFindings(previous, new Map(), [])).toMatchObject([
			{
				kind: { code: "foreign-entry" },
				subject: { file: catalogFile },
				message: expect.stringContaining('"_meta" and 1 more'),
			},
		]);
	});

	test("is not told of where it is a provider's, stale or not", () => {
		expect(codes({ "a-b.json": file("m") }, {})).toEqual([]);
	});
});
