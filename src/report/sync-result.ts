import type { SyncReport } from "./sync-report.ts";

/** What a run came to, for outputs, job summary and terminal. */
export interface SyncResult {
	readonly operation:
		| "created"
		| "updated"
		| "closed"
		| "held"
		| "none"
		| "written"
		| "dry-run";
	/** Whether the catalog's files differ from the base, or without a pull request from those on disk. */
	readonly changed: boolean;
	readonly report: SyncReport;
	readonly pullRequest: {
		readonly number: number | null;
		readonly url: string | null;
		readonly headSha: string | null;
	};
	/** What was done, or would be, in one line. */
	readonly message: string;
	readonly warnings: readonly string[];
}
