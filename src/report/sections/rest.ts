import { type FieldKind, kindOf } from "../../catalog/fields.ts";
import type { FieldGroup } from "../../changes/groups.ts";
import { counted } from "../../lib/numbers.ts";
import { EMPTY, type Section } from "../budget.ts";
import { code, htmlCode, quoted } from "../markdown.ts";
import type { SyncReport } from "../sync-report.ts";
import { foldedSection, renderedOnce } from "./parts.ts";

const OWN_SECTIONS: ReadonlySet<FieldKind> = new Set([
	"limit",
	"capability",
	"modality",
	"status",
]);

/** All other changes: a fold with one line for each change, however many models share it. */
export function restSection(report: SyncReport): Section {
	const rows = report.fieldGroups.filter(
		({ field }) => !OWN_SECTIONS.has(kindOf(field)),
	);
	const [largest] = rows;
	if (!largest) return EMPTY;
	const line = renderedOnce(describeGroup);
	return foldedSection(
		`<b>Everything else</b>: ${htmlCode(largest.field.join("."))} on ${counted(largest.models.length, "model")}${rows.length > 1 ? ` and ${counted(rows.length - 1, "more change")}` : ""}`,
		{
			rows,
			noun: "change",
			render: (shown) => shown.map(line).join("\n"),
		},
	);
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
	return foldedSection(
		`<b>Stale files</b>: ${counted(staleFiles.length, "file")} without a provider in this catalog ${staleFiles.length === 1 ? "is" : "are"} deleted`,
		{
			rows: staleFiles.map((path) => ({ path })),
			noun: "file",
			render: (shown) =>
				shown.map(({ path }) => `- ${quoted(path)}`).join("\n"),
		},
	);
}
