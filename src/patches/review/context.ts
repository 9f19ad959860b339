import type { CatalogForm } from "../../catalog/place.ts";
import type { Upstream } from "../../catalog/upstream.ts";
import type { UpstreamValue } from "../../catalog/upstream-values.ts";
import type { CatalogDiff } from "../../changes/compare.ts";
import {
	createFinding,
	type Finding,
	type FindingKind,
	type FindingPlace,
	type FindingText,
	type Severity,
} from "../../lib/finding.ts";
import { isObject, type Json, sortKeys } from "../../lib/json.ts";
import type { JsonPath, LineRange, TextLocation } from "../../lib/json-text.ts";
import { type Layered, layersOf, type PatchLocation } from "../layers.ts";
import type { Patch } from "../read.ts";

/** What a review of local patches reads. */
export interface PatchReviewInput {
	/** In the order in which they apply. */
	readonly patches: readonly Patch[];
	readonly upstream: Upstream;
	/** What the last sync recorded of upstream's values; null where there is no such file. */
	readonly upstreamValues: readonly UpstreamValue[] | null;
	readonly diff: Pick<CatalogDiff, "before" | "vendors">;
	readonly form?: CatalogForm;
}

export interface PatchContext extends PatchReviewInput {
	readonly layered: readonly Layered[];
	/** Where a value is in the text of its file; null where it is not there. */
	readonly placeOf: (location: PatchLocation) => TextLocation | null;
}

/** A finding about a location in a patch file. */
export interface PatchFinding extends PatchLocation {
	readonly finding: Finding;
	/** What can be deleted without a change in the catalog, together with that of all other findings. */
	readonly removable?: readonly PatchLocation[];
}

/** What it can find in patches, and how. */
export interface PatchRule {
	readonly findings: readonly FindingKind[];
	readonly check: (context: PatchContext) => PatchFinding[];
}

export function createPatchContext(input: PatchReviewInput): PatchContext {
	const { upstream, patches, diff } = input;
	return {
		...input,
		layered: layersOf(upstream, patches, diff.before, input.form),
		placeOf: ({ patch, path }) => patch.locate(path),
	};
}

/** A finding about a location in a patch. Its subject is the file, and the provider or model of the location. */
export function patchFinding<S extends Severity>(
	location: PatchLocation,
	text: FindingText<S>,
	values: Omit<FindingPlace, "subject"> = {},
): PatchFinding {
	const { patch } = location;
	const model = modelOf(location);
	const entry =
		model === undefined ? patch.provider : `${patch.provider}:${model}`;
	const subject = { file: patch.file, entry };
	return {
		...location,
		finding: createFinding<S>(text, { subject, ...values }),
	};
}

export function at(
	{ patch, path }: PatchLocation,
	...inner: JsonPath
): PatchLocation {
	return { patch, path: [...path, ...inner] };
}

/** Where a value begins, e.g. line 5 of z.json. */
export function lineOf(
	{ placeOf }: PatchContext,
	location: PatchLocation,
): string {
	const place = placeOf(location);
	const { file } = location.patch;
	return `${place === null ? "" : `line ${place.from} of `}${quote(file)}`;
}

/**
 * What to delete, all in one file, e.g. lines 12 to 18 and 20 of x.json. A value that shares its lines with others is
 * named, e.g. "api" in line 3.
 */
export function linesToDelete(
	context: PatchContext,
	locations: readonly PatchLocation[],
): string {
	const file = locations[0]?.patch.file ?? "";
	const places = locations
		.map((location) => ({ location, place: context.placeOf(location) }))
		.toSorted((a, b) => (a.place?.offset ?? 0) - (b.place?.offset ?? 0));
	const ranges: { from: number; to: number }[] = [];
	const named: string[] = [];
	for (const { location, place } of places) {
		const last = ranges.at(-1);
		if (!place?.isAlone) {
			const where = place ? ` in ${describeLines([place])}` : "";
			named.push(`${quote(nameOf(location))}${where}`);
		} else if (last && place.from <= last.to + 1) {
			last.to = Math.max(last.to, place.to);
		} else ranges.push({ from: place.from, to: place.to });
	}
	const lines = ranges.length > 0 ? [describeLines(ranges)] : [];
	return `${list([...lines, ...named])} of ${quote(file)}`;
}

function describeLines(ranges: readonly LineRange[]): string {
	const parts = ranges.map(({ from, to }) =>
		from === to ? String(from) : `${from} to ${to}`,
	);
	const isOne = ranges.length === 1 && ranges[0]?.from === ranges[0]?.to;
	return `${isOne ? "line" : "lines"} ${list(parts)}`;
}

/** The last key of the location, or the model's id where the location is an element of a list. */
function nameOf(location: PatchLocation): string {
	const key = location.path.at(-1);
	return typeof key === "string" ? key : (modelOf(location) ?? "");
}

/** The id of the model that a location is about. */
export function modelOf({ patch, path }: PatchLocation): string | undefined {
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

/** In characters: enough to recognise a value. */
const MAX_VALUE_LENGTH = 200;

export function show(value: Json): string {
	const text = JSON.stringify(isObject(value) ? sortKeys(value) : value);
	return text.length > MAX_VALUE_LENGTH
		? `${text.slice(0, MAX_VALUE_LENGTH)}…`
		: text;
}
