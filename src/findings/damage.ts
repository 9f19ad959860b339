import { type Catalog, countModels } from "../catalog/model.ts";
import { Problem } from "../lib/problem.ts";
import type { Options } from "../options.ts";

/** A catalog of so many models, more than twice today's, is never too large: filters are widened. */
const NEVER_TOO_MANY = 20_000;

/**
 * Stops a run whose new catalog is so much smaller or larger that upstream must be broken. Net numbers: a catalog that was
 * not synced for a year has lost many models and won more. Both sides are measured through today's provider
 * filter, so that narrowing it is no damage.
 * @throws {Problem} that says how to go on all the same
 */
export function refuseDamage(
	before: Catalog,
	after: Catalog,
	isWanted: (providerId: string) => boolean,
	{ maxShrink, maxGrowth }: Pick<Options, "maxShrink" | "maxGrowth">,
): void {
	const wantedBefore = new Map([...before].filter(([id]) => isWanted(id)));
	const models = countModels(after);
	const measures = [
		["models", countModels(wantedBefore), models],
		["providers", wantedBefore.size, after.size],
	] as const;
	for (const [what, was, is] of measures) {
		const percent = was === 0 ? 0 : ((was - is) / was) * 100;
		if (-percent > maxGrowth && models > NEVER_TOO_MANY) {
			throw grown(what, was, is, maxGrowth);
		}
		if (percent <= maxShrink) continue;
		throw new Problem({
			title: `The catalog would lose ${percent.toFixed(1)}% of its ${what}`,
			cause: `There are ${was} now and would be ${is}; at most ${maxShrink}% may go in one run (\`max-shrink\`).`,
			remedy: `Nothing was written. Look at the source; if it is right, run this once with \`max-shrink: ${Math.min(100, Math.ceil(percent))}\` (in "Run workflow" on the Actions tab, where the workflow offers it).`,
		});
	}
}

function grown(what: string, was: number, is: number, maxGrowth: number) {
	const percent = (is / was - 1) * 100;
	return new Problem({
		title: `The catalog would grow by ${percent.toFixed(1)}% in ${what}`,
		cause: `There are ${was} now and would be ${is}; at most ${maxGrowth}% may come in one run (\`max-growth\`), unless all models together are no more than ${NEVER_TOO_MANY}.`,
		remedy: `Nothing was written. Look at the source; if it is right, run this once with \`max-growth: ${Math.ceil(percent)}\`.`,
	});
}
