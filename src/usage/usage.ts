import type { CatalogDiff } from "../changes/compare.ts";
import type { GoneModels } from "../changes/gone.ts";
import type { Patch } from "../patches/read.ts";
import { findAffected, type Usage } from "./affected.ts";
import { findGone } from "./gone.ts";
import { collectIds, type Ids } from "./ids.ts";
import { withoutIgnored } from "./ignore-comments.ts";
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

/** The models that a file uses. */
export function usesIn({ path, bytes }: Source, ids: Ids): Use[] {
	const uses = searchText(path, bytes, ids);
	const named = new Set(uses.map(({ id }) => id));
	return named.size > MAX_MODELS_IN_A_FILE ? [] : uses;
}

/**
 * Finds the models of both catalogs that files and patches name, and the changes that affect them. Also finds the names
 * of models that neither catalog has.
 */
export function findUsage(
	sources: Iterable<Source>,
	patches: readonly Patch[],
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
		// Patches are handled below: they name their provider.
		if (source.path.startsWith(`${patchesDir}/`)) continue;
		const own = withoutIgnored(source.bytes, usesIn(source, ids));
		for (const use of own) uses.push(use);
	}
	const goneUses = uses.filter(({ standing }) => standing === "gone");
	for (const use of patches.flatMap((patch) => usesOf(patch, patchesDir))) {
		if (ids.hasModel(use.provider, use.id)) uses.push(use);
	}
	const listed = uses.filter(({ standing }) => standing === "listed");
	return {
		...findAffected(listed, diff, files),
		gone: findGone(goneUses, gone),
	};
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
