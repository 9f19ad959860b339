import { perUnit } from "../catalog/fields.ts";
import type { Catalog, Model } from "../catalog/model.ts";
import { limitsOf } from "../changes/abilities.ts";
import {
	fieldOfPrice,
	LEGACY_THRESHOLD,
	LEGACY_TIER,
	priceOf,
	pricesOf,
} from "../changes/prices.ts";
import { DAY_MS } from "../lib/day.ts";
import { declareFindings, type Finding } from "../lib/finding.ts";
import { isObject, type JsonObject, valueAt } from "../lib/json.ts";
import { getOr } from "../lib/maps.ts";
import { count, price } from "../lib/numbers.ts";
import {
	aboutField,
	COMPARE,
	type ModelUpdate,
	type Rule,
} from "./rule-context.ts";

/** Released at about the same time; an alias from another year stands for another version. */
const SAME_TIME_DAYS = 31;
const SAME_TIME_MS = SAME_TIME_DAYS * DAY_MS;
/** A price is converted and rounded on its way; less than this is no disagreement. */
const TOLERANCE = 0.02;

const FINDINGS = declareFindings({
	"cache-above-input": {
		severity: "warning",
		when: "Reading from the cache costs more than input.",
		remedy: COMPARE,
	},
	"tiers-contradict": {
		severity: "notice",
		when: `\`context_over_200k\` and \`tiers\` have different prices, or \`tiers\` starts at another number of tokens than ${LEGACY_THRESHOLD}.`,
		remedy: "Use `tiers` if your code can.",
	},
	"alias-disagrees": {
		severity: "notice",
		when: `An id with a date and its alias without a date differ in a price or limit by more than ${TOLERANCE * 100}%. Only the newest date, and only if both were released within ${SAME_TIME_DAYS} days.`,
		remedy: "One of the two is out of date; use the one that you trust.",
	},
});

/** What contradicts itself, within a model or between a dated id and its alias. */
export const consistencyRule: Rule = {
	title: "Contradictions",
	findings: Object.values(FINDINGS),
	check: ({ updates, updatesOf, diff }) => {
		const [before, after] = [aliasFinder(diff.before), aliasFinder(diff.after)];
		return [
			...updatesOf("cost").flatMap((update) => [
				...findCache(update),
				...findTiers(update),
			]),
			...updates.flatMap((update) => findAlias(update, before, after)),
		];
	},
};

/** What is cached costs less to read, or nobody would cache. */
function findCache(update: ModelUpdate): Finding[] {
	const isAbove = (model: Model | undefined) => {
		const prices = model && pricesOf(model);
		const input = prices?.get("input")?.amount ?? 0;
		return input > 0 && (prices?.get("cache_read")?.amount ?? 0) > input;
	};
	if (!isAbove(update.model) || isAbove(update.before)) return [];
	return [
		aboutField(update, ["cost", "cache_read"], {
			kind: FINDINGS["cache-above-input"],
			severity: "warning",
			message: `\`cache_read\` costs more than \`input\`, which is ${price(priceOf(update.model, "input"))}.`,
		}),
	];
}

/** `context_over_200k` is for old readers, and wrong for them where the price steps up elsewhere, or to another one. */
function findTiers(update: ModelUpdate): Finding[] {
	const reason = contradictionOf(update.model);
	if (reason === null || reason === contradictionOf(update.before)) return [];
	return [
		aboutField(update, ["cost", LEGACY_TIER], {
			kind: FINDINGS["tiers-contradict"],
			severity: "notice",
			message: reason,
		}),
	];
}

function contradictionOf(model: Model | undefined): string | null {
	const legacy = valueAt(model, ["cost", LEGACY_TIER]);
	const tiers = valueAt(model, ["cost", "tiers"]);
	const [first] = Array.isArray(tiers) ? tiers.filter(isObject) : [];
	if (!isObject(legacy) || !first) return null;
	const size = valueAt(first, ["tier", "size"]);
	if (typeof size === "number" && size !== LEGACY_THRESHOLD) {
		return `\`tiers\` starts at ${count(size)} tokens, not at ${count(LEGACY_THRESHOLD)}.`;
	}
	const differs = Object.keys(legacy).find((key) =>
		hasOther(legacy, first, key),
	);
	return differs === undefined
		? null
		: `\`${LEGACY_TIER}\` has ${legacy[differs]} for \`${differs}\`, and \`tiers\` has ${first[differs]}.`;
}

function hasOther(a: JsonObject, b: JsonObject, key: string): boolean {
	return (
		typeof a[key] === "number" && Object.hasOwn(b, key) && a[key] !== b[key]
	);
}

const DATED = /^(.+?)-(20\d\d-?[01]\d-?[0-3]\d)(.*)$/s;

/** An alias stands for the newest dated version. */
function findAlias(
	update: ModelUpdate,
	before: AliasFinder,
	after: AliasFinder,
): Finding[] {
	const alias = after(update.provider, update.model);
	if (!alias) return [];
	const differs = disagreement(update.model, alias);
	const old = update.before && before(update.provider, update.before);
	const isOld =
		update.before && old && disagreement(update.before, old) !== null;
	if (differs === null || isOld) return [];
	return [
		aboutField(update, differs.field, {
			kind: FINDINGS["alias-disagrees"],
			severity: "notice",
			message: `\`${differs.field.join(".")}\`: \`${alias.id}\`, which should be the same model, has ${differs.value}.`,
		}),
	];
}

type AliasFinder = (provider: string, model: Model) => Model | undefined;

/** Finds the id without a date that stands for a model, where no other dated one is newer. */
function aliasFinder(catalog: Catalog): AliasFinder {
	const newest = new Map<string, ReadonlyMap<string, string>>();
	return (provider, model) => {
		const dated = DATED.exec(model.id);
		const models = catalog.get(provider)?.models;
		if (dated === null || !models) return undefined;
		const [, stem = "", date = "", rest = ""] = dated;
		const alias = models.get(stem + rest);
		if (!alias || !areOfOneTime(model, alias)) return undefined;
		const dates = getOr(newest, provider, () => newestDates(models.keys()));
		return (dates.get(withoutDate(stem, rest)) ?? "") <= date
			? alias
			: undefined;
	};
}

/** By what is around the date, the newest one. */
function newestDates(ids: Iterable<string>): Map<string, string> {
	const newest = new Map<string, string>();
	for (const id of ids) {
		const [, stem, date = "", rest = ""] = DATED.exec(id) ?? [];
		if (stem === undefined) continue;
		const key = withoutDate(stem, rest);
		if ((newest.get(key) ?? "") < date) newest.set(key, date);
	}
	return newest;
}

function withoutDate(stem: string, rest: string): string {
	return `${stem}\0${rest}`;
}

function areOfOneTime(a: Model, b: Model): boolean {
	const [first, second] = [a, b].map(({ release_date }) =>
		Date.parse(String(release_date)),
	);
	return (
		Math.abs((first ?? Number.NaN) - (second ?? Number.NaN)) <= SAME_TIME_MS
	);
}

function disagreement(
	model: Model,
	alias: Model,
): { field: string[]; value: string } | null {
	const prices = pricesOf(alias);
	for (const [key, { dimension, amount }] of pricesOf(model)) {
		const other = prices.get(key)?.amount;
		if (isOther(amount, other)) {
			const value = price(other) + perUnit(dimension.unit);
			return { field: fieldOfPrice(dimension, model), value };
		}
	}
	const limits = limitsOf(alias);
	for (const [name, limit] of limitsOf(model)) {
		const other = limits.get(name);
		if (isOther(limit, other)) {
			return { field: ["limit", name], value: count(other) };
		}
	}
	return null;
}

/** What is zero or not known is no disagreement. */
function isOther(own: number, other: number | undefined): other is number {
	return (
		own !== 0 &&
		other !== undefined &&
		other !== 0 &&
		Math.abs(own / other - 1) > TOLERANCE
	);
}
