// The JSON Schemas that are published: of what the action writes, and of what people write for it.
import * as z from "zod";
import { acknowledgementsSchema } from "../src/decisions/acknowledged.ts";
import { buildCatalog } from "../src/patches/apply.ts";
import { patchSchema } from "../src/patches/read.ts";
import { toReport } from "../src/report/json.ts";
import { reportSchema } from "../src/report/schema.ts";
import { validate } from "../src/upstream/validate.ts";
import { profileSchema } from "../src/usage/profile.ts";
import { PROJECT_URL } from "../src/version.ts";
import { catalog } from "../testkit/scenario.ts";
import { syncReportOf } from "../testkit/sync-reports.ts";

const usd = {
	type: ["number", "null"],
	minimum: 0,
	description: "USD per million tokens",
};
const tokens = { type: ["integer", "null"], minimum: 0, description: "Tokens" };
const flag = (description: string) => ({ type: "boolean", description });
const text = (description: string) => ({ type: "string", description });
const kinds = {
	type: "array",
	items: text("text, image, audio, video, pdf, …"),
};

/** Fields of a model that consumers of the catalog read. Others may be added. */
const MODEL_FIELDS = {
	name: text("With a name the entry is a definition, so the model may be new"),
	family: text("e.g. claude-sonnet"),
	attachment: flag("Takes files"),
	reasoning: flag("Thinks before it answers"),
	tool_call: flag("Calls tools"),
	structured_output: flag("Answers by a JSON Schema"),
	temperature: flag("Takes a temperature"),
	open_weights: flag("Its weights can be had"),
	knowledge: text("YYYY-MM or YYYY-MM-DD"),
	release_date: text("YYYY-MM-DD"),
	last_updated: text("YYYY-MM-DD"),
	status: { enum: ["alpha", "beta", "deprecated"] },
	modalities: { type: "object", properties: { input: kinds, output: kinds } },
	limit: {
		type: "object",
		description: "Replaces upstream's whole limit",
		properties: { context: tokens, input: tokens, output: tokens },
	},
	cost: {
		type: "object",
		description: "Replaces upstream's whole cost",
		properties: {
			input: usd,
			output: usd,
			cache_read: usd,
			cache_write: usd,
			reasoning: usd,
			input_audio: usd,
			output_audio: usd,
		},
	},
};

function patchJsonSchema() {
	const schema = z.toJSONSchema(patchSchema, { io: "input" });
	const models = schema.properties?.models;
	const items =
		typeof models === "object" && !Array.isArray(models.items)
			? models.items
			: undefined;
	if (typeof items !== "object") {
		throw new Error("A patch has no list of models any more");
	}
	return {
		...schema,
		properties: {
			...schema.properties,
			models: {
				...(typeof models === "object" && models),
				items: {
					...items,
					properties: { ...items.properties, ...MODEL_FIELDS },
				},
			},
		},
		additionalProperties: false,
	};
}

/** One price and one new model. */
function exampleReport() {
	const catalogOf = (data: object) =>
		buildCatalog(validate(data, new Map(), () => true).upstream, []).catalog;
	const before = catalog({ openai: { "gpt-5": 1 } });
	const after = catalog({ openai: { "gpt-5": 1.25, "gpt-6": 2 } });
	return toReport(syncReportOf(catalogOf(before), catalogOf(after)));
}

/** By path within the project. */
export function jsonSchemas(): Map<string, object> {
	const raw = PROJECT_URL.replace(
		"https://github.com",
		"https://raw.githubusercontent.com",
	);
	const described = {
		report: {
			...z.toJSONSchema(reportSchema),
			title: "report.json of model-sync-action",
			description:
				"What one run found: where the catalog came from, what changed, what looks wrong, and which local patches apply.",
			examples: [exampleReport()],
		},
		patch: {
			...patchJsonSchema(),
			title: "A local patch of model-sync-action",
			description:
				"What a repository says differently from models.dev about one provider: a file of `patches-dir`.",
			examples: [
				{
					provider: { id: "openai", base_url: "https://gateway.example/v1" },
					models: [{ id: "gpt-5", supports_strict_tools: true }],
					exclude: ["gpt-3.5-turbo"],
				},
			],
		},
		accepted: {
			...z.toJSONSchema(acknowledgementsSchema, { io: "input" }),
			title: "Acknowledged findings of model-sync-action",
			description:
				"Findings that are right as they are, and neither told nor held: `accepted-file`.",
			examples: [
				[
					{
						provider: "openai",
						model: "gpt-5",
						field: ["cost", "input"],
						before: 1.25,
						after: 12.5,
						reason: "Announced on their blog",
						expires: "2027-06-30",
					},
				],
			],
		},
		"usage-profile": {
			...z.toJSONSchema(profileSchema, { io: "input" }),
			title: "A usage profile of model-sync-action",
			description:
				"Tokens a month by model and price dimension: `usage-profile`.",
			examples: [{ "openai:gpt-5": { input: 12_000_000, output: 3_000_000 } }],
		},
	};
	return new Map(
		Object.entries(described).map(([name, { $schema, ...schema }]) => {
			const file = `schemas/${name}.json`;
			return [file, { $schema, $id: `${raw}/v1/${file}`, ...schema }];
		}),
	);
}
