import { isObject } from "../lib/json.ts";
import { parseJsonLine, renderJsonLines } from "../lib/json-lines.ts";
import { type CatalogPlace, recordPath } from "./place.ts";

/**
 * Beside a catalog in one file: the keys of the findings about local patches that have been reported, so that the next
 * run knows which ones are new. With a file per provider they are in the manifest.
 */
export function patchFindingsPath(place: CatalogPlace): string {
	return recordPath(place, "patch-findings");
}

/** One line per finding. */
export function renderPatchFindings(keys: readonly string[]): string {
	return renderJsonLines(keys.map((finding) => ({ finding })));
}

/** Invalid lines are ignored. */
export function parsePatchFindings(text: string): string[] {
	return text.split("\n").flatMap((line) => {
		const data = parseJsonLine(line);
		return isObject(data) && typeof data.finding === "string"
			? [data.finding]
			: [];
	});
}
