import { counted } from "../../lib/numbers.ts";
import type { Section } from "../budget.ts";
import { quoted } from "../markdown.ts";
import type { SyncReport } from "../sync-report.ts";
import { foldedSection } from "./parts.ts";

/** A fold with the files that earlier steps wrote. */
export function includedSection({ included }: SyncReport): Section {
	return foldedSection(
		`<b>Your own files</b>: ${counted(included.length, "file")} of <code>include-paths</code>`,
		{
			rows: included,
			noun: "file",
			render: (shown) =>
				shown
					.map(({ path, change }) => `- ${quoted(path)} ${change}`)
					.join("\n"),
		},
	);
}

/** Whether nothing of the catalog differs, not even in formatting. */
export function hasOnlyIncluded(report: SyncReport): boolean {
	const { included, writtenFiles, staleFiles } = report;
	return included.length > 0 && writtenFiles + staleFiles.length === 0;
}
