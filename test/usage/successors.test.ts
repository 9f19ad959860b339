import { expect, test } from "vitest";
import { findVendors } from "../../src/identity/vendors.ts";
import type { JsonObject } from "../../src/lib/json.ts";
import { successorFinder } from "../../src/usage/successors.ts";
import { catalogOf } from "../../testkit/catalogs.ts";

/** The successor of the first model among the others, all at one provider. */
function successorOf(
	models: Record<string, JsonObject>,
	provider = "acme",
): string | null {
	const catalog = catalogOf({ [provider]: models });
	const [first = "", ...others] = Object.keys(models);
	const all = catalog.get(provider)?.models;
	const removed = all?.get(first);
	const after = catalogOf({
		[provider]: Object.fromEntries(others.map((id) => [id, models[id] ?? {}])),
	});
	const find = successorFinder({ after, vendors: findVendors(catalog) });
	return removed ? (find(provider, removed)?.id ?? null) : null;
}

const cost = (input: number) => ({ cost: { input, output: 5 * input } });
const reasons = { reasoning: true };
const plain = { reasoning: false };

test.each<[string, Record<string, JsonObject>, string | null]>([
	[
		"a reasoning model is not replaced by one that does not reason",
		{
			"grok-4": { ...reasons, ...cost(3) },
			"grok-4.20-0309-non-reasoning": { ...plain, ...cost(2) },
			"grok-4.3": { ...reasons, ...cost(1) },
		},
		"grok-4.3",
	],
	[
		"one that does not reason is replaced by its like, if there is one",
		{
			"grok-3": { ...plain, ...cost(3) },
			"grok-4.3": { ...reasons, ...cost(3) },
			"grok-4.20-0309-non-reasoning": { ...plain, ...cost(2) },
		},
		"grok-4.20-0309-non-reasoning",
	],
	[
		"and by one that can reason, if there is none",
		{
			"claude-3-5-haiku-20241022": { ...plain, ...cost(0.8) },
			"claude-haiku-4-5": { ...reasons, ...cost(1) },
			"claude-haiku-4-5-20251001": { ...reasons, ...cost(1) },
			"claude-sonnet-4-5": { ...reasons, ...cost(1) },
		},
		"claude-haiku-4-5-20251001",
	],
	[
		"a chat model is not replaced by a coding model of the same family",
		{
			"gpt-5-chat-latest": { family: "gpt-codex" },
			"gpt-5.3-codex": { family: "gpt-codex" },
		},
		null,
	],
	[
		"but by the next chat model",
		{
			"gpt-5-chat-latest": { family: "gpt-codex" },
			"gpt-5.2-chat-latest": { family: "gpt" },
			"gpt-5.3-codex": { family: "gpt-codex" },
		},
		"gpt-5.2-chat-latest",
	],
	[
		"a region is replaced by the same region",
		{
			"us.anthropic.claude-sonnet-4-20250514-v1:0": cost(3),
			"eu.anthropic.claude-sonnet-4-5-20250929-v1:0": cost(3),
			"global.anthropic.claude-sonnet-4-5-20250929-v1:0": cost(3),
			"us.anthropic.claude-sonnet-4-6": cost(3),
		},
		"us.anthropic.claude-sonnet-4-6",
	],
	[
		"and by no other",
		{
			"us.anthropic.claude-sonnet-4-20250514-v1:0": cost(3),
			"eu.anthropic.claude-sonnet-4-5-20250929-v1:0": cost(3),
		},
		null,
	],
	[
		"a preview is replaced by the model itself, whatever its date",
		{
			"gemini-2.5-pro-preview-06-05": { release_date: "2025-06-05" },
			"gemini-3-pro-preview": { release_date: "2025-11-18" },
			"gemini-2.5-pro": { release_date: "2025-03-20" },
		},
		"gemini-2.5-pro",
	],
	[
		"a model is not replaced by an older version",
		{ "claude-opus-4-5": cost(5), "claude-opus-4-1": cost(5) },
		null,
	],
	[
		"nor by a smaller or larger tier",
		{
			"gpt-5.1-codex-mini": cost(0.25),
			"gpt-5.3-codex": cost(0.25),
			"gpt-5.3-nano": cost(0.25),
		},
		null,
	],
	[
		"nor by one of another size",
		{ "gemma-3-4b-it": {}, "gemma-4-26b-it": {}, "gemma-4-it": {} },
		null,
	],
	[
		"but by one of nearly the same",
		{ "gemma-3-27b-it": {}, "gemma-4-31b-it": {} },
		"gemma-4-31b-it",
	],
	[
		"nor by one that sees no images, if it did",
		{
			"glm-5": { modalities: { input: ["text", "image"], output: ["text"] } },
			"glm-5.1": { modalities: { input: ["text"], output: ["text"] } },
		},
		null,
	],
	[
		"nor by one that is deprecated itself, or costs many times as much",
		{
			"o1-mini": cost(1),
			"o3-mini": { ...cost(1), status: "deprecated" },
			"o4-mini": cost(20),
		},
		null,
	],
	[
		"of several, the one that is nearest in price is taken, then the latest",
		{
			"claude-sonnet-4-0": { ...cost(3), release_date: "2025-05-22" },
			"claude-sonnet-4-5": { ...cost(3), release_date: "2025-09-29" },
			"claude-sonnet-4-6": { ...cost(3), release_date: "2026-02-17" },
			"claude-sonnet-5": { ...cost(2), release_date: "2026-06-30" },
		},
		"claude-sonnet-4-6",
	],
])("%s", (_, models, successor) => {
	expect(successorOf(models)).toBe(successor);
});
