import * as z from "zod";
import { refuseProviderId } from "./provider-id.ts";

const id = z
	.string({ error: "must be a string" })
	.min(1, { error: "must not be empty", abort: true });
const text = z.string({ error: "must be a string" }).nullish();

const providerSchema = z.looseObject(
	{
		id: id
			.refine((value) => refuseProviderId(value) === null, {
				error: ({ input }) =>
					`${JSON.stringify(input)} ${refuseProviderId(String(input))?.reason}`,
			})
			.describe(
				"Provider id, with dashes or underscores: google-vertex and google_vertex are the same",
			),
		name: text.describe("Name for people"),
		base_url: text.describe(
			"Where requests go, with credentials, instead of the library's default",
		),
		doc: text.describe("What the provider is"),
		env: z
			.array(z.string({ error: "must be a string" }), {
				error: "must be a list of names of environment variables",
			})
			.nullish()
			.describe("Names of the environment variables that hold the credentials"),
	},
	{ error: 'must be an object with an "id"' },
);

/** A patch file as it is read. What an entry sets is its own affair: any fields, of any type. */
export const patchSchema = z.looseObject(
	{
		$schema: z
			.string({ error: "must be a string" })
			.optional()
			.describe("Where this schema is, for editors"),
		provider: providerSchema.describe(
			"The provider, and what to set in its header; null says nothing",
		),
		models: z
			.array(z.looseObject({ id }, { error: "must be an object" }), {
				error: "must be a list of objects",
			})
			.optional(),
		exclude: z
			.array(z.string({ error: "must be a string" }), {
				error: "must be a list of model ids",
			})
			.optional()
			.describe("Ids of the models to leave out, whatever else any patch says"),
	},
	{ error: 'must be an object with "provider", and "models" or "exclude"' },
);

export const PATCH_KEYS = Object.keys(patchSchema.shape);
export const HEADER_KEYS = Object.keys(providerSchema.shape);

const flag = z.boolean().nullish();
const price = (what: string) =>
	z.number().nullish().describe(`USD per million ${what}`);
const tokens = (what: string) => z.number().nullish().describe(what);
const day = (what: string) =>
	z.string().nullish().describe(`${what}: YYYY-MM-DD, or YYYY-MM`);
const media = (what: string) =>
	z
		.array(z.string())
		.nullish()
		.describe(`${what}: text, image, audio, video, pdf`);

const prices = {
	input: price("tokens of the prompt"),
	output: price("tokens of the answer"),
	cache_read: price("tokens of the prompt that were cached before"),
	cache_write: price("tokens of the prompt that are put into the cache"),
	reasoning: price("tokens of reasoning"),
	input_audio: price("tokens of audio in the prompt"),
	output_audio: price("tokens of audio in the answer"),
};

export const costSchema = z.looseObject({
	...prices,
	tiers: z
		.array(
			z.looseObject({
				...prices,
				tier: z
					.looseObject({
						type: z.string().optional().describe('"context"'),
						size: tokens("Tokens of the prompt from which these prices count"),
					})
					.optional(),
			}),
		)
		.nullish()
		.describe("Prices of long prompts"),
	context_over_200k: z
		.looseObject(prices)
		.nullish()
		.describe(
			"Prices of prompts of more than 200,000 tokens; older than tiers",
		),
});

export const limitSchema = z.looseObject({
	context: tokens("Context window: tokens of prompt and answer together"),
	input: tokens("Tokens of the prompt at most"),
	output: tokens("Tokens of the answer at most"),
});

export const modalitiesSchema = z.looseObject({
	input: media("What it takes"),
	output: media("What it gives"),
});

/** The fields of a model that models.dev knows. */
export const modelSchema = z.looseObject({
	id: id.describe("The provider's own id of the model, e.g. gpt-5"),
	name: text.describe(
		"Name for people. With one, the entry is a definition of the model, which may be new",
	),
	family: text.describe("What it is a version of, e.g. gpt-mini"),
	cost: costSchema
		.nullish()
		.describe("Prices in USD per million tokens. Replaces all of upstream's"),
	limit: limitSchema
		.nullish()
		.describe("Limits in tokens. Replaces all of upstream's"),
	modalities: modalitiesSchema
		.nullish()
		.describe("What it takes and gives. Replaces both of upstream's lists"),
	attachment: flag.describe("Takes files"),
	reasoning: flag.describe("Thinks before it answers"),
	reasoning_options: z
		.unknown()
		.describe("How its reasoning can be steered")
		.optional(),
	tool_call: flag.describe("Calls tools"),
	structured_output: flag.describe("Answers by a JSON Schema"),
	temperature: flag.describe("Has a temperature to set"),
	interleaved: z
		.unknown()
		.describe("How reasoning comes between tool calls")
		.optional(),
	knowledge: day("What it knows ends here"),
	release_date: day("When it came out"),
	last_updated: day("When it last changed"),
	open_weights: flag.describe("Its weights can be downloaded"),
	status: text.describe("alpha, beta or deprecated; absent where it is none"),
	experimental: z
		.unknown()
		.describe("Modes with prices of their own")
		.optional(),
});

/** A patch file as editors should help with it. Published as `schemas/patch.json`. */
export const publishedPatchSchema = patchSchema.extend({
	models: z
		.array(modelSchema)
		.optional()
		.describe(
			"Merged over upstream's models of the same ids, field by field. Own fields are written as they are",
		),
});
