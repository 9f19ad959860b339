// In a file of its own, so that a run without anything to clean up does not load the library.
import { createTwoFilesPatch } from "diff";
import type { CleanedPatch } from "../patches/cleanup.ts";

/** A unified diff for `git apply`, to run in the working directory. */
export function renderCleanup(
	cleaned: readonly CleanedPatch[],
	patchesDir: string,
): string {
	return cleaned
		.map(({ file, before, after }) => {
			const path = `${patchesDir}/${file}`;
			return createTwoFilesPatch(
				`a/${path}`,
				after === null ? "/dev/null" : `b/${path}`,
				before,
				after ?? "",
				undefined,
				undefined,
				{
					headerOptions: {
						includeIndex: false,
						includeUnderline: false,
						includeFileHeaders: true,
					},
				},
			);
		})
		.join("");
}
