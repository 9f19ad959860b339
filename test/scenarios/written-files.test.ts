// What people write beside their patches, and what the action writes beside the catalog.
import { expect, test } from "vitest";
import { writeAll } from "../../testkit/data.ts";
import {
	AFTER,
	BEFORE,
	BRANCH,
	catalog,
	LATER,
	synced,
} from "../../testkit/scenario.ts";

const ACCEPTED = "priv/models_local/.accepted.json";
const OVERRULED = "priv/models_dev/.overruled.jsonl";

const JUMP = catalog({
	openai: { "gpt-5": 25, "gpt-5-mini": 0.25 },
	zai: { "glm-5": 0.6 },
});

test("a danger is told, and the summary has the entry that would acknowledge it", async () => {
	await using scenario = await synced();
	scenario.upstream = JUMP;
	const run = await scenario.run();
	const { body } = scenario.repository.pull(2);
	expect(body).toContain("### To decide before merging");
	expect(run.summary).toContain(
		'{"provider":"openai","model":"gpt-5","field":["cost","input"],"before":1,"after":25,"reason":""}',
	);
	expect(Number(run.outputs.findings)).toBeGreaterThan(0);
	expect(run.log).toContain("::warning title=Look before merging");
});

test("once it is acknowledged, it is neither told nor held", async () => {
	await using scenario = await synced();
	scenario.upstream = JUMP;
	const known = ["input", "output"].map((dimension, index) => ({
		provider: "openai",
		model: "gpt-5",
		field: ["cost", dimension],
		before: [1, 4][index],
		after: [25, 100][index],
		reason: "Announced",
		expires: "2999-12-31",
	}));
	const run = await scenario.run(
		{ "on-suspicious": "hold", "auto-merge": "off" },
		{
			prepare: (workspace) =>
				writeAll(workspace, { [ACCEPTED]: JSON.stringify(known) }),
		},
	);
	expect(run.log).not.toContain("Look before merging");
	expect(run.files["priv/models_dev/openai.json"]).toContain('"input": 25');
	expect(run.files).not.toHaveProperty([OVERRULED]);
});

test("a value that upstream says in three syncs is written, and said to be; what else changes is written at once", async () => {
	await using scenario = await synced();
	const hold = { "on-suspicious": "hold" };
	const input = (files: Record<string, string>) =>
		JSON.parse(files["priv/models_dev/openai.json"] ?? "").models.find(
			({ id }: { id: string }) => id === "gpt-5",
		).cost.input;
	const sync = async (others: number) => {
		scenario.upstream = catalog({
			openai: { "gpt-5": 25, "gpt-5-mini": others },
			zai: { "glm-5": 0.6 },
		});
		const run = await scenario.run(hold);
		const pull = scenario.repository.pulls.at(-1);
		if (pull && run.outputs.operation === "created") {
			await scenario.repository.merge(pull.number);
			await scenario.repository.deleteBranch(BRANCH);
		}
		return { run, price: input(run.files), body: pull?.body };
	};
	expect((await sync(0.3)).price).toBe(1);
	// Nothing else changes: that it is held for longer is no reason for a pull request.
	expect((await sync(0.3)).run.outputs.operation).toBe("none");
	const second = await sync(0.4);
	expect(second.price).toBe(1);
	expect(second.body).toContain("<b>As in the last sync</b>");
	expect(second.run.outputs.dangers).toBe("0");
	const third = await sync(0.5);
	expect(third.price).toBe(25);
	expect(third.body).toContain("so it is written now");
	expect(third.run.outputs.dangers).toBe("1");
	expect(third.run.files).not.toHaveProperty([OVERRULED]);
});

test("an entry goes with the pull request that brings its value, and everything else in its file stays", async () => {
	await using scenario = await synced();
	const entry = (dimension: string, before: number, after: number) =>
		`{"provider": "openai", "model": "gpt-5", "field": ["cost", "${dimension}"],\r\n    "before": ${before}, "after": ${after}, "reason": "x"}`;
	const waits = entry("input", 25, 30);
	const text = (...entries: string[]) => `[  ${entries.join(",\r\n  ")} ]\r\n`;
	await scenario.repository.commit("main", {
		files: {
			[ACCEPTED]: text(entry("input", 1, 25), waits, entry("output", 4, 100)),
		},
	});
	scenario.upstream = JUMP;
	const run = await scenario.run({ "on-suspicious": "hold" });
	expect(run.log).not.toContain("Look before merging");
	const files = await scenario.repository.files(BRANCH);
	expect(files[ACCEPTED]).toBe(text(waits));
	expect(run.files[ACCEPTED]).toBe(text(waits));
	expect(run.report?.findings).toContainEqual(
		expect.objectContaining({ code: "accepted-spent", severity: "notice" }),
	);
	// The base still has them, so the next run says the same, and does nothing.
	const again = await scenario.run({ "on-suspicious": "hold" });
	expect(again.outputs.operation).toBe("none");

	await scenario.repository.merge(2);
	const merged = await scenario.run({ "on-suspicious": "hold" });
	expect(merged.outputs).toMatchObject({ operation: "none", changed: "false" });
});

test("an entry for what was merged before is taken out", async () => {
	await using scenario = await synced();
	const entry = {
		provider: "openai",
		model: "gpt-5",
		field: ["cost", "input"],
		before: 10,
		after: 1,
		reason: "x",
	};
	await scenario.repository.commit("main", {
		files: { [ACCEPTED]: JSON.stringify([entry]) },
	});
	const run = await scenario.run();
	expect(run.outputs).toMatchObject({ operation: "created", changed: "true" });
	const files = await scenario.repository.files(BRANCH);
	expect(files[ACCEPTED]).toBe("[]");
});

test("what is held is kept in mind, told as known from then on, and forgotten when upstream mends it", async () => {
	await using scenario = await synced();
	scenario.upstream = JUMP;
	const hold = { "on-suspicious": "hold", "pull-request": "false" };
	const first = await scenario.run(hold);
	expect(first.files["priv/models_dev/openai.json"]).toContain('"input": 1');
	expect(JSON.parse(first.files[OVERRULED]?.split("\n")[0] ?? "")).toEqual({
		by: "hold",
		field: ["cost", "input"],
		model: "gpt-5",
		provider: "openai",
		since: new Date().toISOString().slice(0, 10),
		syncs: 1,
		upstream: 25,
	});
	expect(first.outputs.changed).toBe("true");

	const again = (files: Record<string, string>) => ({
		prepare: (workspace: string) => writeAll(workspace, files),
	});
	const second = await scenario.run(hold, again(first.files));
	expect(second.outputs.changed).toBe("false");
	expect(second.files).toEqual(first.files);
	expect(second.report?.findings).toContainEqual(
		expect.objectContaining({ severity: "danger", after: 25, known: true }),
	);

	scenario.upstream = BEFORE;
	const third = await scenario.run(hold, again(second.files));
	expect(third.files).not.toHaveProperty([OVERRULED]);
});

test("prices in other units are written, drawn with their unit, and multiplied by what they are for", async () => {
	const pricedAt = (perHour: number, perRequest: number, video: number) => {
		const api = structuredClone(BEFORE);
		const models = api.openai?.models as Record<string, { cost: object }>;
		Object.assign(models["gpt-5"]?.cost ?? {}, {
			per_hour: perHour,
			per_request: perRequest,
			video,
		});
		return api;
	};
	await using scenario = await synced();
	scenario.upstream = pricedAt(1200, 0.01, 2000);
	const { files } = await scenario.run({ "pull-request": "false" });
	await scenario.repository.commit("main", { files });

	scenario.upstream = pricedAt(1500, 0.02, 2500);
	const run = await scenario.run(
		{ "on-suspicious": "hold", "usage-profile": "usage.json" },
		{
			prepare: (workspace) =>
				writeAll(workspace, {
					...files,
					"usage.json": '{"openai:gpt-5": {"per_request": 30000}}',
				}),
		},
	);
	const { body } = scenario.repository.pull(2);
	expect(run.files["priv/models_dev/openai.json"]).toContain(
		'"per_hour": 1500',
	);
	expect(run.report?.findings).toEqual([]);
	expect(run.report?.prices).toEqual([
		expect.objectContaining({ dimension: "per_hour", per: "hour" }),
		expect.objectContaining({ dimension: "per_request", per: "request" }),
		expect.objectContaining({ dimension: "video", per: null }),
	]);
	expect(body).toContain(
		"hour $1,200.00 → **$1,500.00** per hour, request $0.01 → **$0.02** per request, 1 more",
	);
	expect(body).toContain("Your month: $300.00 → **$600.00** (2x)");
});

test("upstream that changes beneath a patch opens a pull request that says so, though no model changes", async () => {
	await using scenario = await synced();
	const patch = {
		provider: { id: "openai" },
		models: [{ id: "gpt-5", cost: { input: 9, output: 9 } }],
	};
	const patched = {
		prepare: (workspace: string) =>
			writeAll(workspace, {
				"priv/models_local/openai.json": JSON.stringify(patch, null, 2),
			}),
	};
	const first = await scenario.run({ "pull-request": "false" }, patched);
	expect(first.files[OVERRULED]).toContain('"by":"patch"');
	await scenario.repository.commit("main", { files: first.files });

	scenario.upstream = AFTER;
	await scenario.run();
	const { body } = scenario.repository.pull(2);
	expect(body).toContain("Upstream changed `cost`; the patch says");
	expect(body).toContain("lines 8 to 11");
});

test("acknowledgements that can't be read stop the run before anything is fetched", async () => {
	await using scenario = await synced();
	scenario.upstream = AFTER;
	const run = await scenario.run(
		{ source: "http://127.0.0.1:1/never" },
		{
			prepare: (workspace) => writeAll(workspace, { [ACCEPTED]: "[{}]" }),
		},
	);
	expect(run.code).toBe(1);
	expect(run.log).toContain(
		`${ACCEPTED}:1: 0 reason must say why this is right`,
	);
	expect(scenario.requests()).toEqual([]);
});

test("the repository's changelog gets an entry, once, beside the catalog", async () => {
	await using scenario = await synced();
	scenario.upstream = AFTER;
	const inputs = { "changelog-file": "CHANGELOG.md" };
	await scenario.run(inputs);
	const changelog = async () =>
		(await scenario.repository.files(BRANCH))["CHANGELOG.md"];
	expect(await changelog()).toContain(
		"## [Unreleased]\n\n### Added\n\n- Model catalog: 1 model",
	);

	await scenario.run(inputs);
	expect(scenario.requests()).toHaveLength(1);

	scenario.upstream = LATER;
	await scenario.run(inputs);
	expect((await changelog())?.match(/### Added/g)).toHaveLength(1);
});

test("without a change of the catalog the changelog is left alone", async () => {
	await using scenario = await synced();
	const run = await scenario.run({ "changelog-file": "CHANGELOG.md" });
	expect(run.outputs.operation).toBe("none");
	expect(run.files).not.toHaveProperty("CHANGELOG.md");
});

test("a usage profile says in the first paragraph what a month costs", async () => {
	await using scenario = await synced();
	scenario.upstream = AFTER;
	const profile = { "openai:gpt-5": { input: 10_000_000, output: 1_000_000 } };
	await scenario.run(
		{ "usage-profile": "usage.json" },
		{
			prepare: (workspace) =>
				writeAll(workspace, { "usage.json": JSON.stringify(profile) }),
		},
	);
	const { body } = scenario.repository.pull(2);
	expect(body).toContain("Your month: $14.00 → **$21.00**");
});

test("a usage profile that is not there stops the run", async () => {
	await using scenario = await synced();
	const run = await scenario.run({ "usage-profile": "usage.json" });
	expect(run.code).toBe(1);
	expect(run.log).toContain("Can't find the usage profile usage.json");
});

test("what the repository names comes first, with links to the lines as the base has them", async () => {
	await using scenario = await synced();
	await scenario.repository.commit("main", {
		files: { "lib/chat.ex": '\n@model "openai:gpt-5"\n' },
	});
	scenario.upstream = AFTER;
	const { outputs, report } = await scenario.run();
	const { body } = scenario.repository.pull(2);
	const base = await scenario.repository.branchSha("main");
	expect(body).toContain(
		"**1 model that this repository names is affected**: `openai:gpt-5` costs 50% more.",
	);
	expect(body).toMatch(
		new RegExp(
			`\\[\`lib/chat\\.ex:2\`\\]\\(http://[^)]*/acme/assistant/blob/${base}/lib/chat\\.ex#L2\\)`,
		),
	);
	expect(report?.usage?.affected).toMatchObject([
		{ provider: "openai", id: "gpt-5", uses: [{ line: 2 }] },
	]);
	expect(outputs.breaking).toBe("false");
});
