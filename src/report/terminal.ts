import { subjectOf } from "../findings/finding.ts";
import type { Outcome } from "../sync.ts";
import { change, count, counted, price } from "./numbers.ts";
import { countsOf, type Review } from "./review.ts";
import { priceRows } from "./sections/prices.ts";

/** A run for people, as lines without colour. */
export function describeRun(
	{ review }: Outcome,
	{ verbose }: { verbose: boolean },
): string[] {
	return [
		...(verbose ? statistics(review) : []),
		...headline(review),
		...findings(review),
		...staleFiles(review),
		...prices(review, verbose ? Number.POSITIVE_INFINITY : 10),
	];
}

function headline(review: Review): string[] {
	const { providers, models, prices } = countsOf(review);
	const lines = [
		`${counted(providers.after, "provider")}, ${counted(models.after, "model")}`,
	];
	if (review.isFirstSync)
		return [...lines, "First sync: there was no catalog before."];
	return [
		...lines,
		`Models:    ${count(models.added)} added, ${count(models.removed)} removed, ${count(models.renamed)} renamed, ${count(models.changed)} changed`,
		`Providers: ${count(providers.added)} added, ${count(providers.removed)} removed, ${count(providers.changed)} changed`,
		`Prices:    ${count(prices.increases)} up, ${count(prices.decreases)} down`,
	];
}

function statistics({ after, before }: Review): string[] {
	return [...after].map(([id, { models }]) => {
		const was = before.get(id)?.models.size ?? 0;
		const difference = models.size - was;
		const sign = difference > 0 ? `+${difference}` : String(difference);
		return `  ${id}: ${counted(models.size, "model")}${difference === 0 ? "" : ` (${sign})`}`;
	});
}

/** A move stands in the prices already. */
function findings(review: Review): string[] {
	const own = review.findings.filter(({ code }) => code !== "price-move");
	return own.map(
		(finding) =>
			`${finding.severity}: ${subjectOf(finding)}: ${finding.message} ${finding.remedy}`,
	);
}

function staleFiles({ staleFiles }: Review): string[] {
	return staleFiles.length === 0
		? []
		: [`Stale files that go: ${staleFiles.join(", ")}`];
}

function prices(review: Review, most: number): string[] {
	const rows = priceRows(review);
	const omitted = rows.length - most;
	const lines = rows.slice(0, most).map(({ group }) => {
		const [first, ...others] = group.models;
		const more = others.length > 0 ? ` and ${count(others.length)} more` : "";
		const moves = group.changes.map(
			({ dimension, before, after, ratio }) =>
				`${dimension} ${price(before)} -> ${price(after)}${ratio ? ` (${change(ratio)})` : ""}`,
		);
		return `  ${first?.provider}:${first?.id}${more}: ${moves.join(", ")}`;
	});
	return omitted > 0
		? [...lines, `  ...and ${counted(omitted, "more row")}`]
		: lines;
}
