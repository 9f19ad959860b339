import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Catalog } from "../../src/catalog/model.ts";
import type { Json, JsonObject } from "../../src/lib/json.ts";
import { Problem } from "../../src/lib/problem.ts";
import { buildCatalog } from "../../src/patches/apply.ts";
import { validate } from "../../src/upstream/validate.ts";
import {
	anyCatalog,
	apiJson,
	catalogOf,
	toData,
} from "../../testkit/catalogs.ts";
import { noRealData, readSnapshot, snapshotDates } from "../../testkit/data.ts";

const nothing: Catalog = new Map();

function check(data: unknown, previous = nothing) {
	return validate(data, previous, () => true);
}

/** The models of provider `p`, one of which is as given, with what was found. */
function checkModel(model: Json, previous = nothing) {
	const { upstream, findings } = check(
		{ p: { models: { bad: model, good: { id: "good" } } } },
		previous,
	);
	return { models: upstream.get("p")?.models, findings };
}

function problemOf(data: unknown): Problem {
	try {
		check(data);
	} catch (error) {
		if (error instanceof Problem) return error;
		throw error;
	}
	throw new Error("was accepted");
}

const nested = (levels: number): Json =>
	levels === 0 ? 1 : { inner: nested(levels - 1) };

describe("a model", () => {
	test("passes with every field that is not computed on as it is, be it unknown, new or odd", () => {
		const model = {
			id: "bad",
			name: "M",
			cost: { input: 1, tomorrow: "free", tiers: [{ tier: { size: 1 } }] },
			limit: { context: 1, tomorrow: {} },
			modalities: { input: ["text", "smell"], output: ["film"] },
			status: "a status of tomorrow",
			reasoning_options: [null, 1, "x"],
			constructor: { name: "f" },
			"a.b": nested(20),
		};
		const { models, findings } = checkModel(model);

		expect(models?.get("bad")).toStrictEqual(model);
		expect(findings).toEqual([]);
	});

	test("passes with nulls for all that may be absent", () => {
		const { findings } = checkModel({
			id: "bad",
			name: null,
			cost: { input: null },
			limit: null,
			modalities: { input: null },
			status: null,
		});

		expect(findings).toEqual([]);
	});

	const bad: [string, Json][] = [
		["is a text", "text"],
		["is null", null],
		["is a list", []],
		["has no id", { name: "M" }],
		["has an empty id", { id: "" }],
		["has a number for its id", { id: 1 }],
		["has another id than it is listed as", { id: "other" }],
		["has a number for its name", { id: "bad", name: 1 }],
		["has a lone surrogate in its name", { id: "bad", name: "\ud800" }],
		["has a text for its cost", { id: "bad", cost: "free" }],
		["has a text for a price", { id: "bad", cost: { input: "1" } }],
		["has a text for a limit", { id: "bad", limit: { context: "128k" } }],
		["has a text for its modalities", { id: "bad", modalities: "text" }],
		["has a number in a modality", { id: "bad", modalities: { input: [1] } }],
		["has a number for its status", { id: "bad", status: 1 }],
		["nests 33 levels deep", { id: "bad", deep: nested(32) }],
		["nests 100 levels deep", { id: "bad", deep: nested(100) }],
	];

	test.each(bad)(
		"is left out and told, and takes none of its siblings down, where it %s",
		(_, model) => {
			const { models, findings } = checkModel(model);

			expect([...(models?.keys() ?? [])]).toEqual(["good"]);
			expect(findings).toEqual([
				expect.objectContaining({
					kind: expect.objectContaining({ code: "invalid-model" }),
					severity: "warning",
					subject: { provider: "p", model: "bad" },
					message: expect.stringContaining("left out"),
				}),
			]);
		},
	);

	test.each(bad)("stays as it was before where it %s", (_, model) => {
		const before = catalogOf({ p: { bad: { name: "As it was" } } });
		const { models, findings } = checkModel(model, before);

		expect(models?.get("bad")).toEqual(before.get("p")?.models.get("bad"));
		expect(findings).toEqual([
			expect.objectContaining({
				message: expect.stringContaining("left as it was"),
			}),
		]);
	});

	test("may be 32 levels deep", () => {
		expect(checkModel({ id: "bad", deep: nested(31) }).findings).toEqual([]);
	});

	test("may be so deep that a walk would overflow the stack, and is then left out", () => {
		const deep: unknown = JSON.parse(
			`{"p": {"models": {"bad": {"id": "bad", "x": ${"[".repeat(1e5)}${"]".repeat(1e5)}}}}}`,
		);

		expect(check(deep).findings).toHaveLength(1);
	});

	test("is told with the field and what is wrong with it", () => {
		const { findings } = checkModel({ id: "bad", cost: { input: "1" } });

		expect(findings[0]?.message).toMatch(/cost\.input: .*number/);
	});

	test("has no number that can't be written, such as 1e999, where nothing is computed on either", () => {
		const api: unknown = JSON.parse(
			'{"p": {"models": {"bad": {"id": "bad", "cost": {"tiers": [{"input": 1e999}]}}, "good": {"id": "good"}}}}',
		);
		const { upstream } = check(api);
		const models = [...(upstream.get("p")?.models.values() ?? [])];

		expect(JSON.parse(JSON.stringify(models))).toEqual(models);
	});
});

describe("a provider", () => {
	const bad: [string, Json][] = [
		["is null", null],
		["is a text", "text"],
		["has no models", { id: "bad" }],
		["has a list of models", { id: "bad", models: [] }],
		["has a number for its name", { name: 1, models: {} }],
		["has a text for its env", { env: "KEY", models: {} }],
		["has a number in its env", { env: ["KEY", 1], models: {} }],
		["has a number for its base_url", { base_url: 1, models: {} }],
	];

	test.each(bad)(
		"is left out and told, and takes no other down, where it %s",
		(_, provider) => {
			const { upstream, findings } = check({
				bad: provider,
				...apiJson({ good: { m: {} } }),
			});

			expect([...upstream.keys()]).toEqual(["good"]);
			expect(findings).toEqual([
				expect.objectContaining({
					kind: expect.objectContaining({ code: "invalid-provider" }),
					severity: "warning",
					subject: { provider: "bad" },
					message: expect.stringContaining("left out"),
				}),
			]);
		},
	);

	test.each(bad)(
		"stays as it was before, header and models, where it %s",
		(_, provider) => {
			const { catalog: before } = buildCatalog(
				check(
					apiJson(
						{ bad: { a: { cost: { input: 1 } }, b: {} } },
						{ bad: { name: "Bad", env: ["KEY"], description: "Doc" } },
					),
				).upstream,
				[],
			);
			const { upstream, findings } = check(
				{ bad: provider, ...apiJson({ good: { m: {} } }) },
				before,
			);
			const { catalog } = buildCatalog(upstream, []);

			expect(catalog.get("bad")).toEqual(before.get("bad"));
			expect(findings[0]?.message).toContain("left as it was");
		},
	);

	test("without models is no mistake: it has none", () => {
		const { upstream, findings } = check(
			apiJson({ empty: {}, full: { m: {} } }),
		);

		expect(upstream.get("empty")?.models.size).toBe(0);
		expect(findings).toEqual([]);
	});

	test("goes by its key, normalised, and not by its id", () => {
		const { upstream } = check({
			"google-vertex": { id: "other", models: { m: { id: "m" } } },
		});

		expect([...upstream.keys()]).toEqual(["google_vertex"]);
		expect(upstream.get("google_vertex")?.id).toBe("google-vertex");
	});

	test("that is not wanted is not looked at, even if it is bad or has a twin", () => {
		const { upstream, findings } = validate(
			{ bad: 1, ...apiJson({ "a-b": {}, a_b: {}, good: { m: {} } }) },
			nothing,
			(id) => id === "good",
		);

		expect([...upstream.keys()]).toEqual(["good"]);
		expect(findings).toEqual([]);
	});

	test.each(["nil", "a\nb", "x".repeat(101), "Elixir.System"])(
		"with an id that can't be an atom or a file is left out: %j",
		(id) => {
			const { upstream, findings } = check(
				apiJson({ [id]: { m: {} }, good: { m: {} } }),
			);

			expect([...upstream.keys()]).toEqual(["good"]);
			expect(findings).toHaveLength(1);
		},
	);

	test.each(["../../evil", "a/b", "a\\b", ".catalog_manifest", ".."])(
		"with an id that would leave the folder stops the run: %j",
		(id) => {
			const { title, cause } = problemOf(
				apiJson({ good: { m: {} }, [id]: { m: {} } }),
			);

			expect(title).toBe("The catalog holds a dangerous provider id");
			expect(cause).toContain(JSON.stringify(id));
		},
	);

	test("that shares its file with a twin stops the run, and both are named", () => {
		const { title, cause } = problemOf(
			apiJson({ "a-b": { m: {} }, a_b: { m: {} } }),
		);

		expect(title).toBe("Two providers of the catalog would share one file");
		expect(cause).toContain('"a-b" and "a_b"');
	});
});

describe("what is not models.dev's catalog stops the run and is named", () => {
	test.each<[Json, RegExp]>([
		[{}, /an empty object/],
		[{ error: "rate limited" }, /an error message: "rate limited"/],
		[{ error: { code: 1 } }, /an error message: \{"code":1\}/],
		[[], /a list/],
		[null, /a null/],
		["text", /a string/],
		[1, /a number/],
		[{ a: 1, b: {}, c: [] }, /its keys are "a", "b", "c"\./],
		[{ models: { m: { id: "m" } } }, /its keys are "models"/],
		[{ data: [{ id: "m" }], object: "list" }, /its keys are "data", "object"/],
	])("%j", (data, cause) => {
		const problem = problemOf(data);

		expect(problem.title).toBe("The catalog does not have models.dev's shape");
		expect(problem.cause).toMatch(cause);
		expect(problem.remedy).toContain("Nothing was written");
	});
});

describe("laws", () => {
	test("any JSON is either refused by a Problem or gives providers and findings, but no other error", () => {
		const json = fc.oneof(
			fc.jsonValue(),
			fc.dictionary(
				fc.string(),
				fc.oneof(
					fc.jsonValue(),
					fc.record({ models: fc.dictionary(fc.string(), fc.jsonValue()) }),
				),
			),
		);
		fc.assert(
			fc.property(json, (data) => {
				try {
					check(data);
				} catch (error) {
					expect(error).toBeInstanceOf(Problem);
				}
			}),
		);
	});

	test("where every provider is damaged but one, all of the others are as they were", () => {
		fc.assert(
			fc.property(anyCatalog, (before) => {
				const damaged: JsonObject = Object.fromEntries(
					[...before.keys()].map((id): [string, Json] => [id, "damaged"]),
				);
				const { upstream, findings } = check(
					{ ...damaged, ...apiJson({ good: { m: {} } }) },
					before,
				);
				const kept = [...upstream].filter(([id]) => id !== "good");
				expect(kept.map(([id, { models }]) => [id, new Map(models)])).toEqual(
					Object.keys(damaged).map((id) => [id, before.get(id)?.models]),
				);
				expect(findings).toHaveLength(before.size);
			}),
		);
	});

	test("a catalog whose models are all damaged is built to the one before", () => {
		const before = catalogOf({ p: { a: { name: "A" }, b: {} } });
		const { upstream } = check(
			{ p: { models: { a: 1, b: { id: "c" } } } },
			before,
		);

		expect(toData(buildCatalog(upstream, []).catalog)).toEqual(toData(before));
	});

	test.skipIf(noRealData)(
		"every model of every real snapshot is usable",
		async () => {
			for (const date of await snapshotDates()) {
				expect(check(await readSnapshot(date)).findings).toEqual([]);
			}
		},
	);
});
