import { createHash } from "node:crypto";
import { buildCatalog } from "./catalog/build.ts";
import type { Catalog } from "./catalog/catalog.ts";
import { type Files, manifestPath, renderFiles } from "./catalog/files.ts";
import { compareBytes } from "./catalog/json.ts";
import { parsePatches } from "./catalog/patches.ts";
import { folderFindings, parsePrevious } from "./catalog/previous.ts";
import { providerFilter } from "./catalog/provider-id.ts";
import { blobId, type Head } from "./checkout/git.ts";
import { type Checkout, readCheckout } from "./checkout/read.ts";
import {
	type FileChanges,
	fileChanges,
	writeFiles,
	writeReport,
} from "./checkout/write.ts";
import { refuseDamage } from "./findings/damage.ts";
import { judge } from "./findings/judge.ts";
import type { Options } from "./options.ts";
import { Problem } from "./problem.ts";
import type { Publisher } from "./pull-request/publish.ts";
import { renderBody, summaryLine } from "./report/body.ts";
import { toReport } from "./report/json.ts";
import { type Review, tell } from "./report/review.ts";
import { type Fetched, fetchCatalog } from "./upstream/fetch.ts";
import { validate } from "./upstream/schema.ts";

/** What a run needs of the world, besides the checkout. */
export interface World {
	/** The folder that the program was started in. */
	readonly directory: string;
	readonly now: () => Date;
	/** Says what is being done. */
	readonly log: (line: string) => void;
	/** Null: nothing is done on GitHub. */
	readonly publish: Publisher | null;
}

export interface Outcome {
	readonly operation:
		| "created"
		| "updated"
		| "closed"
		| "held"
		| "none"
		| "written"
		| "dry-run";
	/** Whether the catalog's files differ from the base, or without a pull request from those on disk. */
	readonly changed: boolean;
	readonly review: Review;
	readonly pullRequest: {
		readonly number: number | null;
		readonly url: string | null;
		readonly headSha: string | null;
	};
	/** What was done, or would be, in one line. */
	readonly said: string;
	readonly warnings: readonly string[];
}

/** The whole job: everything before the writes is a function of what was read. */
export async function sync(options: Options, world: World): Promise<Outcome> {
	const checkout = await readCheckout(options, world.publish !== null);
	const patches = parsePatches(checkout.patches, options.patchesDir);
	const previous = parsePrevious(checkout.base, options.modelsDir);

	world.log(`Fetching ${options.source}`);
	const fetched = await fetchCatalog(options.source, world);
	const isWanted = providerFilter(options.providers, options.excludeProviders);
	const { upstream, findings } = validate(
		fetched.data,
		previous.catalog,
		isWanted,
	);
	const wantedPatches = patches.filter(({ provider }) => isWanted(provider));
	const built = buildCatalog(upstream, wantedPatches);
	refuseEmpty(built.catalog, options);
	const isFirstSync = previous.providerFiles.size === 0;
	if (!isFirstSync) {
		refuseDamage(previous.catalog, built.catalog, isWanted, options.maxShrink);
	}
	const judged = judge(previous.catalog, built.catalog, options);

	const files = renderFiles(
		judged.catalog,
		options,
		checkout.base.get(manifestPath(options.modelsDir)),
		world.now(),
	);
	const changes = fileChanges(checkout.base, files, previous.providerFiles);
	const review: Review = {
		source: sourceOf(fetched),
		isFirstSync,
		...tell(previous.catalog, judged.catalog),
		findings: [
			...findings,
			...built.findings,
			...(isFirstSync ? [] : judged.findings),
			...folderFindings(previous, files, checkout.foreign),
		],
		patches: wantedPatches,
		staleFiles: changes.remove,
		writtenFiles: changes.write.size,
	};
	const body = renderBody(review);
	await writeReport(
		options.reportDir,
		new Map([
			["report.json", `${JSON.stringify(toReport(review), null, 2)}\n`],
			["body.md", `${body}\n`],
		]),
	);

	if (!options.dryRun) {
		world.log("Writing the files");
		await writeCatalog(options, checkout, files, previous.providerFiles);
	}
	const changed = changes.write.size + changes.remove.length > 0;
	if (world.publish === null || checkout.head === null) {
		return {
			operation: options.dryRun ? "dry-run" : changed ? "written" : "none",
			changed,
			review,
			pullRequest: { number: null, url: null, headSha: null },
			said: describeFiles(changes, options.dryRun),
			warnings: [],
		};
	}
	const { head } = checkout;
	world.log("Asking GitHub");
	const published = await world.publish(
		{
			changes: inRepository(changes, head.prefix),
			digest: digestOf(files, head, options.modelsDir),
			base: hash([...head.blobs].map(([path, id]) => `${path}\0${id}`)),
			body,
		},
		summaryLine(review),
		head,
		options.dryRun,
	);
	return { ...published, changed, review };
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

function sourceOf({ url, sha256, bytes, fetchedAt }: Fetched) {
	return { url, sha256, bytes, fetchedAt };
}

async function writeCatalog(
	{ workingDirectory, modelsDir }: Options,
	{ onDisk, base }: Checkout,
	files: Files,
	baseFiles: ReadonlySet<string>,
): Promise<void> {
	const owned =
		onDisk === base
			? baseFiles
			: parsePrevious(onDisk, modelsDir).providerFiles;
	await writeFiles(
		workingDirectory,
		modelsDir,
		fileChanges(onDisk, files, owned),
		onDisk,
	);
}

function describeFiles(
	{ write, remove }: FileChanges,
	dryRun: boolean,
): string {
	if (write.size + remove.length === 0) return "The files are up to date.";
	const would = dryRun ? "Would write" : "Wrote";
	return `${would} ${write.size} files and ${dryRun ? "delete" : "deleted"} ${remove.length}.`;
}

function inRepository(
	{ write, remove }: FileChanges,
	prefix: string,
): FileChanges {
	return {
		write: new Map([...write].map(([path, text]) => [prefix + path, text])),
		remove: remove.map((path) => prefix + path),
	};
}

/** Of everything but the manifest, whose time stamp is new in every run that changes anything. */
function digestOf(files: Files, head: Head, modelsDir: string): string {
	const manifest = manifestPath(modelsDir);
	return hash(
		[...files]
			.filter(([path]) => path !== manifest)
			.map(([path, text]) => `${path}\0${blobId(text, head)}`),
	);
}

function hash(lines: readonly string[]): string {
	const sorted = [...lines].sort(compareBytes);
	return createHash("sha256")
		.update(sorted.join("\n"))
		.digest("hex")
		.slice(0, 16);
}
