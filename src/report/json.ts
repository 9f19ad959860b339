import { nameOf } from "../catalog/catalog.ts";
import type { ModelEntry } from "../changes/diff.ts";
import type { Usage } from "../usage/affected.ts";
import { countsOf, type Review } from "./review.ts";
import type { Report } from "./schema.ts";
import { priceRows } from "./sections/prices.ts";

/** The review in report.json's shape. */
export function toReport(review: Review): Report {
	const { providers, models } = review.changes;
	return {
		version: 1,
		source: review.source,
		counts: countsOf(review),
		providers: {
			added: providers.added.map(({ id, name }) => ({ provider: id, name })),
			removed: providers.removed.map(({ id, name }) => ({
				provider: id,
				name,
			})),
			changed: providers.changed.map(({ after, fields }) => ({
				provider: after.id,
				name: after.name,
				fields: fields.map(copy),
			})),
		},
		models: {
			added: models.added.map(describe),
			removed: models.removed.map(describe),
			renamed: review.renames.map(({ from, to, fields, evidence }) => ({
				from: { provider: from.provider, id: from.model.id },
				to: { provider: to.provider, id: to.model.id },
				name: nameOf(to.model),
				fields: fields.map(copy),
				evidence: [...evidence],
			})),
			changed: models.changed.map(({ provider, after, fields }) => ({
				...describe({ provider, model: after }),
				fields: fields.map(copy),
			})),
		},
		prices: priceRows(review).flatMap(({ group }) =>
			group.models.flatMap((place) =>
				group.changes.map((change) => ({ ...place, ...change })),
			),
		),
		groups: review.fieldGroups.map(({ field, how, before, after, models }) => ({
			field: [...field],
			how,
			...(before !== undefined && { before }),
			...(after !== undefined && { after }),
			models: [...models],
		})),
		findings: review.findings.map((finding) => ({ ...finding })),
		verdict: {
			breaking: review.verdict.losses.length > 0,
			level: review.verdict.level,
			losses: review.verdict.losses.map((loss) => ({
				kind: loss.kind,
				provider: loss.provider,
				...(loss.kind !== "provider" && { id: loss.id }),
			})),
		},
		usage: review.usage && describeUsage(review.usage),
		bill: review.bill && {
			...review.bill,
			models: [...review.bill.models],
			uncounted: [...review.bill.uncounted],
		},
		patches: review.patches.map(({ file, provider, models, exclude }) => ({
			file,
			provider,
			models: models.map(({ id }) => id),
			exclude: [...exclude],
		})),
	};
}

function describeUsage({ files, models, affected }: Usage) {
	return {
		files,
		models: models.map(({ isDeprecated, ...model }) => ({
			...model,
			deprecated: isDeprecated,
		})),
		affected: affected.map(({ provider, id, events, uses }) => ({
			provider,
			id,
			events: events.map((event) => {
				const to =
					event.kind === "renamed"
						? event.to
						: event.kind === "removed" || event.kind === "deprecated"
							? event.successor
							: null;
				return { kind: event.kind, ...(to && { successor: to }) };
			}),
			uses: uses.map(({ path, line, providers }) => ({
				path,
				line,
				providers: [...providers],
			})),
		})),
	};
}

function describe({ provider, model }: ModelEntry) {
	return { provider, id: model.id, name: nameOf(model) };
}

function copy<T extends { readonly field: readonly string[] }>(change: T) {
	return { ...change, field: [...change.field] };
}
