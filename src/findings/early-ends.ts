import type { Model } from "../catalog/model.ts";
import { newlyDeprecated } from "../changes/compare.ts";
import { DAY_MS } from "../lib/day.ts";
import {
	createFinding,
	declareFindings,
	type Finding,
} from "../lib/finding.ts";
import { countProviders } from "./agreement.ts";
import { aboutField, type Rule, type RuleContext } from "./rule-context.ts";

/** Vendors keep a model for longer, and announce its end. */
const YOUNG_DAYS = 120;
const MIN_OTHERS = 3;

const FINDINGS = declareFindings({
	"ends-early": {
		severity: "notice",
		when: `A model that was released less than ${YOUNG_DAYS} days ago is deprecated; or it is removed, was not deprecated, and at least ${MIN_OTHERS} other providers list it.`,
		remedy:
			"Check whether the provider announced it. If not, keep the model in a local patch, and report it upstream.",
	},
});

/** Models that end soon after they began: a decision, or an accident. */
export const earlyEndRule: Rule = {
	title: "Models that end early",
	findings: Object.values(FINDINGS),
	check: (context) => [...findRemoved(context), ...findDeprecated(context)],
};

function findRemoved({ diff, peersOf, now }: RuleContext): Finding[] {
	const { after, changes } = diff;
	return changes.models.removed.flatMap((entry): Finding[] => {
		const { provider, model } = entry;
		// A provider that is gone is its own news.
		if (!after.has(provider) || model.status === "deprecated") return [];
		if (!isYoung(model, now)) return [];
		const others = countProviders(peersOf(entry));
		if (others < MIN_OTHERS) return [];
		const days = ageInDays(model, now);
		return [
			createFinding(
				{
					kind: FINDINGS["ends-early"],
					severity: "notice",
					message: `The model is removed ${days} days after its release; ${others} other providers list it.`,
				},
				{ subject: { provider, model: model.id } },
			),
		];
	});
}

function findDeprecated({ diff, now }: RuleContext): Finding[] {
	return newlyDeprecated(diff)
		.filter(({ after }) => isYoung(after, now))
		.map(({ provider, before, after, fields }) =>
			aboutField({ provider, before, model: after, fields }, ["status"], {
				kind: FINDINGS["ends-early"],
				severity: "notice",
				message: `\`status\` is deprecated ${ageInDays(after, now)} days after the release.`,
			}),
		);
}

/** Not a number if the day is not known. */
function ageInDays({ release_date }: Model, now: Date): number {
	const released = Date.parse(String(release_date));
	return Math.round((now.getTime() - released) / DAY_MS);
}

function isYoung(model: Model, now: Date): boolean {
	return ageInDays(model, now) < YOUNG_DAYS;
}
