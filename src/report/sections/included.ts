import type { Section } from "../budget.ts";
import { details, quoted } from "../markdown.ts";
import { counted } from "../numbers.ts";
import type { SyncReport } from "../sync-report.ts";
import { moreRows } from "./parts.ts";

/** A fold with the files that earlier steps wrote. */
export function includedSection({ included }: SyncReport): Section {
	return {
		rows: included.length,
		render: (shown) =>
			included.length === 0
				? ""
				: details(
						`<b>Your own files</b>: ${counted(included.length, "file")} of <code>include-paths</code>`,
						included
							.slice(0, shown)
							.map(({ path, change }) => `- ${quoted(path)} ${change}`)
							.join("\n") + moreRows(included.length - shown, "file"),
					),
	};
}

/** Whether nothing of the catalog differs, not even in formatting. */
export function hasOnlyIncluded(report: SyncReport): boolean {
	const { included, writtenFiles, staleFiles } = report;
	return included.length > 0 && writtenFiles + staleFiles.length === 0;
}
