import { nameOf } from "../../catalog/model.ts";
import { newlyDeprecated } from "../../changes/compare.ts";
import type { Rename } from "../../changes/renames.ts";
import { compareBytes } from "../../lib/json.ts";
import { getOr } from "../../lib/maps.ts";
import { EMPTY, type Section } from "../budget.ts";
import { code, name, table } from "../markdown.ts";
import { count, counted } from "../numbers.ts";
import type { SyncReport } from "../sync-report.ts";
import { compareRanks, listed, rankedSection } from "./parts.ts";

/** The number of ids to list for each provider; the rest is counted. */
const MAX_IDS = 3;
const OPEN_PROVIDERS = 8;
const OPEN_RENAMES = 10;

interface GoneRow {
	readonly provider: string;
	readonly isGone: boolean;
	readonly removed: string[];
	readonly deprecated: string[];
}

/** Removed and deprecated models, one row per provider. Vendors come before resellers. */
export function goneSection(report: SyncReport): Section {
	const rows = goneRows(report);
	const removed = rows.reduce((sum, row) => sum + row.removed.length, 0);
	const deprecated = rows.reduce((sum, row) => sum + row.deprecated.length, 0);
	if (rows.length === 0) return EMPTY;
	const columns = [
		...(removed > 0 ? (["removed"] as const) : []),
		...(deprecated > 0 ? (["deprecated"] as const) : []),
	];
	const heading = [
		...(removed > 0 ? [`removed (${count(removed)})`] : []),
		...(deprecated > 0 ? [`deprecated (${count(deprecated)})`] : []),
	].join(" and ");
	return rankedSection(`### ${capitalize(heading)}`, {
		rows,
		open: OPEN_PROVIDERS,
		noun: "model",
		weigh,
		render: (shown) =>
			table(
				["Provider", ...columns.map(capitalize)],
				["left", ...columns.map(() => "left" as const)],
				shown.map((row) => [
					row.isGone ? `${code(row.provider)} **is gone**` : code(row.provider),
					...columns.map((column) =>
						listed(row[column].map(code), MAX_IDS, " "),
					),
				]),
			),
	});
}

function weigh({ removed, deprecated }: GoneRow): number {
	return removed.length + deprecated.length;
}

function capitalize(text: string): string {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function goneRows(report: SyncReport): GoneRow[] {
	const gone = new Set(report.changes.providers.removed.map(({ id }) => id));
	const rows = new Map<string, GoneRow>();
	const rowOf = (provider: string): GoneRow => {
		const row = rows.get(provider) ?? {
			provider,
			isGone: gone.has(provider),
			removed: [],
			deprecated: [],
		};
		rows.set(provider, row);
		return row;
	};
	for (const { provider, model } of report.changes.models.removed) {
		rowOf(provider).removed.push(model.id);
	}
	for (const { provider, after } of newlyDeprecated(report)) {
		rowOf(provider).deprecated.push(after.id);
	}
	const rank = (row: GoneRow) => [
		report.vendors.isFirstParty(row.provider) ? 0 : 1,
		row.isGone ? 0 : 1,
		-weigh(row),
	];
	return [...rows.values()].sort(
		(a, b) =>
			compareRanks(rank(a), rank(b)) || compareBytes(a.provider, b.provider),
	);
}

/** One model's new id, or the common prefixes of the ids of several models of a provider. */
interface RenameRow {
	readonly title: string;
	readonly provider: string;
	readonly was: string;
	readonly isNow: string;
	/** The number of models that only this row counts. */
	readonly models: number;
	readonly isSummary: boolean;
}

/** Models and providers that continue under another id. */
export function renamedSection(report: SyncReport): Section {
	const { renames, providerRenames } = report;
	if (renames.length + providerRenames.length === 0) return EMPTY;
	const moved = new Map(
		providerRenames.map(({ from, to }) => [from.id, to.id]),
	);
	const own = renames.filter(
		({ from, to }) => moved.get(from.provider) !== to.provider,
	);
	const providers = providerRenames.map(
		({ from, to, models }) =>
			`${code(from.id)} is now ${code(to.id)} (${name(to.name)}), with ${counted(models, "model")} of the same ids.`,
	);
	const heading = [`### Renamed (${count(renames.length)})`, ...providers].join(
		"\n\n",
	);
	const rows = renameRows(own);
	const summaries = rows.filter(({ isSummary }) => isSummary).length;
	const isShort = rows.length <= OPEN_RENAMES;
	return rankedSection(heading, {
		rows,
		open: summaries > 0 && !isShort ? summaries : OPEN_RENAMES,
		noun: "model",
		weigh: ({ models }) => models,
		render: (shown) =>
			table(
				["Model", "Provider", "Was", "Is now"],
				["left", "left", "left", "left"],
				shown.map(({ title, provider, was, isNow }) => [
					title,
					code(provider),
					code(was),
					code(isNow),
				]),
			),
	});
}

/** From this number on, one summary row per provider comes before the list of models. */
const MANY = 5;

function renameRows(renames: readonly Rename[]): RenameRow[] {
	const singles: RenameRow[] = [];
	const summaries: RenameRow[] = [];
	for (const [provider, own] of byProvider(renames)) {
		const prefixes = new Map<string, Rename[]>();
		for (const rename of own) {
			const key = JSON.stringify(prefixesOf(rename));
			getOr(prefixes, key, () => []).push(rename);
		}
		const others = [...prefixes.values()]
			.filter((some) => some.length < MANY)
			.flat();
		for (const [key, some] of prefixes) {
			if (some.length < MANY) continue;
			const [was, isNow] = JSON.parse(key) as [string, string];
			const title = counted(some.length, "model");
			summaries.push({
				title,
				provider,
				was: `${was}…`,
				isNow: `${isNow}…`,
				models: some.length,
				isSummary: true,
			});
		}
		if (others.length >= MANY) {
			const [was, isNow] = [
				others[0]?.from.model.id ?? "",
				others[0]?.to.model.id ?? "",
			];
			const title = `${counted(others.length, "model")}, e.g.`;
			summaries.push({
				title,
				provider,
				was,
				isNow,
				models: 0,
				isSummary: true,
			});
		}
		for (const { from, to } of others) {
			const title = name(nameOf(to.model));
			singles.push({
				title,
				provider,
				was: from.model.id,
				isNow: to.model.id,
				models: 1,
				isSummary: false,
			});
		}
	}
	return [...summaries, ...singles];
}

function byProvider(renames: readonly Rename[]): Map<string, Rename[]> {
	const groups = new Map<string, Rename[]>();
	for (const rename of renames) {
		getOr(groups, rename.to.provider, () => []).push(rename);
	}
	return groups;
}

/** The two prefixes, e.g. `openAi/` and `openai/`, if the rest of the ids is the same. Otherwise the whole ids. */
function prefixesOf({ from, to }: Rename): [string, string] {
	const [was, isNow] = [from.model.id, to.model.id];
	const split = (id: string) => id.lastIndexOf("/") + 1;
	const isSame = was.slice(split(was)) === isNow.slice(split(isNow));
	return isSame
		? [was.slice(0, split(was)), isNow.slice(0, split(isNow))]
		: [was, isNow];
}
