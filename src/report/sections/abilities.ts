import { nameOf } from "../../catalog/model.ts";
import { type Ability, statusOf } from "../../changes/abilities.ts";
import { memoByObject } from "../../lib/maps.ts";
import { count, counted, tokens } from "../../lib/numbers.ts";
import { compareRanks } from "../../lib/ranks.ts";
import { EMPTY, type Section } from "../budget.ts";
import { name, tableOf, tableRow } from "../markdown.ts";
import type { SyncReport } from "../sync-report.ts";
import {
	foldedSection,
	listProviders,
	rankedSection,
	renderedOnce,
} from "./parts.ts";

const OPEN_ROWS = 10;
/** Some providers round limits. Nobody notices a change smaller than this share. */
const NOTABLE = 0.05;

/** The same model with the same change at one or more providers. */
interface AbilityRow {
	readonly name: string;
	readonly losses: readonly Ability[];
	readonly gains: readonly Ability[];
	readonly status: string | null;
	readonly models: { provider: string; id: string }[];
}

/** Limits, modalities, capabilities and statuses except deprecations, of the vendors' own models. Losses come before gains. */
export function vendorAbilitySection(report: SyncReport): Section {
	const rows = abilityRows(report).filter((row) => isAtVendor(row, report));
	if (rows.length === 0) return EMPTY;
	return rankedSection(`**Limits and capabilities** (${countModels(rows)})`, {
		...list(rows, report),
		open: OPEN_ROWS,
	});
}

/** The same of what only resellers changed. */
export function resellerAbilitySection(report: SyncReport): Section {
	const rows = abilityRows(report).filter((row) => !isAtVendor(row, report));
	return foldedSection(
		`<b>Limits and capabilities at resellers</b>: ${countModels(rows)}`,
		list(rows, report),
	);
}

function isAtVendor(
	{ models }: AbilityRow,
	{ isOwnListing }: SyncReport,
): boolean {
	return models.some(isOwnListing);
}

function countModels(rows: readonly AbilityRow[]): string {
	return counted(
		rows.reduce((sum, row) => sum + row.models.length, 0),
		"model",
	);
}

function list(rows: readonly AbilityRow[], report: SyncReport) {
	const line = renderedOnce((row: AbilityRow) =>
		tableRow([
			name(row.name),
			listProviders(row.models, report),
			row.losses.map(describeAbility).join(", "),
			[
				...row.gains.map(describeAbility),
				...(row.status ? [row.status] : []),
			].join(", "),
		]),
	);
	return {
		rows,
		noun: "model",
		weigh: ({ models }: AbilityRow) => models.length,
		render: (shown: readonly AbilityRow[]) =>
			tableOf(
				["Model", "Provider", "Loses", "Gains"],
				["left", "left", "left", "left"],
				shown.map(line),
			),
	};
}

export function describeAbility(ability: Ability): string {
	switch (ability.kind) {
		case "limit": {
			const { before, after } = ability;
			const write = tokens(before) === tokens(after) ? count : tokens;
			return `${name(ability.name)} ${write(before)} → ${write(after)}`;
		}
		case "capability":
			return name(ability.name);
		case "modality":
			return `${name(ability.name)} ${ability.side}`;
		default:
			return ability satisfies never;
	}
}

const NONE = { losses: [], gains: [] };

const abilityRows = memoByObject((report: SyncReport): AbilityRow[] => {
	const rows = new Map<string, AbilityRow>();
	const abilities = new Map(report.abilities.map((one) => [one.model, one]));
	for (const change of report.changed) {
		const { provider, before, after } = change;
		const status = describeStatus(statusOf(before), statusOf(after));
		const moved = abilities.get(change);
		if (!moved && status === null) continue;
		const { losses, gains } = moved ?? NONE;
		const identity = report.vendors.identityOf(after);
		const key = JSON.stringify([identity, losses, gains, status]);
		const ref = { provider, id: after.id };
		const row = rows.get(key);
		if (row) row.models.push(ref);
		else
			rows.set(key, {
				name: nameOf(after),
				losses,
				gains,
				status,
				models: [ref],
			});
	}
	const ranked = [...rows.values()].map((row) => ({
		row,
		rank: rank(row),
	}));
	ranked.sort(
		(a, b) =>
			compareRanks(a.rank, b.rank) || (a.row.name < b.row.name ? -1 : 1),
	);
	return ranked.map(({ row }) => row);
});

function rank(row: AbilityRow): number[] {
	const tier = row.losses.some(isNotable)
		? 0
		: row.gains.some(isNotable) || row.status
			? 1
			: 2;
	return [tier, -row.models.length];
}

function isNotable(ability: Ability): boolean {
	if (ability.kind !== "limit") return true;
	const { before, after } = ability;
	return Math.abs(after - before) > NOTABLE * Math.max(before, after);
}

/** Deprecations are listed with the removals. */
function describeStatus(was: string | null, now: string | null): string | null {
	if (was === now || now === "deprecated") return null;
	return now === null ? `no longer ${name(was ?? "")}` : `now ${name(now)}`;
}
