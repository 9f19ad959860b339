import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { staleFiles } from "../scripts/docs.ts";
import { VERSION } from "../src/version.ts";

const read = (name: string) =>
	readFile(fileURLToPath(new URL(`../${name}`, import.meta.url)), "utf8");

interface Step {
	uses?: string;
	with?: Record<string, unknown>;
	id?: string;
	if?: string;
}
interface Workflow {
	on: object;
	permissions?: object;
	jobs: Record<string, { steps?: Step[]; "timeout-minutes"?: number }>;
}

async function workflows(): Promise<[string, Workflow][]> {
	const files: string[] = [];
	for (const folder of [".github/workflows", "examples"]) {
		const names = await readdir(
			fileURLToPath(new URL(`../${folder}`, import.meta.url)),
		);
		files.push(...names.map((name) => `${folder}/${name}`));
	}
	return Promise.all(
		files.map(
			async (file): Promise<[string, Workflow]> => [
				file,
				parse(await read(file)),
			],
		),
	);
}

test("README's tables and the JSON Schema are what action.yml and the code say", async () => {
	expect(await staleFiles()).toEqual([]);
});

test("the version that the program tells is package.json's", async () => {
	expect(VERSION).toBe(JSON.parse(await read("package.json")).version);
});

test("every workflow names its permissions and lets no job run for hours", async () => {
	for (const [file, { permissions, jobs }] of await workflows()) {
		// One that is called has its caller's, and would not start if it asked for more.
		if (file === ".github/workflows/reusable.yml")
			expect(permissions).toBeUndefined();
		else expect(permissions, file).toBeDefined();
		for (const [name, job] of Object.entries(jobs)) {
			if (job.steps === undefined) continue;
			expect(job["timeout-minutes"], `${file} ${name}`).toBeLessThanOrEqual(15);
		}
	}
});

test("every workflow, and every one that README shows, gives the action inputs that it has", async () => {
	const { inputs } = parse(await read("action.yml"));
	const blocks = [
		...(await read("README.md")).matchAll(/```yaml\n([\s\S]*?)```/g),
	].map(([, block = ""]) => parse(block));
	const steps = [
		...(await workflows()).map(([, workflow]) => workflow),
		...blocks,
	].flatMap((workflow) =>
		Object.values<{ steps?: Step[] }>(workflow.jobs ?? {}).flatMap(
			({ steps = [] }) => steps,
		),
	);
	const own = steps.filter(
		({ uses = "" }) =>
			uses === "./" || uses.startsWith("org/model-sync-action@"),
	);
	expect(own.length).toBeGreaterThanOrEqual(4);
	const given = [
		...own.map((step) => step.with ?? {}),
		...blocks.flatMap((block) => block.with ?? []),
	];
	for (const name of given.flatMap(Object.keys))
		expect(Object.keys(inputs)).toContain(name);
});

test("the workflow that README shows is the example, but for what the example explains", async () => {
	const [, block = ""] =
		/```yaml\n([\s\S]*?)```/.exec(await read("README.md")) ?? [];
	const shown: Workflow = parse(block);
	const example: Workflow = parse(await read("examples/model-sync.yml"));
	expect(shown.permissions).toEqual(example.permissions);
	const names = (workflow: Workflow) =>
		workflow.jobs.sync?.steps?.map(({ uses }) => uses);
	expect(names(shown)).toEqual(names(example));
});
