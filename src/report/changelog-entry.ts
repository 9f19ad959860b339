import type { ModelRef } from "../catalog/model.ts";
import type { LeavingModel } from "../changes/leaving-models.ts";
import { PRICE_VERDICTS } from "../changes/price-verdict.ts";
import { counted } from "../lib/numbers.ts";
import { code, details, fenced, name } from "./markdown.ts";
import { listed, ownFirst } from "./sections/parts.ts";
import { countVerdict } from "./sections/prices.ts";
import { countsOf, type SyncReport } from "./sync-report.ts";

const KINDS = ["Added", "Changed", "Deprecated", "Removed"] as const;
type ChangeKind = (typeof KINDS)[number];

/** A Markdown list item for each kind of change. The kinds are those of keepachangelog.com. */
export type ChangelogEntry = ReadonlyMap<ChangeKind, string>;

const MAX_NAMED = 8;

/**
 * What the repository's own changelog can say about this sync: one Markdown line for each kind of change. The same
 * catalogs always give the same entry.
 */
export function changelogEntry(report: SyncReport): ChangelogEntry {
	const { changes, renames, providerRenames } = report;
	const { models, providers } = changes;
	const listModels = (entries: readonly ModelRef[]) =>
		listed(
			ownFirst(entries, report).map(({ provider, id }) =>
				code(`${provider}:${id}`),
			),
			MAX_NAMED,
		);
	const gone = (what: LeavingModel["what"]) =>
		report.leavingModels.filter((model) => model.what === what);
	const [removed, deprecated] = [gone("removed"), gone("deprecated")];
	const vendors = models.added
		.map(({ provider, model }) => ({ provider, id: model.id }))
		.filter(report.isOwnListing);
	const parts: Record<ChangeKind, readonly (string | null)[]> = {
		Added: [
			models.added.length === 0
				? null
				: `${counted(models.added.length, "model")}${vendors.length > 0 ? `, among them ${listModels(vendors)}` : ""}`,
			providers.added.length === 0
				? null
				: `${counted(providers.added.length, "provider")}: ${ids(providers.added)}`,
		],
		Changed: [
			priceLine(report),
			renames.length === 0
				? null
				: `${counted(renames.length, "model")} under a new id: ${listed(
						renames.map(
							({ from, to }) =>
								`${code(`${from.provider}:${from.model.id}`)} is ${code(`${to.provider}:${to.model.id}`)}`,
						),
						MAX_NAMED,
					)}`,
			providerRenames.length === 0
				? null
				: `${counted(providerRenames.length, "provider")} under a new id: ${listed(
						providerRenames.map(
							({ from, to }) => `${code(from.id)} is ${code(to.id)}`,
						),
						MAX_NAMED,
					)}`,
		],
		Deprecated: [
			deprecated.length === 0
				? null
				: `${counted(deprecated.length, "model")}: ${listModels(deprecated)}`,
		],
		Removed: [
			removed.length === 0
				? null
				: `${counted(removed.length, "model")}: ${listModels(removed)}`,
			providers.removed.length === 0
				? null
				: `${counted(providers.removed.length, "provider")}: ${ids(providers.removed)}`,
		],
	};
	return new Map(
		KINDS.flatMap((kind) => {
			const present = parts[kind].filter((part) => part !== null);
			return present.length === 0
				? []
				: [[kind, `- Model catalog: ${present.join("; ")}.`] as const];
		}),
	);
}

function ids(providers: readonly { readonly id: string }[]): string {
	return listed(
		providers.map(({ id }) => code(id)),
		MAX_NAMED,
	);
}

function priceLine(report: SyncReport): string | null {
	const counts = countsOf(report).models;
	const parts = PRICE_VERDICTS.flatMap((verdict) => {
		if (counts[verdict] === 0) return [];
		const names = report.priceRows
			.filter((row) => row.verdict === verdict)
			.map((row) => name(row.name));
		// A row may stand for several models, so what is left out is not counted.
		const isWhole = names.length === counts[verdict] && names.length <= 3;
		const named = names.slice(0, 3).join(", ");
		return [
			`${countVerdict(counts[verdict], verdict)} (${isWhole ? "" : "among them "}${named})`,
		];
	});
	return parts.length === 0 ? null : `prices of models: ${parts.join(", ")}`;
}

/** The entry to copy, folded. Empty if there is no entry. */
export function changelogFold(report: SyncReport): string {
	const entry = changelogEntry(report);
	if (entry.size === 0) return "";
	const text = [...entry].map(([kind, item]) => `### ${kind}\n\n${item}`);
	return details(
		"<b>For your changelog</b>: an entry to copy",
		fenced("markdown", text.join("\n\n")),
	);
}
