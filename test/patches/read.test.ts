import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Problem } from "../../src/lib/problem.ts";
import { parsePatches } from "../../src/patches/read.ts";
import { noRealData, readReqllmPatches } from "../../testkit/data.ts";

const directory = "priv/models_local";

function parse(files: Record<string, string>) {
	return parsePatches(new Map(Object.entries(files)), directory);
}

/** The lines of the complaint about files. */
function complaints(files: Record<string, string>): string[] {
	try {
		parse(files);
	} catch (error) {
		if (error instanceof Problem) return error.cause.split("\n");
		throw error;
	}
	return [];
}

/** The complaint about a single file, after its name. */
function complaint(text: string): string {
	const lines = complaints({ "x.json": text });
	expect(lines).toHaveLength(1);
	return lines[0]?.replace(`${directory}/x.json`, "") ?? "";
}

describe("a patch file", () => {
	test("sets header fields, changes models and leaves models out, in any combination", () => {
		const [patch] = parse({
			"openai.json": JSON.stringify({
				provider: { id: "openai", name: "OpenAI", env: ["KEY"] },
				models: [{ id: "gpt-5", api: "responses" }],
				exclude: ["davinci"],
			}),
		});

		expect(patch).toMatchObject({
			file: "openai.json",
			unknownKeys: [],
			provider: "openai",
			header: { name: "OpenAI", env: ["KEY"] },
			models: [{ id: "gpt-5", api: "responses" }],
			exclude: ["davinci"],
		});
	});

	test("may name its provider in either spelling", () => {
		const [hyphens, underscores] = parse({
			"1.json": '{"provider": {"id": "google-vertex"}, "exclude": []}',
			"2.json": '{"provider": {"id": "google_vertex"}, "exclude": []}',
		});

		expect(hyphens?.provider).toBe("google_vertex");
		expect(underscores?.provider).toBe("google_vertex");
	});

	test("with a key that is none is taken, so that the rest of it counts; the key is told", () => {
		const [patch] = parse({
			"a.json":
				'{"provider": {"id": "a", "api": "b"}, "excluded_models": ["m"]}',
		});

		expect(patch?.unknownKeys).toEqual([
			["excluded_models"],
			["provider", "api"],
		]);
	});

	test("may name its schema for editors", () => {
		const [patch] = parse({
			"a.json": '{"$schema": "x", "provider": {"id": "a"}, "exclude": []}',
		});

		expect(patch?.unknownKeys).toEqual([]);
	});

	test("may hold a header alone", () => {
		const [patch] = parse({
			"a.json": '{"provider": {"id": "a", "base_url": "https://a.example"}}',
		});

		expect(patch).toMatchObject({
			header: { base_url: "https://a.example" },
			models: [],
			exclude: [],
		});
	});

	test("says nothing by a null in its header, and something by an empty list", () => {
		const [patch] = parse({
			"a.json":
				'{"provider": {"id": "a", "name": null, "doc": null, "base_url": null, "env": []}, "models": []}',
		});

		expect(patch?.header).toEqual({ env: [] });
	});

	test("drops header keys that no provider file has", () => {
		const [patch] = parse({
			"a.json": '{"provider": {"id": "a", "npm": "x"}, "models": []}',
		});

		expect(patch?.header).toEqual({});
	});

	test("may begin with a byte order mark", () => {
		expect(
			parse({ "a.json": '\ufeff{"provider": {"id": "a"}, "models": []}' }),
		).toHaveLength(1);
	});

	test("loses __proto__ keys, which no object here is made of", () => {
		const [patch] = parse({
			"a.json":
				'{"provider": {"id": "a"}, "models": [{"id": "m", "__proto__": {"name": "x"}}]}',
		});
		const [model] = patch?.models ?? [];

		expect(model?.name).toBeUndefined();
		expect(Object.keys(model ?? {})).toEqual(["id"]);
	});

	test("comes in the order of the bytes of the file names: 10, 9, B, _c, a, é", () => {
		const text = '{"provider": {"id": "a"}, "models": []}';
		const names = ["é", "a", "_c", "B", "9", "10"];

		expect(
			parse(
				Object.fromEntries(names.map((name) => [`${name}.json`, text])),
			).map(({ file }) => file),
		).toEqual(["10", "9", "B", "_c", "a", "é"].map((name) => `${name}.json`));
	});

	test.skipIf(noRealData)(
		"is any of the 15 that ReqLLM really uses",
		async () => {
			const patches = parsePatches(await readReqllmPatches(), directory);

			expect(patches).toHaveLength(15);
			expect(patches.flatMap(({ models }) => models)).toHaveLength(53);
			expect(patches.flatMap(({ exclude }) => exclude)).toHaveLength(139);
		},
	);
});

describe("a patch file that can't be used", () => {
	test.each([
		["a missing comma", '{\n  "provider": {}\n  "models": []\n}', /^:3:3: /],
		[
			"a trailing comma",
			'{"provider": {"id": "a"},\n "models": [],\n}',
			/^:3:1: /,
		],
		["a missing end", '{"provider": {"id": "a"}', /^:1:25: /],
		[
			"a comment",
			'{"provider": {"id": "a"},\n// why\n"models": []}',
			/^:2:1: /,
		],
		["two values", '{"provider": {"id": "a"}, "models": []}\n{}', /^:2:1: /],
		["a bare word", "{\n\tnonsense\n}", /^:2:2: /],
	])("is told with line and column: %s", (_, text, place) => {
		expect(complaint(text)).toMatch(place);
	});

	test.each([
		["", ": is empty"],
		["  \n", ": is empty"],
		["[]", ': must be an object with "provider", and "models" or "exclude"'],
		["null", ': must be an object with "provider", and "models" or "exclude"'],
		['{"models": []}', ': provider must be an object with an "id"'],
		['{"provider": {}, "models": []}', ": provider.id must be a string"],
		[
			'{"provider": {"id": "../x"}, "models": []}',
			': provider.id "../x" would leave the folder',
		],
		[
			'{"provider": {"id": "nil"}, "models": []}',
			': provider.id "nil" is a reserved word in Elixir',
		],
		[
			'{"provider": {"id": "a", "env": "KEY"}, "models": []}',
			": provider.env must be a list of names of environment variables",
		],
		[
			'{"provider": {"id": "a", "base_url": 1}, "models": []}',
			": provider.base_url must be a string",
		],
		[
			'{"provider": {"id": "a"}, "models": {}}',
			": models must be a list of objects",
		],
		[
			'{"provider": {"id": "a"}, "models": null}',
			": models must be a list of objects",
		],
		[
			'{"provider": {"id": "a"}, "models": ["m"]}',
			": models[0] must be an object",
		],
		[
			'{"provider": {"id": "a"}, "models": [{"id": "m"}, {"cost": {}}]}',
			": models[1].id must be a string",
		],
		[
			'{"provider": {"id": "a"}, "exclude": "m"}',
			": exclude must be a list of model ids",
		],
		[
			'{"provider": {"id": "a"}, "exclude": ["m", 7]}',
			": exclude[1] must be a string",
		],
	])("is told with the entry: %s", (text, expected) => {
		expect(complaint(text)).toBe(expected);
	});

	test("is told to hold neither models nor excludes", () => {
		expect(complaint('{"provider": {"id": "a"}}')).toBe(
			': has neither "models" nor "exclude" (its keys are provider)',
		);
	});

	test("is told once that its provider id is empty", () => {
		expect(complaint('{"provider": {"id": ""}, "models": []}')).toMatch(
			/^: provider\.id /,
		);
	});

	test("is told with the places of a text that was broken anywhere, never by a stack trace", () => {
		const text =
			'{"provider": {"id": "a"}, "models": [{"id": "m", "n": -1.5e3}]}';
		const broken = fc
			.tuple(
				fc.nat({ max: text.length }),
				fc.nat({ max: 3 }),
				fc.string({
					unit: fc.constantFrom(...'\u0000\u00a0\n\t0.e-+\\"{}[],:/*tu'),
					maxLength: 3,
				}),
			)
			.map(([at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut));
		fc.assert(
			fc.property(broken, (text) => {
				// Anything but a Problem is thrown on by `complaints`.
				for (const line of complaints({ "x.json": text })) {
					expect(line).toMatch(/^priv\/models_local\/x\.json(?::\d+:\d+)?: ./);
				}
			}),
			{ numRuns: 1000 },
		);
	});

	test("is told together with every other problem of every other file, each in the order of the files", () => {
		const lines = complaints({
			"c.json": '{"provider": {}, "models": [1, {"id": 2}]}',
			"a.json": "{",
			"b.json": '{"provider": {"id": "b"}, "models": []}',
		});

		expect(lines.map((line) => line.split(" ").slice(0, 2).join(" "))).toEqual([
			`${directory}/a.json:1:2: close`,
			`${directory}/c.json: provider.id`,
			`${directory}/c.json: models[0]`,
			`${directory}/c.json: models[1].id`,
		]);
	});

	test("stops the run with the number of problems and a remedy", () => {
		expect(() => parse({ "a.json": "{", "b.json": "" })).toThrow(
			expect.objectContaining({
				title: "Local patches can't be used: 2 problems",
				remedy: expect.stringContaining("Nothing was written"),
			}),
		);
	});
});
