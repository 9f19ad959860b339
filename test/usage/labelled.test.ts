// Lines of our own making, each with what it means: test/usage/labelled/FILE.txt is FILE, and after `=>` in a line stands
// what that line names, `-` for nothing. A line without `=>` names nothing.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findVendors } from "../../src/identity/vendors.ts";
import { collectIds } from "../../src/usage/ids.ts";
import { searchText } from "../../src/usage/search.ts";
import { catalogOf } from "../../testkit/catalogs.ts";

/** Models of a provider. The ids at resellers say who made which. */
function models(...ids: string[]) {
	return Object.fromEntries(ids.map((id) => [id, {}]));
}

function vendors(ids: Record<string, string[]>) {
	return Object.fromEntries(
		Object.entries(ids).map(([vendor, own]) => [
			vendor,
			Object.fromEntries(
				own.map((id) => [id, { canonical_model_id: `${vendor}/${id}` }]),
			),
		]),
	);
}

const catalog = catalogOf({
	...vendors({
		openai: [
			...["gpt-3.5-turbo", "gpt-4", "gpt-4-turbo", "gpt-4.1", "gpt-4.1-mini"],
			...["gpt-4o", "gpt-4o-mini", "gpt-5", "gpt-5-mini", "gpt-5-nano"],
			...["o1", "o3", "o4-mini", "text-embedding-3-small"],
		],
		anthropic: [
			...["claude-haiku-4-5", "claude-opus-4-1", "claude-opus-4-5"],
			...["claude-sonnet-4-5", "claude-sonnet-4-5-20250929"],
		],
		google: [
			...["gemini-2.0-flash", "gemini-2.5-flash", "gemini-2.5-pro"],
			"gemini-flash-latest",
		],
		xai: ["grok-4-fast", "grok-4.3", "grok-code-fast-1"],
		mistral: [
			"codestral-latest",
			"ministral-8b-latest",
			"mistral-large-latest",
		],
		deepseek: ["deepseek-chat", "deepseek-reasoner"],
		perplexity: ["sonar", "sonar-pro"],
		cohere: ["command-a-03-2025", "command-r-plus"],
		zai: ["glm-4.6"],
		moonshotai: ["kimi-k2-0905-preview"],
	}),
	"google-vertex": models(
		...["claude-sonnet-4-5@20250929", "gemini-2.5-flash", "gemini-2.5-pro"],
	),
	"google-vertex-anthropic": models(
		...["claude-opus-4-5@default", "claude-sonnet-4-5@20250929"],
	),
	"amazon-bedrock": models(
		...[
			"amazon.nova-lite-v1:0",
			"deepseek.r1-v1:0",
			"eu.amazon.nova-lite-v1:0",
		],
		"anthropic.claude-sonnet-4-5-20250929-v1:0",
		"meta.llama3-3-70b-instruct-v1:0",
		"us.anthropic.claude-sonnet-4-5-20250929-v1:0",
	),
	azure: models("gpt-4.1", "gpt-4o", "gpt-5", "o4-mini"),
	groq: models(
		...["llama-3.1-8b-instant", "llama-3.3-70b-versatile"],
		"openai/gpt-oss-120b",
	),
	openrouter: models(
		...["anthropic/claude-3.7-sonnet", "anthropic/claude-sonnet-4.5"],
		...["deepseek/deepseek-chat-v3.1", "google/gemini-2.5-pro"],
		...["meta-llama/llama-3.3-70b-instruct", "openai/gpt-4o"],
		...["openai/gpt-5-mini", "openai/gpt-5-nano", "openai/gpt-oss-20b:free"],
		...["openrouter/auto", "qwen/qwen3-coder", "x-ai/grok-4-fast"],
	),
	vercel: models(
		...["anthropic/claude-sonnet-4.5", "openai/gpt-5-mini", "xai/grok-4-fast"],
		...["meta-llama/llama-3.3-70b-instruct", "openai/gpt-oss-120b"],
	),
	togetherai: models(
		...["deepseek-ai/DeepSeek-V3", "meta-llama/Llama-3.3-70B-Instruct-Turbo"],
	),
	"fireworks-ai": models("accounts/fireworks/models/kimi-k2-instruct"),
	"cloudflare-workers-ai": models("@cf/meta/llama-3.1-8b-instruct"),
	nvidia: models("meta/llama-3.1-8b-instruct"),
	cerebras: models("gpt-oss-120b", "llama3.1-8b"),
	"ollama-cloud": models("gpt-oss:20b", "kimi-k2.6:cloud"),
	huggingface: models("zai-org/GLM-4.6"),
	"nano-gpt": models(
		...["auto", "custom", "deepseek-r1", "fast", "gpt-oss-120b", "smart"],
		...["gpt-5-chat-latest", "mistral-large-latest"],
	),
	echo: models("gpt-4o", "gpt-5", "o1"),
});
const gone = [
	["anthropic", "claude-sonnet-4-20250514"],
	["anthropic", "claude-3-7-sonnet-20250219"],
	["amazon_bedrock", "anthropic.claude-3-haiku-20240307-v1:0"],
	["google", "gemini-1.5-pro"],
	["xai", "grok-4"],
].map(([provider = "", id = ""]) => ({ provider, id }));
const ids = collectIds([catalog], findVendors(catalog), gone);

const folder = new URL("labelled/", import.meta.url);
const SIGN = "  => ";
const STANDINGS = ["gone", "unknown"];

/** What a file means, and what is found in it, as `file:line provider:id standing`. */
function readLabelled(name: string): { meant: string[]; found: string[] } {
	const path = name.replace(/\.txt$/, "").replace("env.", ".env.");
	const rows = readFileSync(new URL(name, folder), "utf8").split("\n");
	const meant = rows.flatMap((row, index) => {
		const names = (row.split(SIGN)[1] ?? "-").split(" ");
		return names.flatMap((name, at) => {
			if (name === "-" || STANDINGS.includes(name)) return [];
			const next = names[at + 1] ?? "";
			const standing = STANDINGS.includes(next) ? next : "listed";
			return [`${path}:${index + 1} ${name} ${standing}`];
		});
	});
	const text = rows.map((row) => row.split(SIGN)[0]).join("\n");
	const uses = searchText(path, Buffer.from(text), ids);
	const found = uses.map(
		({ line, provider, id, standing }) =>
			`${path}:${line} ${provider}:${id} ${standing}`,
	);
	return { meant, found: [...new Set(found)] };
}

const names = readdirSync(folder);
const all = names.map(readLabelled);
const meant = all.flatMap((one) => one.meant);
const found = all.flatMap((one) => one.found);

test("of 300 lines in eleven languages, at least 95% of what is found is right, and at least 90% of what is meant is found", () => {
	const labels = names.flatMap((name) =>
		readFileSync(new URL(name, folder), "utf8")
			.split("\n")
			.filter((row) => row.includes(SIGN)),
	);
	expect(labels.length).toBeGreaterThanOrEqual(300);
	expect(new Set(names.map((name) => name.split(".").at(-2))).size).toBe(12);

	const right = found.filter((one) => meant.includes(one));
	expect(right.length / found.length).toBeGreaterThanOrEqual(0.95);
	expect(right.length / meant.length).toBeGreaterThanOrEqual(0.9);
});

test("what is wrong in the labelled lines is this, and nothing else", () => {
	expect({
		wrong: found.filter((one) => !meant.includes(one)),
		missed: meant.filter((one) => !found.includes(one)),
	}).toEqual({
		// The provider of a resource is the word before its first underscore.
		wrong: ["main.tf:14 openai:gpt-4o listed"],
		missed: ["main.tf:14 azure:gpt-4o listed"],
	});
});
