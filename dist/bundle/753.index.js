export const id = 753;
export const ids = [753];
export const modules = {

/***/ 4673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qh: () => (/* binding */ INPUT_NAMES),
/* harmony export */   RV: () => (/* binding */ isFlag),
/* harmony export */   mc: () => (/* binding */ INPUTS)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1114);
// All inputs, each declared once. The types of the options and the command line's flags and help are derived from them.
// `npm run docs` writes from them the inputs of action.yml and the reusable workflow, docs/inputs.md and the README's list.

const INPUTS = {
    token: {
        group: "Source and target",
        description: "Token for the pull request. It needs `contents: write` and `pull-requests: write`. With the default token, checks on the pull request wait for approval; with the token of a GitHub App they start at once.",
        default: "",
        defaultInWorkflow: "github.token",
        value: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    },
    source: {
        group: "Source and target",
        description: "Where the catalog comes from: a URL, or the path of a `.json` or `.json.gz` file in the workspace.",
        default: "https://models.dev/api.json",
        value: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .urlOrFile */ .Dx,
        flag: { takes: "URL|FILE", meaning: "where the catalog comes from" },
    },
    "working-directory": {
        group: "Source and target",
        description: "Folder that the target repository is checked out in, or a folder of it, such as one service of a monorepo.",
        default: ".",
        value: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .folder */ .TV,
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
        value: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textLike */ .r1)(/^$|^[\w.-]+\/[\w.-]+$/, "expected owner/name"),
    },
    "models-dir": {
        group: "Files",
        description: "Folder of the generated catalog, relative to `working-directory`. The action owns all provider files in it and deletes those that are no longer needed.",
        default: "priv/models_dev",
        value: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .insidePath */ .yt,
        flag: {
            takes: "DIR",
            meaning: "the catalog; all JSON files in it are generated",
        },
    },
    "catalog-file": {
        group: "Files",
        description: "One file for the whole catalog, relative to `working-directory`, in the shape of models.dev's `api.json`: sorted, two-space JSON, with models.dev's own ids of providers, and with `api`, `npm`, `env` and a model's `provider`. Then `models-dir` is not used, and no manifest and no Elixir module are written. The file may be there already, whoever wrote it. Empty: one file per provider in `models-dir`.",
        default: "",
        value: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonPath */ .U1, "expected a relative path inside the working directory that ends in .json, not in .git or .github, or nothing"),
        flag: {
            takes: "FILE",
            meaning: "one file in models.dev's shape, instead of models-dir",
        },
    },
    "patches-dir": {
        group: "Files",
        description: "Folder of your local patches, relative to `working-directory`.",
        default: "priv/models_local",
        value: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .insidePath */ .yt,
        flag: { takes: "DIR", meaning: "your local patches" },
    },
    "providers-module": {
        group: "Files",
        description: "Generated Elixir module that lists the providers, relative to `working-directory`. `auto`: `lib/req_llm/provider/generated/valid_providers.ex` if `working-directory` has a `mix.exs`, else no module. Empty: no module.",
        default: "auto",
        value: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .insidePath */ .yt, "expected auto, a relative path inside the working directory, or nothing to write no module"),
        mayBeEmpty: true,
        flag: {
            takes: "FILE",
            meaning: 'generated Elixir module; auto: if there is a mix.exs; "" for none',
        },
    },
    "providers-module-name": {
        group: "Files",
        description: "Name of that module.",
        default: "ReqLLM.Provider.Generated.ValidProviders",
        value: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textLike */ .r1)(/^[A-Z]\w*(?:\.[A-Z]\w*)*$/, "expected the name of an Elixir module, such as MyApp.Providers"),
        flag: { takes: "NAME", meaning: "name of that module" },
    },
    providers: {
        group: "Providers and models",
        description: "Providers to keep: ids or globs, separated by commas or line breaks. `google-vertex` and `google_vertex` mean the same. Empty: all providers.",
        default: "",
        value: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_,
        flag: {
            takes: "LIST",
            meaning: "only these: ids or globs, comma-separated",
        },
    },
    "exclude-providers": {
        group: "Providers and models",
        description: "Providers to leave out, in the same form.",
        default: "",
        value: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_,
        flag: { takes: "LIST", meaning: "all but these" },
    },
    models: {
        group: "Providers and models",
        description: "Models to keep: globs on `provider:model`, separated by commas or line breaks, with `*` for any text and `?` for one character. Without a colon, a glob is on the model id at any provider. `google-vertex:*` and `google_vertex:*` mean the same. Applied before patches, so a patch brings a model back. Empty: all models.",
        default: "",
        value: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_,
        flag: {
            takes: "LIST",
            meaning: "only these: globs on provider:model or on the id",
        },
    },
    "exclude-models": {
        group: "Providers and models",
        description: "Models to leave out, in the same form.",
        default: "",
        value: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_,
        flag: { takes: "LIST", meaning: "all but these" },
    },
    only: {
        group: "Providers and models",
        description: "What a model must have, else it is left out before patches: any of `priced` (an input or output price, zero included), `tools`, `text-output`, `not-deprecated`, separated by commas or line breaks.",
        default: "",
        value: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)("priced", "tools", "text-output", "not-deprecated")),
        flag: {
            takes: "LIST",
            meaning: "any of priced, tools, text-output, not-deprecated",
        },
    },
    base: {
        group: "Pull request",
        description: "Base branch of the pull request. Empty: the checked-out branch.",
        default: "",
        value: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .branchName */ .at, "expected the name of a branch"),
    },
    branch: {
        group: "Pull request",
        description: "Branch of the pull request. The action owns this branch. Each catalog needs its own.",
        default: "model-sync/models-dev",
        value: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .branchName */ .at,
    },
    title: {
        group: "Pull request",
        description: "Title of the pull request. `{summary}` is replaced by the most important counts.",
        default: "Sync models.dev: {summary}",
        value: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    },
    "commit-message": {
        group: "Pull request",
        description: "Message of the commit. `{summary}` is replaced by the most important counts.",
        default: "Sync models.dev: {summary}",
        value: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    },
    labels: {
        group: "Pull request",
        description: "Labels for a new pull request, separated by commas or line breaks.",
        default: "",
        value: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textUpTo */ .qx)(50, "expected labels of at most 50 characters")),
    },
    "breaking-label": {
        group: "Pull request",
        description: "Label that the pull request has as long as the output `breaking` is `true`: it may break code in this repository. Empty: no label.",
        default: "",
        value: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)((0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .textUpTo */ .qx)(50, "expected a label of at most 50 characters"), "expected a label of at most 50 characters"),
    },
    assignees: {
        group: "Pull request",
        description: "Users to assign to a new pull request, separated by commas or line breaks.",
        default: "",
        value: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .users */ .VV,
    },
    reviewers: {
        group: "Pull request",
        description: "Users to ask for a review of a new pull request, separated by commas or line breaks. `@alice` is the same as `alice`, and `org/team` is a team.",
        default: "",
        value: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .usersOrTeams */ .uY,
    },
    "team-reviewers": {
        group: "Pull request",
        description: "Teams to ask for a review of a new pull request, by their slugs: `team` or `org/team`. The token must be allowed to read the organisation's teams.",
        default: "",
        value: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .teams */ .rX,
    },
    milestone: {
        group: "Pull request",
        description: "Milestone of a new pull request: its number or its title.",
        default: "",
        value: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, "expected a number or a title"),
    },
    draft: {
        group: "Pull request",
        description: "Open the pull request as a draft.",
        default: "false",
        value: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .trueOrFalse */ .dt,
    },
    "auto-merge": {
        group: "Pull request",
        description: "Turn on GitHub's auto-merge, with this method: `off`, `merge`, `squash` or `rebase`. Every run decides again whether `auto-merge-when` holds, and turns it off, or on again.",
        default: "off",
        value: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)("off", "merge", "squash", "rebase"),
    },
    "auto-merge-when": {
        group: "Pull request",
        description: "When `auto-merge` may merge: `no-danger`: there is no finding of severity `danger` whose value is written; `quiet`: there is no new finding of severity `warning` either. In both cases it never merges if a model that this repository uses is removed, renamed, deprecated, loses a capability or a limit, or costs more.",
        default: "no-danger",
        value: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)("no-danger", "quiet"),
    },
    "include-paths": {
        group: "Pull request",
        description: "Files that earlier steps wrote, and that go into the same commit: paths or globs relative to `working-directory`, separated by commas or line breaks. What differs from the base is taken: new, changed and deleted files. Files that git ignores are not. Empty: only the catalog.",
        default: "",
        value: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .insidePaths */ .VP,
    },
    "pull-request": {
        group: "What a run does",
        description: "`false` writes the files to the checkout and does nothing on GitHub.",
        default: "true",
        value: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .trueOrFalse */ .dt,
    },
    "dry-run": {
        group: "What a run does",
        description: "`true` writes no files, does nothing on GitHub, and reports what would change.",
        default: "false",
        value: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .trueOrFalse */ .dt,
        flag: { short: "n", meaning: "write nothing, report what would change" },
    },
    "max-shrink": {
        group: "Suspicious values",
        description: "The run stops when the number of models, or of providers, would shrink by more than this percentage. New ones count against removed ones. A loss of up to 50 models and one provider is allowed if it is less than this percentage of all models that models.dev lists.",
        default: "10",
        value: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0, 100),
        flag: {
            takes: "PERCENT",
            meaning: "stop when the catalog shrinks by more",
        },
    },
    "max-growth": {
        group: "Suspicious values",
        description: "Percent by which the number of models, or of providers, may grow in one run before it stops. The first sync is not checked, and a catalog of up to 20,000 models is always allowed.",
        default: "2000",
        value: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(0, 1_000_000_000),
        flag: {
            takes: "PERCENT",
            meaning: "stop when a large catalog grows by more",
        },
    },
    "price-alert": {
        group: "Suspicious values",
        description: "A price that changes by this factor or more is reported as a finding if it leaves the price that other providers have for the model.",
        default: "2",
        value: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai)(1, 1_000_000),
        flag: {
            takes: "FACTOR",
            meaning: "report prices that leave those of others by this factor",
        },
    },
    "on-suspicious": {
        group: "Suspicious values",
        description: "`flag` reports suspicious values. `hold` also keeps the previous value for every finding of severity `danger` about a value that no local patch sets, and updates the rest. A hold ends when you accept the value in the pull request, or models.dev says the same in three syncs.",
        default: "flag",
        value: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)("flag", "hold"),
        flag: { takes: "flag|hold", meaning: "hold keeps the previous value" },
    },
    "accepted-file": {
        group: "Suspicious values",
        description: "File of acknowledged findings, relative to `working-directory`. A finding that matches an entry is neither reported nor held. The pull request takes out entries that are no longer needed.",
        default: "priv/models_local/.accepted.json",
        value: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .insidePath */ .yt,
        flag: { takes: "FILE", meaning: "acknowledged findings" },
    },
    "usage-paths": {
        group: "Your repository",
        description: "Where to search for the models that your repository uses: paths or globs, separated by commas or line breaks. One that begins with `!` takes files out. Empty: no search.",
        default: ".",
        value: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_,
        mayBeEmpty: true,
        flag: {
            takes: "LIST",
            meaning: 'where to search for models in use; "" for no search',
        },
    },
    "usage-profile": {
        group: "Your repository",
        description: 'JSON file that says how many tokens you use per month, for each model: `{"openai:gpt-5":{"input":12000000}}`. The pull request then shows what a month costs, before and after. Empty: no such calculation.',
        default: "",
        value: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .insidePath */ .yt, "expected a relative path inside the working directory, or nothing"),
        flag: {
            takes: "FILE",
            meaning: "tokens per month by model, to show the cost",
        },
    },
    "changelog-file": {
        group: "Your repository",
        description: "Changelog of your repository, in the format of keepachangelog.com. The pull request adds an entry to it. Empty: no entry.",
        default: "",
        value: (0,_values_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(_values_js__WEBPACK_IMPORTED_MODULE_0__/* .insidePath */ .yt, "expected a relative path inside the working directory, or nothing"),
        flag: { takes: "FILE", meaning: "your changelog, to add an entry to" },
    },
    "report-dir": {
        group: "Reports and log",
        description: "Folder for `report.json`, `catalog.json`, `body.md` and the page `report.html`. Empty: `model-sync-report` in the runner's temporary folder.",
        default: "",
        value: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        flag: {
            takes: "DIR",
            meaning: "report.json, report.html, catalog.json and body.md; by default in a temporary folder of your own",
        },
    },
    verbose: {
        group: "Reports and log",
        description: "Log progress, statistics for each provider, and every price.",
        default: "false",
        value: _values_js__WEBPACK_IMPORTED_MODULE_0__/* .trueOrFalse */ .dt,
        flag: { short: "v", meaning: "statistics by provider, and all prices" },
    },
};
const INPUT_NAMES = Object.keys(INPUTS);
function isFlag(name) {
    return "flag" in INPUTS[name];
}


/***/ }),

/***/ 5196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   hF: () => (/* binding */ wrongInputs),
/* harmony export */   pn: () => (/* binding */ camelCased),
/* harmony export */   rO: () => (/* binding */ withDefaults)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4343);
/* harmony import */ var _lib_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(577);


/** The texts of all inputs: an empty one is the default, if it is no value itself. */
function withDefaults(declared, given) {
    const textOf = (name, input) => {
        const value = given[name]?.trim();
        return value || (value === "" && input.mayBeEmpty) ? value : input.default;
    };
    return Object.fromEntries(Object.entries(declared).map(([name, input]) => [
        name,
        textOf(name, input),
    ]));
}
/**
 * Checks inputs or flags by name.
 * @param alsoWrong further mistakes, which no input has alone
 * @throws {Problem} that names every wrong one, with its value and what was expected
 */
function readInputs(declared, given, alsoWrong = []) {
    const schema = zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc(Object.fromEntries(Object.entries(declared).map(([name, { value }]) => [name, value])));
    const parsed = schema.safeParse(withDefaults(declared, given));
    const mistakes = [
        ...(parsed.error?.issues.map(({ path, message }) => `\`${String(path[0])}\`: ${(0,_lib_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(given[String(path[0])] ?? "")}: ${message}.`) ?? []),
        ...alsoWrong,
    ];
    if (!parsed.success || mistakes.length > 0)
        throw wrongInputs(mistakes);
    return parsed.data;
}
/** Values by their names in code. */
function camelCased(values, names) {
    const camelCase = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
    return Object.fromEntries(names.map((name) => [camelCase(name), values[name]]));
}
function wrongInputs(mistakes) {
    return new _lib_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF({
        title: mistakes.length === 1
            ? "An input is wrong"
            : `${mistakes.length} inputs are wrong`,
        cause: mistakes.join("\n"),
        remedy: "Nothing was read or written. Every input is explained in docs/inputs.md.",
    });
}


/***/ }),

/***/ 1114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ urlOrFile),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   TV: () => (/* binding */ folder),
/* harmony export */   U1: () => (/* binding */ jsonPath),
/* harmony export */   VP: () => (/* binding */ insidePaths),
/* harmony export */   VV: () => (/* binding */ users),
/* harmony export */   Xd: () => (/* binding */ orNull),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   at: () => (/* binding */ branchName),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   dt: () => (/* binding */ trueOrFalse),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   qx: () => (/* binding */ textUpTo),
/* harmony export */   r1: () => (/* binding */ textLike),
/* harmony export */   rX: () => (/* binding */ teams),
/* harmony export */   uY: () => (/* binding */ usersOrTeams),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   yt: () => (/* binding */ insidePath)
/* harmony export */ });
/* unused harmony export textThat */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8532);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4343);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3305);
/* harmony import */ var _lib_reserved_folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1076);
// The kinds of values that inputs have. Each reads a text, and says what it expected if the text is wrong.



// Compiling a schema takes longer than reading the options and a few patches with it.
zod_mini__WEBPACK_IMPORTED_MODULE_1__/* .config */ .$W({ jitless: true });
const text = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP();
/** A text that must meet a condition. */
function textThat(isRight, error) {
    return text.check(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .refine */ .YPB(isRight, { error }));
}
function textLike(pattern, error) {
    return text.check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._regex */ .Fk(pattern, error));
}
function textUpTo(length, error) {
    return text.check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._maxLength */ .Eb(length, error));
}
/** Null if the text is empty. */
function orNull(value, error) {
    const empty = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(""), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi(() => null));
    return zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([empty, value], { error });
}
const list = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(text, zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi((value) => [
    ...new Set(value
        .split(/[,\n]/)
        .map((item) => item.trim())
        .filter((item) => item !== "")),
]));
function listOf(item) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(list, zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(item));
}
/** Names as people mention them on GitHub: the `@` before them is left out. */
function mentions(pattern, error) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(listOf(textLike(pattern, error)), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi((names) => [
        ...new Set(names.map((name) => name.replace(/^@/, ""))),
    ]));
}
const users = mentions(/^@?[A-Za-z\d][\w-]*(?:\[bot\])?$/, "expected users, such as alice or @alice; a team can't be assigned");
const usersOrTeams = mentions(/^@?[A-Za-z\d](?:[\w-]*(?:\[bot\])?|[\w-]*\/[\w.-]+)$/, "expected users, such as alice, or teams, such as acme/core");
const teams = mentions(/^@?(?:[A-Za-z\d][\w-]*\/)?[\w.-]+$/, "expected teams by their slugs, such as core or acme/core");
const trueOrFalse = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(["true", "false"], { error: "expected true or false" }), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi((value) => value === "true"));
function oneOf(...values) {
    return zod_mini__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(values, { error: `expected one of ${values.join(", ")}` });
}
function number(min, max) {
    const expected = `expected a number from ${min} to ${max}`;
    return zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(textLike(/^\d+(?:\.\d+)?$/, expected), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi(Number)), zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._gte */ .qm(min, expected), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ._lte */ .Zm(max, expected)));
}
/** A path inside the checkout. Never in .github, where GitHub requires the `workflows` permission to write. */
const insidePath = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(text, zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi((value) => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(value.replaceAll("\\", "/"), ".").replace(/\/$/, ""))), textThat((value) => value !== "" &&
    value !== "." &&
    value.split("/")[0] !== ".." &&
    !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(value) &&
    !/^[A-Za-z]:/.test(value) &&
    !value.split("/").some(_lib_reserved_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .isReserved */ .B), "expected a relative path inside the working directory, and not in .git or .github"));
const jsonPath = zod_mini__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(insidePath, textLike(/[^/]\.json$/, "expected a path that ends in .json"));
/** Paths and globs inside the checkout, and never in .git or .github. */
const insidePaths = listOf(textThat((value) => !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(value) &&
    !/^[A-Za-z]:/.test(value) &&
    !value.split(/[/\\]/).some((part) => part === ".." || (0,_lib_reserved_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .isReserved */ .B)(part)), "expected relative paths or globs inside the working directory, and not in .git or .github"));
/** Links are resolved and checked later. An absolute path may contain a repository that is named `.github`. */
const folder = textThat((value) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(value) || !value.split(/[/\\]/).some(_lib_reserved_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .isReserved */ .B), "expected a folder that is not in .git or .github");
const urlOrFile = textThat((value) => /^https?:\/\/[^\s/]/i.test(value) || !value.includes("://"), "expected an http(s) URL or the path of a file");
const branchName = textThat((value) => !value.startsWith("refs/") &&
    !/^[-/.]|[/.]$|\.\.|\/[/.]|@\{|\.lock(?:\/|$)|[\s~^:?*[\\]|\p{Cc}/u.test(value), "expected the name of a branch, such as model-sync/models-dev, without refs/heads/");


/***/ }),

/***/ 577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AF: () => (/* binding */ Problem),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   hD: () => (/* binding */ quote)
/* harmony export */ });
/** What went wrong, why, and what to do. The only kind of error that this program throws on purpose. */
class Problem extends Error {
    name = "Problem";
    title;
    cause;
    remedy;
    constructor(parts) {
        super(`${parts.title}\n${parts.cause}\n${parts.remedy}`);
        this.title = parts.title;
        this.cause = parts.cause;
        this.remedy = parts.remedy;
    }
}
/** The message of anything that was thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** What the user wrote, in quotes. A backslash stays as it is: every path of Windows has one. */
function quote(text) {
    return JSON.stringify(text).replaceAll("\\\\", "\\");
}


/***/ }),

/***/ 1076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isReserved)
/* harmony export */ });
/** Code points that HFS+ ignores in names: `.git` with one of them inside still means `.git`. */
const IGNORED_BY_HFS = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g;
/** macOS and Windows ignore case. NTFS also has short names and streams, and ignores dots and spaces at the end of a name. */
const RESERVED = /^(?:\.git|\.github|git~\d+|github~\d+)[. ]*(?::.*)?$/i;
/**
 * Whether a file system treats this name as `.git` or `.github`, where GitHub finds workflows. No run reads or
 * writes there; only `model-sync init` does, for a person who asked for a workflow. The spellings are the ones that git itself refuses (`is_ntfs_dotgit`,
 * `is_hfs_dotgit`).
 */
function isReserved(name) {
    return RESERVED.test(name.replace(IGNORED_BY_HFS, ""));
}


/***/ }),

/***/ 3600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   c_: () => (/* binding */ tableOf),
/* harmony export */   h8: () => (/* binding */ htmlCode),
/* harmony export */   i2: () => (/* binding */ visibleId),
/* harmony export */   iL: () => (/* binding */ asciiJson),
/* harmony export */   jD: () => (/* binding */ tableRow),
/* harmony export */   q: () => (/* binding */ linked),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* unused harmony export entities */
/**
 * Characters that a reader cannot see, or that change how others look: control and format characters, single
 * surrogates, unassigned code points, every space except the plain one, what Unicode says to draw as nothing (fillers,
 * joiners, variation selectors, tags), a few characters that are blank although Unicode calls them visible, and marks
 * without a letter before them.
 */
const INVISIBLE = /(?! )[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800\ufffc\u{13441}\u{13442}\u{16fe4}\u{1d159}]|(?<![\p{L}\p{N}\p{M}\p{S}])\p{M}/gu;
/** The words of a text. Each word is checked alone, so that a text may have words in several scripts. */
const WORDS = /[^\s"'`()[\]{}<>,;=|]+/g;
/**
 * Letters and digits that may look like those of ASCII. Latin letters with accents do not count. Chinese, Japanese and
 * Korean do not count either: they look different, and people write them next to Latin letters without a space.
 */
const LOOKALIKE = /(?![ -~])\p{N}|(?![ -~\u00c0-\u0130\u0132-\u017e\uac00-\ud7a3\p{scx=Han}\p{scx=Hira}\p{scx=Kana}])\p{L}/gu;
const SHORT_ESCAPES = {
    "\t": "\\t",
    "\n": "\\n",
    "\r": "\\r",
};
function spellOut(char) {
    return (SHORT_ESCAPES[char] ?? `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}
/**
 * Writes out the characters that a reader could not see or could confuse, e.g. as `\n` and `\u{202e}`: invisible
 * characters, and letters or digits of other scripts in a word that also has ASCII letters or digits.
 */
function visible(text) {
    if (/^[ -~]*$/.test(text))
        return text;
    return text
        .replace(WORDS, (word) => /[a-z\d]/i.test(word) ? word.replace(LOOKALIKE, spellOut) : word)
        .replace(INVISIBLE, spellOut);
}
/** An id in which all characters outside of ASCII are written out. All ids of models.dev are plain ASCII. */
function visibleId(id) {
    return id.replace(/[^ -~]/gu, spellOut);
}
/** Names are not longer than this. report.json has the full text. */
const MAX_LENGTH = 120;
function shorten(text) {
    const characters = [...text];
    return characters.length > MAX_LENGTH
        ? `${characters.slice(0, MAX_LENGTH - 1).join("")}…`
        : text;
}
/**
 * An untrusted id as code: inside of code GitHub makes no mentions, references, links or emoji. It must work in tables
 * and elsewhere. A backslash before `|` is needed in tables but is visible elsewhere, so such ids use the HTML element.
 */
function code(id) {
    return asCode(visibleId(id));
}
/** Like {@link code}, for any other text: values, paths, quotes in messages. The text may be in any language. */
function quoted(text) {
    return asCode(visible(text));
}
function asCode(visibleText) {
    const shown = shorten(visibleText);
    const isPlain = /^[^`|\s]+(?: [^`|\s]+)*$/.test(shown);
    // This program's own marks in a body are HTML comments, so untrusted text must not contain one.
    return isPlain && !shown.includes("<!--") ? `\`${shown}\`` : inElement(shown);
}
/** Like {@link quoted}, for use inside of an HTML element such as a summary, where GitHub does not read Markdown. */
function htmlCode(text) {
    return inElement(shorten(visible(text)));
}
function inElement(shown) {
    return `<code>${entities(shown)}</code>`;
}
/** Text without special meaning in Markdown or on GitHub: no `:smile:`, `www.x.y`, `GH-1` or commit id. */
const PLAIN = /^[\p{L}\p{M}\p{N} .,()+/’–-]+$/u;
/** As {@link PLAIN}. Most names are ASCII, and this one takes no time to compile. */
const PLAIN_ASCII = /^[A-Za-z\d .,()+/-]+$/;
const LOOKS_LIKE_MORE = /www\.|\bGH-\d|\b[0-9a-f]{7,40}\b/i;
/** An untrusted name: as plain text if it is harmless, as nearly all are, otherwise as code. */
function name(text) {
    // Other kinds of spaces are not joined: they are written out.
    const trimmed = text.replace(/[ \t\n\r]+/g, " ").replace(/^ | $/g, "");
    // A colon is common in names ("Google: Gemma") and harmless before a space.
    const words = trimmed.replaceAll(": ", " ");
    const isPlain = PLAIN_ASCII.test(words) ||
        (visible(trimmed) === trimmed && PLAIN.test(words));
    return isPlain && !LOOKS_LIKE_MORE.test(trimmed)
        ? shorten(trimmed)
        : quoted(trimmed);
}
/**
 * A message of our own that may quote untrusted text. Escaping is not enough, because GitHub looks for mentions and
 * references in the rendered text. So everything that is not clearly an ordinary word becomes code.
 */
function prose(text) {
    return visible(text)
        .split(/ +/)
        .map((word) => {
        const id = /^(\(?)`([^`]+)`([.,:;)]*)$/.exec(word);
        if (id)
            return `${id[1]}${code(id[2] ?? "")}${id[3]}`;
        const isWord = /^[\p{L}\p{M}\p{N}.,:;!?()"'’/%$–…→=-]+$/u.test(word) &&
            !/:\w+:|\/\//.test(word) &&
            !LOOKS_LIKE_MORE.test(word);
        return isWord || word === "" ? word : asCode(word);
    })
        .join(" ");
}
/** Escapes any text for use inside of an HTML element. */
function entities(text) {
    return text.replace(/[^\p{L}\p{M}\p{N} ]/gu, (char) => `&#${char.codePointAt(0)};`);
}
/** A table. The cells are Markdown already. */
function table(head, align, rows) {
    return tableOf(head, align, rows.map(tableRow));
}
/** A table of rows that are rendered already. Columns are not padded: that would cost a third of the space. */
function tableOf(head, align, rows) {
    const delimiters = align.map((side) => (side === "right" ? "-:" : ":-"));
    return [tableRow(head), tableRow(delimiters), ...rows].join("\n");
}
/** @param cells Markdown, in which `|` is escaped */
function tableRow(cells) {
    return `|${cells.map((cell) => (cell === "" ? " " : ` ${cell} `)).join("|")}|`;
}
/** A link around Markdown. The address must be encoded already; brackets in it are encoded here. */
function linked(text, url) {
    const safe = url.replace(/[()<>[\]\\|`\s]/g, (char) => `%${char.charCodeAt(0).toString(16).padStart(2, "0")}`);
    return `[${text}](${safe})`;
}
/** A block of code, with GitHub's button to copy it. The fence is longer than any in the text, so the text cannot end it. */
function fenced(language, text) {
    const runs = text.match(/`+/g) ?? [];
    const longest = runs.reduce((most, { length }) => Math.max(most, length), 2);
    const fence = "`".repeat(longest + 1);
    return `${fence}${language}\n${text}\n${fence}`;
}
/** JSON with every character outside of ASCII as an escape, on one line if there is no indent. It is still the same JSON. */
function asciiJson(value, indent = 0) {
    return JSON.stringify(value, null, indent).replace(/[<\u007f-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
/** @param summary HTML */
function details(summary, content) {
    return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`;
}


/***/ })

};
