import type { FieldGroup } from "../../changes/groups.ts";
import { kindOf } from "../../changes/kinds.ts";
import {
	type Finding,
	type Severity,
	subjectOf,
} from "../../findings/finding.ts";
import type { Section } from "../budget.ts";
import { code, details, name } from "../markdown.ts";
import { count, counted } from "../numbers.ts";
import type { Review } from "../review.ts";
import { moreRows } from "./parts.ts";

/** What is left: one folded line for each change that many models share. */
export function restSection(review: Review): Section {
	const groups = review.fieldGroups.filter(
		({ field }) => kindOf(field) === "other",
	);
	const [largest] = groups;
	return {
		rows: groups.length,
		render: (shown) =>
			largest === undefined
				? ""
				: details(
						`<b>Everything else</b>: ${code(largest.field.join("."))} on ${counted(largest.models.length, "model")}${groups.length > 1 ? ` and ${counted(groups.length - 1, "more kind")} of change` : ""}`,
						groups.slice(0, shown).map(describeGroup).join("\n") +
							moreRows(groups.length - shown, "kind of change"),
					),
	};
}

function describeGroup({
	field,
	how,
	before,
	after,
	models,
	providers,
}: FieldGroup): string {
	const values =
		how === "changed" && before !== undefined && after !== undefined
			? `: ${value(before)} → ${value(after)}`
			: how === "appeared" && after !== undefined
				? `: ${value(after)}`
				: how === "changed" && after !== undefined
					? ` to ${value(after)}`
					: "";
	const [first] = models;
	const where =
		models.length === 1 && first
			? code(`${first.provider}:${first.id}`)
			: `${counted(models.length, "model")} of ${counted(providers, "provider")}`;
	return `- ${code(field.join("."))} ${how} on ${where}${values}`;
}

function value(json: unknown): string {
	return code(JSON.stringify(json));
}

/** Findings to decide on before merging. */
export function dangerSection({ findings }: Review): Section {
	const own = findings.filter(({ severity }) => severity === "danger");
	return {
		rows: own.length,
		render: (shown) =>
			own.length === 0
				? ""
				: `### To look at before merging (${count(own.length)})\n\n${list(own.slice(0, shown))}${moreRows(own.length - shown, "finding")}`,
	};
}

/** Findings that can wait, folded: about patches, files and entries of upstream that were not usable. */
export function noteSection({ findings }: Review): Section {
	const order: Severity[] = ["warning", "notice"];
	const own = order.flatMap((severity) =>
		findings.filter((finding) => finding.severity === severity),
	);
	return {
		rows: own.length,
		render: (shown) =>
			own.length === 0
				? ""
				: details(
						`<b>Notes</b>: ${counted(own.length, "finding")} about patches, files and unusable entries`,
						list(own.slice(0, shown)) + moreRows(own.length - shown, "finding"),
					),
	};
}

function list(findings: readonly Finding[]): string {
	return findings
		.map(
			(finding) =>
				`- ${code(subjectOf(finding))}: ${prose(finding.message)} ${prose(finding.remedy)}`,
		)
		.join("\n");
}

/** Messages are ours, but quote what upstream and patches say. */
function prose(message: string): string {
	return name(message);
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
