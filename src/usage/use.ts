import type { ModelRef } from "../catalog/model.ts";
import { getOr } from "../lib/maps.ts";

/** How a text says which provider it means. Anything that says less is no use. */
export type SettledBy =
	/** `openai:gpt-4o`, `openai/gpt-4o`, or an id in a form that only one provider has. */
	| "explicit"
	/** The provider is named on the same line. */
	| "line"
	/** The provider is named within three lines, or the file has its name. */
	| "near"
	/** No provider is named: the vendor's own. The id has a digit. */
	| "vendor";

/** What a file is for. Code includes configuration. */
export type FileKind = "code" | "test" | "document" | "data";

/** Whether the catalogs have the model. */
export type Standing =
	| "listed"
	/** It was in an earlier catalog. */
	| "gone"
	/** No catalog ever had it, but the text names it with a provider that is known. */
	| "unknown";

/** A place in a text that names a model. Comments count, because they have to be updated, too. */
export interface Use extends ModelRef {
	readonly path: string;
	/** From 1. */
	readonly line: number;
	/** From 1, in UTF-16 code units, as editors count. Where the id begins, without its provider. */
	readonly column: number;
	/** Where the id begins in the file, in bytes. */
	readonly start: number;
	/** The id as it is written. It is not `id` where that has no date or region of its own: `gpt-4o-2024-07-18`. */
	readonly written: string;
	/** Whether the id, or the provider and the id, is all that stands between two quotes. */
	readonly isWhole: boolean;
	readonly settledBy: SettledBy;
	readonly place: FileKind;
	readonly standing: Standing;
}

/** One use for each line, those in code first. A line may name a model twice. */
export function oncePerLine(uses: readonly Use[]): Use[] {
	const lines = new Map<string, Use>();
	for (const use of uses) {
		getOr(lines, JSON.stringify([use.path, use.line]), () => use);
	}
	const all = [...lines.values()];
	return [
		...all.filter(({ place }) => place === "code"),
		...all.filter(({ place }) => place !== "code"),
	];
}
