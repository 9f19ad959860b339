/**
 * Measures the rules on real data, to tune them: how many of models.dev's known mistakes they find, how many of the
 * values that it corrected later, and how many rows they cost in a week.
 *
 *   npx tsx scripts/findings.ts [CODE] [--held-back] [--mistakes] [--corrections]
 *
 * With a code, lists its findings; with `--mistakes` or `--corrections`, what is said of each. Tune on what is shown
 * without `--held-back`, which is every second mistake, half of the models with a correction and the first three
 * quarters of the weeks; look at the rest at the end.
 */
import { createHash } from "node:crypto";
import { parseArgs } from "node:util";
import type { Catalog } from "../src/catalog/model.ts";
import { membersOf } from "../src/decisions/decision.ts";
import { RULES } from "../src/findings/rules.ts";
import { type Finding, subjectOf } from "../src/lib/finding.ts";
import { isSame, valueAt } from "../src/lib/json.ts";
import { getOr } from "../src/lib/maps.ts";
import { medianOf } from "../src/lib/ratio.ts";
import {
	type Mistake,
	readCatalog,
	readMistakes,
	SUMMER_PAIRS,
	weeklyDates,
} from "../testkit/data.ts";
import { judge } from "../testkit/findings.ts";
import {
	findingsAbout,
	modelsOf,
	weeklyCatalogs,
} from "../testkit/mistakes.ts";
import { type Correction, findCorrections, SHARES } from "./corrections.ts";

/** A finding is right, most probably, if upstream says something else within so many weeks. */
const CORRECTED_WEEKS = 12;

const { values: flags, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		"held-back": { type: "boolean", default: false },
		mistakes: { type: "boolean", default: false },
		corrections: { type: "boolean", default: false },
	},
});
const isHeldBack = flags["held-back"];
const [code] = positionals;

const catalogOn = weeklyCatalogs();
const dates = await weeklyDates();
const pairs = dates
	.slice(1)
	.map((after, i) => [dates[i] ?? "", after] as const);
const firstHeldBack = Math.floor((pairs.length * 3) / 4);
const weeks = isHeldBack
	? pairs.slice(firstHeldBack)
	: pairs.slice(0, firstHeldBack);
/** The findings of every week, by its last day. */
const findingsOf = new Map<string, readonly Finding[]>();
for (const [before, after] of pairs) {
	findingsOf.set(
		after,
		findingsBetween(await catalogOn(before), await catalogOn(after), after),
	);
}
/** Corrections in the weeks that are held back are not looked at either. */
const known = isHeldBack ? dates : dates.slice(0, firstHeldBack + 1);
const mistakes = (await readMistakes()).filter(
	(_, index) => index % 2 === (isHeldBack ? 1 : 0),
);

/** What a code of one severity found. */
interface Row {
	changed: number;
	new: number;
	readonly weeks: number[];
	readonly summer: number[];
	later: number;
	judged: number;
}

const rows = new Map<string, Row>();

function rowOf(key: string): Row {
	return getOr(rows, key, () => ({
		changed: 0,
		new: 0,
		weeks: weeks.map(() => 0),
		summer: SUMMER_PAIRS.map(() => 0),
		later: 0,
		judged: 0,
	}));
}

function keyOf({ severity, kind }: Finding): string {
	return `${severity} ${kind.code}`;
}

function isToldFirst({ severity }: Finding): boolean {
	return severity !== "notice";
}

function findingsBetween(before: Catalog, after: Catalog, date: string) {
	return judge(before, after, "flag", new Date(date)).findings;
}

const told: number[] = [];
const withNotices: number[] = [];
for (const [index, [, after]] of weeks.entries()) {
	const findings = findingsOf.get(after) ?? [];
	told.push(findings.filter(isToldFirst).length);
	withNotices.push(findings.length);
	for (const finding of findings) {
		const row = rowOf(keyOf(finding));
		row.weeks[index] = (row.weeks[index] ?? 0) + 1;
		list(after, finding);
		for (const member of membersOf(finding)) {
			const later = await isCorrectedLater(member, after);
			if (later === null) continue;
			row.judged += 1;
			row.later += later ? 1 : 0;
			list(later ? "    corrected" : "    stays", member, finding.kind.code);
		}
	}
}

const summer: string[] = [];
for (const [index, [before, after]] of SUMMER_PAIRS.entries()) {
	const findings = findingsBetween(
		await readCatalog(before),
		await readCatalog(after),
		after,
	);
	summer.push(
		`${findings.filter(isToldFirst).length} (${findings.length} with notices)`,
	);
	for (const finding of findings) {
		const row = rowOf(keyOf(finding));
		row.summer[index] = (row.summer[index] ?? 0) + 1;
		list(after, finding);
	}
}

const found = { any: 0, told: 0, byField: 0 };
for (const mistake of mistakes) {
	const hits = await findingsAbout(mistake, catalogOn);
	const exact = hits.filter((finding) => isAboutIt(finding, mistake));
	if (hits.length > 0) found.any += 1;
	if (hits.some(isToldFirst)) found.told += 1;
	if (exact.length > 0) found.byField += 1;
	for (const key of new Set(exact.map(keyOf))) {
		rowOf(key)[mistake.new_model ? "new" : "changed"] += 1;
	}
	if (flags.mistakes) {
		const keys = [...new Set(hits.map(keyOf))].join(", ");
		console.log(
			`${mistake.week.after} ${mistake.provider}:${mistake.model} ${mistake.kind}: ${keys || "–"}`,
		);
	}
}

const corrections = findCorrections(await Promise.all(dates.map(catalogOn)))
	.filter(({ provider, model }) => isInHalf(`${provider}:${model}`))
	.map((correction) => ({
		...correction,
		hits: hitsOf(correction, findingsOf.get(dates[correction.week] ?? "")),
	}));
const kinds = Object.entries(SHARES).map(([kind, share]) => {
	const own = corrections.filter((one) => one.kind === kind);
	return {
		kind,
		share,
		corrections: own.length,
		"found %": shareOf(own, ({ hits }) => hits.length > 0),
		"by its field %": shareOf(own, ({ hits }) =>
			hits.some(({ exact }) => exact),
		),
	};
});
if (flags.corrections) {
	for (const one of corrections) {
		const { week, provider, model, kind, field, isNew, hits } = one;
		const codes = hits.map(({ key, exact }) => (exact ? `*${key}` : key));
		console.log(
			`${kind}: ${dates[week]} ${provider}:${model} ${field} ${isNew ? "new" : "changed"} ${JSON.stringify(one.wrong)} then ${JSON.stringify(one.right)}: ${codes.join(", ") || "–"}`,
		);
	}
}

const order = RULES.flatMap(({ findings }) =>
	findings.map((kind) => kind.code),
);
const place = (key: string) => order.indexOf(key.split(" ")[1] ?? "");
console.table(
	[...rows]
		.sort(([a], [b]) => place(a) - place(b))
		.map(([finding, row]) => ({
			finding,
			changed: row.changed,
			new: row.new,
			"rows a week": meanOf(row.weeks).toFixed(1),
			median: medianOf(row.weeks),
			most: Math.max(...row.weeks),
			summer: row.summer.join(" "),
			"corrected later": row.judged ? `${row.later}/${row.judged}` : "",
		})),
);
console.log(
	`Mistakes found: ${found.any} of ${mistakes.length} (${Math.round((found.any / mistakes.length) * 100)}%); by the field that was wrong ${found.byField}; by a danger or warning ${found.told}`,
);
console.table(kinds);
const asKnown = (column: "found %" | "by its field %") =>
	Math.round(
		kinds.reduce((sum, kind) => sum + kind.share * kind[column], 0) /
			kinds.reduce((sum, { share }) => sum + share, 0),
	);
console.log(
	`Values that were corrected later, by the shares of the known mistakes: found ${asKnown("found %")}%; by the field that was wrong ${asKnown("by its field %")}%`,
);
console.log(
	`Dangers and warnings a week: median ${medianOf(told)}, mean ${meanOf(told).toFixed(1)}, most ${Math.max(...told)}; with notices: median ${medianOf(withNotices)}, mean ${meanOf(withNotices).toFixed(1)}`,
);
console.log(`This summer: ${summer.join(", ")}`);

/** Models are in one half for good, whatever else there is. */
function isInHalf(place: string): boolean {
	const [first = 0] = createHash("sha256").update(place).digest();
	return first % 2 === (isHeldBack ? 1 : 0);
}

/** What is said of a model in the week that brought a wrong value. */
function hitsOf(
	{ provider, model, field, kind }: Correction,
	findings: readonly Finding[] = [],
): { key: string; exact: boolean }[] {
	return findings.flatMap(membersOf).flatMap((member) =>
		modelsOf(member).some(
			(one) => one.provider === provider && one.id === model,
		)
			? [
					{
						key: keyOf(member),
						exact:
							kind === "id" ||
							kind === "deleted" ||
							member.field?.[0] === field?.split(".")[0],
					},
				]
			: [],
	);
}

function shareOf<T extends { weight: number }>(
	all: readonly T[],
	isOne: (one: T) => boolean,
): number {
	const weigh = (some: readonly T[]) =>
		some.reduce((sum, { weight }) => sum + weight, 0);
	return Math.round(
		(weigh(all.filter(isOne)) / Math.max(weigh(all), 1e-9)) * 100,
	);
}

/** Null where too few weeks follow, the model goes before anything changes, or the finding is about no field. */
async function isCorrectedLater(
	finding: Finding,
	date: string,
): Promise<boolean | null> {
	const [model] = modelsOf(finding);
	const { field } = finding;
	if (!model || !field) return null;
	const valueOn = async (day: string) => {
		const then = (await catalogOn(day))
			.get(model.provider)
			?.models.get(model.id);
		return then && { value: valueAt(then, field) };
	};
	const now = await valueOn(date);
	const start = known.indexOf(date) + 1;
	const window = known.slice(start, start + CORRECTED_WEEKS);
	if (window.length < CORRECTED_WEEKS) return null;
	for (const later of window) {
		const then = await valueOn(later);
		if (then === undefined) return null;
		if (!isSame(then.value, now?.value)) return true;
	}
	return false;
}

/** Whether a finding is about a field that was wrong, and not about the model by chance. */
function isAboutIt(
	finding: Finding,
	{ fields, model, deleted }: Mistake,
): boolean {
	if (deleted) return true;
	return membersOf(finding).some(
		(member) =>
			modelsOf(member).some(({ id }) => id === model) &&
			Object.keys(fields).some(
				(path) => path.split(".")[0] === member.field?.[0],
			),
	);
}

function list(prefix: string, finding: Finding, of = finding.kind.code): void {
	if (of !== code) return;
	const { severity, field = [], before, after, message } = finding;
	const value = (json: unknown) => JSON.stringify(json) ?? "-";
	console.log(
		`${prefix} ${severity} ${subjectOf(finding)} ${field.join(".")} ${value(before)} -> ${value(after)} ${message}`,
	);
}

function meanOf(values: readonly number[]): number {
	return values.reduce((sum, n) => sum + n, 0) / Math.max(1, values.length);
}
