import { perUnit, unitAt } from "../../catalog/fields.ts";
import { acknowledgementFor } from "../../decisions/acknowledged.ts";
import {
	canKeep,
	type Decision,
	decisionKey,
	isDecidable,
	membersOf,
} from "../../decisions/decision.ts";
import { taskItem } from "../../decisions/ticks.ts";
import {
	type Finding,
	type FindingPlace,
	moveOf,
	type Severity,
	subjectOf,
} from "../../lib/finding.ts";
import type { Json } from "../../lib/json.ts";
import { getOr, groupBy } from "../../lib/maps.ts";
import type { NonEmpty } from "../../lib/non-empty.ts";
import { count, counted, price } from "../../lib/numbers.ts";
import { compareRanks } from "../../lib/ranks.ts";
import { CLEANUP_FILE } from "../../patches/cleanup.ts";
import { aside } from "../asides.ts";
import { EMPTY, type Section } from "../budget.ts";
import {
	asciiJson,
	code,
	fenced,
	htmlCode,
	linked,
	prose,
	quoted,
} from "../markdown.ts";
import { isUsed, type SyncReport, shownFindings } from "../sync-report.ts";
import { foldedSection, listed, rankedSection, renderedOnce } from "./parts.ts";

/** So many are open, each with two lines. */
const OPEN_DANGERS = 8;

/** What a body shows beside the findings themselves. */
export interface FindingsView {
	/** Whether the reader has seen a finding in the last version. */
	readonly isSeen: (finding: Finding) => boolean;
	/** Whether people can decide by ticks: in a pull request, not in a job summary. */
	readonly hasItems: boolean;
}

const HOW_TO_DECIDE =
	"Tick a finding if its value is right, or the box below it to keep the value before.";

/** Findings to decide about before merging. Those about models in use come first, then vendors, then the largest changes. */
export function dangerSection(report: SyncReport, view: FindingsView): Section {
	const dangers = shownFindings(report, "danger");
	if (dangers.length === 0) return EMPTY;
	const ranked = dangers.map((finding) => ({
		finding,
		rank: rankOf(finding, report),
	}));
	ranked.sort((a, b) => compareRanks(a.rank, b.rank));
	const item = renderedOnce((finding: Finding) =>
		withItems([finding], describeDanger(finding), view),
	);
	const hint =
		view.hasItems && dangers.some(isDecidable) ? `\n\n${HOW_TO_DECIDE}` : "";
	return rankedSection(
		`### To decide before merging (${count(dangers.length)})${hint}`,
		{
			rows: ranked.map(({ finding }) => finding),
			open: OPEN_DANGERS,
			noun: "finding",
			render: (shown) => shown.map(item).join("\n"),
		},
	);
}

/** A row as an item of a list: with the two task items that decide about it, where there is anything to decide. */
function withItems(
	row: FindingsRow,
	text: string,
	{ isSeen, hasItems }: FindingsView,
): string {
	const line = text + aside(row.every(isSeen) ? " *(seen)*" : "");
	// Several share a row only if nobody can decide about them.
	const [finding] = row;
	if (!hasItems || finding === undefined || !isDecidable(finding)) {
		return `- ${line}`;
	}
	return decisionItems(
		{
			key: decisionKey(finding),
			values: membersOf(finding),
			canKeep: canKeep(finding),
		},
		line,
		null,
	);
}

/**
 * The two items that decide about values.
 * @param accept the text of the first one
 * @param ticked which of them is ticked; null: none
 */
export function decisionItems(
	{ key, values, canKeep }: Pick<Decision, "key" | "values" | "canKeep">,
	accept: string,
	ticked: Decision["kind"] | null,
): string {
	const items = [taskItem(`accept ${key}`, ticked === "accept", accept)];
	if (canKeep) {
		const keep = offerToKeep(values);
		items.push(`  ${taskItem(`keep ${key}`, ticked === "keep", keep)}`);
	}
	return items.join("\n");
}

/** The text of the item that keeps the values before. */
export function offerToKeep(values: NonEmpty<FindingPlace>): string {
	const until = "until upstream says something else";
	const [first, another] = values;
	if (another) {
		return `${keepAll(values)} ${until}`;
	}
	const { before } = first;
	return before === undefined || before === null
		? `Leave the value out ${until}`
		: `Keep **${amount(before, first)}** ${until}`;
}

function keepAll(values: readonly FindingPlace[]): string {
	const models = new Set(values.map(subjectOf));
	return models.size > 1
		? `Keep the values before (${count(models.size)} models)`
		: `Keep the ${count(values.length)} values before`;
}

/** The rank of the first among those that a finding stands for. */
function rankOf(finding: Finding, report: SyncReport): readonly number[] {
	const [first = []] = membersOf(finding)
		.map((member) => rankOfOne(member, report))
		.sort(compareRanks);
	return first;
}

function rankOfOne(finding: Finding, report: SyncReport): readonly number[] {
	const { subject } = finding;
	if (!("provider" in subject)) return [2, 0];
	const { provider, model } = subject;
	const listing = model === undefined ? null : { provider, id: model };
	const isOwn = listing
		? report.isOwnListing(listing)
		: report.vendors.isFirstParty(provider);
	const isInUse = listing !== null && isUsed(listing, report);
	return [isInUse ? 0 : isOwn ? 1 : 2, -moveOf(finding)];
}

/** Of a finding that stands for several, the values of the first, which its message names. */
function describeDanger(finding: Finding): string {
	const [shown] = membersOf(finding);
	const { field = [], before, after } = shown;
	const { message } = finding;
	const hasValues = leavesValuesOut(message, shown);
	const values = hasValues
		? `${amount(before, shown)} → **${amount(after, shown)}**`
		: "";
	const what = `${prose(message)}${pageLink(finding)}`;
	const subject = `**${code(subjectOf(finding))}**`;
	// Messages about prices begin with the field as well.
	const isNamed = shown.message.startsWith(`\`${field.at(-1)}\` `);
	if (field.length === 0 || isNamed) {
		return `${subject} ${what}${hasValues ? ` (${values})` : ""}`;
	}
	const where = [code(field.join(".")), values].filter(Boolean).join(" ");
	return `${subject} ${where}. ${what}`;
}

/** Whether there are values that a message does not say. Those about prices that moved do. */
function leavesValuesOut(
	message: string,
	{ before, after }: Pick<Finding, "before" | "after">,
): boolean {
	if (before === undefined && after === undefined) return false;
	if (typeof after !== "number") return true;
	const words = new Set(message.split(/[ ;]|[,.](?!\d)/));
	const isSaid = (value: number) =>
		words.has(price(value)) || words.has(count(value));
	return !(isSaid(after) && (typeof before !== "number" || isSaid(before)));
}

/** A value of a finding, with its unit. */
export function amount(
	json: Json | undefined,
	finding: Pick<FindingPlace, "field">,
): string {
	if (json === undefined) return "nothing";
	if (typeof json !== "number") return quoted(JSON.stringify(json));
	const unit = unitAt(finding.field ?? []);
	return unit === undefined ? count(json) : price(json) + perUnit(unit);
}

function pageLink({ page }: Finding): string {
	return page === undefined ? "" : ` ${linked("Its page", page)}`;
}

const FOLDS = [
	{ severity: "warning", title: "Worth a look", noun: "warning" },
	{ severity: "notice", title: "Good to know", noun: "notice" },
] as const satisfies readonly {
	severity: Severity;
	title: string;
	noun: string;
}[];

/** More findings of one kind than this share a row if nobody can decide about them one by one. */
const MAX_ALONE = 3;
const MAX_NAMED = 6;

/** One finding, or several that share a row. */
type FindingsRow = readonly Finding[];

function rowsOf(findings: readonly Finding[]): FindingsRow[] {
	const byKind = groupBy(findings, ({ kind, subject, remedy, message }) =>
		// What is said of a file is about its own lines, so it is part of the key.
		"provider" in subject ? kind.code : `${kind.code} ${remedy} ${message}`,
	);
	return [...byKind.values()].flatMap((alike) =>
		alike.length > MAX_ALONE && !alike.some(isDecidable)
			? [alike]
			: alike.map((finding) => [finding]),
	);
}

/** Findings that can wait: one fold for each severity, grouped by kind. */
export function noteSections(
	report: SyncReport,
	view: FindingsView,
): Section[] {
	const isAboutPatch = new Set(report.patchFindings);
	return FOLDS.map(({ severity, title, noun }) => {
		const own = shownFindings(report, severity).filter(
			(finding) => !isAboutPatch.has(finding),
		);
		const rows = rowsOf(own);
		const hasRemedy = firstOfTheirRemedy(rows);
		const item = renderedOnce((findings: FindingsRow) =>
			withItems(findings, describeRow(findings, hasRemedy), view),
		);
		return foldedSection(`<b>${title}</b>: ${counted(own.length, noun)}`, {
			rows,
			noun,
			weigh: (findings) => findings.length,
			render: (shown) => shown.map(item).join("\n"),
		});
	});
}

/** What is new about the local patches, and what has been said before. */
export function patchSection(report: SyncReport, view: FindingsView): Section {
	const { patchFindings, cleanedPatches } = report;
	const [news, known] = [
		patchFindings.filter(({ known }) => !known),
		patchFindings.filter(({ known }) => known),
	];
	const rows = [
		...rowsOf(news).map((findings) => ({ findings, prefix: "" })),
		...rowsOf(known).map((findings) => ({ findings, prefix: "As before: " })),
	];
	const hasRemedy = firstOfTheirRemedy(rows.map(({ findings }) => findings));
	const isSeen = (finding: Finding) => !finding.known && view.isSeen(finding);
	const item = renderedOnce(({ findings, prefix }: (typeof rows)[number]) =>
		withItems(findings, prefix + describeRow(findings, hasRemedy), {
			...view,
			isSeen,
		}),
	);
	const cleanUp =
		cleanedPatches.length === 0
			? ""
			: `\n\nThe report has a patch that deletes everything without effect: \`git apply ${CLEANUP_FILE}\``;
	return foldedSection(
		`<b>Your patches</b>: ${counted(news.length, "new remark")}${known.length > 0 ? `, ${count(known.length)} as before` : ""}`,
		{
			rows,
			noun: "remark",
			weigh: ({ findings }) => findings.length,
			render: (shown) => shown.map(item).join("\n") + cleanUp,
		},
	);
}

/** Values that are held as in the last sync. */
export function stillHeldSection(
	report: SyncReport,
	view: FindingsView,
): Section {
	const isAboutPatch = new Set(report.patchFindings);
	const rows = report.findings.filter(
		(finding) => finding.known && !isAboutPatch.has(finding),
	);
	const item = renderedOnce((finding: Finding) =>
		withItems([finding], describeFinding(finding), {
			...view,
			isSeen: () => false,
		}),
	);
	return foldedSection(
		`<b>As in the last sync</b>: ${counted(rows.length, "value")} of upstream ${rows.length === 1 ? "is" : "are"} not written`,
		{
			rows,
			noun: "value",
			render: (shown) => shown.map(item).join("\n"),
		},
	);
}

/** What to do is said once, where it is needed first. */
function firstOfTheirRemedy(
	rows: readonly FindingsRow[],
): ReadonlySet<FindingsRow> {
	const said = new Map<string | undefined, FindingsRow>();
	for (const row of rows) getOr(said, row[0]?.remedy, () => row);
	return new Set(said.values());
}

/** Findings of one row, without the mark of a list's item. */
function describeRow(
	findings: FindingsRow,
	hasRemedy: ReadonlySet<FindingsRow>,
): string {
	const [first, ...others] = findings;
	if (first === undefined) return "";
	const remedy = hasRemedy.has(findings) ? ` ${prose(first.remedy)}` : "";
	if (others.length === 0) return describeFinding(first) + remedy;
	const names = findings.map((finding) => code(subjectOf(finding)));
	return `${counted(findings.length, "time")} ${code(first.kind.code)}: ${listed(names, MAX_NAMED)}. ${prose(first.message)}${remedy}`;
}

function describeFinding(finding: Finding): string {
	const { before, after } = finding;
	const values = leavesValuesOut(finding.message, finding)
		? ` (${amount(before, finding)} → ${amount(after, finding)})`
		: "";
	return `${code(subjectOf(finding))}: ${prose(finding.message)}${values}${pageLink(finding)}`;
}

/**
 * For each finding that nobody can tick, the entry to paste into the file of acknowledged findings. The most urgent come
 * first.
 */
export function acknowledgeSection(
	{ findings, patchFindings, acceptedFile }: SyncReport,
	{ hasItems }: FindingsView,
): Section {
	const isAboutPatch = new Set(patchFindings);
	const rows = (["danger", "warning"] as const)
		.flatMap((severity) =>
			findings
				.filter((finding) => finding.severity === severity)
				.filter((finding) =>
					"provider" in finding.subject
						? !hasItems && isDecidable(finding)
						: isAboutPatch.has(finding),
				)
				.flatMap(membersOf),
		)
		.flatMap((finding) => {
			const entry = acknowledgementFor(finding);
			return entry === null ? [] : [{ finding, entry }];
		});
	const item = renderedOnce(
		({ finding, entry }: (typeof rows)[number]) =>
			`${code(subjectOf(finding))} ${prose(finding.message)}\n\n${fenced("json", asciiJson(entry))}`,
	);
	return foldedSection(
		`<b>I have looked, and it is right</b>: entries for the list in ${htmlCode(acceptedFile)}, so that a finding is not reported again`,
		{
			rows,
			noun: "finding",
			render: (shown) => shown.map(item).join("\n\n"),
		},
	);
}
