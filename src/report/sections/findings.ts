import { unitAt } from "../../catalog/fields.ts";
import { sizeOfMove } from "../../changes/price-verdict.ts";
import { acknowledgementFor } from "../../decisions/acknowledged.ts";
import { type Finding, type Severity, subjectOf } from "../../lib/finding.ts";
import type { Json } from "../../lib/json.ts";
import { groupBy } from "../../lib/maps.ts";
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
import { count, counted, perUnit, price } from "../numbers.ts";
import { type SyncReport, shownFindings } from "../sync-report.ts";
import { foldedSection, listed, rankedSection, renderedOnce } from "./parts.ts";

/** So many are open, each with two lines. */
const OPEN_DANGERS = 8;

/** Findings to decide about before merging. Those about models in use come first, then vendors, then the largest changes. */
export function dangerSection(report: SyncReport, isSeen: IsSeen): Section {
	const dangers = shownFindings(report, "danger");
	if (dangers.length === 0) return EMPTY;
	const ranked = dangers.map((finding) => ({
		finding,
		rank: rankOf(finding, report),
	}));
	ranked.sort((a, b) => compareRanks(a.rank, b.rank));
	const item = renderedOnce(
		(finding: Finding) =>
			`1. ${describeDanger(finding)}${markSeen(isSeen(finding))}`,
	);
	return rankedSection(
		`### To decide before merging (${count(dangers.length)})`,
		{
			rows: ranked.map(({ finding }) => finding),
			open: OPEN_DANGERS,
			noun: "finding",
			render: (shown) => shown.map(item).join("\n"),
		},
	);
}

type IsSeen = (finding: Finding) => boolean;

function markSeen(isSeen: boolean): string {
	return aside(isSeen ? " *(seen)*" : "");
}

function rankOf(finding: Finding, report: SyncReport): number[] {
	const { subject } = finding;
	if (!("provider" in subject)) return [2, 0];
	const { provider, model } = subject;
	const isUsed = report.usage?.models.some(
		(used) => used.provider === provider && used.id === model,
	);
	const isOwn =
		model === undefined
			? report.vendors.isFirstParty(provider)
			: report.isOwnListing({ provider, id: model });
	return [isUsed ? 0 : isOwn ? 1 : 2, -moveOf(finding)];
}

function moveOf({ before, after }: Finding): number {
	if (typeof before !== "number" || typeof after !== "number") return 0;
	return before > 0 && after > 0 ? sizeOfMove(after / before) : 0;
}

/** Of a finding that stands for several, the values that moved most. */
function describeDanger(finding: Finding): string {
	const [shown = finding] = (finding.members ?? []).toSorted(
		(a, b) => moveOf(b) - moveOf(a),
	);
	const { field = [], before, after } = shown;
	// Messages about prices have the values already.
	const hasValues =
		(before !== undefined || after !== undefined) &&
		!finding.message.includes(amount(after, shown));
	const values = hasValues
		? ` ${amount(before, shown)} → **${amount(after, shown)}**`
		: "";
	const where = field.length === 0 ? "" : ` ${code(field.join("."))}${values}`;
	return `**${code(subjectOf(finding))}**${where}. ${prose(finding.message)}${pageLink(finding)}`;
}

function amount(json: Json | undefined, finding: Finding): string {
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

/** More findings of one kind than this share a line, because they are alike. */
const MAX_ALONE = 3;
const MAX_NAMED = 6;

/** Findings that can wait: one fold for each severity, grouped by kind. */
export function noteSections(report: SyncReport, isSeen: IsSeen): Section[] {
	const isAboutPatch = new Set(report.patchFindings);
	return FOLDS.map(({ severity, title, noun }) => {
		const own = shownFindings(report, severity).filter(
			(finding) => !isAboutPatch.has(finding),
		);
		if (own.length === 0) return EMPTY;
		const rows = [...groupByKind(own).values()];
		const item = renderedOnce(
			(findings: readonly Finding[]) =>
				describeKind(findings) + markSeen(findings.every(isSeen)),
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
export function patchSection(report: SyncReport, isSeen: IsSeen): Section {
	const { patchFindings, cleanedPatches } = report;
	if (patchFindings.length === 0) return EMPTY;
	const [news, known] = [
		patchFindings.filter(({ known }) => !known),
		patchFindings.filter(({ known }) => known),
	];
	const rows = [
		...[...groupByKind(news).values()].map((findings) => ({
			findings,
			prefix: "",
		})),
		...[...groupByKind(known).values()].map((findings) => ({
			findings,
			prefix: "As before: ",
		})),
	];
	const item = renderedOnce(
		({ findings, prefix }: (typeof rows)[number]) =>
			describeKind(findings, prefix) +
			markSeen(prefix === "" && findings.every(isSeen)),
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
export function stillHeldSection(report: SyncReport): Section {
	const isAboutPatch = new Set(report.patchFindings);
	const rows = report.findings.filter(
		(finding) => finding.known && !isAboutPatch.has(finding),
	);
	if (rows.length === 0) return EMPTY;
	const item = renderedOnce(
		(finding: Finding) => `- ${describeFinding(finding)}`,
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

function groupByKind(findings: readonly Finding[]): Map<string, Finding[]> {
	return groupBy(findings, ({ kind, subject, remedy, message }) =>
		// What is said of a file is about its own lines, so it is part of the key.
		"provider" in subject ? kind.code : `${kind.code} ${remedy} ${message}`,
	);
}

/** @param prefix what each line begins with */
function describeKind(findings: readonly Finding[], prefix = ""): string {
	const [first] = findings;
	if (!first) return "";
	if (findings.length <= MAX_ALONE) {
		const lines = findings.map(
			(finding) => `- ${prefix}${describeFinding(finding)}`,
		);
		return [
			...lines.slice(0, -1),
			`${lines.at(-1)} ${prose(first.remedy)}`,
		].join("\n");
	}
	const names = findings.map((finding) => code(subjectOf(finding)));
	return `- ${prefix}${counted(findings.length, "time")} ${code(first.kind.code)}: ${listed(names, MAX_NAMED)}. ${prose(first.message)} ${prose(first.remedy)}`;
}

function describeFinding(finding: Finding): string {
	const { before, after } = finding;
	const values =
		before === undefined && after === undefined
			? ""
			: ` (${amount(before, finding)} → ${amount(after, finding)})`;
	return `${code(subjectOf(finding))}: ${prose(finding.message)}${values}${pageLink(finding)}`;
}

/** For each finding the entry to paste into the file of acknowledged findings. The most urgent come first. */
export function acknowledgeSection({
	findings,
	patchFindings,
	acceptedFile,
}: SyncReport): Section {
	const isAboutPatch = new Set(patchFindings);
	const rows = (["danger", "warning"] as const)
		.flatMap((severity) =>
			findings
				.filter((finding) => finding.severity === severity)
				.filter(
					(finding) =>
						"provider" in finding.subject || isAboutPatch.has(finding),
				)
				.flatMap((finding) => finding.members ?? [finding]),
		)
		.flatMap((finding) => {
			const entry = acknowledgementFor(finding);
			return entry === null ? [] : [{ finding, entry }];
		});
	if (rows.length === 0) return EMPTY;
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
