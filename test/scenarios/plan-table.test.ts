// The rows of the plan table that a plain life does not come to.
import { expect, test } from "vitest";
import {
	AFTER,
	ASK,
	BEFORE,
	BRANCH,
	createWorld,
	LATER,
	synced,
	withOpenPullRequest,
} from "./world.ts";

const LABEL = "model-sync: rebuild";

test("same content under an edited text: the text alone is updated, with two requests", async () => {
	await using world = await withOpenPullRequest();
	const head = await world.repository.branchSha(BRANCH);
	const pull = world.repository.pull(2);
	const text = pull.body ?? "";
	world.repository.setBody(2, text.replace("glm-6", "glm-7"));
	const run = await world.run();
	expect(run.outputs).toMatchObject({ operation: "updated", "head-sha": head });
	expect(world.requests()).toEqual([ASK.list, ASK.update]);
	const withoutRun = (body: string | null) =>
		body?.replace(/actions\/runs\/\d+/, "");
	expect(withoutRun(pull.body)).toBe(withoutRun(text));
});

test("line ends of GitHub's editor are no difference", async () => {
	await using world = await withOpenPullRequest();
	const edited = (world.repository.pull(2).body ?? "").replace(/\n/g, "\r\n");
	world.repository.setBody(2, edited);
	const run = await world.run();
	expect(run.outputs.operation).toBe("none");
	expect(world.requests()).toEqual([ASK.list]);
	expect(world.repository.pull(2).body).toBe(edited);
});

test("a removed section comes back above what people wrote instead", async () => {
	await using world = await withOpenPullRequest();
	world.repository.setBody(2, "I know what this is.");
	const run = await world.run();
	expect(run.outputs.operation).toBe("updated");
	expect(world.requests()).toEqual([ASK.list, ASK.commits, ASK.update]);
	expect(world.repository.pull(2).body).toMatch(
		/^<!-- model-sync:start -->[\s\S]*<!-- model-sync:end -->\n\nI know what this is\.$/,
	);
	await world.run();
	expect(world.requests()).toEqual([ASK.list]);
});

test("nothing left to do leaves commits of others alone as well", async () => {
	await using world = await withOpenPullRequest();
	const theirs = await world.repository.commit(BRANCH, {
		files: { "CHANGELOG.md": "news\n" },
	});
	world.upstream = BEFORE;
	const run = await world.run();
	expect(run.outputs).toMatchObject({ operation: "held", changed: "false" });
	expect(world.repository.pull(2).state).toBe("open");
	expect(await world.repository.branchSha(BRANCH)).toBe(theirs);
});

test("commits of others are answered with one comment that says how to go on, not with one a week", async () => {
	await using world = await withOpenPullRequest();
	await world.repository.commit(BRANCH, { files: { "NEWS.md": "news\n" } });
	const first = await world.run();
	expect(first.code).toBe(0);
	expect(first.outputs.operation).toBe("held");
	const { comments } = world.repository.pull(2);
	expect(comments).toHaveLength(1);
	expect(comments[0]?.body).toContain(`the label \`${LABEL}\``);
	expect(comments[0]?.body).toContain("delete the branch");
	world.upstream = LATER;
	await world.run();
	expect(comments).toHaveLength(1);
	expect(world.requests()).toEqual([ASK.list, ASK.commits, ASK.comments]);
});

test("the label hands the branch back: it is rebuilt without their commits, and the label comes off", async () => {
	await using world = await withOpenPullRequest();
	await world.repository.commit(BRANCH, { files: { "NEWS.md": "news\n" } });
	await world.run();
	world.repository.pull(2).labels.push("Model-Sync: Rebuild", "deps");
	const run = await world.run();
	expect(run.outputs).toMatchObject({
		operation: "updated",
		"pull-request-number": "2",
	});
	expect(world.requests()).toEqual([
		ASK.list,
		ASK.commits,
		ASK.tree,
		ASK.commit,
		ASK.move,
		ASK.update,
		ASK.unlabel,
	]);
	expect(world.repository.pull(2).labels).toEqual(["deps"]);
	expect(await world.repository.files(BRANCH)).toEqual(run.files);
	await world.run();
	expect(world.requests()).toEqual([ASK.list]);
	// Whoever takes it over again hears of it again.
	await world.repository.commit(BRANCH, { files: { "NEWS.md": "more\n" } });
	await world.run();
	expect(world.repository.pull(2).comments).toHaveLength(2);
});

test("deleting a branch with commits of others hands it back too, though that closes the pull request", async () => {
	await using world = await withOpenPullRequest();
	await world.repository.commit(BRANCH, { files: { "NEWS.md": "news\n" } });
	await world.run();
	await world.repository.deleteBranch(BRANCH);
	const run = await world.run();
	expect(run.outputs).toMatchObject({
		operation: "created",
		"pull-request-number": "3",
	});
	expect(await world.repository.files(BRANCH)).toEqual(run.files);
});

test("a leftover branch with commits of others is held, without a pull request to say it on", async () => {
	await using world = await withOpenPullRequest();
	const theirs = await world.repository.commit(BRANCH, {
		files: { "NEWS.md": "news\n" },
	});
	world.repository.close(2);
	const run = await world.run();
	expect(run.outputs).toMatchObject({
		operation: "held",
		"pull-request-number": "",
	});
	expect(run.log).toContain("Delete it to start over");
	expect(await world.repository.branchSha(BRANCH)).toBe(theirs);
});

test('the button "Update branch" is nobody\'s work: the run goes on as if it had not been pressed', async () => {
	await using world = await withOpenPullRequest();
	await world.repository.commit("main", { files: { "lib/a.ex": "# a\n" } });
	await world.repository.updateBranch(2);
	const same = await world.run();
	expect(same.outputs.operation).toBe("none");
	world.upstream = LATER;
	const run = await world.run();
	expect(run.outputs.operation).toBe("updated");
	expect(await world.repository.files(BRANCH)).toEqual(run.files);
});

test("a merge of the base by hand is held: it may have settled conflicts", async () => {
	await using world = await withOpenPullRequest();
	await world.repository.commit("main", { files: { "lib/a.ex": "# a\n" } });
	const { sha, tree } = await merged(world);
	world.upstream = LATER;
	const run = await world.run();
	expect(run.outputs.operation).toBe("held");
	expect((await world.repository.log(BRANCH))[0]).toMatchObject({ sha, tree });
});

/** As `git merge main` and `git push` do it. */
async function merged({ repository }: Awaited<ReturnType<typeof synced>>) {
	const { git } = await import("./world.ts");
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
	await using world = await withOpenPullRequest();
	const head = await world.repository.branchSha(BRANCH);
	world.repository.pull(2).mergeQueue = true;
	for (const upstream of [LATER, BEFORE]) {
		world.upstream = upstream;
		const run = await world.run();
		expect(run.code, run.log).toBe(0);
		expect(run.outputs).toMatchObject({
			operation: "held",
			"pull-request-number": "2",
		});
		expect(run.log).toContain("waits in a merge queue");
	}
	expect(world.repository.pull(2)).toMatchObject({
		state: "open",
		mergeQueue: true,
		comments: [],
	});
	expect(await world.repository.branchSha(BRANCH)).toBe(head);
});

test("an open pull request of the branch into another base is held, not turned over", async () => {
	await using world = await withOpenPullRequest();
	await world.repository.commit("next", { files: { "lib/a.ex": "# a\n" } });
	const run = await world.run({}, { ref: "next" });
	expect(run.outputs).toMatchObject({
		operation: "held",
		"pull-request-number": "2",
	});
	expect(run.log).toContain("Give each base a `branch` of its own");
});

test("content that we closed ourselves, since there was nothing left to do, is not taken for declined", async () => {
	await using world = await withOpenPullRequest();
	world.upstream = BEFORE;
	await world.run();
	world.upstream = AFTER;
	const run = await world.run();
	expect(run.outputs).toMatchObject({
		operation: "created",
		"pull-request-number": "3",
	});
});

test("content that was declined stays declined, whatever was closed in between", async () => {
	await using world = await withOpenPullRequest();
	world.repository.close(2);
	world.upstream = LATER;
	await world.run();
	world.repository.close(3);
	world.upstream = AFTER;
	const run = await world.run();
	expect(run.outputs).toMatchObject({
		operation: "held",
		"pull-request-number": "2",
	});
});

test("to go back to declined content after other content was merged is another proposal", async () => {
	await using world = await withOpenPullRequest();
	world.repository.close(2);
	world.upstream = LATER;
	await world.run();
	await world.repository.merge(3);
	world.upstream = AFTER;
	const run = await world.run();
	expect(run.outputs, run.log).toMatchObject({
		operation: "created",
		"pull-request-number": "4",
	});
});

test("a declined pull request that is opened again is kept up again", async () => {
	await using world = await withOpenPullRequest();
	world.repository.close(2);
	await world.run();
	await world.repository.reopen(2);
	world.upstream = LATER;
	const run = await world.run();
	expect(run.outputs).toMatchObject({
		operation: "updated",
		"pull-request-number": "2",
	});
});

test("a branch that was left over from a merge costs one request more than none", async () => {
	await using world = await createWorld(BEFORE);
	await world.run();
	await world.repository.merge(1, "squash");
	world.upstream = AFTER;
	const run = await world.run();
	expect(run.outputs.operation).toBe("created");
	expect(world.requests()).toEqual([
		ASK.list,
		ASK.tree,
		ASK.commit,
		ASK.createRef,
		ASK.move,
		ASK.open,
	]);
});

test("a branch left over from a merge that somebody has built on since is held", async () => {
	await using world = await createWorld(BEFORE);
	await world.run();
	await world.repository.merge(1);
	const theirs = await world.repository.commit(BRANCH, {
		files: { "NEWS.md": "news\n" },
	});
	world.upstream = AFTER;
	const run = await world.run();
	expect(run.outputs.operation).toBe("held");
	expect(await world.repository.branchSha(BRANCH)).toBe(theirs);
});

test("a branch of ours that lacks its pull request gets one, and is not moved for it", async () => {
	await using world = await createWorld(BEFORE);
	world.repository.settings.allowActionsToCreatePullRequests = false;
	const failed = await world.run();
	expect(failed.code).toBe(1);
	const head = await world.repository.branchSha(BRANCH);
	world.repository.settings.allowActionsToCreatePullRequests = true;
	const run = await world.run();
	expect(run.outputs).toMatchObject({ operation: "created", "head-sha": head });
});

test("a branch of the same name in a fork is not ours to update", async () => {
	await using world = await synced();
	await world.repository.commitToFork("mallory", BRANCH, {
		files: { "priv/models_dev/evil.json": "{}" },
	});
	world.upstream = AFTER;
	const run = await world.run();
	expect(run.outputs.operation).toBe("created");
});

test("a dry run says of each outcome what it would do", async () => {
	await using world = await withOpenPullRequest();
	world.upstream = LATER;
	const update = await world.run({ "dry-run": "true" });
	expect(update.log).toContain("Update pull request #2: its content changed.");
	world.upstream = BEFORE;
	const close = await world.run({ "dry-run": "true" });
	expect(close.log).toContain("Close pull request #2");
	expect(world.requests()).toEqual([ASK.list]);
	expect(world.repository.pull(2).state).toBe("open");
});
