// The tables of docs/findings.md, from the declarations of the rules.
import { markdownTable } from "markdown-table";
import type { FindingKind, FindingSource } from "../../src/lib/finding.ts";
import { markdownMarkers, replaceBetween } from "./between.ts";

export const FINDINGS_DOCUMENT = "docs/findings.md";

/** A document with updated tables of findings: a section for each source, a row for each code. */
export function withFindingTables(
	document: string,
	sources: readonly FindingSource[],
): string {
	const markers = markdownMarkers("findings");
	const sections = sources.map(sectionOf).join("\n\n");
	return replaceBetween(document, markers, sections, FINDINGS_DOCUMENT);
}

function sectionOf({ title, about, findings }: FindingSource): string {
	const table = markdownTable(
		[["Code", "Severity", "When", "What to do"], ...findings.map(rowOf)],
		// Aligned columns would make every row as wide as the longest text.
		{ alignDelimiters: false },
	);
	return [`### ${title}`, ...(about ? [about] : []), table].join("\n\n");
}

function rowOf({ code, severity, when, remedy, ...kind }: FindingKind) {
	const conditions =
		typeof severity === "string" ? [] : Object.entries(severity);
	const severities =
		typeof severity === "string" ? [severity] : Object.keys(severity);
	const sentences = [
		when,
		...conditions.map(([one, condition]) => `\`${one}\`: ${condition}.`),
		...(kind.isNeverWritten ? ["Never written."] : []),
	];
	return [
		`\`${code}\``,
		severities.map((one) => `\`${one}\``).join(", or "),
		sentences.join(" "),
		remedy,
	].map((text) => text.replaceAll("|", "\\|"));
}
