import { dimensionKey, FACTS, MILLION_TOKENS } from "../catalog/fields.ts";
import { nameOf } from "../catalog/model.ts";
import type { ModelEntry } from "../changes/diff.ts";
import { type Decision, decisionKey } from "../decisions/decision.ts";
import type { Finding } from "../lib/finding.ts";
import type { Affected, Usage } from "../usage/affected.ts";
import type { Use } from "../usage/use.ts";
import { identitiesOf } from "./identities.ts";
import type { Report } from "./schema.ts";
import { countsOf, type SyncReport } from "./sync-report.ts";

/**
 * Converts a sync report to the shape of report.json.
 * @param pullRequest the address at which people find the branch's pull request; null if there is none
 */
export function toReport(
	report: SyncReport,
	pullRequest: string | null = null,
): Report {
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
			renamed: report.providerRenames.map(({ from, to, models }) => ({
				from: from.id,
				to: to.id,
				name: to.name,
				models,
			})),
			changed: providers.changed.map(({ after, fields }) => ({
				provider: after.id,
				name: after.name,
				fields: fields.map(copyChange),
			})),
		},
		models: {
			added: models.added.map(describeFully),
			removed: models.removed.map(describeFully),
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
		prices: report.priceRows.flatMap(({ models, changes, verdict }) =>
			models.flatMap((model) =>
				changes.map(({ dimension, ...change }) => ({
					...model,
					dimension: dimensionKey(dimension),
					...(dimension.unit !== MILLION_TOKENS && {
						per: dimension.unit?.per ?? null,
					}),
					...change,
					verdict,
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
		findings: report.findings.map(describeFinding),
		decisions: report.decisions.map(describeDecision),
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
		identities: identitiesOf(report),
		links: {
			files: report.permalink,
			pullRequest,
			providers: Object.fromEntries(report.pages),
		},
		patches: report.patches.map(({ file, provider, models, exclude }) => ({
			file,
			provider,
			models: models.map(({ id }) => id),
			exclude: [...exclude],
		})),
	};
}

/** Objects further inside are on one line. */
const LEVELS = 3;

/**
 * The text of report.json in parts. An item of a list is one line, such as a model, a price or a finding: so the file has
 * half the size that it has with a line for each value, and can still be read and searched by lines.
 */
export function renderReport(report: Report): string[] {
	return [...linesOf(report, LEVELS, ""), "\n"];
}

function* linesOf(
	value: unknown,
	levels: number,
	indent: string,
): Generator<string> {
	if (typeof value !== "object" || value === null || levels === 0) {
		yield JSON.stringify(value);
		return;
	}
	const inner = `\n${indent}  `;
	if (Array.isArray(value)) {
		const items = value.map((item) => JSON.stringify(item));
		yield items.length === 0
			? "[]"
			: `[${inner}${items.join(`,${inner}`)}\n${indent}]`;
		return;
	}
	const entries = Object.entries(value).filter(([, own]) => own !== undefined);
	for (const [index, [key, own]] of entries.entries()) {
		yield `${index === 0 ? "{" : ","}${inner}${JSON.stringify(key)}: `;
		yield* linesOf(own, levels - 1, `${indent}  `);
	}
	yield entries.length === 0 ? "{}" : `\n${indent}}`;
}

function describeFinding(finding: Finding) {
	const { kind, members, models, canKeep, ...rest } = finding;
	return {
		code: kind.code,
		...(canKeep !== undefined && { key: decisionKey(finding) }),
		...rest,
		...(models && { models: [...models] }),
	};
}

function describeDecision({ kind, key, since, values }: Decision) {
	return {
		decision: kind,
		key,
		...(since !== null && { since }),
		values: values.flatMap(({ subject, field, before, after }) =>
			"provider" in subject
				? [
						{
							...subject,
							...(field && { field }),
							...(before !== undefined && { before }),
							...(after !== undefined && { after }),
						},
					]
				: [],
		),
	};
}

function describeUsage(usage: Usage) {
	const { files, filesWithUses, models, affected, affectedElsewhere, gone } =
		usage;
	const lineOf = ({ path, line }: Use) => ({ path, line });
	const describeAffected = ({ provider, id, events, uses }: Affected) => ({
		provider,
		id,
		events: events.map((event) => {
			const to =
				event.kind === "renamed"
					? event.to
					: event.kind === "removed" || event.kind === "deprecated"
						? event.successor
						: null;
			return {
				kind: event.kind,
				...(to && { successor: to }),
				...(event.kind === "weaker" && { losses: [...event.losses] }),
			};
		}),
		uses: uses.map(lineOf),
	});
	const place = ({ path, line, column, place }: Use) => ({
		path,
		line,
		column,
		place,
	});
	return {
		files,
		filesWithUses,
		models: models.map(({ isDeprecated, uses, ...model }) => ({
			...model,
			uses: uses.map(lineOf),
			deprecated: isDeprecated,
		})),
		affected: affected.map(describeAffected),
		affectedElsewhere: affectedElsewhere.map(describeAffected),
		gone: gone.map(({ provider, id, since, renamedTo, inCode, elsewhere }) => ({
			provider,
			id,
			since,
			...(renamedTo && { renamedTo }),
			uses: [...inCode, ...elsewhere].map(place),
		})),
	};
}

function describeModel({ provider, model }: ModelEntry) {
	return { provider, id: model.id, name: nameOf(model) };
}

/** With the facts that a reader asks for first, as far as upstream has them. */
function describeFully(entry: ModelEntry) {
	const known = FACTS.flatMap((fact) => {
		const value = entry.model[fact];
		return value === undefined ? [] : [[fact, value] as const];
	});
	return { ...describeModel(entry), ...Object.fromEntries(known) };
}

function copyChange<T extends { readonly field: readonly string[] }>(
	change: T,
) {
	return { ...change, field: [...change.field] };
}
