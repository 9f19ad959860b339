// What a runner downloads before the first run of the action in a job.
import { execFileSync } from "node:child_process";

/** Bytes, gzipped. */
export interface Download {
	/** The repository as GitHub packs it for a runner. */
	readonly repository: number;
	/** The part that a run needs. */
	readonly needed: number;
}

const NEEDED = ["action.yml", "dist"];

/** Of the last commit, without the files that `export-ignore` in .gitattributes excludes. */
export function measureDownload(repository: string): Download {
	const packed = (...paths: string[]) =>
		execFileSync("git", ["archive", "--format=tar.gz", "HEAD", ...paths], {
			cwd: repository,
			maxBuffer: 2 ** 30,
		}).length;
	return { repository: packed(), needed: packed(...NEEDED) };
}
