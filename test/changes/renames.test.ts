import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type {
	Catalog,
	Model,
	ProviderHeader,
} from "../../src/catalog/model.ts";
import {
	applyChanges,
	type Changes,
	diffCatalogs,
	type ModelEntry,
} from "../../src/changes/diff.ts";
import { pairRenames, type Rename } from "../../src/changes/renames.ts";
import type { Json, JsonObject } from "../../src/lib/json.ts";
import { buildCatalog } from "../../src/patches/apply.ts";
import { validate } from "../../src/upstream/validate.ts";

/** Everything two entries can have in common. */
const FACTS = {
	name: "Sonata 4.5",
	release_date: "2025-09-29",
	limit: { context: 200_000, output: 64_000 },
	cost: { input: 3, output: 15 },
	modalities: { input: ["text"], output: ["text"] },
};

type Models = Record<string, JsonObject>;

/** `{ provider: { "model id": { …fields } } }` */
function catalogOf(providers: Record<string, Models>, env = "KEY"): Catalog {
	return new Map(
		Object.entries(providers).map(([provider, models]) => {
			const header: ProviderHeader = {
				id: provider,
				name: provider,
				doc: "",
				env: [`${provider}_${env}`],
				base_url: null,
			};
			const entries = Object.entries(models).map(([id, fields]) => {
				const model = { ...fields, id, provider, provider_model_id: id };
				return [id, model] satisfies [string, Model];
			});
			return [provider, { header, models: new Map(entries) }];
		}),
	);
}

function pair(before: Catalog, after: Catalog) {
	return pairRenames(diffCatalogs(before, after), before, after);
}

/** Ids as `from > to`, with the provider where it changes. */
function idsOf(renames: readonly Rename[]): string[] {
	return renames.map(({ from, to }) =>
		from.provider === to.provider
			? `${from.model.id} > ${to.model.id}`
			: `${from.provider}:${from.model.id} > ${to.provider}:${to.model.id}`,
	);
}

function renamesIn(before: Models, after: Models, elsewhere: Models = {}) {
	const others = { other: elsewhere };
	return idsOf(
		pair(
			catalogOf({ p: before, ...others }),
			catalogOf({ p: after, ...others }),
		).renames,
	);
}

/** Whether a model is taken for the other, with all facts the same but these. */
function isRename(
	from: string,
	to: string,
	fields: [before: JsonObject, after: JsonObject] = [{}, {}],
	elsewhere: Models = {},
): boolean {
	const [before, after] = fields;
	const pairs = renamesIn(
		{ [from]: { ...FACTS, ...before } },
		{ [to]: { ...FACTS, ...after } },
		elsewhere,
	);
	return pairs.length === 1;
}

describe("a model goes on under another id", () => {
	test.each([
		["qwen-qwen2.5-72b-instruct", "Qwen/Qwen2.5-72B-Instruct"],
		["openAi/o3-mini-high", "openai/o3-mini-high"],
		["claude-opus-4.5", "claude-opus-4-5"],
		["qwen/qwen-3.6-27b", "qwen/qwen3.6-27b"],
		["gemini-3.0-pro", "gemini-3-pro"],
	])("when only case and separators differ: %s > %s", (from, to) => {
		const others = {
			limit: { context: 1 },
			cost: { input: 1 },
			release_date: "",
		};
		expect(isRename(from, to, [{}, others])).toBe(true);
	});

	test("but not when nothing beside its id agrees", () => {
		expect(
			isRename("phi-3-8b", "phi-3.8b", [
				FACTS,
				{ name: "Other", limit: {}, cost: {}, release_date: "2024" },
			]),
		).toBe(false);
	});

	test("when its words change places", () => {
		expect(isRename("claude-4.5-haiku", "claude-haiku-4.5")).toBe(true);
		expect(isRename("claude-4-1-opus", "claude-opus-4.1")).toBe(true);
		expect(isRename("opus-claude-4", "claude-opus-4")).toBe(true);
	});

	test("when its numbers change places, it is another one", () => {
		expect(isRename("glm-4.5", "glm-5.4", [{}, { name: "GLM" }])).toBe(false);
		expect(isRename("4o-mini", "o4-mini", [{}, { name: "o4" }])).toBe(false);
	});

	test.each([
		["x-ai/grok-4", "spacexai/grok-4"],
		["workers-ai/bge-m3", "workers-ai/@cf/baai/bge-m3"],
		["TheDrummer 2/Anubis-70B-v1", "TheDrummer/Anubis-70B-v1"],
		["gpt-4o", "openai/gpt-4o"],
	])("when only the vendor before the slash differs: %s > %s", (from, to) => {
		expect(isRename(from, to, [{}, { cost: {} }])).toBe(true);
	});

	test("with the vendor in the name too", () => {
		expect(
			isRename("x-ai/grok-4", "spacexai/grok-4", [
				{ name: "xAI: Grok 4" },
				{ name: "SpaceXAI: Grok 4" },
			]),
		).toBe(true);
	});

	test("when a date stamp comes or goes and all else stays", () => {
		const [from, to] = ["devstral-medium-2507", "devstral-medium"];
		expect(isRename(from, to)).toBe(true);
		expect(isRename(to, from)).toBe(true);
		expect(isRename(from, to, [{}, { cost: { input: 9, output: 9 } }])).toBe(
			false,
		);
	});

	test("when one word of the id comes or goes and name and date stay", () => {
		expect(
			isRename("glm-4.6:cloud", "glm-4.6", [
				{ cost: {}, limit: {} },
				{ cost: {}, name: "sonata-4.5" },
			]),
		).toBe(true);
	});

	test("with the evidence and the fields that changed besides", () => {
		const { renames } = pair(
			catalogOf({ p: { "a-b": { ...FACTS, family: "x" } } }),
			catalogOf({ p: { "A/B": { ...FACTS, cost: { input: 4, output: 15 } } } }),
		);
		expect(renames).toMatchObject([
			{
				evidence: [
					"ids differ only in case and separators",
					"same name",
					"same release date",
					"same limits",
				],
			},
		]);
		expect(renames[0]?.fields).toHaveLength(2);
		expect(renames[0]?.fields).toEqual(
			expect.arrayContaining([
				{ field: ["family"], before: "x" },
				{ field: ["cost", "input"], before: 3, after: 4 },
			]),
		);
	});
});

describe("another model comes", () => {
	test.each([
		["gpt-4", "gpt-5"],
		["glm-4.5", "glm-4.6"],
		["kimi-k2-instruct", "kimi-k2.5"],
		["v0-1.0-md", "v0-1.5-md"],
		["devstral-2507", "devstral-2512"],
		["qwen3-8b", "qwen3-70b"],
		["deepseek-v3.2", "nvidia/deepseek-v3.2-nvfp4"],
	])("when the version differs, even under one name: %s, %s", (from, to) => {
		expect(isRename(from, to)).toBe(false);
	});

	test.each([
		["gpt-5", "gpt-5-mini"],
		["grok-4", "grok-4-fast"],
		["gemini-flash-lite-preview", "gemini-flash-lite"],
		["qwen3-instruct", "qwen3-thinking"],
		["deepseek-v3.2", "deepseek-v3.2-tee"],
	])("when name and id differ, whatever else agrees: %s, %s", (from, to) => {
		expect(isRename(from, to, [{ name: from }, { name: to }])).toBe(false);
	});

	test("when only the prefix differs, but the name tells them apart", () => {
		const name = "Sonata 4.5 TEE";
		expect(isRename("qwen/coder", "TEE/coder", [{}, { name }])).toBe(false);
	});

	test("when ids have little in common and too few facts agree", () => {
		const [from, to] = ["replicate/meta/chat-8b", "workers/cf/chat-awq-8b"];
		expect(isRename(from, to)).toBe(true);
		expect(
			isRename(from, to, [{ cost: {} }, { release_date: "2025-04-03" }]),
		).toBe(false);
	});

	test("when all that agrees is zero", () => {
		const nothing = { limit: { context: 0, output: 0 }, release_date: null };
		const free = { cost: { input: 0, output: 0 }, ...nothing };
		expect(
			isRename("sora-2", "Sora 2", [
				{ ...free, name: "A" },
				{ ...free, name: "B" },
			]),
		).toBe(false);
	});

	test("when one is free and the other is not", () => {
		const free = { cost: { input: 0, output: 0 } };
		expect(isRename("trinity:free", "trinity", [free, {}])).toBe(false);
		expect(isRename("free/trinity", "paid/trinity", [free, {}])).toBe(false);
	});

	test("when one writes text and the other makes pictures", () => {
		const video = { modalities: { output: ["video"] } };
		expect(isRename("imagine-text", "imagine", [{}, video])).toBe(false);
	});

	test("when its price differs and only its name speaks for it", () => {
		const cost = { input: 6, output: 30 };
		expect(isRename("opus", "opus-fast", [{}, { cost }])).toBe(false);
	});

	test("when models stand side by side elsewhere that differ in the same way", () => {
		const [us, plain] = ["us.anthropic.opus-4", "anthropic.opus-4"];
		expect(isRename(plain, us)).toBe(true);
		const twins = { "us.meta.llama-4": {}, "meta.llama-4": {} };
		expect(isRename(plain, us, [{}, {}], twins)).toBe(false);
		const tiers = { "Pro/moonshot/kimi": {}, "moonshot/kimi": {} };
		expect(isRename("zai/glm", "Pro/zai/glm")).toBe(true);
		expect(isRename("moonshot/k3", "Pro/moonshot/k3", [{}, {}], tiers)).toBe(
			false,
		);
	});

	test("when both ids stand side by side elsewhere", () => {
		const both = { "claude-4.5": {}, "claude-4-5": {} };
		expect(isRename("claude-4.5", "claude-4-5", [{}, {}], both)).toBe(false);
	});

	test("when a plus sign tells them apart", () => {
		expect(
			isRename("command-r", "command-r+", [{}, { name: "Command R+" }]),
		).toBe(false);
	});
});

describe("an ambiguous rename is none", () => {
	test("with two models that could be the old one", () => {
		expect(renamesIn({ "a-b": FACTS }, { "A/B": FACTS, "a.b": FACTS })).toEqual(
			[],
		);
		expect(renamesIn({ x: FACTS }, { "v/x": FACTS, "w/x": FACTS })).toEqual([]);
	});

	test("with two models that could become the new one", () => {
		expect(renamesIn({ "a-b": FACTS, "a.b": FACTS }, { "A/B": FACTS })).toEqual(
			[],
		);
	});

	test("with a model of that name that stays", () => {
		const stays = { other: FACTS };
		expect(
			renamesIn({ "x:cloud": FACTS, ...stays }, { x: FACTS, ...stays }),
		).toEqual([]);
	});

	test("unless the ids decide: two mislabelled models keep apart", () => {
		expect(
			renamesIn(
				{ "claude-4-opus": FACTS, "opus-claude-4-1": FACTS },
				{ "claude-opus-4": FACTS, "claude-opus-4.1": FACTS },
			),
		).toEqual([
			"claude-4-opus > claude-opus-4",
			"opus-claude-4-1 > claude-opus-4.1",
		]);
	});

	test("between two providers that both stay", () => {
		const stays = { stays: FACTS };
		const { renames } = pair(
			catalogOf({ p: { ...stays, m: FACTS }, q: stays }),
			catalogOf({ p: stays, q: { ...stays, m: FACTS } }),
		);
		expect(renames).toEqual([]);
	});
});

describe("a provider goes on under another id", () => {
	const models = {
		"m-1": { ...FACTS, name: "M 1" },
		"m-2": { ...FACTS, name: "M 2" },
		"m-3": { ...FACTS, name: "M 3" },
	};

	test("when the new one holds most of its models as they were", () => {
		const { renames, providers, rest } = pair(
			catalogOf({ firmware: { ...models, old: {}, "m-4": FACTS } }),
			catalogOf({ frogbot: { ...models, new: {}, "M/4": FACTS } }),
		);
		expect(idsOf(renames)).toEqual([
			"firmware:m-1 > frogbot:m-1",
			"firmware:m-2 > frogbot:m-2",
			"firmware:m-3 > frogbot:m-3",
			"firmware:m-4 > frogbot:M/4",
		]);
		expect(providers).toMatchObject([
			{
				from: { id: "firmware" },
				to: { id: "frogbot" },
				models: 4,
				evidence: ["3 of 5 models as they were"],
			},
		]);
		expect(providers[0]?.fields.map(({ field }) => field)).toEqual(
			expect.arrayContaining([["env"], ["name"]]),
		);
		expect(rest.providers).toMatchObject({ added: [], removed: [] });
		expect(rest.models.removed.map(({ model }) => model.id)).toEqual(["old"]);
		expect(rest.models.added.map(({ model }) => model.id)).toEqual(["new"]);
	});

	test("but not when a provider that stays holds as many", () => {
		const { renames, providers } = pair(
			catalogOf({ reseller: models, vendor: models }),
			catalogOf({ newcomer: models, vendor: models }),
		);
		expect([renames, providers]).toEqual([[], []]);
	});

	test("nor when the new one holds less than half of its models", () => {
		const many = Object.fromEntries(
			["a", "b", "c", "d"].map((id) => [id, { ...FACTS, name: id }]),
		);
		const before = catalogOf({ big: { ...models, ...many } });
		expect(pair(before, catalogOf({ small: models })).providers).toEqual([]);
	});

	test("nor when the new one has more of another that was there before", () => {
		const more = { ...models, "m-4": FACTS };
		const { providers } = pair(
			catalogOf({ reseller: models, vendor: more }),
			catalogOf({ newcomer: more, vendor: { "m-4": FACTS } }),
		);
		expect(providers).toEqual([]);
	});

	test("nor for a model or two, or for ids alone", () => {
		const two = { "m-1": models["m-1"], "m-2": models["m-2"] };
		expect(
			pair(catalogOf({ a: two }), catalogOf({ b: two })).providers,
		).toEqual([]);
		const bare = { "m-1": {}, "m-2": { name: "B" }, "m-3": { name: "C" } };
		expect(
			pair(catalogOf({ a: models }), catalogOf({ b: bare })).providers,
		).toEqual([]);
	});
});

describe("for any two catalogs", () => {
	const part = fc.constantFrom(
		"qwen",
		"Qwen",
		"3",
		"4.5",
		"pro",
		"free",
		"2507",
	);
	const id = fc
		.tuple(
			fc.array(part, { minLength: 1, maxLength: 3 }),
			fc.constantFrom("-", "/", ":"),
		)
		.map(([parts, separator]) => parts.join(separator));
	const fields = fc.record(
		{
			name: fc.constantFrom<Json>("A", "B", null),
			release_date: fc.constantFrom<Json>("2025", "2026"),
			limit: fc.constantFrom<Json>({ context: 8, output: 8 }, null),
			cost: fc.constantFrom<Json>({ input: 1, output: 2 }, { input: 0 }),
		},
		{ requiredKeys: [] },
	);
	const catalog = fc
		.dictionary(
			fc.constantFrom("p", "q", "r"),
			fc.dictionary(id, fields, { maxKeys: 8, noNullPrototype: true }),
			{ maxKeys: 3, noNullPrototype: true },
		)
		.map((providers) => catalogOf(providers));

	test("no model and no provider stands in two renames", () => {
		fc.assert(
			fc.property(catalog, catalog, (before, after) => {
				const { renames, providers } = pair(before, after);
				for (const list of [
					renames.map(({ from }) => keyOf(from)),
					renames.map(({ to }) => keyOf(to)),
					providers.map(({ from }) => from.id),
					providers.map(({ to }) => to.id),
				]) {
					expect(new Set(list).size).toBe(list.length);
				}
			}),
		);
	});

	test("the rest and the renames are the changes", () => {
		fc.assert(
			fc.property(catalog, catalog, (before, after) => {
				const changes = diffCatalogs(before, after);
				const { renames, providers, rest } = pairRenames(
					changes,
					before,
					after,
				);
				const rejoined: Changes = {
					providers: {
						...rest.providers,
						added: [...rest.providers.added, ...providers.map(({ to }) => to)],
						removed: [
							...rest.providers.removed,
							...providers.map(({ from }) => from),
						],
					},
					models: {
						...rest.models,
						added: [...rest.models.added, ...renames.map(({ to }) => to)],
						removed: [
							...rest.models.removed,
							...renames.map(({ from }) => from),
						],
					},
				};
				expect(sorted(rejoined)).toEqual(sorted(changes));
				expect(applyChanges(before, rejoined)).toEqual(after);
			}),
		);
	});

	test("the old model with the new identity and the fields of the rename is the new model", () => {
		fc.assert(
			fc.property(catalog, catalog, (before, after) => {
				for (const { from, to, fields } of pair(before, after).renames) {
					const { id, provider, provider_model_id } = to.model;
					const moved = {
						...from.model,
						id,
						provider,
						provider_model_id,
					} as Model;
					const start = catalogOf({ [to.provider]: { [id]: moved } });
					const end = applyChanges(start, {
						providers: { added: [], removed: [], changed: [] },
						models: {
							added: [],
							removed: [],
							changed: [
								{
									provider: to.provider,
									before: moved,
									after: to.model,
									fields,
								},
							],
						},
					});
					expect(end.get(to.provider)?.models.get(id)).toEqual(to.model);
				}
			}),
		);
	});

	test("the order of the input makes no difference", () => {
		const reversed = (all: Catalog): Catalog =>
			new Map(
				[...all]
					.reverse()
					.map(([id, { header, models }]) => [
						id,
						{ header, models: new Map([...models].reverse()) },
					]),
			);
		fc.assert(
			fc.property(catalog, catalog, (before, after) => {
				const { renames, providers } = pair(before, after);
				const again = pair(reversed(before), reversed(after));
				expect(again.renames).toEqual(renames);
				expect(new Set(again.providers)).toEqual(new Set(providers));
			}),
		);
	});
});

const data = new URL("../../../shared/data/snapshots/", import.meta.url);

describe.skipIf(!existsSync(data))("in models.dev's history", () => {
	const snapshot = (date: string): Catalog => {
		const file = gunzipSync(readFileSync(new URL(`api-${date}.json.gz`, data)));
		const json: unknown = JSON.parse(file.toString());
		const { upstream } = validate(json, new Map(), () => true);
		return buildCatalog(upstream, []).catalog;
	};

	/** How many renames each provider has. */
	const countsOf = (renames: readonly Rename[]) => {
		const counts: Record<string, number> = {};
		for (const { from } of renames) {
			counts[from.provider] = (counts[from.provider] ?? 0) + 1;
		}
		return counts;
	};

	test.each([
		["2025-10-27", "2025-11-03", {}],
		["2025-12-08", "2025-12-15", { poe: 36 }],
		["2025-12-29", "2026-01-05", { siliconflow: 72, siliconflow_cn: 72 }],
		["2026-05-04", "2026-05-11", { firmware: 26 }],
		["2026-05-11", "2026-05-18", { novita_ai: 1, nvidia: 2, openrouter: 4 }],
		["2026-06-08", "2026-06-15", {}],
	])("%s to %s, forwards and backwards", (from, to, counts) => {
		const [before, after] = [snapshot(from), snapshot(to)];
		const { renames, providers } = pair(before, after);
		expect(countsOf(renames)).toEqual(counts);
		const back = pair(after, before);
		expect(new Set(back.renames.map(({ from }) => keyOf(from)))).toEqual(
			new Set(renames.map(({ to }) => keyOf(to))),
		);
		expect(back.providers.map(({ to }) => to.id)).toEqual(
			providers.map(({ from }) => from.id),
		);
	});

	test("siliconflow's 72 models are paired by their letters alone", () => {
		const { renames, rest } = pair(
			snapshot("2025-12-29"),
			snapshot("2026-01-05"),
		);
		const letters = ({ model }: ModelEntry) =>
			model.id.toLowerCase().replace(/[^a-z0-9]/g, "");
		for (const { from, to } of renames) expect(letters(from)).toBe(letters(to));
		expect(
			[...rest.models.added, ...rest.models.removed].filter(({ provider }) =>
				provider.startsWith("siliconflow"),
			),
		).toEqual([]);
	});

	test("firmware went on as frogbot", () => {
		const { providers, rest } = pair(
			snapshot("2026-05-04"),
			snapshot("2026-05-11"),
		);
		expect(providers).toMatchObject([
			{ from: { id: "firmware" }, to: { id: "frogbot" }, models: 26 },
		]);
		expect(rest.providers.removed).toEqual([]);
		expect(rest.providers.added.map(({ id }) => id)).toEqual(["firepass"]);
	});
});

function keyOf({ provider, model }: ModelEntry): string {
	return `${provider}:${model.id}`;
}

function sorted({ providers, models }: Changes) {
	const headers = (all: readonly ProviderHeader[]) =>
		new Map(all.map((header) => [header.id, header]));
	const entries = (all: readonly ModelEntry[]) =>
		new Map(all.map((entry) => [keyOf(entry), entry]));
	return {
		providers: {
			...providers,
			added: headers(providers.added),
			removed: headers(providers.removed),
		},
		models: {
			...models,
			added: entries(models.added),
			removed: entries(models.removed),
		},
	};
}
