import { fitSections, type Section } from "./budget.ts";
import { changelogFold } from "./changelog.ts";
import { count, counted } from "./numbers.ts";
import { countsOf, type Review } from "./review.ts";
import { abilitySection } from "./sections/abilities.ts";
import {
	acknowledgeSection,
	dangerSection,
	noteSections,
} from "./sections/findings.ts";
import { goneSection, renamedSection } from "./sections/gone.ts";
import { countTable, hasNoNews, lead } from "./sections/lead.ts";
import { newsSection, providerSection } from "./sections/news.ts";
import { priceSection } from "./sections/prices.ts";
import { restSection, staleSection } from "./sections/rest.ts";
import { usedPricesSection, usedSection } from "./sections/used.ts";
import { verdict } from "./sections/verdict.ts";

/** GitHub takes 65,536 characters; bytes are the safe way to count, and other bots append to bodies. */
export const MAX_BODY_BYTES = 60_000;

/** `{summary}` in titles: the counts that matter. */
export function summaryLine(review: Review): string {
	const { models, providers } = countsOf(review);
	if (review.isFirstSync)
		return `first sync of ${counted(models.after, "model")}`;
	if (hasNoNews(review)) return "formatting only";
	const repriced = review.repricings.length;
	const parts = [
		[models.added, "added"],
		[models.removed, "removed"],
		[models.renamed, "renamed"],
		[repriced, "repriced"],
	] as const;
	const said = parts
		.filter(([value]) => value > 0)
		.map(([value, what]) => `${count(value)} ${what}`);
	if (said.length > 0) return said.join(", ");
	return models.changed > 0
		? `${counted(models.changed, "model")} changed`
		: `${counted(providers.changed, "provider")} changed`;
}

/** The pull request's body, without marker: most important first, in at most so many UTF-8 bytes. */
export function renderBody(review: Review, maxBytes = MAX_BODY_BYTES): string {
	const isPlain = review.isFirstSync || hasNoNews(review);
	const news = [
		dangerSection(review),
		goneSection(review),
		renamedSection(review),
		priceSection(review),
		newsSection(review),
		abilitySection(review),
		providerSection(review),
		restSection(review),
	];
	const sections: Section[] = [
		fixed(lead(review)),
		...(isPlain
			? []
			: [
					usedSection(review),
					usedPricesSection(review),
					fixed(verdict(review)),
					fixed(countTable(review)),
					...news,
					fixed(changelogFold(review)),
				]),
		...noteSections(review),
		staleSection(review),
		acknowledgeSection(review),
		fixed(footer(review)),
	];
	return fitSections(sections, maxBytes);
}

function fixed(text: string): Section {
	return { rows: 0, render: () => text };
}

function footer(review: Review): string {
	const { models, providers } = countsOf(review);
	return `<sub>models.dev: ${counted(providers.after, "provider")}, ${counted(models.after, "model")} · prices in USD per million tokens · providers that make models come before those that resell them</sub>`;
}
