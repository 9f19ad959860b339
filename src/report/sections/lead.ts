import { isEmpty } from "../../changes/diff.ts";
import { statusOf } from "../../changes/kinds.ts";
import { code, name, table } from "../markdown.ts";
import { change, count, counted, price } from "../numbers.ts";
import { allChanges, countsOf, type Review } from "../review.ts";
import { hasFirstParty } from "./parts.ts";
import { type PriceRow, priceRows } from "./prices.ts";

/** The first paragraph: does it cost me more, is anything gone, what is new, in plain words. */
export function lead(review: Review): string {
	const { models, providers } = countsOf(review);
	if (review.isFirstSync) {
		return `**The first sync**: ${counted(models.after, "model")} of ${counted(providers.after, "provider")}. There was no catalog before, so there is nothing to compare. The next pull request says what changes.`;
	}
	if (hasNoNews(review)) {
		return "**No model changes.** The files differ in their formatting or order only.";
	}
	const rows = priceRows(review);
	return [
		`**${headline(review, rows)}.**`,
		...moneyNews(rows, review),
		...lossNews(review),
	].join(" ");
}

export function hasNoNews({ changes, renames }: Review): boolean {
	return isEmpty(changes) && renames.length === 0;
}

/** Money first, then losses, then news: the order in which people would regret to have missed them. */
function headline(review: Review, rows: readonly PriceRow[]): string {
	const { models } = countsOf(review);
	const modelsOf = (direction: PriceRow["direction"]) =>
		rows
			.filter((row) => row.direction === direction)
			.reduce((sum, { group }) => sum + group.models.length, 0);
	const dearer = modelsOf("dearer");
	const cheaper = modelsOf("cheaper");
	const isOrAre = (value: number) => (value === 1 ? "is" : "are");
	const parts = [
		...(dearer > 0
			? [`${counted(dearer, "model")} cost${dearer === 1 ? "s" : ""} more`]
			: []),
		...(cheaper > 0 ? [`${count(cheaper)} less`] : []),
		...(models.removed > 0
			? [`${count(models.removed)} ${isOrAre(models.removed)} gone`]
			: []),
		...(models.renamed > 0
			? [`${count(models.renamed)} ${isOrAre(models.renamed)} renamed`]
			: []),
		...(models.added > 0
			? [`${count(models.added)} ${isOrAre(models.added)} new`]
			: []),
	];
	if (parts.length === 0) {
		return `${counted(models.changed, "model")} changed, none in price and none is gone`;
	}
	const first = parts[0] ?? "";
	// "26 less" and "95 are gone" lean on the first part's noun.
	const opening = /model/.test(first)
		? first
		: first
				.replace(/^(\S+)/, (n) => `${n} model${n === "1" ? "" : "s"}`)
				.replace("models less", "models cost less")
				.replace("model less", "model costs less");
	return [opening, ...parts.slice(1)]
		.join(", ")
		.replace(/, ([^,]*)$/, " and $1");
}

function moneyNews([first]: readonly PriceRow[], review: Review): string[] {
	if (!first || first.ratio === null) return [];
	const input = first.group.changes.find(({ dimension }) =>
		first.of === null ? dimension === "input" || dimension === "output" : true,
	);
	const move = input ? `, ${price(input.before)} → ${price(input.after)}` : "";
	const where = first.group.models[0]?.provider ?? "";
	void review;
	return [
		`The largest move: ${name(first.group.name)} at ${code(where)} (${change(first.ratio)}${move}).`,
	];
}

const MAX_NAMED = 3;

function lossNews(review: Review): string[] {
	const removed = review.changes.models.removed.map(({ provider, model }) => ({
		provider,
		id: model.id,
	}));
	const deprecated = allChanges(review)
		.filter(
			({ before, after }) =>
				statusOf(after) === "deprecated" && statusOf(before) !== "deprecated",
		)
		.map(({ provider, after }) => ({ provider, id: after.id }));
	const own = (models: typeof removed) =>
		models.filter((model) => hasFirstParty([model], review));
	return [
		sentence("Gone at their makers", own(removed)),
		sentence("Newly deprecated there", own(deprecated)),
	].flat();
}

function sentence(
	what: string,
	models: readonly { provider: string; id: string }[],
): string[] {
	if (models.length === 0) return [];
	const named = models
		.slice(0, MAX_NAMED)
		.map(({ provider, id }) => code(`${provider}:${id}`));
	const omitted = models.length - named.length;
	return [
		`${what}: ${named.join(", ")}${omitted > 0 ? ` and ${count(omitted)} more` : ""}.`,
	];
}

/** The counts, as a table of two rows. */
export function countTable(review: Review): string {
	const { models, providers } = countsOf(review);
	const rows = priceRows(review);
	const modelsOf = (direction: PriceRow["direction"]) =>
		rows
			.filter((row) => row.direction === direction)
			.reduce((sum, { group }) => sum + group.models.length, 0);
	const deprecated = allChanges(review).filter(
		({ before, after }) =>
			statusOf(after) === "deprecated" && statusOf(before) !== "deprecated",
	).length;
	return table(
		[
			"",
			"Total",
			"Added",
			"Removed",
			"Renamed",
			"Dearer",
			"Cheaper",
			"Deprecated",
			"Changed",
		],
		["left", ...Array<"right">(8).fill("right")],
		[
			[
				"**Models**",
				...[
					models.after,
					models.added,
					models.removed,
					models.renamed,
					modelsOf("dearer"),
					modelsOf("cheaper"),
					deprecated,
					models.changed,
				].map(count),
			],
			[
				"**Providers**",
				...[
					providers.after,
					providers.added,
					providers.removed,
					review.providerRenames.length,
				].map(count),
				"",
				"",
				"",
				count(providers.changed),
			],
		],
	);
}
