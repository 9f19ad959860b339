// Apart from what fills it: a run need not load it.
import * as z from "zod";

const providerId = z.string().describe("Normalised: with underscores");
const fields = z.array(
	z.strictObject({
		field: z
			.array(z.string())
			.describe('Keys from the outside in, e.g. ["cost", "input"]'),
		before: z.json().optional().describe("Absent where the field appeared"),
		after: z.json().optional().describe("Absent where the field vanished"),
	}),
);
const provider = z.strictObject({ provider: providerId, name: z.string() });
const model = z.strictObject({
	provider: providerId,
	id: z.string(),
	name: z.string(),
});
const modelPlace = model.omit({ name: true });
const usd = z
	.number()
	.nullable()
	.describe("USD per million tokens; null: not known");
const amount = z.int().nonnegative();

/** report.json, for machines. Its JSON Schema is published as `schemas/report.json`. */
export const reportSchema = z.strictObject({
	version: z.literal(1),
	source: z.strictObject({
		url: z.string().describe("URL or path that the catalog was read from"),
		sha256: z.string().describe("Hex, of the JSON text"),
		bytes: amount,
		fetchedAt: z.iso.datetime(),
	}),
	counts: z.strictObject({
		providers: z.strictObject({
			before: amount,
			after: amount,
			added: amount,
			removed: amount,
			changed: amount,
		}),
		models: z.strictObject({
			before: amount,
			after: amount,
			added: amount,
			removed: amount,
			renamed: amount,
			changed: amount,
		}),
		prices: z.strictObject({ increases: amount, decreases: amount }),
		findings: z.strictObject({
			danger: amount,
			warning: amount,
			notice: amount,
		}),
	}),
	providers: z.strictObject({
		added: z.array(provider),
		removed: z.array(provider),
		changed: z.array(provider.extend({ fields })),
	}),
	models: z.strictObject({
		added: z.array(model),
		removed: z.array(model),
		renamed: z.array(
			z.strictObject({
				from: modelPlace,
				to: modelPlace,
				name: z.string(),
				fields,
				evidence: z.array(z.string()),
			}),
		),
		changed: z.array(model.extend({ fields })),
	}),
	/** Ranked as in the pull request. */
	prices: z.array(
		z.strictObject({
			provider: providerId,
			id: z.string(),
			dimension: z
				.string()
				.describe("e.g. input, cache_read, tiers[272000].output"),
			before: usd,
			after: usd,
			ratio: z
				.number()
				.nullable()
				.describe("after / before, where both are known"),
		}),
	),
	groups: z.array(
		z.strictObject({
			field: z.array(z.string()),
			how: z.enum(["appeared", "vanished", "changed"]),
			before: z.json().optional().describe("Where all models had the same"),
			after: z.json().optional().describe("Where all models have the same"),
			models: z.array(modelPlace),
		}),
	),
	findings: z.array(
		z.strictObject({
			code: z.string(),
			severity: z.enum(["danger", "warning", "notice"]),
			subject: z.union([
				z.strictObject({ provider: z.string(), model: z.string().optional() }),
				z.strictObject({ file: z.string(), entry: z.string().optional() }),
			]),
			field: z.array(z.string()).optional(),
			before: z.json().optional(),
			after: z.json().optional(),
			message: z.string(),
			remedy: z.string(),
			known: z
				.boolean()
				.optional()
				.describe("Whether the last sync told it already"),
		}),
	),
	/** By the rules of semantic versioning, for those who depend on the catalog. */
	verdict: z.strictObject({
		breaking: z.boolean(),
		level: z
			.enum(["major", "minor", "patch"])
			.nullable()
			.describe("Of a release with this catalog; null: nothing changed"),
		losses: z.array(
			z.strictObject({
				kind: z.enum(["provider", "model", "capability", "limit"]),
				provider: providerId,
				id: z.string().optional().describe("Absent for a provider"),
			}),
		),
	}),
	usage: z
		.strictObject({
			files: amount,
			models: z.array(
				modelPlace.extend({
					uses: amount,
					before: usd.describe("Blended, three parts input and one output"),
					after: usd,
					deprecated: z.boolean(),
				}),
			),
			affected: z.array(
				modelPlace.extend({
					events: z.array(
						z.strictObject({
							kind: z.enum([
								"removed",
								"renamed",
								"deprecated",
								"weaker",
								"repriced",
							]),
							successor: modelPlace
								.optional()
								.describe("The new id, or the likely successor"),
						}),
					),
					uses: z.array(
						z.strictObject({
							path: z.string(),
							line: z.int().positive(),
							providers: z
								.array(providerId)
								.describe("Several where the text does not tell which"),
						}),
					),
				}),
			),
		})
		.nullable()
		.describe("What the repository names; null: it was not looked for"),
	bill: z
		.strictObject({
			before: z.number(),
			after: z.number(),
			models: z.array(
				modelPlace.extend({ before: z.number(), after: z.number() }),
			),
			uncounted: z
				.array(z.string())
				.describe("<provider>:<model>, gone or without a price"),
		})
		.nullable()
		.describe("USD a month by the usage profile; null: none was given"),
	patches: z.array(
		z.strictObject({
			file: z.string(),
			provider: providerId,
			models: z
				.array(z.string())
				.describe("Ids of the models that the file changes or defines"),
			exclude: z
				.array(z.string())
				.describe("Ids of the models that the file leaves out"),
		}),
	),
});

export type Report = z.infer<typeof reportSchema>;
