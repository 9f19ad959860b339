import { nameOf } from "../../catalog/catalog.ts";
import { statusOf } from "../../changes/kinds.ts";
import type { Section } from "../budget.ts";
import { code, name, table } from "../markdown.ts";
import { count, counted } from "../numbers.ts";
import { allChanges, type Review } from "../review.ts";
import { byProviderRank, listed, moreRows } from "./parts.ts";

/** So many ids of one provider are named; then they are counted. */
const MAX_IDS = 6;

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
	const columns = [
		...(removed > 0 ? (["removed"] as const) : []),
		...(deprecated > 0 ? (["deprecated"] as const) : []),
	];
	const titles = { removed: "Removed", deprecated: "Deprecated" };
	const counts = { removed, deprecated };
	const heading = columns
		.map((column) => `${titles[column]} (${count(counts[column])})`)
		.join(" and ");
	return {
		rows: rows.length,
		render: (shown) =>
			rows.length === 0
				? ""
				: `### ${heading}\n\n${table(
						["Provider", ...columns.map((column) => titles[column])],
						["left", ...columns.map(() => "left" as const)],
						rows
							.slice(0, shown)
							.map((row) => [
								row.isGone
									? `${code(row.provider)} **is gone**`
									: code(row.provider),
								...columns.map((column) =>
									listed(row[column].map(code), MAX_IDS),
								),
							]),
					)}${moreRows(
						rows
							.slice(shown)
							.reduce(
								(sum, row) => sum + row.removed.length + row.deprecated.length,
								0,
							),
						"model",
					)}`,
	};
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
	for (const { provider, before, after } of allChanges(review)) {
		if (statusOf(after) === "deprecated" && statusOf(before) !== "deprecated") {
			rowOf(provider).deprecated.push(after.id);
		}
	}
	const rank = byProviderRank(review);
	const weight = (row: Row) => row.removed.length + row.deprecated.length;
	return [...rows.values()].sort(
		(a, b) => rank(a.provider, b.provider) || weight(b) - weight(a),
	);
}

/** Models and providers that go on under another id. */
export function renamedSection({ renames, providerRenames }: Review): Section {
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
	return {
		rows: own.length,
		render: (shown) =>
			renames.length + providers.length === 0
				? ""
				: [
						`### Renamed (${count(renames.length)})`,
						...providers,
						...(own.length === 0
							? []
							: [
									table(
										["Model", "Provider", "Was", "Is now"],
										["left", "left", "left", "left"],
										own
											.slice(0, shown)
											.map(({ from, to }) => [
												name(nameOf(to.model)),
												code(to.provider),
												code(from.model.id),
												code(to.model.id),
											]),
									) + moreRows(own.length - shown, "model"),
								]),
					].join("\n\n"),
	};
}
