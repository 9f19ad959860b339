// Every code block and every link of the documents is checked or run.
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { readAcknowledgements } from "../src/decisions/acknowledged.ts";
import { LINT_FLAG_NAMES } from "../src/inputs/lint-inputs.ts";
import { parsePatches } from "../src/patches/read.ts";
import { readIgnoreComments } from "../src/usage/ignore-comments.ts";
import { readProfile } from "../src/usage/profile.ts";
import { PROJECT_URL, VERSION } from "../src/version.ts";
import { temporaryFolder, writeAll } from "../testkit/data.ts";
import { ACTION, complaints } from "../testkit/language-service.ts";
import { runCli } from "../testkit/runner.ts";
import { BEFORE } from "../testkit/scenario.ts";

const project = (path: string) =>
	fileURLToPath(new URL(`../${path}`, import.meta.url));
const read = (path: string) => readFile(project(path), "utf8");

const documents = [
	"README.md",
	...(await readdir(project(".")))
		.filter((name) => /^[A-Z]+\.md$/.test(name) && name !== "README.md")
		.sort(),
	...(await readdir(project("docs")))
		.filter((name) => name.endsWith(".md"))
		.map((name) => `docs/${name}`),
];
const texts = new Map<string, string>();
for (const name of documents) texts.set(name, await read(name));

interface Block {
	/** File and line, for people. */
	readonly place: string;
	readonly language: string;
	readonly text: string;
}

const blocks = [...texts].flatMap(([name, text]): Block[] =>
	[...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(
		({ index, 1: language = "", 2: content = "" }) => ({
			place: `${name}:${text.slice(0, index).split("\n").length}`,
			language,
			text: content,
		}),
	),
);
const blocksOf = (language: string): [string, string][] =>
	blocks
		.filter((block) => block.language === language)
		.map(({ place, text }) => [place, text]);

test("every code block is in a language that is checked below", () => {
	expect(new Set(blocks.map(({ language }) => language))).toEqual(
		// Mermaid is derived, so what is written there is what test/architecture.test.ts checks.
		new Set(["yaml", "json", "sh", "ts", "mermaid"]),
	);
});

/** Of pre-commit, which is no workflow. */
const isHooks = ([, text]: [string, string]) => /^repos:/.test(text);

test.each(blocksOf("yaml").filter(isHooks))(
	"the hooks at %s are ones that there are, with flags that lint takes",
	async (_, text) => {
		const hooks = parse(await read(".pre-commit-hooks.yaml"));
		const { repos } = parse(text);
		for (const { repo, rev, hooks: own } of repos) {
			expect([repo, rev]).toEqual([PROJECT_URL, `v${VERSION}`]);
			for (const { id, args } of own) {
				expect(hooks.map((hook: { id: string }) => hook.id)).toContain(id);
				const flags = args.filter((arg: string) => arg.startsWith("--"));
				for (const flag of flags)
					expect(LINT_FLAG_NAMES).toContain(flag.slice(2));
			}
		}
	},
);

test.each(blocksOf("ts"))(
	"the comment at %s ignores a name on the line below",
	(_, text) => {
		const [comment, ...others] = readIgnoreComments(Buffer.from(text));
		expect(others).toEqual([]);
		expect(comment?.target).toBe(2);
		const [, second = ""] = text.split("\n");
		for (const id of comment?.ids ?? []) expect(second).toContain(id);
	},
);

describe.each(blocksOf("yaml").filter((block) => !isHooks(block)))(
	"the workflow at %s",
	async (place, text) => {
		const action = parse(await read("action.yml"));
		const lintAction = parse(await read("lint/action.yml"));
		const known = new Map([
			[
				".github/workflows/reusable.yml",
				await read(".github/workflows/reusable.yml"),
			],
		]);
		const textOf = (path: string) => known.get(path) ?? "";

		test("is one that GitHub takes, or a part of one", async () => {
			const part = parse(text);
			const isWhole = part.jobs !== undefined;
			const isSteps = Array.isArray(part);
			if (!isWhole && !isSteps)
				expect([["permissions"], ["with"]]).toContainEqual(Object.keys(part));
			const { permissions = {}, ...step } = part;
			const steps = isSteps ? part : [{ uses: ACTION, ...step }];
			const around = {
				on: "push",
				permissions,
				jobs: { a: { "runs-on": "ubuntu-latest", steps } },
			};
			const whole = isWhole ? text : stringify(around);
			const file = `${place.replace(/\W/g, "-")}.yml`;
			expect(
				await complaints(`.github/workflows/${file}`, whole, {
					action,
					lintAction,
					textOf,
				}),
			).toEqual([]);
		});
	},
);

test.each(blocksOf("json"))(
	"the JSON at %s is one that a run takes",
	(_, text) => {
		const data: object = JSON.parse(text);
		if (Array.isArray(data)) {
			expect(readAcknowledgements(text, "accepted.json").entries).toHaveLength(
				data.length,
			);
		} else if (Object.keys(data).every((key) => key.includes(":"))) {
			expect(readProfile(text, "usage.json")).toHaveLength(
				Object.keys(data).length,
			);
		} else {
			expect(parsePatches(new Map([["patch.json", text]]), ".")).toHaveLength(
				1,
			);
		}
	},
);

const COMMANDS = ["lint", "init", "help", "completion"];

describe("commands", async () => {
	const { scripts }: { scripts: Record<string, string> } = JSON.parse(
		await read("package.json"),
	);
	const commands = blocksOf("sh").flatMap(([place, text]) =>
		text
			.split("\n")
			.map((line) => line.replace(/\s+#.*$/, "").trim())
			.filter((line) => line !== "")
			.flatMap((line) => line.split(" && "))
			.map((command) => ({ place, command })),
	);
	const own = commands.filter(({ command }) =>
		/^(?:npx )?model-sync/.test(command),
	);

	test("are npm's with scripts that there are, the program's own, or plain ones", () => {
		for (const { place, command } of commands) {
			const [, script] = /^npm (?:run )?([\w-]+)/.exec(command) ?? [];
			const isKnown =
				(script !== undefined && (script in scripts || script === "ci")) ||
				own.some((one) => one.command === command) ||
				/^(?:git clone|cd|git tag|git push|git switch|git commit) /.test(
					command,
				);
			expect(isKnown, `${place}: ${command}`).toBe(true);
		}
	});

	test.each(own)("$command does what it says ($place)", async ({ command }) => {
		await using folder = await temporaryFolder();
		const words = command.split(/\s+/);
		const flags = words.filter((part) => part.startsWith("-"));
		const directory = join(folder.path, "project");
		await writeAll(directory, {
			"api.json": JSON.stringify(BEFORE),
			"lib/a.ts": "",
			"config/b.yml": "",
		});
		const sync = (...flags: string[]) =>
			runCli(directory, ["--source", "api.json", ...flags]);
		const at = words.findIndex((word) => COMMANDS.includes(word));
		if (at !== -1) {
			await sync();
			const { code, log } = await runCli(directory, words.slice(at));
			expect(code, log).toBe(0);
			return;
		}
		const { code, log } = await sync(...flags);
		// 3: not up to date, which is what --check is for.
		expect(code, log).toBe(flags.includes("--check") ? 3 : 0);
		const isWritten = existsSync(
			join(directory, "priv/models_dev/openai.json"),
		);
		expect(isWritten).toBe(flags.length === 0);
	});
});

/** As GitHub makes them of headings. */
const anchors = (markdown: string) =>
	[...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
		heading
			.toLowerCase()
			.replace(/[^\w\s-]/g, "")
			.trim()
			.replaceAll(" ", "-"),
	);

describe.each(documents)("%s", (name) => {
	const text = texts.get(name) ?? "";

	test("links to files and headings that are there", async () => {
		const prose = text.replace(/^```[\s\S]*?^```$/gm, "");
		const links = [
			...prose.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset)="([^"]+)"/g),
		]
			.map(([, link, source]) => link ?? source ?? "")
			.filter((link) => !/^https?:/.test(link));
		for (const link of links) {
			const [path = "", anchor] = link.split("#");
			const target = path === "" ? name : posix.join(dirname(name), path);
			expect(existsSync(project(target)), `${name}: ${link}`).toBe(true);
			if (anchor !== undefined)
				expect(anchors(await read(target)), `${name}: ${link}`).toContain(
					anchor,
				);
		}
	});
});

const forms = (await readdir(project(".github/ISSUE_TEMPLATE"))).map(
	(name) => `.github/ISSUE_TEMPLATE/${name}`,
);
const examples = (await readdir(project("examples"))).map(
	(name) => `examples/${name}`,
);

test.each(forms)("%s links to documents that are there", async (name) => {
	const links = (await read(name)).matchAll(/https:[^\s)]+/g);
	for (const [link] of links) {
		const [, own] = link.split(`${PROJECT_URL}/blob/main/`);
		if (own === undefined) continue;
		const [path = "", anchor] = own.split("#");
		const target = await read(path);
		if (anchor !== undefined) expect(anchors(target)).toContain(anchor);
	}
});

/** Words that people who learned English at school do not know in this sense, and the field's own in their place. */
const HARD =
	/\b(?:dearer|cheaper|mend(?:s|ed)?|told|reckon(?:s|ed)?|makers?|but for|what there is|by (?:itself|themselves)|is to be|anew|a (?:file|line) a)\b/gi;

test.each([
	...documents.filter((name) => !/^(?:SECURITY|CHANGELOG)/.test(name)),
	...forms,
	...examples,
	".github/workflows/reusable.yml",
	"action.yml",
])("%s has none of the words that are hard to understand", async (name) => {
	expect((await read(name)).match(HARD) ?? []).toEqual([]);
});

test("SECURITY.md names a test for each promise, and the tests are there", async () => {
	const promises = [
		...(texts.get("SECURITY.md") ?? "").matchAll(
			/\[([^\]]+)\]\((test\/[^)]+)\)/g,
		),
	];
	expect(promises.length).toBeGreaterThan(20);
	for (const [, name = "", file = ""] of promises) {
		expect(await read(file), file).toContain(name);
	}
});
