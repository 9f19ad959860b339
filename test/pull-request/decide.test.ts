// One plan for every state, and what no plan ever does. The remote is a model here: the plan is applied to it by
// the words of the plan table, and what comes of it is decided on again.
import fc from "fast-check";
import { expect, test } from "vitest";
import { NO_TICKS } from "../../src/decisions/ticks.ts";
import {
	type ClosedPullRequest,
	type Desired,
	decide,
	type ExistingBranch,
	type OpenPullRequest,
	type Plan,
	type Remote,
} from "../../src/pull-request/decide.ts";
import { UNDECORATED } from "../../src/pull-request/decorate.ts";
import { NO_MARKS } from "../../src/pull-request/marker.ts";

/** Few values, so that equal ones are common. */
const digest = fc.constantFrom("d1", "d2");
const baseDigest = fc.constantFrom("b1", "b2");
const commit = fc.constantFrom("c1", "c2", "c3");
const catalogPath = fc.constantFrom("a/models", "b/models");
const known = fc.option(catalogPath);
const content = fc.option(
	fc.record({ digest, baseDigest, catalogPath: known }),
);
const text = fc.constantFrom("text 1", "text 2");

const desired: fc.Arbitrary<Desired> = fc
	.record({
		write: fc.constantFrom(0, 1),
		remove: fc.constantFrom(0, 1),
		digest,
		baseDigest,
		catalogPath,
		baseBranch: fc.constantFrom("main", "next"),
		body: text,
	})
	.map(({ write, remove, ...rest }) => ({
		...rest,
		title: "Sync",
		changes: {
			write: new Map(write ? [["a.json", "{}"]] : []),
			remove: remove ? ["b.json"] : [],
		},
	}));

const open: fc.Arbitrary<OpenPullRequest> = fc.record({
	number: fc.constant(7),
	url: fc.constant("https://github.com/acme/assistant/pull/7"),
	title: fc.constantFrom("Sync", "Edited"),
	body: text,
	baseBranch: fc.constantFrom("main", "next"),
	head: commit,
	section: fc.option(text),
	content,
	catalogPath: known,
	ticks: fc.constant(NO_TICKS),
	marks: fc.record({
		closed: fc.option(fc.record({ head: commit, keepsBranch: fc.boolean() })),
		held: fc.boolean(),
		unfinished: fc.boolean(),
		autoMergeOff: fc.boolean(),
	}),
	author: fc.constant("github-actions[bot]"),
	isOurs: fc.boolean(),
	isRebuildRequested: fc.boolean(),
	isTextOutdated: fc.boolean(),
	decorated: fc.constant(UNDECORATED),
	isQueued: fc.boolean(),
	hasAutoMerge: fc.boolean(),
	nodeId: fc.constant("PR_7"),
});

const closed: fc.Arbitrary<ClosedPullRequest> = fc.record({
	number: fc.constant(6),
	url: fc.constant("https://github.com/acme/assistant/pull/6"),
	head: commit,
	digest: fc.option(digest),
	closedBy: fc.constantFrom("merge", "us", "others"),
	isOurs: fc.boolean(),
	fingerprints: fc.constant(null),
});

const existingBranch: fc.Arbitrary<ExistingBranch> = fc.oneof(
	fc.constant<ExistingBranch>({ kind: "unknown" }),
	fc.constant<ExistingBranch>({ kind: "none" }),
	fc.record({
		kind: fc.constant("branch" as const),
		sha: commit,
		isOurs: fc.boolean(),
		content,
	}),
);

const remote: fc.Arbitrary<Remote> = fc.record({
	open: fc.option(open),
	closed: fc.option(closed),
	existingBranch,
});

/** What GitHub would show after the plan, where nothing fails. */
function applied(plan: Plan, wanted: Desired, before: Remote): Remote {
	const { digest, baseDigest, catalogPath, body, baseBranch } = wanted;
	const written = {
		section: body,
		body,
		content: { digest, baseDigest, catalogPath },
		catalogPath,
		head: "new",
		marks: NO_MARKS,
		ticks: NO_TICKS,
		isOurs: true,
		isTextOutdated: false,
		isRebuildRequested: false,
	};
	switch (plan.kind) {
		case "none":
		case "held":
			return before;
		case "create":
			return {
				open: {
					...written,
					number: 8,
					url: "https://github.com/acme/assistant/pull/8",
					title: wanted.title,
					author: "github-actions[bot]",
					baseBranch,
					decorated: UNDECORATED,
					isQueued: false,
					hasAutoMerge: false,
					nodeId: "PR_8",
				},
				closed: null,
				existingBranch: { kind: "unknown" },
			};
		case "rebuild":
			return { ...before, open: { ...plan.pull, ...written } };
		case "update-text":
			return {
				...before,
				open: {
					...plan.pull,
					title: plan.title,
					section: body,
					body,
					marks: NO_MARKS,
					isTextOutdated: false,
				},
			};
		case "finish":
			return { ...before, open: { ...plan.pull, marks: NO_MARKS } };
		case "close": {
			const { number, url, head } = plan.pull;
			return {
				open: null,
				closed: {
					number,
					url,
					head,
					digest: plan.pull.content?.digest ?? null,
					closedBy: "us",
					isOurs: true,
					fingerprints: null,
				},
				existingBranch: { kind: "none" },
			};
		}
		default:
			return plan satisfies never;
	}
}

const differs = ({ changes }: Desired) =>
	changes.write.size + changes.remove.length > 0;

function everywhere(law: (plan: Plan, wanted: Desired, state: Remote) => void) {
	fc.assert(
		fc.property(desired, remote, (wanted, state) => {
			law(decide(wanted, state), wanted, state);
		}),
		{ numRuns: 1500 },
	);
}

/** An open pull request of ours with just what is wanted, but for what is said otherwise. */
function ofOurs(more: Partial<OpenPullRequest> = {}): OpenPullRequest {
	const [one] = fc.sample(open, { numRuns: 1, seed: 1 });
	if (one === undefined) throw new Error("There is no sample");
	return {
		...one,
		baseBranch: "main",
		section: "text 1",
		content: CONTENT,
		catalogPath: "a/models",
		marks: NO_MARKS,
		isOurs: true,
		isTextOutdated: false,
		isRebuildRequested: false,
		isQueued: false,
		...more,
	};
}

const CONTENT = {
	digest: "d1",
	baseDigest: "b1",
	catalogPath: "a/models",
};

const WANTED: Desired = {
	...CONTENT,
	baseBranch: "main",
	body: "text 1",
	title: "Sync",
	changes: { write: new Map([["a.json", "{}"]]), remove: [] },
};

test.each<[string, Partial<OpenPullRequest>, object]>([
	["goes into another base", { baseBranch: "next" }, held("other-base")],
	["brings another catalog", { catalogPath: "b/models" }, held("other-target")],
	[
		"brings another catalog, with a request to rebuild it",
		{ catalogPath: "b/models", isRebuildRequested: true },
		held("other-target"),
	],
	[
		"brings another catalog, with commits of others",
		{ catalogPath: "b/models", isOurs: false },
		held("other-target"),
	],
	[
		"is of an earlier version, which did not say which catalog it brings",
		{ content: { ...CONTENT, catalogPath: null }, catalogPath: null },
		{ kind: "none" },
	],
	["waits in a queue", { isQueued: true }, held("merge-queue")],
	["carries commits of others", { isOurs: false }, held("others-commits")],
	["is handed back", { isRebuildRequested: true }, { kind: "rebuild" }],
	["has no content of ours", { content: null }, { kind: "rebuild" }],
	[
		"has other content",
		{ content: { ...CONTENT, digest: "d2" } },
		{ kind: "rebuild" },
	],
	[
		"is on another base",
		{ content: { ...CONTENT, baseDigest: "b2" } },
		{ kind: "rebuild" },
	],
	[
		"has another text",
		{ section: "text 2", head: "c3" },
		{
			kind: "update-text",
			marker: { digest: "d1", baseDigest: "b1", commit: "c3" },
		},
	],
	[
		"has a text of the commit before",
		{ isTextOutdated: true, title: "Edited" },
		{ kind: "update-text", title: "Sync" },
	],
	[
		"has a title of people and another text",
		{ section: "text 2", title: "Edited" },
		{ kind: "update-text", title: "Edited" },
	],
	[
		"still lacks labels",
		{ marks: { ...NO_MARKS, unfinished: true } },
		{ kind: "finish" },
	],
	["is as it should be", {}, { kind: "none" }],
])("an open pull request that %s", (_, more, plan) => {
	const pull = ofOurs(more);
	const remote = { open: pull, closed: null, existingBranch: { kind: "none" } };
	expect(decide(WANTED, remote as Remote)).toMatchObject({ ...plan, pull });
});

test.each<[string, Partial<ExistingBranch & { kind: "branch" }>, object]>([
	[
		"with what is wanted is ready",
		{},
		{ kind: "create", branch: { kind: "ready", sha: "c2" } },
	],
	[
		"with another catalog is built anew",
		{ content: { ...CONTENT, catalogPath: "b/models" } },
		{ kind: "create", branch: { kind: "branch", sha: "c2" } },
	],
	[
		"with other content is built anew",
		{ content: null },
		{ kind: "create", branch: { kind: "branch", sha: "c2" } },
	],
	["of others is held", { isOurs: false }, held("others-commits")],
])("a branch without a pull request %s", (_, more, plan) => {
	const content = CONTENT;
	const existingBranch: ExistingBranch = {
		kind: "branch",
		sha: "c2",
		isOurs: true,
		content,
		...more,
	};
	const remote = { open: null, closed: null, existingBranch };
	expect(decide(WANTED, remote)).toMatchObject(plan);
});

test("where it is not known whether there is a branch, the last one of ours may be", () => {
	const [last] = fc.sample(closed, { numRuns: 1, seed: 1 });
	if (last === undefined) throw new Error("There is no sample");
	const ours = {
		...last,
		head: "c1",
		isOurs: true,
		closedBy: "merge" as const,
	};
	const plan = (one: ClosedPullRequest | null) =>
		decide(WANTED, {
			open: null,
			closed: one,
			existingBranch: { kind: "unknown" },
		});
	const place = (replaceable: string | null) => ({
		kind: "create",
		branch: { kind: "unknown", replaceable },
		declined: null,
	});
	expect(plan(ours)).toEqual(place("c1"));
	expect(plan({ ...ours, isOurs: false })).toEqual(place(null));
	expect(plan(null)).toEqual(place(null));
});

function held(reason: string) {
	return { kind: "held", reason };
}

test("there is a plan for every state, and the same one each time", () => {
	everywhere((plan, wanted, state) => {
		expect(decide(wanted, state)).toEqual(plan);
	});
});

test("what carries commits of others is not moved, closed or rewritten, unless a label asks for it", () => {
	everywhere((plan, _, { open, existingBranch }) => {
		if (open && !open.isOurs && !open.isRebuildRequested) {
			expect(plan.kind).toBe("held");
		}
		if (!open && existingBranch.kind === "branch" && !existingBranch.isOurs) {
			expect(["none", "held"]).toContain(plan.kind);
		}
	});
});

test("no second pull request is opened beside an open one", () => {
	everywhere((plan, _, { open }) => {
		if (open) expect(plan.kind).not.toBe("create");
	});
});

test("a branch is replaced only where its last commit is known to be ours", () => {
	everywhere((plan, _, { closed, existingBranch }) => {
		if (plan.kind !== "create") return;
		const { branch } = plan;
		if (branch.kind === "branch" || branch.kind === "ready") {
			expect(existingBranch).toMatchObject({ isOurs: true, sha: branch.sha });
		}
		if (branch.kind === "unknown" && branch.replaceable !== null) {
			expect(closed).toMatchObject({ isOurs: true, head: branch.replaceable });
		}
	});
});

test("what waits in a merge queue, goes into another base or brings another catalog is left alone", () => {
	everywhere((plan, wanted, { open }) => {
		if (open === null) return;
		const isOfOther =
			open.catalogPath !== null && open.catalogPath !== wanted.catalogPath;
		if (open.isQueued || open.baseBranch !== wanted.baseBranch || isOfOther) {
			expect(plan.kind).toBe("held");
		}
	});
});

test("a mark that is no longer true is taken back, unless others hold the branch", () => {
	everywhere((plan, wanted, { open }) => {
		const isMarked = open && (open.marks.closed !== null || open.marks.held);
		if (isMarked && differs(wanted)) expect(plan.kind).not.toBe("none");
	});
});

test("nothing is opened or rebuilt where there is nothing to change", () => {
	everywhere((plan, wanted) => {
		if (differs(wanted)) expect(plan.kind).not.toBe("close");
		else expect(["none", "close", "held"]).toContain(plan.kind);
	});
});

test("declined content stays declined, and other content is opened", () => {
	everywhere((plan, wanted, { open, closed, existingBranch }) => {
		if (open || !differs(wanted) || !closed?.isOurs) return;
		const isDeclined =
			closed.closedBy === "others" && closed.digest === wanted.digest;
		if (isDeclined) expect(plan).toMatchObject({ reason: "declined" });
		else if (existingBranch.kind !== "branch") expect(plan.kind).toBe("create");
	});
});

test("after a plan is done there is nothing left to do", () => {
	everywhere((plan, wanted, state) => {
		const next = decide(wanted, applied(plan, wanted, state));
		if (plan.kind === "held") expect(next).toEqual(plan);
		else expect(next.kind).toBe("none");
	});
});
