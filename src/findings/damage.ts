import { type Catalog, countModels } from "../catalog/catalog.ts";
import { Problem } from "../problem.ts";

/**
 * Stops a run whose new catalog is so much smaller that upstream must be broken. Net numbers: a catalog that was
 * not synced for a year has lost many models and won more. Both sides are measured through today's provider
 * filter, so that narrowing it is no damage.
 * @param maxShrink percent
 * @throws {Problem} that says how to go on all the same
 */
export function refuseDamage(
	before: Catalog,
	after: Catalog,
	isWanted: (providerId: string) => boolean,
	maxShrink: number,
): void {
	const wantedBefore = new Map([...before].filter(([id]) => isWanted(id)));
	const measures = [
		["models", countModels(wantedBefore), countModels(after)],
		["providers", wantedBefore.size, after.size],
	] as const;
	for (const [what, was, is] of measures) {
		const percent = was === 0 ? 0 : ((was - is) / was) * 100;
		if (percent <= maxShrink) continue;
		throw new Problem({
			title: `The catalog would lose ${percent.toFixed(1)}% of its ${what}`,
			cause: `There are ${was} now and would be ${is}; at most ${maxShrink}% may go in one run (\`max-shrink\`).`,
			remedy: `Nothing was written. Look at the source; if it is right, run this once with \`max-shrink: ${Math.min(100, Math.ceil(percent))}\` (in "Run workflow" on the Actions tab, where the workflow offers it).`,
		});
	}
}
