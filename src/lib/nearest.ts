import { distance } from "fastest-levenshtein";

/** The candidate that is spelled most like a text; null if none is spelled much like it. */
export function nearestOf(
	text: string,
	candidates: Iterable<string>,
): string | null {
	let best: string | null = null;
	// A third of the letters may be wrong.
	let least = Math.max(1, Math.floor(text.length / 3)) + 1;
	for (const candidate of candidates) {
		// No distance is less than the difference of the lengths.
		if (Math.abs(candidate.length - text.length) >= least) continue;
		const slips = distance(text, candidate);
		if (slips < least) [best, least] = [candidate, slips];
	}
	return best;
}
