// A small market: `openai` makes its models, `shop` and `mall` resell them.
import type { Model } from "../../src/catalog/model.ts";
import { catalogOf } from "../../testkit/catalogs.ts";
import { syncReportOf } from "../../testkit/sync-reports.ts";

export const model = (
	name: string,
	input: number,
	more: Partial<Model> = {},
) => ({
	name,
	cost: { input, output: input * 4 },
	limit: { context: 128_000, output: 16_000 },
	tool_call: true,
	...more,
});

type Models = Record<string, ReturnType<typeof model>>;

/** What stays, so that vendors are known. */
const STAYING: Models = {
	"gpt-5": model("GPT-5", 1),
	"gpt-5-mini": model("GPT-5 Mini", 0.25),
	"gpt-5-nano": model("GPT-5 Nano", 0.05),
	"gpt-4": model("GPT-4", 30),
};

const at = (models: Models, prefix: string): Models =>
	Object.fromEntries(
		Object.entries(models).map(([id, one]) => [`${prefix}${id}`, one]),
	);

/** Two states of it are a report: see `syncReportOf`. */
export const market = (openai: Models, shop: Models, mall: Models = {}) =>
	catalogOf({
		openai: { ...STAYING, ...openai },
		shop: { ...at(STAYING, "openai/"), ...shop },
		mall: { ...at(STAYING, "openai/"), ...mall },
	});

/** By the model's id, what it was and what it is. */
export type Moves = Record<
	string,
	readonly [before: Partial<Model>, after: Partial<Model>]
>;

export function reportOf(openai: Moves, shop: Moves = {}, mall: Moves = {}) {
	const state = (moves: Moves, when: 0 | 1) =>
		Object.fromEntries(
			Object.entries(moves).map(([id, facts]) => {
				const name = (id.split("/").at(-1) ?? "").replace("gpt-", "GPT ");
				return [id, model(name, 1, facts[when])];
			}),
		);
	const at = (when: 0 | 1) =>
		market(state(openai, when), state(shop, when), state(mall, when));
	return syncReportOf(at(0), at(1));
}

const many = (count: number): Models =>
	Object.fromEntries(
		Array.from({ length: count }, (_, index) => [
			`x/m${index}`,
			model(`M${index}`, 1),
		]),
	);

export function reports() {
	const old = { "gpt-3": model("GPT-3", 20) };
	const goes = market(
		{ ...old, "gpt-2": model("GPT-2", 10) },
		{ ...many(9), "openai/gpt-3": model("GPT-3", 20) },
		{ "openai/gpt-3": model("GPT-3", 20) },
	);
	const gone = market(
		{ "gpt-2": model("GPT-2", 10, { status: "deprecated" }) },
		{ "x/m8": model("M8", 1, { status: "deprecated" }) },
	);
	const priced = (
		openai: number,
		shop: number | null,
		mall: number,
		cache?: number,
	) =>
		market(
			{
				"gpt-6": model("GPT-6", openai, {
					cost: {
						input: openai,
						output: openai * 4,
						...(cache !== undefined && { cache_read: cache }),
					},
				}),
			},
			{
				"x/a": model(
					"A",
					1,
					shop === null ? { cost: {} } : { cost: { input: shop, output: 1 } },
				),
				"openai/gpt-6": model("GPT-6", openai),
			},
			{ "x/b": model("B", mall), "x/c": model("C", mall) },
		);
	const before = market({}, {});
	const after = market(
		{
			"gpt-7": model("GPT-7", 3, { reasoning: true }),
			"gpt-5-2026-01-01": model("GPT-5", 1),
		},
		{ "openai/gpt-7": model("GPT-7", 0), "y/one": model("One", 2) },
		{ "y/one": model("One", 0, { limit: { context: 0, output: 0 } }) },
	);
	return {
		gone: syncReportOf(goes, gone),
		prices: syncReportOf(priced(1, 1, 1, 0.1), priced(2, null, 40, 0.1)),
		news: syncReportOf(before, after),
	};
}
