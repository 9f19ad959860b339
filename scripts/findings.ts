/**
 * Measures the rules on real data, to tune them: how many of models.dev's known mistakes they find, and how many rows
 * they cost in an ordinary week.
 *
 *   npx tsx scripts/findings.ts [CODE] [--held-back]
 *
 * With a code, lists its findings. Tune on what is shown without `--held-back`, which is every second mistake and the
 * first three quarters of the weeks; look at the rest once, at the end.
 */
import { parseArgs } from "node:util";
import type { Catalog } from "../src/catalog/model.ts";
import { normalizeProviderId } from "../src/catalog/provider-id.ts";
import { compareCatalogs } from "../src/changes/compare.ts";
import { valueAt } from "../src/findings/rule-context.ts";
import { RULES } from "../src/findings/rules.ts";
import { NO_PRIOR_DECISIONS, runRules } from "../src/findings/run-rules.ts";
import { type Finding, subjectOf } from "../src/lib/finding.ts";
import { isSame } from "../src/lib/json.ts";
import {
	type Mistake,
	readCatalog,
	readMistakes,
	readWeekly,
	toCatalog,
	weeklyDates,
} from "../testkit/data.ts";

const SUMMER = [
	["2026-07-29", "2026-08-09"],
	["2026-09-28", "2026-09-30"],
] as const;
/** A finding is right, most probably, if upstream says something else within so many weeks. */
const CORRECTED_WEEKS = 12;

const { values: flags, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		"held-back": { type: "boolean", default: false },
		mistakes: { type: "boolean", default: false },
	},
});
const isHeldBack = flags["held-back"];
const [code] = positionals;

const dates = await weeklyDates();
const pairs = dates
	.slice(1)
	.map((after, i) => [dates[i] ?? "", after] as const);
const firstHeldBack = Math.floor((pairs.length * 3) / 4);
const weeks = isHeldBack
	? pairs.slice(firstHeldBack)
	: pairs.slice(0, firstHeldBack);
const mistakes = (await readMistakes()).filter(
	(_, index) => index % 2 === (isHeldBack ? 1 : 0),
);

const needed = new Set([
	...weeks.flat(),
	...mistakes.flatMap(({ week }) => [week.before, week.after]),
]);
const catalogs = new Map<string, Catalog>();
for (const date of dates) {
	if (needed.has(date)) catalogs.set(date, toCatalog(await readWeekly(date)));
}

function findingsBetween(before: Catalog, after: Catalog, date: string) {
	const options = { priceAlert: 2, onSuspicious: "flag" } as const;
	return runRules(
		compareCatalogs(before, after),
		options,
		NO_PRIOR_DECISIONS,
		new Date(date),
	).findings;
}

/** The models that a finding is about. */
function modelsOf(finding: Finding): { provider: string; id: string }[] {
	const { subject, models } = finding;
	if (models) return [...models];
	return "model" in subject && subject.model !== undefined
		? [{ provider: subject.provider, id: subject.model }]
		: [];
}

/** The catalog of the week with the mistake in it, as the sync of that week met it. */
function withMistake(catalog: Catalog, mistake: Mistake): Catalog {
	const { provider, model, deleted, model_after_wrong } = mistake;
	const id = normalizeProviderId(provider);
	const models = { ...Object.fromEntries(catalog.get(id)?.models ?? []) };
	if (deleted) delete models[model];
	else if (model_after_wrong)
		models[model] = { ...model_after_wrong, id: model };
	const header = catalog.get(id)?.header;
	const changed = toCatalog({
		[provider]: { id: provider, name: header?.name ?? id, env: [], models },
	});
	const [only] = changed.values();
	if (!only) return catalog;
	return new Map(catalog).set(id, header ? { ...only, header } : only);
}

interface Row {
	severity: string;
	changed: number;
	new: number;
	weeks: number[];
	summer: number[];
	later: number;
	judged: number;
}
const rows = new Map<string, Row>();
const rowOf = (key: string): Row => {
	let row = rows.get(key);
	if (!row) {
		row = {
			severity: "",
			changed: 0,
			new: 0,
			weeks: weeks.map(() => 0),
			summer: SUMMER.map(() => 0),
			later: 0,
			judged: 0,
		};
		rows.set(key, row);
	}
	return row;
};

const TOLD = new Set(["danger", "warning"]);
const told: number[] = [];
const toldAll: number[] = [];
for (const [index, [before, after]] of weeks.entries()) {
	const [from, to] = [catalogs.get(before), catalogs.get(after)];
	if (!from || !to) continue;
	const findings = findingsBetween(from, to, after);
	told.push(findings.filter(({ severity }) => TOLD.has(severity)).length);
	toldAll.push(findings.length);
	for (const finding of findings) {
		const row = rowOf(`${finding.severity} ${finding.kind.code}`);
		row.weeks[index] = (row.weeks[index] ?? 0) + 1;
		if (finding.kind.code === code)
			console.log(`${after} ${describe(finding)}`);
		for (const member of finding.members ?? [finding]) {
			const later = isCorrectedLater(member, after);
			if (later === null) continue;
			row.judged += 1;
			row.later += later ? 1 : 0;
			if (finding.kind.code === code) {
				console.log(`    ${later ? "+" : "-"} ${describe(member)}`);
			}
		}
	}
}

function isCorrectedLater(finding: Finding, date: string): boolean | null {
	const [model] = modelsOf(finding);
	const { field } = finding;
	if (!model || !field) return null;
	const start = dates.indexOf(date);
	const value = valueAt(
		catalogs.get(date)?.get(model.provider)?.models.get(model.id),
		field,
	);
	for (const later of dates.slice(start + 1, start + 1 + CORRECTED_WEEKS)) {
		const then = catalogs.get(later)?.get(model.provider)?.models.get(model.id);
		if (then === undefined) return null;
		if (!isSame(valueAt(then, field), value)) return true;
	}
	return false;
}

const summer: string[] = [];
for (const [index, [before, after]] of SUMMER.entries()) {
	const findings = findingsBetween(
		await readCatalog(before),
		await readCatalog(after),
		after,
	);
	summer.push(
		`${findings.filter(({ severity }) => TOLD.has(severity)).length} (${findings.length} with notices)`,
	);
	for (const finding of findings) {
		const row = rowOf(`${finding.severity} ${finding.kind.code}`);
		row.summer[index] = (row.summer[index] ?? 0) + 1;
		if (finding.kind.code === code)
			console.log(`${after} ${describe(finding)}`);
	}
}

let found = 0;
let foundTold = 0;
let foundByField = 0;
for (const mistake of mistakes) {
	const { before, after } = mistake.week;
	const [from, to] = [catalogs.get(before), catalogs.get(after)];
	if (!from || !to) continue;
	const provider = normalizeProviderId(mistake.provider);
	const hits = findingsBetween(from, withMistake(to, mistake), after).filter(
		(finding) =>
			modelsOf(finding).some(
				(model) => model.provider === provider && model.id === mistake.model,
			),
	);
	if (hits.length > 0) found += 1;
	if (hits.some(({ severity }) => TOLD.has(severity))) foundTold += 1;
	const keys = new Set(
		hits.map(
			(f) => `${isAboutIt(f, mistake) ? "" : "("}${f.severity} ${f.kind.code}`,
		),
	);
	if (hits.some((finding) => isAboutIt(finding, mistake))) foundByField += 1;
	for (const key of keys)
		if (!key.startsWith("("))
			rowOf(key)[mistake.new_model ? "new" : "changed"] += 1;
	if (flags.mistakes) {
		console.log(
			`${after} ${mistake.provider}:${mistake.model} ${mistake.kind}: ${[...keys].join(", ") || "–"}`,
		);
	}
}

/** Whether a finding is about a field that was wrong, and not about the model by chance. */
function isAboutIt(
	finding: Finding,
	{ fields, provider, model, deleted }: Mistake,
): boolean {
	if (deleted) return true;
	const own = (finding.members ?? [finding]).filter(
		({ subject }) =>
			"model" in subject &&
			subject.model === model &&
			subject.provider === normalizeProviderId(provider),
	);
	return own.some(({ field = [] }) =>
		Object.keys(fields).some((path) => path.split(".")[0] === field[0]),
	);
}

const median = (values: readonly number[]) =>
	values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const mean = (values: readonly number[]) =>
	values.reduce((sum, n) => sum + n, 0) / Math.max(1, values.length);

const severities = ["danger", "warning", "notice"];
const order = RULES.flatMap(({ findings }) =>
	findings.map((kind) => kind.code),
);
console.table(
	[...rows]
		.sort(
			([a], [b]) =>
				order.indexOf(a.split(" ")[1] ?? "") -
					order.indexOf(b.split(" ")[1] ?? "") ||
				severities.indexOf(a.split(" ")[0] ?? "") -
					severities.indexOf(b.split(" ")[0] ?? ""),
		)
		.map(([key, row]) => ({
			finding: key,
			changed: row.changed,
			new: row.new,
			"rows/week": mean(row.weeks).toFixed(1),
			median: median(row.weeks),
			most: Math.max(...row.weeks),
			summer: row.summer.join(" "),
			"corrected later": row.judged ? `${row.later}/${row.judged}` : "",
		})),
);
console.log(
	`Mistakes found: ${found} of ${mistakes.length}, ${((found / mistakes.length) * 100).toFixed(0)}%; by a danger or warning ${foundTold}; by the wrong field ${foundByField}`,
);
console.log(
	`Dangers and warnings a week: median ${median(told)}, mean ${mean(told).toFixed(1)}, most ${Math.max(...told)}; with notices: median ${median(toldAll)}, mean ${mean(toldAll).toFixed(1)}`,
);
console.log(`This summer: ${summer.join(", ")}`);

function describe(finding: Finding): string {
	const { field = [], before, after, message } = finding;
	const value = (json: unknown) => JSON.stringify(json) ?? "-";
	const more = finding.models
		? ` {${finding.models
				.map((m) => `${m.provider}:${m.id}`)
				.join(", ")
				.slice(0, 300)}}`
		: "";
	return `${finding.severity} ${subjectOf(finding)} ${field.join(".")} ${value(before)} -> ${value(after)} ${message}${more}`;
}
