// Which models of models.dev a repository has: `models`, `exclude-models`, `only`, and the patches, which come after them.
import { expect, test } from "vitest";
import {
	catalog,
	createScenario,
	type Scenario,
	synced,
} from "../../testkit/scenario.ts";

const PATCH = "priv/models_local/openai.json";

const UPSTREAM = catalog({
	openai: { "gpt-5": 1, "gpt-5-mini": 0.25, "gpt-4": 30, o3: 2 },
	"google-vertex": { "gemini-3": 1, "gemini-2": 0.5, "a/gemini-1:free": 0 },
	zai: { "glm-5": 0.6, "glm-4": 0.5 },
});

async function modelsAfter(
	scenario: Scenario,
	inputs: Record<string, string>,
): Promise<string[]> {
	const run = await scenario.run({ "pull-request": "false", ...inputs });
	return Object.entries(run.files)
		.filter(([path]) => /^priv\/models_dev\/[^.]*\.json$/.test(path))
		.flatMap(([, text]) => JSON.parse(text).models)
		.map(({ provider, id }) => `${provider}:${id}`);
}

test("`models` and `exclude-models` are globs on provider and model, and `only` asks for more", async () => {
	const upstream = structuredClone(UPSTREAM);
	Object.assign(upstream.zai?.models["glm-4"] ?? {}, { status: "deprecated" });
	Object.assign(upstream.zai?.models["glm-5"] ?? {}, { tool_call: false });
	Object.assign(upstream.openai?.models.o3 ?? {}, {
		modalities: { input: ["text"], output: ["image"] },
	});
	delete upstream.openai?.models["gpt-4"]?.cost;
	await using scenario = await createScenario(upstream);
	expect(
		await modelsAfter(scenario, {
			models: "openai:*, google-vertex:gemini-?, *:free",
			"exclude-models": "gpt-5-*\ngoogle_vertex:gemini-2",
		}),
	).toEqual([
		"google_vertex:a/gemini-1:free",
		"google_vertex:gemini-3",
		"openai:gpt-4",
		"openai:gpt-5",
		"openai:o3",
	]);
	expect(
		await modelsAfter(scenario, {
			only: "priced, tools, text-output, not-deprecated",
			"exclude-models": "google*:*",
		}),
	).toEqual(["openai:gpt-5", "openai:gpt-5-mini"]);
});

test("a patch brings a model back, with upstream's values where it says nothing, and an exclude may be a glob", async () => {
	await using scenario = await createScenario(UPSTREAM, {
		[PATCH]: JSON.stringify({
			provider: { id: "openai" },
			models: [
				{ id: "gpt-4", tool_call: false },
				{ id: "o3" },
				{ id: "own-1", name: "Own" },
				{ id: "own-2", name: "Own 2" },
			],
			exclude: ["gpt-5*", "own-?", "own-1", "x*"],
		}),
	});
	const run = await scenario.run({
		"pull-request": "false",
		models: "gpt-5*, zai:glm-5",
	});
	const { models } = JSON.parse(run.files["priv/models_dev/openai.json"] ?? "");
	expect(models).toMatchObject([
		{ id: "gpt-4", tool_call: false, cost: { input: 30 } },
		{ id: "o3", cost: { input: 2 } },
	]);
	expect(models).toHaveLength(2);
	const found = run.report?.findings.map(({ code, subject, message }) => [
		code,
		"entry" in subject ? subject.entry : "",
		message,
	]);
	expect(found).toEqual([
		[
			"patch-shadowed",
			"openai:own-1",
			"The entry has no effect: line 1 of `openai.json` excludes the model.",
		],
		[
			"patch-shadowed",
			"openai:own-2",
			"The entry has no effect: line 1 of `openai.json` excludes the model.",
		],
		[
			"patch-shadowed",
			"openai:own-1",
			"The model is excluded already, by line 1 of `openai.json`.",
		],
		[
			"exclude-unmatched",
			"openai:x*",
			"Neither upstream nor a patch has such a model.",
		],
	]);
});

test("leaving models out is no damage, and what is left out is neither gone nor renamed", async () => {
	await using scenario = await createScenario(UPSTREAM);
	const first = await scenario.run({ "pull-request": "false" });
	await scenario.repository.commit("main", { files: first.files });
	scenario.upstream = catalog({
		openai: { "gpt-5": 1, "gpt-5-mini": 0.25, "gpt-4": 30, o3: 2 },
		"google-vertex": { "gemini-3": 1, "gemini-2": 0.5, "a/gemini-1:free": 0 },
		zai: { "glm-5": 0.6, "glm-4": 0.5 },
		late: { "gpt-4": 30, o3: 2, "gpt-5-mini": 0.25, "gpt-5": 1 },
	});
	for (const inputs of [
		{ models: "gpt-5, gemini*" },
		{ "exclude-models": "gpt-4, o3, gpt-5-mini, glm*" },
		{ "exclude-providers": "openai, zai" },
	]) {
		const run = await scenario.run({ ...inputs, "pull-request": "false" });
		expect(run.code, run.log).toBe(0);
		expect(run.files["priv/models_dev/.gone.jsonl"]).toBeUndefined();
		expect(run.report?.models.renamed).toEqual([]);
		expect(run.report?.findings).toEqual([]);
	}
	// What is still wanted counts: two of the three that are wanted go.
	scenario.upstream = catalog({ openai: { "gpt-5": 1 }, zai: { "glm-5": 1 } });
	const damaged = await scenario.run({
		models: "gpt-5, gemini*",
		"pull-request": "false",
	});
	expect(damaged.log).toContain("The catalog would lose 66.7%25 of its models");
});

test("a price that was gone while `only` asked for one is compared when it returns", async () => {
	const RECORD = "priv/models_dev/.gone.jsonl";
	const prices = (gpt5?: number) => {
		const { openai, ...rest } = catalog({
			openai: { "gpt-5": gpt5 ?? 0, "gpt-4": 30, o3: 2 },
			zai: { "glm-5": 0.6, "glm-4": 0.5 },
		});
		if (gpt5 === undefined) delete openai?.models["gpt-5"]?.cost;
		return { openai, ...rest };
	};
	await using scenario = await createScenario(prices(1));
	const sync = async (upstream: ReturnType<typeof prices>) => {
		scenario.upstream = upstream;
		const inputs = { only: "priced", "max-shrink": "50" };
		const run = await scenario.run({ ...inputs, "pull-request": "false" });
		await scenario.repository.commit("main", { files: run.files });
		return run;
	};
	await sync(prices(1));
	const without = await sync(prices());
	expect(without.files[RECORD]).toMatch(
		/^{"provider":"openai","id":"gpt-5","since":"[-\d]{10}","by":"only","cost":{"input":1,"output":4}}\n$/,
	);
	const returned = await sync(prices(40));
	expect(returned.report?.findings).toMatchObject([
		{ code: "price-jump", subject: { provider: "openai", model: "gpt-5" } },
	]);
	expect(returned.files).not.toHaveProperty([RECORD]);
});

test("an entry that matches nothing is named, with the nearest", async () => {
	await using scenario = await synced();
	const run = await scenario.run({
		models: "gpt-5*, zai:glm-5, opnai:gpt-5, glm-6",
		"exclude-models": "gemini*",
		"dry-run": "true",
	});
	const found = run.report?.findings.map(({ subject, message }) => [
		...Object.values(subject),
		...(/Did you mean "(.*)"/.exec(message)?.slice(1) ?? []),
	]);
	expect(found).toEqual([
		["models", "opnai:gpt-5", "openai:gpt-5"],
		["models", "glm-6", "glm-5"],
		["exclude-models", "gemini*"],
	]);
});

test("filters that leave nothing are refused, with their names, and nothing is written", async () => {
	await using scenario = await createScenario(UPSTREAM);
	const run = await scenario.run({ models: "gpt-6", only: "priced" });
	expect(run.code).toBe(1);
	expect(run.log).toContain(
		"No model passes `models` (gpt-6) and `only` (priced). Did you mean gpt-5?",
	);
	const wrong = await scenario.run({ only: "priced, cheap" });
	expect(wrong.log).toContain(
		"expected one of priced, tools, text-output, not-deprecated",
	);
});
