// GitHub's own language service, which checks workflows and action.yml better than any schema.
import { tsImport } from "tsx/esm/api";

interface Diagnostic {
	readonly message: string;
	readonly range: { readonly start: { readonly line: number } };
}

/** The part of @actions/languageservice that is used here. */
interface LanguageService {
	validate(
		document: { uri: string; getText(): string },
		config: {
			actionsMetadataProvider: {
				fetchActionMetadata(reference: {
					owner: string;
					name: string;
					path?: string;
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

/** Loaded by tsx, because it imports JSON in the way of bundlers, which Node does not support. */
const service: LanguageService = await tsImport(
	"@actions/languageservice",
	import.meta.url,
);

export const ACTION = "org/model-sync-action@v1";
export const LINT_ACTION = "org/model-sync-action/lint@v1";

export interface Known {
	/** The content of action.yml. */
	readonly action: object;
	/** The content of lint/action.yml. */
	readonly lintAction: object;
	/** The text of a file of this project. */
	readonly textOf: (path: string) => string;
}

/** The messages for a workflow or action.yml, as `file:line: message`. */
export async function complaints(
	file: string,
	text: string,
	{ action, lintAction, textOf }: Known,
): Promise<string[]> {
	const found = await service.validate(
		{
			uri: `file:///${file}`,
			// It finds the inputs of an action only by the action's name.
			getText: () => text.replaceAll("uses: ./\n", `uses: ${ACTION}\n`),
		},
		{
			actionsMetadataProvider: {
				fetchActionMetadata: async ({ owner, name, path }) =>
					!ACTION.startsWith(`${owner}/${name}@`)
						? {}
						: path === "lint"
							? lintAction
							: action,
			},
			// A workflow that calls another is checked against the inputs of the other.
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
