import type { Model } from "../catalog/catalog.ts";
import { type PriceChange, priceChanges } from "../changes/prices.ts";
import type { Finding } from "../finding.ts";
import { isObject } from "../json.ts";
import { aboutField, type Pair, type Rule } from "./rule.ts";

/** A price that moves by this factor is more often a slip of a unit than a decision. */
const JUMP = 10;
/** USD per million tokens. The dearest model of ten months costs 600; above, upstream has mistaken the unit. */
const ABSURD = 1000;

/** What is strange about the prices of each model, field by field; of moves that are only worth a look, the largest. */
export const priceRule: Rule = ({ pairs, priceAlert }) =>
	pairs.flatMap((pair) => judgePrices(pair, priceAlert));

/** @param alert factor from which a move is flagged */
function judgePrices(pair: Pair, alert: number): Finding[] {
	const { before, after } = pair;
	const moves = priceChanges(before ?? { id: after.id }, after).toSorted(
		(a, b) => factor(b) - factor(a),
	);
	const dangers = moves.flatMap((move): Finding[] => {
		const message = dangerOf(move);
		if (message === null) return [];
		const code = isAbsurd(move) ? "price-absurd" : "price-jump";
		return [describe(pair, move, { code, severity: "danger", message })];
	});
	if (dangers.length > 0) return oneForEachField(dangers);
	const [largest] = moves;
	if (!largest || factor(largest) < alert) return [];
	const message = describeMove(largest);
	return [
		describe(pair, largest, {
			code: "price-move",
			severity: "warning",
			message,
		}),
	];
}

function dangerOf(move: PriceChange): string | null {
	if (isAbsurd(move)) return "Above any price ever listed: a wrong unit?";
	return factor(move) >= JUMP ? describeMove(move) : null;
}

function isAbsurd({ before, after }: PriceChange): boolean {
	return (after ?? 0) > ABSURD && (before ?? 0) <= ABSURD;
}

function describeMove({ dimension, ratio }: PriceChange): string {
	const verb = (ratio ?? 0) > 1 ? "rose" : "fell";
	const size = Math.max(ratio ?? 1, 1 / (ratio ?? 1));
	return `${dimension} ${verb} by a factor of ${Math.round(size * 10) / 10}.`;
}

function describe(
	pair: Pair,
	{ dimension }: PriceChange,
	what: Pick<Finding, "code" | "severity" | "message">,
): Finding {
	return aboutField(pair, fieldOf(dimension, pair.after), {
		...what,
		remedy: "Compare it with the provider's own price list.",
	});
}

/** All tiers stand in one field. */
function oneForEachField(findings: readonly Finding[]): Finding[] {
	const byField = new Map<string, Finding>();
	for (const finding of findings) {
		const key = JSON.stringify(finding.field);
		if (!byField.has(key)) byField.set(key, finding);
	}
	return [...byField.values()];
}

function factor({ ratio }: PriceChange): number {
	return ratio === null || ratio <= 0 ? 0 : Math.max(ratio, 1 / ratio);
}

/** Where in a model the price of a dimension stands; tiers are one value, the list. */
function fieldOf(dimension: string, { cost }: Model): string[] {
	const mode = /^modes\[(.*)\]\.([^.]*)$/s.exec(dimension);
	if (mode)
		return ["experimental", "modes", mode[1] ?? "", "cost", mode[2] ?? ""];
	if (!dimension.startsWith("tiers[")) return ["cost", dimension];
	const hasTiers = isObject(cost) && Array.isArray(cost.tiers);
	return ["cost", hasTiers ? "tiers" : "context_over_200k"];
}
