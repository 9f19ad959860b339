import type { CatalogDiff } from "../changes/compare.ts";
import { findAffected, type Usage } from "./affected.ts";
import { collectIds } from "./ids.ts";
import { searchText } from "./search.ts";
import type { Use } from "./use.ts";

/** A file that may name models. Its bytes are valid until the next file is read. */
export interface Source {
	/** Relative to the working directory, with forward slashes. */
	readonly path: string;
	readonly bytes: Buffer;
}

/**
 * Finds the models of both catalogs that files name, and the changes that affect them. Patches are not searched: what
 * happens to their models is reported with the patches.
 */
export function findUsage(
	sources: Iterable<Source>,
	patchesDir: string,
	diff: CatalogDiff,
): Usage {
	const ids = collectIds([diff.before, diff.after], diff.vendors);
	const uses: Use[] = [];
	let files = 0;
	for (const { path, bytes } of sources) {
		files += 1;
		if (path.startsWith(`${patchesDir}/`)) continue;
		for (const use of searchText(path, bytes, ids)) {
			if (use.standing === "listed") uses.push(use);
		}
	}
	return findAffected(uses, diff, files);
}
