import { anthropic } from "@ai-sdk/anthropic";
import { openai } from "@ai-sdk/openai";
import { xai } from "@ai-sdk/xai";

export const models = {
	fast: openai("gpt-5-mini"),
	best: anthropic("claude-opus-4-5"),
	funny: xai("grok-4"),
	routed: { provider: "openrouter", model: "anthropic/claude-3.7-sonnet" },
	small: { provider: "openrouter", model: "openai/gpt-5-nano" },
	embedding: openai.embedding("text-embedding-3-small"),
};

// o1 and o3 are words here, auto is one, too; gpt-4o-mini-like names are none.
export const version = "gpt-5.4-something";
