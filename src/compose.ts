import { type FileChanges, fileChanges } from "./catalog/file-changes.ts";
import { type Files, renderFiles } from "./catalog/files.ts";
import type { GoneListing } from "./catalog/gone.ts";
import type { Catalog } from "./catalog/model.ts";
import {
	leaveOut,
	type ModelFilter,
	modelFilter,
} from "./catalog/model-filter.ts";
import type { Spellings } from "./catalog/models-dev.ts";
import { patchFindingsPath } from "./catalog/patch-findings.ts";
import { type CatalogPlace, formOf } from "./catalog/place.ts";
import { ownFiles, type Previous, parsePrevious } from "./catalog/previous.ts";
import { providerFilter } from "./catalog/provider-id.ts";
import type { Upstream } from "./catalog/upstream.ts";
import {
	type UpstreamValue,
	upstreamValuesPath,
	valueKey,
	withoutAges,
} from "./catalog/upstream-values.ts";
import { compareCatalogs } from "./changes/compare.ts";
import { assessCompatibility } from "./changes/compatibility.ts";
import { goneModels, listGone, listUnpriced } from "./changes/gone.ts";
import type { IncludedFile } from "./checkout/included.ts";
import type { Checkout } from "./checkout/read.ts";
import {
	ACKNOWLEDGEMENT_CHECK,
	type Acknowledgements,
	acknowledgePatches,
	withoutEntries,
} from "./decisions/acknowledged.ts";
import { NO_TICKS, type Ticks } from "./decisions/ticks.ts";
import { findDamage } from "./findings/damage.ts";
import { FOLDER_CHECK, folderFindings } from "./findings/files.ts";
import {
	INPUT_CHECK,
	inputFindings,
	unmatchedModels,
	unmatchedProviders,
} from "./findings/inputs.ts";
import { RULES } from "./findings/rules.ts";
import { runRules } from "./findings/run-rules.ts";
import { findVendors, type Vendors } from "./identity/vendors.ts";
import {
	type Finding,
	type FindingSource,
	findingKey,
	type Subject,
} from "./lib/finding.ts";
import { Problem } from "./lib/problem.ts";
import type { Unmatched } from "./lib/unmatched.ts";
import type { Options } from "./options.ts";
import { buildCatalog } from "./patches/apply.ts";
import { namedByPatches } from "./patches/layers.ts";
import type { Patch } from "./patches/read.ts";
import { PATCH_REVIEW, reviewPatches } from "./patches/review.ts";
import { renderCatalogJson } from "./report/catalog-json.ts";
import { changelogEntry } from "./report/changelog-entry.ts";
import { addToChangelog } from "./report/changelog-file.ts";
import { hasNoNews } from "./report/sections/lead.ts";
import { type SyncReport, toRows } from "./report/sync-report.ts";
import type { Fetched } from "./upstream/fetch.ts";
import { upstreamTest } from "./upstream/listings.ts";
import { CATALOG_VALIDATION, validate } from "./upstream/validate.ts";
import { billOf, type Profile } from "./usage/profile.ts";
import { findUsage, type Source } from "./usage/usage.ts";

/** All findings that a run can report; docs/findings.md has a table for each source. */
export const FINDING_SOURCES: readonly FindingSource[] = [
	...RULES,
	CATALOG_VALIDATION,
	PATCH_REVIEW,
	ACKNOWLEDGEMENT_CHECK,
	FOLDER_CHECK,
	INPUT_CHECK,
];

/** Everything that `compose` reads. */
export interface ComposeInput {
	readonly checkout: Pick<Checkout, "base" | "foreign" | "unreadPatches">;
	readonly patches: readonly Patch[];
	readonly acknowledgements: Acknowledgements;
	/** What people ticked in the open pull request. */
	readonly ticks?: Ticks;
	/** What earlier runs recorded beside the catalog. */
	readonly gone: readonly GoneListing[];
	/** Null if there is no profile. */
	readonly profile: Profile | null;
	/** Null if the search for models in use is turned off. */
	readonly usage: {
		/** Read one by one, as all of them may not fit into memory. */
		readonly sources: Iterable<Source>;
		/** The gone models that the action brings along. */
		readonly knownGone: readonly GoneListing[];
		/** See `SyncReport`. */
		readonly permalink: string | null;
	} | null;
	readonly fetched: Fetched;
	/** Files that earlier steps wrote, and that differ from the base. */
	readonly included: readonly IncludedFile[];
	/** Entries of inputs that stand for nothing in the checkout. */
	readonly unmatched: readonly Unmatched[];
}

type ComposeOptions = Pick<
	Options,
	| "modelsDir"
	| "catalogFile"
	| "patchesDir"
	| "providersModule"
	| "acceptedFile"
	| "changelogFile"
	| "providers"
	| "excludeProviders"
	| "models"
	| "excludeModels"
	| "only"
	| "maxShrink"
	| "maxGrowth"
	| "priceAlert"
	| "onSuspicious"
>;

/** The new files, the changes that lead to them, and the report. */
export interface ComposeResult {
	/** Every file of the new catalog. */
	readonly files: Files;
	/** The changes from the base to these files. */
	readonly changes: FileChanges;
	/** The catalog in models.dev's shape, in parts: catalog.json of the report. */
	readonly catalogJson: Iterable<string>;
	readonly report: SyncReport;
	/** Why this must not be published or written, unless an open pull request carries it already. */
	readonly damage: Problem | null;
}

/** The stages of a run, in the order in which they begin; see docs/design.md. `build` applies the patches. */
export type Stage =
	| "read"
	| "fetch"
	| "validate"
	| "build"
	| "compare"
	| "judge"
	| "render"
	| "search"
	| "report"
	| "write"
	| "publish";

/** Runs a stage, or a part of one, and returns its result. A caller that measures the time provides its own. */
export type Timed = <Result>(stage: Stage, work: () => Result) => Result;

export const untimed: Timed = (_stage, work) => work();

/**
 * Validate, patch, build, compare, judge, render, report. The result depends only on the arguments, so that every run
 * can be replayed.
 * @throws {Problem} when upstream or the result must not be written
 */
export function compose(
	{
		checkout,
		patches: allPatches,
		acknowledgements,
		ticks = NO_TICKS,
		gone: recordedGone,
		profile,
		usage,
		fetched,
		included,
		unmatched,
	}: ComposeInput,
	options: ComposeOptions,
	now: Date,
	timed = untimed,
): ComposeResult {
	const form = formOf(options);
	const isWanted = providerFilter(options.providers, options.excludeProviders);
	const filter = modelFilter(options);
	const patches = allPatches.filter(({ provider }) => isWanted(provider));
	const previous = timed("read", () => parsePrevious(checkout.base, options));
	refuseForeign(previous, options);
	const { upstreamValues } = previous;
	const isFirstSync = previous.providerFiles.size === 0;

	const validated = timed("validate", () =>
		validate(fetched.data, previous.catalog, isWanted),
	);
	const { others } = validated;
	const upstream = leaveOut(validated.upstream, filter);
	const built = timed("build", () =>
		buildCatalog(upstream, patches, previous, form),
	);
	const unmatchedHere = [
		...unmatchedProviders(options, fetched.data, allPatches, previous.catalog),
		...unmatchedModels(options, upstream, patches),
	];
	// Rules compare with everything that upstream has. With three providers, they could compare with nothing.
	const listings =
		others.size === 0 && !filter.isNarrow
			? built.catalog
			: timed("build", () => {
					const all = new Map([...validated.upstream, ...others]);
					const { catalog } = buildCatalog(all, [], undefined, form);
					return withOwn(catalog, built.catalog);
				});
	refuseEmpty(built.catalog, options, unmatchedHere);
	if (form === "req-llm") refuseTwins(built.catalog);
	const wantedBefore = stillWanted(previous.catalog, isWanted, filter, patches);
	const damage = isFirstSync
		? null
		: findDamage(wantedBefore, built.catalog, listings, options);
	const isUpstream = upstreamTest(fetched.data);
	const compare = (after: Catalog, vendors: Vendors) =>
		timed("compare", () =>
			compareCatalogs(previous.catalog, after, vendors, isUpstream),
		);
	const fullDiff = compare(
		built.catalog,
		findVendors(listings, previous.catalog),
	);
	const checked = timed("judge", () => {
		const priorDecisions = {
			acknowledgements,
			ticks,
			upstreamValues: upstreamValues ?? [],
			isWanted,
			patches,
			form,
			untracked: previous.untracked,
			gone: recordedGone,
		};
		const view = { listings, pages: pagesOf(upstream) };
		return runRules(fullDiff, options, priorDecisions, now, view);
	});
	const isHeld = checked.held.length > 0;
	const diff = isHeld ? compare(checked.catalog, fullDiff.vendors) : fullDiff;
	const gone = [
		...listGone(recordedGone, diff, isUpstream, now, (model, before) => {
			const { provider, id } = model;
			const isLeftOut = upstream.get(provider)?.leftOut?.has(id) === true;
			return (
				isLeftOut &&
				(before ? filter.isWanted(model, before) : filter.isNamed(model))
			);
		}),
		...listUnpriced(recordedGone, diff, now),
	];
	const patchReview = timed("judge", () =>
		reviewPatches({ patches, upstream, upstreamValues, diff, form }),
	);
	const leftOut = new Set(
		allPatches
			.filter(({ provider }) => !isWanted(provider))
			.map(({ file }) => file),
	);
	const patchFindings = markKnown(
		acknowledgePatches(
			patchReview.findings,
			acknowledgements,
			(file) => leftOut.has(file),
			now,
		),
		previous.patchFindings,
	);
	const { files, changes, catalogJson } = timed("render", () => {
		const spellings = spellingsOf(upstream, patches);
		const files = renderFiles(
			diff.after,
			options,
			checkout.base,
			now,
			{
				upstreamValues: [...built.upstreamValues, ...checked.held],
				gone,
				patchFindings: patchFindings.map(findingKey),
			},
			spellings,
		);
		const owned = ownFiles(previous, options);
		const changes = fileChanges(checkout.base, files, owned);
		const text = files.get(options.catalogFile ?? "");
		return {
			files,
			changes: withoutNotes(changes, options, checkout.base),
			catalogJson:
				text === undefined
					? renderCatalogJson(diff.after, upstream, spellings)
					: [text],
		};
	});
	const findings = timed("judge", () => [
		...validated.findings.filter(({ subject }) =>
			isAboutWanted(subject, filter),
		),
		...patchFindings,
		...checked.findings.filter(
			({ severity }) => !isFirstSync || severity === "danger",
		),
		...folderFindings(previous, files, checkout.foreign),
		...inputFindings([...unmatchedHere, ...unmatched], checkout.unreadPatches),
	]);
	const used =
		usage &&
		timed("search", () =>
			findUsage(
				usage.sources,
				options.patchesDir,
				diff,
				goneModels(
					gone,
					usage.knownGone.filter((model) => !isUpstream(model)),
					diff.after,
				),
			),
		);
	return timed("report", () => {
		const { url, sha256, bytes, fetchedAt } = fetched;
		const report: SyncReport = {
			source: { url, sha256, bytes, fetchedAt },
			isFirstSync,
			...diff,
			...toRows(diff),
			findings,
			decisions: checked.decisions,
			patchFindings,
			cleanedPatches: patchReview.cleaned,
			acceptedFile: options.acceptedFile,
			patches,
			compatibility: assessCompatibility(diff),
			usage: used,
			permalink: usage?.permalink ?? null,
			pages: pagesOf(upstream),
			bill: profile && billOf(profile, diff),
			staleFiles: changes.remove,
			writtenFiles: changes.write.size,
			newUpstreamValues: newValues(
				[...built.upstreamValues, ...checked.held],
				upstreamValues ?? [],
			),
			hasProvidersModule: options.providersModule !== null,
			included: included.map(({ path, file, baseId }) => ({
				path,
				change: file === null ? "deleted" : baseId === null ? "new" : "changed",
			})),
		};
		const composed = withoutSpent({
			files,
			changes,
			catalogJson,
			report,
			damage,
		});
		return options.changelogFile === null
			? composed
			: withChangelog(options.changelogFile, checkout.base, composed);
	});

	/** Takes out the acknowledgements that nothing needs any more. */
	function withoutSpent(composed: ComposeResult): ComposeResult {
		const { file } = acknowledgements;
		const text = checkout.base.get(file);
		return text === undefined || checked.spent.length === 0
			? composed
			: withFile(composed, file, withoutEntries(text, checked.spent));
	}
}

function withFile(
	composed: ComposeResult,
	path: string,
	text: string,
): ComposeResult {
	const { files, changes } = composed;
	return {
		...composed,
		files: new Map(files).set(path, text),
		changes: { ...changes, write: new Map(changes.write).set(path, text) },
	};
}

/** The previous catalog, without what the repository's inputs and patches leave out now. */
function stillWanted(
	catalog: Catalog,
	isWanted: (providerId: string) => boolean,
	filter: ModelFilter,
	patches: readonly Patch[],
): Catalog {
	const { isNamed, isExcluded } = namedByPatches(patches);
	const isPatched = new Set(patches.map(({ provider }) => provider));
	const wanted = [...catalog].filter(([id]) => isWanted(id));
	const reduced = wanted.map(([provider, entry]) => {
		if (!filter.isNarrow && !isPatched.has(provider)) {
			return [provider, entry] as const;
		}
		const kept = [...entry.models].filter(
			([id, model]) =>
				!isExcluded({ provider, id }) &&
				(filter.isWanted({ provider, id }, model) || isNamed({ provider, id })),
		);
		return [provider, { ...entry, models: new Map(kept) }] as const;
	});
	return new Map(reduced.filter(([, { models }]) => models.size > 0));
}

/** All of upstream, with the repository's own catalog in place of what it is made from. */
function withOwn(all: Catalog, own: Catalog): Catalog {
	const merged = new Map(all);
	for (const [id, provider] of own) {
		const models = new Map(all.get(id)?.models);
		for (const [key, model] of provider.models) models.set(key, model);
		merged.set(id, { ...provider, models });
	}
	return merged;
}

/** A provider that only patches define has the spelling of the first of them. */
function spellingsOf(upstream: Upstream, patches: readonly Patch[]): Spellings {
	return new Map([
		...patches.map((one) => [one.provider, one.spelling] as const).reverse(),
		...[...upstream].map(([id, own]) => [id, own.id] as const),
	]);
}

function isAboutWanted(subject: Subject, filter: ModelFilter): boolean {
	if (!("provider" in subject) || subject.model === undefined) return true;
	return filter.isNamed({ provider: subject.provider, id: subject.model });
}

/** Findings that the last run reported are no news. */
function markKnown(
	findings: readonly Finding[],
	reported: readonly string[],
): Finding[] {
	const isReported = new Set(reported);
	return findings.map((finding) =>
		isReported.has(findingKey(finding)) ? { ...finding, known: true } : finding,
	);
}

function newValues(
	now: readonly UpstreamValue[],
	last: readonly UpstreamValue[],
): UpstreamValue[] {
	const known = new Set(last.map(valueKey));
	return now.filter((value) => !known.has(valueKey(value)));
}

/** That a value is held for longer, and what is reported of patches, is noted with the next change, and is none itself. */
function withoutNotes(
	changes: FileChanges,
	place: CatalogPlace,
	base: Files,
): FileChanges {
	const { write, remove } = changes;
	const values = upstreamValuesPath(place);
	const isNote = (path: string) => {
		const text = write.get(path);
		return path === values && text !== undefined
			? withoutAges(text) === withoutAges(base.get(path) ?? "")
			: path === patchFindingsPath(place);
	};
	return [...write.keys(), ...remove].every(isNote)
		? { write: new Map(), remove: [] }
		: changes;
}

/** Adds an entry to the repository's own changelog, but only if the catalog changes. */
function withChangelog(
	path: string,
	base: Files,
	composed: ComposeResult,
): ComposeResult {
	const { changes, report } = composed;
	if (changes.write.size + changes.remove.length === 0 || hasNoNews(report)) {
		return composed;
	}
	const text = addToChangelog(base.get(path) ?? null, changelogEntry(report));
	return withFile(composed, path, text);
}

function pagesOf(upstream: Upstream): Map<string, string> {
	return new Map(
		[...upstream].flatMap(([id, { page }]) => (page ? [[id, page]] : [])),
	);
}

function refuseEmpty(
	catalog: Catalog,
	options: ComposeOptions,
	unmatchedHere: readonly Unmatched[],
): void {
	if (catalog.size > 0) return;
	const meant = unmatchedHere.flatMap(({ nearest }) => nearest ?? []);
	const filters = Object.entries({
		providers: options.providers,
		"exclude-providers": options.excludeProviders,
		models: options.models,
		"exclude-models": options.excludeModels,
		only: options.only,
	}).filter(([, entries]) => entries.length > 0);
	const listed = filters.map(
		([input, entries]) => `\`${input}\` (${entries.join(", ")})`,
	);
	throw new Problem({
		title: "The new catalog would be empty",
		cause:
			filters.length > 0
				? `No model passes ${listed.join(" and ")}.${meant.length > 0 ? ` Did you mean ${meant.join(", ")}?` : ""}`
				: "No provider of the source has a usable model.",
		remedy: "Nothing was written. Check `source` and these inputs.",
	});
}

/** A file that has something else may be there by mistake, so it is not overwritten. */
function refuseForeign(
	{ unreadable }: Previous,
	{ catalogFile }: Pick<Options, "catalogFile">,
): void {
	const why = unreadable.get(catalogFile ?? "");
	if (catalogFile === null || why === undefined) return;
	throw new Problem({
		title: `${catalogFile} is not a catalog in models.dev's shape`,
		cause: `The input \`catalog-file\` names it, but ${why}. Expected {"<provider id>": {"id", "name", "models": {"<model id>": {…}}}}.`,
		remedy:
			"Nothing was written. Correct `catalog-file`. If it is the right file, restore it with git, or delete it: then the sync writes a new one.",
	});
}

/** On macOS and Windows, names that differ only in case are the same file, so one of the two would be lost. */
function refuseTwins(catalog: Catalog): void {
	const places = new Map<string, string>();
	for (const id of catalog.keys()) {
		const place = id.toLowerCase();
		const twin = places.get(place);
		if (twin !== undefined) {
			throw new Problem({
				title: "Two providers of the new catalog would share one file",
				cause: `${JSON.stringify(twin)} and ${JSON.stringify(id)} differ only in upper and lower case.`,
				remedy:
					"Nothing was written. If a local patch defines one of them, correct its id; otherwise leave one out with `exclude-providers`.",
			});
		}
		places.set(place, id);
	}
}
