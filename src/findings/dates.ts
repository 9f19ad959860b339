import { MODEL_FIELDS } from "../catalog/fields.ts";
import { aboutField, type Rule } from "./rule-context.ts";

const FIELDS = MODEL_FIELDS.filter(({ kind }) => kind === "date").map(
	({ name }) => name,
);
/** Models are announced ahead, but not for longer. */
const AHEAD_MS = 366 * 24 * 60 * 60 * 1000;

/** Dates that can't be. They are written all the same: nothing is computed from them. */
export const dateRule: Rule = ({ updates: pairs, now }) =>
	pairs.flatMap((pair) =>
		FIELDS.filter((field) => {
			const value = pair.after[field];
			return (
				typeof value === "string" &&
				value !== pair.before?.[field] &&
				!canBe(value, now)
			);
		}).map((field) =>
			aboutField(pair, [field], {
				code: "date-impossible",
				severity: "warning",
				message: "There is no such day, or it is more than a year ahead.",
				remedy:
					"Report it to models.dev; correct it in a local patch if you show it.",
			}),
		),
	);

/** `2026`, `2026-05` or `2026-05-31`, a day of the calendar. */
function canBe(text: string, now: Date): boolean {
	const [, year, month = "01", day = "01"] =
		/^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(text) ?? [];
	if (year === undefined) return false;
	const iso = `${year}-${month}-${day}`;
	const date = new Date(`${iso}T00:00:00Z`);
	return (
		!Number.isNaN(date.getTime()) &&
		date.toISOString().startsWith(iso) &&
		date.getTime() <= now.getTime() + AHEAD_MS
	);
}
