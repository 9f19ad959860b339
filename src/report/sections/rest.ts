import type { FieldGroup } from "../../changes/groups.ts";
import { kindOf } from "../../changes/kinds.ts";
import { type Finding, type Severity, subjectOf } from "../../finding.ts";
import type { Json } from "../../json.ts";
import { EMPTY, type Section } from "../budget.ts";
import { code, details, htmlCode, prose, table } from "../markdown.ts";
import { count, counted, price } from "../numbers.ts";
import type { Review } from "../review.ts";
import { moreRows, rankedSection } from "./parts.ts";

/** What is left: one folded line for each change that many models share. */
export function restSection(review: Review): Section {
	const groups = review.fieldGroups.filter(({ field }) =>
		["other", "price"].includes(kindOf(field)),
	);
	const [largest] = groups;
	return {
		rows: groups.length,
		render: (shown) =>
			largest === undefined
				? ""
				: details(
						`<b>Everything else</b>: ${htmlCode(largest.field.join("."))} on ${counted(largest.models.length, "model")}${groups.length > 1 ? ` and ${counted(groups.length - 1, "more kind")} of change` : ""}`,
						groups.slice(0, shown).map(describeGroup).join("\n") +
							moreRows(groups.length - shown, "line"),
					),
	};
}

function describeGroup(group: FieldGroup): string {
	const { field, how, before, after, models, providers } = group;
	const [first] = models;
	const where =
		models.length === 1 && first
			? code(`${first.provider}:${first.id}`)
			: `${counted(models.length, "model")} of ${counted(providers, "provider")}`;
	const values =
		after === undefined
			? ""
			: before === undefined
				? `: ${value(after)}`
				: `: ${value(before)} → ${value(after)}`;
	return `- ${code(field.join("."))} ${how} on ${where}${values}`;
}

function value(json: unknown): string {
	return code(JSON.stringify(json));
}

/** Findings to decide on before merging, a row for each model or file, the largest move first. */
export function dangerSection({ findings }: Review): Section {
	const dangers = findings.filter(({ severity }) => severity === "danger");
	const bySubject = new Map<string, Finding[]>();
	for (const finding of dangers.toSorted((a, b) => moveOf(b) - moveOf(a))) {
		const subject = subjectOf(finding);
		bySubject.set(subject, [...(bySubject.get(subject) ?? []), finding]);
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
						code((first?.field ?? []).join(".")) +
							(others.length > 0 ? ` +${count(others.length)}` : ""),
						amount(first?.before),
						amount(first?.after),
						prose(first?.message ?? ""),
					]),
				),
		},
	);
}

const OPEN_DANGERS = 6;

function moveOf({ before, after }: Finding): number {
	if (typeof before !== "number" || typeof after !== "number") return 0;
	return before > 0 && after > 0 ? Math.max(before / after, after / before) : 0;
}

function amount(json: Json | undefined): string {
	if (json === undefined) return "–";
	return typeof json === "number" ? price(json) : code(JSON.stringify(json));
}

/** Findings that can wait, folded: about patches, files and entries of upstream that were not usable. */
export function noteSection({ findings }: Review): Section {
	const order: Severity[] = ["warning", "notice"];
	// Moves stand in the table of prices already.
	const own = findings.filter((finding) => finding.code !== "price-move");
	const rows = order.flatMap((severity) =>
		own.filter((finding) => finding.severity === severity),
	);
	return {
		rows: rows.length,
		render: (shown) =>
			rows.length === 0
				? ""
				: details(
						`<b>Notes</b>: ${counted(rows.length, "finding")} about patches, files and unusable entries`,
						rows
							.slice(0, shown)
							.map(
								(finding) =>
									`- ${code(subjectOf(finding))}: ${prose(finding.message)} ${prose(finding.remedy)}`,
							)
							.join("\n") + moreRows(rows.length - shown, "finding"),
					),
	};
}

export function staleSection({ staleFiles }: Review): Section {
	return {
		rows: staleFiles.length,
		render: (shown) =>
			staleFiles.length === 0
				? ""
				: details(
						`<b>Stale files</b>: ${counted(staleFiles.length, "file")} of no provider in this catalog ${staleFiles.length === 1 ? "goes" : "go"}`,
						staleFiles
							.slice(0, shown)
							.map((path) => `- ${code(path)}`)
							.join("\n") + moreRows(staleFiles.length - shown, "file"),
					),
	};
}
