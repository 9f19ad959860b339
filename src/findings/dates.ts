import { MODEL_FIELDS } from "../catalog/fields.ts";
import type { Model } from "../catalog/model.ts";
import { DAY_MS } from "../lib/day.ts";
import { declareFindings, type Finding } from "../lib/finding.ts";
import { aboutField, type ModelUpdate, type Rule } from "./rule-context.ts";

const FIELDS = MODEL_FIELDS.filter(({ kind }) => kind === "date").map(
	({ name }) => name,
);
/** Models are announced in advance, but never for longer. */
const MAX_DAYS_AHEAD = 366;
/** An id names the day on which a version was made. It is released within weeks. */
const MAX_DAYS_APART = 92;

const REMEDY =
	"Report it upstream; correct it in a local patch if you show it.";

const FINDINGS = declareFindings({
	"date-impossible": {
		severity: "warning",
		when: `A date does not exist, or is more than ${MAX_DAYS_AHEAD} days in the future: ${FIELDS.map((field) => `\`${field}\``).join(", ")}.`,
		remedy: REMEDY,
	},
	"date-contradicts": {
		severity: "notice",
		when: `\`knowledge\` is in a month after \`release_date\`, or the date in the id is more than ${MAX_DAYS_APART} days from \`release_date\`.`,
		remedy: REMEDY,
	},
});

/** Dates that can't be true, alone or together. They are written all the same: nothing is computed from them. */
export const dateRule: Rule = {
	title: "Dates",
	findings: Object.values(FINDINGS),
	check: ({ updates, now }) =>
		updates.flatMap((update) => [
			...findImpossible(update, now),
			...findLateKnowledge(update),
			...findOtherDateInId(update),
		]),
};

function findImpossible(update: ModelUpdate, now: Date): Finding[] {
	return FIELDS.filter((field) => {
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
	);
}

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

/** Nobody knows what happens after he has left. */
function findLateKnowledge(update: ModelUpdate): Finding[] {
	const isLate = (model: Model) => {
		const [known, released] = [monthOf(model.knowledge), releaseOf(model)];
		return known !== null && released !== null && known > released;
	};
	if (!isLate(update.model)) return [];
	if (update.before && isLate(update.before)) return [];
	return [
		aboutField(update, ["knowledge"], {
			kind: FINDINGS["date-contradicts"],
			severity: "notice",
			message: `\`knowledge\` is after \`release_date\`, which is in ${releaseOf(update.model)}.`,
		}),
	];
}

/** `claude-haiku-4-5-20251001`, `gpt-4o-2024-08-06`, `command-r7b-12-2024`. */
const DATE_IN_ID =
	/(?<!\d)(?:(20\d\d)-?([01]\d)-?([0-3]\d)|([01]\d)-(20\d\d))(?!\d)/;

function findOtherDateInId(update: ModelUpdate): Finding[] {
	const { model, before } = update;
	if (before && before.release_date === model.release_date) return [];
	const released = releaseOf(model);
	const [, year, month, day, onlyMonth, onlyYear] =
		DATE_IN_ID.exec(model.id) ?? [];
	const named = Date.parse(
		`${year ?? onlyYear}-${month ?? onlyMonth}-${day ?? "15"}`,
	);
	const apart = Math.abs(Date.parse(`${released}-15`) - named) / DAY_MS;
	// Not a number, and so no more than anything, where one of the two is not known.
	if (!(apart > MAX_DAYS_APART)) return [];
	return [
		aboutField(update, ["release_date"], {
			kind: FINDINGS["date-contradicts"],
			severity: "notice",
			message: `\`release_date\` is in ${released}, and the date in the id is another.`,
		}),
	];
}

function releaseOf({ release_date }: Model): string | null {
	return monthOf(release_date);
}

/** The month of a date; null if it is not known. */
function monthOf(date: unknown): string | null {
	const [, month] =
		/^(\d{4}-\d\d)(?:-\d\d)?$/.exec(typeof date === "string" ? date : "") ?? [];
	return month ?? null;
}
