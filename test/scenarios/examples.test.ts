import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import {
	AFTER,
	BEFORE,
	BRANCH,
	catalog,
	createScenario,
	REPOSITORY,
	type Scenario,
	synced,
	withOpenPullRequest,
} from "../../testkit/scenario.ts";
import { type Done, NOT_RUN, runWorkflow } from "./job.ts";

/** A repository whose models.dev has news. */
async function behind(): Promise<Scenario> {
	const scenario = await synced();
	scenario.upstream = AFTER;
	return scenario;
}

const APP = {
	vars: { MODEL_SYNC_CLIENT_ID: "Iv1.0" },
	secrets: { MODEL_SYNC_PRIVATE_KEY: "key" },
};

/** The outputs of the last step with this id. */
function outputsOf(done: readonly Done[], id: string) {
	return done.findLast(({ step }) => step.id === id)?.outputs;
}

const conclusions = (done: readonly Done[]) =>
	done.map(({ step, conclusion }) => [
		step.uses?.split("@")[0] ?? "run",
		conclusion,
	]);

test("every example is run below", async () => {
	const folder = fileURLToPath(new URL("../../examples", import.meta.url));
	expect((await readdir(folder)).sort()).toEqual([
		"app-token.yml",
		"auto-merge.yml",
		"decide.yml",
		"enterprise.yml",
		"lint.yml",
		"model-sync.yml",
		"monorepo.yml",
		"one-file.yml",
		"organisation.yml",
		"own-generator.yml",
		"quick-start.yml",
		"reusable.yml",
		"self-hosted.yml",
		"tests-first.yml",
		"with-create-pull-request.yml",
		"without-elixir.yml",
	]);
});

test("what is not run is named with its reason", async () => {
	await using scenario = await behind();
	const done = await runWorkflow("examples/model-sync.yml", scenario);
	expect(
		done.map(({ log }) => log).filter((log) => /^Not run/.test(log)),
	).toEqual(Array(2).fill(`Not run: ${NOT_RUN["actions/upload-artifact"]}.`));
	// The link to the page is written all the same.
	expect(done.at(-1)).toMatchObject({ conclusion: "success" });
});

describe.each([
	["model-sync.yml", {}],
	["self-hosted.yml", {}],
	["app-token.yml", APP],
	["quick-start.yml", {}],
	["reusable.yml", {}],
])("%s", (file, given) => {
	test("opens a pull request, and a second run has nothing to do", async () => {
		await using scenario = await behind();
		const first = await runWorkflow(`examples/${file}`, scenario, given);
		expect(outputsOf(first, "sync")).toMatchObject({
			operation: "created",
			"pull-request-number": "2",
		});
		const second = await runWorkflow(`examples/${file}`, scenario, given);
		expect(outputsOf(second, "sync")?.operation).toBe("none");
		expect(scenario.repository.pulls).toHaveLength(1);
	});
});

describe.each(["decide.yml", "quick-start.yml"])("%s", (file) => {
	/** Somebody edited pull request 2. */
	const edited = (pull: Record<string, unknown> = {}, changes = {}) => ({
		event_name: "pull_request",
		base_ref: "main",
		head_ref: BRANCH,
		event: {
			changes: { body: { from: "" }, ...changes },
			pull_request: {
				state: "open",
				head: { repo: { full_name: REPOSITORY } },
				...pull,
			},
		},
	});

	test("carries out what is ticked in the sync's own pull request", async () => {
		await using scenario = await withOpenPullRequest();
		const { repository } = scenario;
		await repository.commit(BRANCH, { files: { "NEWS.md": "news\n" } });
		const body = repository.pull(2).body ?? "";
		repository.setBody(
			2,
			body.replace(/\[ \](?= <!-- model-sync:rebuild)/, "[x]"),
		);
		const done = await runWorkflow(`examples/${file}`, scenario, {
			event: edited(),
		});
		expect(done.map(({ conclusion }) => conclusion)).toContain("success");
		expect(await repository.files(BRANCH)).not.toHaveProperty("NEWS.md");
	});

	test.each([
		["of a fork", edited({ head: { repo: { full_name: "eve/assistant" } } })],
		["of a fork that is deleted", edited({ head: { repo: null } })],
		["of another branch", { ...edited(), head_ref: "eve" }],
		["that is closed", edited({ state: "closed" })],
		["of which only the title is new", edited({}, { body: undefined })],
	])("does nothing about a pull request %s", async (_, event) => {
		await using scenario = await withOpenPullRequest();
		scenario.github.requests.length = 0;
		const done = await runWorkflow(`examples/${file}`, scenario, { event });
		expect(done).toEqual([]);
		expect(scenario.requests()).toEqual([]);
	});
});

describe("model-sync.yml, run by hand,", () => {
	const run = (scenario: Scenario, inputs: Record<string, unknown>) =>
		runWorkflow("examples/model-sync.yml", scenario, { inputs });

	test("lets much vanish where that is asked for, and stops otherwise", async () => {
		await using scenario = await synced();
		const { openai } = BEFORE;
		scenario.upstream = { openai };
		const stopped = await run(scenario, { "max-shrink": "" });
		expect(stopped[1]).toMatchObject({
			conclusion: "failure",
			log: expect.stringContaining("The catalog would lose"),
		});
		// The report of a run that failed is kept.
		expect(stopped[2]?.conclusion).toBe("success");
		const done = await run(scenario, { "max-shrink": "50" });
		expect(outputsOf(done, "sync")?.operation).toBe("created");
	});

	test("with `dry-run` only says what would change", async () => {
		await using scenario = await behind();
		const done = await run(scenario, { "dry-run": true });
		expect(outputsOf(done, "sync")?.operation).toBe("dry-run");
		expect(scenario.repository.pulls).toEqual([]);
	});
});

test("reusable.yml hands its inputs on, and what it is not given keeps the action's default", async () => {
	await using scenario = await behind();
	const run = (inputs: Record<string, unknown>) =>
		runWorkflow("examples/reusable.yml", scenario, { inputs });
	const dry = await run({ "dry-run": true, providers: "openai" });
	expect(outputsOf(dry, "sync")).toMatchObject({
		operation: "dry-run",
		"models-added": "0",
	});
	await run({});
	const [pull] = scenario.repository.pulls;
	expect(pull?.labels).toEqual(["dependencies"]);
});

const uploads = (done: readonly Done[]) =>
	done
		.filter(({ step }) => step.uses?.startsWith("actions/upload-artifact@"))
		.map(({ step, conclusion }) => [step.uses?.split("@")[1], conclusion]);

test("the reusable workflow keeps the report where the server takes it, and says so where it does not", async () => {
	await using onGitHub = await behind();
	const kept = await runWorkflow("examples/reusable.yml", onGitHub);
	expect(outputsOf(kept, "sync")?.operation).toBe("created");
	expect(uploads(kept)).toEqual([
		["v7", "success"],
		["v7", "success"],
	]);
	expect(kept.slice(-4).map(({ conclusion }) => conclusion)).toEqual([
		...["success", "success", "success"],
		"skipped",
	]);
	await using onServer = await synced({ enterprise: true });
	onServer.upstream = AFTER;
	const done = await runWorkflow("examples/reusable.yml", onServer);
	expect(outputsOf(done, "sync")?.operation).toBe("created");
	expect(uploads(done)).toEqual([
		["v7", "skipped"],
		["v7", "skipped"],
	]);
	expect(done.slice(-4).map(({ conclusion }) => conclusion)).toEqual([
		...["skipped", "skipped", "skipped"],
		"success",
	]);
	expect(done.at(-1)).toMatchObject({
		step: { run: expect.stringContaining("examples/enterprise.yml") },
	});
});

test.each([
	["models", "read"],
	["", ""],
])(
	"the reusable workflow asks for the permission to see teams only for `team-reviewers`: %j",
	async (teams, permission) => {
		await using scenario = await behind();
		const done = await runWorkflow(".github/workflows/reusable.yml", scenario, {
			...APP,
			inputs: {
				"app-client-id": "Iv1.0",
				"team-reviewers": teams,
				"dry-run": "true",
			},
		});
		const token = done.find(({ step }) => step.id === "app");
		expect(token?.step.with).toMatchObject({
			"permission-contents": "write",
			"permission-pull-requests": "write",
			"permission-members": permission,
		});
	},
);

test("lint.yml marks the lines that name a model which is gone, and fails", async () => {
	await using scenario = await synced();
	const lint = () => runWorkflow("examples/lint.yml", scenario);
	const old = 'const model = "openai:o1-preview";\n';
	await scenario.repository.commit("main", {
		files: { "lib/a.ts": old, "priv/recordings/b.ts": old },
	});
	const failing = (await lint()).at(-1);
	expect(failing).toMatchObject({
		conclusion: "failure",
		outputs: { errors: "1", warnings: "0" },
		log: expect.stringContaining("file=lib/a.ts,line=1,col=23::"),
	});
	await scenario.repository.commit("main", { files: { "lib/a.ts": "" } });
	expect((await lint()).at(-1)).toMatchObject({ conclusion: "success" });
});

test("organisation.yml opens a pull request in each repository, with what each wants", async () => {
	await using scenario = await createScenario(BEFORE);
	for (const name of ["gateway", "billing"]) {
		await scenario.github.createRepository(`acme/${name}`, {
			files: { "README.md": `# ${name}\n` },
		});
	}
	const done = await runWorkflow("examples/organisation.yml", scenario, APP);
	const created = done.filter(({ outputs }) => outputs.operation === "created");
	expect(
		created.map(({ outputs }) =>
			outputs["pull-request-url"]?.split("/").slice(-4),
		),
	).toEqual([
		["acme", "assistant", "pull", "1"],
		["acme", "gateway", "pull", "1"],
		["acme", "billing", "pull", "1"],
	]);
	expect(created.map(({ outputs }) => outputs["models-added"])).toEqual([
		"3",
		"3",
		"2",
	]);
});

test("monorepo.yml opens a pull request for each service, each with its own catalog and nothing of the other", async () => {
	await using scenario = await createScenario(BEFORE, {
		"services/chat/README.md": "# Chat\n",
		"services/search/README.md": "# Search\n",
	});
	const { repository } = scenario;
	const run = () => runWorkflow("examples/monorepo.yml", scenario);
	const operations = (done: readonly Done[]) =>
		done.flatMap(({ step, outputs }) =>
			step.id === "sync" ? [outputs.operation] : [],
		);
	expect(operations(await run())).toEqual(["created", "created"]);
	const written = async (branch: string) =>
		Object.keys(await repository.files(branch)).filter(
			(path) => path.includes("/data/models/") && !path.includes("/."),
		);
	expect(await written("model-sync/chat")).toEqual([
		"services/chat/data/models/openai.json",
		"services/chat/data/models/zai.json",
	]);
	expect(await written("model-sync/search")).toEqual([
		"services/search/data/models/openai.json",
	]);
	expect(repository.pull(1).body).not.toContain("warning");
	expect(repository.pulls.map(({ title }) => title)).toEqual([
		"chat: Sync models.dev: first sync of 3 models",
		"search: Sync models.dev: first sync of 2 models",
	]);
	expect(operations(await run())).toEqual(["none", "none"]);
	await repository.merge(1);
	scenario.upstream = AFTER;
	expect(operations(await run())).toEqual(["created", "updated"]);
});

test("without-elixir.yml writes JSON where it is told, and nothing else", async () => {
	await using scenario = await createScenario(
		{ ...BEFORE, google: BEFORE.openai },
		{ "README.md": "# Assistant\n" },
	);
	await runWorkflow("examples/without-elixir.yml", scenario);
	const [pull] = scenario.repository.pulls;
	const files = await scenario.repository.files(pull?.head.branch ?? "");
	expect(Object.keys(files).sort()).toEqual([
		"README.md",
		"data/models/.catalog_manifest.json",
		"data/models/google.json",
		"data/models/openai.json",
	]);
});

test("one-file.yml keeps what is wanted of models.dev in one file, and nothing else", async () => {
	const free = { "gpt-6-preview": 1, "gpt-5:free": 1, "gpt-5": 1 };
	await using scenario = await createScenario(
		catalog({ openai: free, openrouter: free }),
		{ "data/models.json": JSON.stringify(BEFORE) },
	);
	await runWorkflow("examples/one-file.yml", scenario);
	const [pull] = scenario.repository.pulls;
	const files = await scenario.repository.files(pull?.head.branch ?? "");
	expect(Object.keys(files).sort()).toEqual([
		"data/.models.gone.jsonl",
		"data/models.json",
	]);
	const { openai, openrouter } = JSON.parse(files["data/models.json"] ?? "");
	expect(Object.keys(openai.models)).toEqual(["gpt-5", "gpt-5:free"]);
	expect(Object.keys(openrouter.models)).toEqual(["gpt-5"]);
});

/** The catalog that models.dev would give, into the file that is named. */
const given = {
	programs: {
		curl: `while [ "$1" != --output ]; do shift; done; printf %s "$CATALOG" > "$2"`,
	},
	env: { CATALOG: JSON.stringify(AFTER) },
};

test("own-generator.yml has the catalog and what was generated from it in one pull request", async () => {
	const script = `
		import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
		const catalog = JSON.parse(readFileSync(process.argv[2], "utf8"));
		mkdirSync("src/generated", { recursive: true });
		writeFileSync("src/generated/providers.json", JSON.stringify(Object.keys(catalog)));
	`;
	await using scenario = await createScenario(AFTER, {
		"scripts/generate-models.mjs": script,
		"docs/models.md": "unchanged",
	});
	const run = () => runWorkflow("examples/own-generator.yml", scenario, given);
	expect(outputsOf(await run(), "sync")?.operation).toBe("created");
	const files = await scenario.repository.files(
		scenario.repository.pulls[0]?.head.branch ?? "",
	);
	expect(files["src/generated/providers.json"]).toBe('["openai","zai"]');
	expect(files).toHaveProperty(["data/models-dev.json"]);
	expect(outputsOf(await run(), "sync")?.operation).toBe("none");
	await scenario.repository.merge(1);
	expect(outputsOf(await run(), "sync")?.operation).toBe("none");
});

describe("tests-first.yml", () => {
	/** A project whose test wants a price that it can pay. */
	async function project(most: number): Promise<Scenario> {
		const script = `const { models } = JSON.parse(require("fs").readFileSync("priv/models_dev/openai.json", "utf8")); if (models[0].cost.input > ${most}) { console.error("too dear"); process.exit(1); }`;
		return createScenario(AFTER, {
			"test.cjs": script,
			"package.json": JSON.stringify({
				name: "assistant",
				version: "1.0.0",
				scripts: { test: "node test.cjs" },
			}),
			"package-lock.json": JSON.stringify({
				name: "assistant",
				version: "1.0.0",
				lockfileVersion: 3,
				packages: { "": { name: "assistant", version: "1.0.0" } },
			}),
		});
	}
	test("opens a pull request of what passed the tests, and of nothing else", async () => {
		await using scenario = await project(2);
		const done = await runWorkflow("examples/tests-first.yml", scenario, given);
		expect(outputsOf(done, "write")?.operation).toBe("written");
		expect(outputsOf(done, "sync")?.operation).toBe("created");
		const [pull] = scenario.repository.pulls;
		const files = await scenario.repository.files(pull?.head.branch ?? "");
		expect(Object.keys(files)).not.toContain("node_modules/.package-lock.json");
		expect(files["priv/models_dev/openai.json"]).toContain('"input": 1.5');
	});

	test("opens none when the tests fail", async () => {
		await using scenario = await project(1);
		const done = await runWorkflow("examples/tests-first.yml", scenario, given);
		expect(conclusions(done).slice(-2)).toEqual([
			["run", "failure"],
			["org/model-sync-action", "skipped"],
		]);
		expect(scenario.repository.pulls).toEqual([]);
	});
});

describe("auto-merge.yml", () => {
	const settings = { allowAutoMerge: true, requiresChecks: true };
	const run = async (scenario: Scenario) => {
		await runWorkflow("examples/auto-merge.yml", scenario, APP);
		return scenario.repository.pulls.at(-1);
	};
	/** A week that brings a model and takes nothing. */
	const quiet = {
		...BEFORE,
		mistral: { ...BEFORE.zai, id: "mistral", env: ["MISTRAL_API_KEY"] },
	};
	const namesModel = { "lib/chat.ex": '@model "openai:gpt-5"\n' };

	test("lets a quiet week merge by itself", async () => {
		await using scenario = await synced({ settings });
		scenario.upstream = quiet;
		expect((await run(scenario))?.autoMerge?.method).toBe("squash");
	});

	test("leaves a week to people in which a model in use costs more", async () => {
		await using scenario = await synced({ settings });
		await scenario.repository.commit("main", { files: namesModel });
		scenario.upstream = AFTER;
		expect((await run(scenario))?.autoMerge).toBeNull();
	});

	test("takes its word back when an update makes a quiet week a loud one, and gives it again", async () => {
		await using scenario = await synced({ settings });
		await scenario.repository.commit("main", { files: namesModel });
		scenario.upstream = quiet;
		await run(scenario);
		scenario.upstream = AFTER;
		expect((await run(scenario))?.autoMerge).toBeNull();
		scenario.upstream = quiet;
		expect((await run(scenario))?.autoMerge?.method).toBe("squash");
	});
});

test("enterprise.yml works with the addresses of an Enterprise Server, a proxy that only models.dev needs, and the artifacts that it takes", async () => {
	await using scenario = await synced({ enterprise: true });
	scenario.upstream = AFTER;
	const done = await runWorkflow("examples/enterprise.yml", scenario);
	expect(outputsOf(done, "sync")?.operation).toBe("created");
	expect(uploads(done)).toEqual([["v3-node20", "success"]]);
});

test("no job names two versions of upload-artifact: github.com refuses a job that names v3", async () => {
	const read = async (file: string) =>
		readFile(new URL(`../../${file}`, import.meta.url), "utf8");
	expect(await read("examples/enterprise.yml")).not.toMatch(
		/uses: actions\/upload-artifact@v[4-9]/,
	);
	expect(await read(".github/workflows/reusable.yml")).not.toMatch(
		/uses: actions\/upload-artifact@v[123]/,
	);
});

test("with-create-pull-request.yml writes the files and gives create-pull-request a text that is there", async () => {
	await using scenario = await behind();
	const done = await runWorkflow(
		"examples/with-create-pull-request.yml",
		scenario,
	);
	expect(outputsOf(done, "sync")?.operation).toBe("written");
	const body = done.at(-1)?.step.with?.["body-path"];
	expect(body).toBe(`${outputsOf(done, "sync")?.["report-dir"]}/body.md`);
	expect(scenario.requests()).toEqual([]);
});

test("the self-test opens a pull request in another repository, leaves it alone, updates it and cleans up", async () => {
	const { openai, zai } = AFTER;
	await using scenario = await createScenario({ openai, anthropic: zai });
	const scratch = await scenario.github.createRepository("acme/scratch", {
		files: { "README.md": "# Scratch\n" },
	});
	const done = await runWorkflow(".github/workflows/self-test.yml", scenario, {
		vars: { SCRATCH_REPOSITORY: "acme/scratch", SCRATCH_CLIENT_ID: "Iv1.0" },
		secrets: { SCRATCH_PRIVATE_KEY: "key" },
		// GitHub's own program, to which the stand-in's commits are all signed.
		programs: {
			gh: `echo "gh $*" >&2; [ "$1" != api ] || echo true`,
			npm: "",
			npx: `echo '${JSON.stringify({ openai, anthropic: zai })}' >"$3"`,
		},
	});
	expect(done.map(({ conclusion }) => conclusion)).not.toContain("failure");
	expect(done.at(-1)?.log).toMatch(
		/^gh pr close \S+\/acme\/scratch\/pull\/1 --delete-branch\n$/,
	);
	expect(scratch.pulls).toHaveLength(1);
	expect(scenario.repository.pulls).toEqual([]);
});
