import type { Model } from "../../catalog/catalog.ts";
import { pricesOf } from "../../changes/prices.ts";
import type { Finding } from "../../finding.ts";
import { isObject } from "../../json.ts";
import { linesOf } from "../../json-text.ts";
import { aboutEntry, type Entry, type PatchEvidence } from "./entry.ts";

/** Prices per thousand tokens, or per token, are below those per million by this factor and more. */
const FACTOR = 300;

const DIMENSIONS = ["input", "output"] as const;

/** Prices of a patch that are per thousand tokens, or per token: far below upstream's own, or what others take. */
export function judgeUnits(
	what: Entry,
	{ upstream, story }: PatchEvidence,
): Finding[] {
	const { patch, entry, index } = what;
	const { cost } = entry;
	if (!isObject(cost)) return [];
	const priced = (dimension: (typeof DIMENSIONS)[number]) => {
		const own = cost[dimension];
		return typeof own === "number" && own > 0 ? own : null;
	};
	const theirs = upstream.get(patch.provider)?.models.get(entry.id);
	for (const dimension of DIMENSIONS) {
		const own = priced(dimension);
		if (own === null) continue;
		const peers = [
			theirs ? [{ ...theirs, id: entry.id }] : [],
			alike({ ...entry }, patch.provider, story),
			[...(story.after.get(patch.provider)?.models.values() ?? [])],
		]
			.map((models) => median(models, entry, dimension))
			.find((price) => price !== null);
		if (peers === undefined || peers === null || peers / own < FACTOR) continue;
		const lines = linesOf(patch.text, ["models", index, "cost", dimension]);
		return [
			aboutEntry(what, {
				code: "patch-unit",
				severity: "warning",
				field: ["cost", dimension],
				after: own,
				message: `$${own} per million tokens is about ${Math.round(peers / own)} times below what its peers cost, $${peers}${lines ? ` (line ${lines.from})` : ""}.`,
				remedy:
					"Prices are in USD per million tokens, not per thousand and not per token.",
			}),
		];
	}
	return [];
}

function alike(
	model: Model,
	provider: string,
	{ after, makers }: PatchEvidence["story"],
): Model[] {
	const identity = makers.identityOf(model);
	return [...after].flatMap(([id, { models }]) =>
		id === provider
			? []
			: [...models.values()].filter(
					(other) => makers.identityOf(other) === identity,
				),
	);
}

/** Of the prices that are known and not zero; null where there is none but the patch's own. */
function median(
	models: readonly Model[],
	own: { readonly id: string; readonly cost?: unknown },
	dimension: string,
): number | null {
	const prices = models
		.filter((model) => model.id !== own.id || model.cost !== own.cost)
		.map((model) => pricesOf(model).get(dimension) ?? 0)
		.filter((price) => price > 0)
		.sort((a, b) => a - b);
	return prices[Math.floor(prices.length / 2)] ?? null;
}
