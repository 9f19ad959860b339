import { type Model, nameOf } from "../../catalog/model.ts";
import { isObject, type Json } from "../../lib/json.ts";
import { pricesOf } from "../prices.ts";
import { tokensOf } from "./ids.ts";

/** Evidence, besides the ids, that two entries are one model. A price of zero is no evidence: it may mean free, subscription or unknown. */
const FACTS = {
	"same name": (a: Model, b: Model) => nameKey(a) === nameKey(b),
	"same release date": (a: Model, b: Model) =>
		typeof a.release_date === "string" && a.release_date === b.release_date,
	"same limits": (a: Model, b: Model) =>
		agree(a.limit, b.limit, ["context", "output"]),
	// Upstream often adds or drops the other dimensions although the price did not change.
	"same prices": (a: Model, b: Model) =>
		agree(a.cost, b.cost, ["input", "output"]),
};

export type Fact = keyof typeof FACTS;

export const ALL_FACTS = Object.keys(FACTS) as Fact[];

export function factsOf(a: Model, b: Model): Set<Fact> {
	return new Set(ALL_FACTS.filter((fact) => FACTS[fact](a, b)));
}

/** The name's words without the vendor before a colon, as in `xAI: Grok 4`. */
export function nameKey(model: Model): string {
	return tokensOf(nameOf(model).replace(/^[^:]+: /, ""));
}

/** Whether all these numbers are known and equal, and not all zero. */
function agree(
	a: Json | undefined,
	b: Json | undefined,
	keys: readonly string[],
): boolean {
	return (
		isObject(a) &&
		isObject(b) &&
		keys.every((key) => typeof a[key] === "number" && a[key] === b[key]) &&
		keys.some((key) => a[key] !== 0)
	);
}

/** False if only one of the two is free, or if their outputs differ: then they are different offers, whatever their names. */
export function isSameOffer(a: Model, b: Model): boolean {
	const [paidA, paidB] = [isPaid(a), isPaid(b)];
	const isSameKind = paidA === paidB || paidA === null || paidB === null;
	return isSameKind && outputs(a) === outputs(b);
}

/** Null if no price is known. */
export function isPaid(model: Model): boolean | null {
	const prices = [...pricesOf(model).values()];
	return prices.length === 0 ? null : prices.some(({ amount }) => amount > 0);
}

function outputs({ modalities }: Model): string {
	const output = isObject(modalities) ? modalities.output : null;
	return Array.isArray(output) ? [...output].sort().join() : "";
}
