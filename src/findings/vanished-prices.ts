import type { Model } from "../catalog/model.ts";
import { PRICED, priceOf } from "../changes/prices.ts";
import { declareFindings } from "../lib/finding.ts";
import { aboutField, COMPARE, type Rule } from "./rule-context.ts";

const FINDINGS = declareFindings({
	"price-vanished": {
		severity: "danger",
		when: "The input or output price of a model that costs something is no longer known. Reports and bills that use the catalog then count the model as free, or not at all.",
		remedy: COMPARE,
	},
});

/** Prices that upstream does not state any more. Zero is a price, and a free model has none to lose. */
export const vanishedPriceRule: Rule = {
	title: "Prices that vanish",
	findings: Object.values(FINDINGS),
	check: ({ updatesOf }) =>
		updatesOf(...PRICED).flatMap((update) => {
			const { before, model: after } = update;
			if (before === undefined || !costsSomething(before)) return [];
			return (["input", "output"] as const)
				.filter(
					(name) =>
						priceOf(before, name) !== null && priceOf(after, name) === null,
				)
				.map((name) =>
					aboutField(update, ["cost", name], {
						kind: FINDINGS["price-vanished"],
						severity: "danger",
						message: `The ${name} price is no longer known.`,
					}),
				);
		}),
};

function costsSomething(model: Model): boolean {
	return (["input", "output"] as const).some(
		(name) => (priceOf(model, name) ?? 0) > 0,
	);
}
