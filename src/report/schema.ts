// In a file of its own, so that a run does not load it.
import * as z from "zod/mini";
import { FACTS } from "../catalog/fields.ts";
import { PRICE_VERDICTS } from "../changes/price-verdict.ts";

const providerId = z.string().check(z.describe("Normalised: with underscores"));
const fields = z.array(
	z.strictObject({
		field: z
			.array(z.string())
			.check(z.describe('Keys from the outside in, e.g. ["cost", "input"]')),
		before: z
			.optional(z.json())
			.check(z.describe("Absent if the field was added")),
		after: z
			.optional(z.json())
			.check(z.describe("Absent if the field was removed")),
	}),
);
const provider = z.strictObject({ provider: providerId, name: z.string() });
const model = z.strictObject({
	provider: providerId,
	id: z.string(),
	name: z.string(),
});
const modelRef = z.omit(model, { name: true });
const usd = z
	.nullable(z.number())
	.check(z.describe("USD per million tokens; null: not known"));
const price = z
	.nullable(z.number())
	.check(
		z.describe(
			"USD per million tokens, or per the unit in `per`; null: not known",
		),
	);
const amount = z.int().check(z.nonnegative());
/** As upstream has it. */
const fact = z.optional(z.json());
const facts = Object.fromEntries(FACTS.map((name) => [name, fact])) as Record<
	(typeof FACTS)[number],
	typeof fact
>;
const fullModel = z.extend(model, facts);
const placeInFile = z.strictObject({
	path: z.string(),
	line: z.int().check(z.positive()),
});
const affected = z.extend(modelRef, {
	events: z.array(
		z.strictObject({
			kind: z.enum(["removed", "renamed", "deprecated", "weaker", "repriced"]),
			successor: z
				.optional(modelRef)
				.check(z.describe("The new id, or the likely successor")),
			losses: z
				.optional(
					z.array(
						z.strictObject({
							kind: z.enum(["limit", "capability", "modality"]),
							name: z.string(),
							side: z.optional(z.enum(["in", "out"])),
							before: z.optional(z.number()),
							after: z.optional(z.number()),
						}),
					),
				)
				.check(z.describe("What a weaker model loses; limits in tokens")),
		}),
	),
	uses: z.array(placeInFile),
});

/** report.json, for machines. Its JSON Schema is published as `schemas/report.json`. */
export const reportSchema = z.strictObject({
	version: z.literal(1),
	source: z.strictObject({
		url: z
			.string()
			.check(z.describe("URL or path that the catalog was read from")),
		sha256: z.string().check(z.describe("Hex, of the JSON text")),
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
			newlyDeprecated: amount,
			increased: amount.check(
				z.describe(
					"Models that cost more, by the blend of three parts input and one output",
				),
			),
			decreased: amount.check(z.describe("Models that cost less")),
			priced: amount.check(z.describe("Models that had no price")),
			unpriced: amount.check(
				z.describe("Models whose input or output price is not known any more"),
			),
		}),
		prices: z
			.strictObject({ increases: amount, decreases: amount })
			.check(z.describe("Prices, not models: those known before and after")),
		findings: z.strictObject({
			danger: amount,
			warning: amount,
			notice: amount,
		}),
	}),
	providers: z.strictObject({
		added: z.array(provider),
		removed: z.array(provider),
		renamed: z.array(
			z.strictObject({
				from: providerId,
				to: providerId,
				name: z.string(),
				models: amount.check(z.describe("Models with the same ids")),
			}),
		),
		changed: z.array(z.extend(provider, { fields })),
	}),
	models: z.strictObject({
		added: z.array(fullModel),
		removed: z.array(fullModel),
		renamed: z.array(
			z.strictObject({
				from: modelRef,
				to: modelRef,
				name: z.string(),
				fields,
				evidence: z.array(z.string()),
			}),
		),
		changed: z.array(z.extend(model, { fields })),
	}),
	/** Ranked as in the pull request. */
	prices: z.array(
		z.strictObject({
			provider: providerId,
			id: z.string(),
			dimension: z
				.string()
				.check(z.describe("e.g. input, cache_read, tiers[272000].output")),
			per: z
				.optional(z.nullable(z.string()))
				.check(
					z.describe(
						"The unit of the price, e.g. request; absent: million tokens; null: not known",
					),
				),
			before: price,
			after: price,
			ratio: z
				.nullable(z.number())
				.check(z.describe("after / before, if both are known")),
			verdict: z
				.nullable(z.enum(PRICE_VERDICTS))
				.check(
					z.describe(
						"What happened to the price of the model as a whole; null: nothing that counts",
					),
				),
		}),
	),
	groups: z.array(
		z.strictObject({
			field: z.array(z.string()),
			how: z.enum(["appeared", "vanished", "changed"]),
			before: z
				.optional(z.json())
				.check(z.describe("Present if all models had the same value")),
			after: z
				.optional(z.json())
				.check(z.describe("Present if all models have the same value")),
			models: z.array(modelRef),
		}),
	),
	findings: z.array(
		z.strictObject({
			code: z.string(),
			key: z
				.optional(z.string())
				.check(
					z.describe(
						"Of its task items in the pull request; absent if there is nothing to decide",
					),
				),
			severity: z.enum(["danger", "warning", "notice"]),
			subject: z.union([
				z.strictObject({ provider: z.string(), model: z.optional(z.string()) }),
				z.strictObject({ file: z.string(), entry: z.optional(z.string()) }),
			]),
			field: z.optional(z.array(z.string())),
			before: z.optional(z.json()),
			after: z.optional(z.json()),
			message: z.string(),
			remedy: z.string(),
			page: z
				.optional(z.string())
				.check(
					z.describe("The provider's own page, to compare the value with"),
				),
			models: z
				.optional(z.array(modelRef))
				.check(
					z.describe(
						"If the finding stands for several: their models. Of several models, `field`, `before` and `after` are present if all have the same; of one, they are those of its first value",
					),
				),
			known: z
				.optional(z.boolean())
				.check(z.describe("Whether the last sync reported it already")),
			held: z
				.optional(z.boolean())
				.check(z.describe("Whether its value is not written")),
		}),
	),
	decisions: z
		.array(
			z.strictObject({
				decision: z
					.enum(["accept", "keep"])
					.check(
						z.describe(
							"`accept`: upstream's value is taken; `keep`: the value before stays until upstream says something else",
						),
					),
				key: z.string().check(z.describe("Of its task item")),
				since: z
					.optional(z.iso.date())
					.check(
						z.describe(
							"The day since which an earlier pull request keeps it; absent if it is ticked in this one",
						),
					),
				values: z.array(
					z.strictObject({
						provider: providerId,
						model: z.optional(z.string()),
						field: z.optional(z.array(z.string())),
						before: z.optional(z.json()),
						after: z.optional(z.json()),
					}),
				),
			}),
		)
		.check(z.describe("What people decided by ticks in the pull request")),
	/** By the rules of semantic versioning, for code that depends on the catalog. */
	verdict: z.strictObject({
		breaking: z.boolean(),
		level: z
			.nullable(z.enum(["major", "minor", "patch"]))
			.check(
				z.describe(
					"The level of a release with this catalog; null: nothing changed",
				),
			),
		losses: z.array(
			z.strictObject({
				kind: z.enum(["provider", "model", "capability", "limit"]),
				provider: providerId,
				id: z.optional(z.string()).check(z.describe("Absent for a provider")),
			}),
		),
	}),
	usage: z
		.nullable(
			z.strictObject({
				files: amount.check(z.describe("Files that were searched")),
				filesWithUses: amount.check(
					z.describe("Files of code or configuration that name a model"),
				),
				models: z.array(
					z.extend(modelRef, {
						uses: z.array(placeInFile),
						before: usd.check(
							z.describe("Blended, three parts input and one output"),
						),
						after: usd,
						deprecated: z.boolean(),
					}),
				),
				affected: z.array(affected),
				affectedElsewhere: z
					.array(affected)
					.check(z.describe("What only tests, documents or data name")),
				gone: z
					.array(
						z.extend(modelRef, {
							since: z.iso
								.date()
								.check(z.describe("The day of the sync that removed it")),
							renamedTo: z
								.optional(modelRef)
								.check(z.describe("Its new place, if it was renamed")),
							uses: z.array(
								z.strictObject({
									path: z.string(),
									line: z.int().check(z.positive()),
									column: z.int().check(z.positive()),
									place: z.enum(["code", "test", "document", "data"]),
								}),
							),
						}),
					)
					.check(
						z.describe(
							"Models that the repository names and that the catalog no longer had before this sync",
						),
					),
			}),
		)
		.check(
			z.describe(
				"The models that the repository uses; null: the search was off",
			),
		),
	bill: z
		.nullable(
			z.strictObject({
				before: z.number(),
				after: z.number(),
				models: z.array(
					z.extend(modelRef, { before: z.number(), after: z.number() }),
				),
				uncounted: z
					.array(z.string())
					.check(z.describe("<provider>:<model>, removed or without a price")),
			}),
		)
		.check(
			z.describe(
				"USD per month, calculated from the usage profile; null: there is no profile",
			),
		),
	identities: z
		.array(
			z.strictObject({
				key: z
					.string()
					.check(
						z.describe(
							"Upstream's `canonical_model_id`, such as anthropic/claude-haiku-4-5; without one, a text without a slash",
						),
					),
				vendor: z
					.nullable(z.string())
					.check(z.describe("Who made the model; null: not known")),
				listings: z.array(
					z.extend(modelRef, {
						own: z
							.optional(z.boolean())
							.check(z.describe("Whether the provider made the model itself")),
						removed: z
							.optional(z.boolean())
							.check(z.describe("Whether this update removes it")),
						input: z
							.optional(z.number())
							.check(z.describe("USD per million tokens")),
						output: z.optional(z.number()),
						context: z.optional(z.number()).check(z.describe("Tokens")),
					}),
				),
			}),
		)
		.check(
			z.describe(
				"The models that changed or that the repository uses, each with all its providers",
			),
		),
	links: z.strictObject({
		files: z
			.nullable(z.string())
			.check(
				z.describe(
					"The address of the repository's files at the base commit; it ends in a slash",
				),
			),
		pullRequest: z
			.nullable(z.string())
			.check(
				z.describe(
					"The address of the branch's pull request in GitHub's list: the report is older than its number",
				),
			),
		providers: z
			.record(z.string(), z.string())
			.check(z.describe("The address of each provider's own page")),
	}),
	patches: z.array(
		z.strictObject({
			file: z.string(),
			provider: providerId,
			models: z
				.array(z.string())
				.check(
					z.describe("Ids of the models that the file changes or defines"),
				),
			exclude: z
				.array(z.string())
				.check(z.describe("Ids of the models that the file leaves out")),
		}),
	),
});

export type Report = z.infer<typeof reportSchema>;
