import { type Catalog, countModels } from "../catalog/model.ts";
import { Problem } from "../lib/problem.ts";
import type { Options } from "../options.ts";

/** More than twice the models of today. A catalog up to this size may grow by any factor: somebody may widen the filters. */
const ALWAYS_ALLOWED = 20_000;

/**
 * Of so many, even a large share may go in one run, as long as it is small against all that upstream lists: a repository
 * with three providers loses a third of its models when one of them retires a generation.
 */
const MAY_ALWAYS_GO = { models: 50, providers: 1 } as const;

/** Where a workflow can be given an input for one run. A terminal has no such place. */
export const FOR_ONE_RUN =
	' (in "Run workflow" on the Actions tab, where the workflow offers it)';

/**
 * Why a run must stop: its new catalog is so much smaller or larger that upstream must be broken. It compares totals,
 * because a catalog that was not synced for a year has lost many models and gained more.
 * @param before without what the repository does not want any more, so that narrowing the filters does not stop the run
 * @param listings everything that upstream lists, also what is not wanted
 * @returns how to accept the new catalog; null if there is no damage
 */
export function findDamage(
	before: Catalog,
	after: Catalog,
	listings: Catalog,
	{ maxShrink, maxGrowth }: Pick<Options, "maxShrink" | "maxGrowth">,
): Problem | null {
	const models = countModels(after);
	const measures = [
		["models", countModels(before), models],
		["providers", before.size, after.size],
	] as const;
	const lost = countModels(before) - models;
	const isSmall = lost < (countModels(listings) + lost) * (maxShrink / 100);
	for (const [what, was, is] of measures) {
		const percent = was === 0 ? 0 : ((was - is) / was) * 100;
		if (-percent > maxGrowth && models > ALWAYS_ALLOWED) {
			return grown(what, was, is, maxGrowth);
		}
		if (percent <= maxShrink) continue;
		if (isSmall && was - is <= MAY_ALWAYS_GO[what]) continue;
		return new Problem({
			title: `The catalog would lose ${percent.toFixed(1)}% of its ${what}`,
			cause: `There are ${was} now and would be ${is}; at most ${maxShrink}% may go in one run (\`max-shrink\`).`,
			remedy: `Nothing was written. Look at the source; if it is right, run this once with \`max-shrink: ${Math.min(100, Math.ceil(percent))}\`${FOR_ONE_RUN}.`,
		});
	}
	return null;
}

function grown(what: string, was: number, is: number, maxGrowth: number) {
	const percent = (is / was - 1) * 100;
	return new Problem({
		title: `The catalog would grow by ${percent.toFixed(1)}% in ${what}`,
		cause: `There are ${was} now and would be ${is}; at most ${maxGrowth}% may come in one run (\`max-growth\`), unless all models together are no more than ${ALWAYS_ALLOWED}.`,
		remedy: `Nothing was written. Look at the source; if it is right, run this once with \`max-growth: ${Math.ceil(percent)}\`.`,
	});
}
