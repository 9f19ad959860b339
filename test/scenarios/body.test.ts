import { expect, test } from "vitest";
import { BRANCH, catalog, createScenario } from "../../testkit/scenario.ts";

const before = {
	openai: { "gpt-5": 1, "gpt-5-mini": 0.25 },
	zai: { "glm-5": 0.6 },
};

test("an updated pull request says what the update changed, and where the full report is", async () => {
	await using scenario = await createScenario(catalog(before));
	await scenario.arrange();
	await scenario.repository.merge(1);
	await scenario.repository.deleteBranch(BRANCH);
	scenario.upstream = catalog({
		...before,
		openai: { "gpt-5": 1.5, "gpt-5-mini": 0.25 },
	});
	const first = await scenario.run();
	const number = Number(first.outputs["pull-request-number"]);
	expect(scenario.repository.pull(number).body).not.toContain(
		"Since the last version",
	);

	scenario.upstream = catalog({
		openai: { "gpt-5": 1.5, "gpt-5-mini": 0.5 },
		zai: { "glm-5": 0.6, "glm-6": 1 },
	});
	const second = await scenario.run();
	expect(second.outputs).toMatchObject({
		operation: "updated",
		"pull-request-number": String(number),
	});
	const body = scenario.repository.pull(number).body ?? "";
	expect(body).toContain(
		"<b>Since the last version of this pull request</b>: 1 more repriced, 1 more added</summary>",
	);
	expect(body).toContain(
		"- 1 more repriced: `openai:gpt-5-mini` input $0.25 → $0.50, output $1.00 → $2.00",
	);
	expect(body).toMatch(
		/summary of \[the run\]\(http[^)]*\/acme\/assistant\/actions\/runs\/\d+\)/,
	);

	const third = await scenario.run();
	expect(third.outputs.operation).toBe("none");
	expect(scenario.repository.pull(number).body).toBe(body);
});

test("the job summary tells what the pull request does, and links it", async () => {
	await using scenario = await createScenario(catalog(before));
	const run = await scenario.run();
	const [pull] = scenario.repository.pulls;
	expect(run.summary).toContain(
		`## Model catalog: created [#${pull?.number}](${run.outputs["pull-request-url"]})`,
	);
	expect(run.summary).toContain(
		"**The first sync**: 3 models of 2 providers: `openai`, `zai`.",
	);
	expect(run.body).toContain("**The first sync**");
});

test("the token is in no output, log, report or summary", async () => {
	await using scenario = await createScenario(catalog(before));
	const { log, outputs, summary, report, body, files } = await scenario.run({
		verbose: "true",
	});
	const unmasked = log.replace("::add-mask::ghs_standin\n", "");
	for (const text of [
		unmasked,
		JSON.stringify([outputs, report, files]),
		summary,
		body ?? "",
	]) {
		expect(text).not.toContain("ghs_standin");
	}
});
