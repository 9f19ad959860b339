// The ways of docs/migration.md, with the inputs and the patch that stand there, each in a repository of that kind.
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { writeAll } from "../../testkit/data.ts";
import {
	AFTER,
	BEFORE,
	BRANCH,
	catalog,
	createScenario,
	ELIXIR_PROJECT,
	type Scenario,
} from "../../testkit/scenario.ts";
import { runWorkflow } from "./job.ts";

const text = await readFile(
	new URL("../../docs/migration.md", import.meta.url),
	"utf8",
);

/** The first code block below a heading. */
function block(heading: string, language: string): string {
	const [, section = ""] = text.split(`\n## ${heading}\n`);
	const [, found] =
		new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, "m").exec(section) ??
		[];
	if (found === undefined) throw new Error(`No ${language} below ${heading}`);
	return found;
}

const inputsBelow = (heading: string): Record<string, string> =>
	parse(block(heading, "yaml")).with;

const FAR_OFF = catalog({
	openai: { "gpt-5": 25, "gpt-5-mini": 0.25 },
	zai: { "glm-5": 0.6 },
});

async function branchOf({ repository }: Scenario) {
	return repository.files(BRANCH);
}

test("a copy of api.json is the previous catalog, whoever wrote it: the first pull request says what changed since", async () => {
	const inputs = inputsBelow("From a copy of api.json");
	const { "catalog-file": file = "" } = inputs;
	await using scenario = await createScenario(AFTER, {
		[file]: `${JSON.stringify(BEFORE)}\n`,
		"src/models.ts": `import models from "../${file}";\n`,
	});
	const run = await scenario.run(inputs);
	expect(run.outputs, run.log).toMatchObject({
		operation: "created",
		"models-added": "1",
		"models-changed": "1",
	});
	const { [file]: written = "", ...others } = await branchOf(scenario);
	expect(JSON.parse(written)).toEqual(AFTER);
	expect(Object.keys(others)).toEqual(["src/models.ts"]);
	expect((await scenario.run(inputs)).outputs.operation).toBe("none");
	await scenario.repository.merge(1);
	expect((await scenario.run(inputs)).outputs.operation).toBe("none");
});

test("a price list is generated with the corrections that were part of a script, as patches", async () => {
	const patch = block("From a price list", "json");
	const models = {
		"claude-sonnet-4-5": 3,
		"claude-next-preview": 9,
	};
	const upstream = { anthropic: { ...BEFORE.openai, id: "anthropic" } };
	const [model] = Object.values(BEFORE.openai?.models ?? {});
	upstream.anthropic.models = Object.fromEntries(
		Object.keys(models).map((id) => [id, { ...model, id, name: id }]),
	);
	await using scenario = await createScenario(upstream, {
		"data/model-patches/anthropic.json": patch,
		"docs/models.md": "",
		"scripts/generate-models.mjs": `
			import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
			const catalog = JSON.parse(readFileSync(process.argv[2], "utf8"));
			const rows = Object.values(catalog.anthropic.models).map(({ id, cost, limit }) => [id, cost.input * 1e6, limit.context]);
			mkdirSync("src/generated", { recursive: true });
			writeFileSync("src/generated/prices.json", JSON.stringify(rows));
		`,
	});
	await runWorkflow("examples/own-generator.yml", scenario, {
		programs: {
			curl: `while [ "$1" != --output ]; do shift; done; printf %s "$CATALOG" > "$2"`,
		},
		env: { CATALOG: JSON.stringify(upstream) },
	});
	const files = await branchOf(scenario);
	expect(JSON.parse(files["src/generated/prices.json"] ?? "")).toEqual([
		["claude-ours", 2_400_000, 200_000],
		["claude-sonnet-4-5", 1_000_000, 200_000],
	]);
});

test("a source that an own step made of other lists is a catalog like any other, with its own fields", async () => {
	const { source = "", ...inputs } = inputsBelow("From other sources");
	const { "catalog-file": file = "" } = inputs;
	await using scenario = await createScenario({});
	const name = basename(source);
	const sync = (price: number) =>
		scenario.run(
			{ ...inputs, source: name },
			{
				prepare: (workspace) =>
					writeAll(workspace, {
						[name]: JSON.stringify({
							"ours-eu": {
								models: {
									"gpt-5": { id: "gpt-5" },
									"glm-6": { id: "glm-6", cost: { input: price }, from: "b" },
								},
							},
						}),
					}),
			},
		);
	expect((await sync(1)).outputs.operation).toBe("created");
	expect(JSON.parse((await branchOf(scenario))[file] ?? "")).toMatchObject({
		"ours-eu": { models: { "glm-6": { cost: { input: 1 }, from: "b" } } },
	});
	await scenario.repository.merge(1);
	expect((await sync(1.5)).outputs["price-increases"]).toBe("1");
});

test("of a list kept by hand, the pull request names the lines to change, and leaves it alone", async () => {
	const inputs = { ...inputsBelow("From a list kept by hand"), models: "" };
	const list = `[
  { "provider": "openai", "id": "gpt-5", "input": 1 },
  { "provider": "zai", "id": "glm-5", "input": 0.6 }
]\n`;
	await using scenario = await createScenario(BEFORE, { "prices.json": list });
	await scenario.run(inputs);
	await scenario.repository.merge(1);
	scenario.upstream = AFTER;
	expect((await scenario.run(inputs)).outputs["used-affected"]).toBe("1");
	expect(scenario.repository.pull(2).body).toContain("prices.json:2");
	expect((await branchOf(scenario))["prices.json"]).toBe(list);
});

test("where the action opens no pull request, its text has nothing to tick, and the entry to paste", async () => {
	const inputs = inputsBelow("Without a pull request");
	const { "catalog-file": file = "" } = inputs;
	await using scenario = await createScenario(FAR_OFF, {
		[file]: JSON.stringify(BEFORE),
	});
	const { outputs, body, files, log } = await scenario.run(inputs);
	expect(outputs, log).toMatchObject({ operation: "written", dangers: "1" });
	expect(scenario.requests()).toEqual([]);
	expect(JSON.parse(files[file] ?? "")).toMatchObject({
		openai: { models: { "gpt-5": { cost: { input: 1 } } } },
	});
	expect(body).toContain("I have looked, and it is right");
	expect(body).not.toMatch(/- \[ \]|\*\*Merge\*\*/);
});

test("an Elixir application on llm_db gets a catalog to be told about, and no module", async () => {
	const inputs = inputsBelow(
		"An Elixir application on ReqLLM 1.0 or later, or on llm_db",
	);
	await using scenario = await createScenario(BEFORE, {
		...ELIXIR_PROJECT,
		"lib/assistant.ex": `defmodule Assistant do\n  def ask(text), do: ReqLLM.generate_text("openai:gpt-5", text)\nend\n`,
	});
	const run = await scenario.run(inputs);
	expect(run.outputs.operation, run.log).toBe("created");
	const added = Object.keys(await branchOf(scenario)).filter(
		(path) => !(path in ELIXIR_PROJECT),
	);
	expect(added).toEqual([
		"lib/assistant.ex",
		"model-catalog/.catalog_manifest.json",
		"model-catalog/openai.json",
	]);
	await scenario.repository.merge(1);
	scenario.upstream = AFTER;
	const next = await scenario.run(inputs);
	expect(next.outputs["used-affected"], next.log).toBe("1");
	expect(scenario.repository.pull(2).body).toContain("lib/assistant.ex:2");
});

test("an own script stays, and what it writes is in the pull request of the catalog", async () => {
	const inputs = inputsBelow("From peter-evans/create-pull-request");
	await using scenario = await createScenario(BEFORE, {
		"docs/models.md": "old\n",
		"src/generated/old.ts": "old\n",
	});
	const prepare = (workspace: string) =>
		writeAll(workspace, {
			"docs/models.md": "new\n",
			"src/generated/models.ts": "new\n",
		});
	const run = await scenario.run(inputs, { prepare });
	expect(run.outputs.operation, run.log).toBe("created");
	expect(await branchOf(scenario)).toMatchObject({
		"docs/models.md": "new\n",
		"src/generated/models.ts": "new\n",
		"src/generated/old.ts": "old\n",
		"data/models-dev.json": expect.stringContaining("openai"),
	});
	expect((await scenario.run(inputs, { prepare })).outputs.operation).toBe(
		"none",
	);
});
