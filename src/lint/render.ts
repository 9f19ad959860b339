import { count, counted } from "../lib/numbers.ts";
import { prose, quoted, table, visibleId } from "../report/markdown.ts";
import type { TerminalLine } from "../report/terminal-line.ts";
import type { LintFinding, LintLevel } from "./lint.ts";
import type { LintResult } from "./run.ts";
import type { LintReport } from "./schema.ts";

const TONES = { error: "bad", warning: "warn", note: undefined } as const;

/** The findings to show: those of tests, documents and data only if they are wanted. */
export function shownFindings(
	{ findings }: Pick<LintResult, "findings">,
	verbose: boolean,
): readonly LintFinding[] {
	return verbose ? findings : findings.filter(({ isCode }) => isCode);
}

export function countLevel(
	{ findings }: Pick<LintResult, "findings">,
	level: LintLevel,
): number {
	return findings.filter((finding) => finding.level === level).length;
}

/** Whether lint fails. */
export function isFailure(result: LintResult, strict: boolean): boolean {
	return (
		countLevel(result, "error") > 0 ||
		(strict && countLevel(result, "warning") > 0)
	);
}

/**
 * One line per finding, which editors and terminals can jump to, and then the numbers.
 * @param inFlags rewrites the names of inputs, which are flags in a terminal
 */
export function lintLines(
	result: LintResult,
	verbose: boolean,
	inFlags: (text: string) => string = (text) => text,
): TerminalLine[] {
	return [
		...shownFindings(result, verbose).map((finding): TerminalLine => {
			const tone = TONES[finding.level];
			return {
				text: `${positionOf(finding)}: ${finding.level}: ${visibleId(finding.message)} [${finding.code}]`,
				...(tone && { tone }),
			};
		}),
		...result.fixed.map(
			(finding): TerminalLine => ({
				text: `${positionOf(finding)}: fixed: ${visibleId(finding.message)}`,
				tone: "good",
			}),
		),
		...lintSummary(result, verbose).map((text) => ({ text: inFlags(text) })),
	];
}

function positionOf({ path, line, column }: LintFinding): string {
	return `${path}:${line}:${column}`;
}

/** What was found, in numbers, and what to do next. */
export function lintSummary(result: LintResult, verbose: boolean): string[] {
	const { files, findings, fixed, unmatched } = result;
	const shown = shownFindings(result, verbose);
	const levels = (["error", "warning", "note"] as const)
		.map((level) => [level, countLevel({ findings: shown }, level)] as const)
		.filter(([, amount]) => amount > 0)
		.map(([level, amount]) => counted(amount, level));
	const hidden = findings.length - shown.length;
	const fixable = shown.filter(({ fix }) => fix !== null).length;
	return [
		...unmatched.map((pattern) => `\`ignore\`: ${pattern} matches no file.`),
		files === 0
			? "No file to check: lint reads text files that git tracks, and files that you name."
			: `${levels.length === 0 ? "No problems" : levels.join(", ")} in ${counted(files, "file")}.`,
		...(fixed.length > 0 ? [`${count(fixed.length)} fixed.`] : []),
		...(fixable > 0
			? [`model-sync lint --fix can correct ${count(fixable)}.`]
			: []),
		...(hidden > 0
			? [
					`${count(hidden)} more in tests, documents and data; \`verbose\` lists them.`,
				]
			: []),
	];
}

/** The job summary has room for this many. A terminal lists all. */
const MAX_ROWS = 500;

/** The findings as Markdown, for the summary of a job. */
export function lintMarkdown(result: LintResult, verbose: boolean): string {
	const shown = shownFindings(result, verbose);
	const omitted = shown.length - MAX_ROWS;
	return [
		"### Models in the code",
		...(shown.length === 0
			? []
			: [
					table(
						["Where", "Level", "What"],
						["left", "left", "left"],
						shown
							.slice(0, MAX_ROWS)
							.map((finding) => [
								quoted(positionOf(finding)),
								finding.level,
								prose(finding.message),
							]),
					),
				]),
		...(omitted > 0
			? [`…and ${count(omitted)} more: run \`model-sync lint\`.`]
			: []),
		lintSummary(result, verbose).map(prose).join(" "),
	].join("\n\n");
}

/** Converts a result to the shape of `--format json`. */
export function toLintReport(result: LintResult): LintReport {
	return {
		version: 1,
		files: result.files,
		counts: {
			errors: countLevel(result, "error"),
			warnings: countLevel(result, "warning"),
			notes: countLevel(result, "note"),
			fixed: result.fixed.length,
		},
		findings: result.findings.map(toJson),
		fixed: result.fixed.map(toJson),
		unmatched: [...result.unmatched],
	};
}

function toJson({
	fix,
	model,
	...finding
}: LintFinding): LintReport["findings"][number] {
	const { nearest } = model ?? {};
	return {
		...finding,
		model: model && { ...model, nearest: nearest ? { ...nearest } : null },
		fixable: fix !== null,
	};
}
