import { nameOf } from "../../catalog/catalog.ts";
import type { Rename } from "../../changes/renames.ts";
import { EMPTY, type Section } from "../budget.ts";
import { code, name, table } from "../markdown.ts";
import { count, counted } from "../numbers.ts";
import { newlyDeprecated, type Review } from "../review.ts";
import { byProviderRank, listed, rankedSection } from "./parts.ts";

/** So many ids of one provider are named; then they are counted. */
const MAX_IDS = 6;
const OPEN_PROVIDERS = 12;
const OPEN_RENAMES = 10;

interface Row {
	readonly provider: string;
	readonly isGone: boolean;
	readonly removed: string[];
	readonly deprecated: string[];
}

/** Removed and deprecated models, one row a provider, makers of models before those who resell them. */
export function goneSection(review: Review): Section {
	const rows = rowsOf(review);
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
		weigh: (row) => row.removed.length + row.deprecated.length,
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

function capitalize(text: string): string {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function rowsOf(review: Review): Row[] {
	const gone = new Set(review.changes.providers.removed.map(({ id }) => id));
	const rows = new Map<string, Row>();
	const rowOf = (provider: string): Row => {
		const row = rows.get(provider) ?? {
			provider,
			isGone: gone.has(provider),
			removed: [],
			deprecated: [],
		};
		rows.set(provider, row);
		return row;
	};
	for (const { provider, model } of review.changes.models.removed) {
		rowOf(provider).removed.push(model.id);
	}
	for (const { provider, after } of newlyDeprecated(review)) {
		rowOf(provider).deprecated.push(after.id);
	}
	const byRank = byProviderRank(review);
	return [...rows.values()].sort((a, b) => byRank(a.provider, b.provider));
}

/** The same replacement of a part of their ids on several models of a provider, or one model's new id. */
interface RenameRow {
	readonly provider: string;
	readonly renames: readonly Rename[];
	readonly was: string;
	readonly isNow: string;
}

/** Models and providers that go on under another id. */
export function renamedSection(review: Review): Section {
	const { renames, providerRenames } = review;
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
	return rankedSection(heading, {
		rows: renameRows(own),
		open: OPEN_RENAMES,
		noun: "model",
		weigh: (row) => row.renames.length,
		render: (shown) =>
			table(
				["Model", "Provider", "Was", "Is now"],
				["left", "left", "left", "left"],
				shown.map(({ provider, renames, was, isNow }) => [
					renames.length > 1
						? counted(renames.length, "model")
						: name(nameOf(renames[0]?.to.model ?? { id: was })),
					code(provider),
					code(was),
					code(isNow),
				]),
			),
	});
}

function renameRows(renames: readonly Rename[]): RenameRow[] {
	const rows = new Map<string, { row: RenameRow; renames: Rename[] }>();
	for (const rename of renames) {
		const { provider } = rename.to;
		const [was, isNow] = differingParts(
			rename.from.model.id,
			rename.to.model.id,
		);
		const key = JSON.stringify([provider, was, isNow]);
		const alike = rows.get(key);
		if (alike) alike.renames.push(rename);
		else
			rows.set(key, {
				row: { provider, renames: [], was, isNow },
				renames: [rename],
			});
	}
	return [...rows.values()]
		.flatMap(({ row, renames }): RenameRow[] =>
			renames.length > 1
				? [{ ...row, renames }]
				: renames.map((rename) => ({
						...row,
						renames: [rename],
						was: rename.from.model.id,
						isNow: rename.to.model.id,
					})),
		)
		.sort((a, b) => b.renames.length - a.renames.length);
}

/** What stands in front where the rest is the same: `openAi/…` and `openai/…`; else both ids. */
function differingParts(was: string, isNow: string): [string, string] {
	let same = 0;
	while (
		same < Math.min(was.length, isNow.length) &&
		was.at(-1 - same) === isNow.at(-1 - same)
	) {
		same += 1;
	}
	const start = was.slice(was.length - same).search(/(?<=[/:])/);
	const cutWas = was.slice(0, was.length - same);
	const cutIsNow = isNow.slice(0, isNow.length - same);
	const upTo =
		start > 0 ? was.slice(was.length - same, was.length - same + start) : "";
	return same === 0
		? [was, isNow]
		: [`${cutWas}${upTo}…`, `${cutIsNow}${upTo}…`];
}
