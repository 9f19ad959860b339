// Whatever goes wrong with a request, the run or the next one ends where an undisturbed one does, or says what to do.
import { afterAll, describe, expect, test } from "vitest";
import { Problem } from "../../src/lib/problem.ts";
import type { Publication, Published } from "../../src/pull-request/publish.ts";
import { REBUILD_LABEL } from "../../src/pull-request/state.ts";
import {
	type Fault,
	type FaultResponse,
	LIMITS,
	on,
	REFUSALS,
} from "../../testkit/github/faults.ts";
import {
	createPublishing,
	type Publishing,
	saying,
} from "../../testkit/publishing.ts";
import { ASK } from "../../testkit/scenario.ts";

const EVERYTHING = {
	labels: "deps,models",
	assignees: "mona",
	reviewers: "hubot,mona",
	milestone: "Autumn",
	"auto-merge": "squash",
	"breaking-label": "breaking",
};

const FIRST = saying("first", { isBreaking: true });

interface OperationPlan {
	prepare(publishing: Publishing): Promise<unknown>;
	publication: Partial<Publication>;
	requests: (typeof ASK)[keyof typeof ASK][];
}

/** What one run does, the state that it starts from, and its requests. */
const OPERATIONS: Record<"create" | "update" | "close", OperationPlan> = {
	create: {
		prepare: async () => {},
		publication: FIRST,
		requests: [
			ASK.list,
			ASK.tree,
			ASK.commit,
			ASK.createRef,
			ASK.open,
			ASK.milestones,
			ASK.reviewers,
			ASK.decorate,
			ASK.textAndAutoMerge,
		],
	},
	update: {
		prepare: async ({ publish, repository }: Publishing) => {
			await publish(FIRST);
			repository.pull(1).labels.push(REBUILD_LABEL);
		},
		publication: saying("second", {
			mergeBlockers: ["1 finding of severity danger"],
		}),
		requests: [
			ASK.list,
			ASK.tree,
			ASK.commit,
			ASK.noAutoMerge,
			ASK.move,
			ASK.unlabel,
			ASK.unlabel,
			ASK.update,
		],
	},
	close: {
		prepare: async ({ publish }: Publishing) => {
			await publish(FIRST);
		},
		publication: {},
		requests: [ASK.list, ASK.markAndMove, ASK.comment],
	},
};

type Operation = keyof typeof OPERATIONS;
const NAMES = Object.keys(OPERATIONS) as Operation[];

interface Start {
	readonly publishing: Publishing;
	readonly restore: () => Promise<void>;
	/** What GitHub shows after the operation if nothing goes wrong. */
	readonly end: unknown;
}

const starts = new Map<Operation, Promise<Start>>();

afterAll(async () => {
	for (const start of starts.values()) {
		const { publishing } = await start;
		await publishing[Symbol.asyncDispose]();
	}
});

/** GitHub before the operation. Tests share it, one after the other. */
async function startOf(operation: Operation): Promise<Start> {
	const start = starts.get(operation) ?? prepare(operation);
	starts.set(operation, start);
	const { publishing, restore } = await start;
	publishing.github.faults.length = 0;
	await restore();
	return start;
}

async function prepare(operation: Operation): Promise<Start> {
	const { prepare, publication, requests } = OPERATIONS[operation];
	const publishing = await createPublishing(EVERYTHING);
	await prepare(publishing);
	const restore = await publishing.save();
	const { warnings } = await publishing.publish(publication);
	expect(publishing.requests()).toEqual(requests);
	expect(warnings.filter((text) => !text.includes("was turned off"))).toEqual(
		[],
	);
	return { publishing, restore, end: await publishing.visible() };
}

const requestsOf = (operation: Operation) =>
	OPERATIONS[operation].requests.map(
		(route, index) => [index + 1, route] as const,
	);

/** The requests from this one on, by the order in which they arrive. */
function from(first: number, fault: Omit<Fault, "when">): Fault {
	let arrived = 0;
	return {
		when: () => {
			arrived += 1;
			return arrived >= first;
		},
		...fault,
	};
}

const NO_MORE: Omit<Fault, "when"> = {
	times: Number.POSITIVE_INFINITY,
	respond: "reset-connection",
};

/**
 * The one thing that no later run makes up for: a run that ends between closing and the comment that explains it. A
 * mark for that would cost every closing one request more.
 */
const withoutComments = (visible: unknown) =>
	JSON.parse(
		JSON.stringify(visible, (key, value) =>
			key === "comments" ? undefined : value,
		),
	);

/** Every request is met by the fault once, before it is answered as usual. */
function eachOnce(fault: Omit<Fault, "when">): Fault {
	const met: string[] = [];
	return {
		when: ({ method, path, body }) => {
			const request = JSON.stringify([method, path, body]);
			if (met.includes(request)) return false;
			met.push(request);
			return true;
		},
		times: Number.POSITIVE_INFINITY,
		...fault,
	};
}

/** What stops a run, and the title that says so. */
const REFUSED = {
	tokenLifetime: "The organisation does not accept a token that lives so long",
	classicToken:
		"The organisation does not accept classic personal access tokens",
	managedUser: "The token's account may not act outside of its enterprise",
	pushNotAllowed: "The token may not push to the repository",
	commitMessage: "A rule of the repository forbids the commit's message",
	authorEmail: "A rule of the repository forbids the commit's author",
	path: "A rule of the repository forbids the path of a file",
	fileSize: "A rule of the repository forbids files of this size",
	secret: "GitHub takes a value of the catalog for a secret",
	branchName: "A rule of the repository forbids the branch's name",
	deletion: "A rule of the repository forbids the branch",
} satisfies Partial<Record<keyof typeof REFUSALS, string>>;

const answers = Object.entries<FaultResponse>(LIMITS);
/** GitHub did what was asked, and something on the way lost its answer. */
const lost = answers.filter(([what]) => /^an answer|gateway/.test(what));

describe.each(NAMES)("%s", (operation) => {
	const { publication, requests } = OPERATIONS[operation];

	test.each(requestsOf(operation))(
		"a run that ends at request %i, %s, before GitHub has it or after, is completed by the next one",
		async (position) => {
			for (const isHandled of [false, true]) {
				const { publishing, end } = await startOf(operation);
				const { github } = publishing;
				github.faults.push(from(isHandled ? position + 1 : position, NO_MORE));
				await publishing.publish(publication).catch(() => {});
				github.faults.length = 0;
				await publishing.publish(publication);
				expect(withoutComments(await publishing.visible())).toEqual(
					withoutComments(end),
				);
				await publishing.publish(publication);
				expect(publishing.requests()).toEqual([ASK.list]);
			}
		},
	);

	test.each([
		...answers.map(
			([what, respond]) => [`answered by ${what}`, { respond }] as const,
		),
		...lost.map(
			([what, lose]) =>
				[`carried out, and the answer becomes ${what}`, { lose }] as const,
		),
		["cut off", { respond: "reset-connection" }] as const,
	])("every request may be %s once", async (_, fault) => {
		const { publishing, end } = await startOf(operation);
		publishing.github.faults.push(eachOnce(fault));
		await publishing.publish(publication);
		expect(await publishing.visible()).toEqual(end);
	});

	test.each(Object.entries(REFUSED))(
		"every request may be refused for good: %s",
		async (what, title) => {
			const respond = REFUSALS[what as keyof typeof REFUSED];
			for (const route of new Set(requests)) {
				const { publishing, end } = await startOf(operation);
				const { github } = publishing;
				const times = Number.POSITIVE_INFINITY;
				github.faults.push({ when: on(route), times, respond });
				const result = await publishing
					.publish(publication)
					.catch((error: unknown) => error);
				github.faults.length = 0;
				if (result instanceof Problem) {
					expect(result.title, route).toBe(title);
					await publishing.publish(publication);
				}
				const warned =
					isPublished(result) &&
					result.warnings.some((text) => text.includes("not "));
				if (warned) continue;
				expect(
					withoutComments(await publishing.visible()),
					`${route}: ${result}`,
				).toEqual(withoutComments(end));
			}
		},
	);
});

function isPublished(result: unknown): result is Published {
	return typeof result === "object" && result !== null && "warnings" in result;
}

test("an answer of another shape is tried again, where anything of it is read", async () => {
	const read = [ASK.list, ASK.tree, ASK.commit, ASK.open, ASK.milestones];
	const { publishing, end } = await startOf("create");
	publishing.github.faults.push(
		...read.map((route) => ({
			when: on(route),
			respond: { status: 200, body: { ok: true } },
		})),
	);
	await publishing.publish(FIRST);
	expect(await publishing.visible()).toEqual(end);
});

test("a run that ends before a new pull request has everything is completed a week later, with the news of that week", async () => {
	const { publishing } = await startOf("create");
	const { github } = publishing;
	const second = saying("second");
	await publishing.publish(FIRST);
	await publishing.publish(second);
	const end = await publishing.visible();
	for (const position of [5, 6, 7, 8, 9]) {
		await startOf("create");
		github.faults.push(from(position + 1, NO_MORE));
		await publishing.publish(FIRST).catch(() => {});
		github.faults.length = 0;
		await publishing.publish(second);
		expect(await publishing.visible(), `${position}`).toEqual(end);
	}
});

test("what people set in the meantime stays when a later run completes the pull request", async () => {
	const { publishing } = await startOf("create");
	const { github, repository } = publishing;
	github.faults.push(from(6, NO_MORE));
	await publishing.publish(FIRST).catch(() => {});
	github.faults.length = 0;
	const pull = repository.pull(1);
	Object.assign(pull, {
		labels: ["Deps", "urgent"],
		assignees: ["hubot"],
		milestone: 1,
		requestedReviewers: ["hubot"],
		body: `Read this first.\n\n${pull.body}`,
	});
	await publishing.publish(FIRST);
	expect(pull).toMatchObject({
		labels: ["Deps", "urgent", "models", "breaking"],
		assignees: ["mona", "hubot"],
		milestone: 1,
		requestedReviewers: ["hubot", "mona"],
		body: expect.stringMatching(/^Read this first\./),
	});
});

test("what people wrote while a run sets labels and people is not written over", async () => {
	const { publishing } = await startOf("create");
	const { github, repository } = publishing;
	github.faults.push({
		when: on(ASK.reviewers),
		before: async () => {
			const { body } = repository.pull(1);
			repository.setBody(1, `${body}\n\nCoverage: 99%`);
		},
	});
	await publishing.publish(FIRST);
	expect(repository.pull(1).body).toMatch(/ -->\n\nCoverage: 99%$/);
	expect(repository.pull(1).body).not.toContain("unfinished");
});
