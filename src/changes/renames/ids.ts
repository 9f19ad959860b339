import type { Catalog } from "../../catalog/model.ts";
import { getOr, memo } from "../../lib/maps.ts";

/** Words and numbers in lower case, one space between: `Qwen/Qwen3.5-VL` is `qwen qwen 3 5 vl`, and 3.0 is 3. */
export function tokensOf(text: string): string {
	const plain = text.toLowerCase().replace(/(\d)\.0(?!\.?\d)/g, "$1");
	return plain.match(/[\p{L}\p{M}]+|\p{N}+|\+/gu)?.join(" ") ?? plain;
}

/** `claude-4.5-haiku` and `claude-haiku-4-5` give the same text: the sorted words, then the parts with digits in their order. */
export function sortWords(id: string): string {
	const parts = id.toLowerCase().split(/[^\p{L}\p{M}\p{N}+]+/u);
	const hasDigit = (part: string) => /\p{N}/u.test(part);
	const words = parts.filter((part) => !hasDigit(part)).sort();
	return [...words, ...parts.filter(hasDigit)].join(" ");
}

/** Release dates as ids contain them: 2507, 0905, 20250522, 2025-05-22, 09-2025, 06-05. */
const STAMP =
	/(?<!\d)(?:\d{4}-\d\d-\d\d|\d\d-\d{4}|\d\d-\d\d|\d{8}|\d{6}|\d{4})(?![\da-z])/gi;

/** The digits of an id, with dates separate. `opus-45` and `opus-4.5` have the same version. */
export function versionOf(id: string): { version: string; stamps: string } {
	return {
		version: tokensOf(id.replace(STAMP, " ")).replace(/\D/g, ""),
		stamps: (id.match(STAMP) ?? []).join(" "),
	};
}

/** The same for the ids that a provider gives one model, with and without a date or a folder: `x-ai/grok-4-0709` and `grok-4`. */
export function undatedKey(id: string): string {
	return tokensOf(
		tailOf(id)
			.replace(STAMP, " ")
			.replace(/-latest$/, ""),
	);
}

/** Which part of the {@link pathOf} of one id to replace, and by what, to get that of another. */
export type IdEdit = readonly [removed: string, added: string];

/** The shortest edit: from `Qwen3-8B` to `qwen3-8b:free` it is `["", "free"]`. */
export function stepBetween(from: string, to: string): IdEdit {
	const a = pathOf(from).split(" ");
	const b = pathOf(to).split(" ");
	const least = Math.min(a.length, b.length);
	let head = 0;
	while (head < least && a[head] === b[head]) head++;
	let tail = 0;
	while (tail < least - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
	return [
		a.slice(head, a.length - tail).join(" "),
		b.slice(head, b.length - tail).join(" "),
	];
}

/** An edit of the whole path before the last segment: from `x-ai/grok-4` to `grok-4` it is `["^ x ai /", "^"]`. */
export function prefixStep(from: string, to: string): IdEdit {
	const prefix = (id: string) =>
		pathOf(id.slice(0, id.lastIndexOf("/") + 1)).trimEnd();
	return [prefix(from), prefix(to)];
}

/** `Qwen/Qwen3-8B` is `^ qwen / qwen 3 8 b`. */
function pathOf(id: string): string {
	return `^ ${id.split("/").map(tokensOf).join(" / ")}`;
}

/** The last segment of the path. */
export function tailOf(id: string): string {
	return id.slice(id.lastIndexOf("/") + 1);
}

/**
 * Total number of ids that are looked at; the busiest week so far needed 9,229. Beyond it, every edit counts as one
 * between variants, so that no catalog takes minutes.
 */
const MAX_LOOKUPS = 500_000;

/** An id's {@link pathOf} between spaces, and those of all models of the same provider. */
interface Sibling {
	readonly text: string;
	readonly siblings: ReadonlySet<string>;
}

/**
 * Tests whether an edit is the difference between two models that one provider lists at the same time, as `:free` and
 * `-thinking` are. Such an edit always leads to another model.
 */
export function variantTest(
	catalogs: readonly Catalog[],
): (step: IdEdit) => boolean {
	// Created when it is first needed; most weeks have no candidates and never need it.
	let index: ReadonlyMap<string, readonly Sibling[]> | undefined;
	const idsWith = (token: string) => {
		index ??= indexByToken(catalogs);
		return index.get(token) ?? [];
	};
	let lookups = 0;
	const isVariant = ([removed, added]: IdEdit): boolean => {
		// The rarest token of both sides has the fewest ids to look at.
		const [rarest] = [
			...wordsOf(removed).map((token) => ({
				token,
				side: removed,
				other: added,
			})),
			...wordsOf(added).map((token) => ({
				token,
				side: added,
				other: removed,
			})),
		]
			.map((way) => ({ ...way, ids: idsWith(way.token) }))
			.sort((a, b) => a.ids.length - b.ids.length);
		if (!rarest) return false;
		const { side, other, ids } = rarest;
		lookups += ids.length;
		if (lookups > MAX_LOOKUPS) return true;
		return ids.some(
			({ text, siblings }) =>
				text.includes(` ${side} `) &&
				siblings.has(text.replace(` ${side} `, other ? ` ${other} ` : " ")),
		);
	};
	const known = new Map<string, boolean>();
	return (step) => {
		const key = step.join(">");
		const answer = known.get(key) ?? isVariant(step);
		known.set(key, answer);
		return answer;
	};
}

/** By token, the ids that have it. A provider whose ids are the same in the next catalog has them once. */
function indexByToken(catalogs: readonly Catalog[]): Map<string, Sibling[]> {
	const byToken = new Map<string, Sibling[]>();
	// Most ids are at several providers.
	const textOf = memo((id) => ` ${pathOf(id)} `);
	const lists = catalogs.flatMap((catalog, index) =>
		[...catalog].flatMap(([provider, { models }]) =>
			haveSameKeys(models, catalogs[index + 1]?.get(provider)?.models)
				? []
				: [models],
		),
	);
	for (const models of lists) {
		const siblings = new Set([...models.keys()].map(textOf));
		for (const text of siblings) {
			const sibling = { text, siblings };
			for (const token of text.trim().split(" ")) {
				const ids = getOr(byToken, token, () => []);
				// An id may have a word twice.
				if (ids.at(-1) !== sibling) ids.push(sibling);
			}
		}
	}
	return byToken;
}

function haveSameKeys(
	a: ReadonlyMap<string, unknown>,
	b: ReadonlyMap<string, unknown> | undefined,
): boolean {
	if (a.size !== b?.size) return false;
	for (const key of a.keys()) if (!b.has(key)) return false;
	return true;
}

export function wordsOf(tokens: string): string[] {
	return tokens === "" ? [] : tokens.split(" ");
}
