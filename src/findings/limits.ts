import type { Model } from "../catalog/model.ts";
import { limitsOf } from "../changes/abilities.ts";
import { declareFindings, type Finding } from "../lib/finding.ts";
import { aboutField, type ModelUpdate, type Rule } from "./rule-context.ts";

/** Limits are rounded and corrected all the time; below half, prompts that fitted no longer do. */
const SHRANK = 1 / 2;

const REMEDY = "Compare it with the provider's own documentation.";

const FINDINGS = declareFindings({
	"limit-impossible": {
		severity: "danger",
		when: "A limit is negative or not a whole number.",
		remedy: REMEDY,
		isNeverWritten: true,
	},
	"limit-vanished": {
		severity: {
			warning: "the context or output limit",
			notice: "another limit",
		},
		when: "A limit is gone or becomes 0.",
		remedy: REMEDY,
	},
	"limit-shrank": {
		severity: { warning: "the context limit", notice: "another limit" },
		when: `A limit decreases to less than ${SHRANK * 100}%.`,
		remedy: REMEDY,
	},
	"output-above-context": {
		severity: "notice",
		when: "The output limit is larger than the context window.",
		remedy: REMEDY,
	},
});

/** Limits, in tokens, that can't be true, that are gone or much smaller, and outputs larger than their context. */
export const limitRule: Rule = {
	title: "Limits",
	findings: Object.values(FINDINGS),
	check: ({ updatesOf }) =>
		updatesOf("limit").flatMap((update) => {
			const impossible = findImpossible(update);
			return impossible.length > 0
				? impossible
				: [...findShrunk(update), ...findTooLargeOutput(update)];
		}),
};

function findImpossible(update: ModelUpdate): Finding[] {
	const before = update.before && limitsOf(update.before);
	return [...limitsOf(update.after)].flatMap(([name, limit]) => {
		const isOld = before?.get(name) === limit;
		if (isOld || (Number.isInteger(limit) && limit >= 0)) return [];
		return [
			aboutField(update, ["limit", name], {
				kind: FINDINGS["limit-impossible"],
				severity: "danger",
				message: "The limit is negative or not a whole number of tokens.",
			}),
		];
	});
}

function findShrunk(update: ModelUpdate): Finding[] {
	const { before, after } = update;
	if (before === undefined) return [];
	const limits = limitsOf(after);
	return [...limitsOf(before)].flatMap(([name, was]) => {
		const now = limits.get(name) ?? 0;
		if (was <= 0 || now >= was * SHRANK) return [];
		const isGone = now === 0;
		return [
			aboutField(update, ["limit", name], {
				kind: FINDINGS[isGone ? "limit-vanished" : "limit-shrank"],
				severity: isSevere(name, isGone) ? "warning" : "notice",
				message: isGone
					? `The ${name} limit is no longer known.`
					: `The ${name} limit fell to ${Math.round((now / was) * 100)}% of its previous value.`,
			}),
		];
	});
}

/** Upstream corrects output limits every week; the context window is what prompts are cut to. */
function isSevere(name: string, isGone: boolean): boolean {
	return name === "context" || (isGone && name === "output");
}

function findTooLargeOutput(update: ModelUpdate): Finding[] {
	const exceeds = (model: Model | undefined) => {
		const limits = model && limitsOf(model);
		const context = limits?.get("context") ?? 0;
		return context > 0 && (limits?.get("output") ?? 0) > context;
	};
	if (!exceeds(update.after) || exceeds(update.before)) return [];
	return [
		aboutField(update, ["limit", "output"], {
			kind: FINDINGS["output-above-context"],
			severity: "notice",
			message: `The output limit is above the context window of ${limitsOf(update.after).get("context")} tokens.`,
		}),
	];
}
