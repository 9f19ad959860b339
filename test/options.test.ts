import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	INPUT_NAMES,
	INPUTS,
	type Input,
	type InputName,
} from "../src/inputs/inputs.ts";
import { Problem } from "../src/lib/problem.ts";
import {
	decideModule,
	type PullRequestOptions,
	readOptions,
} from "../src/options.ts";

type Given = Partial<Record<InputName, string>>;

/** What the action gives where nothing is set. */
const always: Given = { token: "t0ken", repository: "org/repo" };

const environment = {
	directory: "/workspace",
	temporaryDirectory: "/runner-temp",
};

function read(given: Given = {}) {
	return readOptions({ ...always, ...given }, environment);
}

function pullRequest(given: Given): PullRequestOptions {
	const options = read(given).pullRequest;
	if (!options) throw new Error("no pull request is wanted");
	return options;
}

/** The lines of the complaint. */
function complaints(given: Given): string[] {
	try {
		read(given);
	} catch (error) {
		if (error instanceof Problem) return error.cause.split("\n");
		throw error;
	}
	return [];
}

test("the token and the repository are taken from the run of the workflow, and nothing else", () => {
	const fromRun = INPUT_NAMES.map((name): [string, Input] => [
		name,
		INPUTS[name],
	]).filter(([, input]) => input.defaultInWorkflow !== undefined);

	expect(
		fromRun.map(([name, input]) => [name, input.defaultInWorkflow]),
	).toEqual([
		["token", "github.token"],
		["repository", "github.repository"],
	]);
});

describe("people", () => {
	test("are named with or without @, and a team among the reviewers is a team", () => {
		expect(
			pullRequest({
				assignees: "@alice, bob",
				reviewers: "@alice,alice,dependabot[bot],@org/core,ORG/docs",
				"team-reviewers": "core,@org/web",
			}),
		).toMatchObject({
			assignees: ["alice", "bob"],
			reviewers: ["alice", "dependabot[bot]"],
			teamReviewers: ["core", "web", "docs"],
		});
	});

	test("are wrong where they can't be what the input is for", () => {
		expect(
			complaints({
				assignees: "org/core",
				reviewers: "Alice Smith",
				"team-reviewers": "other/core",
			}),
		).toEqual([
			'`assignees`: "org/core": expected users, such as alice or @alice; a team can\'t be assigned.',
			'`reviewers`: "Alice Smith": expected users, such as alice, or teams, such as acme/core.',
			'`team-reviewers`: "other/core": expected a team of org, which has the repository.',
		]);
	});
});

describe("the options", () => {
	test("are the documented defaults where nothing is set", () => {
		expect(read()).toEqual({
			source: "https://models.dev/api.json",
			workingDirectory: "/workspace",
			modelsDir: "priv/models_dev",
			catalogFile: null,
			patchesDir: "priv/models_local",
			providersModule: {
				path: "lib/req_llm/provider/generated/valid_providers.ex",
				name: "ReqLLM.Provider.Generated.ValidProviders",
			},
			isModuleForMixOnly: true,
			acceptedFile: "priv/models_local/.accepted.json",
			usagePaths: ["."],
			usageProfile: null,
			changelogFile: null,
			providers: [],
			excludeProviders: [],
			models: [],
			excludeModels: [],
			only: [],
			maxShrink: 10,
			maxGrowth: 2000,
			priceAlert: 2,
			onSuspicious: "flag",
			reportDir: "/runner-temp/model-sync-report",
			verbose: false,
			dryRun: false,
			pullRequest: {
				token: "t0ken",
				owner: "org",
				repo: "repo",
				base: null,
				branch: "model-sync/models-dev",
				title: "Sync models.dev: {summary}",
				commitMessage: "Sync models.dev: {summary}",
				labels: [],
				breakingLabel: null,
				assignees: [],
				reviewers: [],
				teamReviewers: [],
				milestone: null,
				draft: false,
				autoMerge: "off",
				autoMergeWhen: "no-danger",
				includePaths: [],
			},
		});
	});

	test("are the defaults, too, where inputs are set to nothing or white space, as workflows do with expressions", () => {
		const meaningful = [
			"token",
			"repository",
			"providers-module",
			"usage-paths",
		];
		const empty = (text: string): Given =>
			Object.fromEntries(
				INPUT_NAMES.filter((name) => !meaningful.includes(name)).map((name) => [
					name,
					text,
				]),
			);

		expect(read(empty(""))).toEqual(read());
		expect(read(empty(" \n"))).toEqual(read());
	});

	test("have no module where its path is set to nothing, and no usage paths where they are", () => {
		expect(read({ "providers-module": "" }).providersModule).toBeNull();
		expect(read({ "usage-paths": " " }).usagePaths).toEqual([]);
	});

	test("take every other value than the default", () => {
		expect(
			read({
				source: "data/api.json.gz",
				"working-directory": "app",
				"models-dir": "data/models",
				"patches-dir": "data/patches",
				"providers-module": "lib/p.ex",
				"providers-module-name": "P",
				"accepted-file": "data/accepted.json",
				"usage-paths": "lib, test",
				"usage-profile": "data/usage.json",
				"changelog-file": "CHANGELOG.md",
				"max-shrink": "0",
				"max-growth": "0",
				"price-alert": "1.5",
				"on-suspicious": "hold",
				"report-dir": "reports",
				verbose: "true",
				"dry-run": "true",
			}),
		).toMatchObject({
			source: "data/api.json.gz",
			workingDirectory: "/workspace/app",
			modelsDir: "data/models",
			patchesDir: "data/patches",
			providersModule: { path: "lib/p.ex", name: "P" },
			isModuleForMixOnly: false,
			acceptedFile: "data/accepted.json",
			usagePaths: ["lib", "test"],
			usageProfile: "data/usage.json",
			changelogFile: "CHANGELOG.md",
			maxShrink: 0,
			maxGrowth: 0,
			priceAlert: 1.5,
			onSuspicious: "hold",
			reportDir: "/workspace/reports",
			verbose: true,
			dryRun: true,
		});
		expect(
			pullRequest({
				base: "develop",
				branch: "bots/models",
				title: "T",
				"commit-message": "C",
				labels: "a,b",
				"breaking-label": "breaking",
				assignees: "c",
				reviewers: "d",
				"team-reviewers": "e",
				milestone: "3",
				draft: "true",
				"auto-merge": "squash",
				"auto-merge-when": "quiet",
				"include-paths": "src/gen, docs/*.md",
			}),
		).toEqual({
			token: "t0ken",
			owner: "org",
			repo: "repo",
			base: "develop",
			branch: "bots/models",
			title: "T",
			commitMessage: "C",
			labels: ["a", "b"],
			breakingLabel: "breaking",
			assignees: ["c"],
			reviewers: ["d"],
			teamReviewers: ["e"],
			milestone: "3",
			draft: true,
			autoMerge: "squash",
			autoMergeWhen: "quiet",
			includePaths: ["src/gen", "docs/*.md"],
		});
	});

	test("have lists by commas and line breaks, trimmed, without empty and repeated items", () => {
		expect(read({ providers: " a,b\n\n  c ,, a\r\nd," }).providers).toEqual([
			"a",
			"b",
			"c",
			"d",
		]);
	});

	test("have the report in the system's temporary folder where there is no runner", () => {
		const { reportDir } = readOptions(
			{ "pull-request": "false" },
			{ directory: "/", temporaryDirectory: undefined },
		);

		expect(reportDir).toBe(join(tmpdir(), "model-sync-report"));
	});

	test("ask for no token and no repository where no pull request is wanted", () => {
		const options = readOptions({ "pull-request": "false" }, environment);

		expect(options.pullRequest).toBeNull();
	});
});

describe("a path", () => {
	test.each([
		["./data/", "data"],
		["data//models", "data/models"],
		["data\\models", "data/models"],
		["a/../data", "data"],
		["..data", "..data"],
		[".github2/x", ".github2/x"],
		["a/github", "a/github"],
		["a.git/x", "a.git/x"],
		["git~/x", "git~/x"],
	])("is normalised: %s is %s", (given, path) => {
		expect(read({ "models-dir": given }).modelsDir).toBe(path);
	});

	test.each<InputName>([
		"models-dir",
		"patches-dir",
		"providers-module",
		"accepted-file",
		"usage-profile",
		"changelog-file",
	])(
		"that leaves the checkout, is the checkout, or lies in .git or .github is refused: %s",
		(name) => {
			for (const path of [
				"..",
				"../x",
				"a/../../x",
				"..\\x",
				"/etc",
				"C:\\x",
				"c:x",
				"\\\\server\\share",
				".",
				"a/..",
				".git",
				".git/hooks",
				".github/workflows",
				"./.GitHub",
				"a/../.github/x",
				"a/.github",
				"a/.git/hooks",
				".git./x",
				".GIT . /x",
				"git~1/x",
				"GITHUB~1",
				".git::$INDEX_ALLOCATION/x",
				".g\u200cit/x",
				"\ufeff.github\u202e/x",
			]) {
				const [line, ...more] = complaints({ [name]: path });
				expect(more).toEqual([]);
				expect(line).toMatch(new RegExp(`^\`${name}\`: `));
				expect(line).toContain(`"${path}"`);
				expect(line).toContain("a relative path inside the working directory");
			}
		},
	);

	test.each(["./", ".//", "a/../", "/", "/.."])(
		"that is the checkout itself, or the root, is refused with a slash at its end, too: %s",
		(path) => {
			expect(complaints({ "models-dir": path })).toHaveLength(1);
		},
	);

	test("stays in the checkout, normalised, whatever is given and accepted", () => {
		const part = fc.constantFrom("..", ".", "a", "b.c", ".git", "", "...", " ");
		const path = fc
			.array(part, { minLength: 1, maxLength: 6 })
			.map((parts) => parts.join("/"));
		fc.assert(
			fc.property(path, (path) => {
				if (path.trim() === "" || complaints({ "accepted-file": path }).length)
					return;
				const { acceptedFile } = read({ "accepted-file": path });
				expect(join("/workspace", acceptedFile)).toMatch(/^\/workspace\/./);
				expect(acceptedFile).not.toMatch(/(^|\/)(\.git|\.\.?)(\/|$)/);
			}),
		);
	});
});

describe("the module for Mix projects", () => {
	const mixModule = "lib/req_llm/provider/generated/valid_providers.ex";

	test("is there in a Mix project, and not elsewhere", () => {
		expect(decideModule(read(), true).providersModule?.path).toBe(mixModule);
		expect(decideModule(read(), false).providersModule).toBeNull();
	});

	test("that is named, or turned off, is not decided by the project", () => {
		for (const path of ["lib/p.ex", ""]) {
			const named = read({ "providers-module": path });
			for (const isMix of [true, false]) {
				expect(decideModule(named, isMix)).toEqual(named);
			}
		}
	});

	test("is in the way of other files in a Mix project only", () => {
		const options = read({ "models-dir": "lib" });
		expect(decideModule(options, false).modelsDir).toBe("lib");
		expect(() => decideModule(options, true)).toThrow(
			`the module ${mixModule} would be in the generated folder lib`,
		);
	});
});

describe("one file for the catalog", () => {
	test("has no module, not even in a Mix project", () => {
		const options = read({ "catalog-file": "./data/models.json" });
		expect(options).toMatchObject({
			catalogFile: "data/models.json",
			providersModule: null,
		});
		expect(decideModule(options, true).providersModule).toBeNull();
	});

	test.each<[Given, string]>([
		[{ "models-dir": "data/models" }, "`models-dir`"],
		[{ "providers-module": "lib/p.ex" }, "`providers-module`"],
		[{ "catalog-file": "data/models.yaml" }, "ends in .json"],
		[{ "catalog-file": ".github/models.json" }, "not in .git or .github"],
		[{ "catalog-file": "../models.json" }, "inside the working directory"],
		[{ "patches-dir": "data" }, "`patches-dir` (data)"],
		[{ "accepted-file": "data/models.json" }, "`accepted-file`"],
		[{ "usage-profile": "data/models.json" }, "`usage-profile`"],
		[{ "changelog-file": "data/models.json" }, "`changelog-file`"],
	])("is refused with %j", (given, expected) => {
		expect(() =>
			read({ "catalog-file": "data/models.json", ...given }),
		).toThrow(
			expect.objectContaining({ cause: expect.stringContaining(expected) }),
		);
	});

	test("goes with the defaults of the other layout, as action.yml gives them", () => {
		const defaults = {
			"models-dir": "priv/models_dev",
			"providers-module": "auto",
			"catalog-file": "data/models.json",
		};
		expect(read(defaults).catalogFile).toBe("data/models.json");
	});
});

describe("folders that overlap are refused", () => {
	test.each<[string, Given]>([
		["patches in the generated folder", { "patches-dir": "priv/models_dev/p" }],
		["the same folder for both", { "patches-dir": "priv/models_dev" }],
		["the generated folder among the patches", { "patches-dir": "priv" }],
		[
			"the module in the generated folder",
			{ "providers-module": "priv/models_dev/p.ex" },
		],
		["spelt otherwise", { "patches-dir": "./priv//x/../models_dev/" }],
	])("%s", (_, given) => {
		expect(() => read(given)).toThrow(
			expect.objectContaining({
				name: "Problem",
				title: "An input is wrong",
				cause: expect.stringContaining("Two inputs name the same place: the "),
			}),
		);
	});

	test.each<[string, Given]>([
		[
			"a module among the patches, by a patch's name",
			{ "providers-module": "priv/models_local/p.json" },
		],
		[
			"a module where the generated folder's parent should be",
			{ "providers-module": "priv" },
		],
		[
			"a changelog that would be a generated file",
			{ "changelog-file": "priv/models_dev/CHANGELOG.md" },
		],
		[
			"acknowledged findings in the generated folder",
			{ "accepted-file": "priv/models_dev/accepted.json" },
		],
	])("%s", (_, given) => {
		expect(complaints(given)).not.toEqual([]);
	});

	test("but not folders whose names only begin alike", () => {
		expect(complaints({ "patches-dir": "priv/models_dev_local" })).toEqual([]);
	});
});

describe("a wrong input", () => {
	test.each<[InputName, string, string]>([
		["source", "ftp://models.dev", "an http(s) URL or the path of a file"],
		["source", "https://", "an http(s) URL or the path of a file"],
		["repository", "org", "owner/name"],
		["repository", "org/repo/x", "owner/name"],
		["repository", "https://github.com/org/repo", "owner/name"],
		["providers-module-name", "my.module", "the name of an Elixir module"],
		["providers-module-name", "A do\nend", "the name of an Elixir module"],
		["providers-module-name", "A.", "the name of an Elixir module"],
		["base", "refs/heads/main", "the name of a branch"],
		["branch", "a b", "the name of a branch"],
		["branch", "refs/heads/x", "without refs/heads/"],
		["draft", "yes", "true or false"],
		["dry-run", "True", "true or false"],
		["pull-request", "1", "true or false"],
		["verbose", "no", "true or false"],
		["auto-merge", "true", "one of off, merge, squash, rebase"],
		["on-suspicious", "stop", "one of flag, hold"],
		["max-shrink", "-1", "a number from 0 to 100"],
		["max-shrink", "101", "a number from 0 to 100"],
		["max-shrink", "10%", "a number from 0 to 100"],
		["max-shrink", "NaN", "a number from 0 to 100"],
		["max-growth", "-1", "a number from 0 to 1000000000"],
		["max-growth", "50%", "a number from 0 to 1000000000"],
		["price-alert", "0.5", "a number from 1 to 1000000"],
		["price-alert", "1e9", "a number from 1 to 1000000"],
		["labels", `a,${"x".repeat(51)}`, "labels of at most 50 characters"],
		...["../x", "/etc/x", ".github/**", "a/.git/x", "C:/x"].map(
			(path): [InputName, string, string] => [
				"include-paths",
				`src/**,${path}`,
				"relative paths or globs inside the working directory, and not in .git or .github",
			],
		),
	])(
		"is told with its name, its value and what was expected: %s: %j",
		(name, value, expected) => {
			const [line, ...more] = complaints({ [name]: value });

			expect(more).toEqual([]);
			expect(line).toContain(`\`${name}\`: ${JSON.stringify(value)}: expected`);
			expect(line).toContain(expected);
		},
	);

	test("is told together with all others, at once", () => {
		const lines = complaints({
			source: "ftp://x",
			"models-dir": "../x",
			branch: "a..b",
			draft: "maybe",
			"max-shrink": "many",
		});

		expect(lines.map((line) => line.split(":")[0])).toEqual([
			"`source`",
			"`models-dir`",
			"`branch`",
			"`draft`",
			"`max-shrink`",
		]);
	});

	test("stops the run before anything is read, and says so", () => {
		expect(() => read({ draft: "1", verbose: "1" })).toThrow(
			expect.objectContaining({
				title: "2 inputs are wrong",
				remedy:
					"Nothing was read or written. Every input is explained in docs/inputs.md.",
			}),
		);
	});

	test.each<[string, Given]>([
		["token", { token: "" }],
		["repository", { repository: "" }],
	])("is an empty %s, where a pull request is wanted", (name, given) => {
		expect(complaints(given)).toEqual([
			expect.stringContaining(`\`${name}\` is empty.`),
		]);
		expect(complaints({ ...given, "pull-request": "false" })).toEqual([]);
	});

	test("is told together with an empty token and folders that overlap", () => {
		const told = complaints({
			token: "",
			draft: "maybe",
			"patches-dir": "priv/models_dev",
		}).join("\n");

		expect(told).toContain("`draft`");
		expect(told).toContain("`token`");
		expect(told).toContain("priv/models_dev");
	});

	test("never shows the token", () => {
		expect(complaints({ draft: "maybe" }).join()).not.toContain("t0ken");
	});
});

describe("a branch", () => {
	const isGits = (name: string) =>
		spawnSync("git", ["check-ref-format", `refs/heads/${name}`]).status === 0;
	const isAccepted = (name: string) =>
		complaints({ branch: name }).length === 0;

	test.each([
		"main",
		"model-sync/models-dev",
		"release/1.x",
		"#1",
		"é",
		"a@b",
		"@",
		"a.lockx",
	])("may be called %s", (name) => {
		expect(isGits(name)).toBe(true);
		expect(isAccepted(name)).toBe(true);
	});

	test("may be called nothing that git does not let it be called", () => {
		const names = fc.sample(
			fc.string({
				unit: fc.constantFrom(
					..."abc-/.@{~^:?*[\\ \t\u007f",
					"..",
					".lock",
					"//",
				),
				minLength: 1,
				maxLength: 5,
			}),
			{ numRuns: 400, seed: 7 },
		);
		const accepted = names
			.filter((name) => name.trim() !== "")
			.map((name) => name.trim())
			.filter(isAccepted);

		expect(accepted.length).toBeGreaterThan(20);
		expect(accepted.filter((name) => !isGits(name))).toEqual([]);
	});

	test.each(["a\u0001b", "a\u001bb"])(
		"may not have control characters: %j",
		(name) => {
			expect(isGits(name)).toBe(false);
			expect(isAccepted(name)).toBe(false);
		},
	);
});
