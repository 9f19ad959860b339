import { posix } from "node:path";

/** Where the catalog is: in a folder with one file per provider, or in one file. */
export interface CatalogPlace {
	/** Not used if there is a `catalogFile`. */
	readonly modelsDir: string;
	readonly catalogFile?: string | null;
}

/** What an entry looks like: as ReqLLM reads it, or as models.dev's own api.json has it. */
export type CatalogForm = "req-llm" | "models.dev";

export function formOf({ catalogFile = null }: CatalogPlace): CatalogForm {
	return catalogFile === null ? "req-llm" : "models.dev";
}

/** The path of the folder, or of the one file. */
export function pathOf({
	modelsDir,
	catalogFile = null,
}: CatalogPlace): string {
	return catalogFile ?? modelsDir;
}

/** The folder that the catalog's files are in. Only without a `catalogFile` are all its JSON files generated. */
export function folderOf({
	modelsDir,
	catalogFile = null,
}: CatalogPlace): string {
	return catalogFile === null ? modelsDir : posix.dirname(catalogFile);
}

/**
 * A file in which a run records something for the next one. It is not `.json`: ReqLLM reads every `.json` file in the
 * folder as a provider file. Beside a `catalogFile`, its name is in it, because a folder may have several.
 */
export function recordPath(place: CatalogPlace, name: string): string {
	const { catalogFile = null } = place;
	const owner =
		catalogFile === null ? "" : `.${posix.basename(catalogFile, ".json")}`;
	return posix.join(folderOf(place), `${owner}.${name}.jsonl`);
}
