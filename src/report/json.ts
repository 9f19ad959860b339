import { dimensionKey, MILLION_TOKENS } from "../catalog/fields.ts";
import { nameOf } from "../catalog/model.ts";
import type { ModelEntry } from "../changes/diff.ts";
import type { Usage } from "../usage/affected.ts";
import type { Report } from "./schema.ts";
import { priceRows } from "./sections/prices.ts";
import { countsOf, type SyncReport } from "./sync-report.ts";

/** Converts a sync report to the shape of report.json. */
export function toReport(report: SyncReport): Report {
	const { providers, models } = report.changes;
	return {
		version: 1,
		source: report.source,
		counts: countsOf(report),
		providers: {
			added: providers.added.map(({ id, name }) => ({ provider: id, name })),
			removed: providers.removed.map(({ id, name }) => ({
				provider: id,
				name,
			})),
			changed: providers.changed.map(({ after, fields }) => ({
				provider: after.id,
				name: after.name,
				fields: fields.map(copyChange),
			})),
		},
		models: {
			added: models.added.map(describeModel),
			removed: models.removed.map(describeModel),
			renamed: report.renames.map(({ from, to, fields, evidence }) => ({
				from: { provider: from.provider, id: from.model.id },
				to: { provider: to.provider, id: to.model.id },
				name: nameOf(to.model),
				fields: fields.map(copyChange),
				evidence: [...evidence],
			})),
			changed: models.changed.map(({ provider, after, fields }) => ({
				...describeModel({ provider, model: after }),
				fields: fields.map(copyChange),
			})),
		},
		prices: priceRows(report).flatMap(({ group }) =>
			group.models.flatMap((model) =>
				group.changes.map(({ dimension, ...change }) => ({
					...model,
					dimension: dimensionKey(dimension),
					...(dimension.unit !== MILLION_TOKENS && {
						per: dimension.unit?.per ?? null,
					}),
					...change,
				})),
			),
		),
		groups: report.fieldGroups.map(({ field, how, before, after, models }) => ({
			field: [...field],
			how,
			...(before !== undefined && { before }),
			...(after !== undefined && { after }),
			models: [...models],
		})),
		findings: report.findings.map(({ kind, members, models, ...finding }) => ({
			code: kind.code,
			...finding,
			...(models && { models: [...models] }),
		})),
		verdict: {
			breaking: report.compatibility.losses.length > 0,
			level: report.compatibility.level,
			losses: report.compatibility.losses.map((loss) => ({
				kind: loss.kind,
				provider: loss.provider,
				...(loss.kind !== "provider" && { id: loss.id }),
			})),
		},
		usage: report.usage && describeUsage(report.usage),
		bill: report.bill && {
			...report.bill,
			models: [...report.bill.models],
			uncounted: [...report.bill.uncounted],
		},
		patches: report.patches.map(({ file, provider, models, exclude }) => ({
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

function describeModel({ provider, model }: ModelEntry) {
	return { provider, id: model.id, name: nameOf(model) };
}

function copyChange<T extends { readonly field: readonly string[] }>(
	change: T,
) {
	return { ...change, field: [...change.field] };
}
