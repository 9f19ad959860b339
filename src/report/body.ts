import { countSpent } from "../decisions/acknowledged.ts";
import { taskItem } from "../decisions/ticks.ts";
import { count, counted } from "../lib/numbers.ts";
import { aside } from "./asides.ts";
import { fitSections, joinSections, type Section } from "./budget.ts";
import { changelogFold } from "./changelog-entry.ts";
import {
	type ChangesSince,
	changesSinceLastUpdate,
	type LastVersion,
} from "./changes-since-last-update.ts";
import { code } from "./markdown.ts";
import {
	resellerAbilitySection,
	vendorAbilitySection,
} from "./sections/abilities.ts";
import { compatibilityNote } from "./sections/compatibility.ts";
import { decidedSection, keptSection } from "./sections/decisions.ts";
import {
	acknowledgeSection,
	dangerSection,
	type FindingsView,
	noteSections,
	patchSection,
	stillHeldSection,
} from "./sections/findings.ts";
import { resellerGoneSections, vendorGoneSection } from "./sections/gone.ts";
import { goneInCodeSection } from "./sections/gone-in-code.ts";
import { hasOnlyIncluded, includedSection } from "./sections/included.ts";
import { countTable, hasNoNews, lead } from "./sections/lead.ts";
import {
	providerSection,
	resellerNewSections,
	vendorNewSection,
} from "./sections/news.ts";
import { withHeading } from "./sections/parts.ts";
import {
	countVerdict,
	resellerPriceSection,
	unconfirmedPriceSection,
	vendorPriceSection,
} from "./sections/prices.ts";
import { renamedSection } from "./sections/renamed.ts";
import { restSection, staleSection } from "./sections/rest.ts";
import { usedPricesSection, usedSection } from "./sections/used.ts";
import { countsOf, type SyncReport } from "./sync-report.ts";

/** GitHub's limit is 65,536 characters. We count bytes, which are never fewer, and leave room for what the pull request adds, and other bots. */
export const MAX_BODY_BYTES = 57_000;

/** The text for `{summary}` in titles: the most important counts. */
export function summaryLine(report: SyncReport): string {
	const { models, providers } = countsOf(report);
	if (report.isFirstSync)
		return `first sync of ${counted(models.after, "model")}`;
	if (hasOnlyIncluded(report)) {
		return `${counted(report.included.length, "file")} made from the catalog`;
	}
	if (hasNoNews(report)) {
		const { length } = report.newUpstreamValues;
		const spent = countSpent(report);
		if (length > 0) return `${counted(length, "value")} of upstream not taken`;
		return spent > 0
			? `${counted(spent, "acknowledgement")} taken out`
			: "formatting only";
	}
	const parts = [
		[models.increased, countVerdict(models.increased, "increased")],
		[models.decreased, countVerdict(models.decreased, "decreased")],
		[models.removed, `${count(models.removed)} removed`],
		[models.renamed, `${count(models.renamed)} renamed`],
		[models.added, `${count(models.added)} new`],
	] as const;
	const counts = parts.filter(([value]) => value > 0).map(([, text]) => text);
	if (counts.length > 0) return counts.join(", ");
	return models.changed > 0
		? `${counted(models.changed, "model")} changed`
		: `${counted(providers.changed, "provider")} changed`;
}

export interface BodyOptions {
	readonly maxBytes?: number;
	/** Whether people can tick what they decide. */
	readonly hasItems?: boolean;
	/** The version that the reader may have seen. */
	readonly last?: LastVersion | null;
}

/**
 * The pull request's body, without marker. The most important parts come first. It has at most `maxBytes` UTF-8 bytes,
 * not counting asides: what is new since the last version, and what the reader has seen already.
 */
export function renderBody(
	report: SyncReport,
	{ last = null, ...options }: BodyOptions = {},
): string {
	return fitBody(report, options)(last);
}

/** Chooses the rows of a body once. They are the same whatever the last version was. */
export function fitBody(
	report: SyncReport,
	{
		maxBytes = MAX_BODY_BYTES,
		hasItems = true,
	}: Omit<BodyOptions, "last"> = {},
): (last: LastVersion | null) => string {
	const sectionsSince = (last: LastVersion | null) =>
		sectionsOf(report, {
			...changesSinceLastUpdate(report, last),
			hasItems,
		});
	const sections = sectionsSince(null);
	const shown = fitSections(sections, maxBytes);
	return (last) =>
		joinSections(last === null ? sections : sectionsSince(last), shown);
}

/** In the reader's order: what this repository uses, what to decide, what the vendors did, what resellers did, the rest. */
function sectionsOf(
	report: SyncReport,
	view: ChangesSince & FindingsView,
): Section[] {
	const { text } = view;
	const isPlain = report.isFirstSync || hasNoNews(report);
	const news = (sections: () => Section[]) => (isPlain ? [] : sections());
	return [
		fixed(lead(report) + aside(text === "" ? "" : `\n\n${text}`)),
		...news(() => [usedSection(report)]),
		goneInCodeSection(report),
		usedPricesSection(report),
		dangerSection(report, view),
		decidedSection(report, view),
		...news(() => newsOf(report)),
		...noteSections(report, view),
		patchSection(report, view),
		stillHeldSection(report, view),
		keptSection(report, view),
		staleSection(report),
		includedSection(report),
		acknowledgeSection(report, view),
		...news(() => [
			fixed(compatibilityNote(report)),
			fixed(changelogFold(report)),
			fixed(countTable(report)),
		]),
		fixed(footer(report, view)),
	];
}

function newsOf(report: SyncReport): Section[] {
	return [
		...withHeading("### By the vendors themselves", [
			vendorPriceSection(report),
			vendorGoneSection(report),
			vendorNewSection(report),
			vendorAbilitySection(report),
		]),
		renamedSection(report),
		...withHeading("### By resellers", [
			unconfirmedPriceSection(report),
			...resellerGoneSections(report),
			resellerPriceSection(report),
			...resellerNewSections(report),
			resellerAbilitySection(report),
		]),
		providerSection(report),
		restSection(report),
	];
}

function fixed(text: string): Section {
	return { rows: 0, render: () => text };
}

const HOME = "https://github.com/org/model-sync-action";

function footer(
	{ isFirstSync, source }: SyncReport,
	{ hasItems }: Pick<FindingsView, "hasItems">,
): string {
	const decline = isFirstSync
		? ""
		: " **Close** it to decline exactly this content; the next sync comes with other content.";
	const [rebuild, merge] = hasItems
		? [
				`${taskItem("rebuild", false, "Rebuild the branch from scratch: commits of others on it are lost")}\n\n`,
				` **Merge** to take these files.${decline}`,
			]
		: ["", ""];
	return `${rebuild}<sub>Written by [model-sync-action](${HOME}). Upstream is ${upstreamName(source.url)}.${merge} To set a value yourself, [write a patch](${HOME}/blob/v1/docs/patches.md). Prices are in USD per million tokens.</sub>`;
}

/** Of a URL only the host, of a path only the file: the rest may be a secret, or another one in each run. */
function upstreamName(source: string): string {
	if (!/^https?:/i.test(source)) {
		const file = source.split(/[/\\]/).at(-1) ?? "";
		return file === "-" ? "standard input" : code(file);
	}
	const { host } = new URL(source);
	return host === "models.dev" ? host : code(host);
}
