// A run that ends by kill -9 is completed by the next one. test/pull-request/unlucky.test.ts ends one at every request.
import { expect, test } from "vitest";
import { on } from "../../testkit/github/faults.ts";
import {
	AFTER,
	ASK,
	BEFORE,
	catalog,
	type Scenario,
	synced,
} from "../../testkit/scenario.ts";

const INPUTS = {
	labels: "deps",
	assignees: "mona",
	reviewers: "hubot",
	milestone: "1",
	"auto-merge": "squash",
	"breaking-label": "breaking",
	"max-shrink": "50",
	// Without a search, whatever breaks the code of others may break ours, and auto-merge does not mind.
	"usage-paths": "",
};

/** AFTER without a model. */
const BREAKING = catalog({
	openai: { "gpt-5": 1.5 },
	zai: { "glm-5": 0.6, "glm-6": 1 },
});

const start = () =>
	synced({
		settings: { allowAutoMerge: true, requiresChecks: true },
		collaborators: ["mona", "hubot"],
		milestones: ["1.0"],
	});

/** A run whose program is killed when GitHub gets this request, or just after GitHub has carried it out. */
async function runUntil(
	scenario: Scenario,
	route: (typeof ASK)[keyof typeof ASK],
	moment: "before" | "after",
) {
	let kill = () => {};
	const { faults } = scenario.github;
	faults.push({
		when: on(route),
		...(moment === "before"
			? { before: async () => kill(), respond: "reset-connection" as const }
			: { after: async () => kill() }),
	});
	const run = await scenario.run(INPUTS, {
		onStart: (end) => {
			kill = end;
		},
	});
	expect(run.outputs).toEqual({});
	expect(faults).toEqual([]);
}

function visible({ repository }: Scenario) {
	return repository.pulls.map((pull) => ({
		state: pull.state,
		title: pull.title,
		body: pull.body?.replace(/[0-9a-f]{40}|runs\/\d+|127\.0\.0\.1:\d+/g, ""),
		labels: pull.labels.toSorted(),
		assignees: pull.assignees,
		reviewers: pull.requestedReviewers,
		milestone: pull.milestone,
		autoMerge: pull.autoMerge?.method,
	}));
}

async function undisturbed(upstreams: readonly (typeof AFTER)[]) {
	await using scenario = await start();
	for (const upstream of upstreams) {
		scenario.upstream = upstream;
		await scenario.arrange(INPUTS);
	}
	return visible(scenario);
}

test.concurrent.each([
	["opened", [AFTER], ASK.open, "after"],
	["decorated", [AFTER], ASK.decorate, "before"],
	["set to be merged", [AFTER], ASK.textAndAutoMerge, "before"],
	["moved", [AFTER, BREAKING], ASK.move, "after"],
	["labelled", [AFTER, BREAKING], ASK.label, "after"],
	["closed", [AFTER, BEFORE], ASK.markAndMove, "after"],
] as const)(
	"a pull request that was just %s",
	async (_, upstreams, route, moment) => {
		await using scenario = await start();
		for (const upstream of upstreams.slice(0, -1)) {
			scenario.upstream = upstream;
			await scenario.arrange(INPUTS);
		}
		scenario.upstream = upstreams.at(-1) ?? AFTER;
		await runUntil(scenario, route, moment);
		const next = await scenario.run(INPUTS);
		expect(next.code, next.log).toBe(0);
		expect(visible(scenario)).toEqual(await undisturbed(upstreams));
		await scenario.run(INPUTS);
		expect(scenario.requests()).toEqual([ASK.list]);
	},
);

test("a closing that ended before its comment is not taken for people's: the same content is proposed again", async () => {
	await using scenario = await start();
	scenario.upstream = AFTER;
	await scenario.arrange();
	scenario.upstream = BEFORE;
	await runUntil(scenario, ASK.comment, "before");
	scenario.upstream = AFTER;
	const run = await scenario.run();
	expect(run.outputs, run.log).toMatchObject({
		operation: "created",
		"pull-request-number": "3",
	});
});
