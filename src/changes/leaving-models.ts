import type { ModelRef } from "../catalog/model.ts";
import { type CatalogDiff, newlyDeprecated } from "./compare.ts";

/** A model that is removed or newly deprecated. */
export interface LeavingModel extends ModelRef {
	readonly what: "removed" | "deprecated";
}

/** Removed ones first. In the catalog's order. */
export function leavingModels(diff: CatalogDiff): LeavingModel[] {
	return [
		...diff.changes.models.removed.map(({ provider, model }) => ({
			provider,
			id: model.id,
			what: "removed" as const,
		})),
		...newlyDeprecated(diff).map(({ provider, after }) => ({
			provider,
			id: after.id,
			what: "deprecated" as const,
		})),
	];
}
