import type { Model } from "../catalog/model.ts";
import { limitOf, limitsOf } from "../changes/abilities.ts";
import { declareFindings, type Finding } from "../lib/finding.ts";
import { count } from "../lib/numbers.ts";
import { areWithin } from "../lib/ratio.ts";
import { countProviders, type Peer } from "./agreement.ts";
import {
	aboutField,
	COMPARE,
	type ModelUpdate,
	type Rule,
	type RuleContext,
} from "./rule-context.ts";

/** Limits are rounded and corrected all the time; below half, prompts that fitted no longer do. */
const SHRANK = 1 / 2;

/** So many other providers with the same limit make it a correction. `128000` and `131072` are the same. */
const ENOUGH_OTHERS = 2;
const SAME = 0.05;

const FINDINGS = declareFindings({
	"limit-impossible": {
		severity: "danger",
		when: "A limit is negative or not a whole number.",
		remedy: COMPARE,
		isNeverWritten: true,
	},
	"limit-vanished": {
		severity: {
			warning: "the context or output limit",
			notice: "another limit",
		},
		when: "A limit is gone or becomes 0.",
		remedy: COMPARE,
	},
	"limit-shrank": {
		severity: {
			warning: `fewer than ${ENOUGH_OTHERS} other providers have the same limit, within ${SAME * 100}%`,
			notice: `at least ${ENOUGH_OTHERS} have it`,
		},
		when: `The context limit decreases to less than ${SHRANK * 100}%.`,
		remedy: COMPARE,
	},
	"output-above-context": {
		severity: "notice",
		when: "The output limit is larger than the context window.",
		remedy: COMPARE,
	},
});

/** Limits, in tokens, that can't be true, that are gone or much smaller, and outputs larger than their context. */
export const limitRule: Rule = {
	title: "Limits",
	findings: Object.values(FINDINGS),
	check: ({ updatesOf, peersOf }) =>
		updatesOf("limit").flatMap((update) => {
			const impossible = findImpossible(update);
			return impossible.length > 0
				? impossible
				: [...findShrunk(update, peersOf), ...findTooLargeOutput(update)];
		}),
};

function findImpossible(update: ModelUpdate): Finding[] {
	const before = update.before && limitsOf(update.before);
	return [...limitsOf(update.model)].flatMap(([name, limit]) => {
		const isOld = before?.get(name) === limit;
		if (isOld || (Number.isInteger(limit) && limit >= 0)) return [];
		return [
			aboutField(update, ["limit", name], {
				kind: FINDINGS["limit-impossible"],
				severity: "danger",
				message: `\`limit.${name}\` is negative or not a whole number of tokens.`,
			}),
		];
	});
}

function findShrunk(
	update: ModelUpdate,
	peersOf: RuleContext["peersOf"],
): Finding[] {
	const { before, model } = update;
	if (before === undefined) return [];
	const limits = limitsOf(model);
	return [...limitsOf(before)].flatMap(([name, was]) => {
		const now = limits.get(name) ?? 0;
		if (was <= 0 || now >= was * SHRANK) return [];
		const isGone = now === 0;
		// Upstream corrects output limits every week; the context window is what prompts are cut to.
		if (!isGone && name !== "context") return [];
		const isSevere = isGone
			? name === "context" || name === "output"
			: countAt(now, peersOf(update)) < ENOUGH_OTHERS;
		return [
			aboutField(update, ["limit", name], {
				kind: FINDINGS[isGone ? "limit-vanished" : "limit-shrank"],
				severity: isSevere ? "warning" : "notice",
				message: isGone
					? `\`limit.${name}\` was ${count(was)} and is no longer known.`
					: `\`limit.${name}\` fell from ${count(was)} to ${count(now)}.`,
			}),
		];
	});
}

/** How many other providers have about this context. */
function countAt(context: number, peers: readonly Peer[]): number {
	return countProviders(
		peers.filter(({ model }) =>
			areWithin(limitOf(model, "context") ?? 0, context, SAME),
		),
	);
}

function findTooLargeOutput(update: ModelUpdate): Finding[] {
	const exceeds = (model: Model | undefined) => {
		const limits = model && limitsOf(model);
		const context = limits?.get("context") ?? 0;
		return context > 0 && (limits?.get("output") ?? 0) > context;
	};
	if (!exceeds(update.model) || exceeds(update.before)) return [];
	return [
		aboutField(update, ["limit", "output"], {
			kind: FINDINGS["output-above-context"],
			severity: "notice",
			message: `\`limit.output\` is above \`limit.context\`, which is ${count(limitOf(update.model, "context") ?? 0)}.`,
		}),
	];
}
