// Others act between two of our requests; answers get lost; two runs meet.
import { expect, test } from "vitest";
import {
	on,
	pushBetween,
	serverError,
	withoutUpdateRefs,
} from "../../testkit/github/faults.ts";
import * as built from "../../testkit/scenario.ts";
import {
	AFTER,
	ASK,
	BEFORE,
	BRANCH,
	LATER,
	type Scenario,
	synced,
	withOpenPullRequest,
} from "../../testkit/scenario-here.ts";

const openPulls = ({ repository }: Scenario) =>
	repository.pulls.filter(({ state }) => state === "open");

test("two first runs at the same time end with one pull request and no error", async () => {
	await using scenario = await built.createScenario(BEFORE);
	const runs = await Promise.all([scenario.run(), scenario.run()]);
	expect(runs.map(({ code }) => code)).toEqual([0, 0]);
	expect(runs.map(({ outputs }) => outputs.operation)).toContain("created");
	expect(openPulls(scenario)).toHaveLength(1);
	await scenario.run();
	expect(scenario.requests()).toEqual([ASK.list]);
});

test("two services that share a branch by mistake, at the same time, end with one pull request of one of them", async () => {
	const services = ["chat", "search"];
	await using scenario = await built.createScenario(
		BEFORE,
		Object.fromEntries(
			services.map((name) => [`services/${name}/README.md`, `# ${name}\n`]),
		),
	);
	const runAll = () =>
		Promise.all(
			services.map((name) =>
				scenario.run({ "working-directory": `services/${name}` }),
			),
		);
	for (const { code, log } of await runAll()) expect(code, log).toBe(0);
	await runAll();
	const runs = await runAll();
	expect(runs.map(({ outputs }) => outputs.operation).sort()).toEqual([
		"held",
		"none",
	]);
	const [pull, ...others] = openPulls(scenario);
	expect(others).toEqual([]);
	const [, owner] = /"catalog":"(services\/\w+)/.exec(pull?.body ?? "") ?? [];
	const written = Object.keys(await scenario.repository.files(BRANCH)).filter(
		(path) => path.endsWith(".json"),
	);
	expect(written.every((path) => path.startsWith(`${owner}/`))).toBe(true);
});

test("two runs at the same time update one pull request once, and without an error", async () => {
	await using scenario = await built.withOpenPullRequest();
	scenario.upstream = LATER;
	const runs = await Promise.all([scenario.run(), scenario.run()]);
	expect(runs.map(({ code }) => code)).toEqual([0, 0]);
	expect(openPulls(scenario)).toHaveLength(1);
	expect(scenario.repository.pulls).toHaveLength(1);
	const [commit] = await scenario.repository.log(BRANCH);
	expect(commit?.parents).toEqual([
		await scenario.repository.branchSha("main"),
	]);
	const again = await scenario.run();
	expect(again.outputs.operation).toBe("none");
});

test("two runs at the same time close one pull request, with one comment", async () => {
	await using scenario = await built.withOpenPullRequest();
	scenario.upstream = BEFORE;
	const runs = await Promise.all([scenario.run(), scenario.run()]);
	expect(runs.map(({ code }) => code)).toEqual([0, 0]);
	expect(scenario.repository.pull(2).state).toBe("closed");
	expect(scenario.repository.pull(2).comments).toHaveLength(1);
});

test("a push between reading and moving the branch is not lost: the run reads again and holds", async () => {
	await using scenario = await withOpenPullRequest();
	scenario.upstream = LATER;
	scenario.github.faults.push(
		pushBetween(scenario.repository, BRANCH, { "NEWS.md": "news\n" }),
	);
	const run = await scenario.run();
	expect(run.outputs).toMatchObject({ operation: "held" });
	expect((await scenario.repository.files(BRANCH))["NEWS.md"]).toBe("news\n");
	expect(scenario.repository.pull(2).state).toBe("open");
});

test("a push between reading and closing keeps the pull request open", async () => {
	await using scenario = await withOpenPullRequest();
	scenario.upstream = BEFORE;
	scenario.github.faults.push(
		pushBetween(scenario.repository, BRANCH, { "NEWS.md": "news\n" }),
	);
	const run = await scenario.run();
	expect(run.outputs).toMatchObject({ operation: "held" });
	expect(scenario.repository.pull(2).state).toBe("open");
	expect(scenario.repository.pull(2).comments[0]?.body).not.toContain(
		"nothing left to do",
	);
});

test("a branch that somebody pushes just before ours is created is held", async () => {
	await using scenario = await synced();
	scenario.upstream = AFTER;
	scenario.github.faults.push(
		pushBetween(scenario.repository, BRANCH, { "NEWS.md": "news\n" }),
	);
	const run = await scenario.run();
	expect(run.code, run.log).toBe(0);
	expect(run.outputs.operation).toBe("held");
	expect((await scenario.repository.files(BRANCH))["NEWS.md"]).toBe("news\n");
});

test("a pull request that is merged while the run works is followed by a new one with what is new", async () => {
	await using scenario = await withOpenPullRequest();
	scenario.upstream = LATER;
	scenario.github.faults.push({
		when: on(ASK.tree),
		before: async () => {
			await scenario.repository.merge(2);
			await scenario.repository.deleteBranch(BRANCH);
		},
	});
	const run = await scenario.run();
	expect(run.code, run.log).toBe(0);
	expect(openPulls(scenario)).toHaveLength(1);
});

test("a branch that is pushed to again and again stops the run with a clear error and all pushes kept", async () => {
	await using scenario = await withOpenPullRequest();
	scenario.upstream = LATER;
	let pushes = 0;
	scenario.github.faults.push({
		when: on(ASK.move),
		times: Number.POSITIVE_INFINITY,
		before: async () => {
			pushes += 1;
			const { repository } = scenario;
			await repository.deleteBranch(BRANCH);
			await repository.commit(BRANCH, {
				files: { "priv/models_dev/zai.json": `${pushes}` },
			});
			await repository.reopen(2).catch(() => {});
		},
	});
	const run = await scenario.run();
	expect(run.outputs.operation ?? "failed").not.toBe("updated");
	expect(
		(await scenario.repository.files(BRANCH))["priv/models_dev/zai.json"],
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
		await using scenario = await built.synced();
		scenario.upstream = AFTER;
		loseAnswer(scenario, route);
		const run = await scenario.run({ labels: "deps" });
		expect(run.code, run.log).toBe(0);
		expect(run.outputs).toMatchObject({
			operation: "created",
			"pull-request-number": "2",
		});
		expect(scenario.repository.pulls).toHaveLength(1);
		expect(scenario.repository.pull(2).labels).toEqual(["deps"]);
		expect(await scenario.repository.files(BRANCH)).toEqual(run.files);
	},
);

test.concurrent("a lost answer to the branch's move is noticed by reading where it is", async () => {
	await using scenario = await built.withOpenPullRequest();
	scenario.upstream = LATER;
	loseAnswer(scenario, ASK.move);
	const run = await scenario.run();
	expect(run.outputs.operation, run.log).toBe("updated");
	expect(
		scenario.requests().filter((request) => request === ASK.commit),
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
		await using scenario = await built.withOpenPullRequest();
		const { github, repository } = scenario;
		const when = on(ASK.markAndMove);
		if (answer === "lost") loseAnswer(scenario, ASK.markAndMove);
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
		scenario.upstream = BEFORE;
		const closed = await scenario.run();
		expect(closed.outputs.operation, closed.log).toBe("closed");
		expect(scenario.requests()).toContain(ASK.update);
		expect(repository.pull(2).comments).toHaveLength(1);
		github.faults.length = 0;
		scenario.upstream = AFTER;
		const run = await scenario.run();
		expect(run.outputs.operation, run.log).toBe("created");
	},
);

test.concurrent("a lost answer to a comment does not make two comments", async () => {
	await using scenario = await built.withOpenPullRequest();
	await scenario.repository.commit(BRANCH, { files: { "NEWS.md": "news\n" } });
	loseAnswer(scenario, ASK.comment);
	const run = await scenario.run();
	expect(run.outputs.operation, run.log).toBe("held");
	expect(scenario.repository.pull(2).comments).toHaveLength(1);
});

/** GitHub does it, and the answer that says so is a 502. */
function loseAnswer(
	{ github }: Scenario,
	route: (typeof ASK)[keyof typeof ASK],
): void {
	github.lost.push(on(route));
}

test("a server of before updateRefs is served by REST: read, compared, moved", async () => {
	await using scenario = await withOpenPullRequest({ enterprise: true });
	scenario.github.faults.push(withoutUpdateRefs());
	scenario.upstream = LATER;
	const update = await scenario.run();
	expect(update.outputs.operation, update.log).toBe("updated");
	expect(scenario.requests()).toEqual([
		ASK.list,
		ASK.tree,
		ASK.commit,
		ASK.move,
		ASK.ref,
		ASK.updateRef,
		ASK.update,
	]);
	scenario.upstream = BEFORE;
	const close = await scenario.run();
	expect(close.outputs.operation).toBe("closed");
	expect(scenario.requests()).toContain(ASK.deleteRef);
	expect(await scenario.repository.branchSha(BRANCH)).toBeUndefined();
});

test("on such a server as well, a push in the meantime is seen and kept", async () => {
	await using scenario = await withOpenPullRequest();
	scenario.github.faults.push({
		...withoutUpdateRefs(),
		before: () =>
			scenario.repository.commit(BRANCH, { files: { "NEWS.md": "news\n" } }),
	});
	scenario.upstream = LATER;
	const run = await scenario.run();
	expect(run.outputs.operation).toBe("held");
	expect((await scenario.repository.files(BRANCH))["NEWS.md"]).toBe("news\n");
});

test("an update never closes its pull request: the head goes from commit to commit, never over the base", async () => {
	await using scenario = await withOpenPullRequest();
	for (const upstream of [LATER, AFTER, LATER]) {
		scenario.upstream = upstream;
		const run = await scenario.run();
		expect(run.outputs.operation).toBe("updated");
	}
	expect(scenario.repository.pull(2)).toMatchObject({
		state: "open",
		closedAt: null,
	});
	expect(scenario.repository.pulls).toHaveLength(1);
});

test.concurrent("a server error once is tried again", async () => {
	await using scenario = await built.synced();
	scenario.upstream = AFTER;
	scenario.github.faults.push(serverError(502));
	const run = await scenario.run();
	expect(run.outputs.operation).toBe("created");
});

test.concurrent.each([
	["renamed", "acme/helper"],
	["given to another owner", "hubot/assistant"],
])(
	"a repository that was %s is synced under its old name, too",
	async (_, name) => {
		await using scenario = await built.withOpenPullRequest();
		scenario.repository.rename(name);
		scenario.upstream = LATER;
		const update = await scenario.run();
		expect(update.outputs.operation, update.log).toBe("updated");
		scenario.upstream = BEFORE;
		const close = await scenario.run();
		expect(close.outputs.operation, close.log).toBe("closed");
		expect(scenario.repository.pulls).toHaveLength(1);
		scenario.upstream = AFTER;
		const create = await scenario.run({ labels: "deps" });
		expect(create.outputs.operation, create.log).toBe("created");
	},
);
