import { expect, test } from "vitest";
import type { UpstreamProvider } from "../../src/catalog/upstream.ts";
import { renderCatalogJson } from "../../src/report/catalog-json.ts";
import { catalogOf } from "../../testkit/catalogs.ts";

/** What the files of providers have, and models.dev has not. */
const OWN = { provider: "open_ai", provider_model_id: "x" };

test("catalog.json has a line for each model, with models.dev's own fields and the keys in order", () => {
	const own: UpstreamProvider = {
		id: "open-ai",
		name: "OpenAI",
		base_url: "https://api.openai.com/v1",
		env: ["OPENAI_API_KEY"],
		description: undefined,
		fields: { npm: "@ai-sdk/openai", api: "https://api.openai.com/v1" },
		models: new Map([
			["4", { id: "4", provider: { shape: "responses", npm: "@ai-sdk/x" } }],
		]),
	};
	const catalog = catalogOf({
		"open-ai": {
			"gpt-5": { ...OWN, name: "GPT-5", cost: { output: 2, input: 1 } },
			"4": { ...OWN, tool_call: true, limit: { context: 8 } },
		},
	});

	const text = [
		...renderCatalogJson(
			catalog,
			new Map([["open_ai", own]]),
			new Map([["open_ai", "open-ai"]]),
		),
	].join("");

	expect(text.split("\n")).toEqual([
		"{",
		'  "open-ai": {',
		'    "api": "https://api.openai.com/v1",',
		'    "env": [],',
		'    "id": "open-ai",',
		'    "models": {',
		'      "4": {"id":"4","limit":{"context":8},"provider":{"npm":"@ai-sdk/x","shape":"responses"},"tool_call":true},',
		'      "gpt-5": {"cost":{"input":1,"output":2},"id":"gpt-5","name":"GPT-5"}',
		"    },",
		expect.stringMatching(/^ {4}"name": /),
		'    "npm": "@ai-sdk/openai"',
		"  }",
		"}",
		"",
	]);
});
