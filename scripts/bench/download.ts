// What a runner downloads before the first run of the action in a job.
import { execFileSync } from "node:child_process";

/** Bytes, gzipped, of the last commit as GitHub packs it, without what `export-ignore` in .gitattributes leaves out. */
export function measureDownload(repository: string): number {
	return execFileSync("git", ["archive", "--format=tar.gz", "HEAD"], {
		cwd: repository,
		maxBuffer: 2 ** 30,
	}).length;
}
