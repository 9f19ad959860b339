import { buildCatalog } from "./catalog/build.ts";
import type { Catalog } from "./catalog/catalog.ts";
import { type Files, manifestPath, renderFiles } from "./catalog/files.ts";
import type { Patch } from "./catalog/patches.ts";
import { folderFindings, ownFiles, parsePrevious } from "./catalog/previous.ts";
import { providerFilter } from "./catalog/provider-id.ts";
import { tell } from "./changes/story.ts";
import type { Checkout } from "./checkout/read.ts";
import { type FileChanges, fileChanges } from "./checkout/write.ts";
import type { Accepted } from "./findings/accepted.ts";
import { refuseDamage } from "./findings/damage.ts";
import { judge } from "./findings/judge.ts";
import { judgePatches } from "./findings/patches.ts";
import type { Options } from "./options.ts";
import { Problem } from "./problem.ts";
import type { Review } from "./report/review.ts";
import type { Fetched } from "./upstream/fetch.ts";
import { validate } from "./upstream/schema.ts";

/** What a run works on. */
export interface Read {
	readonly checkout: Checkout;
	readonly patches: readonly Patch[];
	readonly accepted: Accepted;
	readonly fetched: Fetched;
}

/** What should be, what is to do for it, and all there is to tell of it. */
export interface Composed {
	/** Every file of the new catalog. */
	readonly files: Files;
	/** What leads from the base to those. */
	readonly changes: FileChanges;
	readonly review: Review;
}

/**
 * Validate, patch, build, judge, render, compare: a function of what was read, so that every run can be replayed.
 * @throws {Problem} when upstream or the result is not fit to be written
 */
export function compose(
	{ checkout, patches: allPatches, accepted, fetched }: Read,
	options: Options,
	now: Date,
): Composed {
	const previous = parsePrevious(checkout.base, options.modelsDir);
	const isWanted = providerFilter(options.providers, options.excludeProviders);
	const patches = allPatches.filter(({ provider }) => isWanted(provider));
	const isFirstSync = previous.providerFiles.size === 0;

	const validated = validate(fetched.data, previous.catalog, isWanted);
	const { upstream } = validated;
	const built = buildCatalog(upstream, patches, previous);
	refuseEmpty(built.catalog, options);
	if (!isFirstSync) {
		refuseDamage(previous.catalog, built.catalog, isWanted, options.maxShrink);
	}
	const told = tell(previous.catalog, built.catalog);
	const precedents = { accepted, overruled: previous.overruled, isWanted };
	const judged = judge(told, options, precedents, now);
	const files = renderFiles(
		judged.catalog,
		options,
		checkout.base.get(manifestPath(options.modelsDir)),
		now,
		[...judged.held, ...built.overruled],
	);
	const changes = fileChanges(
		checkout.base,
		files,
		ownFiles(previous, options.modelsDir),
	);
	const { url, sha256, bytes, fetchedAt } = fetched;
	return {
		files,
		changes,
		review: {
			source: { url, sha256, bytes, fetchedAt },
			isFirstSync,
			...(judged.held.length > 0
				? tell(previous.catalog, judged.catalog)
				: told),
			findings: [
				...validated.findings,
				...judgePatches({ upstream, patches, previous, makers: told.makers }),
				...(isFirstSync ? [] : judged.findings),
				...folderFindings(previous, files, checkout.foreign),
			],
			patches,
			staleFiles: changes.remove,
			writtenFiles: changes.write.size,
		},
	};
}

function refuseEmpty(catalog: Catalog, options: Options): void {
	if (catalog.size > 0) return;
	const filter = [...options.providers, ...options.excludeProviders];
	throw new Problem({
		title: "The new catalog would be empty",
		cause:
			filter.length > 0
				? `No provider with models passes \`providers\` (${options.providers.join(", ")}) and \`exclude-providers\` (${options.excludeProviders.join(", ")}).`
				: "No provider of the source has a usable model.",
		remedy: "Nothing was written. Check `source` and the provider filters.",
	});
}
