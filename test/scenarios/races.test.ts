// Others act between two of our requests; answers get lost; two runs meet.
import { expect, test } from "vitest";
import {
	on,
	pushBetween,
	serverError,
	withoutUpdateRefs,
} from "../github/faults.ts";
import {
	AFTER,
	ASK,
	BEFORE,
	BRANCH,
	createWorld,
	LATER,
	synced,
	type World,
	withOpenPullRequest,
} from "./world.ts";

const openPulls = ({ repository }: World) =>
	repository.pulls.filter(({ state }) => state === "open");

test("two first runs at the same time end with one pull request and no error", async () => {
	await using world = await createWorld(BEFORE);
	const runs = await Promise.all([world.run(), world.run()]);
	expect(runs.map(({ code }) => code)).toEqual([0, 0]);
	expect(runs.map(({ outputs }) => outputs.operation)).toContain("created");
	expect(openPulls(world)).toHaveLength(1);
	await world.run();
	expect(world.requests()).toEqual([ASK.list]);
});

test("two runs at the same time update one pull request once, and without an error", async () => {
	await using world = await withOpenPullRequest();
	world.upstream = LATER;
	const runs = await Promise.all([world.run(), world.run()]);
	expect(runs.map(({ code }) => code)).toEqual([0, 0]);
	expect(openPulls(world)).toHaveLength(1);
	expect(world.repository.pulls).toHaveLength(1);
	const [commit] = await world.repository.log(BRANCH);
	expect(commit?.parents).toEqual([await world.repository.branchSha("main")]);
	const again = await world.run();
	expect(again.outputs.operation).toBe("none");
});

test("two runs at the same time close one pull request, with one comment", async () => {
	await using world = await withOpenPullRequest();
	world.upstream = BEFORE;
	const runs = await Promise.all([world.run(), world.run()]);
	expect(runs.map(({ code }) => code)).toEqual([0, 0]);
	expect(world.repository.pull(2).state).toBe("closed");
	expect(world.repository.pull(2).comments).toHaveLength(1);
});

test("a push between reading and moving the branch is not lost: the run reads again and holds", async () => {
	await using world = await withOpenPullRequest();
	world.upstream = LATER;
	world.github.faults.push(
		pushBetween(world.repository, BRANCH, { "NEWS.md": "news\n" }),
	);
	const run = await world.run();
	expect(run.outputs).toMatchObject({ operation: "held" });
	expect((await world.repository.files(BRANCH))["NEWS.md"]).toBe("news\n");
	expect(world.repository.pull(2).state).toBe("open");
});

test("a push between reading and closing keeps the pull request open", async () => {
	await using world = await withOpenPullRequest();
	world.upstream = BEFORE;
	world.github.faults.push(
		pushBetween(world.repository, BRANCH, { "NEWS.md": "news\n" }),
	);
	const run = await world.run();
	expect(run.outputs).toMatchObject({ operation: "held" });
	expect(world.repository.pull(2).state).toBe("open");
	expect(world.repository.pull(2).comments[0]?.body).not.toContain(
		"nothing left to do",
	);
});

test("a branch that somebody pushes just before ours is created is held", async () => {
	await using world = await synced();
	world.upstream = AFTER;
	world.github.faults.push(
		pushBetween(world.repository, BRANCH, { "NEWS.md": "news\n" }),
	);
	const run = await world.run();
	expect(run.code, run.log).toBe(0);
	expect(run.outputs.operation).toBe("held");
	expect((await world.repository.files(BRANCH))["NEWS.md"]).toBe("news\n");
});

test("a pull request that is merged while the run works is followed by a new one with what is new", async () => {
	await using world = await withOpenPullRequest();
	world.upstream = LATER;
	world.github.faults.push({
		when: on(ASK.tree),
		before: async () => {
			await world.repository.merge(2);
			await world.repository.deleteBranch(BRANCH);
		},
	});
	const run = await world.run();
	expect(run.code, run.log).toBe(0);
	expect(openPulls(world)).toHaveLength(1);
});

test("a branch that is pushed to again and again stops the run with a clear error and all pushes kept", async () => {
	await using world = await withOpenPullRequest();
	world.upstream = LATER;
	let pushes = 0;
	world.github.faults.push({
		when: on(ASK.move),
		times: Number.POSITIVE_INFINITY,
		before: async () => {
			pushes += 1;
			const { repository } = world;
			await repository.deleteBranch(BRANCH);
			await repository.commit(BRANCH, {
				files: { "priv/models_dev/zai.json": `${pushes}` },
			});
			await repository.reopen(2).catch(() => {});
		},
	});
	const run = await world.run();
	expect(run.outputs.operation ?? "failed").not.toBe("updated");
	expect(
		(await world.repository.files(BRANCH))["priv/models_dev/zai.json"],
	).toBe(`${pushes}`);
});

test.concurrent.each([
	["the pull request's creation", ASK.open],
	["the branch's creation", ASK.createRef],
	["the tree", ASK.tree],
	["the list", ASK.list],
] as const)(
	"a lost answer to %s does not make two of anything",
	async (_, route) => {
		await using world = await synced();
		world.upstream = AFTER;
		loseAnswer(world, route);
		const run = await world.run({ labels: "deps" });
		expect(run.code, run.log).toBe(0);
		expect(run.outputs).toMatchObject({
			operation: "created",
			"pull-request-number": "2",
		});
		expect(world.repository.pulls).toHaveLength(1);
		expect(world.repository.pull(2).labels).toEqual(["deps"]);
		expect(await world.repository.files(BRANCH)).toEqual(run.files);
	},
);

test.concurrent("a lost answer to the branch's move is noticed by reading where it is", async () => {
	await using world = await withOpenPullRequest();
	world.upstream = LATER;
	loseAnswer(world, ASK.move);
	const run = await world.run();
	expect(run.outputs.operation, run.log).toBe("updated");
	expect(
		world.requests().filter((request) => request === ASK.commit),
	).toHaveLength(1);
});

const said = (data: object, field: string) => ({
	status: 200,
	body: {
		data,
		errors: [{ type: "UNPROCESSABLE", path: [field], message: "No." }],
	},
});

test.concurrent.each([
	["is lost on the way", "lost"],
	["says that the branch is gone, but not that it was written", "half"],
	["says that the two can't be had together", "none"],
	["comes from a proxy that lets through REST only", "rest"],
] as const)(
	"that we close a pull request is written on it, though GitHub's answer %s",
	async (_, answer) => {
		await using world = await withOpenPullRequest();
		const { github, repository } = world;
		const when = on(ASK.markAndMove);
		if (answer === "lost") loseAnswer(world, ASK.markAndMove);
		if (answer === "none") {
			github.faults.push({
				when,
				respond: said(
					{ updatePullRequest: null, updateRefs: null },
					"updatePullRequest",
				),
			});
		}
		if (answer === "half") {
			const updateRefs = { clientMutationId: null };
			github.faults.push({
				when,
				before: () => repository.deleteBranch(BRANCH),
				respond: said(
					{ updatePullRequest: null, updateRefs },
					"updatePullRequest",
				),
			});
		}
		if (answer === "rest") {
			github.faults.push({
				when: on(ASK.markAndMove, ASK.move),
				times: Number.POSITIVE_INFINITY,
				respond: { status: 501, body: { message: "Not here." } },
			});
		}
		world.upstream = BEFORE;
		const closed = await world.run();
		expect(closed.outputs.operation, closed.log).toBe("closed");
		expect(world.requests()).toContain(ASK.update);
		expect(repository.pull(2).comments).toHaveLength(1);
		github.faults.length = 0;
		world.upstream = AFTER;
		const run = await world.run();
		expect(run.outputs.operation, run.log).toBe("created");
	},
);

test.concurrent("a lost answer to a comment does not make two comments", async () => {
	await using world = await withOpenPullRequest();
	await world.repository.commit(BRANCH, { files: { "NEWS.md": "news\n" } });
	loseAnswer(world, ASK.comment);
	const run = await world.run();
	expect(run.outputs.operation, run.log).toBe("held");
	expect(world.repository.pull(2).comments).toHaveLength(1);
});

/** GitHub does it, and the answer that says so is a 502. */
function loseAnswer(
	{ github }: World,
	route: (typeof ASK)[keyof typeof ASK],
): void {
	github.lost.push(on(route));
}

test("a server of before updateRefs is served by REST: read, compared, moved", async () => {
	await using world = await withOpenPullRequest({ enterprise: true });
	world.github.faults.push(withoutUpdateRefs());
	world.upstream = LATER;
	const update = await world.run();
	expect(update.outputs.operation, update.log).toBe("updated");
	expect(world.requests()).toEqual([
		ASK.list,
		ASK.tree,
		ASK.commit,
		ASK.move,
		ASK.ref,
		ASK.updateRef,
		ASK.update,
	]);
	world.upstream = BEFORE;
	const close = await world.run();
	expect(close.outputs.operation).toBe("closed");
	expect(world.requests()).toContain(ASK.deleteRef);
	expect(await world.repository.branchSha(BRANCH)).toBeUndefined();
});

test("on such a server as well, a push in the meantime is seen and kept", async () => {
	await using world = await withOpenPullRequest();
	world.github.faults.push({
		...withoutUpdateRefs(),
		before: () =>
			world.repository.commit(BRANCH, { files: { "NEWS.md": "news\n" } }),
	});
	world.upstream = LATER;
	const run = await world.run();
	expect(run.outputs.operation).toBe("held");
	expect((await world.repository.files(BRANCH))["NEWS.md"]).toBe("news\n");
});

test("an update never closes its pull request: the head goes from commit to commit, never over the base", async () => {
	await using world = await withOpenPullRequest();
	for (const upstream of [LATER, AFTER, LATER]) {
		world.upstream = upstream;
		const run = await world.run();
		expect(run.outputs.operation).toBe("updated");
	}
	expect(world.repository.pull(2)).toMatchObject({
		state: "open",
		closedAt: null,
	});
	expect(world.repository.pulls).toHaveLength(1);
});

test.concurrent("a server error once is tried again", async () => {
	await using world = await synced();
	world.upstream = AFTER;
	world.github.faults.push(serverError(502));
	const run = await world.run();
	expect(run.outputs.operation).toBe("created");
});
