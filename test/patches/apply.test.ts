import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Model } from "../../src/catalog/model.ts";
import type { UpstreamValue } from "../../src/catalog/upstream-values.ts";
import type { Json, JsonObject } from "../../src/lib/json.ts";
import { apiJson, build } from "../../testkit/catalogs.ts";

const oneModel = { m: { name: "M" } };

function header(
	id: string,
	upstream: JsonObject = {},
	...patches: JsonObject[]
) {
	const files = patches.map((provider, index): [string, JsonObject] => [
		`${index}.json`,
		{ provider: { id, ...provider }, models: [] },
	]);
	const { catalog } = build(
		apiJson({ [id]: oneModel }, { [id]: upstream }),
		Object.fromEntries(files),
	);
	return [...catalog.values()][0]?.header;
}

/** The models of provider `p` once patches are applied, by id. */
function models(
	upstream: Record<string, JsonObject>,
	...patches: JsonObject[]
): Record<string, Model> {
	const { catalog } = build(apiJson({ p: upstream }), patchFiles(patches));
	return Object.fromEntries(catalog.get("p")?.models ?? []);
}

function patchFiles(patches: JsonObject[]): Record<string, JsonObject> {
	return Object.fromEntries(
		patches.map((patch, index) => [
			`${index}.json`,
			{ provider: { id: "p" }, ...patch },
		]),
	);
}

describe("the header of a provider", () => {
	test("has its five keys and defaults where nobody says anything", () => {
		expect(header("acme-ai")).toEqual({
			base_url: null,
			doc: "AI model provider",
			env: [],
			id: "acme_ai",
			name: "Acme Ai",
		});
	});

	test("takes its name, env, base_url and doc from upstream's name, env, base_url and description", () => {
		const upstream = {
			name: "ACME",
			env: ["ACME_KEY"],
			base_url: "https://acme.example/v1",
			description: "Anvils",
		};

		expect(header("acme", upstream)).toEqual({
			base_url: "https://acme.example/v1",
			doc: "Anvils",
			env: ["ACME_KEY"],
			id: "acme",
			name: "ACME",
		});
	});

	test("never takes models.dev's api as base_url, which would redirect requests and their keys, nor its doc or npm", () => {
		const upstream = {
			api: "https://wrong.example",
			doc: "https://docs.example",
			npm: "@ai-sdk/acme",
		};

		expect(header("acme", upstream)).toEqual(header("acme"));
	});

	test.each([
		["openai", "https://api.openai.com/v1", "OPENAI_API_KEY"],
		["anthropic", "https://api.anthropic.com", "ANTHROPIC_API_KEY"],
		["openrouter", "https://openrouter.ai/api/v1", "OPENROUTER_API_KEY"],
		[
			"google",
			"https://generativelanguage.googleapis.com/v1",
			"GOOGLE_API_KEY",
		],
		[
			"cloudflare",
			"https://api.cloudflare.com/client/v4/accounts",
			"CLOUDFLARE_API_KEY",
		],
	])("falls back to the Mix task's own table for %s", (id, base_url, key) => {
		expect(header(id)).toMatchObject({ base_url, env: [key] });
	});

	test("prefers a patch to upstream, and upstream to the table, field by field", () => {
		expect(
			header(
				"openai",
				{ name: "Upstream", env: ["UPSTREAM_KEY"], description: "Upstream's" },
				{ name: "Patched" },
			),
		).toEqual({
			base_url: "https://api.openai.com/v1",
			doc: "Upstream's",
			env: ["UPSTREAM_KEY"],
			id: "openai",
			name: "Patched",
		});
	});

	test("keeps upstream's value under a patch's null, and takes a patch's empty list", () => {
		expect(
			header(
				"openai",
				{ name: "OpenAI", env: ["UPSTREAM_KEY"] },
				{ name: null, env: [] },
			),
		).toMatchObject({ name: "OpenAI", env: [] });
	});

	test("takes each field from the last patch that sets it", () => {
		expect(
			header(
				"acme",
				{},
				{ name: "First", doc: "First's" },
				{ name: "Second", doc: null },
			),
		).toMatchObject({ name: "Second", doc: "First's" });
	});

	test("is not mixed up by an id that every object has", () => {
		expect(header("constructor")).toMatchObject({ base_url: null, env: [] });
		expect(header("toString")).toMatchObject({ base_url: null, env: [] });
	});
});

describe("a model", () => {
	test("gets provider and provider_model_id, whatever upstream or a patch put there", () => {
		const { catalog } = build(
			apiJson({
				"google-vertex": {
					"x/y": { provider: { npm: "n" }, provider_model_id: "z" },
				},
			}),
			{
				"p.json": {
					provider: { id: "google-vertex" },
					models: [{ id: "x/y", provider: "q", provider_model_id: "q" }],
				},
			},
		);

		expect(catalog.get("google_vertex")?.models.get("x/y")).toEqual({
			id: "x/y",
			provider: "google_vertex",
			provider_model_id: "x/y",
		});
	});

	test("loses the ten fields of npm packages, at its top level only", () => {
		const pruned = Object.fromEntries(
			[
				"npm",
				"packageName",
				"license",
				"repository",
				"bugs",
				"homepage",
				"engines",
				"keywords",
				"exports",
				"dependencies",
			].map((field) => [field, "x"]),
		);

		expect(
			models(
				{ m: { ...pruned, inner: pruned } },
				{
					models: [{ id: "m", npm: "patched" }],
				},
			),
		).toEqual({
			m: { id: "m", provider: "p", provider_model_id: "m", inner: pruned },
		});
	});

	test("keeps every other field as upstream has it, known or not", () => {
		const fields = {
			name: "M",
			reasoning_options: [{ type: "effort", values: ["low"] }],
			experimental: { modes: { fast: { cost: { input: 1 } } } },
			status: "a status of tomorrow",
			nothing: null,
		};

		expect(models({ m: fields }).m).toMatchObject(fields);
	});

	test("is merged with a patch field by field, not deeper: a new cost replaces the whole cost", () => {
		const { m } = models(
			{ m: { name: "M", cost: { input: 1, output: 2 }, family: "f" } },
			{ models: [{ id: "m", cost: { input: 9 }, family: null, api: "chat" }] },
		);

		expect(m).toMatchObject({ name: "M", cost: { input: 9 }, api: "chat" });
		expect(m?.cost).toEqual({ input: 9 });
		expect(m?.family).toBeNull();
	});

	test("takes each field from the last patch, in the order of the files", () => {
		const { m } = models(
			{ m: { a: 0, b: 0 } },
			{ models: [{ id: "m", a: 1, b: 1 }] },
			{ models: [{ id: "m", a: 2 }] },
		);

		expect(m).toMatchObject({ a: 2, b: 1 });
	});

	test("is new where a patch gives it a name: that is a definition", () => {
		expect(models({}, { models: [{ id: "new", name: "New" }] })).toEqual({
			new: {
				id: "new",
				name: "New",
				provider: "p",
				provider_model_id: "new",
			},
		});
	});

	test("that a patch defines may be overridden by a later patch", () => {
		expect(
			models(
				{},
				{ models: [{ id: "new", name: "New" }] },
				{ models: [{ id: "new", api: "chat" }] },
			).new,
		).toMatchObject({ name: "New", api: "chat" });
	});

	test("stays out when a patch excludes it, whether files before or after change or define it", () => {
		const exclude = { exclude: ["m"] };
		const change = { models: [{ id: "m", api: "chat" }] };
		const define = { models: [{ id: "m", name: "Mine" }] };

		for (const patches of [
			[exclude, change],
			[change, exclude],
			[define, exclude],
			[exclude, define],
			[{ ...exclude, ...define }],
		]) {
			expect(Object.keys(models({ m: {}, n: {} }, ...patches))).toEqual(["n"]);
		}
	});

	test("is excluded by its exact id, or by a glob that matches it", () => {
		const left = (...exclude: string[]) =>
			Object.keys(models({ m: {}, "a/m2": {}, "[m]": {} }, { exclude }));
		expect(left("M", "m ", "unknown", "m*?", "m2")).toEqual([
			"[m]",
			"a/m2",
			"m",
		]);
		expect(left("[m]", "a*")).toEqual(["m"]);
		expect(left("*m*")).toEqual([]);
	});

	test("of upstream is not changed by what is built from it", () => {
		const api = apiJson({ p: { m: { npm: "n", cost: { input: 1 } } } });
		const copy = structuredClone(api);

		build(api, patchFiles([{ models: [{ id: "m", cost: { input: 2 } }] }]));

		expect(api).toEqual(copy);
	});
});

describe("a patch for a model that upstream does not have", () => {
	test("writes no stub of it", () => {
		const { catalog } = build(
			apiJson({ p: oneModel }),
			patchFiles([{ models: [{ id: "gone", api: "chat" }] }]),
		);

		expect([...(catalog.get("p")?.models.keys() ?? [])]).toEqual(["m"]);
	});
});

describe("what upstream says wherever a patch speaks", () => {
	const upstream = {
		m: { name: "M", cost: { input: 1 }, npm: "n", family: null },
	};
	const upstreamValues = (...patches: JsonObject[]) =>
		build(
			apiJson({ p: upstream }, { p: { name: "P", env: ["KEY"] } }),
			patchFiles(patches),
		).upstreamValues;

	test("is kept with its place, be it the same or not", () => {
		expect(
			upstreamValues({
				models: [{ id: "m", name: "M", cost: { input: 2 }, family: "f" }],
			}),
		).toEqual([
			place("m", "name", "M"),
			place("m", "cost", { input: 1 }),
			place("m", "family", null),
		]);
	});

	test("is kept of a provider's header", () => {
		expect(
			upstreamValues({
				provider: { id: "p", name: "Mine", doc: "d", base_url: "u" },
			}),
		).toEqual([{ provider: "p", field: ["name"], upstream: "P", by: "patch" }]);
	});

	test("is kept once, whatever number of patches speak", () => {
		const patch = {
			models: [
				{ id: "m", name: "N" },
				{ id: "m", name: "O" },
			],
		};

		expect(upstreamValues(patch, patch)).toEqual([place("m", "name", "M")]);
	});

	test.each([
		["a field that upstream does not have", { id: "m", api: "chat" }],
		["a field that never reaches the catalog", { id: "m", npm: "x" }],
		["a model that upstream does not have", { id: "new", name: "New" }],
	])("is nothing at %s", (_, entry) => {
		expect(upstreamValues({ models: [entry] })).toEqual([]);
	});

	test("is not kept of a model that is excluded", () => {
		expect(
			upstreamValues({ models: [{ id: "m", name: "N" }], exclude: ["m"] }),
		).toEqual([]);
	});
});

function place(model: string, field: string, upstream: Json): UpstreamValue {
	return { provider: "p", model, field: [field], upstream, by: "patch" };
}

describe("the catalog", () => {
	test("has the provider that only a patch defines, net new", () => {
		const { catalog } = build(apiJson({ p: oneModel }), {
			"z.json": {
				provider: { id: "zai-coder", name: "Z.AI Coder", env: ["ZAI_KEY"] },
				models: [{ id: "glm", name: "GLM" }],
			},
		});

		expect(catalog.get("zai_coder")).toEqual({
			header: {
				base_url: null,
				doc: "AI model provider",
				env: ["ZAI_KEY"],
				id: "zai_coder",
				name: "Z.AI Coder",
			},
			models: new Map([
				[
					"glm",
					{
						id: "glm",
						name: "GLM",
						provider: "zai_coder",
						provider_model_id: "glm",
					},
				],
			]),
		});
	});

	test.each([
		["patch-er", "patch-er"],
		["patch-er", "patch_er"],
		["patch_er", "patch-er"],
	])(
		"joins upstream's %s and a patch's %s into one provider",
		(upstream, patched) => {
			const { catalog } = build(apiJson({ [upstream]: { a: {}, b: {} } }), {
				"x.json": {
					provider: { id: patched },
					models: [{ id: "a", api: "chat" }],
					exclude: ["b"],
				},
			});

			expect([...catalog.keys()]).toEqual(["patch_er"]);
			expect([...(catalog.get("patch_er")?.models.values() ?? [])]).toEqual([
				expect.objectContaining({ id: "a", api: "chat" }),
			]);
		},
	);

	test("has no provider without models, be it upstream's, a patch's or one whose models are all excluded", () => {
		const { catalog } = build(
			apiJson({ empty: {}, p: oneModel, kept: oneModel }),
			{
				"1.json": { provider: { id: "p" }, exclude: ["m"] },
				"2.json": { provider: { id: "unknown" }, models: [] },
			},
		);

		expect([...catalog.keys()]).toEqual(["kept"]);
	});

	test("is in the order of the bytes of the ids, of providers and of models", () => {
		const ids = ["b", "a.b", "a", "9", "10", "\u{1f600}", "\uffff", "B"];
		const { catalog } = build(
			apiJson(
				Object.fromEntries(
					["b", "a.b", "a", "9", "10", "B"].map((id) => [
						id,
						Object.fromEntries(ids.map((id) => [id, {}])),
					]),
				),
			),
		);
		const sorted = ["10", "9", "B", "a", "a.b", "b", "\uffff", "\u{1f600}"];

		expect([...catalog.keys()]).toEqual(sorted.slice(0, 6));
		expect([...(catalog.get("a")?.models.keys() ?? [])]).toEqual(sorted);
	});

	test("is the same in whatever order upstream lists its providers and models", () => {
		const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), {
			maxLength: 6,
		});
		fc.assert(
			fc.property(ids, (ids) => {
				const api = (order: string[]) =>
					apiJson({ p: Object.fromEntries(order.map((id) => [id, {}])) });
				expect([...build(api(ids)).catalog]).toEqual([
					...build(api([...ids].reverse())).catalog,
				]);
			}),
		);
	});
});
