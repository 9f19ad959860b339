import type { Model } from "../catalog/catalog.ts";
import { isObject, type Json } from "../catalog/json.ts";
import { type PriceChange, priceChanges } from "../changes/prices.ts";
import type { Finding } from "./finding.ts";

/** A price that moves by this factor is more often a slip of a unit than a decision. */
const JUMP = 10;
/** USD per million tokens. The dearest model of ten months costs 600; above, upstream has mistaken the unit. */
const ABSURD = 1000;

/**
 * What is strange about a model's prices: at most one finding of each kind, about its largest move.
 * @param before undefined where the model is new
 * @param alert factor from which a move is flagged
 */
export function judgePrices(
	provider: string,
	before: Model | undefined,
	after: Model,
	alert: number,
): Finding[] {
	const moves = priceChanges(before ?? { id: after.id }, after);
	const absurd = largest(
		moves.filter(
			(move) => (move.after ?? 0) > ABSURD && (move.before ?? 0) <= ABSURD,
		),
		({ after }) => after ?? 0,
	);
	const jump = largest(moves, factor);
	const of = (
		move: PriceChange,
		rest: Pick<Finding, "code" | "severity" | "message" | "remedy">,
	): Finding => {
		const field = fieldOf(move.dimension, after);
		const [was, now] = [valueAt(before, field), valueAt(after, field)];
		return {
			...rest,
			subject: { provider, model: after.id },
			field,
			...(was !== undefined && { before: was }),
			...(now !== undefined && { after: now }),
		};
	};
	if (absurd) {
		return [
			of(absurd, {
				code: "price-absurd",
				severity: "danger",
				message: "No model ever cost as much. Is the unit right?",
				remedy: "Compare it with the provider's own price list.",
			}),
		];
	}
	if (!jump || factor(jump) < Math.min(alert, JUMP)) return [];
	const isJump = factor(jump) >= JUMP;
	return [
		of(jump, {
			code: isJump ? "price-jump" : "price-move",
			severity: isJump ? "danger" : "warning",
			message: `${jump.dimension} ${(jump.ratio ?? 0) > 1 ? "rose" : "fell"} by a factor of ${Math.round(factor(jump) * 10) / 10}.`,
			remedy: "Compare it with the provider's own price list.",
		}),
	];
}

function factor({ ratio }: PriceChange): number {
	return ratio === null || ratio <= 0 ? 0 : Math.max(ratio, 1 / ratio);
}

function largest(
	moves: readonly PriceChange[],
	measure: (move: PriceChange) => number,
): PriceChange | undefined {
	return moves.toSorted((a, b) => measure(b) - measure(a))[0];
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

function valueAt(
	model: Model | undefined,
	field: readonly string[],
): Json | undefined {
	return field.reduce<Json | undefined>(
		(value, key) => (isObject(value) ? value[key] : undefined),
		model,
	);
}
