// Whatever goes wrong with a request, the run or the next one ends where an undisturbed one does, or says what to do.
import { describe, expect, test } from "vitest";
import { REBUILD_LABEL } from "../../src/pull-request/state.ts";
import {
	type Fault,
	type FaultResponse,
	LIMITS,
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

/** What one run does, the state that it starts from, and its requests. */
const OPERATIONS = {
	create: {
		prepare: async () => {},
		publication: FIRST,
		requests: [
			ASK.list,
			ASK.tree,
			ASK.commit,
			ASK.createRef,
			ASK.open,
			"GET /repos/{owner}/{repo}/milestones",
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
		publication: saying("second", { hasDanger: true }),
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

/** GitHub before the operation. */
async function startOf(operation: Operation): Promise<Publishing> {
	const publishing = await createPublishing(EVERYTHING);
	await OPERATIONS[operation].prepare(publishing);
	return publishing;
}

const undisturbed = new Map<Operation, Promise<unknown>>();

/** What GitHub shows after the operation if nothing goes wrong. */
function endOf(operation: Operation): Promise<unknown> {
	const known = undisturbed.get(operation) ?? runUndisturbed(operation);
	undisturbed.set(operation, known);
	return known;
}

async function runUndisturbed(operation: Operation): Promise<unknown> {
	const { publication, requests } = OPERATIONS[operation];
	await using publishing = await startOf(operation);
	const { warnings } = await publishing.publish(publication);
	expect(publishing.requests()).toEqual(requests);
	expect(warnings.filter((text) => !text.includes("was turned off"))).toEqual(
		[],
	);
	return await publishing.visible();
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

const answers = Object.entries<FaultResponse>(LIMITS);
/** GitHub did what was asked, and something on the way lost its answer. */
const lost = answers.filter(([what]) => /^an answer|gateway/.test(what));

describe.each(NAMES)("%s", (operation) => {
	const { publication } = OPERATIONS[operation];

	test.each(requestsOf(operation))(
		"a run that ends at request %i, %s, before GitHub has it or after, is completed by the next one",
		async (position) => {
			for (const isHandled of [false, true]) {
				await using publishing = await startOf(operation);
				const { github } = publishing;
				github.faults.push(from(isHandled ? position + 1 : position, NO_MORE));
				await publishing.publish(publication).catch(() => {});
				github.faults.length = 0;
				await publishing.publish(publication);
				expect(withoutComments(await publishing.visible())).toEqual(
					withoutComments(await endOf(operation)),
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
		await using publishing = await startOf(operation);
		publishing.github.faults.push(eachOnce(fault));
		await publishing.publish(publication);
		expect(await publishing.visible()).toEqual(await endOf(operation));
	});
});
