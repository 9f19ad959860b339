// Values of models that upstream corrected, found in the weekly catalogs alone: what the rules are measured on, as far as
// it is not known who corrected what and why.
import type { Catalog, Model } from "../src/catalog/model.ts";
import { modalitiesOf } from "../src/changes/abilities.ts";
import { compareCatalogs } from "../src/changes/compare.ts";
import { identityOf } from "../src/identity/ids.ts";
import { DAY_MS } from "../src/lib/day.ts";
import { isSame, type Json, valueAt } from "../src/lib/json.ts";
import { groupBy } from "../src/lib/maps.ts";
import { areWithin, factorBetween } from "../src/lib/ratio.ts";

/** Later, a value has more often changed than been wrong. */
const CORRECTED_WEEKS = 12;
/** Prices move; those of a new model do so later. */
const PRICE_WEEKS = 4;
/** Less is rounding, or the market. */
const PRICE_FACTOR = 1.25;
const SAME_LIMIT = 0.05;
const SAME_DAYS = 7;
/** More at once are a bulk import, or a change of the model itself. */
const MAX_OF_PROVIDER = 5;
const MAX_PROVIDERS = 3;

export interface Correction {
	readonly provider: string;
	readonly model: string;
	readonly kind: keyof typeof SHARES;
	/** Of the field that was wrong; undefined where the model was. */
	readonly field?: string | undefined;
	/** Whether it was wrong from the model's first appearance. */
	readonly isNew: boolean;
	/** Index of the catalog that has it first, and of the one that has it no more. */
	readonly week: number;
	readonly corrected: number;
	readonly wrong?: Json | undefined;
	readonly right?: Json | undefined;
	/** Of those that are one correction at one provider. */
	readonly weight: number;
}

/** How many of the 164 known mistakes are of each kind. */
export const SHARES = {
	"capability flag": 30,
	"context or input limit": 17,
	"output limit": 11,
	date: 10,
	id: 14,
	"main price": 23,
	"unit or decimal slip": 10,
	"cache price": 18,
	"zero or missing price": 13,
	"missing cache price": 9,
	status: 3,
	deleted: 6,
} as const;

type Found = Omit<Correction, "weight">;
type Values = (path: string) => Json | undefined;

const PATHS: Readonly<Record<string, Correction["kind"]>> = {
	reasoning: "capability flag",
	tool_call: "capability flag",
	attachment: "capability flag",
	"modalities.input": "capability flag",
	"modalities.output": "capability flag",
	"limit.context": "context or input limit",
	"limit.input": "context or input limit",
	"limit.output": "output limit",
	release_date: "date",
	knowledge: "date",
	"cost.input": "main price",
	"cost.output": "main price",
	"cost.cache_read": "cache price",
	"cost.cache_write": "cache price",
	status: "status",
};

/** @param catalogs one of each week */
export function findCorrections(catalogs: readonly Catalog[]): Correction[] {
	const found = catalogs
		.slice(1)
		.flatMap((_, index) => [
			...correctedFields(catalogs, index + 1),
			...restored(catalogs, index + 1),
			...renamed(catalogs, index + 1),
		]);
	const times = countBy(found, timeOf);
	const alike = groupBy(found, changeOf);
	return found
		.filter((one) => {
			const same = alike.get(changeOf(one));
			const providers = new Set(same?.map(({ provider }) => provider));
			return (
				(times.get(timeOf(one)) ?? 0) <= MAX_OF_PROVIDER &&
				providers.size <= MAX_PROVIDERS
			);
		})
		.map((one) => ({ ...one, weight: 1 / (times.get(timeOf(one)) ?? 1) }));
}

/** The same at all providers that upstream corrected at once. */
function changeOf({ corrected, field, model }: Found): string {
	return JSON.stringify([corrected, field, identityOf({ id: model })]);
}

function timeOf({ provider, corrected, kind }: Found): string {
	return JSON.stringify([provider, corrected, kind]);
}

function countBy<T>(all: readonly T[], keyOf: (one: T) => string) {
	return new Map(
		[...groupBy(all, keyOf)].map(([key, some]) => [key, some.length]),
	);
}

/** Values that are new in a week, and others some weeks later. */
function correctedFields(catalogs: readonly Catalog[], week: number): Found[] {
	const found: Found[] = [];
	for (const { provider, before, after } of models(catalogs, week)) {
		for (const path of Object.keys(PATHS)) {
			const was = before?.(path);
			const wrong = after(path);
			if (before && isSame(was, wrong)) continue;
			const model = after("id") as string;
			const corrected = indexOfChange(
				catalogs,
				{ provider, model, path },
				wrong,
				week,
			);
			if (corrected === null) continue;
			const right = valuesAt(catalogs[corrected], provider, model)?.(path);
			const kind = kindOf(path, before && { was }, wrong, right, {
				weeks: corrected - week,
			});
			if (kind === null) continue;
			found.push({
				provider,
				model,
				kind,
				field: path,
				isNew: before === undefined,
				week,
				corrected,
				wrong,
				right,
			});
		}
	}
	return found;
}

/** Null if the change later is most probably one of reality, or says only more. */
function kindOf(
	path: string,
	before: { was: Json | undefined } | undefined,
	wrong: Json | undefined,
	right: Json | undefined,
	{ weeks }: { weeks: number },
): Correction["kind"] | null {
	const kind = PATHS[path] ?? null;
	const isBack = before !== undefined && isSame(before.was, right);
	if (path === "status") return isBack ? kind : null;
	if (!path.startsWith("cost.")) {
		return isStated(wrong) && isStated(right) && !saysMore(wrong, right)
			? kind
			: null;
	}
	const [from, to] = [Number(wrong ?? 0), Number(right ?? 0)];
	if (to === 0) return null;
	if (from === 0) {
		const isLoss = before === undefined || Number(before.was ?? 0) > 0;
		if (!isLoss) return null;
		return kind === "cache price"
			? "missing cache price"
			: "zero or missing price";
	}
	const factor = factorBetween(from, to);
	if (kind === "main price" && factor > 8) return "unit or decimal slip";
	const isSoon = before === undefined && weeks <= PRICE_WEEKS;
	return factor > PRICE_FACTOR && (isBack || isSoon) ? kind : null;
}

/** Another precision, a few days, or one more kind of input that upstream added everywhere: no mistake. */
function saysMore(wrong: Json | undefined, right: Json | undefined): boolean {
	if (typeof wrong === "number" && typeof right === "number") {
		return wrong > 0 && right > 0 && areWithin(wrong, right, SAME_LIMIT);
	}
	if (Array.isArray(wrong) && Array.isArray(right)) {
		return isSame(
			wrong,
			right.filter((kind) => kind !== "pdf"),
		);
	}
	if (typeof wrong !== "string" || typeof right !== "string") return false;
	const days = (Date.parse(right) - Date.parse(wrong)) / DAY_MS;
	return (
		right.startsWith(wrong) ||
		wrong.startsWith(right) ||
		Math.abs(days) <= SAME_DAYS
	);
}

function isStated(value: Json | undefined): boolean {
	return value !== undefined && value !== null && value !== "" && value !== 0;
}

/** Models that are gone for some weeks, and back. */
function restored(catalogs: readonly Catalog[], week: number): Found[] {
	const found: Found[] = [];
	for (const [provider, { models }] of catalogs[week - 1] ?? []) {
		for (const model of models.keys()) {
			const own = catalogs[week]?.get(provider);
			if (!own || own.models.has(model)) continue;
			const back = catalogs
				.slice(week + 1, week + 1 + CORRECTED_WEEKS)
				.findIndex((then) => then.get(provider)?.models.has(model));
			if (back < 0) continue;
			found.push({
				provider,
				model,
				kind: "deleted",
				isNew: false,
				week,
				corrected: week + 1 + back,
			});
		}
	}
	return found;
}

/** New models that were renamed some weeks later. */
function renamed(catalogs: readonly Catalog[], week: number): Found[] {
	const [before, after] = [catalogs[week - 1], catalogs[week]];
	if (!before || !after || week < 2) return [];
	return compareCatalogs(before, after).renames.flatMap(({ from, to }) => {
		if (from.provider !== to.provider) return [];
		const { provider, model } = from;
		let first = week - 1;
		while (
			first > 0 &&
			catalogs[first - 1]?.get(provider)?.models.has(model.id)
		)
			first -= 1;
		const isYoung = first > 0 && week - first <= CORRECTED_WEEKS;
		return isYoung && catalogs[first - 1]?.has(provider)
			? [
					{
						provider,
						model: model.id,
						kind: "id" as const,
						field: "id",
						isNew: true,
						week: first,
						corrected: week,
						right: to.model.id,
					},
				]
			: [];
	});
}

function* models(catalogs: readonly Catalog[], week: number) {
	const [before, after] = [catalogs[week - 1], catalogs[week]];
	for (const [provider, { models }] of after ?? []) {
		for (const id of models.keys()) {
			const now = valuesAt(after, provider, id);
			if (!now) continue;
			yield {
				provider,
				before: valuesAt(before, provider, id),
				after: now,
			};
		}
	}
}

function valuesAt(
	catalog: Catalog | undefined,
	provider: string,
	id: string,
): Values | undefined {
	const model = catalog?.get(provider)?.models.get(id);
	return model && ((path) => readPath(model, path));
}

function readPath(model: Model, path: string): Json | undefined {
	const [first = "", second] = path.split(".");
	return first === "modalities"
		? [...modalitiesOf(model, second as "input" | "output")].sort()
		: valueAt(model, path.split("."));
}

/** Null if the value stays, or the model goes before it changes. */
function indexOfChange(
	catalogs: readonly Catalog[],
	{ provider, model, path }: { provider: string; model: string; path: string },
	value: Json | undefined,
	week: number,
): number | null {
	for (let later = week + 1; later <= week + CORRECTED_WEEKS; later += 1) {
		const then = valuesAt(catalogs[later], provider, model);
		if (then === undefined) return null;
		if (!isSame(then(path), value)) return later;
	}
	return null;
}
