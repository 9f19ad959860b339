import { type ModelRef, refKey } from "../catalog/model.ts";
import { type Ability, statusOf } from "../changes/abilities.ts";
import { type CatalogDiff, newlyDeprecated } from "../changes/compare.ts";
import { blendOf, type PriceChange } from "../changes/prices.ts";
import { renamedModels } from "../changes/renames.ts";
import { getOr, groupBy } from "../lib/maps.ts";
import type { NonEmpty } from "../lib/non-empty.ts";
import type { GoneInCode } from "./gone.ts";
import { successorFinder } from "./successors.ts";
import { oncePerLine, type Use } from "./use.ts";

/** What happens to a model. */
export type UsageEvent =
	| { readonly kind: "removed"; readonly successor: ModelRef | null }
	| { readonly kind: "renamed"; readonly to: ModelRef }
	| { readonly kind: "deprecated"; readonly successor: ModelRef | null }
	| { readonly kind: "weaker"; readonly losses: readonly Ability[] }
	| { readonly kind: "repriced"; readonly changes: readonly PriceChange[] };

/** A model that the repository uses, and what happens to it. */
export interface Affected extends ModelRef {
	readonly events: NonEmpty<UsageEvent>;
	/** One per line: those in code first, then in the order of paths and lines. */
	readonly uses: readonly Use[];
}

export interface UsedModel extends ModelRef {
	/** One per line of code or configuration. */
	readonly uses: readonly Use[];
	/** Blended price in USD per million tokens, in the previous and the new catalog; null if it is not known. */
	readonly before: number | null;
	readonly after: number | null;
	/** In the new catalog. */
	readonly isDeprecated: boolean;
}

/** The models that the repository uses. */
export interface Usage {
	/** How many files were searched. */
	readonly files: number;
	/** How many of them name a model in code or configuration. */
	readonly filesWithUses: number;
	/** Every model that code or configuration names, the most used first. */
	readonly models: readonly UsedModel[];
	/** What code or configuration names. The most serious first. */
	readonly affected: readonly Affected[];
	/** What only tests, documents or data name. The most serious first. */
	readonly affectedElsewhere: readonly Affected[];
	/** Names of models that no catalog has any more, those in code first. */
	readonly gone: readonly GoneInCode[];
}

const BY_SERIOUSNESS: readonly UsageEvent["kind"][] = [
	"removed",
	"renamed",
	"deprecated",
	"weaker",
	"repriced",
];

/** Finds the changes that affect models in use. */
export function findAffected(
	uses: readonly Use[],
	diff: CatalogDiff,
	files: number,
): Omit<Usage, "gone"> {
	const eventsAt = collectEvents(diff);
	const groups = groupBy(uses, refKey);
	const renamedTo = renamedModels(diff.renames);
	const models: UsedModel[] = [];
	const affected: Affected[] = [];
	for (const group of groups.values()) {
		const [{ provider = "", id = "" } = {}] = group;
		const own = oncePerLine(group);
		const inCode = own.filter(({ place }) => place === "code");
		if (inCode.length > 0) {
			const before = diff.before.get(provider)?.models.get(id);
			// A renamed model keeps its price.
			const after =
				diff.after.get(provider)?.models.get(id) ?? renamedTo({ provider, id });
			models.push({
				provider,
				id,
				uses: inCode,
				before: before ? blendOf(before) : null,
				after: after ? blendOf(after) : null,
				isDeprecated: after !== undefined && statusOf(after) === "deprecated",
			});
		}
		const [first, ...others] = eventsAt({ provider, id });
		if (first === undefined) continue;
		affected.push({ provider, id, events: [first, ...others], uses: own });
	}
	affected.sort(
		(a, b) =>
			seriousnessOf(a) - seriousnessOf(b) || b.uses.length - a.uses.length,
	);
	const named = models.flatMap(({ uses }) => uses.map(({ path }) => path));
	return {
		files,
		filesWithUses: new Set(named).size,
		models: models.sort((a, b) => b.uses.length - a.uses.length),
		affected: affected.filter(isInCode),
		affectedElsewhere: affected.filter((one) => !isInCode(one)),
	};
}

function isInCode({ uses }: Affected): boolean {
	return uses.some(({ place }) => place === "code");
}

function seriousnessOf({ events }: Affected): number {
	return Math.min(...events.map(({ kind }) => BY_SERIOUSNESS.indexOf(kind)));
}

function collectEvents(diff: CatalogDiff): (model: ModelRef) => UsageEvent[] {
	const successorOf = successorFinder(diff);
	// Created only for the few models that are in use.
	const events = new Map<string, (() => UsageEvent)[]>();
	const add = (provider: string, id: string, createEvent: () => UsageEvent) => {
		getOr(events, refKey({ provider, id }), () => []).push(createEvent);
	};
	for (const { provider, model } of diff.changes.models.removed) {
		add(provider, model.id, () => ({
			kind: "removed",
			successor: successorOf(provider, model),
		}));
	}
	for (const { from, to } of diff.renames) {
		const place = { provider: to.provider, id: to.model.id };
		add(from.provider, from.model.id, () => ({ kind: "renamed", to: place }));
	}
	for (const { provider, before, after } of newlyDeprecated(diff)) {
		add(provider, before.id, () => ({
			kind: "deprecated",
			successor: successorOf(provider, after),
		}));
	}
	for (const { model, losses } of diff.abilities) {
		if (losses.length === 0) continue;
		add(model.provider, model.before.id, () => ({ kind: "weaker", losses }));
	}
	for (const { model, changes: all } of diff.repricings) {
		const changes = all.filter(isWorthReading);
		if (changes.length === 0) continue;
		add(model.provider, model.before.id, () => ({ kind: "repriced", changes }));
	}
	return (model) =>
		events.get(refKey(model))?.map((createEvent) => createEvent()) ?? [];
}

/** A price that moves by less makes no difference to anybody's plans. */
const MIN_MOVE = 0.1;

/** Neither a price that was not known before nor a small move says what to do. */
function isWorthReading({ before, ratio }: PriceChange): boolean {
	if (before === null) return false;
	return ratio === null || Math.abs(ratio - 1) >= MIN_MOVE - 1e-9;
}
