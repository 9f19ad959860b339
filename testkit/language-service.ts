// GitHub's own language service, which knows workflows and action.yml better than any schema.
import { tsImport } from "tsx/esm/api";

interface Diagnostic {
	readonly message: string;
	readonly range: { readonly start: { readonly line: number } };
}

/** As much of @actions/languageservice as is used. */
interface LanguageService {
	validate(
		document: { uri: string; getText(): string },
		config: {
			actionsMetadataProvider: {
				fetchActionMetadata(reference: {
					owner: string;
					name: string;
				}): Promise<object>;
			};
			fileProvider: {
				getFileContent(reference: {
					path: string;
				}): Promise<{ name: string; content: string }>;
			};
		},
	): Promise<Diagnostic[]>;
}

/** By tsx, because it imports JSON as bundlers do and Node does not. */
const service: LanguageService = await tsImport(
	"@actions/languageservice",
	import.meta.url,
);

export const ACTION = "org/model-sync-action@v1";

export interface Known {
	/** What action.yml says. */
	readonly action: object;
	/** The text of a file of this project. */
	readonly textOf: (path: string) => string;
}

/** What it has to say of a workflow or action.yml, `file:line: message`. */
export async function complaints(
	file: string,
	text: string,
	{ action, textOf }: Known,
): Promise<string[]> {
	const found = await service.validate(
		{
			uri: `file:///${file}`,
			// It knows the inputs of an action by its name only.
			getText: () => text.replaceAll("uses: ./\n", `uses: ${ACTION}\n`),
		},
		{
			actionsMetadataProvider: {
				fetchActionMetadata: async ({ owner, name }) =>
					ACTION.startsWith(`${owner}/${name}@`) ? action : {},
			},
			// A workflow that calls another is held to the inputs that this has.
			fileProvider: {
				getFileContent: async ({ path }) => ({
					name: path,
					content: textOf(path),
				}),
			},
		},
	);
	return found.map(
		({ message, range }) => `${file}:${range.start.line + 1}: ${message}`,
	);
}
