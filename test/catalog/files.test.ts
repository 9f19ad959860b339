import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	type FileOptions,
	manifestPath,
	parseManifest,
	renderFiles,
} from "../../src/catalog/files.ts";
import type { Catalog } from "../../src/catalog/model.ts";
import { parsePrevious } from "../../src/catalog/previous.ts";
import type { Json } from "../../src/lib/json.ts";
import { anyCatalog, catalogOf, toData } from "../../testkit/catalogs.ts";

const options: FileOptions = {
	modelsDir: "priv/models_dev",
	providersModule: { path: "lib/providers.ex", name: "My.Providers" },
};
const path = manifestPath(options.modelsDir);
const early = new Date("2026-01-01T00:00:00Z");
const late = new Date("2026-02-02T00:00:00Z");

const catalog = catalogOf({
	openai: { "gpt-5": { name: "GPT-5" } },
	"google-vertex": { b: {}, a: { cost: { output: 2, input: 1 } } },
});

function render(
	catalog: Catalog,
	previousManifest?: string,
	now: Date = early,
) {
	const manifest = "priv/models_dev/.catalog_manifest.json";
	const current =
		previousManifest === undefined
			? []
			: [[manifest, previousManifest] as const];
	return renderFiles(catalog, options, new Map(current), now);
}

describe("the files of a catalog", () => {
	test("are a JSON file for each provider, the manifest and the Elixir module", () => {
		expect([...render(catalog).keys()].sort()).toEqual([
			"lib/providers.ex",
			"priv/models_dev/.catalog_manifest.json",
			"priv/models_dev/google_vertex.json",
			"priv/models_dev/openai.json",
		]);
	});

	test("have no Elixir module where none is wanted", () => {
		const files = renderFiles(
			catalog,
			{ ...options, providersModule: null },
			new Map(),
			early,
		);

		expect([...files.keys()].filter((path) => path.endsWith(".ex"))).toEqual(
			[],
		);
	});

	test("have sorted keys, models sorted by id, two spaces and one newline at the end", () => {
		expect(render(catalog).get("priv/models_dev/google_vertex.json")).toBe(
			`{
  "models": [
    {
      "cost": {
        "input": 1,
        "output": 2
      },
      "id": "a",
      "provider": "google_vertex",
      "provider_model_id": "a"
    },
    {
      "id": "b",
      "provider": "google_vertex",
      "provider_model_id": "b"
    }
  ],
  "provider": {
    "base_url": null,
    "doc": "AI model provider",
    "env": [],
    "id": "google_vertex",
    "name": "Google Vertex"
  }
}
`,
		);
	});

	test("lie directly in the models folder, each under its normalised id, in the folder's own spelling of its path", () => {
		const ids = [...render(catalog).keys()].filter((path) =>
			/^priv\/models_dev\/\w[^/]*\.json$/.test(path),
		);

		expect(ids).toHaveLength(2);
	});

	test("give the catalog back when they are read, for any catalog", () => {
		fc.assert(
			fc.property(anyCatalog, (catalog) => {
				const read = parsePrevious(render(catalog), options);
				expect(toData(read.catalog)).toEqual(toData(catalog));
				expect(read.unreadable.size).toBe(0);
			}),
		);
	});

	test("do not change by a byte in a second run that reads the first one's, later", () => {
		fc.assert(
			fc.property(anyCatalog, (catalog) => {
				const first = render(catalog);
				expect(render(catalog, first.get(path), late)).toEqual(first);
			}),
		);
	});
});

describe("the manifest", () => {
	const text = render(catalog).get(path) ?? "";

	test("lists the paths of the provider files and nothing else, sorted, with the time", () => {
		expect(JSON.parse(text)).toMatchObject({
			files: [
				"priv/models_dev/google_vertex.json",
				"priv/models_dev/openai.json",
			],
			generated_at: "2026-01-01T00:00:00.000Z",
		});
		expect(text.endsWith("}\n")).toBe(true);
	});

	test("has the SHA-256 of the listed files, one after the other", () => {
		const files = render(catalog);
		const contents = parseManifest(text)?.files.map((file) => files.get(file));

		expect(parseManifest(text)?.hash).toBe(
			createHash("sha256")
				.update(contents?.join("") ?? "")
				.digest("hex"),
		);
	});

	test("is kept as it is, time and formatting, while files and hash are the same", () => {
		const minified = JSON.stringify(JSON.parse(text));

		expect(render(catalog, text, late).get(path)).toBe(text);
		expect(render(catalog, minified, late).get(path)).toBe(minified);
	});

	const { files: paths = [], hash = "" } = parseManifest(text) ?? {};
	const files = [...paths];

	test.each<[string, Json]>([
		["another hash", { files, hash: "0" }],
		["a file more", { files: [...files, "x.json"], hash }],
		["a file less", { files: files.slice(1), hash }],
		["the files in another order", { files: [...files].reverse(), hash }],
		["no hash", { files }],
		["no files", { hash }],
		["an object for its files", { files: {}, hash }],
		["nothing of a manifest", []],
	])("is written anew where the previous one has %s", (_, previous) => {
		expect(render(catalog, JSON.stringify(previous), late).get(path)).toContain(
			'"generated_at": "2026-02-02T00:00:00.000Z"',
		);
	});

	test("is written anew where the previous one is no JSON", () => {
		expect(render(catalog, "<<<<<<< HEAD", late).get(path)).toContain(
			"2026-02-02",
		);
	});

	test("changes with any model, and only its hash and time do", () => {
		const other = catalogOf({
			openai: { "gpt-5": { name: "GPT-5!" } },
			"google-vertex": { b: {}, a: {} },
		});
		const parsed = parseManifest(render(other, text, late).get(path) ?? "");

		expect(parsed?.files).toEqual(files);
		expect(parsed?.hash).not.toBe(hash);
	});
});
