import type { Model, ModelRef } from "../catalog/model.ts";
import { limitOf, modalitiesOf, statusOf } from "../changes/abilities.ts";
import type { CatalogDiff } from "../changes/compare.ts";
import { blendOf } from "../changes/prices.ts";
import { compareBytes } from "../lib/json.ts";
import { getOr, memo } from "../lib/maps.ts";

/** In doublings of price and context. A model further away is not a useful replacement. */
const MAX_DISTANCE = 4;
/** More than any provider has of one kind. Further models are ignored, which bounds the run time. */
const MAX_CANDIDATES = 500;

/** A model that may replace another, with the values that the choice depends on. */
interface SuccessorCandidate {
	readonly id: string;
	readonly releaseDate: string;
	readonly price: number | null;
	readonly context: number | undefined;
	readonly version: readonly number[];
	/** In billions of parameters, as the id says. */
	readonly size: number | null;
	/** Null if upstream does not say. */
	readonly reasons: boolean | null;
	readonly inputs: ReadonlySet<string>;
	/** Whether the id is of one day: `claude-haiku-4-5-20251001`. */
	readonly isDated: boolean;
}

/**
 * Finds a replacement for a removed or deprecated model: a model of the same provider, vendor and kind, of the same version
 * or a later one, that is closest in price and context size. The kind is what the id says apart from its numbers: region,
 * tier and purpose, such as `us`, `flash`, `mini`, `chat` and `codex`. Null if there is none: none is better than a wrong
 * one.
 */
export function successorFinder({
	after,
	vendors,
}: Pick<CatalogDiff, "after" | "vendors">): (
	provider: string,
	removed: Model,
) => ModelRef | null {
	const kindOf = (provider: string, model: Model) =>
		JSON.stringify([
			readId(model.id).words,
			vendors.vendorOf(provider, model),
			[...modalitiesOf(model, "output")].sort(),
		]);
	const byKind = memo((provider) => {
		const kinds = new Map<string, SuccessorCandidate[]>();
		for (const model of after.get(provider)?.models.values() ?? []) {
			if (statusOf(model) === "deprecated") continue;
			const own = getOr(kinds, kindOf(provider, model), () => []);
			if (own.length < MAX_CANDIDATES) own.push(toCandidate(model));
		}
		return kinds;
	});
	return (provider, model) => {
		const replaced = toCandidate(model);
		const candidates = byKind(provider).get(kindOf(provider, model)) ?? [];
		const [best] = candidates
			.filter((one) => one.id !== replaced.id && canReplace(replaced, one))
			.map((one) => ({ one, rank: rankOf(replaced, one) }))
			.sort((a, b) => compareRanks(a.rank, b.rank));
		return best ? { provider, id: best.one.id } : null;
	};
}

function toCandidate(model: Model): SuccessorCandidate {
	const { version, size, reasons, isDated } = readId(model.id);
	return {
		id: model.id,
		releaseDate: String(model.release_date),
		price: blendOf(model),
		context: limitOf(model, "context"),
		version,
		size,
		reasons:
			reasons ??
			(typeof model.reasoning === "boolean" ? model.reasoning : null),
		inputs: modalitiesOf(model, "input"),
		isDated,
	};
}

/** The model after a slash, and what a date in it looks like. */
const DATE =
	/[-@](?:20\d\d-?[01]\d-?[0-3]\d|[01]\d-?[0-3]\d|[01]\d-20\d\d)(?!\d)/g;
const REVISION = /-v\d{1,3}:\d{1,3}$/;
const PART = /[a-z]+|\d+/g;
/** They say how finished a model is or where it runs, not what it is for. */
const STAGES = new Set([
	...["preview", "latest", "exp", "experimental", "beta", "default", "stable"],
	"cloud",
]);

/** What an id says: `gemini-2.5-flash-preview-05-20` is gemini and flash, version 2.5. */
function readId(id: string): {
	/** In any order: `claude-3-5-haiku` and `claude-haiku-4-5` have the same. */
	words: string[];
	version: number[];
	size: number | null;
	reasons: boolean | null;
	isDated: boolean;
} {
	const dated = id.toLowerCase().replace(REVISION, "");
	const text = dated.replace(DATE, "");
	const words: string[] = [];
	const version: number[] = [];
	let size: number | null = null;
	for (const part of text.split(/[^a-z\d]+/)) {
		const billions = /^\d{1,4}b$/.test(part) ? Number.parseInt(part, 10) : null;
		if (billions !== null) size ??= billions;
		else if (/^v\d{1,4}$/.test(part)) version.push(Number(part.slice(1)));
		else {
			for (const [piece] of part.matchAll(PART)) {
				if (/\d/.test(piece)) version.push(Number(piece));
				else if (!STAGES.has(piece)) words.push(piece);
			}
		}
	}
	const says = (word: string) => words.includes(word);
	const reasons = says("reasoning") || says("thinking") ? !says("non") : null;
	const isOfKind = (word: string) =>
		!["non", "reasoning", "thinking"].includes(word);
	return {
		words: words.filter(isOfKind).sort(),
		version,
		size,
		reasons,
		isDated: text !== dated,
	};
}

function canReplace(old: SuccessorCandidate, one: SuccessorCandidate): boolean {
	const step = compareVersions(old, one);
	if (step === null ? one.releaseDate < old.releaseDate : step < 0)
		return false;
	if (old.reasons === true && one.reasons !== true) return false;
	if ((old.size === null) !== (one.size === null)) return false;
	if (old.size && one.size && Math.abs(Math.log2(one.size / old.size)) > 0.5) {
		return false;
	}
	if (old.inputs.has("image") && !one.inputs.has("image")) return false;
	return distanceOf(old, one) <= MAX_DISTANCE;
}

/** Above zero if the second one is later; null if one of them has no version. */
function compareVersions(
	{ version: old }: SuccessorCandidate,
	{ version: now }: SuccessorCandidate,
): number | null {
	if (old.length === 0 || now.length === 0) return null;
	for (let at = 0; at < Math.max(old.length, now.length); at += 1) {
		const step = (now[at] ?? 0) - (old[at] ?? 0);
		if (step !== 0) return step;
	}
	return 0;
}

/** The lowest is best. A preview is replaced by the model itself, and of equals the latest is best. */
function rankOf(old: SuccessorCandidate, one: SuccessorCandidate) {
	return {
		isOtherVersion: Number(compareVersions(old, one) !== 0),
		// `claude-sonnet-latest` is whatever is latest: who named a version wants one.
		isUnversioned: Number(old.version.length > 0 && one.version.length === 0),
		isOtherMode: Number(old.reasons !== one.reasons),
		distance: distanceOf(old, one),
		releaseDate: one.releaseDate,
		isOtherForm: Number(old.isDated !== one.isDated),
		id: one.id,
	};
}

function compareRanks(
	a: ReturnType<typeof rankOf>,
	b: ReturnType<typeof rankOf>,
): number {
	return (
		a.isOtherVersion - b.isOtherVersion ||
		a.isUnversioned - b.isUnversioned ||
		a.isOtherMode - b.isOtherMode ||
		a.distance - b.distance ||
		compareBytes(b.releaseDate, a.releaseDate) ||
		a.isOtherForm - b.isOtherForm ||
		compareBytes(a.id, b.id)
	);
}

function distanceOf(a: SuccessorCandidate, b: SuccessorCandidate): number {
	const doublings = (
		x: number | null | undefined,
		y: number | null | undefined,
	) => (x && y ? Math.abs(Math.log2(x / y)) : 0);
	return doublings(a.price, b.price) + doublings(a.context, b.context) / 2;
}
