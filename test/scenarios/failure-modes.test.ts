// What users of such actions run into most, and where a scenario shows that it does not happen here:
//
//  1 not permitted to open pull requests   refusals        15 a label fails, the next run is confused   here
//  2 no checks on a bot's pull request     README          16 one bad label aborts all decoration       decoration
//  3 ... or they wait for approval         README          17 a retry doubles the label                 decoration
//  4 resource not accessible               refusals        18 the body is too long                      here
//  5 reviewers asked again every week      decoration      19 outputs are missing when it was closed    here
//  6 a moved base rebuilds                 life-cycle      20 closed by people, back the next day       life-cycle
//  7 commits of people are lost            plan-table      21 squash-merged, branch not reset           life-cycle
//  8 closes itself while updating          races           22 triggered by its own pull request         surroundings
//  9 a concurrent push is lost             races           23 team reviewers fail                       decoration
// 10 parallel jobs race                    races           24 workflow files                            here
// 11 duplicate authorization header        here            25 auto-merge in clean status                decoration
// 12 stale refs, a tag of that name        here            26 creating a ref is refused on an old base  here
// 13 unsigned commits are rejected         refusals        27 stale data after a push                   races
// 14 hundreds of blobs                     here            28 cron is switched off after 60 days        README
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { on, resourceNotAccessible } from "../../testkit/github/faults.ts";
import {
	AFTER,
	ASK,
	BEFORE,
	BRANCH,
	catalog,
	createScenario,
	git,
	LATER,
	synced,
	withOpenPullRequest,
} from "../../testkit/scenario-here.ts";

test("no git talks to a network: neither the remote nor its credentials matter", async () => {
	await using scenario = await synced();
	scenario.upstream = AFTER;
	const run = await scenario.run(
		{},
		{
			prepare: async (workspace) => {
				const inWorkspace = (...args: string[]) =>
					git("-C", workspace, ...args);
				const key = "http.https://github.com/.extraheader";
				await inWorkspace("config", "--add", key, "AUTHORIZATION: basic a");
				await inWorkspace("config", "--add", key, "AUTHORIZATION: basic b");
				await inWorkspace("remote", "set-url", "origin", "https://192.0.2.1/x");
			},
		},
	);
	expect(run.outputs.operation, run.log).toBe("created");
});

test("a tag with the branch's name, and what an earlier run left in the checkout, confuse nobody", async () => {
	await using scenario = await withOpenPullRequest();
	const old = await scenario.repository.branchSha("main");
	await git("--git-dir", scenario.repository.gitDir, "tag", BRANCH, old ?? "");
	scenario.upstream = LATER;
	const run = await scenario.run(
		{},
		{
			prepare: (workspace) =>
				git("-C", workspace, "branch", "-f", `local/${BRANCH}`, "HEAD"),
		},
	);
	expect(run.outputs.operation, run.log).toBe("updated");
	expect(scenario.repository.pull(2).head.sha).toBe(run.outputs["head-sha"]);
	expect(
		await git(
			"--git-dir",
			scenario.repository.gitDir,
			"rev-parse",
			`refs/tags/${BRANCH}`,
		),
	).toBe(old);
});

test("150 files are no more requests than two", async () => {
	const ids = Array.from({ length: 150 }, (_, i) => `provider${i}`);
	const large = catalog(Object.fromEntries(ids.map((id) => [id, { m: 1 }])));
	await using scenario = await createScenario(large);
	await scenario.run();
	expect(scenario.requests()).toEqual([
		ASK.list,
		ASK.tree,
		ASK.tree,
		ASK.commit,
		ASK.createRef,
		ASK.open,
	]);
});

test("a pull request whose labels failed is known again without them", async () => {
	await using scenario = await synced();
	scenario.upstream = AFTER;
	scenario.github.faults.push(
		resourceNotAccessible("issues=write", on(ASK.decorate)),
	);
	const first = await scenario.run({ labels: "deps" });
	expect(first.outputs.operation).toBe("created");
	const second = await scenario.run({ labels: "deps" });
	expect(second.outputs).toMatchObject({
		operation: "none",
		"pull-request-number": "2",
	});
});

test("a body that others have filled keeps their words, and ours are cut to one line", async () => {
	await using scenario = await withOpenPullRequest();
	const pull = scenario.repository.pull(2);
	const theirs = `\n\n${"Coverage report. ".repeat(3800)}`;
	scenario.repository.setBody(2, `${pull.body}${theirs}`);
	scenario.upstream = LATER;
	const run = await scenario.run();
	expect(run.outputs.operation, run.log).toBe("updated");
	expect(pull.body?.endsWith(theirs)).toBe(true);
	expect(pull.body?.length).toBeLessThan(65_536);
	expect(pull.body).toContain("it is in the summary of the workflow run");
	const again = await scenario.run();
	expect(again.outputs.operation).toBe("none");
});

test("every output is set in every outcome that is none of failure", async () => {
	const { outputs }: { outputs: Record<string, unknown> } = parse(
		await readFile(new URL("../../action.yml", import.meta.url), "utf8"),
	);
	const names = Object.keys(outputs).sort();
	await using scenario = await synced();
	const seen = [];
	for (const [upstream, inputs] of [
		[BEFORE, {}],
		[AFTER, { "dry-run": "true" }],
		[AFTER, {}],
		[LATER, {}],
		[BEFORE, {}],
	] as const) {
		scenario.upstream = upstream;
		const run = await scenario.run(inputs);
		expect(Object.keys(run.outputs).sort()).toEqual(names);
		seen.push(run.outputs);
	}
	expect(seen.map(({ operation }) => operation)).toEqual([
		"none",
		"dry-run",
		"created",
		"updated",
		"closed",
	]);
	const url = `${scenario.github.serverUrl}/acme/assistant/pull/2`;
	for (const outputs of seen.slice(2)) {
		expect(outputs).toMatchObject({
			"pull-request-number": "2",
			"pull-request-url": url,
			branch: BRANCH,
		});
	}
});

test("nothing is ever written where GitHub asks for the workflows permission", async () => {
	await using scenario = await synced();
	const run = await scenario.run({ "models-dir": ".github/workflows" });
	expect(run.code).toBe(1);
	expect(run.log).toContain("not in .git or .github");
	expect(scenario.requests()).toEqual([]);
});

test("a ref that GitHub refuses to create on an old base is explained by the workflows permission", async () => {
	await using scenario = await synced();
	scenario.upstream = AFTER;
	scenario.github.faults.push(
		resourceNotAccessible(
			"contents=write; contents=write,workflows=write",
			on(ASK.createRef),
		),
	);
	const run = await scenario.run();
	expect(run.code).toBe(1);
	expect(run.log).toContain("GitHub asks for `workflows: write` as well");
	expect(run.log).toContain("Nothing was changed on GitHub.");
});
