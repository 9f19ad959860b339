import type { Upstream } from "../../catalog/build.ts";
import { type Layered, layersOf, type Spot } from "../../catalog/layers.ts";
import type { Overruled } from "../../catalog/overruled.ts";
import { type Patch, placeIn } from "../../catalog/patches.ts";
import type { Story } from "../../changes/story.ts";
import type { Finding } from "../../finding.ts";
import { isObject, type Json, sortKeys } from "../../json.ts";
import type { Lines, Path, Place } from "../../json-text.ts";

/** What local patches are judged by. */
export interface PatchEvidence {
	/** In the order in which they apply. */
	readonly patches: readonly Patch[];
	readonly upstream: Upstream;
	/** What the last sync kept in mind; null where it kept no such file. */
	readonly overruled: readonly Overruled[] | null;
	readonly story: Pick<Story, "before" | "makers">;
}

export interface Scene extends PatchEvidence {
	readonly layered: readonly Layered[];
	/** Null where a value is not in the text. */
	readonly placeOf: (spot: Spot) => Place | null;
}

/** A finding at its place in a patch file. */
export interface Remark extends Spot, Omit<Finding, "subject"> {}

export type PatchRule = (scene: Scene) => Remark[];

export function setScene(evidence: PatchEvidence): Scene {
	const { upstream, patches, story } = evidence;
	return {
		...evidence,
		layered: layersOf(upstream, patches, story.before),
		placeOf: ({ patch, path }) => placeIn(patch, path),
	};
}

export function at({ patch, path }: Spot, ...inner: Path): Spot {
	return { patch, path: [...path, ...inner] };
}

/** Where a value begins, e.g. line 5 of z.json. */
export function lineOf({ placeOf }: Scene, spot: Spot): string {
	const place = placeOf(spot);
	const { file } = spot.patch;
	return `${place === null ? "" : `line ${place.from} of `}${quote(file)}`;
}

/**
 * What to delete, all in one file: lines 12 to 18 and 20 of x.json. A value that shares its lines with others is
 * named: "api" in line 3.
 */
export function linesToDelete(scene: Scene, spots: readonly Spot[]): string {
	const file = spots[0]?.patch.file ?? "";
	const places = spots
		.map((spot) => ({ spot, place: scene.placeOf(spot) }))
		.toSorted((a, b) => (a.place?.offset ?? 0) - (b.place?.offset ?? 0));
	const ranges: { from: number; to: number }[] = [];
	const named: string[] = [];
	for (const { spot, place } of places) {
		const last = ranges.at(-1);
		if (!place?.isAlone) {
			const where = place ? ` in ${describeLines([place])}` : "";
			named.push(`${quote(nameOf(spot))}${where}`);
		} else if (last && place.from <= last.to + 1) {
			last.to = Math.max(last.to, place.to);
		} else ranges.push({ from: place.from, to: place.to });
	}
	const lines = ranges.length > 0 ? [describeLines(ranges)] : [];
	return `${list([...lines, ...named])} of ${quote(file)}`;
}

function describeLines(ranges: readonly Lines[]): string {
	const parts = ranges.map(({ from, to }) =>
		from === to ? String(from) : `${from} to ${to}`,
	);
	const isOne = ranges.length === 1 && ranges[0]?.from === ranges[0]?.to;
	return `${isOne ? "line" : "lines"} ${list(parts)}`;
}

/** The key, or the id of the model where it is one of a list. */
function nameOf(spot: Spot): string {
	const key = spot.path.at(-1);
	return typeof key === "string" ? key : (modelOf(spot) ?? "");
}

/** The model that a place in a patch is about. */
export function modelOf({ patch, path }: Spot): string | undefined {
	const [list, index] = path;
	if (typeof index !== "number") return undefined;
	return list === "exclude" ? patch.exclude[index] : patch.models[index]?.id;
}

/** `a`, `a and b`, `a, b and c`. */
export function list(items: readonly string[]): string {
	const last = items.at(-1) ?? "";
	return items.length < 2
		? last
		: `${items.slice(0, -1).join(", ")} and ${last}`;
}

/** A key, an id or a file's name in a message. */
export function quote(text: string): string {
	return `\`${text}\``;
}

/** So much of a value is enough to know it. */
const MAX_VALUE = 200;

export function show(value: Json): string {
	const text = JSON.stringify(isObject(value) ? sortKeys(value) : value);
	return text.length > MAX_VALUE ? `${text.slice(0, MAX_VALUE)}…` : text;
}
