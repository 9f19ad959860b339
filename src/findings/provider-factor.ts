import { MILLION_TOKENS } from "../catalog/fields.ts";
import { fieldOfPrice, PRICED } from "../changes/prices.ts";
import { declareFindings, type Finding } from "../lib/finding.ts";
import { groupBy } from "../lib/maps.ts";
import { areWithin, isAtLeast, medianOf, toTwoDigits } from "../lib/ratio.ts";
import { paidPriceOf } from "./offers.ts";
import { factorOf, type TracedChange } from "./price-moves.ts";
import { compareWithPeers, whyImpossible } from "./prices.ts";
import {
	aboutField,
	COMPARE,
	type ModelUpdate,
	type Rule,
	type RuleContext,
} from "./rule-context.ts";

/** Resellers change their share by less at once; the other large currencies are further from the dollar, except the euro and the like. */
const FACTOR = 2;
/** Prices are rounded when they are converted. */
const SAME_FACTOR = 0.05;
const MIN_MODELS = 2;
/** A provider whose other models keep their prices has decided about these. */
const MOST = 0.8;

const FINDINGS = declareFindings({
	"provider-repriced": {
		severity: "danger",
		when: `At least ${MIN_MODELS} models and ${MOST * 100}% of a provider's models with prices change by the same factor, ${FACTOR} or more, and most of them are not where other providers are. It may be another currency or unit.`,
		remedy: COMPARE,
		isOneChange: true,
	},
});

/** Whole price lists that moved by one factor. */
export const providerFactorRule: Rule = {
	title: "Price lists",
	findings: Object.values(FINDINGS),
	check: (context) =>
		[
			...groupBy(context.updatesOf(...PRICED), ({ provider }) => provider),
		].flatMap(([provider, updates]) => findFactor(provider, updates, context)),
};

interface ModelMoves {
	readonly update: ModelUpdate;
	readonly moves: readonly TracedChange[];
}

function findFactor(
	provider: string,
	updates: readonly ModelUpdate[],
	context: RuleContext,
): Finding[] {
	const repriced = updates
		.map((update) => ({ update, moves: mainMoves(update, context) }))
		.filter(({ moves }) => moves.length > 0);
	const ratio = medianOf(
		repriced.flatMap(({ moves }) => moves.map((move) => move.ratio ?? 0)),
	);
	if (ratio === 0 || !isAtLeast(Math.max(ratio, 1 / ratio), FACTOR)) return [];
	const isCommon = (move: TracedChange) =>
		areWithin(move.ratio ?? 0, ratio, SAME_FACTOR);
	const alike = repriced.filter(({ moves }) => moves.every(isCommon));
	const models = [...(context.diff.after.get(provider)?.models.values() ?? [])];
	const paid = models.filter((model) => paidPriceOf(model) !== null).length;
	if (alike.length < MIN_MODELS || !isAtLeast(alike.length, paid * MOST)) {
		return [];
	}
	const isBelieved = ({ update, moves }: ModelMoves) =>
		moves.every(
			(move) => compareWithPeers(move, context.peersOf(update)).agrees,
		);
	if (alike.filter(isBelieved).length * 2 >= alike.length) return [];
	return alike.flatMap(({ update }) =>
		context
			.movesOf(update)
			.filter((move) => isCommon(move) && canBe(move))
			.map(({ dimension }) =>
				aboutField(update, fieldOfPrice(dimension, update.model), {
					kind: FINDINGS["provider-repriced"],
					severity: "danger",
					message: `${alike.length} of ${paid} models with prices ${ratio > 1 ? "rose" : "fell"} by about the same factor, ${toTwoDigits(Math.max(ratio, 1 / ratio))}. Is it another currency?`,
				}),
			),
	);
}

/** The input and output prices that moved, if both are known and can be. */
function mainMoves(
	update: ModelUpdate,
	{ movesOf }: Pick<RuleContext, "movesOf">,
): TracedChange[] {
	return movesOf(update).filter(
		(move) =>
			["input", "output"].includes(move.dimension.name) &&
			move.dimension.tier === undefined &&
			move.dimension.mode === undefined &&
			factorOf(move) > 0 &&
			canBe(move),
	);
}

/** An impossible price is never written, so it has a finding of its own. */
function canBe({ dimension, before, after }: TracedChange): boolean {
	return [before, after].every(
		(amount) =>
			dimension.unit === MILLION_TOKENS &&
			whyImpossible({ dimension, amount: amount ?? 0 }) === null,
	);
}
