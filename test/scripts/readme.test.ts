import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { staleFiles } from "../../scripts/docs.ts";
import { VERSION } from "../../src/version.ts";
import { readSources, textsOf } from "../../testkit/source-texts.ts";

const read = (name: string) =>
	readFile(fileURLToPath(new URL(`../../${name}`, import.meta.url)), "utf8");

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
			fileURLToPath(new URL(`../../${folder}`, import.meta.url)),
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

test("what is derived is what action.yml, the examples and the code say", async () => {
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

test("README shows an example, which is run, as the workflow to begin with", async () => {
	expect(await read("README.md")).toMatch(
		/^## Use it\n[^#]*<!-- examples\/quick-start\.yml:start -->/m,
	);
});

test("what README shows for a repository without Elixir is part of an example, which is run", async () => {
	const [, block = ""] =
		/```yaml\n( +with:[\s\S]*?)```/.exec(await read("README.md")) ?? [];
	const example: Workflow = parse(await read("examples/without-elixir.yml"));
	const steps = example.jobs.sync?.steps ?? [];
	const shown = parse(block).with;
	expect(shown).toHaveProperty("models-dir");
	expect(steps.at(-1)?.with).toMatchObject(shown);
});

test("README quotes headings that the pull request has", async () => {
	const texts = (await readSources()).flatMap(({ nodes }) =>
		nodes.filter(ts.isExpression).flatMap(textsOf),
	);
	for (const heading of ["Used here", "To decide before merging"]) {
		expect(await read("README.md")).toContain(`"${heading}"`);
		expect(texts.some((text) => text.startsWith(`### ${heading}`))).toBe(true);
	}
});

test("README can be read in a few minutes", async () => {
	const text = (await read("README.md"))
		.replace(/```[\s\S]*?```/g, "")
		.replace(/<!--[\s\S]*?-->/g, "")
		.replace(/<[^>]+>/g, "");
	const words = text.match(/[\p{L}\p{N}][^\s|]*/gu) ?? [];
	expect(words.length).toBeLessThanOrEqual(1600);
});

test("every input and output is in the document of inputs, and README names none that there is not", async () => {
	const { inputs, outputs } = parse(await read("action.yml"));
	const known = [...Object.keys(inputs), ...Object.keys(outputs)];
	const document = await read("docs/inputs.md");
	for (const name of known) expect(document).toContain(`| \`${name}\` `);
	const [, section = ""] =
		/^## Outputs\n([\s\S]*?)^## /m.exec(await read("README.md")) ?? [];
	const named = [...section.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name);
	const values = /What was done: ([^"]*)/.exec(outputs.operation.description);
	const other = [...(values?.[1] ?? "").matchAll(/`([a-z-]+)`/g)].map(
		([, name]) => name,
	);
	expect(
		named.filter(
			(name) =>
				name !== undefined &&
				![...known, ...other, "danger", "warning"].includes(name),
		),
	).toEqual([]);
});

test("every folder of src is explained", async () => {
	const entries = await readdir(
		fileURLToPath(new URL("../../src", import.meta.url)),
		{ withFileTypes: true },
	);
	const design = await read("docs/design.md");
	const folders = entries.filter((entry) => entry.isDirectory());
	for (const { name } of folders)
		expect(design).toContain(`| \`src/${name}/\` | `);
});
