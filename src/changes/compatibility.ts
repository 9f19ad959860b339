import type { Ability } from "./abilities.ts";
import type { CatalogDiff } from "./compare.ts";

/** Something that was removed and that code which uses the catalog may depend on. */
export type Loss =
	| {
			/** The provider's id and file were removed. */
			readonly kind: "provider";
			readonly provider: string;
	  }
	| {
			/** The id was removed or renamed. */
			readonly kind: "model";
			readonly provider: string;
			readonly id: string;
	  }
	| {
			/** The model lost a capability or modality, or a limit decreased. */
			readonly kind: "capability" | "limit";
			readonly provider: string;
			readonly id: string;
			readonly abilities: readonly Ability[];
	  };

/** What a sync means for code that depends on the catalog, by the rules of semantic versioning. */
export interface Compatibility {
	/** `major`: something is lost; `minor`: something is new; `patch`: data only; null: nothing changed. */
	readonly level: "major" | "minor" | "patch" | null;
	readonly losses: readonly Loss[];
}

export function assessCompatibility(diff: CatalogDiff): Compatibility {
	const losses = lossesOf(diff);
	const { models, providers } = diff.changes;
	const isNew = models.added.length + providers.added.length > 0;
	const isChanged = models.changed.length + providers.changed.length > 0;
	return {
		level:
			losses.length > 0
				? "major"
				: isNew || diff.abilities.some(({ gains }) => gains.length > 0)
					? "minor"
					: isChanged
						? "patch"
						: null,
		losses,
	};
}

function lossesOf(diff: CatalogDiff): Loss[] {
	const { changes, renames, providerRenames } = diff;
	const removedProviders = [
		...changes.providers.removed.map(({ id }) => id),
		...providerRenames.map(({ from }) => from.id),
	];
	const removedModels = [
		...changes.models.removed.map(({ provider, model }) => ({
			provider,
			id: model.id,
		})),
		...renames.map(({ from }) => ({
			provider: from.provider,
			id: from.model.id,
		})),
	];
	const weaker = diff.abilities.flatMap(({ model, losses }) => {
		const { provider, after } = model;
		const of = (kind: "capability" | "limit"): Loss[] => {
			const abilities = losses.filter(
				(loss) => (loss.kind === "limit") === (kind === "limit"),
			);
			return abilities.length === 0
				? []
				: [{ kind, provider, id: after.id, abilities }];
		};
		return [...of("capability"), ...of("limit")];
	});
	return [
		...removedProviders.map(
			(provider) => ({ kind: "provider", provider }) as const,
		),
		...removedModels.map((model) => ({ kind: "model", ...model }) as const),
		...weaker,
	];
}
