/**
 * Updates the list of gone models that the action brings along, src/catalog/known-gone.json, from catalogs in the shape of
 * api.json (.json or .json.gz), the newest last. The name of each contains its day. What the list has already stays, except
 * models that returned.
 *
 *   npm run gone -- api-2026-06-08.json.gz api-2026-06-15.json.gz
 */
import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
	fromKnown,
	type GoneListing,
	type KnownGone,
} from "../src/catalog/gone.ts";
import type { Catalog } from "../src/catalog/model.ts";
import { compareCatalogs } from "../src/changes/compare.ts";
import { listGone } from "../src/changes/gone.ts";
import { compareBytes } from "../src/lib/json.ts";
import { buildCatalog } from "../src/patches/apply.ts";
import { fetchCatalog } from "../src/upstream/fetch.ts";
import { upstreamTest } from "../src/upstream/listings.ts";
import { validate } from "../src/upstream/validate.ts";

const path = (name: string) =>
	fileURLToPath(new URL(`../${name}`, import.meta.url));
const LIST = path("src/catalog/known-gone.json");

/** The list after these catalogs, of which the newest is the last. */
export function updateKnownGone(
	known: KnownGone,
	catalogs: Iterable<{ readonly day: Date; readonly data: unknown }>,
): KnownGone {
	let gone = fromKnown(known);
	let before: Catalog = new Map();
	for (const { day, data } of catalogs) {
		const { upstream } = validate(data, new Map(), () => true);
		const { catalog } = buildCatalog(upstream, []);
		const diff = compareCatalogs(before, catalog);
		gone = listGone(gone, diff, upstreamTest(data), day);
		before = catalog;
	}
	return toKnown(gone);
}

function toKnown(listings: readonly GoneListing[]): KnownGone {
	const known: Record<string, Record<string, object>> = {};
	const sorted = listings.toSorted(
		(a, b) => compareBytes(a.provider, b.provider) || compareBytes(a.id, b.id),
	);
	for (const { provider, id, since, successor } of sorted) {
		known[provider] ??= {};
		known[provider][id] = { since, ...(successor && { successor }) };
	}
	return known as KnownGone;
}

function dayOf(file: string): Date {
	const [day] = /\d{4}-\d\d-\d\d/.exec(basename(file)) ?? [];
	if (day === undefined) {
		throw new Error(
			`${file}: expected a name that contains the catalog's day, such as api-2026-06-15.json.gz`,
		);
	}
	return new Date(`${day}T00:00:00Z`);
}

async function main(files: readonly string[]): Promise<void> {
	if (files.length === 0) throw new Error("usage: npm run gone -- CATALOG…");
	const catalogs: { day: Date; data: unknown }[] = [];
	const directory = process.cwd();
	for (const file of files) {
		const day = dayOf(file);
		const runtime = { directory, now: () => day, log: console.error };
		const { data } = await fetchCatalog(file, runtime);
		catalogs.push({ day, data });
	}
	const known: KnownGone = JSON.parse(await readFile(LIST, "utf8"));
	await writeFile(LIST, JSON.stringify(updateKnownGone(known, catalogs)));
	execFileSync(path("node_modules/.bin/biome"), ["format", "--write", LIST]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
	await main(process.argv.slice(2));
