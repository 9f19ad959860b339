import { dimensionKey } from "../catalog/fields.ts";
import type { Model, ModelRef } from "../catalog/model.ts";
import { compareBytes } from "../lib/json.ts";
import { groupBy } from "../lib/maps.ts";
import { compareRanks } from "../lib/ranks.ts";
import { areWithin, isAtLeast } from "../lib/ratio.ts";
import type { CatalogDiff } from "./compare.ts";
import type { PriceGroup } from "./groups.ts";
import { type PriceMove, sizeOfMove } from "./price-verdict.ts";
import { blendOf, type PriceChange, pricesOf } from "./prices.ts";

/**
 * Whose price moved, in the order in which a reader should see it: the vendor's own price, a price at a reseller that
 * moved far and that nearly nobody else has, any other price at a reseller.
 */
const TIERS = ["vendor", "unconfirmed", "reseller"] as const;

/** Models whose prices moved in the same way: one model at several providers, or several models of one provider. */
export interface PriceRow extends PriceMove {
	/** Of the first model. */
	readonly name: string;
	/** How many other names the row stands for. */
	readonly otherNames: number;
	readonly changes: readonly PriceChange[];
	/** The vendor's own listing comes first. */
	readonly models: readonly ModelRef[];
	/** The first one, in the new catalog. */
	readonly model: Model | undefined;
	readonly tier: (typeof TIERS)[number];
}

/** A price that moves by this factor is important news or a mistake. */
const OUTLIER = 10;
/** So many other providers with the price make it believable. */
const ENOUGH_PEERS = 2;
/** Prices this close are the same: currencies and rounding. */
const SAME = 0.05;

/** All groups of prices by rank: by tier, then the largest moves, up and down together. Without a verdict comes last. */
export function priceRows(diff: CatalogDiff): PriceRow[] {
	const rows = mergeAlike(diff.priceGroups.map((group) => toRow(group, diff)));
	const ranked = rows.map((row) => ({ row, rank: rankOf(row) }));
	ranked.sort(
		(a, b) =>
			compareRanks(a.rank, b.rank) || compareBytes(a.row.name, b.row.name),
	);
	return ranked.map(({ row }) => row);
}

function rankOf({ verdict, tier, ratio, models }: PriceRow): number[] {
	return [
		verdict === null ? 1 : 0,
		TIERS.indexOf(tier),
		// A price that appears or vanishes ranks as high as an outlier does.
		-(ratio === null ? OUTLIER : Math.min(sizeOfMove(ratio), 1e9)),
		-models.length,
	];
}

function toRow(group: PriceGroup, diff: CatalogDiff): PriceRow {
	const { name, changes, verdict, ratio, of } = group;
	const own = group.models.filter(diff.isOwnListing);
	const isOwn = new Set(own);
	const models = [...own, ...group.models.filter((ref) => !isOwn.has(ref))];
	const [first] = models;
	const model = first && diff.after.get(first.provider)?.models.get(first.id);
	const row = {
		name,
		otherNames: 0,
		changes,
		models,
		model,
		verdict,
		ratio,
		of,
	};
	return {
		...row,
		tier:
			own.length > 0
				? "vendor"
				: isUnconfirmed(row, diff)
					? "unconfirmed"
					: "reseller",
	};
}

function isUnconfirmed(
	row: Omit<PriceRow, "tier">,
	diff: CatalogDiff,
): boolean {
	const size = sizeOfMove(row.ratio);
	return (
		row.verdict !== null &&
		// From and to $0 is free, or part of a subscription.
		Number.isFinite(size) &&
		isAtLeast(size, OUTLIER) &&
		countPeers(row, diff) < ENOUGH_PEERS
	);
}

/** How many other providers have the price that decided, however long they have had it. */
function countPeers(
	{ model, of, models: [first] }: Pick<PriceRow, "model" | "of" | "models">,
	{ vendors }: CatalogDiff,
): number {
	if (model === undefined || first === undefined) return 0;
	const priceOf = (listed: Model) =>
		of === null
			? blendOf(listed)
			: (pricesOf(listed).get(dimensionKey(of))?.amount ?? null);
	const own = priceOf(model);
	if (own === null) return 0;
	const agreeing = vendors.listingsOf(model).filter(({ provider, model }) => {
		const price = provider === first.provider ? null : priceOf(model);
		return price !== null && areWithin(price, own, SAME);
	});
	return new Set(agreeing.map(({ provider }) => provider)).size;
}

/** A provider often moves several models alike, for example one under two ids. That is one change. */
function mergeAlike(rows: readonly PriceRow[]): PriceRow[] {
	const alike = groupBy(rows, (row) => {
		const providers = new Set(row.models.map(({ provider }) => provider));
		const changes = row.changes.map(({ dimension, before, after }) =>
			JSON.stringify([dimensionKey(dimension), before, after]),
		);
		return JSON.stringify([
			row.tier,
			String(row.ratio),
			[...providers].sort(compareBytes),
			changes.sort(compareBytes),
		]);
	});
	return [...alike.values()].flatMap((same) => {
		const [first, ...others] = same.toSorted(
			(a, b) => a.name.length - b.name.length || compareBytes(a.name, b.name),
		);
		if (!first) return [];
		const models = [first, ...others].flatMap(({ models }) => models);
		const names = new Set(
			others.map(({ name }) => name).filter((name) => name !== first.name),
		);
		return [{ ...first, models, otherNames: names.size }];
	});
}
