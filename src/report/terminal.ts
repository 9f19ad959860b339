import { dimensionLabel, perUnit } from "../catalog/fields.ts";
import type { Model, ModelRef } from "../catalog/model.ts";
import type { LeavingModel } from "../changes/leaving-models.ts";
import type { PriceRow } from "../changes/price-rows.ts";
import { PRICE_VERDICTS } from "../changes/price-verdict.ts";
import { type PriceChange, priceOf } from "../changes/prices.ts";
import { type Finding, type Severity, subjectOf } from "../lib/finding.ts";
import { change, count, counted, price } from "../lib/numbers.ts";
import type { Options } from "../options.ts";
import type { UsageEvent } from "../usage/affected.ts";
import { visible, visibleId } from "./markdown.ts";
import { goneInCodeLines } from "./sections/gone-in-code.ts";
import { ownFirst } from "./sections/parts.ts";
import { countVerdict, judgedRows } from "./sections/prices.ts";
import { countsOf, type SyncReport } from "./sync-report.ts";
import type { SyncResult } from "./sync-result.ts";
import { type TerminalLine, withPlaces } from "./terminal-line.ts";

/** The number of prices and removals to list without --verbose. */
const MAX_ROWS = 10;

/** More findings than this mean that the source is damaged. report.json has all of them. */
const MAX_FINDINGS = 200;

/**
 * Describes a run for people. The most important lines come last, because a terminal shows the end.
 * @param nameInput names an input for them
 */
export function describeRun(
	{ report }: Pick<SyncResult, "report">,
	{ verbose }: Pick<Options, "verbose">,
	nameInput: (name: string) => string = (name) => name,
): TerminalLine[] {
	const most = verbose ? Number.POSITIVE_INFINITY : MAX_ROWS;
	return [
		...(verbose ? statistics(report) : []),
		...staleFiles(report, most),
		...newAtVendors(report, most),
		...leaving(report, most),
		...prices(report, most),
		...findings(report, verbose, nameInput),
		...decisions(report),
		...headline(report),
		...used(report, most),
		...cut(goneInCodeLines(report), most * 2),
	];
}

function headline(report: SyncReport): TerminalLine[] {
	const { providers, models } = countsOf(report);
	const total: TerminalLine = {
		text: `${counted(providers.after, "provider")}, ${counted(models.after, "model")}`,
		tone: "head",
	};
	if (report.isFirstSync) {
		return [total, { text: "First sync: there was no catalog before." }];
	}
	const { added, removed, renamed, changed } = models;
	return [
		total,
		...counts("Models:   ", { new: added, removed, renamed, changed }),
		...counts("Providers:", {
			new: providers.added,
			removed: providers.removed,
			changed: providers.changed,
		}),
		...list(
			"Prices:   ",
			PRICE_VERDICTS.filter((verdict) => models[verdict] > 0).map((verdict) =>
				countVerdict(models[verdict], verdict),
			),
		),
	];
}

/** What there is none of is left out. */
function counts(title: string, numbers: Record<string, number>) {
	const some = Object.entries(numbers).filter(([, value]) => value > 0);
	return list(
		title,
		some.map(([what, value]) => `${count(value)} ${what}`),
	);
}

function list(title: string, parts: readonly string[]): TerminalLine[] {
	return parts.length === 0 ? [] : [{ text: `${title} ${parts.join(", ")}` }];
}

function statistics({ after, before }: SyncReport): TerminalLine[] {
	return [...after].map(([id, { models }]) => {
		const difference = models.size - (before.get(id)?.models.size ?? 0);
		const sign = difference > 0 ? `+${difference}` : String(difference);
		return {
			text: `  ${visibleId(id)}: ${counted(models.size, "model")}${difference === 0 ? "" : ` (${sign})`}`,
		};
	});
}

function staleFiles({ staleFiles }: SyncReport, most: number): TerminalLine[] {
	return list("Stale files to delete:", [
		...staleFiles.slice(0, most),
		...(staleFiles.length > most
			? [`and ${count(staleFiles.length - most)} more`]
			: []),
	]);
}

/** What the vendors themselves have new. What resellers have is in the report. */
function newAtVendors(
	{ newModels, isFirstSync }: SyncReport,
	most: number,
): TerminalLine[] {
	const rows = isFirstSync
		? []
		: newModels.filter(({ isAtVendor, isKnown }) => isAtVendor && !isKnown);
	return [
		...titled("New from vendors", rows.length),
		...cut(
			rows.map(({ model, models: [first] }) => ({
				text: `  ${formatModel(first?.provider ?? "", first?.id ?? "")}: ${describePrice(model)}`,
			})),
			most,
		),
	];
}

function describePrice(model: Model): string {
	const [input, output] = [priceOf(model, "input"), priceOf(model, "output")];
	return input === null && output === null
		? "no price"
		: `input ${price(input)}, output ${price(output)}`;
}

/** The vendors' own first, as in the pull request. */
function leaving(report: SyncReport, most: number): TerminalLine[] {
	const { renames, leavingModels } = report;
	const list = (title: string, wanted: LeavingModel["what"]) => {
		const models = ownFirst(
			leavingModels.filter(({ what }) => what === wanted),
			report,
		);
		return [
			...titled(title, models.length, wanted === "removed" ? "bad" : "warn"),
			...cut(
				models.map(({ provider, id }) => ({
					text: `  ${formatModel(provider, id)}`,
				})),
				most,
			),
		];
	};
	return [
		...list("Newly deprecated", "deprecated"),
		...list("Removed", "removed"),
		...titled("Renamed", renames.length),
		...cut(
			renames.map(({ from, to }) => ({
				text: `  ${formatModel(from.provider, from.model.id)} -> ${formatModel(to.provider, to.model.id)}`,
			})),
			most,
		),
	];
}

/** Ranked as in the pull request. */
function prices(report: SyncReport, most: number): TerminalLine[] {
	const rows = judgedRows(report);
	return [
		...titled("Prices, in USD per million tokens", rows.length),
		...cut(rows.map(describePrices), most),
	];
}

function describePrices({ models, changes, verdict }: PriceRow): TerminalLine {
	const [first, ...others] = models;
	const more = others.length > 0 ? ` and ${count(others.length)} more` : "";
	const moves = changes.map(
		(one) => describeMove(one) + (one.ratio ? ` (${change(one.ratio)})` : ""),
	);
	const model = formatModel(first?.provider ?? "", first?.id ?? "");
	const text = `  ${model}${more}: ${moves.join(", ")}`;
	if (verdict === "increased") return { text, tone: "bad" };
	return verdict === "decreased" ? { text, tone: "good" } : { text };
}

function findings(
	{ findings }: SyncReport,
	verbose: boolean,
	nameInput: (name: string) => string,
): TerminalLine[] {
	// What an earlier run reported is no news.
	const own = findings.filter(({ known }) => verbose || !known);
	const most = verbose ? MAX_FINDINGS : MAX_ROWS;
	const lines = (wanted: Severity) =>
		own
			.filter(({ severity }) => severity === wanted)
			.map(
				(finding): TerminalLine => ({
					text: `${finding.severity}: ${visibleId(nameSubject(finding, nameInput))}: ${finding.message} ${finding.remedy}`,
					...(wanted !== "notice" && {
						tone: wanted === "danger" ? "bad" : "warn",
					}),
				}),
			);
	const notices = lines("notice");
	const hint = `; ${nameInput("verbose")} lists them`;
	return [
		...(verbose
			? cut(notices, most)
			: notices.length > 0
				? [{ text: `${counted(notices.length, "notice")}${hint}` }]
				: []),
		...cut(lines("warning"), most, verbose ? "" : hint),
		...cut(lines("danger"), MAX_FINDINGS),
	];
}

function nameSubject(
	finding: Finding,
	nameInput: (name: string) => string,
): string {
	const { subject } = finding;
	return "entry" in subject && subject.entry !== undefined
		? subjectOf({ subject: { ...subject, file: nameInput(subject.file) } })
		: subjectOf(finding);
}

/** What people ticked in the pull request, and what stays since an earlier one. */
function decisions({ decisions }: SyncReport): TerminalLine[] {
	return [
		...titled("Decided in pull requests", decisions.length),
		...decisions.map(({ kind, since, values }) => {
			const [first, ...others] = values;
			if (first === undefined) return { text: "" };
			const { field = [], before, after } = first;
			const more = others.length > 0 ? ` and ${count(others.length)} more` : "";
			const moves =
				field.length === 0
					? ""
					: ` ${field.join(".")}: ${JSON.stringify(before ?? null)} -> ${JSON.stringify(after ?? null)}`;
			return {
				text: `  ${kind}${since === null ? "" : ` since ${since}`} ${visible(subjectOf(first) + moves)}${more}`,
			};
		}),
	];
}

/** The models that the project uses and what happens to them. This matters most to the reader. */
function used({ usage }: SyncReport, most: number): TerminalLine[] {
	if (usage === null || usage.models.length === 0) return [];
	const { affected, models, filesWithUses } = usage;
	const old = models.filter(({ isDeprecated }) => isDeprecated);
	return [
		{
			text: `In use:    ${counted(models.length, "model")} named in ${counted(filesWithUses, "file")}, ${count(affected.length)} affected`,
		},
		...cut(
			withPlaces(
				affected.map(({ provider, id, events, uses }) => ({
					text: `  ${formatModel(provider, id)}: ${events.map(describeEvent).join(", ")}`,
					tone: "bad",
					uses,
				})),
			),
			most * 2,
		),
		...(old.length > 0
			? [
					{
						text: `Deprecated and in use: ${old.map(({ provider, id }) => formatModel(provider, id)).join(", ")}`,
						tone: "warn" as const,
					},
				]
			: []),
	];
}

function describeEvent(event: UsageEvent): string {
	const nameSuccessor = (to: ModelRef | null) =>
		to === null ? "" : ` (nearest: ${formatModel(to.provider, to.id)})`;
	switch (event.kind) {
		case "removed":
		case "deprecated":
			return event.kind + nameSuccessor(event.successor);
		case "renamed":
			return `renamed to ${formatModel(event.to.provider, event.to.id)}`;
		case "weaker":
			return "loses capabilities or limits";
		case "repriced":
			return event.changes.map(describeMove).join(", ");
		default:
			return event satisfies never;
	}
}

function describeMove({ dimension, before, after }: PriceChange): string {
	return `${dimensionLabel(dimension)} ${price(before)} -> ${price(after)}${perUnit(dimension.unit)}`;
}

function formatModel(provider: string, id: string): string {
	return visibleId(`${provider}:${id}`);
}

function titled(
	title: string,
	rows: number,
	tone: TerminalLine["tone"] = "head",
): TerminalLine[] {
	return rows === 0
		? []
		: [{ text: `${title} (${count(rows)}):`, ...(tone && { tone }) }];
}

function cut(
	lines: readonly TerminalLine[],
	most: number,
	hint = "",
): TerminalLine[] {
	const omitted = lines.length - most;
	return omitted > 0
		? [
				...lines.slice(0, most),
				{ text: `  ...and ${count(omitted)} more${hint}` },
			]
		: [...lines];
}
