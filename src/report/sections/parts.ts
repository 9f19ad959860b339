import { code } from "../markdown.ts";
import { count, counted } from "../numbers.ts";
import type { Review } from "../review.ts";

/** Where what does not fit is told. */
export const ELSEWHERE = "in the full report";

/** The line under a section that had to be shortened. */
export function moreRows(omitted: number, noun: string): string {
	return omitted > 0
		? `\n\n…and ${counted(omitted, `more ${noun}`)}, ${ELSEWHERE}.`
		: "";
}

/** `a b c and 4 more` */
export function listed(items: readonly string[], most: number): string {
	const omitted = items.length - most;
	return omitted > 0
		? `${items.slice(0, most).join(" ")} and ${count(omitted)} more`
		: items.join(" ");
}

/** `openrouter` +3: one of the providers that share a row, the most telling first. */
export function places(
	models: readonly { readonly provider: string }[],
	review: Review,
): string {
	const providers = [...new Set(models.map(({ provider }) => provider))].sort(
		byProviderRank(review),
	);
	const [first = "", ...others] = providers;
	return others.length === 0
		? code(first)
		: `${code(first)} +${count(others.length)}`;
}

/**
 * Makers of models before those who resell them, then the alphabet. The same everywhere: what a maker does to
 * its own models is news, and resellers follow.
 */
export function byProviderRank({
	makers,
}: Review): (a: string, b: string) => number {
	const rank = (provider: string) => (makers.isFirstParty(provider) ? 0 : 1);
	return (a, b) => rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
}

export function hasFirstParty(
	models: readonly { readonly provider: string }[],
	{ makers }: Review,
): boolean {
	return models.some(({ provider }) => makers.isFirstParty(provider));
}
