import type { CatalogDiff } from "../changes/compare.ts";
import type { GoneModels } from "../changes/gone.ts";
import { findAffected, type Usage } from "./affected.ts";
import { findGone } from "./gone.ts";
import { collectIds } from "./ids.ts";
import { withoutIgnored } from "./ignore-comments.ts";
import { searchText } from "./search.ts";
import type { Standing, Use } from "./use.ts";

/** A file that may name models. Its bytes are valid until the next file is read. */
export interface Source {
	/** Relative to the working directory, with forward slashes. */
	readonly path: string;
	readonly bytes: Buffer;
}

/**
 * Finds the models of both catalogs that files name, and the changes that affect them. Patches are not searched: what
 * happens to their models is reported with the patches. Also finds the names of models that neither catalog has.
 */
export function findUsage(
	sources: Iterable<Source>,
	patchesDir: string,
	diff: CatalogDiff,
	gone: GoneModels,
): Usage {
	const ids = collectIds(
		[diff.before, diff.after],
		diff.vendors,
		gone.listings,
	);
	const uses: Use[] = [];
	let files = 0;
	for (const source of sources) {
		files += 1;
		if (source.path.startsWith(`${patchesDir}/`)) continue;
		const own = searchText(source.path, source.bytes, ids);
		for (const use of withoutIgnored(source.bytes, own)) uses.push(use);
	}
	const having = (wanted: Standing) =>
		uses.filter(({ standing }) => standing === wanted);
	return {
		...findAffected(having("listed"), diff, files),
		gone: findGone(having("gone"), gone),
	};
}
