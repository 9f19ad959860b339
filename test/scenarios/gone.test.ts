// What is gone stays known: in a file beside the catalog, in every pull request, and for `--check`.
import { expect, test } from "vitest";
import { temporaryFolder, writeAll } from "../../testkit/data.ts";
import { runCli } from "../../testkit/runner.ts";
import {
	ASK,
	catalog,
	createScenario,
	synced,
} from "../../testkit/scenario.ts";

const GONE = "priv/models_dev/.gone.jsonl";

/** Without gpt-5-mini. */
const WITHOUT = catalog({ openai: { "gpt-5": 1 }, zai: { "glm-5": 0.6 } });
const WITHOUT_AND_NEW = catalog({
	openai: { "gpt-5": 1 },
	zai: { "glm-5": 0.6, "glm-6": 1 },
});
const shrink = { "max-shrink": "50" };

const CODE = {
	"lib/chat.ts": 'const model = "openai:gpt-5-mini";\n',
	"test/chat.test.ts": 'const model = "openai:gpt-5-mini";\n',
};

/** Starts the program some days later. */
const later = (days: number) => ({
	NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(
		`const Today = Date; globalThis.Date = class extends Today { constructor(...at) { super(...(at.length > 0 ? at : [Today.now() + ${days} * 864e5])); } static now() { return Today.now() + ${days} * 864e5; } };`,
	)}`,
});

test("a removed model is a line of a file, which the pull request brings and the next syncs keep", async () => {
	await using scenario = await synced();
	scenario.upstream = WITHOUT;
	const first = await scenario.run(shrink);
	const line = first.files[GONE] ?? "";
	expect(JSON.parse(line)).toEqual({
		provider: "openai",
		id: "gpt-5-mini",
		since: new Date().toISOString().slice(0, 10),
		cost: { input: 0.25, output: 1 },
	});
	const files = await scenario.repository.files("model-sync/models-dev");
	expect(files[GONE]).toBe(line);

	// A later run of the same content changes nothing, although its day is another.
	const again = await scenario.run(shrink, { env: later(3) });
	expect(again.outputs.operation).toBe("none");
	expect(scenario.requests()).toEqual([ASK.list]);

	await scenario.repository.merge(2);
	const merged = await scenario.run(shrink, { env: later(6) });
	expect(merged.outputs.operation).toBe("none");
	expect(merged.files[GONE]).toBe(line);

	scenario.upstream = catalog({
		openai: { "gpt-5": 1, "gpt-5-mini": 0.25 },
		zai: { "glm-5": 0.6 },
	});
	const returned = await scenario.run({ "pull-request": "false" });
	expect(returned.files).not.toHaveProperty([GONE]);
});

test("a file of them that is broken stops the run, which names the line", async () => {
	await using scenario = await synced();
	scenario.upstream = WITHOUT;
	const { code, log, files } = await scenario.run(
		{ ...shrink, "pull-request": "false" },
		{
			prepare: (workspace) =>
				writeAll(workspace, { [GONE]: "<<<<<<< HEAD\n{}\n" }),
		},
	);
	expect(code).toBe(1);
	expect(log).toContain("The list of models that are gone can't be used");
	expect(log).toContain(`${GONE}:1: must be a JSON object`);
	expect(log).toContain(`${GONE}:2: provider must be a text`);
	expect(files[GONE]).toBe("<<<<<<< HEAD\n{}\n");
});

test("a name that stayed in the code is a section of every pull request, until it is changed or ignored", async () => {
	await using scenario = await synced();
	await scenario.repository.commit("main", { files: CODE });
	scenario.upstream = WITHOUT;
	const removing = await scenario.run({ ...shrink, "pull-request": "false" });
	expect(removing.report?.usage?.gone).toEqual([]);
	await scenario.repository.commit("main", { files: removing.files });

	scenario.upstream = WITHOUT_AND_NEW;
	const next = await scenario.run();
	const { body } = scenario.repository.pull(2);
	expect(body).toContain(
		"### In your code, but no longer in the catalog (1)\n",
	);
	expect(body).toMatch(
		/\| `openai:gpt-5-mini` \| removed, \d{4}-\d\d-\d\d \| \[`lib\/chat\.ts:1`\]\(/,
	);
	expect(body).not.toContain("chat.test.ts");
	expect(next.report?.usage?.gone).toEqual([
		{
			provider: "openai",
			id: "gpt-5-mini",
			since: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
			uses: [
				{ path: "lib/chat.ts", line: 1, column: 23, place: "code" },
				{ path: "test/chat.test.ts", line: 1, column: 23, place: "test" },
			],
		},
	]);

	const ignored = await scenario.run(
		{ "pull-request": "false" },
		{
			prepare: (workspace) =>
				writeAll(workspace, {
					"lib/chat.ts": `// model-sync: ignore gpt-5-mini -- later\n${CODE["lib/chat.ts"]}`,
				}),
		},
	);
	expect(ignored.body).not.toContain("no longer in the catalog");
	const outside = await scenario.run({
		"pull-request": "false",
		"usage-paths": "., !lib",
	});
	expect(outside.body).not.toContain("no longer in the catalog");
});

test("what a repository leaves out is not gone", async () => {
	await using scenario = await synced();
	const { files } = await scenario.run({
		...shrink,
		"pull-request": "false",
		providers: "openai",
	});
	expect(files).not.toHaveProperty(["priv/models_dev/zai.json"]);
	expect(files).not.toHaveProperty([GONE]);
});

test("a name that was gone before the first sync is known, too", async () => {
	await using scenario = await createScenario(WITHOUT, {
		"lib/chat.ts": 'const old = "openai:o1-preview";\n',
	});
	const run = await scenario.run({ "pull-request": "false" });
	expect(run.files).not.toHaveProperty([GONE]);
	expect(run.body).toContain("`openai:o1-preview` | removed, ");
});

test("--check fails as long as code names a model that is gone", async () => {
	await using folder = await temporaryFolder();
	const run = (...flags: string[]) =>
		runCli(folder.path, ["--source", "api.json", ...flags]);
	await writeAll(folder.path, {
		"api.json": JSON.stringify(WITHOUT),
		"lib/chat.ts": 'const old = "openai:o1-preview";\n',
	});
	await run();
	const failing = await run("--check");
	expect(failing).toMatchObject({ code: 3 });
	expect(failing.log).toContain(
		"In your code, but no longer in the catalog (1):\n  openai:o1-preview: removed, ",
	);
	expect(failing.log).toContain("    lib/chat.ts:1\n");
	await writeAll(folder.path, {
		"lib/chat.ts": 'const old = "openai:o1-preview"; // model-sync: ignore\n',
	});
	expect(await run("--check")).toMatchObject({ code: 0 });
});

test("a price that vanishes and comes back tenfold is a danger, and so is a model that does under a dated id", async () => {
	await using scenario = await synced();
	const files = { ...shrink, "pull-request": "false" };
	const { openai, ...rest } = catalog({
		openai: { "gpt-5": 1, "gpt-5-mini": 0.25 },
		zai: { "glm-5": 0.6 },
	});
	const unpriced = structuredClone(openai);
	for (const model of Object.values(unpriced?.models ?? {})) {
		Object.assign(model as object, { cost: { input: null } });
	}
	const now = { ...rest, ...(unpriced && { openai: unpriced }) };
	const steps = [now, now, catalog({ zai: { "glm-5": 0.6 } })];
	for (const upstream of steps) {
		scenario.upstream = upstream;
		const step = await scenario.run(files);
		const lines = (step.files[GONE] ?? "").trim().split("\n");
		expect(lines.map((line) => JSON.parse(line))).toMatchObject([
			{ id: "gpt-5", cost: { input: 1, output: 4 } },
			{ id: "gpt-5-mini", cost: { input: 0.25, output: 1 } },
		]);
		await scenario.repository.commit("main", { files: step.files });
	}
	scenario.upstream = catalog({
		openai: { "gpt-5": 10, "gpt-5-mini-2026-06-01": 0.025 },
		zai: { "glm-5": 0.6 },
	});
	const { report } = await scenario.run(files);
	const dangers = report?.findings.filter(
		({ severity }) => severity === "danger",
	);
	expect(dangers).toMatchObject([
		{
			code: "price-jump",
			subject: { provider: "openai", model: "gpt-5" },
			field: ["cost", "input"],
			after: 10,
			message: expect.stringMatching(
				/^`input` rose from \$1\.00 \(until [-\d]{10}\) to \$10\.00 \(10x\)\./,
			),
		},
		{
			code: "price-jump",
			models: [
				{ provider: "openai", id: "gpt-5" },
				{ provider: "openai", id: "gpt-5-mini-2026-06-01" },
			],
		},
	]);
});
