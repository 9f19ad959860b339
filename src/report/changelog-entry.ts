import { newlyDeprecated } from "../changes/compare.ts";
import { code, details, fenced, name } from "./markdown.ts";
import { count, counted } from "./numbers.ts";
import { byProviderRank, hasFirstParty, listed } from "./sections/parts.ts";
import { priceRows } from "./sections/prices.ts";
import type { SyncReport } from "./sync-report.ts";

const KINDS = ["Added", "Changed", "Deprecated", "Removed"] as const;
type ChangeKind = (typeof KINDS)[number];

/** By kind of change, as keepachangelog.com names them: a list item, as Markdown. */
export type ChangelogEntry = ReadonlyMap<ChangeKind, string>;

const MAX_NAMED = 8;

/**
 * What the repository's own changelog would say of this sync: a line by kind of change, as Markdown. The same for
 * the same catalogs, whenever it is made.
 */
export function changelogEntry(report: SyncReport): ChangelogEntry {
	const { changes, renames, providerRenames } = report;
	const { models, providers } = changes;
	const rank = byProviderRank(report);
	const places = (entries: readonly { provider: string; id: string }[]) =>
		listed(
			entries
				.toSorted((a, b) => rank(a.provider, b.provider))
				.map(({ provider, id }) => code(`${provider}:${id}`)),
			MAX_NAMED,
		);
	const removed = models.removed.map(({ provider, model }) => ({
		provider,
		id: model.id,
	}));
	const deprecated = newlyDeprecated(report).map(({ provider, after }) => ({
		provider,
		id: after.id,
	}));
	const vendors = models.added
		.map(({ provider, model }) => ({ provider, id: model.id }))
		.filter((entry) => hasFirstParty([entry], report));
	const said: Record<ChangeKind, readonly (string | null)[]> = {
		Added: [
			models.added.length === 0
				? null
				: `${counted(models.added.length, "model")}${vendors.length > 0 ? `, among them ${places(vendors)}` : ""}`,
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
				: `${counted(deprecated.length, "model")}: ${places(deprecated)}`,
		],
		Removed: [
			removed.length === 0
				? null
				: `${counted(removed.length, "model")}: ${places(removed)}`,
			providers.removed.length === 0
				? null
				: `${counted(providers.removed.length, "provider")}: ${ids(providers.removed)}`,
		],
	};
	return new Map(
		KINDS.flatMap((kind) => {
			const parts = said[kind].filter((part) => part !== null);
			return parts.length === 0
				? []
				: [[kind, `- Model catalog: ${parts.join("; ")}.`] as const];
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
	const rows = priceRows(report);
	const models = rows.reduce((sum, { group }) => sum + group.models.length, 0);
	if (models === 0) return null;
	const named = (direction: "increased" | "decreased") => {
		const own = rows.filter((row) => row.direction === direction);
		if (own.length === 0) return [];
		const total = own.reduce((sum, { group }) => sum + group.models.length, 0);
		const names = own.map(({ group }) => name(group.name));
		return [`${count(total)} ${direction} (${listed(names, 3)})`];
	};
	const parts = [...named("increased"), ...named("decreased")];
	return `prices of ${counted(models, "model")}${parts.length > 0 ? `: ${parts.join(", ")}` : ""}`;
}

/** The entry to copy, folded; nothing where there is none. */
export function changelogFold(report: SyncReport): string {
	const entry = changelogEntry(report);
	if (entry.size === 0) return "";
	const text = [...entry].map(([kind, item]) => `### ${kind}\n\n${item}`);
	return details(
		"<b>For your changelog</b>: an entry to copy",
		fenced("markdown", text.join("\n\n")),
	);
}
