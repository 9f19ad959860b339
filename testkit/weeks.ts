// Plays weeks of syncs with a maintainer who acts at random. After each week, and after a second run in the same week, it
// checks what must always be true: nothing is lost, nothing is doubled, and no work is done without need.
import assert from "node:assert/strict";
import fc from "fast-check";
import { hasOurMessage } from "../src/pull-request/marker.ts";
import type { SyncResult } from "../src/report/sync-result.ts";
import { createJob, type Job } from "./job.ts";
import { BRANCH, catalog } from "./scenario.ts";

type Prices = Record<string, Record<string, number>>;

/** What upstream can change in a week. */
const upstreamMove = fc.oneof(
	{ weight: 3, arbitrary: fc.constant({ kind: "nothing" as const }) },
	{
		weight: 5,
		arbitrary: fc.record({
			kind: fc.constant("price" as const),
			which: fc.nat(),
			price: fc.integer({ min: 1, max: 8 }),
		}),
	},
	{
		weight: 3,
		arbitrary: fc.record({
			kind: fc.constant("new" as const),
			which: fc.nat(),
		}),
	},
	{ weight: 1, arbitrary: fc.constant({ kind: "back" as const }) },
);

/** What the maintainer can do before the sync of the week. */
const maintainerMove = fc.oneof(
	{ weight: 4, arbitrary: fc.constant("ignores" as const) },
	{
		weight: 6,
		arbitrary: fc.constantFrom(
			"merges",
			"squashes",
			"rebases",
			"merges and deletes",
		),
	},
	{
		weight: 5,
		arbitrary: fc.constantFrom(
			"closes",
			"edits the body",
			"pushes to the branch",
			"deletes the branch",
			"updates the branch",
			"rebases the branch",
			"resolves in the browser",
			"hands back",
			"pushes to main",
			"edits the catalog on main",
			"queues",
			"reopens",
		),
	},
);

type Move = typeof maintainerMove extends fc.Arbitrary<infer T> ? T : never;

const week = fc.record({ upstream: upstreamMove, maintainer: maintainerMove });

export type Week = typeof week extends fc.Arbitrary<infer T> ? T : never;

/** A seed always gives the same weeks. */
export function weeksOf(seed: number, count: number): Week[] {
	const weeks = fc.array(week, { minLength: count, maxLength: count });
	return fc.sample(weeks, { seed, numRuns: 1 })[0] ?? [];
}

const START: Prices = {
	openai: { "gpt-5": 1, "gpt-5-mini": 2 },
	zai: { "glm-5": 3 },
	mistral: { large: 4 },
};

function moved(
	prices: Prices,
	before: Prices,
	move: typeof upstreamMove extends fc.Arbitrary<infer T> ? T : never,
): Prices {
	const next = structuredClone(prices);
	const ids = Object.keys(next);
	switch (move.kind) {
		case "nothing":
			return next;
		case "back":
			return structuredClone(before);
		case "new": {
			const models = next[ids[move.which % ids.length] ?? ""];
			if (models) models[`model-${move.which % 20}`] = 2;
			return next;
		}
		case "price": {
			const models = next[ids[move.which % ids.length] ?? ""] ?? {};
			const names = Object.keys(models);
			models[names[move.which % names.length] ?? ""] = move.price;
			return next;
		}
		default:
			return move satisfies never;
	}
}

let serial = 0;
/** Merge commits with other content than git's own merge. */
const resolved = new Set<string>();

async function act({ repository, run }: Job, move: Move, prices: Prices) {
	const open = repository.pulls.find(({ state }) => state === "open");
	const latest = repository.pulls.at(-1);
	const hasBranch = (await repository.branchSha(BRANCH)) !== undefined;
	serial += 1;
	switch (move) {
		case "ignores":
			return;
		case "merges":
		case "squashes":
		case "rebases":
		case "merges and deletes": {
			if (!open) return;
			const method =
				move === "squashes"
					? "squash"
					: move === "rebases"
						? "rebase"
						: "merge";
			// The maintainer sees a conflict and may leave it.
			const isMerged = await repository.merge(open.number, method).then(
				() => true,
				() => false,
			);
			if (isMerged && move === "merges and deletes") {
				await repository.deleteBranch(BRANCH);
			}
			return;
		}
		case "closes":
			if (open) repository.close(open.number);
			return;
		case "edits the body":
			if (open) {
				const edited = (open.body ?? "").replace(/\n/g, "\r\n");
				open.body = `Note ${serial}\r\n\r\n${edited}\r\n\r\n<!-- bot ${serial} -->`;
			}
			return;
		case "pushes to the branch":
			if (hasBranch) {
				await repository.commit(BRANCH, {
					files: { [`notes/${serial}.md`]: "theirs\n" },
				});
			}
			return;
		case "deletes the branch":
			if (hasBranch) await repository.deleteBranch(BRANCH);
			return;
		case "updates the branch":
			if (open) await repository.updateBranch(open.number).catch(() => {});
			return;
		case "rebases the branch":
			if (open) {
				await repository.updateBranch(open.number, "rebase").catch(() => {});
			}
			return;
		case "resolves in the browser":
			if (open) {
				const files = { [`notes/${serial}.md`]: "theirs\n" };
				resolved.add(await repository.resolveConflicts(open.number, files));
			}
			return;
		case "hands back":
			open?.labels.push("model-sync: rebuild");
			return;
		case "pushes to main":
			await repository.commit("main", {
				files: { [`lib/${serial}.ex`]: "# new\n" },
			});
			return;
		case "edits the catalog on main":
			await repository.commit("main", {
				files: { "priv/models_dev/zai.json": `{"edited":${serial}}\n` },
			});
			return;
		case "queues":
			if (open) {
				open.mergeQueue = true;
				await run(catalog(prices));
				assert.equal(open.state, "open");
				open.mergeQueue = false;
			}
			return;
		case "reopens":
			if (latest) await repository.reopen(latest.number).catch(() => {});
			return;
		default:
			return move satisfies never;
	}
}

/** The branch tips with work of others. A run must not drop them unless it says where the work still is. */
async function commitsOfOthers({ repository }: Job) {
	if ((await repository.branchSha(BRANCH)) === undefined) return [];
	const main = new Set((await repository.log("main")).map(({ sha }) => sha));
	return (await repository.log(BRANCH))
		.filter(({ sha }) => !main.has(sha))
		.filter(({ sha, parents }) => parents.length === 1 || resolved.has(sha))
		.filter(({ message }) => !hasOurMessage(message))
		.map(({ sha }) => sha);
}

function aroundSection(body: string) {
	const [above = "", rest = ""] = body.split("<!-- model-sync:start -->");
	return [above, rest.split("<!-- model-sync:end -->").at(-1)];
}

async function syncAndCheck(
	job: Job,
	prices: Prices,
): Promise<SyncResult["operation"]> {
	const { repository } = job;
	const theirs = await commitsOfOthers(job);
	const openBefore = repository.pulls.find(({ state }) => state === "open");
	const isHandedBack = openBefore?.labels.includes("model-sync: rebuild");
	const bodyBefore = openBefore?.body ?? "";

	const outcome = await job.run(catalog(prices));

	const open = repository.pulls.filter(({ state }) => state === "open");
	assert.ok(open.length <= 1);
	if (theirs.length > 0 && !isHandedBack) {
		assert.deepEqual(await commitsOfOthers(job), theirs);
	}
	const [pull] = open;
	if (outcome.operation === "created" || outcome.operation === "updated") {
		// Its tree is the base with exactly our files: the catalog that a new sync of the base would write.
		assert.equal(pull?.number, outcome.pullRequest.number);
		assert.equal(pull?.head.sha, outcome.pullRequest.headSha);
	}
	if (pull && outcome.operation !== "held") {
		await assertOnlyOurFiles(job, pull.head.sha);
	}
	if (
		openBefore &&
		openBefore === pull &&
		bodyBefore.includes("model-sync:start")
	) {
		assert.deepEqual(aroundSection(pull.body ?? ""), aroundSection(bodyBefore));
	}
	if (outcome.operation === "none") assert.deepEqual(writes(job), []);
	if (!outcome.changed && outcome.operation !== "held")
		assert.equal(pull, undefined);
	return outcome.operation;
}

const OURS = /^(?:priv\/models_dev\/|lib\/req_llm\/provider\/generated\/)/;

async function assertOnlyOurFiles({ repository }: Job, head: string) {
	const [branch, commits, main] = await Promise.all([
		repository.files(head),
		repository.log(head),
		repository.log("main"),
	]);
	const onMain = new Set(main.map(({ sha }) => sha));
	const base = commits.find(({ sha }) => onMain.has(sha));
	const before = await repository.files(base?.sha ?? "main");
	const touched = new Set([...Object.keys(branch), ...Object.keys(before)]);
	const foreign = [...touched].filter(
		(path) => branch[path] !== before[path] && !OURS.test(path),
	);
	assert.deepEqual(foreign, []);
}

const writes = ({ github }: Job) =>
	github.requests
		.filter(({ method }) => method !== "GET")
		.map(({ route }) => route);

/** @returns the result of each week's run */
export async function playWeeks(
	weeks: readonly Week[],
): Promise<SyncResult["operation"][]> {
	let time = Date.UTC(2026, 0, 5);
	await using job = await createJob(undefined, () => {
		time += 1000;
		return new Date(time);
	});
	let [before, prices] = [START, START];
	const operations: SyncResult["operation"][] = [];
	for (const [index, { upstream, maintainer }] of weeks.entries()) {
		time += 7 * 24 * 3600_000;
		[before, prices] = [prices, moved(prices, before, upstream)];
		try {
			await act(job, maintainer, prices);
			operations.push(await syncAndCheck(job, prices));
			await runAgain(job, prices);
		} catch (cause) {
			const week = `Week ${index + 1}: upstream ${upstream.kind}, the maintainer ${maintainer}`;
			throw new Error(week, { cause });
		}
	}
	return operations;
}

async function runAgain(job: Job, prices: Prices): Promise<void> {
	const shown = shownOf(job);
	const again = await job.run(catalog(prices));
	assert.ok(["none", "held"].includes(again.operation), again.operation);
	assert.deepEqual(shownOf(job), shown);
	if (again.operation === "none") assert.deepEqual(writes(job), []);
}

/** What people can see of the pull requests. */
function shownOf({ repository }: Job) {
	return repository.pulls.map(
		({ number, state, title, body, labels, head, comments }) => ({
			number,
			state,
			title,
			body,
			labels: [...labels],
			head: head.sha,
			comments: comments.length,
		}),
	);
}
