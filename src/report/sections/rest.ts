import { type FieldKind, kindOf } from "../../catalog/fields.ts";
import type { FieldGroup } from "../../changes/groups.ts";
import type { Section } from "../budget.ts";
import { code, details, htmlCode, quoted } from "../markdown.ts";
import { counted } from "../numbers.ts";
import type { SyncReport } from "../sync-report.ts";
import { moreRows } from "./parts.ts";

const OWN_SECTIONS: ReadonlySet<FieldKind> = new Set([
	"limit",
	"capability",
	"modality",
	"status",
]);

/** All other changes: a fold with one line for each change, however many models share it. */
export function restSection(report: SyncReport): Section {
	const groups = report.fieldGroups.filter(
		({ field }) => !OWN_SECTIONS.has(kindOf(field)),
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
	return quoted(JSON.stringify(json));
}

export function staleSection({ staleFiles }: SyncReport): Section {
	return {
		rows: staleFiles.length,
		render: (shown) =>
			staleFiles.length === 0
				? ""
				: details(
						`<b>Stale files</b>: ${counted(staleFiles.length, "file")} without a provider in this catalog ${staleFiles.length === 1 ? "is" : "are"} deleted`,
						staleFiles
							.slice(0, shown)
							.map((path) => `- ${quoted(path)}`)
							.join("\n") + moreRows(staleFiles.length - shown, "file"),
					),
	};
}
