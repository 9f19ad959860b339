import { describe, expect, test } from "vitest";
import { fileChanges } from "../../src/catalog/file-changes.ts";
import {
	manifestPath,
	parseManifest,
	renderFiles,
} from "../../src/catalog/files.ts";
import { parsePrevious } from "../../src/catalog/previous.ts";
import { compareCatalogs } from "../../src/changes/compare.ts";
import type { JsonObject } from "../../src/lib/json.ts";
import { buildCatalog } from "../../src/patches/apply.ts";
import { parsePatches } from "../../src/patches/read.ts";
import { reviewPatches } from "../../src/patches/review.ts";
import { validate } from "../../src/upstream/validate.ts";
import {
	type MixTaskOutput,
	noRealData,
	readMixTaskOutput,
	readReqllmModels,
	readReqllmPatches,
	readSnapshot,
} from "../../testkit/data.ts";

const modelsDir = "priv/models_dev";
const modulePath = "lib/valid_providers.ex";
const now = new Date("2025-11-01T00:00:00Z");

async function syncReqllm(date: string) {
	const previous = parsePrevious(await readReqllmModels(), { modelsDir });
	const { upstream, findings } = validate(
		await readSnapshot(date),
		previous.catalog,
		() => true,
	);
	const patches = parsePatches(await readReqllmPatches(), "priv/models_local");
	const built = buildCatalog(upstream, patches);
	const files = renderFiles(
		built.catalog,
		{ modelsDir, providersModule: { path: modulePath, name: "P" } },
		new Map(),
		now,
	);
	const diff = compareCatalogs(previous.catalog, built.catalog);
	const judged = reviewPatches({
		patches,
		upstream,
		upstreamValues: null,
		diff,
	});
	const orphans = judged.findings.filter(
		({ kind }) => kind.code === "patch-orphan",
	);
	return { files, findings: [...findings, ...orphans] };
}

/** The provider files by name, as the expectation has them. */
function providerFiles(files: ReadonlyMap<string, string>) {
	return Object.fromEntries(
		[...files]
			.filter(
				([path]) =>
					path.startsWith(modelsDir) && path !== manifestPath(modelsDir),
			)
			.map(([path, text]): [string, unknown] => [
				path.slice(modelsDir.length + 1),
				JSON.parse(text),
			]),
	);
}

/** What the Mix task writes without the rows that it re-creates for models that are excluded or gone. */
function withoutStubs({ files, stubs }: MixTaskOutput) {
	const isKept = (model: JsonObject) =>
		!stubs.includes(`${model.provider}:${model.id}`);
	return Object.fromEntries(
		Object.entries(files).map(([name, { provider, models }]) => [
			name,
			{ provider, models: models.filter(isKept) },
		]),
	);
}

function countModels(files: MixTaskOutput["files"]): number {
	return Object.values(files).reduce(
		(sum, { models }) => sum + models.length,
		0,
	);
}

describe.skipIf(noRealData).each([
	{ date: "2025-10-29", providers: 55, stubs: 5 },
	{ date: "2026-06-15", providers: 146, stubs: 15 },
])(
	"models.dev of $date with ReqLLM's patches",
	({ date, providers, stubs }) => {
		test("gives the Mix task's provider files, header by header and model by model, without its stubs", async () => {
			const expected = await readMixTaskOutput(date);
			const { files } = await syncReqllm(date);
			const actual = providerFiles(files);

			expect(Object.keys(actual)).toHaveLength(providers);
			expect(actual).toStrictEqual(withoutStubs(expected));
			expect(expected.stubs).toHaveLength(stubs);
			expect(countModels(actual as MixTaskOutput["files"])).toBe(
				countModels(expected.files) - stubs,
			);
		});

		test("reports every override of a model that is gone, which the Mix task made a stub of, unless it is excluded", async () => {
			const { stubs } = await readMixTaskOutput(date);
			const excluded = new Set(
				[...(await readReqllmPatches()).values()]
					.map((text) => JSON.parse(text))
					.flatMap(({ provider, exclude = [] }) =>
						exclude.map((id: string) => `${provider.id}:${id}`),
					),
			);
			const { findings } = await syncReqllm(date);

			expect(findings.map(({ kind }) => kind.code)).toEqual(
				findings.map(() => "patch-orphan"),
			);
			expect(
				new Set(
					findings.map(({ subject }) => "entry" in subject && subject.entry),
				),
			).toEqual(new Set(stubs.filter((stub) => !excluded.has(stub))));
		});

		test("lists the Mix task's valid providers in the Elixir module", async () => {
			const { valid_providers } = await readMixTaskOutput(date);
			const { files } = await syncReqllm(date);
			const module = files.get(modulePath) ?? "";
			const atoms = /@providers \[(.*?)\]/s.exec(module)?.[1] ?? "";

			expect(
				atoms.split(",").map((atom) => atom.trim().replace(/^:"?|"$/g, "")),
			).toEqual(valid_providers);
		});

		test("lists exactly the files that it writes in the manifest", async () => {
			const { files } = await syncReqllm(date);
			const manifest = parseManifest(files.get(manifestPath(modelsDir)) ?? "");

			expect(manifest?.files).toEqual(
				Object.keys(providerFiles(files)).map((name) => `${modelsDir}/${name}`),
			);
		});
	},
);

describe.skipIf(noRealData)(
	"ReqLLM's models folder before its sync of 2025-10-29",
	() => {
		test("loses its 11 stale hyphenated files, and no other", async () => {
			const before = await readReqllmModels();
			const { files } = await syncReqllm("2025-10-29");
			const { providerFiles } = parsePrevious(before, { modelsDir });
			const stale = [...before.keys()].filter((path) => path.includes("-"));

			const { remove } = fileChanges(before, files, providerFiles);

			expect(stale).toHaveLength(11);
			expect(remove).toEqual(stale);
		});

		test("is read as one provider for both spellings of an id, and nothing of it is unreadable", async () => {
			const before = await readReqllmModels();
			const { catalog, providerFiles, unreadable } = parsePrevious(before, {
				modelsDir,
			});

			expect(providerFiles.size).toBe(63);
			expect(catalog.size).toBe(52);
			expect(unreadable.size).toBe(0);
		});
	},
);
