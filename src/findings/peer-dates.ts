import type { Model } from "../catalog/model.ts";
import { DAY_MS } from "../lib/day.ts";
import { declareFindings, type Finding } from "../lib/finding.ts";
import { isAtLeast } from "../lib/ratio.ts";
import { type Agreement, describeAgreement } from "./agreement.ts";
import {
	aboutField,
	COMPARE,
	type ModelUpdate,
	type Rule,
} from "./rule-context.ts";

/** When upstream last looked at an entry differs from provider to provider; these two do not. */
const FIELDS = ["release_date", "knowledge"];

const MIN_OTHERS = 3;
/** A slip of the pen needs fewer witnesses than another day. */
const MOST_IF_SLIP = 0.6;
const MOST = 0.7;
/** Providers have a model some weeks after its release, and some write that day. */
const MIN_DAYS_IF_SLIP = 25;
const MIN_DAYS = 60;

const FINDINGS = declareFindings({
	"date-outlier": {
		severity: "notice",
		when: `${FIELDS.map((field) => `\`${field}\``).join(" or ")} differs from what at least ${MIN_OTHERS} other providers of this model say (if few have it, others with the same name count, too): ${MOST_IF_SLIP * 100}% of them, and the day and month are swapped, only the year is another, or one digit that makes ${MIN_DAYS_IF_SLIP} days; or ${MOST * 100}% of them, by ${MIN_DAYS} days.`,
		remedy: COMPARE,
	},
});

/** Dates that are written otherwise nearly everywhere. */
export const peerDateRule: Rule = {
	title: "Dates compared with other providers",
	findings: Object.values(FINDINGS),
	check: (context) =>
		FIELDS.flatMap((field) => {
			const days = readDates(field, DAY.length);
			const months = readDates(field, MONTH.length);
			return context.updatesOf(field).flatMap((update) => {
				if (update.model[field] === update.before?.[field]) return [];
				// Where too few others know the day, the month can be compared.
				for (const read of [days, months]) {
					const date = read(update.model);
					const agreed =
						date === null ? null : context.agreementOf(update, read);
					if (date && agreed && isOutlier(date, agreed)) {
						return [findingAbout(update, field, date, agreed)];
					}
				}
				return [];
			});
		}),
};

const FORM = /^\d{4}-\d\d(?:-\d\d)?$/;
const DAY = "2026-05-31";
const MONTH = "2026-05";

/** The first characters of a date; null where it is not known that exactly. */
function readDates(field: string, length: number) {
	return (model: Model): string | null => {
		const date = model[field];
		return typeof date === "string" && FORM.test(date) && date.length >= length
			? date.slice(0, length)
			: null;
	};
}

function findingAbout(
	update: ModelUpdate,
	field: string,
	date: string,
	agreed: Agreement<string>,
): Finding {
	return aboutField(update, [field], {
		kind: FINDINGS["date-outlier"],
		severity: "notice",
		message: `\`${field}\` is ${date}; ${describeAgreement(agreed)} say ${agreed.value}.`,
	});
}

function isOutlier(date: string, agreed: Agreement<string>): boolean {
	const { value, providers, of } = agreed;
	if (of < MIN_OTHERS || value === date) return false;
	const days = Math.abs(Date.parse(date) - Date.parse(value)) / DAY_MS;
	return (
		(isSlip(date, value, days) && isAtLeast(providers, of * MOST_IF_SLIP)) ||
		(days > MIN_DAYS && isAtLeast(providers, of * MOST))
	);
}

/** `2025-11-12` for `2025-12-11`, `2025-01-05` for `2026-01-05`, `2025-08-05` for `2025-09-05`. */
function isSlip(date: string, right: string, days: number): boolean {
	const [year, month, day] = date.split("-");
	const [rightYear, rightMonth, rightDay] = right.split("-");
	if (day !== undefined && month === rightMonth && day === rightDay) {
		return year !== rightYear;
	}
	if (year === rightYear && month === rightDay && day === rightMonth) {
		return month !== day;
	}
	const digits = [...date].filter((digit, index) => digit !== right[index]);
	return digits.length === 1 && days > MIN_DAYS_IF_SLIP;
}
