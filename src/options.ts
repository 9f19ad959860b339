import { tmpdir } from "node:os";
import { isAbsolute, join, posix, resolve } from "node:path";
import * as z from "zod/mini";
import { Problem } from "./lib/problem.ts";
import { isReserved } from "./lib/reserved-folders.ts";

/** What a run is asked to do, checked. */
export interface Options {
	/** URL, or path relative to the folder that the program was started in. */
	readonly source: string;
	/** Absolute; the paths below are relative to it, with forward slashes. */
	readonly workingDirectory: string;
	readonly modelsDir: string;
	readonly patchesDir: string;
	/** Null: no Elixir module is written. */
	readonly providersModule: {
		readonly path: string;
		readonly name: string;
	} | null;
	readonly acceptedFile: string;
	/** Empty: models in use are not looked for. */
	readonly usagePaths: readonly string[];
	/** Null: what the use of models costs is not reckoned. */
	readonly usageProfile: string | null;
	/** Null: the repository's own changelog is left alone. */
	readonly changelogFile: string | null;
	/** Ids and globs; empty: every provider. */
	readonly providers: readonly string[];
	readonly excludeProviders: readonly string[];
	/** Percent. */
	readonly maxShrink: number;
	readonly maxGrowth: number;
	/** Factor. */
	readonly priceAlert: number;
	readonly onSuspicious: "flag" | "hold";
	/** Absolute. */
	readonly reportDir: string;
	readonly verbose: boolean;
	readonly dryRun: boolean;
	/** Null: nothing is done on GitHub. */
	readonly pullRequest: PullRequestOptions | null;
}

export interface PullRequestOptions {
	readonly token: string;
	readonly owner: string;
	readonly repo: string;
	/** Null: the checked-out branch. */
	readonly base: string | null;
	readonly branch: string;
	/** Templates: `{summary}` stands for the generated counts. */
	readonly title: string;
	readonly commitMessage: string;
	readonly labels: readonly string[];
	/** On a pull request while code that names something may break; null: none. */
	readonly breakingLabel: string | null;
	readonly assignees: readonly string[];
	readonly reviewers: readonly string[];
	readonly teamReviewers: readonly string[];
	/** Number or title; null: none. */
	readonly milestone: string | null;
	readonly draft: boolean;
	readonly autoMerge: "off" | "merge" | "squash" | "rebase";
}

/** Every input and its default, as texts. action.yml says the same (a test sees to it), but for the two that depend on the run. */
export const DEFAULTS = {
	token: "",
	source: "https://models.dev/api.json",
	"working-directory": ".",
	repository: "",
	"models-dir": "priv/models_dev",
	"patches-dir": "priv/models_local",
	"providers-module": "lib/req_llm/provider/generated/valid_providers.ex",
	"providers-module-name": "ReqLLM.Provider.Generated.ValidProviders",
	providers: "",
	"exclude-providers": "",
	base: "",
	branch: "model-sync/models-dev",
	title: "Sync models.dev: {summary}",
	"commit-message": "Sync models.dev: {summary}",
	labels: "",
	"breaking-label": "",
	assignees: "",
	reviewers: "",
	"team-reviewers": "",
	milestone: "",
	draft: "false",
	"auto-merge": "off",
	"pull-request": "true",
	"dry-run": "false",
	"max-shrink": "10",
	"max-growth": "2000",
	"price-alert": "2",
	"on-suspicious": "flag",
	"accepted-file": "priv/models_local/.accepted.json",
	"usage-paths": ".",
	"usage-profile": "",
	"changelog-file": "",
	"report-dir": "",
	verbose: "false",
} as const satisfies Record<string, string>;

export type InputName = keyof typeof DEFAULTS;

/** Inputs that mean something when they are set to nothing; everywhere else nothing means the default. */
const MEANINGFUL_WHEN_EMPTY: ReadonlySet<InputName> = new Set([
	"providers-module",
	"usage-paths",
]);

// Compiling a schema takes longer than reading what there is by it: options and a few patches.
z.config({ jitless: true });

const text = z.string();

/** Text of which something has to hold. */
function textThat(isRight: (value: string) => boolean, error: string) {
	return text.check(z.refine(isRight, { error }));
}

function textLike(pattern: RegExp, error: string) {
	return text.check(z.regex(pattern, error));
}

const list = z.pipe(
	text,
	z.transform((value: string) => [
		...new Set(
			value
				.split(/[,\n]/)
				.map((item) => item.trim())
				.filter((item) => item !== ""),
		),
	]),
);

const flag = z.pipe(
	z.enum(["true", "false"], { error: "expected true or false" }),
	z.transform((value) => value === "true"),
);

function choice<const T extends readonly string[]>(...values: T) {
	return z.enum(values, { error: `expected one of ${values.join(", ")}` });
}

function number(min: number, max: number) {
	const expected = `expected a number from ${min} to ${max}`;
	return z.pipe(
		z.pipe(textLike(/^\d+(?:\.\d+)?$/, expected), z.transform(Number)),
		z.number().check(z.gte(min, expected), z.lte(max, expected)),
	);
}

/** A path within the checkout. Nothing is ever written where GitHub asks for the `workflows` permission. */
const insidePath = z.pipe(
	z.pipe(
		text,
		z.transform((value: string) =>
			posix.join(value.replaceAll("\\", "/"), ".").replace(/\/$/, ""),
		),
	),
	textThat(
		(value) =>
			value !== "" &&
			value !== "." &&
			value.split("/")[0] !== ".." &&
			!isAbsolute(value) &&
			!/^[A-Za-z]:/.test(value) &&
			!value.split("/").some(isReserved),
		"expected a relative path inside the working directory, and not in .git or .github",
	),
);

const optionalPath = z.union([z.literal(""), insidePath], {
	error: "expected a relative path inside the working directory, or nothing",
});

const branchName = textThat(
	(value) =>
		!value.startsWith("refs/") &&
		!/^[-/.]|[/.]$|\.\.|\/[/.]|@\{|\.lock(?:\/|$)|[\s~^:?*[\\]|\p{Cc}/u.test(
			value,
		),
	"expected the name of a branch, such as model-sync/models-dev, without refs/heads/",
);

const schema = z.object({
	token: text,
	source: textThat(
		(value) => /^https?:\/\/[^\s/]/i.test(value) || !value.includes("://"),
		"expected an http(s) URL or the path of a file",
	),
	// Where it leads is looked at later on. A workspace may lie in a repository that is named `.github`.
	"working-directory": textThat(
		(value) => isAbsolute(value) || !value.split(/[/\\]/).some(isReserved),
		"expected a folder that is not in .git or .github",
	),
	repository: textLike(/^$|^[\w.-]+\/[\w.-]+$/, "expected owner/name"),
	"models-dir": insidePath,
	"patches-dir": insidePath,
	"providers-module": z.union([z.literal(""), insidePath], {
		error:
			"expected a relative path inside the working directory, or nothing to write no module",
	}),
	"providers-module-name": textLike(
		/^[A-Z]\w*(?:\.[A-Z]\w*)*$/,
		"expected the name of an Elixir module, such as MyApp.Providers",
	),
	providers: list,
	"exclude-providers": list,
	base: z.union([z.literal(""), branchName], {
		error: "expected the name of a branch",
	}),
	branch: branchName,
	title: text,
	"commit-message": text,
	labels: z.pipe(
		list,
		z.array(
			text.check(z.maxLength(50, "expected labels of at most 50 characters")),
		),
	),
	"breaking-label": text.check(
		z.maxLength(50, "expected a label of at most 50 characters"),
	),
	assignees: list,
	reviewers: list,
	"team-reviewers": list,
	milestone: text,
	draft: flag,
	"auto-merge": choice("off", "merge", "squash", "rebase"),
	"pull-request": flag,
	"dry-run": flag,
	"max-shrink": number(0, 100),
	"max-growth": number(0, 1_000_000_000),
	"price-alert": number(1, 1_000_000),
	"on-suspicious": choice("flag", "hold"),
	"accepted-file": insidePath,
	"usage-paths": list,
	"usage-profile": optionalPath,
	"changelog-file": optionalPath,
	"report-dir": text,
	verbose: flag,
});

export interface Environment {
	/** The folder that the program was started in. */
	readonly directory: string;
	/** Where a report goes that was given no place. */
	readonly temporaryDirectory: string | undefined;
}

/**
 * Checks inputs or flags by name.
 * @throws {Problem} that names every wrong one, with its value and what was expected
 */
export function readOptions(
	given: Given,
	{ directory, temporaryDirectory }: Environment,
): Options {
	const texts = withDefaults(given);
	const parsed = schema.safeParse(texts);
	const complaints = [
		...(parsed.error?.issues.map((issue) => describeIssue(issue, given)) ?? []),
		...missing(texts),
		...overlaps(texts),
	];
	if (!parsed.success || complaints.length > 0) throw wrongInputs(complaints);
	const input = parsed.data;
	return {
		source: input.source,
		workingDirectory: resolve(directory, input["working-directory"]),
		modelsDir: input["models-dir"],
		patchesDir: input["patches-dir"],
		providersModule:
			input["providers-module"] === ""
				? null
				: {
						path: input["providers-module"],
						name: input["providers-module-name"],
					},
		acceptedFile: input["accepted-file"],
		usagePaths: input["usage-paths"],
		usageProfile: input["usage-profile"] || null,
		changelogFile: input["changelog-file"] || null,
		providers: input.providers,
		excludeProviders: input["exclude-providers"],
		maxShrink: input["max-shrink"],
		maxGrowth: input["max-growth"],
		priceAlert: input["price-alert"],
		onSuspicious: input["on-suspicious"],
		reportDir:
			input["report-dir"] === ""
				? join(temporaryDirectory ?? tmpdir(), "model-sync-report")
				: resolve(directory, input["report-dir"]),
		verbose: input.verbose,
		dryRun: input["dry-run"],
		pullRequest: input["pull-request"] ? pullRequestOptions(input) : null,
	};
}

function pullRequestOptions(input: z.infer<typeof schema>): PullRequestOptions {
	const [owner = "", repo = ""] = input.repository.split("/");
	return {
		token: input.token,
		owner,
		repo,
		base: input.base === "" ? null : input.base,
		branch: input.branch,
		title: input.title,
		commitMessage: input["commit-message"],
		labels: input.labels,
		breakingLabel: input["breaking-label"] || null,
		assignees: input.assignees,
		reviewers: input.reviewers,
		teamReviewers: input["team-reviewers"],
		milestone: input.milestone === "" ? null : input.milestone,
		draft: input.draft,
		autoMerge: input["auto-merge"],
	};
}

type Given = Readonly<Partial<Record<InputName, string | undefined>>>;

function withDefaults(given: Given): Record<InputName, string> {
	const texts: Record<InputName, string> = { ...DEFAULTS };
	for (const name of Object.keys(DEFAULTS) as InputName[]) {
		const value = given[name]?.trim();
		if (value === undefined) continue;
		if (value !== "" || MEANINGFUL_WHEN_EMPTY.has(name)) texts[name] = value;
	}
	return texts;
}

function describeIssue(
	{ path, message }: z.core.$ZodIssue,
	given: Given,
): string {
	const name = String(path[0]) as InputName;
	return `\`${name}\`: ${JSON.stringify(given[name] ?? "")}: ${message}.`;
}

/** What a pull request can't do without. */
function missing(texts: Record<InputName, string>): string[] {
	if (texts["pull-request"] !== "true") return [];
	return (["token", "repository"] as const)
		.filter((name) => texts[name] === "")
		.map(
			(name) =>
				`\`${name}\` is empty. Leave it at its default, or set \`pull-request: false\` to write the files only.`,
		);
}

/** The models folder's JSON files are generated and deleted, and the patches are read: nothing else may lie there. */
function overlaps(texts: Record<InputName, string>): string[] {
	const place = (name: InputName) => insidePath.safeParse(texts[name]).data;
	const [models, patches] = [place("models-dir"), place("patches-dir")];
	const module = place("providers-module");
	const changelog = place("changelog-file");
	const isIn = (path: string | undefined, folder: string | undefined) =>
		path !== undefined &&
		folder !== undefined &&
		(path === folder || path.startsWith(`${folder}/`));
	const clashes = [
		[
			isIn(patches, models),
			`the patches in ${patches} would lie in the generated folder ${models}`,
		],
		[
			patches !== models && isIn(models, patches),
			`the generated folder ${models} would lie among the patches in ${patches}`,
		],
		[
			isIn(module, models),
			`the module ${module} would lie in the generated folder ${models}`,
		],
		[
			isIn(module, patches),
			`the module ${module} would lie among the patches in ${patches}`,
		],
		[
			isIn(models, module) || isIn(patches, module),
			`the module ${module} would stand where a folder has to be`,
		],
		[
			isIn(place("accepted-file"), models),
			`the acknowledged findings would lie in the generated folder ${models}`,
		],
		[
			isIn(changelog, models) ||
				isIn(changelog, patches) ||
				isIn(changelog, module),
			`the changelog ${changelog} would be a generated file or a patch`,
		],
	] as const;
	return clashes
		.filter(([isClash]) => isClash)
		.map(([, clash]) => `Two inputs name the same place: ${clash}.`);
}

function wrongInputs(complaints: readonly string[]) {
	return new Problem({
		title:
			complaints.length === 1
				? "An input is wrong"
				: `${complaints.length} inputs are wrong`,
		cause: complaints.join("\n"),
		remedy:
			"Nothing was read or written. Every input is explained in the README.",
	});
}
