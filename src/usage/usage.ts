import type { CatalogDiff } from "../changes/compare.ts";
import type { Patch } from "../patches/read.ts";
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

/** A file that names more models is itself a catalog, and does not use them. */
const MAX_MODELS_IN_A_FILE = 200;

/** Finds the models of both catalogs that files and patches name, and the changes that affect them. */
export function findUsage(
	sources: Iterable<Source>,
	patches: readonly Patch[],
	patchesDir: string,
	diff: CatalogDiff,
): Usage {
	const ids = collectIds([diff.before, diff.after], diff.vendors);
	const uses: Use[] = [];
	let files = 0;
	for (const { path, bytes } of sources) {
		files += 1;
		// Patches are handled below: they name their provider.
		if (path.startsWith(`${patchesDir}/`)) continue;
		const own = searchText(path, bytes, ids);
		const named = new Set(own.map(({ id }) => id));
		if (named.size > MAX_MODELS_IN_A_FILE) continue;
		for (const use of own) uses.push(use);
	}
	for (const use of patches.flatMap((patch) => usesOf(patch, patchesDir))) {
		if (ids.hasModel(use.provider, use.id)) uses.push(use);
	}
	return findAffected(uses, diff, files);
}

function usesOf(patch: Patch, folder: string): Use[] {
	return patch.models.map(({ id }, index) => {
		const position = patch.locate(["models", index, "id"]);
		return {
			id,
			provider: patch.provider,
			path: `${folder}/${patch.file}`,
			line: position?.from ?? 1,
			column: 1,
			start: 0,
			written: id,
			isWhole: true,
			settledBy: "explicit",
			place: "code",
			standing: "listed",
		};
	});
}
