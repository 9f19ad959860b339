import { fitSections, type Section } from "./budget.ts";
import { changelogFold } from "./changelog-entry.ts";
import { count, counted } from "./numbers.ts";
import { abilitySection } from "./sections/abilities.ts";
import { compatibilityNote } from "./sections/compatibility.ts";
import {
	acknowledgeSection,
	dangerSection,
	noteSections,
} from "./sections/findings.ts";
import { goneSection, renamedSection } from "./sections/gone.ts";
import { hasOnlyIncluded, includedSection } from "./sections/included.ts";
import { countTable, hasNoNews, lead } from "./sections/lead.ts";
import { newsSection, providerSection } from "./sections/news.ts";
import { priceSection } from "./sections/prices.ts";
import { restSection, staleSection } from "./sections/rest.ts";
import { usedPricesSection, usedSection } from "./sections/used.ts";
import { countsOf, type SyncReport } from "./sync-report.ts";

/** GitHub's limit is 65,536 characters. We count bytes, which are never fewer, and leave room for other bots that append text. */
export const MAX_BODY_BYTES = 60_000;

/** The text for `{summary}` in titles: the most important counts. */
export function summaryLine(report: SyncReport): string {
	const { models, providers } = countsOf(report);
	if (report.isFirstSync)
		return `first sync of ${counted(models.after, "model")}`;
	if (hasOnlyIncluded(report)) {
		return `${counted(report.included.length, "file")} made from the catalog`;
	}
	if (hasNoNews(report)) return "formatting only";
	const repriced = report.repricings.length;
	const parts = [
		[models.added, "added"],
		[models.removed, "removed"],
		[models.renamed, "renamed"],
		[repriced, "repriced"],
	] as const;
	const counts = parts
		.filter(([value]) => value > 0)
		.map(([value, what]) => `${count(value)} ${what}`);
	if (counts.length > 0) return counts.join(", ");
	return models.changed > 0
		? `${counted(models.changed, "model")} changed`
		: `${counted(providers.changed, "provider")} changed`;
}

/** The pull request's body, without marker. The most important parts come first. It has at most `maxBytes` UTF-8 bytes. */
export function renderBody(
	report: SyncReport,
	maxBytes = MAX_BODY_BYTES,
): string {
	const isPlain = report.isFirstSync || hasNoNews(report);
	const news = [
		dangerSection(report),
		goneSection(report),
		renamedSection(report),
		priceSection(report),
		newsSection(report),
		abilitySection(report),
		providerSection(report),
		restSection(report),
	];
	const sections: Section[] = [
		fixed(lead(report)),
		...(isPlain
			? []
			: [
					usedSection(report),
					usedPricesSection(report),
					fixed(compatibilityNote(report)),
					fixed(countTable(report)),
					...news,
					fixed(changelogFold(report)),
				]),
		...noteSections(report),
		staleSection(report),
		includedSection(report),
		acknowledgeSection(report),
		fixed(footer(report)),
	];
	return fitSections(sections, maxBytes);
}

function fixed(text: string): Section {
	return { rows: 0, render: () => text };
}

function footer(report: SyncReport): string {
	const { models, providers } = countsOf(report);
	return `<sub>models.dev: ${counted(providers.after, "provider")}, ${counted(models.after, "model")} · prices in USD per million tokens · vendors come before resellers</sub>`;
}
