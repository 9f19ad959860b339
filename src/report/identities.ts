import type { Catalog, Model, ModelRef } from "../catalog/model.ts";
import { limitOf } from "../changes/abilities.ts";
import { priceOf } from "../changes/prices.ts";
import type { Report } from "./schema.ts";
import type { SyncReport } from "./sync-report.ts";

type ReportedIdentity = Report["identities"][number];

/** A model at a provider. */
interface TouchedListing {
	readonly provider: string;
	readonly model: Model;
}

/** The models that changed or that the repository uses, each with all its providers, to compare their prices. */
export function identitiesOf(report: SyncReport): ReportedIdentity[] {
	const { vendors, after, isOwnListing } = report;
	const removed = new Set(report.changes.models.removed);
	const identities = new Map<string, ReportedIdentity>();
	for (const touched of touchedListings(report)) {
		const { provider, model } = touched;
		const key = vendors.identityOf(model);
		let identity = identities.get(key);
		if (identity === undefined) {
			const listings = vendors
				.listingsOf(model)
				.map((listed) => describe(current(listed, after)));
			const vendor = vendors.vendorOf(provider, model);
			identity = { key, vendor, listings };
			identities.set(key, identity);
		}
		if (removed.has(touched)) {
			identity.listings.push({ ...describe(touched), removed: true });
		}
	}
	return [...identities.values()];

	function describe({ provider, model }: TouchedListing) {
		const [input, output] = [priceOf(model, "input"), priceOf(model, "output")];
		const context = limitOf(model, "context");
		return {
			provider,
			id: model.id,
			...(isOwnListing({ provider, id: model.id }) && { own: true }),
			...(input !== null && { input }),
			...(output !== null && { output }),
			...(context !== undefined && { context }),
		};
	}
}

/** As the catalog is written, where upstream's own value is held. */
function current(
	{ provider, model }: TouchedListing,
	after: Catalog,
): TouchedListing {
	const own = after.get(provider)?.models.get(model.id);
	return { provider, model: own ?? model };
}

function* touchedListings(report: SyncReport): Generator<TouchedListing> {
	const { added, removed, changed } = report.changes.models;
	yield* added;
	yield* removed;
	for (const { provider, after } of changed) yield { provider, model: after };
	for (const { to } of report.renames) yield to;
	for (const { provider, id } of usedRefs(report)) {
		const model = report.after.get(provider)?.models.get(id);
		if (model !== undefined) yield { provider, model };
	}
}

/** The models in use, and what may replace them. */
function usedRefs({ usage }: SyncReport): ModelRef[] {
	if (usage === null) return [];
	const { models, affected, affectedElsewhere } = usage;
	const successors = [...affected, ...affectedElsewhere].flatMap(({ events }) =>
		events.flatMap((event) =>
			"successor" in event && event.successor !== null ? [event.successor] : [],
		),
	);
	return [...models, ...successors];
}
