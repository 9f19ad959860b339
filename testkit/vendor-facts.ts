// What is known about providers, collected by hand from their models and sites: who is a vendor and who is a reseller.
import type { Catalog } from "../src/catalog/model.ts";
import { add, mostCommon } from "../src/identity/counts.ts";
import type { Vendors } from "../src/identity/vendors.ts";

/** Providers that mostly have their own models, with the names of their vendor. */
export const FIRST_PARTIES: Readonly<Record<string, string>> = {
	abliteration_ai: "abliteration_ai",
	agnes: "agnes",
	ai21: "ai21",
	alibaba: "alibaba qwen",
	alibaba_cn: "alibaba qwen",
	anthropic: "anthropic",
	bailing: "inclusionai bailing",
	cohere: "cohere",
	deepseek: "deepseek deepseek-ai",
	google: "google",
	inception: "inception",
	kimi_code_plan_cn: "moonshotai",
	kimi_code_plan_global: "moonshotai",
	kimi_for_coding: "moonshotai",
	llama: "meta meta-llama llama",
	longcat: "meituan longcat",
	lucidquery: "lucidquery",
	meta: "meta meta-llama",
	minimax: "minimax",
	minimax_cn: "minimax minimax_cn",
	minimax_coding_plan: "minimax",
	mistral: "mistral mistralai",
	moonshotai: "moonshotai",
	moonshotai_cn: "moonshotai",
	morph: "morph",
	neosmith: "neosmith",
	nova: "amazon nova",
	openai: "openai",
	perplexity: "perplexity",
	poolside: "poolside",
	sakana: "sakana",
	sarvam: "sarvam sarvamai",
	stepfun: "stepfun",
	stepfun_ai: "stepfun",
	stepfun_step_plan: "stepfun",
	tencent_token_plan: "tencent",
	tencent_tokenhub: "tencent",
	thinkingmachines: "thinkingmachines",
	upstage: "upstage",
	v0: "v0",
	vispark: "vispark",
	xai: "xai x-ai",
	xiaomi: "xiaomi",
	xiaomi_token_plan_cn: "xiaomi",
	zai: "zai zhipuai z-ai",
	zai_coding_plan: "zai zhipuai z-ai",
	zhipuai: "zai zhipuai z-ai",
	zhipuai_coding_plan: "zai zhipuai z-ai",
};

/** Clouds, hosts, routers and tools that mostly have the models of others. */
export const RESELLERS: readonly string[] =
	`302ai abacus agentrouter ai_router aihubmix alibaba_token_plan amazon_bedrock ambient anyapi azure
	azure_cognitive_services baseten berget cerebras chutes clarifai cline_pass cloudflare_ai_gateway
	cloudflare_workers_ai cortecs crusoe databricks deepinfra digitalocean edenai fastrouter fireworks_ai friendli
	github_copilot gitlab google_vertex google_vertex_anthropic groq helicone huggingface impossibl infer inference
	io_net kilo llmgateway llmgateway_providers lmstudio merge_gateway modelscope nano_gpt nebius novita_ai nvidia ofox
	ollama_cloud opencode openrouter orcarouter ovhcloud poe qiniu_ai requesty sap_ai_core scaleway siliconflow
	siliconflow_cn snowflake_cortex submodel synthetic tempr togetherai umans_ai venice vercel volcengine vultr wandb
	watsonx zenmux`.split(/\s+/);

/** By the start of an id, without case and folders: the vendor of all models with that name. */
const MODELS: readonly (readonly [RegExp, string])[] = [
	[/^gpt-[45]/, "openai"],
	[/^claude-/, "anthropic"],
	[/^gemini-/, "google"],
	[/^grok-[34]/, "xai x-ai"],
	[/^kimi-k2/, "moonshotai"],
	[/^glm-[45]/, "zai zhipuai z-ai"],
	[/^deepseek-v\d/, "deepseek deepseek-ai"],
	[/^qwen-?3/, "alibaba qwen"],
	[/^minimax-m\d/, "minimax"],
	[/^mimo-v\d/, "xiaomi"],
	[/^mistral-(?:large|medium|small)/, "mistral mistralai"],
	[/^llama-[34][.-]\d+b-instruct$/, "meta meta-llama llama"],
];

/** The facts that a catalog's vendors contradict, and the number of facts that were checked. */
export function checkFacts(
	catalog: Catalog,
	vendors: Vendors,
): { known: number; wrong: string[] } {
	const wrong: string[] = [];
	let known = 0;
	for (const [provider, names] of Object.entries(FIRST_PARTIES)) {
		if (!catalog.has(provider)) continue;
		known += 1;
		const found = vendorsAt(provider, catalog, vendors);
		if (!vendors.isFirstParty(provider)) {
			wrong.push(`${provider} makes its models`);
		} else if (!names.split(" ").includes(found)) {
			wrong.push(`${provider} is ${names}, not ${found}`);
		}
	}
	for (const provider of RESELLERS) {
		if (!catalog.has(provider)) continue;
		known += 1;
		if (vendors.isFirstParty(provider)) wrong.push(`${provider} resells`);
	}
	return { known, wrong };
}

/** The models with a well-known name that are assigned to another vendor. */
export function checkModels(
	catalog: Catalog,
	vendors: Vendors,
): { known: number; wrong: string[] } {
	const wrong: string[] = [];
	let known = 0;
	for (const [provider, { models }] of catalog) {
		for (const model of models.values()) {
			const name = model.id.slice(model.id.lastIndexOf("/") + 1).toLowerCase();
			const [, names] = MODELS.find(([begin]) => begin.test(name)) ?? [];
			if (names === undefined) continue;
			known += 1;
			const vendor = vendors.vendorOf(provider, model) ?? "unknown";
			if (!names.split(" ").includes(vendor)) {
				wrong.push(`${provider}:${model.id} is ${names}, not ${vendor}`);
			}
		}
	}
	return { known, wrong };
}

function vendorsAt(
	provider: string,
	catalog: Catalog,
	vendors: Vendors,
): string {
	const counts = new Map<string, number>();
	for (const model of catalog.get(provider)?.models.values() ?? []) {
		add(counts, vendors.vendorOf(provider, model) ?? "unknown");
	}
	return mostCommon(counts) ?? "unknown";
}
