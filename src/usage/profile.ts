import * as z from "zod/mini";
import { PRICES } from "../catalog/fields.ts";
import type { Catalog, Model } from "../catalog/model.ts";
import { normalizeProviderId } from "../catalog/provider-id.ts";
import type { CatalogDiff } from "../changes/compare.ts";
import { type Price, type Prices, pricesOf } from "../changes/prices.ts";
import { renamedModels } from "../changes/renames.ts";
import { readWritten } from "../lib/json-text.ts";
import { Problem } from "../lib/problem.ts";

const amount = z
	.number({ error: "must be a number" })
	.check(z.nonnegative({ error: "must not be negative" }));

/** How much a repository's product uses each model. Published as `schemas/usage-profile.json`. */
export const profileSchema = z.record(
	z.string().check(z.regex(/^[^:]+:./), z.describe("<provider>:<model>")),
	z
		.record(z.string(), amount, {
			error: 'must be an object of numbers, such as {"input": 12000000}',
		})
		.check(
			z.describe(
				`How many per month, by price dimension: tokens for ${PRICES.map(({ name }) => name).join(", ")}; for other prices the unit of the price, such as requests for per_request`,
			),
		),
	{
		error: ({ code }) =>
			code === "invalid_key"
				? "must be <provider>:<model>"
				: 'must be an object of "<provider>:<model>": {numbers per month}',
	},
);

/** The monthly use of each model, by price dimension. */
export type Profile = readonly {
	/** Normalised provider id. */
	readonly provider: string;
	readonly id: string;
	/** In the unit of the price without its size: tokens, requests and so on. */
	readonly amounts: Readonly<Record<string, number>>;
}[];

/**
 * Reads a usage profile.
 * @throws {Problem} that lists every mistake of the file
 */
export function readProfile(rawText: string, file: string): Profile {
	const read = readWritten(rawText, file, profileSchema);
	if ("problems" in read) throw unusable(read.problems);
	return Object.entries(read.data).map(([key, amounts]) => {
		const colon = key.indexOf(":");
		return {
			provider: normalizeProviderId(key.slice(0, colon)),
			id: key.slice(colon + 1),
			amounts,
		};
	});
}

function unusable(problems: readonly string[]) {
	return new Problem({
		title: "The usage profile can't be used",
		cause: problems.join("\n"),
		remedy:
			'Nothing was written. Correct `usage-profile`: {"openai:gpt-5": {"input": 12000000, "output": 3000000}}, in tokens per month.',
	});
}

/** The monthly cost of the models in the profile, in USD, before and after. */
export interface Bill {
	readonly before: number;
	readonly after: number;
	readonly models: readonly {
		readonly provider: string;
		readonly id: string;
		readonly before: number;
		readonly after: number;
	}[];
	/** Models whose cost can't be calculated, as `provider:id`: they are removed, or one of their prices is not known. */
	readonly uncounted: readonly string[];
}

/** The cost with the prices of both catalogs. A renamed model counts as the same model. */
export function billOf(
	profile: Profile,
	{ before, after, renames }: Pick<CatalogDiff, "before" | "after" | "renames">,
): Bill {
	const find = (catalog: Catalog, provider: string, id: string) =>
		catalog.get(provider)?.models.get(id);
	const renamedTo = renamedModels(renames);
	const models: Bill["models"][number][] = [];
	const uncounted: string[] = [];
	for (const { provider, id, amounts } of profile) {
		const was = costOf(find(before, provider, id), amounts);
		const now = costOf(
			renamedTo({ provider, id }) ?? find(after, provider, id),
			amounts,
		);
		if (was === null || now === null) uncounted.push(`${provider}:${id}`);
		else models.push({ provider, id, before: was, after: now });
	}
	const sum = (side: "before" | "after") =>
		models.reduce((total, model) => total + model[side], 0);
	return { before: sum("before"), after: sum("after"), models, uncounted };
}

/** In USD; null if a price or its unit is not known. */
function costOf(
	model: Model | undefined,
	amounts: Readonly<Record<string, number>>,
): number | null {
	if (!model) return null;
	const prices = pricesOf(model);
	let total = 0;
	for (const [dimension, amount] of Object.entries(amounts)) {
		if (amount === 0) continue;
		const price = priceFor(dimension, prices);
		const unit = price?.dimension.unit;
		if (!price || !unit) return null;
		total += (price.amount * amount) / unit.size;
	}
	return total;
}

/** If a provider has no price for the cache, cached tokens cost as much as input; the same for reasoning and output. */
function priceFor(dimension: string, prices: Prices): Price | undefined {
	const fallback = PRICES.find(({ name }) => name === dimension)?.fallback;
	const price = prices.get(dimension);
	return price || fallback === undefined ? price : priceFor(fallback, prices);
}
