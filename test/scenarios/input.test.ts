import { describe, expect, test } from "vitest";
import {
	catalog,
	createScenario,
	type Scenario,
} from "../../testkit/scenario.ts";

const BEFORE = catalog({
	openai: { "gpt-5": 1, "gpt-5-mini": 0.25 },
	zai: { "glm-5": 0.6 },
});

async function synced(files: Record<string, string> = {}): Promise<Scenario> {
	const scenario = await createScenario(BEFORE, {
		"README.md": "# A\n",
		...files,
	});
	await scenario.arrange();
	await scenario.repository.merge(1);
	await scenario.repository.deleteBranch("model-sync/models-dev");
	return scenario;
}

describe("an upstream that is damaged is a clear error with nothing written and nothing asked of GitHub:", () => {
	test.each([
		[
			"a web page",
			"<!doctype html><title>models.dev</title>",
			"It is a web page",
		],
		["a truncated body", JSON.stringify(BEFORE).slice(0, -20), "is not JSON"],
		["nothing", "", "It is empty"],
		["an empty object", "{}", "It is an empty object"],
		[
			"an error object",
			'{"error":"internal"}',
			'It is an error message: "internal"',
		],
		["a list", "[]", "It is a list"],
		[
			"an id that leaves the folder",
			JSON.stringify({
				...BEFORE,
				"../../evil": { ...BEFORE.zai, id: "../../evil" },
			}),
			"would leave the folder",
		],
		[
			"two ids that would share a file",
			JSON.stringify({ ...BEFORE, "a-b": BEFORE.zai, a_b: BEFORE.zai }),
			'are both "a_b"',
		],
	])("%s", async (_what, answer, said) => {
		await using scenario = await synced();
		const before = await scenario.repository.files("main");
		scenario.upstream = (response) => response.end(answer);
		const run = await scenario.run();
		expect(run.code).toBe(1);
		expect(run.log).toContain("::error::");
		expect(run.log).toContain(said);
		expect(run.summary).toContain("## Model catalog: ");
		expect(run.files).toEqual(before);
		expect(scenario.requests()).toEqual([]);
	});

	test("a catalog that lost more than max-shrink percent, which one run may be allowed to", async () => {
		await using scenario = await synced();
		scenario.upstream = catalog({
			openai: { "gpt-5": 1 },
			zai: { "glm-5": 0.6 },
		});
		const stopped = await scenario.run();
		expect(stopped.code).toBe(1);
		expect(stopped.log).toContain(
			"The catalog would lose 33.3%25 of its models",
		);
		expect(stopped.log).toContain("max-shrink: 34");
		const allowed = await scenario.run({ "max-shrink": "34" });
		expect(allowed.outputs).toMatchObject({
			operation: "created",
			"models-removed": "1",
			// No code here names the model, but code of others may.
			breaking: "false",
			"catalog-breaking": "true",
		});
	});
});

test("every problem of every patch file is told at once, with its place, and nothing is written", async () => {
	await using scenario = await createScenario(BEFORE, {
		"priv/models_local/a.json":
			'{\n  "provider": {"id": "openai"},\n  "models": [}\n',
		"priv/models_local/b.json":
			'{"provider": {"id": "zai"}, "models": [{"name": "no id"}], "exclude": "glm-5"}',
	});
	const run = await scenario.run();
	expect(run.code).toBe(1);
	expect(run.log).toContain("priv/models_local/a.json:3:14: value expected");
	expect(run.log).toContain(
		"priv/models_local/b.json: models[0].id must be a string",
	);
	expect(run.log).toContain(
		"priv/models_local/b.json: exclude must be a list of model ids",
	);
	expect(Object.keys(run.files)).toEqual(
		Object.keys(await scenario.repository.files("main")),
	);
});

test("one bad model does not take down the rest: it stays as it was, and is told", async () => {
	await using scenario = await synced();
	const upstream = catalog({
		openai: { "gpt-5": 9, "gpt-5-mini": 0.5 },
		zai: { "glm-5": 0.6 },
	});
	const broken = upstream.openai?.models["gpt-5"];
	if (broken) broken.cost = { input: "free" };
	scenario.upstream = upstream;
	const run = await scenario.run();
	expect(run.outputs).toMatchObject({
		operation: "created",
		"models-changed": "1",
	});
	expect(run.report?.findings).toMatchObject([
		{ code: "invalid-model", subject: { provider: "openai", model: "gpt-5" } },
	]);
	const { models } = JSON.parse(run.files["priv/models_dev/openai.json"] ?? "");
	expect(models[0].cost).toEqual({ input: 1, output: 4 });
});

test("a suspicious price is flagged, or held: then the previous value stays and the rest is shipped", async () => {
	await using scenario = await synced();
	scenario.upstream = catalog({
		openai: { "gpt-5": 1_000_000, "gpt-5-mini": 0.5 },
		zai: { "glm-5": 0.6 },
	});
	const flagged = await scenario.run({ "pull-request": "false" });
	expect(flagged.log).toContain(
		"::warning title=Look before merging::openai:gpt-5",
	);
	const held = await scenario.run({
		"pull-request": "false",
		"on-suspicious": "hold",
	});
	const { models } = JSON.parse(
		held.files["priv/models_dev/openai.json"] ?? "",
	);
	expect(models[0].cost).toEqual({ input: 1, output: 4 });
	expect(models[1].cost).toEqual({ input: 0.5, output: 2 });
});

test("stale files of another tool go, foreign ones stay and are named", async () => {
	const stale = JSON.stringify({
		provider: { id: "a-b" },
		models: [{ id: "x" }],
	});
	await using scenario = await synced({
		"priv/models_dev/a-b.json": stale,
		"priv/models_dev/README.md": "generated\n",
	});
	const run = await scenario.run({ "max-shrink": "100" });
	expect(run.files["priv/models_dev/a-b.json"]).toBeUndefined();
	expect(run.files["priv/models_dev/README.md"]).toBe("generated\n");
	expect(run.log).toContain("priv/models_dev/README.md");
});

test("wrong inputs are told all at once, with value and expectation", async () => {
	await using scenario = await createScenario(BEFORE);
	const run = await scenario.run({
		"max-shrink": "lots",
		draft: "yes",
		"models-dir": "../elsewhere",
	});
	expect(run.code).toBe(1);
	expect(run.log).toContain(
		'`max-shrink`: "lots": expected a number from 0 to 100.',
	);
	expect(run.log).toContain('`draft`: "yes": expected true or false.');
	expect(run.log).toContain(
		'`models-dir`: "../elsewhere": expected a relative path',
	);
});

test("what upstream writes becomes no workflow command", async () => {
	const upstream = catalog({ openai: { "gpt-5": 1 } });
	const models = upstream.openai?.models ?? {};
	const id = "::error::pwned\n::error::pwned";
	models[id] = {
		...models["gpt-5"],
		id,
		name: "##[error]x\n::set-output name=a::b",
	};
	await using scenario = await createScenario(upstream);
	const run = await scenario.run({ verbose: "true" });
	expect(run.log).not.toMatch(/^::(?:error|set-output)|##\[/m);
});
