import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readOptions } from "../src/options.ts";
import {
	ACTION,
	complaints as ask,
	LINT_ACTION,
} from "../testkit/language-service.ts";

const REUSABLE = ".github/workflows/reusable.yml";

interface ActionFile {
	name: string;
	description: string;
	author: string;
	branding: { icon: string; color: string };
	inputs: Record<
		string,
		{ description: string; default?: string; required?: boolean }
	>;
	outputs: Record<string, { description: string }>;
	runs: { using: string; main: string };
}

interface Step {
	id?: string;
	if?: string;
	uses?: string;
	run?: string;
	with?: Record<string, string | boolean | number>;
	env?: Record<string, string>;
}

interface Job {
	if?: string;
	needs?: string | string[];
	permissions?: Record<string, string>;
	/** Absent where the job is another workflow. */
	steps?: Step[];
}

interface Workflow {
	on: {
		schedule?: { cron: string }[];
		workflow_dispatch?: { inputs: Record<string, unknown> } | null;
		workflow_call?: {
			inputs: Record<
				string,
				{ description: string; type: string; default?: unknown }
			>;
			outputs: Record<string, { description: string; value: string }>;
		};
	};
	permissions: Record<string, string>;
	concurrency: string | { group: string; "cancel-in-progress": string };
	jobs: Record<string, Job>;
}

const project = (path: string) =>
	fileURLToPath(new URL(`../${path}`, import.meta.url));
const read = (path: string) => readFile(project(path), "utf8");

async function filesIn(folder: string): Promise<string[]> {
	const names = await readdir(project(folder));
	return names
		.filter((name) => /\.ya?ml$/.test(name))
		.map((name) => `${folder}/${name}`);
}

const workflowFiles = [
	...(await filesIn(".github/workflows")),
	...(await filesIn("examples")),
];
const texts = new Map<string, string>();
for (const file of ["action.yml", "lint/action.yml", ...workflowFiles])
	texts.set(file, await read(file));

const textOf = (file: string) => texts.get(file) ?? "";
const workflow = (file: string): Workflow => parse(textOf(file));
const action: ActionFile = parse(textOf("action.yml"));
const lintAction: ActionFile = parse(textOf("lint/action.yml"));

const stepsOf = ({ jobs }: Workflow) =>
	Object.values(jobs).flatMap(({ steps = [] }) => steps);
const expression = (inner: string) => `\${{ ${inner} }}`;
const isOwn = ({ uses }: Step) =>
	uses === "./" || uses === ACTION || uses === LINT_ACTION;
const actionOf = ({ uses }: Step) =>
	uses === LINT_ACTION ? lintAction : action;

describe("GitHub's own language service", () => {
	const complaints = (file: string, text: string) =>
		ask(file, text, { action, lintAction, textOf });

	test.each([...texts.keys()])("has nothing to say of %s", async (file) => {
		expect(await complaints(file, textOf(file))).toEqual([]);
	});

	// It swallows its own failures, so silence alone would prove little.
	test("would say so, were something wrong", async () => {
		const file = "examples/model-sync.yml";
		const wrong = textOf(file)
			.replace("runs-on:", "run-on:")
			.replace(
				`source: ${expression("inputs.source")}`,
				`sauce: ${expression("inputs.sauce")}`,
			);
		expect((await complaints(`wrong/${file}`, wrong)).sort()).toEqual([
			expect.stringContaining("Required property is missing: runs-on"),
			expect.stringContaining("Unexpected value 'run-on'"),
			expect.stringContaining("Context access might be invalid: sauce"),
			expect.stringContaining("Invalid action input 'sauce'"),
		]);
		const caller = "examples/reusable.yml";
		const called = textOf(caller).replace("labels:", "labelz:");
		expect(await complaints(`wrong/${caller}`, called)).toEqual([
			expect.stringContaining("Invalid input, labelz"),
		]);
		const odd = textOf("action.yml").replace("node24", "node23");
		expect(await complaints("wrong/action.yml", odd)).toEqual([
			expect.stringContaining("Unexpected value 'node23'"),
		]);
	});
});

describe.each([
	["action.yml", action],
	["lint/action.yml", lintAction],
])("%s", (file, action) => {
	test("has what the runner and the Marketplace ask for", () => {
		expect(action).toMatchObject({
			name: expect.stringMatching(/\S/),
			description: expect.stringMatching(/\S/),
			author: expect.stringMatching(/\S/),
			branding: { icon: expect.any(String), color: expect.any(String) },
			runs: { using: "node24" },
		});
		const main = posix.join(posix.dirname(file), action.runs.main);
		expect(existsSync(project(main))).toBe(true);
	});

	test("explains every input and output, and needs no input", () => {
		for (const [name, input] of Object.entries(action.inputs)) {
			expect(input.description, name).toMatch(/\.$/);
			expect(input.default, name).toBeTypeOf("string");
			expect(input.required, name).not.toBe(true);
		}
		for (const [name, { description }] of Object.entries(action.outputs)) {
			expect(description, name).toMatch(/\.$/);
		}
	});
});

/** It makes what the others use. */
const RELEASE = ".github/workflows/release.yml";

/** An example is about it. */
const FOREIGN = "peter-evans/create-pull-request@v8";

const withSteps = workflowFiles.filter(
	(file) => stepsOf(workflow(file)).length > 0,
);

test("only the workflows that call another have no steps", () => {
	expect(workflowFiles.filter((file) => !withSteps.includes(file))).toEqual([
		"examples/quick-start.yml",
		"examples/reusable.yml",
	]);
});

describe.each(withSteps)("%s", (file) => {
	const steps = stepsOf(workflow(file));

	test("uses this action, and otherwise GitHub's own by their major versions", () => {
		const others = steps.filter((step) => step.uses && !isOwn(step));
		for (const { uses } of others.filter(({ uses }) => uses !== FOREIGN))
			expect(uses).toMatch(/^actions\/[\w-]+@v\d+(?:-node20)?$/);
	});

	test("leaves no token in a checkout", () => {
		const checkouts = steps.filter(({ uses }) =>
			uses?.startsWith("actions/checkout@"),
		);
		expect(checkouts.length).toBeGreaterThan(0);
		for (const step of checkouts)
			expect(step.with).toMatchObject({ "persist-credentials": false });
	});

	test("gives the action inputs that it has, and reads outputs that it sets", () => {
		const own = steps.filter(isOwn);
		if (file !== RELEASE) expect(own.length).toBeGreaterThan(0);
		for (const step of own)
			expect(Object.keys(actionOf(step).inputs)).toEqual(
				expect.arrayContaining(Object.keys(step.with ?? {})),
			);
		const outputs = textOf(file).matchAll(/steps\.sync\.outputs\.([\w-]+)/g);
		expect(Object.keys(action.outputs)).toEqual(
			expect.arrayContaining([...outputs].map(([, name]) => name)),
		);
	});
});

describe("CI", () => {
	const ci = workflow(".github/workflows/ci.yml");

	test("has one job at the end that waits for all others, however they end", () => {
		const { "ci-ok": gate, ...others } = ci.jobs;
		expect(gate?.needs).toEqual(Object.keys(others));
		expect(gate?.if).toBe("always()");
	});

	test("may only read", () => {
		const permissions = [ci, ...Object.values(ci.jobs)].flatMap((holder) =>
			Object.values(holder.permissions ?? {}),
		);
		expect(new Set(permissions)).toEqual(new Set(["read"]));
	});

	test("cancels runs of pull requests only", () => {
		expect(ci.concurrency).toMatchObject({
			"cancel-in-progress": expression("github.event_name == 'pull_request'"),
		});
	});
});

describe("a release", () => {
	const { jobs, on } = workflow(RELEASE);

	test("happens by hand alone, on main, and only after everything has passed", () => {
		expect(Object.keys(on)).toEqual(["workflow_dispatch"]);
		expect(jobs.check?.if).toBe(expression("github.ref == 'refs/heads/main'"));
		expect(jobs.publish).toMatchObject({
			needs: "check",
			environment: "release",
		});
		expect(textOf(RELEASE)).toContain("- run: .ci/run");
	});

	test("lets code of others read only, and what may write run none", () => {
		expect(workflow(RELEASE).permissions).toEqual({ contents: "read" });
		expect(jobs.check).not.toHaveProperty("permissions");
		expect(jobs.publish?.permissions).toEqual({
			contents: "write",
			"id-token": "write",
		});
		expect(jobs.gone?.permissions).toEqual({
			contents: "write",
			"pull-requests": "write",
		});
		for (const job of [jobs.publish, jobs.gone]) {
			const commands = job?.steps?.map(({ run = "" }) => run).join("\n");
			expect(commands).not.toMatch(
				/npm (?:ci|i|install|run|test)\b|npx|\bnode /,
			);
		}
	});

	test("publishes the package with its provenance, and before any tag", () => {
		const commands = jobs.publish?.steps?.map(({ run = "" }) => run) ?? [];
		const at = (words: string) =>
			commands.findIndex((command) => command.includes(words));
		expect(at("npm publish --provenance")).toBeGreaterThan(-1);
		expect(at("gh release create")).toBeGreaterThan(at("npm publish"));
	});
});

describe("the list of gone models", () => {
	const { jobs } = workflow(RELEASE);
	const commandsOf = (job: Job | undefined) =>
		job?.steps?.map(({ run = "" }) => run).join("\n") ?? "";

	test("is updated by a release from the catalogs of the last one and of today, the newest last", () => {
		expect(commandsOf(jobs.check)).toMatch(
			/npm run --silent gone -- \$\(ls catalogs\/\*\.gz 2>\/dev\/null\) release\/catalog-\*\.json\.gz\n/,
		);
		// The next release finds today's.
		expect(commandsOf(jobs.publish)).toMatch(
			/gh release create .* catalog-\*\.json\.gz\n/,
		);
	});

	test("comes as a pull request, after the release", () => {
		expect(jobs.gone?.needs).toContain("publish");
		expect(commandsOf(jobs.gone)).toContain("gh pr create");
	});
});

const SYNCS = [".github/workflows/model-sync.yml", "examples/model-sync.yml"];

describe.each(SYNCS)("%s", (file) => {
	const sync = workflow(file);
	const step = stepsOf(sync).find(isOwn);

	test("runs off the full hour, and by hand", () => {
		const minutes = sync.on.schedule?.map(({ cron }) => cron.split(" ")[0]);
		expect(minutes).toEqual([expect.stringMatching(/^[1-5]?[1-9]$/)]);
		expect(sync.on).toHaveProperty("workflow_dispatch");
	});

	test("hands every input of a run by hand to the action", () => {
		for (const name of Object.keys(sync.on.workflow_dispatch?.inputs ?? {}))
			expect(step?.with?.[name]).toBe(expression(`inputs.${name}`));
	});

	test("cancels no run half-way", () => {
		expect(sync.concurrency).toBeTypeOf("string");
	});

	test("keeps the report of the folder that the action writes to, of failed runs too", () => {
		const { reportDir } = readOptions(
			{ "pull-request": "false" },
			{ directory: "/work", temporaryDirectory: "/runner" },
		);
		const upload = stepsOf(sync).find(({ uses }) =>
			uses?.startsWith("actions/upload-artifact@"),
		);
		expect(step?.with).not.toHaveProperty("report-dir");
		expect(upload).toMatchObject({
			if: expression("!cancelled()"),
			with: {
				path: reportDir.replace("/runner", expression("runner.temp")),
				"if-no-files-found": "ignore",
			},
		});
	});
});

describe("the reusable workflow", () => {
	const { on, jobs } = workflow(REUSABLE);
	const { inputs, outputs } = on.workflow_call ?? { inputs: {}, outputs: {} };
	const own = stepsOf({ ...workflow(REUSABLE), jobs }).find(isOwn);

	test("has every input of the action but those that it settles itself, with the action's default", () => {
		const settled = ["token", "repository", "report-dir"];
		for (const [name, { default: value }] of Object.entries(action.inputs)) {
			if (settled.includes(name)) expect(inputs).not.toHaveProperty(name);
			else expect(String(inputs[name]?.default), name).toBe(value);
		}
	});

	test("hands each to the action, and the action's outputs back", () => {
		for (const name of Object.keys(action.inputs)) {
			if (name in inputs)
				expect(own?.with?.[name]).toBe(expression(`inputs.${name}`));
		}
		for (const [name, { value }] of Object.entries(outputs))
			expect(value).toBe(expression(`jobs.sync.outputs.${name}`));
		expect(Object.keys(outputs)).toContain("pull-request-url");
	});
});

describe.each(SYNCS)("%s", (file) => {
	const steps = stepsOf(workflow(file));

	test("keeps the page unpacked, which takes a single file, and links it", () => {
		const [page, link] = steps.slice(-2);
		expect(page).toMatchObject({
			id: "page",
			with: {
				path: expect.stringMatching(/\/model-sync-report\/report\.html$/),
				archive: false,
			},
		});
		expect(page?.with).not.toHaveProperty("name");
		expect(link?.env).toEqual({
			PAGE: expression("steps.page.outputs.artifact-url"),
		});
	});
});

describe("this repository's own workflow", () => {
	const [own, example] = SYNCS.map(workflow) as [Workflow, Workflow];

	test("writes nothing", () => {
		expect(new Set(Object.values(own.permissions))).toEqual(new Set(["read"]));
		expect(stepsOf(own).find(isOwn)?.with?.["dry-run"]).toBe(true);
	});

	test("is the example but for that", () => {
		const shape = (sync: Workflow) => {
			const { "dry-run": _, ...inputs } =
				sync.on.workflow_dispatch?.inputs ?? {};
			return {
				schedule: sync.on.schedule,
				inputs,
				concurrency: sync.concurrency,
				steps: stepsOf(sync).map((step) => {
					const { "dry-run": _, ...given } = step.with ?? {};
					const name = isOwn(step) ? ACTION : step.uses;
					return { ...step, uses: name?.split("@")[0], with: given };
				}),
			};
		};
		expect(shape(own)).toEqual(shape(example));
	});
});
