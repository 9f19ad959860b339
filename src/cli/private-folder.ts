import { createHash } from "node:crypto";
import { lstatSync, mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

/**
 * The folder for a project's reports, which only this user can read or write: in the temporary folder of all, others
 * could read the reports, be in the way, or plant links.
 */
export function privateFolder(project: string): string {
	const digest = createHash("sha256").update(project).digest("hex");
	const own = process.getuid?.();
	const mine = join(
		tmpdir(),
		own === undefined ? "model-sync" : `model-sync-${own}`,
	);
	const home = isPrivate(mine, own)
		? mine
		: mkdtempSync(join(tmpdir(), "model-sync-"));
	return join(home, `${basename(project)}-${digest.slice(0, 8)}`);
}

/** Creates the folder if there is none. Where others were first, it is not used. */
function isPrivate(folder: string, own: number | undefined): boolean {
	try {
		mkdirSync(folder, { mode: 0o700 });
	} catch {
		// It exists, or can't be created: what follows tells.
	}
	try {
		const stat = lstatSync(folder);
		// On Windows, the temporary folder is the user's own.
		if (own === undefined) return stat.isDirectory();
		return stat.isDirectory() && stat.uid === own && (stat.mode & 0o077) === 0;
	} catch {
		return false;
	}
}
