import * as z from "zod/mini";
import { isObject, type JsonObject, nestsTooDeep } from "../lib/json.ts";
import { parseJsonLine, renderJsonLines } from "../lib/json-lines.ts";
import { Problem } from "../lib/problem.ts";
import type { ModelRef } from "./model.ts";
import { type CatalogPlace, recordPath } from "./place.ts";

/**
 * What is gone: a model that a provider no longer has, or only some prices of one that it still has. It is recorded
 * beside the catalog, so that code that still names the model is reported until somebody changes it, and so that its
 * last prices are known. For its prices, a model that upstream still has is recorded as well if it left the catalog
 * because it lost what the input `only` asks for.
 */
export interface GoneListing extends ModelRef {
	/** The day of the sync that removed it, in UTC. */
	readonly since: string;
	/** What left it out, if upstream still has it. */
	readonly by?: "only" | undefined;
	/** Its new place if it was renamed. */
	readonly successor?: ModelRef | undefined;
	/** Its last known prices, in the form of the catalog; of a model that is still listed, those that it lacks. */
	readonly cost?: JsonObject | undefined;
}

export function gonePath(place: CatalogPlace): string {
	return recordPath(place, "gone");
}

const id = z
	.string({ error: "must be a text" })
	.check(z.minLength(1, "must not be empty"));

const schema = z.strictObject(
	{
		provider: id,
		id,
		since: z.iso.date({ error: "must be a day, such as 2026-06-15" }),
		by: z.optional(z.literal("only", { error: 'must be "only"' })),
		successor: z.optional(
			z.strictObject({ provider: id, id }, { error: "must be a model" }),
		),
		cost: z.optional(
			z.custom<JsonObject>((value) => isObject(value) && !nestsTooDeep(value), {
				error: "must be an object of prices",
			}),
		),
	},
	{
		error: ({ code, keys }) =>
			code === "unrecognized_keys" && Array.isArray(keys)
				? `has unknown keys: ${keys.join(", ")}`
				: "must be a JSON object with provider, id, since, and if known by, successor and cost",
	},
);

/** One line per model. An unchanged list gives the same bytes. */
export function renderGone(listings: readonly GoneListing[]): string {
	return renderJsonLines(
		listings.map(({ provider, id, since, by, successor, cost }) => ({
			provider,
			id,
			since,
			...(by && { by }),
			...(successor && {
				successor: { provider: successor.provider, id: successor.id },
			}),
			...(cost && { cost }),
		})),
	);
}

/**
 * Reads what earlier runs recorded. Nothing else knows it, so a line that can't be read is not dropped. A merge may
 * have left lines in another order, or twice.
 * @throws {Problem} that lists every mistake of the file
 */
export function parseGone(text: string, file: string): GoneListing[] {
	const mistakes: string[] = [];
	const listings = text.split("\n").flatMap((line, index) => {
		if (line.trim() === "") return [];
		const { data, error } = schema.safeParse(parseJsonLine(line));
		if (data) return [data];
		for (const { path, message } of error.issues) {
			const where = [`${file}:${index + 1}:`, ...path.map(String), message];
			mistakes.push(`${where.join(" ")}, but the line is ${quote(line)}`);
		}
		return [];
	});
	if (mistakes.length > 0) throw unusable(file, mistakes);
	return listings;
}

const MAX_QUOTE = 60;
const MAX_MISTAKES = 10;

function quote(line: string): string {
	return JSON.stringify(
		line.length > MAX_QUOTE ? `${line.slice(0, MAX_QUOTE)}…` : line,
	);
}

function unusable(file: string, mistakes: readonly string[]) {
	const omitted = mistakes.length - MAX_MISTAKES;
	return new Problem({
		title: "The list of models that are gone can't be used",
		cause: [
			...mistakes.slice(0, MAX_MISTAKES),
			...(omitted > 0 ? [`…and ${omitted} more`] : []),
		].join("\n"),
		remedy: `Nothing was written. Correct these lines of ${file} or delete them; after a merge, remove the conflict markers and keep the lines of both sides.`,
	});
}

/** Models that were gone from models.dev before this version of the action: by provider and id. See `scripts/gone.ts`. */
export type KnownGone = Readonly<
	Record<string, Readonly<Record<string, Omit<GoneListing, keyof ModelRef>>>>
>;

/** The list that the action brings along. Loaded only when needed. */
export async function knownGone(): Promise<GoneListing[]> {
	const { default: known } = await import("./known-gone.json", {
		with: { type: "json" },
	});
	return fromKnown(known);
}

export function fromKnown(known: KnownGone): GoneListing[] {
	return Object.entries(known).flatMap(([provider, models]) =>
		Object.entries(models).map(([id, rest]) => ({ provider, id, ...rest })),
	);
}
