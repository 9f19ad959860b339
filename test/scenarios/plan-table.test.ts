// The rows of the plan table that a plain life does not come to.
import { expect, test } from "vitest";
import { on } from "../../testkit/github/faults.ts";
import {
	AFTER,
	ASK,
	BEFORE,
	BRANCH,
	catalog,
	createScenario,
	LATER,
	type Scenario,
	synced,
	withOpenPullRequest,
} from "../../testkit/scenario.ts";

const LABEL = "model-sync: rebuild";

test("same content under an edited text: the text alone is updated, with two requests", async () => {
	await using scenario = await withOpenPullRequest();
	const head = await scenario.repository.branchSha(BRANCH);
	const pull = scenario.repository.pull(2);
	const text = pull.body ?? "";
	scenario.repository.setBody(2, text.replace("glm-6", "glm-7"));
	const run = await scenario.run();
	expect(run.outputs).toMatchObject({ operation: "updated", "head-sha": head });
	expect(scenario.requests()).toEqual([ASK.list, ASK.update]);
	const withoutRun = (body: string | null) =>
		body?.replace(/actions\/runs\/\d+/, "");
	expect(withoutRun(pull.body)).toBe(withoutRun(text));
});

test("line ends of GitHub's editor are no difference", async () => {
	await using scenario = await withOpenPullRequest();
	const edited = (scenario.repository.pull(2).body ?? "").replace(
		/\n/g,
		"\r\n",
	);
	scenario.repository.setBody(2, edited);
	const run = await scenario.run();
	expect(run.outputs.operation).toBe("none");
	expect(scenario.requests()).toEqual([ASK.list]);
	expect(scenario.repository.pull(2).body).toBe(edited);
});

test("a removed section comes back above what people wrote instead", async () => {
	await using scenario = await withOpenPullRequest();
	scenario.repository.setBody(2, "I know what this is.");
	const run = await scenario.run();
	expect(run.outputs.operation).toBe("updated");
	expect(scenario.requests()).toEqual([ASK.list, ASK.compare, ASK.update]);
	expect(scenario.repository.pull(2).body).toMatch(
		/^<!-- model-sync:start -->[\s\S]*<!-- model-sync:end -->\n\nI know what this is\.$/,
	);
	await scenario.run();
	expect(scenario.requests()).toEqual([ASK.list]);
});

test("nothing left to do leaves commits of others alone as well", async () => {
	await using scenario = await withOpenPullRequest();
	const theirs = await scenario.repository.commit(BRANCH, {
		files: { "CHANGELOG.md": "news\n" },
	});
	scenario.upstream = BEFORE;
	const run = await scenario.run();
	expect(run.outputs).toMatchObject({ operation: "held", changed: "false" });
	expect(scenario.repository.pull(2).state).toBe("open");
	expect(await scenario.repository.branchSha(BRANCH)).toBe(theirs);
});

test("commits of others are answered with one comment that says how to go on, not with one a week", async () => {
	await using scenario = await withOpenPullRequest();
	await scenario.repository.commit(BRANCH, { files: { "NEWS.md": "news\n" } });
	const first = await scenario.run();
	expect(first.code).toBe(0);
	expect(first.outputs.operation).toBe("held");
	const { comments } = scenario.repository.pull(2);
	expect(comments).toHaveLength(1);
	expect(comments[0]?.body).toContain(`the label \`${LABEL}\``);
	expect(comments[0]?.body).toContain("delete the branch");
	expect(scenario.requests()).toEqual([
		ASK.list,
		ASK.compare,
		ASK.comment,
		ASK.update,
	]);
	scenario.upstream = LATER;
	await scenario.run();
	expect(comments).toHaveLength(1);
	expect(scenario.requests()).toEqual([ASK.list, ASK.compare]);
});

test("the label hands the branch back: it is rebuilt without their commits, and the label comes off", async () => {
	await using scenario = await withOpenPullRequest();
	await scenario.repository.commit(BRANCH, { files: { "NEWS.md": "news\n" } });
	await scenario.arrange();
	scenario.repository.pull(2).labels.push("Model-Sync: Rebuild", "deps");
	const run = await scenario.run();
	expect(run.outputs).toMatchObject({
		operation: "updated",
		"pull-request-number": "2",
	});
	expect(scenario.requests()).toEqual([
		ASK.list,
		ASK.compare,
		ASK.tree,
		ASK.commit,
		ASK.move,
		ASK.unlabel,
		ASK.update,
	]);
	expect(scenario.repository.pull(2).labels).toEqual(["deps"]);
	expect(await scenario.repository.files(BRANCH)).toEqual(run.files);
	await scenario.run();
	expect(scenario.requests()).toEqual([ASK.list]);
	// Whoever takes it over again hears of it again.
	await scenario.repository.commit(BRANCH, { files: { "NEWS.md": "more\n" } });
	await scenario.run();
	expect(scenario.repository.pull(2).comments).toHaveLength(2);
});

test("deleting a branch with commits of others hands it back too, though that closes the pull request", async () => {
	await using scenario = await withOpenPullRequest();
	await scenario.repository.commit(BRANCH, { files: { "NEWS.md": "news\n" } });
	await scenario.arrange();
	await scenario.repository.deleteBranch(BRANCH);
	const run = await scenario.run();
	expect(run.outputs).toMatchObject({
		operation: "created",
		"pull-request-number": "3",
	});
	expect(await scenario.repository.files(BRANCH)).toEqual(run.files);
});

test("a leftover branch with commits of others is held, without a pull request to say it on", async () => {
	await using scenario = await withOpenPullRequest();
	const theirs = await scenario.repository.commit(BRANCH, {
		files: { "NEWS.md": "news\n" },
	});
	scenario.repository.close(2);
	const run = await scenario.run();
	expect(run.outputs).toMatchObject({
		operation: "held",
		"pull-request-number": "",
	});
	expect(run.log).toContain("Delete it to start over");
	expect(await scenario.repository.branchSha(BRANCH)).toBe(theirs);
});

test.each([
	["merges", "github.com", false],
	["merges", "an Enterprise Server", true],
	["rebases", "github.com", false],
] as const)(
	'the button "Update branch" that %s is nobody\'s work on %s: the run goes on as if it had not been pressed',
	async (how, _, enterprise) => {
		await using scenario = await withOpenPullRequest({ enterprise });
		const { repository } = scenario;
		await repository.commit("main", { files: { "lib/a.ex": "# a\n" } });
		await repository.updateBranch(2, how === "merges" ? "merge" : "rebase");
		const same = await scenario.run();
		expect(same.outputs.operation, same.log).toBe("none");
		expect(scenario.requests()).toEqual([ASK.list, ASK.compare, ASK.compare]);
		scenario.upstream = LATER;
		const run = await scenario.run();
		expect(run.outputs.operation).toBe("updated");
		expect(await repository.files(BRANCH)).toEqual(run.files);
		expect(repository.pull(2).comments).toEqual([]);
	},
);

test('after "Update branch", what is left to do is done as ever: closed, declined, or taken over', async () => {
	await using scenario = await withOpenPullRequest();
	const { repository } = scenario;
	await repository.commit("main", { files: { "lib/a.ex": "# a\n" } });
	await repository.updateBranch(2);
	repository.close(2);
	const declined = await scenario.run();
	expect(declined.outputs.operation).toBe("held");
	expect(declined.log).toContain("#2 with this very content was closed");
	scenario.upstream = LATER;
	const other = await scenario.run();
	expect(other.outputs.operation, other.log).toBe("created");
	await repository.commit("main", { files: { "lib/a.ex": "# b\n" } });
	await repository.updateBranch(3, "rebase");
	scenario.upstream = BEFORE;
	const closed = await scenario.run();
	expect(closed.outputs.operation, closed.log).toBe("closed");
	expect(await repository.branchSha(BRANCH)).toBeUndefined();
});

const ZAI = "priv/models_dev/zai.json";

test.each([
	["a conflict that somebody resolved", "github.com", { [ZAI]: "{}\n" }],
	["a conflict that somebody resolved", "a server", { [ZAI]: "{}\n" }],
	["a merge that changes another file", "github.com", { "lib/b.ex": "#\n" }],
] as const)(
	"%s in the web editor of %s is held, with everything kept",
	async (what, where, files) => {
		const enterprise = where !== "github.com";
		await using scenario = await withOpenPullRequest({ enterprise });
		const { repository } = scenario;
		const onMain = what.includes("conflict") ? ZAI : "lib/a.ex";
		await repository.commit("main", { files: { [onMain]: "{} \n" } });
		const theirs = await repository.resolveConflicts(2, files);
		const before = await repository.files(BRANCH);
		for (const upstream of [AFTER, LATER, BEFORE]) {
			scenario.upstream = upstream;
			const run = await scenario.run();
			expect(run.outputs.operation, run.log).toBe("held");
			expect(await repository.branchSha(BRANCH)).toBe(theirs);
		}
		expect(await repository.files(BRANCH)).toEqual(before);
		expect(repository.pull(2)).toMatchObject({ state: "open" });
		expect(repository.pull(2).comments).toHaveLength(1);
	},
);

test("our commit under another's hand is held: on a new base with a change more, or with our message on theirs", async () => {
	await using scenario = await withOpenPullRequest();
	const { repository } = scenario;
	const [ours] = await repository.log(BRANCH);
	const message = ours?.message ?? "";
	await repository.commit("main", { files: { "lib/a.ex": "# a\n" } });
	await repository.updateBranch(2, "rebase");
	const theirs = await repository.commit(BRANCH, {
		files: { "NEWS.md": "news\n" },
		message,
	});
	scenario.upstream = LATER;
	const run = await scenario.run();
	expect(run.outputs.operation, run.log).toBe("held");
	expect(await repository.branchSha(BRANCH)).toBe(theirs);
});

test("more files than GitHub compares are not taken for ours unseen", async () => {
	const many = Array.from({ length: 300 }, (_, n) => [`p${n}`, { m: 1 }]);
	await using scenario = await createScenario(
		catalog(Object.fromEntries(many)),
	);
	await scenario.arrange();
	await scenario.repository.commit("main", { files: { "lib/a.ex": "# a\n" } });
	const head = await scenario.repository.updateBranch(1);
	const run = await scenario.run();
	expect(run.outputs.operation, run.log).toBe("held");
	expect(await scenario.repository.branchSha(BRANCH)).toBe(head);
});

test("a merge of the base by hand is held: it may have settled conflicts", async () => {
	await using scenario = await withOpenPullRequest();
	await scenario.repository.commit("main", { files: { "lib/a.ex": "# a\n" } });
	const { sha, tree } = await merged(scenario);
	scenario.upstream = LATER;
	const run = await scenario.run();
	expect(run.outputs.operation).toBe("held");
	expect((await scenario.repository.log(BRANCH))[0]).toMatchObject({
		sha,
		tree,
	});
});

/** As `git merge main` and `git push` do it. */
async function merged({ repository }: Awaited<ReturnType<typeof synced>>) {
	const { git } = await import("../../testkit/scenario.ts");
	const { mkdtemp, rm } = await import("node:fs/promises");
	const { tmpdir } = await import("node:os");
	const folder = await mkdtemp(`${tmpdir()}/merge-`);
	const inFolder = (...args: string[]) => git("-C", folder, ...args);
	try {
		await git("clone", "-q", "-b", BRANCH, repository.gitDir, folder);
		await inFolder("config", "user.name", "Mona");
		await inFolder("config", "user.email", "mona@example.com");
		await inFolder("merge", "-q", "--no-edit", "origin/main");
		await inFolder("push", "-q", "origin", BRANCH);
	} finally {
		await rm(folder, { recursive: true });
	}
	const [head] = await repository.log(BRANCH);
	return { sha: head?.sha, tree: head?.tree };
}

test("a pull request in a merge queue is left alone, be there something to update or nothing left to do", async () => {
	await using scenario = await withOpenPullRequest();
	const head = await scenario.repository.branchSha(BRANCH);
	scenario.repository.pull(2).mergeQueue = true;
	for (const upstream of [LATER, BEFORE]) {
		scenario.upstream = upstream;
		const run = await scenario.run();
		expect(run.code, run.log).toBe(0);
		expect(run.outputs).toMatchObject({
			operation: "held",
			"pull-request-number": "2",
		});
		expect(run.log).toContain("waits in a merge queue");
	}
	expect(scenario.requests()).toEqual([ASK.list, ASK.markAndMove, ASK.ref]);
	expect(scenario.repository.pull(2)).toMatchObject({
		state: "open",
		mergeQueue: true,
		comments: [],
	});
	expect(await scenario.repository.branchSha(BRANCH)).toBe(head);
});

test("an open pull request of the branch into another base is held, not turned over", async () => {
	await using scenario = await withOpenPullRequest();
	await scenario.repository.commit("next", { files: { "lib/a.ex": "# a\n" } });
	const run = await scenario.run({}, { ref: "next" });
	expect(run.outputs).toMatchObject({
		operation: "held",
		"pull-request-number": "2",
	});
	expect(run.log).toContain("Give each base a `branch` of its own");
});

const CHAT = { "working-directory": "services/chat" };
const SEARCH = { "working-directory": "services/search" };

/** Two services, of which one has an open pull request, number 1. */
async function withTwoServices(): Promise<Scenario> {
	const scenario = await createScenario(BEFORE, {
		"services/chat/README.md": "# Chat\n",
		"services/search/README.md": "# Search\n",
	});
	const run = await scenario.run(CHAT);
	expect(run.outputs.operation, run.log).toBe("created");
	return scenario;
}

test("an open pull request that brings another folder's catalog is held, be there something to do or not", async () => {
	await using scenario = await withTwoServices();
	const { repository } = scenario;
	await repository.merge(1);
	scenario.upstream = LATER;
	// A branch that is left over is nobody's.
	const other = await scenario.run(SEARCH);
	expect(other.outputs.operation, other.log).toBe("created");
	const head = await repository.branchSha(BRANCH);
	const { body } = repository.pull(2);
	for (const upstream of [BEFORE, LATER]) {
		scenario.upstream = upstream;
		const run = await scenario.run(CHAT);
		expect(run.code, run.log).toBe(0);
		expect(run.outputs).toMatchObject({
			operation: "held",
			"pull-request-number": "2",
			changed: String(upstream === LATER),
		});
		expect(run.log).toContain(
			`Held: #2 has the branch \`${BRANCH}\` and brings the catalog in \`services/search/priv/models_dev\`, not the one in \`services/chat/priv/models_dev\`. Give each catalog a \`branch\` of its own.`,
		);
		expect(run.summary).toContain("Give each catalog a");
		expect(scenario.requests()).toEqual([ASK.list]);
	}
	expect(repository.pull(2)).toMatchObject({
		state: "open",
		body,
		comments: [],
	});
	expect(await repository.branchSha(BRANCH)).toBe(head);
	const dry = await scenario.run({ ...CHAT, "dry-run": "true" });
	expect(dry.log).toContain("Held: #2");
	// The service that opened it goes on with it.
	expect((await scenario.run(SEARCH)).outputs.operation).toBe("none");
	const own = await scenario.run({ ...CHAT, branch: "model-sync/chat" });
	expect(own.outputs["pull-request-number"], own.log).toBe("3");
});

test.each([
	[
		"another folder in the same place",
		{ ...CHAT, "models-dir": "data/models" },
	],
	["the same folder of another service", SEARCH],
	[
		"one file in that folder",
		{ ...CHAT, "catalog-file": "priv/models_dev/all.json" },
	],
])(
	"what the branch brings is known without our section, too: %s",
	async (_, inputs) => {
		await using scenario = await withTwoServices();
		scenario.repository.setBody(1, "I know what this is.");
		const run = await scenario.run(inputs);
		expect(run.outputs.operation, run.log).toBe("held");
		expect(run.log).toContain(
			"brings the catalog in `services/chat/priv/models_dev`",
		);
		expect(scenario.repository.pull(1).body).toBe("I know what this is.");
	},
);

test("a corrected folder is not up to date: when the pull request of the wrong one is closed, one for the right one comes", async () => {
	await using scenario = await withTwoServices();
	const { repository } = scenario;
	expect((await scenario.run(SEARCH)).log).toContain(
		"If this catalog replaces the other one, close #1: the next run opens a pull request for it.",
	);
	repository.close(1);
	const run = await scenario.run(SEARCH);
	expect(run.outputs, run.log).toMatchObject({
		operation: "created",
		"pull-request-number": "2",
	});
	expect(await repository.files(BRANCH)).toEqual(run.files);
	expect(repository.pull(2).body).not.toContain("declined");
	expect(repository.pull(2).body).toContain(
		'"catalog":"services/search/priv/models_dev"',
	);
	// The first one declined its own folder's content only, and still does.
	repository.close(2);
	await repository.deleteBranch(BRANCH);
	expect((await scenario.run(CHAT)).log).toContain(
		"#1 with this very content was closed",
	);
	expect((await scenario.run(SEARCH)).log).toContain(
		"#2 with this very content was closed",
	);
});

test("a pull request of an earlier version, which did not say which catalog it brings, is this catalog's", async () => {
	await using scenario = await withOpenPullRequest();
	const { repository } = scenario;
	const body = repository.pull(2).body ?? "";
	const earlier = body.replace(/,"catalog":"[^"]*"/, "");
	expect(earlier).not.toBe(body);
	repository.setBody(2, earlier);
	expect((await scenario.run()).outputs.operation).toBe("none");
	expect(scenario.requests()).toEqual([ASK.list]);
	scenario.upstream = LATER;
	expect((await scenario.run()).outputs.operation).toBe("updated");
	expect(repository.pull(2).body).toContain('"catalog":"priv/models_dev"');
	repository.setBody(
		2,
		(repository.pull(2).body ?? "").replace(/,"catalog":"[^"]*"/, ""),
	);
	repository.close(2);
	expect((await scenario.run()).log).toContain(
		"#2 with this very content was closed",
	);
	expect(repository.pulls).toHaveLength(1);
});

test("content that we closed ourselves, since there was nothing left to do, is not taken for declined", async () => {
	await using scenario = await withOpenPullRequest();
	scenario.upstream = BEFORE;
	await scenario.arrange();
	scenario.upstream = AFTER;
	const run = await scenario.run();
	expect(run.outputs).toMatchObject({
		operation: "created",
		"pull-request-number": "3",
	});
});

test.each([
	["the conversation is locked", "locked"],
	["the connection breaks before the comment", "reset-connection"],
	["a rule keeps the branch", "rule"],
] as const)(
	"that we closed it is known from its own text, though %s",
	async (_, trouble) => {
		await using scenario = await withOpenPullRequest();
		const { github, repository } = scenario;
		const locked = {
			status: 403,
			body: { message: "Unable to create comment because issue is locked." },
		};
		const rules = repository.settings.rules;
		if (trouble === "rule") {
			rules.push({ branch: /^model-sync/, requires: "pull-request" });
		} else {
			github.faults.push({
				when: on(ASK.comment),
				times: Number.POSITIVE_INFINITY,
				respond: trouble === "locked" ? locked : trouble,
			});
		}
		scenario.upstream = BEFORE;
		const closed = await scenario.run();
		expect(closed.outputs.operation, closed.log).toBe("closed");
		expect(closed.log).toContain("::warning::");
		if (trouble === "locked") {
			expect(closed.log).toContain("is locked. The log says the same.");
		}
		expect(repository.pull(2).state).toBe("closed");
		rules.length = 0;
		scenario.upstream = AFTER;
		const run = await scenario.run();
		expect(run.outputs.operation, run.log).toBe("created");
	},
);

/** As after a run that ended, or that GitHub failed, between the mark and the branch's end. */
async function withStaleMark() {
	const scenario = await withOpenPullRequest();
	const { repository } = scenario;
	const head = await repository.branchSha(BRANCH);
	const marked = (repository.pull(2).body ?? "").replace(
		"<!-- model-sync:start -->",
		`$&\n<!-- model-sync:closed ${head} -->`,
	);
	repository.setBody(2, marked);
	return scenario;
}

test("a mark of our closing on an open pull request is carried out, or taken back where there is something to do", async () => {
	await using carried = await withStaleMark();
	carried.upstream = BEFORE;
	const closed = await carried.run();
	expect(closed.outputs.operation, closed.log).toBe("closed");
	expect(carried.requests()).toEqual([ASK.list, ASK.move, ASK.comment]);

	await using scenario = await withStaleMark();
	const back = await scenario.run();
	expect(back.outputs.operation, back.log).toBe("updated");
	expect(scenario.requests()).toEqual([ASK.list, ASK.update]);
	expect(scenario.repository.pull(2).body).not.toContain("model-sync:closed");
	await scenario.run();
	expect(scenario.requests()).toEqual([ASK.list]);
	scenario.repository.close(2);
	const declined = await scenario.run();
	expect(declined.outputs.operation).toBe("held");
});

test("a pull request that somebody closes is declined, whatever mark of ours is left on it", async () => {
	await using scenario = await withStaleMark();
	scenario.repository.close(2);
	const run = await scenario.run();
	expect(run.outputs.operation, run.log).toBe("held");
	expect(scenario.requests()).toEqual([ASK.list, ASK.branch]);
});

test("a pull request that we closed, and somebody opens again and closes, is declined", async () => {
	await using scenario = await withOpenPullRequest();
	const { repository } = scenario;
	scenario.upstream = BEFORE;
	await scenario.arrange();
	await repository.restoreBranch(2);
	await repository.reopen(2);
	repository.close(2);
	scenario.upstream = AFTER;
	const run = await scenario.run();
	expect(run.outputs.operation, run.log).toBe("held");
	await repository.reopen(2);
	const kept = await scenario.run();
	expect(kept.outputs.operation, kept.log).toBe("updated");
	repository.close(2);
	await repository.deleteBranch(BRANCH);
	const again = await scenario.run();
	expect(again.outputs.operation, again.log).toBe("held");
	expect(scenario.requests()).toEqual([ASK.list]);
});

test("content that was declined stays declined, whatever was closed in between", async () => {
	await using scenario = await withOpenPullRequest();
	scenario.repository.close(2);
	scenario.upstream = LATER;
	await scenario.arrange();
	scenario.repository.close(3);
	scenario.upstream = AFTER;
	const run = await scenario.run();
	expect(run.outputs).toMatchObject({
		operation: "held",
		"pull-request-number": "2",
	});
});

test("to go back to declined content after other content was merged is another proposal", async () => {
	await using scenario = await withOpenPullRequest();
	scenario.repository.close(2);
	scenario.upstream = LATER;
	await scenario.arrange();
	await scenario.repository.merge(3);
	scenario.upstream = AFTER;
	const run = await scenario.run();
	expect(run.outputs, run.log).toMatchObject({
		operation: "created",
		"pull-request-number": "4",
	});
});

test("a declined pull request that is opened again is kept up again", async () => {
	await using scenario = await withOpenPullRequest();
	scenario.repository.close(2);
	await scenario.arrange();
	await scenario.repository.reopen(2);
	scenario.upstream = LATER;
	const run = await scenario.run();
	expect(run.outputs).toMatchObject({
		operation: "updated",
		"pull-request-number": "2",
	});
});

test("a branch that was left over from a merge costs one request more than none", async () => {
	await using scenario = await createScenario(BEFORE);
	await scenario.arrange();
	await scenario.repository.merge(1, "squash");
	scenario.upstream = AFTER;
	const run = await scenario.run();
	expect(run.outputs.operation).toBe("created");
	expect(scenario.requests()).toEqual([
		ASK.list,
		ASK.tree,
		ASK.commit,
		ASK.createRef,
		ASK.move,
		ASK.open,
	]);
});

test("a branch left over from a merge that somebody has built on since is held", async () => {
	await using scenario = await createScenario(BEFORE);
	await scenario.arrange();
	await scenario.repository.merge(1);
	const theirs = await scenario.repository.commit(BRANCH, {
		files: { "NEWS.md": "news\n" },
	});
	scenario.upstream = AFTER;
	const run = await scenario.run();
	expect(run.outputs.operation).toBe("held");
	expect(await scenario.repository.branchSha(BRANCH)).toBe(theirs);
});

test("a branch of ours that lacks its pull request gets one, and is not moved for it", async () => {
	await using scenario = await createScenario(BEFORE);
	scenario.repository.settings.allowActionsToCreatePullRequests = false;
	const failed = await scenario.run();
	expect(failed.code).toBe(1);
	const head = await scenario.repository.branchSha(BRANCH);
	scenario.repository.settings.allowActionsToCreatePullRequests = true;
	const run = await scenario.run();
	expect(run.outputs).toMatchObject({ operation: "created", "head-sha": head });
});

test("a branch of the same name in a fork is not ours to update", async () => {
	await using scenario = await synced();
	await scenario.repository.commitToFork("mallory", BRANCH, {
		files: { "priv/models_dev/evil.json": "{}" },
	});
	scenario.upstream = AFTER;
	const run = await scenario.run();
	expect(run.outputs.operation).toBe("created");
});

test("a dry run says of each outcome what it would do", async () => {
	await using scenario = await withOpenPullRequest();
	scenario.upstream = LATER;
	const update = await scenario.run({ "dry-run": "true" });
	expect(update.log).toContain("Update pull request #2: its content changed.");
	scenario.upstream = BEFORE;
	const close = await scenario.run({ "dry-run": "true" });
	expect(close.log).toContain("Close pull request #2");
	expect(scenario.requests()).toEqual([ASK.list]);
	expect(scenario.repository.pull(2).state).toBe("open");
});
