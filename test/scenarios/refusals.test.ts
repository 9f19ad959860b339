// What GitHub refuses is said in words that help: what, why, the way out, and what state it left behind.
import { expect, test } from "vitest";
import {
	connectionReset,
	LIMITS,
	on,
	resourceNotAccessible,
	rulesetRefusal,
	secondaryRateLimit,
	serverError,
} from "../../testkit/github/faults.ts";
import {
	AFTER,
	ASK,
	BEFORE,
	BRANCH,
	LATER,
	type Scenario,
	synced,
	withOpenPullRequest,
} from "../../testkit/scenario.ts";

const NOTHING = "Nothing was changed on GitHub.";

async function failing(scenario: Scenario, inputs = {}) {
	const run = await scenario.run(inputs);
	expect(run.code, run.log).toBe(1);
	return run;
}

test("where Actions may not open pull requests, the branch stays and a link to open it by hand is given", async () => {
	await using scenario = await synced();
	scenario.upstream = AFTER;
	scenario.repository.settings.allowActionsToCreatePullRequests = false;
	const run = await failing(scenario);
	const head = await scenario.repository.branchSha(BRANCH);
	const link = `${scenario.github.serverUrl}/acme/assistant/compare/main...model-sync/models-dev?expand=1`;
	expect(run.log).toContain(
		"GitHub Actions may not open pull requests in this repository",
	);
	expect(run.log).toContain(
		'Tick "Allow GitHub Actions to create and approve pull requests" under Settings > Actions > General',
	);
	expect(run.log).toContain(
		`The branch \`${BRANCH}\` is at ${head?.slice(0, 7)}, with everything on it; no pull request was opened.`,
	);
	expect(run.log).toContain(link);
	expect(run.summary).toContain(`<${link}>`);
	expect(await scenario.repository.files(BRANCH)).toEqual(run.files);
});

test("a token that lacks a permission is told which one, by GitHub's own header", async () => {
	await using scenario = await synced();
	scenario.upstream = AFTER;
	scenario.github.addToken("ghs_reader", {
		permissions: { contents: "read", pull_requests: "write" },
	});
	const run = await scenario.run({}, { token: "ghs_reader" });
	expect(run.code).toBe(1);
	expect(run.log).toContain("The token may not do this");
	expect(run.log).toContain("`contents: write` and `pull-requests: write`");
	expect(run.log).toContain("(this request: contents=write");
	expect(run.log).toContain(NOTHING);
});

test("a permission that is missing for the pull request alone leaves a branch, and that is said", async () => {
	await using scenario = await synced();
	scenario.upstream = AFTER;
	scenario.github.addToken("ghs_pusher", {
		permissions: { contents: "write", pull_requests: "read" },
	});
	const run = await scenario.run({}, { token: "ghs_pusher" });
	expect(run.code).toBe(1);
	expect(run.log).toContain("(this request: pull_requests=write)");
	expect(run.log).toContain("no pull request was opened");
	expect(run.log).toContain("/compare/main...model-sync/models-dev?expand=1");
});

test("a branch that was moved before its text could be written says so, and the next run heals it", async () => {
	await using scenario = await withOpenPullRequest();
	scenario.upstream = LATER;
	const when = on(ASK.update, ASK.updateByRest);
	scenario.github.faults.push({
		...resourceNotAccessible("pull_requests=write", when),
		times: 2,
	});
	const failed = await failing(scenario);
	expect(failed.log).toMatch(
		/The branch of #2 was moved to [0-9a-f]{7}; the pull request's text is still that of the commit before\./,
	);
	const head = await scenario.repository.branchSha(BRANCH);
	const healed = await scenario.run();
	expect(healed.outputs).toMatchObject({
		operation: "updated",
		"head-sha": head,
	});
	expect(scenario.requests()).toEqual([ASK.list, ASK.compare, ASK.update]);
});

test("an unknown token is called that", async () => {
	await using scenario = await synced();
	const run = await scenario.run({}, { token: "ghs_expired" });
	expect(run.code).toBe(1);
	expect(run.log).toContain("GitHub does not know the token");
	expect(run.log).toContain(NOTHING);
	expect(run.log.replace("::add-mask::ghs_expired", "")).not.toContain(
		"ghs_expired",
	);
});

test("an archived repository is called that", async () => {
	await using scenario = await synced({ settings: { archived: true } });
	scenario.upstream = AFTER;
	const run = await failing(scenario);
	expect(run.log).toContain("The repository is archived");
	expect(run.log).toContain("switch this workflow off");
});

test("an archived repository with nothing to do is no failure", async () => {
	await using scenario = await synced({ settings: { archived: true } });
	const run = await scenario.run();
	expect(run.outputs.operation).toBe("none");
});

test("a ruleset that forbids the branch is named with where to exempt it", async () => {
	await using scenario = await synced();
	scenario.upstream = AFTER;
	scenario.github.faults.push(rulesetRefusal());
	const run = await failing(scenario);
	expect(run.log).toContain("A rule of the repository forbids the branch");
	expect(run.log).toContain(
		`Exempt the branch \`${BRANCH}\` under Settings > Rules`,
	);
	expect(run.log).toContain(NOTHING);
});

test("a ruleset that wants signatures is met by a bot's commit and explained to a person's token", async () => {
	await using scenario = await synced({
		settings: {
			rules: [{ branch: /^model-sync/, requires: "signed-commits" }],
		},
	});
	scenario.upstream = AFTER;
	scenario.github.addToken("ghp_mona", {
		account:
			scenario.github.state.accounts.find(({ login }) => login === "mona") ??
			never(),
	});
	const person = await scenario.run({}, { token: "ghp_mona" });
	expect(person.code).toBe(1);
	expect(person.log).toContain("The repository takes signed commits only");
	expect(person.log).toContain("GitHub signs the commits of bots");
	const bot = await scenario.run();
	expect(bot.outputs.operation).toBe("created");
	expect((await scenario.repository.log(BRANCH))[0]?.signed).toBe(true);
});

function never(): never {
	throw new Error("The stand-in has no mona");
}

test("a rule that keeps the branch does not keep the pull request open: it is closed with a warning", async () => {
	await using scenario = await withOpenPullRequest();
	scenario.upstream = BEFORE;
	scenario.github.faults.push(
		rulesetRefusal("Cannot delete this protected ref."),
	);
	const run = await scenario.run();
	expect(run.outputs.operation, run.log).toBe("closed");
	expect(scenario.repository.pull(2).state).toBe("closed");
	expect(run.log).toContain(
		"could not be deleted: a rule of the repository keeps it",
	);
});

test.concurrent("a secondary rate limit is waited for as long as GitHub asks", async () => {
	await using scenario = await synced();
	scenario.upstream = AFTER;
	scenario.github.faults.push(secondaryRateLimit(1));
	const run = await scenario.run();
	expect(run.outputs.operation, run.log).toBe("created");
	expect(run.log).toContain(
		"GitHub's secondary rate limit is reached; trying again in 1 s.",
	);
});

test.concurrent("a rate limit that asks for a longer pause than a job is worth stops the run with what it left", async () => {
	await using scenario = await synced();
	scenario.upstream = AFTER;
	scenario.github.faults.push(secondaryRateLimit(3600));
	const run = await failing(scenario);
	expect(run.log).toContain("GitHub's rate limit is reached");
	expect(run.log).toContain(NOTHING);
});

test.concurrent("a connection that breaks once is tried again", async () => {
	await using scenario = await synced();
	scenario.upstream = AFTER;
	scenario.github.faults.push(connectionReset());
	const run = await scenario.run();
	expect(run.outputs.operation, run.log).toBe("created");
});

test.concurrent("a GitHub that stays in trouble is called that, not a defect of ours", async () => {
	await using scenario = await synced();
	scenario.github.faults.push({ ...serverError(503), times: 4 });
	const run = await failing(scenario);
	expect(run.log).toContain("GitHub is in trouble");
	expect(run.log).toContain("githubstatus.com");
	expect(run.log).toContain(NOTHING);
});

test.concurrent.each([
	"an answer that is a page",
	"an answer that is empty",
	"an answer that is null",
] as const)(
	"%s, with status 200, is what lies in between, not a defect of ours",
	async (what) => {
		await using scenario = await synced();
		scenario.upstream = AFTER;
		scenario.github.faults.push({
			when: on(ASK.commit),
			times: 4,
			respond: LIMITS[what],
		});
		const run = await failing(scenario);
		expect(run.log).toContain("Something else answers in GitHub's place");
		expect(run.log).toContain(NOTHING);
		expect(run.log).not.toMatch(/bug in the action|^\s+at /m);
	},
);

test("a base that GitHub does not have is named", async () => {
	await using scenario = await synced();
	scenario.upstream = AFTER;
	const run = await failing(scenario, { base: "trunk" });
	expect(run.log).toContain("GitHub does not have the base branch");
	expect(run.log).toContain("There is no branch `trunk` on GitHub");
});

test("a branch whose name is in the way of another is explained", async () => {
	await using scenario = await synced();
	scenario.upstream = AFTER;
	await scenario.repository.commit("model-sync", { files: { a: "" } });
	const run = await failing(scenario);
	expect(run.log).toContain("The branch's name is in the way of another");
	expect(run.log).toContain(NOTHING);
});

test("a repository that the token can't see is not called empty or up to date", async () => {
	await using scenario = await synced();
	const run = await failing(scenario, { repository: "acme/secret" });
	expect(run.log).toContain("GitHub does not find the repository");
	expect(run.log).toContain("acme/secret");
});
