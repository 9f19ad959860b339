import { limitsOf } from "../changes/abilities.ts";
import type { Finding } from "../lib/finding.ts";
import { aboutField, type ModelUpdate, type Rule } from "./rule-context.ts";

/** Limits are rounded and corrected all the time; below half, prompts that fitted no longer do. */
const SHRANK = 1 / 2;

const REMEDY = "Compare it with the provider's own documentation.";

/** Limits, in tokens, that can't be, that vanished or shrank, and outputs that would not fit into their context. */
export const limitRule: Rule = ({ updatesOf: pairsWith }) =>
	pairsWith("limit").flatMap((pair) => {
		const own = judgeImpossible(pair);
		return own.length > 0
			? own
			: [...judgeShrinking(pair), ...judgeOutput(pair)];
	});

function judgeImpossible(pair: ModelUpdate): Finding[] {
	const before = pair.before && limitsOf(pair.before);
	return [...limitsOf(pair.after)].flatMap(([name, limit]) => {
		const isOld = before?.get(name) === limit;
		if (isOld || (Number.isInteger(limit) && limit >= 0)) return [];
		return [
			aboutField(pair, ["limit", name], {
				code: "limit-impossible",
				severity: "danger",
				message: "The limit is no whole number of tokens.",
				remedy: REMEDY,
			}),
		];
	});
}

function judgeShrinking(pair: ModelUpdate): Finding[] {
	const { before, after } = pair;
	if (before === undefined) return [];
	const limits = limitsOf(after);
	return [...limitsOf(before)].flatMap(([name, was]) => {
		const now = limits.get(name) ?? 0;
		if (was <= 0 || now >= was * SHRANK) return [];
		const isGone = now === 0;
		return [
			aboutField(pair, ["limit", name], {
				code: isGone ? "limit-vanished" : "limit-shrank",
				severity: isGrave(name, isGone) ? "warning" : "notice",
				message: isGone
					? `The ${name} limit is no longer known.`
					: `The ${name} limit fell to ${Math.round((now / was) * 100)}% of what it was.`,
				remedy: REMEDY,
			}),
		];
	});
}

/** Upstream corrects output limits every week; the context window is what prompts are cut to. */
function isGrave(name: string, isGone: boolean): boolean {
	return name === "context" || (isGone && name === "output");
}

function judgeOutput(pair: ModelUpdate): Finding[] {
	const exceeds = (model: ModelUpdate["before"]) => {
		const limits = model && limitsOf(model);
		const context = limits?.get("context") ?? 0;
		return context > 0 && (limits?.get("output") ?? 0) > context;
	};
	if (!exceeds(pair.after) || exceeds(pair.before)) return [];
	return [
		aboutField(pair, ["limit", "output"], {
			code: "output-above-context",
			severity: "notice",
			message: `The output limit is above the context window of ${limitsOf(pair.after).get("context")} tokens.`,
			remedy: REMEDY,
		}),
	];
}
