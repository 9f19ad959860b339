import { nameOf } from "../catalog/catalog.ts";
import { subjectOf } from "../findings/finding.ts";
import type { Outcome } from "../sync.ts";
import { change, count, counted, price } from "./numbers.ts";
import { countsOf, type Review } from "./review.ts";

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
		`Models:    ${count(models.added)} added, ${count(models.removed)} removed, ${count(models.changed)} changed`,
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

function findings(review: Review): string[] {
	return review.findings.map(
		(finding) =>
			`${finding.severity}: ${subjectOf(finding)}: ${finding.message} ${finding.remedy}`,
	);
}

function staleFiles({ staleFiles }: Review): string[] {
	return staleFiles.length === 0
		? []
		: [`Stale files that go: ${staleFiles.join(", ")}`];
}

function prices({ repricings }: Review, most: number): string[] {
	const rows = repricings.flatMap(({ model, changes }) =>
		changes.map(
			({ dimension, before, after, ratio }) =>
				`  ${model.provider}:${model.after.id} (${nameOf(model.after)}) ${dimension}: ${price(before)} -> ${price(after)}${ratio === null ? "" : ` (${change(ratio)})`}`,
		),
	);
	const omitted = rows.length - most;
	return omitted > 0
		? [
				...rows.slice(0, most),
				`  ...and ${count(omitted)} more (--verbose lists them)`,
			]
		: rows;
}
