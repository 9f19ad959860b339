import { fileChanges } from "./catalog/file-changes.ts";
import { type Files, isDated } from "./catalog/files.ts";
import { gonePath, knownGone, parseGone } from "./catalog/gone.ts";
import { type CatalogPlace, formOf, pathOf } from "./catalog/place.ts";
import { ownFiles, parsePrevious } from "./catalog/previous.ts";
import { upstreamValuesPath, withoutAges } from "./catalog/upstream-values.ts";
import { listPaths, type ReadPaths } from "./checkout/committed.ts";
import type { CommitFile, Head } from "./checkout/git.ts";
import {
	type Included,
	NOTHING_INCLUDED,
	readIncluded,
} from "./checkout/included.ts";
import { withLineEnds } from "./checkout/line-ends.ts";
import { isMixProject } from "./checkout/mix-project.ts";
import type { ManagedPaths } from "./checkout/paths.ts";
import { type Checkout, readCheckout } from "./checkout/read.ts";
import { readTemplate } from "./checkout/template.ts";
import { unmatchedPaths } from "./checkout/unmatched.ts";
import {
	listUsageFiles,
	readUsageFiles,
	type UsageOptions,
} from "./checkout/usage-files.ts";
import { writeFiles, writeReport } from "./checkout/write.ts";
import {
	type ComposeInput,
	type ComposeResult,
	compose,
	type Timed,
	untimed,
} from "./compose.ts";
import { readAcknowledgements } from "./decisions/acknowledged.ts";
import { memoByTicks, NO_TICKS } from "./decisions/ticks.ts";
import { blobId } from "./lib/blob-id.ts";
import { encodePath } from "./lib/encode-path.ts";
import { counted } from "./lib/numbers.ts";
import { decideModule, type Options } from "./options.ts";
import { CLEANUP_FILE } from "./patches/cleanup.ts";
import { parsePatches } from "./patches/read.ts";
import { digestBlobs } from "./pull-request/marker.ts";
import type { Publication, Publisher } from "./pull-request/publish.ts";
import { fitBody, summaryLine } from "./report/body.ts";
import { fingerprintsOf } from "./report/changes-since-last-update.ts";
import { renderReport, toReport } from "./report/json.ts";
import { visibleId } from "./report/markdown.ts";
import { mergeBlockers } from "./report/merge-blockers.ts";
import { renderPage } from "./report/page.ts";
import { isBreakingHere } from "./report/sync-report.ts";
import type { SyncResult } from "./report/sync-result.ts";
import { fetchCatalog } from "./upstream/fetch.ts";
import { readProfile } from "./usage/profile.ts";

/** What a run needs besides the checkout. */
export interface Runtime {
	/** The folder that the program was started in. */
	readonly directory: string;
	/** Path of report.html's template, dist/page.html. */
	readonly template: string;
	readonly now: () => Date;
	/** Reports progress. */
	readonly log: (line: string) => void;
	/** Reports what has to be seen in any case; `log` if absent. */
	readonly warn?: (line: string) => void;
	/** Without any answer from the source within this time, there is no further attempt. */
	readonly patienceMs?: number;
	/** GitHub's web address, for links; null if there are no links. */
	readonly serverUrl: string | null;
	/** Null if nothing is done on GitHub. */
	readonly publish: Publisher | null;
	/** Measures the stages. */
	readonly timed?: Timed;
}

/** The whole job. It reads and writes; everything in between is done by `compose`, a pure function of what was read. */
export async function sync(
	given: Options,
	runtime: Runtime,
): Promise<SyncResult> {
	const { log, publish, timed = untimed } = runtime;
	const options = given.isModuleForMixOnly
		? decideModule(given, await isMixProject(given.workingDirectory))
		: given;
	log("Reading the repository");
	const read = await timed("read", () => readProject(options, runtime));
	log(`Fetching ${options.source}`);
	const fetched = await timed("fetch", () =>
		fetchCatalog(options.source, runtime),
	);
	log("Comparing the catalogs");
	const input = { ...read, fetched };
	const prepare = memoByTicks((ticks): Prepared => {
		const all = { ...input, ticks };
		const composed = compose(all, options, runtime.now(), timed);
		// Only the action's own pull request carries out what is ticked.
		const hasItems = publish !== null;
		const bodySince = timed("report", () =>
			fitBody(composed.report, { hasItems }),
		);
		const reportJson = timed("report", () =>
			renderReport(
				toReport(
					composed.report,
					pullRequestLink(options.pullRequest, runtime),
				),
			),
		);
		return { ...composed, bodySince, reportJson };
	});
	const undecided = prepare(NO_TICKS);
	const { damage } = undecided;
	const { head } = read.checkout;
	const writeCatalog = catalogWriter(options, read.checkout);
	let written: Prepared | null = null;
	const write = async (prepared: Prepared) => {
		if (prepared === written) return;
		written = prepared;
		await timed("report", () => writeReports(options, prepared, runtime));
		if (options.dryRun) return;
		log("Writing the files");
		timed("write", () => writeCatalog(prepared));
	};
	if (publish === null || head === null) {
		if (damage !== null) throw damage;
		await write(undecided);
		return describeFiles(options, undecided);
	}
	// Only GitHub knows whether people have seen a damaged catalog and let it pass.
	const writeUndamaged = async (prepared: Prepared) => {
		if (damage === null) await write(prepared);
	};
	log("Asking GitHub");
	// The files are written while GitHub answers to the first request, which only reads.
	const { ticks, ...published } = await timed("publish", () =>
		publish(
			async (ticks) => {
				const prepared = prepare(ticks);
				await writeUndamaged(prepared);
				return toPublication(options, prepared, undecided, read, head);
			},
			head,
			options.dryRun,
		),
	).catch(async (error) => {
		// It was refused before it asked for any.
		if (written === null) await writeUndamaged(undecided);
		throw error;
	});
	const decided = prepare(ticks);
	await write(decided);
	return {
		...published,
		...whatChanged(decided),
		warnings: [...published.warnings, ...warnOfOthers(read)],
	};
}

/** An own step may have written more than `include-paths` names. */
function warnOfOthers({ changedElsewhere }: ProjectRead): string[] {
	if (changedElsewhere.length === 0) return [];
	return [
		`An earlier step changed tracked files that \`include-paths\` does not name, so they are not in the pull request: ${listPaths(changedElsewhere.map(visibleId))}. Add them to \`include-paths\`, or restore them before this step.`,
	];
}

/** A composed catalog, with the text of its pull request and report.json. */
type Prepared = ComposeResult &
	Pick<Publication, "bodySince"> &
	Pick<SyncResult, "reportJson">;

type ProjectRead = Omit<ComposeInput, "fetched"> &
	Pick<Included, "changedElsewhere"> & { readonly checkout: Checkout };

/** Reads and checks the repository's own files before the download, so that mistakes in them are reported at once. */
async function readProject(
	options: ReadPaths &
		UsageOptions &
		Pick<Options, "pullRequest" | "reportDir">,
	runtime: Runtime,
): Promise<ProjectRead> {
	const includePaths = options.pullRequest?.includePaths ?? [];
	const [checkout, paths, unmatched] = await Promise.all([
		readCheckout(options, runtime.publish !== null),
		listUsageFiles(options, includePaths),
		unmatchedPaths(options),
	]);
	const {
		files: included,
		changedElsewhere,
		...ofIncluded
	} = checkout.head === null
		? NOTHING_INCLUDED
		: await readIncluded(options, includePaths, checkout.head);
	return {
		checkout,
		included,
		changedElsewhere,
		unmatched: [...unmatched, ...ofIncluded.unmatched],
		patches: parsePatches(
			checkout.patches,
			options.patchesDir,
			formOf(options),
		),
		acknowledgements: readAcknowledgements(
			checkout.acknowledgements,
			options.acceptedFile,
		),
		gone: parseGone(
			checkout.base.get(gonePath(options)) ?? "",
			gonePath(options),
		),
		profile:
			checkout.profile === null || options.usageProfile === null
				? null
				: readProfile(checkout.profile, options.usageProfile),
		usage:
			options.usagePaths.length === 0
				? null
				: {
						...sourcesOf(options, checkout, paths, runtime),
						knownGone: await knownGone(),
					},
	};
}

/** The files are only listed here, and read when `compose` searches them. */
function sourcesOf(
	{
		workingDirectory,
		pullRequest,
	}: Pick<Options, "workingDirectory" | "pullRequest">,
	{ head }: Checkout,
	paths: readonly string[],
	{ serverUrl }: Runtime,
): Omit<NonNullable<ComposeInput["usage"]>, "knownGone"> {
	return {
		sources: {
			[Symbol.iterator]: () => readUsageFiles(workingDirectory, paths),
		},
		permalink:
			serverUrl === null || pullRequest === null || head === null
				? null
				: `${serverUrl}/${pullRequest.owner}/${pullRequest.repo}/blob/${head.sha}/${head.prefix}`,
	};
}

async function writeReports(
	{
		reportDir,
		workingDirectory,
		patchesDir,
	}: Pick<Options, "reportDir" | "workingDirectory" | "patchesDir">,
	{ catalogJson, bodySince, reportJson, report }: Prepared,
	{ template, directory }: Runtime,
): Promise<void> {
	const files = new Map<string, Iterable<string>>([
		["report.json", reportJson],
		["body.md", [bodySince(null), "\n"]],
		["catalog.json", catalogJson],
		["report.html", renderPage(await readTemplate(template), reportJson)],
		...(await cleanupFile(report, patchesDir)),
	]);
	writeReport(reportDir, [workingDirectory, directory], files);
}

/** The reports are written before the pull request has a number, so this looks for its branch. */
function pullRequestLink(
	pullRequest: Options["pullRequest"],
	{ serverUrl }: Pick<Runtime, "serverUrl">,
): string | null {
	if (pullRequest === null || serverUrl === null) return null;
	const { owner, repo, branch } = pullRequest;
	const query = encodeURIComponent(`is:pr head:${branch}`);
	return `${serverUrl}/${owner}/${repo}/pulls?q=${query}`;
}

/** A file for `git apply` that deletes from the local patches what has no effect. Most runs have none. */
async function cleanupFile(
	{ cleanedPatches }: ComposeResult["report"],
	patchesDir: string,
): Promise<[string, string[]][]> {
	if (cleanedPatches.length === 0) return [];
	const { renderCleanup } = await import("./report/patch-cleanup.ts");
	return [[CLEANUP_FILE, [renderCleanup(cleanedPatches, patchesDir)]]];
}

/**
 * Writes the files of a catalog, and maybe of another one afterwards. Those on disk may differ from the base, if an
 * earlier step wrote to them.
 */
function catalogWriter(
	options: ManagedPaths,
	{ onDisk: original, base, lineEnds }: Checkout,
): (composed: ComposeResult) => void {
	let onDisk = original;
	let touched: readonly string[] = [];
	return ({ files, changes }) => {
		const asBefore = touched.flatMap((path): [string, string][] => {
			const text = original.get(path);
			return text === undefined ? [] : [[path, text]];
		});
		const { write, remove } =
			onDisk === base
				? changes
				: fileChanges(onDisk, new Map([...asBefore, ...files]), [
						...ownFiles(parsePrevious(onDisk, options), options),
						...touched,
					]);
		writeFiles(options, {
			write: withLineEnds(write, lineEnds.onDisk),
			remove,
		});
		touched = [...touched, ...write.keys(), ...remove];
		const now = new Map([...onDisk, ...write]);
		for (const path of remove) now.delete(path);
		onDisk = now;
	};
}

function whatChanged({ changes, report, reportJson }: Prepared) {
	const { write, remove } = changes;
	const changed = write.size + remove.length + report.included.length > 0;
	return { changed, report, reportJson };
}

/** The result of a run that does nothing on GitHub. */
function describeFiles(
	{ dryRun }: Pick<Options, "dryRun">,
	composed: Prepared,
): SyncResult {
	const { changed } = whatChanged(composed);
	const { write, remove } = composed.changes;
	const wrote = dryRun ? "Would write" : "Wrote";
	const removed = dryRun ? "delete" : "deleted";
	return {
		...whatChanged(composed),
		operation: dryRun ? "dry-run" : changed ? "written" : "none",
		pullRequest: { number: null, url: null, headSha: null },
		message: changed
			? `${wrote} ${counted(write.size, "file")} and ${removed} ${remove.length}.`
			: "The files are up to date.",
		warnings: [],
	};
}

/** @param undecided the same without what people ticked */
function toPublication(
	options: CatalogPlace & Pick<Options, "pullRequest">,
	{ files, changes, report, damage, bodySince }: Prepared,
	undecided: Pick<Prepared, "files">,
	{ checkout: { lineEnds }, included }: ProjectRead,
	head: Head,
): Publication {
	const inRepository = (path: string) => head.prefix + path;
	const catalogFiles = [...withLineEnds(changes.write, lineEnds.base)].map(
		([path, content]): [string, CommitFile] => [
			path,
			{ content, mode: head.executable.has(path) ? "100755" : "100644" },
		],
	);
	const writtenByOthers = included.flatMap(
		({ path, file }): [string, CommitFile][] =>
			file === null ? [] : [[path, file]],
	);
	const deleted = included.filter(({ file }) => file === null);
	const recorded = upstreamValuesPath(options);
	const digestOf = (files: Files) =>
		digestBlobs([
			...[...files]
				.filter(([path]) => !isDated(path, options))
				.map(([path, text]): [string, string] => [
					path,
					// How long values have been held differs from run to run, while the content is the same.
					blobId(path === recorded ? withoutAges(text) : text, head),
				]),
			...included.map(({ path, file }): [string, string] => [
				path,
				file === null ? "" : `${file.mode} ${blobId(file.content, head)}`,
			]),
		]);
	const digest = digestOf(files);
	const proposed =
		files === undecided.files ? digest : digestOf(undecided.files);
	return {
		changes: {
			write: new Map(
				[...catalogFiles, ...writtenByOthers].map(([path, file]) => [
					inRepository(path),
					file,
				]),
			),
			remove: [...changes.remove, ...deleted.map(({ path }) => path)].map(
				inRepository,
			),
		},
		digest,
		...(proposed !== digest && { undecidedDigest: proposed }),
		baseDigest: digestBlobs([
			...head.blobs,
			...included.map(({ path, baseId }): [string, string] => [
				path,
				baseId ?? "",
			]),
		]),
		catalogPath: encodePath(inRepository(pathOf(options))),
		body: bodySince(null),
		refusal: damage,
		summary: summaryLine(report),
		bodySince,
		fingerprints: fingerprintsOf(report),
		isBreaking: isBreakingHere(report),
		mergeBlockers: mergeBlockers(
			report,
			options.pullRequest?.autoMergeWhen ?? "no-danger",
		),
	};
}
