import { posix } from "node:path";
import { createInterface } from "node:readline/promises";
import { knownGone } from "../catalog/gone.ts";
import { type Catalog, countModels } from "../catalog/model.ts";
import { parseModelsDev } from "../catalog/models-dev.ts";
import { parsePrevious } from "../catalog/previous.ts";
import { goneModels } from "../changes/gone.ts";
import {
	findRepository,
	listOwnFiles,
	readExample,
	readOwnText,
	WORKFLOWS,
	writeWorkflow,
} from "../checkout/init-files.ts";
import { readUsageFiles, usageTest } from "../checkout/usage-files.ts";
import { findVendors } from "../identity/vendors.ts";
import {
	type FoundCatalog,
	type InitFacts,
	manifestFolders,
	planInputs,
	withInputs,
} from "../init/plan.ts";
import { INPUTS } from "../inputs/inputs.ts";
import { counted } from "../lib/numbers.ts";
import { Problem } from "../lib/problem.ts";
import type { TerminalLine } from "../report/terminal-line.ts";
import { fetchCatalog } from "../upstream/fetch.ts";
import { collectIds } from "../usage/ids.ts";
import { withoutIgnored } from "../usage/ignore-comments.ts";
import { searchText } from "../usage/search.ts";
import { PROJECT_URL } from "../version.ts";
import type { InitArguments } from "./program.ts";
import { PATIENCE_MS } from "./run.ts";
import { type Progress, printLines, showProgress } from "./terminal.ts";

const NAME = "model-sync.yml";
const PATH = posix.join(WORKFLOWS, NAME);

/** Looks at the repository, and writes the workflow that fits it, or prints it. */
export async function runInit(
	given: InitArguments,
	directory: string,
): Promise<void> {
	const { root, folder } = findRepository(directory);
	const present = await workflowOf(root);
	if (present !== null) {
		tell([{ text: `${present} uses the action already. Nothing to do.` }]);
		return;
	}
	const progress = showProgress();
	const { facts, lines } = await look(
		given,
		directory,
		folder,
		progress,
	).finally(progress.clear);
	const workflow = withInputs(readExample(), planInputs(facts));
	tell([...lines, { text: "" }]);
	if (!given.yes || given.dryRun) process.stdout.write(workflow);
	if (given.dryRun || !(given.yes || (await isWanted()))) {
		tell([{ text: `Nothing was written. This belongs into ${PATH}.` }]);
		return;
	}
	writeWorkflow(root, NAME, workflow);
	tell([
		{ text: `Wrote ${PATH}.`, tone: "good" },
		{
			text: `Commit it, and allow pull requests once: ${PROJECT_URL}#use-it`,
		},
	]);
}

/** What is for people goes to stderr, so that the workflow alone can go into a file. */
function tell(lines: readonly TerminalLine[]): void {
	printLines(lines, process.stderr);
}

/** Asks, if somebody is there to answer. */
async function isWanted(): Promise<boolean> {
	const { stdin: input, stderr: output, stdout } = process;
	if (!input.isTTY || !stdout.isTTY) return false;
	const terminal = createInterface({ input, output });
	try {
		const closed = new Promise<string>((done) => {
			terminal.once("close", () => done("n"));
		});
		const asked = terminal.question(`\nWrite this to ${PATH}? [Y/n] `);
		const answer = await Promise.race([asked, closed]);
		return /^(?:y|yes)?$/i.test(answer.trim());
	} finally {
		terminal.close();
	}
}

/** A workflow that has the action, and not only lint; null if there is none. */
async function workflowOf(root: string): Promise<string | null> {
	const paths = await listOwnFiles(root);
	const [, action = ""] = PROJECT_URL.split("github.com/");
	const uses = [`uses: ${action}@`, `uses: ${action}/${WORKFLOWS}/`];
	return (
		paths
			.filter((path) => posix.dirname(path) === WORKFLOWS)
			.find((path) => {
				const text = readOwnText(root, path) ?? "";
				return uses.some((use) => text.includes(use));
			}) ?? null
	);
}

interface Looked {
	readonly facts: InitFacts;
	/** For people. */
	readonly lines: readonly TerminalLine[];
}

async function look(
	{ source }: InitArguments,
	directory: string,
	folder: string,
	progress: Progress,
): Promise<Looked> {
	progress.show("Looking at the repository");
	const paths = await listOwnFiles(directory);
	const found = findCatalogs(directory, paths);
	const mix = paths.includes("mix.exs")
		? readOwnText(directory, "mix.exs")
		: null;
	const catalog =
		found[0]?.catalog ?? (await fetchModels(source, directory, progress));
	progress.show("Searching your code for models");
	const named =
		catalog === null ? null : await findNamed(directory, paths, catalog, found);
	const providers = [...new Set(named?.map(({ provider }) => provider))];
	return {
		facts: { folder, paths, mix, catalogs: found, named },
		lines: [
			{
				text: mix === null ? "No mix.exs." : "A Mix project.",
			},
			...(found.length === 0 ? [{ text: "No catalog yet." }] : []),
			...found.map(({ path, catalog: own }, index) => ({
				text: `${path} is a catalog: ${counted(own.size, "provider")}, ${counted(countModels(own), "model")}.${index > 0 ? " It is left as it is." : ""}`,
			})),
			{
				text:
					named === null
						? `Your code was not searched for models, because ${source} can't be read.`
						: named.length === 0
							? "Your code names no model."
							: `Your code names ${counted(named.length, "model")} of ${providers.sort().join(", ")}.`,
			},
		],
	};
}

/** The catalog of models.dev; null if it can't be had, which is no reason to write no workflow. */
async function fetchModels(
	source: string,
	directory: string,
	{ show, warn }: Progress,
): Promise<Catalog | null> {
	show(`Fetching ${source}`);
	try {
		const { data } = await fetchCatalog(source, {
			directory,
			now: () => new Date(),
			log: show,
			warn,
			patienceMs: PATIENCE_MS,
		});
		const parsed = parseModelsDev(JSON.stringify(data));
		return typeof parsed === "string" ? null : parsed.catalog;
	} catch (error) {
		if (error instanceof Problem) return null;
		throw error;
	}
}

type CatalogWithModels = FoundCatalog & { readonly catalog: Catalog };

/** Names of files that may be a copy of models.dev's catalog. */
const CATALOG_NAMES = /api|model|catalog|provider|llm/i;

function mayBeCatalog(path: string): boolean {
	const name = posix.basename(path);
	return name.endsWith(".json") && CATALOG_NAMES.test(name);
}

/** Folders first, because only this tool or ReqLLM's task writes their manifest; then files, the largest first. */
function findCatalogs(
	directory: string,
	paths: readonly string[],
): CatalogWithModels[] {
	const folders = [
		...new Set([...manifestFolders(paths), INPUTS["models-dir"].default]),
	].flatMap((path) => {
		const own = paths.filter(
			(one) => posix.dirname(one) === path && one.endsWith(".json"),
		);
		const texts = new Map(
			own.map((one) => [one, readOwnText(directory, one) ?? ""]),
		);
		const place = { modelsDir: path, catalogFile: null };
		return describe(path, false, parsePrevious(texts, place).catalog);
	});
	const isIn = (path: string) =>
		folders.some((folder) => path.startsWith(`${folder.path}/`));
	const isOwn = usageTest({
		modelsDir: INPUTS["models-dir"].default,
		usagePaths: ["."],
	});
	const files = paths
		.filter((path) => mayBeCatalog(path) && isOwn(path) && !isIn(path))
		.flatMap((path) => {
			const text = readOwnText(directory, path) ?? "";
			const parsed = parseModelsDev(text);
			return typeof parsed === "string"
				? []
				: describe(path, true, parsed.catalog);
		})
		.sort((a, b) => countModels(b.catalog) - countModels(a.catalog));
	return [...folders, ...files];
}

function describe(
	path: string,
	isFile: boolean,
	catalog: Catalog,
): CatalogWithModels[] {
	return countModels(catalog) === 0
		? []
		: [{ path, isFile, catalog, providers: [...catalog.keys()] }];
}

/** As a run searches: what code and configuration name. */
async function findNamed(
	directory: string,
	paths: readonly string[],
	catalog: Catalog,
	found: readonly CatalogWithModels[],
): Promise<{ provider: string; id: string }[]> {
	const { listings } = goneModels([], await knownGone(), catalog);
	const ids = collectIds([catalog], findVendors(catalog), listings);
	const isSearched = usageTest({
		modelsDir: INPUTS["models-dir"].default,
		usagePaths: ["."],
	});
	const searched = paths.filter(
		(path) =>
			isSearched(path) &&
			!found.some(
				({ path: own }) => path === own || path.startsWith(`${own}/`),
			),
	);
	const named = new Map<string, { provider: string; id: string }>();
	for (const { path, bytes } of readUsageFiles(directory, searched)) {
		const uses = withoutIgnored(bytes, searchText(path, bytes, ids));
		for (const { provider, id, place, standing } of uses) {
			if (place === "code" && standing === "listed")
				named.set(`${provider}:${id}`, { provider, id });
		}
	}
	return [...named.values()];
}
