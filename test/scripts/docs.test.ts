import { readdir, readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import * as z from "zod";
import { withInputs } from "../../scripts/derived/action.ts";
import { withFindingTables } from "../../scripts/derived/findings.ts";
import { type Action, withActionTables } from "../../scripts/derived/inputs.ts";
import { derivedFiles, staleFiles } from "../../scripts/docs.ts";
import { jsonSchemas } from "../../scripts/schemas.ts";
import { FINDING_SOURCES } from "../../src/compose.ts";
import { INPUTS } from "../../src/inputs/inputs.ts";
import { declareFindings } from "../../src/lib/finding.ts";
import { toReport } from "../../src/report/json.ts";
import { syncReportOf } from "../../testkit/sync-reports.ts";

const project = (name: string) => new URL(`../../${name}`, import.meta.url);
const read = (name: string) => readFile(project(name), "utf8");

const ACTION: Action = {
	inputs: {
		source: {
			group: "What",
			description: "Where it comes from.",
			default: "a|b",
		},
		providers: {
			group: "What",
			description: "One\nor | two.",
			default: "",
		},
		verbose: {
			group: "How",
			description: "Say more.",
			default: "",
			defaultInWorkflow: "github.debug",
		},
	},
	outputs: { changed: { description: "Whether it changed." } },
};

const between = (marker: string, content = "old") =>
	`<!-- ${marker}:start -->\n${content}\n<!-- ${marker}:end -->`;
const tables = (document: string) =>
	withActionTables(document, "a.md", ACTION).split("\n").slice(1, -1);

describe("the tables of inputs and outputs", () => {
	test("have a row for each input, by its group, with nothing that breaks the table", () => {
		expect(tables(between("inputs"))).toEqual([
			"### What",
			"",
			"| Input       | Default | Meaning              |",
			"| ----------- | ------- | -------------------- |",
			"| `source`    | `a\\|b`  | Where it comes from. |",
			"| `providers` |         | One or \\| two.       |",
			"",
			"### How",
			"",
			"| Input     | Default               | Meaning   |",
			"| --------- | --------------------- | --------- |",
			`| \`verbose\` | \`\${{ github.debug }}\` | Say more. |`,
		]);
	});

	test("are a list of some inputs where the markers name them, under their groups", () => {
		expect(tables(between("inputs verbose source providers"))).toEqual([
			"**How**",
			"",
			`- \`verbose\`: Say more. Default: \`\${{ github.debug }}\`.`,
			"",
			"**What**",
			"",
			"- `source`: Where it comes from. Default: `a|b`.",
			"- `providers`: One or | two.",
		]);
	});

	test("have a row for each output", () => {
		expect(tables(between("outputs"))).toEqual([
			"| Output    | Meaning             |",
			"| --------- | ------------------- |",
			"| `changed` | Whether it changed. |",
		]);
	});

	test("are written the same a second time, and leave the rest alone", () => {
		const document = `# Title\n${between("inputs")}\nbetween\n${between("outputs")}\nafter`;
		const once = withActionTables(document, "a.md", ACTION);
		expect(withActionTables(once, "a.md", ACTION)).toBe(once);
		expect(once).toMatch(/^# Title\n.+\nbetween\n.+\nafter$/s);
	});

	test.each([
		["no marker", "# Title", "a.md has no <!-- inputs:start -->"],
		[
			"only the first marker",
			"<!-- inputs:start -->",
			"a.md has no <!-- inputs:start --> with <!-- inputs:end --> after it.",
		],
		[
			"its markers swapped",
			"<!-- inputs:end --><!-- inputs:start -->",
			"a.md has no <!-- inputs:start --> with <!-- inputs:end --> after it.",
		],
		[
			"an input that there is not",
			between("inputs sauce"),
			"There is no input sauce.",
		],
	])("with %s are an error that says so", (_, document, message) => {
		expect(() => withActionTables(document, "a.md", ACTION)).toThrow(message);
	});
});

describe("action.yml's inputs", () => {
	test("stand between its markers under a comment for each group, and GitHub reads them as they were declared", () => {
		const inputs = {
			...ACTION.inputs,
			merge: { group: "How", description: "A: b.", default: "off" },
		};
		const before =
			"inputs:\n  # inputs:start\n  old: {}\n  # inputs:end\nruns: 1\n";
		const after = withInputs(before, inputs);

		expect(after.match(/# .+|^ {2}\w+/gm)).toEqual([
			"# inputs:start",
			"# What",
			"  source",
			"  providers",
			"# How",
			"  verbose",
			"  merge",
			"# inputs:end",
		]);
		expect(parse(after)).toEqual({
			inputs: {
				source: { description: "Where it comes from.", default: "a|b" },
				providers: { description: "One\nor | two.", default: "" },
				verbose: {
					description: "Say more.",
					default: `\${{ github.debug }}`,
				},
				merge: { description: "A: b.", default: "off" },
			},
			runs: 1,
		});
		expect(after).toContain('default: "off"');
	});
});

describe("the tables of findings", () => {
	test("have a section for each rule and a row for each code: its severities, when it has which, and what to do", () => {
		const findings = declareFindings({
			"price-odd": {
				severity: { danger: "it is 0", notice: "it is not" },
				when: "A price is odd.",
				remedy: "Look at it.",
			},
			"price-none": {
				severity: "danger",
				when: "There is a|b.",
				remedy: "Report it.",
				isNeverWritten: true,
			},
		});
		const source = {
			title: "Prices",
			about: "All of them.",
			findings: Object.values(findings),
		};

		expect(
			withFindingTables(between("findings"), [source]).split("\n"),
		).toEqual([
			"<!-- findings:start -->",
			"### Prices",
			"",
			"All of them.",
			"",
			"| Code | Severity | When | What to do |",
			"| - | - | - | - |",
			"| `price-odd` | `danger`, or `notice` | A price is odd. `danger`: it is 0. `notice`: it is not. | Look at it. |",
			"| `price-none` | `danger` | There is a\\|b. Never written. | Report it. |",
			"<!-- findings:end -->",
		]);
	});

	test("name each code once, and no rule under the title of another", () => {
		const titles = FINDING_SOURCES.map(({ title }) => title);
		const codes = FINDING_SOURCES.flatMap(({ findings }) =>
			findings.map(({ code }) => code),
		);

		expect(titles).toEqual([...new Set(titles)]);
		expect(codes).toEqual([...new Set(codes)]);
	});

	test("speak of upstream, because `source` may name another catalog than models.dev", () => {
		expect(JSON.stringify(FINDING_SOURCES)).not.toContain("models.dev");
	});
});

describe("what is stale is named", () => {
	const readWith = (changes: Record<string, string>) => async (name: string) =>
		changes[name] ?? (await read(name));

	test("a README whose table was edited by hand", async () => {
		const edited = (await read("README.md")).replace("- `labels`", "- `tags`");
		expect(await staleFiles(readWith({ "README.md": edited }))).toEqual([
			"README.md",
		]);
	});

	test("action.yml, a document and a reusable workflow that are older than an input", async () => {
		const input = { group: "Files", description: "New.", default: "" };
		expect(await staleFiles(read, { ...INPUTS, "new-input": input })).toEqual([
			"action.yml",
			"docs/inputs.md",
			".github/workflows/reusable.yml",
		]);
	});

	test("a table of findings that says another severity than the rule", async () => {
		const document = "docs/findings.md";
		const edited = (await read(document)).replace(
			"| `price-zero` | `warning` |",
			"| `price-zero` | `notice` |",
		);
		expect(await staleFiles(readWith({ [document]: edited }))).toEqual([
			document,
		]);
	});

	test("a JSON Schema that is not there", async () => {
		expect(await staleFiles(readWith({ "schemas/report.json": "" }))).toEqual([
			"schemas/report.json",
		]);
	});
});

type JsonSchema = Parameters<typeof z.fromJSONSchema>[0] & {
	$id: string;
	examples?: unknown[];
};

const schemas = new Map(jsonSchemas() as Map<string, JsonSchema>);

describe.each([...schemas])("the JSON Schema %s", (file, schema) => {
	test("stands at the address that it tells", async () => {
		expect(schema.$id).toBe(
			`https://raw.githubusercontent.com/org/model-sync-action/v1/${file}`,
		);
		expect([...(await derivedFiles()).keys()]).toContain(file);
	});

	test("accepts its own examples", () => {
		const accepts = z.fromJSONSchema(schema);
		for (const example of schema.examples ?? [
			toReport(syncReportOf(new Map(), new Map())),
		]) {
			expect(accepts.safeParse(example).error).toBeUndefined();
		}
	});
});

describe("the JSON Schema of report.json", () => {
	const report = toReport(syncReportOf(new Map(), new Map()));
	const schema = z.fromJSONSchema(schemas.get("schemas/report.json") ?? {});

	test("refuses a report without its counts, and one with a key that is not known", () => {
		const { counts: _, ...rest } = report;
		expect(schema.safeParse(rest).success).toBe(false);
		expect(schema.safeParse({ ...report, extra: 1 }).success).toBe(false);
	});
});

test("the JSON Schema of patches refuses what no patch may hold", () => {
	const schema = z.fromJSONSchema(schemas.get("schemas/patch.json") ?? {});
	const provider = { id: "openai" };
	expect(schema.safeParse({ provider, excluded_models: [] }).success).toBe(
		false,
	);
	expect(schema.safeParse({ provider, models: [{ cost: {} }] }).success).toBe(
		false,
	);
	expect(
		schema.safeParse({ provider, models: [{ id: "m", cost: { input: "1" } }] })
			.success,
	).toBe(false);
	expect(
		schema.safeParse({ provider, models: [{ id: "m", own: 1 }] }).success,
	).toBe(true);
});

test("CONTRIBUTING names every npm script", async () => {
	const { scripts }: { scripts: Record<string, string> } = JSON.parse(
		await read("package.json"),
	);
	const contributing = await read("CONTRIBUTING.md");
	const missing = Object.keys(scripts).filter(
		(name) =>
			!contributing.includes(`\`npm run ${name}`) &&
			!contributing.includes(`\`npm ${name}`),
	);
	expect(missing).toEqual([]);
});

test("every script is an npm script, named in CONTRIBUTING, or a part of another, and says what it is first", async () => {
	const names = (await readdir(project("scripts"))).filter((name) =>
		name.endsWith(".ts"),
	);
	const texts = new Map<string, string>();
	for (const name of names) texts.set(name, await read(`scripts/${name}`));
	const contributing = await read("CONTRIBUTING.md");
	const { scripts }: { scripts: Record<string, string> } = JSON.parse(
		await read("package.json"),
	);
	const all = [...texts.values()].join("\n");
	for (const [name, text] of texts) {
		const isKnown =
			Object.values(scripts).some((run) => run.includes(`scripts/${name}`)) ||
			contributing.includes(`scripts/${name}`) ||
			new RegExp(`from "\\.{1,2}/${name.replace(".", "\\.")}"`).test(all);
		expect(isKnown, name).toBe(true);
		expect(text, name).toMatch(/^(?:\/\*\*|\/\/ )/);
	}
});

describe("README's pictures", () => {
	test("are the script's, of one size in both themes, and small enough to wait for", async () => {
		const script = await read("scripts/picture.ts");
		const readme = await read("README.md");
		for (const theme of ["light", "dark"]) {
			const name = `docs/pull-request-${theme}.png`;
			expect(readme).toContain(`"${name}"`);
			const png = await readFile(project(name));
			expect(png.length, name).toBeLessThan(300_000);
			// A PNG tells its size in the first chunk.
			const width = png.readUInt32BE(16);
			const height = png.readUInt32BE(20);
			expect(script).toContain(`width: ${width}, height: ${height}`);
		}
	});

	test("are of data that package.json names", async () => {
		const script = await read("scripts/picture.ts");
		const manifest = await read("package.json");
		for (const name of ["models-before", "models-after"]) {
			expect(script).toContain(name.replace("models", ""));
			expect(manifest).toContain(`"@tokenlens/${name}"`);
		}
	});
});
