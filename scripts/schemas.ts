// The published JSON Schemas: of the files that the action writes and of those that people write for it.
import * as z from "zod";
import {
	type Field,
	type FieldKind,
	LIMITS,
	MODALITIES,
	MODEL_FIELDS,
	type ModelField,
	PRICES,
	STATUSES,
} from "../src/catalog/fields.ts";
import { acknowledgementsSchema } from "../src/decisions/acknowledged.ts";
import { toLintReport } from "../src/lint/render.ts";
import { lintSchema } from "../src/lint/schema.ts";
import { buildCatalog } from "../src/patches/apply.ts";
import { patchSchema } from "../src/patches/read.ts";
import { toReport } from "../src/report/json.ts";
import { reportSchema } from "../src/report/schema.ts";
import { validate } from "../src/upstream/validate.ts";
import { profileSchema } from "../src/usage/profile.ts";
import { PROJECT_URL } from "../src/version.ts";
import { catalog } from "../testkit/scenario.ts";
import { syncReportOf } from "../testkit/sync-reports.ts";

/** Of the model fields that editors describe. */
function describeFields(fields: readonly ModelField[]) {
	return Object.fromEntries(
		fields
			.filter(({ about }) => about !== undefined)
			.map((field) => [
				field.name,
				{ ...typeOf(field.kind), description: field.about },
			]),
	);
}

function typeOf(kind: FieldKind): object {
	switch (kind) {
		case "price":
			return objectOf(PRICES, ({ unit }) => ({
				type: ["number", "null"],
				minimum: 0,
				description: `USD per ${unit.per}`,
			}));
		case "limit":
			return objectOf(LIMITS, () => ({
				type: ["integer", "null"],
				minimum: 0,
				description: "Tokens",
			}));
		case "modality":
			return objectOf(MODALITIES, () => ({
				type: "array",
				items: {
					type: "string",
					description: "text, image, audio, video, pdf, …",
				},
			}));
		case "capability":
		case "flag":
			return { type: "boolean" };
		case "status":
			return { enum: STATUSES };
		case "date":
		case "text":
			return { type: "string" };
		case "other":
			return {};
		default:
			return kind satisfies never;
	}
}

function objectOf<F extends Field>(
	fields: readonly F[],
	describe: (field: F) => object,
) {
	const properties = fields.map((field) => [field.name, describe(field)]);
	return { type: "object", properties: Object.fromEntries(properties) };
}

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
					properties: {
						...items.properties,
						...describeFields(MODEL_FIELDS),
					},
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

/** One model that was renamed. */
function exampleLint() {
	return toLintReport({
		files: 214,
		findings: [
			{
				code: "renamed",
				level: "error",
				path: "lib/chat.ex",
				line: 12,
				column: 22,
				model: {
					provider: "abacus",
					id: "Qwen-QwQ-32B",
					written: "Qwen-QwQ-32B",
					settledBy: "explicit",
					since: "2026-01-19",
					nearest: { provider: "abacus", id: "Qwen/QwQ-32B" },
				},
				isCode: true,
				message:
					"`abacus:Qwen-QwQ-32B` was renamed to `abacus:Qwen/QwQ-32B` (since 2026-01-19).",
				fix: { start: 250, end: 262, text: "Qwen/QwQ-32B" },
			},
		],
		fixed: [],
		unmatched: [],
	});
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
				"Findings that somebody has checked and that are right. They are not reported again and hold nothing back: `accepted-file`.",
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
		lint: {
			...z.toJSONSchema(lintSchema),
			title: "The output of model-sync lint --format json",
			description:
				"The names of models in a repository that are gone, renamed, deprecated or not known.",
			examples: [exampleLint()],
		},
		"usage-profile": {
			...z.toJSONSchema(profileSchema, { io: "input" }),
			title: "A usage profile of model-sync-action",
			description:
				"What is used a month, by model and price dimension: `usage-profile`.",
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
