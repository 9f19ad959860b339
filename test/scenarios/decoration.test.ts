// Labels, people, milestone, draft and auto-merge: each fails on its own, with its cause and the way out.
import { expect, test } from "vitest";
import {
	notYetVisible,
	on,
	resourceNotAccessible,
} from "../../testkit/github/faults.ts";
import {
	AFTER,
	ASK,
	BEFORE,
	BRANCH,
	catalog,
	LATER,
	synced,
	type WorldOptions,
	withOpenPullRequest,
} from "../../testkit/scenario.ts";

const PEOPLE: WorldOptions = {
	collaborators: ["mona", "hubot"],
	teams: ["models"],
	milestones: ["1.0", "Autumn"],
};

async function toSync(options: WorldOptions = PEOPLE) {
	const scenario = await synced(options);
	scenario.upstream = AFTER;
	return scenario;
}

test("everything that was asked for is set, with two requests more", async () => {
	await using scenario = await toSync();
	const run = await scenario.run({
		labels: "deps, models",
		assignees: "@mona",
		reviewers: "@hubot",
		milestone: "2",
		draft: "true",
	});
	expect(scenario.repository.pull(2)).toMatchObject({
		labels: ["deps", "models"],
		assignees: ["mona"],
		requestedReviewers: ["hubot"],
		milestone: 2,
		draft: true,
	});
	expect(scenario.requests()).toEqual([
		ASK.list,
		ASK.tree,
		ASK.commit,
		ASK.createRef,
		ASK.open,
		ASK.reviewers,
		ASK.decorate,
	]);
	expect(run.log).not.toContain("::warning");
});

test("a milestone may be given by its title", async () => {
	await using scenario = await toSync();
	await scenario.run({ milestone: "autumn" });
	expect(scenario.repository.pull(2).milestone).toBe(2);
});

test("an update sets none of it again: who took a label off does not want it back", async () => {
	await using scenario = await toSync();
	const inputs = { labels: "deps", assignees: "mona", reviewers: "hubot" };
	await scenario.arrange(inputs);
	Object.assign(scenario.repository.pull(2), { labels: [], assignees: [] });
	scenario.upstream = LATER;
	await scenario.run(inputs);
	expect(scenario.requests()).toEqual([
		ASK.list,
		ASK.tree,
		ASK.commit,
		ASK.move,
		ASK.update,
	]);
	expect(scenario.repository.pull(2)).toMatchObject({
		labels: [],
		assignees: [],
	});
});

test("a milestone that is not there takes neither labels nor assignees along", async () => {
	await using scenario = await toSync();
	const run = await scenario.run({
		labels: "deps,models",
		assignees: "mona",
		milestone: "99",
	});
	expect(run.outputs.operation).toBe("created");
	expect(scenario.repository.pull(2)).toMatchObject({
		labels: ["deps", "models"],
		assignees: ["mona"],
		milestone: null,
	});
	expect(run.log).toMatch(
		/::warning::The milestone 99 was not set: .*Correct `milestone`/,
	);
});

test("a title that no milestone has is said", async () => {
	await using scenario = await toSync();
	const run = await scenario.run({ milestone: "Winter", labels: "deps" });
	expect(run.log).toContain(
		"::warning::The milestone `Winter` was not set: no open milestone of the repository has this title.",
	);
	expect(scenario.repository.pull(2).labels).toEqual(["deps"]);
});

test("a bad label is refused before anything is done", async () => {
	await using scenario = await toSync();
	const run = await scenario.run({ labels: `deps,${"x".repeat(51)}` });
	expect(run.code).toBe(1);
	expect(run.log).toContain("`labels`");
	expect(scenario.requests()).toEqual([]);
});

test("a label that is not there yet needs `issues: write`, is named, and takes nothing else along", async () => {
	await using scenario = await toSync();
	scenario.repository.labels.push("deps");
	scenario.github.addToken("ghs_pulls", {
		permissions: { contents: "write", pull_requests: "write" },
	});
	const run = await scenario.run(
		{ labels: "deps,new", assignees: "mona" },
		{ token: "ghs_pulls" },
	);
	expect(run.outputs.operation).toBe("created");
	expect(scenario.repository.pull(2)).toMatchObject({
		labels: ["deps"],
		assignees: ["mona"],
	});
	expect(run.log).toContain("The label `new` was not set");
	expect(run.log).toContain("give the job `issues: write`");
});

test("somebody without access is named, since GitHub drops such assignees without a word", async () => {
	await using scenario = await toSync();
	const run = await scenario.run({ assignees: "mona,stranger" });
	expect(scenario.repository.pull(2).assignees).toEqual(["mona"]);
	expect(run.log).toContain("::warning::`stranger` was not assigned");
});

test("a reviewer without access does not take the others along", async () => {
	await using scenario = await toSync();
	const run = await scenario.run({ reviewers: "stranger,hubot" });
	expect(scenario.repository.pull(2).requestedReviewers).toEqual(["hubot"]);
	expect(run.log).toMatch(
		/::warning::The review of `stranger` was not set: .*collaborators.*correct `reviewers`/,
	);
});

test("the pull request's own author can't review it", async () => {
	await using scenario = await toSync();
	scenario.github.addToken("ghp_mona", {
		account: {
			id: 1,
			login: "mona",
			type: "User",
			name: "Mona",
			email: "mona@example.com",
		},
	});
	const run = await scenario.run(
		{ reviewers: "mona,hubot" },
		{ token: "ghp_mona" },
	);
	expect(scenario.repository.pull(2).requestedReviewers).toEqual(["hubot"]);
	expect(run.log).toContain("take them out of `reviewers`");
});

test("a team that the job's own token can't see does not take the reviewers along", async () => {
	await using scenario = await toSync();
	const run = await scenario.run({
		reviewers: "hubot",
		"team-reviewers": "models",
	});
	expect(scenario.repository.pull(2)).toMatchObject({
		requestedReviewers: ["hubot"],
		requestedTeams: [],
	});
	expect(run.log).toMatch(
		/::warning::The review of team `models` was not set: .*`members: read`/,
	);
});

test("a team is asked with a token that sees it", async () => {
	await using scenario = await toSync();
	scenario.github.addToken("ghs_app", {
		permissions: {
			contents: "write",
			pull_requests: "write",
			members: "read",
		},
	});
	await scenario.run({ reviewers: "@acme/models" }, { token: "ghs_app" });
	expect(scenario.repository.pull(2).requestedTeams).toEqual(["models"]);
});

test("a pull request that has not reached all of GitHub is waited for, and labelled once", async () => {
	await using scenario = await toSync();
	scenario.github.faults.push(notYetVisible());
	const run = await scenario.run({ labels: "deps" });
	expect(run.log).not.toContain("::warning");
	expect(scenario.repository.pull(2).labels).toEqual(["deps"]);
	expect(
		scenario.requests().filter((one) => one === ASK.decorate),
	).toHaveLength(2);
});

test("a missing permission is one warning for all that it forbids", async () => {
	await using scenario = await toSync();
	scenario.github.faults.push(
		resourceNotAccessible(
			"issues=write; pull_requests=write",
			on(ASK.decorate),
		),
	);
	const run = await scenario.run({ labels: "deps,models", assignees: "mona" });
	expect(run.code).toBe(0);
	expect(run.log.match(/::warning::/g)).toHaveLength(1);
	expect(run.log).toContain("Give the job `pull-requests: write`");
});

test("a repository without drafts gets a pull request that is none", async () => {
	await using scenario = await toSync({ settings: { allowDrafts: false } });
	const run = await scenario.run({ draft: "true" });
	expect(run.outputs.operation, run.log).toBe("created");
	expect(scenario.repository.pull(2).draft).toBe(false);
	expect(run.log).toContain("::warning::The pull request is not a draft");
});

test("auto-merge is turned on where there is something to wait for", async () => {
	await using scenario = await toSync({
		settings: { allowAutoMerge: true, requiresChecks: true },
	});
	const run = await scenario.run({ "auto-merge": "squash" });
	expect(run.log).not.toContain("::warning");
	expect(scenario.repository.pull(2).autoMerge).toMatchObject({
		method: "squash",
	});
	expect(scenario.requests().at(-1)).toBe(ASK.textAndAutoMerge);
});

test.each([
	[
		"the repository does not allow",
		{ allowAutoMerge: false, requiresChecks: true },
		'Tick "Allow auto-merge"',
	],
	[
		"has nothing to wait for",
		{ allowAutoMerge: true, baseIsProtected: true },
		"Nothing is left to wait for",
	],
	[
		"has a base without a protection rule",
		{ allowAutoMerge: true, baseIsProtected: false },
		"into a base with a protection rule only",
	],
	[
		"would use a method that is not allowed",
		{
			allowAutoMerge: true,
			requiresChecks: true,
			mergeMethods: ["merge" as const],
		},
		"choose another with `auto-merge`",
	],
])("an auto-merge that %s is a warning", async (_, settings, wayOut) => {
	await using scenario = await toSync({ settings });
	const run = await scenario.run({ "auto-merge": "squash" });
	expect(run.outputs.operation).toBe("created");
	expect(run.log).toMatch(/::warning::Auto-merge was not turned on: /);
	expect(run.log).toContain(wayOut);
	expect(scenario.repository.pull(2).autoMerge).toBeNull();
});

const DANGER = catalog({
	openai: { "gpt-5": 100, "gpt-5-mini": 0.25 },
	zai: { "glm-5": 0.6 },
});

test("auto-merge stays off while a finding is danger", async () => {
	await using scenario = await synced({
		settings: { allowAutoMerge: true, requiresChecks: true },
	});
	scenario.upstream = DANGER;
	const run = await scenario.run({ "auto-merge": "merge" });
	expect(run.outputs.operation, run.log).toBe("created");
	expect(scenario.repository.pull(2).autoMerge).toBeNull();
	expect(scenario.requests()).toHaveLength(5);
	expect(run.log).toContain(
		"Auto-merge was not turned on: 1 finding of severity danger. Turn it on by hand",
	);
});

test("an update that brings danger turns auto-merge off before it moves the branch", async () => {
	await using scenario = await withOpenPullRequest({
		settings: { allowAutoMerge: true, requiresChecks: true },
	});
	scenario.repository.pull(2).autoMerge = {
		method: "merge",
		enabledBy: "mona",
	};
	scenario.upstream = DANGER;
	const run = await scenario.run();
	expect(run.outputs.operation, run.log).toBe("updated");
	expect(scenario.repository.pull(2).autoMerge).toBeNull();
	expect(run.log).toContain("Auto-merge of #2 was turned off");
	expect(scenario.requests().indexOf(ASK.noAutoMerge)).toBeLessThan(
		scenario.requests().indexOf(ASK.move),
	);
});

/** Code that names a model which costs more in AFTER. */
const NAMES_DEARER = { "lib/chat.ex": '@model "openai:gpt-5"\n' };

test("auto-merge is decided anew when only the text changes, and when nothing does", async () => {
	await using scenario = await synced({
		settings: { allowAutoMerge: true, requiresChecks: true },
	});
	scenario.upstream = AFTER;
	const inputs = { "auto-merge": "squash" };
	const pull = () => scenario.repository.pull(2);
	await scenario.run(inputs);
	expect(pull().autoMerge?.method).toBe("squash");

	// The code begins to use a model that costs more: the text changes, the content does not.
	await scenario.repository.commit("main", { files: NAMES_DEARER });
	const used = await scenario.run(inputs);
	expect(used.outputs["used-affected"]).toBe("1");
	expect(pull().autoMerge).toBeNull();
	expect(used.log).toContain(
		"Auto-merge of #2 was turned off: 1 model in use that gets worse.",
	);
	const again = await scenario.run(inputs);
	expect(again.outputs.operation).toBe("none");

	// Somebody has looked: that counts until the content changes.
	pull().autoMerge = { method: "squash", enabledBy: "mona" };
	await scenario.run(inputs);
	expect(pull().autoMerge).not.toBeNull();

	pull().autoMerge = null;
	const away = { "lib/chat.ex": '@model "zai:glm-5"\n' };
	await scenario.repository.commit("main", { files: away });
	await scenario.run(inputs);
	expect(pull().autoMerge?.method).toBe("squash");
	expect((await scenario.run(inputs)).outputs.operation).toBe("none");
});

test("auto-merge that people turned off stays off, whatever holds", async () => {
	await using scenario = await synced({
		settings: { allowAutoMerge: true, requiresChecks: true },
	});
	scenario.upstream = AFTER;
	const inputs = { "auto-merge": "squash" };
	await scenario.run(inputs);
	scenario.repository.pull(2).autoMerge = null;
	expect((await scenario.run(inputs)).outputs.operation).toBe("none");
	scenario.upstream = LATER;
	await scenario.run(inputs);
	expect(scenario.repository.pull(2).autoMerge).toBeNull();
});

test("a danger that is held is not written, so it does not keep auto-merge off", async () => {
	await using scenario = await synced({
		settings: { allowAutoMerge: true, requiresChecks: true },
	});
	scenario.upstream = DANGER;
	await scenario.run({ "auto-merge": "merge", "on-suspicious": "hold" });
	expect(scenario.repository.pull(2).autoMerge?.method).toBe("merge");
});

test("an update that brings no danger leaves auto-merge as it is", async () => {
	await using scenario = await withOpenPullRequest({
		settings: { allowAutoMerge: true, requiresChecks: true },
	});
	scenario.repository.pull(2).autoMerge = {
		method: "merge",
		enabledBy: "mona",
	};
	scenario.upstream = LATER;
	await scenario.run();
	expect(scenario.repository.pull(2).autoMerge).not.toBeNull();
	scenario.upstream = BEFORE;
	const run = await scenario.run();
	expect(run.outputs.operation).toBe("closed");
	expect(await scenario.repository.branchSha(BRANCH)).toBeUndefined();
});

/** AFTER without a model. */
const GONE = catalog({
	openai: { "gpt-5": 1.5 },
	zai: { "glm-5": 0.6, "glm-6": 1 },
});

/** Code that names the model. */
const NAMES_GONE = { "lib/chat.ex": '@model "openai:gpt-5-mini"\n' };

test("what only code of others may name breaks nothing here, unless nobody looked", async () => {
	await using scenario = await toSync();
	scenario.upstream = GONE;
	const inputs = { "breaking-label": "breaking", "max-shrink": "50" };
	const { outputs } = await scenario.run({ ...inputs, "dry-run": "true" });
	expect(outputs).toMatchObject({
		breaking: "false",
		"catalog-breaking": "true",
		"used-affected": "0",
	});
	const blind = await scenario.run({
		...inputs,
		"usage-paths": "",
		"dry-run": "true",
	});
	expect(blind.outputs.breaking).toBe("true");
});

test("the label for what may break comes with what breaks, and goes with it", async () => {
	await using scenario = await toSync();
	await scenario.repository.commit("main", { files: NAMES_GONE });
	const inputs = { labels: "deps", "breaking-label": "breaking" };
	const quiet = await scenario.run(inputs);
	expect(quiet.outputs.breaking).toBe("false");
	expect(scenario.repository.pull(2).labels).toEqual(["deps"]);

	scenario.upstream = GONE;
	const loud = await scenario.run({ ...inputs, "max-shrink": "50" });
	expect(loud.outputs).toMatchObject({
		breaking: "true",
		"catalog-breaking": "true",
		"used-affected": "1",
	});
	expect(scenario.repository.pull(2).labels).toEqual(["deps", "breaking"]);
	expect(scenario.requests()).toEqual([
		ASK.list,
		ASK.tree,
		ASK.commit,
		ASK.move,
		ASK.label,
		ASK.update,
	]);

	scenario.upstream = AFTER;
	await scenario.run(inputs);
	expect(scenario.repository.pull(2).labels).toEqual(["deps"]);
});

test("a new pull request that breaks something has the label from the start, in the same request", async () => {
	await using scenario = await toSync();
	await scenario.repository.commit("main", { files: NAMES_GONE });
	scenario.upstream = GONE;
	await scenario.run({ "breaking-label": "breaking", "max-shrink": "50" });
	expect(scenario.repository.pull(2).labels).toEqual(["breaking"]);
	expect(scenario.requests()).toHaveLength(6);
});
