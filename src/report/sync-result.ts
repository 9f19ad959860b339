import type { SyncReport } from "./sync-report.ts";

/** The result of a run, for outputs, job summary and terminal. */
export interface SyncResult {
	readonly operation:
		| "created"
		| "updated"
		| "closed"
		| "held"
		| "none"
		| "written"
		| "dry-run";
	/** Whether the catalog's files differ from the base. Without a pull request: from those on disk. */
	readonly changed: boolean;
	readonly report: SyncReport;
	/** The text of report.json, in parts. */
	readonly reportJson: readonly string[];
	readonly pullRequest: {
		readonly number: number | null;
		readonly url: string | null;
		readonly headSha: string | null;
	};
	/** What the run did, or would do, in one line. */
	readonly message: string;
	readonly warnings: readonly string[];
}
