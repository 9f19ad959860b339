import { nameOf } from "../catalog/catalog.ts";
import { isEmpty } from "../changes/diff.ts";
import { subjectOf } from "../findings/finding.ts";
import { fitSections, type Section } from "./budget.ts";
import { code, details, name, table } from "./markdown.ts";
import { change, count, counted, price } from "./numbers.ts";
import { type Counts, countsOf, type Review } from "./review.ts";

/** GitHub takes 65,536 characters; bytes are the safe way to count, and other bots append to bodies. */
export const MAX_BODY_BYTES = 60_000;

/** `{summary}` in titles: the counts that matter. */
export function summaryLine(review: Review): string {
	const { models, prices } = countsOf(review);
	if (review.isFirstSync)
		return `first sync of ${counted(models.after, "model")}`;
	const repriced = prices.increases + prices.decreases;
	const parts = [
		models.added > 0 ? `${count(models.added)} added` : "",
		models.removed > 0 ? `${count(models.removed)} removed` : "",
		repriced > 0 ? counted(repriced, "price") : "",
		models.changed > 0 ? `${count(models.changed)} changed` : "",
	].filter((part) => part !== "");
	return parts.length > 0 ? parts.join(", ") : "formatting only";
}

/** The pull request's body, without marker. */
export function renderBody(review: Review, maxBytes = MAX_BODY_BYTES): string {
	const counts = countsOf(review);
	const sections: Section[] = [
		fixed(firstParagraph(review, counts)),
		...(review.isFirstSync
			? []
			: [fixed(countTable(counts)), priceSection(review)]),
		...(review.isFirstSync
			? []
			: [listSection("Removed", review.changes.models.removed)]),
		...(review.isFirstSync
			? []
			: [listSection("Added", review.changes.models.added)]),
		findingSection(review),
		staleSection(review),
		fixed(footer(review, counts)),
	];
	return fitSections(sections, maxBytes);
}

function fixed(text: string): Section {
	return { rows: 0, render: () => text };
}

function firstParagraph(review: Review, counts: Counts): string {
	if (review.isFirstSync) {
		return `**The first sync**: ${counted(counts.models.after, "model")} of ${counted(counts.providers.after, "provider")}. There was no catalog before, so there is nothing to compare; the next pull request will list what changes.`;
	}
	if (isEmpty(review.changes)) {
		return "**No model changes.** Only the files' formatting or order does.";
	}
	return `**${counted(counts.models.added, "model")} added, ${count(counts.models.removed)} removed, ${count(counts.models.changed)} changed**; ${counted(counts.prices.increases, "price")} up and ${count(counts.prices.decreases)} down.`;
}

function countTable({ models, providers }: Counts): string {
	return table(
		["", "Before", "Added", "Removed", "Changed", "After"],
		["left", "right", "right", "right", "right", "right"],
		[
			[
				"**Models**",
				...[
					models.before,
					models.added,
					models.removed,
					models.changed,
					models.after,
				].map(count),
			],
			[
				"**Providers**",
				...[
					providers.before,
					providers.added,
					providers.removed,
					providers.changed,
					providers.after,
				].map(count),
			],
		],
	);
}

function priceSection({ repricings }: Review): Section {
	const rows = repricings.flatMap(({ model, changes }) =>
		changes.map((row) => ({ model, ...row })),
	);
	return {
		rows: rows.length,
		render: (shown) =>
			rows.length === 0
				? ""
				: `### Prices, per million tokens\n\n${table(
						["Model", "Provider", "Price", "Before", "After", "Change"],
						["left", "left", "left", "right", "right", "right"],
						rows
							.slice(0, shown)
							.map(({ model, dimension, before, after, ratio }) => [
								name(nameOf(model.after)),
								code(model.provider),
								code(dimension),
								price(before),
								price(after),
								ratio === null ? "" : change(ratio),
							]),
					)}${more(rows.length - shown)}`,
	};
}

function listSection(
	title: string,
	entries: Review["changes"]["models"]["added"],
): Section {
	return {
		rows: entries.length,
		render: (shown) =>
			entries.length === 0
				? ""
				: details(
						`${title}: ${counted(entries.length, "model")}`,
						entries
							.slice(0, shown)
							.map(
								({ provider, model }) => `- ${code(`${provider}:${model.id}`)}`,
							)
							.join("\n") + more(entries.length - shown),
					),
	};
}

function findingSection({ findings }: Review): Section {
	return {
		rows: findings.length,
		render: (shown) =>
			findings.length === 0
				? ""
				: `### To look at\n\n${findings
						.slice(0, shown)
						.map(
							(finding) => `- ${code(subjectOf(finding))}: ${finding.message}`,
						)
						.join("\n")}${more(findings.length - shown)}`,
	};
}

function staleSection({ staleFiles }: Review): Section {
	return {
		rows: staleFiles.length,
		render: (shown) =>
			staleFiles.length === 0
				? ""
				: `### Files that go\n\n${staleFiles
						.slice(0, shown)
						.map((path) => `- ${code(path)}`)
						.join("\n")}${more(staleFiles.length - shown)}`,
	};
}

function more(omitted: number): string {
	return omitted > 0 ? `\n\n…and ${count(omitted)} more.` : "";
}

function footer(review: Review, { models, providers }: Counts): string {
	return `<sub>models.dev of ${review.source.fetchedAt.slice(0, 16).replace("T", " ")} UTC · ${counted(providers.after, "provider")}, ${counted(models.after, "model")}</sub>`;
}
