// What a maintainer decides by ticks in the pull request, through its whole life.
import { expect, test } from "vitest";
import { on } from "../../testkit/github/faults.ts";
import {
	ASK,
	BRANCH,
	catalog,
	createScenario,
	type Scenario,
	type WorldOptions,
} from "../../testkit/scenario.ts";

const OPENAI = "priv/models_dev/openai.json";
const RECORD = "priv/models_dev/.overruled.jsonl";

/** The catalog with the input price of `gpt-5`; its output price stays. */
function at(input: number, others: Record<string, number> = {}) {
	const api = catalog({
		openai: { "gpt-5": 1, ...others },
		zai: { "glm-5": 1 },
	});
	const cost = { input, output: 4 };
	Object.assign(api.openai?.models["gpt-5"] ?? {}, { cost });
	return api;
}

/** A repository with an open pull request, number 2, in which `gpt-5` costs forty times as much. */
async function suspicious(
	inputs: Record<string, string> = {},
	options: WorldOptions = {},
): Promise<Scenario> {
	const before = await createScenario(at(1));
	const { files } = await before.run({ "pull-request": "false" });
	await before[Symbol.asyncDispose]();
	const scenario = await createScenario(at(1), files, options);
	scenario.repository.openIssue("Sync the catalog");
	scenario.upstream = at(40, { "gpt-6": 2 });
	const { outputs, log } = await scenario.run(inputs);
	expect(outputs.operation, log).toBe("created");
	return scenario;
}

type Kind = "accept" | "keep" | "rebuild";

const bodyOf = ({ repository }: Scenario, pull = 2) =>
	repository.pull(pull).body ?? "";

/** The items of a kind: whether each is ticked. */
function boxes(scenario: Scenario, kind: Kind, pull = 2): string[] {
	const item = new RegExp(`- \\[(.)\\] <!-- model-sync:${kind}\\b`, "g");
	return [...bodyOf(scenario, pull).matchAll(item)].map(([, box = ""]) => box);
}

/** What GitHub does when somebody ticks or unticks the first item of a kind: its editor writes CRLF. */
function tick(scenario: Scenario, kind: Kind, box = "x", pull = 2): void {
	const item = new RegExp(`- \\[.\\](?= <!-- model-sync:${kind}\\b)`);
	const body = bodyOf(scenario, pull);
	expect(body).toMatch(item);
	scenario.repository.setBody(
		pull,
		body.replace(item, `- [${box}]`).replaceAll("\n", "\r\n"),
	);
}

async function priceOnBranch({ repository }: Scenario, ref = BRANCH) {
	const { [OPENAI]: text = "" } = await repository.files(ref);
	const { models } = JSON.parse(text);
	return models.find(({ id }: { id: string }) => id === "gpt-5").cost.input;
}

const record = async ({ repository }: Scenario, ref = BRANCH) =>
	(await repository.files(ref))[RECORD] ?? "";

test("a tick accepts a value: the finding is decided, auto-merge may go on, and unticking takes it back", async () => {
	const merges = { "auto-merge": "squash" };
	await using scenario = await suspicious(merges, {
		settings: { allowAutoMerge: true, requiresChecks: true },
	});
	const { repository } = scenario;
	expect(boxes(scenario, "accept")).toEqual([" "]);
	expect(repository.pull(2).autoMerge).toBeNull();
	tick(scenario, "accept");
	const run = await scenario.run(merges);
	expect(run.outputs).toMatchObject({ operation: "updated", dangers: "0" });
	expect(scenario.requests()).toEqual([ASK.list, ASK.textAndAutoMerge]);
	expect(repository.pull(2).autoMerge).not.toBeNull();
	expect(bodyOf(scenario)).not.toContain("To decide before merging");
	expect(bodyOf(scenario)).toContain("### Decided in this pull request (1)");
	expect(boxes(scenario, "accept")).toEqual(["x"]);
	expect(run.log).toContain("accept openai:gpt-5 cost.input: 1 -> 40");
	// The text that the run wrote starts a run in its turn, which has nothing to write.
	await scenario.run(merges);
	expect(scenario.requests()).toEqual([ASK.list]);
	tick(scenario, "accept", " ");
	const back = await scenario.run(merges);
	expect(back.outputs.dangers).toBe("1");
	expect(repository.pull(2).autoMerge).toBeNull();
	expect(boxes(scenario, "accept")).toEqual([" "]);
});

test("a kept value stays while upstream says the same, through the merge, until it is released", async () => {
	await using scenario = await suspicious();
	tick(scenario, "keep");
	const run = await scenario.run();
	expect(run.outputs).toMatchObject({ operation: "updated", dangers: "0" });
	expect(await priceOnBranch(scenario)).toBe(1);
	expect(run.files).toEqual(await scenario.repository.files(BRANCH));
	expect(JSON.parse(await record(scenario))).toMatchObject({
		by: "keep",
		model: "gpt-5",
		upstream: 40,
	});
	expect(boxes(scenario, "keep")).toEqual(["x"]);
	await scenario.run();
	expect(scenario.requests()).toEqual([ASK.list]);
	await scenario.repository.merge(2);
	scenario.upstream = at(40, { "gpt-6": 3 });
	const week = await scenario.run();
	expect(week.outputs).toMatchObject({ operation: "created", dangers: "0" });
	expect(bodyOf(scenario, 3)).toContain("Kept as decided</b>: 1 value");
	expect(bodyOf(scenario, 3)).not.toContain("Decided in this pull request");
	tick(scenario, "accept", "x", 3);
	await scenario.run();
	expect(await priceOnBranch(scenario)).toBe(40);
	expect(await record(scenario)).toBe("");
	expect(boxes(scenario, "accept", 3)).toEqual(["x"]);
});

test("a kept value ends by itself when upstream moves, and the new value is judged anew", async () => {
	await using scenario = await suspicious();
	tick(scenario, "keep");
	await scenario.arrange();
	await scenario.repository.merge(2);
	scenario.upstream = at(1.1, { "gpt-6": 2 });
	await scenario.run();
	expect(await priceOnBranch(scenario)).toBe(1.1);
	expect(await record(scenario)).toBe("");
	expect(bodyOf(scenario, 3)).not.toContain("Kept as decided");
});

test("what is held is written once it is accepted, and kept for good by the other item", async () => {
	await using scenario = await suspicious({ "on-suspicious": "hold" });
	const hold = { "on-suspicious": "hold" };
	expect(await priceOnBranch(scenario)).toBe(1);
	tick(scenario, "accept");
	await scenario.run(hold);
	expect(await priceOnBranch(scenario)).toBe(40);
	expect(await record(scenario)).toBe("");
	tick(scenario, "accept", " ");
	await scenario.arrange(hold);
	tick(scenario, "keep");
	await scenario.run(hold);
	expect(await priceOnBranch(scenario)).toBe(1);
	expect(await record(scenario)).toContain('"by":"keep"');
});

test("an item whose values moved decides nothing, and goes", async () => {
	await using scenario = await suspicious();
	tick(scenario, "keep");
	scenario.upstream = at(45, { "gpt-6": 2 });
	const run = await scenario.run();
	expect(run.outputs.dangers).toBe("1");
	expect(await priceOnBranch(scenario)).toBe(45);
	expect(boxes(scenario, "keep")).toEqual([" "]);
});

test("if both items are ticked, the value before stays", async () => {
	await using scenario = await suspicious();
	tick(scenario, "keep");
	tick(scenario, "accept");
	await scenario.run();
	expect(await priceOnBranch(scenario)).toBe(1);
	expect([boxes(scenario, "keep"), boxes(scenario, "accept")]).toEqual([
		["x"],
		[" "],
	]);
});

test.each([
	["text", at(40, { "gpt-6": 2 }), ASK.update],
	["branch", at(40, { "gpt-6": 3 }), ASK.tree],
])(
	"a tick while a run writes the %s is not lost, and the next run carries it out",
	async (_, upstream, route) => {
		await using scenario = await suspicious();
		tick(scenario, "accept");
		scenario.upstream = upstream;
		scenario.github.faults.push({
			when: on(route),
			before: async () => {
				tick(scenario, "accept", " ");
				tick(scenario, "keep");
				scenario.repository.setBody(2, `${bodyOf(scenario)}\n\nMine.`);
			},
		});
		await scenario.run();
		expect(bodyOf(scenario)).toContain("Mine.");
		await scenario.run();
		expect(bodyOf(scenario)).toContain("Mine.");
		expect(boxes(scenario, "keep")).toEqual(["x"]);
		expect(await priceOnBranch(scenario)).toBe(1);
	},
);

test("ticks outlive a close and a reopening; a pull request that is declined with them stays declined", async () => {
	await using scenario = await suspicious();
	tick(scenario, "keep");
	await scenario.arrange();
	scenario.repository.close(2);
	const declined = await scenario.run();
	expect(declined.outputs.operation).toBe("held");
	await scenario.repository.reopen(2);
	await scenario.run();
	expect(scenario.requests()).toEqual([ASK.list]);
	expect(await priceOnBranch(scenario)).toBe(1);
});

test("beside commits of others ticks wait, and the run says so; the item to rebuild hands the branch back", async () => {
	await using scenario = await suspicious();
	await scenario.repository.commit(BRANCH, { files: { "NEWS.md": "news\n" } });
	tick(scenario, "keep");
	const held = await scenario.run();
	expect(held.outputs.operation).toBe("held");
	expect(held.log).toContain("1 decision that is ticked there waits");
	expect(scenario.repository.pull(2).comments[0]?.body).toContain("wait");
	tick(scenario, "rebuild");
	const rebuilt = await scenario.run();
	expect(rebuilt.outputs.operation).toBe("updated");
	expect(await priceOnBranch(scenario)).toBe(1);
	expect(await scenario.repository.files(BRANCH)).not.toHaveProperty("NEWS.md");
	expect(boxes(scenario, "rebuild")).toEqual([" "]);
	await scenario.run();
	expect(scenario.requests()).toEqual([ASK.list]);
});

test("a dry run says what the ticks would do, and touches nothing", async () => {
	await using scenario = await suspicious();
	tick(scenario, "keep");
	const body = bodyOf(scenario);
	const run = await scenario.run({ "dry-run": "true" });
	expect(run.log).toContain("keep openai:gpt-5 cost.input: 1 -> 40");
	expect(run.log).toContain("Update pull request #2: its content changed.");
	expect(bodyOf(scenario)).toBe(body);
});
