import { nameOf } from "../../catalog/catalog.ts";
import { compareAbilities, statusOf } from "../../changes/kinds.ts";
import type { Section } from "../budget.ts";
import { name, table } from "../markdown.ts";
import { counted, tokens } from "../numbers.ts";
import { allChanges, type Review } from "../review.ts";
import { ELSEWHERE, hasFirstParty, places } from "./parts.ts";

/** The same model with the same change at one or more providers. */
interface Row {
	readonly name: string;
	readonly losses: readonly string[];
	readonly gains: readonly string[];
	readonly models: { provider: string; id: string }[];
}

/** Limits, modalities, capabilities and statuses but for deprecations: what models lost before what they won. */
export function abilitySection(review: Review): Section {
	const rows = rowsOf(review);
	const models = (some: readonly Row[]) =>
		some.reduce((sum, row) => sum + row.models.length, 0);
	return {
		rows: rows.length,
		render: (shown) =>
			rows.length === 0
				? ""
				: `### Limits and capabilities (${counted(models(rows), "model")})\n\n${table(
						["Model", "Provider", "Loses", "Gains"],
						["left", "left", "left", "left"],
						rows
							.slice(0, shown)
							.map((row) => [
								name(row.name),
								places(row.models, review),
								row.losses.map(name).join(", "),
								row.gains.map(name).join(", "),
							]),
					)}${
						shown < rows.length
							? `\n\n…and ${counted(models(rows.slice(shown)), "more model")}, ${ELSEWHERE}.`
							: ""
					}`,
	};
}

function rowsOf(review: Review): Row[] {
	const rows = new Map<string, Row>();
	for (const { provider, before, after } of allChanges(review)) {
		const { losses, gains } = compareAbilities(before, after, tokens);
		const was = statusOf(before);
		const now = statusOf(after);
		const status =
			was === now || now === "deprecated"
				? []
				: [now === null ? `no longer ${was}` : `now ${now}`];
		const won = [...gains, ...status];
		if (losses.length + won.length === 0) continue;
		const key = JSON.stringify([review.makers.identityOf(after), losses, won]);
		const place = { provider, id: after.id };
		const row = rows.get(key);
		if (row) row.models.push(place);
		else
			rows.set(key, {
				name: nameOf(after),
				losses,
				gains: won,
				models: [place],
			});
	}
	const rank = (row: Row) => [
		row.losses.length > 0 ? 0 : 1,
		hasFirstParty(row.models, review) ? 0 : 1,
		-row.models.length,
	];
	return [...rows.values()]
		.map((row) => ({ row, rank: rank(row) }))
		.sort(
			(a, b) =>
				(a.rank[0] ?? 0) - (b.rank[0] ?? 0) ||
				(a.rank[1] ?? 0) - (b.rank[1] ?? 0) ||
				(a.rank[2] ?? 0) - (b.rank[2] ?? 0) ||
				(a.row.name < b.row.name ? -1 : 1),
		)
		.map(({ row }) => row);
}
