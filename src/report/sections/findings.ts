import { unitAt } from "../../catalog/fields.ts";
import { acknowledgementFor } from "../../decisions/acknowledged.ts";
import { type Finding, type Severity, subjectOf } from "../../lib/finding.ts";
import type { Json } from "../../lib/json.ts";
import { getOr } from "../../lib/maps.ts";
import { EMPTY, type Section } from "../budget.ts";
import {
	asciiJson,
	code,
	details,
	fenced,
	htmlCode,
	linked,
	prose,
	quoted,
	table,
} from "../markdown.ts";
import { count, counted, perUnit, price } from "../numbers.ts";
import type { SyncReport } from "../sync-report.ts";
import { ELSEWHERE, moreRows, rankedSection } from "./parts.ts";

const OPEN_DANGERS = 6;

/** Findings to decide about before merging, one row for each model or file. New findings come first, then the largest changes. */
export function dangerSection({ findings }: SyncReport): Section {
	const dangers = findings.filter(({ severity }) => severity === "danger");
	const bySubject = new Map<string, Finding[]>();
	for (const finding of dangers.toSorted(byUrgency)) {
		getOr(bySubject, subjectOf(finding), () => []).push(finding);
	}
	if (dangers.length === 0) return EMPTY;
	return rankedSection(
		`### To look at before merging (${count(dangers.length)})`,
		{
			rows: [...bySubject],
			open: OPEN_DANGERS,
			noun: "finding",
			weigh: ([, own]) => own.length,
			render: (shown) =>
				table(
					["Where", "Field", "Before", "After", "What"],
					["left", "left", "right", "right", "left"],
					shown.map(([subject, [first, ...others]]) => [
						code(subject),
						...valuesOf(first, others.length),
						first ? prose(messageFor(first)) + pageLink(first) : "",
					]),
				),
		},
	);
}

function byUrgency(a: Finding, b: Finding): number {
	return (
		Number(a.known ?? false) - Number(b.known ?? false) || moveOf(b) - moveOf(a)
	);
}

function moveOf({ before, after }: Finding): number {
	if (typeof before !== "number" || typeof after !== "number") return 0;
	return before > 0 && after > 0 ? Math.max(before / after, after / before) : 0;
}

function amount(json: Json | undefined, finding: Finding | undefined): string {
	if (json === undefined) return "–";
	if (typeof json !== "number") return quoted(JSON.stringify(json));
	const unit = unitAt(finding?.field ?? []);
	return unit === undefined ? count(json) : price(json) + perUnit(unit);
}

/** The field and the values of a finding; of one that stands for several, those that moved most. */
function valuesOf(finding: Finding | undefined, others: number): string[] {
	const members = finding?.members ?? [];
	const [shown = finding] = members.toSorted(byUrgency);
	const more = others + Math.max(0, members.length - 1);
	const field = (shown?.field ?? []).join(".");
	return [
		(field && code(field)) + (more > 0 ? ` +${count(more)}` : ""),
		amount(shown?.before, shown),
		amount(shown?.after, shown),
	];
}

function pageLink({ page }: Finding): string {
	return page === undefined ? "" : ` ${linked("Its page", page)}`;
}

function messageFor({ message, known }: Finding): string {
	return known ? `As in the last sync: ${message}` : message;
}

const FOLDS = [
	{ severity: "warning", title: "Worth a look", noun: "warning" },
	{ severity: "notice", title: "Good to know", noun: "notice" },
] as const satisfies readonly {
	severity: Severity;
	title: string;
	noun: string;
}[];

/** The number of findings to list for each kind. They are alike, so more would not help. */
const MAX_OF_A_KIND = 6;

/** Findings that can wait: one fold for each severity, grouped by kind. */
export function noteSections({ findings }: SyncReport): Section[] {
	const own = findings.filter(({ kind }) => !kind.isInPriceTable);
	return FOLDS.map(({ severity, title, noun }) => {
		const rows = own.filter((finding) => finding.severity === severity);
		const kinds = [...groupByKind(rows).values()];
		return {
			rows: kinds.length,
			render: (shown) => {
				const omitted = kinds.slice(shown).flat().length;
				return rows.length === 0
					? ""
					: details(
							`<b>${title}</b>: ${counted(rows.length, noun)}`,
							kinds.slice(0, shown).map(describeKind).join("\n") +
								moreRows(omitted, noun),
						);
			},
		};
	});
}

function groupByKind(findings: readonly Finding[]): Map<string, Finding[]> {
	const kinds = new Map<string, Finding[]>();
	for (const finding of findings) {
		const { kind, remedy } = finding;
		// The remedy for a patch names lines of that patch, so it is part of the key.
		const key =
			"provider" in finding.subject ? kind.code : `${kind.code} ${remedy}`;
		getOr(kinds, key, () => []).push(finding);
	}
	return kinds;
}

function describeKind(findings: readonly Finding[]): string {
	const [first, ...others] = findings;
	if (!first) return "";
	if (others.length === 0)
		return `- ${describeFinding(first)} ${prose(first.remedy)}`;
	const lines = findings
		.slice(0, MAX_OF_A_KIND)
		.map((finding) => `  - ${describeFinding(finding)}`);
	const omitted = findings.length - lines.length;
	return [
		`- **${counted(findings.length, "time")} ${first.kind.code}.** ${prose(first.remedy)}`,
		...lines,
		...(omitted > 0 ? [`  - …and ${count(omitted)} more, ${ELSEWHERE}.`] : []),
	].join("\n");
}

function describeFinding(finding: Finding): string {
	const { before, after } = finding;
	const values =
		before === undefined && after === undefined
			? ""
			: ` (${amount(before, finding)} → ${amount(after, finding)})`;
	return `${code(subjectOf(finding))}: ${prose(messageFor(finding))}${values}${pageLink(finding)}`;
}

/** For each finding the entry to paste into the file of acknowledged findings. The most urgent come first. */
export function acknowledgeSection({
	findings,
	acceptedFile,
}: SyncReport): Section {
	const severities: Severity[] = ["danger", "warning"];
	const rows = severities
		.flatMap((severity) =>
			findings
				.filter((finding) => finding.severity === severity)
				.flatMap((finding) => finding.members ?? [finding]),
		)
		.flatMap((finding) => {
			const entry = acknowledgementFor(finding);
			return entry === null ? [] : [{ finding, entry }];
		});
	return {
		rows: rows.length,
		render: (shown) =>
			rows.length === 0
				? ""
				: details(
						`<b>I have looked, and it is right</b>: entries for the list in ${htmlCode(acceptedFile)}, so that a finding is not reported again`,
						rows
							.slice(0, shown)
							.map(
								({ finding, entry }) =>
									`${code(subjectOf(finding))} ${prose(finding.message)}\n\n${fenced("json", asciiJson(entry))}`,
							)
							.join("\n\n") + moreRows(rows.length - shown, "finding"),
					),
	};
}
