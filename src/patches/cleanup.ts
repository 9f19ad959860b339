import { removeValues } from "../lib/json-text.ts";
import { groupBy } from "../lib/maps.ts";
import type { PatchLocation } from "./layers.ts";
import { type Patch, parsePatchText } from "./read.ts";

/** The file of the report that deletes from the patches what has no effect. */
export const CLEANUP_FILE = "patches-cleanup.patch";

/** A patch file without what has no effect. */
export interface CleanedPatch {
	/** File name within the patches folder. */
	readonly file: string;
	readonly before: string;
	/** Null: nothing is left, so the file can be deleted. */
	readonly after: string | null;
}

/** Deletes values from patch files. Files that stay as they are, are left out. */
export function cleanPatches(
	removable: readonly PatchLocation[],
): CleanedPatch[] {
	return [...groupBy(removable, ({ patch }) => patch)].map(
		([{ file, text }, locations]) => {
			const paths = locations.map(({ path }) => path);
			const isWhole = paths.some(({ length }) => length === 0);
			const after = isWhole ? null : removeValues(text, paths);
			return {
				file,
				before: text,
				after:
					after === null || setsNothing(parsePatchText(file, after))
						? null
						: after,
			};
		},
	);
}

/** Whether a patch could be deleted without a change. */
export function setsNothing(
	patch: Pick<Patch, "header" | "models" | "exclude" | "unknownKeys"> | null,
): boolean {
	if (patch === null) return true;
	const { header, models, exclude, unknownKeys } = patch;
	return (
		Object.keys(header).length +
			models.length +
			exclude.length +
			unknownKeys.length ===
		0
	);
}
