// `catalog-file`: the whole catalog in one file, in the shape of models.dev's api.json.
import { expect, test } from "vitest";
import { temporaryRepository } from "../../testkit/data.ts";
import { runCli } from "../../testkit/runner.ts";
import {
	BRANCH,
	catalog,
	createScenario,
	type Scenario,
} from "../../testkit/scenario.ts";

const FILE = "data/models.json";
const INPUTS = { "catalog-file": FILE };
/** Keeps the reports after the run. */
const KEPT = { "report-dir": "report" };

/** As upstream sends it: with everything that a provider file leaves out. */
function upstream() {
	const data = catalog({
		"google-vertex": { "gemini-3": 1, "10": 1, "9": 2 },
		openai: { "gpt-5": 1, "gpt-5-mini": 0.25 },
		"a-i": { m: 1 },
	});
	Object.assign(data.openai ?? {}, {
		api: "https://api.openai.example/v1",
		region: { eu: true },
	});
	Object.assign(data["google-vertex"]?.models["gemini-3"] ?? {}, {
		provider: { npm: "@ai-sdk/google", api: "https://vertex.example" },
		license: "mit",
	});
	return data;
}

/** A repository that has the file of `upstream`, as another tool wrote it. */
async function adopted(
	data: ReturnType<typeof upstream> = upstream(),
): Promise<Scenario> {
	const scenario = await createScenario(upstream(), {
		"README.md": "x",
		[FILE]: JSON.stringify(data),
	});
	return scenario;
}

test("is models.dev's own data, sorted, with two spaces, and the same bytes again; and nothing else is written", async () => {
	await using scenario = await createScenario(upstream(), {
		"mix.exs": "defmodule A do\nend\n",
	});
	const run = await scenario.run({ ...INPUTS, ...KEPT });
	expect(run.outputs, run.log).toMatchObject({
		operation: "created",
		findings: "0",
	});
	const files = await scenario.repository.files(BRANCH);
	expect(Object.keys(files).sort()).toEqual([FILE, "mix.exs"]);
	const text = files[FILE] ?? "";
	expect(JSON.parse(text)).toEqual(upstream());

	// In the order of their bytes, also ids that JavaScript would put first.
	const lines = text.split("\n");
	const keysAt = (spaces: number) =>
		lines.flatMap((line) => line.match(`^ {${spaces}}"([^"]+)"`)?.[1] ?? []);
	expect(keysAt(2)).toEqual(["a-i", "google-vertex", "openai"]);
	expect(keysAt(6).filter((key) => !key.includes("_API_KEY"))).toEqual([
		"m",
		"10",
		"9",
		"gemini-3",
		"gpt-5",
		"gpt-5-mini",
		"eu",
	]);
	expect(text.endsWith("  }\n}\n")).toBe(true);
	expect(run.files["report/catalog.json"]).toBe(text);
	const { links } = JSON.parse(run.files["report/report.json"] ?? "");
	expect(new URL(links.pullRequest).searchParams.get("q")).toBe(
		`is:pr head:${BRANCH}`,
	);

	const shuffled = Object.fromEntries(Object.entries(upstream()).reverse());
	scenario.upstream = shuffled;
	const again = await scenario.run(INPUTS);
	expect(again.outputs.operation).toBe("none");
	await scenario.repository.merge(1);
	expect((await scenario.run(INPUTS)).outputs.changed).toBe("false");
});

test("on adoption day the file that is there is the previous catalog, whoever wrote it", async () => {
	const old = upstream();
	delete old.openai?.models["gpt-5-mini"];
	Object.assign(old.openai?.models["gpt-5"] ?? {}, {
		cost: { input: 0.9, output: 4 },
	});
	await using scenario = await adopted(old);
	const run = await scenario.run(INPUTS);
	expect(run.report).toMatchObject({
		models: {
			added: [{ provider: "openai", id: "gpt-5-mini" }],
			removed: [],
			changed: [{ provider: "openai", id: "gpt-5" }],
		},
		findings: [],
	});
	expect(run.outputs["price-increases"]).toBe("1");
});

test("a file without the fields for requests is no danger on adoption day", async () => {
	const old: Record<string, Record<string, unknown>> = upstream();
	for (const provider of Object.values(old)) {
		delete provider.api;
		delete provider.npm;
		delete provider.env;
	}
	await using scenario = await createScenario(upstream(), {
		[FILE]: JSON.stringify(old, null, 4),
	});
	const run = await scenario.run(INPUTS);
	expect(run.report?.findings).toEqual([]);
	expect(run.files[FILE]).toContain("@ai-sdk/openai");
});

test("a change of `api`, `npm`, `env` or a model's `provider` is a danger, and can be held", async () => {
	const changed = upstream();
	Object.assign(changed.openai ?? {}, {
		api: "https://evil.example",
		env: ["OPENAI_API_KEY", "MORE"],
	});
	Object.assign(changed["google-vertex"] ?? {}, {
		npm: "evil",
		api: "https://new.example",
	});
	Object.assign(changed["google-vertex"]?.models["gemini-3"] ?? {}, {
		provider: { npm: "evil" },
	});
	Object.assign(changed.openai?.models ?? {}, {
		"gpt-6": { id: "gpt-6", name: "6", provider: { api: "https://evil.6" } },
		"gpt-7": {
			id: "gpt-7",
			name: "7",
			provider: { api: "https://api.openai.example/v1" },
		},
	});
	// A provider that is new has an address that is new.
	changed.fresh = {
		...catalog({ fresh: { f: 1 } }).fresh,
		api: "https://f.example",
	} as never;
	await using scenario = await adopted();
	scenario.upstream = changed;
	const flagged = await scenario.run({ ...INPUTS, "pull-request": "false" });
	const found = flagged.report?.findings.filter(
		({ severity }) => severity === "danger",
	);
	expect(
		found?.map(({ subject, field }) => [...Object.values(subject), field?.[0]]),
	).toEqual([
		["google_vertex", "api"],
		["google_vertex", "npm"],
		["openai", "api"],
		["openai", "env"],
		["google_vertex", "gemini-3", "provider"],
		["openai", "gpt-6", "provider"],
	]);
	expect(flagged.outputs.dangers).toBe("6");
	expect(JSON.parse(flagged.files[FILE] ?? "")).toEqual(changed);

	const held = await scenario.run({
		...INPUTS,
		...KEPT,
		"on-suspicious": "hold",
	});
	const files = await scenario.repository.files(BRANCH);
	const expected = upstream();
	const six = { id: "gpt-6", name: "6" };
	Object.assign(expected.openai?.models ?? {}, {
		"gpt-6": six,
		"gpt-7": changed.openai?.models["gpt-7"],
	});
	expect(JSON.parse(files[FILE] ?? "")).toEqual({
		...expected,
		fresh: changed.fresh,
	});
	expect(files["data/.models.overruled.jsonl"]?.split("\n")).toHaveLength(7);
	expect(held.files["report/catalog.json"]).toBe(files[FILE]);
});

test("a field that no provider had is a change as well, if a sync wrote the file", async () => {
	const bare = catalog({ openai: { "9": 1, "10": 1, a: 1 } });
	await using scenario = await createScenario(bare);
	const first = await scenario.run({ ...INPUTS, "pull-request": "false" });
	await scenario.repository.commit("main", {
		files: { [FILE]: first.files[FILE] ?? "" },
	});
	Object.assign(bare.openai ?? {}, { api: "https://evil.example" });
	Object.assign(bare.openai?.models.a ?? {}, { provider: { npm: "evil" } });
	scenario.upstream = bare;
	const { outputs } = await scenario.run(INPUTS);
	expect(outputs.dangers).toBe("2");
});

test("patches apply, by the fields of the file, and what they replace is recorded beside it", async () => {
	const patch = {
		provider: {
			id: "google_vertex",
			api: "https://gateway.example",
			base_url: "x",
		},
		models: [{ id: "gemini-3", cost: { input: 2 }, provider: { npm: "mine" } }],
		exclude: ["1*"],
	};
	const own = {
		provider: { id: "my-own", npm: "@acme/sdk", env: ["ACME_KEY"] },
		models: [{ id: "m", name: "M", provider: "my_own" }],
	};
	await using scenario = await createScenario(upstream(), {
		"priv/models_local/a.json": JSON.stringify(patch),
		"priv/models_local/b.json": JSON.stringify(own),
	});
	const run = await scenario.run({ ...INPUTS, "pull-request": "false" });
	const data = JSON.parse(run.files[FILE] ?? "");
	expect(data["google-vertex"]).toMatchObject({
		id: "google-vertex",
		api: "https://gateway.example",
		npm: "@ai-sdk/google-vertex",
		models: { "gemini-3": { cost: { input: 2 }, provider: { npm: "mine" } } },
	});
	expect(Object.keys(data["google-vertex"].models)).toEqual(["9", "gemini-3"]);
	expect(data["my-own"]).toEqual({
		id: "my-own",
		name: "My Own",
		npm: "@acme/sdk",
		env: ["ACME_KEY"],
		models: { m: { id: "m", name: "M" } },
	});
	expect(run.files["data/.models.overruled.jsonl"]).toContain(
		'"field":["cost"]',
	);
	expect(run.report?.findings).toMatchObject([
		{
			code: "patch-mistyped-key",
			message: "Nothing reads `base_url`; did you mean `api`?",
		},
	]);
});

test("a finding about a patch is new once, and alone it is no reason for a pull request", async () => {
	const PATCH = "priv/models_local/openai.json";
	const patch = {
		provider: { id: "openai", base_url: "x" },
		exclude: ["gpt-5-mini"],
	};
	await using scenario = await createScenario(upstream(), {
		[PATCH]: JSON.stringify(patch),
	});
	const first = await scenario.run(INPUTS);
	expect(first.outputs).toMatchObject({ operation: "created", findings: "1" });
	await scenario.repository.merge(1);
	expect((await scenario.run(INPUTS)).outputs.changed).toBe("false");

	const { repository } = scenario;
	const another = { ...patch, exclude: ["gpt-5-mini", "none"] };
	await repository.commit("main", {
		files: { [PATCH]: JSON.stringify(another) },
	});
	expect((await scenario.run(INPUTS)).outputs.changed).toBe("false");

	const more = upstream();
	Object.assign(more.openai?.models ?? {}, { "gpt-6": { id: "gpt-6" } });
	scenario.upstream = more;
	const { report } = await scenario.run(INPUTS);
	expect(
		report?.findings.map(({ message, known }) => [message, known]),
	).toEqual([
		["Nothing reads `base_url`; did you mean `api`?", true],
		["Neither upstream nor a patch has the model.", undefined],
	]);
});

test("what goes is recorded beside the file, and lint reads both", async () => {
	await using scenario = await adopted();
	const less = upstream();
	delete less.openai?.models["gpt-5-mini"];
	scenario.upstream = less;
	const run = await scenario.run({ ...INPUTS, "max-shrink": "50" });
	expect(run.outputs.operation).toBe("created");
	const files = await scenario.repository.files(BRANCH);
	expect(files["data/.models.gone.jsonl"]).toContain('"id":"gpt-5-mini"');
	await using checkout = await temporaryRepository({
		...files,
		"lib/a.py": 'model = "openai:gpt-5-mini"\n',
	});
	const args = ["lint", "--catalog-file", FILE];
	const linted = await runCli(checkout.path, args);
	expect(linted.code).toBe(1);
	expect(linted.log).toContain("lib/a.py:1:");
	expect(linted.log).not.toContain("data/");
});

test("a file that has something else is refused, and stays", async () => {
	await using scenario = await createScenario(upstream(), {
		"cut.json": "{",
		"package.json": '{"name": "my-app", "models": {}}',
		"list.json": "[]",
	});
	const refuse = async (file: string, why: string) => {
		const run = await scenario.run({ "catalog-file": file });
		expect(run.code).toBe(1);
		expect(run.log).toContain(`${file} is not a catalog in models.dev's shape`);
		expect(run.log).toContain(why);
		expect(Object.keys(run.files)).toHaveLength(3);
		expect(scenario.requests()).toEqual([]);
	};
	await refuse("cut.json", "but Expected property name");
	await refuse("package.json", 'no entry of it is a provider with "models"');
	await refuse("list.json", "but it is not an object");
});

test("an empty file, or one without providers, is written", async () => {
	for (const text of ["", "{}\n"]) {
		await using scenario = await createScenario(upstream(), { [FILE]: text });
		const run = await scenario.run({ ...INPUTS, "pull-request": "false" });
		expect(JSON.parse(run.files[FILE] ?? "")).toEqual(upstream());
	}
});

test("in the other layout, catalog.json has models.dev's shape, with what patches and holds set", async () => {
	const patch = {
		provider: { id: "openai", base_url: "https://gateway.example" },
		models: [{ id: "gpt-5", cost: { input: 2 } }],
	};
	await using scenario = await createScenario(upstream(), {
		"priv/models_local/a.json": JSON.stringify(patch),
	});
	const run = await scenario.run({
		"pull-request": "false",
		...KEPT,
	});
	const expected = upstream();
	Object.assign(expected.openai ?? {}, { api: "https://gateway.example" });
	Object.assign(expected.openai?.models["gpt-5"] ?? {}, { cost: { input: 2 } });
	expect(JSON.parse(run.files["report/catalog.json"] ?? "")).toEqual({
		...expected,
		"google-vertex": {
			...expected["google-vertex"],
			models: {
				...expected["google-vertex"]?.models,
				"gemini-3": withoutLicense(
					expected["google-vertex"]?.models["gemini-3"],
				),
			},
		},
	});
});

/** The provider files leave it out. */
function withoutLicense({
	license: _,
	...model
}: Record<string, unknown> = {}) {
	return model;
}
