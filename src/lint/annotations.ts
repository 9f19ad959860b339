import { posix } from "node:path";
import type { LintFinding, LintLevel } from "./lint.ts";

/** A message that GitHub shows beside a line of a file. */
export interface Annotation {
	readonly level: LintLevel;
	readonly title: string;
	readonly text: string;
	/** Relative to the repository's root, with forward slashes. */
	readonly file: string;
	readonly line: number;
	readonly column: number;
}

/** GitHub shows so many annotations of each level for one step, and drops the others. */
const MAX_PER_LEVEL = 10;

/** @param folder the working directory within the repository, with forward slashes; may be empty */
export function annotationsOf(
	findings: readonly LintFinding[],
	folder: string,
): { annotations: Annotation[]; omitted: number } {
	const levels = ["error", "warning", "note"] as const;
	const shown = levels.flatMap((level) =>
		findings
			.filter((finding) => finding.level === level)
			.slice(0, MAX_PER_LEVEL),
	);
	return {
		annotations: shown.map(({ level, code, message, path, line, column }) => ({
			level,
			title: TITLES[code],
			text: message,
			file: posix.join(folder, path),
			line,
			column,
		})),
		omitted: findings.length - shown.length,
	};
}

const TITLES: Readonly<Record<LintFinding["code"], string>> = {
	gone: "The model is gone",
	renamed: "The model was renamed",
	deprecated: "The model is deprecated",
	unknown: "The model is not known",
	"unused-ignore": "The comment ignores nothing",
};
