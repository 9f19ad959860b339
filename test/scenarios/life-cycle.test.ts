import { expect, test } from "vitest";
import {
	AFTER,
	ASK,
	BEFORE,
	BRANCH,
	catalog,
	createScenario,
	synced,
} from "../../testkit/scenario.ts";

const { list: LIST, tree: TREE, commit: COMMIT, createRef: CREATE_REF } = ASK;
const { open: OPEN, update: UPDATE } = ASK;

test("a first sync opens one pull request with five requests", async () => {
	await using scenario = await createScenario(BEFORE);
	const run = await scenario.run();
	expect(run.code, run.log).toBe(0);
	expect(scenario.requests()).toEqual([LIST, TREE, COMMIT, CREATE_REF, OPEN]);
	expect(run.outputs).toMatchObject({
		operation: "created",
		changed: "true",
		"pull-request-number": "1",
		branch: BRANCH,
		"head-sha": await scenario.repository.branchSha(BRANCH),
		"models-added": "3",
	});
	const [pull] = scenario.repository.pulls;
	expect(pull?.title).toBe("Sync models.dev: first sync of 3 models");
	expect(pull?.body).toContain(
		"**The first sync**: 3 models of 2 providers: `openai`, `zai`.",
	);
	expect(Object.keys(await scenario.repository.files(BRANCH))).toEqual([
		"README.md",
		"lib/req_llm/provider/generated/valid_providers.ex",
		"mix.exs",
		"priv/models_dev/.catalog_manifest.json",
		"priv/models_dev/openai.json",
		"priv/models_dev/zai.json",
	]);
});

test("the pull request's tree is the base plus exactly what the run wrote to the checkout", async () => {
	await using scenario = await createScenario(BEFORE);
	const run = await scenario.run();
	expect(await scenario.repository.files(BRANCH)).toEqual(run.files);
});

test("a run with nothing new asks GitHub once and changes nothing", async () => {
	await using scenario = await synced();
	const before = await scenario.repository.files("main");
	const run = await scenario.run();
	expect(run.outputs).toMatchObject({
		operation: "none",
		changed: "false",
		"pull-request-number": "",
	});
	expect(scenario.requests()).toEqual([LIST]);
	expect(run.files).toEqual(before);
});

test("a second run with an open pull request asks once and leaves it alone", async () => {
	await using scenario = await synced();
	scenario.upstream = AFTER;
	await scenario.arrange();
	const head = await scenario.repository.branchSha(BRANCH);
	const again = await scenario.run();
	expect(again.outputs).toMatchObject({
		operation: "none",
		changed: "true",
		"pull-request-number": "2",
	});
	expect(scenario.requests()).toEqual([LIST]);
	expect(await scenario.repository.branchSha(BRANCH)).toBe(head);
});

test("what upstream changes since is brought into the open pull request, as one commit on the base", async () => {
	await using scenario = await synced();
	scenario.upstream = AFTER;
	await scenario.arrange();
	scenario.upstream = catalog({
		openai: { "gpt-5": 2, "gpt-5-mini": 0.25 },
		zai: { "glm-5": 0.6, "glm-6": 1 },
	});
	const run = await scenario.run();
	expect(run.outputs).toMatchObject({
		operation: "updated",
		"pull-request-number": "2",
		"price-increases": "2",
	});
	expect(scenario.requests()).toEqual([LIST, TREE, COMMIT, ASK.move, UPDATE]);
	const pull = scenario.repository.pull(2);
	expect(pull.state).toBe("open");
	expect(pull.body).toContain("$1.00 → **$2.00**");
	const [commit] = await scenario.repository.log(BRANCH);
	expect(commit?.parents).toEqual([
		await scenario.repository.branchSha("main"),
	]);
	expect(scenario.repository.pulls).toHaveLength(1);
});

test("a moved base alone rebuilds nothing", async () => {
	await using scenario = await synced();
	scenario.upstream = AFTER;
	await scenario.arrange();
	const head = await scenario.repository.branchSha(BRANCH);
	await scenario.repository.commit("main", {
		files: { "lib/chat.ex": "# new\n" },
	});
	const run = await scenario.run();
	expect(run.outputs.operation).toBe("none");
	expect(await scenario.repository.branchSha(BRANCH)).toBe(head);
});

test("a base whose catalog changed has the branch rebuilt on it", async () => {
	await using scenario = await synced();
	scenario.upstream = AFTER;
	await scenario.arrange();
	await scenario.repository.commit("main", {
		files: { "priv/models_dev/zai.json": "{}\n" },
	});
	const run = await scenario.run();
	expect(run.outputs.operation).toBe("updated");
	expect(scenario.repository.pull(2)).toMatchObject({ state: "open" });
	expect(
		(await scenario.repository.files(BRANCH))[
			"lib/req_llm/provider/generated/valid_providers.ex"
		],
	).toContain(":zai");
});

test("a difference that is gone closes the pull request with a comment and deletes the branch, in three requests", async () => {
	await using scenario = await synced();
	scenario.upstream = AFTER;
	await scenario.arrange();
	scenario.upstream = BEFORE;
	const run = await scenario.run();
	expect(run.outputs).toMatchObject({
		operation: "closed",
		"pull-request-number": "2",
		changed: "false",
	});
	expect(scenario.requests()).toEqual([LIST, ASK.markAndMove, ASK.comment]);
	const pull = scenario.repository.pull(2);
	expect(pull.state).toBe("closed");
	expect(pull.comments.map(({ body }) => body)).toEqual([
		"`main` has everything that this pull request would change, so there is nothing left to do here.",
	]);
	expect(await scenario.repository.branchSha(BRANCH)).toBeUndefined();
});

test("commits of others on the branch hold the run, and nothing of theirs is overwritten", async () => {
	await using scenario = await synced();
	scenario.upstream = AFTER;
	await scenario.arrange();
	const theirs = await scenario.repository.commit(BRANCH, {
		files: { "CHANGELOG.md": "news\n" },
	});
	scenario.upstream = catalog({
		openai: { "gpt-5": 3 },
		zai: { "glm-5": 0.6, "glm-6": 1 },
	});
	const run = await scenario.run();
	expect(run.code).toBe(0);
	expect(run.outputs).toMatchObject({
		operation: "held",
		"pull-request-number": "2",
	});
	expect(await scenario.repository.branchSha(BRANCH)).toBe(theirs);
});

test("a pull request that was closed unmerged is not opened again for the same content", async () => {
	await using scenario = await synced();
	scenario.upstream = AFTER;
	await scenario.arrange();
	scenario.repository.close(2);
	const again = await scenario.run();
	expect(again.outputs).toMatchObject({
		operation: "held",
		"pull-request-number": "2",
	});
	expect(scenario.requests()).toEqual([LIST]);
	scenario.upstream = catalog({
		openai: { "gpt-5": 4, "gpt-5-mini": 0.25 },
		zai: { "glm-5": 0.6, "glm-6": 1 },
	});
	const other = await scenario.run();
	expect(other.outputs).toMatchObject({
		operation: "created",
		"pull-request-number": "3",
	});
});

test("a branch that is left over from a merged pull request is taken over", async () => {
	await using scenario = await createScenario(BEFORE);
	await scenario.run();
	await scenario.repository.merge(1, "squash");
	expect(await scenario.repository.branchSha(BRANCH)).toBeDefined();
	scenario.upstream = AFTER;
	const run = await scenario.run();
	expect(run.outputs, run.log).toMatchObject({
		operation: "created",
		"pull-request-number": "2",
	});
});

test("what people wrote around our section of the body stays, to the byte", async () => {
	await using scenario = await synced();
	scenario.upstream = AFTER;
	await scenario.arrange();
	const body = scenario.repository.pull(2).body ?? "";
	scenario.repository.setBody(
		2,
		`Reviewed by me.\r\n\r\n${body}\r\n\r\n<!-- bot -->\r\nCoverage: 99%`,
	);
	scenario.upstream = catalog({
		openai: { "gpt-5": 2, "gpt-5-mini": 0.25 },
		zai: { "glm-5": 0.6, "glm-6": 1 },
	});
	await scenario.run();
	const updated = scenario.repository.pull(2).body ?? "";
	expect(
		updated.startsWith("Reviewed by me.\r\n\r\n<!-- model-sync:start -->"),
	).toBe(true);
	expect(
		updated.endsWith(
			"<!-- model-sync:end -->\r\n\r\n<!-- bot -->\r\nCoverage: 99%",
		),
	).toBe(true);
	expect(updated).toContain("$1.00 → **$2.00**");
});

test("a dry run writes nothing, changes nothing on GitHub and says what it would do", async () => {
	await using scenario = await synced();
	scenario.upstream = AFTER;
	const before = await scenario.repository.files("main");
	const run = await scenario.run({ "dry-run": "true" });
	expect(run.outputs).toMatchObject({
		operation: "dry-run",
		changed: "true",
		"models-added": "1",
	});
	expect(run.files).toEqual(before);
	expect(scenario.requests()).toEqual([LIST]);
	expect(run.log).toContain("Open a pull request.");
});

test("without a pull request the files are written and GitHub is not asked", async () => {
	await using scenario = await createScenario(BEFORE);
	const run = await scenario.run({ "pull-request": "false" });
	expect(run.outputs).toMatchObject({ operation: "written", changed: "true" });
	expect(scenario.requests()).toEqual([]);
	expect(run.files["priv/models_dev/openai.json"]).toContain('"gpt-5"');
});

test("files that an earlier step wrote are published against the base, not against themselves", async () => {
	await using scenario = await synced();
	scenario.upstream = AFTER;
	const written = await scenario.run({ "pull-request": "false" });
	const run = await scenario.run(
		{},
		{
			prepare: async (workspace) => {
				const { writeFile } = await import("node:fs/promises");
				for (const [path, text] of Object.entries(written.files))
					await writeFile(`${workspace}/${path}`, text);
			},
		},
	);
	expect(run.outputs).toMatchObject({
		operation: "created",
		"models-added": "1",
		"price-increases": "2",
	});
});
