import type { Model } from "../catalog/model.ts";
import { LEGACY_TIER } from "../changes/prices.ts";
import { declareFindings, type Finding } from "../lib/finding.ts";
import { isObject, type JsonObject, valueAt } from "../lib/json.ts";
import { areWithin, isAtLeast, toTwoDigits } from "../lib/ratio.ts";
import { paidPriceOf } from "./offers.ts";
import {
	aboutField,
	COMPARE,
	type ModelUpdate,
	type Rule,
	type RuleContext,
} from "./rule-context.ts";

/** Vendors charge up to twice as much for long prompts, and a few up to three times. */
const STEEP = 3;
/** Others with the same step make it believable. */
const SAME_STEP = 0.15;

const FINDINGS = declareFindings({
	"tier-outlier": {
		severity: "warning",
		when: `The first tier has the same input and output prices as the model itself, lower ones, or ones above ${STEEP} times; and no other provider of this model has such a step.`,
		remedy: COMPARE,
	},
});

/** Prices for long prompts that are no step, or too large a one. */
export const tierRule: Rule = {
	title: "Tiers",
	findings: Object.values(FINDINGS),
	check: (context) =>
		context.updatesOf("cost").flatMap((update) => findOddStep(update, context)),
};

function findOddStep(
	update: ModelUpdate,
	{ peersOf }: Pick<RuleContext, "peersOf">,
): Finding[] {
	const step = stepOf(update.model);
	if (step === null || !isOdd(step)) return [];
	const before = update.before ? stepOf(update.before) : null;
	if (before !== null && isOdd(before)) return [];
	const isShared = peersOf(update).some(({ model }) => {
		const other = stepOf(model);
		return other !== null && areWithin(other.input, step.input, SAME_STEP);
	});
	if (isShared) return [];
	return [
		aboutField(update, ["cost", step.field], {
			kind: FINDINGS["tier-outlier"],
			severity: "warning",
			message:
				step.input === 1 && step.output === 1
					? `The first of \`${step.field}\` has the same prices as the model itself.`
					: `The first of \`${step.field}\` costs ${toTwoDigits(step.input)} times as much for \`input\`, ${toTwoDigits(step.output)} times for \`output\`.`,
		}),
	];
}

/** How much more the first tier costs. */
interface PriceStep {
	readonly field: string;
	readonly input: number;
	readonly output: number;
}

function stepOf(model: Model): PriceStep | null {
	const base = paidPriceOf(model);
	if (base === null) return null;
	const tiers = valueAt(model, ["cost", "tiers"]);
	const [first] = Array.isArray(tiers) ? tiers.filter(isObject) : [];
	const field = first ? "tiers" : LEGACY_TIER;
	const tier = first ?? valueAt(model, ["cost", LEGACY_TIER]);
	if (!isObject(tier)) return null;
	const prices = paidPriceOf({ id: model.id, cost: tier as JsonObject });
	return (
		prices && {
			field,
			input: prices.input / base.input,
			output: prices.output / base.output,
		}
	);
}

function isOdd({ input, output }: PriceStep): boolean {
	return (
		(input === 1 && output === 1) ||
		Math.min(input, output) < 1 ||
		isAtLeast(Math.max(input, output), STEEP)
	);
}
