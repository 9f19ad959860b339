import { MODEL_FIELDS } from "../catalog/fields.ts";
import { declareFindings } from "../lib/finding.ts";
import { aboutField, type Rule } from "./rule-context.ts";

const FIELDS = MODEL_FIELDS.filter(({ kind }) => kind === "date").map(
	({ name }) => name,
);
/** Models are announced in advance, but never for longer. */
const MAX_DAYS_AHEAD = 366;

const FINDINGS = declareFindings({
	"date-impossible": {
		severity: "warning",
		when: `A date does not exist, or is more than ${MAX_DAYS_AHEAD} days in the future: ${FIELDS.map((field) => `\`${field}\``).join(", ")}.`,
		remedy:
			"Report it to models.dev; correct it in a local patch if you show it.",
	},
});

/** Dates that can't be true. They are written all the same: nothing is computed from them. */
export const dateRule: Rule = {
	title: "Dates",
	findings: Object.values(FINDINGS),
	check: ({ updates, now }) =>
		updates.flatMap((update) =>
			FIELDS.filter((field) => {
				const value = update.model[field];
				return (
					typeof value === "string" &&
					value !== update.before?.[field] &&
					!isPossible(value, now)
				);
			}).map((field) =>
				aboutField(update, [field], {
					kind: FINDINGS["date-impossible"],
					severity: "warning",
					message: `\`${field}\` does not exist, or is more than a year in the future.`,
				}),
			),
		),
};

const DAY_MS = 24 * 60 * 60 * 1000;

/** `2026`, `2026-05` or `2026-05-31`, a day of the calendar. */
function isPossible(text: string, now: Date): boolean {
	const [, year, month = "01", day = "01"] =
		/^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text) ?? [];
	if (year === undefined) return false;
	const iso = `${year}-${month}-${day}`;
	const date = new Date(`${iso}T00:00:00Z`);
	return (
		!Number.isNaN(date.getTime()) &&
		date.toISOString().startsWith(iso) &&
		date.getTime() <= now.getTime() + MAX_DAYS_AHEAD * DAY_MS
	);
}
