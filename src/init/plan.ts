import { posix } from "node:path";
import { MANIFEST } from "../catalog/files.ts";
import { INPUTS, type InputName } from "../inputs/inputs.ts";

/** A catalog that the repository has already. */
export interface FoundCatalog {
	/** The file, or the folder with a file for each provider. */
	readonly path: string;
	readonly isFile: boolean;
	readonly providers: readonly string[];
}

/** What `model-sync init` looks at. */
export interface InitFacts {
	/** The folder that it was started in, within the repository; empty for the whole of it. */
	readonly folder: string;
	/** The files below that folder, with forward slashes. */
	readonly paths: readonly string[];
	/** The text of mix.exs; null if this is no Mix project. */
	readonly mix: string | null;
	readonly catalogs: readonly FoundCatalog[];
	/** The models that code and configuration name; null if nobody could look. */
	readonly named: readonly { provider: string; id: string }[] | null;
}

/** An input of the workflow, and why it has this value. */
export interface PlannedInput {
	readonly name: InputName;
	readonly value: string;
	readonly why: string;
}

/** A catalog of more providers is taken for a whole one, which gets new providers, too. */
const MAX_PROVIDERS = 20;

/** Where repositories keep data. The first one that is there is taken. */
const DATA_FOLDERS = [
	"data",
	"src/data",
	"lib/data",
	"app/data",
	"priv",
	"resources",
	"assets",
	"config",
];

/** The inputs that fit a repository. What has its default is left out. */
export function planInputs(facts: InitFacts): PlannedInput[] {
	const { folder, mix, catalogs } = facts;
	const [catalog = null] = catalogs;
	const planned: PlannedInput[] = [];
	const add = (name: InputName, value: string, why: string) => {
		const { default: fallback } = INPUTS[name];
		if (value !== fallback) planned.push({ name, value, why });
	};
	if (folder !== "") add("working-directory", folder, "this folder");
	const home = addCatalog(facts, add);
	if (!hasFilesIn(facts, INPUTS["patches-dir"].default) && home !== null) {
		const patches = posix.join(home, "model-patches");
		add("patches-dir", patches, "your corrections, if you have any");
		add(
			"accepted-file",
			`${patches}/.accepted.json`,
			"findings that you know, if there are any",
		);
	}
	if (
		mix !== null &&
		catalog?.isFile !== true &&
		!/\bapp:\s*:req_llm\b/.test(mix)
	)
		add("providers-module", "", "the generated module is ReqLLM's own");
	const [providers, why] = providersOf(facts);
	add("providers", providers.join(", "), why);
	return planned;
}

/** @returns the folder for local patches, null if it has the default */
function addCatalog(
	facts: InitFacts,
	add: (name: InputName, value: string, why: string) => void,
): string | null {
	const [catalog = null] = facts.catalogs;
	const isThere = "the catalog that is there already";
	if (catalog?.isFile) {
		add("catalog-file", catalog.path, isThere);
		return posix.dirname(catalog.path);
	}
	if (catalog !== null) {
		add("models-dir", catalog.path, isThere);
		const isDefault = catalog.path === INPUTS["models-dir"].default;
		return isDefault ? null : posix.dirname(catalog.path);
	}
	if (facts.mix !== null) return null;
	const data =
		DATA_FOLDERS.find((folder) => hasFilesIn(facts, folder)) ?? "data";
	// All JSON files in the folder of the catalog are generated.
	const name = hasFilesIn(facts, `${data}/models`) ? "models-dev" : "models";
	add("models-dir", `${data}/${name}`, "generated, nothing else may be there");
	return data;
}

function hasFilesIn({ paths }: InitFacts, folder: string): boolean {
	return paths.some((path) => path.startsWith(`${folder}/`));
}

function providersOf({
	catalogs,
	named,
}: InitFacts): [providers: readonly string[], why: string] {
	const [catalog = null] = catalogs;
	if (catalog !== null) {
		return catalog.providers.length > MAX_PROVIDERS
			? [[], ""]
			: [catalog.providers, "those of your catalog; without this line, all"];
	}
	const used = [...new Set(named?.map(({ provider }) => provider))].sort();
	return [used, "those that your code names; without this line, all"];
}

/** The folders that this tool, or ReqLLM's task, has written a catalog to. */
export function manifestFolders(paths: readonly string[]): string[] {
	return paths
		.filter((path) => posix.basename(path) === MANIFEST)
		.map((path) => posix.dirname(path));
}

/** The example with the inputs. @param example a workflow whose job is the last thing in it, and has no inputs */
export function withInputs(
	example: string,
	inputs: readonly PlannedInput[],
): string {
	if (inputs.length === 0) return example;
	const lines = inputs.map(
		({ name, value, why }) => `      ${name}: ${toYaml(value)} # ${why}`,
	);
	return `${example.trimEnd()}\n    with:\n${lines.join("\n")}\n`;
}

/** JSON is YAML, too, and is only needed where the text could mean something else. */
function toYaml(text: string): string {
	const isPlain =
		/^[A-Za-z][\w./-]*(?:, [A-Za-z][\w.-]*)*$/.test(text) &&
		!/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(text);
	return isPlain ? text : JSON.stringify(text);
}
