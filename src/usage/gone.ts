import { type ModelRef, refKey } from "../catalog/model.ts";
import type { GoneModels } from "../changes/gone.ts";
import { groupBy } from "../lib/maps.ts";
import { oncePerLine, type Use } from "./use.ts";

/** A model that the repository names and that the catalog no longer has. */
export interface GoneInCode extends ModelRef {
	/** The day of the sync that removed it. */
	readonly since: string;
	/** Its new place if it was renamed; null if it was not, or that is gone, too. */
	readonly renamedTo: ModelRef | null;
	/** One per line of code or configuration, in the order of paths and lines. */
	readonly inCode: readonly Use[];
	/** In tests, documents and data. */
	readonly elsewhere: readonly Use[];
}

/** Groups uses by model: those in code first, the most used of them first. */
export function findGone(uses: readonly Use[], gone: GoneModels): GoneInCode[] {
	const groups = groupBy(uses, refKey);
	return [...groups.values()]
		.flatMap((own): GoneInCode[] => {
			const [first] = own;
			const listing = first ? gone.get(first) : null;
			if (listing === null) return [];
			const { provider, id, since } = listing;
			const lines = oncePerLine(own);
			return [
				{
					provider,
					id,
					since,
					renamedTo: gone.renamedTo(listing),
					inCode: lines.filter(({ place }) => place === "code"),
					elsewhere: lines.filter(({ place }) => place !== "code"),
				},
			];
		})
		.sort(
			(a, b) =>
				b.inCode.length - a.inCode.length ||
				b.elsewhere.length - a.elsewhere.length,
		);
}
