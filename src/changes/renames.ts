import {
	type Catalog,
	type Model,
	type ModelRef,
	type Provider,
	type ProviderHeader,
	refKey,
} from "../catalog/model.ts";
import { add, type Count } from "../identity/counts.ts";
import { compareBytes, type JsonObject } from "../lib/json.ts";
import { getOr, memo } from "../lib/maps.ts";
import {
	type Changes,
	diffFields,
	type FieldChange,
	type ModelEntry,
} from "./diff.ts";
import {
	ALL_FACTS,
	type Fact,
	factsOf,
	isPaid,
	isSameOffer,
	nameKey,
} from "./renames/facts.ts";
import {
	type IdEdit,
	prefixStep,
	sortWords,
	stepBetween,
	tailOf,
	tokensOf,
	variantTest,
	versionOf,
	wordsOf,
} from "./renames/ids.ts";
import { pairProviders } from "./renames/providers.ts";

/** A model whose id changed, or whose provider's id changed. */
export interface Rename {
	readonly from: ModelEntry;
	readonly to: ModelEntry;
	/** What changed besides `id`, `provider` and `provider_model_id`. */
	readonly fields: readonly FieldChange[];
	/** Short and readable: how the ids relate, then what is the same. */
	readonly evidence: readonly string[];
}

/** A function that gives what a model is under its new id; undefined if it was not renamed. */
export function renamedModels(
	renames: readonly Rename[],
): (model: ModelRef) => Model | undefined {
	const byFormer = new Map(
		renames.map(({ from: { provider, model }, to }) => [
			refKey({ provider, id: model.id }),
			to.model,
		]),
	);
	return (model) => byFormer.get(refKey(model));
}

export interface ProviderRename {
	readonly from: ProviderHeader;
	readonly to: ProviderHeader;
	/** What changed besides `id`. */
	readonly fields: readonly FieldChange[];
	/** How many of its models are among the renames. */
	readonly models: number;
	readonly evidence: readonly string[];
}

interface RenamePair {
	readonly from: Model;
	readonly to: Model;
	readonly facts: ReadonlySet<Fact>;
}

/** Two models with the same key are a pair if the key is unique in their provider before and after, and `isEnough` holds. */
interface RenameRule {
	readonly evidence: string;
	readonly key: (model: Model) => string;
	/** @param isVariant see {@link variantTest} */
	readonly isEnough: (
		pair: RenamePair,
		isVariant: (step: IdEdit) => boolean,
	) => boolean;
}

/** The fields that always differ between two entries of one model. In models.dev's own shape, `provider` is none of them. */
function identityOf({ provider }: Model): string[] {
	const own = typeof provider === "string" ? ["provider"] : [];
	return ["id", "provider_model_id", ...own];
}

/** Used only if the provider was renamed. */
const SAME_ID: RenameRule = {
	evidence: "same id",
	key: ({ id }) => id,
	isEnough: () => true,
};

/** From the strongest to the weakest. A false pair is worse than a missed one. */
const RULES: readonly RenameRule[] = [
	{
		evidence: "ids differ only in case and separators",
		key: ({ id }) => tokensOf(id),
		isEnough: ({ facts }) => facts.size >= 1,
	},
	{
		evidence: "ids differ only in the order of their words",
		key: ({ id }) => sortWords(id),
		isEnough: ({ facts }) => facts.size >= 2,
	},
	{
		evidence: "ids differ only in the prefix",
		key: ({ id }) => tokensOf(tailOf(id)),
		isEnough: ({ from, to, facts }, isVariant) =>
			facts.has("same name") &&
			facts.size >= 2 &&
			isSameOffer(from, to) &&
			!isVariant(prefixStep(from.id, to.id)),
	},
	{
		evidence: "the only models of that name",
		key: nameKey,
		isEnough: isRelabelled,
	},
];

/** For ids that differ in more than spelling: their versions must be equal, and almost nothing else may differ. */
function isRelabelled(
	{ from, to, facts }: RenamePair,
	isVariant: (step: IdEdit) => boolean,
): boolean {
	const [old, now] = [versionOf(from.id), versionOf(to.id)];
	if (old.version !== now.version || !isSameOffer(from, to)) return false;
	// `-2507` may be added or removed if nothing else changed; a different date is a different model.
	if (old.stamps !== now.stamps) {
		const isOneSided = old.stamps === "" || now.stamps === "";
		return isOneSided && facts.size === ALL_FACTS.length;
	}
	const isRepriced = isPaid(from) && isPaid(to) && !facts.has("same prices");
	const step = stepBetween(from.id, to.id);
	const isNear = step.flatMap(wordsOf).length <= 1;
	return !isRepriced && facts.size + Number(isNear) >= 3 && !isVariant(step);
}

/**
 * Separates the renames from the other changes, which are returned as `rest`. Together they are all changes: each `from`
 * was a removal and each `to` an addition. No model and no provider is in two renames.
 * @param isUpstream what upstream still lists was not renamed, even if the repository leaves it out now
 */
export function pairRenames(
	changes: Changes,
	before: Catalog,
	after: Catalog,
	isUpstream: (model: ModelRef) => boolean = () => false,
): { renames: Rename[]; providers: ProviderRename[]; rest: Changes } {
	const isGone = ({ provider, model }: ModelEntry) =>
		!isUpstream({ provider, id: model.id });
	const removed = changes.providers.removed.filter(({ id }) =>
		[...(before.get(id)?.models.values() ?? [])].every((model) =>
			isGone({ provider: id, model }),
		),
	);
	const successors = pairProviders(
		{ removed, added: changes.providers.added },
		before,
		after,
	);
	const newIds = new Map(successors.map(({ from, to }) => [from.id, to.id]));
	const isVariant = variantTest([before, after]);
	const areDistinct = distinctTest([before, after]);
	const added = byProvider(changes.models.added);
	const renames: Rename[] = [];
	const removedModels = changes.models.removed.filter(isGone);
	for (const [id, removed] of byProvider(removedModels)) {
		const newId = newIds.get(id) ?? id;
		const addedHere = added.get(newId);
		const [old, now] = [before.get(id), after.get(newId)];
		if (!old || !now || !addedHere) continue;
		for (const rule of newId === id ? RULES : [SAME_ID, ...RULES]) {
			if (!haveCommonKey(removed, addedHere, rule)) continue;
			const candidates = uniqueBy(now, rule.key);
			for (const [key, model] of uniqueBy(old, rule.key)) {
				const from = removed.get(model.id);
				const to = addedHere.get(candidates.get(key)?.id ?? "");
				if (
					!from ||
					!to ||
					(rule !== SAME_ID && areDistinct(model.id, to.model.id))
				)
					continue;
				const facts = factsOf(from.model, to.model);
				const pair = { from: from.model, to: to.model, facts };
				if (!rule.isEnough(pair, isVariant)) continue;
				removed.delete(from.model.id);
				addedHere.delete(to.model.id);
				const fields = diffFields(
					without(from.model, identityOf(from.model)),
					without(to.model, identityOf(to.model)),
				);
				renames.push({ from, to, fields, evidence: [rule.evidence, ...facts] });
			}
		}
	}
	renames.sort((a, b) => compareEntries(a.from, b.from));
	const moved: Count = new Map();
	for (const { from } of renames) add(moved, from.provider);
	const providers = successors.map((pair) => ({
		...pair,
		fields: diffFields(without(pair.from, ["id"]), without(pair.to, ["id"])),
		models: moved.get(pair.from.id) ?? 0,
	}));
	return { renames, providers, rest: subtract(changes, renames, providers) };
}

function subtract(
	{ models, providers }: Changes,
	renamed: readonly Rename[],
	successions: readonly ProviderRename[],
): Changes {
	const paired = new Set<ModelEntry | ProviderHeader>(
		[...renamed, ...successions].flatMap(({ from, to }) => [from, to]),
	);
	const isRest = (entry: ModelEntry | ProviderHeader) => !paired.has(entry);
	return {
		providers: {
			...providers,
			added: providers.added.filter(isRest),
			removed: providers.removed.filter(isRest),
		},
		models: {
			...models,
			added: models.added.filter(isRest),
			removed: models.removed.filter(isRest),
		},
	};
}

/** Whether one provider lists both ids at the same time: then they are different models. */
function distinctTest(
	catalogs: readonly Catalog[],
): (a: string, b: string) => boolean {
	// Created when it is first needed, as in `variantTest`.
	let holders: ReadonlyMap<string, readonly Provider["models"][]> | undefined;
	const areDistinct = memo((key) => {
		const [a = "", b = ""] = JSON.parse(key) as string[];
		holders ??= holdersOf(catalogs);
		const [some, others] = [holders.get(a) ?? [], holders.get(b) ?? []];
		return some.length < others.length
			? some.some((models) => models.has(b))
			: others.some((models) => models.has(a));
	});
	return (a, b) => areDistinct(JSON.stringify([a, b]));
}

/** By model id, the models of each provider that has this id. */
function holdersOf(catalogs: readonly Catalog[]) {
	const holders = new Map<string, Provider["models"][]>();
	for (const catalog of catalogs) {
		for (const { models } of catalog.values()) {
			for (const id of models.keys()) {
				getOr(holders, id, () => []).push(models);
			}
		}
	}
	return holders;
}

/** The entries of each provider by model id. */
function byProvider(
	entries: readonly ModelEntry[],
): Map<string, Map<string, ModelEntry>> {
	const groups = new Map<string, Map<string, ModelEntry>>();
	for (const entry of entries) {
		getOr(groups, entry.provider, () => new Map()).set(entry.model.id, entry);
	}
	return groups;
}

/** There is almost never one, and then the unchanged models need not be searched. */
function haveCommonKey(
	removed: ReadonlyMap<string, ModelEntry>,
	addedHere: ReadonlyMap<string, ModelEntry>,
	{ key }: RenameRule,
): boolean {
	const keys = new Set([...removed.values()].map(({ model }) => key(model)));
	return [...addedHere.values()].some(({ model }) => keys.has(key(model)));
}

/** The models whose key no other model of the provider has. */
function uniqueBy(
	{ models }: Provider,
	keyOf: (model: Model) => string,
): Map<string, Model> {
	const unique = new Map<string, Model>();
	const taken = new Set<string>();
	for (const model of models.values()) {
		const key = keyOf(model);
		if (taken.has(key)) unique.delete(key);
		else unique.set(key, model);
		taken.add(key);
	}
	return unique;
}

function without(object: JsonObject, keys: readonly string[]): JsonObject {
	return Object.fromEntries(
		Object.entries(object).filter(([key]) => !keys.includes(key)),
	);
}

function compareEntries(a: ModelEntry, b: ModelEntry): number {
	return (
		compareBytes(a.provider, b.provider) || compareBytes(a.model.id, b.model.id)
	);
}
