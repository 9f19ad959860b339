import { gonePath, knownGone, parseGone } from "../catalog/gone.ts";
import type { CatalogPlace } from "../catalog/place.ts";
import { parsePrevious } from "../catalog/previous.ts";
import { goneModels } from "../changes/gone.ts";
import {
	isWritable,
	listLintFiles,
	replaceContent,
} from "../checkout/lint-files.ts";
import { readManaged } from "../checkout/read.ts";
import { readUsageFiles } from "../checkout/usage-files.ts";
import { findVendors, type Vendors } from "../identity/vendors.ts";
import { Problem } from "../lib/problem.ts";
import { collectIds } from "../usage/ids.ts";
import { searchText } from "../usage/search.ts";
import { successorFinder } from "../usage/successors.ts";
import {
	applyEdits,
	type Edit,
	type LintCatalog,
	type LintFinding,
	lintFile,
} from "./lint.ts";
import type { LintOptions } from "./options.ts";

export interface LintResult {
	/** How many files were read. */
	readonly files: number;
	/** What is left to do, in the order of files and lines. */
	readonly findings: readonly LintFinding[];
	/** What was corrected. */
	readonly fixed: readonly LintFinding[];
	/** Entries of `ignore` that match no file. */
	readonly unmatched: readonly string[];
}

/**
 * Compares the names of models in the code with the committed catalog. It uses no network, and writes only to correct
 * ids, if that is wanted.
 * @throws {Problem}
 */
export async function lint(options: LintOptions): Promise<LintResult> {
	const { workingDirectory } = options;
	const { known, vendors } = await readKnown(options);
	const { files, unmatched } = await listLintFiles(options);
	const ids = collectIds([known.catalog], vendors, known.gone.listings);
	const findings: LintFinding[] = [];
	const fixed: LintFinding[] = [];
	let read = 0;
	for (const { path, bytes } of readUsageFiles(workingDirectory, files)) {
		read += 1;
		const uses = searchText(path, bytes, ids);
		const found = lintFile(path, bytes, uses, known);
		const edits = found.flatMap(({ fix }): Edit[] => (fix ? [fix] : []));
		const isCorrected = options.fix && edits.length > 0 && isWritable(path);
		if (isCorrected) {
			replaceContent(workingDirectory, path, bytes, applyEdits(bytes, edits));
		}
		for (const one of found) {
			(isCorrected && one.fix !== null ? fixed : findings).push(one);
		}
	}
	return { files: read, findings, fixed, unmatched };
}

async function readKnown({
	workingDirectory,
	modelsDir,
	catalogFile,
}: LintOptions): Promise<{ known: LintCatalog; vendors: Vendors }> {
	const place = { modelsDir, catalogFile };
	const { onDisk } = readManaged({
		...place,
		workingDirectory,
		providersModule: null,
		changelogFile: null,
		acceptedFile: null,
	});
	const { catalog, providerFiles, unreadable } = parsePrevious(onDisk, place);
	const damaged = [...unreadable].find(([path]) => providerFiles.has(path));
	if (damaged) throw unreadableCatalog(damaged);
	if (catalog.size === 0) throw noCatalog(place);
	const file = gonePath(place);
	const recorded = parseGone(onDisk.get(file) ?? "", file);
	const vendors = findVendors(catalog);
	return {
		known: {
			catalog,
			gone: goneModels(recorded, await knownGone(), catalog),
			successorOf: successorFinder({ after: catalog, vendors }),
		},
		vendors,
	};
}

function unreadableCatalog([path, why]: readonly [string, string]) {
	return new Problem({
		title: "Can't lint with a damaged catalog",
		cause: `${path} is not part of a catalog: ${why}.`,
		remedy:
			"Nothing was checked. Restore the file, or run the sync, which writes it again.",
	});
}

function noCatalog({ modelsDir, catalogFile }: CatalogPlace) {
	return new Problem({
		title: "There is no catalog to lint with",
		cause: catalogFile
			? `${catalogFile} does not exist, or is empty.`
			: `${modelsDir} has no provider file.`,
		remedy:
			"Nothing was checked. Run the sync once and commit its files, or set `models-dir` to the folder of the catalog, or `catalog-file` to its one file.",
	});
}
