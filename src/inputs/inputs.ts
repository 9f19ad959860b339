// All inputs, each declared once. The types of the options and the command line's flags and help are derived from them.
// `npm run docs` writes from them the inputs of action.yml and the reusable workflow, docs/inputs.md and the README's list.
import {
	branchName,
	folder,
	insidePath,
	insidePaths,
	jsonPath,
	list,
	listOf,
	number,
	oneOf,
	orNull,
	teams,
	text,
	textLike,
	textUpTo,
	trueOrFalse,
	urlOrFile,
	users,
	usersOrTeams,
	type Value,
} from "./values.ts";

export interface Input {
	/** The heading in action.yml, in docs/inputs.md and in the help. */
	readonly group: string;
	/** The text in the documents. */
	readonly description: string;
	readonly default: string;
	/** The GitHub expression that is the default in action.yml. */
	readonly defaultInWorkflow?: string;
	/** Reads and checks the text. */
	readonly value: Value;
	/** An empty text is a value. For all other inputs it means the default. */
	readonly mayBeEmpty?: true;
	/** The flag of the same name, for the help. Absent if the input is only for the pull request. */
	readonly flag?: {
		/** The kind of value after the flag. Absent if the flag alone means true. */
		readonly takes?: string;
		readonly meaning: string;
		/** The letter of the short flag. */
		readonly short?: string;
	};
}

export const INPUTS = {
	token: {
		group: "Source and target",
		description:
			"Token for the pull request. It needs `contents: write` and `pull-requests: write`. With the default token, checks on the pull request wait for approval; with the token of a GitHub App they start at once.",
		default: "",
		defaultInWorkflow: "github.token",
		value: text,
	},
	source: {
		group: "Source and target",
		description:
			"Where the catalog comes from, which texts call upstream: a URL, or the path of a `.json` or `.json.gz` file in the workspace.",
		default: "https://models.dev/api.json",
		value: urlOrFile,
		flag: { takes: "URL|FILE", meaning: "where the catalog comes from" },
	},
	"working-directory": {
		group: "Source and target",
		description:
			"Folder that the target repository is checked out in, or a folder of it, such as one service of a monorepo.",
		default: ".",
		value: folder,
		flag: {
			takes: "DIR",
			meaning: "the project's folder; other paths start there",
		},
	},
	repository: {
		group: "Source and target",
		description: "Repository that gets the pull request, as `owner/name`.",
		default: "",
		defaultInWorkflow: "github.repository",
		value: textLike(/^$|^[\w.-]+\/[\w.-]+$/, "expected owner/name"),
	},
	"models-dir": {
		group: "Files",
		description:
			"Folder of the generated catalog, relative to `working-directory`. The action owns all provider files in it and deletes those that are no longer needed.",
		default: "priv/models_dev",
		value: insidePath,
		flag: {
			takes: "DIR",
			meaning: "the catalog; all JSON files in it are generated",
		},
	},
	"catalog-file": {
		group: "Files",
		description:
			"One file for the whole catalog, relative to `working-directory`, in the shape of models.dev's `api.json`: sorted, two-space JSON, with models.dev's own ids of providers, and with `api`, `npm`, `env` and a model's `provider`. Then `models-dir` is not used, and no manifest and no Elixir module are written. The file may be there already, whoever wrote it. Empty: one file per provider in `models-dir`.",
		default: "",
		value: orNull(
			jsonPath,
			"expected a relative path inside the working directory that ends in .json, not in .git or .github, or nothing",
		),
		flag: {
			takes: "FILE",
			meaning: "one file in models.dev's shape, instead of models-dir",
		},
	},
	"patches-dir": {
		group: "Files",
		description:
			"Folder of your local patches, relative to `working-directory`.",
		default: "priv/models_local",
		value: insidePath,
		flag: { takes: "DIR", meaning: "your local patches" },
	},
	"providers-module": {
		group: "Files",
		description:
			"Generated Elixir module that lists the providers, relative to `working-directory`. `auto`: `lib/req_llm/provider/generated/valid_providers.ex` if `working-directory` has a `mix.exs`, else no module. Empty: no module.",
		default: "auto",
		value: orNull(
			insidePath,
			"expected auto, a relative path inside the working directory, or nothing to write no module",
		),
		mayBeEmpty: true,
		flag: {
			takes: "FILE",
			meaning:
				'generated Elixir module; auto: if there is a mix.exs; "" for none',
		},
	},
	"providers-module-name": {
		group: "Files",
		description: "Name of that module.",
		default: "ReqLLM.Provider.Generated.ValidProviders",
		value: textLike(
			/^[A-Z]\w*(?:\.[A-Z]\w*)*$/,
			"expected the name of an Elixir module, such as MyApp.Providers",
		),
		flag: { takes: "NAME", meaning: "name of that module" },
	},
	providers: {
		group: "Providers and models",
		description:
			"Providers to keep: ids or globs, separated by commas or line breaks. `google-vertex` and `google_vertex` mean the same. Empty: all providers.",
		default: "",
		value: list,
		flag: {
			takes: "LIST",
			meaning: "only these: ids or globs, comma-separated",
		},
	},
	"exclude-providers": {
		group: "Providers and models",
		description: "Providers to leave out, in the same form.",
		default: "",
		value: list,
		flag: { takes: "LIST", meaning: "all but these" },
	},
	models: {
		group: "Providers and models",
		description:
			"Models to keep: globs on `provider:model`, separated by commas or line breaks, with `*` for any text and `?` for one character. Without a colon, a glob is on the model id at any provider. `google-vertex:*` and `google_vertex:*` mean the same. Applied before patches, so a patch brings a model back. Empty: all models.",
		default: "",
		value: list,
		flag: {
			takes: "LIST",
			meaning: "only these: globs on provider:model or on the id",
		},
	},
	"exclude-models": {
		group: "Providers and models",
		description: "Models to leave out, in the same form.",
		default: "",
		value: list,
		flag: { takes: "LIST", meaning: "all but these" },
	},
	only: {
		group: "Providers and models",
		description:
			"What a model must have, else it is left out before patches: any of `priced` (an input or output price, zero included), `tools`, `text-output`, `not-deprecated`, separated by commas or line breaks.",
		default: "",
		value: listOf(oneOf("priced", "tools", "text-output", "not-deprecated")),
		flag: {
			takes: "LIST",
			meaning: "any of priced, tools, text-output, not-deprecated",
		},
	},
	base: {
		group: "Pull request",
		description:
			"Base branch of the pull request. Empty: the checked-out branch.",
		default: "",
		value: orNull(branchName, "expected the name of a branch"),
	},
	branch: {
		group: "Pull request",
		description:
			"Branch of the pull request. The action owns this branch. Each catalog needs its own.",
		default: "model-sync/models-dev",
		value: branchName,
	},
	title: {
		group: "Pull request",
		description:
			"Title of the pull request. `{summary}` is replaced by the most important counts.",
		default: "Sync models.dev: {summary}",
		value: text,
	},
	"commit-message": {
		group: "Pull request",
		description:
			"Message of the commit. `{summary}` is replaced by the most important counts.",
		default: "Sync models.dev: {summary}",
		value: text,
	},
	labels: {
		group: "Pull request",
		description:
			"Labels for a new pull request, separated by commas or line breaks.",
		default: "",
		value: listOf(textUpTo(50, "expected labels of at most 50 characters")),
	},
	"breaking-label": {
		group: "Pull request",
		description:
			"Label that the pull request has as long as the output `breaking` is `true`: it may break code in this repository. Empty: no label.",
		default: "",
		value: orNull(
			textUpTo(50, "expected a label of at most 50 characters"),
			"expected a label of at most 50 characters",
		),
	},
	assignees: {
		group: "Pull request",
		description:
			"Users to assign to a new pull request, separated by commas or line breaks.",
		default: "",
		value: users,
	},
	reviewers: {
		group: "Pull request",
		description:
			"Users to ask for a review of a new pull request, separated by commas or line breaks. `@alice` is the same as `alice`, and `org/team` is a team.",
		default: "",
		value: usersOrTeams,
	},
	"team-reviewers": {
		group: "Pull request",
		description:
			"Teams to ask for a review of a new pull request, by their slugs: `team` or `org/team`. The token must be allowed to read the organisation's teams.",
		default: "",
		value: teams,
	},
	milestone: {
		group: "Pull request",
		description: "Milestone of a new pull request: its number or its title.",
		default: "",
		value: orNull(text, "expected a number or a title"),
	},
	draft: {
		group: "Pull request",
		description: "Open the pull request as a draft.",
		default: "false",
		value: trueOrFalse,
	},
	"auto-merge": {
		group: "Pull request",
		description:
			"Turn on GitHub's auto-merge, with this method: `off`, `merge`, `squash` or `rebase`. Every run decides again whether `auto-merge-when` holds, and turns it off, or on again.",
		default: "off",
		value: oneOf("off", "merge", "squash", "rebase"),
	},
	"auto-merge-when": {
		group: "Pull request",
		description:
			"When `auto-merge` may merge: `no-danger`: there is no finding of severity `danger` whose value is written; `quiet`: there is no new finding of severity `warning` either. In both cases it never merges if a model that this repository uses is removed, renamed, deprecated, loses a capability or a limit, or costs more.",
		default: "no-danger",
		value: oneOf("no-danger", "quiet"),
	},
	"include-paths": {
		group: "Pull request",
		description:
			"Files that earlier steps wrote, and that go into the same commit: paths or globs relative to `working-directory`, separated by commas or line breaks. What differs from the base is taken: new, changed and deleted files. Files that git ignores are not. Empty: only the catalog.",
		default: "",
		value: insidePaths,
	},
	"pull-request": {
		group: "What a run does",
		description:
			"`false` writes the files to the checkout and does nothing on GitHub.",
		default: "true",
		value: trueOrFalse,
	},
	"dry-run": {
		group: "What a run does",
		description:
			"`true` writes no files, does nothing on GitHub, and reports what would change.",
		default: "false",
		value: trueOrFalse,
		flag: { short: "n", meaning: "write nothing, report what would change" },
	},
	"max-shrink": {
		group: "Suspicious values",
		description:
			"The run stops when the number of models, or of providers, would shrink by more than this percentage. New ones count against removed ones. A loss of up to 50 models and one provider is allowed if it is less than this percentage of all models that the source lists.",
		default: "10",
		value: number(0, 100),
		flag: {
			takes: "PERCENT",
			meaning: "stop when the catalog shrinks by more",
		},
	},
	"max-growth": {
		group: "Suspicious values",
		description:
			"Percent by which the number of models, or of providers, may grow in one run before it stops. The first sync is not checked, and a catalog of up to 20,000 models is always allowed.",
		default: "2000",
		value: number(0, 1_000_000_000),
		flag: {
			takes: "PERCENT",
			meaning: "stop when a large catalog grows by more",
		},
	},
	"price-alert": {
		group: "Suspicious values",
		description:
			"A price that changes by this factor or more is reported as a finding if it leaves the price that other providers have for the model.",
		default: "2",
		value: number(1, 1_000_000),
		flag: {
			takes: "FACTOR",
			meaning: "report prices that leave those of others by this factor",
		},
	},
	"on-suspicious": {
		group: "Suspicious values",
		description:
			"`flag` reports suspicious values. `hold` also keeps the previous value for every finding of severity `danger` about a value that no local patch sets, and updates the rest. A hold ends when you accept the value in the pull request, or the source says the same in three syncs.",
		default: "flag",
		value: oneOf("flag", "hold"),
		flag: { takes: "flag|hold", meaning: "hold keeps the previous value" },
	},
	"accepted-file": {
		group: "Suspicious values",
		description:
			"File of acknowledged findings, relative to `working-directory`. A finding that matches an entry is neither reported nor held. The pull request takes out entries that are no longer needed.",
		default: "priv/models_local/.accepted.json",
		value: insidePath,
		flag: { takes: "FILE", meaning: "acknowledged findings" },
	},
	"usage-paths": {
		group: "Your repository",
		description:
			"Where to search for the models that your repository uses: paths or globs, separated by commas or line breaks. One that begins with `!` takes files out. Empty: no search.",
		default: ".",
		value: list,
		mayBeEmpty: true,
		flag: {
			takes: "LIST",
			meaning: 'where to search for models in use; "" for no search',
		},
	},
	"usage-profile": {
		group: "Your repository",
		description:
			'JSON file that says how many tokens you use per month, for each model: `{"openai:gpt-5":{"input":12000000}}`. The pull request then shows what a month costs, before and after. Empty: no such calculation.',
		default: "",
		value: orNull(
			insidePath,
			"expected a relative path inside the working directory, or nothing",
		),
		flag: {
			takes: "FILE",
			meaning: "tokens per month by model, to show the cost",
		},
	},
	"changelog-file": {
		group: "Your repository",
		description:
			"Changelog of your repository, in the format of keepachangelog.com. The pull request adds an entry to it. Empty: no entry.",
		default: "",
		value: orNull(
			insidePath,
			"expected a relative path inside the working directory, or nothing",
		),
		flag: { takes: "FILE", meaning: "your changelog, to add an entry to" },
	},
	"report-dir": {
		group: "Reports and log",
		description:
			"Folder for `report.json`, `catalog.json`, `body.md` and the page `report.html`. Empty: `model-sync-report` in the runner's temporary folder.",
		default: "",
		value: text,
		flag: {
			takes: "DIR",
			meaning:
				"report.json, report.html, catalog.json and body.md; by default in a temporary folder of your own",
		},
	},
	verbose: {
		group: "Reports and log",
		description: "Log progress, statistics for each provider, and every price.",
		default: "false",
		value: trueOrFalse,
		flag: { short: "v", meaning: "statistics by provider, and all prices" },
	},
} as const satisfies Readonly<Record<string, Input>>;

export type InputName = keyof typeof INPUTS;

/** The inputs that are also flags: those that are useful without GitHub. */
export type FlagName = {
	[Name in InputName]: (typeof INPUTS)[Name] extends { flag: object }
		? Name
		: never;
}[InputName];

export const INPUT_NAMES = Object.keys(INPUTS) as InputName[];

export function isFlag(name: InputName): name is FlagName {
	return "flag" in INPUTS[name];
}
